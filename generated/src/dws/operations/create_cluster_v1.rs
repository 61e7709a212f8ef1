// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1clusters/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.2.1; dws-2023-zh, 5.1.1; dws-2022-zh, 5.1.1",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "createClusterV1",
        gaussdb_runtime::codegen::Method::Post,
        "/v1.0/{project_id}/clusters",
    )
};

impl crate::dws::Client {
    /// Create a cluster in one zone
    ///
    /// Orders a new cluster in one availability zone. The VPC, subnet and security group must exist
    /// beforehand; their IDs go into the request. Asynchronous: building the cluster takes about 10 to 15
    /// minutes; poll [`list_clusters`](crate::dws::Client::list_clusters) or
    /// [`get_cluster`](crate::dws::Client::get_cluster) until `status` is `AVAILABLE`. The response names the order
    /// (`subscriptionsID`), or the new cluster (`cluster.id`) in earlier editions of the reference. Use
    /// [`create_cluster`](crate::dws::Client::create_cluster) to spread a cluster over several zones or to choose its
    /// version and disks.
    ///
    /// `POST /v1.0/{project_id}/clusters`
    ///
    /// - Documented in: section 5.2.1 of `dws-2024-en`, section 5.1.1 of `dws-2023-zh`, section 5.1.1
    ///   of `dws-2022-zh`
    /// - Permission: `dws:openAPICluster:create`, which a policy can grant per project, but not per
    ///   enterprise project
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// To wait for the result: [`wait_until_cluster_available`](crate::dws::Client::wait_until_cluster_available).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::dws::types::SingleZoneClusterSpec;
    ///
    /// let response = client
    ///     .create_cluster_v1()
    ///     .cluster(
    ///         SingleZoneClusterSpec::builder()
    ///             .node_type("dws.m1.xlarge.ultrahigh")
    ///             .number_of_node(3)
    ///             .subnet_id("449e5c8d-7ce2-4b55-a907-495a5069d923")
    ///             .security_group_id("7bbe9922-2bbd-4f2c-af31-86e83d132ce4")
    ///             .vpc_id("79044cb0-5b92-4eec-a93c-50908d88b9e6")
    ///             .name("sales-dwh")
    ///             .user_name("dbadmin")
    ///             .user_pwd("Gentle-River7"),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_cluster_v1(&self) -> CreateClusterV1 {
        CreateClusterV1 {
            client: self.clone(),
            input: <CreateClusterV1Input as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`create_cluster_v1`](crate::dws::Client::create_cluster_v1).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateClusterV1 {
    client: crate::dws::Client,
    input: CreateClusterV1Input,
}

impl CreateClusterV1 {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// Settings of the cluster to create. Required.
    pub fn cluster(
        mut self,
        value: impl gaussdb_runtime::IntoValue<crate::dws::types::SingleZoneClusterSpec>,
    ) -> Self {
        self.input.body.cluster = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: CreateClusterV1Input) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::CreateClusterV1Response> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::dws::types::CreateClusterV1Response> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`create_cluster_v1`](crate::dws::Client::create_cluster_v1).
#[derive(Clone)]
pub struct CreateClusterV1Input {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// The body.
    pub body: crate::dws::types::CreateClusterV1Request,
}

impl CreateClusterV1Input {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    CreateClusterV1Input {
        project_id: Member::path("project_id"),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for CreateClusterV1Input {
    type Output = crate::dws::types::CreateClusterV1Response;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Settings of the cluster to create.
#[derive(Clone)]
pub struct CreateClusterV1Request {
    /// Settings of the cluster to create.
    ///
    /// Required.
    pub cluster: Option<crate::dws::types::SingleZoneClusterSpec>,
}

impl CreateClusterV1Request {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    CreateClusterV1Request {
        cluster: Member::new("cluster").required(),
    }
}

/// The order for the new cluster, or the new cluster itself in earlier editions.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateClusterV1Response {
    /// ID of the order that the request placed.
    pub subscriptions_id: Option<String>,
    /// Cluster that is being created, named by its ID.
    pub cluster: Option<crate::dws::types::ClusterId>,
}

impl CreateClusterV1Response {
    /// ID of the order that the request placed.
    #[inline]
    pub fn subscriptions_id(&self) -> Option<&str> {
        self.subscriptions_id.as_deref()
    }

