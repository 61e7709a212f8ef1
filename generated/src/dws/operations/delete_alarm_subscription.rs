// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1alarm-subs~1{alarm_sub_id}/delete by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.8.7",
    idempotent: true,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "deleteAlarmSubscription",
        gaussdb_runtime::codegen::Method::Delete,
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
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .delete_alarm_subscription()
    ///     .alarm_sub_id("539d7c18-181f-fafc-08b9-044546d4843b")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_alarm_subscription(&self) -> DeleteAlarmSubscription {
        DeleteAlarmSubscription {
            client: self.clone(),
            input: <DeleteAlarmSubscriptionInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
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

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: DeleteAlarmSubscriptionInput) -> Self {
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

/// The input of [`delete_alarm_subscription`](crate::dws::Client::delete_alarm_subscription).
#[derive(Clone)]
pub struct DeleteAlarmSubscriptionInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the alarm subscription, as [`list_alarm_subscriptions`](crate::dws::Client::list_alarm_subscriptions)
    /// gives it.
    ///
    /// Required.
    pub alarm_sub_id: Option<String>,
}

impl DeleteAlarmSubscriptionInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    DeleteAlarmSubscriptionInput {
        project_id: Member::path("project_id"),
        alarm_sub_id: Member::path("alarm_sub_id").required(),
    }
}

impl gaussdb_runtime::codegen::Input for DeleteAlarmSubscriptionInput {
    type Output = crate::dws::types::ChangedAlarmSubscription;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}
