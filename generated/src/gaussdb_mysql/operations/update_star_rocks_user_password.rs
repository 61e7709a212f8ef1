// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1starrocks~1users~1password/put by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    idempotent: true,
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "updateStarRocksUserPassword",
        ::gaussdb_runtime::generated::Method::Put,
        "/v3/{project_id}/instances/{instance_id}/starrocks/users/password",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Change a StarRocks account's password
    ///
    /// Sets a new password for a database account of the StarRocks instance in the path. Answers with
    /// the result at once.
    ///
    /// `PUT /v3/{project_id}/instances/{instance_id}/starrocks/users/password`
    ///
    /// - Documented in: section 4.15.23 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 500
    #[inline]
    pub fn update_star_rocks_user_password(&self) -> UpdateStarRocksUserPassword<'_> {
        UpdateStarRocksUserPassword {
            client: self,
            input: <UpdateStarRocksUserPasswordInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`update_star_rocks_user_password`](crate::gaussdb_mysql::Client::update_star_rocks_user_password).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct UpdateStarRocksUserPassword<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: UpdateStarRocksUserPasswordInput,
}

impl UpdateStarRocksUserPassword<'_> {
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

    /// Name of the database account, which it logs in with. Required.
    pub fn user_name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.user_name = ::std::option::Option::Some(value.into());
        self
    }

    /// New password of the account: 8 to 32 characters out of at least three of these kinds: uppercase letters, lowercase letters, digits, special characters (`~!@#%^*-_=+?,`). Required.
    pub fn password(
        mut self,
        value: impl ::std::convert::Into<::gaussdb_runtime::Secret>,
    ) -> Self {
        self.input.body.password = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: UpdateStarRocksUserPasswordInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::UpdateStarRocksUserPasswordResponse,
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
            crate::gaussdb_mysql::types::UpdateStarRocksUserPasswordResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`update_star_rocks_user_password`](crate::gaussdb_mysql::Client::update_star_rocks_user_password) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateStarRocksUserPasswordInput {
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
    pub body: crate::gaussdb_mysql::types::UpdateStarRocksUserPasswordRequest,
}

impl ::gaussdb_runtime::generated::Input for UpdateStarRocksUserPasswordInput {
    type Output = crate::gaussdb_mysql::types::UpdateStarRocksUserPasswordResponse;
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

/// StarRocks account and its new password.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct UpdateStarRocksUserPasswordRequest {
    /// Name of the database account, which it logs in with.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user_name: ::std::option::Option<::std::string::String>,
    /// New password of the account: 8 to 32 characters out of at least three of these kinds: uppercase
    /// letters, lowercase letters, digits, special characters (`~!@#%^*-_=+?,`). It must not be the
    /// account name, forward or reversed.
    ///
    /// Required. 8 to 32 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password: ::std::option::Option<::gaussdb_runtime::Secret>,
}

impl UpdateStarRocksUserPasswordRequest {
    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("user_name", self.user_name.is_some());
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
    }
}

/// Whether the password could be changed.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct UpdateStarRocksUserPasswordResponse {
    /// Outcome of the request, such as `success`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub result: ::std::option::Option<::std::string::String>,
}
