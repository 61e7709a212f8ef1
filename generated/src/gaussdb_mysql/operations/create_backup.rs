// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1backups~1create/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[201u16],
    documented: "mysql-2024-zh, 4.4.2",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "createBackup",
        gaussdb_runtime::codegen::Method::Post,
        "/v3/{project_id}/backups/create",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Create a manual backup
    ///
    /// Starts a full backup of an instance now, in addition to the automated ones. Asynchronous: poll
    /// [`get_job`](crate::gaussdb_mysql::Client::get_job) with the returned `job_id`, or
    /// [`list_backups`](crate::gaussdb_mysql::Client::list_backups) until `status` is `COMPLETED` or `FAILED`.
    ///
    /// `POST /v3/{project_id}/backups/create`
    ///
    /// - Documented in: section 4.4.2 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// To wait for the result:
    /// [`wait_until_backup_available`](crate::gaussdb_mysql::Client::wait_until_backup_available) or
    /// [`wait_until_job_done`](crate::gaussdb_mysql::Client::wait_until_job_done).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .create_backup()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .name("before-upgrade")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_backup(&self) -> CreateBackup {
        CreateBackup {
            client: self.clone(),
            input: <CreateBackupInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`create_backup`](crate::gaussdb_mysql::Client::create_backup).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateBackup {
    client: crate::gaussdb_mysql::Client,
    input: CreateBackupInput,
}

impl CreateBackup {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
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

    /// ID of the instance to back up. Required.
    pub fn instance_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.body.instance_id = value.into_value();
        self
    }

    /// Name of the backup: 4 to 64 characters (at most 64 bytes; a Chinese character takes 3), starting with a letter
    /// or Chinese character. Required.
    pub fn name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.name = value.into_value();
        self
    }

    /// Description of the backup: up to 256 characters, without `>`, `!`, `<`, `"`, `&` or `=`.
    pub fn description(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.body.description = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: CreateBackupInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::gaussdb_mysql::types::CreateBackupResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::CreateBackupResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`create_backup`](crate::gaussdb_mysql::Client::create_backup).
#[derive(Clone)]
pub struct CreateBackupInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
    /// The body.
    pub body: crate::gaussdb_mysql::types::CreateBackupRequest,
}

impl CreateBackupInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    CreateBackupInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for CreateBackupInput {
    type Output = crate::gaussdb_mysql::types::CreateBackupResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

static JOB: gaussdb_runtime::codegen::Job = gaussdb_runtime::codegen::Job {
    id: "job_id",
    poll: <crate::gaussdb_mysql::operations::GetJobInput as gaussdb_runtime::codegen::Input>::OPERATION,
    parameter: "id",
    location: gaussdb_runtime::codegen::Location::Query,
    waiter: &crate::gaussdb_mysql::waiters::JOB_DONE,
};

impl gaussdb_runtime::codegen::Starts for CreateBackupInput {
    type Shown = crate::gaussdb_mysql::types::GetJobResponse;
    const JOB: &'static gaussdb_runtime::codegen::Job = &JOB;
}

impl CreateBackup {
    /// Sends the request and returns its output with a handle to the job that it started.
    #[inline]
    pub fn start(
        self,
    ) -> gaussdb_runtime::CallFuture<
        gaussdb_runtime::StartedJob<
            crate::gaussdb_mysql::types::CreateBackupResponse,
            crate::gaussdb_mysql::types::GetJobResponse,
        >,
    > {
        self.client.0.start(&self.input)
    }
}

/// Instance to back up, and the name and description of the backup.
#[derive(Clone)]
pub struct CreateBackupRequest {
    /// ID of the instance to back up.
    ///
    /// Required.
    pub instance_id: Option<String>,
    /// Name of the backup: 4 to 64 characters (at most 64 bytes; a Chinese character takes 3), starting
    /// with a letter or Chinese character. Digits, hyphens and underscores are allowed too.
    ///
    /// Required. 4 to 64 characters. Pattern: `^[A-Za-z一-鿿][A-Za-z0-9_一-鿿-]*$`. At most 64 bytes in UTF-8.
    pub name: Option<String>,
    /// Description of the backup: up to 256 characters, without `>`, `!`, `<`, `"`, `&` or `=`.
    ///
    /// At most 256 characters. Pattern: `^[^!"&<=>]*$`.
    pub description: Option<String>,
}

impl CreateBackupRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    CreateBackupRequest {
        instance_id: Member::new("instance_id").required(),
        name: Member::new("name")
            .required()
            .limits(
                &[
                    ByteLength(64),
                    MinLength(4),
                    MaxLength(64),
                    Pattern("^[A-Za-z一-鿿][A-Za-z0-9_一-鿿-]*$"),
                ],
            ),
        description: Member::new("description").limits(&[MaxLength(256), Pattern("^[^!\"&<=>]*$")]),
    }
}

/// The manual backup that was started, and the ID of the job that makes it.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateBackupResponse {
    /// Backup that was started, with its ID and state.
    pub backup: Option<crate::gaussdb_mysql::types::StartedBackup>,
    /// ID of the job that carries out the request; poll it with [`get_job`](crate::gaussdb_mysql::Client::get_job).
    pub job_id: Option<String>,
}

impl CreateBackupResponse {
    /// Backup that was started, with its ID and state.
    #[inline]
    pub fn backup(&self) -> Option<&crate::gaussdb_mysql::types::StartedBackup> {
        self.backup.as_ref()
    }

    /// ID of the job that carries out the request; poll it with [`get_job`](crate::gaussdb_mysql::Client::get_job).
    #[inline]
    pub fn job_id(&self) -> Option<&str> {
        self.job_id.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    CreateBackupResponse {
        backup: Member::new("backup"),
        job_id: Member::new("job_id"),
    }
}
