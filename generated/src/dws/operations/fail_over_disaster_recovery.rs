// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1disaster-recovery~1{disaster_recovery_id}~1failover/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.12.9",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "failOverDisasterRecovery",
        gaussdb_runtime::codegen::Method::Post,
        "/v2/{project_id}/disaster-recovery/{disaster_recovery_id}/failover",
    )
};

impl crate::dws::Client {
    /// Fail over to the standby cluster
    ///
    /// Makes the standby cluster the production cluster when production has failed or disaster recovery
    /// is disturbed. Data not yet synchronized is missing afterwards: look up the time of the last
    /// synchronization with [`get_disaster_recovery`](crate::dws::Client::get_disaster_recovery) first. Needs DWS 2.0
    /// clusters of version 8.1.2 or later. Asynchronous: poll
    /// [`get_disaster_recovery`](crate::dws::Client::get_disaster_recovery). Once the old production cluster is well
    /// again, use [`restore_disaster_recovery`](crate::dws::Client::restore_disaster_recovery).
    ///
    /// `POST /v2/{project_id}/disaster-recovery/{disaster_recovery_id}/failover`
    ///
    /// - Documented in: section 5.12.9 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .fail_over_disaster_recovery()
    ///     .disaster_recovery_id("3a7ef579-5826-47e1-a2bd-056cbf09404d")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn fail_over_disaster_recovery(&self) -> FailOverDisasterRecovery {
        FailOverDisasterRecovery {
            client: self.clone(),
            input: <FailOverDisasterRecoveryInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`fail_over_disaster_recovery`](crate::dws::Client::fail_over_disaster_recovery).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct FailOverDisasterRecovery {
    client: crate::dws::Client,
    input: FailOverDisasterRecoveryInput,
}

impl FailOverDisasterRecovery {
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

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: FailOverDisasterRecoveryInput) -> Self {
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

/// The input of [`fail_over_disaster_recovery`](crate::dws::Client::fail_over_disaster_recovery).
#[derive(Clone)]
pub struct FailOverDisasterRecoveryInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the disaster recovery task, as [`list_disaster_recoveries`](crate::dws::Client::list_disaster_recoveries)
    /// gives it.
    ///
    /// Required.
    pub disaster_recovery_id: Option<String>,
}

impl FailOverDisasterRecoveryInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    FailOverDisasterRecoveryInput {
        project_id: Member::path("project_id"),
        disaster_recovery_id: Member::path("disaster_recovery_id").required(),
    }
}

impl gaussdb_runtime::codegen::Input for FailOverDisasterRecoveryInput {
    type Output = crate::dws::types::DisasterRecoveryOutcome;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}
