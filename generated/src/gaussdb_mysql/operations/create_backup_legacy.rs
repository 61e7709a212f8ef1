// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1mysql~1v3~1{project_id}~1backups~1create/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 5.4.2",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "createBackupLegacy",
        gaussdb_runtime::codegen::Method::Post,
        "/mysql/v3/{project_id}/backups/create",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Create a manual backup (retired)
    ///
    /// Starts a full backup of an instance now. Returns no job; poll
    /// [`list_backups`](crate::gaussdb_mysql::Client::list_backups) until `status` is `COMPLETED` or `FAILED`. Planned
    /// to be retired on 2025-03-31; use [`create_backup`](crate::gaussdb_mysql::Client::create_backup) instead.
    ///
    /// `POST /mysql/v3/{project_id}/backups/create`
    ///
    /// - Documented in: section 5.4.2 of `mysql-2024-zh`
    /// - Permission: `gaussdb:backup:create`, which a policy can grant per project or per enterprise
    ///   project
    /// - Will be retired on 2025-03-31
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .create_backup_legacy()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .name("before-upgrade")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated = "will be retired on 2025-03-31; use `create_backup` instead"]
    #[inline]
    pub fn create_backup_legacy(&self) -> CreateBackupLegacy {
        CreateBackupLegacy {
            client: self.clone(),
            input: <CreateBackupLegacyInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`create_backup_legacy`](crate::gaussdb_mysql::Client::create_backup_legacy).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateBackupLegacy {
    client: crate::gaussdb_mysql::Client,
    input: CreateBackupLegacyInput,
}

impl CreateBackupLegacy {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
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

    /// Name of the backup: 4 to 64 characters, starting with a letter. Required.
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
    pub fn input(mut self, input: CreateBackupLegacyInput) -> Self {
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
        crate::gaussdb_mysql::types::CreateBackupLegacyResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::CreateBackupLegacyResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`create_backup_legacy`](crate::gaussdb_mysql::Client::create_backup_legacy).
#[derive(Clone)]
pub struct CreateBackupLegacyInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// The body.
    pub body: crate::gaussdb_mysql::types::CreateBackupLegacyRequest,
}

impl CreateBackupLegacyInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    CreateBackupLegacyInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for CreateBackupLegacyInput {
    type Output = crate::gaussdb_mysql::types::CreateBackupLegacyResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Instance to back up, and the name and description of the backup.
#[derive(Clone)]
pub struct CreateBackupLegacyRequest {
    /// ID of the instance to back up.
    ///
    /// Required.
    pub instance_id: Option<String>,
    /// Name of the backup: 4 to 64 characters, starting with a letter. Letters, digits, hyphens and
    /// underscores are allowed.
    ///
    /// Required. 4 to 64 characters. Pattern: `^[A-Za-z][A-Za-z0-9_-]*$`.
    pub name: Option<String>,
    /// Description of the backup: up to 256 characters, without `>`, `!`, `<`, `"`, `&` or `=`.
    ///
    /// At most 256 characters. Pattern: `^[^!"&<=>]*$`.
    pub description: Option<String>,
}

impl CreateBackupLegacyRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    CreateBackupLegacyRequest {
        instance_id: Member::new("instance_id").required(),
        name: Member::new("name")
            .required()
            .limits(&[MinLength(4), MaxLength(64), Pattern("^[A-Za-z][A-Za-z0-9_-]*$")]),
        description: Member::new("description").limits(&[MaxLength(256), Pattern("^[^!\"&<=>]*$")]),
    }
}

/// The manual backup that was started.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateBackupLegacyResponse {
    /// Backup that was started, with its ID and state.
    pub backup: Option<crate::gaussdb_mysql::types::StartedBackup>,
}

impl CreateBackupLegacyResponse {
    /// Backup that was started, with its ID and state.
    #[inline]
    pub fn backup(&self) -> Option<&crate::gaussdb_mysql::types::StartedBackup> {
        self.backup.as_ref()
    }
}

gaussdb_runtime::reflect_struct! {
    CreateBackupLegacyResponse {
        backup: Member::new("backup"),
    }
}
