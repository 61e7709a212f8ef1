// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1proxy~1{proxy_id}~1port/put by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "updateProxyPort",
        ::gaussdb_runtime::generated::Method::Put,
        "/v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/port",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Change a database proxy's port
    ///
    /// Changes the port on which a proxy listens. Some ports in the allowed range are reserved by the
    /// service. Clients must then use the new port. Asynchronous: poll `getJob` with the returned
    /// `job_id`.
    ///
    /// `PUT /v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/port`
    ///
    /// - Documented in: mysql-2024-zh, 4.7.14
    /// - Error statuses: 400, 500
    #[inline]
    pub fn update_proxy_port(&self) -> UpdateProxyPort<'_> {
        UpdateProxyPort {
            client: self,
            input: <UpdateProxyPortInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`update_proxy_port`](crate::gaussdb_mysql::Client::update_proxy_port).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct UpdateProxyPort<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: UpdateProxyPortInput,
}

impl UpdateProxyPort<'_> {
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
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.x_language = ::std::option::Option::Some(value.into());
        self
    }

    /// New port of the proxy: 1025 to 65534, except 1033, 5342 to 5345, 12017, 20000, 20201, 20202, 33062 and 33071. Required.
    #[inline]
    pub fn port(mut self, value: i64) -> Self {
        self.input.body.port = ::std::option::Option::Some(value);
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: UpdateProxyPortInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::UpdateProxyPortResponse,
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
            crate::gaussdb_mysql::types::UpdateProxyPortResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`update_proxy_port`](crate::gaussdb_mysql::Client::update_proxy_port) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateProxyPortInput {
    /// ID of the project in the region: 32 letters and digits.
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
    pub x_language: ::std::option::Option<::std::string::String>,
    /// The body.
    pub body: crate::gaussdb_mysql::types::UpdateProxyPortRequest,
}

impl ::gaussdb_runtime::generated::Input for UpdateProxyPortInput {
    type Output = crate::gaussdb_mysql::types::UpdateProxyPortResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("instance_id", &self.instance_id)
            .path("proxy_id", &self.proxy_id)
            .header("X-Language", &self.x_language)
            .json(&self.body)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("instance_id", self.instance_id.is_some());
        v.require("proxy_id", self.proxy_id.is_some());
        self.body.validate(v);
    }
}

/// New port of the proxy.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct UpdateProxyPortRequest {
    /// New port of the proxy: 1025 to 65534, except 1033, 5342 to 5345, 12017, 20000, 20201, 20202, 33062
    /// and 33071.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub port: ::std::option::Option<i64>,
}

impl UpdateProxyPortRequest {
    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("port", self.port.is_some());
    }
}

/// ID of the job that changes the port.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct UpdateProxyPortResponse {
    /// ID of the job that carries out the request; poll it with `getJob`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub job_id: ::std::option::Option<::std::string::String>,
}
