// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1clusters~1{cluster_id}~1snapshot-policies~1{id}/delete by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::codegen::Operation = ::gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.3.14",
    idempotent: true,
    answer: ::gaussdb_runtime::codegen::Answer::Empty,
    ..::gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "deleteSnapshotPolicy",
        ::gaussdb_runtime::codegen::Method::Delete,
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
            input: <DeleteSnapshotPolicyInput as ::gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
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

    /// ID of the snapshot policy, which is `policy_id` in the response of
    /// [`list_snapshot_policies`](crate::dws::Client::list_snapshot_policies). Required.
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

    /// Makes the call; awaited, it is its output.
    #[inline]
    pub fn send(self) -> ::gaussdb_runtime::Sending<::gaussdb_runtime::Empty> {
        self.client.0.send(&self.input)
    }

    /// Makes the call; awaited, it is its output with status, headers and unknown members.
    #[inline]
    pub fn respond(self) -> ::gaussdb_runtime::Responding<::gaussdb_runtime::Empty> {
        self.client.0.respond(&self.input)
    }
}

/// What [`delete_snapshot_policy`](crate::dws::Client::delete_snapshot_policy) takes.
#[derive(Clone)]
pub struct DeleteSnapshotPolicyInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: ::std::option::Option<::std::string::String>,
    /// ID of the snapshot policy, which is `policy_id` in the response of
    /// [`list_snapshot_policies`](crate::dws::Client::list_snapshot_policies).
    ///
    /// Required.
    pub id: ::std::option::Option<::std::string::String>,
}

impl DeleteSnapshotPolicyInput {
    /// Everything that is missing or breaks a documented constraint. `send` asks this before it sends.
    #[inline]
    pub fn validate(&self) -> ::std::vec::Vec<::gaussdb_runtime::Violation> {
        ::gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

::gaussdb_runtime::reflect_struct! {
    input DeleteSnapshotPolicyInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        id: Member::path("id").required(),
    }
}

impl ::gaussdb_runtime::codegen::Input for DeleteSnapshotPolicyInput {
    type Output = ::gaussdb_runtime::Empty;
    const OPERATION: &'static ::gaussdb_runtime::codegen::Operation = &OPERATION;
}
