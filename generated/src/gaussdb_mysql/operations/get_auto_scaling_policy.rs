// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1auto-scaling~1policy/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.3.29",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "getAutoScalingPolicy",
        gaussdb_runtime::codegen::Method::Get,
        "/v3/{project_id}/instances/{instance_id}/auto-scaling/policy",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Get an instance's auto scaling policy
    ///
    /// Returns the automatic scaling policy of an instance: its switches, thresholds and limits, and
    /// when the last change ended.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/auto-scaling/policy`
    ///
    /// - Documented in: section 4.3.29 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .get_auto_scaling_policy()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_auto_scaling_policy(&self) -> GetAutoScalingPolicy {
        GetAutoScalingPolicy {
            client: self.clone(),
            input: <GetAutoScalingPolicyInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`get_auto_scaling_policy`](crate::gaussdb_mysql::Client::get_auto_scaling_policy).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAutoScalingPolicy {
    client: crate::gaussdb_mysql::Client,
    input: GetAutoScalingPolicyInput,
}

impl GetAutoScalingPolicy {
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

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: GetAutoScalingPolicyInput) -> Self {
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
        crate::gaussdb_mysql::types::GetAutoScalingPolicyResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::GetAutoScalingPolicyResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`get_auto_scaling_policy`](crate::gaussdb_mysql::Client::get_auto_scaling_policy).
#[derive(Clone)]
pub struct GetAutoScalingPolicyInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    ///
    /// Required. 36 characters. Pattern: `^[A-Za-z0-9]*in07$`.
    pub instance_id: Option<String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
}

impl GetAutoScalingPolicyInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    GetAutoScalingPolicyInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id")
            .required()
            .limits(&[MinLength(36), MaxLength(36), Pattern("^[A-Za-z0-9]*in07$")]),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
    }
}

impl gaussdb_runtime::codegen::Input for GetAutoScalingPolicyInput {
    type Output = crate::gaussdb_mysql::types::GetAutoScalingPolicyResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// How long the load is watched before automatic scaling acts.
///
/// - `300`: 5 minutes.
/// - `600`: 10 minutes.
/// - `900`: 15 minutes.
/// - `1800`: 30 minutes.
pub type AutoScalingMonitorCycle = i64;

/// How long automatic scaling rests after it acted.
///
/// - `300`: 5 minutes.
/// - `600`: 10 minutes.
/// - `1800`: 30 minutes.
/// - `3600`: 1 hour.
/// - `7200`: 2 hours.
/// - `10800`: 3 hours.
/// - `86400`: 1 day.
/// - `604800`: 7 days.
pub type AutoScalingSilenceCycle = i64;

/// Automatic scaling policy of the instance: switches, thresholds, limits, and when the last action
/// ended.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetAutoScalingPolicyResponse {
    /// ID of the automatic scaling policy.
    pub id: Option<String>,
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    ///
    /// 36 characters. Pattern: `^[A-Za-z0-9]*in07$`.
    pub instance_id: Option<String>,
    /// Name of the instance; not necessarily unique.
    ///
    /// 4 to 64 characters. Pattern: `^[A-Za-z一-鿿][A-Za-z0-9_一-鿿-]*$`. At most 64 bytes in UTF-8.
    pub instance_name: Option<String>,
    /// Whether automatic scaling is on, `ON` or `OFF`.
    pub status: Option<crate::gaussdb_mysql::types::AutoScalingState>,
    /// Length of the observation window in seconds: 300, 600, 900 or 1800. If average CPU usage stays
    /// at or above the threshold for all of it, the instance is scaled up.
    ///
    /// - `300`: 5 minutes.
    /// - `600`: 10 minutes.
    /// - `900`: 15 minutes.
    /// - `1800`: 30 minutes.
    pub monitor_cycle: Option<crate::gaussdb_mysql::types::AutoScalingMonitorCycle>,
    /// Least time in seconds between two automatic scaling actions: 300, 600, 1800, 3600, 7200, 10800, 86400
    /// or 604800.
    ///
    /// - `300`: 5 minutes.
    /// - `600`: 10 minutes.
    /// - `1800`: 30 minutes.
    /// - `3600`: 1 hour.
    /// - `7200`: 2 hours.
    /// - `10800`: 3 hours.
    /// - `86400`: 1 day.
    /// - `604800`: 7 days.
    pub silence_cycle: Option<crate::gaussdb_mysql::types::AutoScalingSilenceCycle>,
    /// Average CPU usage in percent, from 50 to 100, at which the instance is scaled up.
    ///
    /// At least 50. At most 100.
    pub enlarge_threshold: Option<i64>,
    /// Code of the largest flavor that automatic scaling may choose.
    pub max_flavor: Option<String>,
    /// Whether automatic scaling also shrinks the instance again.
    pub reduce_enabled: Option<bool>,
    /// Code of the smallest flavor that automatic scaling may choose.
    pub min_flavor: Option<String>,
    /// Time at which the last scaling action ended and the silent period began, as
    /// `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    pub silence_start_at: Option<String>,
    /// Parts of automatic scaling: changing the flavor, and adding and removing read replicas.
    pub scaling_strategy: Option<crate::gaussdb_mysql::types::ScalingStrategy>,
    /// Number of read replicas, up to 15, beyond which automatic scaling adds none.
    ///
    /// At least 2. At most 15.
    pub max_read_only_count: Option<i64>,
    /// Number of read replicas, from 1 to 14, that automatic scaling keeps at least.
    ///
    /// At least 1. At most 14.
    pub min_read_only_count: Option<i64>,
    /// Read weight, from 0 to 1000, of read replicas that automatic scaling adds.
    ///
    /// At least 0. At most 1000.
    pub read_only_weight: Option<i64>,
}

