// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1event-subs/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.4.3",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listEventSubscriptions",
        gaussdb_runtime::codegen::Method::Get,
        "/v2/{project_id}/event-subs",
    )
};

impl crate::dws::Client {
    /// List event subscriptions
    ///
    /// Lists the event subscriptions of the project, with the events they select and the topic they
    /// notify. Paged by page number: `offset` is the page, starting at 1, and a page holds at most 1000
    /// entries.
    ///
    /// `GET /v2/{project_id}/event-subs`
    ///
    /// - Documented in: section 5.4.3 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let mut items = client.list_event_subscriptions().items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_event_subscriptions(&self) -> ListEventSubscriptions {
        ListEventSubscriptions {
            client: self.clone(),
            input: <ListEventSubscriptionsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_event_subscriptions`](crate::dws::Client::list_event_subscriptions).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListEventSubscriptions {
    client: crate::dws::Client,
    input: ListEventSubscriptionsInput,
}

impl ListEventSubscriptions {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// Number of the page to return, from 1 (the default) to 10000.
    pub fn offset(
        mut self,
        value: impl gaussdb_runtime::IntoValue<gaussdb_runtime::NumberText>,
    ) -> Self {
        self.input.offset = value
            .into_value()
            .map(gaussdb_runtime::NumberText::into_string);
        self
    }

    /// Largest number of items to return in one page, at most 1000.
    pub fn limit(
        mut self,
        value: impl gaussdb_runtime::IntoValue<gaussdb_runtime::NumberText>,
    ) -> Self {
        self.input.limit = value
            .into_value()
            .map(gaussdb_runtime::NumberText::into_string);
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListEventSubscriptionsInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::ListEventSubscriptionsResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::dws::types::ListEventSubscriptionsResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_event_subscriptions`](crate::dws::Client::list_event_subscriptions).
#[derive(Clone)]
pub struct ListEventSubscriptionsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// Number of the page to return, from 1 (the default) to 10000.
    ///
    /// A number, at most 10000. Default: `1`.
    pub offset: Option<String>,
    /// Largest number of items to return in one page, at most 1000.
    ///
    /// A number, at most 1000.
    pub limit: Option<String>,
}

impl ListEventSubscriptionsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListEventSubscriptionsInput {
        project_id: Member::path("project_id"),
        offset: Member::query("offset").limits(&[NumericString(None, Some(10000), None)]),
        limit: Member::query("limit").limits(&[NumericString(None, Some(1000), None)]),
    }
}

impl gaussdb_runtime::codegen::Input for ListEventSubscriptionsInput {
    type Output = crate::dws::types::ListEventSubscriptionsResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListEventSubscriptionsInput {
    type Item = crate::dws::types::EventSubscription;

    const PAGINATION: &'static gaussdb_runtime::codegen::Pagination = &gaussdb_runtime::codegen::Pagination {
        style: gaussdb_runtime::codegen::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 1i64,
            unit: gaussdb_runtime::codegen::Offset::Page,
        },
        total: Some("count"),
        id: Some("id"),
        most: Some(1000i64),
        ..gaussdb_runtime::codegen::Pagination::new("event_subscriptions")
    };
}

impl ListEventSubscriptions {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(self) -> gaussdb_runtime::Pages<crate::dws::types::EventSubscription> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(self) -> gaussdb_runtime::Items<crate::dws::types::EventSubscription> {
        self.pages().items()
    }
}

/// Event subscriptions of the project, one page of them.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListEventSubscriptionsResponse {
    /// Total number of items found, on all pages together.
    pub count: Option<i64>,
    /// Event subscriptions of the project, one page of them.
    pub event_subscriptions: Vec<crate::dws::types::EventSubscription>,
}

impl ListEventSubscriptionsResponse {
    /// Total number of items found, on all pages together.
    #[inline]
    pub fn count(&self) -> Option<i64> {
        self.count
    }

    /// Event subscriptions of the project, one page of them.
    #[inline]
    pub fn event_subscriptions(&self) -> &[crate::dws::types::EventSubscription] {
        &self.event_subscriptions
    }
}

gaussdb_runtime::reflect_struct! {
    ListEventSubscriptionsResponse {
        count: Member::new("count"),
        event_subscriptions: Member::new("event_subscriptions"),
    }
}
