// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1backups~1encryption/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.4.8",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "updateBackupEncryption",
        gaussdb_runtime::codegen::Method::Post,
        "/v3/{project_id}/instances/{instance_id}/backups/encryption",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Turn backup encryption on or off
    ///
    /// Turns encryption of the backups of an instance on or off. Turning it on needs `type` `kms` and a
    /// key of the key management service in `kms_key_id`; turning it off must be sent without both. The
    /// response holds the state after the change.
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/backups/encryption`
    ///
    /// - Documented in: section 4.4.8 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::gaussdb_mysql::types::{BackupEncryptionStateSpec, UpdateBackupEncryptionRequestType};
    ///
    /// let response = client
    ///     .update_backup_encryption()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .encryption_status(BackupEncryptionStateSpec::On)
    ///     .r#type(UpdateBackupEncryptionRequestType::Kms)
    ///     .kms_key_id("6a926c1d-d740-f92a-2df8-c742a2241527")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_backup_encryption(&self) -> UpdateBackupEncryption {
        UpdateBackupEncryption {
            client: self.clone(),
            input: <UpdateBackupEncryptionInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`update_backup_encryption`](crate::gaussdb_mysql::Client::update_backup_encryption).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateBackupEncryption {
    client: crate::gaussdb_mysql::Client,
    input: UpdateBackupEncryptionInput,
}

impl UpdateBackupEncryption {
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

    /// Whether backups are to be encrypted, `on` or `off` in any letter case. Required.
    pub fn encryption_status(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::BackupEncryptionStateSpec,
        >,
    ) -> Self {
        self.input.body.encryption_status = value.into_value();
        self
    }

    /// Kind of encryption; only `kms`, in any letter case, is supported.
    pub fn r#type(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::UpdateBackupEncryptionRequestType,
        >,
    ) -> Self {
        self.input.body.r#type = value.into_value();
        self
    }

    /// ID of the key that encrypts the backups: `key_id` in the response of the key creation call of the data
    /// encryption service.
    pub fn kms_key_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.kms_key_id = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: UpdateBackupEncryptionInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::gaussdb_mysql::types::BackupEncryption> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::gaussdb_mysql::types::BackupEncryption> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`update_backup_encryption`](crate::gaussdb_mysql::Client::update_backup_encryption).
#[derive(Clone)]
pub struct UpdateBackupEncryptionInput {
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
    /// The body.
    pub body: crate::gaussdb_mysql::types::UpdateBackupEncryptionRequest,
}

impl UpdateBackupEncryptionInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateBackupEncryptionInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for UpdateBackupEncryptionInput {
    type Output = crate::gaussdb_mysql::types::BackupEncryption;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Whether backups are to be encrypted.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum BackupEncryptionStateSpec {
    /// Backups are encrypted.
    On,
    /// Backups are not encrypted.
    Off,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    BackupEncryptionStateSpec {
        On = "on",
        Off = "off",
    }
}

/// Whether backups are to be encrypted, and with which key.
#[derive(Clone)]
pub struct UpdateBackupEncryptionRequest {
    /// Whether backups are to be encrypted, `on` or `off` in any letter case.
    ///
    /// Required. Case-insensitive.
    pub encryption_status: Option<
        crate::gaussdb_mysql::types::BackupEncryptionStateSpec,
    >,
    /// Kind of encryption; only `kms`, in any letter case, is supported. Required for turning
    /// encryption on, left out for turning it off.
    ///
    /// Case-insensitive. Required when `encryption_status` is `on`.
    pub r#type: Option<crate::gaussdb_mysql::types::UpdateBackupEncryptionRequestType>,
    /// ID of the key that encrypts the backups: `key_id` in the response of the key creation call of
    /// the data encryption service. Required for turning encryption on, left out for turning it off.
    ///
    /// Required when `encryption_status` is `on`.
    pub kms_key_id: Option<String>,
}

impl UpdateBackupEncryptionRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateBackupEncryptionRequest {
        encryption_status: Member::new("encryption_status").required().limits(&[OneOfAnyCase(&["on", "off"])]),
        r#type: Member::new("type")
            .limits(
                &[
                    RequiredIf(
                        &[
                            When {
                                field: "encryption_status",
                                values: &["on"],
                                not: false,
                            },
                        ],
                    ),
                    OneOfAnyCase(&["kms"]),
                ],
            ),
        kms_key_id: Member::new("kms_key_id")
            .limits(
                &[
                    RequiredIf(
                        &[
                            When {
                                field: "encryption_status",
                                values: &["on"],
                                not: false,
                            },
                        ],
                    ),
                ],
            ),
    }
}

/// Kind of encryption; only `kms`, in any letter case, is supported. Required for turning
/// encryption on, left out for turning it off.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum UpdateBackupEncryptionRequestType {
    /// Keys come from the data encryption service.
    Kms,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    UpdateBackupEncryptionRequestType {
        Kms = "kms",
    }
}
