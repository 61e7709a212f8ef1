// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1clusters~1{cluster_id}~1snapshots~1roach-configs/put by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.3.25",
    idempotent: true,
    answer: gaussdb_runtime::codegen::Answer::Empty,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "updateRoachConfigs",
        gaussdb_runtime::codegen::Method::Put,
        "/v1/{project_id}/clusters/{cluster_id}/snapshots/roach-configs",
    )
};

impl crate::dws::Client {
    /// Change Roach backup settings
    ///
    /// Sets values of Roach, the component that backs up a cluster, for example the number of parallel
    /// processes. [`list_roach_configs`](crate::dws::Client::list_roach_configs) shows the keys and present values.
    ///
    /// `PUT /v1/{project_id}/clusters/{cluster_id}/snapshots/roach-configs`
    ///
    /// - Documented in: section 5.3.25 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::dws::types::RoachSettingSpec;
    ///
    /// client
    ///     .update_roach_configs()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .roach_config([
    ///         RoachSettingSpec::builder()
    ///             .key("environment")
    ///             .value("production")
    ///             .r#type("backup"),
    ///     ])
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_roach_configs(&self) -> UpdateRoachConfigs {
        UpdateRoachConfigs {
            client: self.clone(),
            input: <UpdateRoachConfigsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`update_roach_configs`](crate::dws::Client::update_roach_configs).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateRoachConfigs {
    client: crate::dws::Client,
    input: UpdateRoachConfigsInput,
}

impl UpdateRoachConfigs {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it. Required.
    pub fn cluster_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.cluster_id = value.into_value();
        self
    }

    /// Settings to change, each by key and kind. Required.
    pub fn roach_config(
        mut self,
        value: impl IntoIterator<Item = crate::dws::types::RoachSettingSpec>,
    ) -> Self {
        self.input.body.roach_config = Some(value.into_iter().collect());
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: UpdateRoachConfigsInput) -> Self {
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

/// The input of [`update_roach_configs`](crate::dws::Client::update_roach_configs).
#[derive(Clone)]
pub struct UpdateRoachConfigsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// The body.
    pub body: crate::dws::types::UpdateRoachConfigsRequest,
}

impl UpdateRoachConfigsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateRoachConfigsInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for UpdateRoachConfigsInput {
    type Output = gaussdb_runtime::Empty;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// A setting of Roach to change, with its new value.
#[derive(Clone)]
pub struct RoachSettingSpec {
    /// Name of the Roach setting, such as `parallel-process`.
    ///
    /// Required.
    pub key: Option<String>,
    /// Value of the Roach setting, such as 20.
    ///
    /// Required.
    pub value: Option<String>,
    /// Kind of work that the setting applies to, such as `backup`.
    ///
    /// Required.
    pub r#type: Option<String>,
}

impl RoachSettingSpec {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Name of the Roach setting, such as `parallel-process`. Required.
    pub fn key(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.key = value.into_value();
        self
    }

    /// Value of the Roach setting, such as 20. Required.
    pub fn value(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.value = value.into_value();
        self
    }

    /// Kind of work that the setting applies to, such as `backup`. Required.
    pub fn r#type(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.r#type = value.into_value();
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
    RoachSettingSpec {
        key: Member::new("key").required(),
        value: Member::new("value").required(),
        r#type: Member::new("type").required(),
    }
}

/// Settings of Roach, the backup component, to change.
#[derive(Clone)]
pub struct UpdateRoachConfigsRequest {
    /// Settings to change, each by key and kind.
    ///
    /// Required.
    pub roach_config: Option<Vec<crate::dws::types::RoachSettingSpec>>,
}

impl UpdateRoachConfigsRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateRoachConfigsRequest {
        roach_config: Member::new("roach_config").required(),
    }
}
