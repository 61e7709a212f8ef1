// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1clickhouse/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[202u16],
    documented: "mysql-2024-zh, 4.16.14",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "createClickHouseInstance",
        gaussdb_runtime::codegen::Method::Post,
        "/v3/{project_id}/instances/{instance_id}/clickhouse",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Create a ClickHouse instance
    ///
    /// Creates a ClickHouse instance beside the GaussDB(for MySQL) instance in the path: a `Single`
    /// node, or primary and standby (`Ha`), which needs several zones in `az_code`. Choose the engine
    /// version with [`list_htap_engine_versions`](crate::gaussdb_mysql::Client::list_htap_engine_versions) and the
    /// flavor with [`list_htap_flavors`](crate::gaussdb_mysql::Client::list_htap_flavors). Billing is pay-per-use
    /// unless `pay_info` asks for a yearly/monthly subscription. Asynchronous: poll
    /// [`get_job`](crate::gaussdb_mysql::Client::get_job) with the returned `job_id`, or
    /// [`get_click_house_instance`](crate::gaussdb_mysql::Client::get_click_house_instance).
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/clickhouse`
    ///
    /// - Documented in: section 4.16.14 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// To wait for the result:
    /// [`wait_until_click_house_instance_available`](crate::gaussdb_mysql::operations::GetClickHouseInstance::wait_until_click_house_instance_available)
    /// or [`wait_until_job_done`](crate::gaussdb_mysql::Client::wait_until_job_done).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::gaussdb_mysql::types::{ClickHouseAvailabilityZoneModeSpec, ClickHouseDeployment, ClickHouseEngineSpec, ClickHouseEngineTypeSpec, ClickHouseModeSpec, ClickHouseVolumeSpec, ClickHouseVolumeTypeSpec, HtapTagsSpec, SystemTagSpec};
    ///
    /// let response = client
    ///     .create_click_house_instance()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .name("sales-clickhouse")
    ///     .engine(
    ///         ClickHouseEngineSpec::builder()
    ///             .r#type(ClickHouseEngineTypeSpec::ClickHouse)
    ///             .version("8.0"),
    ///     )
    ///     .ha(ClickHouseDeployment::builder().mode(ClickHouseModeSpec::Single))
    ///     .flavor_id("5e173a4096b82ddf215d8f7b83260a0c")
    ///     .db_root_pwd("Gentle-River7")
    ///     .az_mode(ClickHouseAvailabilityZoneModeSpec::Single)
    ///     .volume(
    ///         ClickHouseVolumeSpec::builder()
    ///             .io_type(ClickHouseVolumeTypeSpec::Ssd)
    ///             .capacity_in_gb(40),
    ///     )
    ///     .az_code("cn-north-4a")
    ///     .tags_info(
    ///         HtapTagsSpec::builder()
    ///             .sys_tags([
    ///                 SystemTagSpec::builder().key("environment").value("production"),
    ///             ]),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_click_house_instance(&self) -> CreateClickHouseInstance {
        CreateClickHouseInstance {
            client: self.clone(),
            input: <CreateClickHouseInstanceInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`create_click_house_instance`](crate::gaussdb_mysql::Client::create_click_house_instance).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateClickHouseInstance {
    client: crate::gaussdb_mysql::Client,
    input: CreateClickHouseInstanceInput,
}

impl CreateClickHouseInstance {
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

    /// Name of the ClickHouse instance: 4 to 64 characters, starting with a letter. Required.
    pub fn name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.name = value.into_value();
        self
    }

    /// Database engine of the HTAP instance and its version. Required.
    pub fn engine(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::ClickHouseEngineSpec,
        >,
    ) -> Self {
        self.input.body.engine = value.into_value();
        self
    }

    /// Deployment: a single node or several. Required.
    pub fn ha(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::ClickHouseDeployment,
        >,
    ) -> Self {
        self.input.body.ha = value.into_value();
        self
    }

    /// Flavor of the nodes; take `id` of a flavor from
    /// [`list_htap_flavors`](crate::gaussdb_mysql::Client::list_htap_flavors). Required.
    pub fn flavor_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.flavor_id = value.into_value();
        self
    }

    /// Password of the `root` account: 8 to 32 characters out of at least three of these kinds: uppercase letters,
    /// lowercase letters, digits, special characters (`~!@#/%^*-_=+?,`). Required.
    pub fn db_root_pwd(
        mut self,
        value: impl gaussdb_runtime::IntoValue<gaussdb_runtime::Secret>,
    ) -> Self {
        self.input.body.db_root_pwd = value.into_value();
        self
    }

    /// Number of availability zones that the instance is to span: `single` for one, `double` for two. Required.
    pub fn az_mode(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::ClickHouseAvailabilityZoneModeSpec,
        >,
    ) -> Self {
        self.input.body.az_mode = value.into_value();
        self
    }

    /// Disk of each node, with its type and size. Required.
    pub fn volume(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::ClickHouseVolumeSpec,
        >,
    ) -> Self {
        self.input.body.volume = value.into_value();
        self
    }

    /// Code of the availability zone, or several codes separated by commas if `mode` in `ha` is `Ha`, such as
    /// `cn-southwest-244b,cn-southwest-244a`. Required.
    pub fn az_code(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.az_code = value.into_value();
        self
    }

    /// Time zone of the new instance; by default that of the GaussDB(for MySQL) instance.
    pub fn time_zone(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.time_zone = value.into_value();
        self
    }

    /// Tags for the new instance. Required.
    pub fn tags_info(
        mut self,
        value: impl gaussdb_runtime::IntoValue<crate::gaussdb_mysql::types::HtapTagsSpec>,
    ) -> Self {
        self.input.body.tags_info = value.into_value();
        self
    }

    /// Billing of the instance: mode and, if it is yearly/monthly, length and renewal.
    pub fn pay_info(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::HtapBillingSpec,
        >,
    ) -> Self {
        self.input.body.pay_info = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: CreateClickHouseInstanceInput) -> Self {
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
        crate::gaussdb_mysql::types::CreateClickHouseInstanceResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::CreateClickHouseInstanceResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`create_click_house_instance`](crate::gaussdb_mysql::Client::create_click_house_instance).
