// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1mysql~1v3~1{project_id}~1configurations/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 5.5.1",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listParameterTemplatesLegacy",
        gaussdb_runtime::codegen::Method::Get,
        "/mysql/v3/{project_id}/configurations",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List parameter templates (retired)
    ///
    /// Lists the default parameter templates and those created by users, all in one response. Planned
    /// to be retired on 2025-03-31; use
    /// [`list_parameter_templates`](crate::gaussdb_mysql::Client::list_parameter_templates) instead.
    ///
    /// `GET /mysql/v3/{project_id}/configurations`
    ///
    /// - Documented in: section 5.5.1 of `mysql-2024-zh`
    /// - Permission: `gaussdb:param:list`, which a policy can grant per project or per enterprise
    ///   project
    /// - Will be retired on 2025-03-31
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client.list_parameter_templates_legacy().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated = "will be retired on 2025-03-31; use `list_parameter_templates` instead"]
    #[inline]
    pub fn list_parameter_templates_legacy(&self) -> ListParameterTemplatesLegacy {
        ListParameterTemplatesLegacy {
            client: self.clone(),
            input: <ListParameterTemplatesLegacyInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of
/// [`list_parameter_templates_legacy`](crate::gaussdb_mysql::Client::list_parameter_templates_legacy).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListParameterTemplatesLegacy {
    client: crate::gaussdb_mysql::Client,
    input: ListParameterTemplatesLegacyInput,
}

impl ListParameterTemplatesLegacy {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListParameterTemplatesLegacyInput) -> Self {
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
        crate::gaussdb_mysql::types::ListParameterTemplatesLegacyResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::ListParameterTemplatesLegacyResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_parameter_templates_legacy`](crate::gaussdb_mysql::Client::list_parameter_templates_legacy).
#[derive(Clone)]
pub struct ListParameterTemplatesLegacyInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
}

impl ListParameterTemplatesLegacyInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListParameterTemplatesLegacyInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
    }
}

impl gaussdb_runtime::codegen::Input for ListParameterTemplatesLegacyInput {
    type Output = crate::gaussdb_mysql::types::ListParameterTemplatesLegacyResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Parameter templates of the project, default ones included.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListParameterTemplatesLegacyResponse {
    /// Parameter templates, default ones and those created by users.
    pub configurations: Vec<crate::gaussdb_mysql::types::ParameterTemplateSummaryLegacy>,
    /// Number of all parameter templates of the project.
    pub total_count: Option<i64>,
}

impl ListParameterTemplatesLegacyResponse {
    /// Parameter templates, default ones and those created by users.
    #[inline]
    pub fn configurations(
        &self,
    ) -> &[crate::gaussdb_mysql::types::ParameterTemplateSummaryLegacy] {
        &self.configurations
    }

    /// Number of all parameter templates of the project.
    #[inline]
    pub fn total_count(&self) -> Option<i64> {
        self.total_count
    }
}

gaussdb_runtime::reflect_struct! {
    ListParameterTemplatesLegacyResponse {
        configurations: Member::new("configurations"),
        total_count: Member::new("total_count"),
    }
}

/// A parameter template in a list, with its engine version and times, but without parameter values.
#[derive(Clone)]
#[non_exhaustive]
pub struct ParameterTemplateSummaryLegacy {
    /// ID of the parameter template: 36 letters and digits ending in `pr07`.
    pub id: Option<String>,
    /// Name of the parameter template.
    pub name: Option<String>,
    /// Description of the parameter template.
    pub description: Option<String>,
    /// Version of the database engine that the template is for, such as `8.0`.
    pub datastore_version_name: Option<String>,
    /// Database engine that the template is for.
    pub datastore_name: Option<String>,
    /// Time of creation, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    pub created: Option<String>,
    /// Time of the last change, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    pub updated: Option<String>,
    /// Whether a user created the template; `false` marks a default template of the service.
    pub user_defined: Option<bool>,
}

impl ParameterTemplateSummaryLegacy {
    /// ID of the parameter template: 36 letters and digits ending in `pr07`.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Name of the parameter template.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Description of the parameter template.
    #[inline]
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }

    /// Version of the database engine that the template is for, such as `8.0`.
    #[inline]
    pub fn datastore_version_name(&self) -> Option<&str> {
        self.datastore_version_name.as_deref()
    }

    /// Database engine that the template is for.
    #[inline]
    pub fn datastore_name(&self) -> Option<&str> {
        self.datastore_name.as_deref()
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

    /// Whether a user created the template; `false` marks a default template of the service.
    #[inline]
    pub fn user_defined(&self) -> Option<bool> {
        self.user_defined
    }
}

gaussdb_runtime::reflect_struct! {
    ParameterTemplateSummaryLegacy {
        id: Member::new("id"),
        name: Member::new("name"),
        description: Member::new("description"),
        datastore_version_name: Member::new("datastore_version_name"),
        datastore_name: Member::new("datastore_name"),
        created: Member::new("created"),
        updated: Member::new("updated"),
        user_defined: Member::new("user_defined"),
    }
}
