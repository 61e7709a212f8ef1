// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1node-types/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.2.14; dws-2023-zh, 5.1.4; dws-2022-zh, 5.1.4",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listNodeTypes",
        gaussdb_runtime::codegen::Method::Get,
        "/v2/{project_id}/node-types",
    )
};

impl crate::dws::Client {
    /// List node types
    ///
    /// Lists the node types (flavors) from which clusters can be built, with CPUs, memory, disks,
    /// supported database versions and the availability zones that offer them. For flavors with elastic
    /// storage, `elastic_volume_specs` gives the smallest and largest disk size and the step between
    /// sizes.
    ///
    /// `GET /v2/{project_id}/node-types`
    ///
    /// - Documented in: section 5.2.14 of `dws-2024-en`, section 5.1.4 of `dws-2023-zh`, section 5.1.4
    ///   of `dws-2022-zh`
    /// - Permission: `dws:openAPIFlavors:get`, which a policy can grant per project, but not per
    ///   enterprise project
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client.list_node_types().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_node_types(&self) -> ListNodeTypes {
        ListNodeTypes {
            client: self.clone(),
            input: <ListNodeTypesInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_node_types`](crate::dws::Client::list_node_types).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListNodeTypes {
    client: crate::dws::Client,
    input: ListNodeTypesInput,
}

impl ListNodeTypes {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListNodeTypesInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::ListNodeTypesResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::dws::types::ListNodeTypesResponse> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_node_types`](crate::dws::Client::list_node_types).
#[derive(Clone)]
pub struct ListNodeTypesInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
}

impl ListNodeTypesInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListNodeTypesInput {
        project_id: Member::path("project_id"),
    }
}

impl gaussdb_runtime::codegen::Input for ListNodeTypesInput {
    type Output = crate::dws::types::ListNodeTypesResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Limits that a database version sets on the number of coordinator nodes (CNs).
#[derive(Clone)]
#[non_exhaustive]
pub struct CoordinatorNodeLimits {
    /// Smallest number of coordinator nodes (CNs) that a cluster of this version supports.
    pub min_cn: Option<String>,
    /// Largest number of coordinator nodes (CNs) that a cluster of this version supports.
    pub max_cn: Option<String>,
}

impl CoordinatorNodeLimits {
    /// Smallest number of coordinator nodes (CNs) that a cluster of this version supports.
    #[inline]
    pub fn min_cn(&self) -> Option<&str> {
        self.min_cn.as_deref()
    }

    /// Largest number of coordinator nodes (CNs) that a cluster of this version supports.
    #[inline]
    pub fn max_cn(&self) -> Option<&str> {
        self.max_cn.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    CoordinatorNodeLimits {
        min_cn: Member::new("min_cn"),
        max_cn: Member::new("max_cn"),
    }
}

/// A cloud disk that a node type with elastic storage can have, with its range of sizes and the
/// step between them.
#[derive(Clone)]
#[non_exhaustive]
pub struct ElasticVolumeSpec {
    /// Kind of cloud disk, such as `SSD`.
    pub r#type: Option<String>,
    /// Size by which the capacity of the cloud disk grows or shrinks, such as 100, in the unit of
    /// `min_size`.
    pub step: Option<String>,
    /// Smallest size of the cloud disk, such as 100; the reference names no unit.
    pub min_size: Option<i64>,
    /// Largest size of the cloud disk, such as 32000, in the unit of `min_size`.
    pub max_size: Option<i64>,
}

impl ElasticVolumeSpec {
    /// Kind of cloud disk, such as `SSD`.
    #[inline]
    pub fn r#type(&self) -> Option<&str> {
        self.r#type.as_deref()
    }

    /// Size by which the capacity of the cloud disk grows or shrinks, such as 100, in the unit of `min_size`.
    #[inline]
    pub fn step(&self) -> Option<&str> {
        self.step.as_deref()
    }

    /// Smallest size of the cloud disk, such as 100; the reference names no unit.
    #[inline]
    pub fn min_size(&self) -> Option<i64> {
        self.min_size
    }

    /// Largest size of the cloud disk, such as 32000, in the unit of `min_size`.
    #[inline]
    pub fn max_size(&self) -> Option<i64> {
        self.max_size
    }
}

gaussdb_runtime::reflect_struct! {
    ElasticVolumeSpec {
        r#type: Member::new("type"),
        step: Member::new("step"),
        min_size: Member::new("min_size"),
        max_size: Member::new("max_size"),
    }
}

/// Node types (flavors) that clusters can be built from.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListNodeTypesResponse {
    /// Node types (flavors) to choose from.
    pub node_types: Vec<crate::dws::types::NodeType>,
    /// Total number of items found, on all pages together.
    pub count: Option<i64>,
}