impl GetAutoScalingPolicyResponse {
    /// ID of the automatic scaling policy.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

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

    /// Whether automatic scaling is on, `ON` or `OFF`.
    #[inline]
    pub fn status(&self) -> Option<&crate::gaussdb_mysql::types::AutoScalingState> {
        self.status.as_ref()
    }

    /// Length of the observation window in seconds: 300, 600, 900 or 1800.
    #[inline]
    pub fn monitor_cycle(
        &self,
    ) -> Option<crate::gaussdb_mysql::types::AutoScalingMonitorCycle> {
        self.monitor_cycle
    }

    /// Least time in seconds between two automatic scaling actions: 300, 600, 1800, 3600, 7200, 10800, 86400 or 604800.
    #[inline]
    pub fn silence_cycle(
        &self,
    ) -> Option<crate::gaussdb_mysql::types::AutoScalingSilenceCycle> {
        self.silence_cycle
    }

    /// Average CPU usage in percent, from 50 to 100, at which the instance is scaled up.
    #[inline]
    pub fn enlarge_threshold(&self) -> Option<i64> {
        self.enlarge_threshold
    }

    /// Code of the largest flavor that automatic scaling may choose.
    #[inline]
    pub fn max_flavor(&self) -> Option<&str> {
        self.max_flavor.as_deref()
    }

    /// Whether automatic scaling also shrinks the instance again.
    #[inline]
    pub fn reduce_enabled(&self) -> Option<bool> {
        self.reduce_enabled
    }

    /// Code of the smallest flavor that automatic scaling may choose.
    #[inline]
    pub fn min_flavor(&self) -> Option<&str> {
        self.min_flavor.as_deref()
    }

    /// Time at which the last scaling action ended and the silent period began, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is
    /// a UTC offset such as `+0800`.
    #[inline]
    pub fn silence_start_at(&self) -> Option<&str> {
        self.silence_start_at.as_deref()
    }

    /// Parts of automatic scaling: changing the flavor, and adding and removing read replicas.
    #[inline]
    pub fn scaling_strategy(
        &self,
    ) -> Option<&crate::gaussdb_mysql::types::ScalingStrategy> {
        self.scaling_strategy.as_ref()
    }

    /// Number of read replicas, up to 15, beyond which automatic scaling adds none.
    #[inline]
    pub fn max_read_only_count(&self) -> Option<i64> {
        self.max_read_only_count
    }

    /// Number of read replicas, from 1 to 14, that automatic scaling keeps at least.
    #[inline]
    pub fn min_read_only_count(&self) -> Option<i64> {
        self.min_read_only_count
    }

    /// Read weight, from 0 to 1000, of read replicas that automatic scaling adds.
    #[inline]
    pub fn read_only_weight(&self) -> Option<i64> {
        self.read_only_weight
    }
}

gaussdb_runtime::reflect_struct! {
    GetAutoScalingPolicyResponse {
        id: Member::new("id"),
        instance_id: Member::new("instance_id"),
        instance_name: Member::new("instance_name"),
        status: Member::new("status"),
        monitor_cycle: Member::new("monitor_cycle"),
        silence_cycle: Member::new("silence_cycle"),
        enlarge_threshold: Member::new("enlarge_threshold"),
        max_flavor: Member::new("max_flavor"),
        reduce_enabled: Member::new("reduce_enabled"),
        min_flavor: Member::new("min_flavor"),
        silence_start_at: Member::new("silence_start_at"),
        scaling_strategy: Member::new("scaling_strategy"),
        max_read_only_count: Member::new("max_read_only_count"),
        min_read_only_count: Member::new("min_read_only_count"),
        read_only_weight: Member::new("read_only_weight"),
    }
}

/// Current switches for the parts of automatic scaling.
#[derive(Clone)]
#[non_exhaustive]
pub struct ScalingStrategy {
    /// Whether automatic scaling changes the flavor, `ON` or `OFF`.
    pub flavor_switch: Option<crate::gaussdb_mysql::types::FlavorScaling>,
    /// Whether automatic scaling adds and removes read replicas, `ON` or `OFF`.
    pub read_only_switch: Option<crate::gaussdb_mysql::types::ReadReplicaScaling>,
}

impl ScalingStrategy {
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
    ScalingStrategy {
        flavor_switch: Member::new("flavor_switch"),
        read_only_switch: Member::new("read_only_switch"),
    }
}
