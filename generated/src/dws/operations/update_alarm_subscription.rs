// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1alarm-subs~1{alarm_sub_id}/put by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    idempotent: true,
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "updateAlarmSubscription",
        ::gaussdb_runtime::generated::Method::Put,
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
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn update_alarm_subscription(&self) -> UpdateAlarmSubscription<'_> {
        UpdateAlarmSubscription {
            client: self,
            input: <UpdateAlarmSubscriptionInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`update_alarm_subscription`](crate::dws::Client::update_alarm_subscription).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct UpdateAlarmSubscription<'a> {
    client: &'a crate::dws::Client,
    input: UpdateAlarmSubscriptionInput,
}

impl UpdateAlarmSubscription<'_> {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the alarm subscription, as [`list_alarm_subscriptions`](crate::dws::Client::list_alarm_subscriptions) gives it. Required.
    pub fn alarm_sub_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.alarm_sub_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Name of the alarm subscription. Required.
    pub fn name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.name = ::std::option::Option::Some(value.into());
        self
    }

    /// Whether the subscription is on: 1 for on, 0 for off.
    #[inline]
    pub fn enable(mut self, value: i32) -> Self {
        self.input.body.enable = ::std::option::Option::Some(value);
        self
    }

    /// Severities of the alarms that are subscribed to, separated by commas: `urgent`, `important`, `minor`, `prompt`.
    pub fn alarm_level(
        mut self,
        value: impl ::std::convert::Into<crate::dws::types::AlarmLevel>,
    ) -> Self {
        self.input.body.alarm_level = ::std::option::Option::Some(value.into());
        self
    }

    /// Address (URN) of the topic that is notified, which starts with `urn:smn:`. Required.
    pub fn notification_target(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.notification_target = ::std::option::Option::Some(value.into());
        self
    }

    /// Name of the topic that is notified. Required.
    pub fn notification_target_name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.notification_target_name = ::std::option::Option::Some(
            value.into(),
        );
        self
    }

    /// Kind of topic that is notified; only `SMN` is supported. Required.
    pub fn notification_target_type(
        mut self,
        value: impl ::std::convert::Into<crate::dws::types::NotificationTargetType>,
    ) -> Self {
        self.input.body.notification_target_type = ::std::option::Option::Some(
            value.into(),
        );
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: UpdateAlarmSubscriptionInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::UpdateAlarmSubscriptionResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::UpdateAlarmSubscriptionResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`update_alarm_subscription`](crate::dws::Client::update_alarm_subscription) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateAlarmSubscriptionInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the alarm subscription, as [`list_alarm_subscriptions`](crate::dws::Client::list_alarm_subscriptions) gives it.
    ///
    /// Required.
    pub alarm_sub_id: ::std::option::Option<::std::string::String>,
    /// The body.
    pub body: crate::dws::types::UpdateAlarmSubscriptionRequest,
}

impl ::gaussdb_runtime::generated::Input for UpdateAlarmSubscriptionInput {
    type Output = crate::dws::types::UpdateAlarmSubscriptionResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("alarm_sub_id", &self.alarm_sub_id)
            .json(&self.body)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("alarm_sub_id", self.alarm_sub_id.is_some());
        self.body.validate(v);
    }
}

/// Name, severities, topic and state that the alarm subscription is to have.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct UpdateAlarmSubscriptionRequest {
    /// Name of the alarm subscription.
    ///
    /// Required.
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
    /// Address (URN) of the topic that is notified, which starts with `urn:smn:`.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub notification_target: ::std::option::Option<::std::string::String>,
    /// Name of the topic that is notified.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub notification_target_name: ::std::option::Option<::std::string::String>,
    /// Kind of topic that is notified; only `SMN` is supported.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub notification_target_type: ::std::option::Option<
        crate::dws::types::NotificationTargetType,
    >,
}

impl UpdateAlarmSubscriptionRequest {
    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("name", self.name.is_some());
        v.limit(
            "enable",
            &self.enable,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["1", "0"])],
        );
        v.limit(
            "alarm_level",
            &self.alarm_level,
            &[
                ::gaussdb_runtime::generated::Limit::SeparatedList(
                    ",",
                    ::std::option::Option::None,
                    &[],
                ),
            ],
        );
        v.require("notification_target", self.notification_target.is_some());
        v.require("notification_target_name", self.notification_target_name.is_some());
        v.require("notification_target_type", self.notification_target_type.is_some());
        v.limit(
            "notification_target_type",
            &self.notification_target_type,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["SMN"])],
        );
    }
}

/// The alarm subscription after the change.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct UpdateAlarmSubscriptionResponse {
    /// ID of the alarm subscription.
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
