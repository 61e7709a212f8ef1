// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1recycle-info/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.3.36",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listRecycledInstances",
        gaussdb_runtime::codegen::Method::Get,
        "/v3/{project_id}/instances/recycle-info",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List instances in the recycle bin
    ///
    /// Lists the deleted instances that are still in the recycle bin, page by page, with the times of
    /// creation and deletion and the ID of the backup that is kept for each.
    ///
    /// `GET /v3/{project_id}/instances/recycle-info`
    ///
    /// - Documented in: section 4.3.36 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let mut items = client.list_recycled_instances().items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_recycled_instances(&self) -> ListRecycledInstances {
        ListRecycledInstances {
            client: self.clone(),
            input: <ListRecycledInstancesInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_recycled_instances`](crate::gaussdb_mysql::Client::list_recycled_instances).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRecycledInstances {
    client: crate::gaussdb_mysql::Client,
    input: ListRecycledInstancesInput,
}

impl ListRecycledInstances {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// Number of entries to return on one page, from 1 to 100; 10 by default.
    pub fn limit(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.limit = value.into_value();
        self
    }

    /// Number of entries to skip; 0, the default, starts with the first one.
    pub fn offset(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.offset = value.into_value();
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
    pub fn input(mut self, input: ListRecycledInstancesInput) -> Self {
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
        crate::gaussdb_mysql::types::ListRecycledInstancesResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::ListRecycledInstancesResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_recycled_instances`](crate::gaussdb_mysql::Client::list_recycled_instances).
#[derive(Clone)]
pub struct ListRecycledInstancesInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// Number of entries to return on one page, from 1 to 100; 10 by default.
    ///
    /// At least 1. At most 100. Default: `10`.
    pub limit: Option<i64>,
    /// Number of entries to skip; 0, the default, starts with the first one.
    ///
    /// At least 0. Default: `0`.
    pub offset: Option<i64>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
}

impl ListRecycledInstancesInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListRecycledInstancesInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        limit: Member::query("limit").limits(&[Minimum(Int(1)), Maximum(Int(100))]),
        offset: Member::query("offset").limits(&[Minimum(Int(0))]),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
    }
}

impl gaussdb_runtime::codegen::Input for ListRecycledInstancesInput {
    type Output = crate::gaussdb_mysql::types::ListRecycledInstancesResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListRecycledInstancesInput {
    type Item = crate::gaussdb_mysql::types::RecycledInstance;

    const PAGINATION: &'static gaussdb_runtime::codegen::Pagination = &gaussdb_runtime::codegen::Pagination {
        style: gaussdb_runtime::codegen::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: gaussdb_runtime::codegen::Offset::Record,
        },
        total: Some("total_count"),
        id: Some("id"),
        limit: 10i64,
        most: Some(100i64),
        ..gaussdb_runtime::codegen::Pagination::new("instances")
    };
}

impl ListRecycledInstances {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(
        self,
    ) -> gaussdb_runtime::Pages<crate::gaussdb_mysql::types::RecycledInstance> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(
        self,
    ) -> gaussdb_runtime::Items<crate::gaussdb_mysql::types::RecycledInstance> {
        self.pages().items()
    }
}

/// A page of deleted instances that are still in the recycle bin.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListRecycledInstancesResponse {
    /// Number of all entries that match, on every page.
    pub total_count: Option<String>,
    /// Deleted instances on this page.
    pub instances: Vec<crate::gaussdb_mysql::types::RecycledInstance>,
}

impl ListRecycledInstancesResponse {
    /// Number of all entries that match, on every page.
    #[inline]
    pub fn total_count(&self) -> Option<&str> {
        self.total_count.as_deref()
    }

    /// Deleted instances on this page.
    #[inline]
    pub fn instances(&self) -> &[crate::gaussdb_mysql::types::RecycledInstance] {
        &self.instances
    }
}

gaussdb_runtime::reflect_struct! {
    ListRecycledInstancesResponse {
        total_count: Member::new("total_count"),
        instances: Member::new("instances"),
    }
}

