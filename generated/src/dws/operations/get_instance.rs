// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1instances~1{instance_id}/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.2.59; dws-2023-zh, 5.1.12",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "getInstance",
        gaussdb_runtime::codegen::Method::Get,
        "/v2/{project_id}/instances/{instance_id}",
    )
};

impl crate::dws::Client {
    /// Get an instance
    ///
    /// Returns one instance of a cluster: role, status, network, flavor, disk, database version and IP
    /// addresses. Take `instance_id` from [`list_cluster_instances`](crate::dws::Client::list_cluster_instances) or
    /// [`list_cluster_nodes`](crate::dws::Client::list_cluster_nodes).
    ///
    /// `GET /v2/{project_id}/instances/{instance_id}`
    ///
    /// - Documented in: section 5.2.59 of `dws-2024-en`, section 5.1.12 of `dws-2023-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .get_instance()
    ///     .instance_id("7044ab61-6a77-4718-a1b4-73de97a88170")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_instance(&self) -> GetInstance {
        GetInstance {
            client: self.clone(),
            input: <GetInstanceInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`get_instance`](crate::dws::Client::get_instance).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetInstance {
    client: crate::dws::Client,
    input: GetInstanceInput,
}

impl GetInstance {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the instance, as [`list_cluster_instances`](crate::dws::Client::list_cluster_instances) or
    /// [`list_cluster_nodes`](crate::dws::Client::list_cluster_nodes) gives it. Required.
    pub fn instance_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.instance_id = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: GetInstanceInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::GetInstanceResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::dws::types::GetInstanceResponse> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`get_instance`](crate::dws::Client::get_instance).
#[derive(Clone)]
pub struct GetInstanceInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the instance, as [`list_cluster_instances`](crate::dws::Client::list_cluster_instances) or
    /// [`list_cluster_nodes`](crate::dws::Client::list_cluster_nodes) gives it.
    ///
    /// Required.
    pub instance_id: Option<String>,
}

impl GetInstanceInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    GetInstanceInput {
        project_id: Member::path("project_id"),
        instance_id: Member::path("instance_id").required(),
    }
}

impl gaussdb_runtime::codegen::Input for GetInstanceInput {
    type Output = crate::dws::types::GetInstanceResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// The instance asked for, with network, flavor, parameter group and database version.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetInstanceResponse {
    /// State of the parameter group on the instance, for example `In-Sync`.
    pub configuration_status: Option<String>,
    /// ID of the parameter group that applies to the instance.
    pub params_group_id: Option<String>,
    /// Kind of instance, such as `dws-cn`.
    pub r#type: Option<String>,
    /// ID of the subnet that holds the instance.
    pub subnet_id: Option<String>,
    /// Role of the instance, such as `Standalone`.
    pub role: Option<String>,
    /// ID of the internal subnet that the instance is attached to.
    pub internal_subnet_id: Option<String>,
    /// Group that the node belongs to, such as `cn-1`.
    pub group: Option<String>,
    /// Security group of the instance, null in the documented example.
    pub secure_group: Option<String>,
    /// ID of the VPC that the instance belongs to.
    pub vpc: Option<String>,
    /// Code of the availability zone that hosts the instance, for example `az1.dc1`.
    pub azcode: Option<String>,
    /// Region in which the instance runs, such as `az1.dc1`.
    pub region: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    pub cluster_id: Option<String>,
    /// Time of creation, such as `2023-02-24T02:25:36`.
    pub created: Option<String>,
    /// Time when the instance was last changed, such as `2023-02-24T09:25:36`.
    pub updated: Option<String>,
    /// State in which the instance runs.
    pub status: Option<String>,
    /// Name of the instance, such as `test-dws-cn-cn-1-1`.
    pub name: Option<String>,
    /// Links to the resource, each with its relation.
    pub links: Vec<crate::dws::types::Link>,
    /// ID of the instance, that is, of one node of the cluster.
    pub id: Option<String>,
    /// Flavor of the instance, with its ID and name.
    pub flavor: Option<crate::dws::types::InstanceFlavor>,
    /// Storage volume of the instance, with its type and size.
    pub volume: Option<crate::dws::types::InstanceVolume>,
    /// Type and version of the database.
    pub datastore: Option<crate::dws::types::Datastore>,
    /// Fault of the instance, null in the documented example.
    pub fault: Option<crate::dws::types::InstanceFault>,
    /// Parameter group of the instance, with ID, name and links.
    pub configuration: Option<crate::dws::types::InstanceParameterGroup>,
    /// Place of the instance, null in the documented example.
    pub locality: Option<String>,
    /// Copies of the instance, null in the documented example.
    pub replicas: Vec<crate::dws::types::InstanceReplica>,
    /// Database user of the instance, such as `admin`.
    pub db_user: Option<String>,
    /// Storage engine of the instance, null in the documented example.
    pub storage_engine: Option<String>,
    /// Way of payment as a code, for example `0`.
    pub pay_model: Option<i64>,
    /// IP address in the public network.
    pub public_ip: Option<String>,
    /// IP address at which the instance serves clients.
    pub traffic_ip: Option<String>,
}