#[derive(Clone)]
pub struct CreateClickHouseInstanceInput {
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
    pub body: crate::gaussdb_mysql::types::CreateClickHouseInstanceRequest,
}

impl CreateClickHouseInstanceInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    CreateClickHouseInstanceInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for CreateClickHouseInstanceInput {
    type Output = crate::gaussdb_mysql::types::CreateClickHouseInstanceResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

static JOB: gaussdb_runtime::codegen::Job = gaussdb_runtime::codegen::Job {
    id: "job_id",
    poll: <crate::gaussdb_mysql::operations::GetJobInput as gaussdb_runtime::codegen::Input>::OPERATION,
    parameter: "id",
    location: gaussdb_runtime::codegen::Location::Query,
    waiter: &crate::gaussdb_mysql::waiters::JOB_DONE,
};

impl gaussdb_runtime::codegen::Starts for CreateClickHouseInstanceInput {
    type Shown = crate::gaussdb_mysql::types::GetJobResponse;
    const JOB: &'static gaussdb_runtime::codegen::Job = &JOB;
}

impl CreateClickHouseInstance {
    /// Sends the request and returns its output with a handle to the job that it started.
    #[inline]
    pub fn start(
        self,
    ) -> gaussdb_runtime::CallFuture<
        gaussdb_runtime::StartedJob<
            crate::gaussdb_mysql::types::CreateClickHouseInstanceResponse,
            crate::gaussdb_mysql::types::GetJobResponse,
        >,
    > {
        self.client.0.start(&self.input)
    }
}

/// Over how many availability zones a ClickHouse instance is to be spread.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ClickHouseAvailabilityZoneModeSpec {
    /// One availability zone.
    Single,
    /// More than one availability zone.
    Double,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ClickHouseAvailabilityZoneModeSpec {
        Single = "single",
        Double = "double",
    }
}

