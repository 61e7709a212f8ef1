// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1starrocks/post by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[201u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "createStarRocksInstance",
        ::gaussdb_runtime::generated::Method::Post,
        "/v3/{project_id}/instances/{instance_id}/starrocks",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Create a StarRocks instance
    ///
    /// Creates a StarRocks instance beside the GaussDB(for MySQL) instance in the path, in whose subnet
    /// it lives. Choose engine version, flavors and disk types with `listHtapEngineVersions`,
    /// `listHtapFlavors` and `listHtapStorageTypes`, and check with `checkStarRocksResources`. A
    /// `Single` deployment has one frontend (FE) and one backend (BE) node, a `Cluster` 3 to 10 of
    /// each. Only pay-per-use billing and a single availability zone are supported. Asynchronous: poll
    /// `getJob` with the returned `job_id`.
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/starrocks`
    ///
    /// - Documented in: mysql-2024-zh, 4.15.3
    /// - Error statuses: 400, 500
    #[inline]
    pub fn create_star_rocks_instance(&self) -> CreateStarRocksInstance<'_> {
        CreateStarRocksInstance {
            client: self,
            input: <CreateStarRocksInstanceInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`create_star_rocks_instance`](crate::gaussdb_mysql::Client::create_star_rocks_instance).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct CreateStarRocksInstance<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: CreateStarRocksInstanceInput,
}

impl CreateStarRocksInstance<'_> {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the GaussDB(for MySQL) instance that the HTAP instance belongs to. Required.
    pub fn instance_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.instance_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    pub fn x_language(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.x_language = ::std::option::Option::Some(value.into());
        self
    }

    /// Name of the StarRocks instance, which need not be unique: 4 to 64 characters, starting with a letter. Required.
    pub fn name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.name = ::std::option::Option::Some(value.into());
        self
    }

    /// Database engine of the HTAP instance and its version. Required.
    #[inline]
    pub fn engine(mut self, value: crate::gaussdb_mysql::types::Engine) -> Self {
        self.input.body.engine = ::std::option::Option::Some(value);
        self
    }

    /// Deployment: a single node or several. Required.
    #[inline]
    pub fn ha(mut self, value: crate::gaussdb_mysql::types::Ha) -> Self {
        self.input.body.ha = ::std::option::Option::Some(value);
        self
    }

    /// Flavor of the frontend (FE) nodes; take `id` of a flavor from `listHtapFlavors`. Required.
    pub fn fe_flavor_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.fe_flavor_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Flavor of the backend (BE) nodes; take `id` of a flavor from `listHtapFlavors`. Required.
    pub fn be_flavor_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.be_flavor_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Password of the database: 8 to 32 characters out of at least three of these kinds: capital letters, small letters, digits, special characters. Required.
    pub fn db_root_pwd(
        mut self,
        value: impl ::std::convert::Into<::gaussdb_runtime::Secret>,
    ) -> Self {
        self.input.body.db_root_pwd = ::std::option::Option::Some(value.into());
        self
    }

    /// Number of frontend (FE) nodes: 1 in a `Single` deployment, 3 to 10 in a `Cluster`. Required.
    #[inline]
    pub fn fe_count(mut self, value: i64) -> Self {
        self.input.body.fe_count = ::std::option::Option::Some(value);
        self
    }

    /// Number of backend (BE) nodes: 1 in a `Single` deployment, 3 to 10 in a `Cluster`. Required.
    #[inline]
    pub fn be_count(mut self, value: i64) -> Self {
        self.input.body.be_count = ::std::option::Option::Some(value);
        self
    }

    /// Number of availability zones that the instance is to span; only `single` is supported. Required.
    pub fn az_mode(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.az_mode = ::std::option::Option::Some(value.into());
        self
    }

    /// Disk of each frontend (FE) node. Required.
    #[inline]
    pub fn fe_volume(mut self, value: crate::gaussdb_mysql::types::FeVolume) -> Self {
        self.input.body.fe_volume = ::std::option::Option::Some(value);
        self
    }

    /// Disk of each backend (BE) node. Required.
    #[inline]
    pub fn be_volume(mut self, value: crate::gaussdb_mysql::types::BeVolume) -> Self {
        self.input.body.be_volume = ::std::option::Option::Some(value);
        self
    }

    /// Code of the availability zone. Required.
    pub fn az_code(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.az_code = ::std::option::Option::Some(value.into());
        self
    }

    /// Time zone of the new instance; `UTC+08:00` by default.
    pub fn time_zone(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.time_zone = ::std::option::Option::Some(value.into());
        self
    }

    /// Tags for the new instance. Required.
    #[inline]
    pub fn tags_info(
        mut self,
        value: crate::gaussdb_mysql::types::CreateStarRocksInstanceTagsInfo,
    ) -> Self {
        self.input.body.tags_info = ::std::option::Option::Some(value);
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: CreateStarRocksInstanceInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::CreateStarRocksInstanceResponse,
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
            crate::gaussdb_mysql::types::CreateStarRocksInstanceResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`create_star_rocks_instance`](crate::gaussdb_mysql::Client::create_star_rocks_instance) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateStarRocksInstanceInput {
    /// ID of the project in the region: 32 letters and digits.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the GaussDB(for MySQL) instance that the HTAP instance belongs to.
    ///
    /// Required.
    pub instance_id: ::std::option::Option<::std::string::String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    pub x_language: ::std::option::Option<::std::string::String>,
    /// The body.
    pub body: crate::gaussdb_mysql::types::CreateStarRocksInstanceRequest,
}

impl ::gaussdb_runtime::generated::Input for CreateStarRocksInstanceInput {
    type Output = crate::gaussdb_mysql::types::CreateStarRocksInstanceResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("instance_id", &self.instance_id)
            .header("X-Language", &self.x_language)
            .json(&self.body)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("instance_id", self.instance_id.is_some());
        self.body.validate(v);
    }
}

/// Disk type and size for the backend (BE) nodes of a StarRocks instance.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct BeVolume {
    /// Disk type; take it from `listHtapStorageTypes`.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub io_type: ::std::option::Option<::std::string::String>,
    /// Disk size in GB, from 50 to 32000 in steps of 10.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub capacity_in_gb: ::std::option::Option<i64>,
}

impl BeVolume {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Disk type; take it from `listHtapStorageTypes`. Required.
    pub fn io_type(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.io_type = ::std::option::Option::Some(value.into());
        self
    }

    /// Disk size in GB, from 50 to 32000 in steps of 10. Required.
    #[inline]
    pub fn capacity_in_gb(mut self, value: i64) -> Self {
        self.capacity_in_gb = ::std::option::Option::Some(value);
        self
    }

    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("io_type", self.io_type.is_some());
        v.require("capacity_in_gb", self.capacity_in_gb.is_some());
    }
}

/// Engine and version that a new StarRocks instance is to run.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CreateStarRocksInstanceEngine {
    /// Database engine; only `star-rocks` is supported.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub r#type: ::std::option::Option<::std::string::String>,
    /// Major version of the engine; take it from `listHtapEngineVersions`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub version: ::std::option::Option<::std::string::String>,
}

/// Name, engine version, deployment, flavors, disks and place of a new StarRocks instance.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CreateStarRocksInstanceRequest {
    /// Name of the StarRocks instance, which need not be unique: 4 to 64 characters, starting with a
    /// letter. Letters, digits, hyphens and underscores are allowed.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Database engine of the HTAP instance and its version.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub engine: ::std::option::Option<crate::gaussdb_mysql::types::Engine>,
    /// Deployment: a single node or several.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ha: ::std::option::Option<crate::gaussdb_mysql::types::Ha>,
    /// Flavor of the frontend (FE) nodes; take `id` of a flavor from `listHtapFlavors`.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fe_flavor_id: ::std::option::Option<::std::string::String>,
    /// Flavor of the backend (BE) nodes; take `id` of a flavor from `listHtapFlavors`.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub be_flavor_id: ::std::option::Option<::std::string::String>,
    /// Password of the database: 8 to 32 characters out of at least three of these kinds: capital
    /// letters, small letters, digits, special characters. Weak passwords are rejected.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub db_root_pwd: ::std::option::Option<::gaussdb_runtime::Secret>,
    /// Number of frontend (FE) nodes: 1 in a `Single` deployment, 3 to 10 in a `Cluster`.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fe_count: ::std::option::Option<i64>,
    /// Number of backend (BE) nodes: 1 in a `Single` deployment, 3 to 10 in a `Cluster`.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub be_count: ::std::option::Option<i64>,
    /// Number of availability zones that the instance is to span; only `single` is supported.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub az_mode: ::std::option::Option<::std::string::String>,
    /// Disk of each frontend (FE) node.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fe_volume: ::std::option::Option<crate::gaussdb_mysql::types::FeVolume>,
    /// Disk of each backend (BE) node.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub be_volume: ::std::option::Option<crate::gaussdb_mysql::types::BeVolume>,
    /// Code of the availability zone.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub az_code: ::std::option::Option<::std::string::String>,
    /// Time zone of the new instance; `UTC+08:00` by default.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub time_zone: ::std::option::Option<::std::string::String>,
    /// Tags for the new instance.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tags_info: ::std::option::Option<
        crate::gaussdb_mysql::types::CreateStarRocksInstanceTagsInfo,
    >,
}

impl CreateStarRocksInstanceRequest {
    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("name", self.name.is_some());
        v.require("engine", self.engine.is_some());
        if let ::std::option::Option::Some(value) = &self.engine {
            v.within("engine", |v| value.validate(v));
        }
        v.require("ha", self.ha.is_some());
        if let ::std::option::Option::Some(value) = &self.ha {
            v.within("ha", |v| value.validate(v));
        }
        v.require("fe_flavor_id", self.fe_flavor_id.is_some());
        v.require("be_flavor_id", self.be_flavor_id.is_some());
        v.require("db_root_pwd", self.db_root_pwd.is_some());
        v.require("fe_count", self.fe_count.is_some());
        v.require("be_count", self.be_count.is_some());
        v.require("az_mode", self.az_mode.is_some());
        v.require("fe_volume", self.fe_volume.is_some());
        if let ::std::option::Option::Some(value) = &self.fe_volume {
            v.within("fe_volume", |v| value.validate(v));
        }
        v.require("be_volume", self.be_volume.is_some());
        if let ::std::option::Option::Some(value) = &self.be_volume {
            v.within("be_volume", |v| value.validate(v));
        }
        v.require("az_code", self.az_code.is_some());
        v.require("tags_info", self.tags_info.is_some());
        if let ::std::option::Option::Some(value) = &self.tags_info {
            v.within("tags_info", |v| value.validate(v));
        }
    }
}

/// The StarRocks instance that is being created, and the ID of the job that creates it.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CreateStarRocksInstanceResponse {
    /// Instance that is being created.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub instance: ::std::option::Option<crate::gaussdb_mysql::types::Instance>,
    /// ID of the job that carries out the request; poll it with `getJob`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub job_id: ::std::option::Option<::std::string::String>,
}

/// Engine and version of a StarRocks instance that is being created.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct Engine {
    /// Database engine; only `star-rocks` is supported.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub r#type: ::std::option::Option<::std::string::String>,
    /// Major version of the engine; take it from `listHtapEngineVersions`.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub version: ::std::option::Option<::std::string::String>,
}

impl Engine {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Database engine; only `star-rocks` is supported. Required.
    pub fn r#type(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.r#type = ::std::option::Option::Some(value.into());
        self
    }

    /// Major version of the engine; take it from `listHtapEngineVersions`. Required.
    pub fn version(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.version = ::std::option::Option::Some(value.into());
        self
    }

    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("type", self.r#type.is_some());
        v.require("version", self.version.is_some());
    }
}

/// Disk type and size for the frontend (FE) nodes of a StarRocks instance.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct FeVolume {
    /// Disk type; take it from `listHtapStorageTypes`.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub io_type: ::std::option::Option<::std::string::String>,
    /// Disk size in GB, from 50 to 1000 in steps of 10.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub capacity_in_gb: ::std::option::Option<i64>,
}

impl FeVolume {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Disk type; take it from `listHtapStorageTypes`. Required.
    pub fn io_type(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.io_type = ::std::option::Option::Some(value.into());
        self
    }

    /// Disk size in GB, from 50 to 1000 in steps of 10. Required.
    #[inline]
    pub fn capacity_in_gb(mut self, value: i64) -> Self {
        self.capacity_in_gb = ::std::option::Option::Some(value);
        self
    }

    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("io_type", self.io_type.is_some());
        v.require("capacity_in_gb", self.capacity_in_gb.is_some());
    }
}

/// The StarRocks instance that is being created, with network, deployment and billing.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct Instance {
    /// ID of the StarRocks instance, which ends in `in17`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Code of the availability zone.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub az_code: ::std::option::Option<::std::string::String>,
    /// Number of availability zones that the instance spans: `single` for one, `multi` for several.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub az_mode: ::std::option::Option<::std::string::String>,
    /// Name of the instance; not necessarily unique.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Database engine of the HTAP instance and its version.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub engine: ::std::option::Option<
        crate::gaussdb_mysql::types::CreateStarRocksInstanceEngine,
    >,
    /// ID of the virtual private cloud (VPC) that the instance is in.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub vpc_id: ::std::option::Option<::std::string::String>,
    /// ID of the security group that guards the instance.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub security_group_id: ::std::option::Option<::std::string::String>,
    /// Network ID of the subnet that the instance is in.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sub_net_id: ::std::option::Option<::std::string::String>,
    /// Default account of the database; `root` by default.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub db_user: ::std::option::Option<::std::string::String>,
    /// Port on which the database listens; 3306 by default.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub port: ::std::option::Option<i64>,
    /// Deployment of the instance, such as `Single`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ha_mode: ::std::option::Option<::std::string::String>,
    /// Billing of the instance: mode and, if it is yearly/monthly, length and renewal.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub pay_info: ::std::option::Option<crate::gaussdb_mysql::types::PayInfo>,
    /// Whether connections are encrypted with SSL.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub enable_ssl: ::std::option::Option<bool>,
    /// State of the instance.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<::std::string::String>,
    /// Region in which the instance lives.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub region: ::std::option::Option<::std::string::String>,
    /// Tags of the instance, those set by users and those set by the system.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tags_info: ::std::option::Option<crate::gaussdb_mysql::types::TagsInfo>,
}
