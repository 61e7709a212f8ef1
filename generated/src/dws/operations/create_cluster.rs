// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1clusters/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.2.3",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "createCluster",
        gaussdb_runtime::codegen::Method::Post,
        "/v2/{project_id}/clusters",
    )
};

impl crate::dws::Client {
    /// Create a cluster
    ///
    /// Orders a new cluster with a chosen database version, disks and encryption key, in one
    /// availability zone or in three. The VPC and subnet must exist beforehand; their IDs go into the
    /// request. Asynchronous: building the cluster takes about 10 to 15 minutes; poll
    /// [`list_clusters`](crate::dws::Client::list_clusters) for it, as the response names the order, not the cluster.
    /// Call [`check_cluster_creation`](crate::dws::Client::check_cluster_creation) first to learn whether the settings
    /// would be accepted.
    ///
    /// `POST /v2/{project_id}/clusters`
    ///
    /// - Documented in: section 5.2.3 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// To wait for the result: [`wait_until_cluster_available`](crate::dws::Client::wait_until_cluster_available).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::dws::types::ClusterSpec;
    ///
    /// let response = client
    ///     .create_cluster()
    ///     .cluster(
    ///         ClusterSpec::builder()
    ///             .name("sales-dwh")
    ///             .flavor("dws.m1.xlarge.ultrahigh")
    ///             .num_node(3)
    ///             .db_name("dbadmin")
    ///             .db_password("Gentle-River7")
    ///             .db_port(8000)
    ///             .availability_zones(["cn-north-4a"])
    ///             .vpc_id("79044cb0-5b92-4eec-a93c-50908d88b9e6")
    ///             .subnet_id("449e5c8d-7ce2-4b55-a907-495a5069d923")
    ///             .datastore_version("8.3.0.201"),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_cluster(&self) -> CreateCluster {
        CreateCluster {
            client: self.clone(),
            input: <CreateClusterInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`create_cluster`](crate::dws::Client::create_cluster).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCluster {
    client: crate::dws::Client,
    input: CreateClusterInput,
}

impl CreateCluster {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// Settings of the cluster to create.
    pub fn cluster(
        mut self,
        value: impl gaussdb_runtime::IntoValue<crate::dws::types::ClusterSpec>,
    ) -> Self {
        self.input.body.get_or_insert_default().cluster = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: CreateClusterInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::CreateClusterResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::dws::types::CreateClusterResponse> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`create_cluster`](crate::dws::Client::create_cluster).
#[derive(Clone)]
pub struct CreateClusterInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// The body. Optional.
    pub body: Option<crate::dws::types::CreateClusterRequest>,
}

impl CreateClusterInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    CreateClusterInput {
        project_id: Member::path("project_id"),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for CreateClusterInput {
    type Output = crate::dws::types::CreateClusterResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// A cluster to create in one or three availability zones, with database version, disks, network
/// and encryption.
#[derive(Clone)]
pub struct ClusterSpec {
    /// Name for the cluster: 4 to 64 letters, digits, hyphens and underscores, the first one a letter;
    /// no other cluster may have it.
    ///
    /// Required. 4 to 64 characters. Pattern: `^[A-Za-z][A-Za-z0-9_-]*$`.
    pub name: Option<String>,
    /// Name of the flavor for the nodes of the cluster, such as `dws.m1.xlarge.ultrahigh`.
    ///
    /// Required.
    pub flavor: Option<String>,
    /// Number of coordinator nodes (CNs) of the cluster: at least 2, at most 20 and no more than there
    /// are nodes; 3 by default. The reference calls it mandatory; clients create clusters without it.
    ///
    /// At least 2. At most 20. At most the value of `num_node`. Default: `3`.
    pub num_cn: Option<i64>,
    /// Number of nodes for the cluster, from 3 to 256; 1 for a standalone hybrid data warehouse.
    ///
    /// Required. At least 1. At most 256. In one of these ranges: 1, 3 to 256.
    pub num_node: Option<i64>,
    /// User name of the database administrator, despite the name of the field; a keyword of the
    /// database is not allowed.
    ///
    /// Required. 6 to 64 characters. Pattern: `^[a-z_][a-z0-9_]*$`. The service refuses reserved words of the database.
    pub db_name: Option<String>,
    /// Password of the database administrator: 12 to 32 characters (a documented request has 9) from at
    /// least three of the groups lowercase letters, uppercase letters, digits and special characters
    /// (`~!?,.:;-_(){}[]/<>@#%^&*+|\=`), and neither the user name nor its reverse.
    ///
    /// Required. 9 to 32 characters. Must differ from `db_name`. Must not be `db_name` reversed. Characters of at least 3
    /// of these: upper case, lower case, digits, the characters `~!?,.:;(){}[]/<>@#%^&*+|\=-_`.
    pub db_password: Option<gaussdb_runtime::Secret>,
    /// Port on which the database accepts connections, from 8000 to 30000; 8000 by default.
    ///
    /// Required. At least 8000. At most 30000. Default: `8000`.
    pub db_port: Option<i64>,
    /// ID of the dedicated storage pool (DSS) that provides the disks of the nodes.
    pub dss_pool_id: Option<String>,
    /// Codes of the availability zones (AZs) for the cluster, as
    /// [`list_availability_zones`](crate::dws::Client::list_availability_zones) gives them: one, or three for a cluster
    /// that spans zones.
    ///
    /// Required. At most 3 items.
    pub availability_zones: Option<Vec<String>>,
    /// Tags to give to the cluster, each with key and value.
    pub tags: Option<Vec<crate::dws::types::ClusterTagSpec>>,
    /// ID of the virtual private cloud (VPC) for the network of the cluster.
    ///
    /// Required.
    pub vpc_id: Option<String>,
    /// ID of the subnet for the network of the cluster.
    ///
    /// Required.
    pub subnet_id: Option<String>,
    /// ID of the security group for the network of the cluster.
    pub security_group_id: Option<String>,
    /// Elastic IP address (EIP) for the cluster; when left out, the cluster gets no access from the
    /// public network.
    pub public_ip: Option<crate::dws::types::PublicIp>,
    /// Version of the data warehouse, such as `8.3.0.201`.
    ///
    /// Required.
    pub datastore_version: Option<String>,
    /// ID of the master key with which the cluster is encrypted.
    pub master_key_id: Option<String>,
    /// Name of the master key with which the cluster is encrypted.
    pub master_key_name: Option<String>,
    /// Algorithm by which the cluster is encrypted, such as `generalCipher`.
    pub crypt_algorithm: Option<String>,
    /// Disks for the nodes of the cluster.
    pub volume: Option<crate::dws::types::ClusterDisks>,
    /// ID of the enterprise project for the cluster; `0`, the default enterprise project, when left
    /// out.
    ///
    /// Default: `0`.
    pub enterprise_project_id: Option<String>,
}

impl ClusterSpec {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Name for the cluster: 4 to 64 letters, digits, hyphens and underscores, the first one a letter; no other cluster
    /// may have it. Required.
    pub fn name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.name = value.into_value();
        self
    }

    /// Name of the flavor for the nodes of the cluster, such as `dws.m1.xlarge.ultrahigh`. Required.
    pub fn flavor(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.flavor = value.into_value();
        self
    }

    /// Number of coordinator nodes (CNs) of the cluster: at least 2, at most 20 and no more than there are nodes; 3 by
    /// default.
    pub fn num_cn(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.num_cn = value.into_value();
        self
    }

    /// Number of nodes for the cluster, from 3 to 256; 1 for a standalone hybrid data warehouse. Required.
    pub fn num_node(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.num_node = value.into_value();
        self
    }

    /// User name of the database administrator, despite the name of the field; a keyword of the database is not
    /// allowed. Required.
    pub fn db_name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.db_name = value.into_value();
        self
    }

