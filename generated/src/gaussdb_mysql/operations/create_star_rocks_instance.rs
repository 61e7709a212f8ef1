// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1starrocks/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[201u16],
    documented: "mysql-2024-zh, 4.15.3",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "createStarRocksInstance",
        gaussdb_runtime::codegen::Method::Post,
        "/v3/{project_id}/instances/{instance_id}/starrocks",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Create a StarRocks instance
    ///
    /// Creates a StarRocks instance beside the GaussDB(for MySQL) instance in the path, in whose subnet
    /// it lives. Choose engine version, flavors and disk types with
    /// [`list_htap_engine_versions`](crate::gaussdb_mysql::Client::list_htap_engine_versions),
    /// [`list_htap_flavors`](crate::gaussdb_mysql::Client::list_htap_flavors) and
    /// [`list_htap_storage_types`](crate::gaussdb_mysql::Client::list_htap_storage_types), and check with
    /// [`check_star_rocks_resources`](crate::gaussdb_mysql::Client::check_star_rocks_resources). A `Single` deployment
    /// has one frontend (FE) and one backend (BE) node, a `Cluster` 3 to 10 of each. Only pay-per-use billing and a
    /// single availability zone are supported. Asynchronous: poll [`get_job`](crate::gaussdb_mysql::Client::get_job)
    /// with the returned `job_id`.
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/starrocks`
    ///
    /// - Documented in: section 4.15.3 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// To wait for the result:
    /// [`wait_until_star_rocks_instance_available`](crate::gaussdb_mysql::operations::GetStarRocksInstance::wait_until_star_rocks_instance_available)
    /// or [`wait_until_job_done`](crate::gaussdb_mysql::Client::wait_until_job_done).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::gaussdb_mysql::types::{BackendVolume, FrontendVolume, StarRocksAvailabilityZoneMode, StarRocksDeployment, StarRocksEngineSpec, StarRocksEngineSpecType, StarRocksMode, StarRocksSystemTagSpec, StarRocksSystemTagSpecKey, StarRocksSystemTagSpecValue, StarRocksTagsSpec};
    ///
    /// let response = client
    ///     .create_star_rocks_instance()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .name("sales-starrocks")
    ///     .engine(
    ///         StarRocksEngineSpec::builder()
    ///             .r#type(StarRocksEngineSpecType::StarRocks)
    ///             .version("8.0"),
    ///     )
    ///     .ha(StarRocksDeployment::builder().mode(StarRocksMode::Single))
    ///     .fe_flavor_id("5e173a4096b82ddf215d8f7b83260a0c")
    ///     .be_flavor_id("5e173a4096b82ddf215d8f7b83260a0c")
    ///     .db_root_pwd("Gentle-River7")
    ///     .fe_count(1)
    ///     .be_count(1)
    ///     .az_mode(StarRocksAvailabilityZoneMode::Single)
    ///     .fe_volume(FrontendVolume::builder().io_type("io-type").capacity_in_gb(50))
    ///     .be_volume(BackendVolume::builder().io_type("io-type").capacity_in_gb(50))
    ///     .az_code("cn-north-4a")
    ///     .tags_info(
    ///         StarRocksTagsSpec::builder()
    ///             .sys_tags([
    ///                 StarRocksSystemTagSpec::builder()
    ///                     .key(StarRocksSystemTagSpecKey::SysEnterpriseProjectId)
    ///                     .value(StarRocksSystemTagSpecValue::DefaultProject),
    ///             ]),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_star_rocks_instance(&self) -> CreateStarRocksInstance {
        CreateStarRocksInstance {
            client: self.clone(),
            input: <CreateStarRocksInstanceInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`create_star_rocks_instance`](crate::gaussdb_mysql::Client::create_star_rocks_instance).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateStarRocksInstance {
    client: crate::gaussdb_mysql::Client,
    input: CreateStarRocksInstanceInput,
}

impl CreateStarRocksInstance {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the GaussDB(for MySQL) instance that the HTAP instance belongs to. Required.
    pub fn instance_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.instance_id = value.into_value();
        self
    }

    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    pub fn x_language(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::MessageLanguage,
        >,
    ) -> Self {
        self.input.x_language = value.into_value();
        self
    }

    /// Name of the StarRocks instance, which need not be unique: 4 to 64 characters, starting with a letter. Required.
    pub fn name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.name = value.into_value();
        self
    }

    /// Database engine of the HTAP instance and its version. Required.
    pub fn engine(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::StarRocksEngineSpec,
        >,
    ) -> Self {
        self.input.body.engine = value.into_value();
        self
    }

    /// Deployment: a single node or several. Required.
    pub fn ha(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::StarRocksDeployment,
        >,
    ) -> Self {
        self.input.body.ha = value.into_value();
        self
    }

    /// Flavor of the frontend (FE) nodes; take `id` of a flavor from
    /// [`list_htap_flavors`](crate::gaussdb_mysql::Client::list_htap_flavors). Required.
    pub fn fe_flavor_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.body.fe_flavor_id = value.into_value();
        self
    }

    /// Flavor of the backend (BE) nodes; take `id` of a flavor from
    /// [`list_htap_flavors`](crate::gaussdb_mysql::Client::list_htap_flavors). Required.
    pub fn be_flavor_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.body.be_flavor_id = value.into_value();
        self
    }

    /// Password of the database: 8 to 32 characters out of at least three of these kinds: uppercase letters, lowercase
    /// letters, digits, special characters (`~!@#$%^*-_=+?,()&.`). Required.
    pub fn db_root_pwd(
        mut self,
        value: impl gaussdb_runtime::IntoValue<gaussdb_runtime::Secret>,
    ) -> Self {
        self.input.body.db_root_pwd = value.into_value();
        self
    }

    /// Number of frontend (FE) nodes: 1 in a `Single` deployment, 3 to 10 in a `Cluster`. Required.
    pub fn fe_count(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.body.fe_count = value.into_value();
        self
    }

    /// Number of backend (BE) nodes: 1 in a `Single` deployment, 3 to 10 in a `Cluster`. Required.
    pub fn be_count(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.body.be_count = value.into_value();
        self
    }

    /// Number of availability zones that the instance is to span; only `single` is supported. Required.
    pub fn az_mode(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::StarRocksAvailabilityZoneMode,
        >,
    ) -> Self {
        self.input.body.az_mode = value.into_value();
        self
    }

    /// Disk of each frontend (FE) node. Required.
    pub fn fe_volume(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::FrontendVolume,
        >,
    ) -> Self {
        self.input.body.fe_volume = value.into_value();
        self
    }

    /// Disk of each backend (BE) node. Required.
    pub fn be_volume(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::BackendVolume,
        >,
    ) -> Self {
        self.input.body.be_volume = value.into_value();
        self
    }

    /// Code of the availability zone for the instance, such as `az1`. Required.
    pub fn az_code(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.az_code = value.into_value();
        self
    }

    /// Time zone of the new instance; `UTC+08:00` by default.
    pub fn time_zone(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.time_zone = value.into_value();
        self
    }

    /// Tags for the new instance. Required.
    pub fn tags_info(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::StarRocksTagsSpec,
        >,
    ) -> Self {
        self.input.body.tags_info = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: CreateStarRocksInstanceInput) -> Self {
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
        crate::gaussdb_mysql::types::CreateStarRocksInstanceResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::CreateStarRocksInstanceResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`create_star_rocks_instance`](crate::gaussdb_mysql::Client::create_star_rocks_instance).
