// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 5.3.3",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listInstancesV3",
        gaussdb_runtime::codegen::Method::Get,
        "/v3/{project_id}/instances",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List or search instances (retired v3)
    ///
    /// Lists the instances of the project, page by page, filtered by ID, name, network, address or
    /// tags. An `id` or `name` that starts with `*` matches any part. The states differ from those of
    /// its successor. Planned to be retired on 2025-12-31; use
    /// [`list_instances`](crate::gaussdb_mysql::Client::list_instances) instead.
    ///
    /// `GET /v3/{project_id}/instances`
    ///
    /// - Documented in: section 5.3.3 of `mysql-2024-zh`
    /// - Will be retired on 2025-12-31
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let mut items = client.list_instances_v3().items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated = "will be retired on 2025-12-31; use `list_instances` instead"]
    #[inline]
    pub fn list_instances_v3(&self) -> ListInstancesV3 {
        ListInstancesV3 {
            client: self.clone(),
            input: <ListInstancesV3Input as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_instances_v3`](crate::gaussdb_mysql::Client::list_instances_v3).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListInstancesV3 {
    client: crate::gaussdb_mysql::Client,
    input: ListInstancesV3Input,
}

impl ListInstancesV3 {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of an instance; limits the result to it.
    pub fn id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.id = value.into_value();
        self
    }

    /// Name of an instance; limits the result to it.
    pub fn name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.name = value.into_value();
        self
    }

    /// Kind of instance; limits the result to it.
    pub fn r#type(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::InstanceModeSpec,
        >,
    ) -> Self {
        self.input.r#type = value.into_value();
        self
    }

    /// Database engine; limits the result to instances of it.
    pub fn datastore_type(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::DatastoreTypeSpec,
        >,
    ) -> Self {
        self.input.datastore_type = value.into_value();
        self
    }

    /// ID of a virtual private cloud (VPC); limits the result to instances in it.
    pub fn vpc_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.vpc_id = value.into_value();
        self
    }

    /// Network ID of a subnet; limits the result to instances in it.
    pub fn subnet_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.subnet_id = value.into_value();
        self
    }

    /// Private IP address for reads and writes; limits the result to instances that have it.
    pub fn private_ip(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.private_ip = value.into_value();
        self
    }

    /// Private IP address for reads; limits the result to instances that have it.
    pub fn readonly_private_ip(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.readonly_private_ip = value.into_value();
        self
    }

    /// IP address of a database proxy; limits the result to instances that have it.
    pub fn proxy_ip(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.proxy_ip = value.into_value();
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

    /// Tags, each as key and value, separated by commas; limits the result to instances that have all of them.
    pub fn tags(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.tags = value.into_value();
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
    pub fn input(mut self, input: ListInstancesV3Input) -> Self {
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
        crate::gaussdb_mysql::types::ListInstancesV3Response,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::ListInstancesV3Response,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_instances_v3`](crate::gaussdb_mysql::Client::list_instances_v3).
#[derive(Clone)]
pub struct ListInstancesV3Input {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of an instance; limits the result to it. With a leading `*`, any instance whose ID holds the
    /// rest matches; `*` alone is not allowed.
    ///
    /// Must not be `*`.
    pub id: Option<String>,
    /// Name of an instance; limits the result to it. With a leading `*`, any instance whose name holds
    /// the rest matches; `*` alone is not allowed.
    ///
    /// Must not be `*`.
    pub name: Option<String>,
    /// Kind of instance; limits the result to it. Only `Cluster` is supported.
    pub r#type: Option<crate::gaussdb_mysql::types::InstanceModeSpec>,
    /// Database engine; limits the result to instances of it. Only `gaussdb-mysql` is supported.
    pub datastore_type: Option<crate::gaussdb_mysql::types::DatastoreTypeSpec>,
    /// ID of a virtual private cloud (VPC); limits the result to instances in it.
    pub vpc_id: Option<String>,
    /// Network ID of a subnet; limits the result to instances in it.
    pub subnet_id: Option<String>,
    /// Private IP address for reads and writes; limits the result to instances that have it.
    pub private_ip: Option<String>,
    /// Private IP address for reads; limits the result to instances that have it.
    pub readonly_private_ip: Option<String>,
    /// IP address of a database proxy; limits the result to instances that have it.
    pub proxy_ip: Option<String>,
    /// Number of entries to skip; 0, the default, starts with the first one.
    ///
    /// At least 0. Default: `0`.
    pub offset: Option<i64>,
    /// Number of entries to return on one page, from 1 to 100; 100 by default.
    ///
    /// At least 1. At most 100. Default: `100`.
    pub limit: Option<i64>,
    /// Tags, each as key and value, separated by commas; limits the result to instances that have all
    /// of them. No key may be listed twice.
    ///
    /// A list, separated by `,`.
    pub tags: Option<String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
}

impl ListInstancesV3Input {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListInstancesV3Input {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        id: Member::query("id").limits(&[NotValue(&["*"])]),
        name: Member::query("name").limits(&[NotValue(&["*"])]),
        r#type: Member::query("type").limits(&[OneOf(&["Cluster"])]),
        datastore_type: Member::query("datastore_type").limits(&[OneOf(&["gaussdb-mysql"])]),
        vpc_id: Member::query("vpc_id"),
        subnet_id: Member::query("subnet_id"),
        private_ip: Member::query("private_ip"),
        readonly_private_ip: Member::query("readonly_private_ip"),
        proxy_ip: Member::query("proxy_ip"),
        offset: Member::query("offset").limits(&[Minimum(Int(0))]),
        limit: Member::query("limit").limits(&[Minimum(Int(1)), Maximum(Int(100))]),
        tags: Member::query("tags").limits(&[SeparatedList(",", None)]),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
    }
}

impl gaussdb_runtime::codegen::Input for ListInstancesV3Input {
    type Output = crate::gaussdb_mysql::types::ListInstancesV3Response;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListInstancesV3Input {
    type Item = crate::gaussdb_mysql::types::RetiredInstanceSummary;

    const PAGINATION: &'static gaussdb_runtime::codegen::Pagination = &gaussdb_runtime::codegen::Pagination {
        style: gaussdb_runtime::codegen::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: gaussdb_runtime::codegen::Offset::Record,
        },
        total: Some("total_count"),
        id: Some("id"),
        limit: 100i64,
        most: Some(100i64),
        ..gaussdb_runtime::codegen::Pagination::new("instances")
    };
}

