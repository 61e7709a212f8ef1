// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1quotas/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listQuotas",
        ::gaussdb_runtime::generated::Method::Get,
        "/v1.0/{project_id}/quotas",
    )
};

impl crate::dws::Client {
    /// List resource quotas
    ///
    /// Lists for each kind of DWS resource (instances, CPU cores, memory, disks, disk capacity) how
    /// much the tenant may use and how much is used.
    ///
    /// `GET /v1.0/{project_id}/quotas`
    ///
    /// - Documented in: section 5.11.1 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn list_quotas(&self) -> ListQuotas<'_> {
        ListQuotas {
            client: self,
            input: <ListQuotasInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_quotas`](crate::dws::Client::list_quotas).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListQuotas<'a> {
    client: &'a crate::dws::Client,
    input: ListQuotasInput,
}

impl ListQuotas<'_> {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: ListQuotasInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::ListQuotasResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::ListQuotasResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_quotas`](crate::dws::Client::list_quotas) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListQuotasInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
}

impl ::gaussdb_runtime::generated::Input for ListQuotasInput {
    type Output = crate::dws::types::ListQuotasResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
    }
}

/// Quotas of the tenant and their use.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListQuotasResponse {
    /// Quotas, one entry per kind of resource.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub quotas: ::std::option::Option<crate::dws::types::QuotasResources>,
}

/// The quota of one kind of resource, and how much of it is used.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct QuotasResource {
    /// Kind of resource, such as `instances`, `core` or `disk_capacity`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub r#type: ::std::option::Option<::std::string::String>,
    /// Amount of the resource in use, as text such as `12`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub used: ::std::option::Option<::std::string::String>,
    /// Largest amount of the resource that the tenant may use.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub quota: ::std::option::Option<i64>,
    /// Unit in which quota and use are counted, such as `GB`; `null` for plain counts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub unit: ::std::option::Option<i64>,
}

/// Quotas of the tenant for all kinds of resources.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct QuotasResources {
    /// Kinds of resource, each with its quota and use.
    #[serde(default)]
    pub resources: ::std::vec::Vec<crate::dws::types::QuotasResource>,
}