    /// Cluster that is being created, named by its ID.
    #[inline]
    pub fn cluster(&self) -> Option<&crate::dws::types::ClusterId> {
        self.cluster.as_ref()
    }
}

gaussdb_runtime::reflect_struct! {
    CreateClusterV1Response {
        subscriptions_id: Member::new("subscriptionsID"),
        cluster: Member::new("cluster"),
    }
}

/// A cluster to create in one availability zone, with nodes, network and administrator.
#[derive(Clone)]
pub struct SingleZoneClusterSpec {
    /// Node type (flavor) for the cluster, a `spec_name` from [`list_node_types`](crate::dws::Client::list_node_types).
    ///
    /// Required.
    pub node_type: Option<String>,
    /// Number of nodes for the cluster, from 3 to 256; 1 for a standalone hybrid data warehouse.
    ///
    /// Required. At least 1. At most 256. In one of these ranges: 1, 3 to 256.
    pub number_of_node: Option<i64>,
    /// ID of the subnet for the network of the cluster.
    ///
    /// Required.
    pub subnet_id: Option<String>,
    /// ID of the security group for the network of the cluster.
    ///
    /// Required.
    pub security_group_id: Option<String>,
    /// ID of the virtual private cloud (VPC) for the network of the cluster.
    ///
    /// Required.
    pub vpc_id: Option<String>,
    /// Availability zone (AZ) for the cluster, a `code` from
    /// [`list_availability_zones`](crate::dws::Client::list_availability_zones); only one zone can be given.
    pub availability_zone: Option<String>,
    /// Port on which the cluster accepts connections, from 8000 to 30000; 8000 by default.
    ///
    /// At least 8000. At most 30000. Default: `8000`.
    pub port: Option<i64>,
    /// Name for the cluster: 4 to 64 letters, digits, hyphens and underscores, the first one a letter;
    /// no other cluster may have it.
    ///
    /// Required. 4 to 64 characters. Pattern: `^[A-Za-z][A-Za-z0-9_-]*$`.
    pub name: Option<String>,
    /// Username for the database administrator: 6 to 64 lowercase letters, digits and underscores, not
    /// starting with a digit. A keyword of the database is not allowed. An older reference allows 1 to 63
    /// characters.
    ///
    /// Required. 6 to 64 characters. Pattern: `^[a-z_][a-z0-9_]*$`. The service refuses reserved words of the database.
    pub user_name: Option<String>,
    /// Password for the database administrator: 12 to 32 characters (documented requests have 9) from
    /// at least three of the groups lowercase letters, uppercase letters, digits and special characters
    /// (`~!?,.:;-_(){}[]/<>@#%^&*+|\=`), and neither the user name nor its reverse.
    ///
    /// Required. 9 to 32 characters. Must differ from `user_name`. Must not be `user_name` reversed. Characters of at
    /// least 3 of these: upper case, lower case, digits, the characters `~!?,.:;(){}[]/<>@#%^&*+|\=-_`.
    pub user_pwd: Option<gaussdb_runtime::Secret>,
    /// Elastic IP address (EIP) for the cluster; when left out, the cluster gets no access from the
    /// public network.
    pub public_ip: Option<crate::dws::types::PublicIp>,
    /// Number of coordinator nodes (CNs) to deploy, from 3 to the number of nodes, at most 20; 3 by
    /// default.
    ///
    /// At least 3. At most 20. At most the value of `number_of_node`. Default: `3`.
    pub number_of_cn: Option<i64>,
    /// Tags to give to the cluster, each with key and value.
    pub tags: Option<crate::dws::types::ClusterTagSpec>,
    /// ID of the enterprise project for the cluster; `0`, the default enterprise project, when left
    /// out.
    ///
    /// Default: `0`.
    pub enterprise_project_id: Option<String>,
}

impl SingleZoneClusterSpec {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Node type (flavor) for the cluster, a `spec_name` from [`list_node_types`](crate::dws::Client::list_node_types).
    /// Required.
    pub fn node_type(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.node_type = value.into_value();
        self
    }

