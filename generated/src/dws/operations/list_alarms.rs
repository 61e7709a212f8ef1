// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1alarms/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listAlarms",
        ::gaussdb_runtime::generated::Method::Get,
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
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn list_alarms(&self) -> ListAlarms<'_> {
        ListAlarms {
            client: self,
            input: <ListAlarmsInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_alarms`](crate::dws::Client::list_alarms).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListAlarms<'a> {
    client: &'a crate::dws::Client,
    input: ListAlarmsInput,
}

impl ListAlarms<'_> {
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

    /// Number of the page to return, from 1 (the default) to 10000.
    pub fn offset(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.offset = ::std::option::Option::Some(value.into());
        self
    }

    /// Largest number of items to return in one page, at most 1000.
    pub fn limit(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.limit = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: ListAlarmsInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::ListAlarmsResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::ListAlarmsResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_alarms`](crate::dws::Client::list_alarms) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListAlarmsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// Time zone in which times are given, such as `GMT`.
    ///
    /// Required.
    pub time_zone: ::std::option::Option<::std::string::String>,
    /// Number of the page to return, from 1 (the default) to 10000.
    ///
    /// Default: `1`.
    pub offset: ::std::option::Option<::std::string::String>,
    /// Largest number of items to return in one page, at most 1000.
    pub limit: ::std::option::Option<::std::string::String>,
}

impl ::gaussdb_runtime::generated::Input for ListAlarmsInput {
    type Output = crate::dws::types::ListAlarmsResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .query("time_zone", &self.time_zone)
            .query("offset", &self.offset)
            .query("limit", &self.limit)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("time_zone", self.time_zone.is_some());
        v.limit(
            "offset",
            &self.offset,
            &[
                ::gaussdb_runtime::generated::Limit::NumericString(
                    ::std::option::Option::None,
                    ::std::option::Option::Some(10000i64),
                    ::std::option::Option::None,
                ),
            ],
        );
        v.limit(
            "limit",
            &self.limit,
            &[
                ::gaussdb_runtime::generated::Limit::NumericString(
                    ::std::option::Option::None,
                    ::std::option::Option::Some(1000i64),
                    ::std::option::Option::None,
                ),
            ],
        );
    }
}

impl ::gaussdb_runtime::generated::Paged for ListAlarmsInput {
    type Item = crate::dws::types::AlarmDetailResponse;
    const PAGINATION: &'static ::gaussdb_runtime::generated::Pagination = &::gaussdb_runtime::generated::Pagination {
        style: ::gaussdb_runtime::generated::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: ::gaussdb_runtime::generated::Offset::Unclear,
        },
        total: ::std::option::Option::Some("count"),
        most: ::std::option::Option::Some(1000i64),
        ..::gaussdb_runtime::generated::Pagination::new("alarm_details")
    };
}

impl ListAlarms<'_> {
    /// The list page by page, from its beginning.
    #[inline]
    pub fn pages(
        self,
    ) -> ::gaussdb_runtime::Pages<crate::dws::types::AlarmDetailResponse> {
        self.client.0.pages(&self.input)
    }

    /// The items of the list as a stream, from its beginning.
    #[inline]
    pub fn items(
        self,
    ) -> impl ::gaussdb_runtime::generated::Stream<
        Item = ::std::result::Result<
            crate::dws::types::AlarmDetailResponse,
            ::gaussdb_runtime::Error,
        >,
    > + Send + use<> {
        self.pages().items()
    }
}

/// A raised alarm, with source, message, time and state.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct AlarmDetailResponse {
    /// ID of the alarm definition, such as `DWS_01010`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub alarm_id: ::std::option::Option<::std::string::String>,
    /// Short text, such as `Cluster status is abnormal.`, under which the alarm is shown.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub alarm_name: ::std::option::Option<::std::string::String>,
    /// Severity of the alarm: `urgent`, `important`, `minor` or `prompt`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub alarm_level: ::std::option::Option<crate::dws::types::AlarmLevel>,
    /// Service that raised the alarm, for example `DWS`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub alarm_source: ::std::option::Option<::std::string::String>,
    /// Text of the alarm, with service, source and account as pairs of name and value.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub alarm_message: ::std::option::Option<::std::string::String>,
    /// Text that locates the alarm by ID, name and type of the cluster and by the account that owns it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub alarm_location: ::std::option::Option<::std::string::String>,
    /// ID of the resource that raised the alarm.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub resource_id: ::std::option::Option<::std::string::String>,
    /// Name of the cluster or other object that raised the alarm.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub resource_id_name: ::std::option::Option<::std::string::String>,
    /// Time at which the alarm was raised, as `YYYY-MM-DD hh:mm:ss` in the time zone of the request.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub alarm_generate_date: ::std::option::Option<::std::string::String>,
    /// State of the alarm as a code, for example `0`; the reference does not explain the codes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub alarm_status: ::std::option::Option<::std::string::String>,
}

/// Alarms that were raised, one page of them.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListAlarmsResponse {
    /// Total number of items found, on all pages together.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub count: ::std::option::Option<i64>,
    /// Alarms that were raised, one page of them.
    #[serde(default)]
    pub alarm_details: ::std::vec::Vec<crate::dws::types::AlarmDetailResponse>,
}
