// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1clusters~1{cluster_id}~1logical-clusters~1rings/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.2.11",
    success_when: Some(
        &gaussdb_runtime::codegen::SuccessWhen {
            statuses: &[417u16],
            message: Some("error_msg"),
            ..gaussdb_runtime::codegen::SuccessWhen::new("error_code", &["DWS.0000"])
        },
    ),
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listLogicalClusterRings",
        gaussdb_runtime::codegen::Method::Get,
        "/v2/{project_id}/clusters/{cluster_id}/logical-clusters/rings",
    )
};

impl crate::dws::Client {
    /// List rings available to logical clusters
    ///
    /// Lists the rings (groups of hosts that are added and removed together) that logical clusters of
    /// this cluster can use, with the CPUs, memory and disk of each host. Rings that cannot be taken
    /// out are listed apart in `unshrinkable_cluster_rings`. Call it before creating or changing a
    /// logical cluster.
    ///
    /// `GET /v2/{project_id}/clusters/{cluster_id}/logical-clusters/rings`
    ///
    /// - Documented in: section 5.2.11 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let mut items = client
    ///     .list_logical_cluster_rings()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_logical_cluster_rings(&self) -> ListLogicalClusterRings {
        ListLogicalClusterRings {
            client: self.clone(),
            input: <ListLogicalClusterRingsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_logical_cluster_rings`](crate::dws::Client::list_logical_cluster_rings).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListLogicalClusterRings {
    client: crate::dws::Client,
    input: ListLogicalClusterRingsInput,
}

impl ListLogicalClusterRings {
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

    /// Offset at which the page starts; 0 is the beginning.
    pub fn offset(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.offset = value.into_value();
        self
    }

    /// Largest number of items to return in one page.
    pub fn limit(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.limit = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListLogicalClusterRingsInput) -> Self {
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
        crate::dws::types::ListLogicalClusterRingsResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::dws::types::ListLogicalClusterRingsResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_logical_cluster_rings`](crate::dws::Client::list_logical_cluster_rings).
#[derive(Clone)]
pub struct ListLogicalClusterRingsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// Offset at which the page starts; 0 is the beginning. The reference does not say what it counts.
    pub offset: Option<i64>,
    /// Largest number of items to return in one page.
    pub limit: Option<i64>,
}

impl ListLogicalClusterRingsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListLogicalClusterRingsInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        offset: Member::query("offset"),
        limit: Member::query("limit"),
    }
}

impl gaussdb_runtime::codegen::Input for ListLogicalClusterRingsInput {
    type Output = crate::dws::types::ListLogicalClusterRingsResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListLogicalClusterRingsInput {
    type Item = crate::dws::types::Ring;

    const PAGINATION: &'static gaussdb_runtime::codegen::Pagination = &gaussdb_runtime::codegen::Pagination {
        style: gaussdb_runtime::codegen::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: gaussdb_runtime::codegen::Offset::Unclear,
        },
        total: Some("count"),
        ..gaussdb_runtime::codegen::Pagination::new("cluster_rings")
    };
}

impl ListLogicalClusterRings {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(self) -> gaussdb_runtime::Pages<crate::dws::types::Ring> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(self) -> gaussdb_runtime::Items<crate::dws::types::Ring> {
        self.pages().items()
    }
}

/// Rings that logical clusters can use, and those that cannot be taken out.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListLogicalClusterRingsResponse {
    /// Rings of hosts that can be used for logical clusters.
    pub cluster_rings: Vec<crate::dws::types::Ring>,
    /// Rings that a scale-in cannot remove, null in the documented example.
    pub unshrinkable_cluster_rings: Vec<crate::dws::types::Ring>,
    /// Total number of items found, on all pages together.
    pub count: Option<i64>,
    /// Result code of the request: `DWS.0000` for success, any other value for an error.
    pub error_code: Option<String>,
    /// Text that explains `error_code`, for people.
    pub error_msg: Option<String>,
}

impl ListLogicalClusterRingsResponse {
    /// Rings of hosts that can be used for logical clusters.
    #[inline]
    pub fn cluster_rings(&self) -> &[crate::dws::types::Ring] {
        &self.cluster_rings
    }

    /// Rings that a scale-in cannot remove, null in the documented example.
    #[inline]
    pub fn unshrinkable_cluster_rings(&self) -> &[crate::dws::types::Ring] {
        &self.unshrinkable_cluster_rings
    }

    /// Total number of items found, on all pages together.
    #[inline]
    pub fn count(&self) -> Option<i64> {
        self.count
    }

    /// Result code of the request: `DWS.0000` for success, any other value for an error.
    #[inline]
    pub fn error_code(&self) -> Option<&str> {
        self.error_code.as_deref()
    }

    /// Text that explains `error_code`, for people.
    #[inline]
    pub fn error_msg(&self) -> Option<&str> {
        self.error_msg.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    ListLogicalClusterRingsResponse {
        cluster_rings: Member::new("cluster_rings"),
        unshrinkable_cluster_rings: Member::new("unshrinkable_cluster_rings"),
        count: Member::new("count"),
        error_code: Member::new("error_code"),
        error_msg: Member::new("error_msg"),
    }
}
