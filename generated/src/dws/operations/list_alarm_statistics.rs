// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1alarm-statistic/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.8.3",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listAlarmStatistics",
        gaussdb_runtime::codegen::Method::Get,
        "/v2/{project_id}/alarm-statistic",
    )
};

impl crate::dws::Client {
    /// Count alarms per day
    ///
    /// Returns for each day how many urgent, important, minor and prompt alarms were raised. Days are
    /// counted in the time zone named in the request (`time_zone`, required).
    ///
    /// `GET /v2/{project_id}/alarm-statistic`
    ///
    /// - Documented in: section 5.8.3 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client.list_alarm_statistics().time_zone("UTC+08:00").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_alarm_statistics(&self) -> ListAlarmStatistics {
        ListAlarmStatistics {
            client: self.clone(),
            input: <ListAlarmStatisticsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_alarm_statistics`](crate::dws::Client::list_alarm_statistics).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAlarmStatistics {
    client: crate::dws::Client,
    input: ListAlarmStatisticsInput,
}

impl ListAlarmStatistics {
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

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListAlarmStatisticsInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::ListAlarmStatisticsResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::dws::types::ListAlarmStatisticsResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_alarm_statistics`](crate::dws::Client::list_alarm_statistics).
#[derive(Clone)]
pub struct ListAlarmStatisticsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// Time zone in which times are given, such as `GMT`.
    ///
    /// Required. At least 1 character.
    pub time_zone: Option<String>,
}

impl ListAlarmStatisticsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListAlarmStatisticsInput {
        project_id: Member::path("project_id"),
        time_zone: Member::query("time_zone").required().limits(&[MinLength(1)]),
    }
}

impl gaussdb_runtime::codegen::Input for ListAlarmStatisticsInput {
    type Output = crate::dws::types::ListAlarmStatisticsResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// The number of alarms of each severity on one day.
#[derive(Clone)]
#[non_exhaustive]
pub struct AlarmCount {
    /// Day that the counts are for, as `YYYY-MM-DD` in the time zone of the request.
    pub date: Option<String>,
    /// Number of alarms of severity `urgent` on that day.
    pub urgent: Option<String>,
    /// Number of alarms of severity `important` on that day.
    pub important: Option<String>,
    /// Number of alarms of severity `minor` on that day.
    pub minor: Option<String>,
    /// Number of alarms of severity `prompt` on that day.
    pub prompt: Option<String>,
}

impl AlarmCount {
    /// Day that the counts are for, as `YYYY-MM-DD` in the time zone of the request.
    #[inline]
    pub fn date(&self) -> Option<&str> {
        self.date.as_deref()
    }

    /// Number of alarms of severity `urgent` on that day.
    #[inline]
    pub fn urgent(&self) -> Option<&str> {
        self.urgent.as_deref()
    }

    /// Number of alarms of severity `important` on that day.
    #[inline]
    pub fn important(&self) -> Option<&str> {
        self.important.as_deref()
    }

    /// Number of alarms of severity `minor` on that day.
    #[inline]
    pub fn minor(&self) -> Option<&str> {
        self.minor.as_deref()
    }

    /// Number of alarms of severity `prompt` on that day.
    #[inline]
    pub fn prompt(&self) -> Option<&str> {
        self.prompt.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    AlarmCount {
        date: Member::new("date"),
        urgent: Member::new("urgent"),
        important: Member::new("important"),
        minor: Member::new("minor"),
        prompt: Member::new("prompt"),
    }
}

/// Counts of alarms per day and severity.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListAlarmStatisticsResponse {
    /// Counts of alarms, one entry per day.
    pub alarm_statistics: Vec<crate::dws::types::AlarmCount>,
}

impl ListAlarmStatisticsResponse {
    /// Counts of alarms, one entry per day.
    #[inline]
    pub fn alarm_statistics(&self) -> &[crate::dws::types::AlarmCount] {
        &self.alarm_statistics
    }
}

gaussdb_runtime::reflect_struct! {
    ListAlarmStatisticsResponse {
        alarm_statistics: Member::new("alarm_statistics"),
    }
}