impl ListInstancesV3 {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(
        self,
    ) -> gaussdb_runtime::Pages<crate::gaussdb_mysql::types::RetiredInstanceSummary> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(
        self,
    ) -> gaussdb_runtime::Items<crate::gaussdb_mysql::types::RetiredInstanceSummary> {
        self.pages().items()
    }
}

/// A page of instances of the project.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListInstancesV3Response {
    /// Instances that match, one page of them.
    pub instances: Vec<crate::gaussdb_mysql::types::RetiredInstanceSummary>,
    /// Number of all entries that match, on every page.
    pub total_count: Option<i64>,
}

impl ListInstancesV3Response {
    /// Instances that match, one page of them.
    #[inline]
    pub fn instances(&self) -> &[crate::gaussdb_mysql::types::RetiredInstanceSummary] {
        &self.instances
    }

    /// Number of all entries that match, on every page.
    #[inline]
    pub fn total_count(&self) -> Option<i64> {
        self.total_count
    }
}

gaussdb_runtime::reflect_struct! {
    ListInstancesV3Response {
        instances: Member::new("instances"),
        total_count: Member::new("total_count"),
    }
}

/// An instance in a list, with a state in fine steps.
#[derive(Clone)]
#[non_exhaustive]
pub struct RetiredInstanceSummary {
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    pub id: Option<String>,
    /// Name of the instance; not necessarily unique.
    pub name: Option<String>,
    /// State of the instance, such as `ACTIVE`, or `normal` for an HTAP instance.
    pub status: Option<String>,
    /// Private IP addresses for writes; empty until the virtual machines of the instance have been
    /// created.
    pub private_ips: Vec<String>,
    /// Private IP addresses for reads; empty until the virtual machines of the instance have been
    /// created.
    pub readonly_private_ips: Vec<String>,
    /// IP addresses that separate reads from writes; empty unless the instance has a proxy.
    pub proxy_ips: Vec<String>,
    /// Elastic IP addresses under which the instance can be reached from the Internet.
    pub public_ips: Vec<String>,
    /// Port on which the database listens.
    pub port: Option<String>,
    /// Kind of instance; only `Cluster` exists.
    pub r#type: Option<crate::gaussdb_mysql::types::InstanceMode>,
    /// Region in which the instance lives.
    pub region: Option<String>,
    /// Database engine and its version.
    pub datastore: Option<crate::gaussdb_mysql::types::InstanceDatastore>,
    /// Time of creation, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`; empty
    /// until the instance has been created.
    pub created: Option<String>,
    /// Time of the last change, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    pub updated: Option<String>,
    /// Default account of the database, `root`.
    pub db_user_name: Option<String>,
    /// ID of the virtual private cloud (VPC) that the instance is in.
    pub vpc_id: Option<String>,
    /// Network ID of the subnet that the instance is in.
    pub subnet_id: Option<String>,
    /// ID of the security group that guards the instance.
    pub security_group_id: Option<String>,
    /// Code of the flavor, such as `gaussdb.mysql.xlarge.x86.4`.
    pub flavor_ref: Option<String>,
    /// vCPUs and memory of the instance.
    pub flavor_info: Option<crate::gaussdb_mysql::types::FlavorSize>,
    /// Disk of the instance or node.
    pub volume: Option<crate::gaussdb_mysql::types::InstanceVolume>,
    /// Policy for automated backups: the hour in which they start and how long they are kept.
    pub backup_strategy: Option<crate::gaussdb_mysql::types::BackupStrategy>,
    /// ID of the enterprise project that the instance belongs to.
    pub enterprise_project_id: Option<String>,
    /// Time zone of the instance, such as `UTC+08:00`.
    pub time_zone: Option<String>,
    /// Billing of the instance: pay-per-use (the default) or yearly/monthly.
    pub charge_info: Option<crate::gaussdb_mysql::types::Billing>,
    /// ID of the dedicated resource pool that the instance belongs to; absent if it belongs to none.
    pub dedicated_resource_id: Option<String>,
    /// Tags on the instance, each with its key and value.
    pub tags: Vec<crate::gaussdb_mysql::types::Tag>,
}

