// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1clusters~1{cluster_id}~1snapshot-policies~1{id}/delete by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    idempotent: true,
    answer: ::gaussdb_runtime::generated::Answer::Empty,
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "deleteSnapshotPolicy",
        ::gaussdb_runtime::generated::Method::Delete,
        "/v1.0/{project_id}/clusters/{cluster_id}/snapshot-policies/{id}",
    )
};

impl crate::dws::Client {
    /// Delete a snapshot policy
    ///
    /// Deletes one snapshot policy of a cluster, so that it takes no further snapshots.
    ///
    /// `DELETE /v1.0/{project_id}/clusters/{cluster_id}/snapshot-policies/{id}`
    ///
    /// - Documented in: section 5.3.14 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn delete_snapshot_policy(&self) -> DeleteSnapshotPolicy<'_> {
        DeleteSnapshotPolicy {
            client: self,
            input: <DeleteSnapshotPolicyInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`delete_snapshot_policy`](crate::dws::Client::delete_snapshot_policy).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct DeleteSnapshotPolicy<'a> {
    client: &'a crate::dws::Client,
    input: DeleteSnapshotPolicyInput,
}

impl DeleteSnapshotPolicy<'_> {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it. Required.
    pub fn cluster_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.cluster_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the snapshot policy, which is `policy_id` in the response of [`list_snapshot_policies`](crate::dws::Client::list_snapshot_policies). Required.
    pub fn id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.id = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: DeleteSnapshotPolicyInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<::gaussdb_runtime::Empty, ::gaussdb_runtime::Error> {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<::gaussdb_runtime::Empty>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`delete_snapshot_policy`](crate::dws::Client::delete_snapshot_policy) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteSnapshotPolicyInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: ::std::option::Option<::std::string::String>,
    /// ID of the snapshot policy, which is `policy_id` in the response of [`list_snapshot_policies`](crate::dws::Client::list_snapshot_policies).
    ///
    /// Required.
    pub id: ::std::option::Option<::std::string::String>,
}

impl ::gaussdb_runtime::generated::Input for DeleteSnapshotPolicyInput {
    type Output = ::gaussdb_runtime::Empty;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("cluster_id", &self.cluster_id)
            .path("id", &self.id)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("cluster_id", self.cluster_id.is_some());
        v.require("id", self.id.is_some());
    }
}
