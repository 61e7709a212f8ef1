// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1dms~1disk/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.14.2",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listHostDisks",
        gaussdb_runtime::codegen::Method::Get,
        "/v1.0/{project_id}/dms/disk",
    )
};

impl crate::dws::Client {
    /// List disks of monitored hosts
    ///
    /// Lists the disks of the monitored hosts with capacity, usage, waiting times and transfer rates.
    /// Can be narrowed to a cluster or instance; `limit` and `offset` are required. The response is a
    /// bare JSON array.
    ///
    /// `GET /v1.0/{project_id}/dms/disk`
    ///
    /// - Documented in: section 5.14.2 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let mut items = client.list_host_disks().limit(10).offset(0).items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_host_disks(&self) -> ListHostDisks {
        ListHostDisks {
            client: self.clone(),
            input: <ListHostDisksInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_host_disks`](crate::dws::Client::list_host_disks).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListHostDisks {
    client: crate::dws::Client,
    input: ListHostDisksInput,
}

impl ListHostDisks {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the cluster to which the list is narrowed.
    pub fn cluster_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.cluster_id = value.into_value();
        self
    }

    /// Name of the instance to which the list is narrowed.
    pub fn instance_name(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.instance_name = value.into_value();
        self
    }

    /// ID of the instance to which the list is narrowed.
    pub fn instance_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.instance_id = value.into_value();
        self
    }

    /// Largest number of records to return, from 1 to 2147483647. Required.
    pub fn limit(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.limit = value.into_value();
        self
    }

    /// Offset at which the page starts, from 0 to 2147483646. Required.
    pub fn offset(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.offset = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListHostDisksInput) -> Self {
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
    pub fn send(self) -> gaussdb_runtime::SendFuture<Vec<crate::dws::types::HostDisk>> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<Vec<crate::dws::types::HostDisk>> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_host_disks`](crate::dws::Client::list_host_disks).
#[derive(Clone)]
pub struct ListHostDisksInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster to which the list is narrowed.
    pub cluster_id: Option<String>,
    /// Name of the instance to which the list is narrowed.
    pub instance_name: Option<String>,
    /// ID of the instance to which the list is narrowed.
    pub instance_id: Option<String>,
    /// Largest number of records to return, from 1 to 2147483647.
    ///
    /// Required. At least 1. At most 2147483647.
    pub limit: Option<i64>,
    /// Offset at which the page starts, from 0 to 2147483646. The reference does not say what it
    /// counts.
    ///
    /// Required. At least 0. At most 2147483646.
    pub offset: Option<i64>,
}

impl ListHostDisksInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListHostDisksInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::query("cluster_id"),
        instance_name: Member::query("instance_name"),
        instance_id: Member::query("instance_id"),
        limit: Member::query("limit").required().limits(&[Minimum(Int(1)), Maximum(Int(2147483647))]),
        offset: Member::query("offset").required().limits(&[Minimum(Int(0)), Maximum(Int(2147483646))]),
    }
}

impl gaussdb_runtime::codegen::Input for ListHostDisksInput {
    type Output = Vec<crate::dws::types::HostDisk>;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListHostDisksInput {
    type Item = crate::dws::types::HostDisk;

    const PAGINATION: &'static gaussdb_runtime::codegen::Pagination = &gaussdb_runtime::codegen::Pagination {
        style: gaussdb_runtime::codegen::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: gaussdb_runtime::codegen::Offset::Unclear,
        },
        most: Some(2147483647i64),
        ..gaussdb_runtime::codegen::Pagination::new("$")
    };
}

impl ListHostDisks {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(self) -> gaussdb_runtime::Pages<crate::dws::types::HostDisk> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(self) -> gaussdb_runtime::Items<crate::dws::types::HostDisk> {
        self.pages().items()
    }
}

