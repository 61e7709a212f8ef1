// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1mysql~1v3~1{project_id}~1backups/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listBackupsLegacy",
        ::gaussdb_runtime::generated::Method::Get,
        "/mysql/v3/{project_id}/backups",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List full backups (retired)
    ///
    /// Lists full backups, both automated and manual, page by page. Filter by instance, backup, type or
    /// time range. Planned to be retired on 2025-03-31; use `listBackups` instead.
    ///
    /// `GET /mysql/v3/{project_id}/backups`
    ///
    /// - Documented in: mysql-2024-zh, 5.4.3
    /// - Permission: gaussdb:backup:list, true, true,
    /// - To be retired: 2025-03-31
    /// - Error statuses: 400, 500
    #[deprecated = "to be retired: 2025-03-31; use `list_backups` instead"]
    #[inline]
    pub fn list_backups_legacy(&self) -> ListBackupsLegacy<'_> {
        ListBackupsLegacy {
            client: self,
            input: <ListBackupsLegacyInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_backups_legacy`](crate::gaussdb_mysql::Client::list_backups_legacy).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListBackupsLegacy<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: ListBackupsLegacyInput,
}

impl ListBackupsLegacy<'_> {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the instance that was backed up; limits the answer to its backups.
    pub fn instance_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.instance_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of a backup; limits the answer to it.
    pub fn backup_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.backup_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Origin of the backups; limits the answer to automated (`auto`) or manual (`manual`) ones.
    pub fn backup_type(
        mut self,
        value: impl ::std::convert::Into<crate::gaussdb_mysql::types::BackupTypeFilter>,
    ) -> Self {
        self.input.backup_type = ::std::option::Option::Some(value.into());
        self
    }

    /// Number of entries to skip; 0, the default, starts with the first one.
    pub fn offset(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.offset = ::std::option::Option::Some(value.into());
        self
    }

    /// Number of entries to return on one page, from 1 to 100; 100 by default.
    pub fn limit(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.limit = ::std::option::Option::Some(value.into());
        self
    }

    /// Start of the time range, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    pub fn begin_time(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.begin_time = ::std::option::Option::Some(value.into());
        self
    }

    /// End of the time range, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`; later than `begin_time`.
    pub fn end_time(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.end_time = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: ListBackupsLegacyInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::ListBackupsLegacyResponse,
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
            crate::gaussdb_mysql::types::ListBackupsLegacyResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_backups_legacy`](crate::gaussdb_mysql::Client::list_backups_legacy) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListBackupsLegacyInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the instance that was backed up; limits the answer to its backups.
    pub instance_id: ::std::option::Option<::std::string::String>,
    /// ID of a backup; limits the answer to it.
    pub backup_id: ::std::option::Option<::std::string::String>,
    /// Origin of the backups; limits the answer to automated (`auto`) or manual (`manual`) ones.
    pub backup_type: ::std::option::Option<
        crate::gaussdb_mysql::types::BackupTypeFilter,
    >,
    /// Number of entries to skip; 0, the default, starts with the first one.
    ///
    /// Default: `0`.
    pub offset: ::std::option::Option<::std::string::String>,
    /// Number of entries to return on one page, from 1 to 100; 100 by default.
    ///
    /// Default: `100`.
    pub limit: ::std::option::Option<::std::string::String>,
    /// Start of the time range, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    pub begin_time: ::std::option::Option<::std::string::String>,
    /// End of the time range, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`;
    /// later than `begin_time`.
    pub end_time: ::std::option::Option<::std::string::String>,
}

impl ::gaussdb_runtime::generated::Input for ListBackupsLegacyInput {
    type Output = crate::gaussdb_mysql::types::ListBackupsLegacyResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .query("instance_id", &self.instance_id)
            .query("backup_id", &self.backup_id)
            .query("backup_type", &self.backup_type)
            .query("offset", &self.offset)
            .query("limit", &self.limit)
            .query("begin_time", &self.begin_time)
            .query("end_time", &self.end_time)
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
        v.limit(
            "backup_type",
            &self.backup_type,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["auto", "manual"])],
        );
        v.limit(
            "offset",
            &self.offset,
            &[
                ::gaussdb_runtime::generated::Limit::NumericString(
                    ::std::option::Option::Some(0i64),
                    ::std::option::Option::None,
                    ::std::option::Option::None,
                ),
            ],
        );
        v.limit(
            "limit",
            &self.limit,
            &[
                ::gaussdb_runtime::generated::Limit::NumericString(
                    ::std::option::Option::Some(1i64),
                    ::std::option::Option::Some(100i64),
                    ::std::option::Option::None,
                ),
            ],
        );
    }
}