#[derive(Clone)]
pub struct CreateStarRocksInstanceInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the GaussDB(for MySQL) instance that the HTAP instance belongs to.
    ///
    /// Required.
    pub instance_id: Option<String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
    /// The body.
    pub body: crate::gaussdb_mysql::types::CreateStarRocksInstanceRequest,
}

impl CreateStarRocksInstanceInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    CreateStarRocksInstanceInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for CreateStarRocksInstanceInput {
    type Output = crate::gaussdb_mysql::types::CreateStarRocksInstanceResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

static JOB: gaussdb_runtime::codegen::Job = gaussdb_runtime::codegen::Job {
    id: "job_id",
    poll: <crate::gaussdb_mysql::operations::GetJobInput as gaussdb_runtime::codegen::Input>::OPERATION,
    parameter: "id",
    location: gaussdb_runtime::codegen::Location::Query,
    waiter: &crate::gaussdb_mysql::waiters::JOB_DONE,
};

impl gaussdb_runtime::codegen::Starts for CreateStarRocksInstanceInput {
    type Shown = crate::gaussdb_mysql::types::GetJobResponse;
    const JOB: &'static gaussdb_runtime::codegen::Job = &JOB;
}

impl CreateStarRocksInstance {
    /// Sends the request and returns its output with a handle to the job that it started.
    #[inline]
    pub fn start(
        self,
    ) -> gaussdb_runtime::CallFuture<
        gaussdb_runtime::StartedJob<
            crate::gaussdb_mysql::types::CreateStarRocksInstanceResponse,
            crate::gaussdb_mysql::types::GetJobResponse,
        >,
    > {
        self.client.0.start(&self.input)
    }
}

/// Disk type and size for the backend (BE) nodes of a StarRocks instance.
#[derive(Clone)]
pub struct BackendVolume {
    /// Disk type; take it from [`list_htap_storage_types`](crate::gaussdb_mysql::Client::list_htap_storage_types).
    ///
    /// Required.
    pub io_type: Option<String>,
    /// Disk size in GB, from 50 to 32000 in steps of 10.
    ///
    /// Required. At least 50. At most 32000. A multiple of 10.
    pub capacity_in_gb: Option<i64>,
}

impl BackendVolume {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Disk type; take it from [`list_htap_storage_types`](crate::gaussdb_mysql::Client::list_htap_storage_types).
    /// Required.
    pub fn io_type(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.io_type = value.into_value();
        self
    }

