// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1mysql~1v3~1{project_id}~1quotas/post by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "createEnterpriseProjectQuotasLegacy",
        ::gaussdb_runtime::generated::Method::Post,
        "/mysql/v3/{project_id}/quotas",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Set quotas of enterprise projects (retired)
    ///
    /// Sets the limits of instances, vCPUs and memory (in GB) for up to 10 enterprise projects. A limit
    /// must be larger than what is already in use. Planned to be retired on 2025-03-31; use
    /// `createEnterpriseProjectQuotas` instead.
    ///
    /// `POST /mysql/v3/{project_id}/quotas`
    ///
    /// - Documented in: mysql-2024-zh, 5.6.3
    /// - Permission: gaussdb:quota:modify, true, true,
    /// - To be retired: 2025-03-31
    /// - Error statuses: 400, 500
    #[deprecated = "to be retired: 2025-03-31; use `create_enterprise_project_quotas` instead"]
    #[inline]
    pub fn create_enterprise_project_quotas_legacy(
        &self,
    ) -> CreateEnterpriseProjectQuotasLegacy<'_> {
        CreateEnterpriseProjectQuotasLegacy {
            client: self,
            input: <CreateEnterpriseProjectQuotasLegacyInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`create_enterprise_project_quotas_legacy`](crate::gaussdb_mysql::Client::create_enterprise_project_quotas_legacy).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct CreateEnterpriseProjectQuotasLegacy<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: CreateEnterpriseProjectQuotasLegacyInput,
}

impl CreateEnterpriseProjectQuotasLegacy<'_> {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Quotas to set, for at most 10 enterprise projects. Required.
    pub fn quota_list(
        mut self,
        value: impl ::std::iter::IntoIterator<
            Item = crate::gaussdb_mysql::types::QuotaList,
        >,
    ) -> Self {
        self.input.body.quota_list = ::std::option::Option::Some(
            value.into_iter().collect(),
        );
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: CreateEnterpriseProjectQuotasLegacyInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::CreateEnterpriseProjectQuotasLegacyResponse,
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
            crate::gaussdb_mysql::types::CreateEnterpriseProjectQuotasLegacyResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`create_enterprise_project_quotas_legacy`](crate::gaussdb_mysql::Client::create_enterprise_project_quotas_legacy) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateEnterpriseProjectQuotasLegacyInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// The body.
    pub body: crate::gaussdb_mysql::types::CreateEnterpriseProjectQuotasLegacyRequest,
}

impl ::gaussdb_runtime::generated::Input for CreateEnterpriseProjectQuotasLegacyInput {
    type Output = crate::gaussdb_mysql::types::CreateEnterpriseProjectQuotasLegacyResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
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
        self.body.validate(v);
    }
}

/// Quotas to set for enterprise projects.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CreateEnterpriseProjectQuotasLegacyRequest {
    /// Quotas to set, for at most 10 enterprise projects.
    ///
    /// Required. At most 10 items.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub quota_list: ::std::option::Option<
        ::std::vec::Vec<crate::gaussdb_mysql::types::QuotaList>,
    >,
}

impl CreateEnterpriseProjectQuotasLegacyRequest {
    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("quota_list", self.quota_list.is_some());
        v.limit(
            "quota_list",
            &self.quota_list,
            &[::gaussdb_runtime::generated::Limit::MaxItems(10usize)],
        );
        if let ::std::option::Option::Some(value) = &self.quota_list {
            v.within(
                "quota_list",
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

/// Quotas of the enterprise projects as they were set.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CreateEnterpriseProjectQuotasLegacyResponse {
    /// Quotas as they were set.
    #[serde(default)]
    pub quota_list: ::std::vec::Vec<crate::gaussdb_mysql::types::QuotaList>,
}
