// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1clusters~1{cluster_id}~1db-manager~1authority/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listDatabaseObjectPermissions",
        ::gaussdb_runtime::generated::Method::Get,
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
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn list_database_object_permissions(&self) -> ListDatabaseObjectPermissions<'_> {
        ListDatabaseObjectPermissions {
            client: self,
            input: <ListDatabaseObjectPermissionsInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_database_object_permissions`](crate::dws::Client::list_database_object_permissions).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListDatabaseObjectPermissions<'a> {
    client: &'a crate::dws::Client,
    input: ListDatabaseObjectPermissionsInput,
}

impl ListDatabaseObjectPermissions<'_> {
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

    /// Type of the objects, such as `TABLE` or `SCHEMA`. Required.
    pub fn r#type(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.r#type = ::std::option::Option::Some(value.into());
        self
    }

    /// Names of the objects whose privileges are listed. Required.
    pub fn name(
        mut self,
        value: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.input.name = ::std::option::Option::Some(
            value.into_iter().map(::std::convert::Into::into).collect(),
        );
        self
    }

    /// Name of the database that holds the objects, such as `gaussdb`. Required.
    pub fn database(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.database = ::std::option::Option::Some(value.into());
        self
    }

    /// Name of the schema that holds the objects; required for columns, functions, sequences, tables and views.
    pub fn schema(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.schema = ::std::option::Option::Some(value.into());
        self
    }

    /// Name of the table that holds the columns; required when `type` is `COLUMN`.
    pub fn table(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.table = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: ListDatabaseObjectPermissionsInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::ListDatabaseObjectPermissionsResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<
            crate::dws::types::ListDatabaseObjectPermissionsResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_database_object_permissions`](crate::dws::Client::list_database_object_permissions) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListDatabaseObjectPermissionsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: ::std::option::Option<::std::string::String>,
    /// Type of the objects, such as `TABLE` or `SCHEMA`.
    ///
    /// Required.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// Names of the objects whose privileges are listed.
    ///
    /// Required.
    pub name: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Name of the database that holds the objects, such as `gaussdb`.
    ///
    /// Required.
    pub database: ::std::option::Option<::std::string::String>,
    /// Name of the schema that holds the objects; required for columns, functions, sequences, tables
    /// and views.
    pub schema: ::std::option::Option<::std::string::String>,
    /// Name of the table that holds the columns; required when `type` is `COLUMN`.
    pub table: ::std::option::Option<::std::string::String>,
}

impl ::gaussdb_runtime::generated::Input for ListDatabaseObjectPermissionsInput {
    type Output = crate::dws::types::ListDatabaseObjectPermissionsResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("cluster_id", &self.cluster_id)
            .query("type", &self.r#type)
            .query("name", &self.name)
            .query("database", &self.database)
            .query("schema", &self.schema)
            .query("table", &self.table)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("cluster_id", self.cluster_id.is_some());
        v.require("type", self.r#type.is_some());
        v.require("name", self.name.is_some());
        v.require("database", self.database.is_some());
    }
}

/// Privileges on the objects asked for.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListDatabaseObjectPermissionsResponse {
    /// Privileges, one entry per database object.
    #[serde(default)]
    pub authorities: ::std::vec::Vec<crate::dws::types::ObjectAuthority>,
}

/// A database object with the privileges that roles hold on it.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ObjectAuthority {
    /// Name of the database object.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Privileges on the object, one entry per role.
    #[serde(default)]
    pub role_authority: ::std::vec::Vec<crate::dws::types::RoleAuthority>,
}

/// Privileges that one role holds on a database object.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct RoleAuthority {
    /// Name of the role that holds the privileges.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub role: ::std::option::Option<::std::string::String>,
    /// Privileges that the role has on the object, for example `SELECT` and `UPDATE`.
    #[serde(default)]
    pub right_list: ::std::vec::Vec<::std::string::String>,
}
