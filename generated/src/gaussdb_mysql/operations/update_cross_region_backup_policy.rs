// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1backups~1offsite-policy/put by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.4.11",
    idempotent: true,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "updateCrossRegionBackupPolicy",
        gaussdb_runtime::codegen::Method::Put,
        "/v3/{project_id}/instances/{instance_id}/backups/offsite-policy",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Set the cross-region backup policy
    ///
    /// Turns copying of full and incremental backups to another region on or off and sets how many days
    /// they are kept there. Incremental copies need full copies to be on.
    ///
    /// `PUT /v3/{project_id}/instances/{instance_id}/backups/offsite-policy`
    ///
    /// - Documented in: section 4.4.11 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::gaussdb_mysql::types::CrossRegionBackupPolicy;
    ///
    /// let response = client
    ///     .update_cross_region_backup_policy()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .backup_policy(
    ///         CrossRegionBackupPolicy::builder()
    ///             .open_auto_backup(true)
    ///             .open_incremental_backup(true)
    ///             .destination_project_id("16a3b2c4d5e6f70819203b4c5d6e7f80")
    ///             .destination_region("cn-south-1")
    ///             .keep_days(1),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_cross_region_backup_policy(&self) -> UpdateCrossRegionBackupPolicy {
        UpdateCrossRegionBackupPolicy {
            client: self.clone(),
            input: <UpdateCrossRegionBackupPolicyInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of
/// [`update_cross_region_backup_policy`](crate::gaussdb_mysql::Client::update_cross_region_backup_policy).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateCrossRegionBackupPolicy {
    client: crate::gaussdb_mysql::Client,
    input: UpdateCrossRegionBackupPolicyInput,
}

impl UpdateCrossRegionBackupPolicy {
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

    /// Policy for copying backups to another region. Required.
    pub fn backup_policy(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::CrossRegionBackupPolicy,
        >,
    ) -> Self {
        self.input.body.backup_policy = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: UpdateCrossRegionBackupPolicyInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::gaussdb_mysql::types::ResultText> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::gaussdb_mysql::types::ResultText> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`update_cross_region_backup_policy`](crate::gaussdb_mysql::Client::update_cross_region_backup_policy).
#[derive(Clone)]
pub struct UpdateCrossRegionBackupPolicyInput {
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
    pub body: crate::gaussdb_mysql::types::UpdateCrossRegionBackupPolicyRequest,
}

impl UpdateCrossRegionBackupPolicyInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateCrossRegionBackupPolicyInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for UpdateCrossRegionBackupPolicyInput {
    type Output = crate::gaussdb_mysql::types::ResultText;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Policy for copying backups: which kinds, to which region and project, and for how many days they
/// are kept.
#[derive(Clone)]
pub struct CrossRegionBackupPolicy {
    /// Whether full backups are copied to the destination region.
    ///
    /// Required.
    pub open_auto_backup: Option<bool>,
    /// Whether incremental backups are copied to the destination region, which needs `open_auto_backup`
    /// to be `true`.
    ///
    /// Required.
    pub open_incremental_backup: Option<bool>,
    /// ID of the project in the destination region that the backups are copied to.
    ///
    /// Required.
    pub destination_project_id: Option<String>,
    /// Region that the backups are copied to.
    ///
    /// Required.
    pub destination_region: Option<String>,
    /// Number of days for which the copies are kept in the destination region, from 1 to 1825.
    ///
    /// Required. At least 1. At most 1825.
    pub keep_days: Option<i64>,
}

impl CrossRegionBackupPolicy {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Whether full backups are copied to the destination region. Required.
    pub fn open_auto_backup(
        mut self,
        value: impl gaussdb_runtime::IntoValue<bool>,
    ) -> Self {
        self.open_auto_backup = value.into_value();
        self
    }

    /// Whether incremental backups are copied to the destination region, which needs `open_auto_backup` to be `true`.
    /// Required.
    pub fn open_incremental_backup(
        mut self,
        value: impl gaussdb_runtime::IntoValue<bool>,
    ) -> Self {
        self.open_incremental_backup = value.into_value();
        self
    }

    /// ID of the project in the destination region that the backups are copied to. Required.
    pub fn destination_project_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.destination_project_id = value.into_value();
        self
    }

    /// Region that the backups are copied to. Required.
    pub fn destination_region(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.destination_region = value.into_value();
        self
    }

    /// Number of days for which the copies are kept in the destination region, from 1 to 1825. Required.
    pub fn keep_days(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.keep_days = value.into_value();
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
    CrossRegionBackupPolicy {
        open_auto_backup: Member::new("open_auto_backup").required(),
        open_incremental_backup: Member::new("open_incremental_backup").required(),
        destination_project_id: Member::new("destination_project_id").required(),
        destination_region: Member::new("destination_region").required(),
        keep_days: Member::new("keep_days").required().limits(&[Minimum(Int(1)), Maximum(Int(1825))]),
    }
}

/// Policy for copying backups to another region.
#[derive(Clone)]
pub struct UpdateCrossRegionBackupPolicyRequest {
    /// Policy for copying backups to another region.
    ///
    /// Required.
    pub backup_policy: Option<crate::gaussdb_mysql::types::CrossRegionBackupPolicy>,
}

impl UpdateCrossRegionBackupPolicyRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateCrossRegionBackupPolicyRequest {
        backup_policy: Member::new("backup_policy").required(),
    }
}
