// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1clusters/post by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "createCluster",
        ::gaussdb_runtime::generated::Method::Post,
        "/v1.0/{project_id}/clusters",
    )
};

impl crate::dws::Client {
    /// Create a cluster
    ///
    /// Orders a new cluster in one availability zone. The VPC, subnet and security group must exist
    /// beforehand; their IDs go into the request. Asynchronous: building the cluster takes about 10 to 15
    /// minutes; poll [`list_clusters`](crate::dws::Client::list_clusters) or [`get_cluster`](crate::dws::Client::get_cluster) until `status` is `AVAILABLE`. The response names
    /// the order (`subscriptionsID`), or the new cluster (`cluster.id`) in earlier editions of the
    /// reference. Use [`create_cluster_v2`](crate::dws::Client::create_cluster_v2) to spread a cluster over several zones or to choose its version
    /// and disks.
    ///
    /// `POST /v1.0/{project_id}/clusters`
    ///
    /// - Documented in: section 5.2.1 of `dws-2024-en`, section 5.1.1 of `dws-2023-zh`, section 5.1.1
    ///   of `dws-2022-zh`
    /// - Permission: `dws:openAPICluster:create`, which a policy can grant per project, but not per
    ///   enterprise project
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    ///
    /// To wait for the outcome: [`wait_until_cluster_available`](crate::dws::Client::wait_until_cluster_available).
    #[inline]
    pub fn create_cluster(&self) -> CreateCluster<'_> {
        CreateCluster {
            client: self,
            input: <CreateClusterInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`create_cluster`](crate::dws::Client::create_cluster).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct CreateCluster<'a> {
    client: &'a crate::dws::Client,
    input: CreateClusterInput,
}

impl CreateCluster<'_> {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Settings of the cluster to create. Required.
    #[inline]
    pub fn cluster(mut self, value: crate::dws::types::CreateClusterInfo) -> Self {
        self.input.body.cluster = ::std::option::Option::Some(value);
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: CreateClusterInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::CreateClusterResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::CreateClusterResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`create_cluster`](crate::dws::Client::create_cluster) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateClusterInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// The body.
    pub body: crate::dws::types::CreateClusterRequest,
}

impl ::gaussdb_runtime::generated::Input for CreateClusterInput {
    type Output = crate::dws::types::CreateClusterResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .json(&self.body)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        self.body.validate(v);
    }
}

/// A cluster to create in one availability zone, with nodes, network and administrator.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CreateClusterInfo {
    /// Node type (flavor) for the cluster, a `spec_name` from [`list_node_types`](crate::dws::Client::list_node_types).
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub node_type: ::std::option::Option<::std::string::String>,
    /// Number of nodes for the cluster, from 3 to 256; 1 for a standalone hybrid data warehouse.
    ///
    /// Required. At least 1. At most 256.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub number_of_node: ::std::option::Option<i32>,
    /// ID of the subnet for the network of the cluster.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subnet_id: ::std::option::Option<::std::string::String>,
    /// ID of the security group for the network of the cluster.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub security_group_id: ::std::option::Option<::std::string::String>,
    /// ID of the virtual private cloud (VPC) for the network of the cluster.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub vpc_id: ::std::option::Option<::std::string::String>,
    /// Availability zone (AZ) for the cluster, a `code` from [`list_availability_zones`](crate::dws::Client::list_availability_zones); only one zone can
    /// be given.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub availability_zone: ::std::option::Option<::std::string::String>,
    /// Port on which the cluster accepts connections, from 8000 to 30000; 8000 by default.
    ///
    /// At least 8000. At most 30000. Default: `8000`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub port: ::std::option::Option<i32>,
    /// Name for the cluster: 4 to 64 letters, digits, hyphens and underscores, the first one a letter;
    /// no other cluster may have it.
    ///
    /// Required. 4 to 64 characters. Pattern: `^[A-Za-z][A-Za-z0-9_-]*$`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Username for the database administrator: 6 to 64 lowercase letters, digits and underscores, not
    /// starting with a digit. A keyword of the database is not allowed.
    ///
    /// Required. 6 to 64 characters. Pattern: `^[a-z_][a-z0-9_]*$`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user_name: ::std::option::Option<::std::string::String>,
    /// Password for the database administrator: 12 to 32 characters from at least three of the groups
    /// lowercase letters, uppercase letters, digits and special characters
    /// (`~!?,.:;(){}[]/<>@#%^&*+\=`), and neither the user name nor its reverse.
    ///
    /// Required. 12 to 32 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user_pwd: ::std::option::Option<::gaussdb_runtime::Secret>,
    /// Elastic IP address (EIP) for the cluster; when left out, the cluster gets no access from the
    /// public network.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub public_ip: ::std::option::Option<crate::dws::types::PublicIp>,
    /// Number of coordinator nodes (CNs) to deploy, from 3 to the number of nodes, at most 20; 3 by
    /// default.
    ///
    /// At least 3. At most 20. Default: `3`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub number_of_cn: ::std::option::Option<i32>,
    /// Tags to give to the cluster, each with key and value.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tags: ::std::option::Option<crate::dws::types::Tags>,
    /// ID of the enterprise project for the cluster; `0`, the default enterprise project, when left
    /// out.
    ///
    /// Default: `0`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub enterprise_project_id: ::std::option::Option<::std::string::String>,
}

impl CreateClusterInfo {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Node type (flavor) for the cluster, a `spec_name` from [`list_node_types`](crate::dws::Client::list_node_types). Required.
    pub fn node_type(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.node_type = ::std::option::Option::Some(value.into());
        self
    }

