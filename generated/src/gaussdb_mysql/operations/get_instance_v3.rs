// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16, 201u16],
    documented: "mysql-2024-zh, 5.3.5",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "getInstanceV3",
        gaussdb_runtime::codegen::Method::Get,
        "/v3/{project_id}/instances/{instance_id}",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Get an instance's details (retired v3)
    ///
    /// Returns everything about one instance: state, versions, addresses, backup policy, nodes, proxies
    /// and tags. `status` has finer values than in its successor, such as `BUILD`, `ACTIVE`,
    /// `MODIFYING` and `REBOOTING`. Planned to be retired on 2025-03-31; use
    /// [`get_instance`](crate::gaussdb_mysql::Client::get_instance) instead.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}`
    ///
    /// - Documented in: section 5.3.5 of `mysql-2024-zh`
    /// - Will be retired on 2025-03-31
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .get_instance_v3()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated = "will be retired on 2025-03-31; use `get_instance` instead"]
    #[inline]
    pub fn get_instance_v3(&self) -> GetInstanceV3 {
        GetInstanceV3 {
            client: self.clone(),
            input: <GetInstanceV3Input as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`get_instance_v3`](crate::gaussdb_mysql::Client::get_instance_v3).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetInstanceV3 {
    client: crate::gaussdb_mysql::Client,
    input: GetInstanceV3Input,
}

impl GetInstanceV3 {
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
    pub fn input(mut self, input: GetInstanceV3Input) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<
        crate::gaussdb_mysql::types::GetInstanceV3Response,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::GetInstanceV3Response,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`get_instance_v3`](crate::gaussdb_mysql::Client::get_instance_v3).
#[derive(Clone)]
pub struct GetInstanceV3Input {
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

impl GetInstanceV3Input {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    GetInstanceV3Input {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
    }
}

impl gaussdb_runtime::codegen::Input for GetInstanceV3Input {
    type Output = crate::gaussdb_mysql::types::GetInstanceV3Response;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// The waiter of [`wait_until_instance_active`](crate::gaussdb_mysql::Client::wait_until_instance_active).
pub static INSTANCE_ACTIVE: gaussdb_runtime::codegen::Waiter = gaussdb_runtime::codegen::Waiter {
    state: "instance.status",
    failure: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "instance.status",
                values: &["FAILED", "FROZEN", "STORAGE FULL"],
            },
        ],
    ],
    success: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "instance.status",
                values: &["ACTIVE"],
            },
        ],
    ],
    going_on: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "instance.status",
                values: &[
                    "BUILD",
                    "BACKING UP",
                    "MODIFYING",
                    "REBOOTING",
                    "RESTORING",
                    "SWITCHOVER",
                    "MIGRATING",
                    "MODIFYING DATABASE PORT",
                    "MODIFYING INSTANCE TYPE",
                ],
            },
        ],
    ],
    gone: gaussdb_runtime::codegen::Gone::Error,
    progress: None,
    reason: &[],
    initial_delay_seconds: 0u64,
    interval_seconds: 20u64,
    deadline_seconds: 10800u64,
    unexpected_polls: 5u32,
    ..gaussdb_runtime::codegen::Waiter::new("instanceActive")
};

impl GetInstanceV3 {
    /// Polls [`get_instance_v3`](crate::gaussdb_mysql::Client::get_instance_v3) until `instance.status` is `ACTIVE`.
    ///
    /// Fails when `instance.status` is `FAILED` or `FROZEN` or `STORAGE FULL`.
    ///
    /// Polls at once, then about every 20 s, and gives up after 3 h.
    ///
    /// An unexpected state ends the wait after 5 polls in a row.
    #[deprecated = "will be retired on 2025-03-31; use `get_instance` instead"]
    #[inline]
    pub fn wait_until_instance_active(
        self,
    ) -> gaussdb_runtime::Wait<crate::gaussdb_mysql::types::GetInstanceV3Response> {
        self.client.0.wait(&self.input, &INSTANCE_ACTIVE)
    }
}

