// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1mysql~1v3~1{project_id}~1flavors~1{database_name}/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listFlavorsLegacy",
        ::gaussdb_runtime::generated::Method::Get,
        "/mysql/v3/{project_id}/flavors/{database_name}",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List instance flavors (retired)
    ///
    /// Lists the flavors on offer for an engine version and a single-zone or multi-zone layout. Planned
    /// to be retired on 2025-03-31; use `listFlavors` instead.
    ///
    /// `GET /mysql/v3/{project_id}/flavors/{database_name}`
    ///
    /// - Documented in: mysql-2024-zh, 5.2.1
    /// - Permission: gaussdb:instance:list, true, true,
    /// - To be retired: 2025-03-31
    /// - Error statuses: 400, 500
    #[deprecated = "to be retired: 2025-03-31; use `list_flavors` instead"]
    #[inline]
    pub fn list_flavors_legacy(&self) -> ListFlavorsLegacy<'_> {
        ListFlavorsLegacy {
            client: self,
            input: <ListFlavorsLegacyInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_flavors_legacy`](crate::gaussdb_mysql::Client::list_flavors_legacy).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListFlavorsLegacy<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: ListFlavorsLegacyInput,
}

impl ListFlavorsLegacy<'_> {
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

    /// Version of the database engine; only `8.0` is supported.
    pub fn version_name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.version_name = ::std::option::Option::Some(value.into());
        self
    }

    /// Number of availability zones that the instance is to span: `single` for one, `multi` for several, in any letter case. Required.
    pub fn availability_zone_mode(
        mut self,
        value: impl ::std::convert::Into<
            crate::gaussdb_mysql::types::CheckResourceInfoAvailabilityZoneMode,
        >,
    ) -> Self {
        self.input.availability_zone_mode = ::std::option::Option::Some(value.into());
        self
    }

    /// Code of a flavor; limits the answer to it.
    pub fn spec_code(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.spec_code = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: ListFlavorsLegacyInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::ListFlavorsLegacyResponse,
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
            crate::gaussdb_mysql::types::ListFlavorsLegacyResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_flavors_legacy`](crate::gaussdb_mysql::Client::list_flavors_legacy) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListFlavorsLegacyInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// Database engine; only `gaussdb-mysql`, in any letter case, is supported.
    ///
    /// Required.
    pub database_name: ::std::option::Option<crate::gaussdb_mysql::types::DatabaseName>,
    /// Version of the database engine; only `8.0` is supported.
    pub version_name: ::std::option::Option<::std::string::String>,
    /// Number of availability zones that the instance is to span: `single` for one, `multi` for
    /// several, in any letter case.
    ///
    /// Required.
    pub availability_zone_mode: ::std::option::Option<
        crate::gaussdb_mysql::types::CheckResourceInfoAvailabilityZoneMode,
    >,
    /// Code of a flavor; limits the answer to it.
    pub spec_code: ::std::option::Option<::std::string::String>,
}

impl ::gaussdb_runtime::generated::Input for ListFlavorsLegacyInput {
    type Output = crate::gaussdb_mysql::types::ListFlavorsLegacyResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("database_name", &self.database_name)
            .query("version_name", &self.version_name)
            .query("availability_zone_mode", &self.availability_zone_mode)
            .query("spec_code", &self.spec_code)
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
        v.require("availability_zone_mode", self.availability_zone_mode.is_some());
        v.limit(
            "availability_zone_mode",
            &self.availability_zone_mode,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["single", "multi"])],
        );
    }
}

/// Flavors that instances can have.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListFlavorsLegacyResponse {
    /// Flavors on offer, with their state in each availability zone.
    #[serde(default)]
    pub flavors: ::std::vec::Vec<crate::gaussdb_mysql::types::Flavors>,
}
