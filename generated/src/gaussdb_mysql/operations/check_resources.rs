// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1resource-check/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.3.30",
    idempotent: true,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "checkResources",
        gaussdb_runtime::codegen::Method::Post,
        "/v3/{project_id}/resource-check",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Check resources before a change
    ///
    /// Checks before the fact whether there are enough resources to create an instance, to add read
    /// replicas or to change a flavor; `action` names which. Which members of `resource` must be given
    /// depends on `action`. `result` is `true` when the check passes.
    ///
    /// `POST /v3/{project_id}/resource-check`
    ///
    /// - Documented in: section 4.3.30 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::gaussdb_mysql::types::{AvailabilityZoneModeSpec, CheckResourcesRequestAction, InstanceModeSpec, ResourcesToCheck};
    ///
    /// let response = client
    ///     .check_resources()
    ///     .action(CheckResourcesRequestAction::CreateInstance)
    ///     .resource(
    ///         ResourcesToCheck::builder()
    ///             .enterprise_project_id("51000887-7acf-488f-a86b-feb800f5b95e")
    ///             .instance_num(1)
    ///             .mode(InstanceModeSpec::Cluster)
    ///             .availability_zone_mode(AvailabilityZoneModeSpec::Single)
    ///             .node_num(1)
    ///             .flavor_ref("gaussdb.mysql.xlarge.x86.4")
    ///             .availability_zone("cn-north-4a")
    ///             .subnet_id("449e5c8d-7ce2-4b55-a907-495a5069d923"),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn check_resources(&self) -> CheckResources {
        CheckResources {
            client: self.clone(),
            input: <CheckResourcesInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`check_resources`](crate::gaussdb_mysql::Client::check_resources).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CheckResources {
    client: crate::gaussdb_mysql::Client,
    input: CheckResourcesInput,
}

impl CheckResources {
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

    /// What is checked for, namely a new instance, a new read replica or another flavor. Required.
    pub fn action(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::CheckResourcesRequestAction,
        >,
    ) -> Self {
        self.input.body.action = value.into_value();
        self
    }

    /// Resources to check for; which members are required depends on `action`. Required.
    pub fn resource(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::ResourcesToCheck,
        >,
    ) -> Self {
        self.input.body.resource = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: CheckResourcesInput) -> Self {
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

/// The input of [`check_resources`](crate::gaussdb_mysql::Client::check_resources).
#[derive(Clone)]
pub struct CheckResourcesInput {
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
    pub body: crate::gaussdb_mysql::types::CheckResourcesRequest,
}

impl CheckResourcesInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    CheckResourcesInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for CheckResourcesInput {
    type Output = crate::gaussdb_mysql::types::ResultFlag;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Planned operation and the resources it needs.
#[derive(Clone)]
pub struct CheckResourcesRequest {
    /// What is checked for, namely a new instance, a new read replica or another flavor.
    ///
    /// Required. Case-insensitive.
    pub action: Option<crate::gaussdb_mysql::types::CheckResourcesRequestAction>,
    /// Resources to check for; which members are required depends on `action`.
    ///
    /// Required.
    pub resource: Option<crate::gaussdb_mysql::types::ResourcesToCheck>,
}

impl CheckResourcesRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    CheckResourcesRequest {
        action: Member::new("action").required(),
        resource: Member::new("resource").required(),
    }
}

/// Size and place of the instance, read replicas or flavor that resources are checked for.
#[derive(Clone)]
pub struct ResourcesToCheck {
    /// ID of the enterprise project that the instance is to belong to; required with
    /// `action=createInstance`.
    ///
    /// Required when `action` is `createInstance`.
    pub enterprise_project_id: Option<String>,
    /// Number of instances to check for; required with `action=createInstance`.
    ///
    /// Required when `action` is `createInstance`.
    pub instance_num: Option<i64>,
    /// Kind of instance; only `Cluster` is supported. Required with `action=createInstance`.
    ///
    /// Required when `action` is `createInstance`.
    pub mode: Option<crate::gaussdb_mysql::types::InstanceModeSpec>,
    /// Number of availability zones that the instance is to span: `single` for one, `multi` for
    /// several. Required with `action=createInstance`.
    ///
    /// Required when `action` is `createInstance`.
    pub availability_zone_mode: Option<
        crate::gaussdb_mysql::types::AvailabilityZoneModeSpec,
    >,
    /// Number of nodes to check for; required with `action=createInstance` and
    /// `action=createReadOnlyNode`.
    ///
    /// Required when `action` is one of `createInstance` or `createReadOnlyNode`.
    pub node_num: Option<i64>,
    /// Code of the flavor; required with `action=createInstance` and `action=resizeFlavor`.
    ///
    /// Required when `action` is one of `createInstance` or `resizeFlavor`.
    pub flavor_ref: Option<String>,
    /// Code of the availability zone that the instance is to be in.
    pub availability_zone: Option<String>,
    /// ID of the subnet that the instance is to be in; required with `action=createInstance`.
    ///
    /// Required when `action` is `createInstance`.
    pub subnet_id: Option<String>,
    /// ID of the instance to change; required with `action=createReadOnlyNode` and
    /// `action=resizeFlavor`.
    ///
    /// Required when `action` is one of `createReadOnlyNode` or `resizeFlavor`.
    pub instance_id: Option<String>,
}

impl ResourcesToCheck {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// ID of the enterprise project that the instance is to belong to; required with `action=createInstance`.
    pub fn enterprise_project_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.enterprise_project_id = value.into_value();
        self
    }

    /// Number of instances to check for; required with `action=createInstance`.
    pub fn instance_num(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.instance_num = value.into_value();
        self
    }

    /// Kind of instance; only `Cluster` is supported.
    pub fn mode(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::InstanceModeSpec,
        >,
    ) -> Self {
        self.mode = value.into_value();
        self
    }

    /// Number of availability zones that the instance is to span: `single` for one, `multi` for several.
    pub fn availability_zone_mode(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::AvailabilityZoneModeSpec,
        >,
    ) -> Self {
        self.availability_zone_mode = value.into_value();
        self
    }

    /// Number of nodes to check for; required with `action=createInstance` and `action=createReadOnlyNode`.
    pub fn node_num(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.node_num = value.into_value();
        self
    }

    /// Code of the flavor; required with `action=createInstance` and `action=resizeFlavor`.
    pub fn flavor_ref(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.flavor_ref = value.into_value();
        self
    }

    /// Code of the availability zone that the instance is to be in.
    pub fn availability_zone(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.availability_zone = value.into_value();
        self
    }

    /// ID of the subnet that the instance is to be in; required with `action=createInstance`.
    pub fn subnet_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.subnet_id = value.into_value();
        self
    }

