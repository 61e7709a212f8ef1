// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1mysql~1v3~1{project_id}~1instances~1{instance_id}~1backups~1policy/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 5.4.4",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "getBackupPolicyLegacy",
        gaussdb_runtime::codegen::Method::Get,
        "/mysql/v3/{project_id}/instances/{instance_id}/backups/policy",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Get the automated backup policy (retired)
    ///
    /// Returns the automated backup policy of an instance: weekdays, the hour in UTC, and the days that
    /// backups are kept. Planned to be retired on 2025-03-31; use
    /// [`get_backup_policy`](crate::gaussdb_mysql::Client::get_backup_policy) instead.
    ///
    /// `GET /mysql/v3/{project_id}/instances/{instance_id}/backups/policy`
    ///
    /// - Documented in: section 5.4.4 of `mysql-2024-zh`
    /// - Permission: `gaussdb:backup:list`, which a policy can grant per project or per enterprise
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
    ///     .get_backup_policy_legacy()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated = "will be retired on 2025-03-31; use `get_backup_policy` instead"]
    #[inline]
    pub fn get_backup_policy_legacy(&self) -> GetBackupPolicyLegacy {
        GetBackupPolicyLegacy {
            client: self.clone(),
            input: <GetBackupPolicyLegacyInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`get_backup_policy_legacy`](crate::gaussdb_mysql::Client::get_backup_policy_legacy).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetBackupPolicyLegacy {
    client: crate::gaussdb_mysql::Client,
    input: GetBackupPolicyLegacyInput,
}

impl GetBackupPolicyLegacy {
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

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: GetBackupPolicyLegacyInput) -> Self {
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
        crate::gaussdb_mysql::types::GetBackupPolicyLegacyResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::GetBackupPolicyLegacyResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`get_backup_policy_legacy`](crate::gaussdb_mysql::Client::get_backup_policy_legacy).
#[derive(Clone)]
pub struct GetBackupPolicyLegacyInput {
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
}

impl GetBackupPolicyLegacyInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    GetBackupPolicyLegacyInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
    }
}

impl gaussdb_runtime::codegen::Input for GetBackupPolicyLegacyInput {
    type Output = crate::gaussdb_mysql::types::GetBackupPolicyLegacyResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Policy for automated backups of the instance.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetBackupPolicyLegacyResponse {
    /// Policy for automated backups: when they start, on which days, and how long they are kept.
    pub backup_policy: Option<crate::gaussdb_mysql::types::BackupPolicy>,
}

impl GetBackupPolicyLegacyResponse {
    /// Policy for automated backups: when they start, on which days, and how long they are kept.
    #[inline]
    pub fn backup_policy(&self) -> Option<&crate::gaussdb_mysql::types::BackupPolicy> {
        self.backup_policy.as_ref()
    }
}

gaussdb_runtime::reflect_struct! {
    GetBackupPolicyLegacyResponse {
        backup_policy: Member::new("backup_policy"),
    }
}
