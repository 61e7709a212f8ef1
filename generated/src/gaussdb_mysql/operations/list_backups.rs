// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1backups/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listBackups",
        ::gaussdb_runtime::generated::Method::Get,
        "/v3/{project_id}/backups",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List full backups
    ///
    /// Lists full backups, both automated and manual, page by page. Filter by instance, backup, type,
    /// name or time range. `size` is in MB, `take_up_time` in minutes.
    ///
    /// `GET /v3/{project_id}/backups`
    ///
    /// - Documented in: mysql-2024-zh, 4.4.3
    /// - Error statuses: 400, 500
    #[inline]
    pub fn list_backups(&self) -> ListBackups<'_> {
        ListBackups {
            client: self,
            input: <ListBackupsInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_backups`](crate::gaussdb_mysql::Client::list_backups).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListBackups<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: ListBackupsInput,
}

impl ListBackups<'_> {
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

    /// Start of the time range, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`; in the past.
    pub fn begin_time(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.begin_time = ::std::option::Option::Some(value.into());
        self
    }

    /// End of the time range, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`; in the past and later than `begin_time`.
    pub fn end_time(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.end_time = ::std::option::Option::Some(value.into());
        self
    }

    /// Name of a backup; limits the answer to it.
    pub fn name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.name = ::std::option::Option::Some(value.into());
        self
    }

    /// Name of the instance that was backed up; limits the answer to its backups.
    pub fn instance_name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.instance_name = ::std::option::Option::Some(value.into());
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

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: ListBackupsInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::ListBackupsResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::gaussdb_mysql::types::ListBackupsResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_backups`](crate::gaussdb_mysql::Client::list_backups) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListBackupsInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the instance that was backed up; limits the answer to its backups.
    ///
    /// 36 characters. Pattern: `^[A-Za-z0-9]*in07$`.
    pub instance_id: ::std::option::Option<::std::string::String>,
    /// ID of a backup; limits the answer to it.
    ///
    /// 36 characters. Pattern: `^[A-Za-z0-9]*br07$`.
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
    /// Start of the time range, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`;
    /// in the past.
    pub begin_time: ::std::option::Option<::std::string::String>,
    /// End of the time range, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`; in
    /// the past and later than `begin_time`.
    pub end_time: ::std::option::Option<::std::string::String>,
    /// Name of a backup; limits the answer to it.
    ///
    /// 4 to 64 characters. Pattern: `^[A-Za-z一-鿿][A-Za-z0-9_一-鿿-]*$`.
    pub name: ::std::option::Option<::std::string::String>,
    /// Name of the instance that was backed up; limits the answer to its backups.
    ///
    /// 4 to 64 characters. Pattern: `^[A-Za-z一-鿿][A-Za-z0-9_一-鿿-]*$`.
    pub instance_name: ::std::option::Option<::std::string::String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: ::std::option::Option<crate::gaussdb_mysql::types::XLanguage>,
}

impl ::gaussdb_runtime::generated::Input for ListBackupsInput {
    type Output = crate::gaussdb_mysql::types::ListBackupsResponse;
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
            .query("name", &self.name)
            .query("instance_name", &self.instance_name)
            .header("X-Language", &self.x_language)
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
            "instance_id",
            &self.instance_id,
            &[
                ::gaussdb_runtime::generated::Limit::MinLength(36usize),
                ::gaussdb_runtime::generated::Limit::MaxLength(36usize),
                ::gaussdb_runtime::generated::Limit::Pattern("^[A-Za-z0-9]*in07$"),
            ],
        );
        v.limit(
            "backup_id",
            &self.backup_id,
            &[
                ::gaussdb_runtime::generated::Limit::MinLength(36usize),
                ::gaussdb_runtime::generated::Limit::MaxLength(36usize),
                ::gaussdb_runtime::generated::Limit::Pattern("^[A-Za-z0-9]*br07$"),
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
        v.limit(
            "name",
            &self.name,
            &[
                ::gaussdb_runtime::generated::Limit::MaxBytes(64usize),
                ::gaussdb_runtime::generated::Limit::MinLength(4usize),
                ::gaussdb_runtime::generated::Limit::MaxLength(64usize),
                ::gaussdb_runtime::generated::Limit::Pattern(
                    "^[A-Za-z一-鿿][A-Za-z0-9_一-鿿-]*$",
                ),
            ],
        );
        v.limit(
            "instance_name",
            &self.instance_name,
            &[
                ::gaussdb_runtime::generated::Limit::MaxBytes(64usize),
                ::gaussdb_runtime::generated::Limit::MinLength(4usize),
                ::gaussdb_runtime::generated::Limit::MaxLength(64usize),
                ::gaussdb_runtime::generated::Limit::Pattern(
                    "^[A-Za-z一-鿿][A-Za-z0-9_一-鿿-]*$",
                ),
            ],
        );
        v.limit(
            "X-Language",
            &self.x_language,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["en-us", "zh-cn"])],
        );
    }
}

