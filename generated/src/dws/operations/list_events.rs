// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1events/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.4.1",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listEvents",
        gaussdb_runtime::codegen::Method::Get,
        "/v2/{project_id}/events",
    )
};

impl crate::dws::Client {
    /// List events of the project
    ///
    /// Lists the events of the project: what happened to which cluster, snapshot or disaster recovery,
    /// when, and how severe it is. Paged by page number: `offset` is the page, starting at 1, and a
    /// page holds at most 1000 events.
    ///
    /// `GET /v2/{project_id}/events`
    ///
    /// - Documented in: section 5.4.1 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let mut items = client.list_events().items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_events(&self) -> ListEvents {
        ListEvents {
            client: self.clone(),
            input: <ListEventsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_events`](crate::dws::Client::list_events).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListEvents {
    client: crate::dws::Client,
    input: ListEventsInput,
}

impl ListEvents {
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
    pub fn input(mut self, input: ListEventsInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::ListEventsResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::dws::types::ListEventsResponse> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_events`](crate::dws::Client::list_events).
#[derive(Clone)]
pub struct ListEventsInput {
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

impl ListEventsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListEventsInput {
        project_id: Member::path("project_id"),
        offset: Member::query("offset").limits(&[NumericString(None, Some(10000), None)]),
        limit: Member::query("limit").limits(&[NumericString(None, Some(1000), None)]),
    }
}

impl gaussdb_runtime::codegen::Input for ListEventsInput {
    type Output = crate::dws::types::ListEventsResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListEventsInput {
    type Item = crate::dws::types::Event;

    const PAGINATION: &'static gaussdb_runtime::codegen::Pagination = &gaussdb_runtime::codegen::Pagination {
        style: gaussdb_runtime::codegen::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 1i64,
            unit: gaussdb_runtime::codegen::Offset::Page,
        },
        total: Some("count"),
        most: Some(1000i64),
        ..gaussdb_runtime::codegen::Pagination::new("events")
    };
}

impl ListEvents {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(self) -> gaussdb_runtime::Pages<crate::dws::types::Event> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(self) -> gaussdb_runtime::Items<crate::dws::types::Event> {
        self.pages().items()
    }
}

/// Occurrence on a cluster, snapshot or other object, with time, severity and text.
#[derive(Clone)]
#[non_exhaustive]
pub struct Event {
    /// Category of the event: `management`, `monitor`, `security` or `system alarm`.
    pub category: Option<String>,
    /// Text of the event, in which placeholders such as `%s` represent names.
    pub description: Option<String>,
    /// ID under which the event is recorded.
    pub event_id: Option<String>,
    /// Name of the event definition, such as `deleteClusterSuccess`.
    pub name: Option<String>,
    /// Title, such as `Cluster deleted successfully.`, under which the event is shown.
    pub display_name: Option<String>,
    /// Service that raises the alarm or event, such as `DWS`.
    pub name_space: Option<String>,
    /// Severity of the event: `normal` or `warning`.
    pub severity: Option<String>,
    /// Kind of object from which the event comes: `cluster`, `backup` or `disaster-recovery`.
    pub source_type: Option<String>,
    /// Time at which the event happened, as Unix time in milliseconds.
    pub occur_time: Option<i64>,
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub project_id: Option<String>,
    /// ID of the object from which the event comes, such as a cluster.
    pub source_id: Option<String>,
    /// Name of the cluster or other object that the event concerns.
    pub source_name: Option<String>,
    /// State of the event as a number, such as 2.
    pub status: Option<i64>,
    /// Subject line of the notification, such as `DWS event notification`.
    pub subject: Option<String>,
    /// Sentence that says what happened and names the cluster or snapshot concerned.
    pub context: Option<String>,
}

impl Event {
    /// Category of the event: `management`, `monitor`, `security` or `system alarm`.
    #[inline]
    pub fn category(&self) -> Option<&str> {
        self.category.as_deref()
    }

    /// Text of the event, in which placeholders such as `%s` represent names.
    #[inline]
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }

    /// ID under which the event is recorded.
    #[inline]
    pub fn event_id(&self) -> Option<&str> {
        self.event_id.as_deref()
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

    /// Service that raises the alarm or event, such as `DWS`.
    #[inline]
    pub fn name_space(&self) -> Option<&str> {
        self.name_space.as_deref()
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

    /// Time at which the event happened, as Unix time in milliseconds.
    #[inline]
    pub fn occur_time(&self) -> Option<i64> {
        self.occur_time
    }

    /// ID of the project (resource set), as the page My Settings of the console shows it.
    #[inline]
    pub fn project_id(&self) -> Option<&str> {
        self.project_id.as_deref()
    }

    /// ID of the object from which the event comes, such as a cluster.
    #[inline]
    pub fn source_id(&self) -> Option<&str> {
        self.source_id.as_deref()
    }

    /// Name of the cluster or other object that the event concerns.
    #[inline]
    pub fn source_name(&self) -> Option<&str> {
        self.source_name.as_deref()
    }

    /// State of the event as a number, such as 2.
    #[inline]
    pub fn status(&self) -> Option<i64> {
        self.status
    }

    /// Subject line of the notification, such as `DWS event notification`.
    #[inline]
    pub fn subject(&self) -> Option<&str> {
        self.subject.as_deref()
    }

    /// Sentence that says what happened and names the cluster or snapshot concerned.
    #[inline]
    pub fn context(&self) -> Option<&str> {
        self.context.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    Event {
        category: Member::new("category"),
        description: Member::new("description"),
        event_id: Member::new("event_id"),
        name: Member::new("name"),
        display_name: Member::new("display_name"),
        name_space: Member::new("name_space"),
        severity: Member::new("severity"),
        source_type: Member::new("source_type"),
        occur_time: Member::new("occur_time"),
        project_id: Member::new("project_id"),
        source_id: Member::new("source_id"),
        source_name: Member::new("source_name"),
        status: Member::new("status"),
        subject: Member::new("subject"),
        context: Member::new("context"),
    }
}

/// Events of the project, one page of them.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListEventsResponse {
    /// Events that happened in the project, one page of them.
    pub events: Vec<crate::dws::types::Event>,
    /// Total number of items found, on all pages together.
    pub count: Option<i64>,
}

impl ListEventsResponse {
    /// Events that happened in the project, one page of them.
    #[inline]
    pub fn events(&self) -> &[crate::dws::types::Event] {
        &self.events
    }

    /// Total number of items found, on all pages together.
    #[inline]
    pub fn count(&self) -> Option<i64> {
        self.count
    }
}

gaussdb_runtime::reflect_struct! {
    ListEventsResponse {
        events: Member::new("events"),
        count: Member::new("count"),
    }
}
