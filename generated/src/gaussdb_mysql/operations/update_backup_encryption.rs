// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1backups~1encryption/post by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "updateBackupEncryption",
        ::gaussdb_runtime::generated::Method::Post,
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
    /// - Documented error statuses: 400, 500
    #[inline]
    pub fn update_backup_encryption(&self) -> UpdateBackupEncryption<'_> {
        UpdateBackupEncryption {
            client: self,
            input: <UpdateBackupEncryptionInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`update_backup_encryption`](crate::gaussdb_mysql::Client::update_backup_encryption).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct UpdateBackupEncryption<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: UpdateBackupEncryptionInput,
}

impl UpdateBackupEncryption<'_> {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`. Required.
    pub fn instance_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.instance_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    pub fn x_language(
        mut self,
        value: impl ::std::convert::Into<crate::gaussdb_mysql::types::XLanguage>,
    ) -> Self {
        self.input.x_language = ::std::option::Option::Some(value.into());
        self
    }

    /// Whether backups are to be encrypted, `on` or `off` in any letter case. Required.
    pub fn encryption_status(
        mut self,
        value: impl ::std::convert::Into<crate::gaussdb_mysql::types::EncryptionStatus>,
    ) -> Self {
        self.input.body.encryption_status = ::std::option::Option::Some(value.into());
        self
    }

    /// Kind of encryption; only `kms`, in any letter case, is supported.
    pub fn r#type(
        mut self,
        value: impl ::std::convert::Into<
            crate::gaussdb_mysql::types::UpdateBackupEncryptionRequestType,
        >,
    ) -> Self {
        self.input.body.r#type = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the key that encrypts the backups: `key_id` in the response of the key creation call of the data encryption service.
    pub fn kms_key_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.kms_key_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: UpdateBackupEncryptionInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::UpdateBackupEncryptionResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<
            crate::gaussdb_mysql::types::UpdateBackupEncryptionResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`update_backup_encryption`](crate::gaussdb_mysql::Client::update_backup_encryption) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateBackupEncryptionInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    ///
    /// Required.
    pub instance_id: ::std::option::Option<::std::string::String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: ::std::option::Option<crate::gaussdb_mysql::types::XLanguage>,
    /// The body.
    pub body: crate::gaussdb_mysql::types::UpdateBackupEncryptionRequest,
}

impl ::gaussdb_runtime::generated::Input for UpdateBackupEncryptionInput {
    type Output = crate::gaussdb_mysql::types::UpdateBackupEncryptionResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("instance_id", &self.instance_id)
            .header("X-Language", &self.x_language)
            .json(&self.body)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.limit(
            "project_id",
            &self.project_id,
            &[
                ::gaussdb_runtime::generated::Limit::MinLength(32usize),
                ::gaussdb_runtime::generated::Limit::MaxLength(32usize),
                ::gaussdb_runtime::generated::Limit::Pattern("^[A-Za-z0-9]*$"),
            ],
        );
        v.require("instance_id", self.instance_id.is_some());
        v.limit(
            "X-Language",
            &self.x_language,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["en-us", "zh-cn"])],
        );
        self.body.validate(v);
    }
}

/// Whether backups are to be encrypted, and with which key.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct UpdateBackupEncryptionRequest {
    /// Whether backups are to be encrypted, `on` or `off` in any letter case.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub encryption_status: ::std::option::Option<
        crate::gaussdb_mysql::types::EncryptionStatus,
    >,
    /// Kind of encryption; only `kms`, in any letter case, is supported. Required for turning
    /// encryption on, left out for turning it off.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub r#type: ::std::option::Option<
        crate::gaussdb_mysql::types::UpdateBackupEncryptionRequestType,
    >,
    /// ID of the key that encrypts the backups: `key_id` in the response of the key creation call of
    /// the data encryption service. Required for turning encryption on, left out for turning it off.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub kms_key_id: ::std::option::Option<::std::string::String>,
}

impl UpdateBackupEncryptionRequest {
    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("encryption_status", self.encryption_status.is_some());
        v.limit(
            "encryption_status",
            &self.encryption_status,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["on", "off"])],
        );
        v.limit(
            "type",
            &self.r#type,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["kms"])],
        );
    }
}

/// Whether backups are encrypted after the change.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct UpdateBackupEncryptionResponse {
    /// Whether backups are encrypted, `on` or `off`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub encryption_status: ::std::option::Option<
        crate::gaussdb_mysql::types::EncryptionStatus,
    >,
}

/// Kind of encryption; only `kms`, in any letter case, is supported. Required for turning
/// encryption on, left out for turning it off.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateBackupEncryptionRequestType {
    /// Keys come from the data encryption service.
    Kms,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

impl UpdateBackupEncryptionRequestType {
    const KNOWN: &'static [(&'static str, Self)] = &[("kms", Self::Kms)];
}
open_enum!(UpdateBackupEncryptionRequestType);