    /// Password of the database administrator: 12 to 32 characters (a documented request has 9) from at least three of
    /// the groups lowercase letters, uppercase letters, digits and special characters (`~!?,.:;-_(){}[]/<>@#%^&*+|\=`),
    /// and neither the user name nor its reverse. Required.
    pub fn db_password(
        mut self,
        value: impl gaussdb_runtime::IntoValue<gaussdb_runtime::Secret>,
    ) -> Self {
        self.db_password = value.into_value();
        self
    }

    /// Port on which the database accepts connections, from 8000 to 30000; 8000 by default. Required.
    pub fn db_port(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.db_port = value.into_value();
        self
    }

    /// ID of the dedicated storage pool (DSS) that provides the disks of the nodes.
    pub fn dss_pool_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.dss_pool_id = value.into_value();
        self
    }

    /// Codes of the availability zones (AZs) for the cluster, as
    /// [`list_availability_zones`](crate::dws::Client::list_availability_zones) gives them: one, or three for a cluster
    /// that spans zones. Required.
    pub fn availability_zones(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.availability_zones = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Tags to give to the cluster, each with key and value.
    pub fn tags(
        mut self,
        value: impl IntoIterator<Item = crate::dws::types::ClusterTagSpec>,
    ) -> Self {
        self.tags = Some(value.into_iter().collect());
        self
    }

    /// ID of the virtual private cloud (VPC) for the network of the cluster. Required.
    pub fn vpc_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.vpc_id = value.into_value();
        self
    }

