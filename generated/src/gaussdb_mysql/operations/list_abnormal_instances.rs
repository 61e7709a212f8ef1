// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1diagnosis-instance-infos/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.14.2",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listAbnormalInstances",
        gaussdb_runtime::codegen::Method::Get,
        "/v3/{project_id}/instances/diagnosis-instance-infos",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List instances abnormal in one metric
    ///
    /// Lists the instances of the project that are abnormal in one metric, page by page. Take the
    /// metric names from
    /// [`list_abnormal_instance_counts`](crate::gaussdb_mysql::Client::list_abnormal_instance_counts).
    ///
    /// `GET /v3/{project_id}/instances/diagnosis-instance-infos`
    ///
    /// - Documented in: section 4.14.2 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let mut items = client
    ///     .list_abnormal_instances()
    ///     .metric_name("cpu_usage")
    ///     .offset(0)
    ///     .limit(10)
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_abnormal_instances(&self) -> ListAbnormalInstances {
        ListAbnormalInstances {
            client: self.clone(),
            input: <ListAbnormalInstancesInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_abnormal_instances`](crate::gaussdb_mysql::Client::list_abnormal_instances).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAbnormalInstances {
    client: crate::gaussdb_mysql::Client,
    input: ListAbnormalInstancesInput,
}

impl ListAbnormalInstances {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// Name of the diagnosed metric; take it from
    /// [`list_abnormal_instance_counts`](crate::gaussdb_mysql::Client::list_abnormal_instance_counts). Required.
    pub fn metric_name(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.metric_name = value.into_value();
        self
    }

    /// Number of entries to skip; 0, the default, starts with the first one. Required.
    pub fn offset(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.offset = value.into_value();
        self
    }

    /// Number of entries to return on one page, from 1 to 100; 100 by default. Required.
    pub fn limit(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.limit = value.into_value();
        self
    }

    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    pub fn x_language(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::MessageLanguage,
        >,
    ) -> Self {
        self.input.x_language = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListAbnormalInstancesInput) -> Self {
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
        crate::gaussdb_mysql::types::ListAbnormalInstancesResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::ListAbnormalInstancesResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_abnormal_instances`](crate::gaussdb_mysql::Client::list_abnormal_instances).
#[derive(Clone)]
pub struct ListAbnormalInstancesInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// Name of the diagnosed metric; take it from
    /// [`list_abnormal_instance_counts`](crate::gaussdb_mysql::Client::list_abnormal_instance_counts).
    ///
    /// Required. At least 1 character.
    pub metric_name: Option<String>,
    /// Number of entries to skip; 0, the default, starts with the first one.
    ///
    /// Required. At least 0. Default: `0`.
    pub offset: Option<i64>,
    /// Number of entries to return on one page, from 1 to 100; 100 by default.
    ///
    /// Required. At least 1. At most 100. Default: `100`.
    pub limit: Option<i64>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
}

impl ListAbnormalInstancesInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListAbnormalInstancesInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        metric_name: Member::query("metric_name").required().limits(&[MinLength(1)]),
        offset: Member::query("offset").required().limits(&[Minimum(Int(0))]),
        limit: Member::query("limit").required().limits(&[Minimum(Int(1)), Maximum(Int(100))]),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
    }
}

impl gaussdb_runtime::codegen::Input for ListAbnormalInstancesInput {
    type Output = crate::gaussdb_mysql::types::ListAbnormalInstancesResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListAbnormalInstancesInput {
    type Item = crate::gaussdb_mysql::types::AbnormalInstance;

    const PAGINATION: &'static gaussdb_runtime::codegen::Pagination = &gaussdb_runtime::codegen::Pagination {
        style: gaussdb_runtime::codegen::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: gaussdb_runtime::codegen::Offset::Record,
        },
        total: Some("total_count"),
        limit: 100i64,
        most: Some(100i64),
        ..gaussdb_runtime::codegen::Pagination::new("instance_infos")
    };
}

impl ListAbnormalInstances {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(
        self,
    ) -> gaussdb_runtime::Pages<crate::gaussdb_mysql::types::AbnormalInstance> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(
        self,
    ) -> gaussdb_runtime::Items<crate::gaussdb_mysql::types::AbnormalInstance> {
        self.pages().items()
    }
}

/// An instance that is abnormal in the metric, with its primary node.
#[derive(Clone)]
#[non_exhaustive]
pub struct AbnormalInstance {
    /// ID of the abnormal instance: 36 letters and digits ending in `in07`.
    pub instance_id: Option<String>,
    /// ID of the primary node of the instance.
    pub master_node_id: Option<String>,
}

impl AbnormalInstance {
    /// ID of the abnormal instance: 36 letters and digits ending in `in07`.
    #[inline]
    pub fn instance_id(&self) -> Option<&str> {
        self.instance_id.as_deref()
    }

    /// ID of the primary node of the instance.
    #[inline]
    pub fn master_node_id(&self) -> Option<&str> {
        self.master_node_id.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    AbnormalInstance {
        instance_id: Member::new("instance_id"),
        master_node_id: Member::new("master_node_id"),
    }
}

/// A page of instances that are abnormal in the metric.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListAbnormalInstancesResponse {
    /// Number of all entries that match, on every page.
    pub total_count: Option<i64>,
    /// Abnormal instances on this page.
    pub instance_infos: Vec<crate::gaussdb_mysql::types::AbnormalInstance>,
}

impl ListAbnormalInstancesResponse {
    /// Number of all entries that match, on every page.
    #[inline]
    pub fn total_count(&self) -> Option<i64> {
        self.total_count
    }

    /// Abnormal instances on this page.
    #[inline]
    pub fn instance_infos(&self) -> &[crate::gaussdb_mysql::types::AbnormalInstance] {
        &self.instance_infos
    }
}

gaussdb_runtime::reflect_struct! {
    ListAbnormalInstancesResponse {
        total_count: Member::new("total_count"),
        instance_infos: Member::new("instance_infos"),
    }
}
