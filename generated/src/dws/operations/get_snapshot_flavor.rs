// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1snapshots~1{snapshot_id}~1flavor/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.3.6",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "getSnapshotFlavor",
        gaussdb_runtime::codegen::Method::Get,
        "/v2/{project_id}/snapshots/{snapshot_id}/flavor",
    )
};

impl crate::dws::Client {
    /// Get the flavor of a snapshot
    ///
    /// Returns the flavor of the cluster from which a snapshot was taken: limits on nodes, attributes,
    /// supported versions, and the disks in use and on offer. Other material of the vendor has the path
    /// with `/flavors` at its end.
    ///
    /// `GET /v2/{project_id}/snapshots/{snapshot_id}/flavor`
    ///
    /// - Documented in: section 5.3.6 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .get_snapshot_flavor()
    ///     .snapshot_id("b050f945-65dd-4496-a7cb-b89e5f5ef773")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_snapshot_flavor(&self) -> GetSnapshotFlavor {
        GetSnapshotFlavor {
            client: self.clone(),
            input: <GetSnapshotFlavorInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`get_snapshot_flavor`](crate::dws::Client::get_snapshot_flavor).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSnapshotFlavor {
    client: crate::dws::Client,
    input: GetSnapshotFlavorInput,
}

impl GetSnapshotFlavor {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the snapshot, as [`list_snapshots`](crate::dws::Client::list_snapshots) gives it. Required.
    pub fn snapshot_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.snapshot_id = value.into_value();
        self
    }

    /// Namespace of the request; the reference names no values.
    pub fn namespace(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.namespace = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: GetSnapshotFlavorInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::GetSnapshotFlavorResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::dws::types::GetSnapshotFlavorResponse> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`get_snapshot_flavor`](crate::dws::Client::get_snapshot_flavor).
#[derive(Clone)]
pub struct GetSnapshotFlavorInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the snapshot, as [`list_snapshots`](crate::dws::Client::list_snapshots) gives it.
    ///
    /// Required.
    pub snapshot_id: Option<String>,
    /// Namespace of the request; the reference names no values.
    pub namespace: Option<String>,
}

impl GetSnapshotFlavorInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    GetSnapshotFlavorInput {
        project_id: Member::path("project_id"),
        snapshot_id: Member::path("snapshot_id").required(),
        namespace: Member::query("namespace"),
    }
}

impl gaussdb_runtime::codegen::Input for GetSnapshotFlavorInput {
    type Output = crate::dws::types::GetSnapshotFlavorResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// A database version that a flavor supports, with the number of coordinator nodes (CNs) it allows.
#[derive(Clone)]
#[non_exhaustive]
pub struct FlavorVersion {
    /// Smallest number of coordinator nodes (CNs) that a cluster of this version supports.
    pub min_cn: Option<i64>,
    /// Largest number of coordinator nodes (CNs) that a cluster of this version supports.
    pub max_cn: Option<i64>,
    /// Whether the version is stable (`1`) or the latest (`0`).
    pub version_type: Option<crate::dws::types::FlavorVersionVersionType>,
    /// Version of the data warehouse that the flavor supports, such as `8.1.3.320`.
    pub datastore_version: Option<String>,
}

impl FlavorVersion {
    /// Smallest number of coordinator nodes (CNs) that a cluster of this version supports.
    #[inline]
    pub fn min_cn(&self) -> Option<i64> {
        self.min_cn
    }

    /// Largest number of coordinator nodes (CNs) that a cluster of this version supports.
    #[inline]
    pub fn max_cn(&self) -> Option<i64> {
        self.max_cn
    }

    /// Whether the version is stable (`1`) or the latest (`0`).
    #[inline]
    pub fn version_type(&self) -> Option<&crate::dws::types::FlavorVersionVersionType> {
        self.version_type.as_ref()
    }

