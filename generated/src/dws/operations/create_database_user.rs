// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1clusters~1{cluster_id}~1db-manager~1users/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.15.4",
    answer: gaussdb_runtime::codegen::Answer::Empty,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "createDatabaseUser",
        gaussdb_runtime::codegen::Method::Post,
        "/v1/{project_id}/clusters/{cluster_id}/db-manager/users",
    )
};

impl crate::dws::Client {
    /// Create a database user or role
    ///
    /// Creates a database user or, by default, a role, with attributes, validity period, membership in
    /// roles and privileges on objects. A user may log in and needs a password unless the request says
    /// otherwise; a role neither logs in nor has one unless the request says otherwise. The response
    /// has no body.
    ///
    /// `POST /v1/{project_id}/clusters/{cluster_id}/db-manager/users`
    ///
    /// - Documented in: section 5.15.4 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// client
    ///     .create_database_user()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .name("alice")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_database_user(&self) -> CreateDatabaseUser {
        CreateDatabaseUser {
            client: self.clone(),
            input: <CreateDatabaseUserInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`create_database_user`](crate::dws::Client::create_database_user).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateDatabaseUser {
    client: crate::dws::Client,
    input: CreateDatabaseUserInput,
}

impl CreateDatabaseUser {
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

    /// What is created: a `role` (the default) or a `user`.
    pub fn r#type(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::dws::types::CreateDatabaseUserRequestType,
        >,
    ) -> Self {
        self.input.body.r#type = value.into_value();
        self
    }

    /// Name for the new database user or role. Required.
    pub fn name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.name = value.into_value();
        self
    }

    /// Whether the user or role may log in to the database; by default true for users, false for roles.
    pub fn login(mut self, value: impl gaussdb_runtime::IntoValue<bool>) -> Self {
        self.input.body.login = value.into_value();
        self
    }

    /// Whether the new user or role has no password; false by default for a user, true for a role.
    pub fn password_disable(
        mut self,
        value: impl gaussdb_runtime::IntoValue<bool>,
    ) -> Self {
        self.input.body.password_disable = value.into_value();
        self
    }

    /// Password of the new user or role, required when `password_disable` is false.
    pub fn password(
        mut self,
        value: impl gaussdb_runtime::IntoValue<gaussdb_runtime::Secret>,
    ) -> Self {
        self.input.body.password = value.into_value();
        self
    }

    /// Whether the user or role may create roles.
    pub fn createrole(mut self, value: impl gaussdb_runtime::IntoValue<bool>) -> Self {
        self.input.body.createrole = value.into_value();
        self
    }

    /// Whether the user or role may create databases.
    pub fn createdb(mut self, value: impl gaussdb_runtime::IntoValue<bool>) -> Self {
        self.input.body.createdb = value.into_value();
        self
    }

    /// Whether the user or role has the rights of a system administrator.
    pub fn systemadmin(mut self, value: impl gaussdb_runtime::IntoValue<bool>) -> Self {
        self.input.body.systemadmin = value.into_value();
        self
    }

    /// Whether the user or role has the rights of an audit administrator.
    pub fn auditadmin(mut self, value: impl gaussdb_runtime::IntoValue<bool>) -> Self {
        self.input.body.auditadmin = value.into_value();
        self
    }

    /// Whether the user or role inherits the permissions of the groups it belongs to.
    pub fn inherit(mut self, value: impl gaussdb_runtime::IntoValue<bool>) -> Self {
        self.input.body.inherit = value.into_value();
        self
    }

    /// Whether the user or role may access foreign tables.
    pub fn useft(mut self, value: impl gaussdb_runtime::IntoValue<bool>) -> Self {
        self.input.body.useft = value.into_value();
        self
    }

    /// Largest number of connections that the user or role may have.
    pub fn conn_limit(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.body.conn_limit = value.into_value();
        self
    }

    /// Time from which the user or role is valid, as `YYYY-MM-DDThh:mm:ssZ`.
    pub fn valid_begin(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.body.valid_begin = value.into_value();
        self
    }

    /// Time until which the user or role is valid, as `YYYY-MM-DDThh:mm:ssZ`.
    pub fn valid_until(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.body.valid_until = value.into_value();
        self
    }

    /// Whether the account is locked, so that the user or role cannot log in.
    pub fn lock(mut self, value: impl gaussdb_runtime::IntoValue<bool>) -> Self {
        self.input.body.lock = value.into_value();
        self
    }

    /// Free text about the user or role.
    pub fn desc(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.desc = value.into_value();
        self
    }

    /// Roles that the new user or role becomes a member of.
    pub fn grant_members(
        mut self,
        value: impl IntoIterator<Item = crate::dws::types::RoleGrant>,
    ) -> Self {
        self.input.body.grant_members = Some(value.into_iter().collect());
        self
    }

    /// Privileges on database objects that the user or role receives.
    pub fn grant_list(
        mut self,
        value: impl IntoIterator<Item = crate::dws::types::ObjectPrivilegeGrant>,
    ) -> Self {
        self.input.body.grant_list = Some(value.into_iter().collect());
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: CreateDatabaseUserInput) -> Self {
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

/// The input of [`create_database_user`](crate::dws::Client::create_database_user).
#[derive(Clone)]
pub struct CreateDatabaseUserInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// The body.
    pub body: crate::dws::types::CreateDatabaseUserRequest,
}

