// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1clusters~1{cluster_id}~1redistribution~1recovery/post by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    success_when: ::std::option::Option::Some(
        &::gaussdb_runtime::generated::SuccessWhen {
            code: "error_code",
            values: &["DWS.0000"],
            message: ::std::option::Option::Some("error_msg"),
        },
    ),
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "resumeRedistribution",
        ::gaussdb_runtime::generated::Method::Post,
        "/v2/{project_id}/clusters/{cluster_id}/redistribution/recovery",
    )
};

impl crate::dws::Client {
    /// Resume a suspended redistribution
    ///
    /// Continues a data redistribution that was suspended with [`suspend_redistribution`](crate::dws::Client::suspend_redistribution). Works only for
    /// DWS 2.0 clusters. HTTP 200 alone is not success: `error_code` must be `DWS.0000`.
    ///
    /// `POST /v2/{project_id}/clusters/{cluster_id}/redistribution/recovery`
    ///
    /// - Documented in: section 5.2.23 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    ///
    /// To wait for the outcome: [`wait_until_redistribution_done`](crate::dws::Client::wait_until_redistribution_done).
    #[inline]
    pub fn resume_redistribution(&self) -> ResumeRedistribution<'_> {
        ResumeRedistribution {
            client: self,
            input: <ResumeRedistributionInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`resume_redistribution`](crate::dws::Client::resume_redistribution).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ResumeRedistribution<'a> {
    client: &'a crate::dws::Client,
    input: ResumeRedistributionInput,
}

impl ResumeRedistribution<'_> {
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
    pub fn input(mut self, input: ResumeRedistributionInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::ResumeRedistributionResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::ResumeRedistributionResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`resume_redistribution`](crate::dws::Client::resume_redistribution) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResumeRedistributionInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: ::std::option::Option<::std::string::String>,
}

impl ::gaussdb_runtime::generated::Input for ResumeRedistributionInput {
    type Output = crate::dws::types::ResumeRedistributionResponse;
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

/// Code and message that tell whether the redistribution resumes.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ResumeRedistributionResponse {
    /// Result code of the request: `DWS.0000` for success, any other value for an error.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub error_code: ::std::option::Option<::std::string::String>,
    /// Text that explains `error_code`, for people.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub error_msg: ::std::option::Option<::std::string::String>,
    /// Result code that some responses give next to `error_code`.
    #[serde(rename = "retCode")]
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ret_code: ::std::option::Option<::std::string::String>,
    /// Text that explains `retCode`, for people.
    #[serde(rename = "retMessage")]
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ret_message: ::std::option::Option<::std::string::String>,
    /// Error code that some responses give next to, or instead of, `error_code`.
    #[serde(rename = "errCode")]
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub err_code: ::std::option::Option<::std::string::String>,
    /// Text that explains `errCode`, for people.
    #[serde(rename = "externalMessage")]
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub external_message: ::std::option::Option<::std::string::String>,
}
