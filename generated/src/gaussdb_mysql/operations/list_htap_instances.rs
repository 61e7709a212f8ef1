// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1htap/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listHtapInstances",
        ::gaussdb_runtime::generated::Method::Get,
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
    /// - Documented error statuses: 400, 500
    #[inline]
    pub fn list_htap_instances(&self) -> ListHtapInstances<'_> {
        ListHtapInstances {
            client: self,
            input: <ListHtapInstancesInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_htap_instances`](crate::gaussdb_mysql::Client::list_htap_instances).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListHtapInstances<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: ListHtapInstancesInput,
}

impl ListHtapInstances<'_> {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the GaussDB(for MySQL) instance that the HTAP instance belongs to. Required.
    pub fn instance_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.instance_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    pub fn x_language(
        mut self,
        value: impl ::std::convert::Into<crate::gaussdb_mysql::types::XLanguage>,
    ) -> Self {
        self.input.x_language = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: ListHtapInstancesInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::ListHtapInstancesResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<
            crate::gaussdb_mysql::types::ListHtapInstancesResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_htap_instances`](crate::gaussdb_mysql::Client::list_htap_instances) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListHtapInstancesInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the GaussDB(for MySQL) instance that the HTAP instance belongs to.
    ///
    /// Required.
    pub instance_id: ::std::option::Option<::std::string::String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: ::std::option::Option<crate::gaussdb_mysql::types::XLanguage>,
}

impl ::gaussdb_runtime::generated::Input for ListHtapInstancesInput {
    type Output = crate::gaussdb_mysql::types::ListHtapInstancesResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("instance_id", &self.instance_id)
            .header("X-Language", &self.x_language)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.limit(
            "project_id",
            &self.project_id,
            &[
                ::gaussdb_runtime::generated::Limit::MinLength(32usize),
                ::gaussdb_runtime::generated::Limit::MaxLength(32usize),
                ::gaussdb_runtime::generated::Limit::Pattern("^[A-Za-z0-9]*$"),
            ],
        );
        v.require("instance_id", self.instance_id.is_some());
        v.limit(
            "X-Language",
            &self.x_language,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["en-us", "zh-cn"])],
        );
    }
}

/// An availability zone in which an HTAP instance lives.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct AvailableZones {
    /// Code of the availability zone, such as `az1xahz`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub code: ::std::option::Option<::std::string::String>,
    /// Name of the availability zone for people.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// Kind of availability zone, such as `Center`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub az_type: ::std::option::Option<::std::string::String>,
}

/// State of an HTAP instance, with the reason if it could not be created.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct InstanceState {
    /// State of the HTAP instance.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub instance_status: ::std::option::Option<::std::string::String>,
    /// Error code that tells why the instance could not be created.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub create_fail_error_code: ::std::option::Option<::std::string::String>,
    /// Text that explains why the instance could not be created.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fail_message: ::std::option::Option<::std::string::String>,
    /// Whether changed parameters wait for a restart of the instance.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub wait_restart_for_params: ::std::option::Option<bool>,
}

