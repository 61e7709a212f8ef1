// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1diagnosis-instance-count/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.14.1",
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listAbnormalInstanceCounts",
        ::gaussdb_runtime::generated::Method::Get,
        "/v3/{project_id}/instances/diagnosis-instance-count",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Count abnormal instances per metric
    ///
    /// Returns, for each diagnosed metric, how many instances of the project are abnormal. The metrics
    /// include high load, too little storage, frequent slow SQL, memory overrun and too many
    /// connections.
    ///
    /// `GET /v3/{project_id}/instances/diagnosis-instance-count`
    ///
    /// - Documented in: section 4.14.1 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 500
    #[inline]
    pub fn list_abnormal_instance_counts(&self) -> ListAbnormalInstanceCounts<'_> {
        ListAbnormalInstanceCounts {
            client: self,
            input: <ListAbnormalInstanceCountsInput as ::gaussdb_runtime::generated::Blank>::BLANK,
        }
    }
}

/// A call of [`list_abnormal_instance_counts`](crate::gaussdb_mysql::Client::list_abnormal_instance_counts).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListAbnormalInstanceCounts<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: ListAbnormalInstanceCountsInput,
}

impl ListAbnormalInstanceCounts<'_> {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    pub fn x_language(
        mut self,
        value: impl ::std::convert::Into<crate::gaussdb_mysql::types::XLanguage>,
    ) -> Self {
        self.input.x_language = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: ListAbnormalInstanceCountsInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call; awaited, it is its output.
    #[inline]
    pub fn send(
        self,
    ) -> ::gaussdb_runtime::Sending<
        crate::gaussdb_mysql::types::ListAbnormalInstanceCountsResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Makes the call; awaited, it is its output with status, headers and unknown members.
    #[inline]
    pub fn respond(
        self,
    ) -> ::gaussdb_runtime::Responding<
        crate::gaussdb_mysql::types::ListAbnormalInstanceCountsResponse,
    > {
        self.client.0.respond(&self.input)
    }
}

/// What [`list_abnormal_instance_counts`](crate::gaussdb_mysql::Client::list_abnormal_instance_counts) takes.
#[derive(Clone)]
pub struct ListAbnormalInstanceCountsInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: ::std::option::Option<crate::gaussdb_mysql::types::XLanguage>,
}

impl ListAbnormalInstanceCountsInput {
    /// Everything that is missing or breaks a documented constraint. `send` asks this before it sends.
    #[inline]
    pub fn validate(&self) -> ::std::vec::Vec<::gaussdb_runtime::Violation> {
        ::gaussdb_runtime::generated::validate(self, OPERATION.documented)
    }
}

static LIST_ABNORMAL_INSTANCE_COUNTS_INPUT_TABLE: ::gaussdb_runtime::generated::Table = {
    use ::gaussdb_runtime::generated::*;
    Table::new(
        &Shape {
            name: "ListAbnormalInstanceCountsInput",
            members: &[
                Member::path("project_id")
                    .limits(
                        &[
                            Limit::MinLength(32),
                            Limit::MaxLength(32),
                            Limit::Pattern("^[A-Za-z0-9]*$"),
                        ],
                    ),
                Member::header("X-Language").limits(&[Limit::OneOf(&["en-us", "zh-cn"])]),
            ],
        },
    )
};

::gaussdb_runtime::record! {
    input ListAbnormalInstanceCountsInput = LIST_ABNORMAL_INSTANCE_COUNTS_INPUT_TABLE {
    project_id, x_language }
}

impl ::gaussdb_runtime::generated::Input for ListAbnormalInstanceCountsInput {
    type Output = crate::gaussdb_mysql::types::ListAbnormalInstanceCountsResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
}

/// A diagnosed metric with the number of instances that are abnormal in it.
#[derive(Clone)]
pub struct DiagnosisInfo {
    /// Name of the diagnosed metric, as
    /// [`list_abnormal_instances`](crate::gaussdb_mysql::Client::list_abnormal_instances) takes it.
    pub metric_name: ::std::option::Option<::std::string::String>,
    /// Number of instances that are abnormal in this metric.
    pub count: ::std::option::Option<i64>,
}

static DIAGNOSIS_INFO_TABLE: ::gaussdb_runtime::generated::Table = {
    use ::gaussdb_runtime::generated::*;
    Table::new(
        &Shape {
            name: "DiagnosisInfo",
            members: &[Member::new("metric_name"), Member::new("count")],
        },
    )
};

::gaussdb_runtime::record! {
    DiagnosisInfo = DIAGNOSIS_INFO_TABLE { metric_name, count }
}

/// Number of abnormal instances for each diagnosed metric.
#[derive(Clone)]
pub struct ListAbnormalInstanceCountsResponse {
    /// Diagnosed metrics with the number of abnormal instances of each.
    pub diagnosis_info: ::std::vec::Vec<crate::gaussdb_mysql::types::DiagnosisInfo>,
}

static LIST_ABNORMAL_INSTANCE_COUNTS_RESPONSE_TABLE: ::gaussdb_runtime::generated::Table = {
    use ::gaussdb_runtime::generated::*;
    Table::new(
        &Shape {
            name: "ListAbnormalInstanceCountsResponse",
            members: &[Member::new("diagnosis_info")],
        },
    )
};

::gaussdb_runtime::record! {
    ListAbnormalInstanceCountsResponse = LIST_ABNORMAL_INSTANCE_COUNTS_RESPONSE_TABLE {
    diagnosis_info }
}
