// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1dns/put by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "updatePrivateDomainName",
        ::gaussdb_runtime::generated::Method::Put,
        "/v3/{project_id}/instances/{instance_id}/dns",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Change a private domain name
    ///
    /// Replaces the prefix of the private domain name that `createPrivateDomainName` gave an instance.
    /// Asynchronous: poll `getJob` with the returned `job_id`.
    ///
    /// `PUT /v3/{project_id}/instances/{instance_id}/dns`
    ///
    /// - Documented in: mysql-2024-zh, 4.3.26
    /// - Error statuses: 400, 500
    #[inline]
    pub fn update_private_domain_name(&self) -> UpdatePrivateDomainName<'_> {
        UpdatePrivateDomainName {
            client: self,
            input: <UpdatePrivateDomainNameInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`update_private_domain_name`](crate::gaussdb_mysql::Client::update_private_domain_name).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct UpdatePrivateDomainName<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: UpdatePrivateDomainNameInput,
}

impl UpdatePrivateDomainName<'_> {
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

    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    pub fn x_language(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.x_language = ::std::option::Option::Some(value.into());
        self
    }

    /// New prefix of the domain name: 8 to 63 lowercase letters and digits. Required.
    pub fn dns_name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.dns_name = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: UpdatePrivateDomainNameInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::UpdatePrivateDomainNameResponse,
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
            crate::gaussdb_mysql::types::UpdatePrivateDomainNameResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`update_private_domain_name`](crate::gaussdb_mysql::Client::update_private_domain_name) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdatePrivateDomainNameInput {
    /// ID of the project in the region: 32 letters and digits.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    ///
    /// Required.
    pub instance_id: ::std::option::Option<::std::string::String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    pub x_language: ::std::option::Option<::std::string::String>,
    /// The body.
    pub body: crate::gaussdb_mysql::types::UpdatePrivateDomainNameRequest,
}

impl ::gaussdb_runtime::generated::Input for UpdatePrivateDomainNameInput {
    type Output = crate::gaussdb_mysql::types::UpdatePrivateDomainNameResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("instance_id", &self.instance_id)
            .header("X-Language", &self.x_language)
            .json(&self.body)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("instance_id", self.instance_id.is_some());
        self.body.validate(v);
    }
}

/// New prefix of the private domain name.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct UpdatePrivateDomainNameRequest {
    /// New prefix of the domain name: 8 to 63 lowercase letters and digits.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dns_name: ::std::option::Option<::std::string::String>,
}

impl UpdatePrivateDomainNameRequest {
    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("dns_name", self.dns_name.is_some());
    }
}

/// ID of the job that changes the domain name.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct UpdatePrivateDomainNameResponse {
    /// ID of the job that carries out the request; poll it with `getJob`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub job_id: ::std::option::Option<::std::string::String>,
}
