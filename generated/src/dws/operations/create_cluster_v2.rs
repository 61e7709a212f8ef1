// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1clusters/post by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "createClusterV2",
        ::gaussdb_runtime::generated::Method::Post,
        "/v2/{project_id}/clusters",
    )
};

impl crate::dws::Client {
    /// Create a cluster with more options
    ///
    /// Orders a new cluster with a chosen database version, disks and encryption key, in one
    /// availability zone or in three. The VPC and subnet must exist beforehand; their IDs go into the
    /// request. Asynchronous: building the cluster takes about 10 to 15 minutes; poll [`list_clusters`](crate::dws::Client::list_clusters)
    /// for it, as the response names the order, not the cluster. Call [`check_cluster_creation`](crate::dws::Client::check_cluster_creation) first to
    /// learn whether the settings would be accepted.
    ///
    /// `POST /v2/{project_id}/clusters`
    ///
    /// - Documented in: section 5.2.3 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 500, 503
    ///
    /// To wait for the outcome: [`wait_until_cluster_available`](crate::dws::Client::wait_until_cluster_available).
    #[inline]
    pub fn create_cluster_v2(&self) -> CreateClusterV2<'_> {
        CreateClusterV2 {
            client: self,
            input: <CreateClusterV2Input as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`create_cluster_v2`](crate::dws::Client::create_cluster_v2).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct CreateClusterV2<'a> {
    client: &'a crate::dws::Client,
    input: CreateClusterV2Input,
}

impl CreateClusterV2<'_> {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Settings of the cluster to create.
    #[inline]
    pub fn cluster(mut self, value: crate::dws::types::V2CreateCluster) -> Self {
        self.input.body.get_or_insert_default().cluster = ::std::option::Option::Some(
            value,
        );
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: CreateClusterV2Input) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::CreateClusterV2Response,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::CreateClusterV2Response>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`create_cluster_v2`](crate::dws::Client::create_cluster_v2) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateClusterV2Input {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// The body, which may be left out.
    pub body: ::std::option::Option<crate::dws::types::CreateClusterV2Request>,
}

impl ::gaussdb_runtime::generated::Input for CreateClusterV2Input {
    type Output = crate::dws::types::CreateClusterV2Response;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        let request = ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id);
        match &self.body {
            ::std::option::Option::Some(body) => request.json(body),
            _ => request,
        }
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        if let ::std::option::Option::Some(body) = &self.body {
            body.validate(v);
        }
    }
}

/// Settings of the cluster to create, with database version, disks and encryption.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CreateClusterV2Request {
    /// Settings of the cluster to create.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cluster: ::std::option::Option<crate::dws::types::V2CreateCluster>,
}

impl CreateClusterV2Request {
    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        if let ::std::option::Option::Some(value) = &self.cluster {
            v.within("cluster", |v| value.validate(v));
        }
    }
}

/// The order for the new cluster.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CreateClusterV2Response {
    /// ID of the order that the request placed.
    #[serde(rename = "subscriptionsID")]
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subscriptions_id: ::std::option::Option<::std::string::String>,
}

