// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1mysql~1v3~1{project_id}~1instances~1{instance_id}~1name/put by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 5.3.11",
    idempotent: true,
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "renameInstanceLegacy",
        ::gaussdb_runtime::generated::Method::Put,
        "/mysql/v3/{project_id}/instances/{instance_id}/name",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Rename an instance (retired)
    ///
    /// Gives an instance a new name. Asynchronous: poll [`get_job`](crate::gaussdb_mysql::Client::get_job) with the
    /// returned `job_id`. Planned to be retired on 2025-03-31; use
    /// [`rename_instance`](crate::gaussdb_mysql::Client::rename_instance) instead.
    ///
    /// `PUT /mysql/v3/{project_id}/instances/{instance_id}/name`
    ///
    /// - Documented in: section 5.3.11 of `mysql-2024-zh`
    /// - Permission: `gaussdb:instance:modify`, which a policy can grant per project or per enterprise
    ///   project
    /// - To be retired on 2025-03-31
    /// - Documented error statuses: 400, 500
    ///
    /// To wait for the outcome:
    /// [`wait_until_job_done_legacy`](crate::gaussdb_mysql::Client::wait_until_job_done_legacy).
    #[deprecated = "to be retired on 2025-03-31; use `rename_instance` instead"]
    #[inline]
    pub fn rename_instance_legacy(&self) -> RenameInstanceLegacy<'_> {
        RenameInstanceLegacy {
            client: self,
            input: <RenameInstanceLegacyInput as ::gaussdb_runtime::generated::Blank>::BLANK,
        }
    }
}

/// A call of [`rename_instance_legacy`](crate::gaussdb_mysql::Client::rename_instance_legacy).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct RenameInstanceLegacy<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: RenameInstanceLegacyInput,
}

impl RenameInstanceLegacy<'_> {
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

    /// New name of the instance, which need not be unique: 4 to 64 characters, starting with a letter. Required.
    pub fn name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.name = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: RenameInstanceLegacyInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call; awaited, it is its output.
    #[inline]
    pub fn send(
        self,
    ) -> ::gaussdb_runtime::Sending<
        crate::gaussdb_mysql::types::RenameInstanceLegacyResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Makes the call; awaited, it is its output with status, headers and unknown members.
    #[inline]
    pub fn respond(
        self,
    ) -> ::gaussdb_runtime::Responding<
        crate::gaussdb_mysql::types::RenameInstanceLegacyResponse,
    > {
        self.client.0.respond(&self.input)
    }
}

/// What [`rename_instance_legacy`](crate::gaussdb_mysql::Client::rename_instance_legacy) takes.
#[derive(Clone)]
pub struct RenameInstanceLegacyInput {
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
    /// The body.
    pub body: crate::gaussdb_mysql::types::RenameInstanceLegacyRequest,
}

impl RenameInstanceLegacyInput {
    /// Everything that is missing or breaks a documented constraint. `send` asks this before it sends.
    #[inline]
    pub fn validate(&self) -> ::std::vec::Vec<::gaussdb_runtime::Violation> {
        ::gaussdb_runtime::generated::validate(self, OPERATION.documented)
    }
}

static RENAME_INSTANCE_LEGACY_INPUT_TABLE: ::gaussdb_runtime::generated::Table = {
    use ::gaussdb_runtime::generated::*;
    Table::new(
        &Shape {
            name: "RenameInstanceLegacyInput",
            members: &[
                Member::path("project_id")
                    .limits(
                        &[
                            Limit::MinLength(32),
                            Limit::MaxLength(32),
                            Limit::Pattern("^[A-Za-z0-9]*$"),
                        ],
                    ),
                Member::path("instance_id").required(),
                Member::body(),
            ],
        },
    )
};

::gaussdb_runtime::record! {
    input RenameInstanceLegacyInput = RENAME_INSTANCE_LEGACY_INPUT_TABLE { project_id,
    instance_id, body }
}

impl ::gaussdb_runtime::generated::Input for RenameInstanceLegacyInput {
    type Output = crate::gaussdb_mysql::types::RenameInstanceLegacyResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
}

static JOB: ::gaussdb_runtime::generated::Job = ::gaussdb_runtime::generated::Job {
    id: "job_id",
    poll: <crate::gaussdb_mysql::operations::GetJobLegacyInput as ::gaussdb_runtime::generated::Input>::OPERATION,
    parameter: "id",
    in_path: false,
    waiter: &crate::gaussdb_mysql::waiters::JOB_DONE_LEGACY,
};

impl<'a> RenameInstanceLegacy<'a> {
    /// Makes the call; what comes back leads to the job that it started.
    #[inline]
    pub async fn start(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Started<
            'a,
            crate::gaussdb_mysql::types::RenameInstanceLegacyResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.0.start(&self.input, &JOB).await
    }
}

/// New name of the instance.
#[derive(Clone)]
pub struct RenameInstanceLegacyRequest {
    /// New name of the instance, which need not be unique: 4 to 64 characters, starting with a letter.
    /// Letters, digits, hyphens and underscores are allowed; case counts.
    ///
    /// Required. 4 to 64 characters. Pattern: `^[A-Za-z][A-Za-z0-9_-]*$`.
    pub name: ::std::option::Option<::std::string::String>,
}

impl RenameInstanceLegacyRequest {
    /// Everything that is missing or breaks a documented constraint. `send` asks this before it sends.
    #[inline]
    pub fn validate(&self) -> ::std::vec::Vec<::gaussdb_runtime::Violation> {
        ::gaussdb_runtime::generated::validate(self, "")
    }
}

static RENAME_INSTANCE_LEGACY_REQUEST_TABLE: ::gaussdb_runtime::generated::Table = {
    use ::gaussdb_runtime::generated::*;
    Table::new(
        &Shape {
            name: "RenameInstanceLegacyRequest",
            members: &[
                Member::new("name")
                    .required()
                    .limits(
                        &[
                            Limit::MinLength(4),
                            Limit::MaxLength(64),
                            Limit::Pattern("^[A-Za-z][A-Za-z0-9_-]*$"),
                        ],
                    ),
            ],
        },
    )
};

::gaussdb_runtime::record! {
    RenameInstanceLegacyRequest = RENAME_INSTANCE_LEGACY_REQUEST_TABLE { name }
}

/// ID of the job that renames the instance.
#[derive(Clone)]
pub struct RenameInstanceLegacyResponse {
    /// ID of the job that carries out the request; poll it with [`get_job`](crate::gaussdb_mysql::Client::get_job).
    pub job_id: ::std::option::Option<::std::string::String>,
}

static RENAME_INSTANCE_LEGACY_RESPONSE_TABLE: ::gaussdb_runtime::generated::Table = {
    use ::gaussdb_runtime::generated::*;
    Table::new(
        &Shape {
            name: "RenameInstanceLegacyResponse",
            members: &[Member::new("job_id")],
        },
    )
};

::gaussdb_runtime::record! {
    RenameInstanceLegacyResponse = RENAME_INSTANCE_LEGACY_RESPONSE_TABLE { job_id }
}
