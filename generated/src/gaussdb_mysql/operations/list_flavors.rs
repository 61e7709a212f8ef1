// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1flavors~1{database_name}/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[202u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listFlavors",
        ::gaussdb_runtime::generated::Method::Get,
        "/v3/{project_id}/flavors/{database_name}",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List instance flavors
    ///
    /// Lists the flavors (CPU architecture, vCPUs and memory) on offer for an engine version and a
    /// single-zone or multi-zone layout. Pass the `spec_code` of a flavor to `createInstance` or
    /// `resizeInstance`. `az_status` tells for each availability zone whether the flavor is on sale,
    /// sold out or not supported there. A success is answered with status 202, although the result is
    /// complete.
    ///
    /// `GET /v3/{project_id}/flavors/{database_name}`
    ///
    /// - Documented in: mysql-2024-zh, 4.2.1
    /// - Error statuses: 400, 500
    #[inline]
    pub fn list_flavors(&self) -> ListFlavors<'_> {
        ListFlavors {
            client: self,
            input: <ListFlavorsInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_flavors`](crate::gaussdb_mysql::Client::list_flavors).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListFlavors<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: ListFlavorsInput,
}

impl ListFlavors<'_> {
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

    /// Number of availability zones that the instance is to span: `single` for one, `multi` for several. Required.
    pub fn availability_zone_mode(
        mut self,
        value: impl ::std::convert::Into<
            crate::gaussdb_mysql::types::CheckResourceInfoAvailabilityZoneMode,
        >,
    ) -> Self {
        self.input.availability_zone_mode = ::std::option::Option::Some(value.into());
        self
    }

    /// Version of the database engine; only `8.0` is supported.
    pub fn version_name(
        mut self,
        value: impl ::std::convert::Into<crate::gaussdb_mysql::types::VersionName>,
    ) -> Self {
        self.input.version_name = ::std::option::Option::Some(value.into());
        self
    }

    /// Code of a flavor, such as `gaussdb.mysql.xlarge.x86.4`: product, size, CPU architecture, and GB of memory for each vCPU.
    pub fn spec_code(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.spec_code = ::std::option::Option::Some(value.into());
        self
    }

    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    pub fn x_language(
        mut self,
        value: impl ::std::convert::Into<crate::gaussdb_mysql::types::XLanguage>,
    ) -> Self {
        self.input.x_language = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: ListFlavorsInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::ListFlavorsResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::gaussdb_mysql::types::ListFlavorsResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_flavors`](crate::gaussdb_mysql::Client::list_flavors) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListFlavorsInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// Database engine; only `gaussdb-mysql`, in any letter case, is supported.
    ///
    /// Required.
    pub database_name: ::std::option::Option<crate::gaussdb_mysql::types::DatabaseName>,
    /// Number of availability zones that the instance is to span: `single` for one, `multi` for
    /// several.
    ///
    /// Required. Default: `single`.
    pub availability_zone_mode: ::std::option::Option<
        crate::gaussdb_mysql::types::CheckResourceInfoAvailabilityZoneMode,
    >,
    /// Version of the database engine; only `8.0` is supported.
    ///
    /// Default: `8.0`.
    pub version_name: ::std::option::Option<crate::gaussdb_mysql::types::VersionName>,
    /// Code of a flavor, such as `gaussdb.mysql.xlarge.x86.4`: product, size, CPU architecture, and GB
    /// of memory for each vCPU. Limits the answer to this flavor.
    pub spec_code: ::std::option::Option<::std::string::String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: ::std::option::Option<crate::gaussdb_mysql::types::XLanguage>,
}

impl ::gaussdb_runtime::generated::Input for ListFlavorsInput {
    type Output = crate::gaussdb_mysql::types::ListFlavorsResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("database_name", &self.database_name)
            .query("availability_zone_mode", &self.availability_zone_mode)
            .query("version_name", &self.version_name)
            .query("spec_code", &self.spec_code)
            .header("X-Language", &self.x_language)
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
        v.limit(
            "version_name",
            &self.version_name,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["8.0"])],
        );
        v.limit(
            "X-Language",
            &self.x_language,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["en-us", "zh-cn"])],
        );
    }
}

/// Flavors that instances can have.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListFlavorsResponse {
    /// Flavors on offer, with their state in each availability zone.
    #[serde(default)]
    pub flavors: ::std::vec::Vec<crate::gaussdb_mysql::types::MysqlFlavorsInfo>,
}

/// A flavor: vCPUs, memory, CPU architecture, and the zones where it is on sale.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct MysqlFlavorsInfo {
    /// Number of vCPUs that the flavor has.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub vcpus: ::std::option::Option<::std::string::String>,
    /// Memory of the flavor in GB.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ram: ::std::option::Option<::std::string::String>,
    /// Kind of flavor: `x86` and `arm` are dedicated flavors of that CPU architecture, `generalX86` is
    /// general-purpose on x86.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub r#type: ::std::option::Option<crate::gaussdb_mysql::types::FlavorsType>,
    /// ID of the flavor, unique among all flavors.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Code of the flavor, such as `gaussdb.mysql.xlarge.x86.4`: product, size, CPU architecture, and
    /// GB of memory for each vCPU.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub spec_code: ::std::option::Option<::std::string::String>,
    /// Version of the database engine that the flavor is for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub version_name: ::std::option::Option<crate::gaussdb_mysql::types::VersionName>,
    /// Kind of instance that the flavor is for; only `Cluster` exists.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub instance_mode: ::std::option::Option<
        crate::gaussdb_mysql::types::MysqlFlavorsInfoInstanceMode,
    >,
    /// State of the flavor in each availability zone, with the zone code as the key.
    #[serde(default)]
    pub az_status: ::std::collections::BTreeMap<
        ::std::string::String,
        crate::gaussdb_mysql::types::FlavorsAzStatus,
    >,
}

/// Version of the database engine that the flavor is for.
///
/// The same values stand in 2 places:
///
/// - `#/components/schemas/MysqlFlavorsInfo/properties/version_name`
/// - `#/paths/~1v3~1{project_id}~1flavors~1{database_name}/get/parameters/3/schema`
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VersionName {
    /// Compatible with MySQL 8.0.
    V8_0,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

impl VersionName {
    const KNOWN: &'static [(&'static str, Self)] = &[("8.0", Self::V8_0)];
}
open_enum!(VersionName);

/// Kind of instance that the flavor is for; only `Cluster` exists.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MysqlFlavorsInfoInstanceMode {
    /// Instances that form a cluster of nodes.
    Cluster,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

impl MysqlFlavorsInfoInstanceMode {
    const KNOWN: &'static [(&'static str, Self)] = &[("Cluster", Self::Cluster)];
}
open_enum!(MysqlFlavorsInfoInstanceMode);
