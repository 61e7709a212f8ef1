// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1mysql~1v3~1{project_id}~1instances~1{instance_id}~1backups~1policy/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "getBackupPolicyLegacy",
        ::gaussdb_runtime::generated::Method::Get,
        "/mysql/v3/{project_id}/instances/{instance_id}/backups/policy",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Get the automated backup policy (retired)
    ///
    /// Returns the automated backup policy of an instance: weekdays, the hour in UTC, and the days that
    /// backups are kept. Planned to be retired on 2025-03-31; use `getBackupPolicy` instead.
    ///
    /// `GET /mysql/v3/{project_id}/instances/{instance_id}/backups/policy`
    ///
    /// - Documented in: mysql-2024-zh, 5.4.4
    /// - Permission: gaussdb:backup:list, true, true,
    /// - To be retired: 2025-03-31
    /// - Error statuses: 400, 500
    #[deprecated = "to be retired: 2025-03-31; use `get_backup_policy` instead"]
    #[inline]
    pub fn get_backup_policy_legacy(&self) -> GetBackupPolicyLegacy<'_> {
        GetBackupPolicyLegacy {
            client: self,
            input: <GetBackupPolicyLegacyInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`get_backup_policy_legacy`](crate::gaussdb_mysql::Client::get_backup_policy_legacy).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct GetBackupPolicyLegacy<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: GetBackupPolicyLegacyInput,
}

impl GetBackupPolicyLegacy<'_> {
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

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: GetBackupPolicyLegacyInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::GetBackupPolicyLegacyResponse,
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
            crate::gaussdb_mysql::types::GetBackupPolicyLegacyResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`get_backup_policy_legacy`](crate::gaussdb_mysql::Client::get_backup_policy_legacy) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBackupPolicyLegacyInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    ///
    /// Required.
    pub instance_id: ::std::option::Option<::std::string::String>,
}

impl ::gaussdb_runtime::generated::Input for GetBackupPolicyLegacyInput {
    type Output = crate::gaussdb_mysql::types::GetBackupPolicyLegacyResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("instance_id", &self.instance_id)
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
    }
}

/// Policy for automated backups as it stands: weekdays, hour in UTC, and how long they are kept.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct GetBackupPolicyLegacyBackupPolicy {
    /// Number of days for which automated backups are kept, from 1 to 732.
    ///
    /// At least 1. At most 732.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub keep_days: ::std::option::Option<i32>,
    /// Hour in UTC in which automated backups start, such as `21:00-22:00`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub start_time: ::std::option::Option<::std::string::String>,
    /// Weekdays on which automated backups run, as digits separated by commas.
    ///
    /// Pattern: `^[1-7](,[1-7])*$`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub period: ::std::option::Option<::std::string::String>,
    /// Number of level-1 backups to keep, sent only when level-1 backups are enabled.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub retention_num_backup_level1: ::std::option::Option<i64>,
}

/// Policy for automated backups of the instance.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct GetBackupPolicyLegacyResponse {
    /// Policy for automated backups: when they start, on which days, and how long they are kept.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub backup_policy: ::std::option::Option<
        crate::gaussdb_mysql::types::GetBackupPolicyLegacyBackupPolicy,
    >,
}