/// Deployment of a new ClickHouse instance: one node, or primary and standby.
#[derive(Clone)]
pub struct ClickHouseDeployment {
    /// Deployment of the instance: `Single` for one node, `Ha` for primary and standby.
    ///
    /// Required.
    pub mode: Option<crate::gaussdb_mysql::types::ClickHouseModeSpec>,
}

impl ClickHouseDeployment {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Deployment of the instance: `Single` for one node, `Ha` for primary and standby. Required.
    pub fn mode(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::ClickHouseModeSpec,
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
    ClickHouseDeployment {
        mode: Member::new("mode").required().limits(&[OneOf(&["Single", "Ha"])]),
    }
}

/// Engine and version that a new ClickHouse instance is to run.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClickHouseEngine {
    /// Database engine; only `click-house` is supported.
    pub r#type: Option<crate::gaussdb_mysql::types::ClickHouseEngineType>,
    /// One-part major version of the engine; take it from
    /// [`list_htap_engine_versions`](crate::gaussdb_mysql::Client::list_htap_engine_versions).
    pub version: Option<String>,
}

impl ClickHouseEngine {
    /// Database engine; only `click-house` is supported.
    #[inline]
    pub fn r#type(&self) -> Option<&crate::gaussdb_mysql::types::ClickHouseEngineType> {
        self.r#type.as_ref()
    }

    /// One-part major version of the engine; take it from
    /// [`list_htap_engine_versions`](crate::gaussdb_mysql::Client::list_htap_engine_versions).
    #[inline]
    pub fn version(&self) -> Option<&str> {
        self.version.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    ClickHouseEngine {
        r#type: Member::new("type"),
        version: Member::new("version"),
    }
}

/// Engine and version of a ClickHouse instance that is being created.
#[derive(Clone)]
pub struct ClickHouseEngineSpec {
    /// Database engine; only `click-house` is supported.
    ///
    /// Required.
    pub r#type: Option<crate::gaussdb_mysql::types::ClickHouseEngineTypeSpec>,
    /// One-part major version of the engine; take it from
    /// [`list_htap_engine_versions`](crate::gaussdb_mysql::Client::list_htap_engine_versions).
    ///
    /// Required.
    pub version: Option<String>,
}

impl ClickHouseEngineSpec {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Database engine; only `click-house` is supported. Required.
    pub fn r#type(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::ClickHouseEngineTypeSpec,
        >,
    ) -> Self {
        self.r#type = value.into_value();
        self
    }

    /// One-part major version of the engine; take it from
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
    ClickHouseEngineSpec {
        r#type: Member::new("type").required().limits(&[OneOf(&["click-house"])]),
        version: Member::new("version").required(),
    }
}

/// Type of the database engine of a new ClickHouse instance.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ClickHouseEngineTypeSpec {
    /// ClickHouse, engine of the HTAP lite edition.
    ClickHouse,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ClickHouseEngineTypeSpec {
        ClickHouse = "click-house",
    }
}

/// How a ClickHouse instance is to be deployed.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ClickHouseModeSpec {
    /// A single node.
    Single,
    /// A primary node and a standby.
    Ha,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ClickHouseModeSpec {
        Single = "Single",
        Ha = "Ha",
    }
}

/// Disk type and size for the nodes of a new ClickHouse instance.
#[derive(Clone)]
pub struct ClickHouseVolumeSpec {
    /// Disk type: `SSD` is ultra-high I/O, `ESSD` extreme SSD.
    ///
    /// Required.
    pub io_type: Option<crate::gaussdb_mysql::types::ClickHouseVolumeTypeSpec>,
    /// Disk size in GB, from 50 to 32000.
    ///
    /// Required. At least 40. At most 32000.
    pub capacity_in_gb: Option<i64>,
}

