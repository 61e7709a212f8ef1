// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1actions/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.2.58",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listAvailableActions",
        gaussdb_runtime::codegen::Method::Get,
        "/v1/{project_id}/actions",
    )
};

impl crate::dws::Client {
    /// List functions open to the tenant
    ///
    /// Lists the names of the functions that are open to the tenant of the project, for example
    /// `ColdStorage`. Paged with `offset` and `limit`; without them the first 10 come.
    ///
    /// `GET /v1/{project_id}/actions`
    ///
    /// - Documented in: section 5.2.58 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let mut items = client.list_available_actions().items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_available_actions(&self) -> ListAvailableActions {
        ListAvailableActions {
            client: self.clone(),
            input: <ListAvailableActionsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_available_actions`](crate::dws::Client::list_available_actions).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAvailableActions {
    client: crate::dws::Client,
    input: ListAvailableActionsInput,
}

impl ListAvailableActions {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// Largest number of items to return in one page; 10 by default.
    pub fn limit(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.limit = value.into_value();
        self
    }

    /// Offset at which the page starts; 0, the beginning, by default.
    pub fn offset(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.offset = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListAvailableActionsInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::ListAvailableActionsResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::dws::types::ListAvailableActionsResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_available_actions`](crate::dws::Client::list_available_actions).
#[derive(Clone)]
pub struct ListAvailableActionsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// Largest number of items to return in one page; 10 by default.
    ///
    /// Default: `10`.
    pub limit: Option<i64>,
    /// Offset at which the page starts; 0, the beginning, by default. The reference does not say what
    /// it counts.
    ///
    /// Default: `0`.
    pub offset: Option<i64>,
}

impl ListAvailableActionsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListAvailableActionsInput {
        project_id: Member::path("project_id"),
        limit: Member::query("limit"),
        offset: Member::query("offset"),
    }
}

impl gaussdb_runtime::codegen::Input for ListAvailableActionsInput {
    type Output = crate::dws::types::ListAvailableActionsResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListAvailableActionsInput {
    type Item = String;

    const PAGINATION: &'static gaussdb_runtime::codegen::Pagination = &gaussdb_runtime::codegen::Pagination {
        style: gaussdb_runtime::codegen::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: gaussdb_runtime::codegen::Offset::Unclear,
        },
        total: Some("count"),
        limit: 10i64,
        ..gaussdb_runtime::codegen::Pagination::new("action_info")
    };
}

impl ListAvailableActions {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(self) -> gaussdb_runtime::Pages<String> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(self) -> gaussdb_runtime::Items<String> {
        self.pages().items()
    }
}

/// Operations open to the tenant, by name.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListAvailableActionsResponse {
    /// Names of the functions that are open to the tenant, such as `ColdStorage`.
    pub action_info: Vec<String>,
    /// Total number of items found, on all pages together.
    pub count: Option<i64>,
}

impl ListAvailableActionsResponse {
    /// Names of the functions that are open to the tenant, such as `ColdStorage`.
    #[inline]
    pub fn action_info(&self) -> &[String] {
        &self.action_info
    }

    /// Total number of items found, on all pages together.
    #[inline]
    pub fn count(&self) -> Option<i64> {
        self.count
    }
}

gaussdb_runtime::reflect_struct! {
    ListAvailableActionsResponse {
        action_info: Member::new("action_info"),
        count: Member::new("count"),
    }
}
