// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1proxy~1{proxy_id}~1access-control/post by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.7.22",
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "updateProxyAccessRules",
        ::gaussdb_runtime::generated::Method::Post,
        "/v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/access-control",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Set a database proxy's access rules
    ///
    /// Sets the list of up to 300 IP addresses or CIDR blocks that a proxy lets in (`white`) or keeps
    /// out (`black`). Answers with whether access control is on; `updateProxyAccessControl` turns it
    /// on.
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/access-control`
    ///
    /// - Documented in: mysql-2024-zh, 4.7.22
    /// - Error statuses: 400, 500
    #[inline]
    pub fn update_proxy_access_rules(&self) -> UpdateProxyAccessRules<'_> {
        UpdateProxyAccessRules {
            client: self,
            input: <UpdateProxyAccessRulesInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`update_proxy_access_rules`](crate::gaussdb_mysql::Client::update_proxy_access_rules).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct UpdateProxyAccessRules<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: UpdateProxyAccessRulesInput,
}

impl UpdateProxyAccessRules<'_> {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`. Required.
    pub fn instance_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.instance_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the database proxy; take it from `listProxies`. Required.
    pub fn proxy_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.proxy_id = ::std::option::Option::Some(value.into());
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

    /// Whether the addresses are let in (`white`) or kept out (`black`). Required.
    pub fn r#type(
        mut self,
        value: impl ::std::convert::Into<
            crate::gaussdb_mysql::types::GetProxyAccessControlResponseType,
        >,
    ) -> Self {
        self.input.body.r#type = ::std::option::Option::Some(value.into());
        self
    }

    /// IP addresses and CIDR blocks to let in or keep out, at most 300. Required.
    pub fn ip_list(
        mut self,
        value: impl ::std::iter::IntoIterator<
            Item = crate::gaussdb_mysql::types::AccessControlRule,
        >,
    ) -> Self {
        self.input.body.ip_list = ::std::option::Option::Some(
            value.into_iter().collect(),
        );
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: UpdateProxyAccessRulesInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call; awaited, it is its output.
    #[inline]
    pub fn send(
        self,
    ) -> ::gaussdb_runtime::Sending<
        crate::gaussdb_mysql::types::UpdateProxyAccessRulesResponse,
    > {
        self.client.send(&self.input)
    }

    /// Makes the call; awaited, it is its output with status, headers and unknown members.
    #[inline]
    pub fn respond(
        self,
    ) -> ::gaussdb_runtime::Responding<
        crate::gaussdb_mysql::types::UpdateProxyAccessRulesResponse,
    > {
        self.client.respond(&self.input)
    }
}

/// What [`update_proxy_access_rules`](crate::gaussdb_mysql::Client::update_proxy_access_rules) takes.
#[derive(Clone, Default)]
pub struct UpdateProxyAccessRulesInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    ///
    /// Required.
    pub instance_id: ::std::option::Option<::std::string::String>,
    /// ID of the database proxy; take it from `listProxies`.
    ///
    /// Required.
    pub proxy_id: ::std::option::Option<::std::string::String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: ::std::option::Option<crate::gaussdb_mysql::types::XLanguage>,
    /// The body.
    pub body: crate::gaussdb_mysql::types::UpdateProxyAccessRulesRequest,
}

impl UpdateProxyAccessRulesInput {
    /// Everything that is missing or breaks a documented constraint. `send` asks this before it sends.
    #[inline]
    pub fn validate(&self) -> ::std::vec::Vec<::gaussdb_runtime::Violation> {
        ::gaussdb_runtime::generated::validate(self, OPERATION.documented)
    }
}

impl UpdateProxyAccessRulesInput {
    const MEMBERS: &'static [::gaussdb_runtime::generated::Member] = {
        use ::gaussdb_runtime::generated::*;
        &[
            Member::path("project_id")
                .limits(
                    &[
                        Limit::MinLength(32),
                        Limit::MaxLength(32),
                        Limit::Pattern("^[A-Za-z0-9]*$"),
                    ],
                ),
            Member::path("instance_id").required(),
            Member::path("proxy_id").required(),
            Member::header("X-Language").limits(&[Limit::OneOf(&["en-us", "zh-cn"])]),
            Member::body(),
        ]
    };
}

