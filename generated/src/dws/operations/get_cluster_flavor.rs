// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1clusters~1{cluster_id}~1flavor/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.2.48",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "getClusterFlavor",
        gaussdb_runtime::codegen::Method::Get,
        "/v2/{project_id}/clusters/{cluster_id}/flavor",
    )
};

impl crate::dws::Client {
    /// Get the flavor of a cluster
    ///
    /// Returns the flavor that a cluster uses: its limits on the number of nodes, database version,
    /// attributes such as CPUs and memory, and the disks of a node.
    ///
    /// `GET /v2/{project_id}/clusters/{cluster_id}/flavor`
    ///
    /// - Documented in: section 5.2.48 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .get_cluster_flavor()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_cluster_flavor(&self) -> GetClusterFlavor {
        GetClusterFlavor {
            client: self.clone(),
            input: <GetClusterFlavorInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`get_cluster_flavor`](crate::dws::Client::get_cluster_flavor).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetClusterFlavor {
    client: crate::dws::Client,
    input: GetClusterFlavorInput,
}

impl GetClusterFlavor {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it. Required.
    pub fn cluster_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.cluster_id = value.into_value();
        self
    }

    /// Namespace of the request; the reference names no values.
    pub fn namespace(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.namespace = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: GetClusterFlavorInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::GetClusterFlavorResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::dws::types::GetClusterFlavorResponse> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`get_cluster_flavor`](crate::dws::Client::get_cluster_flavor).
#[derive(Clone)]
pub struct GetClusterFlavorInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// Namespace of the request; the reference names no values.
    pub namespace: Option<String>,
}

impl GetClusterFlavorInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    GetClusterFlavorInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        namespace: Member::query("namespace"),
    }
}

impl gaussdb_runtime::codegen::Input for GetClusterFlavorInput {
    type Output = crate::dws::types::GetClusterFlavorResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// The flavor of a cluster, with limits on nodes, attributes and disks.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClusterFlavor {
    /// ID of the flavor that the cluster has.
    pub id: Option<String>,
    /// Name of the flavor, such as `dws.d2.xlarge`.
    pub spec_name: Option<String>,
    /// Number of nodes that the cluster has now.
    pub current_node: Option<i64>,
    /// Smallest number of nodes that a cluster of this flavor can have.
    pub min_node: Option<i64>,
    /// Largest number of nodes that a cluster of this flavor can have.
    pub max_node: Option<i64>,
    /// Kind of data warehouse that the flavor is for, such as `dws`.
    pub classify: Option<String>,
    /// Version of the data warehouse, such as `8.3.0.201`.
    pub datastore_version: Option<String>,
    /// Further properties of the flavor, such as number of CPUs and memory size, each as code and
    /// value.
    pub attribute: Vec<crate::dws::types::FlavorAttribute>,
    /// Disks that a node of the cluster has.
    pub volume_node: Option<crate::dws::types::NodeVolume>,
}

impl ClusterFlavor {
    /// ID of the flavor that the cluster has.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Name of the flavor, such as `dws.d2.xlarge`.
    #[inline]
    pub fn spec_name(&self) -> Option<&str> {
        self.spec_name.as_deref()
    }

    /// Number of nodes that the cluster has now.
    #[inline]
    pub fn current_node(&self) -> Option<i64> {
        self.current_node
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

    /// Kind of data warehouse that the flavor is for, such as `dws`.
    #[inline]
    pub fn classify(&self) -> Option<&str> {
        self.classify.as_deref()
    }

    /// Version of the data warehouse, such as `8.3.0.201`.
    #[inline]
    pub fn datastore_version(&self) -> Option<&str> {
        self.datastore_version.as_deref()
    }

    /// Further properties of the flavor, such as number of CPUs and memory size, each as code and value.
    #[inline]
    pub fn attribute(&self) -> &[crate::dws::types::FlavorAttribute] {
        &self.attribute
    }

    /// Disks that a node of the cluster has.
    #[inline]
    pub fn volume_node(&self) -> Option<&crate::dws::types::NodeVolume> {
        self.volume_node.as_ref()
    }
}

gaussdb_runtime::reflect_struct! {
    ClusterFlavor {
        id: Member::new("id"),
        spec_name: Member::new("spec_name"),
        current_node: Member::new("current_node"),
        min_node: Member::new("min_node"),
        max_node: Member::new("max_node"),
        classify: Member::new("classify"),
        datastore_version: Member::new("datastore_version"),
        attribute: Member::new("attribute"),
        volume_node: Member::new("volume_node"),
    }
}

/// The flavor that the cluster uses.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetClusterFlavorResponse {
    /// Flavor of the cluster in detail.
    pub flavor: Option<crate::dws::types::ClusterFlavor>,
}

impl GetClusterFlavorResponse {
    /// Flavor of the cluster in detail.
    #[inline]
    pub fn flavor(&self) -> Option<&crate::dws::types::ClusterFlavor> {
        self.flavor.as_ref()
    }
}

gaussdb_runtime::reflect_struct! {
    GetClusterFlavorResponse {
        flavor: Member::new("flavor"),
    }
}

/// Type, number and size of the disks of a node.
#[derive(Clone)]
#[non_exhaustive]
pub struct NodeVolume {
    /// Type of storage that a node uses, such as `SATA`.
    pub volume_type: Option<String>,
    /// Number of disks that a node uses.
    pub volume_num: Option<i64>,
    /// Usable storage capacity of a node, such as 400, not counting the space that data copies take;
    /// the reference names no unit.
    pub capacity: Option<i64>,
    /// Capacity of each single disk of a node, in the unit of `capacity`.
    pub volume_size: Option<i64>,
}

impl NodeVolume {
    /// Type of storage that a node uses, such as `SATA`.
    #[inline]
    pub fn volume_type(&self) -> Option<&str> {
        self.volume_type.as_deref()
    }

    /// Number of disks that a node uses.
    #[inline]
    pub fn volume_num(&self) -> Option<i64> {
        self.volume_num
    }

    /// Usable storage capacity of a node, such as 400, not counting the space that data copies take; the reference
    /// names no unit.
    #[inline]
    pub fn capacity(&self) -> Option<i64> {
        self.capacity
    }

    /// Capacity of each single disk of a node, in the unit of `capacity`.
    #[inline]
    pub fn volume_size(&self) -> Option<i64> {
        self.volume_size
    }
}

gaussdb_runtime::reflect_struct! {
    NodeVolume {
        volume_type: Member::new("volume_type"),
        volume_num: Member::new("volume_num"),
        capacity: Member::new("capacity"),
        volume_size: Member::new("volume_size"),
    }
}
