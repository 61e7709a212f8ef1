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
    /// it lives. Choose engine version, flavors and disk types with [`list_htap_engine_versions`](crate::gaussdb_mysql::Client::list_htap_engine_versions),
    /// [`list_htap_flavors`](crate::gaussdb_mysql::Client::list_htap_flavors) and [`list_htap_storage_types`](crate::gaussdb_mysql::Client::list_htap_storage_types), and check with [`check_star_rocks_resources`](crate::gaussdb_mysql::Client::check_star_rocks_resources). A
    /// `Single` deployment has one frontend (FE) and one backend (BE) node, a `Cluster` 3 to 10 of
    /// each. Only pay-per-use billing and a single availability zone are supported. Asynchronous: poll
    /// [`get_job`](crate::gaussdb_mysql::Client::get_job) with the returned `job_id`.
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/starrocks`
    ///
    /// - Documented in: section 4.15.3 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 500
    ///
    /// To wait for the outcome: [`wait_until_job_done`](crate::gaussdb_mysql::Client::wait_until_job_done) or [`wait_until_star_rocks_instance_available`](crate::gaussdb_mysql::Client::wait_until_star_rocks_instance_available).
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
        value: impl ::std::convert::Into<crate::gaussdb_mysql::types::XLanguage>,
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

    /// Flavor of the frontend (FE) nodes; take `id` of a flavor from [`list_htap_flavors`](crate::gaussdb_mysql::Client::list_htap_flavors). Required.
    pub fn fe_flavor_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.fe_flavor_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Flavor of the backend (BE) nodes; take `id` of a flavor from [`list_htap_flavors`](crate::gaussdb_mysql::Client::list_htap_flavors). Required.
    pub fn be_flavor_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.be_flavor_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Password of the database: 8 to 32 characters out of at least three of these kinds: uppercase letters, lowercase letters, digits, special characters (`~!@#$%^*-_=+?,()&.`). Required.
    pub fn db_root_pwd(
        mut self,
        value: impl ::std::convert::Into<::gaussdb_runtime::Secret>,
    ) -> Self {
        self.input.body.db_root_pwd = ::std::option::Option::Some(value.into());
        self
    }

    /// Number of frontend (FE) nodes: 1 in a `Single` deployment, 3 to 10 in a `Cluster`. Required.
    #[inline]
    pub fn fe_count(mut self, value: i32) -> Self {
        self.input.body.fe_count = ::std::option::Option::Some(value);
        self
    }

    /// Number of backend (BE) nodes: 1 in a `Single` deployment, 3 to 10 in a `Cluster`. Required.
    #[inline]
    pub fn be_count(mut self, value: i32) -> Self {
        self.input.body.be_count = ::std::option::Option::Some(value);
        self
    }

    /// Number of availability zones that the instance is to span; only `single` is supported. Required.
    pub fn az_mode(
        mut self,
        value: impl ::std::convert::Into<
            crate::gaussdb_mysql::types::CreateStarRocksInstanceRequestAzMode,
        >,
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

    /// Code of the availability zone for the instance, such as `az1`. Required.
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
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the GaussDB(for MySQL) instance that the HTAP instance belongs to.
    ///
    /// Required.
    pub instance_id: ::std::option::Option<::std::string::String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: ::std::option::Option<crate::gaussdb_mysql::types::XLanguage>,
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
        v.limit(
            "project_id",
            &self.project_id,
            &[
                ::gaussdb_runtime::generated::Limit::MinLength(32usize),
                ::gaussdb_runtime::generated::Limit::MaxLength(32usize),
                ::gaussdb_runtime::generated::Limit::Pattern("^[A-Za-z0-9]*$"),
            ],
        );
        v.require("instance_id", self.instance_id.is_some());
        v.limit(
            "X-Language",
            &self.x_language,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["en-us", "zh-cn"])],
        );
        self.body.validate(v);
    }
}

static JOB: ::gaussdb_runtime::generated::Job = ::gaussdb_runtime::generated::Job {
    id: "job_id",
    poll: <crate::gaussdb_mysql::operations::GetJobInput as ::gaussdb_runtime::generated::Input>::OPERATION,
    parameter: "id",
    in_path: false,
    waiter: &crate::gaussdb_mysql::waiters::JOB_DONE,
};
impl<'a> CreateStarRocksInstance<'a> {
    /// Makes the call; what comes back leads to the job that it started.
    #[inline]
    pub async fn start(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Started<
            'a,
            crate::gaussdb_mysql::types::CreateStarRocksInstanceResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.0.start(&self.input, &JOB).await
    }
}

/// Disk type and size for the backend (BE) nodes of a StarRocks instance.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct BeVolume {
    /// Disk type; take it from [`list_htap_storage_types`](crate::gaussdb_mysql::Client::list_htap_storage_types).
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub io_type: ::std::option::Option<::std::string::String>,
    /// Disk size in GB, from 50 to 32000 in steps of 10.
    ///
    /// Required. At least 50. At most 32000. A multiple of 10.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub capacity_in_gb: ::std::option::Option<i32>,
}

