// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instance~1{instance_id}~1audit-log~1switch/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.8.1",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "updateFullSqlLog",
        gaussdb_runtime::codegen::Method::Post,
        "/v3/{project_id}/instance/{instance_id}/audit-log/switch",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Turn full SQL logging on or off
    ///
    /// Turns full SQL logging on or off, which records every SQL statement that an instance executes.
    /// Turning it off can make the full SQL features of Data Admin Service (DAS) and Database Security
    /// Service (DBSS) unusable, so take care. Answers with the result at once.
    ///
    /// `POST /v3/{project_id}/instance/{instance_id}/audit-log/switch`
    ///
    /// - Documented in: section 4.8.1 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::gaussdb_mysql::types::FullSqlLogStateSpec;
    ///
    /// let response = client
    ///     .update_full_sql_log()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .switch_status(FullSqlLogStateSpec::On)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_full_sql_log(&self) -> UpdateFullSqlLog {
        UpdateFullSqlLog {
            client: self.clone(),
            input: <UpdateFullSqlLogInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`update_full_sql_log`](crate::gaussdb_mysql::Client::update_full_sql_log).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateFullSqlLog {
    client: crate::gaussdb_mysql::Client,
    input: UpdateFullSqlLogInput,
}

impl UpdateFullSqlLog {
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

    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    pub fn x_language(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::MessageLanguage,
        >,
    ) -> Self {
        self.input.x_language = value.into_value();
        self
    }

    /// Whether full SQL logging is to be on, `ON` or `OFF`. Required.
    pub fn switch_status(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::FullSqlLogStateSpec,
        >,
    ) -> Self {
        self.input.body.switch_status = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: UpdateFullSqlLogInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::gaussdb_mysql::types::ResultText> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::gaussdb_mysql::types::ResultText> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`update_full_sql_log`](crate::gaussdb_mysql::Client::update_full_sql_log).
#[derive(Clone)]
pub struct UpdateFullSqlLogInput {
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
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
    /// The body.
    pub body: crate::gaussdb_mysql::types::UpdateFullSqlLogRequest,
}

impl UpdateFullSqlLogInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateFullSqlLogInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for UpdateFullSqlLogInput {
    type Output = crate::gaussdb_mysql::types::ResultText;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Whether every SQL statement is to be recorded.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum FullSqlLogStateSpec {
    /// Every statement is recorded.
    On,
    /// Statements are not recorded.
    Off,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    FullSqlLogStateSpec {
        On = "ON",
        Off = "OFF",
    }
}

/// Whether full SQL logging is to be on.
#[derive(Clone)]
pub struct UpdateFullSqlLogRequest {
    /// Whether full SQL logging is to be on, `ON` or `OFF`.
    ///
    /// Required.
    pub switch_status: Option<crate::gaussdb_mysql::types::FullSqlLogStateSpec>,
}

impl UpdateFullSqlLogRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateFullSqlLogRequest {
        switch_status: Member::new("switch_status").required().limits(&[OneOf(&["ON", "OFF"])]),
    }
}
