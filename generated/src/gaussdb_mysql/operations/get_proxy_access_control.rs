// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1proxy~1{proxy_id}~1ipgroup/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.7.17",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "getProxyAccessControl",
        gaussdb_runtime::codegen::Method::Get,
        "/v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/ipgroup",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Get a database proxy's access control
    ///
    /// Returns whether access control is on for a proxy, whether its list of addresses is an allowlist
    /// or a blocklist, and what is on the list.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/ipgroup`
    ///
    /// - Documented in: section 4.7.17 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .get_proxy_access_control()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .proxy_id("4d06293f85a71cce104c7e6a721598fbpo01")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_proxy_access_control(&self) -> GetProxyAccessControl {
        GetProxyAccessControl {
            client: self.clone(),
            input: <GetProxyAccessControlInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`get_proxy_access_control`](crate::gaussdb_mysql::Client::get_proxy_access_control).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetProxyAccessControl {
    client: crate::gaussdb_mysql::Client,
    input: GetProxyAccessControlInput,
}

impl GetProxyAccessControl {
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

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: GetProxyAccessControlInput) -> Self {
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
        crate::gaussdb_mysql::types::GetProxyAccessControlResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::GetProxyAccessControlResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`get_proxy_access_control`](crate::gaussdb_mysql::Client::get_proxy_access_control).
#[derive(Clone)]
pub struct GetProxyAccessControlInput {
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
}

impl GetProxyAccessControlInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    GetProxyAccessControlInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
        proxy_id: Member::path("proxy_id").required(),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
    }
}

impl gaussdb_runtime::codegen::Input for GetProxyAccessControlInput {
    type Output = crate::gaussdb_mysql::types::GetProxyAccessControlResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Whether access control of the proxy is on, and the list of addresses it uses.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetProxyAccessControlResponse {
    /// Whether access control is on, so that only the listed addresses are let in or kept out.
    pub enable_ip_group: Option<bool>,
    /// Whether the list of addresses lets in (`white`) or keeps out (`black`).
    pub r#type: Option<crate::gaussdb_mysql::types::ProxyAccessListType>,
    /// List of addresses that the access control uses.
    pub ip_group: Option<crate::gaussdb_mysql::types::IpGroup>,
}

impl GetProxyAccessControlResponse {
    /// Whether access control is on, so that only the listed addresses are let in or kept out.
    #[inline]
    pub fn enable_ip_group(&self) -> Option<bool> {
        self.enable_ip_group
    }

    /// Whether the list of addresses lets in (`white`) or keeps out (`black`).
    #[inline]
    pub fn r#type(&self) -> Option<&crate::gaussdb_mysql::types::ProxyAccessListType> {
        self.r#type.as_ref()
    }

    /// List of addresses that the access control uses.
    #[inline]
    pub fn ip_group(&self) -> Option<&crate::gaussdb_mysql::types::IpGroup> {
        self.ip_group.as_ref()
    }
}

gaussdb_runtime::reflect_struct! {
    GetProxyAccessControlResponse {
        enable_ip_group: Member::new("enable_ip_group"),
        r#type: Member::new("type"),
        ip_group: Member::new("ip_group"),
    }
}

/// List of addresses that the access control of a proxy uses.
#[derive(Clone)]
#[non_exhaustive]
pub struct IpGroup {
    /// ID of the list of addresses.
    pub id: Option<String>,
    /// Name of the list of addresses.
    pub name: Option<String>,
    /// Addresses on the list, each with a note.
    pub ip_list: Vec<crate::gaussdb_mysql::types::IpGroupAddress>,
}

impl IpGroup {
    /// ID of the list of addresses.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Name of the list of addresses.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Addresses on the list, each with a note.
    #[inline]
    pub fn ip_list(&self) -> &[crate::gaussdb_mysql::types::IpGroupAddress] {
        &self.ip_list
    }
}

gaussdb_runtime::reflect_struct! {
    IpGroup {
        id: Member::new("id"),
        name: Member::new("name"),
        ip_list: Member::new("ip_list"),
    }
}

/// An address on the list that the access control of a proxy uses.
#[derive(Clone)]
#[non_exhaustive]
pub struct IpGroupAddress {
    /// IP address, or address block in CIDR notation, that the rule is about.
    pub ip: Option<String>,
    /// Note about the address, given by its users.
    pub description: Option<String>,
}

impl IpGroupAddress {
    /// IP address, or address block in CIDR notation, that the rule is about.
    #[inline]
    pub fn ip(&self) -> Option<&str> {
        self.ip.as_deref()
    }

    /// Note about the address, given by its users.
    #[inline]
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    IpGroupAddress {
        ip: Member::new("ip"),
        description: Member::new("description"),
    }
}

/// Whether the listed addresses may reach a proxy or may not.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ProxyAccessListType {
    /// Only listed addresses get in.
    White,
    /// Listed addresses are kept out.
    Black,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ProxyAccessListType {
        White = "white",
        Black = "black",
    }
}
