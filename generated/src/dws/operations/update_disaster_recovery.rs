// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1disaster-recovery~1{disaster_recovery_id}/put by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.12.7",
    idempotent: true,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "updateDisasterRecovery",
        gaussdb_runtime::codegen::Method::Put,
        "/v2/{project_id}/disaster-recovery/{disaster_recovery_id}",
    )
};

impl crate::dws::Client {
    /// Change disaster recovery settings
    ///
    /// Changes settings of a disaster recovery (DR) task, such as its synchronization period. Possible
    /// only while the task is not running: before its first start, or after it was stopped. The
    /// settings apply from the next start on.
    ///
    /// `PUT /v2/{project_id}/disaster-recovery/{disaster_recovery_id}`
    ///
    /// - Documented in: section 5.12.7 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::dws::types::DisasterRecoverySettings;
    ///
    /// let response = client
    ///     .update_disaster_recovery()
    ///     .disaster_recovery_id("3a7ef579-5826-47e1-a2bd-056cbf09404d")
    ///     .disaster_recovery(
    ///         DisasterRecoverySettings::builder().dr_sync_period("2H").send_request(1),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_disaster_recovery(&self) -> UpdateDisasterRecovery {
        UpdateDisasterRecovery {
            client: self.clone(),
            input: <UpdateDisasterRecoveryInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`update_disaster_recovery`](crate::dws::Client::update_disaster_recovery).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateDisasterRecovery {
    client: crate::dws::Client,
    input: UpdateDisasterRecoveryInput,
}

impl UpdateDisasterRecovery {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the disaster recovery task, as [`list_disaster_recoveries`](crate::dws::Client::list_disaster_recoveries)
    /// gives it. Required.
    pub fn disaster_recovery_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.disaster_recovery_id = value.into_value();
        self
    }

    /// Settings of the disaster recovery task to change.
    pub fn disaster_recovery(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::dws::types::DisasterRecoverySettings,
        >,
    ) -> Self {
        self.input.body.get_or_insert_default().disaster_recovery = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: UpdateDisasterRecoveryInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::DisasterRecoveryOutcome> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::dws::types::DisasterRecoveryOutcome> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`update_disaster_recovery`](crate::dws::Client::update_disaster_recovery).
#[derive(Clone)]
pub struct UpdateDisasterRecoveryInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the disaster recovery task, as [`list_disaster_recoveries`](crate::dws::Client::list_disaster_recoveries)
    /// gives it.
    ///
    /// Required.
    pub disaster_recovery_id: Option<String>,
    /// The body. Optional.
    pub body: Option<crate::dws::types::UpdateDisasterRecoveryRequest>,
}

impl UpdateDisasterRecoveryInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateDisasterRecoveryInput {
        project_id: Member::path("project_id"),
        disaster_recovery_id: Member::path("disaster_recovery_id").required(),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for UpdateDisasterRecoveryInput {
    type Output = crate::dws::types::DisasterRecoveryOutcome;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// New settings of a disaster recovery task, such as the synchronization period.
#[derive(Clone)]
pub struct DisasterRecoverySettings {
    /// Time between two synchronizations, as a number from 1 to 3000 and a unit: `m` for minutes, `H`
    /// for hours or `d` for days, as in `3H`.
    pub dr_sync_period: Option<String>,
    /// Whether to send a request, as the number 0 or 1.
    ///
    /// At least 0. At most 1.
    pub send_request: Option<i64>,
    /// Role that the primary cluster is to have, for example `primary`.
    pub primary_to_role: Option<String>,
    /// Disaster recovery action to take, for example `DR_RUNNING`.
    pub reset_action: Option<String>,
    /// Role that the standby cluster is to have, for example `standby`.
    pub standby_to_role: Option<String>,
    /// State of the disaster recovery task, for example `running`.
    pub dr_status: Option<String>,
}

impl DisasterRecoverySettings {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Time between two synchronizations, as a number from 1 to 3000 and a unit: `m` for minutes, `H` for hours or `d`
    /// for days, as in `3H`.
    pub fn dr_sync_period(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.dr_sync_period = value.into_value();
        self
    }

    /// Whether to send a request, as the number 0 or 1.
    pub fn send_request(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.send_request = value.into_value();
        self
    }

    /// Role that the primary cluster is to have, for example `primary`.
    pub fn primary_to_role(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.primary_to_role = value.into_value();
        self
    }

    /// Disaster recovery action to take, for example `DR_RUNNING`.
    pub fn reset_action(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.reset_action = value.into_value();
        self
    }

    /// Role that the standby cluster is to have, for example `standby`.
    pub fn standby_to_role(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.standby_to_role = value.into_value();
        self
    }

    /// State of the disaster recovery task, for example `running`.
    pub fn dr_status(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.dr_status = value.into_value();
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
    DisasterRecoverySettings {
        dr_sync_period: Member::new("dr_sync_period"),
        send_request: Member::new("send_request").limits(&[Minimum(Int(0)), Maximum(Int(1))]),
        primary_to_role: Member::new("primary_to_role"),
        reset_action: Member::new("reset_action"),
        standby_to_role: Member::new("standby_to_role"),
        dr_status: Member::new("dr_status"),
    }
}

/// Settings of the disaster recovery task to change.
#[derive(Clone)]
pub struct UpdateDisasterRecoveryRequest {
    /// Settings of the disaster recovery task to change.
    pub disaster_recovery: Option<crate::dws::types::DisasterRecoverySettings>,
}

impl UpdateDisasterRecoveryRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateDisasterRecoveryRequest {
        disaster_recovery: Member::new("disaster_recovery"),
    }
}
