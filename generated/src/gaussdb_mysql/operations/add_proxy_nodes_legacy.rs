// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1mysql~1v3~1{project_id}~1instances~1{instance_id}~1proxy~1enlarge/post by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "addProxyNodesLegacy",
        ::gaussdb_runtime::generated::Method::Post,
        "/mysql/v3/{project_id}/instances/{instance_id}/proxy/enlarge",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Add nodes to a proxy (retired)
    ///
    /// Adds 1 to 30 nodes to the proxy of an instance, up to a total of 32. Not available to Dedicated
    /// Cloud accounts. Asynchronous: poll `getJob` with the returned `job_id`. Planned to be retired on
    /// 2025-03-31; use `addProxyNodes` instead.
    ///
    /// `POST /mysql/v3/{project_id}/instances/{instance_id}/proxy/enlarge`
    ///
    /// - Documented in: mysql-2024-zh, 5.7.6
    /// - To be retired: 2025-03-31
    /// - Error statuses: 400, 500
    ///
    /// - To be waited for by [`wait_until_job_done_legacy`](crate::gaussdb_mysql::Client::wait_until_job_done_legacy)
    #[deprecated = "to be retired: 2025-03-31; use `add_proxy_nodes` instead"]
    #[inline]
    pub fn add_proxy_nodes_legacy(&self) -> AddProxyNodesLegacy<'_> {
        AddProxyNodesLegacy {
            client: self,
            input: <AddProxyNodesLegacyInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`add_proxy_nodes_legacy`](crate::gaussdb_mysql::Client::add_proxy_nodes_legacy).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct AddProxyNodesLegacy<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: AddProxyNodesLegacyInput,
}

impl AddProxyNodesLegacy<'_> {
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

    /// Number of nodes to add, from 1 to 30; with them the proxy may have at most 32. Required.
    #[inline]
    pub fn node_num(mut self, value: i32) -> Self {
        self.input.body.node_num = ::std::option::Option::Some(value);
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: AddProxyNodesLegacyInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::AddProxyNodesLegacyResponse,
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
            crate::gaussdb_mysql::types::AddProxyNodesLegacyResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`add_proxy_nodes_legacy`](crate::gaussdb_mysql::Client::add_proxy_nodes_legacy) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AddProxyNodesLegacyInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    ///
    /// Required.
    pub instance_id: ::std::option::Option<::std::string::String>,
    /// The body.
    pub body: crate::gaussdb_mysql::types::AddProxyNodesLegacyRequest,
}

impl ::gaussdb_runtime::generated::Input for AddProxyNodesLegacyInput {
    type Output = crate::gaussdb_mysql::types::AddProxyNodesLegacyResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("instance_id", &self.instance_id)
            .json(&self.body)
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
        self.body.validate(v);
    }
}

static JOB: ::gaussdb_runtime::generated::Job = ::gaussdb_runtime::generated::Job {
    id: "job_id",
    poll: <crate::gaussdb_mysql::operations::GetJobLegacyInput as ::gaussdb_runtime::generated::Input>::OPERATION,
    parameter: "id",
    in_path: false,
    waiter: &crate::gaussdb_mysql::waiters::JOB_DONE_LEGACY,
};
impl<'a> AddProxyNodesLegacy<'a> {
    /// Makes the call; what comes back leads to the job that it started.
    #[inline]
    pub async fn start(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Started<
            'a,
            crate::gaussdb_mysql::types::AddProxyNodesLegacyResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.0.start(&self.input, &JOB).await
    }
}

/// Number of nodes to add to the proxy.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct AddProxyNodesLegacyRequest {
    /// Number of nodes to add, from 1 to 30; with them the proxy may have at most 32.
    ///
    /// Required. At least 1. At most 30.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub node_num: ::std::option::Option<i32>,
}

impl AddProxyNodesLegacyRequest {
    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("node_num", self.node_num.is_some());
        v.limit(
            "node_num",
            &self.node_num,
            &[
                ::gaussdb_runtime::generated::Limit::Minimum(1f64),
                ::gaussdb_runtime::generated::Limit::Maximum(30f64),
            ],
        );
    }
}

/// ID of the job that adds the nodes to the proxy.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct AddProxyNodesLegacyResponse {
    /// ID of the job that carries out the request; poll it with `getJob`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub job_id: ::std::option::Option<::std::string::String>,
}
