// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1mysql~1v3~1{project_id}~1datastores~1{database_name}/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listEngineVersionsLegacy",
        ::gaussdb_runtime::generated::Method::Get,
        "/mysql/v3/{project_id}/datastores/{database_name}",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List database engine versions (retired)
    ///
    /// Lists the database versions that a new instance can run, without the full kernel version.
    /// Planned to be retired on 2025-03-31; use `listEngineVersions` instead.
    ///
    /// `GET /mysql/v3/{project_id}/datastores/{database_name}`
    ///
    /// - Documented in: mysql-2024-zh, 5.1.1
    /// - Permission: gaussdb:instance:list, true, true,
    /// - To be retired: 2025-03-31
    /// - Error statuses: 400, 500
    #[deprecated = "to be retired: 2025-03-31; use `list_engine_versions` instead"]
    #[inline]
    pub fn list_engine_versions_legacy(&self) -> ListEngineVersionsLegacy<'_> {
        ListEngineVersionsLegacy {
            client: self,
            input: <ListEngineVersionsLegacyInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_engine_versions_legacy`](crate::gaussdb_mysql::Client::list_engine_versions_legacy).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListEngineVersionsLegacy<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: ListEngineVersionsLegacyInput,
}

impl ListEngineVersionsLegacy<'_> {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Database engine; only `gaussdb-mysql`, in any letter case, is supported. Required.
    pub fn database_name(
        mut self,
        value: impl ::std::convert::Into<crate::gaussdb_mysql::types::DatabaseName>,
    ) -> Self {
        self.input.database_name = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: ListEngineVersionsLegacyInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::ListEngineVersionsLegacyResponse,
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
            crate::gaussdb_mysql::types::ListEngineVersionsLegacyResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_engine_versions_legacy`](crate::gaussdb_mysql::Client::list_engine_versions_legacy) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListEngineVersionsLegacyInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// Database engine; only `gaussdb-mysql`, in any letter case, is supported.
    ///
    /// Required.
    pub database_name: ::std::option::Option<crate::gaussdb_mysql::types::DatabaseName>,
}

impl ::gaussdb_runtime::generated::Input for ListEngineVersionsLegacyInput {
    type Output = crate::gaussdb_mysql::types::ListEngineVersionsLegacyResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("database_name", &self.database_name)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.limit(
            "project_id",
            &self.project_id,
            &[
                ::gaussdb_runtime::generated::Limit::MinLength(32usize),
                ::gaussdb_runtime::generated::Limit::MaxLength(32usize),
                ::gaussdb_runtime::generated::Limit::Pattern("^[A-Za-z0-9]*$"),
            ],
        );
        v.require("database_name", self.database_name.is_some());
        v.limit(
            "database_name",
            &self.database_name,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["gaussdb-mysql"])],
        );
    }
}

/// A version of the database engine.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListEngineVersionsLegacyDatastores {
    /// ID of the database version.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Two-part version of the database engine, such as `8.0`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}

/// Versions of the database engine that a new instance can run.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListEngineVersionsLegacyResponse {
    /// Versions of the database engine on offer.
    #[serde(default)]
    pub datastores: ::std::vec::Vec<
        crate::gaussdb_mysql::types::ListEngineVersionsLegacyDatastores,
    >,
}
