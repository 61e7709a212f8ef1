// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1clusters~1{cluster_id}~1encrypt-info/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.2.51",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "getClusterEncryption",
        gaussdb_runtime::codegen::Method::Get,
        "/v1/{project_id}/clusters/{cluster_id}/encrypt-info",
    )
};

impl crate::dws::Client {
    /// Get encryption settings
    ///
    /// Returns how a cluster is encrypted: master key, algorithm and time of the last key rotation.
    ///
    /// `GET /v1/{project_id}/clusters/{cluster_id}/encrypt-info`
    ///
    /// - Documented in: section 5.2.51 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .get_cluster_encryption()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_cluster_encryption(&self) -> GetClusterEncryption {
        GetClusterEncryption {
            client: self.clone(),
            input: <GetClusterEncryptionInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`get_cluster_encryption`](crate::dws::Client::get_cluster_encryption).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetClusterEncryption {
    client: crate::dws::Client,
    input: GetClusterEncryptionInput,
}

impl GetClusterEncryption {
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

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: GetClusterEncryptionInput) -> Self {
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
    pub fn send(
        self,
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::GetClusterEncryptionResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::dws::types::GetClusterEncryptionResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`get_cluster_encryption`](crate::dws::Client::get_cluster_encryption).
#[derive(Clone)]
pub struct GetClusterEncryptionInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
}

impl GetClusterEncryptionInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    GetClusterEncryptionInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
    }
}

impl gaussdb_runtime::codegen::Input for GetClusterEncryptionInput {
    type Output = crate::dws::types::GetClusterEncryptionResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Encryption of the cluster, with master key, algorithm and last key rotation.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetClusterEncryptionResponse {
    /// ID of the encryption entry.
    pub id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    pub cluster_id: Option<String>,
    /// ID of the master key with which the cluster is encrypted.
    pub master_key_id: Option<String>,
    /// Name of the master key with which the cluster is encrypted.
    pub master_key_name: Option<String>,
    /// Time of the latest rotation of the encryption key, null if it was never rotated; the reference
    /// gives no format.
    pub last_rotate_key_time: Option<String>,
    /// Algorithm by which the cluster is encrypted, such as `generalCipher`.
    pub crypt_algorithm: Option<String>,
}

impl GetClusterEncryptionResponse {
    /// ID of the encryption entry.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    #[inline]
    pub fn cluster_id(&self) -> Option<&str> {
        self.cluster_id.as_deref()
    }

    /// ID of the master key with which the cluster is encrypted.
    #[inline]
    pub fn master_key_id(&self) -> Option<&str> {
        self.master_key_id.as_deref()
    }

    /// Name of the master key with which the cluster is encrypted.
    #[inline]
    pub fn master_key_name(&self) -> Option<&str> {
        self.master_key_name.as_deref()
    }

    /// Time of the latest rotation of the encryption key, null if it was never rotated; the reference gives no format.
    #[inline]
    pub fn last_rotate_key_time(&self) -> Option<&str> {
        self.last_rotate_key_time.as_deref()
    }

    /// Algorithm by which the cluster is encrypted, such as `generalCipher`.
    #[inline]
    pub fn crypt_algorithm(&self) -> Option<&str> {
        self.crypt_algorithm.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    GetClusterEncryptionResponse {
        id: Member::new("id"),
        cluster_id: Member::new("cluster_id"),
        master_key_id: Member::new("master_key_id"),
        master_key_name: Member::new("master_key_name"),
        last_rotate_key_time: Member::new("last_rotate_key_time"),
        crypt_algorithm: Member::new("crypt_algorithm"),
    }
}