impl BeVolume {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Disk type; take it from [`list_htap_storage_types`](crate::gaussdb_mysql::Client::list_htap_storage_types). Required.
    pub fn io_type(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.io_type = ::std::option::Option::Some(value.into());
        self
    }

    /// Disk size in GB, from 50 to 32000 in steps of 10. Required.
    #[inline]
    pub fn capacity_in_gb(mut self, value: i32) -> Self {
        self.capacity_in_gb = ::std::option::Option::Some(value);
        self
    }

    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("io_type", self.io_type.is_some());
        v.require("capacity_in_gb", self.capacity_in_gb.is_some());
        v.limit(
            "capacity_in_gb",
            &self.capacity_in_gb,
            &[
                ::gaussdb_runtime::generated::Limit::Minimum(50f64),
                ::gaussdb_runtime::generated::Limit::Maximum(32000f64),
                ::gaussdb_runtime::generated::Limit::MultipleOf(10f64),
            ],
        );
    }
}

/// Engine and version that a new StarRocks instance is to run.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CreateStarRocksInstanceEngine {
    /// Database engine; only `star-rocks` is supported.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub r#type: ::std::option::Option<::std::string::String>,
    /// Major version of the engine; take it from [`list_htap_engine_versions`](crate::gaussdb_mysql::Client::list_htap_engine_versions).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub version: ::std::option::Option<::std::string::String>,
}

/// Name, engine version, deployment, flavors, disks and place of a new StarRocks instance.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CreateStarRocksInstanceRequest {
    /// Name of the StarRocks instance, which need not be unique: 4 to 64 characters, starting with a
    /// letter. Letters, digits, hyphens and underscores are allowed.
    ///
    /// Required. 4 to 64 characters. Pattern: `^[A-Za-z][A-Za-z0-9_-]*$`.
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
    /// Flavor of the frontend (FE) nodes; take `id` of a flavor from [`list_htap_flavors`](crate::gaussdb_mysql::Client::list_htap_flavors).
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fe_flavor_id: ::std::option::Option<::std::string::String>,
    /// Flavor of the backend (BE) nodes; take `id` of a flavor from [`list_htap_flavors`](crate::gaussdb_mysql::Client::list_htap_flavors).
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub be_flavor_id: ::std::option::Option<::std::string::String>,
    /// Password of the database: 8 to 32 characters out of at least three of these kinds: uppercase
    /// letters, lowercase letters, digits, special characters (`~!@#$%^*-_=+?,()&.`). Weak passwords
    /// are rejected.
    ///
    /// Required. 8 to 32 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub db_root_pwd: ::std::option::Option<::gaussdb_runtime::Secret>,
    /// Number of frontend (FE) nodes: 1 in a `Single` deployment, 3 to 10 in a `Cluster`.
    ///
    /// Required. At least 1. At most 10.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fe_count: ::std::option::Option<i32>,
    /// Number of backend (BE) nodes: 1 in a `Single` deployment, 3 to 10 in a `Cluster`.
    ///
    /// Required. At least 1. At most 10.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub be_count: ::std::option::Option<i32>,
    /// Number of availability zones that the instance is to span; only `single` is supported.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub az_mode: ::std::option::Option<
        crate::gaussdb_mysql::types::CreateStarRocksInstanceRequestAzMode,
    >,
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
    /// Code of the availability zone for the instance, such as `az1`.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub az_code: ::std::option::Option<::std::string::String>,
    /// Time zone of the new instance; `UTC+08:00` by default.
    ///
    /// Default: `UTC+08:00`.
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
        v.limit(
            "name",
            &self.name,
            &[
                ::gaussdb_runtime::generated::Limit::MaxBytes(64usize),
                ::gaussdb_runtime::generated::Limit::MinLength(4usize),
                ::gaussdb_runtime::generated::Limit::MaxLength(64usize),
                ::gaussdb_runtime::generated::Limit::Pattern("^[A-Za-z][A-Za-z0-9_-]*$"),
            ],
        );
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
        v.limit(
            "db_root_pwd",
            &self.db_root_pwd,
            &[
                ::gaussdb_runtime::generated::Limit::CharacterClasses {
                    at_least: 3usize,
                    counted: [true, true, true],
                    special: "~!@#$%^*-_=+?,()&.",
                },
                ::gaussdb_runtime::generated::Limit::MinLength(8usize),
                ::gaussdb_runtime::generated::Limit::MaxLength(32usize),
            ],
        );
        v.require("fe_count", self.fe_count.is_some());
        v.limit(
            "fe_count",
            &self.fe_count,
            &[
                ::gaussdb_runtime::generated::Limit::Ranges(
                    &[(1i64, 1i64), (3i64, 10i64)],
                ),
                ::gaussdb_runtime::generated::Limit::Minimum(1f64),
                ::gaussdb_runtime::generated::Limit::Maximum(10f64),
            ],
        );
        v.require("be_count", self.be_count.is_some());
        v.limit(
            "be_count",
            &self.be_count,
            &[
                ::gaussdb_runtime::generated::Limit::Ranges(
                    &[(1i64, 1i64), (3i64, 10i64)],
                ),
                ::gaussdb_runtime::generated::Limit::Minimum(1f64),
                ::gaussdb_runtime::generated::Limit::Maximum(10f64),
            ],
        );
        v.require("az_mode", self.az_mode.is_some());
        v.limit(
            "az_mode",
            &self.az_mode,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["single"])],
        );
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
    /// ID of the job that carries out the request; poll it with [`get_job`](crate::gaussdb_mysql::Client::get_job).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub job_id: ::std::option::Option<::std::string::String>,
}