impl ::gaussdb_runtime::generated::Paged for ListBackupsInput {
    type Item = crate::gaussdb_mysql::types::Backups;
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

impl ListBackups<'_> {
    /// The list page by page, from its beginning.
    #[inline]
    pub fn pages(
        self,
    ) -> ::gaussdb_runtime::Pages<crate::gaussdb_mysql::types::Backups> {
        self.client.0.pages(&self.input)
    }

    /// The items of the list as a stream, from its beginning.
    #[inline]
    pub fn items(
        self,
    ) -> impl ::gaussdb_runtime::generated::Stream<
        Item = ::std::result::Result<
            crate::gaussdb_mysql::types::Backups,
            ::gaussdb_runtime::Error,
        >,
    > + Send + use<> {
        self.pages().items()
    }
}

/// What [`wait_until_backup_available`](crate::gaussdb_mysql::Client::wait_until_backup_available) waits for.
pub static BACKUP_AVAILABLE: ::gaussdb_runtime::generated::Waiter = ::gaussdb_runtime::generated::Waiter {
    state: "backups[id=?].status",
    failure: &[
        &[
            ::gaussdb_runtime::generated::Condition {
                path: "backups[id=?].status",
                values: &["FAILED"],
            },
        ],
    ],
    success: &[
        &[
            ::gaussdb_runtime::generated::Condition {
                path: "backups[id=?].status",
                values: &["COMPLETED", "AVAILABLE"],
            },
        ],
    ],
    gone: ::gaussdb_runtime::generated::Gone::Error,
    progress: ::std::option::Option::None,
    reason: &[],
    interval_seconds: 10u64,
    deadline_seconds: 10800u64,
    ..::gaussdb_runtime::generated::Waiter::new("backupAvailable")
};

impl crate::gaussdb_mysql::Client {
    /// Waits until `backups[id=?].status` is `COMPLETED` or `AVAILABLE`.
    ///
    /// It has failed when `backups[id=?].status` is `FAILED`.
    ///
    /// `selected` is the `id` of the element to look at.
    ///
    /// Asks [`list_backups`](crate::gaussdb_mysql::Client::list_backups) again and again.
    pub fn wait_until_backup_available(
        &self,
        selected: impl ::std::convert::Into<::std::string::String>,
    ) -> ::gaussdb_runtime::Wait<'_, crate::gaussdb_mysql::types::ListBackupsResponse> {
        #[allow(clippy::needless_update)]
        let input = ListBackupsInput {
            ..<ListBackupsInput as ::std::default::Default>::default()
        };
        self.0.wait_for(input, &BACKUP_AVAILABLE).select(selected)
    }
}

/// What [`wait_until_backup_deleted`](crate::gaussdb_mysql::Client::wait_until_backup_deleted) waits for.
pub static BACKUP_DELETED: ::gaussdb_runtime::generated::Waiter = ::gaussdb_runtime::generated::Waiter {
    state: "backups[].status",
    failure: &[],
    success: &[
        &[
            ::gaussdb_runtime::generated::Condition {
                path: "backups[].id",
                values: &[""],
            },
        ],
    ],
    gone: ::gaussdb_runtime::generated::Gone::Error,
    progress: ::std::option::Option::None,
    reason: &[],
    interval_seconds: 10u64,
    ..::gaussdb_runtime::generated::Waiter::new("backupDeleted")
};

