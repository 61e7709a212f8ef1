// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1clusters~1{cluster_id}~1audit-log-records/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listAuditLogRecords",
        ::gaussdb_runtime::generated::Method::Get,
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
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn list_audit_log_records(&self) -> ListAuditLogRecords<'_> {
        ListAuditLogRecords {
            client: self,
            input: <ListAuditLogRecordsInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_audit_log_records`](crate::dws::Client::list_audit_log_records).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListAuditLogRecords<'a> {
    client: &'a crate::dws::Client,
    input: ListAuditLogRecordsInput,
}

impl ListAuditLogRecords<'_> {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it. Required.
    pub fn cluster_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.cluster_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: ListAuditLogRecordsInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::ListAuditLogRecordsResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::ListAuditLogRecordsResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_audit_log_records`](crate::dws::Client::list_audit_log_records) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListAuditLogRecordsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: ::std::option::Option<::std::string::String>,
}

impl ::gaussdb_runtime::generated::Input for ListAuditLogRecordsInput {
    type Output = crate::dws::types::ListAuditLogRecordsResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("cluster_id", &self.cluster_id)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("cluster_id", self.cluster_id.is_some());
    }
}

/// One dump of the audit log to object storage (OBS), with the period it covers and its result.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct AuditDumpRecord {
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cluster_id: ::std::option::Option<::std::string::String>,
    /// Time at which the dump ran, as `YYYY-MM-DDThh:mm:ss`. The spelling is that of the service.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub exector_time: ::std::option::Option<::std::string::String>,
    /// Start of the period that the dump covers, such as `2022-10-31T09:09:55`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub begin_time: ::std::option::Option<::std::string::String>,
    /// End of the period that the dump covers, such as `2022-10-31T09:19:55`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub end_time: ::std::option::Option<::std::string::String>,
    /// Object storage (OBS) bucket that receives the audit log.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub bucket_name: ::std::option::Option<::std::string::String>,
    /// Path inside the bucket under which the audit log is stored.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub location_prefix: ::std::option::Option<::std::string::String>,
    /// Result of the dump, such as `RUNNING`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub result: ::std::option::Option<::std::string::String>,
    /// Reason for the failure, if there was one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub failed_reason: ::std::option::Option<::std::string::String>,
}

/// Dumps of the audit log of the cluster.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListAuditLogRecordsResponse {
    /// Dumps of the audit log.
    #[serde(default)]
    pub records: ::std::vec::Vec<crate::dws::types::AuditDumpRecord>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cluster_id: ::std::option::Option<::std::string::String>,
    /// Total number of items found, on all pages together.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub count: ::std::option::Option<i64>,
}
