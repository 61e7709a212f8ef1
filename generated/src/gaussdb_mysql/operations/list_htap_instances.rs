// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1htap/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.15.12",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listHtapInstances",
        gaussdb_runtime::codegen::Method::Get,
        "/v3/{project_id}/instances/{instance_id}/htap",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List an instance's HTAP instances
    ///
    /// Lists the StarRocks and ClickHouse instances that belong to a GaussDB(for MySQL) instance, with
    /// their state, address and zones, and how many there may be at most.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/htap`
    ///
    /// - Documented in: section 4.15.12 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .list_htap_instances()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_htap_instances(&self) -> ListHtapInstances {
        ListHtapInstances {
            client: self.clone(),
            input: <ListHtapInstancesInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_htap_instances`](crate::gaussdb_mysql::Client::list_htap_instances).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListHtapInstances {
    client: crate::gaussdb_mysql::Client,
    input: ListHtapInstancesInput,
}

impl ListHtapInstances {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the GaussDB(for MySQL) instance that the HTAP instance belongs to. Required.
    pub fn instance_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.instance_id = value.into_value();
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
    pub fn input(mut self, input: ListHtapInstancesInput) -> Self {
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
        crate::gaussdb_mysql::types::ListHtapInstancesResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::ListHtapInstancesResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_htap_instances`](crate::gaussdb_mysql::Client::list_htap_instances).
#[derive(Clone)]
pub struct ListHtapInstancesInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the GaussDB(for MySQL) instance that the HTAP instance belongs to.
    ///
    /// Required.
    pub instance_id: Option<String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
}

impl ListHtapInstancesInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListHtapInstancesInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
    }
}

impl gaussdb_runtime::codegen::Input for ListHtapInstancesInput {
    type Output = crate::gaussdb_mysql::types::ListHtapInstancesResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// An HTAP instance in a list: engine, state, addresses, zones and billing.
#[derive(Clone)]
#[non_exhaustive]
pub struct HtapInstance {
    /// ID of the HTAP instance, which ends in `in16` (ClickHouse) or `in17` (StarRocks).
    pub id: Option<String>,
    /// Name of the instance; not necessarily unique.
    pub name: Option<String>,
    /// Database engine of the HTAP instance, such as `star-rocks`.
    pub engine_name: Option<String>,
    /// Version of the database engine that the instance runs.
    pub engine_version: Option<String>,
    /// ID of the project in the region: 32 letters and digits.
    pub project_id: Option<String>,
    /// State of the instance, with the reason if it could not be created.
    pub instance_state: Option<crate::gaussdb_mysql::types::HtapInstanceState>,
    /// Time of creation, in milliseconds since 1970-01-01 00:00 UTC.
    pub create_at: Option<i64>,
    /// Whether the instance is frozen, which forbids most operations on it.
    pub is_frozen: Option<bool>,
    /// Deployment of the instance, such as `Single`.
    pub ha_mode: Option<String>,
    /// Billing mode: 0 is pay-per-use, the only mode supported, 1 is yearly/monthly.
    pub pay_model: Option<crate::gaussdb_mysql::types::HtapBillingMode>,
    /// ID of the order, for yearly/monthly billing only.
    pub order_id: Option<String>,
    /// ID of the alternate order for yearly/monthly billing.
    pub alter_order_id: Option<String>,
    /// Private IP address of the instance for reads and writes.
    pub data_vip: Option<String>,
    /// Nodes that can be read from.
    pub readable_node_infos: Vec<crate::gaussdb_mysql::types::ReadableNode>,
    /// IP addresses of the proxies of the instance.
    pub proxy_ips: Vec<String>,
    /// Private IPv6 address of the instance for reads and writes.
    pub data_vip_v6: Option<String>,
    /// Port on which the database listens.
    pub port: Option<i64>,
    /// Availability zones in which the node or instance lives.
    pub available_zones: Vec<crate::gaussdb_mysql::types::InstanceZone>,
    /// Actions that run on the instance.
    pub current_actions: Vec<crate::gaussdb_mysql::types::HtapAction>,
    /// Disk type of the storage, such as `SSD`.
    pub volume_type: Option<String>,
    /// Kind of server that the instance runs on, such as `KVM`.
    pub server_type: Option<String>,
    /// ID of the enterprise project that the instance belongs to.
    pub enterprise_project_id: Option<String>,
    /// ID of the dedicated resource pool that the instance belongs to; absent if it belongs to none.
    pub dedicated_resource_id: Option<String>,
    /// VPC, subnet and security group of the instance.
    pub network: Option<crate::gaussdb_mysql::types::HtapNetwork>,
    /// ID of the primary node; set for ClickHouse instances.
    pub ch_master_node_id: Option<String>,
    /// Number of nodes that the instance consists of.
    pub node_num: Option<i64>,
}

impl HtapInstance {
    /// ID of the HTAP instance, which ends in `in16` (ClickHouse) or `in17` (StarRocks).
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Name of the instance; not necessarily unique.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Database engine of the HTAP instance, such as `star-rocks`.
    #[inline]
    pub fn engine_name(&self) -> Option<&str> {
        self.engine_name.as_deref()
    }

