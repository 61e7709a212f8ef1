// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1clusters~1{cluster_id}~1shrink-check/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "checkClusterShrink",
        ::gaussdb_runtime::generated::Method::Get,
        "/v1/{project_id}/clusters/{cluster_id}/shrink-check",
    )
};

impl crate::dws::Client {
    /// Check a cluster before scale-in
    ///
    /// Checks one aspect of a planned scale-in (global parameters, schemas or disk space) for the given
    /// number of nodes, without changing anything. Call it once per aspect before [`shrink_cluster`](crate::dws::Client::shrink_cluster);
    /// `is_passed` gives the verdict.
    ///
    /// `GET /v1/{project_id}/clusters/{cluster_id}/shrink-check`
    ///
    /// - Documented in: section 5.2.55 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn check_cluster_shrink(&self) -> CheckClusterShrink<'_> {
        CheckClusterShrink {
            client: self,
            input: <CheckClusterShrinkInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`check_cluster_shrink`](crate::dws::Client::check_cluster_shrink).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct CheckClusterShrink<'a> {
    client: &'a crate::dws::Client,
    input: CheckClusterShrinkInput,
}

impl CheckClusterShrink<'_> {
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

    /// Number of nodes that the planned scale-in removes. Required.
    #[inline]
    pub fn shrink_count(mut self, value: i64) -> Self {
        self.input.shrink_count = ::std::option::Option::Some(value);
        self
    }

    /// Item to check before the scale-in, namely `guc` (database parameters), `schema` or `disk`. Required.
    pub fn check_item(
        mut self,
        value: impl ::std::convert::Into<crate::dws::types::CheckClusterShrinkCheckItem>,
    ) -> Self {
        self.input.check_item = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: CheckClusterShrinkInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::CheckClusterShrinkResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::CheckClusterShrinkResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`check_cluster_shrink`](crate::dws::Client::check_cluster_shrink) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CheckClusterShrinkInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: ::std::option::Option<::std::string::String>,
    /// Number of nodes that the planned scale-in removes.
    ///
    /// Required.
    pub shrink_count: ::std::option::Option<i64>,
    /// Item to check before the scale-in, namely `guc` (database parameters), `schema` or `disk`.
    ///
    /// Required.
    pub check_item: ::std::option::Option<
        crate::dws::types::CheckClusterShrinkCheckItem,
    >,
}

impl ::gaussdb_runtime::generated::Input for CheckClusterShrinkInput {
    type Output = crate::dws::types::CheckClusterShrinkResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("cluster_id", &self.cluster_id)
            .query("shrink_count", &self.shrink_count)
            .query("check_item", &self.check_item)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("cluster_id", self.cluster_id.is_some());
        v.require("shrink_count", self.shrink_count.is_some());
        v.require("check_item", self.check_item.is_some());
        v.limit(
            "check_item",
            &self.check_item,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["guc", "schema", "disk"])],
        );
    }
}

/// Outcome of a check before a scale-in.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CheckClusterShrinkResponse {
    /// Whether the scale-in may go ahead as far as the checked item is concerned.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_passed: ::std::option::Option<bool>,
}

/// Item to check before the scale-in, namely `guc` (database parameters), `schema` or `disk`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CheckClusterShrinkCheckItem {
    /// Check the global configuration parameters (GUC).
    Guc,
    /// Check the schemas of the database.
    Schema,
    /// Check the disks.
    Disk,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

impl CheckClusterShrinkCheckItem {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("guc", Self::Guc),
        ("schema", Self::Schema),
        ("disk", Self::Disk),
    ];
}
open_enum!(CheckClusterShrinkCheckItem);
