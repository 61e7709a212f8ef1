// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1clusters~1{cluster_id}~1dns/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.9.1",
    answer: gaussdb_runtime::codegen::Answer::Empty,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "createClusterDomainName",
        gaussdb_runtime::codegen::Method::Post,
        "/v1.0/{project_id}/clusters/{cluster_id}/dns",
    )
};

impl crate::dws::Client {
    /// Create a cluster domain name
    ///
    /// Gives a cluster a public or private domain name and sets how many seconds name servers may cache
    /// its record. The name may contain hyphens but no underscores.
    /// [`get_cluster_endpoints`](crate::dws::Client::get_cluster_endpoints) shows the result.
    ///
    /// `POST /v1.0/{project_id}/clusters/{cluster_id}/dns`
    ///
    /// - Documented in: section 5.9.1 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::dws::types::DomainNameType;
    ///
    /// client
    ///     .create_cluster_domain_name()
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
    pub fn create_cluster_domain_name(&self) -> CreateClusterDomainName {
        CreateClusterDomainName {
            client: self.clone(),
            input: <CreateClusterDomainNameInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`create_cluster_domain_name`](crate::dws::Client::create_cluster_domain_name).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateClusterDomainName {
    client: crate::dws::Client,
    input: CreateClusterDomainNameInput,
}

impl CreateClusterDomainName {
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

    /// Domain name to create; hyphens are allowed, underscores are not. Required.
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
    pub fn input(mut self, input: CreateClusterDomainNameInput) -> Self {
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

/// The input of [`create_cluster_domain_name`](crate::dws::Client::create_cluster_domain_name).
#[derive(Clone)]
pub struct CreateClusterDomainNameInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// The body.
    pub body: crate::dws::types::CreateClusterDomainNameRequest,
}

impl CreateClusterDomainNameInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    CreateClusterDomainNameInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for CreateClusterDomainNameInput {
    type Output = gaussdb_runtime::Empty;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Domain name to give to the cluster, public or private, and its caching time.
#[derive(Clone)]
pub struct CreateClusterDomainNameRequest {
    /// Domain name to create; hyphens are allowed, underscores are not.
    ///
    /// Required. Pattern: `^[^_]*$`.
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

impl CreateClusterDomainNameRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    CreateClusterDomainNameRequest {
        name: Member::new("name").required().limits(&[Pattern("^[^_]*$")]),
        r#type: Member::new("type").required().limits(&[OneOf(&["public", "private"])]),
        ttl: Member::new("ttl").required().limits(&[Minimum(Int(300)), Maximum(Int(2147483647))]),
    }
}
