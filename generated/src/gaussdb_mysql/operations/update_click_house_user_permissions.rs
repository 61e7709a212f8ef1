// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1clickhouse~1users~1permission/put by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.16.22",
    idempotent: true,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "updateClickHouseUserPermissions",
        gaussdb_runtime::codegen::Method::Put,
        "/v3/{project_id}/instances/{instance_id}/clickhouse/users/permission",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Change a ClickHouse account's permissions
    ///
    /// Changes on which databases an account of the ClickHouse instance in the path has permissions,
    /// and which. Answers with the result at once.
    ///
    /// `PUT /v3/{project_id}/instances/{instance_id}/clickhouse/users/permission`
    ///
    /// - Documented in: section 4.16.22 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .update_click_house_user_permissions()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .user_name("alice")
    ///     .databases(["sales"])
    ///     .dml(1)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_click_house_user_permissions(
        &self,
    ) -> UpdateClickHouseUserPermissions {
        UpdateClickHouseUserPermissions {
            client: self.clone(),
            input: <UpdateClickHouseUserPermissionsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of
/// [`update_click_house_user_permissions`](crate::gaussdb_mysql::Client::update_click_house_user_permissions).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateClickHouseUserPermissions {
    client: crate::gaussdb_mysql::Client,
    input: UpdateClickHouseUserPermissionsInput,
}

impl UpdateClickHouseUserPermissions {
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

    /// Name of the database account, which it logs in with. Required.
    pub fn user_name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.user_name = value.into_value();
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

    /// Permission on the data and settings: 1 reads only, 2 reads and changes settings. Required.
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
    pub fn input(mut self, input: UpdateClickHouseUserPermissionsInput) -> Self {
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

/// The input of
/// [`update_click_house_user_permissions`](crate::gaussdb_mysql::Client::update_click_house_user_permissions).
#[derive(Clone)]
pub struct UpdateClickHouseUserPermissionsInput {
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
    pub body: crate::gaussdb_mysql::types::UpdateClickHouseUserPermissionsRequest,
}

impl UpdateClickHouseUserPermissionsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateClickHouseUserPermissionsInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for UpdateClickHouseUserPermissionsInput {
    type Output = crate::gaussdb_mysql::types::ResultText;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// ClickHouse account with its new databases and permission.
#[derive(Clone)]
pub struct UpdateClickHouseUserPermissionsRequest {
    /// Name of the database account, which it logs in with.
    ///
    /// Required.
    pub user_name: Option<String>,
    /// Names of the databases that the account may use; `*` represents all.
    ///
    /// Required.
    pub databases: Option<Vec<String>>,
    /// Permission on the data and settings: 1 reads only, 2 reads and changes settings.
    ///
    /// Required.
    ///
    /// - `1`: Reading only.
    /// - `2`: Reading and changing settings.
    pub dml: Option<crate::gaussdb_mysql::types::ClickHouseDataPermission>,
}

impl UpdateClickHouseUserPermissionsRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateClickHouseUserPermissionsRequest {
        user_name: Member::new("user_name").required(),
        databases: Member::new("databases").required(),
        dml: Member::new("dml").required().limits(&[OneOf(&["1", "2"])]),
    }
}
