// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1clickhouse~1users/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.16.19",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "createClickHouseUser",
        gaussdb_runtime::codegen::Method::Post,
        "/v3/{project_id}/instances/{instance_id}/clickhouse/users",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Create a ClickHouse database account
    ///
    /// Creates a database account on the ClickHouse instance in the path, with read permission on the
    /// listed databases, or on all with `*`, and by default the right to change settings. Answers with
    /// the result at once.
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/clickhouse/users`
    ///
    /// - Documented in: section 4.16.19 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .create_click_house_user()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .user_name("alice")
    ///     .password("Gentle-River7")
    ///     .databases(["sales"])
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_click_house_user(&self) -> CreateClickHouseUser {
        CreateClickHouseUser {
            client: self.clone(),
            input: <CreateClickHouseUserInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`create_click_house_user`](crate::gaussdb_mysql::Client::create_click_house_user).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateClickHouseUser {
    client: crate::gaussdb_mysql::Client,
    input: CreateClickHouseUserInput,
}

impl CreateClickHouseUser {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the ClickHouse instance, which ends in `in16`. Required.
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

    /// Name of the database account: 2 to 32 lowercase letters, digits and underscores, starting with a letter and
    /// ending with a letter or digit. Required.
    pub fn user_name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.user_name = value.into_value();
        self
    }

    /// Password of the account: 8 to 32 characters out of at least three of these kinds: uppercase letters, lowercase
    /// letters, digits, special characters (`~!@#%^*-_=+?`). Required.
    pub fn password(
        mut self,
        value: impl gaussdb_runtime::IntoValue<gaussdb_runtime::Secret>,
    ) -> Self {
        self.input.body.password = value.into_value();
        self
    }

    /// Names of the databases that the account may use; `*` represents all. Required.
    pub fn databases(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.input.body.databases = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Permission on the data and settings: 1 reads only, 2, the default, reads and changes settings.
    pub fn dml(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::ClickHouseDataPermission,
        >,
    ) -> Self {
        self.input.body.dml = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: CreateClickHouseUserInput) -> Self {
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

/// The input of [`create_click_house_user`](crate::gaussdb_mysql::Client::create_click_house_user).
#[derive(Clone)]
pub struct CreateClickHouseUserInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the ClickHouse instance, which ends in `in16`.
    ///
    /// Required.
    pub instance_id: Option<String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
    /// The body.
    pub body: crate::gaussdb_mysql::types::CreateClickHouseUserRequest,
}

impl CreateClickHouseUserInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    CreateClickHouseUserInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for CreateClickHouseUserInput {
    type Output = crate::gaussdb_mysql::types::ResultText;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Name, password, databases and permission of a new ClickHouse account.
#[derive(Clone)]
pub struct CreateClickHouseUserRequest {
    /// Name of the database account: 2 to 32 lowercase letters, digits and underscores, starting with a
    /// letter and ending with a letter or digit.
    ///
    /// Required. 2 to 32 characters. Pattern: `^[a-z]([a-z0-9_]*[a-z0-9])?$`.
    pub user_name: Option<String>,
    /// Password of the account: 8 to 32 characters out of at least three of these kinds: uppercase
    /// letters, lowercase letters, digits, special characters (`~!@#%^*-_=+?`). It must not be the
    /// account name, forward or reversed.
    ///
    /// Required. 8 to 32 characters. Must differ from `user_name`. Must not be `user_name` reversed. Characters of at
    /// least 3 of these: upper case, lower case, digits, the characters `~!@#%^*-_=+?`.
    pub password: Option<gaussdb_runtime::Secret>,
    /// Names of the databases that the account may use; `*` represents all.
    ///
    /// Required.
    pub databases: Option<Vec<String>>,
    /// Permission on the data and settings: 1 reads only, 2, the default, reads and changes settings.
    ///
    /// Default: `2`.
    ///
    /// - `1`: Reading only.
    /// - `2`: Reading and changing settings.
    pub dml: Option<crate::gaussdb_mysql::types::ClickHouseDataPermission>,
}

impl CreateClickHouseUserRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    CreateClickHouseUserRequest {
        user_name: Member::new("user_name")
            .required()
            .limits(&[MinLength(2), MaxLength(32), Pattern("^[a-z]([a-z0-9_]*[a-z0-9])?$")]),
        password: Member::new("password")
            .required()
            .limits(
                &[
                    NotEqualToField("user_name"),
                    NotReversedField("user_name"),
                    CharacterClasses {
                        at_least: 3,
                        counted: [true, true, true],
                        special: "~!@#%^*-_=+?",
                    },
                    MinLength(8),
                    MaxLength(32),
                ],
            ),
        databases: Member::new("databases").required(),
        dml: Member::new("dml").limits(&[OneOf(&["1", "2"])]),
    }
}
