// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1clusters~1{cluster_id}~1snapshot-policies~1plan/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "previewSnapshotPolicies",
        ::gaussdb_runtime::generated::Method::Get,
        "/v1/{project_id}/clusters/{cluster_id}/snapshot-policies/plan",
    )
};

impl crate::dws::Client {
    /// Preview the next automated snapshots
    ///
    /// Returns time, type and level of the next seven snapshots that the policies of a cluster will
    /// take.
    ///
    /// `GET /v1/{project_id}/clusters/{cluster_id}/snapshot-policies/plan`
    ///
    /// - Documented in: section 5.3.10 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 500, 503
    #[inline]
    pub fn preview_snapshot_policies(&self) -> PreviewSnapshotPolicies<'_> {
        PreviewSnapshotPolicies {
            client: self,
            input: <PreviewSnapshotPoliciesInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`preview_snapshot_policies`](crate::dws::Client::preview_snapshot_policies).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct PreviewSnapshotPolicies<'a> {
    client: &'a crate::dws::Client,
    input: PreviewSnapshotPoliciesInput,
}

impl PreviewSnapshotPolicies<'_> {
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

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: PreviewSnapshotPoliciesInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::PreviewSnapshotPoliciesResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::PreviewSnapshotPoliciesResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`preview_snapshot_policies`](crate::dws::Client::preview_snapshot_policies) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PreviewSnapshotPoliciesInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: ::std::option::Option<::std::string::String>,
}

impl ::gaussdb_runtime::generated::Input for PreviewSnapshotPoliciesInput {
    type Output = crate::dws::types::PreviewSnapshotPoliciesResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("cluster_id", &self.cluster_id)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("cluster_id", self.cluster_id.is_some());
    }
}

/// Automated snapshots that will be taken next.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct PreviewSnapshotPoliciesResponse {
    /// Automated snapshots that will be taken next, at most seven.
    #[serde(default)]
    pub backup_time: ::std::vec::Vec<crate::dws::types::StrategyPreview>,
}

/// An automated snapshot that will be taken, with time, type and level.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct StrategyPreview {
    /// ID of the snapshot policy, as [`delete_snapshot_policy`](crate::dws::Client::delete_snapshot_policy) takes it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Time at which the snapshot will be taken, as `YYYY-MM-DDThh:mm:ss`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub time: ::std::option::Option<::std::string::String>,
    /// Kind of snapshot that will be taken: `full` or `increment`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub r#type: ::std::option::Option<crate::dws::types::StrategyPreviewType>,
    /// Scope of the snapshot, for example `cluster`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub level: ::std::option::Option<::std::string::String>,
}

/// Kind of snapshot that will be taken: `full` or `increment`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StrategyPreviewType {
    /// Snapshot of all data.
    Full,
    /// Snapshot of the changes since the previous one.
    Increment,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

impl StrategyPreviewType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("full", Self::Full),
        ("increment", Self::Increment),
    ];
}
open_enum!(StrategyPreviewType);