impl ClickHouseVolumeSpec {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Disk type: `SSD` is ultra-high I/O, `ESSD` extreme SSD. Required.
    pub fn io_type(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::ClickHouseVolumeTypeSpec,
        >,
    ) -> Self {
        self.io_type = value.into_value();
        self
    }

    /// Disk size in GB, from 50 to 32000. Required.
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
    ClickHouseVolumeSpec {
        io_type: Member::new("io_type").required().limits(&[OneOf(&["SSD", "ESSD"])]),
        capacity_in_gb: Member::new("capacity_in_gb").required().limits(&[Minimum(Int(40)), Maximum(Int(32000))]),
    }
}

/// Class of the disks of a new ClickHouse instance.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ClickHouseVolumeTypeSpec {
    /// Disk with ultra-high I/O.
    Ssd,
    /// Disk of the extreme SSD class.
    Essd,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ClickHouseVolumeTypeSpec {
        Ssd = "SSD",
        Essd = "ESSD",
    }
}

/// Name, engine version, deployment, flavor, disk, place and billing of a new ClickHouse instance.
#[derive(Clone)]
pub struct CreateClickHouseInstanceRequest {
    /// Name of the ClickHouse instance: 4 to 64 characters, starting with a letter. Letters, digits,
    /// hyphens and underscores are allowed.
    ///
    /// Required. 4 to 64 characters. Pattern: `^[A-Za-z][A-Za-z0-9_-]*$`.
    pub name: Option<String>,
    /// Database engine of the HTAP instance and its version.
    ///
    /// Required.
    pub engine: Option<crate::gaussdb_mysql::types::ClickHouseEngineSpec>,
    /// Deployment: a single node or several.
    ///
    /// Required.
    pub ha: Option<crate::gaussdb_mysql::types::ClickHouseDeployment>,
    /// Flavor of the nodes; take `id` of a flavor from
    /// [`list_htap_flavors`](crate::gaussdb_mysql::Client::list_htap_flavors).
    ///
    /// Required.
    pub flavor_id: Option<String>,
    /// Password of the `root` account: 8 to 32 characters out of at least three of these kinds:
    /// uppercase letters, lowercase letters, digits, special characters (`~!@#/%^*-_=+?,`).
    ///
    /// Required. 8 to 32 characters. Characters of at least 3 of these: upper case, lower case, digits, the characters
    /// `~!@#/%^*-_=+?,`.
    pub db_root_pwd: Option<gaussdb_runtime::Secret>,
    /// Number of availability zones that the instance is to span: `single` for one, `double` for two.
    ///
    /// Required.
    pub az_mode: Option<crate::gaussdb_mysql::types::ClickHouseAvailabilityZoneModeSpec>,
    /// Disk of each node, with its type and size.
    ///
    /// Required.
    pub volume: Option<crate::gaussdb_mysql::types::ClickHouseVolumeSpec>,
    /// Code of the availability zone, or several codes separated by commas if `mode` in `ha` is `Ha`,
    /// such as `cn-southwest-244b,cn-southwest-244a`.
    ///
    /// Required.
    pub az_code: Option<String>,
    /// Time zone of the new instance; by default that of the GaussDB(for MySQL) instance.
    pub time_zone: Option<String>,
    /// Tags for the new instance.
    ///
    /// Required.
    pub tags_info: Option<crate::gaussdb_mysql::types::HtapTagsSpec>,
    /// Billing of the instance: mode and, if it is yearly/monthly, length and renewal.
    pub pay_info: Option<crate::gaussdb_mysql::types::HtapBillingSpec>,
}

impl CreateClickHouseInstanceRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    CreateClickHouseInstanceRequest {
        name: Member::new("name")
            .required()
            .limits(&[MinLength(4), MaxLength(64), Pattern("^[A-Za-z][A-Za-z0-9_-]*$")]),
        engine: Member::new("engine").required(),
        ha: Member::new("ha").required(),
        flavor_id: Member::new("flavor_id").required(),
        db_root_pwd: Member::new("db_root_pwd")
            .required()
            .limits(
                &[
                    CharacterClasses {
                        at_least: 3,
                        counted: [true, true, true],
                        special: "~!@#/%^*-_=+?,",
                    },
                    MinLength(8),
                    MaxLength(32),
                ],
            ),
        az_mode: Member::new("az_mode").required().limits(&[OneOf(&["single", "double"])]),
        volume: Member::new("volume").required(),
        az_code: Member::new("az_code").required(),
        time_zone: Member::new("time_zone"),
        tags_info: Member::new("tags_info").required(),
        pay_info: Member::new("pay_info"),
    }
}

/// The ClickHouse instance that is being created, and the ID of the job that creates it.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateClickHouseInstanceResponse {
    /// Instance that is being created.
    pub instance: Option<crate::gaussdb_mysql::types::CreatedClickHouseInstance>,
    /// ID of the job that carries out the request; poll it with [`get_job`](crate::gaussdb_mysql::Client::get_job).
    pub job_id: Option<String>,
}

impl CreateClickHouseInstanceResponse {
    /// Instance that is being created.
    #[inline]
    pub fn instance(
        &self,
    ) -> Option<&crate::gaussdb_mysql::types::CreatedClickHouseInstance> {
        self.instance.as_ref()
    }

    /// ID of the job that carries out the request; poll it with [`get_job`](crate::gaussdb_mysql::Client::get_job).
    #[inline]
    pub fn job_id(&self) -> Option<&str> {
        self.job_id.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    CreateClickHouseInstanceResponse {
        instance: Member::new("instance"),
        job_id: Member::new("job_id"),
    }
}

/// The ClickHouse instance that is being created, with network, deployment and billing.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatedClickHouseInstance {
    /// ID of the ClickHouse instance, which ends in `in16`.
    pub id: Option<String>,
    /// Code of the availability zone, such as `az1`.
    pub az_code: Option<String>,
    /// Number of availability zones that the instance spans: `single` for one, `double` for two.
    pub az_mode: Option<crate::gaussdb_mysql::types::ClickHouseAvailabilityZoneMode>,
    /// Name of the instance; not necessarily unique.
    pub name: Option<String>,
    /// Database engine of the HTAP instance and its version.
    pub engine: Option<crate::gaussdb_mysql::types::ClickHouseEngine>,
    /// ID of the virtual private cloud (VPC) that the instance is in.
    pub vpc_id: Option<String>,
    /// ID of the security group that guards the instance.
    pub security_group_id: Option<String>,
    /// Network ID of the subnet that the instance is in.
    pub subnet_id: Option<String>,
    /// Default account of the database, `root`.
    pub db_user: Option<String>,
    /// Port on which the database listens, from 0 to 65535.
    ///
    /// At least 0. At most 65535.
    pub port: Option<i64>,
    /// Deployment of the instance: `Single` for one node, `Ha` for primary and standby.
    pub ha_mode: Option<crate::gaussdb_mysql::types::ClickHouseMode>,
    /// Billing of the instance: mode and, if it is yearly/monthly, length and renewal.
    pub pay_info: Option<crate::gaussdb_mysql::types::HtapBilling>,
    /// Whether connections are encrypted with SSL.
    pub ssl_option: Option<bool>,
    /// State of the instance, such as `ACTIVE`, or `normal` for an HTAP instance.
    pub status: Option<crate::gaussdb_mysql::types::CreatedClickHouseInstanceStatus>,
    /// Region in which the instance lives.
    pub region: Option<String>,
    /// Tags of the instance, those set by users and those set by the system.
    pub tags_info: Option<crate::gaussdb_mysql::types::HtapTags>,
}

impl CreatedClickHouseInstance {
    /// ID of the ClickHouse instance, which ends in `in16`.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Code of the availability zone, such as `az1`.
    #[inline]
    pub fn az_code(&self) -> Option<&str> {
        self.az_code.as_deref()
    }

