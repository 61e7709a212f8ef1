// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1eip/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.3.41",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listEips",
        gaussdb_runtime::codegen::Method::Get,
        "/v3/{project_id}/instances/{instance_id}/eip",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List elastic IP addresses
    ///
    /// Lists the elastic IP address (EIP) data of an instance: address, state, bandwidth, and whether
    /// access from the Internet is possible. A `profile` that is not empty marks an address bought by
    /// the year or month.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/eip`
    ///
    /// - Documented in: section 4.3.41 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .list_eips()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_eips(&self) -> ListEips {
        ListEips {
            client: self.clone(),
            input: <ListEipsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_eips`](crate::gaussdb_mysql::Client::list_eips).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListEips {
    client: crate::gaussdb_mysql::Client,
    input: ListEipsInput,
}

impl ListEips {
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

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListEipsInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::gaussdb_mysql::types::ListEipsResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::gaussdb_mysql::types::ListEipsResponse> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_eips`](crate::gaussdb_mysql::Client::list_eips).
#[derive(Clone)]
pub struct ListEipsInput {
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
}

impl ListEipsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListEipsInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
    }
}

impl gaussdb_runtime::codegen::Input for ListEipsInput {
    type Output = crate::gaussdb_mysql::types::ListEipsResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Elastic IP address of the instance, with its state and bandwidth.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListEipsResponse {
    /// Whether the instance can be reached from the Internet.
    pub can_enable_public_access: Option<bool>,
    /// ID of the elastic IP address.
    pub id: Option<String>,
    /// Network type of the elastic IP address.
    pub r#type: Option<String>,
    /// ID of the port that the elastic IP address is bound to.
    pub port_id: Option<String>,
    /// Elastic IP address (EIP) itself.
    pub public_ip_address: Option<String>,
    /// Private IP address that the elastic IP address is bound to.
    pub private_ip_address: Option<String>,
    /// State of the elastic IP address.
    pub status: Option<String>,
    /// ID of the tenant that owns the elastic IP address.
    pub tenant_id: Option<String>,
    /// Time at which the elastic IP address was created.
    pub create_time: Option<String>,
    /// ID of the bandwidth that the elastic IP address uses.
    pub bandwidth_id: Option<String>,
    /// Name of the bandwidth that the elastic IP address uses.
    pub bandwidth_name: Option<String>,
    /// Size of the bandwidth that the elastic IP address uses, such as 1; the reference names no unit.
    pub bandwidth_size: Option<String>,
    /// Kind of bandwidth that the elastic IP address uses: `PER` or `WHOLE`.
    pub bandwidth_share_type: Option<
        crate::gaussdb_mysql::types::ListEipsResponseBandwidthShareType,
    >,
    /// Order ID, product ID and other details; not empty if the elastic IP address was bought by the
    /// year or month.
    pub profile: std::collections::BTreeMap<String, serde_json::Value>,
}

impl ListEipsResponse {
    /// Whether the instance can be reached from the Internet.
    #[inline]
    pub fn can_enable_public_access(&self) -> Option<bool> {
        self.can_enable_public_access
    }

    /// ID of the elastic IP address.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Network type of the elastic IP address.
    #[inline]
    pub fn r#type(&self) -> Option<&str> {
        self.r#type.as_deref()
    }

    /// ID of the port that the elastic IP address is bound to.
    #[inline]
    pub fn port_id(&self) -> Option<&str> {
        self.port_id.as_deref()
    }

    /// Elastic IP address (EIP) itself.
    #[inline]
    pub fn public_ip_address(&self) -> Option<&str> {
        self.public_ip_address.as_deref()
    }

    /// Private IP address that the elastic IP address is bound to.
    #[inline]
    pub fn private_ip_address(&self) -> Option<&str> {
        self.private_ip_address.as_deref()
    }

    /// State of the elastic IP address.
    #[inline]
    pub fn status(&self) -> Option<&str> {
        self.status.as_deref()
    }

    /// ID of the tenant that owns the elastic IP address.
    #[inline]
    pub fn tenant_id(&self) -> Option<&str> {
        self.tenant_id.as_deref()
    }

    /// Time at which the elastic IP address was created.
    #[inline]
    pub fn create_time(&self) -> Option<&str> {
        self.create_time.as_deref()
    }

    /// ID of the bandwidth that the elastic IP address uses.
    #[inline]
    pub fn bandwidth_id(&self) -> Option<&str> {
        self.bandwidth_id.as_deref()
    }

    /// Name of the bandwidth that the elastic IP address uses.
    #[inline]
    pub fn bandwidth_name(&self) -> Option<&str> {
        self.bandwidth_name.as_deref()
    }

    /// Size of the bandwidth that the elastic IP address uses, such as 1; the reference names no unit.
    #[inline]
    pub fn bandwidth_size(&self) -> Option<&str> {
        self.bandwidth_size.as_deref()
    }

    /// Kind of bandwidth that the elastic IP address uses: `PER` or `WHOLE`.
    #[inline]
    pub fn bandwidth_share_type(
        &self,
    ) -> Option<&crate::gaussdb_mysql::types::ListEipsResponseBandwidthShareType> {
        self.bandwidth_share_type.as_ref()
    }

    /// Order ID, product ID and other details; not empty if the elastic IP address was bought by the year or month.
    #[inline]
    pub fn profile(&self) -> &std::collections::BTreeMap<String, serde_json::Value> {
        &self.profile
    }
}

gaussdb_runtime::reflect_struct! {
    ListEipsResponse {
        can_enable_public_access: Member::new("can_enable_public_access"),
        id: Member::new("id"),
        r#type: Member::new("type"),
        port_id: Member::new("port_id"),
        public_ip_address: Member::new("public_ip_address"),
        private_ip_address: Member::new("private_ip_address"),
        status: Member::new("status"),
        tenant_id: Member::new("tenant_id"),
        create_time: Member::new("create_time"),
        bandwidth_id: Member::new("bandwidth_id"),
        bandwidth_name: Member::new("bandwidth_name"),
        bandwidth_size: Member::new("bandwidth_size"),
        bandwidth_share_type: Member::new("bandwidth_share_type"),
        profile: Member::new("profile"),
    }
}

/// Kind of bandwidth that the elastic IP address uses: `PER` or `WHOLE`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ListEipsResponseBandwidthShareType {
    /// Bandwidth counted for each address.
    Per,
    /// Bandwidth shared as one whole.
    Whole,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ListEipsResponseBandwidthShareType {
        Per = "PER",
        Whole = "WHOLE",
    }
}
