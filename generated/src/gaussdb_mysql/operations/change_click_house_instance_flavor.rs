// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1clickhouse~1resize-flavor/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.16.28",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "changeClickHouseInstanceFlavor",
        gaussdb_runtime::codegen::Method::Post,
        "/v3/{project_id}/instances/{instance_id}/clickhouse/resize-flavor",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Change a ClickHouse instance's flavor
    ///
    /// Changes the vCPUs and memory of the ClickHouse instance in the path to those of another flavor
    /// from [`list_htap_flavors`](crate::gaussdb_mysql::Client::list_htap_flavors). `delay` chooses between now and
    /// later. Answers with the result of the request; there is no job.
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/clickhouse/resize-flavor`
    ///
    /// - Documented in: section 4.16.28 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// To wait for the result:
    /// [`wait_until_click_house_instance_available`](crate::gaussdb_mysql::operations::GetClickHouseInstance::wait_until_click_house_instance_available).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .change_click_house_instance_flavor()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .flavor_ref("gaussdb.mysql.xlarge.x86.4")
    ///     .delay(false)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn change_click_house_instance_flavor(&self) -> ChangeClickHouseInstanceFlavor {
        ChangeClickHouseInstanceFlavor {
            client: self.clone(),
            input: <ChangeClickHouseInstanceFlavorInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of
/// [`change_click_house_instance_flavor`](crate::gaussdb_mysql::Client::change_click_house_instance_flavor).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ChangeClickHouseInstanceFlavor {
    client: crate::gaussdb_mysql::Client,
    input: ChangeClickHouseInstanceFlavorInput,
}

impl ChangeClickHouseInstanceFlavor {
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

    /// ID of the new flavor; take `id` of a flavor of this engine from
    /// [`list_htap_flavors`](crate::gaussdb_mysql::Client::list_htap_flavors). Required.
    pub fn flavor_ref(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.flavor_ref = value.into_value();
        self
    }

    /// Whether the change of the flavor is put off; `false` is the default. Required.
    pub fn delay(mut self, value: impl gaussdb_runtime::IntoValue<bool>) -> Self {
        self.input.body.delay = value.into_value();
        self
    }

    /// ID of the ClickHouse instance, as in the path.
    pub fn body_instance_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.body.body_instance_id = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ChangeClickHouseInstanceFlavorInput) -> Self {
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
/// [`change_click_house_instance_flavor`](crate::gaussdb_mysql::Client::change_click_house_instance_flavor).
#[derive(Clone)]
pub struct ChangeClickHouseInstanceFlavorInput {
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
    pub body: crate::gaussdb_mysql::types::ChangeClickHouseInstanceFlavorRequest,
}

impl ChangeClickHouseInstanceFlavorInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ChangeClickHouseInstanceFlavorInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for ChangeClickHouseInstanceFlavorInput {
    type Output = crate::gaussdb_mysql::types::ResultText;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// New flavor of the ClickHouse instance, and whether the change is put off.
#[derive(Clone)]
pub struct ChangeClickHouseInstanceFlavorRequest {
    /// ID of the new flavor; take `id` of a flavor of this engine from
    /// [`list_htap_flavors`](crate::gaussdb_mysql::Client::list_htap_flavors).
    ///
    /// Required.
    pub flavor_ref: Option<String>,
    /// Whether the change of the flavor is put off; `false` is the default.
    ///
    /// Required. Default: `false`.
    pub delay: Option<bool>,
    /// ID of the ClickHouse instance, as in the path.
    pub body_instance_id: Option<String>,
}

impl ChangeClickHouseInstanceFlavorRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    ChangeClickHouseInstanceFlavorRequest {
        flavor_ref: Member::new("flavor_ref").required(),
        delay: Member::new("delay").required(),
        body_instance_id: Member::new("instance_id"),
    }
}
