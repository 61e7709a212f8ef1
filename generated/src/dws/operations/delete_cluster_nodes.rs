// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1clusters~1{cluster_id}~1nodes~1delete/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[202u16],
    documented: "dws-2024-en, 5.2.21",
    success_when: Some(
        &gaussdb_runtime::codegen::SuccessWhen {
            statuses: &[417u16],
            message: Some("error_msg"),
            ..gaussdb_runtime::codegen::SuccessWhen::new("error_code", &["DWS.0000"])
        },
    ),
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "deleteClusterNodes",
        gaussdb_runtime::codegen::Method::Post,
        "/v2/{project_id}/clusters/{cluster_id}/nodes/delete",
    )
};

impl crate::dws::Client {
    /// Delete nodes of a cluster
    ///
    /// Removes the nodes in `node_list` from a cluster, in the way that `operate_type` names (`clear`
    /// or `delete`). The response is HTTP 202, and `error_code` in it must be `DWS.0000`;
    /// [`list_cluster_nodes`](crate::dws::Client::list_cluster_nodes) shows which nodes are left.
    ///
    /// `POST /v2/{project_id}/clusters/{cluster_id}/nodes/delete`
    ///
    /// - Documented in: section 5.2.21 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::dws::types::DeleteClusterNodesRequestOperateType;
    ///
    /// let response = client
    ///     .delete_cluster_nodes()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .node_list(["4d6a5dee-ddc7-4164-a92d-e619abeb0eb0"])
    ///     .operate_type(DeleteClusterNodesRequestOperateType::Clear)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_cluster_nodes(&self) -> DeleteClusterNodes {
        DeleteClusterNodes {
            client: self.clone(),
            input: <DeleteClusterNodesInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`delete_cluster_nodes`](crate::dws::Client::delete_cluster_nodes).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteClusterNodes {
    client: crate::dws::Client,
    input: DeleteClusterNodesInput,
}

impl DeleteClusterNodes {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it. Required.
    pub fn cluster_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.cluster_id = value.into_value();
        self
    }

    /// IDs of the nodes to remove, as [`list_cluster_nodes`](crate::dws::Client::list_cluster_nodes) gives them.
    /// Required.
    pub fn node_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.input.body.node_list = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Way of removing the nodes, `clear` or `delete`. Required.
    pub fn operate_type(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::dws::types::DeleteClusterNodesRequestOperateType,
        >,
    ) -> Self {
        self.input.body.operate_type = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: DeleteClusterNodesInput) -> Self {
        self.input = input;
        self
    }

    /// Sets what is different for this call: limits, retries, validation, and what the request has beside its
    /// parameters.
    #[inline]
    pub fn with_options(mut self, options: gaussdb_runtime::CallOptions) -> Self {
        self.client = self.client.with_options(options);
        self
    }

    /// Sends the request.
    #[inline]
    pub fn send(self) -> gaussdb_runtime::SendFuture<crate::dws::types::ClusterOutcome> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::dws::types::ClusterOutcome> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`delete_cluster_nodes`](crate::dws::Client::delete_cluster_nodes).
#[derive(Clone)]
pub struct DeleteClusterNodesInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// The body.
    pub body: crate::dws::types::DeleteClusterNodesRequest,
}

impl DeleteClusterNodesInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    DeleteClusterNodesInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for DeleteClusterNodesInput {
    type Output = crate::dws::types::ClusterOutcome;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Nodes to remove, and in which way.
#[derive(Clone)]
pub struct DeleteClusterNodesRequest {
    /// IDs of the nodes to remove, as [`list_cluster_nodes`](crate::dws::Client::list_cluster_nodes) gives them.
    ///
    /// Required.
    pub node_list: Option<Vec<String>>,
    /// Way of removing the nodes, `clear` or `delete`.
    ///
    /// Required.
    pub operate_type: Option<crate::dws::types::DeleteClusterNodesRequestOperateType>,
}

impl DeleteClusterNodesRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    DeleteClusterNodesRequest {
        node_list: Member::new("node_list").required(),
        operate_type: Member::new("operate_type").required().limits(&[OneOf(&["clear", "delete"])]),
    }
}

/// Way of removing the nodes, `clear` or `delete`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum DeleteClusterNodesRequestOperateType {
    /// Clear the listed nodes; the difference from `delete` is not documented.
    Clear,
    /// Delete the listed nodes.
    Delete,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    DeleteClusterNodesRequestOperateType {
        Clear = "clear",
        Delete = "delete",
    }
}
