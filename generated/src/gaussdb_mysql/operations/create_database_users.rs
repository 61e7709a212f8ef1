// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1db-users/post by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[201u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "createDatabaseUsers",
        ::gaussdb_runtime::generated::Method::Post,
        "/v3/{project_id}/instances/{instance_id}/db-users",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Create database users
    ///
    /// Creates up to 50 database users on an instance, each with a password, the hosts it may connect
    /// from (all by default), and optionally read-only or read/write privileges on databases. A comment
    /// needs kernel version 2.0.13.0 or later. Asynchronous: poll [`get_job`](crate::gaussdb_mysql::Client::get_job) with the returned `job_id`.
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/db-users`
    ///
    /// - Documented in: section 4.10.1 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 500
    ///
    /// To wait for the outcome: [`wait_until_job_done`](crate::gaussdb_mysql::Client::wait_until_job_done).
    #[inline]
    pub fn create_database_users(&self) -> CreateDatabaseUsers<'_> {
        CreateDatabaseUsers {
            client: self,
            input: <CreateDatabaseUsersInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`create_database_users`](crate::gaussdb_mysql::Client::create_database_users).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct CreateDatabaseUsers<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: CreateDatabaseUsersInput,
}

impl CreateDatabaseUsers<'_> {
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

    /// Database users to create, at most 50. Required.
    pub fn users(
        mut self,
        value: impl ::std::iter::IntoIterator<
            Item = crate::gaussdb_mysql::types::CreateDatabaseUserList,
        >,
    ) -> Self {
        self.input.body.users = ::std::option::Option::Some(value.into_iter().collect());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: CreateDatabaseUsersInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::CreateDatabaseUsersResponse,
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
            crate::gaussdb_mysql::types::CreateDatabaseUsersResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`create_database_users`](crate::gaussdb_mysql::Client::create_database_users) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateDatabaseUsersInput {
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
    pub body: crate::gaussdb_mysql::types::CreateDatabaseUsersRequest,
}

impl ::gaussdb_runtime::generated::Input for CreateDatabaseUsersInput {
    type Output = crate::gaussdb_mysql::types::CreateDatabaseUsersResponse;
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

static JOB: ::gaussdb_runtime::generated::Job = ::gaussdb_runtime::generated::Job {
    id: "job_id",
    poll: <crate::gaussdb_mysql::operations::GetJobInput as ::gaussdb_runtime::generated::Input>::OPERATION,
    parameter: "id",
    in_path: false,
    waiter: &crate::gaussdb_mysql::waiters::JOB_DONE,
};
impl<'a> CreateDatabaseUsers<'a> {
    /// Makes the call; what comes back leads to the job that it started.
    #[inline]
    pub async fn start(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Started<
            'a,
            crate::gaussdb_mysql::types::CreateDatabaseUsersResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.0.start(&self.input, &JOB).await
    }
}

/// A database that a new user may use, read-only or not.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CreateDatabaseList {
    /// Name of the database inside the instance.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Whether the user may only read the database; `false` means read and write.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub readonly: ::std::option::Option<bool>,
}

impl CreateDatabaseList {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Name of the database inside the instance. Required.
    pub fn name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.name = ::std::option::Option::Some(value.into());
        self
    }

    /// Whether the user may only read the database; `false` means read and write. Required.
    #[inline]
    pub fn readonly(mut self, value: bool) -> Self {
        self.readonly = ::std::option::Option::Some(value);
        self
    }

    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("name", self.name.is_some());
        v.require("readonly", self.readonly.is_some());
    }
}

/// A database user to create: name, password, hosts and databases.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CreateDatabaseUserList {
    /// Name of the database user: 1 to 32 letters, digits and underscores.
    ///
    /// Required. 1 to 32 characters. Pattern: `^[A-Za-z0-9_]*$`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Password of the database user: 8 to 32 characters out of at least three of these kinds:
    /// uppercase letters, lowercase letters, digits, special characters (`~!@#$%^*-_=+?,()&`). It must
    /// differ from the user name.
    ///
    /// Required. 8 to 32 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password: ::std::option::Option<::gaussdb_runtime::Secret>,
    /// Comment on the database user: up to 512 characters without line breaks, `!` or `&`. Needs kernel
    /// version 2.0.13.0 or later.
    ///
    /// At most 512 characters. Pattern: `^[^\n\r!&'<=>]*$`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
    /// IP addresses that the user may connect from, at most 50; `%`, the default, allows all, and
    /// `10.10.10.%` every address that starts with `10.10.10.`. Write no spaces around commas.
    ///
    /// At most 50 items.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub hosts: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Databases that the user may use from the start, at most 50; the list may be empty, see
    /// [`grant_database_privileges`](crate::gaussdb_mysql::Client::grant_database_privileges).
    ///
    /// At most 50 items.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub databases: ::std::option::Option<
        ::std::vec::Vec<crate::gaussdb_mysql::types::CreateDatabaseList>,
    >,
}

