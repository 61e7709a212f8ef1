// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1htap~1datastores~1{engine_name}/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.15.9",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listHtapEngineVersions",
        gaussdb_runtime::codegen::Method::Get,
        "/v3/{project_id}/htap/datastores/{engine_name}",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List HTAP engine versions
    ///
    /// Lists the versions of an HTAP engine, `star-rocks` or `click-house`, that a new HTAP instance
    /// can run.
    ///
    /// `GET /v3/{project_id}/htap/datastores/{engine_name}`
    ///
    /// - Documented in: section 4.15.9 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::gaussdb_mysql::types::ListHtapEngineVersionsEngineName;
    ///
    /// let response = client
    ///     .list_htap_engine_versions()
    ///     .engine_name(ListHtapEngineVersionsEngineName::StarRocks)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_htap_engine_versions(&self) -> ListHtapEngineVersions {
        ListHtapEngineVersions {
            client: self.clone(),
            input: <ListHtapEngineVersionsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_htap_engine_versions`](crate::gaussdb_mysql::Client::list_htap_engine_versions).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListHtapEngineVersions {
    client: crate::gaussdb_mysql::Client,
    input: ListHtapEngineVersionsInput,
}

impl ListHtapEngineVersions {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// HTAP engine whose versions or flavors are listed: `star-rocks` or `click-house`. Required.
    pub fn engine_name(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::ListHtapEngineVersionsEngineName,
        >,
    ) -> Self {
        self.input.engine_name = value.into_value();
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
    pub fn input(mut self, input: ListHtapEngineVersionsInput) -> Self {
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
        crate::gaussdb_mysql::types::ListHtapEngineVersionsResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::ListHtapEngineVersionsResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_htap_engine_versions`](crate::gaussdb_mysql::Client::list_htap_engine_versions).
#[derive(Clone)]
pub struct ListHtapEngineVersionsInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// HTAP engine whose versions or flavors are listed: `star-rocks` or `click-house`.
    ///
    /// Required.
    pub engine_name: Option<
        crate::gaussdb_mysql::types::ListHtapEngineVersionsEngineName,
    >,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
}

impl ListHtapEngineVersionsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListHtapEngineVersionsInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        engine_name: Member::path("engine_name").required(),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
    }
}

impl gaussdb_runtime::codegen::Input for ListHtapEngineVersionsInput {
    type Output = crate::gaussdb_mysql::types::ListHtapEngineVersionsResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// A release of StarRocks or ClickHouse that can be run.
#[derive(Clone)]
#[non_exhaustive]
pub struct HtapEngineVersion {
    /// ID of the database version.
    pub id: Option<String>,
    /// Two-part version of the HTAP engine, such as `3.1`.
    pub name: Option<String>,
    /// Full four-part version of the HTAP engine, such as `3.1.6.0`.
    pub kernel_version: Option<String>,
}

impl HtapEngineVersion {
    /// ID of the database version.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Two-part version of the HTAP engine, such as `3.1`.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Full four-part version of the HTAP engine, such as `3.1.6.0`.
    #[inline]
    pub fn kernel_version(&self) -> Option<&str> {
        self.kernel_version.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    HtapEngineVersion {
        id: Member::new("id"),
        name: Member::new("name"),
        kernel_version: Member::new("kernel_version"),
    }
}

/// Versions of the HTAP engine that a new HTAP instance can run.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListHtapEngineVersionsResponse {
    /// Versions of the HTAP engine on offer.
    pub datastores: Vec<crate::gaussdb_mysql::types::HtapEngineVersion>,
}

impl ListHtapEngineVersionsResponse {
    /// Versions of the HTAP engine on offer.
    #[inline]
    pub fn datastores(&self) -> &[crate::gaussdb_mysql::types::HtapEngineVersion] {
        &self.datastores
    }
}

gaussdb_runtime::reflect_struct! {
    ListHtapEngineVersionsResponse {
        datastores: Member::new("datastores"),
    }
}

/// HTAP engine whose versions or flavors are listed: `star-rocks` or `click-house`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ListHtapEngineVersionsEngineName {
    /// StarRocks, engine of the HTAP standard edition.
    StarRocks,
    /// ClickHouse, engine of the HTAP lite edition.
    ClickHouse,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ListHtapEngineVersionsEngineName {
        StarRocks = "star-rocks",
        ClickHouse = "click-house",
    }
}
