// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1configurations~1{config_id}~1apply-history/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listParameterTemplateApplications",
        ::gaussdb_runtime::generated::Method::Get,
        "/v3/{project_id}/configurations/{config_id}/apply-history",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List where a template was applied
    ///
    /// Returns to which instances a parameter template was applied, page by page, with result and time.
    ///
    /// `GET /v3/{project_id}/configurations/{config_id}/apply-history`
    ///
    /// - Documented in: section 4.5.14 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 500
    #[inline]
    pub fn list_parameter_template_applications(
        &self,
    ) -> ListParameterTemplateApplications<'_> {
        ListParameterTemplateApplications {
            client: self,
            input: <ListParameterTemplateApplicationsInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_parameter_template_applications`](crate::gaussdb_mysql::Client::list_parameter_template_applications).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListParameterTemplateApplications<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: ListParameterTemplateApplicationsInput,
}

impl ListParameterTemplateApplications<'_> {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the parameter template; take it from [`list_parameter_templates`](crate::gaussdb_mysql::Client::list_parameter_templates). Required.
    pub fn config_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.config_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Number of entries to return on one page, from 1 to 100; 10 by default.
    #[inline]
    pub fn limit(mut self, value: i32) -> Self {
        self.input.limit = ::std::option::Option::Some(value);
        self
    }

    /// Number of entries to skip; 0, the default, starts with the first one.
    #[inline]
    pub fn offset(mut self, value: i64) -> Self {
        self.input.offset = ::std::option::Option::Some(value);
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: ListParameterTemplateApplicationsInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::ListParameterTemplateApplicationsResponse,
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
            crate::gaussdb_mysql::types::ListParameterTemplateApplicationsResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_parameter_template_applications`](crate::gaussdb_mysql::Client::list_parameter_template_applications) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListParameterTemplateApplicationsInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the parameter template; take it from [`list_parameter_templates`](crate::gaussdb_mysql::Client::list_parameter_templates).
    ///
    /// Required.
    pub config_id: ::std::option::Option<::std::string::String>,
    /// Number of entries to return on one page, from 1 to 100; 10 by default.
    ///
    /// At least 1. At most 100. Default: `10`.
    pub limit: ::std::option::Option<i32>,
    /// Number of entries to skip; 0, the default, starts with the first one.
    ///
    /// At least 0. Default: `0`.
    pub offset: ::std::option::Option<i64>,
}

impl ::gaussdb_runtime::generated::Input for ListParameterTemplateApplicationsInput {
    type Output = crate::gaussdb_mysql::types::ListParameterTemplateApplicationsResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("config_id", &self.config_id)
            .query("limit", &self.limit)
            .query("offset", &self.offset)
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
        v.require("config_id", self.config_id.is_some());
        v.limit(
            "limit",
            &self.limit,
            &[
                ::gaussdb_runtime::generated::Limit::Minimum(1f64),
                ::gaussdb_runtime::generated::Limit::Maximum(100f64),
            ],
        );
        v.limit(
            "offset",
            &self.offset,
            &[::gaussdb_runtime::generated::Limit::Minimum(0f64)],
        );
    }
}

impl ::gaussdb_runtime::generated::Paged for ListParameterTemplateApplicationsInput {
    type Item = crate::gaussdb_mysql::types::TemplateApplyHistory;
    const PAGINATION: &'static ::gaussdb_runtime::generated::Pagination = &::gaussdb_runtime::generated::Pagination {
        style: ::gaussdb_runtime::generated::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: ::gaussdb_runtime::generated::Offset::Record,
        },
        total: ::std::option::Option::Some("total_count"),
        limit: 10i64,
        most: ::std::option::Option::Some(100i64),
        ..::gaussdb_runtime::generated::Pagination::new("histories")
    };
}

impl ListParameterTemplateApplications<'_> {
    /// The list page by page, from its beginning.
    #[inline]
    pub fn pages(
        self,
    ) -> ::gaussdb_runtime::Pages<crate::gaussdb_mysql::types::TemplateApplyHistory> {
        self.client.0.pages(&self.input)
    }

    /// The items of the list as a stream, from its beginning.
    #[inline]
    pub fn items(
        self,
    ) -> impl ::gaussdb_runtime::generated::Stream<
        Item = ::std::result::Result<
            crate::gaussdb_mysql::types::TemplateApplyHistory,
            ::gaussdb_runtime::Error,
        >,
    > + Send + use<> {
        self.pages().items()
    }
}

/// A page of instances that the parameter template was applied to.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListParameterTemplateApplicationsResponse {
    /// Number of all entries that match, on every page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_count: ::std::option::Option<::std::string::String>,
    /// Instances on this page that the template was applied to.
    #[serde(default)]
    pub histories: ::std::vec::Vec<crate::gaussdb_mysql::types::TemplateApplyHistory>,
}

/// An instance that the parameter template was applied to, with the outcome and time.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct TemplateApplyHistory {
    /// ID of the instance that got the template.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub target_id: ::std::option::Option<::std::string::String>,
    /// Name of the instance that got the template.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub target_name: ::std::option::Option<::std::string::String>,
    /// Outcome of applying the template to the instance.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub apply_result: ::std::option::Option<::std::string::String>,
    /// Time at which the template was applied to the instance, in milliseconds since 1970-01-01 00:00
    /// UTC.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub applied_at: ::std::option::Option<f64>,
    /// Code of the error that kept the template from being applied.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub error_code: ::std::option::Option<::std::string::String>,
}
