// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1snapshots~1cross-region-policies/delete by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    idempotent: true,
    answer: ::gaussdb_runtime::generated::Answer::Empty,
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "deleteCrossRegionSnapshotPolicy",
        ::gaussdb_runtime::generated::Method::Delete,
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
            input: <DeleteCrossRegionSnapshotPolicyInput as ::std::default::Default>::default(),
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

/// What [`delete_cross_region_snapshot_policy`](crate::dws::Client::delete_cross_region_snapshot_policy) takes.
#[derive(Debug, Clone, Default, PartialEq)]
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

impl ::gaussdb_runtime::generated::Input for DeleteCrossRegionSnapshotPolicyInput {
    type Output = ::gaussdb_runtime::Empty;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .query("cluster_id", &self.cluster_id)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("cluster_id", self.cluster_id.is_some());
    }
}
