// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1clusters~1{cluster_id}~1flavor/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "getClusterFlavor",
        ::gaussdb_runtime::generated::Method::Get,
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
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn get_cluster_flavor(&self) -> GetClusterFlavor<'_> {
        GetClusterFlavor {
            client: self,
            input: <GetClusterFlavorInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`get_cluster_flavor`](crate::dws::Client::get_cluster_flavor).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct GetClusterFlavor<'a> {
    client: &'a crate::dws::Client,
    input: GetClusterFlavorInput,
}

impl GetClusterFlavor<'_> {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it. Required.
    pub fn cluster_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.cluster_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Namespace of the request; the reference names no values.
    pub fn namespace(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.namespace = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: GetClusterFlavorInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::GetClusterFlavorResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::GetClusterFlavorResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`get_cluster_flavor`](crate::dws::Client::get_cluster_flavor) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetClusterFlavorInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: ::std::option::Option<::std::string::String>,
    /// Namespace of the request; the reference names no values.
    pub namespace: ::std::option::Option<::std::string::String>,
}

impl ::gaussdb_runtime::generated::Input for GetClusterFlavorInput {
    type Output = crate::dws::types::GetClusterFlavorResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("cluster_id", &self.cluster_id)
            .query("namespace", &self.namespace)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("cluster_id", self.cluster_id.is_some());
    }
}

/// The flavor of a cluster, with limits on nodes, attributes and disks.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ClusterFlavorDetailInfo {
    /// ID of the flavor that the cluster has.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Name of the flavor, such as `dws.d2.xlarge`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub spec_name: ::std::option::Option<::std::string::String>,
    /// Number of nodes that the cluster has now.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub current_node: ::std::option::Option<i64>,
    /// Smallest number of nodes that a cluster of this flavor can have.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub min_node: ::std::option::Option<i64>,
    /// Largest number of nodes that a cluster of this flavor can have.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub max_node: ::std::option::Option<i64>,
    /// Kind of data warehouse that the flavor is for, such as `dws`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub classify: ::std::option::Option<::std::string::String>,
    /// Version of the data warehouse, such as `8.3.0.201`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub datastore_version: ::std::option::Option<::std::string::String>,
    /// Further properties of the flavor, such as number of CPUs and memory size, each as code and
    /// value.
    #[serde(default)]
    pub attribute: ::std::vec::Vec<crate::dws::types::FlavorAttributeInfo>,
    /// Disks that a node of the cluster has.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub volume_node: ::std::option::Option<crate::dws::types::FlavorVolumeNodeInfo>,
}

/// An attribute of the flavor of a cluster, such as CPUs or memory.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct FlavorAttributeInfo {
    /// Name of the property, such as `cpuNum` or `memSize`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub code: ::std::option::Option<::std::string::String>,
    /// Value that belongs to the name beside it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
}

/// Type, number and size of the disks of a node.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct FlavorVolumeNodeInfo {
    /// Type of storage that a node uses, such as `SATA`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub volume_type: ::std::option::Option<::std::string::String>,
    /// Number of disks that a node uses.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub volume_num: ::std::option::Option<i64>,
    /// Usable storage capacity of a node, such as 400, not counting the space that data copies take;
    /// the reference names no unit.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub capacity: ::std::option::Option<i64>,
    /// Capacity of each single disk of a node, in the unit of `capacity`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub volume_size: ::std::option::Option<i64>,
}

/// The flavor that the cluster uses.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct GetClusterFlavorResponse {
    /// Flavor of the cluster in detail.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub flavor: ::std::option::Option<crate::dws::types::ClusterFlavorDetailInfo>,
}
