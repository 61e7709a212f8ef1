// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1incremental-backups/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listIncrementalBackups",
        ::gaussdb_runtime::generated::Method::Get,
        "/v3/{project_id}/instances/{instance_id}/incremental-backups",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List incremental backups
    ///
    /// Lists the incremental backups of an instance, page by page. `begin_time` and `end_time` go
    /// together. `size` is in KB.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/incremental-backups`
    ///
    /// - Documented in: section 4.4.10 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 500
    #[inline]
    pub fn list_incremental_backups(&self) -> ListIncrementalBackups<'_> {
        ListIncrementalBackups {
            client: self,
            input: <ListIncrementalBackupsInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_incremental_backups`](crate::gaussdb_mysql::Client::list_incremental_backups).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListIncrementalBackups<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: ListIncrementalBackupsInput,
}

impl ListIncrementalBackups<'_> {
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

    /// Number of entries to skip; 0, the default, starts with the first one.
    pub fn offset(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.offset = ::std::option::Option::Some(value.into());
        self
    }

    /// Number of entries to return on one page, 10 (the default), 20 or 50.
    pub fn limit(
        mut self,
        value: impl ::std::convert::Into<crate::gaussdb_mysql::types::Limit>,
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

    /// End of the time range, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`; later than `begin_time`, which must be given too.
    pub fn end_time(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.end_time = ::std::option::Option::Some(value.into());
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
    pub fn input(mut self, input: ListIncrementalBackupsInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::ListIncrementalBackupsResponse,
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
            crate::gaussdb_mysql::types::ListIncrementalBackupsResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_incremental_backups`](crate::gaussdb_mysql::Client::list_incremental_backups) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListIncrementalBackupsInput {
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
    /// Number of entries to skip; 0, the default, starts with the first one.
    ///
    /// Default: `0`.
    pub offset: ::std::option::Option<::std::string::String>,
    /// Number of entries to return on one page, 10 (the default), 20 or 50.
    ///
    /// Default: `10`.
    pub limit: ::std::option::Option<crate::gaussdb_mysql::types::Limit>,
    /// Start of the time range, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    /// Needs `end_time` as well.
    pub begin_time: ::std::option::Option<::std::string::String>,
    /// End of the time range, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`;
    /// later than `begin_time`, which must be given too.
    pub end_time: ::std::option::Option<::std::string::String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: ::std::option::Option<crate::gaussdb_mysql::types::XLanguage>,
}

impl ::gaussdb_runtime::generated::Input for ListIncrementalBackupsInput {
    type Output = crate::gaussdb_mysql::types::ListIncrementalBackupsResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("instance_id", &self.instance_id)
            .query("offset", &self.offset)
            .query("limit", &self.limit)
            .query("begin_time", &self.begin_time)
            .query("end_time", &self.end_time)
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
        v.require("instance_id", self.instance_id.is_some());
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
            &[::gaussdb_runtime::generated::Limit::OneOf(&["10", "20", "50"])],
        );
        v.limit(
            "X-Language",
            &self.x_language,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["en-us", "zh-cn"])],
        );
    }
}

impl ::gaussdb_runtime::generated::Paged for ListIncrementalBackupsInput {
    type Item = crate::gaussdb_mysql::types::IncrementalBackups;
    const PAGINATION: &'static ::gaussdb_runtime::generated::Pagination = &::gaussdb_runtime::generated::Pagination {
        style: ::gaussdb_runtime::generated::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: ::gaussdb_runtime::generated::Offset::Record,
        },
        total: ::std::option::Option::Some("total_count"),
        id: ::std::option::Option::Some("id"),
        limit: 10i64,
        most: ::std::option::Option::Some(50i64),
        ..::gaussdb_runtime::generated::Pagination::new("backups")
    };
}

impl ListIncrementalBackups<'_> {
    /// The list page by page, from its beginning.
    #[inline]
    pub fn pages(
        self,
    ) -> ::gaussdb_runtime::Pages<crate::gaussdb_mysql::types::IncrementalBackups> {
        self.client.0.pages(&self.input)
    }

    /// The items of the list as a stream, from its beginning.
    #[inline]
    pub fn items(
        self,
    ) -> impl ::gaussdb_runtime::generated::Stream<
        Item = ::std::result::Result<
            crate::gaussdb_mysql::types::IncrementalBackups,
            ::gaussdb_runtime::Error,
        >,
    > + Send + use<> {
        self.pages().items()
    }
}

/// An incremental backup with its times and size.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct IncrementalBackups {
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
    /// Size of the backup in KB.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub size: ::std::option::Option<f64>,
    /// ID of the instance that was backed up.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub instance_id: ::std::option::Option<::std::string::String>,
}

/// A page of incremental backups of the instance.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListIncrementalBackupsResponse {
    /// Incremental backups on this page.
    #[serde(default)]
    pub backups: ::std::vec::Vec<crate::gaussdb_mysql::types::IncrementalBackups>,
    /// Number of all incremental backups that match, on every page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_count: ::std::option::Option<i64>,
}
