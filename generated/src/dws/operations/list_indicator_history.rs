// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1dms~1metric-data/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.14.5",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listIndicatorHistory",
        gaussdb_runtime::codegen::Method::Get,
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
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .list_indicator_history()
    ///     .from("2024-06-03T08:15:00Z")
    ///     .to("2024-06-05T08:45:00Z")
    ///     .indicator_name("cluster.cpu_usage")
    ///     .dim0("dim0")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_indicator_history(&self) -> ListIndicatorHistory {
        ListIndicatorHistory {
            client: self.clone(),
            input: <ListIndicatorHistoryInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_indicator_history`](crate::dws::Client::list_indicator_history).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListIndicatorHistory {
    client: crate::dws::Client,
    input: ListIndicatorHistoryInput,
}

impl ListIndicatorHistory {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// Start of the queried period, as a Unix timestamp in milliseconds. Required.
    pub fn from(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.from = value.into_value();
        self
    }

    /// End of the queried period, as a Unix timestamp in milliseconds. Required.
    pub fn to(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.to = value.into_value();
        self
    }

    /// Way in which the values are obtained; the reference lists no choices.
    pub fn function(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.function = value.into_value();
        self
    }

    /// Length of the interval for which each value is obtained.
    pub fn period(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.period = value.into_value();
        self
    }

    /// Name of the monitoring metric to read, as
    /// [`list_monitoring_indicators`](crate::dws::Client::list_monitoring_indicators) gives it. Required.
    pub fn indicator_name(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.indicator_name = value.into_value();
        self
    }

    /// Object to report on, as the name of its kind and its ID with a comma between, for example `cluster_id` and the
    /// ID of a cluster. Required.
    pub fn dim0(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.dim0 = value.into_value();
        self
    }

    /// Part of the object in `dim0` to report on, given in the same form.
    pub fn dim1(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.dim1 = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListIndicatorHistoryInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<Vec<crate::dws::types::IndicatorHistory>> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<Vec<crate::dws::types::IndicatorHistory>> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_indicator_history`](crate::dws::Client::list_indicator_history).
#[derive(Clone)]
pub struct ListIndicatorHistoryInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// Start of the queried period, as a Unix timestamp in milliseconds.
    ///
    /// Required. At least 1 character.
    pub from: Option<String>,
    /// End of the queried period, as a Unix timestamp in milliseconds.
    ///
    /// Required. At least 1 character.
    pub to: Option<String>,
    /// Way in which the values are obtained; the reference lists no choices.
    pub function: Option<String>,
    /// Length of the interval for which each value is obtained.
    pub period: Option<String>,
    /// Name of the monitoring metric to read, as
    /// [`list_monitoring_indicators`](crate::dws::Client::list_monitoring_indicators) gives it.
    ///
    /// Required. At least 1 character.
    pub indicator_name: Option<String>,
    /// Object to report on, as the name of its kind and its ID with a comma between, for example
    /// `cluster_id` and the ID of a cluster.
    ///
    /// Required. At least 1 character.
    pub dim0: Option<String>,
    /// Part of the object in `dim0` to report on, given in the same form.
    pub dim1: Option<String>,
}

impl ListIndicatorHistoryInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListIndicatorHistoryInput {
        project_id: Member::path("project_id"),
        from: Member::query("from").required().limits(&[MinLength(1)]),
        to: Member::query("to").required().limits(&[MinLength(1)]),
        function: Member::query("function"),
        period: Member::query("period"),
        indicator_name: Member::query("indicator_name").required().limits(&[MinLength(1)]),
        dim0: Member::query("dim0").required().limits(&[MinLength(1)]),
        dim1: Member::query("dim1"),
    }
}

impl gaussdb_runtime::codegen::Input for ListIndicatorHistoryInput {
    type Output = Vec<crate::dws::types::IndicatorHistory>;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// History of an indicator for one monitored object.
#[derive(Clone)]
#[non_exhaustive]
pub struct IndicatorHistory {
    /// Time of the request, as Unix time in milliseconds.
    pub query_time: Option<i64>,
    /// Name of the monitoring metric, such as `cluster.cpu_usage`.
    pub indicator_name: Option<String>,
    /// ID of the monitored object, for example of a cluster.
    pub object_id: Option<String>,
    /// Unit of the values, such as `percentage`.
    pub unit: Option<String>,
    /// ID of the cluster, or part of one, on the second level of monitoring.
    pub sub_object_id: Option<String>,
    /// Values of the indicator in the period, each with its time.
    pub data_points: Vec<crate::dws::types::IndicatorValue>,
}

impl IndicatorHistory {
    /// Time of the request, as Unix time in milliseconds.
    #[inline]
    pub fn query_time(&self) -> Option<i64> {
        self.query_time
    }

    /// Name of the monitoring metric, such as `cluster.cpu_usage`.
    #[inline]
    pub fn indicator_name(&self) -> Option<&str> {
        self.indicator_name.as_deref()
    }

    /// ID of the monitored object, for example of a cluster.
    #[inline]
    pub fn object_id(&self) -> Option<&str> {
        self.object_id.as_deref()
    }

    /// Unit of the values, such as `percentage`.
    #[inline]
    pub fn unit(&self) -> Option<&str> {
        self.unit.as_deref()
    }

    /// ID of the cluster, or part of one, on the second level of monitoring.
    #[inline]
    pub fn sub_object_id(&self) -> Option<&str> {
        self.sub_object_id.as_deref()
    }

    /// Values of the indicator in the period, each with its time.
    #[inline]
    pub fn data_points(&self) -> &[crate::dws::types::IndicatorValue] {
        &self.data_points
    }
}

gaussdb_runtime::reflect_struct! {
    IndicatorHistory {
        query_time: Member::new("query_time"),
        indicator_name: Member::new("indicator_name"),
        object_id: Member::new("object_id"),
        unit: Member::new("unit"),
        sub_object_id: Member::new("sub_object_id"),
        data_points: Member::new("data_points"),
    }
}

/// One value of an indicator, with its time.
#[derive(Clone)]
#[non_exhaustive]
pub struct IndicatorValue {
    /// Value of the metric at that time, as text such as `10.20`.
    pub result: Option<String>,
    /// Time that the value belongs to, as a Unix timestamp in milliseconds.
    pub timestamp: Option<i64>,
}

impl IndicatorValue {
    /// Value of the metric at that time, as text such as `10.20`.
    #[inline]
    pub fn result(&self) -> Option<&str> {
        self.result.as_deref()
    }

    /// Time that the value belongs to, as a Unix timestamp in milliseconds.
    #[inline]
    pub fn timestamp(&self) -> Option<i64> {
        self.timestamp
    }
}

gaussdb_runtime::reflect_struct! {
    IndicatorValue {
        result: Member::new("result"),
        timestamp: Member::new("timestamp"),
    }
}