    /// Number of nodes for the cluster, from 3 to 256; 1 for a standalone hybrid data warehouse. Required.
    #[inline]
    pub fn number_of_node(mut self, value: i32) -> Self {
        self.number_of_node = ::std::option::Option::Some(value);
        self
    }

    /// ID of the subnet for the network of the cluster. Required.
    pub fn subnet_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.subnet_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the security group for the network of the cluster. Required.
    pub fn security_group_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.security_group_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the virtual private cloud (VPC) for the network of the cluster. Required.
    pub fn vpc_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.vpc_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Availability zone (AZ) for the cluster, a `code` from [`list_availability_zones`](crate::dws::Client::list_availability_zones); only one zone can be given.
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

    /// Name for the cluster: 4 to 64 letters, digits, hyphens and underscores, the first one a letter; no other cluster may have it. Required.
    pub fn name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.name = ::std::option::Option::Some(value.into());
        self
    }

    /// Username for the database administrator: 6 to 64 lowercase letters, digits and underscores, not starting with a digit. Required.
    pub fn user_name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.user_name = ::std::option::Option::Some(value.into());
        self
    }

    /// Password for the database administrator: 12 to 32 characters from at least three of the groups lowercase letters, uppercase letters, digits and special characters (`~!?,.:;(){}[]/<>@#%^&*+\=`), and neither the user name nor its reverse. Required.
    pub fn user_pwd(
        mut self,
        value: impl ::std::convert::Into<::gaussdb_runtime::Secret>,
    ) -> Self {
        self.user_pwd = ::std::option::Option::Some(value.into());
        self
    }

    /// Elastic IP address (EIP) for the cluster; when left out, the cluster gets no access from the public network.
    #[inline]
    pub fn public_ip(mut self, value: crate::dws::types::PublicIp) -> Self {
        self.public_ip = ::std::option::Option::Some(value);
        self
    }

    /// Number of coordinator nodes (CNs) to deploy, from 3 to the number of nodes, at most 20; 3 by default.
    #[inline]
    pub fn number_of_cn(mut self, value: i32) -> Self {
        self.number_of_cn = ::std::option::Option::Some(value);
        self
    }

    /// Tags to give to the cluster, each with key and value.
    #[inline]
    pub fn tags(mut self, value: crate::dws::types::Tags) -> Self {
        self.tags = ::std::option::Option::Some(value);
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
        v.require("node_type", self.node_type.is_some());
        v.require("number_of_node", self.number_of_node.is_some());
        v.limit(
            "number_of_node",
            &self.number_of_node,
            &[
                ::gaussdb_runtime::generated::Limit::Ranges(
                    &[(1i64, 1i64), (3i64, 256i64)],
                ),
                ::gaussdb_runtime::generated::Limit::Minimum(1f64),
                ::gaussdb_runtime::generated::Limit::Maximum(256f64),
            ],
        );
        v.require("subnet_id", self.subnet_id.is_some());
        v.require("security_group_id", self.security_group_id.is_some());
        v.require("vpc_id", self.vpc_id.is_some());
        v.limit(
            "port",
            &self.port,
            &[
                ::gaussdb_runtime::generated::Limit::Minimum(8000f64),
                ::gaussdb_runtime::generated::Limit::Maximum(30000f64),
            ],
        );
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
        v.require("user_name", self.user_name.is_some());
        v.limit(
            "user_name",
            &self.user_name,
            &[
                ::gaussdb_runtime::generated::Limit::MinLength(6usize),
                ::gaussdb_runtime::generated::Limit::MaxLength(64usize),
                ::gaussdb_runtime::generated::Limit::Pattern("^[a-z_][a-z0-9_]*$"),
            ],
        );
        v.require("user_pwd", self.user_pwd.is_some());
        v.limit(
            "user_pwd",
            &self.user_pwd,
            &[
                ::gaussdb_runtime::generated::Limit::CharacterClasses {
                    at_least: 3usize,
                    counted: [true, true, true],
                    special: "~!?,.:;(){}[]/<>@#%^&*+\\=",
                },
                ::gaussdb_runtime::generated::Limit::MinLength(12usize),
                ::gaussdb_runtime::generated::Limit::MaxLength(32usize),
            ],
        );
        if let ::std::option::Option::Some(value) = &self.public_ip {
            v.within("public_ip", |v| value.validate(v));
        }
        v.limit(
            "number_of_cn",
            &self.number_of_cn,
            &[
                ::gaussdb_runtime::generated::Limit::Minimum(3f64),
                ::gaussdb_runtime::generated::Limit::Maximum(20f64),
            ],
        );
        if let ::std::option::Option::Some(value) = &self.tags {
            v.within("tags", |v| value.validate(v));
        }
    }
}

/// Settings of the cluster to create.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CreateClusterRequest {
    /// Settings of the cluster to create.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cluster: ::std::option::Option<crate::dws::types::CreateClusterInfo>,
}

impl CreateClusterRequest {
    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("cluster", self.cluster.is_some());
        if let ::std::option::Option::Some(value) = &self.cluster {
            v.within("cluster", |v| value.validate(v));
        }
    }
}

/// The order for the new cluster, or the new cluster itself in earlier editions.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CreateClusterResponse {
    /// ID of the order that the request placed.
    #[serde(rename = "subscriptionsID")]
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subscriptions_id: ::std::option::Option<::std::string::String>,
    /// Cluster that is being created, named by its ID.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cluster: ::std::option::Option<crate::dws::types::Cluster>,
}
