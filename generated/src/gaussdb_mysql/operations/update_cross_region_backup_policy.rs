// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1backups~1offsite-policy/put by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    idempotent: true,
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "updateCrossRegionBackupPolicy",
        ::gaussdb_runtime::generated::Method::Put,
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
    /// - Documented error statuses: 400, 500
    #[inline]
    pub fn update_cross_region_backup_policy(
        &self,
    ) -> UpdateCrossRegionBackupPolicy<'_> {
        UpdateCrossRegionBackupPolicy {
            client: self,
            input: <UpdateCrossRegionBackupPolicyInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`update_cross_region_backup_policy`](crate::gaussdb_mysql::Client::update_cross_region_backup_policy).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct UpdateCrossRegionBackupPolicy<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: UpdateCrossRegionBackupPolicyInput,
}

impl UpdateCrossRegionBackupPolicy<'_> {
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

    /// Policy for copying backups to another region. Required.
    #[inline]
    pub fn backup_policy(
        mut self,
        value: crate::gaussdb_mysql::types::UpdateBackupOffsitePolicyInfo,
    ) -> Self {
        self.input.body.backup_policy = ::std::option::Option::Some(value);
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: UpdateCrossRegionBackupPolicyInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::UpdateCrossRegionBackupPolicyResponse,
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
            crate::gaussdb_mysql::types::UpdateCrossRegionBackupPolicyResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`update_cross_region_backup_policy`](crate::gaussdb_mysql::Client::update_cross_region_backup_policy) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateCrossRegionBackupPolicyInput {
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
    pub body: crate::gaussdb_mysql::types::UpdateCrossRegionBackupPolicyRequest,
}

impl ::gaussdb_runtime::generated::Input for UpdateCrossRegionBackupPolicyInput {
    type Output = crate::gaussdb_mysql::types::UpdateCrossRegionBackupPolicyResponse;
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

/// Policy for copying backups: which kinds, to which region and project, and for how many days they
/// are kept.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct UpdateBackupOffsitePolicyInfo {
    /// Whether full backups are copied to the destination region.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub open_auto_backup: ::std::option::Option<bool>,
    /// Whether incremental backups are copied to the destination region, which needs `open_auto_backup`
    /// to be `true`.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub open_incremental_backup: ::std::option::Option<bool>,
    /// ID of the project in the destination region that the backups are copied to.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub destination_project_id: ::std::option::Option<::std::string::String>,
    /// Region that the backups are copied to.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub destination_region: ::std::option::Option<::std::string::String>,
    /// Number of days for which the copies are kept in the destination region, from 1 to 1825.
    ///
    /// Required. At least 1. At most 1825.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub keep_days: ::std::option::Option<i32>,
}

impl UpdateBackupOffsitePolicyInfo {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Whether full backups are copied to the destination region. Required.
    #[inline]
    pub fn open_auto_backup(mut self, value: bool) -> Self {
        self.open_auto_backup = ::std::option::Option::Some(value);
        self
    }

    /// Whether incremental backups are copied to the destination region, which needs `open_auto_backup` to be `true`. Required.
    #[inline]
    pub fn open_incremental_backup(mut self, value: bool) -> Self {
        self.open_incremental_backup = ::std::option::Option::Some(value);
        self
    }

    /// ID of the project in the destination region that the backups are copied to. Required.
    pub fn destination_project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.destination_project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Region that the backups are copied to. Required.
    pub fn destination_region(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.destination_region = ::std::option::Option::Some(value.into());
        self
    }

    /// Number of days for which the copies are kept in the destination region, from 1 to 1825. Required.
    #[inline]
    pub fn keep_days(mut self, value: i32) -> Self {
        self.keep_days = ::std::option::Option::Some(value);
        self
    }

    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("open_auto_backup", self.open_auto_backup.is_some());
        v.require("open_incremental_backup", self.open_incremental_backup.is_some());
        v.require("destination_project_id", self.destination_project_id.is_some());
        v.require("destination_region", self.destination_region.is_some());
        v.require("keep_days", self.keep_days.is_some());
        v.limit(
            "keep_days",
            &self.keep_days,
            &[
                ::gaussdb_runtime::generated::Limit::Minimum(1f64),
                ::gaussdb_runtime::generated::Limit::Maximum(1825f64),
            ],
        );
    }
}

/// Policy for copying backups to another region.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct UpdateCrossRegionBackupPolicyRequest {
    /// Policy for copying backups to another region.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub backup_policy: ::std::option::Option<
        crate::gaussdb_mysql::types::UpdateBackupOffsitePolicyInfo,
    >,
}

impl UpdateCrossRegionBackupPolicyRequest {
    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("backup_policy", self.backup_policy.is_some());
        if let ::std::option::Option::Some(value) = &self.backup_policy {
            v.within("backup_policy", |v| value.validate(v));
        }
    }
}

/// Whether the policy was set.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct UpdateCrossRegionBackupPolicyResponse {
    /// Whether the request succeeded, told at once.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub result: ::std::option::Option<::std::string::String>,
}
