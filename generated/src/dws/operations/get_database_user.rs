// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1clusters~1{cluster_id}~1db-manager~1users~1{name}/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.15.5",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "getDatabaseUser",
        gaussdb_runtime::codegen::Method::Get,
        "/v1/{project_id}/clusters/{cluster_id}/db-manager/users/{name}",
    )
};

impl crate::dws::Client {
    /// Get a database user or role
    ///
    /// Returns attributes of one database user or role: what it may create, administrator rights,
    /// connection limit, validity period and lock. Roles and privileges are listed by
    /// [`list_database_user_roles`](crate::dws::Client::list_database_user_roles) and
    /// [`list_database_user_permissions`](crate::dws::Client::list_database_user_permissions).
    ///
    /// `GET /v1/{project_id}/clusters/{cluster_id}/db-manager/users/{name}`
    ///
    /// - Documented in: section 5.15.5 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .get_database_user()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .name("name")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_database_user(&self) -> GetDatabaseUser {
        GetDatabaseUser {
            client: self.clone(),
            input: <GetDatabaseUserInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`get_database_user`](crate::dws::Client::get_database_user).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDatabaseUser {
    client: crate::dws::Client,
    input: GetDatabaseUserInput,
}

impl GetDatabaseUser {
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

    /// Name of the database user or role, as [`list_database_users`](crate::dws::Client::list_database_users) gives it.
    /// Required.
    pub fn name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.name = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: GetDatabaseUserInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::GetDatabaseUserResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::dws::types::GetDatabaseUserResponse> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`get_database_user`](crate::dws::Client::get_database_user).
#[derive(Clone)]
pub struct GetDatabaseUserInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// Name of the database user or role, as [`list_database_users`](crate::dws::Client::list_database_users) gives it.
    ///
    /// Required.
    pub name: Option<String>,
}

impl GetDatabaseUserInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    GetDatabaseUserInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        name: Member::path("name").required(),
    }
}

impl gaussdb_runtime::codegen::Input for GetDatabaseUserInput {
    type Output = crate::dws::types::GetDatabaseUserResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Attributes of the database user or role.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetDatabaseUserResponse {
    /// Name of the database user or role.
    pub name: Option<String>,
    /// Whether the user or role may log in to the database.
    pub login: Option<bool>,
    /// Whether the user or role may create roles.
    pub createrole: Option<bool>,
    /// Whether the user or role may create databases.
    pub createdb: Option<bool>,
    /// Whether the user or role has the rights of a system administrator.
    pub systemadmin: Option<bool>,
    /// Whether the user or role has the rights of an audit administrator.
    pub auditadmin: Option<bool>,
    /// Whether the user or role inherits the permissions of the groups it belongs to.
    pub inherit: Option<bool>,
    /// Whether the user or role may access foreign tables.
    pub useft: Option<bool>,
    /// Largest number of connections that the user or role may have. Samples of the reference show -1,
    /// whose meaning it does not state.
    pub conn_limit: Option<i64>,
    /// Whether the user or role may use streaming replication.
    pub replication: Option<bool>,
    /// Time from which the user or role is valid, as a Unix timestamp in milliseconds.
    pub valid_begin: Option<i64>,
    /// Time until which the user or role is valid, as a Unix timestamp in milliseconds.
    pub valid_until: Option<i64>,
    /// Whether the account is locked, so that the user or role cannot log in.
    pub lock: Option<bool>,
    /// Free text about the user or role.
    pub desc: Option<String>,
    /// Kind of user; empty in the documented example.
    pub user_type: Option<String>,
    /// Name of the logical cluster that the user belongs to.
    pub logical_cluster: Option<String>,
}

impl GetDatabaseUserResponse {
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

    /// Whether the user or role may create roles.
    #[inline]
    pub fn createrole(&self) -> Option<bool> {
        self.createrole
    }

    /// Whether the user or role may create databases.
    #[inline]
    pub fn createdb(&self) -> Option<bool> {
        self.createdb
    }

    /// Whether the user or role has the rights of a system administrator.
    #[inline]
    pub fn systemadmin(&self) -> Option<bool> {
        self.systemadmin
    }

    /// Whether the user or role has the rights of an audit administrator.
    #[inline]
    pub fn auditadmin(&self) -> Option<bool> {
        self.auditadmin
    }

    /// Whether the user or role inherits the permissions of the groups it belongs to.
    #[inline]
    pub fn inherit(&self) -> Option<bool> {
        self.inherit
    }

    /// Whether the user or role may access foreign tables.
    #[inline]
    pub fn useft(&self) -> Option<bool> {
        self.useft
    }

    /// Largest number of connections that the user or role may have.
    #[inline]
    pub fn conn_limit(&self) -> Option<i64> {
        self.conn_limit
    }

    /// Whether the user or role may use streaming replication.
    #[inline]
    pub fn replication(&self) -> Option<bool> {
        self.replication
    }

    /// Time from which the user or role is valid, as a Unix timestamp in milliseconds.
    #[inline]
    pub fn valid_begin(&self) -> Option<i64> {
        self.valid_begin
    }

    /// Time until which the user or role is valid, as a Unix timestamp in milliseconds.
    #[inline]
    pub fn valid_until(&self) -> Option<i64> {
        self.valid_until
    }

    /// Whether the account is locked, so that the user or role cannot log in.
    #[inline]
    pub fn lock(&self) -> Option<bool> {
        self.lock
    }

    /// Free text about the user or role.
    #[inline]
    pub fn desc(&self) -> Option<&str> {
        self.desc.as_deref()
    }

    /// Kind of user; empty in the documented example.
    #[inline]
    pub fn user_type(&self) -> Option<&str> {
        self.user_type.as_deref()
    }

    /// Name of the logical cluster that the user belongs to.
    #[inline]
    pub fn logical_cluster(&self) -> Option<&str> {
        self.logical_cluster.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    GetDatabaseUserResponse {
        name: Member::new("name"),
        login: Member::new("login"),
        createrole: Member::new("createrole"),
        createdb: Member::new("createdb"),
        systemadmin: Member::new("systemadmin"),
        auditadmin: Member::new("auditadmin"),
        inherit: Member::new("inherit"),
        useft: Member::new("useft"),
        conn_limit: Member::new("conn_limit"),
        replication: Member::new("replication"),
        valid_begin: Member::new("valid_begin"),
        valid_until: Member::new("valid_until"),
        lock: Member::new("lock"),
        desc: Member::new("desc"),
        user_type: Member::new("user_type"),
        logical_cluster: Member::new("logical_cluster"),
    }
}
