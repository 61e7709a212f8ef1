// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1starrocks~1resource-check/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.15.8",
    idempotent: true,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "checkStarRocksResources",
        gaussdb_runtime::codegen::Method::Post,
        "/v3/{project_id}/starrocks/resource-check",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Check resources for StarRocks
    ///
    /// Checks whether there are enough resources to create StarRocks instances of the given size; the
    /// only `action` is the creation of an instance. `subnet_id` must be the subnet of the GaussDB(for
    /// MySQL) instance. `result` is `true` when the check passes.
    ///
    /// `POST /v3/{project_id}/starrocks/resource-check`
    ///
    /// - Documented in: section 4.15.8 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::gaussdb_mysql::types::{CheckStarRocksResourcesRequestAction, StarRocksAvailabilityZoneMode, StarRocksMode, StarRocksResourcesToCheck};
    ///
    /// let response = client
    ///     .check_star_rocks_resources()
    ///     .action(CheckStarRocksResourcesRequestAction::CreateInstance)
    ///     .resource(
    ///         StarRocksResourcesToCheck::builder()
    ///             .enterprise_project_id("51000887-7acf-488f-a86b-feb800f5b95e")
    ///             .instance_num(1)
    ///             .mode(StarRocksMode::Single)
    ///             .availability_zone_mode(StarRocksAvailabilityZoneMode::Single)
    ///             .fe_node_num(1)
    ///             .be_node_num(1)
    ///             .fe_flavor_ref("gaussdb.sr-fe.xlarge.x86.4")
    ///             .be_flavor_ref("gaussdb.sr-be.xlarge.x86.4")
    ///             .subnet_id("449e5c8d-7ce2-4b55-a907-495a5069d923"),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn check_star_rocks_resources(&self) -> CheckStarRocksResources {
        CheckStarRocksResources {
            client: self.clone(),
            input: <CheckStarRocksResourcesInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`check_star_rocks_resources`](crate::gaussdb_mysql::Client::check_star_rocks_resources).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CheckStarRocksResources {
    client: crate::gaussdb_mysql::Client,
    input: CheckStarRocksResourcesInput,
}

impl CheckStarRocksResources {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    pub fn x_language(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::MessageLanguage,
        >,
    ) -> Self {
        self.input.x_language = value.into_value();
        self
    }

    /// What is checked for; only a new instance is supported. Required.
    pub fn action(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::CheckStarRocksResourcesRequestAction,
        >,
    ) -> Self {
        self.input.body.action = value.into_value();
        self
    }

    /// Resources to check for; which members are required depends on `action`. Required.
    pub fn resource(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::StarRocksResourcesToCheck,
        >,
    ) -> Self {
        self.input.body.resource = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: CheckStarRocksResourcesInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::gaussdb_mysql::types::ResultFlag> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::gaussdb_mysql::types::ResultFlag> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`check_star_rocks_resources`](crate::gaussdb_mysql::Client::check_star_rocks_resources).
#[derive(Clone)]
pub struct CheckStarRocksResourcesInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
    /// The body.
    pub body: crate::gaussdb_mysql::types::CheckStarRocksResourcesRequest,
}

impl CheckStarRocksResourcesInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    CheckStarRocksResourcesInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for CheckStarRocksResourcesInput {
    type Output = crate::gaussdb_mysql::types::ResultFlag;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Planned StarRocks instances and the resources they need.
#[derive(Clone)]
pub struct CheckStarRocksResourcesRequest {
    /// What is checked for; only a new instance is supported.
    ///
    /// Required.
    pub action: Option<
        crate::gaussdb_mysql::types::CheckStarRocksResourcesRequestAction,
    >,
    /// Resources to check for; which members are required depends on `action`.
    ///
    /// Required.
    pub resource: Option<crate::gaussdb_mysql::types::StarRocksResourcesToCheck>,
}

impl CheckStarRocksResourcesRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    CheckStarRocksResourcesRequest {
        action: Member::new("action").required().limits(&[OneOf(&["createInstance"])]),
        resource: Member::new("resource").required(),
    }
}

