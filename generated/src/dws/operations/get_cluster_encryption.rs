// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1clusters~1{cluster_id}~1encrypt-info/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "getClusterEncryption",
        ::gaussdb_runtime::generated::Method::Get,
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
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn get_cluster_encryption(&self) -> GetClusterEncryption<'_> {
        GetClusterEncryption {
            client: self,
            input: <GetClusterEncryptionInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`get_cluster_encryption`](crate::dws::Client::get_cluster_encryption).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct GetClusterEncryption<'a> {
    client: &'a crate::dws::Client,
    input: GetClusterEncryptionInput,
}

impl GetClusterEncryption<'_> {
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
    pub fn input(mut self, input: GetClusterEncryptionInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::GetClusterEncryptionResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::GetClusterEncryptionResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`get_cluster_encryption`](crate::dws::Client::get_cluster_encryption) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetClusterEncryptionInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: ::std::option::Option<::std::string::String>,
}

impl ::gaussdb_runtime::generated::Input for GetClusterEncryptionInput {
    type Output = crate::dws::types::GetClusterEncryptionResponse;
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

/// Encryption of the cluster, with master key, algorithm and last key rotation.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct GetClusterEncryptionResponse {
    /// ID of the encryption entry.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cluster_id: ::std::option::Option<::std::string::String>,
    /// ID of the master key with which the cluster is encrypted.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub master_key_id: ::std::option::Option<::std::string::String>,
    /// Name of the master key with which the cluster is encrypted.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub master_key_name: ::std::option::Option<::std::string::String>,
    /// Time of the latest rotation of the encryption key, null if it was never rotated; the reference
    /// gives no format.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub last_rotate_key_time: ::std::option::Option<::std::string::String>,
    /// Algorithm by which the cluster is encrypted, such as `generalCipher`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub crypt_algorithm: ::std::option::Option<::std::string::String>,
}
