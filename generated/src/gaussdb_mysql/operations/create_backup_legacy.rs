// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1mysql~1v3~1{project_id}~1backups~1create/post by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 5.4.2",
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
    /// Starts a full backup of an instance now. Returns no job; poll
    /// [`list_backups`](crate::gaussdb_mysql::Client::list_backups) until `status` is `COMPLETED` or `FAILED`. Planned
    /// to be retired on 2025-03-31; use [`create_backup`](crate::gaussdb_mysql::Client::create_backup) instead.
    ///
    /// `POST /mysql/v3/{project_id}/backups/create`
    ///
    /// - Documented in: section 5.4.2 of `mysql-2024-zh`
    /// - Permission: `gaussdb:backup:create`, which a policy can grant per project or per enterprise
    ///   project
    /// - To be retired on 2025-03-31
    /// - Documented error statuses: 400, 500
    #[deprecated = "to be retired on 2025-03-31; use `create_backup` instead"]
    #[inline]
    pub fn create_backup_legacy(&self) -> CreateBackupLegacy<'_> {
        CreateBackupLegacy {
            client: self,
            input: <CreateBackupLegacyInput as ::gaussdb_runtime::generated::Blank>::BLANK,
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

    /// Makes the call; awaited, it is its output.
    #[inline]
    pub fn send(
        self,
    ) -> ::gaussdb_runtime::Sending<
        crate::gaussdb_mysql::types::CreateBackupLegacyResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Makes the call; awaited, it is its output with status, headers and unknown members.
    #[inline]
    pub fn respond(
        self,
    ) -> ::gaussdb_runtime::Responding<
        crate::gaussdb_mysql::types::CreateBackupLegacyResponse,
    > {
        self.client.0.respond(&self.input)
    }
}

/// What [`create_backup_legacy`](crate::gaussdb_mysql::Client::create_backup_legacy) takes.
#[derive(Clone)]
pub struct CreateBackupLegacyInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// The body.
    pub body: crate::gaussdb_mysql::types::CreateBackupLegacyRequest,
}

impl CreateBackupLegacyInput {
    /// Everything that is missing or breaks a documented constraint. `send` asks this before it sends.
    #[inline]
    pub fn validate(&self) -> ::std::vec::Vec<::gaussdb_runtime::Violation> {
        ::gaussdb_runtime::generated::validate(self, OPERATION.documented)
    }
}

static CREATE_BACKUP_LEGACY_INPUT_TABLE: ::gaussdb_runtime::generated::Table = {
    use ::gaussdb_runtime::generated::*;
    Table::new(
        &Shape {
            name: "CreateBackupLegacyInput",
            members: &[
                Member::path("project_id")
                    .limits(
                        &[
                            Limit::MinLength(32),
                            Limit::MaxLength(32),
                            Limit::Pattern("^[A-Za-z0-9]*$"),
                        ],
                    ),
                Member::body(),
            ],
        },
    )
};

::gaussdb_runtime::record! {
    input CreateBackupLegacyInput = CREATE_BACKUP_LEGACY_INPUT_TABLE { project_id, body }
}

impl ::gaussdb_runtime::generated::Input for CreateBackupLegacyInput {
    type Output = crate::gaussdb_mysql::types::CreateBackupLegacyResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
}

/// Instance to back up, and the name and description of the backup.
#[derive(Clone)]
pub struct CreateBackupLegacyRequest {
    /// ID of the instance to back up.
    ///
    /// Required.
    pub instance_id: ::std::option::Option<::std::string::String>,
    /// Name of the backup: 4 to 64 characters, starting with a letter. Letters, digits, hyphens and
    /// underscores are allowed.
    ///
    /// Required. 4 to 64 characters. Pattern: `^[A-Za-z][A-Za-z0-9_-]*$`.
    pub name: ::std::option::Option<::std::string::String>,
    /// Description of the backup: up to 256 characters, without `>`, `!`, `<`, `"`, `&` or `=`.
    ///
    /// At most 256 characters. Pattern: `^[^!"&<=>]*$`.
    pub description: ::std::option::Option<::std::string::String>,
}

impl CreateBackupLegacyRequest {
    /// Everything that is missing or breaks a documented constraint. `send` asks this before it sends.
    #[inline]
    pub fn validate(&self) -> ::std::vec::Vec<::gaussdb_runtime::Violation> {
        ::gaussdb_runtime::generated::validate(self, "")
    }
}

static CREATE_BACKUP_LEGACY_REQUEST_TABLE: ::gaussdb_runtime::generated::Table = {
    use ::gaussdb_runtime::generated::*;
    Table::new(
        &Shape {
            name: "CreateBackupLegacyRequest",
            members: &[
                Member::new("instance_id").required(),
                Member::new("name")
                    .required()
                    .limits(
                        &[
                            Limit::MinLength(4),
                            Limit::MaxLength(64),
                            Limit::Pattern("^[A-Za-z][A-Za-z0-9_-]*$"),
                        ],
                    ),
                Member::new("description")
                    .limits(&[Limit::MaxLength(256), Limit::Pattern("^[^!\"&<=>]*$")]),
            ],
        },
    )
};

::gaussdb_runtime::record! {
    CreateBackupLegacyRequest = CREATE_BACKUP_LEGACY_REQUEST_TABLE { instance_id, name,
    description }
}

/// The manual backup that was started.
#[derive(Clone)]
pub struct CreateBackupLegacyResponse {
    /// Backup that was started, with its ID and state.
    pub backup: ::std::option::Option<crate::gaussdb_mysql::types::Backup>,
}

static CREATE_BACKUP_LEGACY_RESPONSE_TABLE: ::gaussdb_runtime::generated::Table = {
    use ::gaussdb_runtime::generated::*;
    Table::new(
        &Shape {
            name: "CreateBackupLegacyResponse",
            members: &[Member::new("backup")],
        },
    )
};

::gaussdb_runtime::record! {
    CreateBackupLegacyResponse = CREATE_BACKUP_LEGACY_RESPONSE_TABLE { backup }
}
