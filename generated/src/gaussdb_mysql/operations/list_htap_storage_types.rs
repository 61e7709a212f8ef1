// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1htap~1storage-type~1{database}/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.15.10",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listHtapStorageTypes",
        gaussdb_runtime::codegen::Method::Get,
        "/v3/{project_id}/htap/storage-type/{database}",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List storage types for HTAP
    ///
    /// Lists the disk types that an HTAP engine version can use, with the smallest size and the state
    /// of each in the availability zones.
    ///
    /// `GET /v3/{project_id}/htap/storage-type/{database}`
    ///
    /// - Documented in: section 4.15.10 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::gaussdb_mysql::types::HtapEngine;
    ///
    /// let response = client
    ///     .list_htap_storage_types()
    ///     .database(HtapEngine::StarRocks)
    ///     .version_name("8.0")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_htap_storage_types(&self) -> ListHtapStorageTypes {
        ListHtapStorageTypes {
            client: self.clone(),
            input: <ListHtapStorageTypesInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_htap_storage_types`](crate::gaussdb_mysql::Client::list_htap_storage_types).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListHtapStorageTypes {
    client: crate::gaussdb_mysql::Client,
    input: ListHtapStorageTypesInput,
}

impl ListHtapStorageTypes {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// HTAP engine whose disk types are listed: `star-rocks` or `click-house`. Required.
    pub fn database(
        mut self,
        value: impl gaussdb_runtime::IntoValue<crate::gaussdb_mysql::types::HtapEngine>,
    ) -> Self {
        self.input.database = value.into_value();
        self
    }

    /// Major version of the HTAP engine. Required.
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
    pub fn input(mut self, input: ListHtapStorageTypesInput) -> Self {
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
        crate::gaussdb_mysql::types::ListHtapStorageTypesResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::ListHtapStorageTypesResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_htap_storage_types`](crate::gaussdb_mysql::Client::list_htap_storage_types).
#[derive(Clone)]
pub struct ListHtapStorageTypesInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// HTAP engine whose disk types are listed: `star-rocks` or `click-house`.
    ///
    /// Required.
    pub database: Option<crate::gaussdb_mysql::types::HtapEngine>,
    /// Major version of the HTAP engine.
    ///
    /// Required. At least 1 character.
    pub version_name: Option<String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
}

impl ListHtapStorageTypesInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListHtapStorageTypesInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        database: Member::path("database").required().limits(&[OneOf(&["star-rocks", "click-house"])]),
        version_name: Member::query("version_name").required().limits(&[MinLength(1)]),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
    }
}

impl gaussdb_runtime::codegen::Input for ListHtapStorageTypesInput {
    type Output = crate::gaussdb_mysql::types::ListHtapStorageTypesResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// A disk type with its smallest size and its state in each availability zone.
#[derive(Clone)]
#[non_exhaustive]
pub struct HtapStorageType {
    /// Name of the disk type, such as `SSD`.
    pub name: Option<String>,
    /// State of the disk type in each availability zone, with the zone code as the key.
    pub az_status: std::collections::BTreeMap<String, String>,
    /// Smallest disk size on offer, such as 40; the reference names no unit.
    pub min_volume_size: Option<i64>,
}

impl HtapStorageType {
    /// Name of the disk type, such as `SSD`.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// State of the disk type in each availability zone, with the zone code as the key.
    #[inline]
    pub fn az_status(&self) -> &std::collections::BTreeMap<String, String> {
        &self.az_status
    }

    /// Smallest disk size on offer, such as 40; the reference names no unit.
    #[inline]
    pub fn min_volume_size(&self) -> Option<i64> {
        self.min_volume_size
    }
}

gaussdb_runtime::reflect_struct! {
    HtapStorageType {
        name: Member::new("name"),
        az_status: Member::new("az_status"),
        min_volume_size: Member::new("min_volume_size"),
    }
}

/// Disk types that the HTAP engine can use.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListHtapStorageTypesResponse {
    /// Disk types on offer, with their sizes and zones.
    pub storage_type: Vec<crate::gaussdb_mysql::types::HtapStorageType>,
}

impl ListHtapStorageTypesResponse {
    /// Disk types on offer, with their sizes and zones.
    #[inline]
    pub fn storage_type(&self) -> &[crate::gaussdb_mysql::types::HtapStorageType] {
        &self.storage_type
    }
}

gaussdb_runtime::reflect_struct! {
    ListHtapStorageTypesResponse {
        storage_type: Member::new("storage_type"),
    }
}
