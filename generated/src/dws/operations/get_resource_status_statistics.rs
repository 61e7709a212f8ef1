// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1resource-statistics/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.7.3",
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "getResourceStatusStatistics",
        ::gaussdb_runtime::generated::Method::Get,
        "/v1/{project_id}/resource-statistics",
    )
};

impl crate::dws::Client {
    /// Count active clusters and nodes
    ///
    /// Returns the number of active and of all clusters, and of active and of all nodes, in the
    /// project. [`list_resource_statistics`](crate::dws::Client::list_resource_statistics) gives the storage capacity
    /// as well.
    ///
    /// `GET /v1/{project_id}/resource-statistics`
    ///
    /// - Documented in: section 5.7.3 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 500, 503
    #[inline]
    pub fn get_resource_status_statistics(&self) -> GetResourceStatusStatistics<'_> {
        GetResourceStatusStatistics {
            client: self,
            input: <GetResourceStatusStatisticsInput as ::gaussdb_runtime::generated::Blank>::BLANK,
        }
    }
}

/// A call of [`get_resource_status_statistics`](crate::dws::Client::get_resource_status_statistics).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct GetResourceStatusStatistics<'a> {
    client: &'a crate::dws::Client,
    input: GetResourceStatusStatisticsInput,
}

impl GetResourceStatusStatistics<'_> {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Namespace of the request; the reference names no values.
    pub fn namespace(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.namespace = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: GetResourceStatusStatisticsInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call; awaited, it is its output.
    #[inline]
    pub fn send(
        self,
    ) -> ::gaussdb_runtime::Sending<
        crate::dws::types::GetResourceStatusStatisticsResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Makes the call; awaited, it is its output with status, headers and unknown members.
    #[inline]
    pub fn respond(
        self,
    ) -> ::gaussdb_runtime::Responding<
        crate::dws::types::GetResourceStatusStatisticsResponse,
    > {
        self.client.0.respond(&self.input)
    }
}

/// What [`get_resource_status_statistics`](crate::dws::Client::get_resource_status_statistics) takes.
#[derive(Clone)]
pub struct GetResourceStatusStatisticsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// Namespace of the request; the reference names no values.
    pub namespace: ::std::option::Option<::std::string::String>,
}

impl GetResourceStatusStatisticsInput {
    /// Everything that is missing or breaks a documented constraint. `send` asks this before it sends.
    #[inline]
    pub fn validate(&self) -> ::std::vec::Vec<::gaussdb_runtime::Violation> {
        ::gaussdb_runtime::generated::validate(self, OPERATION.documented)
    }
}

static GET_RESOURCE_STATUS_STATISTICS_INPUT_TABLE: ::gaussdb_runtime::generated::Table = {
    use ::gaussdb_runtime::generated::*;
    Table::new(
        &Shape {
            name: "GetResourceStatusStatisticsInput",
            members: &[Member::path("project_id"), Member::query("namespace")],
        },
    )
};

::gaussdb_runtime::record! {
    input GetResourceStatusStatisticsInput = GET_RESOURCE_STATUS_STATISTICS_INPUT_TABLE {
    project_id, namespace }
}

impl ::gaussdb_runtime::generated::Input for GetResourceStatusStatisticsInput {
    type Output = crate::dws::types::GetResourceStatusStatisticsResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
}

/// Numbers of clusters and nodes, active and all.
#[derive(Clone)]
pub struct GetResourceStatusStatisticsResponse {
    /// Count of clusters, active and all.
    pub cluster_statistics: ::std::option::Option<crate::dws::types::StatusStatistics>,
    /// Count of nodes, active and all.
    pub node_statistics: ::std::option::Option<crate::dws::types::StatusStatistics>,
}

static GET_RESOURCE_STATUS_STATISTICS_RESPONSE_TABLE: ::gaussdb_runtime::generated::Table = {
    use ::gaussdb_runtime::generated::*;
    Table::new(
        &Shape {
            name: "GetResourceStatusStatisticsResponse",
            members: &[Member::new("cluster_statistics"), Member::new("node_statistics")],
        },
    )
};

::gaussdb_runtime::record! {
    GetResourceStatusStatisticsResponse = GET_RESOURCE_STATUS_STATISTICS_RESPONSE_TABLE {
    cluster_statistics, node_statistics }
}

/// A number of clusters or nodes, active and all.
#[derive(Clone)]
pub struct StatusStatistics {
    /// Number of clusters or nodes that are in service.
    pub active: ::std::option::Option<i64>,
    /// Number of all clusters or nodes.
    pub total: ::std::option::Option<i64>,
}

static STATUS_STATISTICS_TABLE: ::gaussdb_runtime::generated::Table = {
    use ::gaussdb_runtime::generated::*;
    Table::new(
        &Shape {
            name: "StatusStatistics",
            members: &[Member::new("active"), Member::new("total")],
        },
    )
};

::gaussdb_runtime::record! {
    StatusStatistics = STATUS_STATISTICS_TABLE { active, total }
}
