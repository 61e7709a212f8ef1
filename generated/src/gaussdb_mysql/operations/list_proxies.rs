// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1proxies/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listProxies",
        ::gaussdb_runtime::generated::Method::Get,
        "/v3/{project_id}/instances/{instance_id}/proxies",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List an instance's database proxies
    ///
    /// Lists the proxies of an instance, page by page, each with its state, address, port, size,
    /// routing settings and nodes, and with the read weights of the primary node and the read replicas.
    /// Poll it after a change until `status` is `ACTIVE`.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/proxies`
    ///
    /// - Documented in: mysql-2024-zh, 4.7.3
    /// - Error statuses: 400, 500
    #[inline]
    pub fn list_proxies(&self) -> ListProxies<'_> {
        ListProxies {
            client: self,
            input: <ListProxiesInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_proxies`](crate::gaussdb_mysql::Client::list_proxies).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListProxies<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: ListProxiesInput,
}

impl ListProxies<'_> {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`. Required.
    pub fn instance_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.instance_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Number of entries to skip; 0, the default, starts with the first one.
    #[inline]
    pub fn offset(mut self, value: i64) -> Self {
        self.input.offset = ::std::option::Option::Some(value);
        self
    }

    /// Number of entries to return on one page, from 1 to 100; 100 by default.
    #[inline]
    pub fn limit(mut self, value: i64) -> Self {
        self.input.limit = ::std::option::Option::Some(value);
        self
    }

    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    pub fn x_language(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.x_language = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: ListProxiesInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::ListProxiesResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::gaussdb_mysql::types::ListProxiesResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_proxies`](crate::gaussdb_mysql::Client::list_proxies) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListProxiesInput {
    /// ID of the project in the region: 32 letters and digits.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    ///
    /// Required.
    pub instance_id: ::std::option::Option<::std::string::String>,
    /// Number of entries to skip; 0, the default, starts with the first one.
    pub offset: ::std::option::Option<i64>,
    /// Number of entries to return on one page, from 1 to 100; 100 by default.
    pub limit: ::std::option::Option<i64>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    pub x_language: ::std::option::Option<::std::string::String>,
}

impl ::gaussdb_runtime::generated::Input for ListProxiesInput {
    type Output = crate::gaussdb_mysql::types::ListProxiesResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("instance_id", &self.instance_id)
            .query("offset", &self.offset)
            .query("limit", &self.limit)
            .header("X-Language", &self.x_language)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("instance_id", self.instance_id.is_some());
    }
}

/// A page of proxies of the instance, each with the database nodes behind it.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListProxiesResponse {
    /// Proxies on this page, each with the database nodes behind it.
    #[serde(default)]
    pub proxy_list: ::std::vec::Vec<
        crate::gaussdb_mysql::types::MysqlShowProxyResponseV3,
    >,
}

/// A proxy of an instance: state, address, size, nodes, routing, consistency and connection
/// settings.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct MySqlProxyV3 {
    /// ID of the database proxy: 36 letters and digits ending in `po01`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub pool_id: ::std::option::Option<::std::string::String>,
    /// State of the proxy, including work on it that is under way.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<::std::string::String>,
    /// IP address of the proxy, under which reads are separated from writes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub address: ::std::option::Option<::std::string::String>,
    /// Port on which the proxy listens.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub port: ::std::option::Option<i64>,
    /// State of the proxy.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub pool_status: ::std::option::Option<::std::string::String>,
    /// Delay threshold that the proxy applies, in seconds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub delay_threshold_in_seconds: ::std::option::Option<i64>,
    /// Virtual IP address of the load balancer (ELB) before the proxy.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub elb_vip: ::std::option::Option<::std::string::String>,
    /// Elastic IP address (EIP) of the proxy.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub eip: ::std::option::Option<::std::string::String>,
    /// Number of vCPUs of the proxy flavor.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub vcpus: ::std::option::Option<::std::string::String>,
    /// Memory of the proxy flavor.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ram: ::std::option::Option<::std::string::String>,
    /// Number of nodes that the proxy consists of.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub node_num: ::std::option::Option<i64>,
    /// Deployment of the proxy; always `Cluster`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mode: ::std::option::Option<::std::string::String>,
    /// Nodes that the proxy consists of.
    #[serde(default)]
    pub nodes: ::std::vec::Vec<crate::gaussdb_mysql::types::MysqlProxyNodes>,
    /// Code of the flavor of the proxy nodes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub flavor_ref: ::std::option::Option<::std::string::String>,
    /// Name of the proxy, which can be changed with `renameProxy`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Whether transaction splitting is on.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub transaction_split: ::std::option::Option<::std::string::String>,
    /// Kind of connection pool that the proxy keeps: none (`CLOSED`) or one at session level
    /// (`SESSION`).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub connection_pool_type: ::std::option::Option<::std::string::String>,
    /// Whether the version of the proxy supports a connection pool at session level.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub switch_connection_pool_type_enabled: ::std::option::Option<bool>,
    /// Way in which the proxy shares reads among the database nodes: 0 by weight, 1 by load without the
    /// primary node, 2 by load with it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub route_mode: ::std::option::Option<i64>,
    /// Whether the version of the proxy supports routing by load.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub balance_route_mode_enabled: ::std::option::Option<bool>,
    /// Consistency of reads through the proxy: `session` while session consistency is on, `global` or
    /// `eventual` while it is off. If it is empty, the switch of session consistency decides.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub consistence_mode: ::std::option::Option<::std::string::String>,
    /// ID of the subnet that the proxy is in.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subnet_id: ::std::option::Option<::std::string::String>,
    /// Whether connections to the proxy are encrypted with SSL.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ssl_option: ::std::option::Option<::std::string::String>,
    /// Whether read replicas created later join the proxy by themselves, `ON` or `OFF`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub new_node_auto_add_status: ::std::option::Option<::std::string::String>,
    /// Read weight, from 1 to 1000, of read replicas that join by themselves.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub new_node_weight: ::std::option::Option<i64>,
}

/// A database node behind a proxy, with its state and read weight.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct MysqlProxyNodeV3 {
    /// ID of the database node behind the proxy, which ends in `no07`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// ID of the instance that the node belongs to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub instance_id: ::std::option::Option<::std::string::String>,
    /// State of the database node.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<::std::string::String>,
    /// Name of the database node.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Read weight of the node: its share of the reads that the proxy sends out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub weight: ::std::option::Option<i64>,
    /// Availability zones in which the node lives.
    #[serde(default)]
    pub availability_zone: ::std::vec::Vec<
        crate::gaussdb_mysql::types::MysqlProxyAvailable,
    >,
}

/// A proxy, and the read weights of the database nodes behind it.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct MysqlShowProxyResponseV3 {
    /// State, address, size and settings of the proxy.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub proxy: ::std::option::Option<crate::gaussdb_mysql::types::MySqlProxyV3>,
    /// Primary node of the instance and the share of reads that the proxy sends it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub master_node: ::std::option::Option<
        crate::gaussdb_mysql::types::MysqlProxyNodeV3,
    >,
    /// Read replicas of the instance and the share of reads that the proxy sends to each.
    #[serde(default)]
    pub readonly_nodes: ::std::vec::Vec<crate::gaussdb_mysql::types::MysqlProxyNodeV3>,
}
