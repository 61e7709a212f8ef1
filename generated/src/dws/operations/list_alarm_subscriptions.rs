// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1alarm-subs/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.8.4",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listAlarmSubscriptions",
        gaussdb_runtime::codegen::Method::Get,
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
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let mut items = client.list_alarm_subscriptions().items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_alarm_subscriptions(&self) -> ListAlarmSubscriptions {
        ListAlarmSubscriptions {
            client: self.clone(),
            input: <ListAlarmSubscriptionsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_alarm_subscriptions`](crate::dws::Client::list_alarm_subscriptions).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAlarmSubscriptions {
    client: crate::dws::Client,
    input: ListAlarmSubscriptionsInput,
}

impl ListAlarmSubscriptions {
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
    pub fn input(mut self, input: ListAlarmSubscriptionsInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::ListAlarmSubscriptionsResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::dws::types::ListAlarmSubscriptionsResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_alarm_subscriptions`](crate::dws::Client::list_alarm_subscriptions).
#[derive(Clone)]
pub struct ListAlarmSubscriptionsInput {
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

impl ListAlarmSubscriptionsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListAlarmSubscriptionsInput {
        project_id: Member::path("project_id"),
        offset: Member::query("offset").limits(&[NumericString(None, Some(10000), None)]),
        limit: Member::query("limit").limits(&[NumericString(None, Some(1000), None)]),
    }
}

impl gaussdb_runtime::codegen::Input for ListAlarmSubscriptionsInput {
    type Output = crate::dws::types::ListAlarmSubscriptionsResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListAlarmSubscriptionsInput {
    type Item = crate::dws::types::AlarmSubscription;

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
        ..gaussdb_runtime::codegen::Pagination::new("alarm_subscriptions")
    };
}

impl ListAlarmSubscriptions {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(self) -> gaussdb_runtime::Pages<crate::dws::types::AlarmSubscription> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(self) -> gaussdb_runtime::Items<crate::dws::types::AlarmSubscription> {
        self.pages().items()
    }
}

/// An alarm subscription, with the severities it selects and the topic it notifies.
#[derive(Clone)]
#[non_exhaustive]
pub struct AlarmSubscription {
    /// ID of the alarm subscription, as [`update_alarm_subscription`](crate::dws::Client::update_alarm_subscription)
    /// takes it.
    pub id: Option<String>,
    /// Name of the alarm subscription.
    pub name: Option<String>,
    /// Whether the subscription is on: 1 for on, 0 for off.
    ///
    /// - `1`: The subscription is on.
    /// - `0`: The subscription is off.
    pub enable: Option<crate::dws::types::SubscriptionState>,
    /// Severities of the alarms that are subscribed to, separated by commas: `urgent`, `important`,
    /// `minor`, `prompt`.
    pub alarm_level: Option<crate::dws::types::AlarmLevel>,
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub project_id: Option<String>,
    /// Service that raises the alarm or event, such as `DWS`.
    pub name_space: Option<String>,
    /// Address (URN) of the topic that is notified, which starts with `urn:smn:`.
    pub notification_target: Option<String>,
    /// Name of the topic that is notified.
    pub notification_target_name: Option<String>,
    /// Kind of topic that is notified; only `SMN` is supported.
    pub notification_target_type: Option<String>,
    /// Language in which notifications are written, such as `zh-cn`.
    pub language: Option<String>,
    /// Time zone in which notifications state times, such as `GMT+08:00`.
    pub time_zone: Option<String>,
}

impl AlarmSubscription {
    /// ID of the alarm subscription, as [`update_alarm_subscription`](crate::dws::Client::update_alarm_subscription)
    /// takes it.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Name of the alarm subscription.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Whether the subscription is on: 1 for on, 0 for off.
    #[inline]
    pub fn enable(&self) -> Option<crate::dws::types::SubscriptionState> {
        self.enable
    }

    /// Severities of the alarms that are subscribed to, separated by commas: `urgent`, `important`, `minor`, `prompt`.
    #[inline]
    pub fn alarm_level(&self) -> Option<&crate::dws::types::AlarmLevel> {
        self.alarm_level.as_ref()
    }

    /// ID of the project (resource set), as the page My Settings of the console shows it.
    #[inline]
    pub fn project_id(&self) -> Option<&str> {
        self.project_id.as_deref()
    }

    /// Service that raises the alarm or event, such as `DWS`.
    #[inline]
    pub fn name_space(&self) -> Option<&str> {
        self.name_space.as_deref()
    }

    /// Address (URN) of the topic that is notified, which starts with `urn:smn:`.
    #[inline]
    pub fn notification_target(&self) -> Option<&str> {
        self.notification_target.as_deref()
    }

    /// Name of the topic that is notified.
    #[inline]
    pub fn notification_target_name(&self) -> Option<&str> {
        self.notification_target_name.as_deref()
    }

    /// Kind of topic that is notified; only `SMN` is supported.
    #[inline]
    pub fn notification_target_type(&self) -> Option<&str> {
        self.notification_target_type.as_deref()
    }

    /// Language in which notifications are written, such as `zh-cn`.
    #[inline]
    pub fn language(&self) -> Option<&str> {
        self.language.as_deref()
    }

    /// Time zone in which notifications state times, such as `GMT+08:00`.
    #[inline]
    pub fn time_zone(&self) -> Option<&str> {
        self.time_zone.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    AlarmSubscription {
        id: Member::new("id"),
        name: Member::new("name"),
        enable: Member::new("enable"),
        alarm_level: Member::new("alarm_level"),
        project_id: Member::new("project_id"),
        name_space: Member::new("name_space"),
        notification_target: Member::new("notification_target"),
        notification_target_name: Member::new("notification_target_name"),
        notification_target_type: Member::new("notification_target_type"),
        language: Member::new("language"),
        time_zone: Member::new("time_zone"),
    }
}

/// Alarm subscriptions of the project, one page of them.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListAlarmSubscriptionsResponse {
    /// Total number of items found, on all pages together.
    pub count: Option<i64>,
    /// Alarm subscriptions of the project, one page of them.
    pub alarm_subscriptions: Vec<crate::dws::types::AlarmSubscription>,
}

impl ListAlarmSubscriptionsResponse {
    /// Total number of items found, on all pages together.
    #[inline]
    pub fn count(&self) -> Option<i64> {
        self.count
    }

    /// Alarm subscriptions of the project, one page of them.
    #[inline]
    pub fn alarm_subscriptions(&self) -> &[crate::dws::types::AlarmSubscription] {
        &self.alarm_subscriptions
    }
}

gaussdb_runtime::reflect_struct! {
    ListAlarmSubscriptionsResponse {
        count: Member::new("count"),
        alarm_subscriptions: Member::new("alarm_subscriptions"),
    }
}
