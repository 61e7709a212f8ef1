// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1quotas/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.11.1",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listProjectQuotas",
        gaussdb_runtime::codegen::Method::Get,
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
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client.list_project_quotas().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_project_quotas(&self) -> ListProjectQuotas {
        ListProjectQuotas {
            client: self.clone(),
            input: <ListProjectQuotasInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_project_quotas`](crate::dws::Client::list_project_quotas).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListProjectQuotas {
    client: crate::dws::Client,
    input: ListProjectQuotasInput,
}

impl ListProjectQuotas {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListProjectQuotasInput) -> Self {
        self.input = input;
        self
    }

    /// Sets what is different for this call: limits, retries, validation, and what the request has beside its
    /// parameters.
    #[inline]
    pub fn with_options(mut self, options: gaussdb_runtime::CallOptions) -> Self {
        self.client = self.client.with_options(options);
        self
    }

    /// Sends the request.
    #[inline]
    pub fn send(
        self,
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::ListProjectQuotasResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::dws::types::ListProjectQuotasResponse> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_project_quotas`](crate::dws::Client::list_project_quotas).
#[derive(Clone)]
pub struct ListProjectQuotasInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
}

impl ListProjectQuotasInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListProjectQuotasInput {
        project_id: Member::path("project_id"),
    }
}

impl gaussdb_runtime::codegen::Input for ListProjectQuotasInput {
    type Output = crate::dws::types::ListProjectQuotasResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Quotas of the tenant and their use.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListProjectQuotasResponse {
    /// Quotas, one entry per kind of resource.
    pub quotas: Option<crate::dws::types::ProjectQuota>,
}

impl ListProjectQuotasResponse {
    /// Quotas, one entry per kind of resource.
    #[inline]
    pub fn quotas(&self) -> Option<&crate::dws::types::ProjectQuota> {
        self.quotas.as_ref()
    }
}

gaussdb_runtime::reflect_struct! {
    ListProjectQuotasResponse {
        quotas: Member::new("quotas"),
    }
}

/// Quotas of the tenant for all kinds of resources.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProjectQuota {
    /// Kinds of resource, each with its quota and use.
    pub resources: Vec<crate::dws::types::ResourceQuota>,
}

impl ProjectQuota {
    /// Kinds of resource, each with its quota and use.
    #[inline]
    pub fn resources(&self) -> &[crate::dws::types::ResourceQuota] {
        &self.resources
    }
}

gaussdb_runtime::reflect_struct! {
    ProjectQuota {
        resources: Member::new("resources"),
    }
}

/// The quota of one kind of resource, and how much of it is used.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResourceQuota {
    /// Kind of resource, such as `instances`, `core` or `disk_capacity`.
    pub r#type: Option<String>,
    /// Amount of the resource in use, as text such as `12`.
    pub used: Option<String>,
    /// Largest amount of the resource that the tenant may use.
    pub quota: Option<i64>,
    /// Unit in which quota and use are counted, such as `GB`; `null` for plain counts.
    pub unit: Option<String>,
}

impl ResourceQuota {
    /// Kind of resource, such as `instances`, `core` or `disk_capacity`.
    #[inline]
    pub fn r#type(&self) -> Option<&str> {
        self.r#type.as_deref()
    }

    /// Amount of the resource in use, as text such as `12`.
    #[inline]
    pub fn used(&self) -> Option<&str> {
        self.used.as_deref()
    }

    /// Largest amount of the resource that the tenant may use.
    #[inline]
    pub fn quota(&self) -> Option<i64> {
        self.quota
    }

    /// Unit in which quota and use are counted, such as `GB`; `null` for plain counts.
    #[inline]
    pub fn unit(&self) -> Option<&str> {
        self.unit.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    ResourceQuota {
        r#type: Member::new("type"),
        used: Member::new("used"),
        quota: Member::new("quota"),
        unit: Member::new("unit"),
    }
}
