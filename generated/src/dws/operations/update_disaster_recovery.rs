// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1disaster-recovery~1{disaster_recovery_id}/put by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    idempotent: true,
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "updateDisasterRecovery",
        ::gaussdb_runtime::generated::Method::Put,
        "/v2/{project_id}/disaster-recovery/{disaster_recovery_id}",
    )
};

impl crate::dws::Client {
    /// Change disaster recovery settings
    ///
    /// Changes settings of a disaster recovery (DR) task, such as its synchronization period; the task
    /// must be not started or stopped. The settings apply from the next start on.
    ///
    /// `PUT /v2/{project_id}/disaster-recovery/{disaster_recovery_id}`
    ///
    /// - Documented in: section 5.12.7 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn update_disaster_recovery(&self) -> UpdateDisasterRecovery<'_> {
        UpdateDisasterRecovery {
            client: self,
            input: <UpdateDisasterRecoveryInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`update_disaster_recovery`](crate::dws::Client::update_disaster_recovery).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct UpdateDisasterRecovery<'a> {
    client: &'a crate::dws::Client,
    input: UpdateDisasterRecoveryInput,
}

impl UpdateDisasterRecovery<'_> {
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

    /// Settings of the disaster recovery task to change.
    #[inline]
    pub fn disaster_recovery(
        mut self,
        value: crate::dws::types::UpdateDisasterRecoveryReq,
    ) -> Self {
        self.input.body.get_or_insert_default().disaster_recovery = ::std::option::Option::Some(
            value,
        );
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: UpdateDisasterRecoveryInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::UpdateDisasterRecoveryResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::UpdateDisasterRecoveryResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`update_disaster_recovery`](crate::dws::Client::update_disaster_recovery) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateDisasterRecoveryInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the disaster recovery task, as [`list_disaster_recoveries`](crate::dws::Client::list_disaster_recoveries) gives it.
    ///
    /// Required.
    pub disaster_recovery_id: ::std::option::Option<::std::string::String>,
    /// The body, which may be left out.
    pub body: ::std::option::Option<crate::dws::types::UpdateDisasterRecoveryRequest>,
}

impl ::gaussdb_runtime::generated::Input for UpdateDisasterRecoveryInput {
    type Output = crate::dws::types::UpdateDisasterRecoveryResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        let request = ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("disaster_recovery_id", &self.disaster_recovery_id);
        match &self.body {
            ::std::option::Option::Some(body) => request.json(body),
            _ => request,
        }
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("disaster_recovery_id", self.disaster_recovery_id.is_some());
        if let ::std::option::Option::Some(body) = &self.body {
            body.validate(v);
        }
    }
}

/// New settings of a disaster recovery task, such as the synchronization period.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct UpdateDisasterRecoveryReq {
    /// Time between two synchronizations, as a number from 1 to 3000 and a unit: `m` for minutes, `H`
    /// for hours or `d` for days, as in `3H`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dr_sync_period: ::std::option::Option<::std::string::String>,
    /// Whether to send a request, as the number 0 or 1.
    ///
    /// At least 0. At most 1.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub send_request: ::std::option::Option<i32>,
    /// Role that the primary cluster is to have, for example `primary`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub primary_to_role: ::std::option::Option<::std::string::String>,
    /// Disaster recovery action to take, for example `DR_RUNNING`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub reset_action: ::std::option::Option<::std::string::String>,
    /// Role that the standby cluster is to have, for example `standby`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub standby_to_role: ::std::option::Option<::std::string::String>,
    /// State of the disaster recovery task, for example `running`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dr_status: ::std::option::Option<::std::string::String>,
}

impl UpdateDisasterRecoveryReq {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Time between two synchronizations, as a number from 1 to 3000 and a unit: `m` for minutes, `H` for hours or `d` for days, as in `3H`.
    pub fn dr_sync_period(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.dr_sync_period = ::std::option::Option::Some(value.into());
        self
    }

    /// Whether to send a request, as the number 0 or 1.
    #[inline]
    pub fn send_request(mut self, value: i32) -> Self {
        self.send_request = ::std::option::Option::Some(value);
        self
    }

    /// Role that the primary cluster is to have, for example `primary`.
    pub fn primary_to_role(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.primary_to_role = ::std::option::Option::Some(value.into());
        self
    }

    /// Disaster recovery action to take, for example `DR_RUNNING`.
    pub fn reset_action(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.reset_action = ::std::option::Option::Some(value.into());
        self
    }

    /// Role that the standby cluster is to have, for example `standby`.
    pub fn standby_to_role(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.standby_to_role = ::std::option::Option::Some(value.into());
        self
    }

    /// State of the disaster recovery task, for example `running`.
    pub fn dr_status(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.dr_status = ::std::option::Option::Some(value.into());
        self
    }

    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.limit(
            "send_request",
            &self.send_request,
            &[
                ::gaussdb_runtime::generated::Limit::Minimum(0f64),
                ::gaussdb_runtime::generated::Limit::Maximum(1f64),
            ],
        );
    }
}

/// Settings of the disaster recovery task to change.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct UpdateDisasterRecoveryRequest {
    /// Settings of the disaster recovery task to change.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub disaster_recovery: ::std::option::Option<
        crate::dws::types::UpdateDisasterRecoveryReq,
    >,
}

impl UpdateDisasterRecoveryRequest {
    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        if let ::std::option::Option::Some(value) = &self.disaster_recovery {
            v.within("disaster_recovery", |v| value.validate(v));
        }
    }
}

/// The disaster recovery task that was changed.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct UpdateDisasterRecoveryResponse {
    /// Disaster recovery task on which the operation acts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub disaster_recovery: ::std::option::Option<crate::dws::types::DisasterRecoveryId>,
}
