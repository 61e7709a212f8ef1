// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1clusters~1{cluster_id}~1db-manager~1sync-iam-user/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.15.2",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "syncIamUsers",
        gaussdb_runtime::codegen::Method::Post,
        "/v1/{project_id}/clusters/{cluster_id}/db-manager/sync-iam-user",
    )
};

impl crate::dws::Client {
    /// Copy IAM users to the database
    ///
    /// Creates database users for the IAM users of the account (sub-users). The response lists the
    /// users that were created.
    ///
    /// `POST /v1/{project_id}/clusters/{cluster_id}/db-manager/sync-iam-user`
    ///
    /// - Documented in: section 5.15.2 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .sync_iam_users()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn sync_iam_users(&self) -> SyncIamUsers {
        SyncIamUsers {
            client: self.clone(),
            input: <SyncIamUsersInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`sync_iam_users`](crate::dws::Client::sync_iam_users).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SyncIamUsers {
    client: crate::dws::Client,
    input: SyncIamUsersInput,
}

impl SyncIamUsers {
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
    pub fn input(mut self, input: SyncIamUsersInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::SyncIamUsersResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::dws::types::SyncIamUsersResponse> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`sync_iam_users`](crate::dws::Client::sync_iam_users).
#[derive(Clone)]
pub struct SyncIamUsersInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
}

impl SyncIamUsersInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    SyncIamUsersInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
    }
}

impl gaussdb_runtime::codegen::Input for SyncIamUsersInput {
    type Output = crate::dws::types::SyncIamUsersResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Database users that were created for IAM users.
#[derive(Clone)]
#[non_exhaustive]
pub struct SyncIamUsersResponse {
    /// Names of the database users that were created.
    pub sync_user: Vec<String>,
}

impl SyncIamUsersResponse {
    /// Names of the database users that were created.
    #[inline]
    pub fn sync_user(&self) -> &[String] {
        &self.sync_user
    }
}

gaussdb_runtime::reflect_struct! {
    SyncIamUsersResponse {
        sync_user: Member::new("sync_user"),
    }
}