impl ListNodeTypesResponse {
    /// Node types (flavors) to choose from.
    #[inline]
    pub fn node_types(&self) -> &[crate::dws::types::NodeType] {
        &self.node_types
    }

    /// Total number of items found, on all pages together.
    #[inline]
    pub fn count(&self) -> Option<i64> {
        self.count
    }
}

gaussdb_runtime::reflect_struct! {
    ListNodeTypesResponse {
        node_types: Member::new("node_types"),
        count: Member::new("count"),
    }
}

/// A node type (flavor) that clusters can be built from.
#[derive(Clone)]
#[non_exhaustive]
pub struct NodeType {
    /// Name of the node type, such as `dws.d2.xlarge`.
    pub spec_name: Option<String>,
    /// Attributes of the node type, such as vCPUs, memory and disks, each with value and unit.
    pub detail: Vec<crate::dws::types::NodeTypeAttribute>,
    /// ID of the node type.
    pub id: Option<String>,
    /// Kind of data warehouse: `dws` (standard), `hybrid` or `stream`.
    pub datastore_type: Option<crate::dws::types::NodeTypeDatastoreType>,
    /// Availability zones that know the node type, and whether each has it in stock.
    pub available_zones: Vec<crate::dws::types::NodeTypeZone>,
    /// Size of the memory of a node, such as 32; the reference names no unit.
    pub ram: Option<i64>,
    /// Number of CPUs that a node of this type has.
    pub vcpus: Option<i64>,
    /// Database versions available for the node type.
    pub datastores: Vec<crate::dws::types::NodeTypeDatastore>,
    /// Disk of the typical configuration if the storage of the flavor is fixed; null if it is elastic.
    pub volume: Option<crate::dws::types::NodeTypeVolume>,
    /// Disk sizes to choose from if the node type has elastic storage, with type, smallest and largest
    /// size and step; null for fixed storage.
    pub elastic_volume_specs: Vec<crate::dws::types::ElasticVolumeSpec>,
}

impl NodeType {
    /// Name of the node type, such as `dws.d2.xlarge`.
    #[inline]
    pub fn spec_name(&self) -> Option<&str> {
        self.spec_name.as_deref()
    }

    /// Attributes of the node type, such as vCPUs, memory and disks, each with value and unit.
    #[inline]
    pub fn detail(&self) -> &[crate::dws::types::NodeTypeAttribute] {
        &self.detail
    }

    /// ID of the node type.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Kind of data warehouse: `dws` (standard), `hybrid` or `stream`.
    #[inline]
    pub fn datastore_type(&self) -> Option<&crate::dws::types::NodeTypeDatastoreType> {
        self.datastore_type.as_ref()
    }

    /// Availability zones that know the node type, and whether each has it in stock.
    #[inline]
    pub fn available_zones(&self) -> &[crate::dws::types::NodeTypeZone] {
        &self.available_zones
    }

    /// Size of the memory of a node, such as 32; the reference names no unit.
    #[inline]
    pub fn ram(&self) -> Option<i64> {
        self.ram
    }

    /// Number of CPUs that a node of this type has.
    #[inline]
    pub fn vcpus(&self) -> Option<i64> {
        self.vcpus
    }

    /// Database versions available for the node type.
    #[inline]
    pub fn datastores(&self) -> &[crate::dws::types::NodeTypeDatastore] {
        &self.datastores
    }

    /// Disk of the typical configuration if the storage of the flavor is fixed; null if it is elastic.
    #[inline]
    pub fn volume(&self) -> Option<&crate::dws::types::NodeTypeVolume> {
        self.volume.as_ref()
    }

    /// Disk sizes to choose from if the node type has elastic storage, with type, smallest and largest size and step;
    /// null for fixed storage.
    #[inline]
    pub fn elastic_volume_specs(&self) -> &[crate::dws::types::ElasticVolumeSpec] {
        &self.elastic_volume_specs
    }
}

gaussdb_runtime::reflect_struct! {
    NodeType {
        spec_name: Member::new("spec_name"),
        detail: Member::new("detail"),
        id: Member::new("id"),
        datastore_type: Member::new("datastore_type"),
        available_zones: Member::new("available_zones"),
        ram: Member::new("ram"),
        vcpus: Member::new("vcpus"),
        datastores: Member::new("datastores"),
        volume: Member::new("volume"),
        elastic_volume_specs: Member::new("elastic_volume_specs"),
    }
}

/// An attribute of a node type, such as vCPUs, memory or disk, with value and unit.
#[derive(Clone)]
#[non_exhaustive]
pub struct NodeTypeAttribute {
    /// Kind of property, such as `vCPU`, `mem` or `SSD`.
    pub r#type: Option<String>,
    /// Value that belongs to the name beside it.
    pub value: Option<String>,
    /// Unit of `value`, such as `GB`.
    pub unit: Option<String>,
}

