// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1tags~1action/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.9.3",
    answer: gaussdb_runtime::codegen::Answer::Empty,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "updateInstanceTags",
        gaussdb_runtime::codegen::Method::Post,
        "/v3/{project_id}/instances/{instance_id}/tags/action",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Add or delete instance tags
    ///
    /// Adds tags to an instance (`action` `create`) or removes them (`delete`). A tag without a value
    /// is removed by its key alone; with a value, both must match. There is no response body and no
    /// job.
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/tags/action`
    ///
    /// - Documented in: section 4.9.3 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::gaussdb_mysql::types::{TagChange, UpdateInstanceTagsRequestAction};
    ///
    /// client
    ///     .update_instance_tags()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .action(UpdateInstanceTagsRequestAction::Create)
    ///     .tags([TagChange::builder().key("environment").value("production")])
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_instance_tags(&self) -> UpdateInstanceTags {
        UpdateInstanceTags {
            client: self.clone(),
            input: <UpdateInstanceTagsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`update_instance_tags`](crate::gaussdb_mysql::Client::update_instance_tags).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateInstanceTags {
    client: crate::gaussdb_mysql::Client,
    input: UpdateInstanceTagsInput,
}

impl UpdateInstanceTags {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`. Required.
    pub fn instance_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.instance_id = value.into_value();
        self
    }

    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    pub fn x_language(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::MessageLanguage,
        >,
    ) -> Self {
        self.input.x_language = value.into_value();
        self
    }

    /// Change to make: `create` adds the tags, `delete` removes them. Required.
    pub fn action(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::UpdateInstanceTagsRequestAction,
        >,
    ) -> Self {
        self.input.body.action = value.into_value();
        self
    }

    /// Tags to add or delete. Required.
    pub fn tags(
        mut self,
        value: impl IntoIterator<Item = crate::gaussdb_mysql::types::TagChange>,
    ) -> Self {
        self.input.body.tags = Some(value.into_iter().collect());
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: UpdateInstanceTagsInput) -> Self {
        self.input = input;
        self
    }

    /// Sets what is different for this call: limits, retries, validation, and what the request has beside its
    /// parameters.
    #[inline]
    pub fn with_options(mut self, options: gaussdb_runtime::CallOptions) -> Self {
        self.client = self.client.with_options(options);
        self
    }

    /// Sends the request.
    #[inline]
    pub fn send(self) -> gaussdb_runtime::SendFuture<gaussdb_runtime::Empty> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<gaussdb_runtime::Empty> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`update_instance_tags`](crate::gaussdb_mysql::Client::update_instance_tags).
#[derive(Clone)]
pub struct UpdateInstanceTagsInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    ///
    /// Required.
    pub instance_id: Option<String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
    /// The body.
    pub body: crate::gaussdb_mysql::types::UpdateInstanceTagsRequest,
}

impl UpdateInstanceTagsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateInstanceTagsInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for UpdateInstanceTagsInput {
    type Output = gaussdb_runtime::Empty;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// A tag to add to an instance or to delete from it.
#[derive(Clone)]
pub struct TagChange {
    /// Key of the tag: 1 to 36 letters, digits, Chinese characters, underscores and hyphens.
    ///
    /// Required. 1 to 36 characters. Pattern: `^[A-Za-z0-9_一-鿿-]*$`.
    pub key: Option<String>,
    /// Value of the tag: up to 43 letters, digits, Chinese characters, underscores, periods and
    /// hyphens. Required if `action` is `create`; if given with `delete`, it must match as well.
    ///
    /// At most 43 characters. Pattern: `^[A-Za-z0-9._一-鿿-]*$`. Required when `action` is `create`.
    pub value: Option<String>,
}

impl TagChange {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Key of the tag: 1 to 36 letters, digits, Chinese characters, underscores and hyphens. Required.
    pub fn key(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.key = value.into_value();
        self
    }

    /// Value of the tag: up to 43 letters, digits, Chinese characters, underscores, periods and hyphens.
    pub fn value(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.value = value.into_value();
        self
    }

    /// Validates the value and returns it. The error lists missing members and violations of documented
    /// constraints. Optional, because `send` validates the whole request.
    #[inline]
    pub fn build(self) -> Result<Self, gaussdb_runtime::Error> {
        gaussdb_runtime::codegen::build(self)
    }

    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    TagChange {
        key: Member::new("key").required().limits(&[MinLength(1), MaxLength(36), Pattern("^[A-Za-z0-9_一-鿿-]*$")]),
        value: Member::new("value")
            .limits(
                &[
                    RequiredIf(
                        &[
                            When {
                                field: "action",
                                values: &["create"],
                                not: false,
                            },
                        ],
                    ),
                    MaxLength(43),
                    Pattern("^[A-Za-z0-9._一-鿿-]*$"),
                ],
            ),
    }
}

/// Tags to add to the instance or to delete from it.
#[derive(Clone)]
pub struct UpdateInstanceTagsRequest {
    /// Change to make: `create` adds the tags, `delete` removes them.
    ///
    /// Required.
    pub action: Option<crate::gaussdb_mysql::types::UpdateInstanceTagsRequestAction>,
    /// Tags to add or delete.
    ///
    /// Required.
    pub tags: Option<Vec<crate::gaussdb_mysql::types::TagChange>>,
}

impl UpdateInstanceTagsRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateInstanceTagsRequest {
        action: Member::new("action").required().limits(&[OneOf(&["create", "delete"])]),
        tags: Member::new("tags").required(),
    }
}

/// Change to make: `create` adds the tags, `delete` removes them.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum UpdateInstanceTagsRequestAction {
    /// The tags are added.
    Create,
    /// The tags are removed.
    Delete,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    UpdateInstanceTagsRequestAction {
        Create = "create",
        Delete = "delete",
    }
}