    /// Disk size in GB, from 50 to 32000 in steps of 10. Required.
    pub fn capacity_in_gb(
        mut self,
        value: impl gaussdb_runtime::IntoValue<i64>,
    ) -> Self {
        self.capacity_in_gb = value.into_value();
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
    BackendVolume {
        io_type: Member::new("io_type").required(),
        capacity_in_gb: Member::new("capacity_in_gb")
            .required()
            .limits(&[Minimum(Int(50)), Maximum(Int(32000)), MultipleOf(Int(10))]),
    }
}

/// Name, engine version, deployment, flavors, disks and place of a new StarRocks instance.
#[derive(Clone)]
pub struct CreateStarRocksInstanceRequest {
    /// Name of the StarRocks instance, which need not be unique: 4 to 64 characters, starting with a
    /// letter. Letters, digits, hyphens and underscores are allowed.
    ///
    /// Required. 4 to 64 characters. Pattern: `^[A-Za-z][A-Za-z0-9_-]*$`. At most 64 bytes in UTF-8.
    pub name: Option<String>,
    /// Database engine of the HTAP instance and its version.
    ///
    /// Required.
    pub engine: Option<crate::gaussdb_mysql::types::StarRocksEngineSpec>,
    /// Deployment: a single node or several.
    ///
    /// Required.
    pub ha: Option<crate::gaussdb_mysql::types::StarRocksDeployment>,
    /// Flavor of the frontend (FE) nodes; take `id` of a flavor from
    /// [`list_htap_flavors`](crate::gaussdb_mysql::Client::list_htap_flavors).
    ///
    /// Required.
    pub fe_flavor_id: Option<String>,
    /// Flavor of the backend (BE) nodes; take `id` of a flavor from
    /// [`list_htap_flavors`](crate::gaussdb_mysql::Client::list_htap_flavors).
    ///
    /// Required.
    pub be_flavor_id: Option<String>,
    /// Password of the database: 8 to 32 characters out of at least three of these kinds: uppercase
    /// letters, lowercase letters, digits, special characters (`~!@#$%^*-_=+?,()&.`). Weak passwords
    /// are rejected.
    ///
    /// Required. 8 to 32 characters. The service refuses a value that is easy to guess. Characters of at least 3 of
    /// these: upper case, lower case, digits, the characters `~!@#$%^*-_=+?,()&.`.
    pub db_root_pwd: Option<gaussdb_runtime::Secret>,
    /// Number of frontend (FE) nodes: 1 in a `Single` deployment, 3 to 10 in a `Cluster`.
    ///
    /// Required. At least 1. At most 10. In one of these ranges: 1, 3 to 10.
    pub fe_count: Option<i64>,
    /// Number of backend (BE) nodes: 1 in a `Single` deployment, 3 to 10 in a `Cluster`.
    ///
    /// Required. At least 1. At most 10. In one of these ranges: 1, 3 to 10.
    pub be_count: Option<i64>,
    /// Number of availability zones that the instance is to span; only `single` is supported.
    ///
    /// Required.
    pub az_mode: Option<crate::gaussdb_mysql::types::StarRocksAvailabilityZoneMode>,
    /// Disk of each frontend (FE) node.
    ///
    /// Required.
    pub fe_volume: Option<crate::gaussdb_mysql::types::FrontendVolume>,
    /// Disk of each backend (BE) node.
    ///
    /// Required.
    pub be_volume: Option<crate::gaussdb_mysql::types::BackendVolume>,
    /// Code of the availability zone for the instance, such as `az1`.
    ///
    /// Required.
    pub az_code: Option<String>,
    /// Time zone of the new instance; `UTC+08:00` by default.
    ///
    /// Default: `UTC+08:00`.
    pub time_zone: Option<String>,
    /// Tags for the new instance.
    ///
    /// Required.
    pub tags_info: Option<crate::gaussdb_mysql::types::StarRocksTagsSpec>,
}

impl CreateStarRocksInstanceRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    CreateStarRocksInstanceRequest {
        name: Member::new("name")
            .required()
            .limits(
                &[
                    ByteLength(64),
                    MinLength(4),
                    MaxLength(64),
                    Pattern("^[A-Za-z][A-Za-z0-9_-]*$"),
                ],
            ),
        engine: Member::new("engine").required(),
        ha: Member::new("ha").required(),
        fe_flavor_id: Member::new("fe_flavor_id").required(),
        be_flavor_id: Member::new("be_flavor_id").required(),
        db_root_pwd: Member::new("db_root_pwd")
            .required()
            .limits(
                &[
                    CharacterClasses {
                        at_least: 3,
                        counted: [true, true, true],
                        special: "~!@#$%^*-_=+?,()&.",
                    },
                    MinLength(8),
                    MaxLength(32),
                ],
            ),
        fe_count: Member::new("fe_count").required().limits(&[Ranges(&[(1, 1), (3, 10)])]),
        be_count: Member::new("be_count").required().limits(&[Ranges(&[(1, 1), (3, 10)])]),
        az_mode: Member::new("az_mode").required().limits(&[OneOf(&["single"])]),
        fe_volume: Member::new("fe_volume").required(),
        be_volume: Member::new("be_volume").required(),
        az_code: Member::new("az_code").required(),
        time_zone: Member::new("time_zone"),
        tags_info: Member::new("tags_info").required(),
    }
}

/// The StarRocks instance that is being created, and the ID of the job that creates it.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateStarRocksInstanceResponse {
    /// Instance that is being created.
    pub instance: Option<crate::gaussdb_mysql::types::CreatedStarRocksInstance>,
    /// ID of the job that carries out the request; poll it with [`get_job`](crate::gaussdb_mysql::Client::get_job).
    pub job_id: Option<String>,
}

