// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1disaster-recoveries/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.12.1",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "createDisasterRecovery",
        gaussdb_runtime::codegen::Method::Post,
        "/v2/{project_id}/disaster-recoveries",
    )
};

impl crate::dws::Client {
    /// Create a disaster recovery task
    ///
    /// Pairs a primary and a standby cluster, in two zones or two regions, for disaster recovery (DR)
    /// and sets how often data is synchronized. Take the standby cluster from
    /// [`list_disaster_recovery_clusters`](crate::dws::Client::list_disaster_recovery_clusters) and test the name with
    /// [`check_disaster_recovery_name`](crate::dws::Client::check_disaster_recovery_name). Asynchronous: poll
    /// [`get_disaster_recovery`](crate::dws::Client::get_disaster_recovery) until `status` is no longer `creating`;
    /// then start it with [`start_disaster_recovery`](crate::dws::Client::start_disaster_recovery).
    ///
    /// `POST /v2/{project_id}/disaster-recoveries`
    ///
    /// - Documented in: section 5.12.1 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// To wait for the result:
    /// [`wait_until_disaster_recovery_created`](crate::dws::Client::wait_until_disaster_recovery_created).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::dws::types::DisasterRecoverySpec;
    ///
    /// let response = client
    ///     .create_disaster_recovery()
    ///     .disaster_recovery(
    ///         DisasterRecoverySpec::builder()
    ///             .name("sales-dr")
    ///             .dr_type("az")
    ///             .dr_sync_period("2H")
    ///             .primary_cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///             .standby_cluster_id("a0961d85-3da8-415b-a35f-a0ea1cc6641a"),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_disaster_recovery(&self) -> CreateDisasterRecovery {
        CreateDisasterRecovery {
            client: self.clone(),
            input: <CreateDisasterRecoveryInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`create_disaster_recovery`](crate::dws::Client::create_disaster_recovery).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateDisasterRecovery {
    client: crate::dws::Client,
    input: CreateDisasterRecoveryInput,
}

impl CreateDisasterRecovery {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// Settings of the disaster recovery task to create. Required.
    pub fn disaster_recovery(
        mut self,
        value: impl gaussdb_runtime::IntoValue<crate::dws::types::DisasterRecoverySpec>,
    ) -> Self {
        self.input.body.disaster_recovery = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: CreateDisasterRecoveryInput) -> Self {
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

/// The input of [`create_disaster_recovery`](crate::dws::Client::create_disaster_recovery).
#[derive(Clone)]
pub struct CreateDisasterRecoveryInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// The body.
    pub body: crate::dws::types::CreateDisasterRecoveryRequest,
}

impl CreateDisasterRecoveryInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    CreateDisasterRecoveryInput {
        project_id: Member::path("project_id"),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for CreateDisasterRecoveryInput {
    type Output = crate::dws::types::DisasterRecoveryOutcome;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Disaster recovery task to create, with its two clusters.
#[derive(Clone)]
pub struct CreateDisasterRecoveryRequest {
    /// Settings of the disaster recovery task to create.
    ///
    /// Required.
    pub disaster_recovery: Option<crate::dws::types::DisasterRecoverySpec>,
}

impl CreateDisasterRecoveryRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    CreateDisasterRecoveryRequest {
        disaster_recovery: Member::new("disaster_recovery").required(),
    }
}

/// A disaster recovery task to create, with its two clusters and how often they synchronize.
#[derive(Clone)]
pub struct DisasterRecoverySpec {
    /// Name for the disaster recovery task: 4 to 64 letters, digits, hyphens and underscores, the first
    /// one a letter; case does not matter.
    ///
    /// Required. 4 to 64 characters. Pattern: `^[A-Za-z][A-Za-z0-9_-]*$`.
    pub name: Option<String>,
    /// Kind of disaster recovery, such as `az` (between availability zones) or `region` (between
    /// regions).
    ///
    /// Required.
    pub dr_type: Option<String>,
    /// Time between two synchronizations, as a number from 1 to 3000 and a unit: `m` for minutes, `H`
    /// for hours or `d` for days, as in `3H`.
    ///
    /// Required. Pattern: `^([1-9]|[1-9][0-9]|[1-9][0-9]{2}|[1-2][0-9]{3}|3000)(m|H|d)$`.
    pub dr_sync_period: Option<String>,
    /// ID of the primary cluster, which serves production.
    ///
    /// Required.
    pub primary_cluster_id: Option<String>,
    /// ID of the standby cluster, which takes over when the primary cluster fails.
    ///
    /// Required.
    pub standby_cluster_id: Option<String>,
    /// Object storage (OBS) bucket of the primary cluster.
    pub primary_obs_bucket: Option<String>,
    /// Object storage (OBS) bucket of the standby cluster.
    pub standby_obs_bucket: Option<String>,
}

impl DisasterRecoverySpec {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Name for the disaster recovery task: 4 to 64 letters, digits, hyphens and underscores, the first one a letter;
    /// case does not matter. Required.
    pub fn name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.name = value.into_value();
        self
    }

    /// Kind of disaster recovery, such as `az` (between availability zones) or `region` (between regions). Required.
    pub fn dr_type(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.dr_type = value.into_value();
        self
    }

    /// Time between two synchronizations, as a number from 1 to 3000 and a unit: `m` for minutes, `H` for hours or `d`
    /// for days, as in `3H`. Required.
    pub fn dr_sync_period(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.dr_sync_period = value.into_value();
        self
    }

    /// ID of the primary cluster, which serves production. Required.
    pub fn primary_cluster_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.primary_cluster_id = value.into_value();
        self
    }

    /// ID of the standby cluster, which takes over when the primary cluster fails. Required.
    pub fn standby_cluster_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.standby_cluster_id = value.into_value();
        self
    }

    /// Object storage (OBS) bucket of the primary cluster.
    pub fn primary_obs_bucket(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.primary_obs_bucket = value.into_value();
        self
    }

    /// Object storage (OBS) bucket of the standby cluster.
    pub fn standby_obs_bucket(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.standby_obs_bucket = value.into_value();
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
    DisasterRecoverySpec {
        name: Member::new("name")
            .required()
            .limits(&[MinLength(4), MaxLength(64), Pattern("^[A-Za-z][A-Za-z0-9_-]*$")]),
        dr_type: Member::new("dr_type").required(),
        dr_sync_period: Member::new("dr_sync_period")
            .required()
            .limits(&[Pattern("^([1-9]|[1-9][0-9]|[1-9][0-9]{2}|[1-2][0-9]{3}|3000)(m|H|d)$")]),
        primary_cluster_id: Member::new("primary_cluster_id").required(),
        standby_cluster_id: Member::new("standby_cluster_id").required(),
        primary_obs_bucket: Member::new("primary_obs_bucket"),
        standby_obs_bucket: Member::new("standby_obs_bucket"),
    }
}
