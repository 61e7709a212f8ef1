// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1snapshots~1{snapshot_id}/delete by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[202u16],
    idempotent: true,
    answer: ::gaussdb_runtime::generated::Answer::Empty,
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "deleteSnapshot",
        ::gaussdb_runtime::generated::Method::Delete,
        "/v1.0/{project_id}/snapshots/{snapshot_id}",
    )
};

impl crate::dws::Client {
    /// Delete a manual snapshot
    ///
    /// Deletes one manual snapshot. The response is HTTP 202 without a body.
    ///
    /// `DELETE /v1.0/{project_id}/snapshots/{snapshot_id}`
    ///
    /// - Documented in: section 5.3.8 of `dws-2024-en`, section 5.2.4 of `dws-2023-zh`, section 5.2.4
    ///   of `dws-2022-zh`
    /// - Permission: `dws:openAPISnapshot:delete`, which a policy can grant per project, but not per
    ///   enterprise project
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn delete_snapshot(&self) -> DeleteSnapshot<'_> {
        DeleteSnapshot {
            client: self,
            input: <DeleteSnapshotInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`delete_snapshot`](crate::dws::Client::delete_snapshot).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct DeleteSnapshot<'a> {
    client: &'a crate::dws::Client,
    input: DeleteSnapshotInput,
}

impl DeleteSnapshot<'_> {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the snapshot, as [`list_snapshots`](crate::dws::Client::list_snapshots) gives it. Required.
    pub fn snapshot_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.snapshot_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: DeleteSnapshotInput) -> Self {
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

/// What [`delete_snapshot`](crate::dws::Client::delete_snapshot) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteSnapshotInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the snapshot, as [`list_snapshots`](crate::dws::Client::list_snapshots) gives it.
    ///
    /// Required.
    pub snapshot_id: ::std::option::Option<::std::string::String>,
}

impl ::gaussdb_runtime::generated::Input for DeleteSnapshotInput {
    type Output = ::gaussdb_runtime::Empty;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("snapshot_id", &self.snapshot_id)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("snapshot_id", self.snapshot_id.is_some());
    }
}
