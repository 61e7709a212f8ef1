// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1alarm-statistic/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listAlarmStatistics",
        ::gaussdb_runtime::generated::Method::Get,
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
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn list_alarm_statistics(&self) -> ListAlarmStatistics<'_> {
        ListAlarmStatistics {
            client: self,
            input: <ListAlarmStatisticsInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_alarm_statistics`](crate::dws::Client::list_alarm_statistics).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListAlarmStatistics<'a> {
    client: &'a crate::dws::Client,
    input: ListAlarmStatisticsInput,
}

impl ListAlarmStatistics<'_> {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Time zone in which times are given, such as `GMT`. Required.
    pub fn time_zone(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.time_zone = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: ListAlarmStatisticsInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::ListAlarmStatisticsResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::ListAlarmStatisticsResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_alarm_statistics`](crate::dws::Client::list_alarm_statistics) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListAlarmStatisticsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// Time zone in which times are given, such as `GMT`.
    ///
    /// Required.
    pub time_zone: ::std::option::Option<::std::string::String>,
}

impl ::gaussdb_runtime::generated::Input for ListAlarmStatisticsInput {
    type Output = crate::dws::types::ListAlarmStatisticsResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .query("time_zone", &self.time_zone)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("time_zone", self.time_zone.is_some());
    }
}

/// The number of alarms of each severity on one day.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct AlarmStatisticResponse {
    /// Day that the counts are for, as `YYYY-MM-DD` in the time zone of the request.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date: ::std::option::Option<::std::string::String>,
    /// Number of alarms of severity `urgent` on that day.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub urgent: ::std::option::Option<::std::string::String>,
    /// Number of alarms of severity `important` on that day.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub important: ::std::option::Option<::std::string::String>,
    /// Number of alarms of severity `minor` on that day.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub minor: ::std::option::Option<::std::string::String>,
    /// Number of alarms of severity `prompt` on that day.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub prompt: ::std::option::Option<::std::string::String>,
}

/// Counts of alarms per day and severity.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListAlarmStatisticsResponse {
    /// Counts of alarms, one entry per day.
    #[serde(default)]
    pub alarm_statistics: ::std::vec::Vec<crate::dws::types::AlarmStatisticResponse>,
}
