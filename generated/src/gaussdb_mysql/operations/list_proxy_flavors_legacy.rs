// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1mysql~1v3~1{project_id}~1instances~1{instance_id}~1proxy~1flavors/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 5.7.5",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listProxyFlavorsLegacy",
        gaussdb_runtime::codegen::Method::Get,
        "/mysql/v3/{project_id}/instances/{instance_id}/proxy/flavors",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List database proxy flavors (retired)
    ///
    /// Lists the flavors that a proxy of the instance can have, grouped by CPU architecture. Not
    /// available to Dedicated Cloud accounts. Planned to be retired on 2025-03-31; use
    /// [`list_proxy_flavors`](crate::gaussdb_mysql::Client::list_proxy_flavors) instead.
    ///
    /// `GET /mysql/v3/{project_id}/instances/{instance_id}/proxy/flavors`
    ///
    /// - Documented in: section 5.7.5 of `mysql-2024-zh`
    /// - Will be retired on 2025-03-31
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .list_proxy_flavors_legacy()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated = "will be retired on 2025-03-31; use `list_proxy_flavors` instead"]
    #[inline]
    pub fn list_proxy_flavors_legacy(&self) -> ListProxyFlavorsLegacy {
        ListProxyFlavorsLegacy {
            client: self.clone(),
            input: <ListProxyFlavorsLegacyInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_proxy_flavors_legacy`](crate::gaussdb_mysql::Client::list_proxy_flavors_legacy).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListProxyFlavorsLegacy {
    client: crate::gaussdb_mysql::Client,
    input: ListProxyFlavorsLegacyInput,
}

impl ListProxyFlavorsLegacy {
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

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListProxyFlavorsLegacyInput) -> Self {
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
        crate::gaussdb_mysql::types::ListProxyFlavorsLegacyResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::ListProxyFlavorsLegacyResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_proxy_flavors_legacy`](crate::gaussdb_mysql::Client::list_proxy_flavors_legacy).
#[derive(Clone)]
pub struct ListProxyFlavorsLegacyInput {
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
}

impl ListProxyFlavorsLegacyInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListProxyFlavorsLegacyInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
    }
}

impl gaussdb_runtime::codegen::Input for ListProxyFlavorsLegacyInput {
    type Output = crate::gaussdb_mysql::types::ListProxyFlavorsLegacyResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Flavors that a proxy of the instance can have, grouped by CPU architecture.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListProxyFlavorsLegacyResponse {
    /// Flavors on offer, grouped by CPU architecture.
    pub proxy_flavor_groups: Vec<crate::gaussdb_mysql::types::ProxyFlavorGroupLegacy>,
}

impl ListProxyFlavorsLegacyResponse {
    /// Flavors on offer, grouped by CPU architecture.
    #[inline]
    pub fn proxy_flavor_groups(
        &self,
    ) -> &[crate::gaussdb_mysql::types::ProxyFlavorGroupLegacy] {
        &self.proxy_flavor_groups
    }
}

gaussdb_runtime::reflect_struct! {
    ListProxyFlavorsLegacyResponse {
        proxy_flavor_groups: Member::new("proxy_flavor_groups"),
    }
}

/// Proxy flavors of one CPU architecture.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProxyFlavorGroupLegacy {
    /// CPU architecture of the flavors in the group, `x86` or `arm`.
    pub group_type: Option<crate::gaussdb_mysql::types::ProxyFlavorArchitecture>,
    /// Flavors of this CPU architecture that proxy nodes can have.
    pub proxy_flavors: Vec<crate::gaussdb_mysql::types::ProxyFlavor>,
}

impl ProxyFlavorGroupLegacy {
    /// CPU architecture of the flavors in the group, `x86` or `arm`.
    #[inline]
    pub fn group_type(
        &self,
    ) -> Option<&crate::gaussdb_mysql::types::ProxyFlavorArchitecture> {
        self.group_type.as_ref()
    }

    /// Flavors of this CPU architecture that proxy nodes can have.
    #[inline]
    pub fn proxy_flavors(&self) -> &[crate::gaussdb_mysql::types::ProxyFlavor] {
        &self.proxy_flavors
    }
}

gaussdb_runtime::reflect_struct! {
    ProxyFlavorGroupLegacy {
        group_type: Member::new("group_type"),
        proxy_flavors: Member::new("proxy_flavors"),
    }
}
