// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1clusters~1{cluster_id}~1eips~1{eip_id}/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.9.7",
    answer: gaussdb_runtime::codegen::Answer::Empty,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "bindEip",
        gaussdb_runtime::codegen::Method::Post,
        "/v2/{project_id}/clusters/{cluster_id}/eips/{eip_id}",
    )
};

impl crate::dws::Client {
    /// Bind an elastic IP address
    ///
    /// Binds an existing elastic IP address (EIP) to a cluster, which gives it a public address. The
    /// response has no body.
    ///
    /// `POST /v2/{project_id}/clusters/{cluster_id}/eips/{eip_id}`
    ///
    /// - Documented in: section 5.9.7 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// client
    ///     .bind_eip()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .eip_id("f4b346e3-8964-4e86-a742-82bbe2e37055")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn bind_eip(&self) -> BindEip {
        BindEip {
            client: self.clone(),
            input: <BindEipInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`bind_eip`](crate::dws::Client::bind_eip).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct BindEip {
    client: crate::dws::Client,
    input: BindEipInput,
}

impl BindEip {
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

    /// ID of the elastic IP address (EIP) to bind to the cluster. Required.
    pub fn eip_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.eip_id = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: BindEipInput) -> Self {
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

/// The input of [`bind_eip`](crate::dws::Client::bind_eip).
#[derive(Clone)]
pub struct BindEipInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// ID of the elastic IP address (EIP) to bind to the cluster.
    ///
    /// Required.
    pub eip_id: Option<String>,
}

impl BindEipInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    BindEipInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        eip_id: Member::path("eip_id").required(),
    }
}

impl gaussdb_runtime::codegen::Input for BindEipInput {
    type Output = gaussdb_runtime::Empty;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}