impl CreateDatabaseUserInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    CreateDatabaseUserInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for CreateDatabaseUserInput {
    type Output = gaussdb_runtime::Empty;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Database user or role to create, with attributes, memberships and privileges.
#[derive(Clone)]
pub struct CreateDatabaseUserRequest {
    /// What is created: a `role` (the default) or a `user`.
    ///
    /// Default: `role`.
    pub r#type: Option<crate::dws::types::CreateDatabaseUserRequestType>,
    /// Name for the new database user or role.
    ///
    /// Required.
    pub name: Option<String>,
    /// Whether the user or role may log in to the database; by default true for users, false for roles.
    ///
    /// Default when `type` is `user`: `true`. Default when `type` is `role`: `false`.
    pub login: Option<bool>,
    /// Whether the new user or role has no password; false by default for a user, true for a role.
    ///
    /// Default when `type` is `user`: `false`. Default when `type` is `role`: `true`.
    pub password_disable: Option<bool>,
    /// Password of the new user or role, required when `password_disable` is false.
    ///
    /// Required when `password_disable` is `false`.
    pub password: Option<gaussdb_runtime::Secret>,
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
    /// Time from which the user or role is valid, as `YYYY-MM-DDThh:mm:ssZ`.
    pub valid_begin: Option<String>,
    /// Time until which the user or role is valid, as `YYYY-MM-DDThh:mm:ssZ`.
    pub valid_until: Option<String>,
    /// Whether the account is locked, so that the user or role cannot log in.
    pub lock: Option<bool>,
    /// Free text about the user or role.
    pub desc: Option<String>,
    /// Roles that the new user or role becomes a member of.
    pub grant_members: Option<Vec<crate::dws::types::RoleGrant>>,
    /// Privileges on database objects that the user or role receives.
    pub grant_list: Option<Vec<crate::dws::types::ObjectPrivilegeGrant>>,
}

impl CreateDatabaseUserRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    CreateDatabaseUserRequest {
        r#type: Member::new("type").limits(&[OneOf(&["role", "user"])]),
        name: Member::new("name").required(),
        login: Member::new("login"),
        password_disable: Member::new("password_disable"),
        password: Member::new("password")
            .limits(
                &[
                    RequiredIf(
                        &[
                            When {
                                field: "password_disable",
                                values: &["false"],
                                not: false,
                            },
                        ],
                    ),
                ],
            ),
        createrole: Member::new("createrole"),
        createdb: Member::new("createdb"),
        systemadmin: Member::new("systemadmin"),
        auditadmin: Member::new("auditadmin"),
        inherit: Member::new("inherit"),
        useft: Member::new("useft"),
        conn_limit: Member::new("conn_limit"),
        valid_begin: Member::new("valid_begin"),
        valid_until: Member::new("valid_until"),
        lock: Member::new("lock"),
        desc: Member::new("desc"),
        grant_members: Member::new("grant_members"),
        grant_list: Member::new("grant_list"),
    }
}

/// Kind of the database object that privileges are to be for.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum DatabaseObjectTypeSpec {
    /// A whole database.
    Database,
    /// A schema of the database.
    Schema,
    /// A table of a schema.
    Table,
    /// A view of a schema.
    View,
    /// A column of a table.
    Column,
    /// A function of a schema.
    Function,
    /// A sequence of a schema.
    Sequence,
    /// A group of nodes.
    Nodegroup,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    DatabaseObjectTypeSpec {
        Database = "DATABASE",
        Schema = "SCHEMA",
        Table = "TABLE",
        View = "VIEW",
        Column = "COLUMN",
        Function = "FUNCTION",
        Sequence = "SEQUENCE",
        Nodegroup = "NODEGROUP",
    }
}

