// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1disaster-recoveries/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.12.3",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listDisasterRecoveries",
        gaussdb_runtime::codegen::Method::Get,
        "/v2/{project_id}/disaster-recoveries",
    )
};

impl crate::dws::Client {
    /// List disaster recovery tasks
    ///
    /// Lists the disaster recovery (DR) tasks of the project with status, last synchronization, and
    /// name, role, status and region of both clusters. Covers only DWS 2.0 clusters.
    ///
    /// `GET /v2/{project_id}/disaster-recoveries`
    ///
    /// - Documented in: section 5.12.3 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client.list_disaster_recoveries().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_disaster_recoveries(&self) -> ListDisasterRecoveries {
        ListDisasterRecoveries {
            client: self.clone(),
            input: <ListDisasterRecoveriesInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_disaster_recoveries`](crate::dws::Client::list_disaster_recoveries).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDisasterRecoveries {
    client: crate::dws::Client,
    input: ListDisasterRecoveriesInput,
}

impl ListDisasterRecoveries {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListDisasterRecoveriesInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::ListDisasterRecoveriesResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::dws::types::ListDisasterRecoveriesResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_disaster_recoveries`](crate::dws::Client::list_disaster_recoveries).
#[derive(Clone)]
pub struct ListDisasterRecoveriesInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
}

impl ListDisasterRecoveriesInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListDisasterRecoveriesInput {
        project_id: Member::path("project_id"),
    }
}

impl gaussdb_runtime::codegen::Input for ListDisasterRecoveriesInput {
    type Output = crate::dws::types::ListDisasterRecoveriesResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// A disaster recovery task as the list shows it, with state, role and region of both clusters.
#[derive(Clone)]
#[non_exhaustive]
pub struct DisasterRecoverySummary {
    /// ID of the disaster recovery task.
    pub id: Option<String>,
    /// Name of the disaster recovery task.
    pub name: Option<String>,
    /// Kind of disaster recovery, such as `az` (between availability zones) or `region` (between
    /// regions).
    pub dr_type: Option<String>,
    /// State of the disaster recovery task, such as `creating`, `running` or `stop_failed`.
    pub status: Option<String>,
    /// ID of the primary cluster, which serves production.
    pub primary_cluster_id: Option<String>,
    /// Name of the cluster set up as the primary.
    pub primary_cluster_name: Option<String>,
    /// ID of the standby cluster, which takes over when the primary cluster fails.
    pub standby_cluster_id: Option<String>,
    /// Name of the cluster set up as the standby.
    pub standby_cluster_name: Option<String>,
    /// Role that the primary cluster plays now, for example `primary`.
    pub primary_cluster_role: Option<String>,
    /// Role that the standby cluster plays now, for example `standby`.
    pub standby_cluster_role: Option<String>,
    /// State of the primary cluster in disaster recovery, for example `waiting`.
    pub primary_cluster_status: Option<String>,
    /// State of the standby cluster in disaster recovery, for example `waiting`.
    pub standby_cluster_status: Option<String>,
    /// Region in which the primary cluster runs.
    pub primary_cluster_region: Option<String>,
    /// Region in which the standby cluster runs.
    pub standby_cluster_region: Option<String>,
    /// ID of the project that holds the primary cluster.
    pub primary_cluster_project_id: Option<String>,
    /// ID of the project that holds the standby cluster.
    pub standby_cluster_project_id: Option<String>,
    /// Time of the latest synchronization between the clusters, as `YYYY-MM-DDThh:mm:ss`; null before
    /// the first one.
    pub last_disaster_time: Option<String>,
    /// Time when the disaster recovery task was started, such as `2023-04-28T09:23:38`.
    pub start_time: Option<String>,
    /// Time when the disaster recovery task was created, such as `2023-04-28T08:51:54`.
    pub create_time: Option<String>,
}

impl DisasterRecoverySummary {
    /// ID of the disaster recovery task.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Name of the disaster recovery task.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Kind of disaster recovery, such as `az` (between availability zones) or `region` (between regions).
    #[inline]
    pub fn dr_type(&self) -> Option<&str> {
        self.dr_type.as_deref()
    }

    /// State of the disaster recovery task, such as `creating`, `running` or `stop_failed`.
    #[inline]
    pub fn status(&self) -> Option<&str> {
        self.status.as_deref()
    }

    /// ID of the primary cluster, which serves production.
    #[inline]
    pub fn primary_cluster_id(&self) -> Option<&str> {
        self.primary_cluster_id.as_deref()
    }

