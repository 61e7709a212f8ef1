// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1dms~1clusters~1{cluster_id}~1database/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listDatabaseUsage",
        ::gaussdb_runtime::generated::Method::Get,
        "/v1/{project_id}/dms/clusters/{cluster_id}/database",
    )
};

impl crate::dws::Client {
    /// List database usage
    ///
    /// Lists for each database of a cluster the space used, in GB, and the number of deadlocks.
    ///
    /// `GET /v1/{project_id}/dms/clusters/{cluster_id}/database`
    ///
    /// - Documented in: section 5.18.2 of `dws-2024-en`
    /// - Documented error statuses: 401, 403, 404
    #[inline]
    pub fn list_database_usage(&self) -> ListDatabaseUsage<'_> {
        ListDatabaseUsage {
            client: self,
            input: <ListDatabaseUsageInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_database_usage`](crate::dws::Client::list_database_usage).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListDatabaseUsage<'a> {
    client: &'a crate::dws::Client,
    input: ListDatabaseUsageInput,
}

impl ListDatabaseUsage<'_> {
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
    pub fn input(mut self, input: ListDatabaseUsageInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::ListDatabaseUsageResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::ListDatabaseUsageResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_database_usage`](crate::dws::Client::list_database_usage) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListDatabaseUsageInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: ::std::option::Option<::std::string::String>,
}

impl ::gaussdb_runtime::generated::Input for ListDatabaseUsageInput {
    type Output = crate::dws::types::ListDatabaseUsageResponse;
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

/// Space and deadlocks of one database.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct DatabaseData {
    /// Name of the database, such as `postgres`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub db_name: ::std::option::Option<::std::string::String>,
    /// Number of deadlocks in the database.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub deadlocks: ::std::option::Option<i64>,
    /// Space that the database takes, in GB.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub used_spaces: ::std::option::Option<f64>,
}

/// Space and deadlocks of the databases in the cluster, with the time of the response.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListDatabaseUsageResponse {
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cluster_id: ::std::option::Option<::std::string::String>,
    /// Databases of the cluster, each with its space and deadlocks.
    #[serde(default)]
    pub databases: ::std::vec::Vec<crate::dws::types::DatabaseData>,
    /// Time of the response, as a Unix timestamp in milliseconds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub timestamp: ::std::option::Option<i64>,
}