impl CreateStarRocksInstanceResponse {
    /// Instance that is being created.
    #[inline]
    pub fn instance(
        &self,
    ) -> Option<&crate::gaussdb_mysql::types::CreatedStarRocksInstance> {
        self.instance.as_ref()
    }

    /// ID of the job that carries out the request; poll it with [`get_job`](crate::gaussdb_mysql::Client::get_job).
    #[inline]
    pub fn job_id(&self) -> Option<&str> {
        self.job_id.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    CreateStarRocksInstanceResponse {
        instance: Member::new("instance"),
        job_id: Member::new("job_id"),
    }
}

/// The StarRocks instance that is being created, with network, deployment and billing.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatedStarRocksInstance {
    /// ID of the StarRocks instance, which ends in `in17`.
    pub id: Option<String>,
    /// Code of the availability zone, such as `az1`.
    pub az_code: Option<String>,
    /// Number of availability zones that the instance spans: `single` for one, `multi` for several.
    pub az_mode: Option<crate::gaussdb_mysql::types::AvailabilityZoneMode>,
    /// Name of the instance; not necessarily unique.
    pub name: Option<String>,
    /// Database engine of the HTAP instance and its version.
    pub engine: Option<crate::gaussdb_mysql::types::StarRocksEngine>,
    /// ID of the virtual private cloud (VPC) that the instance is in.
    pub vpc_id: Option<String>,
    /// ID of the security group that guards the instance.
    pub security_group_id: Option<String>,
    /// Network ID of the subnet that the instance is in.
    pub sub_net_id: Option<String>,
    /// Default account of the database; `root` by default.
    ///
    /// Default: `root`.
    pub db_user: Option<String>,
    /// Port on which the database listens; 3306 by default.
    ///
    /// Default: `3306`.
    pub port: Option<i64>,
    /// Deployment of the instance, such as `Single`.
    pub ha_mode: Option<String>,
    /// Billing of the instance: mode and, if it is yearly/monthly, length and renewal.
    pub pay_info: Option<crate::gaussdb_mysql::types::HtapBilling>,
    /// Whether connections are encrypted with SSL.
    pub enable_ssl: Option<bool>,
    /// State of the instance, such as `ACTIVE`, or `normal` for an HTAP instance.
    pub status: Option<String>,
    /// Region in which the instance lives.
    pub region: Option<String>,
    /// Tags of the instance, those set by users and those set by the system.
    pub tags_info: Option<crate::gaussdb_mysql::types::HtapTags>,
}

