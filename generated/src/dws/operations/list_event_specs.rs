// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1event-specs/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.4.2",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listEventSpecs",
        gaussdb_runtime::codegen::Method::Get,
        "/v2/{project_id}/event-specs",
    )
};

impl crate::dws::Client {
    /// List event definitions
    ///
    /// Lists the kinds of events that the service can report, with category, severity and source type;
    /// the list can be filtered by each of these. Paged by page number: `offset` is the page, starting
    /// at 1, and a page holds at most 1000 entries.
    ///
    /// `GET /v2/{project_id}/event-specs`
    ///
    /// - Documented in: section 5.4.2 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let mut items = client.list_event_specs().items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_event_specs(&self) -> ListEventSpecs {
        ListEventSpecs {
            client: self.clone(),
            input: <ListEventSpecsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_event_specs`](crate::dws::Client::list_event_specs).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListEventSpecs {
    client: crate::dws::Client,
    input: ListEventSpecsInput,
}

impl ListEventSpecs {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// Name of the event definition to which the list is narrowed.
    pub fn spec_name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.spec_name = value.into_value();
        self
    }

    /// Category to which the list is narrowed, such as `management`.
    pub fn category(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.category = value.into_value();
        self
    }

    /// Severity to which the list is narrowed: `normal` or `warning`.
    pub fn severity(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.severity = value.into_value();
        self
    }

    /// Kind of event source to which the list is narrowed: `cluster`, `backup` or `disaster-recovery`.
    pub fn source_type(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.source_type = value.into_value();
        self
    }

    /// Tag to which the list is narrowed.
    pub fn tag(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.tag = value.into_value();
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
    pub fn input(mut self, input: ListEventSpecsInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::ListEventSpecsResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::dws::types::ListEventSpecsResponse> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_event_specs`](crate::dws::Client::list_event_specs).
#[derive(Clone)]
pub struct ListEventSpecsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// Name of the event definition to which the list is narrowed.
    pub spec_name: Option<String>,
    /// Category to which the list is narrowed, such as `management`.
    pub category: Option<String>,
    /// Severity to which the list is narrowed: `normal` or `warning`.
    pub severity: Option<String>,
    /// Kind of event source to which the list is narrowed: `cluster`, `backup` or `disaster-recovery`.
    pub source_type: Option<String>,
    /// Tag to which the list is narrowed.
    pub tag: Option<String>,
    /// Number of the page to return, from 1 (the default) to 10000.
    ///
    /// A number, at most 10000. Default: `1`.
    pub offset: Option<String>,
    /// Largest number of items to return in one page, at most 1000.
    ///
    /// A number, at most 1000.
    pub limit: Option<String>,
}

impl ListEventSpecsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListEventSpecsInput {
        project_id: Member::path("project_id"),
        spec_name: Member::query("spec_name"),
        category: Member::query("category"),
        severity: Member::query("severity"),
        source_type: Member::query("source_type"),
        tag: Member::query("tag"),
        offset: Member::query("offset").limits(&[NumericString(None, Some(10000), None)]),
        limit: Member::query("limit").limits(&[NumericString(None, Some(1000), None)]),
    }
}

impl gaussdb_runtime::codegen::Input for ListEventSpecsInput {
    type Output = crate::dws::types::ListEventSpecsResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListEventSpecsInput {
    type Item = crate::dws::types::EventSpec;

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
        ..gaussdb_runtime::codegen::Pagination::new("event_specs")
    };
}

impl ListEventSpecs {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(self) -> gaussdb_runtime::Pages<crate::dws::types::EventSpec> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(self) -> gaussdb_runtime::Items<crate::dws::types::EventSpec> {
        self.pages().items()
    }
}

/// A kind of event that the service can report, with category and severity.
#[derive(Clone)]
#[non_exhaustive]
pub struct EventSpec {
    /// ID of the event definition.
    pub id: Option<String>,
    /// Name of the event definition, such as `deleteClusterSuccess`.
    pub name: Option<String>,
    /// Title, such as `Cluster deleted successfully.`, under which the event is shown.
    pub display_name: Option<String>,
    /// Text of the event, in which placeholders such as `%s` represent names.
    pub description: Option<String>,
    /// Subject line of the notification, such as `DWS event notification`.
    pub subject: Option<String>,
    /// Category of the event: `management`, `monitor`, `security` or `system alarm`.
    pub category: Option<String>,
    /// Severity of the event: `normal` or `warning`.
    pub severity: Option<String>,
    /// Kind of object from which the event comes: `cluster`, `backup` or `disaster-recovery`.
    pub source_type: Option<String>,
    /// Service that raises the alarm or event, such as `DWS`.
    pub name_space: Option<String>,
}

impl EventSpec {
    /// ID of the event definition.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Name of the event definition, such as `deleteClusterSuccess`.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Title, such as `Cluster deleted successfully.`, under which the event is shown.
    #[inline]
    pub fn display_name(&self) -> Option<&str> {
        self.display_name.as_deref()
    }

    /// Text of the event, in which placeholders such as `%s` represent names.
    #[inline]
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }

    /// Subject line of the notification, such as `DWS event notification`.
    #[inline]
    pub fn subject(&self) -> Option<&str> {
        self.subject.as_deref()
    }

    /// Category of the event: `management`, `monitor`, `security` or `system alarm`.
    #[inline]
    pub fn category(&self) -> Option<&str> {
        self.category.as_deref()
    }

    /// Severity of the event: `normal` or `warning`.
    #[inline]
    pub fn severity(&self) -> Option<&str> {
        self.severity.as_deref()
    }

    /// Kind of object from which the event comes: `cluster`, `backup` or `disaster-recovery`.
    #[inline]
    pub fn source_type(&self) -> Option<&str> {
        self.source_type.as_deref()
    }

    /// Service that raises the alarm or event, such as `DWS`.
    #[inline]
    pub fn name_space(&self) -> Option<&str> {
        self.name_space.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    EventSpec {
        id: Member::new("id"),
        name: Member::new("name"),
        display_name: Member::new("display_name"),
        description: Member::new("description"),
        subject: Member::new("subject"),
        category: Member::new("category"),
        severity: Member::new("severity"),
        source_type: Member::new("source_type"),
        name_space: Member::new("name_space"),
    }
}

/// Kinds of events that the service can report, one page of them.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListEventSpecsResponse {
    /// Total number of items found, on all pages together.
    pub count: Option<i64>,
    /// Kinds of events that the service can report.
    pub event_specs: Vec<crate::dws::types::EventSpec>,
}

impl ListEventSpecsResponse {
    /// Total number of items found, on all pages together.
    #[inline]
    pub fn count(&self) -> Option<i64> {
        self.count
    }

    /// Kinds of events that the service can report.
    #[inline]
    pub fn event_specs(&self) -> &[crate::dws::types::EventSpec] {
        &self.event_specs
    }
}

gaussdb_runtime::reflect_struct! {
    ListEventSpecsResponse {
        count: Member::new("count"),
        event_specs: Member::new("event_specs"),
    }
}