    /// Version of the database engine that the instance runs.
    #[inline]
    pub fn engine_version(&self) -> Option<&str> {
        self.engine_version.as_deref()
    }

    /// ID of the project in the region: 32 letters and digits.
    #[inline]
    pub fn project_id(&self) -> Option<&str> {
        self.project_id.as_deref()
    }

    /// State of the instance, with the reason if it could not be created.
    #[inline]
    pub fn instance_state(
        &self,
    ) -> Option<&crate::gaussdb_mysql::types::HtapInstanceState> {
        self.instance_state.as_ref()
    }

    /// Time of creation, in milliseconds since 1970-01-01 00:00 UTC.
    #[inline]
    pub fn create_at(&self) -> Option<i64> {
        self.create_at
    }

    /// Whether the instance is frozen, which forbids most operations on it.
    #[inline]
    pub fn is_frozen(&self) -> Option<bool> {
        self.is_frozen
    }

    /// Deployment of the instance, such as `Single`.
    #[inline]
    pub fn ha_mode(&self) -> Option<&str> {
        self.ha_mode.as_deref()
    }

    /// Billing mode: 0 is pay-per-use, the only mode supported, 1 is yearly/monthly.
    #[inline]
    pub fn pay_model(&self) -> Option<&crate::gaussdb_mysql::types::HtapBillingMode> {
        self.pay_model.as_ref()
    }

    /// ID of the order, for yearly/monthly billing only.
    #[inline]
    pub fn order_id(&self) -> Option<&str> {
        self.order_id.as_deref()
    }

    /// ID of the alternate order for yearly/monthly billing.
    #[inline]
    pub fn alter_order_id(&self) -> Option<&str> {
        self.alter_order_id.as_deref()
    }

    /// Private IP address of the instance for reads and writes.
    #[inline]
    pub fn data_vip(&self) -> Option<&str> {
        self.data_vip.as_deref()
    }

    /// Nodes that can be read from.
    #[inline]
    pub fn readable_node_infos(&self) -> &[crate::gaussdb_mysql::types::ReadableNode] {
        &self.readable_node_infos
    }

    /// IP addresses of the proxies of the instance.
    #[inline]
    pub fn proxy_ips(&self) -> &[String] {
        &self.proxy_ips
    }

    /// Private IPv6 address of the instance for reads and writes.
    #[inline]
    pub fn data_vip_v6(&self) -> Option<&str> {
        self.data_vip_v6.as_deref()
    }

    /// Port on which the database listens.
    #[inline]
    pub fn port(&self) -> Option<i64> {
        self.port
    }

    /// Availability zones in which the node or instance lives.
    #[inline]
    pub fn available_zones(&self) -> &[crate::gaussdb_mysql::types::InstanceZone] {
        &self.available_zones
    }

    /// Actions that run on the instance.
    #[inline]
    pub fn current_actions(&self) -> &[crate::gaussdb_mysql::types::HtapAction] {
        &self.current_actions
    }

    /// Disk type of the storage, such as `SSD`.
    #[inline]
    pub fn volume_type(&self) -> Option<&str> {
        self.volume_type.as_deref()
    }

    /// Kind of server that the instance runs on, such as `KVM`.
    #[inline]
    pub fn server_type(&self) -> Option<&str> {
        self.server_type.as_deref()
    }