impl crate::gaussdb_mysql::Client {
    /// Waits until `backups[].id` is an empty text.
    ///
    /// Asks [`list_backups`](crate::gaussdb_mysql::Client::list_backups) again and again.
    pub fn wait_until_backup_deleted(
        &self,
    ) -> ::gaussdb_runtime::Wait<'_, crate::gaussdb_mysql::types::ListBackupsResponse> {
        #[allow(clippy::needless_update)]
        let input = ListBackupsInput {
            ..<ListBackupsInput as ::std::default::Default>::default()
        };
        self.0.wait_for(input, &BACKUP_DELETED)
    }
}

/// A full backup with its times, size, state and the instance it was taken from.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct Backups {
    /// ID of the backup: 36 letters and digits ending in `br07`.
    ///
    /// 36 characters. Pattern: `^[A-Za-z0-9]*br07$`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Name given to the backup, by a user or the policy.
    ///
    /// 4 to 64 characters. Pattern: `^[A-Za-z一-鿿][A-Za-z0-9_一-鿿-]*$`.
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
    ///
    /// At least 0.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub take_up_time: ::std::option::Option<i64>,
    /// Origin of the backup: `auto` was started by the policy, `manual` by a user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub r#type: ::std::option::Option<crate::gaussdb_mysql::types::BackupsType>,
    /// Size of the backup in MB.
    ///
    /// At least 0.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub size: ::std::option::Option<i64>,
    /// Database engine and version of the instance that was backed up.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub datastore: ::std::option::Option<
        crate::gaussdb_mysql::types::ListBackupsMysqlDatastore,
    >,
    /// ID of the instance that was backed up.
    ///
    /// 36 characters. Pattern: `^[A-Za-z0-9]*in07$`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub instance_id: ::std::option::Option<::std::string::String>,
    /// Name of the instance that was backed up.
    ///
    /// 4 to 64 characters. Pattern: `^[A-Za-z一-鿿][A-Za-z0-9_一-鿿-]*$`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub instance_name: ::std::option::Option<::std::string::String>,
    /// Level of the backup, sent only when level-1 backups are enabled: 1, 2, or 0 while the backup is
    /// being made or after it has failed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub backup_level: ::std::option::Option<
        crate::gaussdb_mysql::types::BackupsBackupLevel,
    >,
    /// Description given to the backup when it was started.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
}

/// Database engine and version of the instance that was backed up.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListBackupsMysqlDatastore {
    /// Database engine; only `gaussdb-mysql` is supported.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub r#type: ::std::option::Option<
        crate::gaussdb_mysql::types::ListBackupsMysqlDatastoreType,
    >,
    /// Version of the database engine.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub version: ::std::option::Option<
        crate::gaussdb_mysql::types::ListBackupsMysqlDatastoreVersion,
    >,
}

/// A page of full backups.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListBackupsResponse {
    /// Backups on this page.
    #[serde(default)]
    pub backups: ::std::vec::Vec<crate::gaussdb_mysql::types::Backups>,
    /// Number of all entries that match, on every page.
    ///
    /// At least 0.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_count: ::std::option::Option<i64>,
}

/// Level of the backup, sent only when level-1 backups are enabled: 1, 2, or 0 while the backup is
/// being made or after it has failed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BackupsBackupLevel {
    /// The backup is unfinished or has failed.
    V0,
    /// Backup of the first level.
    V1,
    /// Backup of the second level.
    V2,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

impl BackupsBackupLevel {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("0", Self::V0),
        ("1", Self::V1),
        ("2", Self::V2),
    ];
}
open_enum!(BackupsBackupLevel);

/// Database engine; only `gaussdb-mysql` is supported.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListBackupsMysqlDatastoreType {
    /// GaussDB(for MySQL), compatible with MySQL.
    GaussdbMysql,
    /// GaussDB(for MySQL) under its product name.
    GaussDbForMySql,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

impl ListBackupsMysqlDatastoreType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("gaussdb-mysql", Self::GaussdbMysql),
        ("GaussDB(for MySQL)", Self::GaussDbForMySql),
    ];
}
open_enum!(ListBackupsMysqlDatastoreType);

/// Version of the database engine.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListBackupsMysqlDatastoreVersion {
    /// Compatible with MySQL 8.0.
    V8_0,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

impl ListBackupsMysqlDatastoreVersion {
    const KNOWN: &'static [(&'static str, Self)] = &[("8.0", Self::V8_0)];
}
open_enum!(ListBackupsMysqlDatastoreVersion);
