// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1mysql~1v3~1{project_id}~1backups~1create/post by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "createBackupLegacy",
        ::gaussdb_runtime::generated::Method::Post,
        "/mysql/v3/{project_id}/backups/create",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Create a manual backup (retired)
    ///
    /// Starts a full backup of an instance now. Returns no job; poll `listBackups` until `status` is
    /// `COMPLETED` or `FAILED`. Planned to be retired on 2025-03-31; use `createBackup` instead.
    ///
    /// `POST /mysql/v3/{project_id}/backups/create`
    ///
    /// - Documented in: mysql-2024-zh, 5.4.2
    /// - Permission: gaussdb:backup:create, true, true,
    /// - To be retired: 2025-03-31
    /// - Error statuses: 400, 500
    #[deprecated = "to be retired: 2025-03-31; use `create_backup` instead"]
    #[inline]
    pub fn create_backup_legacy(&self) -> CreateBackupLegacy<'_> {
        CreateBackupLegacy {
            client: self,
            input: <CreateBackupLegacyInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`create_backup_legacy`](crate::gaussdb_mysql::Client::create_backup_legacy).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct CreateBackupLegacy<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: CreateBackupLegacyInput,
}

impl CreateBackupLegacy<'_> {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the instance to back up. Required.
    pub fn instance_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.instance_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Name of the backup: 4 to 64 characters, starting with a letter. Required.
    pub fn name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.name = ::std::option::Option::Some(value.into());
        self
    }

    /// Description of the backup: up to 256 characters, without `>`, `!`, `<`, `"`, `&` or `=`.
    pub fn description(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.description = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: CreateBackupLegacyInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::CreateBackupLegacyResponse,
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
            crate::gaussdb_mysql::types::CreateBackupLegacyResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`create_backup_legacy`](crate::gaussdb_mysql::Client::create_backup_legacy) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateBackupLegacyInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// The body.
    pub body: crate::gaussdb_mysql::types::CreateBackupLegacyRequest,
}

impl ::gaussdb_runtime::generated::Input for CreateBackupLegacyInput {
    type Output = crate::gaussdb_mysql::types::CreateBackupLegacyResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
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
        self.body.validate(v);
    }
}

/// Instance to back up, and the name and description of the backup.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CreateBackupLegacyRequest {
    /// ID of the instance to back up.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub instance_id: ::std::option::Option<::std::string::String>,
    /// Name of the backup: 4 to 64 characters, starting with a letter. Letters, digits, hyphens and
    /// underscores are allowed.
    ///
    /// Required. 4 to 64 characters. Pattern: `^[A-Za-z][A-Za-z0-9_-]*$`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Description of the backup: up to 256 characters, without `>`, `!`, `<`, `"`, `&` or `=`.
    ///
    /// At most 256 characters. Pattern: `^[^!"&<=>]*$`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
}

impl CreateBackupLegacyRequest {
    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("instance_id", self.instance_id.is_some());
        v.require("name", self.name.is_some());
        v.limit(
            "name",
            &self.name,
            &[
                ::gaussdb_runtime::generated::Limit::MinLength(4usize),
                ::gaussdb_runtime::generated::Limit::MaxLength(64usize),
                ::gaussdb_runtime::generated::Limit::Pattern("^[A-Za-z][A-Za-z0-9_-]*$"),
            ],
        );
        v.limit(
            "description",
            &self.description,
            &[
                ::gaussdb_runtime::generated::Limit::MaxLength(256usize),
                ::gaussdb_runtime::generated::Limit::Pattern("^[^!\"&<=>]*$"),
            ],
        );
    }
}

/// The manual backup that was started.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CreateBackupLegacyResponse {
    /// Backup that was started.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub backup: ::std::option::Option<crate::gaussdb_mysql::types::Backup>,
}
