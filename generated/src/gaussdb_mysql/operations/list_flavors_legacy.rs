// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1mysql~1v3~1{project_id}~1flavors~1{database_name}/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 5.2.1",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listFlavorsLegacy",
        gaussdb_runtime::codegen::Method::Get,
        "/mysql/v3/{project_id}/flavors/{database_name}",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List instance flavors (retired)
    ///
    /// Lists the flavors on offer for an engine version and a single-zone or multi-zone layout. Planned
    /// to be retired on 2025-03-31; use [`list_flavors`](crate::gaussdb_mysql::Client::list_flavors) instead.
    ///
    /// `GET /mysql/v3/{project_id}/flavors/{database_name}`
    ///
    /// - Documented in: section 5.2.1 of `mysql-2024-zh`
    /// - Permission: `gaussdb:instance:list`, which a policy can grant per project or per enterprise
    ///   project
    /// - Will be retired on 2025-03-31
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::gaussdb_mysql::types::{AvailabilityZoneModeSpec, DatastoreTypeSpec};
    ///
    /// let response = client
    ///     .list_flavors_legacy()
    ///     .database_name(DatastoreTypeSpec::GaussdbMysql)
    ///     .availability_zone_mode(AvailabilityZoneModeSpec::Single)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated = "will be retired on 2025-03-31; use `list_flavors` instead"]
    #[inline]
    pub fn list_flavors_legacy(&self) -> ListFlavorsLegacy {
        ListFlavorsLegacy {
            client: self.clone(),
            input: <ListFlavorsLegacyInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_flavors_legacy`](crate::gaussdb_mysql::Client::list_flavors_legacy).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListFlavorsLegacy {
    client: crate::gaussdb_mysql::Client,
    input: ListFlavorsLegacyInput,
}

impl ListFlavorsLegacy {
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

    /// Version of the database engine; only `8.0` is supported.
    pub fn version_name(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.version_name = value.into_value();
        self
    }

    /// Number of availability zones that the instance is to span: `single` for one, `multi` for several, in any letter
    /// case. Required.
    pub fn availability_zone_mode(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::AvailabilityZoneModeSpec,
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

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListFlavorsLegacyInput) -> Self {
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
        crate::gaussdb_mysql::types::ListFlavorsLegacyResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::ListFlavorsLegacyResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_flavors_legacy`](crate::gaussdb_mysql::Client::list_flavors_legacy).
#[derive(Clone)]
pub struct ListFlavorsLegacyInput {
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
    /// Version of the database engine; only `8.0` is supported.
    pub version_name: Option<String>,
    /// Number of availability zones that the instance is to span: `single` for one, `multi` for
    /// several, in any letter case.
    ///
    /// Required. Case-insensitive.
    pub availability_zone_mode: Option<
        crate::gaussdb_mysql::types::AvailabilityZoneModeSpec,
    >,
    /// Code of a flavor; limits the result to it.
    pub spec_code: Option<String>,
}

impl ListFlavorsLegacyInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListFlavorsLegacyInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        database_name: Member::path("database_name").required().limits(&[OneOfAnyCase(&["gaussdb-mysql"])]),
        version_name: Member::query("version_name"),
        availability_zone_mode: Member::query("availability_zone_mode")
            .required()
            .limits(&[OneOfAnyCase(&["single", "multi"])]),
        spec_code: Member::query("spec_code"),
    }
}

impl gaussdb_runtime::codegen::Input for ListFlavorsLegacyInput {
    type Output = crate::gaussdb_mysql::types::ListFlavorsLegacyResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Flavors that instances can have.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListFlavorsLegacyResponse {
    /// Flavors on offer, with their state in each availability zone.
    pub flavors: Vec<crate::gaussdb_mysql::types::Flavor>,
}

impl ListFlavorsLegacyResponse {
    /// Flavors on offer, with their state in each availability zone.
    #[inline]
    pub fn flavors(&self) -> &[crate::gaussdb_mysql::types::Flavor] {
        &self.flavors
    }
}

gaussdb_runtime::reflect_struct! {
    ListFlavorsLegacyResponse {
        flavors: Member::new("flavors"),
    }
}
