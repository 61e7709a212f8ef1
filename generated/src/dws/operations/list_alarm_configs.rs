// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1alarm-configs/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.8.1",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listAlarmConfigs",
        gaussdb_runtime::codegen::Method::Get,
        "/v2/{project_id}/alarm-configs",
    )
};

impl crate::dws::Client {
    /// List alarm definitions
    ///
    /// Lists the alarms that the service can raise, with severity and whether a new alarm replaces an
    /// earlier one. Paged by page number: `offset` is the page, starting at 1, and a page holds at most 1000
    /// entries.
    ///
    /// `GET /v2/{project_id}/alarm-configs`
    ///
    /// - Documented in: section 5.8.1 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let mut items = client.list_alarm_configs().items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_alarm_configs(&self) -> ListAlarmConfigs {
        ListAlarmConfigs {
            client: self.clone(),
            input: <ListAlarmConfigsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_alarm_configs`](crate::dws::Client::list_alarm_configs).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAlarmConfigs {
    client: crate::dws::Client,
    input: ListAlarmConfigsInput,
}

impl ListAlarmConfigs {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// Number of the page to return, from 1 (the default) to 10000.
    pub fn offset(
        mut self,
        value: impl gaussdb_runtime::IntoValue<gaussdb_runtime::NumberText>,
    ) -> Self {
        self.input.offset = value
            .into_value()
            .map(gaussdb_runtime::NumberText::into_string);
        self
    }

    /// Largest number of items to return in one page, at most 1000.
    pub fn limit(
        mut self,
        value: impl gaussdb_runtime::IntoValue<gaussdb_runtime::NumberText>,
    ) -> Self {
        self.input.limit = value
            .into_value()
            .map(gaussdb_runtime::NumberText::into_string);
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListAlarmConfigsInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::ListAlarmConfigsResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::dws::types::ListAlarmConfigsResponse> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_alarm_configs`](crate::dws::Client::list_alarm_configs).
#[derive(Clone)]
pub struct ListAlarmConfigsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// Number of the page to return, from 1 (the default) to 10000.
    ///
    /// A number, at most 10000. Default: `1`.
    pub offset: Option<String>,
    /// Largest number of items to return in one page, at most 1000.
    ///
    /// A number, at most 1000.
    pub limit: Option<String>,
}

impl ListAlarmConfigsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListAlarmConfigsInput {
        project_id: Member::path("project_id"),
        offset: Member::query("offset").limits(&[NumericString(None, Some(10000), None)]),
        limit: Member::query("limit").limits(&[NumericString(None, Some(1000), None)]),
    }
}

impl gaussdb_runtime::codegen::Input for ListAlarmConfigsInput {
    type Output = crate::dws::types::ListAlarmConfigsResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListAlarmConfigsInput {
    type Item = crate::dws::types::AlarmConfig;

    const PAGINATION: &'static gaussdb_runtime::codegen::Pagination = &gaussdb_runtime::codegen::Pagination {
        style: gaussdb_runtime::codegen::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 1i64,
            unit: gaussdb_runtime::codegen::Offset::Page,
        },
        total: Some("count"),
        id: Some("id"),
        most: Some(1000i64),
        ..gaussdb_runtime::codegen::Pagination::new("alarm_configs")
    };
}

impl ListAlarmConfigs {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(self) -> gaussdb_runtime::Pages<crate::dws::types::AlarmConfig> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(self) -> gaussdb_runtime::Items<crate::dws::types::AlarmConfig> {
        self.pages().items()
    }
}

/// An alarm that the service can raise, with severity and visibility.
#[derive(Clone)]
#[non_exhaustive]
pub struct AlarmConfig {
    /// ID of the alarm configuration.
    pub id: Option<String>,
    /// ID of the alarm definition, such as `DWS_01010`.
    pub alarm_id: Option<String>,
    /// Short text, such as `Cluster status is abnormal.`, under which the alarm is shown.
    pub alarm_name: Option<String>,
    /// Service that raises the alarm or event, such as `DWS`.
    pub name_space: Option<String>,
    /// Severity of the alarm: `urgent`, `important`, `minor` or `prompt`.
    pub alarm_level: Option<crate::dws::types::AlarmLevel>,
    /// Whether users see the alarm, given as a string such as `1`.
    pub is_user_visible: Option<String>,
    /// Whether a new alarm replaces the earlier one, given as a string such as `0`.
    pub is_converge: Option<String>,
    /// Time for which a new alarm replaces the earlier one; the reference names no unit.
    pub converge_time: Option<i64>,
    /// Whether operation and maintenance staff see the alarm, given as a string such as `0`.
    pub is_maintain_visible: Option<String>,
}

impl AlarmConfig {
    /// ID of the alarm configuration.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// ID of the alarm definition, such as `DWS_01010`.
    #[inline]
    pub fn alarm_id(&self) -> Option<&str> {
        self.alarm_id.as_deref()
    }

    /// Short text, such as `Cluster status is abnormal.`, under which the alarm is shown.
    #[inline]
    pub fn alarm_name(&self) -> Option<&str> {
        self.alarm_name.as_deref()
    }

    /// Service that raises the alarm or event, such as `DWS`.
    #[inline]
    pub fn name_space(&self) -> Option<&str> {
        self.name_space.as_deref()
    }

    /// Severity of the alarm: `urgent`, `important`, `minor` or `prompt`.
    #[inline]
    pub fn alarm_level(&self) -> Option<&crate::dws::types::AlarmLevel> {
        self.alarm_level.as_ref()
    }

    /// Whether users see the alarm, given as a string such as `1`.
    #[inline]
    pub fn is_user_visible(&self) -> Option<&str> {
        self.is_user_visible.as_deref()
    }

    /// Whether a new alarm replaces the earlier one, given as a string such as `0`.
    #[inline]
    pub fn is_converge(&self) -> Option<&str> {
        self.is_converge.as_deref()
    }

    /// Time for which a new alarm replaces the earlier one; the reference names no unit.
    #[inline]
    pub fn converge_time(&self) -> Option<i64> {
        self.converge_time
    }

    /// Whether operation and maintenance staff see the alarm, given as a string such as `0`.
    #[inline]
    pub fn is_maintain_visible(&self) -> Option<&str> {
        self.is_maintain_visible.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    AlarmConfig {
        id: Member::new("id"),
        alarm_id: Member::new("alarm_id"),
        alarm_name: Member::new("alarm_name"),
        name_space: Member::new("name_space"),
        alarm_level: Member::new("alarm_level"),
        is_user_visible: Member::new("is_user_visible"),
        is_converge: Member::new("is_converge"),
        converge_time: Member::new("converge_time"),
        is_maintain_visible: Member::new("is_maintain_visible"),
    }
}

/// Alarms that the service can raise, one page of them.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListAlarmConfigsResponse {
    /// Total number of items found, on all pages together.
    pub count: Option<i64>,
    /// Alarms that the service can raise.
    pub alarm_configs: Vec<crate::dws::types::AlarmConfig>,
}

impl ListAlarmConfigsResponse {
    /// Total number of items found, on all pages together.
    #[inline]
    pub fn count(&self) -> Option<i64> {
        self.count
    }

    /// Alarms that the service can raise.
    #[inline]
    pub fn alarm_configs(&self) -> &[crate::dws::types::AlarmConfig] {
        &self.alarm_configs
    }
}

gaussdb_runtime::reflect_struct! {
    ListAlarmConfigsResponse {
        count: Member::new("count"),
        alarm_configs: Member::new("alarm_configs"),
    }
}