    /// Number of availability zones that the instance spans: `single` for one, `double` for two.
    #[inline]
    pub fn az_mode(
        &self,
    ) -> Option<&crate::gaussdb_mysql::types::ClickHouseAvailabilityZoneMode> {
        self.az_mode.as_ref()
    }

    /// Name of the instance; not necessarily unique.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Database engine of the HTAP instance and its version.
    #[inline]
    pub fn engine(&self) -> Option<&crate::gaussdb_mysql::types::ClickHouseEngine> {
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
    pub fn subnet_id(&self) -> Option<&str> {
        self.subnet_id.as_deref()
    }

    /// Default account of the database, `root`.
    #[inline]
    pub fn db_user(&self) -> Option<&str> {
        self.db_user.as_deref()
    }

    /// Port on which the database listens, from 0 to 65535.
    #[inline]
    pub fn port(&self) -> Option<i64> {
        self.port
    }

    /// Deployment of the instance: `Single` for one node, `Ha` for primary and standby.
    #[inline]
    pub fn ha_mode(&self) -> Option<&crate::gaussdb_mysql::types::ClickHouseMode> {
        self.ha_mode.as_ref()
    }

    /// Billing of the instance: mode and, if it is yearly/monthly, length and renewal.
    #[inline]
    pub fn pay_info(&self) -> Option<&crate::gaussdb_mysql::types::HtapBilling> {
        self.pay_info.as_ref()
    }

    /// Whether connections are encrypted with SSL.
    #[inline]
    pub fn ssl_option(&self) -> Option<bool> {
        self.ssl_option
    }

    /// State of the instance, such as `ACTIVE`, or `normal` for an HTAP instance.
    #[inline]
    pub fn status(
        &self,
    ) -> Option<&crate::gaussdb_mysql::types::CreatedClickHouseInstanceStatus> {
        self.status.as_ref()
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
    CreatedClickHouseInstance {
        id: Member::new("id"),
        az_code: Member::new("az_code"),
        az_mode: Member::new("az_mode"),
        name: Member::new("name"),
        engine: Member::new("engine"),
        vpc_id: Member::new("vpc_id"),
        security_group_id: Member::new("security_group_id"),
        subnet_id: Member::new("subnet_id"),
        db_user: Member::new("db_user"),
        port: Member::new("port"),
        ha_mode: Member::new("ha_mode"),
        pay_info: Member::new("pay_info"),
        ssl_option: Member::new("ssl_option"),
        status: Member::new("status"),
        region: Member::new("region"),
        tags_info: Member::new("tags_info"),
    }
}

/// Whether the subscription of an HTAP instance is to renew itself.
///
/// - `1`: The subscription renews itself.
/// - `0`: The subscription does not renew itself.
pub type HtapAutoRenewalSpec = i64;

/// How an HTAP instance is to be paid for.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum HtapBillingModeSpec {
    /// Pay-per-use billing.
    PayPerUse,
    /// Yearly/monthly billing.
    Prepaid,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    numeric HtapBillingModeSpec {
        PayPerUse = "0",
        Prepaid = "1",
    }
}

/// Unit in which the subscription of an HTAP instance is to count its time.
///
/// - `2`: The subscription counts months.
/// - `3`: The subscription counts years.
pub type HtapBillingPeriodTypeSpec = i64;

/// Billing of a new ClickHouse instance: mode, length and renewal of a subscription.
#[derive(Clone)]
pub struct HtapBillingSpec {
    /// Billing mode: 0, the default, is pay-per-use, 1 is yearly/monthly.
    ///
    /// Default: `0`.
    pub pay_model: Option<crate::gaussdb_mysql::types::HtapBillingModeSpec>,
    /// ID of the yearly/monthly order.
    pub order_id: Option<String>,
    /// Length of the yearly/monthly subscription, in units of `period_type`.
    pub period: Option<i64>,
    /// Unit of the subscription: 2 for months, 3 for years.
    ///
    /// - `2`: The subscription counts months.
    /// - `3`: The subscription counts years.
    pub period_type: Option<crate::gaussdb_mysql::types::HtapBillingPeriodTypeSpec>,
    /// Whether a yearly/monthly subscription renews itself: 1 for yes, 0 for no.
    ///
    /// - `1`: The subscription renews itself.
    /// - `0`: The subscription does not renew itself.
    pub is_auto_renew: Option<crate::gaussdb_mysql::types::HtapAutoRenewalSpec>,
}

impl HtapBillingSpec {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Billing mode: 0, the default, is pay-per-use, 1 is yearly/monthly.
    pub fn pay_model(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::HtapBillingModeSpec,
        >,
    ) -> Self {
        self.pay_model = value.into_value();
        self
    }

