// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1datastores~1{database_name}/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.1.1",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listEngineVersions",
        gaussdb_runtime::codegen::Method::Get,
        "/v3/{project_id}/datastores/{database_name}",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List database engine versions
    ///
    /// Lists the database versions that a new instance can run. Each entry gives the two-part version
    /// `name` that [`create_instance`](crate::gaussdb_mysql::Client::create_instance) expects as `datastore.version`,
    /// the compatible open-source version, and the full four-part `kernel_version`. The only engine is `gaussdb-mysql`,
    /// in any letter case.
    ///
    /// `GET /v3/{project_id}/datastores/{database_name}`
    ///
    /// - Documented in: section 4.1.1 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::gaussdb_mysql::types::DatastoreTypeSpec;
    ///
    /// let response = client
    ///     .list_engine_versions()
    ///     .database_name(DatastoreTypeSpec::GaussdbMysql)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_engine_versions(&self) -> ListEngineVersions {
        ListEngineVersions {
            client: self.clone(),
            input: <ListEngineVersionsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_engine_versions`](crate::gaussdb_mysql::Client::list_engine_versions).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListEngineVersions {
    client: crate::gaussdb_mysql::Client,
    input: ListEngineVersionsInput,
}

impl ListEngineVersions {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// Database engine; only `gaussdb-mysql`, in any letter case, is supported. Required.
    pub fn database_name(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::DatastoreTypeSpec,
        >,
    ) -> Self {
        self.input.database_name = value.into_value();
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

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListEngineVersionsInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<
        crate::gaussdb_mysql::types::ListEngineVersionsResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::ListEngineVersionsResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_engine_versions`](crate::gaussdb_mysql::Client::list_engine_versions).
#[derive(Clone)]
pub struct ListEngineVersionsInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// Database engine; only `gaussdb-mysql`, in any letter case, is supported.
    ///
    /// Required. Case-insensitive.
    pub database_name: Option<crate::gaussdb_mysql::types::DatastoreTypeSpec>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
}

impl ListEngineVersionsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListEngineVersionsInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        database_name: Member::path("database_name").required().limits(&[OneOfAnyCase(&["gaussdb-mysql"])]),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
    }
}

impl gaussdb_runtime::codegen::Input for ListEngineVersionsInput {
    type Output = crate::gaussdb_mysql::types::ListEngineVersionsResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// A version of the database engine, with the open-source version it is compatible with and its
/// kernel version.
#[derive(Clone)]
#[non_exhaustive]
pub struct EngineVersion {
    /// ID of the database version.
    pub id: Option<String>,
    /// Two-part version of the database engine, such as `8.0`.
    pub name: Option<String>,
    /// Three-part version of the open-source MySQL that this version is compatible with.
    pub version: Option<String>,
    /// Full four-part version of the database kernel.
    pub kernel_version: Option<String>,
}

impl EngineVersion {
    /// ID of the database version.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Two-part version of the database engine, such as `8.0`.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Three-part version of the open-source MySQL that this version is compatible with.
    #[inline]
    pub fn version(&self) -> Option<&str> {
        self.version.as_deref()
    }

    /// Full four-part version of the database kernel.
    #[inline]
    pub fn kernel_version(&self) -> Option<&str> {
        self.kernel_version.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    EngineVersion {
        id: Member::new("id"),
        name: Member::new("name"),
        version: Member::new("version"),
        kernel_version: Member::new("kernel_version"),
    }
}

/// Versions of the database engine that a new instance can run.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListEngineVersionsResponse {
    /// Versions of the database engine on offer.
    pub datastores: Vec<crate::gaussdb_mysql::types::EngineVersion>,
}

impl ListEngineVersionsResponse {
    /// Versions of the database engine on offer.
    #[inline]
    pub fn datastores(&self) -> &[crate::gaussdb_mysql::types::EngineVersion] {
        &self.datastores
    }
}

gaussdb_runtime::reflect_struct! {
    ListEngineVersionsResponse {
        datastores: Member::new("datastores"),
    }
}
