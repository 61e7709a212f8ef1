// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1clusters~1{cluster_id}~1dns/put by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.9.2",
    idempotent: true,
    answer: gaussdb_runtime::codegen::Answer::Empty,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "updateClusterDomainName",
        gaussdb_runtime::codegen::Method::Put,
        "/v1.0/{project_id}/clusters/{cluster_id}/dns",
    )
};

impl crate::dws::Client {
    /// Change a cluster domain name
    ///
    /// Changes the public or private domain name of a cluster, or how long name servers may cache its
    /// record. [`get_cluster_endpoints`](crate::dws::Client::get_cluster_endpoints) shows the result.
    ///
    /// `PUT /v1.0/{project_id}/clusters/{cluster_id}/dns`
    ///
    /// - Documented in: section 5.9.2 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::dws::types::DomainNameType;
    ///
    /// client
    ///     .update_cluster_domain_name()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .name("sales-dwh.example.com")
    ///     .r#type(DomainNameType::Public)
    ///     .ttl(300)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_cluster_domain_name(&self) -> UpdateClusterDomainName {
        UpdateClusterDomainName {
            client: self.clone(),
            input: <UpdateClusterDomainNameInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`update_cluster_domain_name`](crate::dws::Client::update_cluster_domain_name).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateClusterDomainName {
    client: crate::dws::Client,
    input: UpdateClusterDomainNameInput,
}

impl UpdateClusterDomainName {
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

    /// Domain name that the cluster is to have. Required.
    pub fn name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.name = value.into_value();
        self
    }

    /// Kind of domain name: `public` or `private` for the network in which it is used. Required.
    pub fn r#type(
        mut self,
        value: impl gaussdb_runtime::IntoValue<crate::dws::types::DomainNameType>,
    ) -> Self {
        self.input.body.r#type = value.into_value();
        self
    }

    /// Time for which name servers may cache the SOA record set of the domain, in seconds; 300 by default. Required.
    pub fn ttl(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.body.ttl = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: UpdateClusterDomainNameInput) -> Self {
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

/// The input of [`update_cluster_domain_name`](crate::dws::Client::update_cluster_domain_name).
#[derive(Clone)]
pub struct UpdateClusterDomainNameInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// The body.
    pub body: crate::dws::types::UpdateClusterDomainNameRequest,
}

impl UpdateClusterDomainNameInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateClusterDomainNameInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for UpdateClusterDomainNameInput {
    type Output = gaussdb_runtime::Empty;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// New domain name of the cluster, public or private, and its caching time.
#[derive(Clone)]
pub struct UpdateClusterDomainNameRequest {
    /// Domain name that the cluster is to have.
    ///
    /// Required.
    pub name: Option<String>,
    /// Kind of domain name: `public` or `private` for the network in which it is used.
    ///
    /// Required.
    pub r#type: Option<crate::dws::types::DomainNameType>,
    /// Time for which name servers may cache the SOA record set of the domain, in seconds; 300 by
    /// default.
    ///
    /// Required. At least 300. At most 2147483647. Default: `300`.
    pub ttl: Option<i64>,
}

impl UpdateClusterDomainNameRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateClusterDomainNameRequest {
        name: Member::new("name").required(),
        r#type: Member::new("type").required().limits(&[OneOf(&["public", "private"])]),
        ttl: Member::new("ttl").required().limits(&[Minimum(Int(300)), Maximum(Int(2147483647))]),
    }
}
