// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1dms~1metric-data~1indicators/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.14.4",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listMonitoringIndicators",
        gaussdb_runtime::codegen::Method::Get,
        "/v1.0/{project_id}/dms/metric-data/indicators",
    )
};

impl crate::dws::Client {
    /// List monitoring indicators
    ///
    /// Lists the indicators that monitoring collects, how often by default, and which cluster version
    /// supports each. Their names serve as `indicator_name` of
    /// [`list_indicator_history`](crate::dws::Client::list_indicator_history). The response is a bare JSON array.
    ///
    /// `GET /v1.0/{project_id}/dms/metric-data/indicators`
    ///
    /// - Documented in: section 5.14.4 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client.list_monitoring_indicators().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_monitoring_indicators(&self) -> ListMonitoringIndicators {
        ListMonitoringIndicators {
            client: self.clone(),
            input: <ListMonitoringIndicatorsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_monitoring_indicators`](crate::dws::Client::list_monitoring_indicators).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListMonitoringIndicators {
    client: crate::dws::Client,
    input: ListMonitoringIndicatorsInput,
}

impl ListMonitoringIndicators {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListMonitoringIndicatorsInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<Vec<crate::dws::types::MonitoringIndicator>> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<Vec<crate::dws::types::MonitoringIndicator>> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_monitoring_indicators`](crate::dws::Client::list_monitoring_indicators).
#[derive(Clone)]
pub struct ListMonitoringIndicatorsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
}

impl ListMonitoringIndicatorsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListMonitoringIndicatorsInput {
        project_id: Member::path("project_id"),
    }
}

impl gaussdb_runtime::codegen::Input for ListMonitoringIndicatorsInput {
    type Output = Vec<crate::dws::types::MonitoringIndicator>;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// An indicator that monitoring collects.
#[derive(Clone)]
#[non_exhaustive]
pub struct MonitoringIndicator {
    /// Name of the monitoring metric, such as `cluster.cpu_usage`.
    pub indicator_name: Option<String>,
    /// Collection module that gathers the indicator, for example `CpuStat`.
    pub plugin_name: Option<String>,
    /// Frequency at which the indicator is collected by default, for example `30`; the reference names
    /// no unit.
    pub default_collect_rate: Option<String>,
    /// Cluster version that supports the indicator, for example `8.0.0`.
    pub support_datastore_version: Option<String>,
}

impl MonitoringIndicator {
    /// Name of the monitoring metric, such as `cluster.cpu_usage`.
    #[inline]
    pub fn indicator_name(&self) -> Option<&str> {
        self.indicator_name.as_deref()
    }

    /// Collection module that gathers the indicator, for example `CpuStat`.
    #[inline]
    pub fn plugin_name(&self) -> Option<&str> {
        self.plugin_name.as_deref()
    }

    /// Frequency at which the indicator is collected by default, for example `30`; the reference names no unit.
    #[inline]
    pub fn default_collect_rate(&self) -> Option<&str> {
        self.default_collect_rate.as_deref()
    }

    /// Cluster version that supports the indicator, for example `8.0.0`.
    #[inline]
    pub fn support_datastore_version(&self) -> Option<&str> {
        self.support_datastore_version.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    MonitoringIndicator {
        indicator_name: Member::new("indicator_name"),
        plugin_name: Member::new("plugin_name"),
        default_collect_rate: Member::new("default_collect_rate"),
        support_datastore_version: Member::new("support_datastore_version"),
    }
}
