// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1disaster-recovery-clusters/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listDisasterRecoveryClusters",
        ::gaussdb_runtime::generated::Method::Get,
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
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn list_disaster_recovery_clusters(&self) -> ListDisasterRecoveryClusters<'_> {
        ListDisasterRecoveryClusters {
            client: self,
            input: <ListDisasterRecoveryClustersInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_disaster_recovery_clusters`](crate::dws::Client::list_disaster_recovery_clusters).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListDisasterRecoveryClusters<'a> {
    client: &'a crate::dws::Client,
    input: ListDisasterRecoveryClustersInput,
}

impl ListDisasterRecoveryClusters<'_> {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the primary cluster for which a standby cluster is sought. Required.
    pub fn primary_cluster_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.primary_cluster_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID that describes the primary cluster.
    pub fn primary_spec_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.primary_spec_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Number of data nodes (DNs) in the primary cluster.
    pub fn primary_cluster_dn_num(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.primary_cluster_dn_num = ::std::option::Option::Some(value.into());
        self
    }

    /// Region in which the standby cluster runs.
    pub fn standby_region(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.standby_region = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the project that holds the standby cluster.
    pub fn standby_project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.standby_project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Availability zone in which to look for a standby cluster, for example `az1.dc1a`. Required.
    pub fn standby_az_code(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.standby_az_code = ::std::option::Option::Some(value.into());
        self
    }

    /// Kind of disaster recovery to which the list is narrowed, such as `az` or `region`.
    pub fn dr_type(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.dr_type = ::std::option::Option::Some(value.into());
        self
    }

    /// Kind of data warehouse to which the list is narrowed.
    pub fn datastore_type(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.datastore_type = ::std::option::Option::Some(value.into());
        self
    }

    /// Version of the data warehouse to which the list is narrowed.
    pub fn datastore_version(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.datastore_version = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: ListDisasterRecoveryClustersInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::ListDisasterRecoveryClustersResponse,
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
            crate::dws::types::ListDisasterRecoveryClustersResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_disaster_recovery_clusters`](crate::dws::Client::list_disaster_recovery_clusters) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListDisasterRecoveryClustersInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the primary cluster for which a standby cluster is sought.
    ///
    /// Required.
    pub primary_cluster_id: ::std::option::Option<::std::string::String>,
    /// ID that describes the primary cluster. The reference calls it a cluster ID, the name suggests
    /// that of its flavor.
    pub primary_spec_id: ::std::option::Option<::std::string::String>,
    /// Number of data nodes (DNs) in the primary cluster.
    pub primary_cluster_dn_num: ::std::option::Option<::std::string::String>,
    /// Region in which the standby cluster runs.
    pub standby_region: ::std::option::Option<::std::string::String>,
    /// ID of the project that holds the standby cluster.
    pub standby_project_id: ::std::option::Option<::std::string::String>,
    /// Availability zone in which to look for a standby cluster, for example `az1.dc1a`.
    ///
    /// Required.
    pub standby_az_code: ::std::option::Option<::std::string::String>,
    /// Kind of disaster recovery to which the list is narrowed, such as `az` or `region`.
    pub dr_type: ::std::option::Option<::std::string::String>,
    /// Kind of data warehouse to which the list is narrowed.
    pub datastore_type: ::std::option::Option<::std::string::String>,
    /// Version of the data warehouse to which the list is narrowed.
    pub datastore_version: ::std::option::Option<::std::string::String>,
}

impl ::gaussdb_runtime::generated::Input for ListDisasterRecoveryClustersInput {
    type Output = crate::dws::types::ListDisasterRecoveryClustersResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .query("primary_cluster_id", &self.primary_cluster_id)
            .query("primary_spec_id", &self.primary_spec_id)
            .query("primary_cluster_dn_num", &self.primary_cluster_dn_num)
            .query("standby_region", &self.standby_region)
            .query("standby_project_id", &self.standby_project_id)
            .query("standby_az_code", &self.standby_az_code)
            .query("dr_type", &self.dr_type)
            .query("datastore_type", &self.datastore_type)
            .query("datastore_version", &self.datastore_version)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("primary_cluster_id", self.primary_cluster_id.is_some());
        v.require("standby_az_code", self.standby_az_code.is_some());
    }
}

/// A cluster that can serve as standby.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct DisasterRecoveryClusterVo {
    /// ID of the cluster, as [`create_disaster_recovery`](crate::dws::Client::create_disaster_recovery) takes it for the standby.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Name of the cluster that can become the standby.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}

/// Clusters that can serve as standby.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListDisasterRecoveryClustersResponse {
    /// Clusters that can become the standby.
    #[serde(default)]
    pub disaster_recovery_clusters: ::std::vec::Vec<
        crate::dws::types::DisasterRecoveryClusterVo,
    >,
}
