// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1clusters~1{cluster_id}~1db-manager~1users/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listDatabaseUsers",
        ::gaussdb_runtime::generated::Method::Get,
        "/v1/{project_id}/clusters/{cluster_id}/db-manager/users",
    )
};

impl crate::dws::Client {
    /// List database users and roles
    ///
    /// Lists all users and roles in the database of a cluster and tells which of them may log in.
    ///
    /// `GET /v1/{project_id}/clusters/{cluster_id}/db-manager/users`
    ///
    /// - Documented in: section 5.15.3 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn list_database_users(&self) -> ListDatabaseUsers<'_> {
        ListDatabaseUsers {
            client: self,
            input: <ListDatabaseUsersInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_database_users`](crate::dws::Client::list_database_users).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListDatabaseUsers<'a> {
    client: &'a crate::dws::Client,
    input: ListDatabaseUsersInput,
}

impl ListDatabaseUsers<'_> {
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

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: ListDatabaseUsersInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::ListDatabaseUsersResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::ListDatabaseUsersResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_database_users`](crate::dws::Client::list_database_users) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListDatabaseUsersInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: ::std::option::Option<::std::string::String>,
}

impl ::gaussdb_runtime::generated::Input for ListDatabaseUsersInput {
    type Output = crate::dws::types::ListDatabaseUsersResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("cluster_id", &self.cluster_id)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("cluster_id", self.cluster_id.is_some());
    }
}

/// A database user or role, and whether it may log in.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct DatabaseUser {
    /// Name of the database user or role.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Whether the user or role may log in to the database.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub login: ::std::option::Option<bool>,
}

/// Users and roles in the database of the cluster.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListDatabaseUsersResponse {
    /// Users and roles in the database.
    #[serde(default)]
    pub users: ::std::vec::Vec<crate::dws::types::DatabaseUser>,
}
