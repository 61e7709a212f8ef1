// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1databases~1comment/put by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[202u16],
    idempotent: true,
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "updateDatabaseComments",
        ::gaussdb_runtime::generated::Method::Put,
        "/v3/{project_id}/instances/{instance_id}/databases/comment",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Change comments of databases
    ///
    /// Changes the comments of up to 50 databases. Asynchronous: poll [`get_job`](crate::gaussdb_mysql::Client::get_job) with the returned
    /// `job_id`.
    ///
    /// `PUT /v3/{project_id}/instances/{instance_id}/databases/comment`
    ///
    /// - Documented in: section 4.11.3 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 500
    ///
    /// To wait for the outcome: [`wait_until_job_done`](crate::gaussdb_mysql::Client::wait_until_job_done).
    #[inline]
    pub fn update_database_comments(&self) -> UpdateDatabaseComments<'_> {
        UpdateDatabaseComments {
            client: self,
            input: <UpdateDatabaseCommentsInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`update_database_comments`](crate::gaussdb_mysql::Client::update_database_comments).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct UpdateDatabaseComments<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: UpdateDatabaseCommentsInput,
}

impl UpdateDatabaseComments<'_> {
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

    /// Databases with their new comments, at most 50. Required.
    pub fn databases(
        mut self,
        value: impl ::std::iter::IntoIterator<
            Item = crate::gaussdb_mysql::types::UpdateDatabaseComment,
        >,
    ) -> Self {
        self.input.body.databases = ::std::option::Option::Some(
            value.into_iter().collect(),
        );
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: UpdateDatabaseCommentsInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::UpdateDatabaseCommentsResponse,
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
            crate::gaussdb_mysql::types::UpdateDatabaseCommentsResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`update_database_comments`](crate::gaussdb_mysql::Client::update_database_comments) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateDatabaseCommentsInput {
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
    pub body: crate::gaussdb_mysql::types::UpdateDatabaseCommentsRequest,
}

impl ::gaussdb_runtime::generated::Input for UpdateDatabaseCommentsInput {
    type Output = crate::gaussdb_mysql::types::UpdateDatabaseCommentsResponse;
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
impl<'a> UpdateDatabaseComments<'a> {
    /// Makes the call; what comes back leads to the job that it started.
    #[inline]
    pub async fn start(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Started<
            'a,
            crate::gaussdb_mysql::types::UpdateDatabaseCommentsResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.0.start(&self.input, &JOB).await
    }
}

/// A database and its new comment.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct UpdateDatabaseComment {
    /// Name of the database inside the instance.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Comment on the database: up to 512 characters without line breaks, `!` or `&`.
    ///
    /// Required. At most 512 characters. Pattern: `^[^\n\r!"&'<=>]*$`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub comment: ::std::option::Option<::std::string::String>,
}

impl UpdateDatabaseComment {
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

    /// Comment on the database: up to 512 characters without line breaks, `!` or `&`. Required.
    pub fn comment(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.comment = ::std::option::Option::Some(value.into());
        self
    }

    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("name", self.name.is_some());
        v.require("comment", self.comment.is_some());
        v.limit(
            "comment",
            &self.comment,
            &[
                ::gaussdb_runtime::generated::Limit::MaxLength(512usize),
                ::gaussdb_runtime::generated::Limit::Pattern("^[^\\n\\r!\"&'<=>]*$"),
            ],
        );
    }
}

/// Databases with their new comments.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct UpdateDatabaseCommentsRequest {
    /// Databases with their new comments, at most 50.
    ///
    /// Required. At most 50 items.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub databases: ::std::option::Option<
        ::std::vec::Vec<crate::gaussdb_mysql::types::UpdateDatabaseComment>,
    >,
}

impl UpdateDatabaseCommentsRequest {
    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("databases", self.databases.is_some());
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

/// ID of the job that changes the comments.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct UpdateDatabaseCommentsResponse {
    /// ID of the job that carries out the request; poll it with [`get_job`](crate::gaussdb_mysql::Client::get_job).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub job_id: ::std::option::Option<::std::string::String>,
}
