// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1proxy~1{proxy_id}~1configurations/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.7.20",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listProxyParameters",
        gaussdb_runtime::codegen::Method::Get,
        "/v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/configurations",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List parameters of a database proxy
    ///
    /// Lists the kernel parameters that can be set on a proxy, page by page, with data type, range and
    /// default value. `name` limits the result to one parameter.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/configurations`
    ///
    /// - Documented in: section 4.7.20 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let mut items = client
    ///     .list_proxy_parameters()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .proxy_id("4d06293f85a71cce104c7e6a721598fbpo01")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_proxy_parameters(&self) -> ListProxyParameters {
        ListProxyParameters {
            client: self.clone(),
            input: <ListProxyParametersInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_proxy_parameters`](crate::gaussdb_mysql::Client::list_proxy_parameters).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListProxyParameters {
    client: crate::gaussdb_mysql::Client,
    input: ListProxyParametersInput,
}

impl ListProxyParameters {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`. Required.
    pub fn instance_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.instance_id = value.into_value();
        self
    }

    /// ID of the database proxy; take it from [`list_proxies`](crate::gaussdb_mysql::Client::list_proxies). Required.
    pub fn proxy_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.proxy_id = value.into_value();
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

    /// Name of a parameter; limits the result to it.
    pub fn name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.name = value.into_value();
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
    pub fn input(mut self, input: ListProxyParametersInput) -> Self {
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
        crate::gaussdb_mysql::types::ListProxyParametersResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::ListProxyParametersResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_proxy_parameters`](crate::gaussdb_mysql::Client::list_proxy_parameters).
#[derive(Clone)]
pub struct ListProxyParametersInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    ///
    /// Required.
    pub instance_id: Option<String>,
    /// ID of the database proxy; take it from [`list_proxies`](crate::gaussdb_mysql::Client::list_proxies).
    ///
    /// Required.
    pub proxy_id: Option<String>,
    /// Number of entries to return on one page, from 1 to 100; 10 by default.
    ///
    /// At least 1. At most 100. Default: `10`.
    pub limit: Option<i64>,
    /// Number of entries to skip; 0, the default, starts with the first one.
    ///
    /// At least 0. Default: `0`.
    pub offset: Option<i64>,
    /// Name of a parameter; limits the result to it.
    pub name: Option<String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
}

impl ListProxyParametersInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListProxyParametersInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
        proxy_id: Member::path("proxy_id").required(),
        limit: Member::query("limit").limits(&[Minimum(Int(1)), Maximum(Int(100))]),
        offset: Member::query("offset").limits(&[Minimum(Int(0))]),
        name: Member::query("name"),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
    }
}

impl gaussdb_runtime::codegen::Input for ListProxyParametersInput {
    type Output = crate::gaussdb_mysql::types::ListProxyParametersResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListProxyParametersInput {
    type Item = crate::gaussdb_mysql::types::ProxyParameter;

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
        ..gaussdb_runtime::codegen::Pagination::new("configurations")
    };
}

impl ListProxyParameters {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(
        self,
    ) -> gaussdb_runtime::Pages<crate::gaussdb_mysql::types::ProxyParameter> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(
        self,
    ) -> gaussdb_runtime::Items<crate::gaussdb_mysql::types::ProxyParameter> {
        self.pages().items()
    }
}

/// A page of kernel parameters of the proxy.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListProxyParametersResponse {
    /// Number of all entries that match, on every page.
    pub total_count: Option<String>,
    /// Parameters of the proxy on this page.
    pub configurations: Vec<crate::gaussdb_mysql::types::ProxyParameter>,
}

impl ListProxyParametersResponse {
    /// Number of all entries that match, on every page.
    #[inline]
    pub fn total_count(&self) -> Option<&str> {
        self.total_count.as_deref()
    }

    /// Parameters of the proxy on this page.
    #[inline]
    pub fn configurations(&self) -> &[crate::gaussdb_mysql::types::ProxyParameter] {
        &self.configurations
    }
}

gaussdb_runtime::reflect_struct! {
    ListProxyParametersResponse {
        total_count: Member::new("total_count"),
        configurations: Member::new("configurations"),
    }
}

/// A kernel parameter of a proxy, with type, range and default.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProxyParameter {
    /// Name of the proxy parameter.
    pub name: Option<String>,
    /// Data type of the parameter, such as `Integer` or `String`.
    pub data_type: Option<String>,
    /// Parent tag of the parameter, such as `system`.
    pub elem_type: Option<String>,
    /// Values that the parameter accepts, such as `1-65535` or `true|false`.
    pub value_range: Option<String>,
    /// Default value of the parameter, as a text.
    pub value: Option<String>,
    /// Explanation of the parameter, written by the service.
    pub description: Option<String>,
}

impl ProxyParameter {
    /// Name of the proxy parameter.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Data type of the parameter, such as `Integer` or `String`.
    #[inline]
    pub fn data_type(&self) -> Option<&str> {
        self.data_type.as_deref()
    }

    /// Parent tag of the parameter, such as `system`.
    #[inline]
    pub fn elem_type(&self) -> Option<&str> {
        self.elem_type.as_deref()
    }

    /// Values that the parameter accepts, such as `1-65535` or `true|false`.
    #[inline]
    pub fn value_range(&self) -> Option<&str> {
        self.value_range.as_deref()
    }

    /// Default value of the parameter, as a text.
    #[inline]
    pub fn value(&self) -> Option<&str> {
        self.value.as_deref()
    }

    /// Explanation of the parameter, written by the service.
    #[inline]
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    ProxyParameter {
        name: Member::new("name"),
        data_type: Member::new("data_type"),
        elem_type: Member::new("elem_type"),
        value_range: Member::new("value_range"),
        value: Member::new("value"),
        description: Member::new("description"),
    }
}