    /// Number of nodes for the cluster, from 3 to 256; 1 for a standalone hybrid data warehouse. Required.
    pub fn number_of_node(
        mut self,
        value: impl gaussdb_runtime::IntoValue<i64>,
    ) -> Self {
        self.number_of_node = value.into_value();
        self
    }

    /// ID of the subnet for the network of the cluster. Required.
    pub fn subnet_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.subnet_id = value.into_value();
        self
    }

    /// ID of the security group for the network of the cluster. Required.
    pub fn security_group_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.security_group_id = value.into_value();
        self
    }

    /// ID of the virtual private cloud (VPC) for the network of the cluster. Required.
    pub fn vpc_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.vpc_id = value.into_value();
        self
    }

    /// Availability zone (AZ) for the cluster, a `code` from
    /// [`list_availability_zones`](crate::dws::Client::list_availability_zones); only one zone can be given.
    pub fn availability_zone(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.availability_zone = value.into_value();
        self
    }

    /// Port on which the cluster accepts connections, from 8000 to 30000; 8000 by default.
    pub fn port(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.port = value.into_value();
        self
    }

    /// Name for the cluster: 4 to 64 letters, digits, hyphens and underscores, the first one a letter; no other cluster
    /// may have it. Required.
    pub fn name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.name = value.into_value();
        self
    }

    /// Username for the database administrator: 6 to 64 lowercase letters, digits and underscores, not starting with a
    /// digit. Required.
    pub fn user_name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.user_name = value.into_value();
        self
    }

    /// Password for the database administrator: 12 to 32 characters (documented requests have 9) from at least three of
    /// the groups lowercase letters, uppercase letters, digits and special characters (`~!?,.:;-_(){}[]/<>@#%^&*+|\=`),
    /// and neither the user name nor its reverse. Required.
    pub fn user_pwd(
        mut self,
        value: impl gaussdb_runtime::IntoValue<gaussdb_runtime::Secret>,
    ) -> Self {
        self.user_pwd = value.into_value();
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

    /// Number of coordinator nodes (CNs) to deploy, from 3 to the number of nodes, at most 20; 3 by default.
    pub fn number_of_cn(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.number_of_cn = value.into_value();
        self
    }

    /// Tags to give to the cluster, each with key and value.
    pub fn tags(
        mut self,
        value: impl gaussdb_runtime::IntoValue<crate::dws::types::ClusterTagSpec>,
    ) -> Self {
        self.tags = value.into_value();
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
    SingleZoneClusterSpec {
        node_type: Member::new("node_type").required(),
        number_of_node: Member::new("number_of_node").required().limits(&[Ranges(&[(1, 1), (3, 256)])]),
        subnet_id: Member::new("subnet_id").required(),
        security_group_id: Member::new("security_group_id").required(),
        vpc_id: Member::new("vpc_id").required(),
        availability_zone: Member::new("availability_zone"),
        port: Member::new("port").limits(&[Minimum(Int(8000)), Maximum(Int(30000))]),
        name: Member::new("name")
            .required()
            .limits(&[MinLength(4), MaxLength(64), Pattern("^[A-Za-z][A-Za-z0-9_-]*$")]),
        user_name: Member::new("user_name")
            .required()
            .limits(&[MinLength(6), MaxLength(64), Pattern("^[a-z_][a-z0-9_]*$")]),
        user_pwd: Member::new("user_pwd")
            .required()
            .limits(
                &[
                    NotEqualToField("user_name"),
                    NotReversedField("user_name"),
                    CharacterClasses {
                        at_least: 3,
                        counted: [true, true, true],
                        special: "~!?,.:;(){}[]/<>@#%^&*+|\\=-_",
                    },
                    MinLength(9),
                    MaxLength(32),
                ],
            ),
        public_ip: Member::new("public_ip"),
        number_of_cn: Member::new("number_of_cn")
            .limits(&[NotAboveField("number_of_node"), Minimum(Int(3)), Maximum(Int(20))]),
        tags: Member::new("tags"),
        enterprise_project_id: Member::new("enterprise_project_id"),
    }
}
