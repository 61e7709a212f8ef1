// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1backups~1policy~1update/put by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.4.1",
    idempotent: true,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "updateBackupPolicy",
        gaussdb_runtime::codegen::Method::Put,
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
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::gaussdb_mysql::types::BackupPolicySpec;
    ///
    /// let response = client
    ///     .update_backup_policy()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .backup_policy(
    ///         BackupPolicySpec::builder()
    ///             .start_time("21:00-22:00")
    ///             .keep_days(1)
    ///             .period("1,2,3,4,5,6,7"),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_backup_policy(&self) -> UpdateBackupPolicy {
        UpdateBackupPolicy {
            client: self.clone(),
            input: <UpdateBackupPolicyInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`update_backup_policy`](crate::gaussdb_mysql::Client::update_backup_policy).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateBackupPolicy {
    client: crate::gaussdb_mysql::Client,
    input: UpdateBackupPolicyInput,
}

impl UpdateBackupPolicy {
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

    /// Policy for automated backups: when they start, on which days, and how long they are kept. Required.
    pub fn backup_policy(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::BackupPolicySpec,
        >,
    ) -> Self {
        self.input.body.backup_policy = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: UpdateBackupPolicyInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::gaussdb_mysql::types::BackupPolicyOutcome> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::BackupPolicyOutcome,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`update_backup_policy`](crate::gaussdb_mysql::Client::update_backup_policy).
#[derive(Clone)]
pub struct UpdateBackupPolicyInput {
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
    pub body: crate::gaussdb_mysql::types::UpdateBackupPolicyRequest,
}

impl UpdateBackupPolicyInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateBackupPolicyInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for UpdateBackupPolicyInput {
    type Output = crate::gaussdb_mysql::types::BackupPolicyOutcome;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Policy that automated backups are to follow: weekdays, hour in UTC, and how long they are kept.
#[derive(Clone)]
pub struct BackupPolicySpec {
    /// Hour in UTC in which automated backups start, from one full hour to the next, such as
    /// `21:00-22:00`.
    ///
    /// Required. Time window: exactly 3600 seconds, from a full hour to a full hour.
    pub start_time: Option<String>,
    /// Number of days for which automated backups are kept, from 1 to 732; support can raise the limit
    /// to 3660.
    ///
    /// Required. At least 1. At most 3660.
    pub keep_days: Option<i64>,
    /// Weekdays on which automated backups run, as digits separated by commas: a digit plus one gives
    /// the day, so 1 is Tuesday and 7 is Monday.
    ///
    /// Required. Pattern: `^[1-7](,[1-7])*$`. A list, separated by `,`.
    pub period: Option<String>,
    /// Number of level-1 backups to keep, 0 (the default) or 1. Required if level-1 backups are enabled
    /// and not allowed otherwise.
    ///
    /// Default: `0`.
    ///
    /// - `0`: No level-1 backup is kept.
    /// - `1`: One level-1 backup is kept.
    pub retention_num_backup_level1: Option<
        crate::gaussdb_mysql::types::LevelOneBackupRetention,
    >,
}

impl BackupPolicySpec {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Hour in UTC in which automated backups start, from one full hour to the next, such as `21:00-22:00`. Required.
    pub fn start_time(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.start_time = value.into_value();
        self
    }

    /// Number of days for which automated backups are kept, from 1 to 732; support can raise the limit to 3660.
    /// Required.
    pub fn keep_days(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.keep_days = value.into_value();
        self
    }

    /// Weekdays on which automated backups run, as digits separated by commas: a digit plus one gives the day, so 1 is
    /// Tuesday and 7 is Monday. Required.
    pub fn period(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.period = value.into_value();
        self
    }

    /// Number of level-1 backups to keep, 0 (the default) or 1.
    pub fn retention_num_backup_level1(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::LevelOneBackupRetention,
        >,
    ) -> Self {
        self.retention_num_backup_level1 = value.into_value();
        self
    }

    /// Validates the value and returns it. The error lists missing members and violations of documented
    /// constraints. Optional, because `send` validates the whole request.
    #[inline]
    pub fn build(self) -> Result<Self, gaussdb_runtime::Error> {
        gaussdb_runtime::codegen::build(self)
    }

    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    BackupPolicySpec {
        start_time: Member::new("start_time")
            .required()
            .limits(
                &[
                    TimeWindow(Span {
                        exactly: Some(3600),
                        at_most: None,
                        full_hours: true,
                    }),
                ],
            ),
        keep_days: Member::new("keep_days").required().limits(&[Minimum(Int(1)), Maximum(Int(3660))]),
        period: Member::new("period").required().limits(&[SeparatedList(",", None), Pattern("^[1-7](,[1-7])*$")]),
        retention_num_backup_level1: Member::new("retention_num_backup_level1").limits(&[OneOf(&["0", "1"])]),
    }
}

/// Policy that automated backups of the instance are to follow.
#[derive(Clone)]
pub struct UpdateBackupPolicyRequest {
    /// Policy for automated backups: when they start, on which days, and how long they are kept.
    ///
    /// Required.
    pub backup_policy: Option<crate::gaussdb_mysql::types::BackupPolicySpec>,
}

impl UpdateBackupPolicyRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateBackupPolicyRequest {
        backup_policy: Member::new("backup_policy").required(),
    }
}