impl RetiredInstanceSummary {
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

    /// State of the instance, such as `ACTIVE`, or `normal` for an HTAP instance.
    #[inline]
    pub fn status(&self) -> Option<&str> {
        self.status.as_deref()
    }

    /// Private IP addresses for writes; empty until the virtual machines of the instance have been created.
    #[inline]
    pub fn private_ips(&self) -> &[String] {
        &self.private_ips
    }

    /// Private IP addresses for reads; empty until the virtual machines of the instance have been created.
    #[inline]
    pub fn readonly_private_ips(&self) -> &[String] {
        &self.readonly_private_ips
    }

    /// IP addresses that separate reads from writes; empty unless the instance has a proxy.
    #[inline]
    pub fn proxy_ips(&self) -> &[String] {
        &self.proxy_ips
    }

    /// Elastic IP addresses under which the instance can be reached from the Internet.
    #[inline]
    pub fn public_ips(&self) -> &[String] {
        &self.public_ips
    }

    /// Port on which the database listens.
    #[inline]
    pub fn port(&self) -> Option<&str> {
        self.port.as_deref()
    }

    /// Kind of instance; only `Cluster` exists.
    #[inline]
    pub fn r#type(&self) -> Option<&crate::gaussdb_mysql::types::InstanceMode> {
        self.r#type.as_ref()
    }

    /// Region in which the instance lives.
    #[inline]
    pub fn region(&self) -> Option<&str> {
        self.region.as_deref()
    }

    /// Database engine and its version.
    #[inline]
    pub fn datastore(&self) -> Option<&crate::gaussdb_mysql::types::InstanceDatastore> {
        self.datastore.as_ref()
    }

    /// Time of creation, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`; empty until the instance
    /// has been created.
    #[inline]
    pub fn created(&self) -> Option<&str> {
        self.created.as_deref()
    }

    /// Time of the last change, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    #[inline]
    pub fn updated(&self) -> Option<&str> {
        self.updated.as_deref()
    }

    /// Default account of the database, `root`.
    #[inline]
    pub fn db_user_name(&self) -> Option<&str> {
        self.db_user_name.as_deref()
    }

    /// ID of the virtual private cloud (VPC) that the instance is in.
    #[inline]
    pub fn vpc_id(&self) -> Option<&str> {
        self.vpc_id.as_deref()
    }

    /// Network ID of the subnet that the instance is in.
    #[inline]
    pub fn subnet_id(&self) -> Option<&str> {
        self.subnet_id.as_deref()
    }

    /// ID of the security group that guards the instance.
    #[inline]
    pub fn security_group_id(&self) -> Option<&str> {
        self.security_group_id.as_deref()
    }

    /// Code of the flavor, such as `gaussdb.mysql.xlarge.x86.4`.
    #[inline]
    pub fn flavor_ref(&self) -> Option<&str> {
        self.flavor_ref.as_deref()
    }

    /// vCPUs and memory of the instance.
    #[inline]
    pub fn flavor_info(&self) -> Option<&crate::gaussdb_mysql::types::FlavorSize> {
        self.flavor_info.as_ref()
    }

    /// Disk of the instance or node.
    #[inline]
    pub fn volume(&self) -> Option<&crate::gaussdb_mysql::types::InstanceVolume> {
        self.volume.as_ref()
    }

    /// Policy for automated backups: the hour in which they start and how long they are kept.
    #[inline]
    pub fn backup_strategy(
        &self,
    ) -> Option<&crate::gaussdb_mysql::types::BackupStrategy> {
        self.backup_strategy.as_ref()
    }

    /// ID of the enterprise project that the instance belongs to.
    #[inline]
    pub fn enterprise_project_id(&self) -> Option<&str> {
        self.enterprise_project_id.as_deref()
    }

    /// Time zone of the instance, such as `UTC+08:00`.
    #[inline]
    pub fn time_zone(&self) -> Option<&str> {
        self.time_zone.as_deref()
    }

    /// Billing of the instance: pay-per-use (the default) or yearly/monthly.
    #[inline]
    pub fn charge_info(&self) -> Option<&crate::gaussdb_mysql::types::Billing> {
        self.charge_info.as_ref()
    }

    /// ID of the dedicated resource pool that the instance belongs to; absent if it belongs to none.
    #[inline]
    pub fn dedicated_resource_id(&self) -> Option<&str> {
        self.dedicated_resource_id.as_deref()
    }

    /// Tags on the instance, each with its key and value.
    #[inline]
    pub fn tags(&self) -> &[crate::gaussdb_mysql::types::Tag] {
        &self.tags
    }
}

gaussdb_runtime::reflect_struct! {
    RetiredInstanceSummary {
        id: Member::new("id"),
        name: Member::new("name"),
        status: Member::new("status"),
        private_ips: Member::new("private_ips"),
        readonly_private_ips: Member::new("readonly_private_ips"),
        proxy_ips: Member::new("proxy_ips"),
        public_ips: Member::new("public_ips"),
        port: Member::new("port"),
        r#type: Member::new("type"),
        region: Member::new("region"),
        datastore: Member::new("datastore"),
        created: Member::new("created"),
        updated: Member::new("updated"),
        db_user_name: Member::new("db_user_name"),
        vpc_id: Member::new("vpc_id"),
        subnet_id: Member::new("subnet_id"),
        security_group_id: Member::new("security_group_id"),
        flavor_ref: Member::new("flavor_ref"),
        flavor_info: Member::new("flavor_info"),
        volume: Member::new("volume"),
        backup_strategy: Member::new("backup_strategy"),
        enterprise_project_id: Member::new("enterprise_project_id"),
        time_zone: Member::new("time_zone"),
        charge_info: Member::new("charge_info"),
        dedicated_resource_id: Member::new("dedicated_resource_id"),
        tags: Member::new("tags"),
    }
}
