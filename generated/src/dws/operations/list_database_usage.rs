// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1dms~1clusters~1{cluster_id}~1database/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.18.2",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listDatabaseUsage",
        gaussdb_runtime::codegen::Method::Get,
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
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .list_database_usage()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_database_usage(&self) -> ListDatabaseUsage {
        ListDatabaseUsage {
            client: self.clone(),
            input: <ListDatabaseUsageInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_database_usage`](crate::dws::Client::list_database_usage).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDatabaseUsage {
    client: crate::dws::Client,
    input: ListDatabaseUsageInput,
}

impl ListDatabaseUsage {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it. Required.
    pub fn cluster_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.cluster_id = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListDatabaseUsageInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::ListDatabaseUsageResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::dws::types::ListDatabaseUsageResponse> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_database_usage`](crate::dws::Client::list_database_usage).
#[derive(Clone)]
pub struct ListDatabaseUsageInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
}

impl ListDatabaseUsageInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListDatabaseUsageInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
    }
}

impl gaussdb_runtime::codegen::Input for ListDatabaseUsageInput {
    type Output = crate::dws::types::ListDatabaseUsageResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Space and deadlocks of one database.
#[derive(Clone)]
#[non_exhaustive]
pub struct DatabaseUsage {
    /// Name of the database, such as `postgres`.
    pub db_name: Option<String>,
    /// Number of deadlocks in the database.
    pub deadlocks: Option<i64>,
    /// Space that the database takes, in GB.
    pub used_spaces: Option<f64>,
}

impl DatabaseUsage {
    /// Name of the database, such as `postgres`.
    #[inline]
    pub fn db_name(&self) -> Option<&str> {
        self.db_name.as_deref()
    }

    /// Number of deadlocks in the database.
    #[inline]
    pub fn deadlocks(&self) -> Option<i64> {
        self.deadlocks
    }

    /// Space that the database takes, in GB.
    #[inline]
    pub fn used_spaces(&self) -> Option<f64> {
        self.used_spaces
    }
}

gaussdb_runtime::reflect_struct! {
    DatabaseUsage {
        db_name: Member::new("db_name"),
        deadlocks: Member::new("deadlocks"),
        used_spaces: Member::new("used_spaces"),
    }
}

/// Space and deadlocks of the databases in the cluster, with the time of the response.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListDatabaseUsageResponse {
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    pub cluster_id: Option<String>,
    /// Databases of the cluster, each with its space and deadlocks.
    pub databases: Vec<crate::dws::types::DatabaseUsage>,
    /// Time of the response, as a Unix timestamp in milliseconds.
    pub timestamp: Option<i64>,
}

impl ListDatabaseUsageResponse {
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    #[inline]
    pub fn cluster_id(&self) -> Option<&str> {
        self.cluster_id.as_deref()
    }

    /// Databases of the cluster, each with its space and deadlocks.
    #[inline]
    pub fn databases(&self) -> &[crate::dws::types::DatabaseUsage] {
        &self.databases
    }

    /// Time of the response, as a Unix timestamp in milliseconds.
    #[inline]
    pub fn timestamp(&self) -> Option<i64> {
        self.timestamp
    }
}

gaussdb_runtime::reflect_struct! {
    ListDatabaseUsageResponse {
        cluster_id: Member::new("cluster_id"),
        databases: Member::new("databases"),
        timestamp: Member::new("timestamp"),
    }
}
