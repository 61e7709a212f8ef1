// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1flavors~1{flavor_id}~1target-flavors/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.2.56",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listTargetFlavors",
        gaussdb_runtime::codegen::Method::Get,
        "/v1/{project_id}/flavors/{flavor_id}/target-flavors",
    )
};

impl crate::dws::Client {
    /// List flavors to change to
    ///
    /// Lists the flavors to which a cluster with the given flavor can be changed with
    /// [`change_cluster_flavor`](crate::dws::Client::change_cluster_flavor). Paged with `offset` and `limit`.
    ///
    /// `GET /v1/{project_id}/flavors/{flavor_id}/target-flavors`
    ///
    /// - Documented in: section 5.2.56 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let mut items = client
    ///     .list_target_flavors()
    ///     .flavor_id("ef135be0-e852-4492-aabb-0a27ac1fc9e4")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_target_flavors(&self) -> ListTargetFlavors {
        ListTargetFlavors {
            client: self.clone(),
            input: <ListTargetFlavorsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_target_flavors`](crate::dws::Client::list_target_flavors).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTargetFlavors {
    client: crate::dws::Client,
    input: ListTargetFlavorsInput,
}

impl ListTargetFlavors {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the flavor that the cluster has now. Required.
    pub fn flavor_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.flavor_id = value.into_value();
        self
    }

    /// Largest number of items to return in one page.
    pub fn limit(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.limit = value.into_value();
        self
    }

    /// Offset at which the page starts; 0 is the beginning.
    pub fn offset(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.offset = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListTargetFlavorsInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::ListTargetFlavorsResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::dws::types::ListTargetFlavorsResponse> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_target_flavors`](crate::dws::Client::list_target_flavors).
#[derive(Clone)]
pub struct ListTargetFlavorsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the flavor that the cluster has now.
    ///
    /// Required.
    pub flavor_id: Option<String>,
    /// Largest number of items to return in one page.
    pub limit: Option<i64>,
    /// Offset at which the page starts; 0 is the beginning. The reference does not say what it counts.
    pub offset: Option<i64>,
}

impl ListTargetFlavorsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListTargetFlavorsInput {
        project_id: Member::path("project_id"),
        flavor_id: Member::path("flavor_id").required(),
        limit: Member::query("limit"),
        offset: Member::query("offset"),
    }
}

impl gaussdb_runtime::codegen::Input for ListTargetFlavorsInput {
    type Output = crate::dws::types::ListTargetFlavorsResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListTargetFlavorsInput {
    type Item = crate::dws::types::TargetFlavor;

    const PAGINATION: &'static gaussdb_runtime::codegen::Pagination = &gaussdb_runtime::codegen::Pagination {
        style: gaussdb_runtime::codegen::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: gaussdb_runtime::codegen::Offset::Unclear,
        },
        total: Some("count"),
        id: Some("id"),
        ..gaussdb_runtime::codegen::Pagination::new("flavors")
    };
}

impl ListTargetFlavors {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(self) -> gaussdb_runtime::Pages<crate::dws::types::TargetFlavor> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(self) -> gaussdb_runtime::Items<crate::dws::types::TargetFlavor> {
        self.pages().items()
    }
}

/// Flavors that the cluster can change to.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListTargetFlavorsResponse {
    /// Flavors that the cluster can be changed to, the present one among them and marked.
    pub flavors: Vec<crate::dws::types::TargetFlavor>,
    /// Total number of items found, on all pages together.
    pub count: Option<i64>,
}

impl ListTargetFlavorsResponse {
    /// Flavors that the cluster can be changed to, the present one among them and marked.
    #[inline]
    pub fn flavors(&self) -> &[crate::dws::types::TargetFlavor] {
        &self.flavors
    }

    /// Total number of items found, on all pages together.
    #[inline]
    pub fn count(&self) -> Option<i64> {
        self.count
    }
}

gaussdb_runtime::reflect_struct! {
    ListTargetFlavorsResponse {
        flavors: Member::new("flavors"),
        count: Member::new("count"),
    }
}

/// A flavor that a cluster can change to.
#[derive(Clone)]
#[non_exhaustive]
pub struct TargetFlavor {
    /// ID of the flavor, as `target_flavor_id` of a change of flavor takes it.
    pub id: Option<String>,
    /// Name of the flavor, such as `dwsx2.2xlarge`.
    pub name: Option<String>,
    /// Number of virtual CPUs (vCPUs) that a node of the flavor has.
    pub vcpus: Option<String>,
    /// Size of the memory, in MB.
    pub ram: Option<String>,
    /// Whether the cluster uses this flavor now.
    pub is_current_flavor: Option<bool>,
}

impl TargetFlavor {
    /// ID of the flavor, as `target_flavor_id` of a change of flavor takes it.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Name of the flavor, such as `dwsx2.2xlarge`.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Number of virtual CPUs (vCPUs) that a node of the flavor has.
    #[inline]
    pub fn vcpus(&self) -> Option<&str> {
        self.vcpus.as_deref()
    }

    /// Size of the memory, in MB.
    #[inline]
    pub fn ram(&self) -> Option<&str> {
        self.ram.as_deref()
    }

    /// Whether the cluster uses this flavor now.
    #[inline]
    pub fn is_current_flavor(&self) -> Option<bool> {
        self.is_current_flavor
    }
}

gaussdb_runtime::reflect_struct! {
    TargetFlavor {
        id: Member::new("id"),
        name: Member::new("name"),
        vcpus: Member::new("vcpus"),
        ram: Member::new("ram"),
        is_current_flavor: Member::new("is_current_flavor"),
    }
}