    /// Version of the data warehouse that the flavor supports, such as `8.1.3.320`.
    #[inline]
    pub fn datastore_version(&self) -> Option<&str> {
        self.datastore_version.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    FlavorVersion {
        min_cn: Member::new("min_cn"),
        max_cn: Member::new("max_cn"),
        version_type: Member::new("version_type"),
        datastore_version: Member::new("datastore_version"),
    }
}

/// A storage type on offer for a flavor, with its capacities.
#[derive(Clone)]
#[non_exhaustive]
pub struct FlavorVolume {
    /// Type of storage, such as `HIGH`, `ULTRAHIGH` or `LOCAL_DISK`.
    pub volume: Option<crate::dws::types::StorageType>,
    /// Disk capacities that can be chosen.
    pub range: Vec<i64>,
}

impl FlavorVolume {
    /// Type of storage, such as `HIGH`, `ULTRAHIGH` or `LOCAL_DISK`.
    #[inline]
    pub fn volume(&self) -> Option<&crate::dws::types::StorageType> {
        self.volume.as_ref()
    }

    /// Disk capacities that can be chosen.
    #[inline]
    pub fn range(&self) -> &[i64] {
        &self.range
    }
}

gaussdb_runtime::reflect_struct! {
    FlavorVolume {
        volume: Member::new("volume"),
        range: Member::new("range"),
    }
}

/// The flavor of the cluster from which the snapshot was taken.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetSnapshotFlavorResponse {
    /// Flavor of the cluster from which the snapshot was taken.
    pub flavor: Option<crate::dws::types::SnapshotFlavor>,
}

impl GetSnapshotFlavorResponse {
    /// Flavor of the cluster from which the snapshot was taken.
    #[inline]
    pub fn flavor(&self) -> Option<&crate::dws::types::SnapshotFlavor> {
        self.flavor.as_ref()
    }
}

gaussdb_runtime::reflect_struct! {
    GetSnapshotFlavorResponse {
        flavor: Member::new("flavor"),
    }
}

/// The flavor of the cluster from which a snapshot was taken, with limits on nodes, versions and
/// disks.
#[derive(Clone)]
#[non_exhaustive]
pub struct SnapshotFlavor {
    /// ID of the flavor that the node has.
    pub id: Option<String>,
    /// Name of the flavor, such as `dws2.kc1.2xlarge`.
    pub code: Option<String>,
    /// Default number of nodes for the flavor.
    pub ori_node: Option<i64>,
    /// Smallest number of nodes that a cluster of this flavor can have.
    pub min_node: Option<i64>,
    /// Largest number of nodes that a cluster of this flavor can have.
    pub max_node: Option<i64>,
    /// Storage capacity of the flavor, such as `400`.
    pub capacity: Option<String>,
    /// Kind of data warehouse that the flavor is for, such as `dws`.
    pub classify: Option<String>,
    /// Use that the flavor is made for.
    pub scenario: Option<String>,
    /// Use that the flavor has in dedicated clouds.
    pub dedicated: Option<String>,
    /// Version of the flavor: `v1.0` for the standard data warehouse, `v2.0` for the cloud data
    /// warehouse.
    pub version: Option<crate::dws::types::SnapshotFlavorVersion>,
    /// Database versions that the flavor supports.
    pub product_version_list: Vec<crate::dws::types::FlavorVersion>,
    /// State of the flavor, such as `enable`.
    pub status: Option<String>,
    /// ID of the flavor of the nodes.
    pub flavor_id: Option<String>,
    /// Code of the flavor that the nodes use, for example `rc6.2xlarge.2`.
    pub flavor_code: Option<String>,
    /// Default number of disks of a node.
    pub volume_num: Option<i64>,
    /// Further properties of the flavor, such as number of CPUs and memory size, each as code and
    /// value.
    pub attribute: Vec<crate::dws::types::FlavorAttribute>,
    /// Number of copies that are kept of the data.
    pub duplicate: Option<i64>,
    /// Disks that the cluster of the snapshot uses.
    pub volume_used: Option<crate::dws::types::UsedVolume>,
    /// Disks to choose from for this flavor, with their capacities.
    pub volume_model: Vec<crate::dws::types::FlavorVolume>,
}

impl SnapshotFlavor {
    /// ID of the flavor that the node has.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Name of the flavor, such as `dws2.kc1.2xlarge`.
    #[inline]
    pub fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    /// Default number of nodes for the flavor.
    #[inline]
    pub fn ori_node(&self) -> Option<i64> {
        self.ori_node
    }

