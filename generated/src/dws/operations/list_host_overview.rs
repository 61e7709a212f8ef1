// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1dms~1host-overview/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16, 204u16],
    documented: "dws-2024-en, 5.14.1",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listHostOverview",
        gaussdb_runtime::codegen::Method::Get,
        "/v1.0/{project_id}/dms/host-overview",
    )
};

impl crate::dws::Client {
    /// List hosts with their load
    ///
    /// Lists the monitored hosts of a cluster, or of all clusters, with state and usage of CPU, memory,
    /// swap, disk and network. `limit` and `offset` are required. The response is a bare JSON array, or
    /// HTTP 204 when there is nothing to report.
    ///
    /// `GET /v1.0/{project_id}/dms/host-overview`
    ///
    /// - Documented in: section 5.14.1 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let mut items = client.list_host_overview().limit(10).offset(0).items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_host_overview(&self) -> ListHostOverview {
        ListHostOverview {
            client: self.clone(),
            input: <ListHostOverviewInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_host_overview`](crate::dws::Client::list_host_overview).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListHostOverview {
    client: crate::dws::Client,
    input: ListHostOverviewInput,
}

impl ListHostOverview {
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
    pub fn input(mut self, input: ListHostOverviewInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<Vec<crate::dws::types::HostOverview>> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<Vec<crate::dws::types::HostOverview>> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_host_overview`](crate::dws::Client::list_host_overview).
#[derive(Clone)]
pub struct ListHostOverviewInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster to which the list is narrowed.
    pub cluster_id: Option<String>,
    /// Name of the instance to which the list is narrowed.
    pub instance_name: Option<String>,
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

impl ListHostOverviewInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListHostOverviewInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::query("cluster_id"),
        instance_name: Member::query("instance_name"),
        limit: Member::query("limit").required().limits(&[Minimum(Int(1)), Maximum(Int(2147483647))]),
        offset: Member::query("offset").required().limits(&[Minimum(Int(0)), Maximum(Int(2147483646))]),
    }
}