::gaussdb_runtime::record! {
    UpdateProxyAccessRulesInput { project_id, instance_id, proxy_id, x_language, body }
}

impl ::gaussdb_runtime::generated::Input for UpdateProxyAccessRulesInput {
    type Output = crate::gaussdb_mysql::types::UpdateProxyAccessRulesResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
}

/// One IP address or CIDR block that the access control of a proxy lets in or keeps out.
#[derive(Clone, Default)]
pub struct AccessControlRule {
    /// IP address or CIDR block.
    ///
    /// Required.
    pub ip: ::std::option::Option<::std::string::String>,
    /// Note about the address, up to 50 characters.
    ///
    /// At most 50 characters. Pattern: `^[^<>]*$`.
    pub description: ::std::option::Option<::std::string::String>,
}

impl AccessControlRule {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// IP address or CIDR block. Required.
    pub fn ip(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.ip = ::std::option::Option::Some(value.into());
        self
    }

    /// Note about the address, up to 50 characters.
    pub fn description(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.description = ::std::option::Option::Some(value.into());
        self
    }

    /// Everything that is missing or breaks a documented constraint. `send` asks this before it sends.
    #[inline]
    pub fn validate(&self) -> ::std::vec::Vec<::gaussdb_runtime::Violation> {
        ::gaussdb_runtime::generated::validate(self, "")
    }
}

impl AccessControlRule {
    const MEMBERS: &'static [::gaussdb_runtime::generated::Member] = {
        use ::gaussdb_runtime::generated::*;
        &[
            Member::new("ip").required(),
            Member::new("description")
                .limits(&[Limit::MaxLength(50), Limit::Pattern("^[^<>]*$")]),
        ]
    };
}

::gaussdb_runtime::record! {
    AccessControlRule { ip, description }
}

/// Addresses that the proxy lets in or keeps out.
#[derive(Clone, Default)]
pub struct UpdateProxyAccessRulesRequest {
    /// Whether the addresses are let in (`white`) or kept out (`black`).
    ///
    /// Required.
    pub r#type: ::std::option::Option<
        crate::gaussdb_mysql::types::GetProxyAccessControlResponseType,
    >,
    /// IP addresses and CIDR blocks to let in or keep out, at most 300.
    ///
    /// Required. At most 300 items.
    pub ip_list: ::std::option::Option<
        ::std::vec::Vec<crate::gaussdb_mysql::types::AccessControlRule>,
    >,
}

impl UpdateProxyAccessRulesRequest {
    /// Everything that is missing or breaks a documented constraint. `send` asks this before it sends.
    #[inline]
    pub fn validate(&self) -> ::std::vec::Vec<::gaussdb_runtime::Violation> {
        ::gaussdb_runtime::generated::validate(self, "")
    }
}

impl UpdateProxyAccessRulesRequest {
    const MEMBERS: &'static [::gaussdb_runtime::generated::Member] = {
        use ::gaussdb_runtime::generated::*;
        &[
            Member::new("type").required().limits(&[Limit::OneOf(&["white", "black"])]),
            Member::new("ip_list").required().limits(&[Limit::MaxItems(300)]),
        ]
    };
}

::gaussdb_runtime::record! {
    UpdateProxyAccessRulesRequest { r#type, ip_list }
}

/// Whether access control of the proxy is on.
#[derive(Clone, Default)]
pub struct UpdateProxyAccessRulesResponse {
    /// Whether access control of the proxy is on.
    pub open_access_control: ::std::option::Option<bool>,
}

impl UpdateProxyAccessRulesResponse {
    const MEMBERS: &'static [::gaussdb_runtime::generated::Member] = {
        use ::gaussdb_runtime::generated::*;
        &[Member::new("open_access_control")]
    };
}

::gaussdb_runtime::record! {
    UpdateProxyAccessRulesResponse { open_access_control }
}