impl GetInstanceResponse {
    /// State of the parameter group on the instance, for example `In-Sync`.
    #[inline]
    pub fn configuration_status(&self) -> Option<&str> {
        self.configuration_status.as_deref()
    }

    /// ID of the parameter group that applies to the instance.
    #[inline]
    pub fn params_group_id(&self) -> Option<&str> {
        self.params_group_id.as_deref()
    }

    /// Kind of instance, such as `dws-cn`.
    #[inline]
    pub fn r#type(&self) -> Option<&str> {
        self.r#type.as_deref()
    }

    /// ID of the subnet that holds the instance.
    #[inline]
    pub fn subnet_id(&self) -> Option<&str> {
        self.subnet_id.as_deref()
    }

    /// Role of the instance, such as `Standalone`.
    #[inline]
    pub fn role(&self) -> Option<&str> {
        self.role.as_deref()
    }

    /// ID of the internal subnet that the instance is attached to.
    #[inline]
    pub fn internal_subnet_id(&self) -> Option<&str> {
        self.internal_subnet_id.as_deref()
    }

    /// Group that the node belongs to, such as `cn-1`.
    #[inline]
    pub fn group(&self) -> Option<&str> {
        self.group.as_deref()
    }

    /// Security group of the instance, null in the documented example.
    #[inline]
    pub fn secure_group(&self) -> Option<&str> {
        self.secure_group.as_deref()
    }

    /// ID of the VPC that the instance belongs to.
    #[inline]
    pub fn vpc(&self) -> Option<&str> {
        self.vpc.as_deref()
    }

    /// Code of the availability zone that hosts the instance, for example `az1.dc1`.
    #[inline]
    pub fn azcode(&self) -> Option<&str> {
        self.azcode.as_deref()
    }

    /// Region in which the instance runs, such as `az1.dc1`.
    #[inline]
    pub fn region(&self) -> Option<&str> {
        self.region.as_deref()
    }

    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    #[inline]
    pub fn cluster_id(&self) -> Option<&str> {
        self.cluster_id.as_deref()
    }

    /// Time of creation, such as `2023-02-24T02:25:36`.
    #[inline]
    pub fn created(&self) -> Option<&str> {
        self.created.as_deref()
    }

    /// Time when the instance was last changed, such as `2023-02-24T09:25:36`.
    #[inline]
    pub fn updated(&self) -> Option<&str> {
        self.updated.as_deref()
    }

    /// State in which the instance runs.
    #[inline]
    pub fn status(&self) -> Option<&str> {
        self.status.as_deref()
    }

    /// Name of the instance, such as `test-dws-cn-cn-1-1`.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Links to the resource, each with its relation.
    #[inline]
    pub fn links(&self) -> &[crate::dws::types::Link] {
        &self.links
    }

    /// ID of the instance, that is, of one node of the cluster.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Flavor of the instance, with its ID and name.
    #[inline]
    pub fn flavor(&self) -> Option<&crate::dws::types::InstanceFlavor> {
        self.flavor.as_ref()
    }

    /// Storage volume of the instance, with its type and size.
    #[inline]
    pub fn volume(&self) -> Option<&crate::dws::types::InstanceVolume> {
        self.volume.as_ref()
    }

    /// Type and version of the database.
    #[inline]
    pub fn datastore(&self) -> Option<&crate::dws::types::Datastore> {
        self.datastore.as_ref()
    }

    /// Fault of the instance, null in the documented example.
    #[inline]
    pub fn fault(&self) -> Option<&crate::dws::types::InstanceFault> {
        self.fault.as_ref()
    }

    /// Parameter group of the instance, with ID, name and links.
    #[inline]
    pub fn configuration(&self) -> Option<&crate::dws::types::InstanceParameterGroup> {
        self.configuration.as_ref()
    }

    /// Place of the instance, null in the documented example.
    #[inline]
    pub fn locality(&self) -> Option<&str> {
        self.locality.as_deref()
    }

    /// Copies of the instance, null in the documented example.
    #[inline]
    pub fn replicas(&self) -> &[crate::dws::types::InstanceReplica] {
        &self.replicas
    }

    /// Database user of the instance, such as `admin`.
    #[inline]
    pub fn db_user(&self) -> Option<&str> {
        self.db_user.as_deref()
    }

    /// Storage engine of the instance, null in the documented example.
    #[inline]
    pub fn storage_engine(&self) -> Option<&str> {
        self.storage_engine.as_deref()
    }

    /// Way of payment as a code, for example `0`.
    #[inline]
    pub fn pay_model(&self) -> Option<i64> {
        self.pay_model
    }

    /// IP address in the public network.
    #[inline]
    pub fn public_ip(&self) -> Option<&str> {
        self.public_ip.as_deref()
    }

    /// IP address at which the instance serves clients.
    #[inline]
    pub fn traffic_ip(&self) -> Option<&str> {
        self.traffic_ip.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    GetInstanceResponse {
        configuration_status: Member::new("configuration_status"),
        params_group_id: Member::new("params_group_id"),
        r#type: Member::new("type"),
        subnet_id: Member::new("subnet_id"),
        role: Member::new("role"),
        internal_subnet_id: Member::new("internal_subnet_id"),
        group: Member::new("group"),
        secure_group: Member::new("secure_group"),
        vpc: Member::new("vpc"),
        azcode: Member::new("azcode"),
        region: Member::new("region"),
        cluster_id: Member::new("cluster_id"),
        created: Member::new("created"),
        updated: Member::new("updated"),
        status: Member::new("status"),
        name: Member::new("name"),
        links: Member::new("links"),
        id: Member::new("id"),
        flavor: Member::new("flavor"),
        volume: Member::new("volume"),
        datastore: Member::new("datastore"),
        fault: Member::new("fault"),
        configuration: Member::new("configuration"),
        locality: Member::new("locality"),
        replicas: Member::new("replicas"),
        db_user: Member::new("db_user"),
        storage_engine: Member::new("storage_engine"),
        pay_model: Member::new("pay_model"),
        public_ip: Member::new("public_ip"),
        traffic_ip: Member::new("traffic_ip"),
    }
}

