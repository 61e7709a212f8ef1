// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1mysql~1v3~1{project_id}~1instances~1{instance_id}~1volume~1extend/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 5.3.10",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "expandInstanceStorageLegacy",
        gaussdb_runtime::codegen::Method::Post,
        "/mysql/v3/{project_id}/instances/{instance_id}/volume/extend",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Expand yearly/monthly instance storage (retired)
    ///
    /// Enlarges the purchased storage of a yearly/monthly instance to `size` GB, by at least 10 GB.
    /// This places an order, which is paid from the account automatically unless `is_auto_pay` is
    /// `false`. Planned to be retired on 2025-03-31; use
    /// [`expand_instance_storage`](crate::gaussdb_mysql::Client::expand_instance_storage) instead.
    ///
    /// `POST /mysql/v3/{project_id}/instances/{instance_id}/volume/extend`
    ///
    /// - Documented in: section 5.3.10 of `mysql-2024-zh`
    /// - Permission: `gaussdb:instance:modifySpec`, which a policy can grant per project or per
    ///   enterprise project
    /// - Will be retired on 2025-03-31
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .expand_instance_storage_legacy()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .size(40)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated = "will be retired on 2025-03-31; use `expand_instance_storage` instead"]
    #[inline]
    pub fn expand_instance_storage_legacy(&self) -> ExpandInstanceStorageLegacy {
        ExpandInstanceStorageLegacy {
            client: self.clone(),
            input: <ExpandInstanceStorageLegacyInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of
/// [`expand_instance_storage_legacy`](crate::gaussdb_mysql::Client::expand_instance_storage_legacy).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ExpandInstanceStorageLegacy {
    client: crate::gaussdb_mysql::Client,
    input: ExpandInstanceStorageLegacyInput,
}

impl ExpandInstanceStorageLegacy {
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

    /// New size of the storage in GB: a multiple of 10 from 40 to 128000, at least 10 more than before. Required.
    pub fn size(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.body.size = value.into_value();
        self
    }

    /// Whether a yearly/monthly order is paid from the account automatically; `true` is the default, and `false` waits
    /// for a manual payment.
    pub fn is_auto_pay(
        mut self,
        value: impl gaussdb_runtime::IntoValue<crate::gaussdb_mysql::types::AutoPaySpec>,
    ) -> Self {
        self.input.body.is_auto_pay = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ExpandInstanceStorageLegacyInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::gaussdb_mysql::types::StorageOrder> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::gaussdb_mysql::types::StorageOrder> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`expand_instance_storage_legacy`](crate::gaussdb_mysql::Client::expand_instance_storage_legacy).
#[derive(Clone)]
pub struct ExpandInstanceStorageLegacyInput {
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
    pub body: crate::gaussdb_mysql::types::ExpandInstanceStorageLegacyRequest,
}

impl ExpandInstanceStorageLegacyInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ExpandInstanceStorageLegacyInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for ExpandInstanceStorageLegacyInput {
    type Output = crate::gaussdb_mysql::types::StorageOrder;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// New storage size, and how the order is paid.
#[derive(Clone)]
pub struct ExpandInstanceStorageLegacyRequest {
    /// New size of the storage in GB: a multiple of 10 from 40 to 128000, at least 10 more than before.
    ///
    /// Required. At least 40. At most 128000. A multiple of 10.
    pub size: Option<i64>,
    /// Whether a yearly/monthly order is paid from the account automatically; `true` is the default,
    /// and `false` waits for a manual payment.
    ///
    /// Default: `true`.
    pub is_auto_pay: Option<crate::gaussdb_mysql::types::AutoPaySpec>,
}

impl ExpandInstanceStorageLegacyRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    ExpandInstanceStorageLegacyRequest {
        size: Member::new("size").required().limits(&[Minimum(Int(40)), Maximum(Int(128000)), MultipleOf(Int(10))]),
        is_auto_pay: Member::new("is_auto_pay").limits(&[OneOf(&["true", "false"])]),
    }
}
