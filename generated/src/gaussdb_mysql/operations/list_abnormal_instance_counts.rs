// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1diagnosis-instance-count/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.14.1",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listAbnormalInstanceCounts",
        gaussdb_runtime::codegen::Method::Get,
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
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client.list_abnormal_instance_counts().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_abnormal_instance_counts(&self) -> ListAbnormalInstanceCounts {
        ListAbnormalInstanceCounts {
            client: self.clone(),
            input: <ListAbnormalInstanceCountsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of
/// [`list_abnormal_instance_counts`](crate::gaussdb_mysql::Client::list_abnormal_instance_counts).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAbnormalInstanceCounts {
    client: crate::gaussdb_mysql::Client,
    input: ListAbnormalInstanceCountsInput,
}

impl ListAbnormalInstanceCounts {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    pub fn x_language(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::MessageLanguage,
        >,
    ) -> Self {
        self.input.x_language = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListAbnormalInstanceCountsInput) -> Self {
        self.input = input;
        self
    }

    /// Sets what is different for this call: limits, retries, validation, and what the request has beside its
    /// parameters.
    #[inline]
    pub fn with_options(mut self, options: gaussdb_runtime::CallOptions) -> Self {
        self.client = self.client.with_options(options);
        self
    }

    /// Sends the request.
    #[inline]
    pub fn send(
        self,
    ) -> gaussdb_runtime::SendFuture<
        crate::gaussdb_mysql::types::ListAbnormalInstanceCountsResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::ListAbnormalInstanceCountsResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_abnormal_instance_counts`](crate::gaussdb_mysql::Client::list_abnormal_instance_counts).
#[derive(Clone)]
pub struct ListAbnormalInstanceCountsInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
}

impl ListAbnormalInstanceCountsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListAbnormalInstanceCountsInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
    }
}

impl gaussdb_runtime::codegen::Input for ListAbnormalInstanceCountsInput {
    type Output = crate::gaussdb_mysql::types::ListAbnormalInstanceCountsResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// A diagnosed metric with the number of instances that are abnormal in it.
#[derive(Clone)]
#[non_exhaustive]
pub struct AbnormalMetric {
    /// Name of the diagnosed metric, as
    /// [`list_abnormal_instances`](crate::gaussdb_mysql::Client::list_abnormal_instances) takes it.
    pub metric_name: Option<String>,
    /// Number of instances that are abnormal in this metric.
    pub count: Option<i64>,
}

impl AbnormalMetric {
    /// Name of the diagnosed metric, as
    /// [`list_abnormal_instances`](crate::gaussdb_mysql::Client::list_abnormal_instances) takes it.
    #[inline]
    pub fn metric_name(&self) -> Option<&str> {
        self.metric_name.as_deref()
    }

    /// Number of instances that are abnormal in this metric.
    #[inline]
    pub fn count(&self) -> Option<i64> {
        self.count
    }
}

gaussdb_runtime::reflect_struct! {
    AbnormalMetric {
        metric_name: Member::new("metric_name"),
        count: Member::new("count"),
    }
}

/// Number of abnormal instances for each diagnosed metric.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListAbnormalInstanceCountsResponse {
    /// Diagnosed metrics with the number of abnormal instances of each.
    pub diagnosis_info: Vec<crate::gaussdb_mysql::types::AbnormalMetric>,
}

impl ListAbnormalInstanceCountsResponse {
    /// Diagnosed metrics with the number of abnormal instances of each.
    #[inline]
    pub fn diagnosis_info(&self) -> &[crate::gaussdb_mysql::types::AbnormalMetric] {
        &self.diagnosis_info
    }
}

gaussdb_runtime::reflect_struct! {
    ListAbnormalInstanceCountsResponse {
        diagnosis_info: Member::new("diagnosis_info"),
    }
}
