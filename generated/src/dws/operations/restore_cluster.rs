// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1snapshots~1{snapshot_id}~1actions/post by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "restoreCluster",
        ::gaussdb_runtime::generated::Method::Post,
        "/v1.0/{project_id}/snapshots/{snapshot_id}/actions",
    )
};

impl crate::dws::Client {
    /// Restore a snapshot to a new cluster
    ///
    /// Creates a new cluster from a snapshot; network, zone and security group default to those of the
    /// original cluster. Asynchronous: poll [`get_cluster`](crate::dws::Client::get_cluster) with the `id` of the response until `status`
    /// is `AVAILABLE`. To restore to an existing cluster, use [`restore_cluster_v2`](crate::dws::Client::restore_cluster_v2).
    ///
    /// `POST /v1.0/{project_id}/snapshots/{snapshot_id}/actions`
    ///
    /// - Documented in: section 5.3.15 of `dws-2024-en`, section 5.2.5 of `dws-2023-zh`, section 5.2.5
    ///   of `dws-2022-zh`
    /// - Permission: `dws:openAPISnapshot:restore`, which a policy can grant per project, but not per
    ///   enterprise project
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    ///
    /// To wait for the outcome: [`wait_until_cluster_available`](crate::dws::Client::wait_until_cluster_available).
    #[inline]
    pub fn restore_cluster(&self) -> RestoreCluster<'_> {
        RestoreCluster {
            client: self,
            input: <RestoreClusterInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`restore_cluster`](crate::dws::Client::restore_cluster).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct RestoreCluster<'a> {
    client: &'a crate::dws::Client,
    input: RestoreClusterInput,
}

impl RestoreCluster<'_> {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the snapshot to restore, as [`list_snapshots`](crate::dws::Client::list_snapshots) gives it. Required.
    pub fn snapshot_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.snapshot_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Settings of the cluster to which the snapshot is restored. Required.
    #[inline]
    pub fn restore(mut self, value: crate::dws::types::Restore) -> Self {
        self.input.body.restore = ::std::option::Option::Some(value);
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: RestoreClusterInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::RestoreClusterResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::RestoreClusterResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`restore_cluster`](crate::dws::Client::restore_cluster) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RestoreClusterInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the snapshot to restore, as [`list_snapshots`](crate::dws::Client::list_snapshots) gives it.
    ///
    /// Required.
    pub snapshot_id: ::std::option::Option<::std::string::String>,
    /// The body.
    pub body: crate::dws::types::RestoreClusterRequest,
}

impl ::gaussdb_runtime::generated::Input for RestoreClusterInput {
    type Output = crate::dws::types::RestoreClusterResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("snapshot_id", &self.snapshot_id)
            .json(&self.body)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("snapshot_id", self.snapshot_id.is_some());
        self.body.validate(v);
    }
}

/// The new cluster that a snapshot is restored to, with its network.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct Restore {
    /// Name for the cluster: 4 to 64 letters, digits, hyphens and underscores, the first one a letter;
    /// no other cluster may have it.
    ///
    /// Required. 4 to 64 characters. Pattern: `^[A-Za-z][A-Za-z0-9_-]*$`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// ID of the subnet for the network of the restored cluster; that of the original cluster by
    /// default.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subnet_id: ::std::option::Option<::std::string::String>,
    /// ID of the security group for the network of the restored cluster; that of the original cluster
    /// by default.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub security_group_id: ::std::option::Option<::std::string::String>,
    /// ID of the virtual private cloud (VPC) for the network of the restored cluster; that of the
    /// original cluster by default.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub vpc_id: ::std::option::Option<::std::string::String>,
    /// Availability zone (AZ) for the restored cluster; that of the original cluster by default.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub availability_zone: ::std::option::Option<::std::string::String>,
    /// Port on which the cluster accepts connections, from 8000 to 30000; 8000 by default.
    ///
    /// At least 8000. At most 30000. Default: `8000`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub port: ::std::option::Option<i32>,
    /// Elastic IP address (EIP) for the cluster; when left out, the cluster gets no access from the
    /// public network.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub public_ip: ::std::option::Option<crate::dws::types::PublicIp>,
    /// ID of the enterprise project for the cluster; `0`, the default enterprise project, when left
    /// out.
    ///
    /// Default: `0`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub enterprise_project_id: ::std::option::Option<::std::string::String>,
}

impl Restore {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Name for the cluster: 4 to 64 letters, digits, hyphens and underscores, the first one a letter; no other cluster may have it. Required.
    pub fn name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.name = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the subnet for the network of the restored cluster; that of the original cluster by default.
    pub fn subnet_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.subnet_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the security group for the network of the restored cluster; that of the original cluster by default.
    pub fn security_group_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.security_group_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the virtual private cloud (VPC) for the network of the restored cluster; that of the original cluster by default.
    pub fn vpc_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.vpc_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Availability zone (AZ) for the restored cluster; that of the original cluster by default.
    pub fn availability_zone(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.availability_zone = ::std::option::Option::Some(value.into());
        self
    }

    /// Port on which the cluster accepts connections, from 8000 to 30000; 8000 by default.
    #[inline]
    pub fn port(mut self, value: i32) -> Self {
        self.port = ::std::option::Option::Some(value);
        self
    }

    /// Elastic IP address (EIP) for the cluster; when left out, the cluster gets no access from the public network.
    #[inline]
    pub fn public_ip(mut self, value: crate::dws::types::PublicIp) -> Self {
        self.public_ip = ::std::option::Option::Some(value);
        self
    }

    /// ID of the enterprise project for the cluster; `0`, the default enterprise project, when left out.
    pub fn enterprise_project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.enterprise_project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("name", self.name.is_some());
        v.limit(
            "name",
            &self.name,
            &[
                ::gaussdb_runtime::generated::Limit::MinLength(4usize),
                ::gaussdb_runtime::generated::Limit::MaxLength(64usize),
                ::gaussdb_runtime::generated::Limit::Pattern("^[A-Za-z][A-Za-z0-9_-]*$"),
            ],
        );
        v.limit(
            "port",
            &self.port,
            &[
                ::gaussdb_runtime::generated::Limit::Minimum(8000f64),
                ::gaussdb_runtime::generated::Limit::Maximum(30000f64),
            ],
        );
        if let ::std::option::Option::Some(value) = &self.public_ip {
            v.within("public_ip", |v| value.validate(v));
        }
    }
}

/// Cluster to create from the snapshot.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct RestoreClusterRequest {
    /// Settings of the cluster to which the snapshot is restored.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub restore: ::std::option::Option<crate::dws::types::Restore>,
}

impl RestoreClusterRequest {
    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("restore", self.restore.is_some());
        if let ::std::option::Option::Some(value) = &self.restore {
            v.within("restore", |v| value.validate(v));
        }
    }
}

/// The new cluster, by its ID.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct RestoreClusterResponse {
    /// Cluster that is being restored, named by its ID.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cluster: ::std::option::Option<crate::dws::types::Cluster>,
}
