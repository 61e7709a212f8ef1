// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1mysql~1v3~1{project_id}~1instances~1{instance_id}~1proxy/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "getProxyLegacy",
        ::gaussdb_runtime::generated::Method::Get,
        "/mysql/v3/{project_id}/instances/{instance_id}/proxy",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Get a database proxy (retired)
    ///
    /// Returns the one proxy of an instance with its state, address, size and nodes, and the read
    /// weights of the database nodes. Not available to Dedicated Cloud accounts. Planned to be retired
    /// on 2025-03-31; use `listProxies` instead.
    ///
    /// `GET /mysql/v3/{project_id}/instances/{instance_id}/proxy`
    ///
    /// - Documented in: mysql-2024-zh, 5.7.4
    /// - To be retired: 2025-03-31
    /// - Error statuses: 400, 500
    #[deprecated = "to be retired: 2025-03-31; use `list_proxies` instead"]
    #[inline]
    pub fn get_proxy_legacy(&self) -> GetProxyLegacy<'_> {
        GetProxyLegacy {
            client: self,
            input: <GetProxyLegacyInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`get_proxy_legacy`](crate::gaussdb_mysql::Client::get_proxy_legacy).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct GetProxyLegacy<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: GetProxyLegacyInput,
}

impl GetProxyLegacy<'_> {
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

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: GetProxyLegacyInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::GetProxyLegacyResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::gaussdb_mysql::types::GetProxyLegacyResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`get_proxy_legacy`](crate::gaussdb_mysql::Client::get_proxy_legacy) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetProxyLegacyInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    ///
    /// Required.
    pub instance_id: ::std::option::Option<::std::string::String>,
}

impl ::gaussdb_runtime::generated::Input for GetProxyLegacyInput {
    type Output = crate::gaussdb_mysql::types::GetProxyLegacyResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("instance_id", &self.instance_id)
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
    }
}

/// An availability zone in which a database node lives.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct GetProxyLegacyAvailableZones {
    /// Code of the availability zone.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub code: ::std::option::Option<::std::string::String>,
    /// Name of the availability zone for people.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
}

/// A node of a proxy: role, state and place.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct GetProxyLegacyNodes {
    /// ID of the proxy node.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// State of the proxy node.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<
        crate::gaussdb_mysql::types::GetProxyLegacyNodesStatus,
    >,
    /// Name of the proxy node.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Role of the proxy node, `master` or `slave`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub role: ::std::option::Option<crate::gaussdb_mysql::types::Role>,
    /// Code of the availability zone.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub az_code: ::std::option::Option<::std::string::String>,
    /// Whether the proxy node is frozen: 0 for no, 1 for yes, 2 for frozen and to be deleted.
    ///
    /// - `0`: The node is not frozen.
    /// - `1`: The node is frozen.
    /// - `2`: The node is frozen and will be deleted.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub frozen_flag: ::std::option::Option<i32>,
}

/// The proxy of the instance, and the read weights of the database nodes behind it.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct GetProxyLegacyResponse {
    /// State, address, size and settings of the proxy.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub proxy: ::std::option::Option<crate::gaussdb_mysql::types::Proxy>,
    /// Primary node of the instance and the share of reads that the proxy sends it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub master_node: ::std::option::Option<crate::gaussdb_mysql::types::MasterNode>,
    /// Read replicas of the instance and the share of reads that the proxy sends to each.
    #[serde(default)]
    pub readonly_nodes: ::std::vec::Vec<crate::gaussdb_mysql::types::ReadonlyNodes>,
}

/// The primary node behind a proxy, with its state and read weight.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct MasterNode {
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
    /// Availability zones in which the node or instance lives.
    #[serde(default)]
    pub available_zones: ::std::vec::Vec<
        crate::gaussdb_mysql::types::GetProxyLegacyAvailableZones,
    >,
}

/// A proxy of an instance: state, address, size and nodes.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct Proxy {
    /// ID of the database proxy: 36 letters and digits ending in `po01`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub pool_id: ::std::option::Option<::std::string::String>,
    /// State of the proxy, including work on it that is under way.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<crate::gaussdb_mysql::types::MysqlProxyStatus>,
    /// IP address of the proxy, under which reads are separated from writes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub address: ::std::option::Option<::std::string::String>,
    /// Port on which the proxy listens.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub port: ::std::option::Option<i64>,
    /// State of the proxy.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub pool_status: ::std::option::Option<crate::gaussdb_mysql::types::ProxyPoolStatus>,
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
    pub mode: ::std::option::Option<crate::gaussdb_mysql::types::Mode>,
    /// Nodes that the proxy consists of.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub nodes: ::std::option::Option<crate::gaussdb_mysql::types::GetProxyLegacyNodes>,
    /// Code of the flavor of the proxy nodes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub flavor_ref: ::std::option::Option<::std::string::String>,
}

/// A read replica behind a proxy, with its state and read weight.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ReadonlyNodes {
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
    /// Availability zones in which the node or instance lives.
    #[serde(default)]
    pub available_zones: ::std::vec::Vec<
        crate::gaussdb_mysql::types::GetProxyLegacyAvailableZones,
    >,
}

/// State of the proxy node.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetProxyLegacyNodesStatus {
    /// The node works.
    Normal,
    /// The node has a problem.
    Abnormal,
    /// The node is being created.
    Creating,
    /// The node was deleted.
    Deleted,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

impl GetProxyLegacyNodesStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("normal", Self::Normal),
        ("abnormal", Self::Abnormal),
        ("creating", Self::Creating),
        ("deleted", Self::Deleted),
    ];
}
open_enum!(GetProxyLegacyNodesStatus);

/// State of the proxy.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProxyPoolStatus {
    /// The proxy has a problem.
    Abnormal,
    /// The proxy works.
    Normal,
    /// The proxy is being created.
    Creating,
    /// The proxy was deleted.
    Deleted,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

impl ProxyPoolStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("abnormal", Self::Abnormal),
        ("normal", Self::Normal),
        ("creating", Self::Creating),
        ("deleted", Self::Deleted),
    ];
}
open_enum!(ProxyPoolStatus);
