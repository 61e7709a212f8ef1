// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1alarms/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.8.2",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listAlarms",
        gaussdb_runtime::codegen::Method::Get,
        "/v2/{project_id}/alarms",
    )
};

impl crate::dws::Client {
    /// List raised alarms
    ///
    /// Lists the alarms that were raised in the project, with severity, source, message, date and
    /// status. Dates are given in the time zone named in the request (`time_zone`, required). Paged by
    /// page number: `offset` is the page, starting at 1, and a page holds at most 1000 entries.
    ///
    /// `GET /v2/{project_id}/alarms`
    ///
    /// - Documented in: section 5.8.2 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let mut items = client.list_alarms().time_zone("UTC+08:00").items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_alarms(&self) -> ListAlarms {
        ListAlarms {
            client: self.clone(),
            input: <ListAlarmsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_alarms`](crate::dws::Client::list_alarms).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAlarms {
    client: crate::dws::Client,
    input: ListAlarmsInput,
}

impl ListAlarms {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// Time zone in which times are given, such as `GMT`. Required.
    pub fn time_zone(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.time_zone = value.into_value();
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
    pub fn input(mut self, input: ListAlarmsInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::ListAlarmsResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::dws::types::ListAlarmsResponse> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_alarms`](crate::dws::Client::list_alarms).
#[derive(Clone)]
pub struct ListAlarmsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// Time zone in which times are given, such as `GMT`.
    ///
    /// Required. At least 1 character.
    pub time_zone: Option<String>,
    /// Number of the page to return, from 1 (the default) to 10000.
    ///
    /// A number, at most 10000. Default: `1`.
    pub offset: Option<String>,
    /// Largest number of items to return in one page, at most 1000.
    ///
    /// A number, at most 1000.
    pub limit: Option<String>,
}

impl ListAlarmsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListAlarmsInput {
        project_id: Member::path("project_id"),
        time_zone: Member::query("time_zone").required().limits(&[MinLength(1)]),
        offset: Member::query("offset").limits(&[NumericString(None, Some(10000), None)]),
        limit: Member::query("limit").limits(&[NumericString(None, Some(1000), None)]),
    }
}

impl gaussdb_runtime::codegen::Input for ListAlarmsInput {
    type Output = crate::dws::types::ListAlarmsResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListAlarmsInput {
    type Item = crate::dws::types::Alarm;

    const PAGINATION: &'static gaussdb_runtime::codegen::Pagination = &gaussdb_runtime::codegen::Pagination {
        style: gaussdb_runtime::codegen::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 1i64,
            unit: gaussdb_runtime::codegen::Offset::Page,
        },
        total: Some("count"),
        most: Some(1000i64),
        ..gaussdb_runtime::codegen::Pagination::new("alarm_details")
    };
}

impl ListAlarms {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(self) -> gaussdb_runtime::Pages<crate::dws::types::Alarm> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(self) -> gaussdb_runtime::Items<crate::dws::types::Alarm> {
        self.pages().items()
    }
}

/// A raised alarm, with source, message, time and state.
#[derive(Clone)]
#[non_exhaustive]
pub struct Alarm {
    /// ID of the alarm definition, such as `DWS_01010`.
    pub alarm_id: Option<String>,
    /// Short text, such as `Cluster status is abnormal.`, under which the alarm is shown.
    pub alarm_name: Option<String>,
    /// Severity of the alarm: `urgent`, `important`, `minor` or `prompt`.
    pub alarm_level: Option<crate::dws::types::AlarmLevel>,
    /// Service that raised the alarm, for example `DWS`.
    pub alarm_source: Option<String>,
    /// Text of the alarm, with service, source and account as pairs of name and value.
    pub alarm_message: Option<String>,
    /// Text that locates the alarm by ID, name and type of the cluster and by the account that owns it.
    pub alarm_location: Option<String>,
    /// ID of the resource that raised the alarm.
    pub resource_id: Option<String>,
    /// Name of the cluster or other object that raised the alarm.
    pub resource_id_name: Option<String>,
    /// Time at which the alarm was raised, as `YYYY-MM-DD hh:mm:ss` in the time zone of the request.
    pub alarm_generate_date: Option<String>,
    /// State of the alarm as a code, for example `0`; the reference does not explain the codes.
    pub alarm_status: Option<String>,
}

impl Alarm {
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

    /// Severity of the alarm: `urgent`, `important`, `minor` or `prompt`.
    #[inline]
    pub fn alarm_level(&self) -> Option<&crate::dws::types::AlarmLevel> {
        self.alarm_level.as_ref()
    }

    /// Service that raised the alarm, for example `DWS`.
    #[inline]
    pub fn alarm_source(&self) -> Option<&str> {
        self.alarm_source.as_deref()
    }

    /// Text of the alarm, with service, source and account as pairs of name and value.
    #[inline]
    pub fn alarm_message(&self) -> Option<&str> {
        self.alarm_message.as_deref()
    }

    /// Text that locates the alarm by ID, name and type of the cluster and by the account that owns it.
    #[inline]
    pub fn alarm_location(&self) -> Option<&str> {
        self.alarm_location.as_deref()
    }

    /// ID of the resource that raised the alarm.
    #[inline]
    pub fn resource_id(&self) -> Option<&str> {
        self.resource_id.as_deref()
    }

    /// Name of the cluster or other object that raised the alarm.
    #[inline]
    pub fn resource_id_name(&self) -> Option<&str> {
        self.resource_id_name.as_deref()
    }

    /// Time at which the alarm was raised, as `YYYY-MM-DD hh:mm:ss` in the time zone of the request.
    #[inline]
    pub fn alarm_generate_date(&self) -> Option<&str> {
        self.alarm_generate_date.as_deref()
    }

    /// State of the alarm as a code, for example `0`; the reference does not explain the codes.
    #[inline]
    pub fn alarm_status(&self) -> Option<&str> {
        self.alarm_status.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    Alarm {
        alarm_id: Member::new("alarm_id"),
        alarm_name: Member::new("alarm_name"),
        alarm_level: Member::new("alarm_level"),
        alarm_source: Member::new("alarm_source"),
        alarm_message: Member::new("alarm_message"),
        alarm_location: Member::new("alarm_location"),
        resource_id: Member::new("resource_id"),
        resource_id_name: Member::new("resource_id_name"),
        alarm_generate_date: Member::new("alarm_generate_date"),
        alarm_status: Member::new("alarm_status"),
    }
}

/// Alarms that were raised, one page of them.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListAlarmsResponse {
    /// Total number of items found, on all pages together.
    pub count: Option<i64>,
    /// Alarms that were raised, one page of them.
    pub alarm_details: Vec<crate::dws::types::Alarm>,
}

impl ListAlarmsResponse {
    /// Total number of items found, on all pages together.
    #[inline]
    pub fn count(&self) -> Option<i64> {
        self.count
    }

    /// Alarms that were raised, one page of them.
    #[inline]
    pub fn alarm_details(&self) -> &[crate::dws::types::Alarm] {
        &self.alarm_details
    }
}

gaussdb_runtime::reflect_struct! {
    ListAlarmsResponse {
        count: Member::new("count"),
        alarm_details: Member::new("alarm_details"),
    }
}
