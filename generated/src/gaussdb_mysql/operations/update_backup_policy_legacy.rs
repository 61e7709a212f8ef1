// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1mysql~1v3~1{project_id}~1instances~1{instance_id}~1backups~1policy~1update/put by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    idempotent: true,
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "updateBackupPolicyLegacy",
        ::gaussdb_runtime::generated::Method::Put,
        "/mysql/v3/{project_id}/instances/{instance_id}/backups/policy/update",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Set the automated backup policy (retired)
    ///
    /// Sets on which weekdays (1 is Monday) and in which hour (UTC) automated backups start, and for
    /// how many days they are kept. The returned `status` is `BUILDING` while the change is made, then
    /// `COMPLETED` or `FAILED`. Planned to be retired on 2025-03-31; use `updateBackupPolicy` instead.
    ///
    /// `PUT /mysql/v3/{project_id}/instances/{instance_id}/backups/policy/update`
    ///
    /// - Documented in: mysql-2024-zh, 5.4.1
    /// - Permission: gaussdb:instance:modifyBackupPolicy, true, true,
    /// - To be retired: 2025-03-31
    /// - Error statuses: 400, 500
    #[deprecated = "to be retired: 2025-03-31; use `update_backup_policy` instead"]
    #[inline]
    pub fn update_backup_policy_legacy(&self) -> UpdateBackupPolicyLegacy<'_> {
        UpdateBackupPolicyLegacy {
            client: self,
            input: <UpdateBackupPolicyLegacyInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`update_backup_policy_legacy`](crate::gaussdb_mysql::Client::update_backup_policy_legacy).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct UpdateBackupPolicyLegacy<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: UpdateBackupPolicyLegacyInput,
}

impl UpdateBackupPolicyLegacy<'_> {
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

    /// Policy for automated backups: when they start, on which days, and how long they are kept. Required.
    #[inline]
    pub fn backup_policy(
        mut self,
        value: crate::gaussdb_mysql::types::BackupPolicy,
    ) -> Self {
        self.input.body.backup_policy = ::std::option::Option::Some(value);
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: UpdateBackupPolicyLegacyInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::UpdateBackupPolicyLegacyResponse,
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
            crate::gaussdb_mysql::types::UpdateBackupPolicyLegacyResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`update_backup_policy_legacy`](crate::gaussdb_mysql::Client::update_backup_policy_legacy) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateBackupPolicyLegacyInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    ///
    /// Required.
    pub instance_id: ::std::option::Option<::std::string::String>,
    /// The body.
    pub body: crate::gaussdb_mysql::types::UpdateBackupPolicyLegacyRequest,
}

impl ::gaussdb_runtime::generated::Input for UpdateBackupPolicyLegacyInput {
    type Output = crate::gaussdb_mysql::types::UpdateBackupPolicyLegacyResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("instance_id", &self.instance_id)
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
        self.body.validate(v);
    }
}

/// Policy that automated backups are to follow: weekdays, hour in UTC, and how long they are kept.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct BackupPolicy {
    /// Number of days for which automated backups are kept, from 1 to 732.
    ///
    /// Required. At least 1. At most 732.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub keep_days: ::std::option::Option<i32>,
    /// Hour in UTC in which automated backups start, from one full hour to the next, such as
    /// `21:00-22:00`.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub start_time: ::std::option::Option<::std::string::String>,
    /// Weekdays on which automated backups run, as digits separated by commas: 1 is Monday.
    ///
    /// Required. Pattern: `^[1-7](,[1-7])*$`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub period: ::std::option::Option<::std::string::String>,
    /// Number of level-1 backups to keep, 0 (the default) or 1. Required if level-1 backups are enabled
    /// and not allowed otherwise.
    ///
    /// Default: `0`.
    ///
    /// - `0`: No level-1 backup is kept.
    /// - `1`: One level-1 backup is kept.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub retention_num_backup_level1: ::std::option::Option<i32>,
}

impl BackupPolicy {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Number of days for which automated backups are kept, from 1 to 732. Required.
    #[inline]
    pub fn keep_days(mut self, value: i32) -> Self {
        self.keep_days = ::std::option::Option::Some(value);
        self
    }

    /// Hour in UTC in which automated backups start, from one full hour to the next, such as `21:00-22:00`. Required.
    pub fn start_time(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.start_time = ::std::option::Option::Some(value.into());
        self
    }

    /// Weekdays on which automated backups run, as digits separated by commas: 1 is Monday. Required.
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

    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("keep_days", self.keep_days.is_some());
        v.limit(
            "keep_days",
            &self.keep_days,
            &[
                ::gaussdb_runtime::generated::Limit::Minimum(1f64),
                ::gaussdb_runtime::generated::Limit::Maximum(732f64),
            ],
        );
        v.require("start_time", self.start_time.is_some());
        v.require("period", self.period.is_some());
        v.limit(
            "period",
            &self.period,
            &[
                ::gaussdb_runtime::generated::Limit::SeparatedList(
                    ",",
                    ::std::option::Option::None,
                    &[],
                ),
                ::gaussdb_runtime::generated::Limit::Pattern("^[1-7](,[1-7])*$"),
            ],
        );
        v.limit(
            "retention_num_backup_level1",
            &self.retention_num_backup_level1,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["0", "1"])],
        );
    }
}

/// Policy that automated backups of the instance are to follow.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct UpdateBackupPolicyLegacyRequest {
    /// Policy for automated backups: when they start, on which days, and how long they are kept.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub backup_policy: ::std::option::Option<crate::gaussdb_mysql::types::BackupPolicy>,
}

impl UpdateBackupPolicyLegacyRequest {
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

/// The instance, and the state of the change.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct UpdateBackupPolicyLegacyResponse {
    /// State of the change: `BUILDING` while it is made, then `COMPLETED` or `FAILED`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<
        crate::gaussdb_mysql::types::UpdateBackupPolicyLegacyResponseStatus,
    >,
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub instance_id: ::std::option::Option<::std::string::String>,
    /// Name of the instance; not necessarily unique.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub instance_name: ::std::option::Option<::std::string::String>,
}
