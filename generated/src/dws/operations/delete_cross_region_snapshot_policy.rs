// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1snapshots~1cross-region-policies/delete by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::codegen::Operation = ::gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.3.21; dws-2023-zh, 5.2.10",
    idempotent: true,
    answer: ::gaussdb_runtime::codegen::Answer::Empty,
    ..::gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "deleteCrossRegionSnapshotPolicy",
        ::gaussdb_runtime::codegen::Method::Delete,
        "/v1/{project_id}/snapshots/cross-region-policies",
    )
};

impl crate::dws::Client {
    /// Delete cross-region backup settings
    ///
    /// Deletes the cross-region backup settings of the cluster in the query parameter `cluster_id`.
    ///
    /// `DELETE /v1/{project_id}/snapshots/cross-region-policies`
    ///
    /// - Documented in: section 5.3.21 of `dws-2024-en`, section 5.2.10 of `dws-2023-zh`
    /// - Documented error statuses: 400, 401, 403, 500, 503
    #[inline]
    pub fn delete_cross_region_snapshot_policy(
        &self,
    ) -> DeleteCrossRegionSnapshotPolicy<'_> {
        DeleteCrossRegionSnapshotPolicy {
            client: self,
            input: <DeleteCrossRegionSnapshotPolicyInput as ::gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// A call of [`delete_cross_region_snapshot_policy`](crate::dws::Client::delete_cross_region_snapshot_policy).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct DeleteCrossRegionSnapshotPolicy<'a> {
    client: &'a crate::dws::Client,
    input: DeleteCrossRegionSnapshotPolicyInput,
}

impl DeleteCrossRegionSnapshotPolicy<'_> {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the cluster whose snapshots are no longer to be copied to another region. Required.
    pub fn cluster_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.cluster_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: DeleteCrossRegionSnapshotPolicyInput) -> Self {
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

/// What [`delete_cross_region_snapshot_policy`](crate::dws::Client::delete_cross_region_snapshot_policy) takes.
#[derive(Clone)]
pub struct DeleteCrossRegionSnapshotPolicyInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster whose snapshots are no longer to be copied to another region.
    ///
    /// Required.
    pub cluster_id: ::std::option::Option<::std::string::String>,
}

impl DeleteCrossRegionSnapshotPolicyInput {
    /// Everything that is missing or breaks a documented constraint. `send` asks this before it sends.
    #[inline]
    pub fn validate(&self) -> ::std::vec::Vec<::gaussdb_runtime::Violation> {
        ::gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

::gaussdb_runtime::reflect_struct! {
    input DeleteCrossRegionSnapshotPolicyInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::query("cluster_id").required(),
    }
}

impl ::gaussdb_runtime::codegen::Input for DeleteCrossRegionSnapshotPolicyInput {
    type Output = ::gaussdb_runtime::Empty;
    const OPERATION: &'static ::gaussdb_runtime::codegen::Operation = &OPERATION;
}