/// Number, size and place of the StarRocks instances that resources are checked for.
#[derive(Clone)]
pub struct StarRocksResourcesToCheck {
    /// ID of the enterprise project that the instance is to belong to.
    ///
    /// Required.
    pub enterprise_project_id: Option<String>,
    /// Number of instances to be created.
    ///
    /// Required.
    pub instance_num: Option<i64>,
    /// Deployment of the instance: `Single` for one frontend and one backend node, `Cluster` for
    /// several of each.
    ///
    /// Required.
    pub mode: Option<crate::gaussdb_mysql::types::StarRocksMode>,
    /// Number of availability zones that the instance is to span; only `single` is supported.
    ///
    /// Required.
    pub availability_zone_mode: Option<
        crate::gaussdb_mysql::types::StarRocksAvailabilityZoneMode,
    >,
    /// Number of frontend (FE) nodes to check for.
    ///
    /// Required.
    pub fe_node_num: Option<i64>,
    /// Number of backend (BE) nodes to check for.
    ///
    /// Required.
    pub be_node_num: Option<i64>,
    /// Flavor code of the frontend (FE) nodes.
    ///
    /// Required.
    pub fe_flavor_ref: Option<String>,
    /// Flavor code of the backend (BE) nodes.
    ///
    /// Required.
    pub be_flavor_ref: Option<String>,
    /// Code of the availability zone, which is checked too; may be left out.
    pub availability_zone: Option<String>,
    /// ID of the subnet of the GaussDB(for MySQL) instance, which the StarRocks instance will share.
    ///
    /// Required.
    pub subnet_id: Option<String>,
}

impl StarRocksResourcesToCheck {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// ID of the enterprise project that the instance is to belong to. Required.
    pub fn enterprise_project_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.enterprise_project_id = value.into_value();
        self
    }

    /// Number of instances to be created. Required.
    pub fn instance_num(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.instance_num = value.into_value();
        self
    }

    /// Deployment of the instance: `Single` for one frontend and one backend node, `Cluster` for several of each.
    /// Required.
    pub fn mode(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::StarRocksMode,
        >,
    ) -> Self {
        self.mode = value.into_value();
        self
    }

    /// Number of availability zones that the instance is to span; only `single` is supported. Required.
    pub fn availability_zone_mode(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::StarRocksAvailabilityZoneMode,
        >,
    ) -> Self {
        self.availability_zone_mode = value.into_value();
        self
    }

    /// Number of frontend (FE) nodes to check for. Required.
    pub fn fe_node_num(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.fe_node_num = value.into_value();
        self
    }

    /// Number of backend (BE) nodes to check for. Required.
    pub fn be_node_num(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.be_node_num = value.into_value();
        self
    }

    /// Flavor code of the frontend (FE) nodes. Required.
    pub fn fe_flavor_ref(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.fe_flavor_ref = value.into_value();
        self
    }

    /// Flavor code of the backend (BE) nodes. Required.
    pub fn be_flavor_ref(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.be_flavor_ref = value.into_value();
        self
    }

    /// Code of the availability zone, which is checked too; may be left out.
    pub fn availability_zone(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.availability_zone = value.into_value();
        self
    }

    /// ID of the subnet of the GaussDB(for MySQL) instance, which the StarRocks instance will share. Required.
    pub fn subnet_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.subnet_id = value.into_value();
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
    StarRocksResourcesToCheck {
        enterprise_project_id: Member::new("enterprise_project_id").required(),
        instance_num: Member::new("instance_num").required(),
        mode: Member::new("mode").required().limits(&[OneOf(&["Single", "Cluster"])]),
        availability_zone_mode: Member::new("availability_zone_mode").required().limits(&[OneOf(&["single"])]),
        fe_node_num: Member::new("fe_node_num").required(),
        be_node_num: Member::new("be_node_num").required(),
        fe_flavor_ref: Member::new("fe_flavor_ref").required(),
        be_flavor_ref: Member::new("be_flavor_ref").required(),
        availability_zone: Member::new("availability_zone"),
        subnet_id: Member::new("subnet_id").required(),
    }
}

/// What is checked for; only a new instance is supported.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum CheckStarRocksResourcesRequestAction {
    /// Creation of an instance.
    CreateInstance,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    CheckStarRocksResourcesRequestAction {
        CreateInstance = "createInstance",
    }
}
