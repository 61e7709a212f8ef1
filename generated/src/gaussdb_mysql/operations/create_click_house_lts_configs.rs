// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1clickhouse~1instances~1logs~1lts-configs/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.16.7",
    answer: gaussdb_runtime::codegen::Answer::Empty,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "createClickHouseLtsConfigs",
        gaussdb_runtime::codegen::Method::Post,
        "/v3/{project_id}/clickhouse/instances/logs/lts-configs",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Create ClickHouse LTS log configurations
    ///
    /// Starts sending logs of the listed ClickHouse instances to Log Tank Service (LTS), each to the
    /// log group and log stream given. Only slow query logs (`slow_log`) can be sent. The response has
    /// no body.
    ///
    /// `POST /v3/{project_id}/clickhouse/instances/logs/lts-configs`
    ///
    /// - Documented in: section 4.16.7 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::gaussdb_mysql::types::{ClickHouseLogType, ClickHouseLtsConfigSpec};
    ///
    /// client
    ///     .create_click_house_lts_configs()
    ///     .log_configs([
    ///         ClickHouseLtsConfigSpec::builder()
    ///             .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///             .log_type(ClickHouseLogType::SlowLog)
    ///             .lts_group_id("7b517599-7be0-999b-7a3c-1f581e09f372")
    ///             .lts_stream_id("1b4f036e-d8a2-2771-2113-2048e752c3d6"),
    ///     ])
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_click_house_lts_configs(&self) -> CreateClickHouseLtsConfigs {
        CreateClickHouseLtsConfigs {
            client: self.clone(),
            input: <CreateClickHouseLtsConfigsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of
/// [`create_click_house_lts_configs`](crate::gaussdb_mysql::Client::create_click_house_lts_configs).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateClickHouseLtsConfigs {
    client: crate::gaussdb_mysql::Client,
    input: CreateClickHouseLtsConfigsInput,
}

impl CreateClickHouseLtsConfigs {
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

    /// Logs to send, each with its log group and log stream. Required.
    pub fn log_configs(
        mut self,
        value: impl IntoIterator<
            Item = crate::gaussdb_mysql::types::ClickHouseLtsConfigSpec,
        >,
    ) -> Self {
        self.input.body.log_configs = Some(value.into_iter().collect());
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: CreateClickHouseLtsConfigsInput) -> Self {
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
    pub fn send(self) -> gaussdb_runtime::SendFuture<gaussdb_runtime::Empty> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<gaussdb_runtime::Empty> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`create_click_house_lts_configs`](crate::gaussdb_mysql::Client::create_click_house_lts_configs).
#[derive(Clone)]
pub struct CreateClickHouseLtsConfigsInput {
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
    /// The body.
    pub body: crate::gaussdb_mysql::types::CreateClickHouseLtsConfigsRequest,
}

impl CreateClickHouseLtsConfigsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    CreateClickHouseLtsConfigsInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for CreateClickHouseLtsConfigsInput {
    type Output = gaussdb_runtime::Empty;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// A log of a ClickHouse instance with the log group and log stream that it is sent to.
#[derive(Clone)]
pub struct ClickHouseLtsConfigSpec {
    /// ID of the ClickHouse instance that sends the log; it ends in `in16`.
    ///
    /// Required.
    pub instance_id: Option<String>,
    /// Kind of log; only `slow_log` is supported.
    ///
    /// Required.
    pub log_type: Option<crate::gaussdb_mysql::types::ClickHouseLogType>,
    /// ID of the log group in Log Tank Service (LTS).
    ///
    /// Required.
    pub lts_group_id: Option<String>,
    /// ID of the log stream in Log Tank Service (LTS).
    ///
    /// Required.
    pub lts_stream_id: Option<String>,
}

impl ClickHouseLtsConfigSpec {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// ID of the ClickHouse instance that sends the log; it ends in `in16`. Required.
    pub fn instance_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.instance_id = value.into_value();
        self
    }

    /// Kind of log; only `slow_log` is supported. Required.
    pub fn log_type(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::ClickHouseLogType,
        >,
    ) -> Self {
        self.log_type = value.into_value();
        self
    }

    /// ID of the log group in Log Tank Service (LTS). Required.
    pub fn lts_group_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.lts_group_id = value.into_value();
        self
    }

    /// ID of the log stream in Log Tank Service (LTS). Required.
    pub fn lts_stream_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.lts_stream_id = value.into_value();
        self
    }

    /// Validates the value and returns it. The error lists missing members and violations of documented
    /// constraints. Optional, because `send` validates the whole request.
    #[inline]
    pub fn build(self) -> Result<Self, gaussdb_runtime::Error> {
        gaussdb_runtime::codegen::build(self)
    }

    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    ClickHouseLtsConfigSpec {
        instance_id: Member::new("instance_id").required(),
        log_type: Member::new("log_type").required().limits(&[OneOf(&["slow_log"])]),
        lts_group_id: Member::new("lts_group_id").required(),
        lts_stream_id: Member::new("lts_stream_id").required(),
    }
}

/// Logs of ClickHouse instances to send to Log Tank Service (LTS).
#[derive(Clone)]
pub struct CreateClickHouseLtsConfigsRequest {
    /// Logs to send, each with its log group and log stream.
    ///
    /// Required.
    pub log_configs: Option<Vec<crate::gaussdb_mysql::types::ClickHouseLtsConfigSpec>>,
}

impl CreateClickHouseLtsConfigsRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    CreateClickHouseLtsConfigsRequest {
        log_configs: Member::new("log_configs").required(),
    }
}
