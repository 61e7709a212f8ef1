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
        value: impl ::std::convert::Into<::std::string::String>,
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
        value: impl ::std::convert::Into<::std::string::String>,
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
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the instance that was backed up; limits the answer to its backups.
    pub instance_id: ::std::option::Option<::std::string::String>,
    /// ID of a backup; limits the answer to it.
    pub backup_id: ::std::option::Option<::std::string::String>,
    /// Origin of the backups; limits the answer to automated (`auto`) or manual (`manual`) ones.
    pub backup_type: ::std::option::Option<::std::string::String>,
    /// Number of entries to skip; 0, the default, starts with the first one.
    pub offset: ::std::option::Option<::std::string::String>,
    /// Number of entries to return on one page, from 1 to 100; 100 by default.
    pub limit: ::std::option::Option<::std::string::String>,
    /// Start of the time range, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`;
    /// in the past.
    pub begin_time: ::std::option::Option<::std::string::String>,
    /// End of the time range, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`; in
    /// the past and later than `begin_time`.
    pub end_time: ::std::option::Option<::std::string::String>,
    /// Name of a backup; limits the answer to it.
    pub name: ::std::option::Option<::std::string::String>,
    /// Name of the instance that was backed up; limits the answer to its backups.
    pub instance_name: ::std::option::Option<::std::string::String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    pub x_language: ::std::option::Option<::std::string::String>,
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
}

/// A full backup with its times, size, state and the instance it was taken from.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct Backups {
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
    pub status: ::std::option::Option<::std::string::String>,
    /// Time that the backup took, in minutes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub take_up_time: ::std::option::Option<i64>,
    /// Origin of the backup: `auto` was started by the policy, `manual` by a user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub r#type: ::std::option::Option<::std::string::String>,
    /// Size of the backup in MB.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub size: ::std::option::Option<i64>,
    /// Database engine and version of the instance that was backed up.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub datastore: ::std::option::Option<
        crate::gaussdb_mysql::types::ListBackupsMysqlDatastore,
    >,
    /// ID of the instance that was backed up.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub instance_id: ::std::option::Option<::std::string::String>,
    /// Name of the instance that was backed up.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub instance_name: ::std::option::Option<::std::string::String>,
    /// Level of the backup, sent only when level-1 backups are enabled: 1, 2, or 0 while the backup is
    /// being made or after it has failed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub backup_level: ::std::option::Option<::std::string::String>,
    /// Description given to the backup when it was started.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
}

/// Database engine and version of the instance that was backed up.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListBackupsMysqlDatastore {
    /// Database engine; only `gaussdb-mysql` is supported.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub r#type: ::std::option::Option<::std::string::String>,
    /// Version of the database engine.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub version: ::std::option::Option<::std::string::String>,
}

/// A page of full backups.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListBackupsResponse {
    /// Backups on this page.
    #[serde(default)]
    pub backups: ::std::vec::Vec<crate::gaussdb_mysql::types::Backups>,
    /// Number of all entries that match, on every page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_count: ::std::option::Option<i64>,
}