/// A tag of the system for a new StarRocks instance, such as its enterprise project.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CreateStarRocksInstanceSysTags {
    /// Key of the system tag, such as `_sys_enterprise_project_id`.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub key: ::std::option::Option<
        crate::gaussdb_mysql::types::CreateStarRocksInstanceSysTagsKey,
    >,
    /// Value of the system tag, such as `0`.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<
        crate::gaussdb_mysql::types::CreateStarRocksInstanceSysTagsValue,
    >,
}

impl CreateStarRocksInstanceSysTags {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Key of the system tag, such as `_sys_enterprise_project_id`. Required.
    pub fn key(
        mut self,
        value: impl ::std::convert::Into<
            crate::gaussdb_mysql::types::CreateStarRocksInstanceSysTagsKey,
        >,
    ) -> Self {
        self.key = ::std::option::Option::Some(value.into());
        self
    }

    /// Value of the system tag, such as `0`. Required.
    pub fn value(
        mut self,
        value: impl ::std::convert::Into<
            crate::gaussdb_mysql::types::CreateStarRocksInstanceSysTagsValue,
        >,
    ) -> Self {
        self.value = ::std::option::Option::Some(value.into());
        self
    }

    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("key", self.key.is_some());
        v.limit(
            "key",
            &self.key,
            &[
                ::gaussdb_runtime::generated::Limit::OneOf(
                    &["_sys_enterprise_project_id"],
                ),
            ],
        );
        v.require("value", self.value.is_some());
        v.limit(
            "value",
            &self.value,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["0"])],
        );
    }
}

/// Tags for a new StarRocks instance.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CreateStarRocksInstanceTagsInfo {
    /// Tags that the system sets, such as the one for the enterprise project.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sys_tags: ::std::option::Option<
        ::std::vec::Vec<crate::gaussdb_mysql::types::CreateStarRocksInstanceSysTags>,
    >,
}

impl CreateStarRocksInstanceTagsInfo {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Tags that the system sets, such as the one for the enterprise project. Required.
    pub fn sys_tags(
        mut self,
        value: impl ::std::iter::IntoIterator<
            Item = crate::gaussdb_mysql::types::CreateStarRocksInstanceSysTags,
        >,
    ) -> Self {
        self.sys_tags = ::std::option::Option::Some(value.into_iter().collect());
        self
    }

    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("sys_tags", self.sys_tags.is_some());
        if let ::std::option::Option::Some(value) = &self.sys_tags {
            v.within(
                "sys_tags",
                |v| {
                    for (index, value) in value.iter().enumerate() {
                        v.element(
                            index,
                            |v| {
                                value.validate(v);
                            },
                        );
                    }
                },
            );
        }
    }
}

/// Engine and version of a StarRocks instance that is being created.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct Engine {
    /// Database engine; only `star-rocks` is supported.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub r#type: ::std::option::Option<crate::gaussdb_mysql::types::EngineType>,
    /// Major version of the engine; take it from [`list_htap_engine_versions`](crate::gaussdb_mysql::Client::list_htap_engine_versions).
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
        value: impl ::std::convert::Into<crate::gaussdb_mysql::types::EngineType>,
    ) -> Self {
        self.r#type = ::std::option::Option::Some(value.into());
        self
    }

    /// Major version of the engine; take it from [`list_htap_engine_versions`](crate::gaussdb_mysql::Client::list_htap_engine_versions). Required.
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
        v.limit(
            "type",
            &self.r#type,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["star-rocks"])],
        );
        v.require("version", self.version.is_some());
    }
}

