// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1configurations/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.5.11",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listInstanceParameters",
        gaussdb_runtime::codegen::Method::Get,
        "/v3/{project_id}/instances/{instance_id}/configurations",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List parameters of an instance
    ///
    /// Lists the parameters of an instance, page by page, each with its value, type and allowed range,
    /// whether it is read-only, and whether a change needs a restart.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/configurations`
    ///
    /// - Documented in: section 4.5.11 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let mut items = client
    ///     .list_instance_parameters()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_instance_parameters(&self) -> ListInstanceParameters {
        ListInstanceParameters {
            client: self.clone(),
            input: <ListInstanceParametersInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_instance_parameters`](crate::gaussdb_mysql::Client::list_instance_parameters).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListInstanceParameters {
    client: crate::gaussdb_mysql::Client,
    input: ListInstanceParametersInput,
}

impl ListInstanceParameters {
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

    /// Number of entries to skip; 0, the default, starts with the first one.
    pub fn offset(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.offset = value.into_value();
        self
    }

    /// Number of entries to return on one page, from 1 to 100; 100 by default.
    pub fn limit(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.limit = value.into_value();
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
    pub fn input(mut self, input: ListInstanceParametersInput) -> Self {
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
        crate::gaussdb_mysql::types::ListInstanceParametersResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::ListInstanceParametersResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_instance_parameters`](crate::gaussdb_mysql::Client::list_instance_parameters).
#[derive(Clone)]
pub struct ListInstanceParametersInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    ///
    /// Required. 36 characters. Pattern: `^[A-Za-z0-9]*in07$`.
    pub instance_id: Option<String>,
    /// Number of entries to skip; 0, the default, starts with the first one.
    ///
    /// At least 0. Default: `0`.
    pub offset: Option<i64>,
    /// Number of entries to return on one page, from 1 to 100; 100 by default.
    ///
    /// At least 1. At most 100. Default: `100`.
    pub limit: Option<i64>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
}

impl ListInstanceParametersInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListInstanceParametersInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id")
            .required()
            .limits(&[MinLength(36), MaxLength(36), Pattern("^[A-Za-z0-9]*in07$")]),
        offset: Member::query("offset").limits(&[Minimum(Int(0))]),
        limit: Member::query("limit").limits(&[Minimum(Int(1)), Maximum(Int(100))]),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
    }
}

impl gaussdb_runtime::codegen::Input for ListInstanceParametersInput {
    type Output = crate::gaussdb_mysql::types::ListInstanceParametersResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListInstanceParametersInput {
    type Item = crate::gaussdb_mysql::types::InstanceParameter;

    const PAGINATION: &'static gaussdb_runtime::codegen::Pagination = &gaussdb_runtime::codegen::Pagination {
        style: gaussdb_runtime::codegen::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: gaussdb_runtime::codegen::Offset::Record,
        },
        total: Some("total_count"),
        limit: 100i64,
        most: Some(100i64),
        ..gaussdb_runtime::codegen::Pagination::new("parameter_values")
    };
}

impl ListInstanceParameters {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(
        self,
    ) -> gaussdb_runtime::Pages<crate::gaussdb_mysql::types::InstanceParameter> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(
        self,
    ) -> gaussdb_runtime::Items<crate::gaussdb_mysql::types::InstanceParameter> {
        self.pages().items()
    }
}

/// A parameter of an instance: value, type, range, and whether a change needs a restart.
#[derive(Clone)]
#[non_exhaustive]
pub struct InstanceParameter {
    /// Name of the engine parameter.
    pub name: Option<String>,
    /// Value that the parameter has on the instance.
    pub value: Option<String>,
    /// Whether a change of the parameter takes effect only after a restart.
    pub restart_required: Option<bool>,
    /// Whether the parameter cannot be changed.
    pub readonly: Option<bool>,
    /// Values that the parameter accepts, such as `1-65535` or `true|false`.
    pub value_range: Option<String>,
    /// Data type of the parameter, such as `integer`.
    pub r#type: Option<crate::gaussdb_mysql::types::InstanceParameterType>,
    /// Explanation of the parameter, written by the service.
    pub description: Option<String>,
}

impl InstanceParameter {
    /// Name of the engine parameter.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Value that the parameter has on the instance.
    #[inline]
    pub fn value(&self) -> Option<&str> {
        self.value.as_deref()
    }

    /// Whether a change of the parameter takes effect only after a restart.
    #[inline]
    pub fn restart_required(&self) -> Option<bool> {
        self.restart_required
    }

    /// Whether the parameter cannot be changed.
    #[inline]
    pub fn readonly(&self) -> Option<bool> {
        self.readonly
    }