impl CreatedStarRocksInstance {
    /// ID of the StarRocks instance, which ends in `in17`.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Code of the availability zone, such as `az1`.
    #[inline]
    pub fn az_code(&self) -> Option<&str> {
        self.az_code.as_deref()
    }

    /// Number of availability zones that the instance spans: `single` for one, `multi` for several.
    #[inline]
    pub fn az_mode(&self) -> Option<&crate::gaussdb_mysql::types::AvailabilityZoneMode> {
        self.az_mode.as_ref()
    }

    /// Name of the instance; not necessarily unique.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Database engine of the HTAP instance and its version.
    #[inline]
    pub fn engine(&self) -> Option<&crate::gaussdb_mysql::types::StarRocksEngine> {
        self.engine.as_ref()
    }

    /// ID of the virtual private cloud (VPC) that the instance is in.
    #[inline]
    pub fn vpc_id(&self) -> Option<&str> {
        self.vpc_id.as_deref()
    }

    /// ID of the security group that guards the instance.
    #[inline]
    pub fn security_group_id(&self) -> Option<&str> {
        self.security_group_id.as_deref()
    }

    /// Network ID of the subnet that the instance is in.
    #[inline]
    pub fn sub_net_id(&self) -> Option<&str> {
        self.sub_net_id.as_deref()
    }

    /// Default account of the database; `root` by default.
    #[inline]
    pub fn db_user(&self) -> Option<&str> {
        self.db_user.as_deref()
    }

    /// Port on which the database listens; 3306 by default.
    #[inline]
    pub fn port(&self) -> Option<i64> {
        self.port
    }

    /// Deployment of the instance, such as `Single`.
    #[inline]
    pub fn ha_mode(&self) -> Option<&str> {
        self.ha_mode.as_deref()
    }

    /// Billing of the instance: mode and, if it is yearly/monthly, length and renewal.
    #[inline]
    pub fn pay_info(&self) -> Option<&crate::gaussdb_mysql::types::HtapBilling> {
        self.pay_info.as_ref()
    }

    /// Whether connections are encrypted with SSL.
    #[inline]
    pub fn enable_ssl(&self) -> Option<bool> {
        self.enable_ssl
    }

    /// State of the instance, such as `ACTIVE`, or `normal` for an HTAP instance.
    #[inline]
    pub fn status(&self) -> Option<&str> {
        self.status.as_deref()
    }

