// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1event-subs~1{event_sub_id}/put by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.4.5",
    idempotent: true,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "updateEventSubscription",
        gaussdb_runtime::codegen::Method::Put,
        "/v2/{project_id}/event-subs/{event_sub_id}",
    )
};

impl crate::dws::Client {
    /// Change an event subscription
    ///
    /// Changes an event subscription: its name, the events it selects, its topic, or whether it is
    /// enabled. Name and topic must always be given. The response holds the subscription as it is now.
    ///
    /// `PUT /v2/{project_id}/event-subs/{event_sub_id}`
    ///
    /// - Documented in: section 5.4.5 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 501
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::dws::types::NotificationTargetType;
    ///
    /// let response = client
    ///     .update_event_subscription()
    ///     .event_sub_id("c314a863-9bc6-8bd9-a6a4-10d23efe2643")
    ///     .name("on-call")
    ///     .notification_target(
    ///         "urn:smn:cn-north-4:46f86faa6bbf9ac94a7e459509a20ed0:on-call",
    ///     )
    ///     .notification_target_name("on-call")
    ///     .notification_target_type(NotificationTargetType::Smn)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_event_subscription(&self) -> UpdateEventSubscription {
        UpdateEventSubscription {
            client: self.clone(),
            input: <UpdateEventSubscriptionInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`update_event_subscription`](crate::dws::Client::update_event_subscription).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateEventSubscription {
    client: crate::dws::Client,
    input: UpdateEventSubscriptionInput,
}

impl UpdateEventSubscription {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the event subscription, as [`list_event_subscriptions`](crate::dws::Client::list_event_subscriptions)
    /// gives it. Required.
    pub fn event_sub_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.event_sub_id = value.into_value();
        self
    }

    /// Name of the event subscription. Required.
    pub fn name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.name = value.into_value();
        self
    }

    /// Kind of object from which the events come: `cluster`, `backup` or `disaster-recovery`.
    pub fn source_type(
        mut self,
        value: impl gaussdb_runtime::IntoValue<crate::dws::types::EventSourceType>,
    ) -> Self {
        self.input.body.source_type = value.into_value();
        self
    }

    /// ID of the object from which the events come, such as a cluster.
    pub fn source_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.source_id = value.into_value();
        self
    }

    /// Categories of the events that are subscribed to: `management`, `monitor`, `security` or `system alarm`; several
    /// are separated by commas.
    pub fn category(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::dws::types::UpdateEventSubscriptionRequestCategory,
        >,
    ) -> Self {
        self.input.body.category = value.into_value();
        self
    }

    /// Severity of the events that are subscribed to: `normal` or `warning`.
    pub fn severity(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::dws::types::UpdateEventSubscriptionRequestSeverity,
        >,
    ) -> Self {
        self.input.body.severity = value.into_value();
        self
    }

    /// Tag of the events that are subscribed to; may be empty.
    pub fn tag(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.tag = value.into_value();
        self
    }

    /// Whether the subscription is on: 1 for on, 0 for off.
    pub fn enable(
        mut self,
        value: impl gaussdb_runtime::IntoValue<crate::dws::types::SubscriptionStateSpec>,
    ) -> Self {
        self.input.body.enable = value.into_value();
        self
    }

    /// Address (URN) of the topic that is notified, which starts with `urn:smn:`. Required.
    pub fn notification_target(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.body.notification_target = value.into_value();
        self
    }

    /// Name of the topic that is notified. Required.
    pub fn notification_target_name(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.body.notification_target_name = value.into_value();
        self
    }

    /// Kind of topic that is notified; only `SMN` is supported. Required.
    pub fn notification_target_type(
        mut self,
        value: impl gaussdb_runtime::IntoValue<crate::dws::types::NotificationTargetType>,
    ) -> Self {
        self.input.body.notification_target_type = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: UpdateEventSubscriptionInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::EventSubscription> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::dws::types::EventSubscription> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`update_event_subscription`](crate::dws::Client::update_event_subscription).