impl CreateDatabaseUserList {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Name of the database user: 1 to 32 letters, digits and underscores. Required.
    pub fn name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.name = ::std::option::Option::Some(value.into());
        self
    }

    /// Password of the database user: 8 to 32 characters out of at least three of these kinds: uppercase letters, lowercase letters, digits, special characters (`~!@#$%^*-_=+?,()&`). Required.
    pub fn password(
        mut self,
        value: impl ::std::convert::Into<::gaussdb_runtime::Secret>,
    ) -> Self {
        self.password = ::std::option::Option::Some(value.into());
        self
    }

    /// Comment on the database user: up to 512 characters without line breaks, `!` or `&`.
    pub fn comment(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.comment = ::std::option::Option::Some(value.into());
        self
    }

    /// IP addresses that the user may connect from, at most 50; `%`, the default, allows all, and `10.10.10.%` every address that starts with `10.10.10.`.
    pub fn hosts(
        mut self,
        value: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.hosts = ::std::option::Option::Some(
            value.into_iter().map(::std::convert::Into::into).collect(),
        );
        self
    }

    /// Databases that the user may use from the start, at most 50; the list may be empty, see [`grant_database_privileges`](crate::gaussdb_mysql::Client::grant_database_privileges).
    pub fn databases(
        mut self,
        value: impl ::std::iter::IntoIterator<
            Item = crate::gaussdb_mysql::types::CreateDatabaseList,
        >,
    ) -> Self {
        self.databases = ::std::option::Option::Some(value.into_iter().collect());
        self
    }

    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("name", self.name.is_some());
        v.limit(
            "name",
            &self.name,
            &[
                ::gaussdb_runtime::generated::Limit::MinLength(1usize),
                ::gaussdb_runtime::generated::Limit::MaxLength(32usize),
                ::gaussdb_runtime::generated::Limit::Pattern("^[A-Za-z0-9_]*$"),
            ],
        );
        v.require("password", self.password.is_some());
        v.limit(
            "password",
            &self.password,
            &[
                ::gaussdb_runtime::generated::Limit::CharacterClasses {
                    at_least: 3usize,
                    counted: [true, true, true],
                    special: "~!@#$%^*-_=+?,()&",
                },
                ::gaussdb_runtime::generated::Limit::MinLength(8usize),
                ::gaussdb_runtime::generated::Limit::MaxLength(32usize),
            ],
        );
        v.limit(
            "comment",
            &self.comment,
            &[
                ::gaussdb_runtime::generated::Limit::MaxLength(512usize),
                ::gaussdb_runtime::generated::Limit::Pattern("^[^\\n\\r!&'<=>]*$"),
            ],
        );
        v.limit(
            "hosts",
            &self.hosts,
            &[::gaussdb_runtime::generated::Limit::MaxItems(50usize)],
        );
        v.limit(
            "databases",
            &self.databases,
            &[::gaussdb_runtime::generated::Limit::MaxItems(50usize)],
        );
        if let ::std::option::Option::Some(value) = &self.databases {
            v.within(
                "databases",
                |v| {
                    for (index, value) in value.iter().enumerate() {
                        v.element(
                            index,
                            |v| {
                                value.validate(v);
                            },
                        );
                    }
                },
            );
        }
    }
}

/// Names, passwords and rights of the new database users.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CreateDatabaseUsersRequest {
    /// Database users to create, at most 50.
    ///
    /// Required. At most 50 items.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub users: ::std::option::Option<
        ::std::vec::Vec<crate::gaussdb_mysql::types::CreateDatabaseUserList>,
    >,
}

impl CreateDatabaseUsersRequest {
    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("users", self.users.is_some());
        v.limit(
            "users",
            &self.users,
            &[::gaussdb_runtime::generated::Limit::MaxItems(50usize)],
        );
        if let ::std::option::Option::Some(value) = &self.users {
            v.within(
                "users",
                |v| {
                    for (index, value) in value.iter().enumerate() {
                        v.element(
                            index,
                            |v| {
                                value.validate(v);
                            },
                        );
                    }
                },
            );
        }
    }
}

/// ID of the job that creates the database users.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CreateDatabaseUsersResponse {
    /// ID of the job that carries out the request; poll it with [`get_job`](crate::gaussdb_mysql::Client::get_job).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub job_id: ::std::option::Option<::std::string::String>,
}
