// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1configurations~1{configuration_id}~1applicable-instances/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.5.9",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listApplicableInstances",
        gaussdb_runtime::codegen::Method::Get,
        "/v3/{project_id}/configurations/{configuration_id}/applicable-instances",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List instances that accept a template
    ///
    /// Lists the instances, page by page, that a parameter template can be applied to.
    ///
    /// `GET /v3/{project_id}/configurations/{configuration_id}/applicable-instances`
    ///
    /// - Documented in: section 4.5.9 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let mut items = client
    ///     .list_applicable_instances()
    ///     .configuration_id("2be4071d63859facfe2a5c4850f376d9pr07")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_applicable_instances(&self) -> ListApplicableInstances {
        ListApplicableInstances {
            client: self.clone(),
            input: <ListApplicableInstancesInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_applicable_instances`](crate::gaussdb_mysql::Client::list_applicable_instances).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListApplicableInstances {
    client: crate::gaussdb_mysql::Client,
    input: ListApplicableInstancesInput,
}

impl ListApplicableInstances {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the parameter template; take it from
    /// [`list_parameter_templates`](crate::gaussdb_mysql::Client::list_parameter_templates). Required.
    pub fn configuration_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.configuration_id = value.into_value();
        self
    }

    /// Number of entries to skip; 0, the default, starts with the first one.
    pub fn offset(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.offset = value.into_value();
        self
    }

    /// Number of entries to return on one page, from 1 to 100; 100 by default.
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
    pub fn input(mut self, input: ListApplicableInstancesInput) -> Self {
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
        crate::gaussdb_mysql::types::ListApplicableInstancesResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::ListApplicableInstancesResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_applicable_instances`](crate::gaussdb_mysql::Client::list_applicable_instances).
#[derive(Clone)]
pub struct ListApplicableInstancesInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the parameter template; take it from
    /// [`list_parameter_templates`](crate::gaussdb_mysql::Client::list_parameter_templates).
    ///
    /// Required.
    pub configuration_id: Option<String>,
    /// Number of entries to skip; 0, the default, starts with the first one.
    ///
    /// At least 0. Default: `0`.
    pub offset: Option<i64>,
    /// Number of entries to return on one page, from 1 to 100; 100 by default.
    ///
    /// At least 1. At most 100. Default: `100`.
    pub limit: Option<i64>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
}

impl ListApplicableInstancesInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListApplicableInstancesInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        configuration_id: Member::path("configuration_id").required(),
        offset: Member::query("offset").limits(&[Minimum(Int(0))]),
        limit: Member::query("limit").limits(&[Minimum(Int(1)), Maximum(Int(100))]),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
    }
}

impl gaussdb_runtime::codegen::Input for ListApplicableInstancesInput {
    type Output = crate::gaussdb_mysql::types::ListApplicableInstancesResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListApplicableInstancesInput {
    type Item = crate::gaussdb_mysql::types::ApplicableInstance;

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
        ..gaussdb_runtime::codegen::Pagination::new("instances")
    };
}

impl ListApplicableInstances {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(
        self,
    ) -> gaussdb_runtime::Pages<crate::gaussdb_mysql::types::ApplicableInstance> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(
        self,
    ) -> gaussdb_runtime::Items<crate::gaussdb_mysql::types::ApplicableInstance> {
        self.pages().items()
    }
}

/// An instance that a parameter template can be applied to.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplicableInstance {
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    pub instance_id: Option<String>,
    /// Name of the instance; not necessarily unique.
    pub instance_name: Option<String>,
}

impl ApplicableInstance {
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    #[inline]
    pub fn instance_id(&self) -> Option<&str> {
        self.instance_id.as_deref()
    }

    /// Name of the instance; not necessarily unique.
    #[inline]
    pub fn instance_name(&self) -> Option<&str> {
        self.instance_name.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    ApplicableInstance {
        instance_id: Member::new("instance_id"),
        instance_name: Member::new("instance_name"),
    }
}

/// A page of instances that the parameter template can be applied to.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListApplicableInstancesResponse {
    /// Instances on this page that accept the template.
    pub instances: Vec<crate::gaussdb_mysql::types::ApplicableInstance>,
    /// Number of all entries that match, on every page.
    pub total_count: Option<i64>,
}

impl ListApplicableInstancesResponse {
    /// Instances on this page that accept the template.
    #[inline]
    pub fn instances(&self) -> &[crate::gaussdb_mysql::types::ApplicableInstance] {
        &self.instances
    }

    /// Number of all entries that match, on every page.
    #[inline]
    pub fn total_count(&self) -> Option<i64> {
        self.total_count
    }
}

gaussdb_runtime::reflect_struct! {
    ListApplicableInstancesResponse {
        instances: Member::new("instances"),
        total_count: Member::new("total_count"),
    }
}
