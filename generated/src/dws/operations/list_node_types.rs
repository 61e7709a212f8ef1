// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1node-types/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listNodeTypes",
        ::gaussdb_runtime::generated::Method::Get,
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
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn list_node_types(&self) -> ListNodeTypes<'_> {
        ListNodeTypes {
            client: self,
            input: <ListNodeTypesInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_node_types`](crate::dws::Client::list_node_types).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListNodeTypes<'a> {
    client: &'a crate::dws::Client,
    input: ListNodeTypesInput,
}

impl ListNodeTypes<'_> {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: ListNodeTypesInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::ListNodeTypesResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::ListNodeTypesResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_node_types`](crate::dws::Client::list_node_types) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListNodeTypesInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
}

impl ::gaussdb_runtime::generated::Input for ListNodeTypesInput {
    type Output = crate::dws::types::ListNodeTypesResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
    }
}

/// Limits that a database version sets on the number of coordinator nodes (CNs).
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct Attachments {
    /// Smallest number of coordinator nodes (CNs) that a cluster of this version supports.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub min_cn: ::std::option::Option<::std::string::String>,
    /// Largest number of coordinator nodes (CNs) that a cluster of this version supports.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub max_cn: ::std::option::Option<::std::string::String>,
}

/// An attribute of a node type, such as vCPUs, memory or disk, with value and unit.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct Detail {
    /// Kind of property, such as `vCPU`, `mem` or `SSD`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub r#type: ::std::option::Option<::std::string::String>,
    /// Value that belongs to the name beside it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
    /// Unit of `value`, such as `GB`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub unit: ::std::option::Option<::std::string::String>,
}

/// Node types (flavors) that clusters can be built from.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListNodeTypesResponse {
    /// Node types (flavors) to choose from.
    #[serde(default)]
    pub node_types: ::std::vec::Vec<crate::dws::types::NodeTypes>,
    /// Total number of items found, on all pages together.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub count: ::std::option::Option<i64>,
}

/// Availability zone of a node type, and whether it can provide that type.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct NodeTypeAvailableZones {
    /// Code of an availability zone (AZ) for which the node type is offered.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub code: ::std::option::Option<::std::string::String>,
    /// Availability of the node type in this zone: `normal` for available, `sellout` for sold out,
    /// `abandon` for not available.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<crate::dws::types::NodeTypeAvailableZonesStatus>,
}

/// A database version available for a node type.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct NodeTypeDatastores {
    /// Kernel version of the data warehouse, such as `8.1.3.200`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub version: ::std::option::Option<::std::string::String>,
    /// Limits that the database version sets on the number of coordinator nodes (CNs).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub attachments: ::std::option::Option<crate::dws::types::Attachments>,
}

/// A cloud disk that a node type with elastic storage can have, with its range of sizes and the
/// step between them.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct NodeTypeElasticVolumeSpecs {
    /// Kind of cloud disk, such as `SSD`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub r#type: ::std::option::Option<::std::string::String>,
    /// Size by which the capacity of the cloud disk grows or shrinks, such as 100, in the unit of
    /// `min_size`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub step: ::std::option::Option<::std::string::String>,
    /// Smallest size of the cloud disk, such as 100; the reference names no unit.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub min_size: ::std::option::Option<i64>,
    /// Largest size of the cloud disk, such as 32000, in the unit of `min_size`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub max_size: ::std::option::Option<i64>,
}

/// A node type (flavor) that clusters can be built from.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct NodeTypes {
    /// Name of the node type, such as `dws.d2.xlarge`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub spec_name: ::std::option::Option<::std::string::String>,
    /// Attributes of the node type, such as vCPUs, memory and disks, each with value and unit.
    #[serde(default)]
    pub detail: ::std::vec::Vec<crate::dws::types::Detail>,
    /// ID of the node type.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Kind of data warehouse: `dws` (standard), `hybrid` or `stream`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub datastore_type: ::std::option::Option<crate::dws::types::NodeTypesDatastoreType>,
    /// Availability zones that know the node type, and whether each has it in stock.
    #[serde(default)]
    pub available_zones: ::std::vec::Vec<crate::dws::types::NodeTypeAvailableZones>,
    /// Size of the memory of a node, such as 32; the reference names no unit.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ram: ::std::option::Option<i64>,
    /// Number of CPUs that a node of this type has.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub vcpus: ::std::option::Option<i64>,
    /// Database versions available for the node type.
    #[serde(default)]
    pub datastores: ::std::vec::Vec<crate::dws::types::NodeTypeDatastores>,
    /// Disk of the typical configuration if the storage of the flavor is fixed; null if it is elastic.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub volume: ::std::option::Option<crate::dws::types::VolumeResp>,
    /// Disk sizes to choose from if the node type has elastic storage, with type, smallest and largest
    /// size and step; null for fixed storage.
    #[serde(default)]
    pub elastic_volume_specs: ::std::vec::Vec<
        crate::dws::types::NodeTypeElasticVolumeSpecs,
    >,
}

/// The disk of a node type with fixed storage.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct VolumeResp {
    /// Kind of disk; only `SSD` is supported.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub r#type: ::std::option::Option<crate::dws::types::VolumeRespType>,
    /// Usable size of the disk, in GB.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub size: ::std::option::Option<i64>,
}

/// Availability of the node type in this zone: `normal` for available, `sellout` for sold out,
/// `abandon` for not available.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NodeTypeAvailableZonesStatus {
    /// The node type is available.
    Normal,
    /// The node type is sold out.
    Sellout,
    /// The node type is not offered here.
    Abandon,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

impl NodeTypeAvailableZonesStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("normal", Self::Normal),
        ("sellout", Self::Sellout),
        ("abandon", Self::Abandon),
    ];
}
open_enum!(NodeTypeAvailableZonesStatus);

/// Kind of data warehouse: `dws` (standard), `hybrid` or `stream`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NodeTypesDatastoreType {
    /// Standard data warehouse.
    Dws,
    /// Hybrid data warehouse, also known as real-time warehouse.
    Hybrid,
    /// Stream data warehouse, for the Internet of Things.
    Stream,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

impl NodeTypesDatastoreType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("dws", Self::Dws),
        ("hybrid", Self::Hybrid),
        ("stream", Self::Stream),
    ];
}
open_enum!(NodeTypesDatastoreType);

/// Kind of disk; only `SSD` is supported.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VolumeRespType {
    /// Disks with ultra-high I/O performance.
    Ssd,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

impl VolumeRespType {
    const KNOWN: &'static [(&'static str, Self)] = &[("SSD", Self::Ssd)];
}
open_enum!(VolumeRespType);
