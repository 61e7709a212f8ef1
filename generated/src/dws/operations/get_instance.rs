// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1instances~1{instance_id}/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "getInstance",
        ::gaussdb_runtime::generated::Method::Get,
        "/v2/{project_id}/instances/{instance_id}",
    )
};

impl crate::dws::Client {
    /// Get an instance
    ///
    /// Returns one instance of a cluster: role, status, network, flavor, disk, database version and IP
    /// addresses. Take `instance_id` from [`list_cluster_instances`](crate::dws::Client::list_cluster_instances) or [`list_cluster_nodes`](crate::dws::Client::list_cluster_nodes).
    ///
    /// `GET /v2/{project_id}/instances/{instance_id}`
    ///
    /// - Documented in: section 5.2.59 of `dws-2024-en`, section 5.1.12 of `dws-2023-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn get_instance(&self) -> GetInstance<'_> {
        GetInstance {
            client: self,
            input: <GetInstanceInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`get_instance`](crate::dws::Client::get_instance).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct GetInstance<'a> {
    client: &'a crate::dws::Client,
    input: GetInstanceInput,
}

impl GetInstance<'_> {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the instance, as [`list_cluster_instances`](crate::dws::Client::list_cluster_instances) or [`list_cluster_nodes`](crate::dws::Client::list_cluster_nodes) gives it. Required.
    pub fn instance_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.instance_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: GetInstanceInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::GetInstanceResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::GetInstanceResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`get_instance`](crate::dws::Client::get_instance) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetInstanceInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the instance, as [`list_cluster_instances`](crate::dws::Client::list_cluster_instances) or [`list_cluster_nodes`](crate::dws::Client::list_cluster_nodes) gives it.
    ///
    /// Required.
    pub instance_id: ::std::option::Option<::std::string::String>,
}

impl ::gaussdb_runtime::generated::Input for GetInstanceInput {
    type Output = crate::dws::types::GetInstanceResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("instance_id", &self.instance_id)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("instance_id", self.instance_id.is_some());
    }
}

/// The flavor of an instance, by ID and links.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ClusterFlavorResp {
    /// ID of the flavor that the cluster has.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Links to the resource, each with its relation.
    #[serde(default)]
    pub links: ::std::vec::Vec<crate::dws::types::LinkResp>,
}

/// The parameter group of an instance, with links.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CompatibleConfigurationResp {
    /// ID of the parameter configuration.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Name of the parameter configuration.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Links to the resource, each with its relation.
    #[serde(default)]
    pub links: ::std::vec::Vec<crate::dws::types::LinkResp>,
}

/// The database type and version of an instance.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CompatibleDataStoreResp {
    /// Kind of database, such as `dws3.0`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub r#type: ::std::option::Option<::std::string::String>,
    /// Version of the database, such as `9.0.0`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub version: ::std::option::Option<::std::string::String>,
}

/// A fault of an instance, with message and details.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CompatibleFaultResp {
    /// Short text of the fault; `details` says more.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub message: ::std::option::Option<::std::string::String>,
    /// Creator of the entry, despite the name of the field.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created: ::std::option::Option<::std::string::String>,
    /// Full account of the fault, beside the short `message`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub details: ::std::option::Option<::std::string::String>,
}

/// The storage of an instance, with type, size and usage.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CompatibleInstanceVolumeResp {
    /// Kind of volume, such as `SSD`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub r#type: ::std::option::Option<::std::string::String>,
    /// Amount of the volume in use.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub used: ::std::option::Option<f64>,
    /// Size of the volume, such as 160; the reference names no unit.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub size: ::std::option::Option<i64>,
}

/// A copy of an instance, with links.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CompatibleReplicasResp {
    /// ID of the replica of the instance.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Name of the replica of the instance.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Links to the resource, each with its relation.
    #[serde(default)]
    pub links: ::std::vec::Vec<crate::dws::types::LinkResp>,
}

/// The instance asked for, with network, flavor, parameter group and database version.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct GetInstanceResponse {
    /// State of the parameter group on the instance, for example `In-Sync`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub configuration_status: ::std::option::Option<::std::string::String>,
    /// ID of the parameter group that applies to the instance.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub params_group_id: ::std::option::Option<::std::string::String>,
    /// Kind of instance, such as `dws-cn`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub r#type: ::std::option::Option<::std::string::String>,
    /// ID of the subnet that holds the instance.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subnet_id: ::std::option::Option<::std::string::String>,
    /// Role of the instance, such as `Standalone`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub role: ::std::option::Option<::std::string::String>,
    /// ID of the internal subnet that the instance is attached to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub internal_subnet_id: ::std::option::Option<::std::string::String>,
    /// Group that the node belongs to, such as `cn-1`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub group: ::std::option::Option<::std::string::String>,
    /// Security group of the instance, null in the documented example.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secure_group: ::std::option::Option<::std::string::String>,
    /// ID of the VPC that the instance belongs to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub vpc: ::std::option::Option<::std::string::String>,
    /// Code of the availability zone that hosts the instance, for example `az1.dc1`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub azcode: ::std::option::Option<::std::string::String>,
    /// Region in which the instance runs, such as `az1.dc1`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub region: ::std::option::Option<::std::string::String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cluster_id: ::std::option::Option<::std::string::String>,
    /// Time of creation, such as `2023-02-24T02:25:36`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created: ::std::option::Option<::std::string::String>,
    /// Time when the instance was last changed, such as `2023-02-24T09:25:36`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub updated: ::std::option::Option<::std::string::String>,
    /// State in which the instance runs.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<::std::string::String>,
    /// Name of the instance, such as `test-dws-cn-cn-1-1`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Links to the resource, each with its relation.
    #[serde(default)]
    pub links: ::std::vec::Vec<crate::dws::types::LinkResp>,
    /// ID of the instance, that is, of one node of the cluster.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Flavor of the instance, with its ID and name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub flavor: ::std::option::Option<crate::dws::types::ClusterFlavorResp>,
    /// Storage volume of the instance, with its type and size.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub volume: ::std::option::Option<crate::dws::types::CompatibleInstanceVolumeResp>,
    /// Type and version of the database.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub datastore: ::std::option::Option<crate::dws::types::CompatibleDataStoreResp>,
    /// Fault of the instance, null in the documented example.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fault: ::std::option::Option<crate::dws::types::CompatibleFaultResp>,
    /// Parameter group of the instance, with ID, name and links.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub configuration: ::std::option::Option<
        crate::dws::types::CompatibleConfigurationResp,
    >,
    /// Place of the instance, null in the documented example.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub locality: ::std::option::Option<::std::string::String>,
    /// Copies of the instance, null in the documented example.
    #[serde(default)]
    pub replicas: ::std::vec::Vec<crate::dws::types::CompatibleReplicasResp>,
    /// Database user of the instance, such as `admin`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub db_user: ::std::option::Option<::std::string::String>,
    /// Storage engine of the instance, null in the documented example.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub storage_engine: ::std::option::Option<::std::string::String>,
    /// Way of payment as a code, for example `0`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub pay_model: ::std::option::Option<i64>,
    /// IP address in the public network.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub public_ip: ::std::option::Option<::std::string::String>,
    /// IP address at which the instance serves clients.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub traffic_ip: ::std::option::Option<::std::string::String>,
}

/// A link to a related resource.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct LinkResp {
    /// Relation of the link to its owner, `self` or `bookmark`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub rel: ::std::option::Option<::std::string::String>,
    /// Address that the link leads to, null in all examples.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub href: ::std::option::Option<::std::string::String>,
}
