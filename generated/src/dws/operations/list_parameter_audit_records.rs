// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1clusters~1{cluster_id}~1configurations~1audit-records/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listParameterAuditRecords",
        ::gaussdb_runtime::generated::Method::Get,
        "/v1/{project_id}/clusters/{cluster_id}/configurations/audit-records",
    )
};

impl crate::dws::Client {
    /// List parameter change records
    ///
    /// Lists the changes made to database parameters of a cluster, with operator, start, end, status
    /// and cause of failure. The list can be filtered by time or by a field, and is paged with `offset`
    /// and `limit`.
    ///
    /// `GET /v1/{project_id}/clusters/{cluster_id}/configurations/audit-records`
    ///
    /// - Documented in: section 5.2.53 of `dws-2024-en`, section 5.1.10 of `dws-2023-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn list_parameter_audit_records(&self) -> ListParameterAuditRecords<'_> {
        ListParameterAuditRecords {
            client: self,
            input: <ListParameterAuditRecordsInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_parameter_audit_records`](crate::dws::Client::list_parameter_audit_records).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListParameterAuditRecords<'a> {
    client: &'a crate::dws::Client,
    input: ListParameterAuditRecordsInput,
}

impl ListParameterAuditRecords<'_> {
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

    /// Time by which to filter the parameter changes.
    #[inline]
    pub fn action_time(mut self, value: i64) -> Self {
        self.input.action_time = ::std::option::Option::Some(value);
        self
    }

    /// Name of the field to filter by; its value goes into `filter`.
    pub fn filter_by(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.filter_by = ::std::option::Option::Some(value.into());
        self
    }

    /// Value that the field named in `filter_by` must have.
    pub fn filter(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.filter = ::std::option::Option::Some(value.into());
        self
    }

    /// Largest number of items to return in one page.
    #[inline]
    pub fn limit(mut self, value: i64) -> Self {
        self.input.limit = ::std::option::Option::Some(value);
        self
    }

    /// Position in the list at which the page starts; 0 is the beginning.
    #[inline]
    pub fn offset(mut self, value: i64) -> Self {
        self.input.offset = ::std::option::Option::Some(value);
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: ListParameterAuditRecordsInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::ListParameterAuditRecordsResponse,
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
            crate::dws::types::ListParameterAuditRecordsResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_parameter_audit_records`](crate::dws::Client::list_parameter_audit_records) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListParameterAuditRecordsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: ::std::option::Option<::std::string::String>,
    /// Time by which to filter the parameter changes.
    pub action_time: ::std::option::Option<i64>,
    /// Name of the field to filter by; its value goes into `filter`.
    pub filter_by: ::std::option::Option<::std::string::String>,
    /// Value that the field named in `filter_by` must have.
    pub filter: ::std::option::Option<::std::string::String>,
    /// Largest number of items to return in one page.
    pub limit: ::std::option::Option<i64>,
    /// Position in the list at which the page starts; 0 is the beginning.
    pub offset: ::std::option::Option<i64>,
}

impl ::gaussdb_runtime::generated::Input for ListParameterAuditRecordsInput {
    type Output = crate::dws::types::ListParameterAuditRecordsResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("cluster_id", &self.cluster_id)
            .query("action_time", &self.action_time)
            .query("filter_by", &self.filter_by)
            .query("filter", &self.filter)
            .query("limit", &self.limit)
            .query("offset", &self.offset)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("cluster_id", self.cluster_id.is_some());
    }
}

impl ::gaussdb_runtime::generated::Paged for ListParameterAuditRecordsInput {
    type Item = crate::dws::types::ConfigurationRecordResp;
    const PAGINATION: &'static ::gaussdb_runtime::generated::Pagination = &::gaussdb_runtime::generated::Pagination {
        style: ::gaussdb_runtime::generated::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: ::gaussdb_runtime::generated::Offset::Unclear,
        },
        total: ::std::option::Option::Some("count"),
        id: ::std::option::Option::Some("id"),
        ..::gaussdb_runtime::generated::Pagination::new("records")
    };
}

impl ListParameterAuditRecords<'_> {
    /// The list page by page, from its beginning.
    #[inline]
    pub fn pages(
        self,
    ) -> ::gaussdb_runtime::Pages<crate::dws::types::ConfigurationRecordResp> {
        self.client.0.pages(&self.input)
    }

    /// The items of the list as a stream, from its beginning.
    #[inline]
    pub fn items(
        self,
    ) -> impl ::gaussdb_runtime::generated::Stream<
        Item = ::std::result::Result<
            crate::dws::types::ConfigurationRecordResp,
            ::gaussdb_runtime::Error,
        >,
    > + Send + use<> {
        self.pages().items()
    }
}

/// A past change of database parameters, with operator, times and outcome.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ConfigurationRecordResp {
    /// ID of the record of the parameter change.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Operation that was carried out on the parameters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub operator: ::std::option::Option<::std::string::String>,
    /// Time when the parameter change started, in UTC as `YYYY-MM-DDThh:mm:ss.sssZ`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub start_time: ::std::option::Option<::std::string::String>,
    /// Time when the parameter change ended, in UTC as `YYYY-MM-DDThh:mm:ss.sssZ`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub end_time: ::std::option::Option<::std::string::String>,
    /// State of the parameter change.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<::std::string::String>,
    /// Reason for the failure, if there was one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub failed_reason: ::std::option::Option<::std::string::String>,
}

/// Changes made to database parameters, one page of them.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListParameterAuditRecordsResponse {
    /// Changes of database parameters, one entry for each.
    #[serde(default)]
    pub records: ::std::vec::Vec<crate::dws::types::ConfigurationRecordResp>,
    /// Total number of items found, on all pages together.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub count: ::std::option::Option<i64>,
}
