// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1flavors~1{database_name}/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[202u16],
    documented: "mysql-2024-zh, 4.2.1",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listFlavors",
        gaussdb_runtime::codegen::Method::Get,
        "/v3/{project_id}/flavors/{database_name}",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List instance flavors
    ///
    /// Lists the flavors (CPU architecture, vCPUs and memory) on offer for an engine version and a
    /// single-zone or multi-zone layout. Pass the `spec_code` of a flavor to
    /// [`create_instance`](crate::gaussdb_mysql::Client::create_instance) or
    /// [`change_instance_flavor`](crate::gaussdb_mysql::Client::change_instance_flavor). `az_status` says for each
    /// availability zone whether the flavor is on sale, sold out or not supported there. A success is answered with
    /// status 202, although the result is complete.
    ///
    /// `GET /v3/{project_id}/flavors/{database_name}`
    ///
    /// - Documented in: section 4.2.1 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::gaussdb_mysql::types::{AvailabilityZoneModeSpec, DatastoreTypeSpec};
    ///
    /// let response = client
    ///     .list_flavors()
    ///     .database_name(DatastoreTypeSpec::GaussdbMysql)
    ///     .availability_zone_mode(AvailabilityZoneModeSpec::Single)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_flavors(&self) -> ListFlavors {
        ListFlavors {
            client: self.clone(),
            input: <ListFlavorsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_flavors`](crate::gaussdb_mysql::Client::list_flavors).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListFlavors {
    client: crate::gaussdb_mysql::Client,
    input: ListFlavorsInput,
}

impl ListFlavors {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// Database engine; only `gaussdb-mysql`, in any letter case, is supported. Required.
    pub fn database_name(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::DatastoreTypeSpec,
        >,
    ) -> Self {
        self.input.database_name = value.into_value();
        self
    }

    /// Number of availability zones that the instance is to span: `single` for one, `multi` for several. Required.
    pub fn availability_zone_mode(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::AvailabilityZoneModeSpec,
        >,
    ) -> Self {
        self.input.availability_zone_mode = value.into_value();
        self
    }

    /// Version of the database engine; only `8.0` is supported.
    pub fn version_name(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::ListFlavorsVersionName,
        >,
    ) -> Self {
        self.input.version_name = value.into_value();
        self
    }

    /// Code of a flavor, such as `gaussdb.mysql.xlarge.x86.4`: product, size, CPU architecture, and GB of memory for
    /// each vCPU.
    pub fn spec_code(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.spec_code = value.into_value();
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

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListFlavorsInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::gaussdb_mysql::types::ListFlavorsResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::ListFlavorsResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_flavors`](crate::gaussdb_mysql::Client::list_flavors).
#[derive(Clone)]
pub struct ListFlavorsInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// Database engine; only `gaussdb-mysql`, in any letter case, is supported.
    ///
    /// Required.
    pub database_name: Option<crate::gaussdb_mysql::types::DatastoreTypeSpec>,
    /// Number of availability zones that the instance is to span: `single` for one, `multi` for
    /// several.
    ///
    /// Required. Default: `single`.
    pub availability_zone_mode: Option<
        crate::gaussdb_mysql::types::AvailabilityZoneModeSpec,
    >,
    /// Version of the database engine; only `8.0` is supported.
    ///
    /// Default: `8.0`.
    pub version_name: Option<crate::gaussdb_mysql::types::ListFlavorsVersionName>,
    /// Code of a flavor, such as `gaussdb.mysql.xlarge.x86.4`: product, size, CPU architecture, and GB
    /// of memory for each vCPU. Limits the result to this flavor.
    pub spec_code: Option<String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
}

impl ListFlavorsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListFlavorsInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        database_name: Member::path("database_name").required().limits(&[OneOf(&["gaussdb-mysql"])]),
        availability_zone_mode: Member::query("availability_zone_mode")
            .required()
            .limits(&[OneOf(&["single", "multi"])]),
        version_name: Member::query("version_name").limits(&[OneOf(&["8.0"])]),
        spec_code: Member::query("spec_code"),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
    }
}

