// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1diagnosis-instance-count/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
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
            input: <ListAbnormalInstanceCountsInput as ::std::default::Default>::default(),
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

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::ListAbnormalInstanceCountsResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<
            crate::gaussdb_mysql::types::ListAbnormalInstanceCountsResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_abnormal_instance_counts`](crate::gaussdb_mysql::Client::list_abnormal_instance_counts) takes.
#[derive(Debug, Clone, Default, PartialEq)]
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

impl ::gaussdb_runtime::generated::Input for ListAbnormalInstanceCountsInput {
    type Output = crate::gaussdb_mysql::types::ListAbnormalInstanceCountsResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .header("X-Language", &self.x_language)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.limit(
            "project_id",
            &self.project_id,
            &[
                ::gaussdb_runtime::generated::Limit::MinLength(32usize),
                ::gaussdb_runtime::generated::Limit::MaxLength(32usize),
                ::gaussdb_runtime::generated::Limit::Pattern("^[A-Za-z0-9]*$"),
            ],
        );
        v.limit(
            "X-Language",
            &self.x_language,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["en-us", "zh-cn"])],
        );
    }
}

/// A diagnosed metric with the number of instances that are abnormal in it.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct DiagnosisInfo {
    /// Name of the diagnosed metric, as [`list_abnormal_instances`](crate::gaussdb_mysql::Client::list_abnormal_instances) takes it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub metric_name: ::std::option::Option<::std::string::String>,
    /// Number of instances that are abnormal in this metric.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub count: ::std::option::Option<i64>,
}

/// Number of abnormal instances for each diagnosed metric.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListAbnormalInstanceCountsResponse {
    /// Diagnosed metrics with the number of abnormal instances of each.
    #[serde(default)]
    pub diagnosis_info: ::std::vec::Vec<crate::gaussdb_mysql::types::DiagnosisInfo>,
}
