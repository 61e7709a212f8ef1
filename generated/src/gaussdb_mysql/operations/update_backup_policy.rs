// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1backups~1policy~1update/put by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.4.1",
    idempotent: true,
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "updateBackupPolicy",
        ::gaussdb_runtime::generated::Method::Put,
        "/v3/{project_id}/instances/{instance_id}/backups/policy/update",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Set the same-region backup policy
    ///
    /// Sets on which weekdays and in which hour (UTC) automated backups start, and for how many days
    /// they are kept in the same region. Up to 732 days are possible; support can raise the limit to 3660.
    /// `retention_num_backup_level1` must be sent when level-1 backups are enabled and must be absent
    /// otherwise. Read `period` with care: by its definition 1 is Tuesday and 7 is Monday, yet the
    /// documented example takes 1 for Monday. The returned `status` is `BUILDING` while the change is
    /// made, then `COMPLETED` or `FAILED`.
    ///
    /// `PUT /v3/{project_id}/instances/{instance_id}/backups/policy/update`
    ///
    /// - Documented in: section 4.4.1 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 500
    #[inline]
    pub fn update_backup_policy(&self) -> UpdateBackupPolicy<'_> {
        UpdateBackupPolicy {
            client: self,
            input: <UpdateBackupPolicyInput as ::gaussdb_runtime::generated::Blank>::BLANK,
        }
    }
}

/// A call of [`update_backup_policy`](crate::gaussdb_mysql::Client::update_backup_policy).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct UpdateBackupPolicy<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: UpdateBackupPolicyInput,
}

impl UpdateBackupPolicy<'_> {
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

    /// Policy for automated backups: when they start, on which days, and how long they are kept. Required.
    #[inline]
    pub fn backup_policy(
        mut self,
        value: crate::gaussdb_mysql::types::MysqlBackupPolicy,
    ) -> Self {
        self.input.body.backup_policy = ::std::option::Option::Some(value);
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: UpdateBackupPolicyInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call; awaited, it is its output.
    #[inline]
    pub fn send(
        self,
    ) -> ::gaussdb_runtime::Sending<
        crate::gaussdb_mysql::types::UpdateBackupPolicyResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Makes the call; awaited, it is its output with status, headers and unknown members.
    #[inline]
    pub fn respond(
        self,
    ) -> ::gaussdb_runtime::Responding<
        crate::gaussdb_mysql::types::UpdateBackupPolicyResponse,
    > {
        self.client.0.respond(&self.input)
    }
}

/// What [`update_backup_policy`](crate::gaussdb_mysql::Client::update_backup_policy) takes.
#[derive(Clone)]
pub struct UpdateBackupPolicyInput {
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
    pub body: crate::gaussdb_mysql::types::UpdateBackupPolicyRequest,
}

impl UpdateBackupPolicyInput {
    /// Everything that is missing or breaks a documented constraint. `send` asks this before it sends.
    #[inline]
    pub fn validate(&self) -> ::std::vec::Vec<::gaussdb_runtime::Violation> {
        ::gaussdb_runtime::generated::validate(self, OPERATION.documented)
    }
}

static UPDATE_BACKUP_POLICY_INPUT_TABLE: ::gaussdb_runtime::generated::Table = {
    use ::gaussdb_runtime::generated::*;
    Table::new(
        &Shape {
            name: "UpdateBackupPolicyInput",
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
                Member::header("X-Language")
                    .limits(&[Limit::OneOf(&["en-us", "zh-cn"])]),
                Member::body(),
            ],
        },
    )
};

::gaussdb_runtime::record! {
    input UpdateBackupPolicyInput = UPDATE_BACKUP_POLICY_INPUT_TABLE { project_id,
    instance_id, x_language, body }
}

impl ::gaussdb_runtime::generated::Input for UpdateBackupPolicyInput {
    type Output = crate::gaussdb_mysql::types::UpdateBackupPolicyResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
}

/// Policy that automated backups are to follow: weekdays, hour in UTC, and how long they are kept.
#[derive(Clone)]
pub struct MysqlBackupPolicy {
    /// Hour in UTC in which automated backups start, from one full hour to the next, such as
    /// `21:00-22:00`.
    ///
    /// Required. Time window: exactly 3600 seconds, from a full hour to a full hour.
    pub start_time: ::std::option::Option<::std::string::String>,
    /// Number of days for which automated backups are kept, from 1 to 732; support can raise the limit
    /// to 3660.
    ///
    /// Required. At least 1. At most 3660.
    pub keep_days: ::std::option::Option<i32>,
    /// Weekdays on which automated backups run, as digits separated by commas: a digit plus one gives
    /// the day, so 1 is Tuesday and 7 is Monday.
    ///
    /// Required. Pattern: `^[1-7](,[1-7])*$`. A list, separated by `,`.
    pub period: ::std::option::Option<::std::string::String>,
    /// Number of level-1 backups to keep, 0 (the default) or 1. Required if level-1 backups are enabled
    /// and not allowed otherwise.
    ///
    /// Default: `0`.
    ///
    /// - `0`: No level-1 backup is kept.
    /// - `1`: One level-1 backup is kept.
    pub retention_num_backup_level1: ::std::option::Option<i32>,
}

