// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1configurations~1{configuration_id}/delete by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    idempotent: true,
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "deleteParameterTemplate",
        ::gaussdb_runtime::generated::Method::Delete,
        "/v3/{project_id}/configurations/{configuration_id}",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Delete a parameter template
    ///
    /// Deletes a parameter template that a user created. Default templates cannot be deleted.
    ///
    /// `DELETE /v3/{project_id}/configurations/{configuration_id}`
    ///
    /// - Documented in: section 4.5.3 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 500
    #[inline]
    pub fn delete_parameter_template(&self) -> DeleteParameterTemplate<'_> {
        DeleteParameterTemplate {
            client: self,
            input: <DeleteParameterTemplateInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`delete_parameter_template`](crate::gaussdb_mysql::Client::delete_parameter_template).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct DeleteParameterTemplate<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: DeleteParameterTemplateInput,
}

impl DeleteParameterTemplate<'_> {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the parameter template to delete. Required.
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

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: DeleteParameterTemplateInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::DeleteParameterTemplateResponse,
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
            crate::gaussdb_mysql::types::DeleteParameterTemplateResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`delete_parameter_template`](crate::gaussdb_mysql::Client::delete_parameter_template) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteParameterTemplateInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the parameter template to delete.
    ///
    /// Required.
    pub configuration_id: ::std::option::Option<::std::string::String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: ::std::option::Option<crate::gaussdb_mysql::types::XLanguage>,
}

impl ::gaussdb_runtime::generated::Input for DeleteParameterTemplateInput {
    type Output = crate::gaussdb_mysql::types::DeleteParameterTemplateResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("configuration_id", &self.configuration_id)
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
        v.require("configuration_id", self.configuration_id.is_some());
        v.limit(
            "X-Language",
            &self.x_language,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["en-us", "zh-cn"])],
        );
    }
}

/// The parameter template that was deleted.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct DeleteParameterTemplateResponse {
    /// ID of the parameter template that was deleted.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub configuration_id: ::std::option::Option<::std::string::String>,
    /// Name of the parameter template that was deleted.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub configuration_name: ::std::option::Option<::std::string::String>,
}
