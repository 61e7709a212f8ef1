// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1clusters~1{cluster_id}~1db-manager~1users~1{name}~1roles/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.15.9",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listDatabaseUserRoles",
        gaussdb_runtime::codegen::Method::Get,
        "/v1/{project_id}/clusters/{cluster_id}/db-manager/users/{name}/roles",
    )
};

impl crate::dws::Client {
    /// List roles of a database user
    ///
    /// Lists the roles that a database user holds, and whether the user may pass them on; with
    /// `query_all`, all other roles too. Paged with `offset` and `limit`.
    ///
    /// `GET /v1/{project_id}/clusters/{cluster_id}/db-manager/users/{name}/roles`
    ///
    /// - Documented in: section 5.15.9 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let mut items = client
    ///     .list_database_user_roles()
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
    pub fn list_database_user_roles(&self) -> ListDatabaseUserRoles {
        ListDatabaseUserRoles {
            client: self.clone(),
            input: <ListDatabaseUserRolesInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_database_user_roles`](crate::dws::Client::list_database_user_roles).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDatabaseUserRoles {
    client: crate::dws::Client,
    input: ListDatabaseUserRolesInput,
}

impl ListDatabaseUserRoles {
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

    /// Whether to list all roles, `true` or `false`.
    pub fn query_all(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.query_all = value.into_value();
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
    pub fn input(mut self, input: ListDatabaseUserRolesInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::ListDatabaseUserRolesResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::dws::types::ListDatabaseUserRolesResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_database_user_roles`](crate::dws::Client::list_database_user_roles).
#[derive(Clone)]
pub struct ListDatabaseUserRolesInput {
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
    /// Whether to list all roles, `true` or `false`. By default (`false`) only the roles that the user
    /// holds are listed.
    ///
    /// Default: `false`.
    pub query_all: Option<String>,
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

impl ListDatabaseUserRolesInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListDatabaseUserRolesInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        name: Member::path("name").required(),
        query_all: Member::query("query_all"),
        offset: Member::query("offset"),
        limit: Member::query("limit"),
    }
}

impl gaussdb_runtime::codegen::Input for ListDatabaseUserRolesInput {
    type Output = crate::dws::types::ListDatabaseUserRolesResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListDatabaseUserRolesInput {
    type Item = crate::dws::types::RoleMembership;

    const PAGINATION: &'static gaussdb_runtime::codegen::Pagination = &gaussdb_runtime::codegen::Pagination {
        style: gaussdb_runtime::codegen::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: gaussdb_runtime::codegen::Offset::Unclear,
        },
        total: Some("count"),
        limit: 1000i64,
        ..gaussdb_runtime::codegen::Pagination::new("roles")
    };
}

impl ListDatabaseUserRoles {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(self) -> gaussdb_runtime::Pages<crate::dws::types::RoleMembership> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(self) -> gaussdb_runtime::Items<crate::dws::types::RoleMembership> {
        self.pages().items()
    }
}

/// Roles of the database user, one page of them.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListDatabaseUserRolesResponse {
    /// Roles, with whether the user holds each and may pass it on.
    pub roles: Vec<crate::dws::types::RoleMembership>,
    /// Total number of items found, on all pages together.
    pub count: Option<i64>,
}

impl ListDatabaseUserRolesResponse {
    /// Roles, with whether the user holds each and may pass it on.
    #[inline]
    pub fn roles(&self) -> &[crate::dws::types::RoleMembership] {
        &self.roles
    }

    /// Total number of items found, on all pages together.
    #[inline]
    pub fn count(&self) -> Option<i64> {
        self.count
    }
}

gaussdb_runtime::reflect_struct! {
    ListDatabaseUserRolesResponse {
        roles: Member::new("roles"),
        count: Member::new("count"),
    }
}

/// A role, with whether the user holds it and may pass it on.
#[derive(Clone)]
#[non_exhaustive]
pub struct RoleMembership {
    /// Name of the role that the user may hold.
    pub name: Option<String>,
    /// Free text about the user or role.
    pub desc: Option<String>,
    /// Whether the user holds the role.
    pub permission: Option<bool>,
    /// Whether the right may be granted on to others (grant option).
    pub grant_with: Option<bool>,
}

impl RoleMembership {
    /// Name of the role that the user may hold.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Free text about the user or role.
    #[inline]
    pub fn desc(&self) -> Option<&str> {
        self.desc.as_deref()
    }

    /// Whether the user holds the role.
    #[inline]
    pub fn permission(&self) -> Option<bool> {
        self.permission
    }

    /// Whether the right may be granted on to others (grant option).
    #[inline]
    pub fn grant_with(&self) -> Option<bool> {
        self.grant_with
    }
}

gaussdb_runtime::reflect_struct! {
    RoleMembership {
        name: Member::new("name"),
        desc: Member::new("desc"),
        permission: Member::new("permission"),
        grant_with: Member::new("grant_with"),
    }
}