/// A fault of an instance, with message and details.
#[derive(Clone)]
#[non_exhaustive]
pub struct InstanceFault {
    /// Short text of the fault; `details` says more.
    pub message: Option<String>,
    /// Creator of the entry, despite the name of the field.
    pub created: Option<String>,
    /// Full account of the fault, beside the short `message`.
    pub details: Option<String>,
}

impl InstanceFault {
    /// Short text of the fault; `details` says more.
    #[inline]
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }

    /// Creator of the entry, despite the name of the field.
    #[inline]
    pub fn created(&self) -> Option<&str> {
        self.created.as_deref()
    }

    /// Full account of the fault, beside the short `message`.
    #[inline]
    pub fn details(&self) -> Option<&str> {
        self.details.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    InstanceFault {
        message: Member::new("message"),
        created: Member::new("created"),
        details: Member::new("details"),
    }
}

/// The flavor of an instance, by ID and links.
#[derive(Clone)]
#[non_exhaustive]
pub struct InstanceFlavor {
    /// ID of the flavor that the cluster has.
    pub id: Option<String>,
    /// Links to the resource, each with its relation.
    pub links: Vec<crate::dws::types::Link>,
}

impl InstanceFlavor {
    /// ID of the flavor that the cluster has.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Links to the resource, each with its relation.
    #[inline]
    pub fn links(&self) -> &[crate::dws::types::Link] {
        &self.links
    }
}

