// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1starrocks~1users/delete by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    idempotent: true,
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "deleteStarRocksUser",
        ::gaussdb_runtime::generated::Method::Delete,
        "/v3/{project_id}/instances/{instance_id}/starrocks/users",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Delete a StarRocks database account
    ///
    /// Deletes a database account from the StarRocks instance in the path. Answers with the result at
    /// once.
    ///
    /// `DELETE /v3/{project_id}/instances/{instance_id}/starrocks/users`
    ///
    /// - Documented in: section 4.15.22 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 500
    #[inline]
    pub fn delete_star_rocks_user(&self) -> DeleteStarRocksUser<'_> {
        DeleteStarRocksUser {
            client: self,
            input: <DeleteStarRocksUserInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`delete_star_rocks_user`](crate::gaussdb_mysql::Client::delete_star_rocks_user).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct DeleteStarRocksUser<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: DeleteStarRocksUserInput,
}

impl DeleteStarRocksUser<'_> {
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

    /// Name of the database account to delete. Required.
    pub fn user_name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.user_name = ::std::option::Option::Some(value.into());
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
    pub fn input(mut self, input: DeleteStarRocksUserInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::DeleteStarRocksUserResponse,
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
            crate::gaussdb_mysql::types::DeleteStarRocksUserResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`delete_star_rocks_user`](crate::gaussdb_mysql::Client::delete_star_rocks_user) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteStarRocksUserInput {
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
    /// Name of the database account to delete.
    ///
    /// Required.
    pub user_name: ::std::option::Option<::std::string::String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: ::std::option::Option<crate::gaussdb_mysql::types::XLanguage>,
}

impl ::gaussdb_runtime::generated::Input for DeleteStarRocksUserInput {
    type Output = crate::gaussdb_mysql::types::DeleteStarRocksUserResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("instance_id", &self.instance_id)
            .query("user_name", &self.user_name)
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
        v.require("user_name", self.user_name.is_some());
        v.limit(
            "X-Language",
            &self.x_language,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["en-us", "zh-cn"])],
        );
    }
}

/// Whether the account could be deleted.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct DeleteStarRocksUserResponse {
    /// Outcome of the request, such as `success`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub result: ::std::option::Option<::std::string::String>,
}