    /// ID of the yearly/monthly order.
    pub fn order_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.order_id = value.into_value();
        self
    }

    /// Length of the yearly/monthly subscription, in units of `period_type`.
    pub fn period(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.period = value.into_value();
        self
    }

    /// Unit of the subscription: 2 for months, 3 for years.
    pub fn period_type(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::HtapBillingPeriodTypeSpec,
        >,
    ) -> Self {
        self.period_type = value.into_value();
        self
    }

    /// Whether a yearly/monthly subscription renews itself: 1 for yes, 0 for no.
    pub fn is_auto_renew(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::HtapAutoRenewalSpec,
        >,
    ) -> Self {
        self.is_auto_renew = value.into_value();
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
    HtapBillingSpec {
        pay_model: Member::new("pay_model").limits(&[OneOf(&["0", "1"])]),
        order_id: Member::new("order_id"),
        period: Member::new("period"),
        period_type: Member::new("period_type").limits(&[OneOf(&["2", "3"])]),
        is_auto_renew: Member::new("is_auto_renew").limits(&[OneOf(&["1", "0"])]),
    }
}

/// Tags for a new ClickHouse instance.
#[derive(Clone)]
pub struct HtapTagsSpec {
    /// Tags that the system sets, such as the one for the enterprise project.
    ///
    /// Required.
    pub sys_tags: Option<Vec<crate::gaussdb_mysql::types::SystemTagSpec>>,
}

impl HtapTagsSpec {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Tags that the system sets, such as the one for the enterprise project. Required.
    pub fn sys_tags(
        mut self,
        value: impl IntoIterator<Item = crate::gaussdb_mysql::types::SystemTagSpec>,
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
    HtapTagsSpec {
        sys_tags: Member::new("sys_tags").required(),
    }
}

/// A tag of the system for a new ClickHouse instance.
#[derive(Clone)]
pub struct SystemTagSpec {
    /// Key of the system tag, such as `_sys_enterprise_project_id`.
    ///
    /// Required.
    pub key: Option<String>,
    /// Value of the system tag, such as the ID of the enterprise project.
    ///
    /// Required.
    pub value: Option<String>,
}

impl SystemTagSpec {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Key of the system tag, such as `_sys_enterprise_project_id`. Required.
    pub fn key(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.key = value.into_value();
        self
    }

    /// Value of the system tag, such as the ID of the enterprise project. Required.
    pub fn value(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
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
    SystemTagSpec {
        key: Member::new("key").required(),
        value: Member::new("value").required(),
    }
}

/// State of the instance, such as `ACTIVE`, or `normal` for an HTAP instance.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum CreatedClickHouseInstanceStatus {
    /// The instance is being created.
    Creating,
    /// The instance works.
    Normal,
    /// The instance has a problem.
    Abnormal,
    /// The instance could not be created.
    Createfailed,
    /// The instance was deleted.
    Deleted,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    CreatedClickHouseInstanceStatus {
        Creating = "creating",
        Normal = "normal",
        Abnormal = "abnormal",
        Createfailed = "createfailed",
        Deleted = "deleted",
    }
}
