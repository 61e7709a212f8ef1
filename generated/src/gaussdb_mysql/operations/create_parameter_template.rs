// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1configurations/post by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "createParameterTemplate",
        ::gaussdb_runtime::generated::Method::Post,
        "/v3/{project_id}/configurations",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Create a parameter template
    ///
    /// Creates a parameter template for an engine version, starting from its default values;
    /// `parameter_values` holds the ones to change. The name must differ from that of every other
    /// template, default ones included, and letter case counts. Only parameters that the default
    /// template of the version has can be set. Serves primary/standby instances of the dedicated
    /// edition.
    ///
    /// `POST /v3/{project_id}/configurations`
    ///
    /// - Documented in: section 4.5.2 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 500
    #[inline]
    pub fn create_parameter_template(&self) -> CreateParameterTemplate<'_> {
        CreateParameterTemplate {
            client: self,
            input: <CreateParameterTemplateInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`create_parameter_template`](crate::gaussdb_mysql::Client::create_parameter_template).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct CreateParameterTemplate<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: CreateParameterTemplateInput,
}

impl CreateParameterTemplate<'_> {
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

    /// Name of the parameter template: 1 to 64 letters, digits, hyphens, underscores and periods; case counts. Required.
    pub fn name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.name = ::std::option::Option::Some(value.into());
        self
    }

    /// Description of the parameter template: up to 256 characters without line breaks, `!` or `&`; empty by default.
    pub fn description(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.description = ::std::option::Option::Some(value.into());
        self
    }

    /// Values that differ from the default template, with the parameter name as the key.
    pub fn parameter_values(
        mut self,
        value: impl ::std::iter::IntoIterator<
            Item = (
                impl ::std::convert::Into<::std::string::String>,
                impl ::std::convert::Into<::std::string::String>,
            ),
        >,
    ) -> Self {
        self.input.body.parameter_values = ::std::option::Option::Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Database engine and version that the template is for.
    #[inline]
    pub fn datastore(
        mut self,
        value: crate::gaussdb_mysql::types::CreateParameterTemplateDatastoreResult,
    ) -> Self {
        self.input.body.datastore = ::std::option::Option::Some(value);
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: CreateParameterTemplateInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::CreateParameterTemplateResponse,
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
            crate::gaussdb_mysql::types::CreateParameterTemplateResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`create_parameter_template`](crate::gaussdb_mysql::Client::create_parameter_template) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateParameterTemplateInput {
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
    pub body: crate::gaussdb_mysql::types::CreateParameterTemplateRequest,
}

impl ::gaussdb_runtime::generated::Input for CreateParameterTemplateInput {
    type Output = crate::gaussdb_mysql::types::CreateParameterTemplateResponse;
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

/// Database engine and version that the new parameter template is for.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CreateParameterTemplateDatastoreResult {
    /// Database engine; only `gaussdb-mysql` is supported.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub r#type: ::std::option::Option<
        crate::gaussdb_mysql::types::CreateInstanceLegacyDatastoreType,
    >,
    /// Version of the engine, such as `8.0`; [`list_engine_versions`](crate::gaussdb_mysql::Client::list_engine_versions) shows which there are.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub version: ::std::option::Option<::std::string::String>,
}

impl CreateParameterTemplateDatastoreResult {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Database engine; only `gaussdb-mysql` is supported. Required.
    pub fn r#type(
        mut self,
        value: impl ::std::convert::Into<
            crate::gaussdb_mysql::types::CreateInstanceLegacyDatastoreType,
        >,
    ) -> Self {
        self.r#type = ::std::option::Option::Some(value.into());
        self
    }

    /// Version of the engine, such as `8.0`; [`list_engine_versions`](crate::gaussdb_mysql::Client::list_engine_versions) shows which there are. Required.
    pub fn version(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.version = ::std::option::Option::Some(value.into());
        self
    }

    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("type", self.r#type.is_some());
        v.limit(
            "type",
            &self.r#type,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["gaussdb-mysql"])],
        );
        v.require("version", self.version.is_some());
    }
}

/// Name, engine version and parameter values of the new template.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CreateParameterTemplateRequest {
    /// Name of the parameter template: 1 to 64 letters, digits, hyphens, underscores and periods; case
    /// counts.
    ///
    /// Required. 1 to 64 characters. Pattern: `^[A-Za-z0-9._-]*$`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Description of the parameter template: up to 256 characters without line breaks, `!` or `&`;
    /// empty by default.
    ///
    /// At most 256 characters. Pattern: `^[^\n\r!&'<=>]*$`. Default: an empty text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// Values that differ from the default template, with the parameter name as the key.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub parameter_values: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// Database engine and version that the template is for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub datastore: ::std::option::Option<
        crate::gaussdb_mysql::types::CreateParameterTemplateDatastoreResult,
    >,
}

impl CreateParameterTemplateRequest {
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
                ::gaussdb_runtime::generated::Limit::Pattern("^[^\\n\\r!&'<=>]*$"),
            ],
        );
        if let ::std::option::Option::Some(value) = &self.datastore {
            v.within("datastore", |v| value.validate(v));
        }
    }
}

/// The parameter template that was created.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CreateParameterTemplateResponse {
    /// Parameter template with its name, engine version and times.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub configurations: ::std::option::Option<
        crate::gaussdb_mysql::types::ConfigurationSummary2,
    >,
}