impl gaussdb_runtime::codegen::Input for ListHostOverviewInput {
    type Output = Vec<crate::dws::types::HostOverview>;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListHostOverviewInput {
    type Item = crate::dws::types::HostOverview;

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

impl ListHostOverview {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(self) -> gaussdb_runtime::Pages<crate::dws::types::HostOverview> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(self) -> gaussdb_runtime::Items<crate::dws::types::HostOverview> {
        self.pages().items()
    }
}

/// A monitored host with its use of CPU, memory, swap, disk and network.
#[derive(Clone)]
#[non_exhaustive]
pub struct HostOverview {
    /// Name of the instance, such as `test_name-dws-cn-cn-1-1`.
    pub instance_name: Option<String>,
    /// Name of the host in the network, such as `host-172-16-11-62`.
    pub host_name: Option<String>,
    /// State of the host, `ONLINE` or `OFFLINE`.
    pub host_stat: Option<crate::dws::types::HostOverviewHostStat>,
    /// IP address under which the host works.
    pub work_ip: Option<String>,
    /// Unused memory of the host, in GB.
    pub mem_free: Option<f64>,
    /// Memory of the host, in GB.
    pub mem_total: Option<f64>,
    /// Memory in use on the host. The reference names GB as its unit, but its example (26.4 of 14.89
    /// GB) can only be a percentage.
    pub mem_usage: Option<f64>,
    /// Memory that the host uses as cache, in GB.
    pub mem_cached: Option<f64>,
    /// Memory that the host uses as buffers, in MB.
    pub mem_buffer: Option<f64>,
    /// Unused swap space of the host, in GB.
    pub swap_free: Option<f64>,
    /// Swap space of the host, in GB.
    pub swap_total: Option<f64>,
    /// CPU usage of the host, in percent.
    pub cpu_usage: Option<f64>,
    /// CPU usage by the system, in percent.
    pub cpu_usage_sys: Option<f64>,
    /// CPU usage by user processes, in percent.
    pub cpu_usage_usr: Option<f64>,
    /// Share of the CPU that is idle, in percent.
    pub cpu_idle: Option<f64>,
    /// Share of CPU time spent waiting for I/O, in percent.
    pub cpu_iowait: Option<f64>,
    /// Mean usage of the disks of the host, in percent.
    pub disk_usage_avg: Option<f64>,
    /// Capacity of all disks of the host, in GB.
    pub disk_total: Option<f64>,
    /// Disk space in use on the host, in GB.
    pub disk_used: Option<f64>,
    /// Free disk capacity of the host, in GB.
    pub disk_available: Option<f64>,
    /// Data rate of all disks of the host, reading and writing, in KB/s.
    pub disk_io: Option<f64>,
    /// Data rate at which the host reads from its disks, in KB/s.
    pub disk_io_read: Option<f64>,
    /// Data rate at which the host writes to its disks, in KB/s.
    pub disk_io_write: Option<f64>,
    /// Share of TCP segments that had to be sent again, in percent.
    pub tcp_resend_rate: Option<f64>,
    /// Data rate of the network of the host, in KB/s.
    pub net_io: Option<f64>,
}

impl HostOverview {
    /// Name of the instance, such as `test_name-dws-cn-cn-1-1`.
    #[inline]
    pub fn instance_name(&self) -> Option<&str> {
        self.instance_name.as_deref()
    }

    /// Name of the host in the network, such as `host-172-16-11-62`.
    #[inline]
    pub fn host_name(&self) -> Option<&str> {
        self.host_name.as_deref()
    }

    /// State of the host, `ONLINE` or `OFFLINE`.
    #[inline]
    pub fn host_stat(&self) -> Option<&crate::dws::types::HostOverviewHostStat> {
        self.host_stat.as_ref()
    }

    /// IP address under which the host works.
    #[inline]
    pub fn work_ip(&self) -> Option<&str> {
        self.work_ip.as_deref()
    }

    /// Unused memory of the host, in GB.
    #[inline]
    pub fn mem_free(&self) -> Option<f64> {
        self.mem_free
    }

    /// Memory of the host, in GB.
    #[inline]
    pub fn mem_total(&self) -> Option<f64> {
        self.mem_total
    }

    /// Memory in use on the host.
    #[inline]
    pub fn mem_usage(&self) -> Option<f64> {
        self.mem_usage
    }

    /// Memory that the host uses as cache, in GB.
    #[inline]
    pub fn mem_cached(&self) -> Option<f64> {
        self.mem_cached
    }

    /// Memory that the host uses as buffers, in MB.
    #[inline]
    pub fn mem_buffer(&self) -> Option<f64> {
        self.mem_buffer
    }

    /// Unused swap space of the host, in GB.
    #[inline]
    pub fn swap_free(&self) -> Option<f64> {
        self.swap_free
    }

    /// Swap space of the host, in GB.
    #[inline]
    pub fn swap_total(&self) -> Option<f64> {
        self.swap_total
    }

    /// CPU usage of the host, in percent.
    #[inline]
    pub fn cpu_usage(&self) -> Option<f64> {
        self.cpu_usage
    }

    /// CPU usage by the system, in percent.
    #[inline]
    pub fn cpu_usage_sys(&self) -> Option<f64> {
        self.cpu_usage_sys
    }

    /// CPU usage by user processes, in percent.
    #[inline]
    pub fn cpu_usage_usr(&self) -> Option<f64> {
        self.cpu_usage_usr
    }

    /// Share of the CPU that is idle, in percent.
    #[inline]
    pub fn cpu_idle(&self) -> Option<f64> {
        self.cpu_idle
    }

    /// Share of CPU time spent waiting for I/O, in percent.
    #[inline]
    pub fn cpu_iowait(&self) -> Option<f64> {
        self.cpu_iowait
    }

    /// Mean usage of the disks of the host, in percent.
    #[inline]
    pub fn disk_usage_avg(&self) -> Option<f64> {
        self.disk_usage_avg
    }

    /// Capacity of all disks of the host, in GB.
    #[inline]
    pub fn disk_total(&self) -> Option<f64> {
        self.disk_total
    }

    /// Disk space in use on the host, in GB.
    #[inline]
    pub fn disk_used(&self) -> Option<f64> {
        self.disk_used
    }

    /// Free disk capacity of the host, in GB.
    #[inline]
    pub fn disk_available(&self) -> Option<f64> {
        self.disk_available
    }

    /// Data rate of all disks of the host, reading and writing, in KB/s.
    #[inline]
    pub fn disk_io(&self) -> Option<f64> {
        self.disk_io
    }

    /// Data rate at which the host reads from its disks, in KB/s.
    #[inline]
    pub fn disk_io_read(&self) -> Option<f64> {
        self.disk_io_read
    }

    /// Data rate at which the host writes to its disks, in KB/s.
    #[inline]
    pub fn disk_io_write(&self) -> Option<f64> {
        self.disk_io_write
    }

    /// Share of TCP segments that had to be sent again, in percent.
    #[inline]
    pub fn tcp_resend_rate(&self) -> Option<f64> {
        self.tcp_resend_rate
    }

    /// Data rate of the network of the host, in KB/s.
    #[inline]
    pub fn net_io(&self) -> Option<f64> {
        self.net_io
    }
}

gaussdb_runtime::reflect_struct! {
    HostOverview {
        instance_name: Member::new("instance_name"),
        host_name: Member::new("host_name"),
        host_stat: Member::new("host_stat"),
        work_ip: Member::new("work_ip"),
        mem_free: Member::new("mem_free"),
        mem_total: Member::new("mem_total"),
        mem_usage: Member::new("mem_usage"),
        mem_cached: Member::new("mem_cached"),
        mem_buffer: Member::new("mem_buffer"),
        swap_free: Member::new("swap_free"),
        swap_total: Member::new("swap_total"),
        cpu_usage: Member::new("cpu_usage"),
        cpu_usage_sys: Member::new("cpu_usage_sys"),
        cpu_usage_usr: Member::new("cpu_usage_usr"),
        cpu_idle: Member::new("cpu_idle"),
        cpu_iowait: Member::new("cpu_iowait"),
        disk_usage_avg: Member::new("disk_usage_avg"),
        disk_total: Member::new("disk_total"),
        disk_used: Member::new("disk_used"),
        disk_available: Member::new("disk_available"),
        disk_io: Member::new("disk_io"),
        disk_io_read: Member::new("disk_io_read"),
        disk_io_write: Member::new("disk_io_write"),
        tcp_resend_rate: Member::new("tcp_resend_rate"),
        net_io: Member::new("net_io"),
    }
}

/// State of the host, `ONLINE` or `OFFLINE`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum HostOverviewHostStat {
    /// The host is online.
    Online,
    /// The host is not online.
    Offline,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    HostOverviewHostStat {
        Online = "ONLINE",
        Offline = "OFFLINE",
    }
}
