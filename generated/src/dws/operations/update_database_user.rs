// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1clusters~1{cluster_id}~1db-manager~1users~1{name}/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.15.6",
    answer: gaussdb_runtime::codegen::Answer::Empty,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "updateDatabaseUser",
        gaussdb_runtime::codegen::Method::Post,
        "/v1/{project_id}/clusters/{cluster_id}/db-manager/users/{name}",
    )
};

impl crate::dws::Client {
    /// Change a database user or role
    ///
    /// Changes attributes of one database user or role, such as login, administrator rights, connection
    /// limit, validity period or lock. Privileges on objects are changed with
    /// [`update_database_object_permissions`](crate::dws::Client::update_database_object_permissions). The response has
    /// no body.
    ///
    /// `POST /v1/{project_id}/clusters/{cluster_id}/db-manager/users/{name}`
    ///
    /// - Documented in: section 5.15.6 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// client
    ///     .update_database_user()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .name("name")
    ///     .login(true)
    ///     .createrole(true)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_database_user(&self) -> UpdateDatabaseUser {
        UpdateDatabaseUser {
            client: self.clone(),
            input: <UpdateDatabaseUserInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`update_database_user`](crate::dws::Client::update_database_user).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateDatabaseUser {
    client: crate::dws::Client,
    input: UpdateDatabaseUserInput,
}

impl UpdateDatabaseUser {
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

    /// Whether the user or role may log in to the database.
    pub fn login(mut self, value: impl gaussdb_runtime::IntoValue<bool>) -> Self {
        self.input.body.get_or_insert_default().login = value.into_value();
        self
    }

    /// Whether the user or role may create roles.
    pub fn createrole(mut self, value: impl gaussdb_runtime::IntoValue<bool>) -> Self {
        self.input.body.get_or_insert_default().createrole = value.into_value();
        self
    }

    /// Whether the user or role may create databases.
    pub fn createdb(mut self, value: impl gaussdb_runtime::IntoValue<bool>) -> Self {
        self.input.body.get_or_insert_default().createdb = value.into_value();
        self
    }

    /// Whether the user or role has the rights of a system administrator.
    pub fn systemadmin(mut self, value: impl gaussdb_runtime::IntoValue<bool>) -> Self {
        self.input.body.get_or_insert_default().systemadmin = value.into_value();
        self
    }

    /// Whether the user or role has the rights of an audit administrator.
    pub fn auditadmin(mut self, value: impl gaussdb_runtime::IntoValue<bool>) -> Self {
        self.input.body.get_or_insert_default().auditadmin = value.into_value();
        self
    }

    /// Whether the user or role inherits the permissions of the groups it belongs to.
    pub fn inherit(mut self, value: impl gaussdb_runtime::IntoValue<bool>) -> Self {
        self.input.body.get_or_insert_default().inherit = value.into_value();
        self
    }

    /// Whether the user or role may access foreign tables.
    pub fn useft(mut self, value: impl gaussdb_runtime::IntoValue<bool>) -> Self {
        self.input.body.get_or_insert_default().useft = value.into_value();
        self
    }

    /// Largest number of connections that the user or role may have.
    pub fn conn_limit(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.body.get_or_insert_default().conn_limit = value.into_value();
        self
    }

    /// Whether the user or role may use streaming replication.
    pub fn replication(mut self, value: impl gaussdb_runtime::IntoValue<bool>) -> Self {
        self.input.body.get_or_insert_default().replication = value.into_value();
        self
    }

    /// Time from which the user or role is valid, as `YYYY-MM-DDThh:mm:ssZ`.
    pub fn valid_begin(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.body.get_or_insert_default().valid_begin = value.into_value();
        self
    }

    /// Time until which the user or role is valid, as `YYYY-MM-DDThh:mm:ssZ`.
    pub fn valid_until(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.body.get_or_insert_default().valid_until = value.into_value();
        self
    }

    /// Whether the account is locked, so that the user or role cannot log in.
    pub fn lock(mut self, value: impl gaussdb_runtime::IntoValue<bool>) -> Self {
        self.input.body.get_or_insert_default().lock = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: UpdateDatabaseUserInput) -> Self {
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
    pub fn send(self) -> gaussdb_runtime::SendFuture<gaussdb_runtime::Empty> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<gaussdb_runtime::Empty> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`update_database_user`](crate::dws::Client::update_database_user).
#[derive(Clone)]
pub struct UpdateDatabaseUserInput {
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
    /// The body. Optional.
    pub body: Option<crate::dws::types::UpdateDatabaseUserRequest>,
}

impl UpdateDatabaseUserInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateDatabaseUserInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        name: Member::path("name").required(),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for UpdateDatabaseUserInput {
    type Output = gaussdb_runtime::Empty;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Rights, connection limit, validity and lock that the database user or role is to have.
#[derive(Clone)]
pub struct UpdateDatabaseUserRequest {
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
    /// Time from which the user or role is valid, as `YYYY-MM-DDThh:mm:ssZ`.
    pub valid_begin: Option<String>,
    /// Time until which the user or role is valid, as `YYYY-MM-DDThh:mm:ssZ`.
    pub valid_until: Option<String>,
    /// Whether the account is locked, so that the user or role cannot log in.
    pub lock: Option<bool>,
}

impl UpdateDatabaseUserRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateDatabaseUserRequest {
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
    }
}