    /// Values that the parameter accepts, such as `1-65535` or `true|false`.
    #[inline]
    pub fn value_range(&self) -> Option<&str> {
        self.value_range.as_deref()
    }

    /// Data type of the parameter, such as `integer`.
    #[inline]
    pub fn r#type(&self) -> Option<&crate::gaussdb_mysql::types::InstanceParameterType> {
        self.r#type.as_ref()
    }

    /// Explanation of the parameter, written by the service.
    #[inline]
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    InstanceParameter {
        name: Member::new("name"),
        value: Member::new("value"),
        restart_required: Member::new("restart_required"),
        readonly: Member::new("readonly"),
        value_range: Member::new("value_range"),
        r#type: Member::new("type"),
        description: Member::new("description"),
    }
}

/// Engine version and times of the parameters of an instance.
#[derive(Clone)]
#[non_exhaustive]
pub struct InstanceParameterSet {
    /// Version of the database engine.
    pub datastore_version_name: Option<
        crate::gaussdb_mysql::types::InstanceParameterSetDatastoreVersionName,
    >,
    /// Database engine that the parameters belong to, such as `taurus`.
    pub datastore_name: Option<
        crate::gaussdb_mysql::types::InstanceParameterSetDatastoreName,
    >,
    /// Time of creation, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    pub created: Option<String>,
    /// Time of the last change, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    pub updated: Option<String>,
}

impl InstanceParameterSet {
    /// Version of the database engine.
    #[inline]
    pub fn datastore_version_name(
        &self,
    ) -> Option<&crate::gaussdb_mysql::types::InstanceParameterSetDatastoreVersionName> {
        self.datastore_version_name.as_ref()
    }

    /// Database engine that the parameters belong to, such as `taurus`.
    #[inline]
    pub fn datastore_name(
        &self,
    ) -> Option<&crate::gaussdb_mysql::types::InstanceParameterSetDatastoreName> {
        self.datastore_name.as_ref()
    }

    /// Time of creation, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    #[inline]
    pub fn created(&self) -> Option<&str> {
        self.created.as_deref()
    }

    /// Time of the last change, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    #[inline]
    pub fn updated(&self) -> Option<&str> {
        self.updated.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    InstanceParameterSet {
        datastore_version_name: Member::new("datastore_version_name"),
        datastore_name: Member::new("datastore_name"),
        created: Member::new("created"),
        updated: Member::new("updated"),
    }
}

/// A page of engine parameters of the instance.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListInstanceParametersResponse {
    /// Engine version and times of the parameter template of the instance.
    pub configurations: Option<crate::gaussdb_mysql::types::InstanceParameterSet>,
    /// Number of all entries that match, on every page.
    ///
    /// At least 0.
    pub total_count: Option<i64>,
    /// Parameters on this page, each with its value and rules.
    pub parameter_values: Vec<crate::gaussdb_mysql::types::InstanceParameter>,
}

impl ListInstanceParametersResponse {
    /// Engine version and times of the parameter template of the instance.
    #[inline]
    pub fn configurations(
        &self,
    ) -> Option<&crate::gaussdb_mysql::types::InstanceParameterSet> {
        self.configurations.as_ref()
    }

    /// Number of all entries that match, on every page.
    #[inline]
    pub fn total_count(&self) -> Option<i64> {
        self.total_count
    }

    /// Parameters on this page, each with its value and rules.
    #[inline]
    pub fn parameter_values(&self) -> &[crate::gaussdb_mysql::types::InstanceParameter] {
        &self.parameter_values
    }
}

gaussdb_runtime::reflect_struct! {
    ListInstanceParametersResponse {
        configurations: Member::new("configurations"),
        total_count: Member::new("total_count"),
        parameter_values: Member::new("parameter_values"),
    }
}

/// Data type of the parameter, such as `integer`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum InstanceParameterType {
    /// A text.
    String,
    /// A whole number.
    Integer,
    /// True or false.
    Boolean,
    /// A list of values.
    List,
    /// A number with decimals.
    Float,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    InstanceParameterType {
        String = "string",
        Integer = "integer",
        Boolean = "boolean",
        List = "list",
        Float = "float",
    }
}

/// Version of the database engine.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum InstanceParameterSetDatastoreVersionName {
    /// Version 2.0 of the engine.
    V2_0,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    InstanceParameterSetDatastoreVersionName {
        V2_0 = "2.0",
    }
}

/// Database engine that the parameters belong to, such as `taurus`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum InstanceParameterSetDatastoreName {
    /// Engine behind GaussDB(for MySQL).
    Taurus,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    InstanceParameterSetDatastoreName {
        Taurus = "taurus",
    }
}