    /// Smallest number of nodes that a cluster of this flavor can have.
    #[inline]
    pub fn min_node(&self) -> Option<i64> {
        self.min_node
    }

    /// Largest number of nodes that a cluster of this flavor can have.
    #[inline]
    pub fn max_node(&self) -> Option<i64> {
        self.max_node
    }

    /// Storage capacity of the flavor, such as `400`.
    #[inline]
    pub fn capacity(&self) -> Option<&str> {
        self.capacity.as_deref()
    }

    /// Kind of data warehouse that the flavor is for, such as `dws`.
    #[inline]
    pub fn classify(&self) -> Option<&str> {
        self.classify.as_deref()
    }

    /// Use that the flavor is made for.
    #[inline]
    pub fn scenario(&self) -> Option<&str> {
        self.scenario.as_deref()
    }

    /// Use that the flavor has in dedicated clouds.
    #[inline]
    pub fn dedicated(&self) -> Option<&str> {
        self.dedicated.as_deref()
    }

    /// Version of the flavor: `v1.0` for the standard data warehouse, `v2.0` for the cloud data warehouse.
    #[inline]
    pub fn version(&self) -> Option<&crate::dws::types::SnapshotFlavorVersion> {
        self.version.as_ref()
    }

    /// Database versions that the flavor supports.
    #[inline]
    pub fn product_version_list(&self) -> &[crate::dws::types::FlavorVersion] {
        &self.product_version_list
    }

    /// State of the flavor, such as `enable`.
    #[inline]
    pub fn status(&self) -> Option<&str> {
        self.status.as_deref()
    }

    /// ID of the flavor of the nodes.
    #[inline]
    pub fn flavor_id(&self) -> Option<&str> {
        self.flavor_id.as_deref()
    }

    /// Code of the flavor that the nodes use, for example `rc6.2xlarge.2`.
    #[inline]
    pub fn flavor_code(&self) -> Option<&str> {
        self.flavor_code.as_deref()
    }

    /// Default number of disks of a node.
    #[inline]
    pub fn volume_num(&self) -> Option<i64> {
        self.volume_num
    }

    /// Further properties of the flavor, such as number of CPUs and memory size, each as code and value.
    #[inline]
    pub fn attribute(&self) -> &[crate::dws::types::FlavorAttribute] {
        &self.attribute
    }

    /// Number of copies that are kept of the data.
    #[inline]
    pub fn duplicate(&self) -> Option<i64> {
        self.duplicate
    }

    /// Disks that the cluster of the snapshot uses.
    #[inline]
    pub fn volume_used(&self) -> Option<&crate::dws::types::UsedVolume> {
        self.volume_used.as_ref()
    }

    /// Disks to choose from for this flavor, with their capacities.
    #[inline]
    pub fn volume_model(&self) -> &[crate::dws::types::FlavorVolume] {
        &self.volume_model
    }
}

gaussdb_runtime::reflect_struct! {
    SnapshotFlavor {
        id: Member::new("id"),
        code: Member::new("code"),
        ori_node: Member::new("ori_node"),
        min_node: Member::new("min_node"),
        max_node: Member::new("max_node"),
        capacity: Member::new("capacity"),
        classify: Member::new("classify"),
        scenario: Member::new("scenario"),
        dedicated: Member::new("dedicated"),
        version: Member::new("version"),
        product_version_list: Member::new("product_version_list"),
        status: Member::new("status"),
        flavor_id: Member::new("flavor_id"),
        flavor_code: Member::new("flavor_code"),
        volume_num: Member::new("volume_num"),
        attribute: Member::new("attribute"),
        duplicate: Member::new("duplicate"),
        volume_used: Member::new("volume_used"),
        volume_model: Member::new("volume_model"),
    }
}

/// Kind of storage of a node.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum StorageType {
    /// Storage with high I/O performance.
    High,
    /// Storage with ultra-high I/O performance.
    Ultrahigh,
    /// Storage with common I/O performance.
    Common,
    /// Disks local to the node.
    LocalDisk,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    StorageType {
        High = "HIGH",
        Ultrahigh = "ULTRAHIGH",
        Common = "COMMON",
        LocalDisk = "LOCAL_DISK",
    }
}

