// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1clusters~1{cluster_id}~1db-manager~1authority/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.15.7",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "updateDatabaseObjectPermissions",
        gaussdb_runtime::codegen::Method::Post,
        "/v1/{project_id}/clusters/{cluster_id}/db-manager/authority",
    )
};

impl crate::dws::Client {
    /// Grant or revoke object privileges
    ///
    /// Grants privileges on database objects to roles (`is_grant` true, with `grant_list`) or revokes
    /// them (false, with `revoke_list`). By default, revoking also takes effect on privileges that were
    /// passed on (`cascade`). The response lists the SQL statements for it.
    ///
    /// `POST /v1/{project_id}/clusters/{cluster_id}/db-manager/authority`
    ///
    /// - Documented in: section 5.15.7 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::dws::types::PrivilegeGrant;
    ///
    /// let response = client
    ///     .update_database_object_permissions()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .r#type("type")
    ///     .is_grant(true)
    ///     .grant_list([PrivilegeGrant::builder().permission("SELECT").grant_with(true)])
    ///     .role_list(["role-list"])
    ///     .object_list(["object-list"])
    ///     .database("sales")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_database_object_permissions(&self) -> UpdateDatabaseObjectPermissions {
        UpdateDatabaseObjectPermissions {
            client: self.clone(),
            input: <UpdateDatabaseObjectPermissionsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of
/// [`update_database_object_permissions`](crate::dws::Client::update_database_object_permissions).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateDatabaseObjectPermissions {
    client: crate::dws::Client,
    input: UpdateDatabaseObjectPermissionsInput,
}

impl UpdateDatabaseObjectPermissions {
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

    /// Type of the database objects: `COLUMN`, `DATABASE`, `FUNCTION`, `NODEGROUP`, `ROLE`, `SCHEMA`, `SEQUENCE`,
    /// `TABLE` or `VIEW`. Required.
    pub fn r#type(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.r#type = value.into_value();
        self
    }

    /// Whether privileges are granted; false revokes them. Required.
    pub fn is_grant(mut self, value: impl gaussdb_runtime::IntoValue<bool>) -> Self {
        self.input.body.is_grant = value.into_value();
        self
    }

    /// Privileges to grant; required when `is_grant` is true.
    pub fn grant_list(
        mut self,
        value: impl IntoIterator<Item = crate::dws::types::PrivilegeGrant>,
    ) -> Self {
        self.input.body.grant_list = Some(value.into_iter().collect());
        self
    }

    /// Privileges to revoke, required when `is_grant` is false.
    pub fn revoke_list(
        mut self,
        value: impl IntoIterator<Item = crate::dws::types::PrivilegeRevocation>,
    ) -> Self {
        self.input.body.revoke_list = Some(value.into_iter().collect());
        self
    }

    /// Users and roles that receive or lose the privileges. Required.
    pub fn role_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.input.body.role_list = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Names of the objects whose privileges change, all of one `type`. Required.
    pub fn object_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.input.body.object_list = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Whether the privileges apply to every object of the schema; false by default.
    pub fn all_object(mut self, value: impl gaussdb_runtime::IntoValue<bool>) -> Self {
        self.input.body.all_object = value.into_value();
        self
    }

    /// Whether revoking a privilege takes it also from those to whom it was passed on; true by default.
    pub fn cascade(mut self, value: impl gaussdb_runtime::IntoValue<bool>) -> Self {
        self.input.body.cascade = value.into_value();
        self
    }

    /// Name of the database that holds the objects, such as `gaussdb`. Required.
    pub fn database(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.database = value.into_value();
        self
    }

    /// Name of the schema that holds the objects, such as `public`.
    pub fn schema(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.schema = value.into_value();
        self
    }

    /// Name of the table that holds the objects.
    pub fn table(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.table = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: UpdateDatabaseObjectPermissionsInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<
        crate::dws::types::UpdateDatabaseObjectPermissionsResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::dws::types::UpdateDatabaseObjectPermissionsResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`update_database_object_permissions`](crate::dws::Client::update_database_object_permissions).
#[derive(Clone)]
pub struct UpdateDatabaseObjectPermissionsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// The body.
    pub body: crate::dws::types::UpdateDatabaseObjectPermissionsRequest,
}

impl UpdateDatabaseObjectPermissionsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateDatabaseObjectPermissionsInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for UpdateDatabaseObjectPermissionsInput {
    type Output = crate::dws::types::UpdateDatabaseObjectPermissionsResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// A privilege to revoke, or the right to pass it on.
#[derive(Clone)]
pub struct PrivilegeRevocation {
    /// Name of the privilege, which depends on the type of object: for a table `ALTER`, `ANALYZE`,
    /// `DELETE`, `DROP`, `INSERT`, `REFERENCES`, `SELECT`, `TRIGGER`, `TRUNCATE`, `UPDATE` or `VACUUM`;
    /// for a schema `ALTER`, `CREATE`, `DROP` or `USAGE`; for a database `CONNECT`, `CREATE` or
    /// `TEMPORARY`; for a function `EXECUTE`; `ALL PRIVILEGES` for all of them.
    ///
    /// Required.
    pub permission: Option<String>,
    /// Whether to withdraw the grant option, that is, the right to pass the privilege on.
    ///
    /// Required.
    pub revoke_with: Option<bool>,
}

impl PrivilegeRevocation {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Name of the privilege, which depends on the type of object: for a table `ALTER`, `ANALYZE`, `DELETE`, `DROP`,
    /// `INSERT`, `REFERENCES`, `SELECT`, `TRIGGER`, `TRUNCATE`, `UPDATE` or `VACUUM`; for a schema `ALTER`, `CREATE`,
    /// `DROP` or `USAGE`; for a database `CONNECT`, `CREATE` or `TEMPORARY`; for a function `EXECUTE`; `ALL PRIVILEGES`
    /// for all of them. Required.
    pub fn permission(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.permission = value.into_value();
        self
    }

    /// Whether to withdraw the grant option, that is, the right to pass the privilege on. Required.
    pub fn revoke_with(mut self, value: impl gaussdb_runtime::IntoValue<bool>) -> Self {
        self.revoke_with = value.into_value();
        self
    }

    /// Validates the value and returns it. The error lists missing members and violations of documented
    /// constraints. Optional, because `send` validates the whole request.
    #[inline]
    pub fn build(self) -> Result<Self, gaussdb_runtime::Error> {
        gaussdb_runtime::codegen::build(self)
    }

    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    PrivilegeRevocation {
        permission: Member::new("permission").required(),
        revoke_with: Member::new("revoke_with").required(),
    }
}

/// Privileges to grant or revoke, on which objects and for which roles.
#[derive(Clone)]
pub struct UpdateDatabaseObjectPermissionsRequest {
    /// Type of the database objects: `COLUMN`, `DATABASE`, `FUNCTION`, `NODEGROUP`, `ROLE`, `SCHEMA`,
    /// `SEQUENCE`, `TABLE` or `VIEW`.
    ///
    /// Required.
    pub r#type: Option<String>,
    /// Whether privileges are granted; false revokes them.
    ///
    /// Required.
    pub is_grant: Option<bool>,
    /// Privileges to grant; required when `is_grant` is true.
    ///
    /// Required when `is_grant` is `true`.
    pub grant_list: Option<Vec<crate::dws::types::PrivilegeGrant>>,
    /// Privileges to revoke, required when `is_grant` is false.
    ///
    /// Required when `is_grant` is `false`.
    pub revoke_list: Option<Vec<crate::dws::types::PrivilegeRevocation>>,
    /// Users and roles that receive or lose the privileges.
    ///
    /// Required.
    pub role_list: Option<Vec<String>>,
    /// Names of the objects whose privileges change, all of one `type`.
    ///
    /// Required.
    pub object_list: Option<Vec<String>>,
    /// Whether the privileges apply to every object of the schema; false by default.
    ///
    /// Default: `false`.
    pub all_object: Option<bool>,
    /// Whether revoking a privilege takes it also from those to whom it was passed on; true by default.
    ///
    /// Default: `true`.
    pub cascade: Option<bool>,
    /// Name of the database that holds the objects, such as `gaussdb`.
    ///
    /// Required.
    pub database: Option<String>,
    /// Name of the schema that holds the objects, such as `public`.
    pub schema: Option<String>,
    /// Name of the table that holds the objects.
    pub table: Option<String>,
}

impl UpdateDatabaseObjectPermissionsRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateDatabaseObjectPermissionsRequest {
        r#type: Member::new("type").required(),
        is_grant: Member::new("is_grant").required(),
        grant_list: Member::new("grant_list")
            .limits(
                &[
                    RequiredIf(
                        &[
                            When {
                                field: "is_grant",
                                values: &["true"],
                                not: false,
                            },
                        ],
                    ),
                ],
            ),
        revoke_list: Member::new("revoke_list")
            .limits(
                &[
                    RequiredIf(
                        &[
                            When {
                                field: "is_grant",
                                values: &["false"],
                                not: false,
                            },
                        ],
                    ),
                ],
            ),
        role_list: Member::new("role_list").required(),
        object_list: Member::new("object_list").required(),
        all_object: Member::new("all_object"),
        cascade: Member::new("cascade"),
        database: Member::new("database").required(),
        schema: Member::new("schema"),
        table: Member::new("table"),
    }
}

/// SQL statements that carry out the change of privileges.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateDatabaseObjectPermissionsResponse {
    /// SQL statements that carry out the change.
    pub view_sql: Vec<String>,
}

impl UpdateDatabaseObjectPermissionsResponse {
    /// SQL statements that carry out the change.
    #[inline]
    pub fn view_sql(&self) -> &[String] {
        &self.view_sql
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateDatabaseObjectPermissionsResponse {
        view_sql: Member::new("view_sql"),
    }
}
