// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1clusters~1{cluster_id}~1db-manager~1authority/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.15.8",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listDatabaseObjectPermissions",
        gaussdb_runtime::codegen::Method::Get,
        "/v1/{project_id}/clusters/{cluster_id}/db-manager/authority",
    )
};

impl crate::dws::Client {
    /// List privileges on database objects
    ///
    /// Lists for each of the named objects which roles hold which privileges on it. Objects inside a
    /// schema need `schema` too, columns also `table`.
    ///
    /// `GET /v1/{project_id}/clusters/{cluster_id}/db-manager/authority`
    ///
    /// - Documented in: section 5.15.8 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .list_database_object_permissions()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .r#type("DATABASE")
    ///     .name(["sales"])
    ///     .database("sales")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_database_object_permissions(&self) -> ListDatabaseObjectPermissions {
        ListDatabaseObjectPermissions {
            client: self.clone(),
            input: <ListDatabaseObjectPermissionsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_database_object_permissions`](crate::dws::Client::list_database_object_permissions).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDatabaseObjectPermissions {
    client: crate::dws::Client,
    input: ListDatabaseObjectPermissionsInput,
}

impl ListDatabaseObjectPermissions {
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

    /// Type of the objects, such as `TABLE` or `SCHEMA`. Required.
    pub fn r#type(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.r#type = value.into_value();
        self
    }

    /// Names of the objects whose privileges are listed. Required.
    pub fn name(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.input.name = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Name of the database that holds the objects, such as `gaussdb`. Required.
    pub fn database(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.database = value.into_value();
        self
    }

    /// Name of the schema that holds the objects; required for columns, functions, sequences, tables and views.
    pub fn schema(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.schema = value.into_value();
        self
    }

    /// Name of the table that holds the columns; required when `type` is `COLUMN`.
    pub fn table(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.table = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListDatabaseObjectPermissionsInput) -> Self {
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
        crate::dws::types::ListDatabaseObjectPermissionsResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::dws::types::ListDatabaseObjectPermissionsResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_database_object_permissions`](crate::dws::Client::list_database_object_permissions).
#[derive(Clone)]
pub struct ListDatabaseObjectPermissionsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// Type of the objects, such as `TABLE` or `SCHEMA`.
    ///
    /// Required. At least 1 character.
    pub r#type: Option<String>,
    /// Names of the objects whose privileges are listed.
    ///
    /// Required.
    pub name: Option<Vec<String>>,
    /// Name of the database that holds the objects, such as `gaussdb`.
    ///
    /// Required. At least 1 character.
    pub database: Option<String>,
    /// Name of the schema that holds the objects; required for columns, functions, sequences, tables
    /// and views.
    ///
    /// Required when `type` is one of `TABLE`, `VIEW`, `COLUMN`, `FUNCTION` or `SEQUENCE`.
    pub schema: Option<String>,
    /// Name of the table that holds the columns; required when `type` is `COLUMN`.
    ///
    /// Required when `type` is `COLUMN`.
    pub table: Option<String>,
}

impl ListDatabaseObjectPermissionsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListDatabaseObjectPermissionsInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        r#type: Member::query("type").required().limits(&[MinLength(1)]),
        name: Member::query("name").required(),
        database: Member::query("database").required().limits(&[MinLength(1)]),
        schema: Member::query("schema")
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
        table: Member::query("table")
            .limits(
                &[
                    RequiredIf(
                        &[
                            When {
                                field: "type",
                                values: &["COLUMN"],
                                not: false,
                            },
                        ],
                    ),
                ],
            ),
    }
}

impl gaussdb_runtime::codegen::Input for ListDatabaseObjectPermissionsInput {
    type Output = crate::dws::types::ListDatabaseObjectPermissionsResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Privileges on the objects asked for.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListDatabaseObjectPermissionsResponse {
    /// Privileges, one entry per database object.
    pub authorities: Vec<crate::dws::types::ObjectPrivilege>,
}

impl ListDatabaseObjectPermissionsResponse {
    /// Privileges, one entry per database object.
    #[inline]
    pub fn authorities(&self) -> &[crate::dws::types::ObjectPrivilege] {
        &self.authorities
    }
}

gaussdb_runtime::reflect_struct! {
    ListDatabaseObjectPermissionsResponse {
        authorities: Member::new("authorities"),
    }
}

/// A database object with the privileges that roles hold on it.
#[derive(Clone)]
#[non_exhaustive]
pub struct ObjectPrivilege {
    /// Name of the database object.
    pub name: Option<String>,
    /// Privileges on the object, one entry per role.
    pub role_authority: Vec<crate::dws::types::RolePrivilege>,
}

impl ObjectPrivilege {
    /// Name of the database object.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Privileges on the object, one entry per role.
    #[inline]
    pub fn role_authority(&self) -> &[crate::dws::types::RolePrivilege] {
        &self.role_authority
    }
}

gaussdb_runtime::reflect_struct! {
    ObjectPrivilege {
        name: Member::new("name"),
        role_authority: Member::new("role_authority"),
    }
}

/// Privileges that one role holds on a database object.
#[derive(Clone)]
#[non_exhaustive]
pub struct RolePrivilege {
    /// Name of the role that holds the privileges.
    pub role: Option<String>,
    /// Privileges that the role has on the object, for example `SELECT` and `UPDATE`.
    pub right_list: Vec<String>,
}

impl RolePrivilege {
    /// Name of the role that holds the privileges.
    #[inline]
    pub fn role(&self) -> Option<&str> {
        self.role.as_deref()
    }

    /// Privileges that the role has on the object, for example `SELECT` and `UPDATE`.
    #[inline]
    pub fn right_list(&self) -> &[String] {
        &self.right_list
    }
}

gaussdb_runtime::reflect_struct! {
    RolePrivilege {
        role: Member::new("role"),
        right_list: Member::new("right_list"),
    }
}
