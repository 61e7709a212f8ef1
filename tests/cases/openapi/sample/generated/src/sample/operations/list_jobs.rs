// Made from openapi.yaml#/paths/~1v1~1{project_id}~1jobs/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listJobs",
        gaussdb_runtime::codegen::Method::Get,
        "/v1/{project_id}/jobs",
    )
};

impl crate::sample::Client {
    /// List jobs
    ///
    /// `GET /v1/{project_id}/jobs`
    #[inline]
    pub fn list_jobs(&self) -> ListJobs {
        ListJobs {
            client: self.clone(),
            input: <ListJobsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_jobs`](crate::sample::Client::list_jobs).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListJobs {
    client: crate::sample::Client,
    input: ListJobsInput,
}

impl ListJobs {
    /// The project.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// The member `id`.
    pub fn id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.id = value.into_value();
        self
    }

    /// The member `offset`. Required.
    pub fn offset(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.offset = value.into_value();
        self
    }

    /// The member `limit`.
    pub fn limit(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.limit = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListJobsInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::sample::types::ListJobsResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::sample::types::ListJobsResponse> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_jobs`](crate::sample::Client::list_jobs).
#[derive(Clone)]
pub struct ListJobsInput {
    /// The project.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// The member `id`.
    pub id: Option<String>,
    /// The member `offset`.
    ///
    /// Required.
    pub offset: Option<i64>,
    /// The member `limit`.
    pub limit: Option<i64>,
}

impl ListJobsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListJobsInput {
        project_id: Member::path("project_id"),
        id: Member::query("id"),
        offset: Member::query("offset").required(),
        limit: Member::query("limit"),
    }
}

impl gaussdb_runtime::codegen::Input for ListJobsInput {
    type Output = crate::sample::types::ListJobsResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListJobsInput {
    type Item = crate::sample::types::Job;

    const PAGINATION: &'static gaussdb_runtime::codegen::Pagination = &gaussdb_runtime::codegen::Pagination {
        style: gaussdb_runtime::codegen::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: gaussdb_runtime::codegen::Offset::Record,
        },
        total: Some("count"),
        id: Some("id"),
        limit: 2i64,
        most: Some(50i64),
        ..gaussdb_runtime::codegen::Pagination::new("jobs")
    };
}

impl ListJobs {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(self) -> gaussdb_runtime::Pages<crate::sample::types::Job> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(self) -> gaussdb_runtime::Items<crate::sample::types::Job> {
        self.pages().items()
    }
}
