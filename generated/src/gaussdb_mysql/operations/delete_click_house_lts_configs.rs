// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1clickhouse~1instances~1logs~1lts-configs/delete by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    idempotent: true,
    answer: ::gaussdb_runtime::generated::Answer::Empty,
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "deleteClickHouseLtsConfigs",
        ::gaussdb_runtime::generated::Method::Delete,
        "/v3/{project_id}/clickhouse/instances/logs/lts-configs",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Delete ClickHouse LTS log configurations
    ///
    /// Stops sending logs of the listed ClickHouse instances to Log Tank Service (LTS). Only slow query
    /// logs (`slow_log`) can be named. The response has no body.
    ///
    /// `DELETE /v3/{project_id}/clickhouse/instances/logs/lts-configs`
    ///
    /// - Documented in: section 4.16.8 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 500
    #[inline]
    pub fn delete_click_house_lts_configs(&self) -> DeleteClickHouseLtsConfigs<'_> {
        DeleteClickHouseLtsConfigs {
            client: self,
            input: <DeleteClickHouseLtsConfigsInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`delete_click_house_lts_configs`](crate::gaussdb_mysql::Client::delete_click_house_lts_configs).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct DeleteClickHouseLtsConfigs<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: DeleteClickHouseLtsConfigsInput,
}

impl DeleteClickHouseLtsConfigs<'_> {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
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

    /// Logs that are no longer to be sent. Required.
    pub fn log_configs(
        mut self,
        value: impl ::std::iter::IntoIterator<
            Item = crate::gaussdb_mysql::types::DeleteClickHouseLtsConfigsLogConfigs,
        >,
    ) -> Self {
        self.input.body.log_configs = ::std::option::Option::Some(
            value.into_iter().collect(),
        );
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: DeleteClickHouseLtsConfigsInput) -> Self {
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

/// What [`delete_click_house_lts_configs`](crate::gaussdb_mysql::Client::delete_click_house_lts_configs) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteClickHouseLtsConfigsInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: ::std::option::Option<crate::gaussdb_mysql::types::XLanguage>,
    /// The body.
    pub body: crate::gaussdb_mysql::types::DeleteClickHouseLtsConfigsRequest,
}

impl ::gaussdb_runtime::generated::Input for DeleteClickHouseLtsConfigsInput {
    type Output = ::gaussdb_runtime::Empty;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .header("X-Language", &self.x_language)
            .json(&self.body)
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
        v.limit(
            "X-Language",
            &self.x_language,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["en-us", "zh-cn"])],
        );
        self.body.validate(v);
    }
}

/// A log of a ClickHouse instance that is no longer sent to Log Tank Service (LTS).
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct DeleteClickHouseLtsConfigsLogConfigs {
    /// ID of the ClickHouse instance that sends the log; it ends in `in16`.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub instance_id: ::std::option::Option<::std::string::String>,
    /// Kind of log; only `slow_log` is supported.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub log_type: ::std::option::Option<crate::gaussdb_mysql::types::LogType>,
}

impl DeleteClickHouseLtsConfigsLogConfigs {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// ID of the ClickHouse instance that sends the log; it ends in `in16`. Required.
    pub fn instance_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.instance_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Kind of log; only `slow_log` is supported. Required.
    pub fn log_type(
        mut self,
        value: impl ::std::convert::Into<crate::gaussdb_mysql::types::LogType>,
    ) -> Self {
        self.log_type = ::std::option::Option::Some(value.into());
        self
    }

    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("instance_id", self.instance_id.is_some());
        v.require("log_type", self.log_type.is_some());
        v.limit(
            "log_type",
            &self.log_type,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["slow_log"])],
        );
    }
}

/// Logs of ClickHouse instances that are no longer sent to Log Tank Service (LTS).
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct DeleteClickHouseLtsConfigsRequest {
    /// Logs that are no longer to be sent.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub log_configs: ::std::option::Option<
        ::std::vec::Vec<
            crate::gaussdb_mysql::types::DeleteClickHouseLtsConfigsLogConfigs,
        >,
    >,
}

impl DeleteClickHouseLtsConfigsRequest {
    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("log_configs", self.log_configs.is_some());
        if let ::std::option::Option::Some(value) = &self.log_configs {
            v.within(
                "log_configs",
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