/// A cluster to create in one or three availability zones, with database version, disks, network
/// and encryption.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct V2CreateCluster {
    /// Name for the cluster: 4 to 64 letters, digits, hyphens and underscores, the first one a letter;
    /// no other cluster may have it.
    ///
    /// Required. 4 to 64 characters. Pattern: `^[A-Za-z][A-Za-z0-9_-]*$`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Name of the flavor for the nodes of the cluster, such as `dws.m1.xlarge.ultrahigh`.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub flavor: ::std::option::Option<::std::string::String>,
    /// Number of coordinator nodes (CNs) of the cluster: at least 2, at most 20 and no more than there
    /// are nodes; 3 by default.
    ///
    /// Required. At least 2. At most 20. Default: `3`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub num_cn: ::std::option::Option<i32>,
    /// Number of nodes for the cluster, from 3 to 256; 1 for a standalone hybrid data warehouse.
    ///
    /// Required. At least 1. At most 256.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub num_node: ::std::option::Option<i32>,
    /// User name of the database administrator, despite the name of the field; a keyword of the
    /// database is not allowed.
    ///
    /// Required. 6 to 64 characters. Pattern: `^[a-z_][a-z0-9_]*$`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub db_name: ::std::option::Option<::std::string::String>,
    /// Password of the database administrator: 12 to 32 characters from at least three of the groups
    /// lowercase letters, uppercase letters, digits and special characters
    /// (`~!?,.:;(){}[]/<>@#%^&*+\=`), and neither the user name nor its reverse.
    ///
    /// Required. 12 to 32 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub db_password: ::std::option::Option<::gaussdb_runtime::Secret>,
    /// Port on which the database accepts connections, from 8000 to 30000; 8000 by default.
    ///
    /// Required. At least 8000. At most 30000. Default: `8000`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub db_port: ::std::option::Option<i32>,
    /// ID of the dedicated storage pool (DSS) that provides the disks of the nodes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dss_pool_id: ::std::option::Option<::std::string::String>,
    /// Codes of the availability zones (AZs) for the cluster, as [`list_availability_zones`](crate::dws::Client::list_availability_zones) gives them:
    /// one, or three for a cluster that spans zones.
    ///
    /// Required. At most 3 items.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub availability_zones: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Tags to give to the cluster, each with key and value.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tags: ::std::option::Option<::std::vec::Vec<crate::dws::types::Tags>>,
    /// ID of the virtual private cloud (VPC) for the network of the cluster.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub vpc_id: ::std::option::Option<::std::string::String>,
    /// ID of the subnet for the network of the cluster.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subnet_id: ::std::option::Option<::std::string::String>,
    /// ID of the security group for the network of the cluster.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub security_group_id: ::std::option::Option<::std::string::String>,
    /// Elastic IP address (EIP) for the cluster; when left out, the cluster gets no access from the
    /// public network.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub public_ip: ::std::option::Option<crate::dws::types::PublicIp>,
    /// Version of the data warehouse, such as `8.3.0.201`.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub datastore_version: ::std::option::Option<::std::string::String>,
    /// ID of the master key with which the cluster is encrypted.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub master_key_id: ::std::option::Option<::std::string::String>,
    /// Name of the master key with which the cluster is encrypted.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub master_key_name: ::std::option::Option<::std::string::String>,
    /// Algorithm by which the cluster is encrypted, such as `generalCipher`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub crypt_algorithm: ::std::option::Option<::std::string::String>,
    /// Disks for the nodes of the cluster.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub volume: ::std::option::Option<crate::dws::types::Volume>,
    /// ID of the enterprise project for the cluster; `0`, the default enterprise project, when left
    /// out.
    ///
    /// Default: `0`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub enterprise_project_id: ::std::option::Option<::std::string::String>,
}

impl V2CreateCluster {
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

    /// Name of the flavor for the nodes of the cluster, such as `dws.m1.xlarge.ultrahigh`. Required.
    pub fn flavor(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.flavor = ::std::option::Option::Some(value.into());
        self
    }

    /// Number of coordinator nodes (CNs) of the cluster: at least 2, at most 20 and no more than there are nodes; 3 by default. Required.
    #[inline]
    pub fn num_cn(mut self, value: i32) -> Self {
        self.num_cn = ::std::option::Option::Some(value);
        self
    }

    /// Number of nodes for the cluster, from 3 to 256; 1 for a standalone hybrid data warehouse. Required.
    #[inline]
    pub fn num_node(mut self, value: i32) -> Self {
        self.num_node = ::std::option::Option::Some(value);
        self
    }

