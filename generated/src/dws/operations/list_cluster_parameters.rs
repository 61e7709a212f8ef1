// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1clusters~1{cluster_id}~1configurations~1{configuration_id}/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listClusterParameters",
        ::gaussdb_runtime::generated::Method::Get,
        "/v1.0/{project_id}/clusters/{cluster_id}/configurations/{configuration_id}",
    )
};

impl crate::dws::Client {
    /// List database parameters of a cluster
    ///
    /// Lists the parameters in one parameter group of a cluster: value and default for coordinator
    /// nodes (CN) and data nodes (DN), unit, allowed range, and whether a change needs a restart. Take
    /// `configuration_id` from [`list_cluster_parameter_groups`](crate::dws::Client::list_cluster_parameter_groups).
    ///
    /// `GET /v1.0/{project_id}/clusters/{cluster_id}/configurations/{configuration_id}`
    ///
    /// - Documented in: section 5.2.43 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn list_cluster_parameters(&self) -> ListClusterParameters<'_> {
        ListClusterParameters {
            client: self,
            input: <ListClusterParametersInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_cluster_parameters`](crate::dws::Client::list_cluster_parameters).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListClusterParameters<'a> {
    client: &'a crate::dws::Client,
    input: ListClusterParametersInput,
}

impl ListClusterParameters<'_> {
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

    /// ID of the parameter group, as [`list_cluster_parameter_groups`](crate::dws::Client::list_cluster_parameter_groups) gives it. Required.
    pub fn configuration_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.configuration_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: ListClusterParametersInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::ListClusterParametersResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::ListClusterParametersResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_cluster_parameters`](crate::dws::Client::list_cluster_parameters) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListClusterParametersInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: ::std::option::Option<::std::string::String>,
    /// ID of the parameter group, as [`list_cluster_parameter_groups`](crate::dws::Client::list_cluster_parameter_groups) gives it.
    ///
    /// Required.
    pub configuration_id: ::std::option::Option<::std::string::String>,
}

impl ::gaussdb_runtime::generated::Input for ListClusterParametersInput {
    type Output = crate::dws::types::ListClusterParametersResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("cluster_id", &self.cluster_id)
            .path("configuration_id", &self.configuration_id)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("cluster_id", self.cluster_id.is_some());
        v.require("configuration_id", self.configuration_id.is_some());
    }
}

/// A database parameter, with values, allowed range and whether a change needs a restart.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ConfigurationParameter {
    /// Name of the parameter, such as `enable_constraint_optimization`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Values of the parameter, one per kind of node.
    #[serde(default)]
    pub values: ::std::vec::Vec<crate::dws::types::ConfigurationParameterUnit>,
    /// Unit of the parameter; null when it has none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub unit: ::std::option::Option<::std::string::String>,
    /// Data type of the parameter, such as `boolean` or `integer`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub r#type: ::std::option::Option<crate::dws::types::ConfigurationParameterType>,
    /// Whether the parameter cannot be changed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub readonly: ::std::option::Option<bool>,
    /// Values that the parameter accepts, for example `on|off`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value_range: ::std::option::Option<::std::string::String>,
    /// Whether a change of the parameter takes effect only after a restart.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub restart_required: ::std::option::Option<bool>,
    /// Text that says what the parameter does.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
}

/// The value and default of a parameter on one type of node, coordinator (CN) or data node (DN).
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ConfigurationParameterUnit {
    /// Kind of node to which the value applies: CN for coordinator nodes, DN for data nodes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub r#type: ::std::option::Option<crate::dws::types::ConfigurationParameterUnitType>,
    /// Value of the parameter on this kind of node, such as `on`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
    /// Value that the parameter has unless it is changed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub default_value: ::std::option::Option<::std::string::String>,
}

/// Database parameters in the group.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListClusterParametersResponse {
    /// Parameters of the group with their values.
    #[serde(default)]
    pub configurations: ::std::vec::Vec<crate::dws::types::ConfigurationParameter>,
}

/// Data type of the parameter, such as `boolean` or `integer`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfigurationParameterType {
    /// Either true or false.
    Boolean,
    /// Piece of text.
    String,
    /// Whole number.
    Integer,
    /// Number with a fraction.
    Float,
    /// List of values.
    List,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

impl ConfigurationParameterType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("boolean", Self::Boolean),
        ("string", Self::String),
        ("integer", Self::Integer),
        ("float", Self::Float),
        ("list", Self::List),
    ];
}
open_enum!(ConfigurationParameterType);
