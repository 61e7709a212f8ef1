// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1auto-scaling~1policy/put by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.3.28",
    idempotent: true,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "updateAutoScalingPolicy",
        gaussdb_runtime::codegen::Method::Put,
        "/v3/{project_id}/instances/{instance_id}/auto-scaling/policy",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Set an instance's auto scaling policy
    ///
    /// Turns automatic scaling on or off and sets its rules: when average CPU usage stays at or above
    /// `enlarge_threshold` during the observation time `monitor_cycle`, the service enlarges the flavor
    /// up to `max_flavor`, adds read replicas up to `max_read_only_count`, or both. With
    /// `reduce_enabled` it also shrinks again, and `silence_cycle` is the least time between two
    /// changes. Adding read replicas needs exactly one database proxy on the instance. In open beta:
    /// ask support for access first.
    ///
    /// `PUT /v3/{project_id}/instances/{instance_id}/auto-scaling/policy`
    ///
    /// - Documented in: section 4.3.28 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::gaussdb_mysql::types::{AutoScalingStateSpec, FlavorScalingSpec, ReadReplicaScalingSpec, ScalingStrategySpec};
    ///
    /// let response = client
    ///     .update_auto_scaling_policy()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .status(AutoScalingStateSpec::On)
    ///     .scaling_strategy(
    ///         ScalingStrategySpec::builder()
    ///             .flavor_switch(FlavorScalingSpec::Off)
    ///             .read_only_switch(ReadReplicaScalingSpec::Off),
    ///     )
    ///     .monitor_cycle(300)
    ///     .silence_cycle(300)
    ///     .enlarge_threshold(50)
    ///     .reduce_enabled(true)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_auto_scaling_policy(&self) -> UpdateAutoScalingPolicy {
        UpdateAutoScalingPolicy {
            client: self.clone(),
            input: <UpdateAutoScalingPolicyInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`update_auto_scaling_policy`](crate::gaussdb_mysql::Client::update_auto_scaling_policy).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateAutoScalingPolicy {
    client: crate::gaussdb_mysql::Client,
    input: UpdateAutoScalingPolicyInput,
}

