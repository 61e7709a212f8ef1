// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1clusters~1{cluster_id}~1elbs/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.9.4",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listAvailableElbs",
        gaussdb_runtime::codegen::Method::Get,
        "/v2/{project_id}/clusters/{cluster_id}/elbs",
    )
};

impl crate::dws::Client {
    /// List load balancers to bind
    ///
    /// Lists the elastic load balancers (ELBs) that a cluster can be bound to, with type, address and
    /// state.
    ///
    /// `GET /v2/{project_id}/clusters/{cluster_id}/elbs`
    ///
    /// - Documented in: section 5.9.4 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .list_available_elbs()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_available_elbs(&self) -> ListAvailableElbs {
        ListAvailableElbs {
            client: self.clone(),
            input: <ListAvailableElbsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_available_elbs`](crate::dws::Client::list_available_elbs).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAvailableElbs {
    client: crate::dws::Client,
    input: ListAvailableElbsInput,
}

impl ListAvailableElbs {
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

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListAvailableElbsInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::ListAvailableElbsResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::dws::types::ListAvailableElbsResponse> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_available_elbs`](crate::dws::Client::list_available_elbs).
#[derive(Clone)]
pub struct ListAvailableElbsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
}

impl ListAvailableElbsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListAvailableElbsInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
    }
}

impl gaussdb_runtime::codegen::Input for ListAvailableElbsInput {
    type Output = crate::dws::types::ListAvailableElbsResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Load balancers (ELBs) that the cluster can be bound to.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListAvailableElbsResponse {
    /// Elastic load balancers (ELBs) that the cluster can be bound to.
    pub elbs: Vec<crate::dws::types::LoadBalancer>,
}

impl ListAvailableElbsResponse {
    /// Elastic load balancers (ELBs) that the cluster can be bound to.
    #[inline]
    pub fn elbs(&self) -> &[crate::dws::types::LoadBalancer] {
        &self.elbs
    }
}

gaussdb_runtime::reflect_struct! {
    ListAvailableElbsResponse {
        elbs: Member::new("elbs"),
    }
}
