// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1auto-scaling~1history/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.3.38",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listAutoScalingRecords",
        gaussdb_runtime::codegen::Method::Get,
        "/v3/{project_id}/instances/{instance_id}/auto-scaling/history",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List an instance's auto scaling records
    ///
    /// Lists the automatic scaling actions of an instance, page by page: what kind of change it was,
    /// the values before and after, the result and the time.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/auto-scaling/history`
    ///
    /// - Documented in: section 4.3.38 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let mut items = client
    ///     .list_auto_scaling_records()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_auto_scaling_records(&self) -> ListAutoScalingRecords {
        ListAutoScalingRecords {
            client: self.clone(),
            input: <ListAutoScalingRecordsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_auto_scaling_records`](crate::gaussdb_mysql::Client::list_auto_scaling_records).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAutoScalingRecords {
    client: crate::gaussdb_mysql::Client,
    input: ListAutoScalingRecordsInput,
}

impl ListAutoScalingRecords {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`. Required.
    pub fn instance_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.instance_id = value.into_value();
        self
    }

    /// Number of entries to return on one page; 20 by default.
    pub fn limit(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.limit = value.into_value();
        self
    }

    /// Number of entries to skip; 0, the default, starts with the first one.
    pub fn offset(
        mut self,
        value: impl gaussdb_runtime::IntoValue<gaussdb_runtime::NumberText>,
    ) -> Self {
        self.input.offset = value
            .into_value()
            .map(gaussdb_runtime::NumberText::into_string);
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
    pub fn input(mut self, input: ListAutoScalingRecordsInput) -> Self {
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
        crate::gaussdb_mysql::types::ListAutoScalingRecordsResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::ListAutoScalingRecordsResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_auto_scaling_records`](crate::gaussdb_mysql::Client::list_auto_scaling_records).
#[derive(Clone)]
pub struct ListAutoScalingRecordsInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    ///
    /// Required.
    pub instance_id: Option<String>,
    /// Number of entries to return on one page; 20 by default.
    ///
    /// Default: `20`.
    pub limit: Option<String>,
    /// Number of entries to skip; 0, the default, starts with the first one.
    ///
    /// A number, at least 0. Default: `0`.
    pub offset: Option<String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
}

impl ListAutoScalingRecordsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListAutoScalingRecordsInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
        limit: Member::query("limit"),
        offset: Member::query("offset").limits(&[NumericString(Some(0), None, None)]),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
    }
}

impl gaussdb_runtime::codegen::Input for ListAutoScalingRecordsInput {
    type Output = crate::gaussdb_mysql::types::ListAutoScalingRecordsResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListAutoScalingRecordsInput {
    type Item = crate::gaussdb_mysql::types::AutoScalingRecord;

    const PAGINATION: &'static gaussdb_runtime::codegen::Pagination = &gaussdb_runtime::codegen::Pagination {
        style: gaussdb_runtime::codegen::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: gaussdb_runtime::codegen::Offset::Record,
        },
        total: Some("total_count"),
        id: Some("id"),
        limit: 20i64,
        ..gaussdb_runtime::codegen::Pagination::new("records")
    };
}

impl ListAutoScalingRecords {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(
        self,
    ) -> gaussdb_runtime::Pages<crate::gaussdb_mysql::types::AutoScalingRecord> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(
        self,
    ) -> gaussdb_runtime::Items<crate::gaussdb_mysql::types::AutoScalingRecord> {
        self.pages().items()
    }
}

/// One automatic scaling action: what was changed, from which value to which, when, and with what
/// result.
#[derive(Clone)]
#[non_exhaustive]
pub struct AutoScalingRecord {
    /// ID of the scaling record.
    pub id: Option<String>,
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    pub instance_id: Option<String>,
    /// Name of the instance; not necessarily unique.
    pub instance_name: Option<String>,
    /// Kind of change, such as `ENLARGE_FLAVOR`.
    pub scaling_type: Option<String>,
    /// Value before the change, such as a flavor code.
    pub original_value: Option<String>,
    /// Value after the change, such as a flavor code.
    pub target_value: Option<String>,
    /// Outcome of the scaling action, such as `SUCCESS`.
    pub result: Option<String>,
    /// Time of the scaling action, such as `2023-04-30 16:47:40.877`.
    pub create_at: Option<String>,
}

impl AutoScalingRecord {
    /// ID of the scaling record.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

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

    /// Kind of change, such as `ENLARGE_FLAVOR`.
    #[inline]
    pub fn scaling_type(&self) -> Option<&str> {
        self.scaling_type.as_deref()
    }

    /// Value before the change, such as a flavor code.
    #[inline]
    pub fn original_value(&self) -> Option<&str> {
        self.original_value.as_deref()
    }

    /// Value after the change, such as a flavor code.
    #[inline]
    pub fn target_value(&self) -> Option<&str> {
        self.target_value.as_deref()
    }

    /// Outcome of the scaling action, such as `SUCCESS`.
    #[inline]
    pub fn result(&self) -> Option<&str> {
        self.result.as_deref()
    }

    /// Time of the scaling action, such as `2023-04-30 16:47:40.877`.
    #[inline]
    pub fn create_at(&self) -> Option<&str> {
        self.create_at.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    AutoScalingRecord {
        id: Member::new("id"),
        instance_id: Member::new("instance_id"),
        instance_name: Member::new("instance_name"),
        scaling_type: Member::new("scaling_type"),
        original_value: Member::new("original_value"),
        target_value: Member::new("target_value"),
        result: Member::new("result"),
        create_at: Member::new("create_at"),
    }
}

/// A page of automatic scaling actions.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListAutoScalingRecordsResponse {
    /// Number of all entries that match, on every page.
    pub total_count: Option<String>,
    /// Scaling actions on this page.
    pub records: Vec<crate::gaussdb_mysql::types::AutoScalingRecord>,
}

impl ListAutoScalingRecordsResponse {
    /// Number of all entries that match, on every page.
    #[inline]
    pub fn total_count(&self) -> Option<&str> {
        self.total_count.as_deref()
    }

    /// Scaling actions on this page.
    #[inline]
    pub fn records(&self) -> &[crate::gaussdb_mysql::types::AutoScalingRecord] {
        &self.records
    }
}

gaussdb_runtime::reflect_struct! {
    ListAutoScalingRecordsResponse {
        total_count: Member::new("total_count"),
        records: Member::new("records"),
    }
}
