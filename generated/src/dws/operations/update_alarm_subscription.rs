// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1alarm-subs~1{alarm_sub_id}/put by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.8.6",
    idempotent: true,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "updateAlarmSubscription",
        gaussdb_runtime::codegen::Method::Put,
        "/v2/{project_id}/alarm-subs/{alarm_sub_id}",
    )
};

impl crate::dws::Client {
    /// Change an alarm subscription
    ///
    /// Changes an alarm subscription: its name, severities, topic, or whether it is enabled. Name and
    /// topic must always be given. The response holds the subscription as it is now.
    ///
    /// `PUT /v2/{project_id}/alarm-subs/{alarm_sub_id}`
    ///
    /// - Documented in: section 5.8.6 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::dws::types::NotificationTargetType;
    ///
    /// let response = client
    ///     .update_alarm_subscription()
    ///     .alarm_sub_id("539d7c18-181f-fafc-08b9-044546d4843b")
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
    pub fn update_alarm_subscription(&self) -> UpdateAlarmSubscription {
        UpdateAlarmSubscription {
            client: self.clone(),
            input: <UpdateAlarmSubscriptionInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`update_alarm_subscription`](crate::dws::Client::update_alarm_subscription).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateAlarmSubscription {
    client: crate::dws::Client,
    input: UpdateAlarmSubscriptionInput,
}

impl UpdateAlarmSubscription {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the alarm subscription, as [`list_alarm_subscriptions`](crate::dws::Client::list_alarm_subscriptions)
    /// gives it. Required.
    pub fn alarm_sub_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.alarm_sub_id = value.into_value();
        self
    }

    /// Name of the alarm subscription. Required.
    pub fn name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.name = value.into_value();
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

    /// Severities of the alarms that are subscribed to, separated by commas: `urgent`, `important`, `minor`, `prompt`.
    pub fn alarm_level(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::dws::types::UpdateAlarmSubscriptionRequestAlarmLevel,
        >,
    ) -> Self {
        self.input.body.alarm_level = value.into_value();
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
    pub fn input(mut self, input: UpdateAlarmSubscriptionInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::ChangedAlarmSubscription> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::dws::types::ChangedAlarmSubscription> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`update_alarm_subscription`](crate::dws::Client::update_alarm_subscription).
#[derive(Clone)]
pub struct UpdateAlarmSubscriptionInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the alarm subscription, as [`list_alarm_subscriptions`](crate::dws::Client::list_alarm_subscriptions)
    /// gives it.
    ///
    /// Required.
    pub alarm_sub_id: Option<String>,
    /// The body.
    pub body: crate::dws::types::UpdateAlarmSubscriptionRequest,
}

impl UpdateAlarmSubscriptionInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateAlarmSubscriptionInput {
        project_id: Member::path("project_id"),
        alarm_sub_id: Member::path("alarm_sub_id").required(),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for UpdateAlarmSubscriptionInput {
    type Output = crate::dws::types::ChangedAlarmSubscription;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Name, severities, topic and state that the alarm subscription is to have.
#[derive(Clone)]
pub struct UpdateAlarmSubscriptionRequest {
    /// Name of the alarm subscription.
    ///
    /// Required.
    pub name: Option<String>,
    /// Whether the subscription is on: 1 for on, 0 for off.
    ///
    /// - `1`: The subscription is on.
    /// - `0`: The subscription is off.
    pub enable: Option<crate::dws::types::SubscriptionStateSpec>,
    /// Severities of the alarms that are subscribed to, separated by commas: `urgent`, `important`,
    /// `minor`, `prompt`.
    ///
    /// A list, separated by `,`.
    pub alarm_level: Option<crate::dws::types::UpdateAlarmSubscriptionRequestAlarmLevel>,
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

impl UpdateAlarmSubscriptionRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateAlarmSubscriptionRequest {
        name: Member::new("name").required(),
        enable: Member::new("enable").limits(&[OneOf(&["1", "0"])]),
        alarm_level: Member::new("alarm_level").limits(&[SeparatedList(",", None)]),
        notification_target: Member::new("notification_target").required(),
        notification_target_name: Member::new("notification_target_name").required(),
        notification_target_type: Member::new("notification_target_type").required().limits(&[OneOf(&["SMN"])]),
    }
}

/// Severities of the alarms that are subscribed to, separated by commas: `urgent`, `important`,
/// `minor`, `prompt`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum UpdateAlarmSubscriptionRequestAlarmLevel {
    /// Critical alarm.
    Urgent,
    /// Major alarm.
    Important,
    /// Alarm of minor severity.
    Minor,
    /// Hint, listed after the minor alarms.
    Prompt,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    UpdateAlarmSubscriptionRequestAlarmLevel {
        Urgent = "urgent",
        Important = "important",
        Minor = "minor",
        Prompt = "prompt",
    }
}