/// Privileges on one database object, or on all objects of a schema, for a new user or role.
#[derive(Clone)]
pub struct ObjectPrivilegeGrant {
    /// Type of the database object, such as `TABLE` or `SCHEMA`.
    ///
    /// Required.
    pub r#type: Option<crate::dws::types::DatabaseObjectTypeSpec>,
    /// Name of the database that holds the object; required unless `type` is `DATABASE`.
    ///
    /// Required when `type` is given and not `DATABASE`.
    pub database: Option<String>,
    /// Name of the schema that holds the object; required for columns, functions, sequences, tables and
    /// views.
    ///
    /// Required when `type` is one of `TABLE`, `VIEW`, `COLUMN`, `FUNCTION` or `SEQUENCE`.
    pub schema: Option<String>,
    /// Name of the object, such as a table or function; for privileges on a column, the name of its
    /// table.
    pub obj_name: Option<String>,
    /// Whether the privileges apply to every object of the schema; false by default.
    ///
    /// Default: `false`.
    pub all_object: Option<bool>,
    /// Name of the column, for privileges on a single column.
    pub column_name: Option<String>,
    /// Privileges that the user or role has on the object.
    pub privileges: Option<Vec<crate::dws::types::PrivilegeGrant>>,
}

impl ObjectPrivilegeGrant {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Type of the database object, such as `TABLE` or `SCHEMA`. Required.
    pub fn r#type(
        mut self,
        value: impl gaussdb_runtime::IntoValue<crate::dws::types::DatabaseObjectTypeSpec>,
    ) -> Self {
        self.r#type = value.into_value();
        self
    }

    /// Name of the database that holds the object; required unless `type` is `DATABASE`.
    pub fn database(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.database = value.into_value();
        self
    }

    /// Name of the schema that holds the object; required for columns, functions, sequences, tables and views.
    pub fn schema(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.schema = value.into_value();
        self
    }

    /// Name of the object, such as a table or function; for privileges on a column, the name of its table.
    pub fn obj_name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.obj_name = value.into_value();
        self
    }

    /// Whether the privileges apply to every object of the schema; false by default.
    pub fn all_object(mut self, value: impl gaussdb_runtime::IntoValue<bool>) -> Self {
        self.all_object = value.into_value();
        self
    }

    /// Name of the column, for privileges on a single column.
    pub fn column_name(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.column_name = value.into_value();
        self
    }

    /// Privileges that the user or role has on the object.
    pub fn privileges(
        mut self,
        value: impl IntoIterator<Item = crate::dws::types::PrivilegeGrant>,
    ) -> Self {
        self.privileges = Some(value.into_iter().collect());
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
    ObjectPrivilegeGrant {
        r#type: Member::new("type")
            .required()
            .limits(
                &[
                    OneOf(
                        &[
                            "DATABASE",
                            "SCHEMA",
                            "TABLE",
                            "VIEW",
                            "COLUMN",
                            "FUNCTION",
                            "SEQUENCE",
                            "NODEGROUP",
                        ],
                    ),
                ],
            ),
        database: Member::new("database")
            .limits(
                &[
                    RequiredIf(
                        &[
                            When {
                                field: "type",
                                values: &["DATABASE"],
                                not: true,
                            },
                        ],
                    ),
                ],
            ),
        schema: Member::new("schema")
            .limits(
                &[
                    RequiredIf(
                        &[
                            When {
                                field: "type",
                                values: &["TABLE", "VIEW", "COLUMN", "FUNCTION", "SEQUENCE"],
                                not: false,
                            },
                        ],
                    ),
                ],
            ),
        obj_name: Member::new("obj_name"),
        all_object: Member::new("all_object"),
        column_name: Member::new("column_name"),
        privileges: Member::new("privileges"),
    }
}

/// A role that a new user or role becomes a member of.
#[derive(Clone)]
pub struct RoleGrant {
    /// Name of the role to grant.
    ///
    /// Required.
    pub name: Option<String>,
    /// Whether the right may be granted on to others (grant option).
    pub grant_with: Option<bool>,
}

impl RoleGrant {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Name of the role to grant. Required.
    pub fn name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.name = value.into_value();
        self
    }

    /// Whether the right may be granted on to others (grant option).
    pub fn grant_with(mut self, value: impl gaussdb_runtime::IntoValue<bool>) -> Self {
        self.grant_with = value.into_value();
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
    RoleGrant {
        name: Member::new("name").required(),
        grant_with: Member::new("grant_with"),
    }
}

/// What is created: a `role` (the default) or a `user`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum CreateDatabaseUserRequestType {
    /// A role of the database.
    Role,
    /// A user of the database.
    User,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    CreateDatabaseUserRequestType {
        Role = "role",
        User = "user",
    }
}
