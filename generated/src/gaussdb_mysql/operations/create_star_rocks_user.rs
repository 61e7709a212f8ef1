// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1starrocks~1users/post by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "createStarRocksUser",
        ::gaussdb_runtime::generated::Method::Post,
        "/v3/{project_id}/instances/{instance_id}/starrocks/users",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Create a StarRocks database account
    ///
    /// Creates a database account on the StarRocks instance in the path, with permissions on the listed
    /// databases. Without `dml` and `ddl` the account may read data and change settings but not define
    /// objects. Answers with the result at once.
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/starrocks/users`
    ///
    /// - Documented in: section 4.15.21 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 500
    #[inline]
    pub fn create_star_rocks_user(&self) -> CreateStarRocksUser<'_> {
        CreateStarRocksUser {
            client: self,
            input: <CreateStarRocksUserInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`create_star_rocks_user`](crate::gaussdb_mysql::Client::create_star_rocks_user).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct CreateStarRocksUser<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: CreateStarRocksUserInput,
}

impl CreateStarRocksUser<'_> {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the StarRocks instance, which ends in `in17`. Required.
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

    /// Name of the database account: 2 to 32 lowercase letters, digits and underscores, starting with a letter and ending with a letter or digit. Required.
    pub fn user_name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.user_name = ::std::option::Option::Some(value.into());
        self
    }

    /// Password of the account: 8 to 32 characters out of at least three of these kinds: uppercase letters, lowercase letters, digits, special characters (`~!@#%^*-_=+?,`). Required.
    pub fn password(
        mut self,
        value: impl ::std::convert::Into<::gaussdb_runtime::Secret>,
    ) -> Self {
        self.input.body.password = ::std::option::Option::Some(value.into());
        self
    }

    /// Names of the databases that the account may use. Required.
    pub fn databases(
        mut self,
        value: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.input.body.databases = ::std::option::Option::Some(
            value.into_iter().map(::std::convert::Into::into).collect(),
        );
        self
    }

    /// Permission on the data and settings: 0 reads and writes, 1 reads only, 2, the default, reads and changes settings, 3 does all of these.
    #[inline]
    pub fn dml(mut self, value: i32) -> Self {
        self.input.body.dml = ::std::option::Option::Some(value);
        self
    }

    /// Permission to define objects (DDL): 0, the default, for no, 1 for yes.
    #[inline]
    pub fn ddl(mut self, value: i32) -> Self {
        self.input.body.ddl = ::std::option::Option::Some(value);
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: CreateStarRocksUserInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::CreateStarRocksUserResponse,
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
            crate::gaussdb_mysql::types::CreateStarRocksUserResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`create_star_rocks_user`](crate::gaussdb_mysql::Client::create_star_rocks_user) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateStarRocksUserInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the StarRocks instance, which ends in `in17`.
    ///
    /// Required.
    pub instance_id: ::std::option::Option<::std::string::String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: ::std::option::Option<crate::gaussdb_mysql::types::XLanguage>,
    /// The body.
    pub body: crate::gaussdb_mysql::types::CreateStarRocksUserRequest,
}

impl ::gaussdb_runtime::generated::Input for CreateStarRocksUserInput {
    type Output = crate::gaussdb_mysql::types::CreateStarRocksUserResponse;
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

/// Name, password, databases and permissions of a new StarRocks account.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CreateStarRocksUserRequest {
    /// Name of the database account: 2 to 32 lowercase letters, digits and underscores, starting with a
    /// letter and ending with a letter or digit.
    ///
    /// Required. 2 to 32 characters. Pattern: `^[a-z]([a-z0-9_]*[a-z0-9])?$`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user_name: ::std::option::Option<::std::string::String>,
    /// Password of the account: 8 to 32 characters out of at least three of these kinds: uppercase
    /// letters, lowercase letters, digits, special characters (`~!@#%^*-_=+?,`). It must not be the
    /// account name, forward or reversed.
    ///
    /// Required. 8 to 32 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password: ::std::option::Option<::gaussdb_runtime::Secret>,
    /// Names of the databases that the account may use.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub databases: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Permission on the data and settings: 0 reads and writes, 1 reads only, 2, the default, reads and
    /// changes settings, 3 does all of these.
    ///
    /// Default: `2`.
    ///
    /// - `0`: Reading and writing.
    /// - `1`: Reading only.
    /// - `2`: Reading and changing settings.
    /// - `3`: Reading, writing and changing settings.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dml: ::std::option::Option<i32>,
    /// Permission to define objects (DDL): 0, the default, for no, 1 for yes.
    ///
    /// Default: `0`.
    ///
    /// - `0`: Objects may not be defined.
    /// - `1`: Objects may be defined.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ddl: ::std::option::Option<i32>,
}

impl CreateStarRocksUserRequest {
    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("user_name", self.user_name.is_some());
        v.limit(
            "user_name",
            &self.user_name,
            &[
                ::gaussdb_runtime::generated::Limit::MinLength(2usize),
                ::gaussdb_runtime::generated::Limit::MaxLength(32usize),
                ::gaussdb_runtime::generated::Limit::Pattern(
                    "^[a-z]([a-z0-9_]*[a-z0-9])?$",
                ),
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
                    special: "~!@#%^*-_=+?,",
                },
                ::gaussdb_runtime::generated::Limit::MinLength(8usize),
                ::gaussdb_runtime::generated::Limit::MaxLength(32usize),
            ],
        );
        v.require("databases", self.databases.is_some());
        v.limit(
            "dml",
            &self.dml,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["0", "1", "2", "3"])],
        );
        v.limit(
            "ddl",
            &self.ddl,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["0", "1"])],
        );
    }
}

/// Whether the account could be created.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CreateStarRocksUserResponse {
    /// Outcome of the request, such as `success`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub result: ::std::option::Option<::std::string::String>,
}
