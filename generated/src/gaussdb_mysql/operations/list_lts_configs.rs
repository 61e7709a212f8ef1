// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1logs~1lts-configs/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.8.6",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listLtsConfigs",
        gaussdb_runtime::codegen::Method::Get,
        "/v3/{project_id}/logs/lts-configs",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List instances' LTS log configurations
    ///
    /// Lists which logs of which instances are sent to Log Tank Service (LTS), page by page, with the
    /// log group and log stream of each. Filter by instance or enterprise project.
    ///
    /// `GET /v3/{project_id}/logs/lts-configs`
    ///
    /// - Documented in: section 4.8.6 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let mut items = client.list_lts_configs().items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_lts_configs(&self) -> ListLtsConfigs {
        ListLtsConfigs {
            client: self.clone(),
            input: <ListLtsConfigsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_lts_configs`](crate::gaussdb_mysql::Client::list_lts_configs).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListLtsConfigs {
    client: crate::gaussdb_mysql::Client,
    input: ListLtsConfigsInput,
}

impl ListLtsConfigs {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
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

    /// ID of an instance; limits the result to it.
    pub fn instance_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.instance_id = value.into_value();
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
    pub fn limit(
        mut self,
        value: impl gaussdb_runtime::IntoValue<gaussdb_runtime::NumberText>,
    ) -> Self {
        self.input.limit = value
            .into_value()
            .map(gaussdb_runtime::NumberText::into_string);
        self
    }

    /// Number of entries to skip; 0, the default, starts with the first one.
    pub fn offset(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
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
    pub fn input(mut self, input: ListLtsConfigsInput) -> Self {
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
        crate::gaussdb_mysql::types::ListLtsConfigsResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::ListLtsConfigsResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_lts_configs`](crate::gaussdb_mysql::Client::list_lts_configs).
#[derive(Clone)]
pub struct ListLtsConfigsInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of an enterprise project; limits the result to instances that belong to it.
    pub enterprise_project_id: Option<String>,
    /// ID of an instance; limits the result to it.
    pub instance_id: Option<String>,
    /// Name of an instance; limits the result to it.
    pub instance_name: Option<String>,
    /// Number of entries to return on one page, from 1 to 100; 10 by default.
    ///
    /// A number, 1 to 100. Default: `10`.
    pub limit: Option<String>,
    /// Number of entries to skip; 0, the default, starts with the first one.
    ///
    /// Default: `0`.
    pub offset: Option<String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
}

impl ListLtsConfigsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListLtsConfigsInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        enterprise_project_id: Member::query("enterprise_project_id"),
        instance_id: Member::query("instance_id"),
        instance_name: Member::query("instance_name"),
        limit: Member::query("limit").limits(&[NumericString(Some(1), Some(100), None)]),
        offset: Member::query("offset"),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
    }
}

impl gaussdb_runtime::codegen::Input for ListLtsConfigsInput {
    type Output = crate::gaussdb_mysql::types::ListLtsConfigsResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListLtsConfigsInput {
    type Item = crate::gaussdb_mysql::types::InstanceLogging;

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

impl ListLtsConfigs {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(
        self,
    ) -> gaussdb_runtime::Pages<crate::gaussdb_mysql::types::InstanceLogging> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(
        self,
    ) -> gaussdb_runtime::Items<crate::gaussdb_mysql::types::InstanceLogging> {
        self.pages().items()
    }
}

/// An instance with the logs that it sends to Log Tank Service (LTS).
#[derive(Clone)]
#[non_exhaustive]
pub struct InstanceLogging {
    /// Logs that the instance sends to Log Tank Service (LTS).
    pub lts_configs: Vec<crate::gaussdb_mysql::types::LtsConfig>,
    /// Instance that sends the logs.
    pub instance: Option<crate::gaussdb_mysql::types::LtsInstance>,
}

impl InstanceLogging {
    /// Logs that the instance sends to Log Tank Service (LTS).
    #[inline]
    pub fn lts_configs(&self) -> &[crate::gaussdb_mysql::types::LtsConfig] {
        &self.lts_configs
    }

    /// Instance that sends the logs.
    #[inline]
    pub fn instance(&self) -> Option<&crate::gaussdb_mysql::types::LtsInstance> {
        self.instance.as_ref()
    }
}

gaussdb_runtime::reflect_struct! {
    InstanceLogging {
        lts_configs: Member::new("lts_configs"),
        instance: Member::new("instance"),
    }
}

/// A page of instances with the logs that each sends to Log Tank Service (LTS).
#[derive(Clone)]
#[non_exhaustive]
pub struct ListLtsConfigsResponse {
    /// Instances on this page with the logs that each sends to Log Tank Service (LTS).
    pub instance_lts_configs: Vec<crate::gaussdb_mysql::types::InstanceLogging>,
    /// Number of all entries that match, on every page.
    pub total_count: Option<i64>,
}

impl ListLtsConfigsResponse {
    /// Instances on this page with the logs that each sends to Log Tank Service (LTS).
    #[inline]
    pub fn instance_lts_configs(
        &self,
    ) -> &[crate::gaussdb_mysql::types::InstanceLogging] {
        &self.instance_lts_configs
    }

    /// Number of all entries that match, on every page.
    #[inline]
    pub fn total_count(&self) -> Option<i64> {
        self.total_count
    }
}

gaussdb_runtime::reflect_struct! {
    ListLtsConfigsResponse {
        instance_lts_configs: Member::new("instance_lts_configs"),
        total_count: Member::new("total_count"),
    }
}

/// A log that an instance sends to Log Tank Service (LTS), with its log group and log stream.
#[derive(Clone)]
#[non_exhaustive]
pub struct LtsConfig {
    /// Kind of log, such as `slow_log`.
    pub log_type: Option<String>,
    /// ID of the log group in Log Tank Service (LTS).
    pub lts_group_id: Option<String>,
    /// ID of the log stream in Log Tank Service (LTS).
    pub lts_stream_id: Option<String>,
    /// Whether the log is being sent to Log Tank Service (LTS).
    pub enabled: Option<bool>,
}

impl LtsConfig {
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
    pub fn enabled(&self) -> Option<bool> {
        self.enabled
    }
}

gaussdb_runtime::reflect_struct! {
    LtsConfig {
        log_type: Member::new("log_type"),
        lts_group_id: Member::new("lts_group_id"),
        lts_stream_id: Member::new("lts_stream_id"),
        enabled: Member::new("enabled"),
    }
}
