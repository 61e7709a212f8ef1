// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1snapshots/post by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.3.1; dws-2023-zh, 5.2.1; dws-2022-zh, 5.2.1",
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "createSnapshot",
        ::gaussdb_runtime::generated::Method::Post,
        "/v1.0/{project_id}/snapshots",
    )
};

impl crate::dws::Client {
    /// Create a manual snapshot
    ///
    /// Starts a manual snapshot of a whole cluster. Asynchronous: HTTP 200 says that the request was
    /// accepted. Poll `getSnapshot` with the `id` of the reply until `status` is `AVAILABLE`. For
    /// incremental or schema-level snapshots, use `createSnapshotV2`.
    ///
    /// `POST /v1.0/{project_id}/snapshots`
    ///
    /// - Documented in: dws-2024-en, 5.3.1; dws-2023-zh, 5.2.1; dws-2022-zh, 5.2.1
    /// - Permission: dws:openAPISnapshot:create, true, false,
    /// - Error statuses: 400, 401, 403, 404, 500, 503
    ///
    /// - To be waited for by [`wait_until_snapshot_available`](crate::dws::Client::wait_until_snapshot_available)
    #[inline]
    pub fn create_snapshot(&self) -> CreateSnapshot<'_> {
        CreateSnapshot {
            client: self,
            input: <CreateSnapshotInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`create_snapshot`](crate::dws::Client::create_snapshot).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct CreateSnapshot<'a> {
    client: &'a crate::dws::Client,
    input: CreateSnapshotInput,
}

impl CreateSnapshot<'_> {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Settings of the snapshot to create. Required.
    #[inline]
    pub fn snapshot(mut self, value: crate::dws::types::Snapshot) -> Self {
        self.input.body.snapshot = ::std::option::Option::Some(value);
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: CreateSnapshotInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call; awaited, it is its output.
    #[inline]
    pub fn send(
        self,
    ) -> ::gaussdb_runtime::Sending<crate::dws::types::CreateSnapshotResponse> {
        self.client.send(&self.input)
    }

    /// Makes the call; awaited, it is its output with status, headers and unknown members.
    #[inline]
    pub fn respond(
        self,
    ) -> ::gaussdb_runtime::Responding<crate::dws::types::CreateSnapshotResponse> {
        self.client.respond(&self.input)
    }
}

/// What [`create_snapshot`](crate::dws::Client::create_snapshot) takes.
#[derive(Clone, Default)]
pub struct CreateSnapshotInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// The body.
    pub body: crate::dws::types::CreateSnapshotRequest,
}

impl CreateSnapshotInput {
    /// Everything that is missing or breaks a documented constraint. `send` asks this before it sends.
    #[inline]
    pub fn validate(&self) -> ::std::vec::Vec<::gaussdb_runtime::Violation> {
        ::gaussdb_runtime::generated::validate(self, OPERATION.documented)
    }
}

impl CreateSnapshotInput {
    const MEMBERS: &'static [::gaussdb_runtime::generated::Member] = {
        use ::gaussdb_runtime::generated::*;
        &[Member::path("project_id"), Member::body()]
    };
}

::gaussdb_runtime::record! {
    CreateSnapshotInput { project_id, body }
}

impl ::gaussdb_runtime::generated::Input for CreateSnapshotInput {
    type Output = crate::dws::types::CreateSnapshotResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
}

/// Snapshot to take of a whole cluster.
#[derive(Clone, Default)]
pub struct CreateSnapshotRequest {
    /// Settings of the snapshot to create.
    ///
    /// Required.
    pub snapshot: ::std::option::Option<crate::dws::types::Snapshot>,
}

impl CreateSnapshotRequest {
    /// Everything that is missing or breaks a documented constraint. `send` asks this before it sends.
    #[inline]
    pub fn validate(&self) -> ::std::vec::Vec<::gaussdb_runtime::Violation> {
        ::gaussdb_runtime::generated::validate(self, "")
    }
}

impl CreateSnapshotRequest {
    const MEMBERS: &'static [::gaussdb_runtime::generated::Member] = {
        use ::gaussdb_runtime::generated::*;
        &[Member::new("snapshot").required()]
    };
}

::gaussdb_runtime::record! {
    CreateSnapshotRequest { snapshot }
}

/// The new snapshot, by its ID.
#[derive(Clone, Default)]
pub struct CreateSnapshotResponse {
    /// Snapshot that is being created, named by its ID.
    pub snapshot: ::std::option::Option<crate::dws::types::SnapshotResp>,
}

impl CreateSnapshotResponse {
    const MEMBERS: &'static [::gaussdb_runtime::generated::Member] = {
        use ::gaussdb_runtime::generated::*;
        &[Member::new("snapshot")]
    };
}

::gaussdb_runtime::record! {
    CreateSnapshotResponse { snapshot }
}

/// A snapshot to take of a whole cluster.
#[derive(Clone, Default)]
pub struct Snapshot {
    /// Name for the snapshot: 4 to 64 letters, digits, hyphens and underscores, the first one a letter;
    /// unique regardless of case.
    ///
    /// Required. 4 to 64 characters. Pattern: `^[A-Za-z][A-Za-z0-9_-]*$`.
    pub name: ::std::option::Option<::std::string::String>,
    /// ID of the cluster to take the snapshot of, as `listClusters` gives it.
    ///
    /// Required.
    pub cluster_id: ::std::option::Option<::std::string::String>,
    /// Free text about the snapshot, at most 256 characters without any of `!<>'=&"`; empty when left
    /// out.
    ///
    /// At most 256 characters. Pattern: `^[^!"&'<=>]*$`.
    pub description: ::std::option::Option<::std::string::String>,
}

impl Snapshot {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Name for the snapshot: 4 to 64 letters, digits, hyphens and underscores, the first one a letter; unique regardless of case. Required.
    pub fn name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.name = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the cluster to take the snapshot of, as `listClusters` gives it. Required.
    pub fn cluster_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.cluster_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Free text about the snapshot, at most 256 characters without any of `!<>'=&"`; empty when left out.
    pub fn description(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.description = ::std::option::Option::Some(value.into());
        self
    }

    /// Everything that is missing or breaks a documented constraint. `send` asks this before it sends.
    #[inline]
    pub fn validate(&self) -> ::std::vec::Vec<::gaussdb_runtime::Violation> {
        ::gaussdb_runtime::generated::validate(self, "")
    }
}

impl Snapshot {
    const MEMBERS: &'static [::gaussdb_runtime::generated::Member] = {
        use ::gaussdb_runtime::generated::*;
        &[
            Member::new("name")
                .required()
                .limits(
                    &[
                        Limit::MinLength(4),
                        Limit::MaxLength(64),
                        Limit::Pattern("^[A-Za-z][A-Za-z0-9_-]*$"),
                    ],
                ),
            Member::new("cluster_id").required(),
            Member::new("description")
                .limits(&[Limit::MaxLength(256), Limit::Pattern("^[^!\"&'<=>]*$")]),
        ]
    };
}

::gaussdb_runtime::record! {
    Snapshot { name, cluster_id, description }
}

/// A new snapshot, by its ID.
#[derive(Clone, Default)]
pub struct SnapshotResp {
    /// ID of the snapshot.
    pub id: ::std::option::Option<::std::string::String>,
}

impl SnapshotResp {
    const MEMBERS: &'static [::gaussdb_runtime::generated::Member] = {
        use ::gaussdb_runtime::generated::*;
        &[Member::new("id")]
    };
}

::gaussdb_runtime::record! {
    SnapshotResp { id }
}
