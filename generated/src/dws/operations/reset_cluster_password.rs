// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1clusters~1{cluster_id}~1reset-password/post by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    answer: ::gaussdb_runtime::generated::Answer::Empty,
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "resetClusterPassword",
        ::gaussdb_runtime::generated::Method::Post,
        "/v1.0/{project_id}/clusters/{cluster_id}/reset-password",
    )
};

impl crate::dws::Client {
    /// Reset the administrator password
    ///
    /// Sets a new password for the database administrator of a cluster; the old one is not needed. The
    /// new password must not be a weak one or one used before.
    ///
    /// `POST /v1.0/{project_id}/clusters/{cluster_id}/reset-password`
    ///
    /// - Documented in: section 5.2.28 of `dws-2024-en`, section 5.1.8 of `dws-2023-zh`, section 5.1.8
    ///   of `dws-2022-zh`
    /// - Permission: `dws:openAPICluster:resetPassword`, which a policy can grant per project, but not
    ///   per enterprise project
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn reset_cluster_password(&self) -> ResetClusterPassword<'_> {
        ResetClusterPassword {
            client: self,
            input: <ResetClusterPasswordInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`reset_cluster_password`](crate::dws::Client::reset_cluster_password).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ResetClusterPassword<'a> {
    client: &'a crate::dws::Client,
    input: ResetClusterPasswordInput,
}

impl ResetClusterPassword<'_> {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it. Required.
    pub fn cluster_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.cluster_id = ::std::option::Option::Some(value.into());
        self
    }

    /// New password of the database administrator: 12 to 32 characters from at least three of the groups lowercase letters, uppercase letters, digits and special characters (`~!?,.:;'(){}[]/<>@#%^&*+\=`). Required.
    pub fn new_password(
        mut self,
        value: impl ::std::convert::Into<::gaussdb_runtime::Secret>,
    ) -> Self {
        self.input.body.new_password = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: ResetClusterPasswordInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<::gaussdb_runtime::Empty, ::gaussdb_runtime::Error> {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<::gaussdb_runtime::Empty>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`reset_cluster_password`](crate::dws::Client::reset_cluster_password) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResetClusterPasswordInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: ::std::option::Option<::std::string::String>,
    /// The body.
    pub body: crate::dws::types::ResetClusterPasswordRequest,
}

impl ::gaussdb_runtime::generated::Input for ResetClusterPasswordInput {
    type Output = ::gaussdb_runtime::Empty;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("cluster_id", &self.cluster_id)
            .json(&self.body)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("cluster_id", self.cluster_id.is_some());
        self.body.validate(v);
    }
}

/// New password of the database administrator.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ResetClusterPasswordRequest {
    /// New password of the database administrator: 12 to 32 characters from at least three of the
    /// groups lowercase letters, uppercase letters, digits and special characters
    /// (`~!?,.:;'(){}[]/<>@#%^&*+\=`). It must not be weak or used before, and must differ from the
    /// user name, also read backwards.
    ///
    /// Required. 12 to 32 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub new_password: ::std::option::Option<::gaussdb_runtime::Secret>,
}

impl ResetClusterPasswordRequest {
    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("new_password", self.new_password.is_some());
        v.limit(
            "new_password",
            &self.new_password,
            &[
                ::gaussdb_runtime::generated::Limit::CharacterClasses {
                    at_least: 3usize,
                    counted: [true, true, true],
                    special: "~!?,.:;'(){}[]/<>@#%^&*+\\=",
                },
                ::gaussdb_runtime::generated::Limit::MinLength(12usize),
                ::gaussdb_runtime::generated::Limit::MaxLength(32usize),
            ],
        );
    }
}