/// An HTAP instance in a list: engine, state, addresses, zones and billing.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListHtapInstancesInstances {
    /// ID of the HTAP instance, which ends in `in16` (ClickHouse) or `in17` (StarRocks).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Name of the instance; not necessarily unique.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Database engine of the HTAP instance, such as `star-rocks`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub engine_name: ::std::option::Option<::std::string::String>,
    /// Version of the database engine that the instance runs.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub engine_version: ::std::option::Option<::std::string::String>,
    /// ID of the project in the region: 32 letters and digits.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub project_id: ::std::option::Option<::std::string::String>,
    /// State of the instance, with the reason if it could not be created.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub instance_state: ::std::option::Option<
        crate::gaussdb_mysql::types::InstanceState,
    >,
    /// Time of creation, in milliseconds since 1970-01-01 00:00 UTC.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub create_at: ::std::option::Option<i64>,
    /// Whether the instance is frozen, which forbids most operations on it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_frozen: ::std::option::Option<bool>,
    /// Deployment of the instance, such as `Single`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ha_mode: ::std::option::Option<::std::string::String>,
    /// Billing mode: 0 is pay-per-use, the only mode supported, 1 is yearly/monthly.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub pay_model: ::std::option::Option<crate::gaussdb_mysql::types::PayModel>,
    /// ID of the order, for yearly/monthly billing only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order_id: ::std::option::Option<::std::string::String>,
    /// ID of the alternate order for yearly/monthly billing.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub alter_order_id: ::std::option::Option<::std::string::String>,
    /// Private IP address of the instance for reads and writes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data_vip: ::std::option::Option<::std::string::String>,
    /// Nodes that can be read from.
    #[serde(default)]
    pub readable_node_infos: ::std::vec::Vec<
        crate::gaussdb_mysql::types::ReadableNodeInfos,
    >,
    /// IP addresses of the proxies of the instance.
    #[serde(default)]
    pub proxy_ips: ::std::vec::Vec<::std::string::String>,
    /// Private IPv6 address of the instance for reads and writes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data_vip_v6: ::std::option::Option<::std::string::String>,
    /// Port on which the database listens.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub port: ::std::option::Option<i64>,
    /// Availability zones in which the node or instance lives.
    #[serde(default)]
    pub available_zones: ::std::vec::Vec<crate::gaussdb_mysql::types::AvailableZones>,
    /// Actions that run on the instance.
    #[serde(default)]
    pub current_actions: ::std::vec::Vec<crate::gaussdb_mysql::types::QueryAction>,
    /// Disk type of the storage, such as `SSD`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub volume_type: ::std::option::Option<::std::string::String>,
    /// Kind of server that the instance runs on, such as `KVM`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub server_type: ::std::option::Option<::std::string::String>,
    /// ID of the enterprise project that the instance belongs to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub enterprise_project_id: ::std::option::Option<::std::string::String>,
    /// ID of the dedicated resource pool that the instance belongs to; absent if it belongs to none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dedicated_resource_id: ::std::option::Option<::std::string::String>,
    /// VPC, subnet and security group of the instance.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub network: ::std::option::Option<crate::gaussdb_mysql::types::Network>,
    /// ID of the primary node; set for ClickHouse instances.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ch_master_node_id: ::std::option::Option<::std::string::String>,
    /// Number of nodes that the instance consists of.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub node_num: ::std::option::Option<i64>,
}

/// HTAP instances of the GaussDB(for MySQL) instance, and how many there may be.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListHtapInstancesResponse {
    /// Number of HTAP instances that were found.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total: ::std::option::Option<i64>,
    /// HTAP instances of the GaussDB(for MySQL) instance.
    #[serde(default)]
    pub instances: ::std::vec::Vec<
        crate::gaussdb_mysql::types::ListHtapInstancesInstances,
    >,
    /// Number of HTAP instances that the GaussDB(for MySQL) instance may have.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub max_htap_instance_num_of_taurus: ::std::option::Option<i64>,
}

/// VPC, subnet and security group of an HTAP instance.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct Network {
    /// ID of the virtual private cloud (VPC) that the instance is in.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub vpc_id: ::std::option::Option<::std::string::String>,
    /// Network ID of the subnet that the instance is in.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sub_net_id: ::std::option::Option<::std::string::String>,
    /// ID of the security group that guards the instance.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub security_group_id: ::std::option::Option<::std::string::String>,
}

/// A node of an HTAP instance that can be read from.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ReadableNodeInfos {
    /// IP address of the node for reads.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data_ip: ::std::option::Option<::std::string::String>,
    /// ID of the node: 36 letters and digits ending in `no07`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub node_id: ::std::option::Option<::std::string::String>,
    /// Name of the node, which can be changed with [`rename_nodes`](crate::gaussdb_mysql::Client::rename_nodes).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub node_name: ::std::option::Option<::std::string::String>,
}
