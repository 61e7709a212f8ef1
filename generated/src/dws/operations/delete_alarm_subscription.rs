// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1alarm-subs~1{alarm_sub_id}/delete by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::codegen::Operation = ::gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.8.7",
    idempotent: true,
    ..::gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "deleteAlarmSubscription",
        ::gaussdb_runtime::codegen::Method::Delete,
        "/v2/{project_id}/alarm-subs/{alarm_sub_id}",
    )
};

impl crate::dws::Client {
    /// Delete an alarm subscription
    ///
    /// Deletes an alarm subscription; its topic is no longer notified. The response repeats the deleted
    /// subscription.
    ///
    /// `DELETE /v2/{project_id}/alarm-subs/{alarm_sub_id}`
    ///
    /// - Documented in: section 5.8.7 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn delete_alarm_subscription(&self) -> DeleteAlarmSubscription {
        DeleteAlarmSubscription {
            client: self.clone(),
            input: <DeleteAlarmSubscriptionInput as ::gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`delete_alarm_subscription`](crate::dws::Client::delete_alarm_subscription).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteAlarmSubscription {
    client: crate::dws::Client,
    input: DeleteAlarmSubscriptionInput,
}

impl DeleteAlarmSubscription {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(
        mut self,
        value: impl ::gaussdb_runtime::IntoValue<::std::string::String>,
    ) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the alarm subscription, as [`list_alarm_subscriptions`](crate::dws::Client::list_alarm_subscriptions)
    /// gives it. Required.
    pub fn alarm_sub_id(
        mut self,
        value: impl ::gaussdb_runtime::IntoValue<::std::string::String>,
    ) -> Self {
        self.input.alarm_sub_id = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: DeleteAlarmSubscriptionInput) -> Self {
        self.input = input;
        self
    }

    /// Sets what is different for this call: limits, retries, validation, and what the request has beside its
    /// parameters.
    #[inline]
    pub fn with_options(mut self, options: ::gaussdb_runtime::CallOptions) -> Self {
        self.client = self.client.with_options(options);
        self
    }

    /// Sends the request.
    #[inline]
    pub fn send(
        self,
    ) -> ::gaussdb_runtime::SendFuture<
        crate::dws::types::DeleteAlarmSubscriptionResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> ::gaussdb_runtime::ResponseFuture<
        crate::dws::types::DeleteAlarmSubscriptionResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`delete_alarm_subscription`](crate::dws::Client::delete_alarm_subscription).
#[derive(Clone)]
pub struct DeleteAlarmSubscriptionInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the alarm subscription, as [`list_alarm_subscriptions`](crate::dws::Client::list_alarm_subscriptions)
    /// gives it.
    ///
    /// Required.
    pub alarm_sub_id: ::std::option::Option<::std::string::String>,
}

impl DeleteAlarmSubscriptionInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> ::std::vec::Vec<::gaussdb_runtime::Violation> {
        ::gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

::gaussdb_runtime::reflect_struct! {
    input DeleteAlarmSubscriptionInput {
        project_id: Member::path("project_id"),
        alarm_sub_id: Member::path("alarm_sub_id").required(),
    }
}

impl ::gaussdb_runtime::codegen::Input for DeleteAlarmSubscriptionInput {
    type Output = crate::dws::types::DeleteAlarmSubscriptionResponse;
    const OPERATION: &'static ::gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// The alarm subscription that was deleted.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteAlarmSubscriptionResponse {
    /// ID of the alarm subscription.
    pub id: ::std::option::Option<::std::string::String>,
    /// Name of the alarm subscription.
    pub name: ::std::option::Option<::std::string::String>,
    /// Whether the subscription is on: 1 for on, 0 for off.
    ///
    /// - `1`: The subscription is on.
    /// - `0`: The subscription is off.
    pub enable: ::std::option::Option<i64>,
    /// Severities of the alarms that are subscribed to, separated by commas: `urgent`, `important`,
    /// `minor`, `prompt`.
    ///
    /// A list, separated by `,`.
    pub alarm_level: ::std::option::Option<crate::dws::types::AlarmLevel>,
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// Service that raises the alarm or event, such as `DWS`.
    pub name_space: ::std::option::Option<::std::string::String>,
    /// Address (URN) of the topic that is notified, which starts with `urn:smn:`.
    pub notification_target: ::std::option::Option<::std::string::String>,
    /// Name of the topic that is notified.
    pub notification_target_name: ::std::option::Option<::std::string::String>,
    /// Kind of topic that is notified; only `SMN` is supported.
    pub notification_target_type: ::std::option::Option<::std::string::String>,
    /// Language in which notifications are written, such as `zh-cn`.
    pub language: ::std::option::Option<::std::string::String>,
    /// Time zone in which notifications state times, such as `GMT+08:00`.
    pub time_zone: ::std::option::Option<::std::string::String>,
}

::gaussdb_runtime::reflect_struct! {
    DeleteAlarmSubscriptionResponse {
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