impl crate::gaussdb_mysql::Client {
    /// Polls [`get_instance_v3`](crate::gaussdb_mysql::Client::get_instance_v3) until `instance.status` is `ACTIVE`.
    ///
    /// Short for
    /// [`GetInstanceV3::wait_until_instance_active`](crate::gaussdb_mysql::operations::GetInstanceV3::wait_until_instance_active).
    #[deprecated = "will be retired on 2025-03-31; use `get_instance` instead"]
    #[allow(deprecated)]
    pub fn wait_until_instance_active(
        &self,
        instance_id: impl gaussdb_runtime::IntoValue<String>,
    ) -> gaussdb_runtime::Wait<crate::gaussdb_mysql::types::GetInstanceV3Response> {
        self.get_instance_v3().instance_id(instance_id).wait_until_instance_active()
    }
}

/// The waiter of [`wait_until_instance_created`](crate::gaussdb_mysql::Client::wait_until_instance_created).
pub static INSTANCE_CREATED: gaussdb_runtime::codegen::Waiter = gaussdb_runtime::codegen::Waiter {
    state: "instance.status",
    failure: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "instance.status",
                values: &["FAILED", "FROZEN", "STORAGE FULL"],
            },
        ],
    ],
    success: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "instance.status",
                values: &["ACTIVE"],
            },
        ],
    ],
    going_on: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "instance.status",
                values: &[
                    "BUILD",
                    "BACKING UP",
                    "MODIFYING",
                    "REBOOTING",
                    "RESTORING",
                    "SWITCHOVER",
                    "MIGRATING",
                    "MODIFYING DATABASE PORT",
                    "MODIFYING INSTANCE TYPE",
                ],
            },
        ],
    ],
    gone: gaussdb_runtime::codegen::Gone::Error,
    progress: None,
    reason: &[],
    initial_delay_seconds: 180u64,
    interval_seconds: 20u64,
    deadline_seconds: 10800u64,
    stable_seconds: 360u64,
    unexpected_polls: 5u32,
    ..gaussdb_runtime::codegen::Waiter::new("instanceCreated")
};

impl GetInstanceV3 {
    /// Polls [`get_instance_v3`](crate::gaussdb_mysql::Client::get_instance_v3) until `instance.status` is `ACTIVE`.
    ///
    /// Fails when `instance.status` is `FAILED` or `FROZEN` or `STORAGE FULL`.
    ///
    /// Polls first after 3 min, then about every 20 s, and gives up after 3 h. The success state must last 6 min.
    ///
    /// An unexpected state ends the wait after 5 polls in a row.
    #[deprecated = "will be retired on 2025-03-31; use `get_instance` instead"]
    #[inline]
    pub fn wait_until_instance_created(
        self,
    ) -> gaussdb_runtime::Wait<crate::gaussdb_mysql::types::GetInstanceV3Response> {
        self.client.0.wait(&self.input, &INSTANCE_CREATED)
    }
}

impl crate::gaussdb_mysql::Client {
    /// Polls [`get_instance_v3`](crate::gaussdb_mysql::Client::get_instance_v3) until `instance.status` is `ACTIVE`.
    ///
    /// Short for
    /// [`GetInstanceV3::wait_until_instance_created`](crate::gaussdb_mysql::operations::GetInstanceV3::wait_until_instance_created).
    #[deprecated = "will be retired on 2025-03-31; use `get_instance` instead"]
    #[allow(deprecated)]
    pub fn wait_until_instance_created(
        &self,
        instance_id: impl gaussdb_runtime::IntoValue<String>,
    ) -> gaussdb_runtime::Wait<crate::gaussdb_mysql::types::GetInstanceV3Response> {
        self.get_instance_v3().instance_id(instance_id).wait_until_instance_created()
    }
}

/// Everything about the instance that was asked for.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetInstanceV3Response {
    /// Details of the instance that was asked for.
    pub instance: Option<crate::gaussdb_mysql::types::RetiredInstance>,
}

impl GetInstanceV3Response {
    /// Details of the instance that was asked for.
    #[inline]
    pub fn instance(&self) -> Option<&crate::gaussdb_mysql::types::RetiredInstance> {
        self.instance.as_ref()
    }
}

gaussdb_runtime::reflect_struct! {
    GetInstanceV3Response {
        instance: Member::new("instance"),
    }
}