impl gaussdb_runtime::codegen::Input for ListFlavorsInput {
    type Output = crate::gaussdb_mysql::types::ListFlavorsResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// A flavor: vCPUs, memory, CPU architecture, and the zones where it is on sale.
#[derive(Clone)]
#[non_exhaustive]
pub struct InstanceFlavor {
    /// Number of vCPUs that the flavor has.
    pub vcpus: Option<String>,
    /// Memory of the flavor in GB.
    pub ram: Option<String>,
    /// Kind of flavor: `x86` and `arm` are dedicated flavors of that CPU architecture, `generalX86` is
    /// general-purpose on x86.
    pub r#type: Option<crate::gaussdb_mysql::types::FlavorType>,
    /// ID of the flavor, unique among all flavors.
    pub id: Option<String>,
    /// Code of the flavor, such as `gaussdb.mysql.xlarge.x86.4`: product, size, CPU architecture, and
    /// GB of memory for each vCPU.
    pub spec_code: Option<String>,
    /// Version of the database engine that the flavor is for.
    pub version_name: Option<crate::gaussdb_mysql::types::DatastoreVersion>,
    /// Kind of instance that the flavor is for; only `Cluster` exists.
    pub instance_mode: Option<crate::gaussdb_mysql::types::InstanceFlavorInstanceMode>,
    /// State of the flavor in each availability zone, with the zone code as the key.
    pub az_status: std::collections::BTreeMap<
        String,
        crate::gaussdb_mysql::types::FlavorAvailability,
    >,
}

impl InstanceFlavor {
    /// Number of vCPUs that the flavor has.
    #[inline]
    pub fn vcpus(&self) -> Option<&str> {
        self.vcpus.as_deref()
    }

    /// Memory of the flavor in GB.
    #[inline]
    pub fn ram(&self) -> Option<&str> {
        self.ram.as_deref()
    }

    /// Kind of flavor: `x86` and `arm` are dedicated flavors of that CPU architecture, `generalX86` is general-purpose
    /// on x86.
    #[inline]
    pub fn r#type(&self) -> Option<&crate::gaussdb_mysql::types::FlavorType> {
        self.r#type.as_ref()
    }

    /// ID of the flavor, unique among all flavors.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Code of the flavor, such as `gaussdb.mysql.xlarge.x86.4`: product, size, CPU architecture, and GB of memory for
    /// each vCPU.
    #[inline]
    pub fn spec_code(&self) -> Option<&str> {
        self.spec_code.as_deref()
    }

    /// Version of the database engine that the flavor is for.
    #[inline]
    pub fn version_name(
        &self,
    ) -> Option<&crate::gaussdb_mysql::types::DatastoreVersion> {
        self.version_name.as_ref()
    }

    /// Kind of instance that the flavor is for; only `Cluster` exists.
    #[inline]
    pub fn instance_mode(
        &self,
    ) -> Option<&crate::gaussdb_mysql::types::InstanceFlavorInstanceMode> {
        self.instance_mode.as_ref()
    }

    /// State of the flavor in each availability zone, with the zone code as the key.
    #[inline]
    pub fn az_status(
        &self,
    ) -> &std::collections::BTreeMap<
        String,
        crate::gaussdb_mysql::types::FlavorAvailability,
    > {
        &self.az_status
    }
}

gaussdb_runtime::reflect_struct! {
    InstanceFlavor {
        vcpus: Member::new("vcpus"),
        ram: Member::new("ram"),
        r#type: Member::new("type"),
        id: Member::new("id"),
        spec_code: Member::new("spec_code"),
        version_name: Member::new("version_name"),
        instance_mode: Member::new("instance_mode"),
        az_status: Member::new("az_status"),
    }
}

/// Flavors that instances can have.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListFlavorsResponse {
    /// Flavors on offer, with their state in each availability zone.
    pub flavors: Vec<crate::gaussdb_mysql::types::InstanceFlavor>,
}

impl ListFlavorsResponse {
    /// Flavors on offer, with their state in each availability zone.
    #[inline]
    pub fn flavors(&self) -> &[crate::gaussdb_mysql::types::InstanceFlavor] {
        &self.flavors
    }
}

gaussdb_runtime::reflect_struct! {
    ListFlavorsResponse {
        flavors: Member::new("flavors"),
    }
}

/// Kind of instance that the flavor is for; only `Cluster` exists.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum InstanceFlavorInstanceMode {
    /// Instances that form a cluster of nodes.
    Cluster,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    InstanceFlavorInstanceMode {
        Cluster = "Cluster",
    }
}

/// Version of the database engine; only `8.0` is supported.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ListFlavorsVersionName {
    /// Compatible with MySQL 8.0.
    V8_0,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ListFlavorsVersionName {
        V8_0 = "8.0",
    }
}
