// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1event-subs~1{event_sub_id}/delete by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.4.6",
    idempotent: true,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "deleteEventSubscription",
        gaussdb_runtime::codegen::Method::Delete,
        "/v2/{project_id}/event-subs/{event_sub_id}",
    )
};

impl crate::dws::Client {
    /// Delete an event subscription
    ///
    /// Deletes an event subscription; its topic is no longer notified. The response repeats the deleted
    /// subscription.
    ///
    /// `DELETE /v2/{project_id}/event-subs/{event_sub_id}`
    ///
    /// - Documented in: section 5.4.6 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .delete_event_subscription()
    ///     .event_sub_id("c314a863-9bc6-8bd9-a6a4-10d23efe2643")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_event_subscription(&self) -> DeleteEventSubscription {
        DeleteEventSubscription {
            client: self.clone(),
            input: <DeleteEventSubscriptionInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`delete_event_subscription`](crate::dws::Client::delete_event_subscription).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteEventSubscription {
    client: crate::dws::Client,
    input: DeleteEventSubscriptionInput,
}

impl DeleteEventSubscription {
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

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: DeleteEventSubscriptionInput) -> Self {
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

/// The input of [`delete_event_subscription`](crate::dws::Client::delete_event_subscription).
#[derive(Clone)]
pub struct DeleteEventSubscriptionInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the event subscription, as [`list_event_subscriptions`](crate::dws::Client::list_event_subscriptions)
    /// gives it.
    ///
    /// Required.
    pub event_sub_id: Option<String>,
}

impl DeleteEventSubscriptionInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    DeleteEventSubscriptionInput {
        project_id: Member::path("project_id"),
        event_sub_id: Member::path("event_sub_id").required(),
    }
}

impl gaussdb_runtime::codegen::Input for DeleteEventSubscriptionInput {
    type Output = crate::dws::types::EventSubscription;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}