    /// ID of the enterprise project that the instance belongs to.
    #[inline]
    pub fn enterprise_project_id(&self) -> Option<&str> {
        self.enterprise_project_id.as_deref()
    }

    /// ID of the dedicated resource pool that the instance belongs to; absent if it belongs to none.
    #[inline]
    pub fn dedicated_resource_id(&self) -> Option<&str> {
        self.dedicated_resource_id.as_deref()
    }

    /// VPC, subnet and security group of the instance.
    #[inline]
    pub fn network(&self) -> Option<&crate::gaussdb_mysql::types::HtapNetwork> {
        self.network.as_ref()
    }

    /// ID of the primary node; set for ClickHouse instances.
    #[inline]
    pub fn ch_master_node_id(&self) -> Option<&str> {
        self.ch_master_node_id.as_deref()
    }

    /// Number of nodes that the instance consists of.
    #[inline]
    pub fn node_num(&self) -> Option<i64> {
        self.node_num
    }
}

gaussdb_runtime::reflect_struct! {
    HtapInstance {
        id: Member::new("id"),
        name: Member::new("name"),
        engine_name: Member::new("engine_name"),
        engine_version: Member::new("engine_version"),
        project_id: Member::new("project_id"),
        instance_state: Member::new("instance_state"),
        create_at: Member::new("create_at"),
        is_frozen: Member::new("is_frozen"),
        ha_mode: Member::new("ha_mode"),
        pay_model: Member::new("pay_model"),
        order_id: Member::new("order_id"),
        alter_order_id: Member::new("alter_order_id"),
        data_vip: Member::new("data_vip"),
        readable_node_infos: Member::new("readable_node_infos"),
        proxy_ips: Member::new("proxy_ips"),
        data_vip_v6: Member::new("data_vip_v6"),
        port: Member::new("port"),
        available_zones: Member::new("available_zones"),
        current_actions: Member::new("current_actions"),
        volume_type: Member::new("volume_type"),
        server_type: Member::new("server_type"),
        enterprise_project_id: Member::new("enterprise_project_id"),
        dedicated_resource_id: Member::new("dedicated_resource_id"),
        network: Member::new("network"),
        ch_master_node_id: Member::new("ch_master_node_id"),
        node_num: Member::new("node_num"),
    }
}

/// State of an HTAP instance, with the reason if it could not be created.
#[derive(Clone)]
#[non_exhaustive]
pub struct HtapInstanceState {
    /// State of the HTAP instance.
    pub instance_status: Option<String>,
    /// Error code that says why the instance could not be created.
    pub create_fail_error_code: Option<String>,
    /// Text that explains why the instance could not be created.
    pub fail_message: Option<String>,
    /// Whether changed parameters wait for a restart of the instance.
    pub wait_restart_for_params: Option<bool>,
}

impl HtapInstanceState {
    /// State of the HTAP instance.
    #[inline]
    pub fn instance_status(&self) -> Option<&str> {
        self.instance_status.as_deref()
    }

    /// Error code that says why the instance could not be created.
    #[inline]
    pub fn create_fail_error_code(&self) -> Option<&str> {
        self.create_fail_error_code.as_deref()
    }

    /// Text that explains why the instance could not be created.
    #[inline]
    pub fn fail_message(&self) -> Option<&str> {
        self.fail_message.as_deref()
    }

    /// Whether changed parameters wait for a restart of the instance.
    #[inline]
    pub fn wait_restart_for_params(&self) -> Option<bool> {
        self.wait_restart_for_params
    }
}

gaussdb_runtime::reflect_struct! {
    HtapInstanceState {
        instance_status: Member::new("instance_status"),
        create_fail_error_code: Member::new("create_fail_error_code"),
        fail_message: Member::new("fail_message"),
        wait_restart_for_params: Member::new("wait_restart_for_params"),
    }
}

/// VPC, subnet and security group of an HTAP instance.
#[derive(Clone)]
#[non_exhaustive]
pub struct HtapNetwork {
    /// ID of the virtual private cloud (VPC) that the instance is in.
    pub vpc_id: Option<String>,
    /// Network ID of the subnet that the instance is in.
    pub sub_net_id: Option<String>,
    /// ID of the security group that guards the instance.
    pub security_group_id: Option<String>,
}

impl HtapNetwork {
    /// ID of the virtual private cloud (VPC) that the instance is in.
    #[inline]
    pub fn vpc_id(&self) -> Option<&str> {
        self.vpc_id.as_deref()
    }

