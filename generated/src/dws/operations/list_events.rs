// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1events/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listEvents",
        ::gaussdb_runtime::generated::Method::Get,
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
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn list_events(&self) -> ListEvents<'_> {
        ListEvents {
            client: self,
            input: <ListEventsInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_events`](crate::dws::Client::list_events).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListEvents<'a> {
    client: &'a crate::dws::Client,
    input: ListEventsInput,
}

impl ListEvents<'_> {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Number of the page to return, from 1 (the default) to 10000.
    pub fn offset(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.offset = ::std::option::Option::Some(value.into());
        self
    }

    /// Largest number of items to return in one page, at most 1000.
    pub fn limit(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.limit = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: ListEventsInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::ListEventsResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::ListEventsResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_events`](crate::dws::Client::list_events) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListEventsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// Number of the page to return, from 1 (the default) to 10000.
    ///
    /// Default: `1`.
    pub offset: ::std::option::Option<::std::string::String>,
    /// Largest number of items to return in one page, at most 1000.
    pub limit: ::std::option::Option<::std::string::String>,
}

impl ::gaussdb_runtime::generated::Input for ListEventsInput {
    type Output = crate::dws::types::ListEventsResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .query("offset", &self.offset)
            .query("limit", &self.limit)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.limit(
            "offset",
            &self.offset,
            &[
                ::gaussdb_runtime::generated::Limit::NumericString(
                    ::std::option::Option::None,
                    ::std::option::Option::Some(10000i64),
                    ::std::option::Option::None,
                ),
            ],
        );
        v.limit(
            "limit",
            &self.limit,
            &[
                ::gaussdb_runtime::generated::Limit::NumericString(
                    ::std::option::Option::None,
                    ::std::option::Option::Some(1000i64),
                    ::std::option::Option::None,
                ),
            ],
        );
    }
}

impl ::gaussdb_runtime::generated::Paged for ListEventsInput {
    type Item = crate::dws::types::EventResponse;
    const PAGINATION: &'static ::gaussdb_runtime::generated::Pagination = &::gaussdb_runtime::generated::Pagination {
        style: ::gaussdb_runtime::generated::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: ::gaussdb_runtime::generated::Offset::Unclear,
        },
        total: ::std::option::Option::Some("count"),
        most: ::std::option::Option::Some(1000i64),
        ..::gaussdb_runtime::generated::Pagination::new("events")
    };
}

impl ListEvents<'_> {
    /// The list page by page, from its beginning.
    #[inline]
    pub fn pages(self) -> ::gaussdb_runtime::Pages<crate::dws::types::EventResponse> {
        self.client.0.pages(&self.input)
    }

    /// The items of the list as a stream, from its beginning.
    #[inline]
    pub fn items(
        self,
    ) -> impl ::gaussdb_runtime::generated::Stream<
        Item = ::std::result::Result<
            crate::dws::types::EventResponse,
            ::gaussdb_runtime::Error,
        >,
    > + Send + use<> {
        self.pages().items()
    }
}

/// Occurrence on a cluster, snapshot or other object, with time, severity and text.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct EventResponse {
    /// Category of the event: `management`, `monitor`, `security` or `system alarm`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub category: ::std::option::Option<::std::string::String>,
    /// Text of the event, in which placeholders such as `%s` stand for names.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// ID under which the event is recorded.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub event_id: ::std::option::Option<::std::string::String>,
    /// Name of the event definition, such as `deleteClusterSuccess`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Title, such as `Cluster deleted successfully.`, under which the event is shown.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// Service that raises the alarm or event, such as `DWS`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name_space: ::std::option::Option<::std::string::String>,
    /// Severity of the event: `normal` or `warning`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub severity: ::std::option::Option<::std::string::String>,
    /// Kind of object from which the event comes: `cluster`, `backup` or `disaster-recovery`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source_type: ::std::option::Option<::std::string::String>,
    /// Time at which the event happened, as Unix time in milliseconds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub occur_time: ::std::option::Option<i64>,
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the object from which the event comes, such as a cluster.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source_id: ::std::option::Option<::std::string::String>,
    /// Name of the cluster or other object that the event concerns.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source_name: ::std::option::Option<::std::string::String>,
    /// State of the event as a number, such as 2.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<i64>,
    /// Subject line of the notification, such as `DWS event notification`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subject: ::std::option::Option<::std::string::String>,
    /// Sentence that tells what happened and names the cluster or snapshot concerned.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub context: ::std::option::Option<::std::string::String>,
}

/// Events of the project, one page of them.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListEventsResponse {
    /// Events that happened in the project, one page of them.
    #[serde(default)]
    pub events: ::std::vec::Vec<crate::dws::types::EventResponse>,
    /// Total number of items found, on all pages together.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub count: ::std::option::Option<i64>,
}
