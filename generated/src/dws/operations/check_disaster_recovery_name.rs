// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1disaster-recovery~1check-name/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.12.12",
    answer: gaussdb_runtime::codegen::Answer::Empty,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "checkDisasterRecoveryName",
        gaussdb_runtime::codegen::Method::Get,
        "/v2/{project_id}/disaster-recovery/check-name",
    )
};

impl crate::dws::Client {
    /// Check a disaster recovery name
    ///
    /// Checks whether a name is free for a new disaster recovery (DR) task, also in the region and
    /// project of the standby cluster if given. A free name answers HTTP 200 without a body.
    ///
    /// `GET /v2/{project_id}/disaster-recovery/check-name`
    ///
    /// - Documented in: section 5.12.12 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// client.check_disaster_recovery_name().dr_name("sales-dr").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn check_disaster_recovery_name(&self) -> CheckDisasterRecoveryName {
        CheckDisasterRecoveryName {
            client: self.clone(),
            input: <CheckDisasterRecoveryNameInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`check_disaster_recovery_name`](crate::dws::Client::check_disaster_recovery_name).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CheckDisasterRecoveryName {
    client: crate::dws::Client,
    input: CheckDisasterRecoveryNameInput,
}

impl CheckDisasterRecoveryName {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// Name to check for a new disaster recovery task. Required.
    pub fn dr_name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.dr_name = value.into_value();
        self
    }

    /// Kind of disaster recovery, such as `az` or `region`.
    pub fn r#type(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.r#type = value.into_value();
        self
    }

    /// Region in which the standby cluster runs.
    pub fn standby_region(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.standby_region = value.into_value();
        self
    }

    /// ID of the project that holds the standby cluster.
    pub fn standby_project_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.standby_project_id = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: CheckDisasterRecoveryNameInput) -> Self {
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
    pub fn send(self) -> gaussdb_runtime::SendFuture<gaussdb_runtime::Empty> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<gaussdb_runtime::Empty> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`check_disaster_recovery_name`](crate::dws::Client::check_disaster_recovery_name).
#[derive(Clone)]
pub struct CheckDisasterRecoveryNameInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// Name to check for a new disaster recovery task.
    ///
    /// Required. At least 1 character.
    pub dr_name: Option<String>,
    /// Kind of disaster recovery, such as `az` or `region`.
    pub r#type: Option<String>,
    /// Region in which the standby cluster runs.
    pub standby_region: Option<String>,
    /// ID of the project that holds the standby cluster.
    pub standby_project_id: Option<String>,
}

impl CheckDisasterRecoveryNameInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    CheckDisasterRecoveryNameInput {
        project_id: Member::path("project_id"),
        dr_name: Member::query("dr_name").required().limits(&[MinLength(1)]),
        r#type: Member::query("type"),
        standby_region: Member::query("standby_region"),
        standby_project_id: Member::query("standby_project_id"),
    }
}

impl gaussdb_runtime::codegen::Input for CheckDisasterRecoveryNameInput {
    type Output = gaussdb_runtime::Empty;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}
