// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1configurations~1{configuration_id}~1copy/post by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "copyParameterTemplate",
        ::gaussdb_runtime::generated::Method::Post,
        "/v3/{project_id}/configurations/{configuration_id}/copy",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Copy a parameter template
    ///
    /// Creates a parameter template with the values of an existing one under a new name. Returns the ID
    /// of the copy.
    ///
    /// `POST /v3/{project_id}/configurations/{configuration_id}/copy`
    ///
    /// - Documented in: section 4.5.7 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 500
    #[inline]
    pub fn copy_parameter_template(&self) -> CopyParameterTemplate<'_> {
        CopyParameterTemplate {
            client: self,
            input: <CopyParameterTemplateInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`copy_parameter_template`](crate::gaussdb_mysql::Client::copy_parameter_template).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct CopyParameterTemplate<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: CopyParameterTemplateInput,
}

impl CopyParameterTemplate<'_> {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the parameter template; take it from [`list_parameter_templates`](crate::gaussdb_mysql::Client::list_parameter_templates). Required.
    pub fn configuration_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.configuration_id = ::std::option::Option::Some(value.into());
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

    /// Name of the new parameter template: 1 to 64 letters, digits, hyphens, underscores and periods; case counts. Required.
    pub fn name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.name = ::std::option::Option::Some(value.into());
        self
    }

    /// Description of the new parameter template: up to 256 characters without line breaks, `>`, `!`, `<`, `"`, `&` or `=`; empty by default.
    pub fn description(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.description = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: CopyParameterTemplateInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::CopyParameterTemplateResponse,
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
            crate::gaussdb_mysql::types::CopyParameterTemplateResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`copy_parameter_template`](crate::gaussdb_mysql::Client::copy_parameter_template) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CopyParameterTemplateInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the parameter template; take it from [`list_parameter_templates`](crate::gaussdb_mysql::Client::list_parameter_templates).
    ///
    /// Required.
    pub configuration_id: ::std::option::Option<::std::string::String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: ::std::option::Option<crate::gaussdb_mysql::types::XLanguage>,
    /// The body.
    pub body: crate::gaussdb_mysql::types::CopyParameterTemplateRequest,
}

impl ::gaussdb_runtime::generated::Input for CopyParameterTemplateInput {
    type Output = crate::gaussdb_mysql::types::CopyParameterTemplateResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("configuration_id", &self.configuration_id)
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
        v.require("configuration_id", self.configuration_id.is_some());
        v.limit(
            "X-Language",
            &self.x_language,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["en-us", "zh-cn"])],
        );
        self.body.validate(v);
    }
}

/// Name and description of the copy.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CopyParameterTemplateRequest {
    /// Name of the new parameter template: 1 to 64 letters, digits, hyphens, underscores and periods;
    /// case counts.
    ///
    /// Required. 1 to 64 characters. Pattern: `^[A-Za-z0-9._-]*$`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Description of the new parameter template: up to 256 characters without line breaks, `>`, `!`,
    /// `<`, `"`, `&` or `=`; empty by default.
    ///
    /// At most 256 characters. Pattern: `^[^\n\r!"&<=>]*$`. Default: an empty text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
}

impl CopyParameterTemplateRequest {
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
                ::gaussdb_runtime::generated::Limit::MaxLength(64usize),
                ::gaussdb_runtime::generated::Limit::Pattern("^[A-Za-z0-9._-]*$"),
            ],
        );
        v.limit(
            "description",
            &self.description,
            &[
                ::gaussdb_runtime::generated::Limit::MaxLength(256usize),
                ::gaussdb_runtime::generated::Limit::Pattern("^[^\\n\\r!\"&<=>]*$"),
            ],
        );
    }
}

/// ID of the new parameter template, the copy.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CopyParameterTemplateResponse {
    /// ID of the new parameter template.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub configuration_id: ::std::option::Option<::std::string::String>,
}
