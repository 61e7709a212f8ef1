// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1database-version/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.3.27",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "getKernelVersion",
        gaussdb_runtime::codegen::Method::Get,
        "/v3/{project_id}/instances/{instance_id}/database-version",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Get an instance's kernel version
    ///
    /// Returns the current and the latest available database and kernel versions of an instance. When
    /// `upgrade_flag` is `true`, [`upgrade_instance`](crate::gaussdb_mysql::Client::upgrade_instance) can install the
    /// latest.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/database-version`
    ///
    /// - Documented in: section 4.3.27 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .get_kernel_version()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_kernel_version(&self) -> GetKernelVersion {
        GetKernelVersion {
            client: self.clone(),
            input: <GetKernelVersionInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`get_kernel_version`](crate::gaussdb_mysql::Client::get_kernel_version).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetKernelVersion {
    client: crate::gaussdb_mysql::Client,
    input: GetKernelVersionInput,
}

impl GetKernelVersion {
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
    pub fn input(mut self, input: GetKernelVersionInput) -> Self {
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
        crate::gaussdb_mysql::types::GetKernelVersionResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::GetKernelVersionResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`get_kernel_version`](crate::gaussdb_mysql::Client::get_kernel_version).
#[derive(Clone)]
pub struct GetKernelVersionInput {
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

impl GetKernelVersionInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    GetKernelVersionInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
    }
}

impl gaussdb_runtime::codegen::Input for GetKernelVersionInput {
    type Output = crate::gaussdb_mysql::types::GetKernelVersionResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Current and newest versions of the instance, and whether it can be upgraded.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetKernelVersionResponse {
    /// Current and newest database and kernel version of the instance.
    pub datastore: Option<crate::gaussdb_mysql::types::InstanceVersion>,
    /// Whether a newer kernel version can be installed with
    /// [`upgrade_instance`](crate::gaussdb_mysql::Client::upgrade_instance).
    pub upgrade_flag: Option<bool>,
}

impl GetKernelVersionResponse {
    /// Current and newest database and kernel version of the instance.
    #[inline]
    pub fn datastore(&self) -> Option<&crate::gaussdb_mysql::types::InstanceVersion> {
        self.datastore.as_ref()
    }

    /// Whether a newer kernel version can be installed with
    /// [`upgrade_instance`](crate::gaussdb_mysql::Client::upgrade_instance).
    #[inline]
    pub fn upgrade_flag(&self) -> Option<bool> {
        self.upgrade_flag
    }
}

gaussdb_runtime::reflect_struct! {
    GetKernelVersionResponse {
        datastore: Member::new("datastore"),
        upgrade_flag: Member::new("upgrade_flag"),
    }
}

/// Current and newest database and kernel versions of an instance.
#[derive(Clone)]
#[non_exhaustive]
pub struct InstanceVersion {
    /// Database version that the instance runs.
    pub current_version: Option<String>,
    /// Full kernel version that the instance runs.
    pub current_kernel_version: Option<String>,
    /// Newest database version that the instance can be upgraded to.
    pub latest_version: Option<String>,
    /// Newest full kernel version that the instance can be upgraded to.
    pub latest_kernel_version: Option<String>,
}

impl InstanceVersion {
    /// Database version that the instance runs.
    #[inline]
    pub fn current_version(&self) -> Option<&str> {
        self.current_version.as_deref()
    }

    /// Full kernel version that the instance runs.
    #[inline]
    pub fn current_kernel_version(&self) -> Option<&str> {
        self.current_kernel_version.as_deref()
    }

    /// Newest database version that the instance can be upgraded to.
    #[inline]
    pub fn latest_version(&self) -> Option<&str> {
        self.latest_version.as_deref()
    }

    /// Newest full kernel version that the instance can be upgraded to.
    #[inline]
    pub fn latest_kernel_version(&self) -> Option<&str> {
        self.latest_kernel_version.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    InstanceVersion {
        current_version: Member::new("current_version"),
        current_kernel_version: Member::new("current_kernel_version"),
        latest_version: Member::new("latest_version"),
        latest_kernel_version: Member::new("latest_kernel_version"),
    }
}
