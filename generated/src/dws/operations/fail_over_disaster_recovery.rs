// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1disaster-recovery~1{disaster_recovery_id}~1failover/post by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "failOverDisasterRecovery",
        ::gaussdb_runtime::generated::Method::Post,
        "/v2/{project_id}/disaster-recovery/{disaster_recovery_id}/failover",
    )
};

impl crate::dws::Client {
    /// Fail over to the standby cluster
    ///
    /// Makes the standby cluster the production cluster when production has failed or disaster recovery
    /// is disturbed. Data not yet synchronized is missing afterwards: look up the time of the last
    /// synchronization with [`get_disaster_recovery`](crate::dws::Client::get_disaster_recovery) first. Needs DWS 2.0 clusters of version 8.1.2 or
    /// later. Asynchronous: poll [`get_disaster_recovery`](crate::dws::Client::get_disaster_recovery). Once the old production cluster is well again,
    /// use [`restore_disaster_recovery`](crate::dws::Client::restore_disaster_recovery).
    ///
    /// `POST /v2/{project_id}/disaster-recovery/{disaster_recovery_id}/failover`
    ///
    /// - Documented in: section 5.12.9 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn fail_over_disaster_recovery(&self) -> FailOverDisasterRecovery<'_> {
        FailOverDisasterRecovery {
            client: self,
            input: <FailOverDisasterRecoveryInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`fail_over_disaster_recovery`](crate::dws::Client::fail_over_disaster_recovery).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct FailOverDisasterRecovery<'a> {
    client: &'a crate::dws::Client,
    input: FailOverDisasterRecoveryInput,
}

impl FailOverDisasterRecovery<'_> {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the disaster recovery task, as [`list_disaster_recoveries`](crate::dws::Client::list_disaster_recoveries) gives it. Required.
    pub fn disaster_recovery_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.disaster_recovery_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: FailOverDisasterRecoveryInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::FailOverDisasterRecoveryResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::FailOverDisasterRecoveryResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`fail_over_disaster_recovery`](crate::dws::Client::fail_over_disaster_recovery) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FailOverDisasterRecoveryInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the disaster recovery task, as [`list_disaster_recoveries`](crate::dws::Client::list_disaster_recoveries) gives it.
    ///
    /// Required.
    pub disaster_recovery_id: ::std::option::Option<::std::string::String>,
}

impl ::gaussdb_runtime::generated::Input for FailOverDisasterRecoveryInput {
    type Output = crate::dws::types::FailOverDisasterRecoveryResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("disaster_recovery_id", &self.disaster_recovery_id)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("disaster_recovery_id", self.disaster_recovery_id.is_some());
    }
}

/// The disaster recovery task that fails over.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct FailOverDisasterRecoveryResponse {
    /// Disaster recovery task on which the operation acts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub disaster_recovery: ::std::option::Option<crate::dws::types::DisasterRecoveryId>,
}