    /// Region in which the instance lives.
    #[inline]
    pub fn region(&self) -> Option<&str> {
        self.region.as_deref()
    }

    /// Tags of the instance, those set by users and those set by the system.
    #[inline]
    pub fn tags_info(&self) -> Option<&crate::gaussdb_mysql::types::HtapTags> {
        self.tags_info.as_ref()
    }
}

gaussdb_runtime::reflect_struct! {
    CreatedStarRocksInstance {
        id: Member::new("id"),
        az_code: Member::new("az_code"),
        az_mode: Member::new("az_mode"),
        name: Member::new("name"),
        engine: Member::new("engine"),
        vpc_id: Member::new("vpc_id"),
        security_group_id: Member::new("security_group_id"),
        sub_net_id: Member::new("sub_net_id"),
        db_user: Member::new("db_user"),
        port: Member::new("port"),
        ha_mode: Member::new("ha_mode"),
        pay_info: Member::new("pay_info"),
        enable_ssl: Member::new("enable_ssl"),
        status: Member::new("status"),
        region: Member::new("region"),
        tags_info: Member::new("tags_info"),
    }
}

/// Disk type and size for the frontend (FE) nodes of a StarRocks instance.
#[derive(Clone)]
pub struct FrontendVolume {
    /// Disk type; take it from [`list_htap_storage_types`](crate::gaussdb_mysql::Client::list_htap_storage_types).
    ///
    /// Required.
    pub io_type: Option<String>,
    /// Disk size in GB, from 50 to 1000 in steps of 10.
    ///
    /// Required. At least 50. At most 1000. A multiple of 10.
    pub capacity_in_gb: Option<i64>,
}

impl FrontendVolume {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Disk type; take it from [`list_htap_storage_types`](crate::gaussdb_mysql::Client::list_htap_storage_types).
    /// Required.
    pub fn io_type(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.io_type = value.into_value();
        self
    }

    /// Disk size in GB, from 50 to 1000 in steps of 10. Required.
    pub fn capacity_in_gb(
        mut self,
        value: impl gaussdb_runtime::IntoValue<i64>,
    ) -> Self {
        self.capacity_in_gb = value.into_value();
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
    FrontendVolume {
        io_type: Member::new("io_type").required(),
        capacity_in_gb: Member::new("capacity_in_gb")
            .required()
            .limits(&[Minimum(Int(50)), Maximum(Int(1000)), MultipleOf(Int(10))]),
    }
}

/// Deployment of a new StarRocks instance: one node of each kind, or several.
#[derive(Clone)]
pub struct StarRocksDeployment {
    /// Deployment of the instance: `Single` for one frontend and one backend node, `Cluster` for
    /// several of each.
    ///
    /// Required.
    pub mode: Option<crate::gaussdb_mysql::types::StarRocksMode>,
}

impl StarRocksDeployment {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Deployment of the instance: `Single` for one frontend and one backend node, `Cluster` for several of each.
    /// Required.
    pub fn mode(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::StarRocksMode,
        >,
    ) -> Self {
        self.mode = value.into_value();
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
    StarRocksDeployment {
        mode: Member::new("mode").required().limits(&[OneOf(&["Single", "Cluster"])]),
    }
}

/// Engine and version that a new StarRocks instance is to run.
#[derive(Clone)]
#[non_exhaustive]
pub struct StarRocksEngine {
    /// Database engine; only `star-rocks` is supported.
    pub r#type: Option<String>,
    /// Major version of the engine; take it from
    /// [`list_htap_engine_versions`](crate::gaussdb_mysql::Client::list_htap_engine_versions).
    pub version: Option<String>,
}

impl StarRocksEngine {
    /// Database engine; only `star-rocks` is supported.
    #[inline]
    pub fn r#type(&self) -> Option<&str> {
        self.r#type.as_deref()
    }