    /// Network ID of the subnet that the instance is in.
    #[inline]
    pub fn sub_net_id(&self) -> Option<&str> {
        self.sub_net_id.as_deref()
    }

    /// ID of the security group that guards the instance.
    #[inline]
    pub fn security_group_id(&self) -> Option<&str> {
        self.security_group_id.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    HtapNetwork {
        vpc_id: Member::new("vpc_id"),
        sub_net_id: Member::new("sub_net_id"),
        security_group_id: Member::new("security_group_id"),
    }
}

/// An availability zone in which an HTAP instance lives.
#[derive(Clone)]
#[non_exhaustive]
pub struct InstanceZone {
    /// Code of the availability zone, such as `az1xahz`.
    pub code: Option<String>,
    /// Name of the availability zone for people.
    pub description: Option<String>,
    /// Kind of availability zone, such as `Center`.
    pub az_type: Option<String>,
}

impl InstanceZone {
    /// Code of the availability zone, such as `az1xahz`.
    #[inline]
    pub fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    /// Name of the availability zone for people.
    #[inline]
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }

    /// Kind of availability zone, such as `Center`.
    #[inline]
    pub fn az_type(&self) -> Option<&str> {
        self.az_type.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    InstanceZone {
        code: Member::new("code"),
        description: Member::new("description"),
        az_type: Member::new("az_type"),
    }
}

/// HTAP instances of the GaussDB(for MySQL) instance, and how many there may be.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListHtapInstancesResponse {
    /// Number of HTAP instances that were found.
    pub total: Option<i64>,
    /// HTAP instances of the GaussDB(for MySQL) instance.
    pub instances: Vec<crate::gaussdb_mysql::types::HtapInstance>,
    /// Number of HTAP instances that the GaussDB(for MySQL) instance may have.
    pub max_htap_instance_num_of_taurus: Option<i64>,
}

impl ListHtapInstancesResponse {
    /// Number of HTAP instances that were found.
    #[inline]
    pub fn total(&self) -> Option<i64> {
        self.total
    }

    /// HTAP instances of the GaussDB(for MySQL) instance.
    #[inline]
    pub fn instances(&self) -> &[crate::gaussdb_mysql::types::HtapInstance] {
        &self.instances
    }

    /// Number of HTAP instances that the GaussDB(for MySQL) instance may have.
    #[inline]
    pub fn max_htap_instance_num_of_taurus(&self) -> Option<i64> {
        self.max_htap_instance_num_of_taurus
    }
}

gaussdb_runtime::reflect_struct! {
    ListHtapInstancesResponse {
        total: Member::new("total"),
        instances: Member::new("instances"),
        max_htap_instance_num_of_taurus: Member::new("max_htap_instance_num_of_taurus"),
    }
}

/// A node of an HTAP instance that can be read from.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReadableNode {
    /// IP address of the node for reads.
    pub data_ip: Option<String>,
    /// ID of the node: 36 letters and digits ending in `no07`.
    pub node_id: Option<String>,
    /// Name of the node, which can be changed with [`rename_nodes`](crate::gaussdb_mysql::Client::rename_nodes).
    pub node_name: Option<String>,
}

impl ReadableNode {
    /// IP address of the node for reads.
    #[inline]
    pub fn data_ip(&self) -> Option<&str> {
        self.data_ip.as_deref()
    }

    /// ID of the node: 36 letters and digits ending in `no07`.
    #[inline]
    pub fn node_id(&self) -> Option<&str> {
        self.node_id.as_deref()
    }

    /// Name of the node, which can be changed with [`rename_nodes`](crate::gaussdb_mysql::Client::rename_nodes).
    #[inline]
    pub fn node_name(&self) -> Option<&str> {
        self.node_name.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    ReadableNode {
        data_ip: Member::new("data_ip"),
        node_id: Member::new("node_id"),
        node_name: Member::new("node_name"),
    }
}