/// The disks in use by the cluster from which a snapshot was taken.
#[derive(Clone)]
#[non_exhaustive]
pub struct UsedVolume {
    /// Type of storage that a node uses, such as `HIGH`, `ULTRAHIGH` or `LOCAL_DISK`.
    pub volume: Option<crate::dws::types::StorageType>,
    /// Number of disks that a node uses.
    pub data_volume_num: Option<i64>,
    /// Code of the product that the nodes use in CBC, for example `dws.volume.common`.
    pub product_code: Option<String>,
    /// Type of the product that the nodes use in CBC, for example `hws.resource.type.dws.volume`.
    pub product_type: Option<String>,
    /// ID of the dedicated storage pool (DSS) that provides the disks of the nodes.
    pub dss_pool_id: Option<String>,
    /// Usable storage capacity, such as 400, calculated over primary, standby and secondary nodes; the
    /// reference names no unit.
    pub capacity: Option<i64>,
    /// Capacity of a single disk of a node, in the unit of `capacity`.
    pub physical: Option<i64>,
}

impl UsedVolume {
    /// Type of storage that a node uses, such as `HIGH`, `ULTRAHIGH` or `LOCAL_DISK`.
    #[inline]
    pub fn volume(&self) -> Option<&crate::dws::types::StorageType> {
        self.volume.as_ref()
    }

    /// Number of disks that a node uses.
    #[inline]
    pub fn data_volume_num(&self) -> Option<i64> {
        self.data_volume_num
    }

    /// Code of the product that the nodes use in CBC, for example `dws.volume.common`.
    #[inline]
    pub fn product_code(&self) -> Option<&str> {
        self.product_code.as_deref()
    }

    /// Type of the product that the nodes use in CBC, for example `hws.resource.type.dws.volume`.
    #[inline]
    pub fn product_type(&self) -> Option<&str> {
        self.product_type.as_deref()
    }

    /// ID of the dedicated storage pool (DSS) that provides the disks of the nodes.
    #[inline]
    pub fn dss_pool_id(&self) -> Option<&str> {
        self.dss_pool_id.as_deref()
    }

    /// Usable storage capacity, such as 400, calculated over primary, standby and secondary nodes; the reference names
    /// no unit.
    #[inline]
    pub fn capacity(&self) -> Option<i64> {
        self.capacity
    }

    /// Capacity of a single disk of a node, in the unit of `capacity`.
    #[inline]
    pub fn physical(&self) -> Option<i64> {
        self.physical
    }
}

gaussdb_runtime::reflect_struct! {
    UsedVolume {
        volume: Member::new("volume"),
        data_volume_num: Member::new("data_volume_num"),
        product_code: Member::new("product_code"),
        product_type: Member::new("product_type"),
        dss_pool_id: Member::new("dss_pool_id"),
        capacity: Member::new("capacity"),
        physical: Member::new("physical"),
    }
}

/// Whether the version is stable (`1`) or the latest (`0`).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum FlavorVersionVersionType {
    /// Stable version.
    Stable,
    /// Latest version.
    Latest,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    numeric FlavorVersionVersionType {
        Stable = "1",
        Latest = "0",
    }
}

/// Version of the flavor: `v1.0` for the standard data warehouse, `v2.0` for the cloud data
/// warehouse.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum SnapshotFlavorVersion {
    /// Cloud data warehouse.
    V2_0,
    /// Standard data warehouse.
    V1_0,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    SnapshotFlavorVersion {
        V2_0 = "v2.0",
        V1_0 = "v1.0",
    }
}
