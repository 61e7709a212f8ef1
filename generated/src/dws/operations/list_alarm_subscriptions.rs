// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1alarm-subs/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listAlarmSubscriptions",
        ::gaussdb_runtime::generated::Method::Get,
        "/v2/{project_id}/alarm-subs",
    )
};

impl crate::dws::Client {
    /// List alarm subscriptions
    ///
    /// Lists the alarm subscriptions of the project, with the severities they select and the topic they
    /// notify. Paged by page number: `offset` is the page, starting at 1, and a page holds at most 1000
    /// entries.
    ///
    /// `GET /v2/{project_id}/alarm-subs`
    ///
    /// - Documented in: section 5.8.4 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn list_alarm_subscriptions(&self) -> ListAlarmSubscriptions<'_> {
        ListAlarmSubscriptions {
            client: self,
            input: <ListAlarmSubscriptionsInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_alarm_subscriptions`](crate::dws::Client::list_alarm_subscriptions).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListAlarmSubscriptions<'a> {
    client: &'a crate::dws::Client,
    input: ListAlarmSubscriptionsInput,
}

impl ListAlarmSubscriptions<'_> {
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
    pub fn input(mut self, input: ListAlarmSubscriptionsInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::ListAlarmSubscriptionsResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::ListAlarmSubscriptionsResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_alarm_subscriptions`](crate::dws::Client::list_alarm_subscriptions) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListAlarmSubscriptionsInput {
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

impl ::gaussdb_runtime::generated::Input for ListAlarmSubscriptionsInput {
    type Output = crate::dws::types::ListAlarmSubscriptionsResponse;
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

impl ::gaussdb_runtime::generated::Paged for ListAlarmSubscriptionsInput {
    type Item = crate::dws::types::AlarmSubscriptionResponse;
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
        ..::gaussdb_runtime::generated::Pagination::new("alarm_subscriptions")
    };
}

impl ListAlarmSubscriptions<'_> {
    /// The list page by page, from its beginning.
    #[inline]
    pub fn pages(
        self,
    ) -> ::gaussdb_runtime::Pages<crate::dws::types::AlarmSubscriptionResponse> {
        self.client.0.pages(&self.input)
    }

    /// The items of the list as a stream, from its beginning.
    #[inline]
    pub fn items(
        self,
    ) -> impl ::gaussdb_runtime::generated::Stream<
        Item = ::std::result::Result<
            crate::dws::types::AlarmSubscriptionResponse,
            ::gaussdb_runtime::Error,
        >,
    > + Send + use<> {
        self.pages().items()
    }
}

/// An alarm subscription, with the severities it selects and the topic it notifies.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct AlarmSubscriptionResponse {
    /// ID of the alarm subscription, as [`update_alarm_subscription`](crate::dws::Client::update_alarm_subscription) takes it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Name of the alarm subscription.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Whether the subscription is on: 1 for on, 0 for off.
    ///
    /// - `1`: The subscription is on.
    /// - `0`: The subscription is off.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub enable: ::std::option::Option<i32>,
    /// Severities of the alarms that are subscribed to, separated by commas: `urgent`, `important`,
    /// `minor`, `prompt`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub alarm_level: ::std::option::Option<crate::dws::types::AlarmLevel>,
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

/// Alarm subscriptions of the project, one page of them.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListAlarmSubscriptionsResponse {
    /// Total number of items found, on all pages together.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub count: ::std::option::Option<i64>,
    /// Alarm subscriptions of the project, one page of them.
    #[serde(default)]
    pub alarm_subscriptions: ::std::vec::Vec<
        crate::dws::types::AlarmSubscriptionResponse,
    >,
}
