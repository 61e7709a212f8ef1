// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1disaster-recoveries/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listDisasterRecoveries",
        ::gaussdb_runtime::generated::Method::Get,
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
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn list_disaster_recoveries(&self) -> ListDisasterRecoveries<'_> {
        ListDisasterRecoveries {
            client: self,
            input: <ListDisasterRecoveriesInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_disaster_recoveries`](crate::dws::Client::list_disaster_recoveries).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListDisasterRecoveries<'a> {
    client: &'a crate::dws::Client,
    input: ListDisasterRecoveriesInput,
}

impl ListDisasterRecoveries<'_> {
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
    pub fn input(mut self, input: ListDisasterRecoveriesInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::ListDisasterRecoveriesResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::ListDisasterRecoveriesResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_disaster_recoveries`](crate::dws::Client::list_disaster_recoveries) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListDisasterRecoveriesInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
}

impl ::gaussdb_runtime::generated::Input for ListDisasterRecoveriesInput {
    type Output = crate::dws::types::ListDisasterRecoveriesResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
    }
}

/// A disaster recovery task as the list shows it, with state, role and region of both clusters.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListDisasterRecoveriesDisasterRecovery {
    /// ID of the disaster recovery task.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Name of the disaster recovery task.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Kind of disaster recovery, such as `az` (between availability zones) or `region` (between
    /// regions).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dr_type: ::std::option::Option<::std::string::String>,
    /// State of the disaster recovery task, such as `creating`, `running` or `stop_failed`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<::std::string::String>,
    /// ID of the primary cluster, which serves production.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub primary_cluster_id: ::std::option::Option<::std::string::String>,
    /// Name of the cluster set up as the primary.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub primary_cluster_name: ::std::option::Option<::std::string::String>,
    /// ID of the standby cluster, which takes over when the primary cluster fails.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub standby_cluster_id: ::std::option::Option<::std::string::String>,
    /// Name of the cluster set up as the standby.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub standby_cluster_name: ::std::option::Option<::std::string::String>,
    /// Role that the primary cluster plays now, for example `primary`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub primary_cluster_role: ::std::option::Option<::std::string::String>,
    /// Role that the standby cluster plays now, for example `standby`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub standby_cluster_role: ::std::option::Option<::std::string::String>,
    /// State of the primary cluster in disaster recovery, for example `waiting`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub primary_cluster_status: ::std::option::Option<::std::string::String>,
    /// State of the standby cluster in disaster recovery, for example `waiting`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub standby_cluster_status: ::std::option::Option<::std::string::String>,
    /// Region in which the primary cluster runs.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub primary_cluster_region: ::std::option::Option<::std::string::String>,
    /// Region in which the standby cluster runs.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub standby_cluster_region: ::std::option::Option<::std::string::String>,
    /// ID of the project that holds the primary cluster.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub primary_cluster_project_id: ::std::option::Option<::std::string::String>,
    /// ID of the project that holds the standby cluster.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub standby_cluster_project_id: ::std::option::Option<::std::string::String>,
    /// Time of the latest synchronization between the clusters, as `YYYY-MM-DDThh:mm:ss`; null before
    /// the first one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub last_disaster_time: ::std::option::Option<::std::string::String>,
    /// Time when the disaster recovery task was started, such as `2023-04-28T09:23:38`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub start_time: ::std::option::Option<::std::string::String>,
    /// Time when the disaster recovery task was created, such as `2023-04-28T08:51:54`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub create_time: ::std::option::Option<::std::string::String>,
}

/// Disaster recovery tasks of the project.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListDisasterRecoveriesResponse {
    /// Disaster recovery tasks of the project.
    #[serde(default)]
    pub disaster_recovery: ::std::vec::Vec<
        crate::dws::types::ListDisasterRecoveriesDisasterRecovery,
    >,
}