impl UpdateAutoScalingPolicy {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`. Required.
    pub fn instance_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.instance_id = value.into_value();
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

    /// Whether automatic scaling is to be on, `ON` or `OFF`. Required.
    pub fn status(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::AutoScalingStateSpec,
        >,
    ) -> Self {
        self.input.body.status = value.into_value();
        self
    }

    /// Parts of automatic scaling: changing the flavor, and adding and removing read replicas. Required.
    pub fn scaling_strategy(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::ScalingStrategySpec,
        >,
    ) -> Self {
        self.input.body.scaling_strategy = value.into_value();
        self
    }

    /// Length of the observation window in seconds: 300, 600, 900 or 1800.
    pub fn monitor_cycle(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::AutoScalingMonitorCycleSpec,
        >,
    ) -> Self {
        self.input.body.monitor_cycle = value.into_value();
        self
    }

    /// Least time in seconds between two automatic scaling actions: 300, 600, 1800, 3600, 7200, 10800, 86400 or 604800.
    pub fn silence_cycle(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::AutoScalingSilenceCycleSpec,
        >,
    ) -> Self {
        self.input.body.silence_cycle = value.into_value();
        self
    }

    /// Average CPU usage in percent, from 50 to 100, at which the instance is scaled up; required if `status` is `ON`.
    pub fn enlarge_threshold(
        mut self,
        value: impl gaussdb_runtime::IntoValue<i64>,
    ) -> Self {
        self.input.body.enlarge_threshold = value.into_value();
        self
    }

    /// Code of the largest flavor that automatic scaling may choose; required if scaling of the flavor is turned on.
    pub fn max_flavor(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.max_flavor = value.into_value();
        self
    }

    /// Whether automatic scaling also shrinks the instance again; required if automatic scaling is turned on.
    pub fn reduce_enabled(
        mut self,
        value: impl gaussdb_runtime::IntoValue<bool>,
    ) -> Self {
        self.input.body.reduce_enabled = value.into_value();
        self
    }

    /// Number of read replicas beyond which automatic scaling adds none; required if scaling of read replicas is turned
    /// on.
    pub fn max_read_only_count(
        mut self,
        value: impl gaussdb_runtime::IntoValue<i64>,
    ) -> Self {
        self.input.body.max_read_only_count = value.into_value();
        self
    }

    /// Read weight of the read replicas that automatic scaling adds; required if scaling of read replicas is turned on.
    pub fn read_only_weight(
        mut self,
        value: impl gaussdb_runtime::IntoValue<i64>,
    ) -> Self {
        self.input.body.read_only_weight = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: UpdateAutoScalingPolicyInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<
        crate::gaussdb_mysql::types::UpdateAutoScalingPolicyResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::UpdateAutoScalingPolicyResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`update_auto_scaling_policy`](crate::gaussdb_mysql::Client::update_auto_scaling_policy).
#[derive(Clone)]
pub struct UpdateAutoScalingPolicyInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    ///
    /// Required.
    pub instance_id: Option<String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
    /// The body.
    pub body: crate::gaussdb_mysql::types::UpdateAutoScalingPolicyRequest,
}

impl UpdateAutoScalingPolicyInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateAutoScalingPolicyInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for UpdateAutoScalingPolicyInput {
    type Output = crate::gaussdb_mysql::types::UpdateAutoScalingPolicyResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// How long the load is to be watched before automatic scaling acts.
///
/// - `300`: 5 minutes.
/// - `600`: 10 minutes.
/// - `900`: 15 minutes.
/// - `1800`: 30 minutes.
pub type AutoScalingMonitorCycleSpec = i64;

/// How long automatic scaling is to rest after it acted.
///
/// - `300`: 5 minutes.
/// - `600`: 10 minutes.
/// - `1800`: 30 minutes.
/// - `3600`: 1 hour.
/// - `7200`: 2 hours.
/// - `10800`: 3 hours.
/// - `86400`: 1 day.
/// - `604800`: 7 days.
pub type AutoScalingSilenceCycleSpec = i64;

/// Whether automatic scaling is to be in use.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum AutoScalingStateSpec {
    /// Automatic scaling is in use.
    On,
    /// Automatic scaling is not in use.
    Off,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    AutoScalingStateSpec {
        On = "ON",
        Off = "OFF",
    }
}

/// Switches of automatic scaling and its parts after the change.
#[derive(Clone)]
#[non_exhaustive]
pub struct AutoScalingSwitches {
    /// Whether automatic scaling is on, `ON` or `OFF`.
    pub scaling_switch: Option<crate::gaussdb_mysql::types::AutoScalingState>,
    /// Whether automatic scaling changes the flavor, `ON` or `OFF`.
    pub flavor_switch: Option<crate::gaussdb_mysql::types::FlavorScaling>,
    /// Whether automatic scaling adds and removes read replicas, `ON` or `OFF`.
    pub read_only_switch: Option<crate::gaussdb_mysql::types::ReadReplicaScaling>,
}

impl AutoScalingSwitches {
    /// Whether automatic scaling is on, `ON` or `OFF`.
    #[inline]
    pub fn scaling_switch(
        &self,
    ) -> Option<&crate::gaussdb_mysql::types::AutoScalingState> {
        self.scaling_switch.as_ref()
    }

    /// Whether automatic scaling changes the flavor, `ON` or `OFF`.
    #[inline]
    pub fn flavor_switch(&self) -> Option<&crate::gaussdb_mysql::types::FlavorScaling> {
        self.flavor_switch.as_ref()
    }

    /// Whether automatic scaling adds and removes read replicas, `ON` or `OFF`.
    #[inline]
    pub fn read_only_switch(
        &self,
    ) -> Option<&crate::gaussdb_mysql::types::ReadReplicaScaling> {
        self.read_only_switch.as_ref()
    }
}

gaussdb_runtime::reflect_struct! {
    AutoScalingSwitches {
        scaling_switch: Member::new("scaling_switch"),
        flavor_switch: Member::new("flavor_switch"),
        read_only_switch: Member::new("read_only_switch"),
    }
}

/// Whether automatic scaling is to change the flavor.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum FlavorScalingSpec {
    /// Automatic scaling changes the flavor.
    On,
    /// Automatic scaling leaves the flavor alone.
    Off,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    FlavorScalingSpec {
        On = "ON",
        Off = "OFF",
    }
}

/// Whether automatic scaling is to add and remove read replicas.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ReadReplicaScalingSpec {
    /// Automatic scaling adds and removes read replicas.
    On,
    /// Automatic scaling leaves read replicas alone.
    Off,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ReadReplicaScalingSpec {
        On = "ON",
        Off = "OFF",
    }
}

/// Switches for the parts of automatic scaling, as they are to be.
#[derive(Clone)]
pub struct ScalingStrategySpec {
    /// Whether automatic scaling changes the flavor, `ON` or `OFF`.
    ///
    /// Required.
    pub flavor_switch: Option<crate::gaussdb_mysql::types::FlavorScalingSpec>,
    /// Whether automatic scaling adds and removes read replicas, `ON` or `OFF`. It needs exactly one
    /// database proxy on the instance.
    ///
    /// Required.
    pub read_only_switch: Option<crate::gaussdb_mysql::types::ReadReplicaScalingSpec>,
}

impl ScalingStrategySpec {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Whether automatic scaling changes the flavor, `ON` or `OFF`. Required.
    pub fn flavor_switch(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::FlavorScalingSpec,
        >,
    ) -> Self {
        self.flavor_switch = value.into_value();
        self
    }

    /// Whether automatic scaling adds and removes read replicas, `ON` or `OFF`. Required.
    pub fn read_only_switch(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::ReadReplicaScalingSpec,
        >,
    ) -> Self {
        self.read_only_switch = value.into_value();
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
    ScalingStrategySpec {
        flavor_switch: Member::new("flavor_switch").required().limits(&[OneOf(&["ON", "OFF"])]),
        read_only_switch: Member::new("read_only_switch").required().limits(&[OneOf(&["ON", "OFF"])]),
    }
}

/// Switches, thresholds and limits of automatic scaling for the instance.
#[derive(Clone)]
pub struct UpdateAutoScalingPolicyRequest {
    /// Whether automatic scaling is to be on, `ON` or `OFF`.
    ///
    /// Required.
    pub status: Option<crate::gaussdb_mysql::types::AutoScalingStateSpec>,
    /// Parts of automatic scaling: changing the flavor, and adding and removing read replicas.
    ///
    /// Required.
    pub scaling_strategy: Option<crate::gaussdb_mysql::types::ScalingStrategySpec>,
    /// Length of the observation window in seconds: 300, 600, 900 or 1800. If average CPU usage stays
    /// at or above the threshold for all of it, the instance is scaled up. Required if `status` is
    /// `ON`.
    ///
    /// Required when `status` is `ON`.
    ///
    /// - `300`: 5 minutes.
    /// - `600`: 10 minutes.
    /// - `900`: 15 minutes.
    /// - `1800`: 30 minutes.
    pub monitor_cycle: Option<crate::gaussdb_mysql::types::AutoScalingMonitorCycleSpec>,
    /// Least time in seconds between two automatic scaling actions: 300, 600, 1800, 3600, 7200, 10800, 86400
    /// or 604800. Required if `status` is `ON`.
    ///
    /// Required when `status` is `ON`.
    ///
    /// - `300`: 5 minutes.
    /// - `600`: 10 minutes.
    /// - `1800`: 30 minutes.
    /// - `3600`: 1 hour.
    /// - `7200`: 2 hours.
    /// - `10800`: 3 hours.
    /// - `86400`: 1 day.
    /// - `604800`: 7 days.
    pub silence_cycle: Option<crate::gaussdb_mysql::types::AutoScalingSilenceCycleSpec>,
    /// Average CPU usage in percent, from 50 to 100, at which the instance is scaled up; required if
    /// `status` is `ON`.
    ///
    /// At least 50. At most 100. Required when `status` is `ON`.
    pub enlarge_threshold: Option<i64>,
    /// Code of the largest flavor that automatic scaling may choose; required if scaling of the flavor
    /// is turned on.
    ///
    /// Required when `flavor_switch` is `ON`.
    pub max_flavor: Option<String>,
    /// Whether automatic scaling also shrinks the instance again; required if automatic scaling is
    /// turned on.
    ///
    /// Required when `status` is `ON`.
    pub reduce_enabled: Option<bool>,
    /// Number of read replicas beyond which automatic scaling adds none; required if scaling of read
    /// replicas is turned on.
    ///
    /// Required when `read_only_switch` is `ON`.
    pub max_read_only_count: Option<i64>,
    /// Read weight of the read replicas that automatic scaling adds; required if scaling of read
    /// replicas is turned on.
    ///
    /// Required when `read_only_switch` is `ON`.
    pub read_only_weight: Option<i64>,
}

impl UpdateAutoScalingPolicyRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateAutoScalingPolicyRequest {
        status: Member::new("status").required().limits(&[OneOf(&["ON", "OFF"])]),
        scaling_strategy: Member::new("scaling_strategy").required(),
        monitor_cycle: Member::new("monitor_cycle")
            .limits(
                &[
                    RequiredIf(
                        &[
                            When {
                                field: "status",
                                values: &["ON"],
                                not: false,
                            },
                        ],
                    ),
                    OneOf(&["300", "600", "900", "1800"]),
                ],
            ),
        silence_cycle: Member::new("silence_cycle")
            .limits(
                &[
                    RequiredIf(
                        &[
                            When {
                                field: "status",
                                values: &["ON"],
                                not: false,
                            },
                        ],
                    ),
                    OneOf(&["300", "600", "1800", "3600", "7200", "10800", "86400", "604800"]),
                ],
            ),
        enlarge_threshold: Member::new("enlarge_threshold")
            .limits(
                &[
                    RequiredIf(
                        &[
                            When {
                                field: "status",
                                values: &["ON"],
                                not: false,
                            },
                        ],
                    ),
                    Minimum(Int(50)),
                    Maximum(Int(100)),
                ],
            ),
        max_flavor: Member::new("max_flavor")
            .limits(
                &[
                    RequiredIf(
                        &[
                            When {
                                field: "flavor_switch",
                                values: &["ON"],
                                not: false,
                            },
                        ],
                    ),
                ],
            ),
        reduce_enabled: Member::new("reduce_enabled")
            .limits(
                &[
                    RequiredIf(
                        &[
                            When {
                                field: "status",
                                values: &["ON"],
                                not: false,
                            },
                        ],
                    ),
                ],
            ),
        max_read_only_count: Member::new("max_read_only_count")
            .limits(
                &[
                    RequiredIf(
                        &[
                            When {
                                field: "read_only_switch",
                                values: &["ON"],
                                not: false,
                            },
                        ],
                    ),
                ],
            ),
        read_only_weight: Member::new("read_only_weight")
            .limits(
                &[
                    RequiredIf(
                        &[
                            When {
                                field: "read_only_switch",
                                values: &["ON"],
                                not: false,
                            },
                        ],
                    ),
                ],
            ),
    }
}

/// The instance, and which parts of automatic scaling are on after the change.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateAutoScalingPolicyResponse {
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    pub instance_id: Option<String>,
    /// Name of the instance; not necessarily unique.
    pub instance_name: Option<String>,
    /// State of automatic scaling and of its parts after the change.
    pub switch_status: Option<crate::gaussdb_mysql::types::AutoScalingSwitches>,
}

impl UpdateAutoScalingPolicyResponse {
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    #[inline]
    pub fn instance_id(&self) -> Option<&str> {
        self.instance_id.as_deref()
    }

    /// Name of the instance; not necessarily unique.
    #[inline]
    pub fn instance_name(&self) -> Option<&str> {
        self.instance_name.as_deref()
    }

    /// State of automatic scaling and of its parts after the change.
    #[inline]
    pub fn switch_status(
        &self,
    ) -> Option<&crate::gaussdb_mysql::types::AutoScalingSwitches> {
        self.switch_status.as_ref()
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateAutoScalingPolicyResponse {
        instance_id: Member::new("instance_id"),
        instance_name: Member::new("instance_name"),
        switch_status: Member::new("switch_status"),
    }
}