/// Disk type and size for the frontend (FE) nodes of a StarRocks instance.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct FeVolume {
    /// Disk type; take it from [`list_htap_storage_types`](crate::gaussdb_mysql::Client::list_htap_storage_types).
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub io_type: ::std::option::Option<::std::string::String>,
    /// Disk size in GB, from 50 to 1000 in steps of 10.
    ///
    /// Required. At least 50. At most 1000. A multiple of 10.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub capacity_in_gb: ::std::option::Option<i32>,
}

impl FeVolume {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Disk type; take it from [`list_htap_storage_types`](crate::gaussdb_mysql::Client::list_htap_storage_types). Required.
    pub fn io_type(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.io_type = ::std::option::Option::Some(value.into());
        self
    }

    /// Disk size in GB, from 50 to 1000 in steps of 10. Required.
    #[inline]
    pub fn capacity_in_gb(mut self, value: i32) -> Self {
        self.capacity_in_gb = ::std::option::Option::Some(value);
        self
    }

    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("io_type", self.io_type.is_some());
        v.require("capacity_in_gb", self.capacity_in_gb.is_some());
        v.limit(
            "capacity_in_gb",
            &self.capacity_in_gb,
            &[
                ::gaussdb_runtime::generated::Limit::Minimum(50f64),
                ::gaussdb_runtime::generated::Limit::Maximum(1000f64),
                ::gaussdb_runtime::generated::Limit::MultipleOf(10f64),
            ],
        );
    }
}

/// Deployment of a new StarRocks instance: one node of each kind, or several.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct Ha {
    /// Deployment of the instance: `Single` for one frontend and one backend node, `Cluster` for
    /// several of each.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mode: ::std::option::Option<crate::gaussdb_mysql::types::HaMode>,
}

impl Ha {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Deployment of the instance: `Single` for one frontend and one backend node, `Cluster` for several of each. Required.
    pub fn mode(
        mut self,
        value: impl ::std::convert::Into<crate::gaussdb_mysql::types::HaMode>,
    ) -> Self {
        self.mode = ::std::option::Option::Some(value.into());
        self
    }

    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("mode", self.mode.is_some());
        v.limit(
            "mode",
            &self.mode,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["Single", "Cluster"])],
        );
    }
}

/// The StarRocks instance that is being created, with network, deployment and billing.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct Instance {
    /// ID of the StarRocks instance, which ends in `in17`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Code of the availability zone, such as `az1`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub az_code: ::std::option::Option<::std::string::String>,
    /// Number of availability zones that the instance spans: `single` for one, `multi` for several.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub az_mode: ::std::option::Option<crate::gaussdb_mysql::types::InstanceAzMode>,
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
    ///
    /// Default: `root`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub db_user: ::std::option::Option<::std::string::String>,
    /// Port on which the database listens; 3306 by default.
    ///
    /// Default: `3306`.
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
    /// State of the instance, such as `ACTIVE`, or `normal` for an HTAP instance.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<::std::string::String>,
    /// Region in which the instance lives.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub region: ::std::option::Option<::std::string::String>,
    /// Tags of the instance, those set by users and those set by the system.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tags_info: ::std::option::Option<crate::gaussdb_mysql::types::TagsInfo>,
}

/// Number of availability zones that the instance is to span; only `single` is supported.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateStarRocksInstanceRequestAzMode {
    /// One availability zone.
    Single,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

impl CreateStarRocksInstanceRequestAzMode {
    const KNOWN: &'static [(&'static str, Self)] = &[("single", Self::Single)];
}
open_enum!(CreateStarRocksInstanceRequestAzMode);

/// Key of the system tag, such as `_sys_enterprise_project_id`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateStarRocksInstanceSysTagsKey {
    /// The tag names the enterprise project.
    SysEnterpriseProjectId,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

impl CreateStarRocksInstanceSysTagsKey {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("_sys_enterprise_project_id", Self::SysEnterpriseProjectId),
    ];
}
open_enum!(CreateStarRocksInstanceSysTagsKey);

/// Value of the system tag, such as `0`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateStarRocksInstanceSysTagsValue {
    /// Enterprise project with the ID 0.
    V0,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

impl CreateStarRocksInstanceSysTagsValue {
    const KNOWN: &'static [(&'static str, Self)] = &[("0", Self::V0)];
}
open_enum!(CreateStarRocksInstanceSysTagsValue);

/// Database engine; only `star-rocks` is supported.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EngineType {
    /// StarRocks, engine of the HTAP standard edition.
    StarRocks,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

impl EngineType {
    const KNOWN: &'static [(&'static str, Self)] = &[("star-rocks", Self::StarRocks)];
}
open_enum!(EngineType);

/// Deployment of the instance: `Single` for one frontend and one backend node, `Cluster` for
/// several of each.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HaMode {
    /// One frontend node and one backend node.
    Single,
    /// Several frontend nodes and backend nodes.
    Cluster,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

impl HaMode {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Single", Self::Single),
        ("Cluster", Self::Cluster),
    ];
}
open_enum!(HaMode);
