// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1configurations~1comparison/post by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.5.8",
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
    /// - Documented in: mysql-2024-zh, 4.5.8
    /// - Error statuses: 400, 500
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

    /// ID of the first of the two parameter templates; take it from `listParameterTemplates`. Required.
    pub fn source_configuration_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.source_configuration_id = ::std::option::Option::Some(
            value.into(),
        );
        self
    }

    /// ID of the second of the two parameter templates; take it from `listParameterTemplates`. Required.
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

    /// Makes the call; awaited, it is its output.
    #[inline]
    pub fn send(
        self,
    ) -> ::gaussdb_runtime::Sending<
        crate::gaussdb_mysql::types::CompareParameterTemplatesResponse,
    > {
        self.client.send(&self.input)
    }

    /// Makes the call; awaited, it is its output with status, headers and unknown members.
    #[inline]
    pub fn respond(
        self,
    ) -> ::gaussdb_runtime::Responding<
        crate::gaussdb_mysql::types::CompareParameterTemplatesResponse,
    > {
        self.client.respond(&self.input)
    }
}

/// What [`compare_parameter_templates`](crate::gaussdb_mysql::Client::compare_parameter_templates) takes.
#[derive(Clone, Default)]
pub struct CompareParameterTemplatesInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: ::std::option::Option<crate::gaussdb_mysql::types::XLanguage>,
    /// The body.
    pub body: crate::gaussdb_mysql::types::CompareParameterTemplatesRequest,
}

impl CompareParameterTemplatesInput {
    /// Everything that is missing or breaks a documented constraint. `send` asks this before it sends.
    #[inline]
    pub fn validate(&self) -> ::std::vec::Vec<::gaussdb_runtime::Violation> {
        ::gaussdb_runtime::generated::validate(self, OPERATION.documented)
    }
}

impl CompareParameterTemplatesInput {
    const MEMBERS: &'static [::gaussdb_runtime::generated::Member] = {
        use ::gaussdb_runtime::generated::*;
        &[
            Member::path("project_id")
                .limits(
                    &[
                        Limit::MinLength(32),
                        Limit::MaxLength(32),
                        Limit::Pattern("^[A-Za-z0-9]*$"),
                    ],
                ),
            Member::header("X-Language").limits(&[Limit::OneOf(&["en-us", "zh-cn"])]),
            Member::body(),
        ]
    };
}

::gaussdb_runtime::record! {
    CompareParameterTemplatesInput { project_id, x_language, body }
}

impl ::gaussdb_runtime::generated::Input for CompareParameterTemplatesInput {
    type Output = crate::gaussdb_mysql::types::CompareParameterTemplatesResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
}

/// The two parameter templates to compare.
#[derive(Clone, Default)]
pub struct CompareParameterTemplatesRequest {
    /// ID of the first of the two parameter templates; take it from `listParameterTemplates`.
    ///
    /// Required.
    pub source_configuration_id: ::std::option::Option<::std::string::String>,
    /// ID of the second of the two parameter templates; take it from `listParameterTemplates`.
    ///
    /// Required.
    pub target_configuration_id: ::std::option::Option<::std::string::String>,
}

impl CompareParameterTemplatesRequest {
    /// Everything that is missing or breaks a documented constraint. `send` asks this before it sends.
    #[inline]
    pub fn validate(&self) -> ::std::vec::Vec<::gaussdb_runtime::Violation> {
        ::gaussdb_runtime::generated::validate(self, "")
    }
}

impl CompareParameterTemplatesRequest {
    const MEMBERS: &'static [::gaussdb_runtime::generated::Member] = {
        use ::gaussdb_runtime::generated::*;
        &[
            Member::new("source_configuration_id").required(),
            Member::new("target_configuration_id").required(),
        ]
    };
}

::gaussdb_runtime::record! {
    CompareParameterTemplatesRequest { source_configuration_id, target_configuration_id }
}

/// Parameters whose values differ between the two templates.
#[derive(Clone, Default)]
pub struct CompareParameterTemplatesResponse {
    /// Parameters whose values differ between the two templates.
    pub differences: ::std::vec::Vec<
        crate::gaussdb_mysql::types::ParamGroupParameterDifferences,
    >,
}

impl CompareParameterTemplatesResponse {
    const MEMBERS: &'static [::gaussdb_runtime::generated::Member] = {
        use ::gaussdb_runtime::generated::*;
        &[Member::new("differences")]
    };
}

::gaussdb_runtime::record! {
    CompareParameterTemplatesResponse { differences }
}

/// A parameter with its values in the two templates.
#[derive(Clone, Default)]
pub struct ParamGroupParameterDifferences {
    /// Name of the engine parameter that is compared or was changed.
    pub parameter_name: ::std::option::Option<::std::string::String>,
    /// Value in the first template.
    pub source_value: ::std::option::Option<::std::string::String>,
    /// Value in the second template.
    pub target_value: ::std::option::Option<::std::string::String>,
}

impl ParamGroupParameterDifferences {
    const MEMBERS: &'static [::gaussdb_runtime::generated::Member] = {
        use ::gaussdb_runtime::generated::*;
        &[
            Member::new("parameter_name"),
            Member::new("source_value"),
            Member::new("target_value"),
        ]
    };
}

::gaussdb_runtime::record! {
    ParamGroupParameterDifferences { parameter_name, source_value, target_value }
}
