// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1backups~1{backup_id}/delete by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.4.5",
    idempotent: true,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "deleteBackup",
        gaussdb_runtime::codegen::Method::Delete,
        "/v3/{project_id}/backups/{backup_id}",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Delete a manual backup
    ///
    /// Deletes a backup that was made with [`create_backup`](crate::gaussdb_mysql::Client::create_backup); take its ID
    /// from [`list_backups`](crate::gaussdb_mysql::Client::list_backups). Answers with the ID and name of the backup.
    ///
    /// `DELETE /v3/{project_id}/backups/{backup_id}`
    ///
    /// - Documented in: section 4.4.5 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// To wait for the result: [`wait_until_backup_deleted`](crate::gaussdb_mysql::Client::wait_until_backup_deleted).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .delete_backup()
    ///     .backup_id("1ad3f60c52748e9bed194b374fe265c8br07")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_backup(&self) -> DeleteBackup {
        DeleteBackup {
            client: self.clone(),
            input: <DeleteBackupInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`delete_backup`](crate::gaussdb_mysql::Client::delete_backup).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteBackup {
    client: crate::gaussdb_mysql::Client,
    input: DeleteBackupInput,
}

impl DeleteBackup {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the backup to delete; take it from [`list_backups`](crate::gaussdb_mysql::Client::list_backups). Required.
    pub fn backup_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.backup_id = value.into_value();
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
    pub fn input(mut self, input: DeleteBackupInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::gaussdb_mysql::types::DeleteBackupResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::DeleteBackupResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`delete_backup`](crate::gaussdb_mysql::Client::delete_backup).
#[derive(Clone)]
pub struct DeleteBackupInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the backup to delete; take it from [`list_backups`](crate::gaussdb_mysql::Client::list_backups).
    ///
    /// Required.
    pub backup_id: Option<String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
}

impl DeleteBackupInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    DeleteBackupInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        backup_id: Member::path("backup_id").required(),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
    }
}

impl gaussdb_runtime::codegen::Input for DeleteBackupInput {
    type Output = crate::gaussdb_mysql::types::DeleteBackupResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// The backup that was deleted.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteBackupResponse {
    /// ID of the backup that was deleted.
    pub backup_id: Option<String>,
    /// Name of the backup that was deleted.
    pub backup_name: Option<String>,
}

impl DeleteBackupResponse {
    /// ID of the backup that was deleted.
    #[inline]
    pub fn backup_id(&self) -> Option<&str> {
        self.backup_id.as_deref()
    }

    /// Name of the backup that was deleted.
    #[inline]
    pub fn backup_name(&self) -> Option<&str> {
        self.backup_name.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    DeleteBackupResponse {
        backup_id: Member::new("backup_id"),
        backup_name: Member::new("backup_name"),
    }
}
