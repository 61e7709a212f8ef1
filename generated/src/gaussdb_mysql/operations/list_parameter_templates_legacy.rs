// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1mysql~1v3~1{project_id}~1configurations/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listParameterTemplatesLegacy",
        ::gaussdb_runtime::generated::Method::Get,
        "/mysql/v3/{project_id}/configurations",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List parameter templates (retired)
    ///
    /// Lists the default parameter templates and those created by users, all in one response. Planned
    /// to be retired on 2025-03-31; use `listParameterTemplates` instead.
    ///
    /// `GET /mysql/v3/{project_id}/configurations`
    ///
    /// - Documented in: mysql-2024-zh, 5.5.1
    /// - Permission: gaussdb:param:list, true, true,
    /// - To be retired: 2025-03-31
    /// - Error statuses: 400, 500
    #[deprecated = "to be retired: 2025-03-31; use `list_parameter_templates` instead"]
    #[inline]
    pub fn list_parameter_templates_legacy(&self) -> ListParameterTemplatesLegacy<'_> {
        ListParameterTemplatesLegacy {
            client: self,
            input: <ListParameterTemplatesLegacyInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_parameter_templates_legacy`](crate::gaussdb_mysql::Client::list_parameter_templates_legacy).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListParameterTemplatesLegacy<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: ListParameterTemplatesLegacyInput,
}

impl ListParameterTemplatesLegacy<'_> {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: ListParameterTemplatesLegacyInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::ListParameterTemplatesLegacyResponse,
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
            crate::gaussdb_mysql::types::ListParameterTemplatesLegacyResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_parameter_templates_legacy`](crate::gaussdb_mysql::Client::list_parameter_templates_legacy) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListParameterTemplatesLegacyInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    pub project_id: ::std::option::Option<::std::string::String>,
}

impl ::gaussdb_runtime::generated::Input for ListParameterTemplatesLegacyInput {
    type Output = crate::gaussdb_mysql::types::ListParameterTemplatesLegacyResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
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
    }
}

/// A parameter template in a list, with its engine version and times, but without parameter values.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct Configurations {
    /// ID of the parameter template: 36 letters and digits ending in `pr07`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Name of the parameter template.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Description of the parameter template.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// Version of the database engine that the template is for, such as `8.0`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub datastore_version_name: ::std::option::Option<::std::string::String>,
    /// Database engine that the template is for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub datastore_name: ::std::option::Option<::std::string::String>,
    /// Time of creation, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created: ::std::option::Option<::std::string::String>,
    /// Time of the last change, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub updated: ::std::option::Option<::std::string::String>,
    /// Whether a user created the template; `false` marks a default template of the service.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user_defined: ::std::option::Option<bool>,
}

/// Parameter templates of the project, default ones included.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListParameterTemplatesLegacyResponse {
    /// Parameter templates, default ones and those created by users.
    #[serde(default)]
    pub configurations: ::std::vec::Vec<crate::gaussdb_mysql::types::Configurations>,
    /// Number of parameter templates.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_count: ::std::option::Option<i64>,
}