    /// Major version of the engine; take it from
    /// [`list_htap_engine_versions`](crate::gaussdb_mysql::Client::list_htap_engine_versions).
    #[inline]
    pub fn version(&self) -> Option<&str> {
        self.version.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    StarRocksEngine {
        r#type: Member::new("type"),
        version: Member::new("version"),
    }
}

/// Engine and version of a StarRocks instance that is being created.
#[derive(Clone)]
pub struct StarRocksEngineSpec {
    /// Database engine; only `star-rocks` is supported.
    ///
    /// Required.
    pub r#type: Option<crate::gaussdb_mysql::types::StarRocksEngineSpecType>,
    /// Major version of the engine; take it from
    /// [`list_htap_engine_versions`](crate::gaussdb_mysql::Client::list_htap_engine_versions).
    ///
    /// Required.
    pub version: Option<String>,
}

impl StarRocksEngineSpec {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Database engine; only `star-rocks` is supported. Required.
    pub fn r#type(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::StarRocksEngineSpecType,
        >,
    ) -> Self {
        self.r#type = value.into_value();
        self
    }

    /// Major version of the engine; take it from
    /// [`list_htap_engine_versions`](crate::gaussdb_mysql::Client::list_htap_engine_versions). Required.
    pub fn version(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.version = value.into_value();
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
    StarRocksEngineSpec {
        r#type: Member::new("type").required().limits(&[OneOf(&["star-rocks"])]),
        version: Member::new("version").required(),
    }
}

/// A tag of the system for a new StarRocks instance, such as its enterprise project.
#[derive(Clone)]
pub struct StarRocksSystemTagSpec {
    /// Key of the system tag, such as `_sys_enterprise_project_id`.
    ///
    /// Required.
    pub key: Option<crate::gaussdb_mysql::types::StarRocksSystemTagSpecKey>,
    /// Value of the system tag, such as `0`.
    ///
    /// Required.
    pub value: Option<crate::gaussdb_mysql::types::StarRocksSystemTagSpecValue>,
}

impl StarRocksSystemTagSpec {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Key of the system tag, such as `_sys_enterprise_project_id`. Required.
    pub fn key(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::StarRocksSystemTagSpecKey,
        >,
    ) -> Self {
        self.key = value.into_value();
        self
    }

    /// Value of the system tag, such as `0`. Required.
    pub fn value(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::StarRocksSystemTagSpecValue,
        >,
    ) -> Self {
        self.value = value.into_value();
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
    StarRocksSystemTagSpec {
        key: Member::new("key").required().limits(&[OneOf(&["_sys_enterprise_project_id"])]),
        value: Member::new("value").required().limits(&[OneOf(&["0"])]),
    }
}

/// Tags for a new StarRocks instance.
#[derive(Clone)]
pub struct StarRocksTagsSpec {
    /// Tags that the system sets, such as the one for the enterprise project.
    ///
    /// Required.
    pub sys_tags: Option<Vec<crate::gaussdb_mysql::types::StarRocksSystemTagSpec>>,
}

impl StarRocksTagsSpec {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Tags that the system sets, such as the one for the enterprise project. Required.
    pub fn sys_tags(
        mut self,
        value: impl IntoIterator<
            Item = crate::gaussdb_mysql::types::StarRocksSystemTagSpec,
        >,
    ) -> Self {
        self.sys_tags = Some(value.into_iter().collect());
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
    StarRocksTagsSpec {
        sys_tags: Member::new("sys_tags").required(),
    }
}

/// Database engine; only `star-rocks` is supported.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum StarRocksEngineSpecType {
    /// StarRocks, engine of the HTAP standard edition.
    StarRocks,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    StarRocksEngineSpecType {
        StarRocks = "star-rocks",
    }
}

/// Key of the system tag, such as `_sys_enterprise_project_id`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum StarRocksSystemTagSpecKey {
    /// The tag names the enterprise project.
    SysEnterpriseProjectId,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    StarRocksSystemTagSpecKey {
        SysEnterpriseProjectId = "_sys_enterprise_project_id",
    }
}

/// Value of the system tag, such as `0`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum StarRocksSystemTagSpecValue {
    /// Enterprise project with the ID 0.
    DefaultProject,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    numeric StarRocksSystemTagSpecValue {
        DefaultProject = "0",
    }
}
