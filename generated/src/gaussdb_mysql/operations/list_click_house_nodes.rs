// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1clickhouse~1nodes/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listClickHouseNodes",
        ::gaussdb_runtime::generated::Method::Get,
        "/v3/{project_id}/instances/{instance_id}/clickhouse/nodes",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List ClickHouse nodes for logs
    ///
    /// Lists the nodes of the ClickHouse instance in the path that have error logs or slow query logs,
    /// with their role. Use a node ID with [`list_click_house_slow_logs`](crate::gaussdb_mysql::Client::list_click_house_slow_logs).
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/clickhouse/nodes`
    ///
    /// - Documented in: section 4.16.2 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 500
    #[inline]
    pub fn list_click_house_nodes(&self) -> ListClickHouseNodes<'_> {
        ListClickHouseNodes {
            client: self,
            input: <ListClickHouseNodesInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_click_house_nodes`](crate::gaussdb_mysql::Client::list_click_house_nodes).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListClickHouseNodes<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: ListClickHouseNodesInput,
}

impl ListClickHouseNodes<'_> {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the ClickHouse instance, which ends in `in16`. Required.
    pub fn instance_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.instance_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    pub fn x_language(
        mut self,
        value: impl ::std::convert::Into<crate::gaussdb_mysql::types::XLanguage>,
    ) -> Self {
        self.input.x_language = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: ListClickHouseNodesInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::ListClickHouseNodesResponse,
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
            crate::gaussdb_mysql::types::ListClickHouseNodesResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_click_house_nodes`](crate::gaussdb_mysql::Client::list_click_house_nodes) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListClickHouseNodesInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the ClickHouse instance, which ends in `in16`.
    ///
    /// Required.
    pub instance_id: ::std::option::Option<::std::string::String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: ::std::option::Option<crate::gaussdb_mysql::types::XLanguage>,
}

impl ::gaussdb_runtime::generated::Input for ListClickHouseNodesInput {
    type Output = crate::gaussdb_mysql::types::ListClickHouseNodesResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("instance_id", &self.instance_id)
            .header("X-Language", &self.x_language)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.limit(
            "project_id",
            &self.project_id,
            &[
                ::gaussdb_runtime::generated::Limit::MinLength(32usize),
                ::gaussdb_runtime::generated::Limit::MaxLength(32usize),
                ::gaussdb_runtime::generated::Limit::Pattern("^[A-Za-z0-9]*$"),
            ],
        );
        v.require("instance_id", self.instance_id.is_some());
        v.limit(
            "X-Language",
            &self.x_language,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["en-us", "zh-cn"])],
        );
    }
}

/// Nodes of the ClickHouse instance whose logs can be read.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListClickHouseNodesResponse {
    /// Nodes of the ClickHouse instance.
    #[serde(default)]
    pub node_list: ::std::vec::Vec<crate::gaussdb_mysql::types::NodeList>,
}

/// A node of a ClickHouse instance and its role.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct NodeList {
    /// ID of the node: 36 letters and digits ending in `no07`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub node_id: ::std::option::Option<::std::string::String>,
    /// Name of the node, which can be changed with [`rename_nodes`](crate::gaussdb_mysql::Client::rename_nodes).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub node_name: ::std::option::Option<::std::string::String>,
    /// Role of the node, primary or standby.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub role: ::std::option::Option<::std::string::String>,
}
