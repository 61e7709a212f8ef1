// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1disaster-recovery-clusters/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.12.6",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listDisasterRecoveryClusters",
        gaussdb_runtime::codegen::Method::Get,
        "/v2/{project_id}/disaster-recovery-clusters",
    )
};

impl crate::dws::Client {
    /// List possible standby clusters
    ///
    /// Lists the clusters that can serve as standby for a given primary cluster in a given availability
    /// zone. The list can be narrowed further by region, project, kind of disaster recovery, data
    /// warehouse type and version.
    ///
    /// `GET /v2/{project_id}/disaster-recovery-clusters`
    ///
    /// - Documented in: section 5.12.6 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .list_disaster_recovery_clusters()
    ///     .primary_cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .standby_az_code("standby-az-code")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_disaster_recovery_clusters(&self) -> ListDisasterRecoveryClusters {
        ListDisasterRecoveryClusters {
            client: self.clone(),
            input: <ListDisasterRecoveryClustersInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_disaster_recovery_clusters`](crate::dws::Client::list_disaster_recovery_clusters).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDisasterRecoveryClusters {
    client: crate::dws::Client,
    input: ListDisasterRecoveryClustersInput,
}

impl ListDisasterRecoveryClusters {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the primary cluster for which a standby cluster is sought. Required.
    pub fn primary_cluster_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.primary_cluster_id = value.into_value();
        self
    }

    /// ID that describes the primary cluster.
    pub fn primary_spec_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.primary_spec_id = value.into_value();
        self
    }

    /// Number of data nodes (DNs) in the primary cluster.
    pub fn primary_cluster_dn_num(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.primary_cluster_dn_num = value.into_value();
        self
    }

    /// Region in which the standby cluster runs.
    pub fn standby_region(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.standby_region = value.into_value();
        self
    }

    /// ID of the project that holds the standby cluster.
    pub fn standby_project_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.standby_project_id = value.into_value();
        self
    }

    /// Availability zone in which to look for a standby cluster, for example `az1.dc1a`. Required.
    pub fn standby_az_code(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.standby_az_code = value.into_value();
        self
    }

    /// Kind of disaster recovery to which the list is narrowed, such as `az` or `region`.
    pub fn dr_type(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.dr_type = value.into_value();
        self
    }

    /// Kind of data warehouse to which the list is narrowed.
    pub fn datastore_type(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.datastore_type = value.into_value();
        self
    }

    /// Version of the data warehouse to which the list is narrowed.
    pub fn datastore_version(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.datastore_version = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListDisasterRecoveryClustersInput) -> Self {
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
        crate::dws::types::ListDisasterRecoveryClustersResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::dws::types::ListDisasterRecoveryClustersResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_disaster_recovery_clusters`](crate::dws::Client::list_disaster_recovery_clusters).
#[derive(Clone)]
pub struct ListDisasterRecoveryClustersInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the primary cluster for which a standby cluster is sought.
    ///
    /// Required. At least 1 character.
    pub primary_cluster_id: Option<String>,
    /// ID that describes the primary cluster. The reference calls it a cluster ID, the name suggests
    /// that of its flavor.
    pub primary_spec_id: Option<String>,
    /// Number of data nodes (DNs) in the primary cluster.
    pub primary_cluster_dn_num: Option<String>,
    /// Region in which the standby cluster runs.
    pub standby_region: Option<String>,
    /// ID of the project that holds the standby cluster.
    pub standby_project_id: Option<String>,
    /// Availability zone in which to look for a standby cluster, for example `az1.dc1a`.
    ///
    /// Required. At least 1 character.
    pub standby_az_code: Option<String>,
    /// Kind of disaster recovery to which the list is narrowed, such as `az` or `region`.
    pub dr_type: Option<String>,
    /// Kind of data warehouse to which the list is narrowed.
    pub datastore_type: Option<String>,
    /// Version of the data warehouse to which the list is narrowed.
    pub datastore_version: Option<String>,
}

impl ListDisasterRecoveryClustersInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListDisasterRecoveryClustersInput {
        project_id: Member::path("project_id"),
        primary_cluster_id: Member::query("primary_cluster_id").required().limits(&[MinLength(1)]),
        primary_spec_id: Member::query("primary_spec_id"),
        primary_cluster_dn_num: Member::query("primary_cluster_dn_num"),
        standby_region: Member::query("standby_region"),
        standby_project_id: Member::query("standby_project_id"),
        standby_az_code: Member::query("standby_az_code").required().limits(&[MinLength(1)]),
        dr_type: Member::query("dr_type"),
        datastore_type: Member::query("datastore_type"),
        datastore_version: Member::query("datastore_version"),
    }
}

impl gaussdb_runtime::codegen::Input for ListDisasterRecoveryClustersInput {
    type Output = crate::dws::types::ListDisasterRecoveryClustersResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Clusters that can serve as standby.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListDisasterRecoveryClustersResponse {
    /// Clusters that can become the standby.
    pub disaster_recovery_clusters: Vec<crate::dws::types::StandbyClusterCandidate>,
}

impl ListDisasterRecoveryClustersResponse {
    /// Clusters that can become the standby.
    #[inline]
    pub fn disaster_recovery_clusters(
        &self,
    ) -> &[crate::dws::types::StandbyClusterCandidate] {
        &self.disaster_recovery_clusters
    }
}

gaussdb_runtime::reflect_struct! {
    ListDisasterRecoveryClustersResponse {
        disaster_recovery_clusters: Member::new("disaster_recovery_clusters"),
    }
}

/// A cluster that can serve as standby.
#[derive(Clone)]
#[non_exhaustive]
pub struct StandbyClusterCandidate {
    /// ID of the cluster, as [`create_disaster_recovery`](crate::dws::Client::create_disaster_recovery) takes it for
    /// the standby.
    pub id: Option<String>,
    /// Name of the cluster that can become the standby.
    pub name: Option<String>,
}

impl StandbyClusterCandidate {
    /// ID of the cluster, as [`create_disaster_recovery`](crate::dws::Client::create_disaster_recovery) takes it for
    /// the standby.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Name of the cluster that can become the standby.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    StandbyClusterCandidate {
        id: Member::new("id"),
        name: Member::new("name"),
    }
}
