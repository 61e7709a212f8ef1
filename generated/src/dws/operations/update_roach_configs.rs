// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1clusters~1{cluster_id}~1snapshots~1roach-configs/put by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    idempotent: true,
    answer: ::gaussdb_runtime::generated::Answer::Empty,
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "updateRoachConfigs",
        ::gaussdb_runtime::generated::Method::Put,
        "/v1/{project_id}/clusters/{cluster_id}/snapshots/roach-configs",
    )
};

impl crate::dws::Client {
    /// Change Roach backup settings
    ///
    /// Sets values of Roach, the component that backs up a cluster, for example the number of parallel
    /// processes. [`list_roach_configs`](crate::dws::Client::list_roach_configs) shows the keys and present values.
    ///
    /// `PUT /v1/{project_id}/clusters/{cluster_id}/snapshots/roach-configs`
    ///
    /// - Documented in: section 5.3.25 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 500, 503
    #[inline]
    pub fn update_roach_configs(&self) -> UpdateRoachConfigs<'_> {
        UpdateRoachConfigs {
            client: self,
            input: <UpdateRoachConfigsInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`update_roach_configs`](crate::dws::Client::update_roach_configs).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct UpdateRoachConfigs<'a> {
    client: &'a crate::dws::Client,
    input: UpdateRoachConfigsInput,
}

impl UpdateRoachConfigs<'_> {
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

    /// Settings to change, each by key and kind. Required.
    pub fn roach_config(
        mut self,
        value: impl ::std::iter::IntoIterator<Item = crate::dws::types::RoachConfig>,
    ) -> Self {
        self.input.body.roach_config = ::std::option::Option::Some(
            value.into_iter().collect(),
        );
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: UpdateRoachConfigsInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<::gaussdb_runtime::Empty, ::gaussdb_runtime::Error> {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<::gaussdb_runtime::Empty>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`update_roach_configs`](crate::dws::Client::update_roach_configs) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateRoachConfigsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: ::std::option::Option<::std::string::String>,
    /// The body.
    pub body: crate::dws::types::UpdateRoachConfigsRequest,
}

impl ::gaussdb_runtime::generated::Input for UpdateRoachConfigsInput {
    type Output = ::gaussdb_runtime::Empty;
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

/// A setting of Roach to change, with its new value.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct RoachConfig {
    /// Name of the Roach setting, such as `parallel-process`.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub key: ::std::option::Option<::std::string::String>,
    /// Value of the Roach setting, such as 20.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
    /// Kind of work that the setting applies to, such as `backup`.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub r#type: ::std::option::Option<::std::string::String>,
}

impl RoachConfig {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Name of the Roach setting, such as `parallel-process`. Required.
    pub fn key(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.key = ::std::option::Option::Some(value.into());
        self
    }

    /// Value of the Roach setting, such as 20. Required.
    pub fn value(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.value = ::std::option::Option::Some(value.into());
        self
    }

    /// Kind of work that the setting applies to, such as `backup`. Required.
    pub fn r#type(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.r#type = ::std::option::Option::Some(value.into());
        self
    }

    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("key", self.key.is_some());
        v.require("value", self.value.is_some());
        v.require("type", self.r#type.is_some());
    }
}

/// Settings of Roach, the backup component, to change.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct UpdateRoachConfigsRequest {
    /// Settings to change, each by key and kind.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub roach_config: ::std::option::Option<
        ::std::vec::Vec<crate::dws::types::RoachConfig>,
    >,
}

impl UpdateRoachConfigsRequest {
    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("roach_config", self.roach_config.is_some());
        if let ::std::option::Option::Some(value) = &self.roach_config {
            v.within(
                "roach_config",
                |v| {
                    for (index, value) in value.iter().enumerate() {
                        v.element(
                            index,
                            |v| {
                                value.validate(v);
                            },
                        );
                    }
                },
            );
        }
    }
}