impl NodeTypeAttribute {
    /// Kind of property, such as `vCPU`, `mem` or `SSD`.
    #[inline]
    pub fn r#type(&self) -> Option<&str> {
        self.r#type.as_deref()
    }

    /// Value that belongs to the name beside it.
    #[inline]
    pub fn value(&self) -> Option<&str> {
        self.value.as_deref()
    }

    /// Unit of `value`, such as `GB`.
    #[inline]
    pub fn unit(&self) -> Option<&str> {
        self.unit.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    NodeTypeAttribute {
        r#type: Member::new("type"),
        value: Member::new("value"),
        unit: Member::new("unit"),
    }
}

/// A database version available for a node type.
#[derive(Clone)]
#[non_exhaustive]
pub struct NodeTypeDatastore {
    /// Kernel version of the data warehouse, such as `8.1.3.200`.
    pub version: Option<String>,
    /// Limits that the database version sets on the number of coordinator nodes (CNs).
    pub attachments: Option<crate::dws::types::CoordinatorNodeLimits>,
}

impl NodeTypeDatastore {
    /// Kernel version of the data warehouse, such as `8.1.3.200`.
    #[inline]
    pub fn version(&self) -> Option<&str> {
        self.version.as_deref()
    }

    /// Limits that the database version sets on the number of coordinator nodes (CNs).
    #[inline]
    pub fn attachments(&self) -> Option<&crate::dws::types::CoordinatorNodeLimits> {
        self.attachments.as_ref()
    }
}

gaussdb_runtime::reflect_struct! {
    NodeTypeDatastore {
        version: Member::new("version"),
        attachments: Member::new("attachments"),
    }
}

/// The disk of a node type with fixed storage.
#[derive(Clone)]
#[non_exhaustive]
pub struct NodeTypeVolume {
    /// Kind of disk; only `SSD` is supported.
    pub r#type: Option<crate::dws::types::NodeTypeVolumeType>,
    /// Usable size of the disk, in GB.
    pub size: Option<i64>,
}

impl NodeTypeVolume {
    /// Kind of disk; only `SSD` is supported.
    #[inline]
    pub fn r#type(&self) -> Option<&crate::dws::types::NodeTypeVolumeType> {
        self.r#type.as_ref()
    }

    /// Usable size of the disk, in GB.
    #[inline]
    pub fn size(&self) -> Option<i64> {
        self.size
    }
}

gaussdb_runtime::reflect_struct! {
    NodeTypeVolume {
        r#type: Member::new("type"),
        size: Member::new("size"),
    }
}

/// Availability zone of a node type, and whether it can provide that type.
#[derive(Clone)]
#[non_exhaustive]
pub struct NodeTypeZone {
    /// Code of an availability zone (AZ) for which the node type is offered.
    pub code: Option<String>,
    /// Availability of the node type in this zone: `normal` for available, `sellout` for sold out,
    /// `abandon` for not available.
    pub status: Option<crate::dws::types::NodeTypeZoneStatus>,
}

impl NodeTypeZone {
    /// Code of an availability zone (AZ) for which the node type is offered.
    #[inline]
    pub fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    /// Availability of the node type in this zone: `normal` for available, `sellout` for sold out, `abandon` for not
    /// available.
    #[inline]
    pub fn status(&self) -> Option<&crate::dws::types::NodeTypeZoneStatus> {
        self.status.as_ref()
    }
}

gaussdb_runtime::reflect_struct! {
    NodeTypeZone {
        code: Member::new("code"),
        status: Member::new("status"),
    }
}

/// Kind of data warehouse: `dws` (standard), `hybrid` or `stream`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum NodeTypeDatastoreType {
    /// Standard data warehouse.
    Dws,
    /// Hybrid data warehouse, also known as real-time warehouse.
    Hybrid,
    /// Stream data warehouse, for the Internet of Things.
    Stream,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    NodeTypeDatastoreType {
        Dws = "dws",
        Hybrid = "hybrid",
        Stream = "stream",
    }
}

/// Kind of disk; only `SSD` is supported.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum NodeTypeVolumeType {
    /// Disks with ultra-high I/O performance.
    Ssd,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    NodeTypeVolumeType {
        Ssd = "SSD",
    }
}

/// Availability of the node type in this zone: `normal` for available, `sellout` for sold out,
/// `abandon` for not available.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum NodeTypeZoneStatus {
    /// The node type is available.
    Normal,
    /// The node type is sold out.
    Sellout,
    /// The node type is not offered here.
    Abandon,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    NodeTypeZoneStatus {
        Normal = "normal",
        Sellout = "sellout",
        Abandon = "abandon",
    }
}
