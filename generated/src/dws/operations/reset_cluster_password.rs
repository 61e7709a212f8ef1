// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1clusters~1{cluster_id}~1reset-password/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.2.28; dws-2023-zh, 5.1.8; dws-2022-zh, 5.1.8",
    answer: gaussdb_runtime::codegen::Answer::Empty,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "resetClusterPassword",
        gaussdb_runtime::codegen::Method::Post,
        "/v1.0/{project_id}/clusters/{cluster_id}/reset-password",
    )
};

impl crate::dws::Client {
    /// Reset the administrator password
    ///
    /// Sets a new password for the database administrator of a cluster; the old one is not needed. The
    /// new password must not be a weak one or one used before.
    ///
    /// `POST /v1.0/{project_id}/clusters/{cluster_id}/reset-password`
    ///
    /// - Documented in: section 5.2.28 of `dws-2024-en`, section 5.1.8 of `dws-2023-zh`, section 5.1.8
    ///   of `dws-2022-zh`
    /// - Permission: `dws:openAPICluster:resetPassword`, which a policy can grant per project, but not
    ///   per enterprise project
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// To wait for the result: [`wait_until_cluster_task_done`](crate::dws::Client::wait_until_cluster_task_done).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// client
    ///     .reset_cluster_password()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .new_password("Calm-Harbor9")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn reset_cluster_password(&self) -> ResetClusterPassword {
        ResetClusterPassword {
            client: self.clone(),
            input: <ResetClusterPasswordInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`reset_cluster_password`](crate::dws::Client::reset_cluster_password).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ResetClusterPassword {
    client: crate::dws::Client,
    input: ResetClusterPasswordInput,
}

impl ResetClusterPassword {
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

    /// New password of the database administrator: 12 to 32 characters from at least three of the groups lowercase
    /// letters, uppercase letters, digits and special characters (`~!?,.:;-_'"(){}[]/<>@#%^&*+|\=`). Required.
    pub fn new_password(
        mut self,
        value: impl gaussdb_runtime::IntoValue<gaussdb_runtime::Secret>,
    ) -> Self {
        self.input.body.new_password = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ResetClusterPasswordInput) -> Self {
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

/// The input of [`reset_cluster_password`](crate::dws::Client::reset_cluster_password).
#[derive(Clone)]
pub struct ResetClusterPasswordInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// The body.
    pub body: crate::dws::types::ResetClusterPasswordRequest,
}

impl ResetClusterPasswordInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ResetClusterPasswordInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for ResetClusterPasswordInput {
    type Output = gaussdb_runtime::Empty;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// New password of the database administrator.
#[derive(Clone)]
pub struct ResetClusterPasswordRequest {
    /// New password of the database administrator: 12 to 32 characters from at least three of the
    /// groups lowercase letters, uppercase letters, digits and special characters
    /// (`~!?,.:;-_'"(){}[]/<>@#%^&*+|\=`). It must not be weak or used before, and must differ from the
    /// user name, also read backwards.
    ///
    /// Required. 12 to 32 characters. Must differ from the name of the account. Must not be the name of the account
    /// reversed. The service refuses a value that was used before. The service refuses a value that is easy to guess.
    /// Characters of at least 3 of these: upper case, lower case, digits, the characters
    /// `~!?,.:;'(){}[]/<>@#%^&*+|\=-"_`.
    pub new_password: Option<gaussdb_runtime::Secret>,
}

impl ResetClusterPasswordRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    ResetClusterPasswordRequest {
        new_password: Member::new("new_password")
            .required()
            .limits(
                &[
                    CharacterClasses {
                        at_least: 3,
                        counted: [true, true, true],
                        special: "~!?,.:;'(){}[]/<>@#%^&*+|\\=-\"_",
                    },
                    MinLength(12),
                    MaxLength(32),
                ],
            ),
    }
}
