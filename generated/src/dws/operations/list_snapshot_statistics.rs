// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1clusters~1{cluster_id}~1snapshots~1statistics/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.2.45",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listSnapshotStatistics",
        gaussdb_runtime::codegen::Method::Get,
        "/v1.0/{project_id}/clusters/{cluster_id}/snapshots/statistics",
    )
};

impl crate::dws::Client {
    /// List snapshot storage statistics
    ///
    /// Returns how much snapshot storage of a cluster is free of charge, how much is paid for and how
    /// much is used, each with its unit (GB in the documented example).
    ///
    /// `GET /v1.0/{project_id}/clusters/{cluster_id}/snapshots/statistics`
    ///
    /// - Documented in: section 5.2.45 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .list_snapshot_statistics()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_snapshot_statistics(&self) -> ListSnapshotStatistics {
        ListSnapshotStatistics {
            client: self.clone(),
            input: <ListSnapshotStatisticsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_snapshot_statistics`](crate::dws::Client::list_snapshot_statistics).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSnapshotStatistics {
    client: crate::dws::Client,
    input: ListSnapshotStatisticsInput,
}

impl ListSnapshotStatistics {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it. Required.
    pub fn cluster_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.cluster_id = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListSnapshotStatisticsInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::ListSnapshotStatisticsResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::dws::types::ListSnapshotStatisticsResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_snapshot_statistics`](crate::dws::Client::list_snapshot_statistics).
#[derive(Clone)]
pub struct ListSnapshotStatisticsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
}

impl ListSnapshotStatisticsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListSnapshotStatisticsInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
    }
}

impl gaussdb_runtime::codegen::Input for ListSnapshotStatisticsInput {
    type Output = crate::dws::types::ListSnapshotStatisticsResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Snapshot storage of the cluster, free of charge, paid for and used.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListSnapshotStatisticsResponse {
    /// Figures about the snapshot storage of the cluster.
    pub statistics: Vec<crate::dws::types::SnapshotStatistic>,
}

impl ListSnapshotStatisticsResponse {
    /// Figures about the snapshot storage of the cluster.
    #[inline]
    pub fn statistics(&self) -> &[crate::dws::types::SnapshotStatistic] {
        &self.statistics
    }
}

gaussdb_runtime::reflect_struct! {
    ListSnapshotStatisticsResponse {
        statistics: Member::new("statistics"),
    }
}

/// One figure of snapshot storage, with its unit.
#[derive(Clone)]
#[non_exhaustive]
pub struct SnapshotStatistic {
    /// Name of the figure: `storage.free`, `storage.paid` or `storage.used`.
    pub name: Option<crate::dws::types::SnapshotStatisticName>,
    /// Amount of snapshot storage, in the unit that `unit` names.
    pub value: Option<f64>,
    /// Unit of `value`, such as `GB`.
    pub unit: Option<String>,
}

impl SnapshotStatistic {
    /// Name of the figure: `storage.free`, `storage.paid` or `storage.used`.
    #[inline]
    pub fn name(&self) -> Option<&crate::dws::types::SnapshotStatisticName> {
        self.name.as_ref()
    }

    /// Amount of snapshot storage, in the unit that `unit` names.
    #[inline]
    pub fn value(&self) -> Option<f64> {
        self.value
    }

    /// Unit of `value`, such as `GB`.
    #[inline]
    pub fn unit(&self) -> Option<&str> {
        self.unit.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    SnapshotStatistic {
        name: Member::new("name"),
        value: Member::new("value"),
        unit: Member::new("unit"),
    }
}

/// Name of the figure: `storage.free`, `storage.paid` or `storage.used`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum SnapshotStatisticName {
    /// Storage that is included at no charge.
    StorageFree,
    /// Storage that is paid for.
    StoragePaid,
    /// Storage that snapshots use.
    StorageUsed,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    SnapshotStatisticName {
        StorageFree = "storage.free",
        StoragePaid = "storage.paid",
        StorageUsed = "storage.used",
    }
}
