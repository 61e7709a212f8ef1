// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1clusters~1{cluster_id}~1dns/delete by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    idempotent: true,
    answer: ::gaussdb_runtime::generated::Answer::Empty,
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "deleteClusterDomainName",
        ::gaussdb_runtime::generated::Method::Delete,
        "/v1.0/{project_id}/clusters/{cluster_id}/dns",
    )
};

impl crate::dws::Client {
    /// Delete a public domain name
    ///
    /// Deletes the public domain name of a cluster (`type=public`); a private one cannot be deleted.
    ///
    /// `DELETE /v1.0/{project_id}/clusters/{cluster_id}/dns`
    ///
    /// - Documented in: section 5.9.3 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn delete_cluster_domain_name(&self) -> DeleteClusterDomainName<'_> {
        DeleteClusterDomainName {
            client: self,
            input: <DeleteClusterDomainNameInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`delete_cluster_domain_name`](crate::dws::Client::delete_cluster_domain_name).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct DeleteClusterDomainName<'a> {
    client: &'a crate::dws::Client,
    input: DeleteClusterDomainNameInput,
}

impl DeleteClusterDomainName<'_> {
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

    /// Kind of domain name; only a `public` one can be deleted. Required.
    pub fn r#type(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.r#type = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: DeleteClusterDomainNameInput) -> Self {
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

/// What [`delete_cluster_domain_name`](crate::dws::Client::delete_cluster_domain_name) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteClusterDomainNameInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: ::std::option::Option<::std::string::String>,
    /// Kind of domain name; only a `public` one can be deleted.
    ///
    /// Required.
    pub r#type: ::std::option::Option<::std::string::String>,
}

impl ::gaussdb_runtime::generated::Input for DeleteClusterDomainNameInput {
    type Output = ::gaussdb_runtime::Empty;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("cluster_id", &self.cluster_id)
            .query("type", &self.r#type)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("cluster_id", self.cluster_id.is_some());
        v.require("type", self.r#type.is_some());
    }
}