/// A deleted instance in the recycle bin, with the backup that is kept for it.
#[derive(Clone)]
#[non_exhaustive]
pub struct RecycledInstance {
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    pub id: Option<String>,
    /// Name of the instance; not necessarily unique.
    pub name: Option<String>,
    /// Deployment that the instance had, such as `Single` or `Cluster`.
    pub ha_mode: Option<String>,
    /// Database engine of the instance, such as `taurus`.
    pub engine_name: Option<String>,
    /// Version of the database engine that the instance runs.
    pub engine_version: Option<String>,
    /// Billing mode: 0 is pay-per-use, 1 is yearly/monthly.
    pub pay_model: Option<String>,
    /// Time of creation, in milliseconds since 1970-01-01 00:00 UTC.
    pub create_at: Option<i64>,
    /// Time at which the instance was deleted, in milliseconds since 1970-01-01 00:00 UTC.
    pub deleted_at: Option<i64>,
    /// Disk type of the storage, such as `SSD`.
    pub volume_type: Option<String>,
    /// Size of the disk of the deleted instance.
    pub volume_size: Option<String>,
    /// Virtual IP address of the instance for data traffic.
    pub data_vip: Option<String>,
    /// Virtual IPv6 address of the instance.
    pub data_vip_ipv6: Option<String>,
    /// ID of the enterprise project that the instance belongs to.
    pub enterprise_project_id: Option<String>,
    /// Name of the enterprise project that the instance belongs to.
    pub enterprise_project_name: Option<String>,
    /// Level of the backup that is kept.
    pub backup_level: Option<String>,
    /// ID of the backup that is kept for the deleted instance.
    pub recycle_backup_id: Option<String>,
    /// State of the instance in the recycle bin, such as `Active`.
    pub recycle_status: Option<String>,
}

impl RecycledInstance {
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Name of the instance; not necessarily unique.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Deployment that the instance had, such as `Single` or `Cluster`.
    #[inline]
    pub fn ha_mode(&self) -> Option<&str> {
        self.ha_mode.as_deref()
    }

    /// Database engine of the instance, such as `taurus`.
    #[inline]
    pub fn engine_name(&self) -> Option<&str> {
        self.engine_name.as_deref()
    }

    /// Version of the database engine that the instance runs.
    #[inline]
    pub fn engine_version(&self) -> Option<&str> {
        self.engine_version.as_deref()
    }

    /// Billing mode: 0 is pay-per-use, 1 is yearly/monthly.
    #[inline]
    pub fn pay_model(&self) -> Option<&str> {
        self.pay_model.as_deref()
    }

    /// Time of creation, in milliseconds since 1970-01-01 00:00 UTC.
    #[inline]
    pub fn create_at(&self) -> Option<i64> {
        self.create_at
    }

    /// Time at which the instance was deleted, in milliseconds since 1970-01-01 00:00 UTC.
    #[inline]
    pub fn deleted_at(&self) -> Option<i64> {
        self.deleted_at
    }

    /// Disk type of the storage, such as `SSD`.
    #[inline]
    pub fn volume_type(&self) -> Option<&str> {
        self.volume_type.as_deref()
    }

    /// Size of the disk of the deleted instance.
    #[inline]
    pub fn volume_size(&self) -> Option<&str> {
        self.volume_size.as_deref()
    }

    /// Virtual IP address of the instance for data traffic.
    #[inline]
    pub fn data_vip(&self) -> Option<&str> {
        self.data_vip.as_deref()
    }

    /// Virtual IPv6 address of the instance.
    #[inline]
    pub fn data_vip_ipv6(&self) -> Option<&str> {
        self.data_vip_ipv6.as_deref()
    }

    /// ID of the enterprise project that the instance belongs to.
    #[inline]
    pub fn enterprise_project_id(&self) -> Option<&str> {
        self.enterprise_project_id.as_deref()
    }

    /// Name of the enterprise project that the instance belongs to.
    #[inline]
    pub fn enterprise_project_name(&self) -> Option<&str> {
        self.enterprise_project_name.as_deref()
    }

    /// Level of the backup that is kept.
    #[inline]
    pub fn backup_level(&self) -> Option<&str> {
        self.backup_level.as_deref()
    }

    /// ID of the backup that is kept for the deleted instance.
    #[inline]
    pub fn recycle_backup_id(&self) -> Option<&str> {
        self.recycle_backup_id.as_deref()
    }

    /// State of the instance in the recycle bin, such as `Active`.
    #[inline]
    pub fn recycle_status(&self) -> Option<&str> {
        self.recycle_status.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    RecycledInstance {
        id: Member::new("id"),
        name: Member::new("name"),
        ha_mode: Member::new("ha_mode"),
        engine_name: Member::new("engine_name"),
        engine_version: Member::new("engine_version"),
        pay_model: Member::new("pay_model"),
        create_at: Member::new("create_at"),
        deleted_at: Member::new("deleted_at"),
        volume_type: Member::new("volume_type"),
        volume_size: Member::new("volume_size"),
        data_vip: Member::new("data_vip"),
        data_vip_ipv6: Member::new("data_vip_ipv6"),
        enterprise_project_id: Member::new("enterprise_project_id"),
        enterprise_project_name: Member::new("enterprise_project_name"),
        backup_level: Member::new("backup_level"),
        recycle_backup_id: Member::new("recycle_backup_id"),
        recycle_status: Member::new("recycle_status"),
    }
}
