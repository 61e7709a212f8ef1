// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1clusters~1{cluster_id}~1snapshot-policies/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.3.11",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listSnapshotPolicies",
        gaussdb_runtime::codegen::Method::Get,
        "/v2/{project_id}/clusters/{cluster_id}/snapshot-policies",
    )
};

impl crate::dws::Client {
    /// List snapshot policies
    ///
    /// Lists the snapshot policies of a cluster with their schedules and next run, and the retention
    /// and backup medium that they share.
    ///
    /// `GET /v2/{project_id}/clusters/{cluster_id}/snapshot-policies`
    ///
    /// - Documented in: section 5.3.11 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .list_snapshot_policies()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_snapshot_policies(&self) -> ListSnapshotPolicies {
        ListSnapshotPolicies {
            client: self.clone(),
            input: <ListSnapshotPoliciesInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_snapshot_policies`](crate::dws::Client::list_snapshot_policies).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSnapshotPolicies {
    client: crate::dws::Client,
    input: ListSnapshotPoliciesInput,
}

impl ListSnapshotPolicies {
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
    pub fn input(mut self, input: ListSnapshotPoliciesInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::ListSnapshotPoliciesResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::dws::types::ListSnapshotPoliciesResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_snapshot_policies`](crate::dws::Client::list_snapshot_policies).
#[derive(Clone)]
pub struct ListSnapshotPoliciesInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
}

impl ListSnapshotPoliciesInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListSnapshotPoliciesInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
    }
}

impl gaussdb_runtime::codegen::Input for ListSnapshotPoliciesInput {
    type Output = crate::dws::types::ListSnapshotPoliciesResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Snapshot policies of the cluster, and the retention and backup medium they share.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListSnapshotPoliciesResponse {
    /// Number of days for which automated snapshots are kept, from 1 to 31.
    pub keep_day: Option<String>,
    /// Snapshot policies of the cluster.
    pub backup_strategies: Vec<crate::dws::types::SnapshotPolicy>,
    /// Medium to which snapshots are backed up: OBS, NBU or NFS.
    pub device_name: Option<String>,
    /// IP addresses of the backup server.
    pub server_ips: Vec<String>,
    /// Port of the backup server (NBU); required if the backup medium is NBU.
    pub server_port: Option<String>,
    /// Parameters for backups to the medium NBU.
    pub backup_param: Option<String>,
}

impl ListSnapshotPoliciesResponse {
    /// Number of days for which automated snapshots are kept, from 1 to 31.
    #[inline]
    pub fn keep_day(&self) -> Option<&str> {
        self.keep_day.as_deref()
    }

    /// Snapshot policies of the cluster.
    #[inline]
    pub fn backup_strategies(&self) -> &[crate::dws::types::SnapshotPolicy] {
        &self.backup_strategies
    }

    /// Medium to which snapshots are backed up: OBS, NBU or NFS.
    #[inline]
    pub fn device_name(&self) -> Option<&str> {
        self.device_name.as_deref()
    }

    /// IP addresses of the backup server.
    #[inline]
    pub fn server_ips(&self) -> &[String] {
        &self.server_ips
    }

    /// Port of the backup server (NBU); required if the backup medium is NBU.
    #[inline]
    pub fn server_port(&self) -> Option<&str> {
        self.server_port.as_deref()
    }

    /// Parameters for backups to the medium NBU.
    #[inline]
    pub fn backup_param(&self) -> Option<&str> {
        self.backup_param.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    ListSnapshotPoliciesResponse {
        keep_day: Member::new("keep_day"),
        backup_strategies: Member::new("backup_strategies"),
        device_name: Member::new("device_name"),
        server_ips: Member::new("server_ips"),
        server_port: Member::new("server_port"),
        backup_param: Member::new("backup_param"),
    }
}
