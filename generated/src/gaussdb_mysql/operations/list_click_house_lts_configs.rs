// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1clickhouse~1instances~1logs~1lts-configs/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.16.6",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listClickHouseLtsConfigs",
        gaussdb_runtime::codegen::Method::Get,
        "/v3/{project_id}/clickhouse/instances/logs/lts-configs",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List ClickHouse LTS log configurations
    ///
    /// Lists which logs of which ClickHouse instances are sent to Log Tank Service (LTS), page by page,
    /// with the log group and log stream of each. Filter by instance or enterprise project.
    ///
    /// `GET /v3/{project_id}/clickhouse/instances/logs/lts-configs`
    ///
    /// - Documented in: section 4.16.6 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let mut items = client.list_click_house_lts_configs().items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_click_house_lts_configs(&self) -> ListClickHouseLtsConfigs {
        ListClickHouseLtsConfigs {
            client: self.clone(),
            input: <ListClickHouseLtsConfigsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_click_house_lts_configs`](crate::gaussdb_mysql::Client::list_click_house_lts_configs).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListClickHouseLtsConfigs {
    client: crate::gaussdb_mysql::Client,
    input: ListClickHouseLtsConfigsInput,
}

impl ListClickHouseLtsConfigs {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of an instance; limits the result to it.
    pub fn instance_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.instance_id = value.into_value();
        self
    }

    /// ID of an enterprise project; limits the result to instances that belong to it.
    pub fn enterprise_project_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.enterprise_project_id = value.into_value();
        self
    }

    /// Name of an instance; limits the result to it.
    pub fn instance_name(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.instance_name = value.into_value();
        self
    }

    /// Number of entries to return on one page, from 1 to 100; 10 by default.
    pub fn limit(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.limit = value.into_value();
        self
    }

    /// Number of entries to skip; 0, the default, starts with the first one.
    pub fn offset(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.offset = value.into_value();
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
    pub fn input(mut self, input: ListClickHouseLtsConfigsInput) -> Self {
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
        crate::gaussdb_mysql::types::ListClickHouseLtsConfigsResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::ListClickHouseLtsConfigsResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_click_house_lts_configs`](crate::gaussdb_mysql::Client::list_click_house_lts_configs).
#[derive(Clone)]
pub struct ListClickHouseLtsConfigsInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of an instance; limits the result to it.
    pub instance_id: Option<String>,
    /// ID of an enterprise project; limits the result to instances that belong to it.
    pub enterprise_project_id: Option<String>,
    /// Name of an instance; limits the result to it.
    pub instance_name: Option<String>,
    /// Number of entries to return on one page, from 1 to 100; 10 by default.
    ///
    /// At least 1. At most 100. Default: `10`.
    pub limit: Option<i64>,
    /// Number of entries to skip; 0, the default, starts with the first one.
    ///
    /// At least 0. Default: `0`.
    pub offset: Option<i64>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
}

impl ListClickHouseLtsConfigsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListClickHouseLtsConfigsInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::query("instance_id"),
        enterprise_project_id: Member::query("enterprise_project_id"),
        instance_name: Member::query("instance_name"),
        limit: Member::query("limit").limits(&[Minimum(Int(1)), Maximum(Int(100))]),
        offset: Member::query("offset").limits(&[Minimum(Int(0))]),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
    }
}

impl gaussdb_runtime::codegen::Input for ListClickHouseLtsConfigsInput {
    type Output = crate::gaussdb_mysql::types::ListClickHouseLtsConfigsResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListClickHouseLtsConfigsInput {
    type Item = crate::gaussdb_mysql::types::ClickHouseInstanceLogging;

    const PAGINATION: &'static gaussdb_runtime::codegen::Pagination = &gaussdb_runtime::codegen::Pagination {
        style: gaussdb_runtime::codegen::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: gaussdb_runtime::codegen::Offset::Record,
        },
        total: Some("total_count"),
        limit: 10i64,
        most: Some(100i64),
        ..gaussdb_runtime::codegen::Pagination::new("instance_lts_configs")
    };
}

