// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1proxy~1{proxy_id}~1ipgroup/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "getProxyAccessControl",
        ::gaussdb_runtime::generated::Method::Get,
        "/v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/ipgroup",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Get a database proxy's access control
    ///
    /// Tells whether access control is on for a proxy, whether its list of addresses is an allowlist or
    /// a blocklist, and what is on the list.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/ipgroup`
    ///
    /// - Documented in: section 4.7.17 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 500
    #[inline]
    pub fn get_proxy_access_control(&self) -> GetProxyAccessControl<'_> {
        GetProxyAccessControl {
            client: self,
            input: <GetProxyAccessControlInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`get_proxy_access_control`](crate::gaussdb_mysql::Client::get_proxy_access_control).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct GetProxyAccessControl<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: GetProxyAccessControlInput,
}

impl GetProxyAccessControl<'_> {
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

    /// ID of the database proxy; take it from [`list_proxies`](crate::gaussdb_mysql::Client::list_proxies). Required.
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

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: GetProxyAccessControlInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::GetProxyAccessControlResponse,
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
            crate::gaussdb_mysql::types::GetProxyAccessControlResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`get_proxy_access_control`](crate::gaussdb_mysql::Client::get_proxy_access_control) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetProxyAccessControlInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    ///
    /// Required.
    pub instance_id: ::std::option::Option<::std::string::String>,
    /// ID of the database proxy; take it from [`list_proxies`](crate::gaussdb_mysql::Client::list_proxies).
    ///
    /// Required.
    pub proxy_id: ::std::option::Option<::std::string::String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: ::std::option::Option<crate::gaussdb_mysql::types::XLanguage>,
}

impl ::gaussdb_runtime::generated::Input for GetProxyAccessControlInput {
    type Output = crate::gaussdb_mysql::types::GetProxyAccessControlResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("instance_id", &self.instance_id)
            .path("proxy_id", &self.proxy_id)
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
        v.require("instance_id", self.instance_id.is_some());
        v.require("proxy_id", self.proxy_id.is_some());
        v.limit(
            "X-Language",
            &self.x_language,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["en-us", "zh-cn"])],
        );
    }
}

/// Whether access control of the proxy is on, and the list of addresses it uses.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct GetProxyAccessControlResponse {
    /// Whether access control is on, so that only the listed addresses are let in or kept out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub enable_ip_group: ::std::option::Option<bool>,
    /// Whether the list of addresses lets in (`white`) or keeps out (`black`).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub r#type: ::std::option::Option<
        crate::gaussdb_mysql::types::GetProxyAccessControlResponseType,
    >,
    /// List of addresses that the access control uses.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ip_group: ::std::option::Option<crate::gaussdb_mysql::types::ProxyIpGroupDetail>,
}

/// An address on the list that the access control of a proxy uses.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct IpGroupItem {
    /// IP address, or address block in CIDR notation, that the rule is about.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ip: ::std::option::Option<::std::string::String>,
    /// Note about the address, given by its users.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
}

/// List of addresses that the access control of a proxy uses.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ProxyIpGroupDetail {
    /// ID of the list of addresses.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Name of the list of addresses.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Addresses on the list, each with a note.
    #[serde(default)]
    pub ip_list: ::std::vec::Vec<crate::gaussdb_mysql::types::IpGroupItem>,
}
