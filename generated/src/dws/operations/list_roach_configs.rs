// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1clusters~1{cluster_id}~1snapshots~1roach-configs/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.3.24",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listRoachConfigs",
        gaussdb_runtime::codegen::Method::Get,
        "/v1/{project_id}/clusters/{cluster_id}/snapshots/roach-configs",
    )
};

impl crate::dws::Client {
    /// List Roach backup settings
    ///
    /// Lists the settings of Roach, the component that backs up a cluster, as keys and values with the
    /// kind of work they apply to (`backup`, for example). Paged with `offset` and `limit`.
    ///
    /// `GET /v1/{project_id}/clusters/{cluster_id}/snapshots/roach-configs`
    ///
    /// - Documented in: section 5.3.24 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let mut items = client
    ///     .list_roach_configs()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_roach_configs(&self) -> ListRoachConfigs {
        ListRoachConfigs {
            client: self.clone(),
            input: <ListRoachConfigsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_roach_configs`](crate::dws::Client::list_roach_configs).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRoachConfigs {
    client: crate::dws::Client,
    input: ListRoachConfigsInput,
}

impl ListRoachConfigs {
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

    /// Offset at which the page starts; 0 is the beginning.
    pub fn offset(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.offset = value.into_value();
        self
    }

    /// Largest number of items to return in one page.
    pub fn limit(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.limit = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListRoachConfigsInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::ListRoachConfigsResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::dws::types::ListRoachConfigsResponse> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_roach_configs`](crate::dws::Client::list_roach_configs).
#[derive(Clone)]
pub struct ListRoachConfigsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// Offset at which the page starts; 0 is the beginning. The reference does not say what it counts.
    pub offset: Option<i64>,
    /// Largest number of items to return in one page.
    pub limit: Option<i64>,
}

impl ListRoachConfigsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListRoachConfigsInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        offset: Member::query("offset"),
        limit: Member::query("limit"),
    }
}

impl gaussdb_runtime::codegen::Input for ListRoachConfigsInput {
    type Output = crate::dws::types::ListRoachConfigsResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListRoachConfigsInput {
    type Item = crate::dws::types::RoachSetting;

    const PAGINATION: &'static gaussdb_runtime::codegen::Pagination = &gaussdb_runtime::codegen::Pagination {
        style: gaussdb_runtime::codegen::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: gaussdb_runtime::codegen::Offset::Unclear,
        },
        total: Some("count"),
        ..gaussdb_runtime::codegen::Pagination::new("roach_configs")
    };
}

impl ListRoachConfigs {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(self) -> gaussdb_runtime::Pages<crate::dws::types::RoachSetting> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(self) -> gaussdb_runtime::Items<crate::dws::types::RoachSetting> {
        self.pages().items()
    }
}

/// Settings of Roach, the backup component, one page of them.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListRoachConfigsResponse {
    /// Settings of Roach, the backup component.
    pub roach_configs: Vec<crate::dws::types::RoachSetting>,
    /// Total number of items found, on all pages together.
    pub count: Option<i64>,
}

impl ListRoachConfigsResponse {
    /// Settings of Roach, the backup component.
    #[inline]
    pub fn roach_configs(&self) -> &[crate::dws::types::RoachSetting] {
        &self.roach_configs
    }

    /// Total number of items found, on all pages together.
    #[inline]
    pub fn count(&self) -> Option<i64> {
        self.count
    }
}

gaussdb_runtime::reflect_struct! {
    ListRoachConfigsResponse {
        roach_configs: Member::new("roach_configs"),
        count: Member::new("count"),
    }
}

/// A setting of Roach, the backup component, as it is now.
#[derive(Clone)]
#[non_exhaustive]
pub struct RoachSetting {
    /// Name of the Roach setting, such as `parallel-process`.
    pub key: Option<String>,
    /// Value of the Roach setting, such as 20.
    pub value: Option<String>,
    /// Kind of work that the setting applies to, such as `backup`.
    pub r#type: Option<String>,
}

impl RoachSetting {
    /// Name of the Roach setting, such as `parallel-process`.
    #[inline]
    pub fn key(&self) -> Option<&str> {
        self.key.as_deref()
    }

    /// Value of the Roach setting, such as 20.
    #[inline]
    pub fn value(&self) -> Option<&str> {
        self.value.as_deref()
    }

    /// Kind of work that the setting applies to, such as `backup`.
    #[inline]
    pub fn r#type(&self) -> Option<&str> {
        self.r#type.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    RoachSetting {
        key: Member::new("key"),
        value: Member::new("value"),
        r#type: Member::new("type"),
    }
}
