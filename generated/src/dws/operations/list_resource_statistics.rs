// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1statistics/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::codegen::Operation = ::gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.2.35",
    ..::gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listResourceStatistics",
        ::gaussdb_runtime::codegen::Method::Get,
        "/v1.0/{project_id}/statistics",
    )
};

impl crate::dws::Client {
    /// List resource statistics
    ///
    /// Returns five totals over all clusters of the project: available and all clusters, available and
    /// all nodes, and storage capacity in GB.
    ///
    /// `GET /v1.0/{project_id}/statistics`
    ///
    /// - Documented in: section 5.2.35 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn list_resource_statistics(&self) -> ListResourceStatistics<'_> {
        ListResourceStatistics {
            client: self,
            input: <ListResourceStatisticsInput as ::gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// A call of [`list_resource_statistics`](crate::dws::Client::list_resource_statistics).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListResourceStatistics<'a> {
    client: &'a crate::dws::Client,
    input: ListResourceStatisticsInput,
}

impl ListResourceStatistics<'_> {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: ListResourceStatisticsInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call; awaited, it is its output.
    #[inline]
    pub fn send(
        self,
    ) -> ::gaussdb_runtime::Sending<crate::dws::types::ListResourceStatisticsResponse> {
        self.client.0.send(&self.input)
    }

    /// Makes the call; awaited, it is its output with status, headers and unknown members.
    #[inline]
    pub fn respond(
        self,
    ) -> ::gaussdb_runtime::Responding<
        crate::dws::types::ListResourceStatisticsResponse,
    > {
        self.client.0.respond(&self.input)
    }
}

/// What [`list_resource_statistics`](crate::dws::Client::list_resource_statistics) takes.
#[derive(Clone)]
pub struct ListResourceStatisticsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
}

impl ListResourceStatisticsInput {
    /// Everything that is missing or breaks a documented constraint. `send` asks this before it sends.
    #[inline]
    pub fn validate(&self) -> ::std::vec::Vec<::gaussdb_runtime::Violation> {
        ::gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

::gaussdb_runtime::reflect_struct! {
    input ListResourceStatisticsInput {
        project_id: Member::path("project_id"),
    }
}

impl ::gaussdb_runtime::codegen::Input for ListResourceStatisticsInput {
    type Output = crate::dws::types::ListResourceStatisticsResponse;
    const OPERATION: &'static ::gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Totals over all clusters of the project.
#[derive(Clone)]
pub struct ListResourceStatisticsResponse {
    /// Totals over all clusters of the project.
    pub statistics: ::std::vec::Vec<crate::dws::types::Statistic>,
}

::gaussdb_runtime::reflect_struct! {
    ListResourceStatisticsResponse {
        statistics: Member::new("statistics"),
    }
}

/// One total over all clusters of the project, with its unit.
#[derive(Clone)]
pub struct Statistic {
    /// Name of the figure, such as `cluster.total` for all clusters or `instance.normal` for the nodes
    /// that are available.
    pub name: ::std::option::Option<crate::dws::types::StatisticName>,
    /// Number of clusters or nodes, or the storage capacity.
    pub value: ::std::option::Option<f64>,
    /// Unit of `value`, such as `GB`; null for plain counts.
    pub unit: ::std::option::Option<::std::string::String>,
}

::gaussdb_runtime::reflect_struct! {
    Statistic {
        name: Member::new("name"),
        value: Member::new("value"),
        unit: Member::new("unit"),
    }
}

/// Name of the figure, such as `cluster.total` for all clusters or `instance.normal` for the nodes
/// that are available.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum StatisticName {
    /// Number of all clusters.
    ClusterTotal,
    /// Number of clusters that can be used.
    ClusterNormal,
    /// Number of all nodes.
    InstanceTotal,
    /// Number of nodes that can be used.
    InstanceNormal,
    /// Total storage capacity, in GB.
    StorageTotal,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    StatisticName {
        ClusterTotal = "cluster.total",
        ClusterNormal = "cluster.normal",
        InstanceTotal = "instance.total",
        InstanceNormal = "instance.normal",
        StorageTotal = "storage.total",
    }
}
