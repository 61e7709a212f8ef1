// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1db-users~1password/put by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[202u16],
    idempotent: true,
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "updateDatabaseUserPasswords",
        ::gaussdb_runtime::generated::Method::Put,
        "/v3/{project_id}/instances/{instance_id}/db-users/password",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Change passwords of database users
    ///
    /// Sets new passwords for up to 50 database users, each named together with its host. Asynchronous:
    /// poll [`get_job`](crate::gaussdb_mysql::Client::get_job) with the returned `job_id`.
    ///
    /// `PUT /v3/{project_id}/instances/{instance_id}/db-users/password`
    ///
    /// - Documented in: section 4.10.5 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 500
    ///
    /// To wait for the outcome: [`wait_until_job_done`](crate::gaussdb_mysql::Client::wait_until_job_done).
    #[inline]
    pub fn update_database_user_passwords(&self) -> UpdateDatabaseUserPasswords<'_> {
        UpdateDatabaseUserPasswords {
            client: self,
            input: <UpdateDatabaseUserPasswordsInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`update_database_user_passwords`](crate::gaussdb_mysql::Client::update_database_user_passwords).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct UpdateDatabaseUserPasswords<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: UpdateDatabaseUserPasswordsInput,
}

impl UpdateDatabaseUserPasswords<'_> {
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

    /// Database users with their new passwords, at most 50. Required.
    pub fn users(
        mut self,
        value: impl ::std::iter::IntoIterator<
            Item = crate::gaussdb_mysql::types::ResetDatabasePassword,
        >,
    ) -> Self {
        self.input.body.users = ::std::option::Option::Some(value.into_iter().collect());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: UpdateDatabaseUserPasswordsInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::UpdateDatabaseUserPasswordsResponse,
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
            crate::gaussdb_mysql::types::UpdateDatabaseUserPasswordsResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`update_database_user_passwords`](crate::gaussdb_mysql::Client::update_database_user_passwords) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateDatabaseUserPasswordsInput {
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
    pub body: crate::gaussdb_mysql::types::UpdateDatabaseUserPasswordsRequest,
}

impl ::gaussdb_runtime::generated::Input for UpdateDatabaseUserPasswordsInput {
    type Output = crate::gaussdb_mysql::types::UpdateDatabaseUserPasswordsResponse;
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
impl<'a> UpdateDatabaseUserPasswords<'a> {
    /// Makes the call; what comes back leads to the job that it started.
    #[inline]
    pub async fn start(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Started<
            'a,
            crate::gaussdb_mysql::types::UpdateDatabaseUserPasswordsResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.0.start(&self.input, &JOB).await
    }
}

/// A database user, named together with its host, and its new password.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ResetDatabasePassword {
    /// Name of the database user.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Host from which the database user connects; `%` stands for every address.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub host: ::std::option::Option<::std::string::String>,
    /// New password of the database user: 8 to 32 characters out of at least three of these kinds:
    /// uppercase letters, lowercase letters, digits, special characters (`~!@#$%^*_+=?(),&`).
    ///
    /// Required. 8 to 32 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password: ::std::option::Option<::gaussdb_runtime::Secret>,
}

impl ResetDatabasePassword {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Name of the database user. Required.
    pub fn name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.name = ::std::option::Option::Some(value.into());
        self
    }

    /// Host from which the database user connects; `%` stands for every address. Required.
    pub fn host(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.host = ::std::option::Option::Some(value.into());
        self
    }

    /// New password of the database user: 8 to 32 characters out of at least three of these kinds: uppercase letters, lowercase letters, digits, special characters (`~!@#$%^*_+=?(),&`). Required.
    pub fn password(
        mut self,
        value: impl ::std::convert::Into<::gaussdb_runtime::Secret>,
    ) -> Self {
        self.password = ::std::option::Option::Some(value.into());
        self
    }

    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("name", self.name.is_some());
        v.require("host", self.host.is_some());
        v.require("password", self.password.is_some());
        v.limit(
            "password",
            &self.password,
            &[
                ::gaussdb_runtime::generated::Limit::CharacterClasses {
                    at_least: 3usize,
                    counted: [true, true, true],
                    special: "~!@#$%^*_+=?(),&",
                },
                ::gaussdb_runtime::generated::Limit::MinLength(8usize),
                ::gaussdb_runtime::generated::Limit::MaxLength(32usize),
            ],
        );
    }
}

/// Database users with their new passwords.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct UpdateDatabaseUserPasswordsRequest {
    /// Database users with their new passwords, at most 50.
    ///
    /// Required. At most 50 items.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub users: ::std::option::Option<
        ::std::vec::Vec<crate::gaussdb_mysql::types::ResetDatabasePassword>,
    >,
}

impl UpdateDatabaseUserPasswordsRequest {
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

/// ID of the job that changes the passwords.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct UpdateDatabaseUserPasswordsResponse {
    /// ID of the job that carries out the request; poll it with [`get_job`](crate::gaussdb_mysql::Client::get_job).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub job_id: ::std::option::Option<::std::string::String>,
}