impl ListClickHouseLtsConfigs {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(
        self,
    ) -> gaussdb_runtime::Pages<crate::gaussdb_mysql::types::ClickHouseInstanceLogging> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(
        self,
    ) -> gaussdb_runtime::Items<crate::gaussdb_mysql::types::ClickHouseInstanceLogging> {
        self.pages().items()
    }
}

/// A ClickHouse instance with the logs that it sends to Log Tank Service (LTS).
#[derive(Clone)]
#[non_exhaustive]
pub struct ClickHouseInstanceLogging {
    /// Logs that the instance sends to Log Tank Service (LTS).
    pub lts_configs: Vec<crate::gaussdb_mysql::types::ClickHouseLtsConfig>,
    /// Instance that sends the logs.
    pub instance: Option<crate::gaussdb_mysql::types::LtsInstance>,
}

impl ClickHouseInstanceLogging {
    /// Logs that the instance sends to Log Tank Service (LTS).
    #[inline]
    pub fn lts_configs(&self) -> &[crate::gaussdb_mysql::types::ClickHouseLtsConfig] {
        &self.lts_configs
    }

    /// Instance that sends the logs.
    #[inline]
    pub fn instance(&self) -> Option<&crate::gaussdb_mysql::types::LtsInstance> {
        self.instance.as_ref()
    }
}

gaussdb_runtime::reflect_struct! {
    ClickHouseInstanceLogging {
        lts_configs: Member::new("lts_configs"),
        instance: Member::new("instance"),
    }
}

/// A log that a ClickHouse instance sends to Log Tank Service (LTS), with its log group and log
/// stream.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClickHouseLtsConfig {
    /// Kind of log, such as `slow_log`.
    pub log_type: Option<String>,
    /// ID of the log group in Log Tank Service (LTS).
    pub lts_group_id: Option<String>,
    /// ID of the log stream in Log Tank Service (LTS).
    pub lts_stream_id: Option<String>,
    /// Whether the log is being sent to Log Tank Service (LTS).
    pub enabled: Option<String>,
}

impl ClickHouseLtsConfig {
    /// Kind of log, such as `slow_log`.
    #[inline]
    pub fn log_type(&self) -> Option<&str> {
        self.log_type.as_deref()
    }

    /// ID of the log group in Log Tank Service (LTS).
    #[inline]
    pub fn lts_group_id(&self) -> Option<&str> {
        self.lts_group_id.as_deref()
    }

    /// ID of the log stream in Log Tank Service (LTS).
    #[inline]
    pub fn lts_stream_id(&self) -> Option<&str> {
        self.lts_stream_id.as_deref()
    }

    /// Whether the log is being sent to Log Tank Service (LTS).
    #[inline]
    pub fn enabled(&self) -> Option<&str> {
        self.enabled.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    ClickHouseLtsConfig {
        log_type: Member::new("log_type"),
        lts_group_id: Member::new("lts_group_id"),
        lts_stream_id: Member::new("lts_stream_id"),
        enabled: Member::new("enabled"),
    }
}

/// A page of ClickHouse instances with the logs that each sends to Log Tank Service (LTS).
#[derive(Clone)]
#[non_exhaustive]
pub struct ListClickHouseLtsConfigsResponse {
    /// Instances on this page with the logs that each sends to Log Tank Service (LTS).
    pub instance_lts_configs: Vec<
        crate::gaussdb_mysql::types::ClickHouseInstanceLogging,
    >,
    /// Number of all entries that match, on every page.
    pub total_count: Option<i64>,
}

impl ListClickHouseLtsConfigsResponse {
    /// Instances on this page with the logs that each sends to Log Tank Service (LTS).
    #[inline]
    pub fn instance_lts_configs(
        &self,
    ) -> &[crate::gaussdb_mysql::types::ClickHouseInstanceLogging] {
        &self.instance_lts_configs
    }

    /// Number of all entries that match, on every page.
    #[inline]
    pub fn total_count(&self) -> Option<i64> {
        self.total_count
    }
}

gaussdb_runtime::reflect_struct! {
    ListClickHouseLtsConfigsResponse {
        instance_lts_configs: Member::new("instance_lts_configs"),
        total_count: Member::new("total_count"),
    }
}
