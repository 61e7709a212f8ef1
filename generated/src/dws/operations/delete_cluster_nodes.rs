// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1clusters~1{cluster_id}~1nodes~1delete/post by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[202u16],
    success_when: ::std::option::Option::Some(
        &::gaussdb_runtime::generated::SuccessWhen {
            code: "error_code",
            values: &["DWS.0000"],
            message: ::std::option::Option::Some("error_msg"),
        },
    ),
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "deleteClusterNodes",
        ::gaussdb_runtime::generated::Method::Post,
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
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn delete_cluster_nodes(&self) -> DeleteClusterNodes<'_> {
        DeleteClusterNodes {
            client: self,
            input: <DeleteClusterNodesInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`delete_cluster_nodes`](crate::dws::Client::delete_cluster_nodes).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct DeleteClusterNodes<'a> {
    client: &'a crate::dws::Client,
    input: DeleteClusterNodesInput,
}

impl DeleteClusterNodes<'_> {
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

    /// IDs of the nodes to remove, as [`list_cluster_nodes`](crate::dws::Client::list_cluster_nodes) gives them. Required.
    pub fn node_list(
        mut self,
        value: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.input.body.node_list = ::std::option::Option::Some(
            value.into_iter().map(::std::convert::Into::into).collect(),
        );
        self
    }

    /// Way of removing the nodes, `clear` or `delete`. Required.
    pub fn operate_type(
        mut self,
        value: impl ::std::convert::Into<
            crate::dws::types::DeleteClusterNodesRequestOperateType,
        >,
    ) -> Self {
        self.input.body.operate_type = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: DeleteClusterNodesInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::DeleteClusterNodesResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::DeleteClusterNodesResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`delete_cluster_nodes`](crate::dws::Client::delete_cluster_nodes) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteClusterNodesInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: ::std::option::Option<::std::string::String>,
    /// The body.
    pub body: crate::dws::types::DeleteClusterNodesRequest,
}

impl ::gaussdb_runtime::generated::Input for DeleteClusterNodesInput {
    type Output = crate::dws::types::DeleteClusterNodesResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("cluster_id", &self.cluster_id)
            .json(&self.body)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("cluster_id", self.cluster_id.is_some());
        self.body.validate(v);
    }
}

/// Nodes to remove, and in which way.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct DeleteClusterNodesRequest {
    /// IDs of the nodes to remove, as [`list_cluster_nodes`](crate::dws::Client::list_cluster_nodes) gives them.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub node_list: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Way of removing the nodes, `clear` or `delete`.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub operate_type: ::std::option::Option<
        crate::dws::types::DeleteClusterNodesRequestOperateType,
    >,
}

impl DeleteClusterNodesRequest {
    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("node_list", self.node_list.is_some());
        v.require("operate_type", self.operate_type.is_some());
        v.limit(
            "operate_type",
            &self.operate_type,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["clear", "delete"])],
        );
    }
}

/// Code and message that tell whether the removal was accepted.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct DeleteClusterNodesResponse {
    /// Result code of the request: `DWS.0000` for success, any other value for an error.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub error_code: ::std::option::Option<::std::string::String>,
    /// Text that explains `error_code`, for people.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub error_msg: ::std::option::Option<::std::string::String>,
}

/// Way of removing the nodes, `clear` or `delete`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeleteClusterNodesRequestOperateType {
    /// Clear the listed nodes; the difference from `delete` is not documented.
    Clear,
    /// Delete the listed nodes.
    Delete,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

impl DeleteClusterNodesRequestOperateType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("clear", Self::Clear),
        ("delete", Self::Delete),
    ];
}
open_enum!(DeleteClusterNodesRequestOperateType);
