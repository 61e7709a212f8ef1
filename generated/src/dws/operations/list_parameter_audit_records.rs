// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1clusters~1{cluster_id}~1configurations~1audit-records/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.2.53; dws-2023-zh, 5.1.10",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listParameterAuditRecords",
        gaussdb_runtime::codegen::Method::Get,
        "/v1/{project_id}/clusters/{cluster_id}/configurations/audit-records",
    )
};

impl crate::dws::Client {
    /// List parameter change records
    ///
    /// Lists the changes made to database parameters of a cluster, with operator, start, end, status
    /// and cause of failure. The list can be filtered by time or by a field, and is paged with `offset`
    /// and `limit`.
    ///
    /// `GET /v1/{project_id}/clusters/{cluster_id}/configurations/audit-records`
    ///
    /// - Documented in: section 5.2.53 of `dws-2024-en`, section 5.1.10 of `dws-2023-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let mut items = client
    ///     .list_parameter_audit_records()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_parameter_audit_records(&self) -> ListParameterAuditRecords {
        ListParameterAuditRecords {
            client: self.clone(),
            input: <ListParameterAuditRecordsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_parameter_audit_records`](crate::dws::Client::list_parameter_audit_records).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListParameterAuditRecords {
    client: crate::dws::Client,
    input: ListParameterAuditRecordsInput,
}

impl ListParameterAuditRecords {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it. Required.
    pub fn cluster_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.cluster_id = value.into_value();
        self
    }

    /// Time by which to filter the parameter changes.
    pub fn action_time(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.action_time = value.into_value();
        self
    }

    /// Name of the field to filter by; its value goes into `filter`.
    pub fn filter_by(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.filter_by = value.into_value();
        self
    }

    /// Value that the field named in `filter_by` must have.
    pub fn filter(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.filter = value.into_value();
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
    pub fn input(mut self, input: ListParameterAuditRecordsInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<
        crate::dws::types::ListParameterAuditRecordsResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::dws::types::ListParameterAuditRecordsResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_parameter_audit_records`](crate::dws::Client::list_parameter_audit_records).
#[derive(Clone)]
pub struct ListParameterAuditRecordsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// Time by which to filter the parameter changes.
    pub action_time: Option<i64>,
    /// Name of the field to filter by; its value goes into `filter`.
    pub filter_by: Option<String>,
    /// Value that the field named in `filter_by` must have.
    pub filter: Option<String>,
    /// Largest number of items to return in one page.
    pub limit: Option<i64>,
    /// Offset at which the page starts; 0 is the beginning. The reference does not say what it counts.
    pub offset: Option<i64>,
}

impl ListParameterAuditRecordsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListParameterAuditRecordsInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        action_time: Member::query("action_time"),
        filter_by: Member::query("filter_by"),
        filter: Member::query("filter"),
        limit: Member::query("limit"),
        offset: Member::query("offset"),
    }
}

impl gaussdb_runtime::codegen::Input for ListParameterAuditRecordsInput {
    type Output = crate::dws::types::ListParameterAuditRecordsResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListParameterAuditRecordsInput {
    type Item = crate::dws::types::ParameterChange;

    const PAGINATION: &'static gaussdb_runtime::codegen::Pagination = &gaussdb_runtime::codegen::Pagination {
        style: gaussdb_runtime::codegen::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: gaussdb_runtime::codegen::Offset::Unclear,
        },
        total: Some("count"),
        id: Some("id"),
        ..gaussdb_runtime::codegen::Pagination::new("records")
    };
}

impl ListParameterAuditRecords {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(self) -> gaussdb_runtime::Pages<crate::dws::types::ParameterChange> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(self) -> gaussdb_runtime::Items<crate::dws::types::ParameterChange> {
        self.pages().items()
    }
}

/// Changes made to database parameters, one page of them.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListParameterAuditRecordsResponse {
    /// Changes of database parameters, one entry for each.
    pub records: Vec<crate::dws::types::ParameterChange>,
    /// Total number of items found, on all pages together.
    pub count: Option<i64>,
}

impl ListParameterAuditRecordsResponse {
    /// Changes of database parameters, one entry for each.
    #[inline]
    pub fn records(&self) -> &[crate::dws::types::ParameterChange] {
        &self.records
    }

    /// Total number of items found, on all pages together.
    #[inline]
    pub fn count(&self) -> Option<i64> {
        self.count
    }
}

gaussdb_runtime::reflect_struct! {
    ListParameterAuditRecordsResponse {
        records: Member::new("records"),
        count: Member::new("count"),
    }
}

/// A past change of database parameters, with operator, times and outcome.
#[derive(Clone)]
#[non_exhaustive]
pub struct ParameterChange {
    /// ID of the record of the parameter change.
    pub id: Option<String>,
    /// Operation that was carried out on the parameters.
    pub operator: Option<String>,
    /// Time when the parameter change started, in UTC as `YYYY-MM-DDThh:mm:ss.sssZ`.
    pub start_time: Option<String>,
    /// Time when the parameter change ended, in UTC as `YYYY-MM-DDThh:mm:ss.sssZ`.
    pub end_time: Option<String>,
    /// State of the parameter change.
    pub status: Option<String>,
    /// Reason for the failure, if there was one.
    pub failed_reason: Option<String>,
}

impl ParameterChange {
    /// ID of the record of the parameter change.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Operation that was carried out on the parameters.
    #[inline]
    pub fn operator(&self) -> Option<&str> {
        self.operator.as_deref()
    }

    /// Time when the parameter change started, in UTC as `YYYY-MM-DDThh:mm:ss.sssZ`.
    #[inline]
    pub fn start_time(&self) -> Option<&str> {
        self.start_time.as_deref()
    }

    /// Time when the parameter change ended, in UTC as `YYYY-MM-DDThh:mm:ss.sssZ`.
    #[inline]
    pub fn end_time(&self) -> Option<&str> {
        self.end_time.as_deref()
    }

    /// State of the parameter change.
    #[inline]
    pub fn status(&self) -> Option<&str> {
        self.status.as_deref()
    }

    /// Reason for the failure, if there was one.
    #[inline]
    pub fn failed_reason(&self) -> Option<&str> {
        self.failed_reason.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    ParameterChange {
        id: Member::new("id"),
        operator: Member::new("operator"),
        start_time: Member::new("start_time"),
        end_time: Member::new("end_time"),
        status: Member::new("status"),
        failed_reason: Member::new("failed_reason"),
    }
}
