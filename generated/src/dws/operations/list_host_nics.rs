// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1dms~1net/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.14.3",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listHostNics",
        gaussdb_runtime::codegen::Method::Get,
        "/v1.0/{project_id}/dms/net",
    )
};

impl crate::dws::Client {
    /// List network cards of hosts
    ///
    /// Lists the network cards (NICs) of the monitored hosts with link state, speed, packet counts and
    /// transfer rates. Can be narrowed to a cluster or instance; `limit` and `offset` are required. The
    /// response is a bare JSON array.
    ///
    /// `GET /v1.0/{project_id}/dms/net`
    ///
    /// - Documented in: section 5.14.3 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let mut items = client.list_host_nics().limit(10).offset(0).items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_host_nics(&self) -> ListHostNics {
        ListHostNics {
            client: self.clone(),
            input: <ListHostNicsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_host_nics`](crate::dws::Client::list_host_nics).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListHostNics {
    client: crate::dws::Client,
    input: ListHostNicsInput,
}

impl ListHostNics {
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
    pub fn input(mut self, input: ListHostNicsInput) -> Self {
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
    pub fn send(self) -> gaussdb_runtime::SendFuture<Vec<crate::dws::types::HostNic>> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<Vec<crate::dws::types::HostNic>> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_host_nics`](crate::dws::Client::list_host_nics).
#[derive(Clone)]
pub struct ListHostNicsInput {
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

impl ListHostNicsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListHostNicsInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::query("cluster_id"),
        instance_name: Member::query("instance_name"),
        limit: Member::query("limit").required().limits(&[Minimum(Int(1)), Maximum(Int(2147483647))]),
        offset: Member::query("offset").required().limits(&[Minimum(Int(0)), Maximum(Int(2147483646))]),
    }
}

impl gaussdb_runtime::codegen::Input for ListHostNicsInput {
    type Output = Vec<crate::dws::types::HostNic>;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListHostNicsInput {
    type Item = crate::dws::types::HostNic;

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

impl ListHostNics {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(self) -> gaussdb_runtime::Pages<crate::dws::types::HostNic> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(self) -> gaussdb_runtime::Items<crate::dws::types::HostNic> {
        self.pages().items()
    }
}

/// A network card of a monitored host, with link state, packet counts and transfer rates.
#[derive(Clone)]
#[non_exhaustive]
pub struct HostNic {
    /// Number that identifies the virtual cluster, such as 53.
    pub virtual_cluster_id: Option<i64>,
    /// Time of the query, as a Unix timestamp in milliseconds.
    pub ctime: Option<i64>,
    /// ID of the host, a number.
    pub host_id: Option<i64>,
    /// Name of the host in the network, such as `host-172-16-11-62`.
    pub host_name: Option<String>,
    /// Name of the instance, such as `test_name-dws-cn-cn-1-1`.
    pub instance_name: Option<String>,
    /// Name of the network card, for example `eth2`.
    pub interface_name: Option<String>,
    /// Whether the network card is up.
    pub up: Option<bool>,
    /// Speed of the network card in Mbit/s; an example shows -1.
    pub speed: Option<i64>,
    /// Number of packets that the network card has received.
    pub recv_packets: Option<i64>,
    /// Number of packets that the network card has sent.
    pub send_packets: Option<i64>,
    /// Number of incoming packets that were lost.
    pub recv_drop: Option<i64>,
    /// Data rate at which the network card receives, in KB/s.
    pub recv_rate: Option<f64>,
    /// Data rate at which the network card sends, in KB/s.
    pub send_rate: Option<f64>,
    /// Data rate of the network card in both directions, in KB/s.
    pub io_rate: Option<f64>,
}

impl HostNic {
    /// Number that identifies the virtual cluster, such as 53.
    #[inline]
    pub fn virtual_cluster_id(&self) -> Option<i64> {
        self.virtual_cluster_id
    }

    /// Time of the query, as a Unix timestamp in milliseconds.
    #[inline]
    pub fn ctime(&self) -> Option<i64> {
        self.ctime
    }

    /// ID of the host, a number.
    #[inline]
    pub fn host_id(&self) -> Option<i64> {
        self.host_id
    }

    /// Name of the host in the network, such as `host-172-16-11-62`.
    #[inline]
    pub fn host_name(&self) -> Option<&str> {
        self.host_name.as_deref()
    }

    /// Name of the instance, such as `test_name-dws-cn-cn-1-1`.
    #[inline]
    pub fn instance_name(&self) -> Option<&str> {
        self.instance_name.as_deref()
    }

    /// Name of the network card, for example `eth2`.
    #[inline]
    pub fn interface_name(&self) -> Option<&str> {
        self.interface_name.as_deref()
    }

    /// Whether the network card is up.
    #[inline]
    pub fn up(&self) -> Option<bool> {
        self.up
    }

    /// Speed of the network card in Mbit/s; an example shows -1.
    #[inline]
    pub fn speed(&self) -> Option<i64> {
        self.speed
    }

    /// Number of packets that the network card has received.
    #[inline]
    pub fn recv_packets(&self) -> Option<i64> {
        self.recv_packets
    }

    /// Number of packets that the network card has sent.
    #[inline]
    pub fn send_packets(&self) -> Option<i64> {
        self.send_packets
    }

    /// Number of incoming packets that were lost.
    #[inline]
    pub fn recv_drop(&self) -> Option<i64> {
        self.recv_drop
    }

    /// Data rate at which the network card receives, in KB/s.
    #[inline]
    pub fn recv_rate(&self) -> Option<f64> {
        self.recv_rate
    }

    /// Data rate at which the network card sends, in KB/s.
    #[inline]
    pub fn send_rate(&self) -> Option<f64> {
        self.send_rate
    }

    /// Data rate of the network card in both directions, in KB/s.
    #[inline]
    pub fn io_rate(&self) -> Option<f64> {
        self.io_rate
    }
}

gaussdb_runtime::reflect_struct! {
    HostNic {
        virtual_cluster_id: Member::new("virtual_cluster_id"),
        ctime: Member::new("ctime"),
        host_id: Member::new("host_id"),
        host_name: Member::new("host_name"),
        instance_name: Member::new("instance_name"),
        interface_name: Member::new("interface_name"),
        up: Member::new("up"),
        speed: Member::new("speed"),
        recv_packets: Member::new("recv_packets"),
        send_packets: Member::new("send_packets"),
        recv_drop: Member::new("recv_drop"),
        recv_rate: Member::new("recv_rate"),
        send_rate: Member::new("send_rate"),
        io_rate: Member::new("io_rate"),
    }
}