/// A disk of a monitored host, with capacity, usage, waiting times and transfer rates.
#[derive(Clone)]
#[non_exhaustive]
pub struct HostDisk {
    /// Name of the instance, such as `test_name-dws-cn-cn-1-1`.
    pub instance_name: Option<String>,
    /// ID of the instance that the disk belongs to.
    pub instance_id: Option<String>,
    /// Name of the host in the network, such as `host-172-16-11-62`.
    pub host_name: Option<String>,
    /// Device name of the disk, for example `vda`.
    pub disk_name: Option<String>,
    /// Purpose of the disk, namely for the system (`system` in the documented example), for data or for
    /// logs.
    pub disk_type: Option<String>,
    /// Capacity of the disk, in GB.
    pub total: Option<f64>,
    /// Disk space in use, in GB.
    pub used: Option<f64>,
    /// Free capacity of the disk, in GB.
    pub available: Option<f64>,
    /// Usage of the disk, in percent.
    pub used_percentage: Option<f64>,
    /// Time that an I/O request to the disk waits, in milliseconds.
    pub r#await: Option<f64>,
    /// Time that the disk takes to serve an I/O request, in milliseconds.
    pub svctm: Option<f64>,
    /// I/O usage of the disk, in percent.
    pub util: Option<f64>,
    /// Data rate at which the disk is read, in KB/s.
    pub read_rate: Option<f64>,
    /// Data rate at which the disk is written, in KB/s.
    pub write_rate: Option<f64>,
}

impl HostDisk {
    /// Name of the instance, such as `test_name-dws-cn-cn-1-1`.
    #[inline]
    pub fn instance_name(&self) -> Option<&str> {
        self.instance_name.as_deref()
    }

    /// ID of the instance that the disk belongs to.
    #[inline]
    pub fn instance_id(&self) -> Option<&str> {
        self.instance_id.as_deref()
    }

    /// Name of the host in the network, such as `host-172-16-11-62`.
    #[inline]
    pub fn host_name(&self) -> Option<&str> {
        self.host_name.as_deref()
    }

    /// Device name of the disk, for example `vda`.
    #[inline]
    pub fn disk_name(&self) -> Option<&str> {
        self.disk_name.as_deref()
    }

    /// Purpose of the disk, namely for the system (`system` in the documented example), for data or for logs.
    #[inline]
    pub fn disk_type(&self) -> Option<&str> {
        self.disk_type.as_deref()
    }

    /// Capacity of the disk, in GB.
    #[inline]
    pub fn total(&self) -> Option<f64> {
        self.total
    }

    /// Disk space in use, in GB.
    #[inline]
    pub fn used(&self) -> Option<f64> {
        self.used
    }

    /// Free capacity of the disk, in GB.
    #[inline]
    pub fn available(&self) -> Option<f64> {
        self.available
    }

    /// Usage of the disk, in percent.
    #[inline]
    pub fn used_percentage(&self) -> Option<f64> {
        self.used_percentage
    }

    /// Time that an I/O request to the disk waits, in milliseconds.
    #[inline]
    pub fn r#await(&self) -> Option<f64> {
        self.r#await
    }

    /// Time that the disk takes to serve an I/O request, in milliseconds.
    #[inline]
    pub fn svctm(&self) -> Option<f64> {
        self.svctm
    }

    /// I/O usage of the disk, in percent.
    #[inline]
    pub fn util(&self) -> Option<f64> {
        self.util
    }

    /// Data rate at which the disk is read, in KB/s.
    #[inline]
    pub fn read_rate(&self) -> Option<f64> {
        self.read_rate
    }

    /// Data rate at which the disk is written, in KB/s.
    #[inline]
    pub fn write_rate(&self) -> Option<f64> {
        self.write_rate
    }
}

gaussdb_runtime::reflect_struct! {
    HostDisk {
        instance_name: Member::new("instance_name"),
        instance_id: Member::new("instance_id"),
        host_name: Member::new("host_name"),
        disk_name: Member::new("disk_name"),
        disk_type: Member::new("disk_type"),
        total: Member::new("total"),
        used: Member::new("used"),
        available: Member::new("available"),
        used_percentage: Member::new("used_percentage"),
        r#await: Member::new("await"),
        svctm: Member::new("svctm"),
        util: Member::new("util"),
        read_rate: Member::new("read_rate"),
        write_rate: Member::new("write_rate"),
    }
}