    /// ID of the subnet for the network of the cluster. Required.
    pub fn subnet_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.subnet_id = value.into_value();
        self
    }

    /// ID of the security group for the network of the cluster.
    pub fn security_group_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.security_group_id = value.into_value();
        self
    }

    /// Elastic IP address (EIP) for the cluster; when left out, the cluster gets no access from the public network.
    pub fn public_ip(
        mut self,
        value: impl gaussdb_runtime::IntoValue<crate::dws::types::PublicIp>,
    ) -> Self {
        self.public_ip = value.into_value();
        self
    }

    /// Version of the data warehouse, such as `8.3.0.201`. Required.
    pub fn datastore_version(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.datastore_version = value.into_value();
        self
    }

    /// ID of the master key with which the cluster is encrypted.
    pub fn master_key_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.master_key_id = value.into_value();
        self
    }

    /// Name of the master key with which the cluster is encrypted.
    pub fn master_key_name(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.master_key_name = value.into_value();
        self
    }

    /// Algorithm by which the cluster is encrypted, such as `generalCipher`.
    pub fn crypt_algorithm(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.crypt_algorithm = value.into_value();
        self
    }

    /// Disks for the nodes of the cluster.
    pub fn volume(
        mut self,
        value: impl gaussdb_runtime::IntoValue<crate::dws::types::ClusterDisks>,
    ) -> Self {
        self.volume = value.into_value();
        self
    }

    /// ID of the enterprise project for the cluster; `0`, the default enterprise project, when left out.
    pub fn enterprise_project_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.enterprise_project_id = value.into_value();
        self
    }

    /// Validates the value and returns it. The error lists missing members and violations of documented
    /// constraints. Optional, because `send` validates the whole request.
    #[inline]
    pub fn build(self) -> Result<Self, gaussdb_runtime::Error> {
        gaussdb_runtime::codegen::build(self)
    }

    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    ClusterSpec {
        name: Member::new("name")
            .required()
            .limits(&[MinLength(4), MaxLength(64), Pattern("^[A-Za-z][A-Za-z0-9_-]*$")]),
        flavor: Member::new("flavor").required(),
        num_cn: Member::new("num_cn").limits(&[NotAboveField("num_node"), Minimum(Int(2)), Maximum(Int(20))]),
        num_node: Member::new("num_node").required().limits(&[Ranges(&[(1, 1), (3, 256)])]),
        db_name: Member::new("db_name")
            .required()
            .limits(&[MinLength(6), MaxLength(64), Pattern("^[a-z_][a-z0-9_]*$")]),
        db_password: Member::new("db_password")
            .required()
            .limits(
                &[
                    NotEqualToField("db_name"),
                    NotReversedField("db_name"),
                    CharacterClasses {
                        at_least: 3,
                        counted: [true, true, true],
                        special: "~!?,.:;(){}[]/<>@#%^&*+|\\=-_",
                    },
                    MinLength(9),
                    MaxLength(32),
                ],
            ),
        db_port: Member::new("db_port").required().limits(&[Minimum(Int(8000)), Maximum(Int(30000))]),
        dss_pool_id: Member::new("dss_pool_id"),
        availability_zones: Member::new("availability_zones").required().limits(&[MaxItems(3)]),
        tags: Member::new("tags"),
        vpc_id: Member::new("vpc_id").required(),
        subnet_id: Member::new("subnet_id").required(),
        security_group_id: Member::new("security_group_id"),
        public_ip: Member::new("public_ip"),
        datastore_version: Member::new("datastore_version").required(),
        master_key_id: Member::new("master_key_id"),
        master_key_name: Member::new("master_key_name"),
        crypt_algorithm: Member::new("crypt_algorithm"),
        volume: Member::new("volume"),
        enterprise_project_id: Member::new("enterprise_project_id"),
    }
}

/// Settings of the cluster to create, with database version, disks and encryption.
#[derive(Clone)]
pub struct CreateClusterRequest {
    /// Settings of the cluster to create.
    pub cluster: Option<crate::dws::types::ClusterSpec>,
}

impl CreateClusterRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    CreateClusterRequest {
        cluster: Member::new("cluster"),
    }
}

/// The order for the new cluster.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateClusterResponse {
    /// ID of the order that the request placed.
    pub subscriptions_id: Option<String>,
}

impl CreateClusterResponse {
    /// ID of the order that the request placed.
    #[inline]
    pub fn subscriptions_id(&self) -> Option<&str> {
        self.subscriptions_id.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    CreateClusterResponse {
        subscriptions_id: Member::new("subscriptionsID"),
    }
}
