// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1clusters~1resource-instances~1tag-filter/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.2.34",
    idempotent: true,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listClustersByTag",
        gaussdb_runtime::codegen::Method::Post,
        "/v1/{project_id}/clusters/resource-instances/tag-filter",
    )
};

impl crate::dws::Client {
    /// Find clusters by tag
    ///
    /// Lists the clusters whose tags match the keys and values of the filter, each with ID, name and
    /// tags. The filter goes into the body, `limit` and `offset` into the query. Nothing is changed in
    /// spite of the method POST.
    ///
    /// `POST /v1/{project_id}/clusters/resource-instances/tag-filter`
    ///
    /// - Documented in: section 5.2.34 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::dws::types::TagFilter;
    ///
    /// let mut items = client
    ///     .list_clusters_by_tag()
    ///     .tags([TagFilter::builder().key("environment")])
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_clusters_by_tag(&self) -> ListClustersByTag {
        ListClustersByTag {
            client: self.clone(),
            input: <ListClustersByTagInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_clusters_by_tag`](crate::dws::Client::list_clusters_by_tag).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListClustersByTag {
    client: crate::dws::Client,
    input: ListClustersByTagInput,
}

impl ListClustersByTag {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
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

    /// Tags that the clusters must have.
    pub fn tags(
        mut self,
        value: impl IntoIterator<Item = crate::dws::types::TagFilter>,
    ) -> Self {
        self.input.body.get_or_insert_default().tags = Some(value.into_iter().collect());
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListClustersByTagInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::ListClustersByTagResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::dws::types::ListClustersByTagResponse> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_clusters_by_tag`](crate::dws::Client::list_clusters_by_tag).
#[derive(Clone)]
pub struct ListClustersByTagInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// Largest number of items to return in one page.
    pub limit: Option<i64>,
    /// Offset at which the page starts; 0 is the beginning. The reference does not say what it counts.
    pub offset: Option<i64>,
    /// The body. Optional.
    pub body: Option<crate::dws::types::ListClustersByTagRequest>,
}

impl ListClustersByTagInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListClustersByTagInput {
        project_id: Member::path("project_id"),
        limit: Member::query("limit"),
        offset: Member::query("offset"),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for ListClustersByTagInput {
    type Output = crate::dws::types::ListClustersByTagResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListClustersByTagInput {
    type Item = crate::dws::types::TaggedCluster;

    const PAGINATION: &'static gaussdb_runtime::codegen::Pagination = &gaussdb_runtime::codegen::Pagination {
        style: gaussdb_runtime::codegen::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: gaussdb_runtime::codegen::Offset::Unclear,
        },
        total: Some("count"),
        ..gaussdb_runtime::codegen::Pagination::new("resources")
    };
}

impl ListClustersByTag {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(self) -> gaussdb_runtime::Pages<crate::dws::types::TaggedCluster> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(self) -> gaussdb_runtime::Items<crate::dws::types::TaggedCluster> {
        self.pages().items()
    }
}

/// Tag keys and values that the clusters must match.
#[derive(Clone)]
pub struct ListClustersByTagRequest {
    /// Tags that the clusters must have.
    pub tags: Option<Vec<crate::dws::types::TagFilter>>,
}

impl ListClustersByTagRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    ListClustersByTagRequest {
        tags: Member::new("tags"),
    }
}

/// Clusters that match the tags, one page of them.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListClustersByTagResponse {
    /// Clusters whose tags match, one page of them.
    pub resources: Vec<crate::dws::types::TaggedCluster>,
    /// Total number of items found, on all pages together.
    pub count: Option<i64>,
}

impl ListClustersByTagResponse {
    /// Clusters whose tags match, one page of them.
    #[inline]
    pub fn resources(&self) -> &[crate::dws::types::TaggedCluster] {
        &self.resources
    }

    /// Total number of items found, on all pages together.
    #[inline]
    pub fn count(&self) -> Option<i64> {
        self.count
    }
}

gaussdb_runtime::reflect_struct! {
    ListClustersByTagResponse {
        resources: Member::new("resources"),
        count: Member::new("count"),
    }
}

/// A tag key with the values that match.
#[derive(Clone)]
pub struct TagFilter {
    /// Key of the tag that a cluster must have: up to 128 letters, digits, Chinese characters, hyphens
    /// and underscores; not empty.
    ///
    /// Required.
    pub key: Option<String>,
    /// Values of the tag that are accepted.
    pub values: Option<Vec<String>>,
}

impl TagFilter {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Key of the tag that a cluster must have: up to 128 letters, digits, Chinese characters, hyphens and underscores;
    /// not empty. Required.
    pub fn key(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.key = value.into_value();
        self
    }

    /// Values of the tag that are accepted.
    pub fn values(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.values = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Validates the value and returns it. The error lists missing members and violations of documented
    /// constraints. Optional, because `send` validates the whole request.
    #[inline]
    pub fn build(self) -> Result<Self, gaussdb_runtime::Error> {
        gaussdb_runtime::codegen::build(self)
    }

    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    TagFilter {
        key: Member::new("key").required(),
        values: Member::new("values"),
    }
}

/// A cluster that matches the tags asked for.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaggedCluster {
    /// ID of the cluster that has the tags.
    pub resource_id: Option<String>,
    /// Name of the cluster that has the tags.
    pub resource_name: Option<String>,
    /// Further details of the cluster; empty in the documented example.
    pub resource_detail: Option<String>,
    /// Tags of the cluster, each with key and value.
    pub tags: Vec<crate::dws::types::Tag>,
}

impl TaggedCluster {
    /// ID of the cluster that has the tags.
    #[inline]
    pub fn resource_id(&self) -> Option<&str> {
        self.resource_id.as_deref()
    }

    /// Name of the cluster that has the tags.
    #[inline]
    pub fn resource_name(&self) -> Option<&str> {
        self.resource_name.as_deref()
    }

    /// Further details of the cluster; empty in the documented example.
    #[inline]
    pub fn resource_detail(&self) -> Option<&str> {
        self.resource_detail.as_deref()
    }

    /// Tags of the cluster, each with key and value.
    #[inline]
    pub fn tags(&self) -> &[crate::dws::types::Tag] {
        &self.tags
    }
}

gaussdb_runtime::reflect_struct! {
    TaggedCluster {
        resource_id: Member::new("resource_id"),
        resource_name: Member::new("resource_name"),
        resource_detail: Member::new("resource_detail"),
        tags: Member::new("tags"),
    }
}
