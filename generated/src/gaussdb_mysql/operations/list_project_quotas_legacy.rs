// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1mysql~1v3~1{project_id}~1project-quotas/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listProjectQuotasLegacy",
        ::gaussdb_runtime::generated::Method::Get,
        "/mysql/v3/{project_id}/project-quotas",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List the project's instance quotas (retired)
    ///
    /// Returns how many instances the project has and how many it may have. Planned to be retired on
    /// 2025-03-31; use `listProjectQuotas` instead.
    ///
    /// `GET /mysql/v3/{project_id}/project-quotas`
    ///
    /// - Documented in: mysql-2024-zh, 5.6.1
    /// - To be retired: 2025-03-31
    /// - Error statuses: 400, 500
    #[deprecated = "to be retired: 2025-03-31; use `list_project_quotas` instead"]
    #[inline]
    pub fn list_project_quotas_legacy(&self) -> ListProjectQuotasLegacy<'_> {
        ListProjectQuotasLegacy {
            client: self,
            input: <ListProjectQuotasLegacyInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_project_quotas_legacy`](crate::gaussdb_mysql::Client::list_project_quotas_legacy).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListProjectQuotasLegacy<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: ListProjectQuotasLegacyInput,
}

impl ListProjectQuotasLegacy<'_> {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Kind of resource; limits the answer to its quota.
    pub fn r#type(
        mut self,
        value: impl ::std::convert::Into<crate::gaussdb_mysql::types::ResourceType>,
    ) -> Self {
        self.input.r#type = ::std::option::Option::Some(value.into());
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
    pub fn input(mut self, input: ListProjectQuotasLegacyInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::ListProjectQuotasLegacyResponse,
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
            crate::gaussdb_mysql::types::ListProjectQuotasLegacyResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_project_quotas_legacy`](crate::gaussdb_mysql::Client::list_project_quotas_legacy) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListProjectQuotasLegacyInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// Kind of resource; limits the answer to its quota. Only `instance` exists.
    pub r#type: ::std::option::Option<crate::gaussdb_mysql::types::ResourceType>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: ::std::option::Option<crate::gaussdb_mysql::types::XLanguage>,
}

impl ::gaussdb_runtime::generated::Input for ListProjectQuotasLegacyInput {
    type Output = crate::gaussdb_mysql::types::ListProjectQuotasLegacyResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .query("type", &self.r#type)
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
        v.limit(
            "type",
            &self.r#type,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["instance"])],
        );
        v.limit(
            "X-Language",
            &self.x_language,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["en-us", "zh-cn"])],
        );
    }
}

/// Quotas of the project and how much of each is in use.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListProjectQuotasLegacyResponse {
    /// Quotas of the project, by kind of resource.
    #[serde(default)]
    pub quotas: ::std::vec::Vec<crate::gaussdb_mysql::types::ProjectQuotas>,
}
