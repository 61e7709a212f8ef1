// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1clusters~1{cluster_id}/delete by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::codegen::Operation = ::gaussdb_runtime::codegen::Operation {
    success: &[202u16],
    documented: "dws-2024-en, 5.2.15; dws-2023-zh, 5.1.5; dws-2022-zh, 5.1.5",
    idempotent: true,
    answer: ::gaussdb_runtime::codegen::Answer::Empty,
    ..::gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "deleteCluster",
        ::gaussdb_runtime::codegen::Method::Delete,
        "/v1.0/{project_id}/clusters/{cluster_id}",
    )
};

impl crate::dws::Client {
    /// Delete a cluster
    ///
    /// Deletes a cluster and frees everything it holds, user data included; take a snapshot first. The
    /// request has a body: `keep_last_manual_snapshot` says how many of the latest manual snapshots
    /// survive. HTTP 202 means accepted; poll [`get_cluster`](crate::dws::Client::get_cluster) until the cluster is
    /// gone.
    ///
    /// `DELETE /v1.0/{project_id}/clusters/{cluster_id}`
    ///
    /// - Documented in: section 5.2.15 of `dws-2024-en`, section 5.1.5 of `dws-2023-zh`, section 5.1.5
    ///   of `dws-2022-zh`
    /// - Permission: `dws:openAPICluster:delete`, which a policy can grant per project, but not per
    ///   enterprise project
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    ///
    /// To wait for the result: [`wait_until_cluster_deleted`](crate::dws::Client::wait_until_cluster_deleted).
    #[inline]
    pub fn delete_cluster(&self) -> DeleteCluster {
        DeleteCluster {
            client: self.clone(),
            input: <DeleteClusterInput as ::gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`delete_cluster`](crate::dws::Client::delete_cluster).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteCluster {
    client: crate::dws::Client,
    input: DeleteClusterInput,
}

impl DeleteCluster {
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

    /// Number of manual snapshots, counted from the latest, that survive the deletion of the cluster. Required.
    #[inline]
    pub fn keep_last_manual_snapshot(mut self, value: i64) -> Self {
        self.input.body.keep_last_manual_snapshot = ::std::option::Option::Some(value);
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: DeleteClusterInput) -> Self {
        self.input = input;
        self
    }

    /// Sets what is different for this call: limits, retries, validation, and what the request has beside its
    /// parameters.
    #[inline]
    pub fn with_options(mut self, options: ::gaussdb_runtime::CallOptions) -> Self {
        self.client = self.client.with_options(options);
        self
    }

    /// Sends the request.
    #[inline]
    pub fn send(self) -> ::gaussdb_runtime::SendFuture<::gaussdb_runtime::Empty> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> ::gaussdb_runtime::ResponseFuture<::gaussdb_runtime::Empty> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`delete_cluster`](crate::dws::Client::delete_cluster).
#[derive(Clone)]
pub struct DeleteClusterInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: ::std::option::Option<::std::string::String>,
    /// The body.
    pub body: crate::dws::types::DeleteClusterRequest,
}

impl DeleteClusterInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> ::std::vec::Vec<::gaussdb_runtime::Violation> {
        ::gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

::gaussdb_runtime::reflect_struct! {
    input DeleteClusterInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        body: Member::body(),
    }
}

impl ::gaussdb_runtime::codegen::Input for DeleteClusterInput {
    type Output = ::gaussdb_runtime::Empty;
    const OPERATION: &'static ::gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Number of manual snapshots that survive the cluster.
#[derive(Clone)]
pub struct DeleteClusterRequest {
    /// Number of manual snapshots, counted from the latest, that survive the deletion of the cluster.
    ///
    /// Required.
    pub keep_last_manual_snapshot: ::std::option::Option<i64>,
}

impl DeleteClusterRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> ::std::vec::Vec<::gaussdb_runtime::Violation> {
        ::gaussdb_runtime::codegen::validate(self, "")
    }
}

::gaussdb_runtime::reflect_struct! {
    DeleteClusterRequest {
        keep_last_manual_snapshot: Member::new("keep_last_manual_snapshot").required(),
    }
}