    /// User name of the database administrator, despite the name of the field; a keyword of the database is not allowed. Required.
    pub fn db_name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.db_name = ::std::option::Option::Some(value.into());
        self
    }

    /// Password of the database administrator: 12 to 32 characters from at least three of the groups lowercase letters, uppercase letters, digits and special characters (`~!?,.:;(){}[]/<>@#%^&*+\=`), and neither the user name nor its reverse. Required.
    pub fn db_password(
        mut self,
        value: impl ::std::convert::Into<::gaussdb_runtime::Secret>,
    ) -> Self {
        self.db_password = ::std::option::Option::Some(value.into());
        self
    }

    /// Port on which the database accepts connections, from 8000 to 30000; 8000 by default. Required.
    #[inline]
    pub fn db_port(mut self, value: i32) -> Self {
        self.db_port = ::std::option::Option::Some(value);
        self
    }

    /// ID of the dedicated storage pool (DSS) that provides the disks of the nodes.
    pub fn dss_pool_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.dss_pool_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Codes of the availability zones (AZs) for the cluster, as [`list_availability_zones`](crate::dws::Client::list_availability_zones) gives them: one, or three for a cluster that spans zones. Required.
    pub fn availability_zones(
        mut self,
        value: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.availability_zones = ::std::option::Option::Some(
            value.into_iter().map(::std::convert::Into::into).collect(),
        );
        self
    }

    /// Tags to give to the cluster, each with key and value.
    pub fn tags(
        mut self,
        value: impl ::std::iter::IntoIterator<Item = crate::dws::types::Tags>,
    ) -> Self {
        self.tags = ::std::option::Option::Some(value.into_iter().collect());
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

    /// ID of the subnet for the network of the cluster. Required.
    pub fn subnet_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.subnet_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the security group for the network of the cluster.
    pub fn security_group_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.security_group_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Elastic IP address (EIP) for the cluster; when left out, the cluster gets no access from the public network.
    #[inline]
    pub fn public_ip(mut self, value: crate::dws::types::PublicIp) -> Self {
        self.public_ip = ::std::option::Option::Some(value);
        self
    }

    /// Version of the data warehouse, such as `8.3.0.201`. Required.
    pub fn datastore_version(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.datastore_version = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the master key with which the cluster is encrypted.
    pub fn master_key_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.master_key_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Name of the master key with which the cluster is encrypted.
    pub fn master_key_name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.master_key_name = ::std::option::Option::Some(value.into());
        self
    }

    /// Algorithm by which the cluster is encrypted, such as `generalCipher`.
    pub fn crypt_algorithm(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.crypt_algorithm = ::std::option::Option::Some(value.into());
        self
    }

    /// Disks for the nodes of the cluster.
    #[inline]
    pub fn volume(mut self, value: crate::dws::types::Volume) -> Self {
        self.volume = ::std::option::Option::Some(value);
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
        v.require("flavor", self.flavor.is_some());
        v.require("num_cn", self.num_cn.is_some());
        v.limit(
            "num_cn",
            &self.num_cn,
            &[
                ::gaussdb_runtime::generated::Limit::Minimum(2f64),
                ::gaussdb_runtime::generated::Limit::Maximum(20f64),
            ],
        );
        v.require("num_node", self.num_node.is_some());
        v.limit(
            "num_node",
            &self.num_node,
            &[
                ::gaussdb_runtime::generated::Limit::Ranges(
                    &[(1i64, 1i64), (3i64, 256i64)],
                ),
                ::gaussdb_runtime::generated::Limit::Minimum(1f64),
                ::gaussdb_runtime::generated::Limit::Maximum(256f64),
            ],
        );
        v.require("db_name", self.db_name.is_some());
        v.limit(
            "db_name",
            &self.db_name,
            &[
                ::gaussdb_runtime::generated::Limit::MinLength(6usize),
                ::gaussdb_runtime::generated::Limit::MaxLength(64usize),
                ::gaussdb_runtime::generated::Limit::Pattern("^[a-z_][a-z0-9_]*$"),
            ],
        );
        v.require("db_password", self.db_password.is_some());
        v.limit(
            "db_password",
            &self.db_password,
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
        v.require("db_port", self.db_port.is_some());
        v.limit(
            "db_port",
            &self.db_port,
            &[
                ::gaussdb_runtime::generated::Limit::Minimum(8000f64),
                ::gaussdb_runtime::generated::Limit::Maximum(30000f64),
            ],
        );
        v.require("availability_zones", self.availability_zones.is_some());
        v.limit(
            "availability_zones",
            &self.availability_zones,
            &[::gaussdb_runtime::generated::Limit::MaxItems(3usize)],
        );
        if let ::std::option::Option::Some(value) = &self.tags {
            v.within(
                "tags",
                |v| {
                    for (index, value) in value.iter().enumerate() {
                        v.element(
                            index,
                            |v| {
                                value.validate(v);
                            },
                        );
                    }
                },
            );
        }
        v.require("vpc_id", self.vpc_id.is_some());
        v.require("subnet_id", self.subnet_id.is_some());
        if let ::std::option::Option::Some(value) = &self.public_ip {
            v.within("public_ip", |v| value.validate(v));
        }
        v.require("datastore_version", self.datastore_version.is_some());
        if let ::std::option::Option::Some(value) = &self.volume {
            v.within("volume", |v| value.validate(v));
        }
    }
}
