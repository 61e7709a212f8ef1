// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1dms~1metric-data/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listIndicatorHistory",
        ::gaussdb_runtime::generated::Method::Get,
        "/v1.0/{project_id}/dms/metric-data",
    )
};

impl crate::dws::Client {
    /// Get the history of an indicator
    ///
    /// Returns the values of one monitoring indicator over a period; `from` and `to` are Unix times in
    /// milliseconds. `dim0` (and `dim1` for a finer level) selects the object, as name and ID with a
    /// comma between, for example `cluster_id` and the ID of a cluster. The response is a bare JSON
    /// array.
    ///
    /// `GET /v1.0/{project_id}/dms/metric-data`
    ///
    /// - Documented in: section 5.14.5 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn list_indicator_history(&self) -> ListIndicatorHistory<'_> {
        ListIndicatorHistory {
            client: self,
            input: <ListIndicatorHistoryInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_indicator_history`](crate::dws::Client::list_indicator_history).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListIndicatorHistory<'a> {
    client: &'a crate::dws::Client,
    input: ListIndicatorHistoryInput,
}

impl ListIndicatorHistory<'_> {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Start of the queried period, as a Unix timestamp in milliseconds. Required.
    pub fn from(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.from = ::std::option::Option::Some(value.into());
        self
    }

    /// End of the queried period, as a Unix timestamp in milliseconds. Required.
    pub fn to(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.to = ::std::option::Option::Some(value.into());
        self
    }

    /// Way in which the values are obtained; the reference lists no choices.
    pub fn function(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.function = ::std::option::Option::Some(value.into());
        self
    }

    /// Length of the interval for which each value is obtained.
    pub fn period(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.period = ::std::option::Option::Some(value.into());
        self
    }

    /// Name of the monitoring metric to read, as [`list_monitoring_indicators`](crate::dws::Client::list_monitoring_indicators) gives it. Required.
    pub fn indicator_name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.indicator_name = ::std::option::Option::Some(value.into());
        self
    }

    /// Object to report on, as the name of its kind and its ID with a comma between, for example `cluster_id` and the ID of a cluster. Required.
    pub fn dim0(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.dim0 = ::std::option::Option::Some(value.into());
        self
    }

    /// Part of the object in `dim0` to report on, given in the same form.
    pub fn dim1(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.dim1 = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: ListIndicatorHistoryInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        ::std::vec::Vec<crate::dws::types::TrendQueryDataResponseBody>,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<
            ::std::vec::Vec<crate::dws::types::TrendQueryDataResponseBody>,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_indicator_history`](crate::dws::Client::list_indicator_history) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListIndicatorHistoryInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// Start of the queried period, as a Unix timestamp in milliseconds.
    ///
    /// Required.
    pub from: ::std::option::Option<::std::string::String>,
    /// End of the queried period, as a Unix timestamp in milliseconds.
    ///
    /// Required.
    pub to: ::std::option::Option<::std::string::String>,
    /// Way in which the values are obtained; the reference lists no choices.
    pub function: ::std::option::Option<::std::string::String>,
    /// Length of the interval for which each value is obtained.
    pub period: ::std::option::Option<::std::string::String>,
    /// Name of the monitoring metric to read, as [`list_monitoring_indicators`](crate::dws::Client::list_monitoring_indicators) gives it.
    ///
    /// Required.
    pub indicator_name: ::std::option::Option<::std::string::String>,
    /// Object to report on, as the name of its kind and its ID with a comma between, for example
    /// `cluster_id` and the ID of a cluster.
    ///
    /// Required.
    pub dim0: ::std::option::Option<::std::string::String>,
    /// Part of the object in `dim0` to report on, given in the same form.
    pub dim1: ::std::option::Option<::std::string::String>,
}

impl ::gaussdb_runtime::generated::Input for ListIndicatorHistoryInput {
    type Output = ::std::vec::Vec<crate::dws::types::TrendQueryDataResponseBody>;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .query("from", &self.from)
            .query("to", &self.to)
            .query("function", &self.function)
            .query("period", &self.period)
            .query("indicator_name", &self.indicator_name)
            .query("dim0", &self.dim0)
            .query("dim1", &self.dim1)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("from", self.from.is_some());
        v.require("to", self.to.is_some());
        v.require("indicator_name", self.indicator_name.is_some());
        v.require("dim0", self.dim0.is_some());
    }
}

/// One value of an indicator, with its time.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct TrendQueryData {
    /// Value of the metric at that time, as text such as `10.20`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub result: ::std::option::Option<::std::string::String>,
    /// Time that the value belongs to, as a Unix timestamp in milliseconds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub timestamp: ::std::option::Option<i64>,
}

/// History of an indicator for one monitored object.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct TrendQueryDataResponseBody {
    /// Time of the request, as Unix time in milliseconds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub query_time: ::std::option::Option<i64>,
    /// Name of the monitoring metric, such as `cluster.cpu_usage`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub indicator_name: ::std::option::Option<::std::string::String>,
    /// ID of the monitored object, for example of a cluster.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub object_id: ::std::option::Option<::std::string::String>,
    /// Unit of the values, such as `percentage`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub unit: ::std::option::Option<::std::string::String>,
    /// ID of the cluster, or part of one, on the second level of monitoring.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sub_object_id: ::std::option::Option<::std::string::String>,
    /// Values of the indicator in the period, each with its time.
    #[serde(default)]
    pub data_points: ::std::vec::Vec<crate::dws::types::TrendQueryData>,
}
