// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1clusters~1{cluster_id}~1workload/post by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    success_when: ::std::option::Option::Some(
        &::gaussdb_runtime::generated::SuccessWhen {
            code: "workload_res_code",
            values: &["0"],
            message: ::std::option::Option::Some("workload_res_str"),
        },
    ),
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "updateResourceManagement",
        ::gaussdb_runtime::generated::Method::Post,
        "/v2/{project_id}/clusters/{cluster_id}/workload",
    )
};

impl crate::dws::Client {
    /// Switch resource management
    ///
    /// Turns resource management of a cluster on or off and sets how many jobs may run at once. HTTP 200
    /// alone is not success: `workload_res_code` must be 0.
    ///
    /// `POST /v2/{project_id}/clusters/{cluster_id}/workload`
    ///
    /// - Documented in: section 5.7.1 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn update_resource_management(&self) -> UpdateResourceManagement<'_> {
        UpdateResourceManagement {
            client: self,
            input: <UpdateResourceManagementInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`update_resource_management`](crate::dws::Client::update_resource_management).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct UpdateResourceManagement<'a> {
    client: &'a crate::dws::Client,
    input: UpdateResourceManagementInput,
}

impl UpdateResourceManagement<'_> {
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

    /// State to set for resource management, and its limit of concurrent jobs.
    #[inline]
    pub fn workload_status(mut self, value: crate::dws::types::WorkloadStatus) -> Self {
        self.input.body.workload_status = ::std::option::Option::Some(value);
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: UpdateResourceManagementInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::UpdateResourceManagementResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::UpdateResourceManagementResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`update_resource_management`](crate::dws::Client::update_resource_management) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateResourceManagementInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: ::std::option::Option<::std::string::String>,
    /// The body.
    pub body: crate::dws::types::UpdateResourceManagementRequest,
}

impl ::gaussdb_runtime::generated::Input for UpdateResourceManagementInput {
    type Output = crate::dws::types::UpdateResourceManagementResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("cluster_id", &self.cluster_id)
            .json(&self.body)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("cluster_id", self.cluster_id.is_some());
        self.body.validate(v);
    }
}

/// Switch of resource management and its limit on concurrency.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct UpdateResourceManagementRequest {
    /// State to set for resource management, and its limit of concurrent jobs.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub workload_status: ::std::option::Option<crate::dws::types::WorkloadStatus>,
}

impl UpdateResourceManagementRequest {
    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        if let ::std::option::Option::Some(value) = &self.workload_status {
            v.within("workload_status", |v| value.validate(v));
        }
    }
}

/// Result code and message of switching resource management.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct UpdateResourceManagementResponse {
    /// Result code of the request: 0 for success, any other value for an error.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub workload_res_code: ::std::option::Option<i64>,
    /// Text that explains `workload_res_code`; null on success.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub workload_res_str: ::std::option::Option<::std::string::String>,
}

/// The switch of resource management to set, with the largest number of concurrent jobs.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct WorkloadStatus {
    /// Switch of resource management: `on` or `off`.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub workload_switch: ::std::option::Option<
        crate::dws::types::WorkloadStatusWorkloadSwitch,
    >,
    /// Largest number of jobs that may run at once, up to 2147483647; -1 or 0 stands for no limit.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub max_concurrency_num: ::std::option::Option<::std::string::String>,
}

impl WorkloadStatus {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Switch of resource management: `on` or `off`. Required.
    pub fn workload_switch(
        mut self,
        value: impl ::std::convert::Into<crate::dws::types::WorkloadStatusWorkloadSwitch>,
    ) -> Self {
        self.workload_switch = ::std::option::Option::Some(value.into());
        self
    }

    /// Largest number of jobs that may run at once, up to 2147483647; -1 or 0 stands for no limit.
    pub fn max_concurrency_num(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.max_concurrency_num = ::std::option::Option::Some(value.into());
        self
    }

    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("workload_switch", self.workload_switch.is_some());
        v.limit(
            "workload_switch",
            &self.workload_switch,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["on", "off"])],
        );
        v.limit(
            "max_concurrency_num",
            &self.max_concurrency_num,
            &[
                ::gaussdb_runtime::generated::Limit::NumericString(
                    ::std::option::Option::Some(-1i64),
                    ::std::option::Option::Some(2147483647i64),
                    ::std::option::Option::None,
                ),
            ],
        );
    }
}

/// Switch of resource management: `on` or `off`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WorkloadStatusWorkloadSwitch {
    /// Resource management is in use.
    On,
    /// Resource management is not in use.
    Off,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

impl WorkloadStatusWorkloadSwitch {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("on", Self::On),
        ("off", Self::Off),
    ];
}
open_enum!(WorkloadStatusWorkloadSwitch);
