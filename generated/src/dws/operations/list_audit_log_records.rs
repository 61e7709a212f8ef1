// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1clusters~1{cluster_id}~1audit-log-records/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.6.1",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listAuditLogRecords",
        gaussdb_runtime::codegen::Method::Get,
        "/v1.0/{project_id}/clusters/{cluster_id}/audit-log-records",
    )
};

impl crate::dws::Client {
    /// List audit log dumps
    ///
    /// Lists the dumps of the audit log of a cluster to object storage (OBS): the period that each
    /// covers, bucket, path and result.
    ///
    /// `GET /v1.0/{project_id}/clusters/{cluster_id}/audit-log-records`
    ///
    /// - Documented in: section 5.6.1 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .list_audit_log_records()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_audit_log_records(&self) -> ListAuditLogRecords {
        ListAuditLogRecords {
            client: self.clone(),
            input: <ListAuditLogRecordsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_audit_log_records`](crate::dws::Client::list_audit_log_records).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAuditLogRecords {
    client: crate::dws::Client,
    input: ListAuditLogRecordsInput,
}

impl ListAuditLogRecords {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it. Required.
    pub fn cluster_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.cluster_id = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListAuditLogRecordsInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::ListAuditLogRecordsResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::dws::types::ListAuditLogRecordsResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_audit_log_records`](crate::dws::Client::list_audit_log_records).
#[derive(Clone)]
pub struct ListAuditLogRecordsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
}

impl ListAuditLogRecordsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListAuditLogRecordsInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
    }
}

impl gaussdb_runtime::codegen::Input for ListAuditLogRecordsInput {
    type Output = crate::dws::types::ListAuditLogRecordsResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// One dump of the audit log to object storage (OBS), with the period it covers and its result.
#[derive(Clone)]
#[non_exhaustive]
pub struct AuditLogDump {
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    pub cluster_id: Option<String>,
    /// Time at which the dump ran, as `YYYY-MM-DDThh:mm:ss`. The spelling is that of the service.
    pub exector_time: Option<String>,
    /// Start of the period that the dump covers, such as `2022-10-31T09:09:55`.
    pub begin_time: Option<String>,
    /// End of the period that the dump covers, such as `2022-10-31T09:19:55`.
    pub end_time: Option<String>,
    /// Object storage (OBS) bucket that receives the audit log.
    pub bucket_name: Option<String>,
    /// Path inside the bucket under which the audit log is stored.
    pub location_prefix: Option<String>,
    /// Result of the dump, such as `RUNNING`.
    pub result: Option<String>,
    /// Reason for the failure, if there was one.
    pub failed_reason: Option<String>,
}

impl AuditLogDump {
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    #[inline]
    pub fn cluster_id(&self) -> Option<&str> {
        self.cluster_id.as_deref()
    }

    /// Time at which the dump ran, as `YYYY-MM-DDThh:mm:ss`.
    #[inline]
    pub fn exector_time(&self) -> Option<&str> {
        self.exector_time.as_deref()
    }

    /// Start of the period that the dump covers, such as `2022-10-31T09:09:55`.
    #[inline]
    pub fn begin_time(&self) -> Option<&str> {
        self.begin_time.as_deref()
    }

    /// End of the period that the dump covers, such as `2022-10-31T09:19:55`.
    #[inline]
    pub fn end_time(&self) -> Option<&str> {
        self.end_time.as_deref()
    }

    /// Object storage (OBS) bucket that receives the audit log.
    #[inline]
    pub fn bucket_name(&self) -> Option<&str> {
        self.bucket_name.as_deref()
    }

    /// Path inside the bucket under which the audit log is stored.
    #[inline]
    pub fn location_prefix(&self) -> Option<&str> {
        self.location_prefix.as_deref()
    }

    /// Result of the dump, such as `RUNNING`.
    #[inline]
    pub fn result(&self) -> Option<&str> {
        self.result.as_deref()
    }

    /// Reason for the failure, if there was one.
    #[inline]
    pub fn failed_reason(&self) -> Option<&str> {
        self.failed_reason.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    AuditLogDump {
        cluster_id: Member::new("cluster_id"),
        exector_time: Member::new("exector_time"),
        begin_time: Member::new("begin_time"),
        end_time: Member::new("end_time"),
        bucket_name: Member::new("bucket_name"),
        location_prefix: Member::new("location_prefix"),
        result: Member::new("result"),
        failed_reason: Member::new("failed_reason"),
    }
}

/// Dumps of the audit log of the cluster.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListAuditLogRecordsResponse {
    /// Dumps of the audit log.
    pub records: Vec<crate::dws::types::AuditLogDump>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    pub cluster_id: Option<String>,
    /// Total number of items found, on all pages together.
    pub count: Option<i64>,
}

impl ListAuditLogRecordsResponse {
    /// Dumps of the audit log.
    #[inline]
    pub fn records(&self) -> &[crate::dws::types::AuditLogDump] {
        &self.records
    }

    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    #[inline]
    pub fn cluster_id(&self) -> Option<&str> {
        self.cluster_id.as_deref()
    }

    /// Total number of items found, on all pages together.
    #[inline]
    pub fn count(&self) -> Option<i64> {
        self.count
    }
}

gaussdb_runtime::reflect_struct! {
    ListAuditLogRecordsResponse {
        records: Member::new("records"),
        cluster_id: Member::new("cluster_id"),
        count: Member::new("count"),
    }
}