gaussdb_runtime::reflect_struct! {
    InstanceFlavor {
        id: Member::new("id"),
        links: Member::new("links"),
    }
}

/// The parameter group of an instance, with links.
#[derive(Clone)]
#[non_exhaustive]
pub struct InstanceParameterGroup {
    /// ID of the parameter configuration.
    pub id: Option<String>,
    /// Name of the parameter configuration.
    pub name: Option<String>,
    /// Links to the resource, each with its relation.
    pub links: Vec<crate::dws::types::Link>,
}

impl InstanceParameterGroup {
    /// ID of the parameter configuration.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Name of the parameter configuration.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Links to the resource, each with its relation.
    #[inline]
    pub fn links(&self) -> &[crate::dws::types::Link] {
        &self.links
    }
}

gaussdb_runtime::reflect_struct! {
    InstanceParameterGroup {
        id: Member::new("id"),
        name: Member::new("name"),
        links: Member::new("links"),
    }
}

/// A copy of an instance, with links.
#[derive(Clone)]
#[non_exhaustive]
pub struct InstanceReplica {
    /// ID of the replica of the instance.
    pub id: Option<String>,
    /// Name of the replica of the instance.
    pub name: Option<String>,
    /// Links to the resource, each with its relation.
    pub links: Vec<crate::dws::types::Link>,
}

impl InstanceReplica {
    /// ID of the replica of the instance.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Name of the replica of the instance.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Links to the resource, each with its relation.
    #[inline]
    pub fn links(&self) -> &[crate::dws::types::Link] {
        &self.links
    }
}

gaussdb_runtime::reflect_struct! {
    InstanceReplica {
        id: Member::new("id"),
        name: Member::new("name"),
        links: Member::new("links"),
    }
}

/// The storage of an instance, with type, size and usage.
#[derive(Clone)]
#[non_exhaustive]
pub struct InstanceVolume {
    /// Kind of volume, such as `SSD`.
    pub r#type: Option<String>,
    /// Amount of the volume in use.
    pub used: Option<f64>,
    /// Size of the volume, such as 160; the reference names no unit.
    pub size: Option<i64>,
}

impl InstanceVolume {
    /// Kind of volume, such as `SSD`.
    #[inline]
    pub fn r#type(&self) -> Option<&str> {
        self.r#type.as_deref()
    }

    /// Amount of the volume in use.
    #[inline]
    pub fn used(&self) -> Option<f64> {
        self.used
    }

    /// Size of the volume, such as 160; the reference names no unit.
    #[inline]
    pub fn size(&self) -> Option<i64> {
        self.size
    }
}

gaussdb_runtime::reflect_struct! {
    InstanceVolume {
        r#type: Member::new("type"),
        used: Member::new("used"),
        size: Member::new("size"),
    }
}

/// A link to a related resource.
#[derive(Clone)]
#[non_exhaustive]
pub struct Link {
    /// Relation of the link to its owner, `self` or `bookmark`.
    pub rel: Option<String>,
    /// Address that the link leads to, null in all examples.
    pub href: Option<String>,
}

impl Link {
    /// Relation of the link to its owner, `self` or `bookmark`.
    #[inline]
    pub fn rel(&self) -> Option<&str> {
        self.rel.as_deref()
    }

    /// Address that the link leads to, null in all examples.
    #[inline]
    pub fn href(&self) -> Option<&str> {
        self.href.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    Link {
        rel: Member::new("rel"),
        href: Member::new("href"),
    }
}
