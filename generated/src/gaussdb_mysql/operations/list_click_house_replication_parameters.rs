// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1clickhouse~1replication~1database-parameter/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listClickHouseReplicationParameters",
        ::gaussdb_runtime::generated::Method::Get,
        "/v3/{project_id}/instances/{instance_id}/clickhouse/replication/database-parameter",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List ClickHouse synchronization database parameters
    ///
    /// Lists the database parameters that a ClickHouse synchronization task can set, with type, default
    /// value and range.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/clickhouse/replication/database-parameter`
    ///
    /// - Documented in: section 4.16.13 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 500
    #[inline]
    pub fn list_click_house_replication_parameters(
        &self,
    ) -> ListClickHouseReplicationParameters<'_> {
        ListClickHouseReplicationParameters {
            client: self,
            input: <ListClickHouseReplicationParametersInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_click_house_replication_parameters`](crate::gaussdb_mysql::Client::list_click_house_replication_parameters).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListClickHouseReplicationParameters<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: ListClickHouseReplicationParametersInput,
}

impl ListClickHouseReplicationParameters<'_> {
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
    pub fn input(mut self, input: ListClickHouseReplicationParametersInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::ListClickHouseReplicationParametersResponse,
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
            crate::gaussdb_mysql::types::ListClickHouseReplicationParametersResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_click_house_replication_parameters`](crate::gaussdb_mysql::Client::list_click_house_replication_parameters) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListClickHouseReplicationParametersInput {
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

impl ::gaussdb_runtime::generated::Input for ListClickHouseReplicationParametersInput {
    type Output = crate::gaussdb_mysql::types::ListClickHouseReplicationParametersResponse;
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

/// A parameter that can be set for synchronizing a database to ClickHouse, with type, default and
/// range.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ChDatabaseParameterInfo {
    /// Name of the parameter, as checks and tasks take it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub param_name: ::std::option::Option<::std::string::String>,
    /// Data type of the parameter, such as `Integer` or `String`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data_type: ::std::option::Option<::std::string::String>,
    /// Value that the parameter has if it is not set.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub default_value: ::std::option::Option<::std::string::String>,
    /// Values that the parameter accepts, such as `1-65535` or `true|false`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value_range: ::std::option::Option<::std::string::String>,
    /// Explanation of the parameter, written by the service.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
}

/// Parameters that can be set for synchronizing a database to ClickHouse.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListClickHouseReplicationParametersResponse {
    /// Parameters that can be set for the synchronization of a database.
    #[serde(default)]
    pub db_parameters: ::std::vec::Vec<
        crate::gaussdb_mysql::types::ChDatabaseParameterInfo,
    >,
}
