// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1mysql~1v3~1{project_id}~1instances~1{instance_id}~1password/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 5.3.12",
    answer: gaussdb_runtime::codegen::Answer::Empty,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "resetInstancePasswordLegacy",
        gaussdb_runtime::codegen::Method::Post,
        "/mysql/v3/{project_id}/instances/{instance_id}/password",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Reset an instance's password (retired)
    ///
    /// Sets a new database password for an instance. Weak passwords are rejected. The response has no
    /// body. Planned to be retired on 2025-03-31; use
    /// [`reset_instance_password`](crate::gaussdb_mysql::Client::reset_instance_password) instead.
    ///
    /// `POST /mysql/v3/{project_id}/instances/{instance_id}/password`
    ///
    /// - Documented in: section 5.3.12 of `mysql-2024-zh`
    /// - Permission: `gaussdb:instance:modify`, which a policy can grant per project or per enterprise
    ///   project
    /// - Will be retired on 2025-03-31
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// client
    ///     .reset_instance_password_legacy()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .password("Gentle-River7")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated = "will be retired on 2025-03-31; use `reset_instance_password` instead"]
    #[inline]
    pub fn reset_instance_password_legacy(&self) -> ResetInstancePasswordLegacy {
        ResetInstancePasswordLegacy {
            client: self.clone(),
            input: <ResetInstancePasswordLegacyInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of
/// [`reset_instance_password_legacy`](crate::gaussdb_mysql::Client::reset_instance_password_legacy).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ResetInstancePasswordLegacy {
    client: crate::gaussdb_mysql::Client,
    input: ResetInstancePasswordLegacyInput,
}

impl ResetInstancePasswordLegacy {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`. Required.
    pub fn instance_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.instance_id = value.into_value();
        self
    }

    /// New password of the database: 8 to 32 characters out of at least three of these kinds: uppercase letters,
    /// lowercase letters, digits, special characters (`~!@#$%^*-_=+?,()&`). Required.
    pub fn password(
        mut self,
        value: impl gaussdb_runtime::IntoValue<gaussdb_runtime::Secret>,
    ) -> Self {
        self.input.body.password = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ResetInstancePasswordLegacyInput) -> Self {
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

/// The input of [`reset_instance_password_legacy`](crate::gaussdb_mysql::Client::reset_instance_password_legacy).
#[derive(Clone)]
pub struct ResetInstancePasswordLegacyInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    ///
    /// Required.
    pub instance_id: Option<String>,
    /// The body.
    pub body: crate::gaussdb_mysql::types::ResetInstancePasswordLegacyRequest,
}

impl ResetInstancePasswordLegacyInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ResetInstancePasswordLegacyInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for ResetInstancePasswordLegacyInput {
    type Output = gaussdb_runtime::Empty;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// New database password of the instance.
#[derive(Clone)]
pub struct ResetInstancePasswordLegacyRequest {
    /// New password of the database: 8 to 32 characters out of at least three of these kinds: uppercase
    /// letters, lowercase letters, digits, special characters (`~!@#$%^*-_=+?,()&`). Weak passwords are
    /// rejected.
    ///
    /// Required. 8 to 32 characters. The service refuses a value that is easy to guess. Characters of at least 3 of
    /// these: upper case, lower case, digits, the characters `~!@#$%^*-_=+?,()&`.
    pub password: Option<gaussdb_runtime::Secret>,
}

impl ResetInstancePasswordLegacyRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    ResetInstancePasswordLegacyRequest {
        password: Member::new("password")
            .required()
            .limits(
                &[
                    CharacterClasses {
                        at_least: 3,
                        counted: [true, true, true],
                        special: "~!@#$%^*-_=+?,()&",
                    },
                    MinLength(8),
                    MaxLength(32),
                ],
            ),
    }
}