impl MysqlBackupPolicy {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::gaussdb_runtime::generated::Blank>::BLANK
    }

    /// Hour in UTC in which automated backups start, from one full hour to the next, such as `21:00-22:00`. Required.
    pub fn start_time(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.start_time = ::std::option::Option::Some(value.into());
        self
    }

    /// Number of days for which automated backups are kept, from 1 to 732; support can raise the limit to 3660.
    /// Required.
    #[inline]
    pub fn keep_days(mut self, value: i32) -> Self {
        self.keep_days = ::std::option::Option::Some(value);
        self
    }

    /// Weekdays on which automated backups run, as digits separated by commas: a digit plus one gives the day, so 1 is
    /// Tuesday and 7 is Monday. Required.
    pub fn period(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.period = ::std::option::Option::Some(value.into());
        self
    }

    /// Number of level-1 backups to keep, 0 (the default) or 1.
    #[inline]
    pub fn retention_num_backup_level1(mut self, value: i32) -> Self {
        self.retention_num_backup_level1 = ::std::option::Option::Some(value);
        self
    }

    /// Ends with everything in place; otherwise the error lists what is missing or breaks a documented constraint.
    /// A request is checked in any case, so this may be left out.
    #[inline]
    pub fn build(self) -> ::std::result::Result<Self, ::gaussdb_runtime::Error> {
        ::gaussdb_runtime::generated::build(self)
    }

    /// Everything that is missing or breaks a documented constraint. `send` asks this before it sends.
    #[inline]
    pub fn validate(&self) -> ::std::vec::Vec<::gaussdb_runtime::Violation> {
        ::gaussdb_runtime::generated::validate(self, "")
    }
}

static MYSQL_BACKUP_POLICY_TABLE: ::gaussdb_runtime::generated::Table = {
    use ::gaussdb_runtime::generated::*;
    Table::new(
        &Shape {
            name: "MysqlBackupPolicy",
            members: &[
                Member::new("start_time")
                    .required()
                    .limits(
                        &[
                            Limit::Window(Span {
                                exactly: ::std::option::Option::Some(3600),
                                at_most: ::std::option::Option::None,
                                full_hours: true,
                            }),
                        ],
                    ),
                Member::new("keep_days")
                    .required()
                    .limits(&[Limit::Minimum(1.0), Limit::Maximum(3660.0)]),
                Member::new("period")
                    .required()
                    .limits(
                        &[
                            Limit::SeparatedList(",", ::std::option::Option::None, &[]),
                            Limit::Pattern("^[1-7](,[1-7])*$"),
                        ],
                    ),
                Member::new("retention_num_backup_level1")
                    .limits(&[Limit::OneOf(&["0", "1"])]),
            ],
        },
    )
};

::gaussdb_runtime::record! {
    MysqlBackupPolicy = MYSQL_BACKUP_POLICY_TABLE { start_time, keep_days, period,
    retention_num_backup_level1 }
}

/// Policy that automated backups of the instance are to follow.
#[derive(Clone)]
pub struct UpdateBackupPolicyRequest {
    /// Policy for automated backups: when they start, on which days, and how long they are kept.
    ///
    /// Required.
    pub backup_policy: ::std::option::Option<
        crate::gaussdb_mysql::types::MysqlBackupPolicy,
    >,
}

impl UpdateBackupPolicyRequest {
    /// Everything that is missing or breaks a documented constraint. `send` asks this before it sends.
    #[inline]
    pub fn validate(&self) -> ::std::vec::Vec<::gaussdb_runtime::Violation> {
        ::gaussdb_runtime::generated::validate(self, "")
    }
}

static UPDATE_BACKUP_POLICY_REQUEST_TABLE: ::gaussdb_runtime::generated::Table = {
    use ::gaussdb_runtime::generated::*;
    Table::new(
        &Shape {
            name: "UpdateBackupPolicyRequest",
            members: &[Member::new("backup_policy").required()],
        },
    )
};

::gaussdb_runtime::record! {
    UpdateBackupPolicyRequest = UPDATE_BACKUP_POLICY_REQUEST_TABLE { backup_policy }
}

/// The instance, and the state of the change.
#[derive(Clone)]
pub struct UpdateBackupPolicyResponse {
    /// State of the change: `BUILDING` while it is made, then `COMPLETED` or `FAILED`.
    pub status: ::std::option::Option<
        crate::gaussdb_mysql::types::UpdateBackupPolicyLegacyResponseStatus,
    >,
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    pub instance_id: ::std::option::Option<::std::string::String>,
    /// Name of the instance; not necessarily unique.
    pub instance_name: ::std::option::Option<::std::string::String>,
}

static UPDATE_BACKUP_POLICY_RESPONSE_TABLE: ::gaussdb_runtime::generated::Table = {
    use ::gaussdb_runtime::generated::*;
    Table::new(
        &Shape {
            name: "UpdateBackupPolicyResponse",
            members: &[
                Member::new("status"),
                Member::new("instance_id"),
                Member::new("instance_name"),
            ],
        },
    )
};

::gaussdb_runtime::record! {
    UpdateBackupPolicyResponse = UPDATE_BACKUP_POLICY_RESPONSE_TABLE { status,
    instance_id, instance_name }
}
