// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1clusters~1{cluster_id}~1shrink-check/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.2.55",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "checkClusterShrink",
        gaussdb_runtime::codegen::Method::Get,
        "/v1/{project_id}/clusters/{cluster_id}/shrink-check",
    )
};

impl crate::dws::Client {
    /// Check a cluster before scale-in
    ///
    /// Checks one aspect of a planned scale-in (global parameters, schemas or disk space) for the given
    /// number of nodes, without changing anything. Call it once per aspect before
    /// [`shrink_cluster`](crate::dws::Client::shrink_cluster); `is_passed` gives the verdict.
    ///
    /// `GET /v1/{project_id}/clusters/{cluster_id}/shrink-check`
    ///
    /// - Documented in: section 5.2.55 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::dws::types::CheckClusterShrinkCheckItem;
    ///
    /// let response = client
    ///     .check_cluster_shrink()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .shrink_count(1)
    ///     .check_item(CheckClusterShrinkCheckItem::Guc)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn check_cluster_shrink(&self) -> CheckClusterShrink {
        CheckClusterShrink {
            client: self.clone(),
            input: <CheckClusterShrinkInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`check_cluster_shrink`](crate::dws::Client::check_cluster_shrink).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CheckClusterShrink {
    client: crate::dws::Client,
    input: CheckClusterShrinkInput,
}

impl CheckClusterShrink {
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

    /// Number of nodes that the planned scale-in removes. Required.
    pub fn shrink_count(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.shrink_count = value.into_value();
        self
    }

    /// Item to check before the scale-in, namely `guc` (database parameters), `schema` or `disk`. Required.
    pub fn check_item(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::dws::types::CheckClusterShrinkCheckItem,
        >,
    ) -> Self {
        self.input.check_item = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: CheckClusterShrinkInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::CheckClusterShrinkResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::dws::types::CheckClusterShrinkResponse> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`check_cluster_shrink`](crate::dws::Client::check_cluster_shrink).
#[derive(Clone)]
pub struct CheckClusterShrinkInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// Number of nodes that the planned scale-in removes.
    ///
    /// Required.
    pub shrink_count: Option<i64>,
    /// Item to check before the scale-in, namely `guc` (database parameters), `schema` or `disk`.
    ///
    /// Required.
    pub check_item: Option<crate::dws::types::CheckClusterShrinkCheckItem>,
}

impl CheckClusterShrinkInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    CheckClusterShrinkInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        shrink_count: Member::query("shrink_count").required(),
        check_item: Member::query("check_item").required().limits(&[OneOf(&["guc", "schema", "disk"])]),
    }
}

impl gaussdb_runtime::codegen::Input for CheckClusterShrinkInput {
    type Output = crate::dws::types::CheckClusterShrinkResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Outcome of a check before a scale-in.
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckClusterShrinkResponse {
    /// Whether the scale-in may go ahead as far as the checked item is concerned.
    pub is_passed: Option<bool>,
}

impl CheckClusterShrinkResponse {
    /// Whether the scale-in may go ahead as far as the checked item is concerned.
    #[inline]
    pub fn is_passed(&self) -> Option<bool> {
        self.is_passed
    }
}

gaussdb_runtime::reflect_struct! {
    CheckClusterShrinkResponse {
        is_passed: Member::new("is_passed"),
    }
}

/// Item to check before the scale-in, namely `guc` (database parameters), `schema` or `disk`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum CheckClusterShrinkCheckItem {
    /// Check the global configuration parameters (GUC).
    Guc,
    /// Check the schemas of the database.
    Schema,
    /// Check the disks.
    Disk,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    CheckClusterShrinkCheckItem {
        Guc = "guc",
        Schema = "schema",
        Disk = "disk",
    }
}
