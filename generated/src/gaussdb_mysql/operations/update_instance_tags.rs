// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1tags~1action/post by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    answer: ::gaussdb_runtime::generated::Answer::Empty,
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "updateInstanceTags",
        ::gaussdb_runtime::generated::Method::Post,
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
    /// - Documented error statuses: 400, 500
    #[inline]
    pub fn update_instance_tags(&self) -> UpdateInstanceTags<'_> {
        UpdateInstanceTags {
            client: self,
            input: <UpdateInstanceTagsInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`update_instance_tags`](crate::gaussdb_mysql::Client::update_instance_tags).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct UpdateInstanceTags<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: UpdateInstanceTagsInput,
}

impl UpdateInstanceTags<'_> {
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

    /// Change to make: `create` adds the tags, `delete` removes them. Required.
    pub fn action(
        mut self,
        value: impl ::std::convert::Into<
            crate::gaussdb_mysql::types::UpdateInstanceTagsRequestAction,
        >,
    ) -> Self {
        self.input.body.action = ::std::option::Option::Some(value.into());
        self
    }

    /// Tags to add or delete. Required.
    pub fn tags(
        mut self,
        value: impl ::std::iter::IntoIterator<
            Item = crate::gaussdb_mysql::types::TagItem,
        >,
    ) -> Self {
        self.input.body.tags = ::std::option::Option::Some(value.into_iter().collect());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: UpdateInstanceTagsInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<::gaussdb_runtime::Empty, ::gaussdb_runtime::Error> {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<::gaussdb_runtime::Empty>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`update_instance_tags`](crate::gaussdb_mysql::Client::update_instance_tags) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateInstanceTagsInput {
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
    pub body: crate::gaussdb_mysql::types::UpdateInstanceTagsRequest,
}

impl ::gaussdb_runtime::generated::Input for UpdateInstanceTagsInput {
    type Output = ::gaussdb_runtime::Empty;
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

/// A tag to add to an instance or to delete from it.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct TagItem {
    /// Key of the tag: 1 to 36 letters, digits, Chinese characters, underscores and hyphens.
    ///
    /// Required. 1 to 36 characters. Pattern: `^[A-Za-z0-9_一-鿿-]*$`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub key: ::std::option::Option<::std::string::String>,
    /// Value of the tag: up to 43 letters, digits, Chinese characters, underscores, periods and
    /// hyphens. Required if `action` is `create`; if given with `delete`, it must match as well.
    ///
    /// At most 43 characters. Pattern: `^[A-Za-z0-9._一-鿿-]*$`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
}

impl TagItem {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Key of the tag: 1 to 36 letters, digits, Chinese characters, underscores and hyphens. Required.
    pub fn key(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.key = ::std::option::Option::Some(value.into());
        self
    }

    /// Value of the tag: up to 43 letters, digits, Chinese characters, underscores, periods and hyphens.
    pub fn value(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.value = ::std::option::Option::Some(value.into());
        self
    }

    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("key", self.key.is_some());
        v.limit(
            "key",
            &self.key,
            &[
                ::gaussdb_runtime::generated::Limit::MinLength(1usize),
                ::gaussdb_runtime::generated::Limit::MaxLength(36usize),
                ::gaussdb_runtime::generated::Limit::Pattern("^[A-Za-z0-9_一-鿿-]*$"),
            ],
        );
        v.limit(
            "value",
            &self.value,
            &[
                ::gaussdb_runtime::generated::Limit::MaxLength(43usize),
                ::gaussdb_runtime::generated::Limit::Pattern("^[A-Za-z0-9._一-鿿-]*$"),
            ],
        );
    }
}

/// Tags to add to the instance or to delete from it.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct UpdateInstanceTagsRequest {
    /// Change to make: `create` adds the tags, `delete` removes them.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub action: ::std::option::Option<
        crate::gaussdb_mysql::types::UpdateInstanceTagsRequestAction,
    >,
    /// Tags to add or delete.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tags: ::std::option::Option<
        ::std::vec::Vec<crate::gaussdb_mysql::types::TagItem>,
    >,
}

impl UpdateInstanceTagsRequest {
    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("action", self.action.is_some());
        v.limit(
            "action",
            &self.action,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["create", "delete"])],
        );
        v.require("tags", self.tags.is_some());
        if let ::std::option::Option::Some(value) = &self.tags {
            v.within(
                "tags",
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

/// Change to make: `create` adds the tags, `delete` removes them.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateInstanceTagsRequestAction {
    /// The tags are added.
    Create,
    /// The tags are removed.
    Delete,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

impl UpdateInstanceTagsRequestAction {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("create", Self::Create),
        ("delete", Self::Delete),
    ];
}
open_enum!(UpdateInstanceTagsRequestAction);
