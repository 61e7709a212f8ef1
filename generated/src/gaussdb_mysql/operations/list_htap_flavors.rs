// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1htap~1flavors~1{engine_name}/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.15.11",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listHtapFlavors",
        gaussdb_runtime::codegen::Method::Get,
        "/v3/{project_id}/htap/flavors/{engine_name}",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List HTAP instance flavors
    ///
    /// Lists the flavors that instances of an HTAP engine can use, with their state in each
    /// availability zone (on sale, sold out, or not supported). `version_name` falls back to 3.1.6.0,
    /// which is a StarRocks version.
    ///
    /// `GET /v3/{project_id}/htap/flavors/{engine_name}`
    ///
    /// - Documented in: section 4.15.11 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::gaussdb_mysql::types::HtapEngine;
    ///
    /// let response = client
    ///     .list_htap_flavors()
    ///     .engine_name(HtapEngine::StarRocks)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_htap_flavors(&self) -> ListHtapFlavors {
        ListHtapFlavors {
            client: self.clone(),
            input: <ListHtapFlavorsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_htap_flavors`](crate::gaussdb_mysql::Client::list_htap_flavors).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListHtapFlavors {
    client: crate::gaussdb_mysql::Client,
    input: ListHtapFlavorsInput,
}

impl ListHtapFlavors {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// HTAP engine whose versions or flavors are listed: `star-rocks` or `click-house`. Required.
    pub fn engine_name(
        mut self,
        value: impl gaussdb_runtime::IntoValue<crate::gaussdb_mysql::types::HtapEngine>,
    ) -> Self {
        self.input.engine_name = value.into_value();
        self
    }

    /// Number of availability zones that the instance is to span; only `single` is supported.
    pub fn availability_zone_mode(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::StarRocksAvailabilityZoneMode,
        >,
    ) -> Self {
        self.input.availability_zone_mode = value.into_value();
        self
    }

    /// Code of a flavor; limits the result to it.
    pub fn spec_code(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.spec_code = value.into_value();
        self
    }

    /// Version of the HTAP engine; `3.1.6.0` by default.
    pub fn version_name(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.version_name = value.into_value();
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
    pub fn input(mut self, input: ListHtapFlavorsInput) -> Self {
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
        crate::gaussdb_mysql::types::ListHtapFlavorsResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::ListHtapFlavorsResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_htap_flavors`](crate::gaussdb_mysql::Client::list_htap_flavors).
#[derive(Clone)]
pub struct ListHtapFlavorsInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// HTAP engine whose versions or flavors are listed: `star-rocks` or `click-house`.
    ///
    /// Required.
    pub engine_name: Option<crate::gaussdb_mysql::types::HtapEngine>,
    /// Number of availability zones that the instance is to span; only `single` is supported.
    pub availability_zone_mode: Option<
        crate::gaussdb_mysql::types::StarRocksAvailabilityZoneMode,
    >,
    /// Code of a flavor; limits the result to it.
    pub spec_code: Option<String>,
    /// Version of the HTAP engine; `3.1.6.0` by default.
    ///
    /// Default: `3.1.6.0`.
    pub version_name: Option<String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
}

impl ListHtapFlavorsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListHtapFlavorsInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        engine_name: Member::path("engine_name").required().limits(&[OneOf(&["star-rocks", "click-house"])]),
        availability_zone_mode: Member::query("availability_zone_mode").limits(&[OneOf(&["single"])]),
        spec_code: Member::query("spec_code"),
        version_name: Member::query("version_name"),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
    }
}

impl gaussdb_runtime::codegen::Input for ListHtapFlavorsInput {
    type Output = crate::gaussdb_mysql::types::ListHtapFlavorsResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Flavors that instances of the HTAP engine can have.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListHtapFlavorsResponse {
    /// Flavors on offer, with their state in each availability zone.
    pub flavors: Vec<crate::gaussdb_mysql::types::Flavor>,
}

impl ListHtapFlavorsResponse {
    /// Flavors on offer, with their state in each availability zone.
    #[inline]
    pub fn flavors(&self) -> &[crate::gaussdb_mysql::types::Flavor] {
        &self.flavors
    }
}

gaussdb_runtime::reflect_struct! {
    ListHtapFlavorsResponse {
        flavors: Member::new("flavors"),
    }
}
