// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1clusters~1{cluster_id}~1db-manager~1users~1{name}~1authority/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.15.10",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listDatabaseUserPermissions",
        gaussdb_runtime::codegen::Method::Get,
        "/v1/{project_id}/clusters/{cluster_id}/db-manager/users/{name}/authority",
    )
};

impl crate::dws::Client {
    /// List privileges of a database user
    ///
    /// Lists the privileges that a database user or role holds, object by object, and whether each may
    /// be passed on. Paged with `offset` and `limit`.
    ///
    /// `GET /v1/{project_id}/clusters/{cluster_id}/db-manager/users/{name}/authority`
    ///
    /// - Documented in: section 5.15.10 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let mut items = client
    ///     .list_database_user_permissions()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .name("name")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_database_user_permissions(&self) -> ListDatabaseUserPermissions {
        ListDatabaseUserPermissions {
            client: self.clone(),
            input: <ListDatabaseUserPermissionsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_database_user_permissions`](crate::dws::Client::list_database_user_permissions).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDatabaseUserPermissions {
    client: crate::dws::Client,
    input: ListDatabaseUserPermissionsInput,
}

impl ListDatabaseUserPermissions {
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

    /// Offset at which the page starts; 0, the beginning, by default.
    pub fn offset(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.offset = value.into_value();
        self
    }

    /// Largest number of items to return in one page; 1000 by default.
    pub fn limit(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.limit = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListDatabaseUserPermissionsInput) -> Self {
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
        crate::dws::types::ListDatabaseUserPermissionsResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::dws::types::ListDatabaseUserPermissionsResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_database_user_permissions`](crate::dws::Client::list_database_user_permissions).
#[derive(Clone)]
pub struct ListDatabaseUserPermissionsInput {
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
    /// Offset at which the page starts; 0, the beginning, by default. The reference does not say what
    /// it counts.
    ///
    /// Default: `0`.
    pub offset: Option<i64>,
    /// Largest number of items to return in one page; 1000 by default.
    ///
    /// Default: `1000`.
    pub limit: Option<i64>,
}

impl ListDatabaseUserPermissionsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListDatabaseUserPermissionsInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        name: Member::path("name").required(),
        offset: Member::query("offset"),
        limit: Member::query("limit"),
    }
}

impl gaussdb_runtime::codegen::Input for ListDatabaseUserPermissionsInput {
    type Output = crate::dws::types::ListDatabaseUserPermissionsResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListDatabaseUserPermissionsInput {
    type Item = crate::dws::types::HeldObjectPrivilege;

    const PAGINATION: &'static gaussdb_runtime::codegen::Pagination = &gaussdb_runtime::codegen::Pagination {
        style: gaussdb_runtime::codegen::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: gaussdb_runtime::codegen::Offset::Unclear,
        },
        total: Some("count"),
        limit: 1000i64,
        ..gaussdb_runtime::codegen::Pagination::new("authority_list")
    };
}

impl ListDatabaseUserPermissions {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(
        self,
    ) -> gaussdb_runtime::Pages<crate::dws::types::HeldObjectPrivilege> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(
        self,
    ) -> gaussdb_runtime::Items<crate::dws::types::HeldObjectPrivilege> {
        self.pages().items()
    }
}

