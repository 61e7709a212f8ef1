// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1configurations~1comparison/post by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    idempotent: true,
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "compareParameterTemplates",
        ::gaussdb_runtime::generated::Method::Post,
        "/v3/{project_id}/configurations/comparison",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Compare two parameter templates
    ///
    /// Returns the parameters whose values differ between two parameter templates, with both values.
    ///
    /// `POST /v3/{project_id}/configurations/comparison`
    ///
    /// - Documented in: section 4.5.8 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 500
    #[inline]
    pub fn compare_parameter_templates(&self) -> CompareParameterTemplates<'_> {
        CompareParameterTemplates {
            client: self,
            input: <CompareParameterTemplatesInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`compare_parameter_templates`](crate::gaussdb_mysql::Client::compare_parameter_templates).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct CompareParameterTemplates<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: CompareParameterTemplatesInput,
}

impl CompareParameterTemplates<'_> {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
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

    /// ID of the first of the two parameter templates; take it from [`list_parameter_templates`](crate::gaussdb_mysql::Client::list_parameter_templates). Required.
    pub fn source_configuration_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.source_configuration_id = ::std::option::Option::Some(
            value.into(),
        );
        self
    }

    /// ID of the second of the two parameter templates; take it from [`list_parameter_templates`](crate::gaussdb_mysql::Client::list_parameter_templates). Required.
    pub fn target_configuration_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.target_configuration_id = ::std::option::Option::Some(
            value.into(),
        );
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: CompareParameterTemplatesInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::CompareParameterTemplatesResponse,
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
            crate::gaussdb_mysql::types::CompareParameterTemplatesResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`compare_parameter_templates`](crate::gaussdb_mysql::Client::compare_parameter_templates) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CompareParameterTemplatesInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: ::std::option::Option<crate::gaussdb_mysql::types::XLanguage>,
    /// The body.
    pub body: crate::gaussdb_mysql::types::CompareParameterTemplatesRequest,
}

impl ::gaussdb_runtime::generated::Input for CompareParameterTemplatesInput {
    type Output = crate::gaussdb_mysql::types::CompareParameterTemplatesResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
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
        v.limit(
            "X-Language",
            &self.x_language,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["en-us", "zh-cn"])],
        );
        self.body.validate(v);
    }
}

/// The two parameter templates to compare.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CompareParameterTemplatesRequest {
    /// ID of the first of the two parameter templates; take it from [`list_parameter_templates`](crate::gaussdb_mysql::Client::list_parameter_templates).
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source_configuration_id: ::std::option::Option<::std::string::String>,
    /// ID of the second of the two parameter templates; take it from [`list_parameter_templates`](crate::gaussdb_mysql::Client::list_parameter_templates).
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub target_configuration_id: ::std::option::Option<::std::string::String>,
}

impl CompareParameterTemplatesRequest {
    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("source_configuration_id", self.source_configuration_id.is_some());
        v.require("target_configuration_id", self.target_configuration_id.is_some());
    }
}

/// Parameters whose values differ between the two templates.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CompareParameterTemplatesResponse {
    /// Parameters whose values differ between the two templates.
    #[serde(default)]
    pub differences: ::std::vec::Vec<
        crate::gaussdb_mysql::types::ParamGroupParameterDifferences,
    >,
}

/// A parameter with its values in the two templates.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ParamGroupParameterDifferences {
    /// Name of the engine parameter that is compared or was changed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub parameter_name: ::std::option::Option<::std::string::String>,
    /// Value that the parameter has in the first template, the source.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source_value: ::std::option::Option<::std::string::String>,
    /// Value that the parameter has in the second template, the target.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub target_value: ::std::option::Option<::std::string::String>,
}
