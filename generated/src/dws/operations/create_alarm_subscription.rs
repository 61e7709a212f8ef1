// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1alarm-subs/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.8.5",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "createAlarmSubscription",
        gaussdb_runtime::codegen::Method::Post,
        "/v2/{project_id}/alarm-subs",
    )
};

impl crate::dws::Client {
    /// Create an alarm subscription
    ///
    /// Has alarms of the given severities sent to a topic of the message service (SMN). Give the
    /// address (URN) and the name of the topic. The response repeats the subscription with its new
    /// `id`.
    ///
    /// `POST /v2/{project_id}/alarm-subs`
    ///
    /// - Documented in: section 5.8.5 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::dws::types::NotificationTargetType;
    ///
    /// let response = client
    ///     .create_alarm_subscription()
    ///     .name("on-call")
    ///     .notification_target(
    ///         "urn:smn:cn-north-4:46f86faa6bbf9ac94a7e459509a20ed0:on-call",
    ///     )
    ///     .notification_target_name("on-call")
    ///     .notification_target_type(NotificationTargetType::Smn)
    ///     .time_zone("UTC+08:00")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_alarm_subscription(&self) -> CreateAlarmSubscription {
        CreateAlarmSubscription {
            client: self.clone(),
            input: <CreateAlarmSubscriptionInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`create_alarm_subscription`](crate::dws::Client::create_alarm_subscription).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateAlarmSubscription {
    client: crate::dws::Client,
    input: CreateAlarmSubscriptionInput,
}

impl CreateAlarmSubscription {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
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
            crate::dws::types::CreateAlarmSubscriptionRequestAlarmLevel,
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

    /// Time zone in which notifications state times, such as `GMT+08:00`. Required.
    pub fn time_zone(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.time_zone = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: CreateAlarmSubscriptionInput) -> Self {
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

/// The input of [`create_alarm_subscription`](crate::dws::Client::create_alarm_subscription).
#[derive(Clone)]
pub struct CreateAlarmSubscriptionInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// The body.
    pub body: crate::dws::types::CreateAlarmSubscriptionRequest,
}

impl CreateAlarmSubscriptionInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    CreateAlarmSubscriptionInput {
        project_id: Member::path("project_id"),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for CreateAlarmSubscriptionInput {
    type Output = crate::dws::types::ChangedAlarmSubscription;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Alarm subscription to create, with severities and topic.
#[derive(Clone)]
pub struct CreateAlarmSubscriptionRequest {
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
    pub alarm_level: Option<crate::dws::types::CreateAlarmSubscriptionRequestAlarmLevel>,
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
    /// Time zone in which notifications state times, such as `GMT+08:00`.
    ///
    /// Required.
    pub time_zone: Option<String>,
}

impl CreateAlarmSubscriptionRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    CreateAlarmSubscriptionRequest {
        name: Member::new("name").required(),
        enable: Member::new("enable").limits(&[OneOf(&["1", "0"])]),
        alarm_level: Member::new("alarm_level").limits(&[SeparatedList(",", None)]),
        notification_target: Member::new("notification_target").required(),
        notification_target_name: Member::new("notification_target_name").required(),
        notification_target_type: Member::new("notification_target_type").required().limits(&[OneOf(&["SMN"])]),
        time_zone: Member::new("time_zone").required(),
    }
}

/// Severities of the alarms that are subscribed to, separated by commas: `urgent`, `important`,
/// `minor`, `prompt`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum CreateAlarmSubscriptionRequestAlarmLevel {
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
    CreateAlarmSubscriptionRequestAlarmLevel {
        Urgent = "urgent",
        Important = "important",
        Minor = "minor",
        Prompt = "prompt",
    }
}