    /// ID of the instance to change; required with `action=createReadOnlyNode` and `action=resizeFlavor`.
    pub fn instance_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.instance_id = value.into_value();
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
    ResourcesToCheck {
        enterprise_project_id: Member::new("enterprise_project_id")
            .limits(
                &[
                    RequiredIf(
                        &[
                            When {
                                field: "action",
                                values: &["createInstance"],
                                not: false,
                            },
                        ],
                    ),
                ],
            ),
        instance_num: Member::new("instance_num")
            .limits(
                &[
                    RequiredIf(
                        &[
                            When {
                                field: "action",
                                values: &["createInstance"],
                                not: false,
                            },
                        ],
                    ),
                ],
            ),
        mode: Member::new("mode")
            .limits(
                &[
                    RequiredIf(
                        &[
                            When {
                                field: "action",
                                values: &["createInstance"],
                                not: false,
                            },
                        ],
                    ),
                    OneOf(&["Cluster"]),
                ],
            ),
        availability_zone_mode: Member::new("availability_zone_mode")
            .limits(
                &[
                    RequiredIf(
                        &[
                            When {
                                field: "action",
                                values: &["createInstance"],
                                not: false,
                            },
                        ],
                    ),
                    OneOf(&["single", "multi"]),
                ],
            ),
        node_num: Member::new("node_num")
            .limits(
                &[
                    RequiredIf(
                        &[
                            When {
                                field: "action",
                                values: &["createInstance", "createReadOnlyNode"],
                                not: false,
                            },
                        ],
                    ),
                ],
            ),
        flavor_ref: Member::new("flavor_ref")
            .limits(
                &[
                    RequiredIf(
                        &[
                            When {
                                field: "action",
                                values: &["createInstance", "resizeFlavor"],
                                not: false,
                            },
                        ],
                    ),
                ],
            ),
        availability_zone: Member::new("availability_zone"),
        subnet_id: Member::new("subnet_id")
            .limits(
                &[
                    RequiredIf(
                        &[
                            When {
                                field: "action",
                                values: &["createInstance"],
                                not: false,
                            },
                        ],
                    ),
                ],
            ),
        instance_id: Member::new("instance_id")
            .limits(
                &[
                    RequiredIf(
                        &[
                            When {
                                field: "action",
                                values: &["createReadOnlyNode", "resizeFlavor"],
                                not: false,
                            },
                        ],
                    ),
                ],
            ),
    }
}

/// What is checked for, namely a new instance, a new read replica or another flavor.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum CheckResourcesRequestAction {
    /// Creation of an instance.
    CreateInstance,
    /// Addition of a read replica.
    CreateReadOnlyNode,
    /// Change of the flavor.
    ResizeFlavor,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    CheckResourcesRequestAction {
        CreateInstance = "createInstance",
        CreateReadOnlyNode = "createReadOnlyNode",
        ResizeFlavor = "resizeFlavor",
    }
}
