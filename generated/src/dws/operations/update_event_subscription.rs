// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1event-subs~1{event_sub_id}/put by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    idempotent: true,
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "updateEventSubscription",
        ::gaussdb_runtime::generated::Method::Put,
        "/v2/{project_id}/event-subs/{event_sub_id}",
    )
};

impl crate::dws::Client {
    /// Change an event subscription
    ///
    /// Changes an event subscription: its name, the events it selects, its topic, or whether it is
    /// enabled. Name and topic must always be given. The reply holds the subscription as it is now.
    ///
    /// `PUT /v2/{project_id}/event-subs/{event_sub_id}`
    ///
    /// - Documented in: dws-2024-en, 5.4.5
    /// - Error statuses: 400, 401, 403, 404, 500, 501
    #[inline]
    pub fn update_event_subscription(&self) -> UpdateEventSubscription<'_> {
        UpdateEventSubscription {
            client: self,
            input: <UpdateEventSubscriptionInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`update_event_subscription`](crate::dws::Client::update_event_subscription).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct UpdateEventSubscription<'a> {
    client: &'a crate::dws::Client,
    input: UpdateEventSubscriptionInput,
}

impl UpdateEventSubscription<'_> {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the event subscription, as `listEventSubscriptions` gives it. Required.
    pub fn event_sub_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.event_sub_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Name of the event subscription. Required.
    pub fn name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.name = ::std::option::Option::Some(value.into());
        self
    }

    /// Kind of object from which the events come: `cluster`, `backup` or `disaster-recovery`.
    pub fn source_type(
        mut self,
        value: impl ::std::convert::Into<crate::dws::types::SourceType>,
    ) -> Self {
        self.input.body.source_type = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the object from which the events come, such as a cluster.
    pub fn source_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.source_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Categories of the events that are subscribed to, such as `management`, `monitor` or `security`; several are separated by commas.
    pub fn category(
        mut self,
        value: impl ::std::convert::Into<crate::dws::types::Category>,
    ) -> Self {
        self.input.body.category = ::std::option::Option::Some(value.into());
        self
    }

    /// Severity of the events that are subscribed to: `normal` or `warning`.
    pub fn severity(
        mut self,
        value: impl ::std::convert::Into<crate::dws::types::Severity>,
    ) -> Self {
        self.input.body.severity = ::std::option::Option::Some(value.into());
        self
    }

    /// Tag of the events that are subscribed to; may be empty.
    pub fn tag(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.tag = ::std::option::Option::Some(value.into());
        self
    }

    /// Whether the subscription is on: 1 for on, 0 for off.
    #[inline]
    pub fn enable(mut self, value: i32) -> Self {
        self.input.body.enable = ::std::option::Option::Some(value);
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
    pub fn input(mut self, input: UpdateEventSubscriptionInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::UpdateEventSubscriptionResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::UpdateEventSubscriptionResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`update_event_subscription`](crate::dws::Client::update_event_subscription) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateEventSubscriptionInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the event subscription, as `listEventSubscriptions` gives it.
    ///
    /// Required.
    pub event_sub_id: ::std::option::Option<::std::string::String>,
    /// The body.
    pub body: crate::dws::types::UpdateEventSubscriptionRequest,
}

impl ::gaussdb_runtime::generated::Input for UpdateEventSubscriptionInput {
    type Output = crate::dws::types::UpdateEventSubscriptionResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("event_sub_id", &self.event_sub_id)
            .json(&self.body)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("event_sub_id", self.event_sub_id.is_some());
        self.body.validate(v);
    }
}

/// Name, selected events, topic and state that the event subscription shall have.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct UpdateEventSubscriptionRequest {
    /// Name of the event subscription.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Kind of object from which the events come: `cluster`, `backup` or `disaster-recovery`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source_type: ::std::option::Option<crate::dws::types::SourceType>,
    /// ID of the object from which the events come, such as a cluster.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source_id: ::std::option::Option<::std::string::String>,
    /// Categories of the events that are subscribed to, such as `management`, `monitor` or `security`;
    /// several are separated by commas.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub category: ::std::option::Option<crate::dws::types::Category>,
    /// Severity of the events that are subscribed to: `normal` or `warning`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub severity: ::std::option::Option<crate::dws::types::Severity>,
    /// Tag of the events that are subscribed to; may be empty.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tag: ::std::option::Option<::std::string::String>,
    /// Whether the subscription is on: 1 for on, 0 for off.
    ///
    /// - `1`: The subscription is on.
    /// - `0`: The subscription is off.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub enable: ::std::option::Option<i32>,
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

impl UpdateEventSubscriptionRequest {
    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("name", self.name.is_some());
        v.limit(
            "category",
            &self.category,
            &[
                ::gaussdb_runtime::generated::Limit::SeparatedList(
                    ",",
                    ::std::option::Option::None,
                    &[],
                ),
            ],
        );
        v.limit(
            "severity",
            &self.severity,
            &[
                ::gaussdb_runtime::generated::Limit::SeparatedList(
                    ",",
                    ::std::option::Option::None,
                    &[],
                ),
            ],
        );
        v.limit(
            "enable",
            &self.enable,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["1", "0"])],
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

/// The event subscription after the change.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct UpdateEventSubscriptionResponse {
    /// ID of the event subscription.
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
    /// Categories of the events that are subscribed to, such as `management`, `monitor` or `security`;
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