    /// Name of the cluster set up as the primary.
    #[inline]
    pub fn primary_cluster_name(&self) -> Option<&str> {
        self.primary_cluster_name.as_deref()
    }

    /// ID of the standby cluster, which takes over when the primary cluster fails.
    #[inline]
    pub fn standby_cluster_id(&self) -> Option<&str> {
        self.standby_cluster_id.as_deref()
    }

    /// Name of the cluster set up as the standby.
    #[inline]
    pub fn standby_cluster_name(&self) -> Option<&str> {
        self.standby_cluster_name.as_deref()
    }

    /// Role that the primary cluster plays now, for example `primary`.
    #[inline]
    pub fn primary_cluster_role(&self) -> Option<&str> {
        self.primary_cluster_role.as_deref()
    }

    /// Role that the standby cluster plays now, for example `standby`.
    #[inline]
    pub fn standby_cluster_role(&self) -> Option<&str> {
        self.standby_cluster_role.as_deref()
    }

    /// State of the primary cluster in disaster recovery, for example `waiting`.
    #[inline]
    pub fn primary_cluster_status(&self) -> Option<&str> {
        self.primary_cluster_status.as_deref()
    }

    /// State of the standby cluster in disaster recovery, for example `waiting`.
    #[inline]
    pub fn standby_cluster_status(&self) -> Option<&str> {
        self.standby_cluster_status.as_deref()
    }

    /// Region in which the primary cluster runs.
    #[inline]
    pub fn primary_cluster_region(&self) -> Option<&str> {
        self.primary_cluster_region.as_deref()
    }

    /// Region in which the standby cluster runs.
    #[inline]
    pub fn standby_cluster_region(&self) -> Option<&str> {
        self.standby_cluster_region.as_deref()
    }

    /// ID of the project that holds the primary cluster.
    #[inline]
    pub fn primary_cluster_project_id(&self) -> Option<&str> {
        self.primary_cluster_project_id.as_deref()
    }

    /// ID of the project that holds the standby cluster.
    #[inline]
    pub fn standby_cluster_project_id(&self) -> Option<&str> {
        self.standby_cluster_project_id.as_deref()
    }

    /// Time of the latest synchronization between the clusters, as `YYYY-MM-DDThh:mm:ss`; null before the first one.
    #[inline]
    pub fn last_disaster_time(&self) -> Option<&str> {
        self.last_disaster_time.as_deref()
    }

    /// Time when the disaster recovery task was started, such as `2023-04-28T09:23:38`.
    #[inline]
    pub fn start_time(&self) -> Option<&str> {
        self.start_time.as_deref()
    }

    /// Time when the disaster recovery task was created, such as `2023-04-28T08:51:54`.
    #[inline]
    pub fn create_time(&self) -> Option<&str> {
        self.create_time.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    DisasterRecoverySummary {
        id: Member::new("id"),
        name: Member::new("name"),
        dr_type: Member::new("dr_type"),
        status: Member::new("status"),
        primary_cluster_id: Member::new("primary_cluster_id"),
        primary_cluster_name: Member::new("primary_cluster_name"),
        standby_cluster_id: Member::new("standby_cluster_id"),
        standby_cluster_name: Member::new("standby_cluster_name"),
        primary_cluster_role: Member::new("primary_cluster_role"),
        standby_cluster_role: Member::new("standby_cluster_role"),
        primary_cluster_status: Member::new("primary_cluster_status"),
        standby_cluster_status: Member::new("standby_cluster_status"),
        primary_cluster_region: Member::new("primary_cluster_region"),
        standby_cluster_region: Member::new("standby_cluster_region"),
        primary_cluster_project_id: Member::new("primary_cluster_project_id"),
        standby_cluster_project_id: Member::new("standby_cluster_project_id"),
        last_disaster_time: Member::new("last_disaster_time"),
        start_time: Member::new("start_time"),
        create_time: Member::new("create_time"),
    }
}

/// Disaster recovery tasks of the project.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListDisasterRecoveriesResponse {
    /// Disaster recovery tasks of the project.
    pub disaster_recovery: Vec<crate::dws::types::DisasterRecoverySummary>,
}

impl ListDisasterRecoveriesResponse {
    /// Disaster recovery tasks of the project.
    #[inline]
    pub fn disaster_recovery(&self) -> &[crate::dws::types::DisasterRecoverySummary] {
        &self.disaster_recovery
    }
}

gaussdb_runtime::reflect_struct! {
    ListDisasterRecoveriesResponse {
        disaster_recovery: Member::new("disaster_recovery"),
    }
}