/// Kind of the database object that privileges are for.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum DatabaseObjectType {
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
    DatabaseObjectType {
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

/// Privileges that a user or role holds on one database object.
#[derive(Clone)]
#[non_exhaustive]
pub struct HeldObjectPrivilege {
    /// Type of the database object, such as `TABLE` or `SCHEMA`.
    pub r#type: Option<crate::dws::types::DatabaseObjectType>,
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
    pub privileges: Vec<crate::dws::types::HeldPrivilege>,
}

impl HeldObjectPrivilege {
    /// Type of the database object, such as `TABLE` or `SCHEMA`.
    #[inline]
    pub fn r#type(&self) -> Option<&crate::dws::types::DatabaseObjectType> {
        self.r#type.as_ref()
    }

    /// Name of the database that holds the object; required unless `type` is `DATABASE`.
    #[inline]
    pub fn database(&self) -> Option<&str> {
        self.database.as_deref()
    }

    /// Name of the schema that holds the object; required for columns, functions, sequences, tables and views.
    #[inline]
    pub fn schema(&self) -> Option<&str> {
        self.schema.as_deref()
    }

    /// Name of the object, such as a table or function; for privileges on a column, the name of its table.
    #[inline]
    pub fn obj_name(&self) -> Option<&str> {
        self.obj_name.as_deref()
    }

    /// Whether the privileges apply to every object of the schema; false by default.
    #[inline]
    pub fn all_object(&self) -> Option<bool> {
        self.all_object
    }

    /// Name of the column, for privileges on a single column.
    #[inline]
    pub fn column_name(&self) -> Option<&str> {
        self.column_name.as_deref()
    }

    /// Privileges that the user or role has on the object.
    #[inline]
    pub fn privileges(&self) -> &[crate::dws::types::HeldPrivilege] {
        &self.privileges
    }
}

gaussdb_runtime::reflect_struct! {
    HeldObjectPrivilege {
        r#type: Member::new("type"),
        database: Member::new("database"),
        schema: Member::new("schema"),
        obj_name: Member::new("obj_name"),
        all_object: Member::new("all_object"),
        column_name: Member::new("column_name"),
        privileges: Member::new("privileges"),
    }
}

/// A privilege that a user or role holds, and whether it may be passed on.
#[derive(Clone)]
#[non_exhaustive]
pub struct HeldPrivilege {
    /// Name of the privilege, which depends on the type of object: for a table `ALTER`, `ANALYZE`,
    /// `DELETE`, `DROP`, `INSERT`, `REFERENCES`, `SELECT`, `TRIGGER`, `TRUNCATE`, `UPDATE` or `VACUUM`;
    /// for a schema `ALTER`, `CREATE`, `DROP` or `USAGE`; for a database `CONNECT`, `CREATE` or
    /// `TEMPORARY`; for a function `EXECUTE`; `ALL PRIVILEGES` for all of them.
    pub permission: Option<String>,
    /// Whether the right may be granted on to others (grant option).
    pub grant_with: Option<bool>,
}

impl HeldPrivilege {
    /// Name of the privilege, which depends on the type of object: for a table `ALTER`, `ANALYZE`, `DELETE`, `DROP`,
    /// `INSERT`, `REFERENCES`, `SELECT`, `TRIGGER`, `TRUNCATE`, `UPDATE` or `VACUUM`; for a schema `ALTER`, `CREATE`,
    /// `DROP` or `USAGE`; for a database `CONNECT`, `CREATE` or `TEMPORARY`; for a function `EXECUTE`; `ALL PRIVILEGES`
    /// for all of them.
    #[inline]
    pub fn permission(&self) -> Option<&str> {
        self.permission.as_deref()
    }

    /// Whether the right may be granted on to others (grant option).
    #[inline]
    pub fn grant_with(&self) -> Option<bool> {
        self.grant_with
    }
}

gaussdb_runtime::reflect_struct! {
    HeldPrivilege {
        permission: Member::new("permission"),
        grant_with: Member::new("grant_with"),
    }
}

/// Privileges of the user or role, one page of them.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListDatabaseUserPermissionsResponse {
    /// Privileges of the user or role, one entry per database object.
    pub authority_list: Vec<crate::dws::types::HeldObjectPrivilege>,
    /// Total number of items found, on all pages together.
    pub count: Option<i64>,
}

impl ListDatabaseUserPermissionsResponse {
    /// Privileges of the user or role, one entry per database object.
    #[inline]
    pub fn authority_list(&self) -> &[crate::dws::types::HeldObjectPrivilege] {
        &self.authority_list
    }

    /// Total number of items found, on all pages together.
    #[inline]
    pub fn count(&self) -> Option<i64> {
        self.count
    }
}

gaussdb_runtime::reflect_struct! {
    ListDatabaseUserPermissionsResponse {
        authority_list: Member::new("authority_list"),
        count: Member::new("count"),
    }
}
