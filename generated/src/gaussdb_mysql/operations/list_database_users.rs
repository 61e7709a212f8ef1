// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1db-users/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.10.2",
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listDatabaseUsers",
        ::gaussdb_runtime::generated::Method::Get,
        "/v3/{project_id}/instances/{instance_id}/db-users",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List database users
    ///
    /// Lists the database users of an instance, page by page, with their host, comment and the
    /// databases they may use.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/db-users`
    ///
    /// - Documented in: section 4.10.2 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 500
    #[inline]
    pub fn list_database_users(&self) -> ListDatabaseUsers<'_> {
        ListDatabaseUsers {
            client: self,
            input: <ListDatabaseUsersInput as ::gaussdb_runtime::generated::Blank>::BLANK,
        }
    }
}

/// A call of [`list_database_users`](crate::gaussdb_mysql::Client::list_database_users).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListDatabaseUsers<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: ListDatabaseUsersInput,
}

impl ListDatabaseUsers<'_> {
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
    pub fn input(mut self, input: ListDatabaseUsersInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call; awaited, it is its output.
    #[inline]
    pub fn send(
        self,
    ) -> ::gaussdb_runtime::Sending<
        crate::gaussdb_mysql::types::ListDatabaseUsersResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Makes the call; awaited, it is its output with status, headers and unknown members.
    #[inline]
    pub fn respond(
        self,
    ) -> ::gaussdb_runtime::Responding<
        crate::gaussdb_mysql::types::ListDatabaseUsersResponse,
    > {
        self.client.0.respond(&self.input)
    }
}

/// What [`list_database_users`](crate::gaussdb_mysql::Client::list_database_users) takes.
#[derive(Clone)]
pub struct ListDatabaseUsersInput {
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
    /// At least 0. Default: `0`.
    pub offset: ::std::option::Option<i64>,
    /// Number of entries to return on one page, from 1 to 100; 100 by default.
    ///
    /// At least 1. At most 100. Default: `100`.
    pub limit: ::std::option::Option<i32>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: ::std::option::Option<crate::gaussdb_mysql::types::XLanguage>,
}

impl ListDatabaseUsersInput {
    /// Everything that is missing or breaks a documented constraint. `send` asks this before it sends.
    #[inline]
    pub fn validate(&self) -> ::std::vec::Vec<::gaussdb_runtime::Violation> {
        ::gaussdb_runtime::generated::validate(self, OPERATION.documented)
    }
}

static LIST_DATABASE_USERS_INPUT_TABLE: ::gaussdb_runtime::generated::Table = {
    use ::gaussdb_runtime::generated::*;
    Table::new(
        &Shape {
            name: "ListDatabaseUsersInput",
            members: &[
                Member::path("project_id")
                    .limits(
                        &[
                            Limit::MinLength(32),
                            Limit::MaxLength(32),
                            Limit::Pattern("^[A-Za-z0-9]*$"),
                        ],
                    ),
                Member::path("instance_id").required(),
                Member::query("offset").limits(&[Limit::Minimum(0.0)]),
                Member::query("limit")
                    .limits(&[Limit::Minimum(1.0), Limit::Maximum(100.0)]),
                Member::header("X-Language").limits(&[Limit::OneOf(&["en-us", "zh-cn"])]),
            ],
        },
    )
};

::gaussdb_runtime::record! {
    input ListDatabaseUsersInput = LIST_DATABASE_USERS_INPUT_TABLE { project_id,
    instance_id, offset, limit, x_language }
}

impl ::gaussdb_runtime::generated::Input for ListDatabaseUsersInput {
    type Output = crate::gaussdb_mysql::types::ListDatabaseUsersResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
}

impl ::gaussdb_runtime::generated::Paged for ListDatabaseUsersInput {
    type Item = crate::gaussdb_mysql::types::ListGaussMySqlDatabaseUser;

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
        ..::gaussdb_runtime::generated::Pagination::new("users")
    };
}

impl ListDatabaseUsers<'_> {
    /// The list page by page, from its beginning.
    #[inline]
    pub fn pages(
        self,
    ) -> ::gaussdb_runtime::Pages<
        crate::gaussdb_mysql::types::ListGaussMySqlDatabaseUser,
    > {
        self.client.0.pages(&self.input)
    }

    /// The items of the list as a stream, from its beginning.
    #[inline]
    pub fn items(
        self,
    ) -> impl ::gaussdb_runtime::generated::Stream<
        Item = ::std::result::Result<
            crate::gaussdb_mysql::types::ListGaussMySqlDatabaseUser,
            ::gaussdb_runtime::Error,
        >,
    > + Send + use<> {
        self.pages().items()
    }
}

/// A page of database users of the instance.
#[derive(Clone)]
pub struct ListDatabaseUsersResponse {
    /// Database users on this page.
    pub users: ::std::vec::Vec<crate::gaussdb_mysql::types::ListGaussMySqlDatabaseUser>,
    /// Number of all entries that match, on every page.
    pub total_count: ::std::option::Option<i64>,
}

static LIST_DATABASE_USERS_RESPONSE_TABLE: ::gaussdb_runtime::generated::Table = {
    use ::gaussdb_runtime::generated::*;
    Table::new(
        &Shape {
            name: "ListDatabaseUsersResponse",
            members: &[Member::new("users"), Member::new("total_count")],
        },
    )
};

::gaussdb_runtime::record! {
    ListDatabaseUsersResponse = LIST_DATABASE_USERS_RESPONSE_TABLE { users, total_count }
}

/// A database that the user may use, read-only or not.
#[derive(Clone)]
pub struct ListGaussMySqlDatabase {
    /// Name of the database inside the instance.
    pub name: ::std::option::Option<::std::string::String>,
    /// Whether the user may only read the database; `false` means read and write.
    pub readonly: ::std::option::Option<bool>,
}

static LIST_GAUSS_MY_SQL_DATABASE_TABLE: ::gaussdb_runtime::generated::Table = {
    use ::gaussdb_runtime::generated::*;
    Table::new(
        &Shape {
            name: "ListGaussMySqlDatabase",
            members: &[Member::new("name"), Member::new("readonly")],
        },
    )
};

::gaussdb_runtime::record! {
    ListGaussMySqlDatabase = LIST_GAUSS_MY_SQL_DATABASE_TABLE { name, readonly }
}

/// A database user with its host, comment and databases.
#[derive(Clone)]
pub struct ListGaussMySqlDatabaseUser {
    /// Name of the database user.
    pub name: ::std::option::Option<::std::string::String>,
    /// Host from which the database user connects; `%` stands for every address.
    pub host: ::std::option::Option<::std::string::String>,
    /// Comment on the database user.
    pub comment: ::std::option::Option<::std::string::String>,
    /// Databases that the user may use.
    pub databases: ::std::vec::Vec<crate::gaussdb_mysql::types::ListGaussMySqlDatabase>,
}

static LIST_GAUSS_MY_SQL_DATABASE_USER_TABLE: ::gaussdb_runtime::generated::Table = {
    use ::gaussdb_runtime::generated::*;
    Table::new(
        &Shape {
            name: "ListGaussMySqlDatabaseUser",
            members: &[
                Member::new("name"),
                Member::new("host"),
                Member::new("comment"),
                Member::new("databases"),
            ],
        },
    )
};

::gaussdb_runtime::record! {
    ListGaussMySqlDatabaseUser = LIST_GAUSS_MY_SQL_DATABASE_USER_TABLE { name, host,
    comment, databases }
}
