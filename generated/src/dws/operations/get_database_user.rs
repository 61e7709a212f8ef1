// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1clusters~1{cluster_id}~1db-manager~1users~1{name}/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "getDatabaseUser",
        ::gaussdb_runtime::generated::Method::Get,
        "/v1/{project_id}/clusters/{cluster_id}/db-manager/users/{name}",
    )
};

impl crate::dws::Client {
    /// Get a database user or role
    ///
    /// Returns attributes of one database user or role: what it may create, administrator rights,
    /// connection limit, validity period and lock. Roles and privileges are listed by
    /// [`list_database_user_roles`](crate::dws::Client::list_database_user_roles) and [`list_database_user_permissions`](crate::dws::Client::list_database_user_permissions).
    ///
    /// `GET /v1/{project_id}/clusters/{cluster_id}/db-manager/users/{name}`
    ///
    /// - Documented in: section 5.15.5 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn get_database_user(&self) -> GetDatabaseUser<'_> {
        GetDatabaseUser {
            client: self,
            input: <GetDatabaseUserInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`get_database_user`](crate::dws::Client::get_database_user).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct GetDatabaseUser<'a> {
    client: &'a crate::dws::Client,
    input: GetDatabaseUserInput,
}

impl GetDatabaseUser<'_> {
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

    /// Name of the database user or role, as [`list_database_users`](crate::dws::Client::list_database_users) gives it. Required.
    pub fn name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.name = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: GetDatabaseUserInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::GetDatabaseUserResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::GetDatabaseUserResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`get_database_user`](crate::dws::Client::get_database_user) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetDatabaseUserInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: ::std::option::Option<::std::string::String>,
    /// Name of the database user or role, as [`list_database_users`](crate::dws::Client::list_database_users) gives it.
    ///
    /// Required.
    pub name: ::std::option::Option<::std::string::String>,
}

impl ::gaussdb_runtime::generated::Input for GetDatabaseUserInput {
    type Output = crate::dws::types::GetDatabaseUserResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("cluster_id", &self.cluster_id)
            .path("name", &self.name)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("cluster_id", self.cluster_id.is_some());
        v.require("name", self.name.is_some());
    }
}

/// Attributes of the database user or role.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct GetDatabaseUserResponse {
    /// Name of the database user or role.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Whether the user or role may log in to the database.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub login: ::std::option::Option<bool>,
    /// Whether the user or role may create roles.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub createrole: ::std::option::Option<bool>,
    /// Whether the user or role may create databases.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub createdb: ::std::option::Option<bool>,
    /// Whether the user or role has the rights of a system administrator.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub systemadmin: ::std::option::Option<bool>,
    /// Whether the user or role has the rights of an audit administrator.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub auditadmin: ::std::option::Option<bool>,
    /// Whether the user or role inherits the permissions of the groups it belongs to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub inherit: ::std::option::Option<bool>,
    /// Whether the user or role may access foreign tables.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub useft: ::std::option::Option<bool>,
    /// Largest number of connections that the user or role may have; -1 for no limit.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub conn_limit: ::std::option::Option<i64>,
    /// Whether the user or role may use streaming replication.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub replication: ::std::option::Option<bool>,
    /// Time from which the user or role is valid, as a Unix timestamp in milliseconds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub valid_begin: ::std::option::Option<i64>,
    /// Time until which the user or role is valid, as a Unix timestamp in milliseconds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub valid_until: ::std::option::Option<i64>,
    /// Whether the account is locked, so that the user or role cannot log in.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub lock: ::std::option::Option<bool>,
    /// Free text about the user or role.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub desc: ::std::option::Option<::std::string::String>,
    /// Kind of user; empty in the documented example.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user_type: ::std::option::Option<::std::string::String>,
    /// Name of the logical cluster that the user belongs to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub logical_cluster: ::std::option::Option<::std::string::String>,
}
