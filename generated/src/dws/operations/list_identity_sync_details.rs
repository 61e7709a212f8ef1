// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1clusters~1{cluster_id}~1db-manager~1sync-records~1{id}/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listIdentitySyncDetails",
        ::gaussdb_runtime::generated::Method::Get,
        "/v1/{project_id}/clusters/{cluster_id}/db-manager/sync-records/{id}",
    )
};

impl crate::dws::Client {
    /// List details of a synchronization
    ///
    /// Lists what one synchronization with the identity source did: for each user the kind of change,
    /// its status and the cause of failure. Paged with `offset` and `limit`; by default 1000 entries
    /// come.
    ///
    /// `GET /v1/{project_id}/clusters/{cluster_id}/db-manager/sync-records/{id}`
    ///
    /// - Documented in: section 5.15.15 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn list_identity_sync_details(&self) -> ListIdentitySyncDetails<'_> {
        ListIdentitySyncDetails {
            client: self,
            input: <ListIdentitySyncDetailsInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_identity_sync_details`](crate::dws::Client::list_identity_sync_details).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListIdentitySyncDetails<'a> {
    client: &'a crate::dws::Client,
    input: ListIdentitySyncDetailsInput,
}

impl ListIdentitySyncDetails<'_> {
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

    /// ID of the synchronization record. Required.
    pub fn id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.id = ::std::option::Option::Some(value.into());
        self
    }

    /// Position in the list at which the page starts; 0, the beginning, by default.
    #[inline]
    pub fn offset(mut self, value: f64) -> Self {
        self.input.offset = ::std::option::Option::Some(value);
        self
    }

    /// Largest number of items to return in one page; 1000 by default.
    #[inline]
    pub fn limit(mut self, value: f64) -> Self {
        self.input.limit = ::std::option::Option::Some(value);
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: ListIdentitySyncDetailsInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::ListIdentitySyncDetailsResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::ListIdentitySyncDetailsResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_identity_sync_details`](crate::dws::Client::list_identity_sync_details) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListIdentitySyncDetailsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: ::std::option::Option<::std::string::String>,
    /// ID of the synchronization record.
    ///
    /// Required.
    pub id: ::std::option::Option<::std::string::String>,
    /// Position in the list at which the page starts; 0, the beginning, by default.
    ///
    /// Default: `0`.
    pub offset: ::std::option::Option<f64>,
    /// Largest number of items to return in one page; 1000 by default.
    ///
    /// Default: `1000`.
    pub limit: ::std::option::Option<f64>,
}

impl ::gaussdb_runtime::generated::Input for ListIdentitySyncDetailsInput {
    type Output = crate::dws::types::ListIdentitySyncDetailsResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("cluster_id", &self.cluster_id)
            .path("id", &self.id)
            .query("offset", &self.offset)
            .query("limit", &self.limit)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("cluster_id", self.cluster_id.is_some());
        v.require("id", self.id.is_some());
    }
}

impl ::gaussdb_runtime::generated::Paged for ListIdentitySyncDetailsInput {
    type Item = crate::dws::types::IdentitySourceSyncDetail;
    const PAGINATION: &'static ::gaussdb_runtime::generated::Pagination = &::gaussdb_runtime::generated::Pagination {
        style: ::gaussdb_runtime::generated::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: ::gaussdb_runtime::generated::Offset::Unclear,
        },
        total: ::std::option::Option::Some("count"),
        id: ::std::option::Option::Some("id"),
        limit: 1000i64,
        ..::gaussdb_runtime::generated::Pagination::new("sync_details")
    };
}

impl ListIdentitySyncDetails<'_> {
    /// The list page by page, from its beginning.
    #[inline]
    pub fn pages(
        self,
    ) -> ::gaussdb_runtime::Pages<crate::dws::types::IdentitySourceSyncDetail> {
        self.client.0.pages(&self.input)
    }

    /// The items of the list as a stream, from its beginning.
    #[inline]
    pub fn items(
        self,
    ) -> impl ::gaussdb_runtime::generated::Stream<
        Item = ::std::result::Result<
            crate::dws::types::IdentitySourceSyncDetail,
            ::gaussdb_runtime::Error,
        >,
    > + Send + use<> {
        self.pages().items()
    }
}

/// Effect that a synchronization with the identity source had on one user.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct IdentitySourceSyncDetail {
    /// ID of the entry in the synchronization record.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// ID of the synchronization that the entry belongs to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sync_record_id: ::std::option::Option<::std::string::String>,
    /// Kind of change made to the user, such as `ADD`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub r#type: ::std::option::Option<::std::string::String>,
    /// Name of the user who was synchronized.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user_name: ::std::option::Option<::std::string::String>,
    /// State of the synchronization, such as `SUCCESS`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<::std::string::String>,
    /// Reason for the failure, if there was one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fail_reason: ::std::option::Option<::std::string::String>,
}

/// Effects of the synchronization on each user, one page of them.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListIdentitySyncDetailsResponse {
    /// Changes made by the synchronization, one entry per user.
    #[serde(default)]
    pub sync_details: ::std::vec::Vec<crate::dws::types::IdentitySourceSyncDetail>,
    /// Total number of items found, on all pages together.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub count: ::std::option::Option<i64>,
}
