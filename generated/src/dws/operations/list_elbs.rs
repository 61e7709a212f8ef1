// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1elbs/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.9.10",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listElbs",
        gaussdb_runtime::codegen::Method::Get,
        "/v2/{project_id}/elbs",
    )
};

impl crate::dws::Client {
    /// List load balancers of a subnet
    ///
    /// Lists the elastic load balancers (ELBs) in a VPC and subnet, with the cluster that each is bound
    /// to. Paged with `offset` and `limit`.
    ///
    /// `GET /v2/{project_id}/elbs`
    ///
    /// - Documented in: section 5.9.10 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let mut items = client
    ///     .list_elbs()
    ///     .vpc_id("79044cb0-5b92-4eec-a93c-50908d88b9e6")
    ///     .subnet_id("449e5c8d-7ce2-4b55-a907-495a5069d923")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_elbs(&self) -> ListElbs {
        ListElbs {
            client: self.clone(),
            input: <ListElbsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_elbs`](crate::dws::Client::list_elbs).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListElbs {
    client: crate::dws::Client,
    input: ListElbsInput,
}

impl ListElbs {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the virtual private cloud (VPC) whose elastic load balancers (ELBs) are listed. Required.
    pub fn vpc_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.vpc_id = value.into_value();
        self
    }

    /// ID of the subnet whose elastic load balancers (ELBs) are listed. Required.
    pub fn subnet_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.subnet_id = value.into_value();
        self
    }

    /// Largest number of items to return in one page.
    pub fn limit(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.limit = value.into_value();
        self
    }

    /// Offset at which the page starts; 0 is the beginning.
    pub fn offset(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.offset = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListElbsInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::ListElbsResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::dws::types::ListElbsResponse> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_elbs`](crate::dws::Client::list_elbs).
#[derive(Clone)]
pub struct ListElbsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the virtual private cloud (VPC) whose elastic load balancers (ELBs) are listed.
    ///
    /// Required. At least 1 character.
    pub vpc_id: Option<String>,
    /// ID of the subnet whose elastic load balancers (ELBs) are listed.
    ///
    /// Required. At least 1 character.
    pub subnet_id: Option<String>,
    /// Largest number of items to return in one page.
    pub limit: Option<i64>,
    /// Offset at which the page starts; 0 is the beginning. The reference does not say what it counts.
    pub offset: Option<i64>,
}

impl ListElbsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListElbsInput {
        project_id: Member::path("project_id"),
        vpc_id: Member::query("vpc_id").required().limits(&[MinLength(1)]),
        subnet_id: Member::query("subnet_id").required().limits(&[MinLength(1)]),
        limit: Member::query("limit"),
        offset: Member::query("offset"),
    }
}

impl gaussdb_runtime::codegen::Input for ListElbsInput {
    type Output = crate::dws::types::ListElbsResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListElbsInput {
    type Item = crate::dws::types::LoadBalancer;

    const PAGINATION: &'static gaussdb_runtime::codegen::Pagination = &gaussdb_runtime::codegen::Pagination {
        style: gaussdb_runtime::codegen::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: gaussdb_runtime::codegen::Offset::Unclear,
        },
        total: Some("count"),
        id: Some("id"),
        ..gaussdb_runtime::codegen::Pagination::new("elbs")
    };
}

impl ListElbs {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(self) -> gaussdb_runtime::Pages<crate::dws::types::LoadBalancer> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(self) -> gaussdb_runtime::Items<crate::dws::types::LoadBalancer> {
        self.pages().items()
    }
}

/// Load balancers (ELBs) in the subnet, one page of them.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListElbsResponse {
    /// Elastic load balancers (ELBs) to which the cluster can be or is bound.
    pub elbs: Vec<crate::dws::types::LoadBalancer>,
    /// Total number of items found, on all pages together.
    pub count: Option<i64>,
}

impl ListElbsResponse {
    /// Elastic load balancers (ELBs) to which the cluster can be or is bound.
    #[inline]
    pub fn elbs(&self) -> &[crate::dws::types::LoadBalancer] {
        &self.elbs
    }

    /// Total number of items found, on all pages together.
    #[inline]
    pub fn count(&self) -> Option<i64> {
        self.count
    }
}

gaussdb_runtime::reflect_struct! {
    ListElbsResponse {
        elbs: Member::new("elbs"),
        count: Member::new("count"),
    }
}
