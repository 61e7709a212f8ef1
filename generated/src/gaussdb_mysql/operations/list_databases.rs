// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1databases/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listDatabases",
        ::gaussdb_runtime::generated::Method::Get,
        "/v3/{project_id}/instances/{instance_id}/databases",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List databases of an instance
    ///
    /// Lists the databases of an instance, page by page, with character set, comment and the users that
    /// have privileges. Filter by name or character set.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/databases`
    ///
    /// - Documented in: section 4.11.4 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 500
    #[inline]
    pub fn list_databases(&self) -> ListDatabases<'_> {
        ListDatabases {
            client: self,
            input: <ListDatabasesInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_databases`](crate::gaussdb_mysql::Client::list_databases).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListDatabases<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: ListDatabasesInput,
}

impl ListDatabases<'_> {
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
    #[inline]
    pub fn offset(mut self, value: i64) -> Self {
        self.input.offset = ::std::option::Option::Some(value);
        self
    }

    /// Number of entries to return on one page, from 1 to 100; 100 by default.
    #[inline]
    pub fn limit(mut self, value: i32) -> Self {
        self.input.limit = ::std::option::Option::Some(value);
        self
    }

    /// Name of a database; limits the result to it.
    pub fn name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.name = ::std::option::Option::Some(value.into());
        self
    }

    /// Character set; limits the result to databases that use it.
    pub fn charset(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.charset = ::std::option::Option::Some(value.into());
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
    pub fn input(mut self, input: ListDatabasesInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::ListDatabasesResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::gaussdb_mysql::types::ListDatabasesResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_databases`](crate::gaussdb_mysql::Client::list_databases) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListDatabasesInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    ///
    /// Required. 36 characters. Pattern: `^[A-Za-z0-9]*in07$`.
    pub instance_id: ::std::option::Option<::std::string::String>,
    /// Number of entries to skip; 0, the default, starts with the first one.
    ///
    /// At least 0. Default: `0`.
    pub offset: ::std::option::Option<i64>,
    /// Number of entries to return on one page, from 1 to 100; 100 by default.
    ///
    /// At least 1. At most 100. Default: `100`.
    pub limit: ::std::option::Option<i32>,
    /// Name of a database; limits the result to it.
    pub name: ::std::option::Option<::std::string::String>,
    /// Character set; limits the result to databases that use it. Take it from [`list_database_charsets`](crate::gaussdb_mysql::Client::list_database_charsets).
    pub charset: ::std::option::Option<::std::string::String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: ::std::option::Option<crate::gaussdb_mysql::types::XLanguage>,
}

impl ::gaussdb_runtime::generated::Input for ListDatabasesInput {
    type Output = crate::gaussdb_mysql::types::ListDatabasesResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("instance_id", &self.instance_id)
            .query("offset", &self.offset)
            .query("limit", &self.limit)
            .query("name", &self.name)
            .query("charset", &self.charset)
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
            "instance_id",
            &self.instance_id,
            &[
                ::gaussdb_runtime::generated::Limit::MinLength(36usize),
                ::gaussdb_runtime::generated::Limit::MaxLength(36usize),
                ::gaussdb_runtime::generated::Limit::Pattern("^[A-Za-z0-9]*in07$"),
            ],
        );
        v.limit(
            "offset",
            &self.offset,
            &[::gaussdb_runtime::generated::Limit::Minimum(0f64)],
        );
        v.limit(
            "limit",
            &self.limit,
            &[
                ::gaussdb_runtime::generated::Limit::Minimum(1f64),
                ::gaussdb_runtime::generated::Limit::Maximum(100f64),
            ],
        );
        v.limit(
            "X-Language",
            &self.x_language,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["en-us", "zh-cn"])],
        );
    }
}

impl ::gaussdb_runtime::generated::Paged for ListDatabasesInput {
    type Item = crate::gaussdb_mysql::types::ListGaussMysqlDatabaseInfo;
    const PAGINATION: &'static ::gaussdb_runtime::generated::Pagination = &::gaussdb_runtime::generated::Pagination {
        style: ::gaussdb_runtime::generated::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: ::gaussdb_runtime::generated::Offset::Record,
        },
        total: ::std::option::Option::Some("total_count"),
        limit: 100i64,
        most: ::std::option::Option::Some(100i64),
        ..::gaussdb_runtime::generated::Pagination::new("databases")
    };
}

impl ListDatabases<'_> {
    /// The list page by page, from its beginning.
    #[inline]
    pub fn pages(
        self,
    ) -> ::gaussdb_runtime::Pages<
        crate::gaussdb_mysql::types::ListGaussMysqlDatabaseInfo,
    > {
        self.client.0.pages(&self.input)
    }

    /// The items of the list as a stream, from its beginning.
    #[inline]
    pub fn items(
        self,
    ) -> impl ::gaussdb_runtime::generated::Stream<
        Item = ::std::result::Result<
            crate::gaussdb_mysql::types::ListGaussMysqlDatabaseInfo,
            ::gaussdb_runtime::Error,
        >,
    > + Send + use<> {
        self.pages().items()
    }
}

/// A user that may use the database, read-only or not.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct GaussMySqlDatabaseInfo {
    /// Name of the database user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Host from which the database user connects; `%` stands for every address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub host: ::std::option::Option<::std::string::String>,
    /// Whether the user may only read the database; `false` means read and write.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub readonly: ::std::option::Option<bool>,
}

/// A page of databases in the instance.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListDatabasesResponse {
    /// Databases on this page, each with its users and their rights.
    #[serde(default)]
    pub databases: ::std::vec::Vec<
        crate::gaussdb_mysql::types::ListGaussMysqlDatabaseInfo,
    >,
    /// Number of all entries that match, on every page.
    ///
    /// At least 0.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_count: ::std::option::Option<i64>,
}

/// A database with its character set, comment and users.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListGaussMysqlDatabaseInfo {
    /// Name of the database inside the instance.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Character set of the database, such as `utf8mb4`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub charset: ::std::option::Option<::std::string::String>,
    /// Comment on the database, for people.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    /// Database users that may use the database.
    #[serde(default)]
    pub users: ::std::vec::Vec<crate::gaussdb_mysql::types::GaussMySqlDatabaseInfo>,
}
