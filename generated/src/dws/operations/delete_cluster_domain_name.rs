// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1clusters~1{cluster_id}~1dns/delete by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.9.3",
    idempotent: true,
    answer: gaussdb_runtime::codegen::Answer::Empty,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "deleteClusterDomainName",
        gaussdb_runtime::codegen::Method::Delete,
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
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// client
    ///     .delete_cluster_domain_name()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .r#type("type")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_cluster_domain_name(&self) -> DeleteClusterDomainName {
        DeleteClusterDomainName {
            client: self.clone(),
            input: <DeleteClusterDomainNameInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`delete_cluster_domain_name`](crate::dws::Client::delete_cluster_domain_name).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteClusterDomainName {
    client: crate::dws::Client,
    input: DeleteClusterDomainNameInput,
}

impl DeleteClusterDomainName {
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

    /// Kind of domain name; only a `public` one can be deleted. Required.
    pub fn r#type(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.r#type = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: DeleteClusterDomainNameInput) -> Self {
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
    pub fn send(self) -> gaussdb_runtime::SendFuture<gaussdb_runtime::Empty> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<gaussdb_runtime::Empty> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`delete_cluster_domain_name`](crate::dws::Client::delete_cluster_domain_name).
#[derive(Clone)]
pub struct DeleteClusterDomainNameInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// Kind of domain name; only a `public` one can be deleted.
    ///
    /// Required. At least 1 character.
    pub r#type: Option<String>,
}

impl DeleteClusterDomainNameInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    DeleteClusterDomainNameInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        r#type: Member::query("type").required().limits(&[MinLength(1)]),
    }
}

impl gaussdb_runtime::codegen::Input for DeleteClusterDomainNameInput {
    type Output = gaussdb_runtime::Empty;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}