#[derive(Clone)]
pub struct UpdateEventSubscriptionInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the event subscription, as [`list_event_subscriptions`](crate::dws::Client::list_event_subscriptions)
    /// gives it.
    ///
    /// Required.
    pub event_sub_id: Option<String>,
    /// The body.
    pub body: crate::dws::types::UpdateEventSubscriptionRequest,
}

impl UpdateEventSubscriptionInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateEventSubscriptionInput {
        project_id: Member::path("project_id"),
        event_sub_id: Member::path("event_sub_id").required(),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for UpdateEventSubscriptionInput {
    type Output = crate::dws::types::EventSubscription;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Name, selected events, topic and state that the event subscription is to have.
#[derive(Clone)]
pub struct UpdateEventSubscriptionRequest {
    /// Name of the event subscription.
    ///
    /// Required.
    pub name: Option<String>,
    /// Kind of object from which the events come: `cluster`, `backup` or `disaster-recovery`.
    pub source_type: Option<crate::dws::types::EventSourceType>,
    /// ID of the object from which the events come, such as a cluster.
    pub source_id: Option<String>,
    /// Categories of the events that are subscribed to: `management`, `monitor`, `security` or `system alarm`;
    /// several are separated by commas.
    ///
    /// A list, separated by `,`.
    pub category: Option<crate::dws::types::UpdateEventSubscriptionRequestCategory>,
    /// Severity of the events that are subscribed to: `normal` or `warning`.
    ///
    /// A list, separated by `,`.
    pub severity: Option<crate::dws::types::UpdateEventSubscriptionRequestSeverity>,
    /// Tag of the events that are subscribed to; may be empty.
    pub tag: Option<String>,
    /// Whether the subscription is on: 1 for on, 0 for off.
    ///
    /// - `1`: The subscription is on.
    /// - `0`: The subscription is off.
    pub enable: Option<crate::dws::types::SubscriptionStateSpec>,
    /// Address (URN) of the topic that is notified, which starts with `urn:smn:`.
    ///
    /// Required.
    pub notification_target: Option<String>,
    /// Name of the topic that is notified.
    ///
    /// Required.
    pub notification_target_name: Option<String>,
    /// Kind of topic that is notified; only `SMN` is supported.
    ///
    /// Required.
    pub notification_target_type: Option<crate::dws::types::NotificationTargetType>,
}

impl UpdateEventSubscriptionRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateEventSubscriptionRequest {
        name: Member::new("name").required(),
        source_type: Member::new("source_type"),
        source_id: Member::new("source_id"),
        category: Member::new("category").limits(&[SeparatedList(",", None)]),
        severity: Member::new("severity").limits(&[SeparatedList(",", None)]),
        tag: Member::new("tag"),
        enable: Member::new("enable").limits(&[OneOf(&["1", "0"])]),
        notification_target: Member::new("notification_target").required(),
        notification_target_name: Member::new("notification_target_name").required(),
        notification_target_type: Member::new("notification_target_type").required().limits(&[OneOf(&["SMN"])]),
    }
}

/// Categories of the events that are subscribed to: `management`, `monitor`, `security` or `system alarm`;
/// several are separated by commas.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum UpdateEventSubscriptionRequestCategory {
    /// What is done with a cluster.
    Management,
    /// What monitoring reports.
    Monitor,
    /// What touches the safety of a cluster.
    Security,
    /// Alarms that the system raises.
    SystemAlarm,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    UpdateEventSubscriptionRequestCategory {
        Management = "management",
        Monitor = "monitor",
        Security = "security",
        SystemAlarm = "system alarm",
    }
}

/// Severity of the events that are subscribed to: `normal` or `warning`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum UpdateEventSubscriptionRequestSeverity {
    /// Ordinary events.
    Normal,
    /// Events that warn.
    Warning,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    UpdateEventSubscriptionRequestSeverity {
        Normal = "normal",
        Warning = "warning",
    }
}
