// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3.1~1{project_id}~1instances~1{instance_id}/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.3.32",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "getInstance",
        gaussdb_runtime::codegen::Method::Get,
        "/v3.1/{project_id}/instances/{instance_id}",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Get an instance's details
    ///
    /// Returns everything about one instance: state, versions, addresses, backup policy, nodes with
    /// their sizes and zones, proxies and tags. Poll it after
    /// [`create_instance`](crate::gaussdb_mysql::Client::create_instance) until `status` is no longer `creating`.
    ///
    /// `GET /v3.1/{project_id}/instances/{instance_id}`
    ///
    /// - Documented in: section 4.3.32 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .get_instance()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_instance(&self) -> GetInstance {
        GetInstance {
            client: self.clone(),
            input: <GetInstanceInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`get_instance`](crate::gaussdb_mysql::Client::get_instance).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetInstance {
    client: crate::gaussdb_mysql::Client,
    input: GetInstanceInput,
}

impl GetInstance {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`. Required.
    pub fn instance_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.instance_id = value.into_value();
        self
    }

    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    pub fn x_language(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::MessageLanguage,
        >,
    ) -> Self {
        self.input.x_language = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: GetInstanceInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::gaussdb_mysql::types::GetInstanceResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::GetInstanceResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`get_instance`](crate::gaussdb_mysql::Client::get_instance).
#[derive(Clone)]
pub struct GetInstanceInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    ///
    /// Required.
    pub instance_id: Option<String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
}

impl GetInstanceInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    GetInstanceInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
    }
}

impl gaussdb_runtime::codegen::Input for GetInstanceInput {
    type Output = crate::gaussdb_mysql::types::GetInstanceResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// The waiter of [`wait_until_instance_available`](crate::gaussdb_mysql::Client::wait_until_instance_available).
pub static INSTANCE_AVAILABLE: gaussdb_runtime::codegen::Waiter = gaussdb_runtime::codegen::Waiter {
    state: "instance.status",
    failure: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "instance.status",
                values: &["abnormal", "createfail"],
            },
        ],
    ],
    success: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "instance.status",
                values: &["normal"],
            },
        ],
    ],
    going_on: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "instance.status",
                values: &["creating"],
            },
        ],
    ],
    gone: gaussdb_runtime::codegen::Gone::Error,
    progress: None,
    reason: &[],
    initial_delay_seconds: 180u64,
    interval_seconds: 20u64,
    deadline_seconds: 10800u64,
    unexpected_polls: 5u32,
    ..gaussdb_runtime::codegen::Waiter::new("instanceAvailable")
};

impl GetInstance {
    /// Polls [`get_instance`](crate::gaussdb_mysql::Client::get_instance) until `instance.status` is `normal`.
    ///
    /// Fails when `instance.status` is `abnormal` or `createfail`.
    ///
    /// Polls first after 3 min, then about every 20 s, and gives up after 3 h.
    ///
    /// An unexpected state ends the wait after 5 polls in a row.
    #[inline]
    pub fn wait_until_instance_available(
        self,
    ) -> gaussdb_runtime::Wait<crate::gaussdb_mysql::types::GetInstanceResponse> {
        self.client.0.wait(&self.input, &INSTANCE_AVAILABLE)
    }
}

impl crate::gaussdb_mysql::Client {
    /// Polls [`get_instance`](crate::gaussdb_mysql::Client::get_instance) until `instance.status` is `normal`.
    ///
    /// Short for
    /// [`GetInstance::wait_until_instance_available`](crate::gaussdb_mysql::operations::GetInstance::wait_until_instance_available).
    pub fn wait_until_instance_available(
        &self,
        instance_id: impl gaussdb_runtime::IntoValue<String>,
    ) -> gaussdb_runtime::Wait<crate::gaussdb_mysql::types::GetInstanceResponse> {
        self.get_instance().instance_id(instance_id).wait_until_instance_available()
    }
}

/// The waiter of [`wait_until_instance_deleted`](crate::gaussdb_mysql::Client::wait_until_instance_deleted).
pub static INSTANCE_DELETED: gaussdb_runtime::codegen::Waiter = gaussdb_runtime::codegen::Waiter {
    state: "instance.status",
    failure: &[],
    success: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "instance.id",
                values: &[""],
            },
        ],
    ],
    going_on: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "instance.status",
                values: &["creating", "normal", "abnormal", "createfail"],
            },
        ],
    ],
    gone: gaussdb_runtime::codegen::Gone::Success,
    progress: None,
    reason: &[],
    initial_delay_seconds: 0u64,
    interval_seconds: 10u64,
    deadline_seconds: 3600u64,
    unexpected_polls: 5u32,
    ..gaussdb_runtime::codegen::Waiter::new("instanceDeleted")
};

impl GetInstance {
    /// Polls [`get_instance`](crate::gaussdb_mysql::Client::get_instance) until `instance.id` is empty, or the resource
    /// is no longer found.
    ///
    /// Polls at once, then about every 10 s, and gives up after 1 h.
    ///
    /// An unexpected state ends the wait after 5 polls in a row.
    #[inline]
    pub fn wait_until_instance_deleted(
        self,
    ) -> gaussdb_runtime::Wait<crate::gaussdb_mysql::types::GetInstanceResponse> {
        self.client.0.wait(&self.input, &INSTANCE_DELETED)
    }
}

impl crate::gaussdb_mysql::Client {
    /// Polls [`get_instance`](crate::gaussdb_mysql::Client::get_instance) until `instance.id` is empty, or the resource
    /// is no longer found.
    ///
    /// Short for
    /// [`GetInstance::wait_until_instance_deleted`](crate::gaussdb_mysql::operations::GetInstance::wait_until_instance_deleted).
    pub fn wait_until_instance_deleted(
        &self,
        instance_id: impl gaussdb_runtime::IntoValue<String>,
    ) -> gaussdb_runtime::Wait<crate::gaussdb_mysql::types::GetInstanceResponse> {
        self.get_instance().instance_id(instance_id).wait_until_instance_deleted()
    }
}

/// Everything about the instance that was asked for.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetInstanceResponse {
    /// Details of the instance that was asked for.
    pub instance: Option<crate::gaussdb_mysql::types::Instance>,
}

impl GetInstanceResponse {
    /// Details of the instance that was asked for.
    #[inline]
    pub fn instance(&self) -> Option<&crate::gaussdb_mysql::types::Instance> {
        self.instance.as_ref()
    }
}

gaussdb_runtime::reflect_struct! {
    GetInstanceResponse {
        instance: Member::new("instance"),
    }
}
