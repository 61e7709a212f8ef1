// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1event-subs/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listEventSubscriptions",
        ::gaussdb_runtime::generated::Method::Get,
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
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn list_event_subscriptions(&self) -> ListEventSubscriptions<'_> {
        ListEventSubscriptions {
            client: self,
            input: <ListEventSubscriptionsInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_event_subscriptions`](crate::dws::Client::list_event_subscriptions).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListEventSubscriptions<'a> {
    client: &'a crate::dws::Client,
    input: ListEventSubscriptionsInput,
}

impl ListEventSubscriptions<'_> {
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
    pub fn input(mut self, input: ListEventSubscriptionsInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::ListEventSubscriptionsResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::ListEventSubscriptionsResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_event_subscriptions`](crate::dws::Client::list_event_subscriptions) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListEventSubscriptionsInput {
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

impl ::gaussdb_runtime::generated::Input for ListEventSubscriptionsInput {
    type Output = crate::dws::types::ListEventSubscriptionsResponse;
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

impl ::gaussdb_runtime::generated::Paged for ListEventSubscriptionsInput {
    type Item = crate::dws::types::EventSubscriptionResponse;
    const PAGINATION: &'static ::gaussdb_runtime::generated::Pagination = &::gaussdb_runtime::generated::Pagination {
        style: ::gaussdb_runtime::generated::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: ::gaussdb_runtime::generated::Offset::Unclear,
        },
        total: ::std::option::Option::Some("count"),
        id: ::std::option::Option::Some("id"),
        most: ::std::option::Option::Some(1000i64),
        ..::gaussdb_runtime::generated::Pagination::new("event_subscriptions")
    };
}

impl ListEventSubscriptions<'_> {
    /// The list page by page, from its beginning.
    #[inline]
    pub fn pages(
        self,
    ) -> ::gaussdb_runtime::Pages<crate::dws::types::EventSubscriptionResponse> {
        self.client.0.pages(&self.input)
    }

    /// The items of the list as a stream, from its beginning.
    #[inline]
    pub fn items(
        self,
    ) -> impl ::gaussdb_runtime::generated::Stream<
        Item = ::std::result::Result<
            crate::dws::types::EventSubscriptionResponse,
            ::gaussdb_runtime::Error,
        >,
    > + Send + use<> {
        self.pages().items()
    }
}

/// An event subscription, with the events it selects and the topic it notifies.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct EventSubscriptionResponse {
    /// ID of the event subscription, as [`update_event_subscription`](crate::dws::Client::update_event_subscription) takes it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Name of the event subscription.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Kind of object from which the events come: `cluster`, `backup` or `disaster-recovery`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source_type: ::std::option::Option<::std::string::String>,
    /// ID of the object from which the events come, such as a cluster.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source_id: ::std::option::Option<::std::string::String>,
    /// Categories of the events that are subscribed to: `management`, `monitor`, `security` or `system alarm`;
    /// several are separated by commas.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub category: ::std::option::Option<::std::string::String>,
    /// Severity of the events that are subscribed to: `normal` or `warning`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub severity: ::std::option::Option<::std::string::String>,
    /// Tag of the events that are subscribed to; may be empty.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tag: ::std::option::Option<::std::string::String>,
    /// Whether the subscription is on: 1 for on, 0 for off.
    ///
    /// - `1`: The subscription is on.
    /// - `0`: The subscription is off.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub enable: ::std::option::Option<i32>,
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub project_id: ::std::option::Option<::std::string::String>,
    /// Service that raises the alarm or event, such as `DWS`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name_space: ::std::option::Option<::std::string::String>,
    /// Address (URN) of the topic that is notified, which starts with `urn:smn:`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub notification_target: ::std::option::Option<::std::string::String>,
    /// Name of the topic that is notified.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub notification_target_name: ::std::option::Option<::std::string::String>,
    /// Kind of topic that is notified; only `SMN` is supported.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub notification_target_type: ::std::option::Option<::std::string::String>,
    /// Language in which notifications are written, such as `zh-cn`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub language: ::std::option::Option<::std::string::String>,
    /// Time zone in which notifications state times, such as `GMT+08:00`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub time_zone: ::std::option::Option<::std::string::String>,
}

/// Event subscriptions of the project, one page of them.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListEventSubscriptionsResponse {
    /// Total number of items found, on all pages together.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub count: ::std::option::Option<i64>,
    /// Event subscriptions of the project, one page of them.
    #[serde(default)]
    pub event_subscriptions: ::std::vec::Vec<
        crate::dws::types::EventSubscriptionResponse,
    >,
}
