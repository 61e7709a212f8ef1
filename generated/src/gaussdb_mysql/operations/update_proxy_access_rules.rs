// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1proxy~1{proxy_id}~1access-control/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.7.22",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "updateProxyAccessRules",
        gaussdb_runtime::codegen::Method::Post,
        "/v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/access-control",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Set a database proxy's access rules
    ///
    /// Sets the list of up to 300 IP addresses or CIDR blocks that a proxy lets in (`white`) or keeps
    /// out (`black`). Answers with whether access control is on;
    /// [`update_proxy_access_control`](crate::gaussdb_mysql::Client::update_proxy_access_control) turns it on.
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/access-control`
    ///
    /// - Documented in: section 4.7.22 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::gaussdb_mysql::types::{ProxyAccessListTypeSpec, ProxyAccessRule};
    ///
    /// let response = client
    ///     .update_proxy_access_rules()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .proxy_id("4d06293f85a71cce104c7e6a721598fbpo01")
    ///     .r#type(ProxyAccessListTypeSpec::White)
    ///     .ip_list([ProxyAccessRule::builder().ip("203.0.113.10")])
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_proxy_access_rules(&self) -> UpdateProxyAccessRules {
        UpdateProxyAccessRules {
            client: self.clone(),
            input: <UpdateProxyAccessRulesInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`update_proxy_access_rules`](crate::gaussdb_mysql::Client::update_proxy_access_rules).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateProxyAccessRules {
    client: crate::gaussdb_mysql::Client,
    input: UpdateProxyAccessRulesInput,
}

impl UpdateProxyAccessRules {
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

    /// Whether the addresses are let in (`white`) or kept out (`black`). Required.
    pub fn r#type(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::ProxyAccessListTypeSpec,
        >,
    ) -> Self {
        self.input.body.r#type = value.into_value();
        self
    }

    /// IP addresses and CIDR blocks to let in or keep out, at most 300. Required.
    pub fn ip_list(
        mut self,
        value: impl IntoIterator<Item = crate::gaussdb_mysql::types::ProxyAccessRule>,
    ) -> Self {
        self.input.body.ip_list = Some(value.into_iter().collect());
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: UpdateProxyAccessRulesInput) -> Self {
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
        crate::gaussdb_mysql::types::UpdateProxyAccessRulesResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::UpdateProxyAccessRulesResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`update_proxy_access_rules`](crate::gaussdb_mysql::Client::update_proxy_access_rules).
#[derive(Clone)]
pub struct UpdateProxyAccessRulesInput {
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
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
    /// The body.
    pub body: crate::gaussdb_mysql::types::UpdateProxyAccessRulesRequest,
}

impl UpdateProxyAccessRulesInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateProxyAccessRulesInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
        proxy_id: Member::path("proxy_id").required(),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for UpdateProxyAccessRulesInput {
    type Output = crate::gaussdb_mysql::types::UpdateProxyAccessRulesResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Whether the listed addresses are to reach a proxy or not.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ProxyAccessListTypeSpec {
    /// Only listed addresses get in.
    White,
    /// Listed addresses are kept out.
    Black,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ProxyAccessListTypeSpec {
        White = "white",
        Black = "black",
    }
}

/// One IP address or CIDR block that the access control of a proxy lets in or keeps out.
#[derive(Clone)]
pub struct ProxyAccessRule {
    /// IP address, or address block in CIDR notation, that the rule is about.
    ///
    /// Required.
    pub ip: Option<String>,
    /// Note about the address, up to 50 characters.
    ///
    /// At most 50 characters. Pattern: `^[^<>]*$`.
    pub description: Option<String>,
}

impl ProxyAccessRule {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// IP address, or address block in CIDR notation, that the rule is about. Required.
    pub fn ip(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.ip = value.into_value();
        self
    }

    /// Note about the address, up to 50 characters.
    pub fn description(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.description = value.into_value();
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
    ProxyAccessRule {
        ip: Member::new("ip").required(),
        description: Member::new("description").limits(&[MaxLength(50), Pattern("^[^<>]*$")]),
    }
}

/// Addresses that the proxy lets in or keeps out.
#[derive(Clone)]
pub struct UpdateProxyAccessRulesRequest {
    /// Whether the addresses are let in (`white`) or kept out (`black`).
    ///
    /// Required.
    pub r#type: Option<crate::gaussdb_mysql::types::ProxyAccessListTypeSpec>,
    /// IP addresses and CIDR blocks to let in or keep out, at most 300.
    ///
    /// Required. At most 300 items.
    pub ip_list: Option<Vec<crate::gaussdb_mysql::types::ProxyAccessRule>>,
}

impl UpdateProxyAccessRulesRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateProxyAccessRulesRequest {
        r#type: Member::new("type").required().limits(&[OneOf(&["white", "black"])]),
        ip_list: Member::new("ip_list").required().limits(&[MaxItems(300)]),
    }
}

/// Whether access control of the proxy is on.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateProxyAccessRulesResponse {
    /// Whether access control of the proxy is on.
    pub open_access_control: Option<bool>,
}

impl UpdateProxyAccessRulesResponse {
    /// Whether access control of the proxy is on.
    #[inline]
    pub fn open_access_control(&self) -> Option<bool> {
        self.open_access_control
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateProxyAccessRulesResponse {
        open_access_control: Member::new("open_access_control"),
    }
}
