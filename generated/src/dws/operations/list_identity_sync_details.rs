// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1clusters~1{cluster_id}~1db-manager~1sync-records~1{id}/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.15.15",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listIdentitySyncDetails",
        gaussdb_runtime::codegen::Method::Get,
        "/v1/{project_id}/clusters/{cluster_id}/db-manager/sync-records/{id}",
    )
};

impl crate::dws::Client {
    /// List details of a synchronization
    ///
    /// Lists what one synchronization with the identity source did: for each user the kind of change,
    /// its status and the cause of failure. Paged with `offset` and `limit`; by default 1000 entries
    /// come.
    ///
    /// `GET /v1/{project_id}/clusters/{cluster_id}/db-manager/sync-records/{id}`
    ///
    /// - Documented in: section 5.15.15 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let mut items = client
    ///     .list_identity_sync_details()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .id("a66a1a9b-f67f-76f2-73b2-fe81645f2f7d")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_identity_sync_details(&self) -> ListIdentitySyncDetails {
        ListIdentitySyncDetails {
            client: self.clone(),
            input: <ListIdentitySyncDetailsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_identity_sync_details`](crate::dws::Client::list_identity_sync_details).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListIdentitySyncDetails {
    client: crate::dws::Client,
    input: ListIdentitySyncDetailsInput,
}

impl ListIdentitySyncDetails {
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

    /// ID of the synchronization record. Required.
    pub fn id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.id = value.into_value();
        self
    }

    /// Offset at which the page starts; 0, the beginning, by default.
    pub fn offset(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.offset = value.into_value();
        self
    }

    /// Largest number of items to return in one page; 1000 by default.
    pub fn limit(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.limit = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListIdentitySyncDetailsInput) -> Self {
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
        crate::dws::types::ListIdentitySyncDetailsResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::dws::types::ListIdentitySyncDetailsResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_identity_sync_details`](crate::dws::Client::list_identity_sync_details).
#[derive(Clone)]
pub struct ListIdentitySyncDetailsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// ID of the synchronization record.
    ///
    /// Required.
    pub id: Option<String>,
    /// Offset at which the page starts; 0, the beginning, by default. The reference does not say what
    /// it counts.
    ///
    /// Default: `0`.
    pub offset: Option<i64>,
    /// Largest number of items to return in one page; 1000 by default.
    ///
    /// Default: `1000`.
    pub limit: Option<i64>,
}

impl ListIdentitySyncDetailsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListIdentitySyncDetailsInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        id: Member::path("id").required(),
        offset: Member::query("offset"),
        limit: Member::query("limit"),
    }
}

impl gaussdb_runtime::codegen::Input for ListIdentitySyncDetailsInput {
    type Output = crate::dws::types::ListIdentitySyncDetailsResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListIdentitySyncDetailsInput {
    type Item = crate::dws::types::IdentitySyncDetail;

    const PAGINATION: &'static gaussdb_runtime::codegen::Pagination = &gaussdb_runtime::codegen::Pagination {
        style: gaussdb_runtime::codegen::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: gaussdb_runtime::codegen::Offset::Unclear,
        },
        total: Some("count"),
        id: Some("id"),
        limit: 1000i64,
        ..gaussdb_runtime::codegen::Pagination::new("sync_details")
    };
}

impl ListIdentitySyncDetails {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(self) -> gaussdb_runtime::Pages<crate::dws::types::IdentitySyncDetail> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(self) -> gaussdb_runtime::Items<crate::dws::types::IdentitySyncDetail> {
        self.pages().items()
    }
}

/// Effect that a synchronization with the identity source had on one user.
#[derive(Clone)]
#[non_exhaustive]
pub struct IdentitySyncDetail {
    /// ID of the entry in the synchronization record.
    pub id: Option<String>,
    /// ID of the synchronization that the entry belongs to.
    pub sync_record_id: Option<String>,
    /// Kind of change made to the user, such as `ADD`.
    pub r#type: Option<String>,
    /// Name of the user who was synchronized.
    pub user_name: Option<String>,
    /// State of the synchronization, such as `SUCCESS`.
    pub status: Option<String>,
    /// Reason for the failure, if there was one.
    pub fail_reason: Option<String>,
}

impl IdentitySyncDetail {
    /// ID of the entry in the synchronization record.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// ID of the synchronization that the entry belongs to.
    #[inline]
    pub fn sync_record_id(&self) -> Option<&str> {
        self.sync_record_id.as_deref()
    }

    /// Kind of change made to the user, such as `ADD`.
    #[inline]
    pub fn r#type(&self) -> Option<&str> {
        self.r#type.as_deref()
    }

    /// Name of the user who was synchronized.
    #[inline]
    pub fn user_name(&self) -> Option<&str> {
        self.user_name.as_deref()
    }

    /// State of the synchronization, such as `SUCCESS`.
    #[inline]
    pub fn status(&self) -> Option<&str> {
        self.status.as_deref()
    }

    /// Reason for the failure, if there was one.
    #[inline]
    pub fn fail_reason(&self) -> Option<&str> {
        self.fail_reason.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    IdentitySyncDetail {
        id: Member::new("id"),
        sync_record_id: Member::new("sync_record_id"),
        r#type: Member::new("type"),
        user_name: Member::new("user_name"),
        status: Member::new("status"),
        fail_reason: Member::new("fail_reason"),
    }
}

/// Effects of the synchronization on each user, one page of them.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListIdentitySyncDetailsResponse {
    /// Changes made by the synchronization, one entry per user.
    pub sync_details: Vec<crate::dws::types::IdentitySyncDetail>,
    /// Total number of items found, on all pages together.
    pub count: Option<i64>,
}

impl ListIdentitySyncDetailsResponse {
    /// Changes made by the synchronization, one entry per user.
    #[inline]
    pub fn sync_details(&self) -> &[crate::dws::types::IdentitySyncDetail] {
        &self.sync_details
    }

    /// Total number of items found, on all pages together.
    #[inline]
    pub fn count(&self) -> Option<i64> {
        self.count
    }
}

gaussdb_runtime::reflect_struct! {
    ListIdentitySyncDetailsResponse {
        sync_details: Member::new("sync_details"),
        count: Member::new("count"),
    }
}
