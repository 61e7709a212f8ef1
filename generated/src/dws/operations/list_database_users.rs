// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1clusters~1{cluster_id}~1db-manager~1users/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.15.3",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listDatabaseUsers",
        gaussdb_runtime::codegen::Method::Get,
        "/v1/{project_id}/clusters/{cluster_id}/db-manager/users",
    )
};

impl crate::dws::Client {
    /// List database users and roles
    ///
    /// Lists all users and roles in the database of a cluster and says which of them may log in.
    ///
    /// `GET /v1/{project_id}/clusters/{cluster_id}/db-manager/users`
    ///
    /// - Documented in: section 5.15.3 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .list_database_users()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_database_users(&self) -> ListDatabaseUsers {
        ListDatabaseUsers {
            client: self.clone(),
            input: <ListDatabaseUsersInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_database_users`](crate::dws::Client::list_database_users).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDatabaseUsers {
    client: crate::dws::Client,
    input: ListDatabaseUsersInput,
}

impl ListDatabaseUsers {
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
    pub fn input(mut self, input: ListDatabaseUsersInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::ListDatabaseUsersResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::dws::types::ListDatabaseUsersResponse> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_database_users`](crate::dws::Client::list_database_users).
#[derive(Clone)]
pub struct ListDatabaseUsersInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
}

impl ListDatabaseUsersInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListDatabaseUsersInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
    }
}

impl gaussdb_runtime::codegen::Input for ListDatabaseUsersInput {
    type Output = crate::dws::types::ListDatabaseUsersResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// A database user or role, and whether it may log in.
#[derive(Clone)]
#[non_exhaustive]
pub struct DatabaseUser {
    /// Name of the database user or role.
    pub name: Option<String>,
    /// Whether the user or role may log in to the database.
    pub login: Option<bool>,
}

impl DatabaseUser {
    /// Name of the database user or role.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Whether the user or role may log in to the database.
    #[inline]
    pub fn login(&self) -> Option<bool> {
        self.login
    }
}

gaussdb_runtime::reflect_struct! {
    DatabaseUser {
        name: Member::new("name"),
        login: Member::new("login"),
    }
}

/// Users and roles in the database of the cluster.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListDatabaseUsersResponse {
    /// Users and roles in the database.
    pub users: Vec<crate::dws::types::DatabaseUser>,
}

impl ListDatabaseUsersResponse {
    /// Users and roles in the database.
    #[inline]
    pub fn users(&self) -> &[crate::dws::types::DatabaseUser] {
        &self.users
    }
}

gaussdb_runtime::reflect_struct! {
    ListDatabaseUsersResponse {
        users: Member::new("users"),
    }
}
