// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1snapshots/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listSnapshots",
        ::gaussdb_runtime::generated::Method::Get,
        "/v1.0/{project_id}/snapshots",
    )
};

impl crate::dws::Client {
    /// List all snapshots
    ///
    /// Lists the manual and automated snapshots of all clusters in the project, with status, size in GB
    /// and times. All snapshots come in one response; there is no paging. For a single cluster, use
    /// [`list_cluster_snapshots`](crate::dws::Client::list_cluster_snapshots).
    ///
    /// `GET /v1.0/{project_id}/snapshots`
    ///
    /// - Documented in: section 5.3.3 of `dws-2024-en`, section 5.2.2 of `dws-2023-zh`, section 5.2.2
    ///   of `dws-2022-zh`
    /// - Permission: `dws:openAPISnapshot:list`, which a policy can grant per project, but not per
    ///   enterprise project
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn list_snapshots(&self) -> ListSnapshots<'_> {
        ListSnapshots {
            client: self,
            input: <ListSnapshotsInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_snapshots`](crate::dws::Client::list_snapshots).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListSnapshots<'a> {
    client: &'a crate::dws::Client,
    input: ListSnapshotsInput,
}

impl ListSnapshots<'_> {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: ListSnapshotsInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::ListSnapshotsResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::ListSnapshotsResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_snapshots`](crate::dws::Client::list_snapshots) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListSnapshotsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
}

impl ::gaussdb_runtime::generated::Input for ListSnapshotsInput {
    type Output = crate::dws::types::ListSnapshotsResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
    }
}

/// Snapshots of all clusters in the project.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListSnapshotsResponse {
    /// Snapshots of all clusters in the project.
    #[serde(default)]
    pub snapshots: ::std::vec::Vec<crate::dws::types::Snapshots>,
    /// Total number of items found, on all pages together.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub count: ::std::option::Option<i64>,
}

/// A snapshot as the list for the project shows it.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct Snapshots {
    /// ID of the snapshot, which names it in the path of other calls.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Name of the snapshot, unique regardless of case.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Free text about the snapshot, given when it was created.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// Time when the creation of the snapshot began, in UTC as `YYYY-MM-DDThh:mm:ssZ`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub started: ::std::option::Option<::std::string::String>,
    /// Time when the snapshot was completed, in UTC as `YYYY-MM-DDThh:mm:ssZ`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub finished: ::std::option::Option<::std::string::String>,
    /// Size of the snapshot, in GB.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub size: ::std::option::Option<f64>,
    /// State of the snapshot; `AVAILABLE` means that it can be used.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<crate::dws::types::SnapshotDetailStatus>,
    /// Way in which the snapshot came about: `MANUAL` by hand, `AUTOMATED` by a policy.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub r#type: ::std::option::Option<crate::dws::types::SnapshotDetailType>,
    /// ID of the cluster from which the snapshot was taken.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cluster_id: ::std::option::Option<::std::string::String>,
}
