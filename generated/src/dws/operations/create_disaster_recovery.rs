// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1disaster-recoveries/post by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "createDisasterRecovery",
        ::gaussdb_runtime::generated::Method::Post,
        "/v2/{project_id}/disaster-recoveries",
    )
};

impl crate::dws::Client {
    /// Create a disaster recovery task
    ///
    /// Pairs a primary and a standby cluster, in two zones or two regions, for disaster recovery (DR)
    /// and sets how often data is synchronized. Take the standby cluster from
    /// [`list_disaster_recovery_clusters`](crate::dws::Client::list_disaster_recovery_clusters) and test the name with [`check_disaster_recovery_name`](crate::dws::Client::check_disaster_recovery_name). Asynchronous:
    /// poll [`get_disaster_recovery`](crate::dws::Client::get_disaster_recovery) until `status` is no longer `creating`; then start it with
    /// [`start_disaster_recovery`](crate::dws::Client::start_disaster_recovery).
    ///
    /// `POST /v2/{project_id}/disaster-recoveries`
    ///
    /// - Documented in: section 5.12.1 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    ///
    /// To wait for the outcome: [`wait_until_disaster_recovery_created`](crate::dws::Client::wait_until_disaster_recovery_created).
    #[inline]
    pub fn create_disaster_recovery(&self) -> CreateDisasterRecovery<'_> {
        CreateDisasterRecovery {
            client: self,
            input: <CreateDisasterRecoveryInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`create_disaster_recovery`](crate::dws::Client::create_disaster_recovery).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct CreateDisasterRecovery<'a> {
    client: &'a crate::dws::Client,
    input: CreateDisasterRecoveryInput,
}

impl CreateDisasterRecovery<'_> {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Settings of the disaster recovery task to create. Required.
    #[inline]
    pub fn disaster_recovery(
        mut self,
        value: crate::dws::types::DisasterRecoveryReq,
    ) -> Self {
        self.input.body.disaster_recovery = ::std::option::Option::Some(value);
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: CreateDisasterRecoveryInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::CreateDisasterRecoveryResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::CreateDisasterRecoveryResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`create_disaster_recovery`](crate::dws::Client::create_disaster_recovery) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateDisasterRecoveryInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// The body.
    pub body: crate::dws::types::CreateDisasterRecoveryRequest,
}

impl ::gaussdb_runtime::generated::Input for CreateDisasterRecoveryInput {
    type Output = crate::dws::types::CreateDisasterRecoveryResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .json(&self.body)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        self.body.validate(v);
    }
}

/// Disaster recovery task to create, with its two clusters.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CreateDisasterRecoveryRequest {
    /// Settings of the disaster recovery task to create.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub disaster_recovery: ::std::option::Option<crate::dws::types::DisasterRecoveryReq>,
}

impl CreateDisasterRecoveryRequest {
    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("disaster_recovery", self.disaster_recovery.is_some());
        if let ::std::option::Option::Some(value) = &self.disaster_recovery {
            v.within("disaster_recovery", |v| value.validate(v));
        }
    }
}

/// The new disaster recovery task, by its ID.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CreateDisasterRecoveryResponse {
    /// Disaster recovery task that is being created, named by its ID.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub disaster_recovery: ::std::option::Option<crate::dws::types::DisasterRecovery>,
}

/// A newly created disaster recovery task, by its ID.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct DisasterRecovery {
    /// ID of the disaster recovery task.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
}

/// A disaster recovery task to create, with its two clusters and how often they synchronize.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct DisasterRecoveryReq {
    /// Name for the disaster recovery task: 4 to 64 letters, digits, hyphens and underscores, the first
    /// one a letter; case does not matter.
    ///
    /// Required. 4 to 64 characters. Pattern: `^[A-Za-z][A-Za-z0-9_-]*$`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Kind of disaster recovery, such as `az` (between availability zones) or `region` (between
    /// regions).
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dr_type: ::std::option::Option<::std::string::String>,
    /// Time between two synchronizations, as a number from 1 to 3000 and a unit: `m` for minutes, `H`
    /// for hours or `d` for days, as in `3H`.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dr_sync_period: ::std::option::Option<::std::string::String>,
    /// ID of the primary cluster, which serves production.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub primary_cluster_id: ::std::option::Option<::std::string::String>,
    /// ID of the standby cluster, which takes over when the primary cluster fails.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub standby_cluster_id: ::std::option::Option<::std::string::String>,
    /// Object storage (OBS) bucket of the primary cluster.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub primary_obs_bucket: ::std::option::Option<::std::string::String>,
    /// Object storage (OBS) bucket of the standby cluster.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub standby_obs_bucket: ::std::option::Option<::std::string::String>,
}

impl DisasterRecoveryReq {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Name for the disaster recovery task: 4 to 64 letters, digits, hyphens and underscores, the first one a letter; case does not matter. Required.
    pub fn name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.name = ::std::option::Option::Some(value.into());
        self
    }

    /// Kind of disaster recovery, such as `az` (between availability zones) or `region` (between regions). Required.
    pub fn dr_type(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.dr_type = ::std::option::Option::Some(value.into());
        self
    }

    /// Time between two synchronizations, as a number from 1 to 3000 and a unit: `m` for minutes, `H` for hours or `d` for days, as in `3H`. Required.
    pub fn dr_sync_period(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.dr_sync_period = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the primary cluster, which serves production. Required.
    pub fn primary_cluster_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.primary_cluster_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the standby cluster, which takes over when the primary cluster fails. Required.
    pub fn standby_cluster_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.standby_cluster_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Object storage (OBS) bucket of the primary cluster.
    pub fn primary_obs_bucket(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.primary_obs_bucket = ::std::option::Option::Some(value.into());
        self
    }

    /// Object storage (OBS) bucket of the standby cluster.
    pub fn standby_obs_bucket(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.standby_obs_bucket = ::std::option::Option::Some(value.into());
        self
    }

    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("name", self.name.is_some());
        v.limit(
            "name",
            &self.name,
            &[
                ::gaussdb_runtime::generated::Limit::MinLength(4usize),
                ::gaussdb_runtime::generated::Limit::MaxLength(64usize),
                ::gaussdb_runtime::generated::Limit::Pattern("^[A-Za-z][A-Za-z0-9_-]*$"),
            ],
        );
        v.require("dr_type", self.dr_type.is_some());
        v.require("dr_sync_period", self.dr_sync_period.is_some());
        v.limit(
            "dr_sync_period",
            &self.dr_sync_period,
            &[
                ::gaussdb_runtime::generated::Limit::NumericString(
                    ::std::option::Option::Some(1i64),
                    ::std::option::Option::Some(3000i64),
                    ::std::option::Option::None,
                ),
            ],
        );
        v.require("primary_cluster_id", self.primary_cluster_id.is_some());
        v.require("standby_cluster_id", self.standby_cluster_id.is_some());
    }
}