impl ::gaussdb_runtime::generated::Paged for ListBackupsLegacyInput {
    type Item = crate::gaussdb_mysql::types::ListBackupsLegacyBackups;
    const PAGINATION: &'static ::gaussdb_runtime::generated::Pagination = &::gaussdb_runtime::generated::Pagination {
        style: ::gaussdb_runtime::generated::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: ::gaussdb_runtime::generated::Offset::Record,
        },
        total: ::std::option::Option::Some("total_count"),
        id: ::std::option::Option::Some("id"),
        limit: 100i64,
        most: ::std::option::Option::Some(100i64),
        ..::gaussdb_runtime::generated::Pagination::new("backups")
    };
}

impl ListBackupsLegacy<'_> {
    /// The list page by page, from its beginning.
    #[inline]
    pub fn pages(
        self,
    ) -> ::gaussdb_runtime::Pages<
        crate::gaussdb_mysql::types::ListBackupsLegacyBackups,
    > {
        self.client.0.pages(&self.input)
    }

    /// The items of the list as a stream, from its beginning.
    #[inline]
    pub fn items(
        self,
    ) -> impl ::gaussdb_runtime::generated::Stream<
        Item = ::std::result::Result<
            crate::gaussdb_mysql::types::ListBackupsLegacyBackups,
            ::gaussdb_runtime::Error,
        >,
    > + Send + use<> {
        self.pages().items()
    }
}

/// A full backup with its times, size, state and engine version.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListBackupsLegacyBackups {
    /// ID of the backup: 36 letters and digits ending in `br07`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Name given to the backup, by a user or the policy.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Time at which the backup started, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as
    /// `+0800`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub begin_time: ::std::option::Option<::std::string::String>,
    /// Time at which the backup ended, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as
    /// `+0800`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub end_time: ::std::option::Option<::std::string::String>,
    /// State of the backup; `COMPLETED` when it is ready.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<crate::gaussdb_mysql::types::BackupStatus>,
    /// Time that the backup took, in minutes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub take_up_time: ::std::option::Option<i64>,
    /// Origin of the backup: `auto` was started by the policy, `manual` by a user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub r#type: ::std::option::Option<crate::gaussdb_mysql::types::BackupsType>,
    /// Size of the backup in MB.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub size: ::std::option::Option<f64>,
    /// Database engine and version of the instance that was backed up.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub datastore: ::std::option::Option<crate::gaussdb_mysql::types::Datastore>,
    /// ID of the instance that was backed up.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub instance_id: ::std::option::Option<::std::string::String>,
    /// Level of the backup, sent only when level-1 backups are enabled: 1, 2, or 0 while the backup is
    /// being made or after it has failed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub backup_level: ::std::option::Option<
        crate::gaussdb_mysql::types::ListBackupsLegacyBackupsBackupLevel,
    >,
}

/// A page of full backups.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListBackupsLegacyResponse {
    /// Backups on this page.
    #[serde(default)]
    pub backups: ::std::vec::Vec<crate::gaussdb_mysql::types::ListBackupsLegacyBackups>,
    /// Number of all entries that match, on every page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_count: ::std::option::Option<i64>,
}

/// Level of the backup, sent only when level-1 backups are enabled: 1, 2, or 0 while the backup is
/// being made or after it has failed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListBackupsLegacyBackupsBackupLevel {
    /// Backup of the first level.
    V1,
    /// Backup of the second level.
    V2,
    /// The backup is unfinished or has failed.
    V0,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

impl ListBackupsLegacyBackupsBackupLevel {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("1", Self::V1),
        ("2", Self::V2),
        ("0", Self::V0),
    ];
}
open_enum!(ListBackupsLegacyBackupsBackupLevel);
