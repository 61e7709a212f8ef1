// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1sql-filter~1rules/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listSqlThrottlingRules",
        ::gaussdb_runtime::generated::Method::Get,
        "/v3/{project_id}/instances/{instance_id}/sql-filter/rules",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List SQL throttling rules
    ///
    /// Lists the SQL throttling rules of one node, for all kinds of statements or for one.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/sql-filter/rules`
    ///
    /// - Documented in: section 4.12.4 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 500
    #[inline]
    pub fn list_sql_throttling_rules(&self) -> ListSqlThrottlingRules<'_> {
        ListSqlThrottlingRules {
            client: self,
            input: <ListSqlThrottlingRulesInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_sql_throttling_rules`](crate::gaussdb_mysql::Client::list_sql_throttling_rules).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListSqlThrottlingRules<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: ListSqlThrottlingRulesInput,
}

impl ListSqlThrottlingRules<'_> {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`. Required.
    pub fn instance_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.instance_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the node whose rules are listed. Required.
    pub fn node_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.node_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Kind of statement, `SELECT`, `UPDATE` or `DELETE`; limits the result to rules for it.
    pub fn sql_type(
        mut self,
        value: impl ::std::convert::Into<crate::gaussdb_mysql::types::SqlType>,
    ) -> Self {
        self.input.sql_type = ::std::option::Option::Some(value.into());
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
    pub fn input(mut self, input: ListSqlThrottlingRulesInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::ListSqlThrottlingRulesResponse,
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
            crate::gaussdb_mysql::types::ListSqlThrottlingRulesResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_sql_throttling_rules`](crate::gaussdb_mysql::Client::list_sql_throttling_rules) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListSqlThrottlingRulesInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    ///
    /// Required.
    pub instance_id: ::std::option::Option<::std::string::String>,
    /// ID of the node whose rules are listed.
    ///
    /// Required.
    pub node_id: ::std::option::Option<::std::string::String>,
    /// Kind of statement, `SELECT`, `UPDATE` or `DELETE`; limits the result to rules for it.
    pub sql_type: ::std::option::Option<crate::gaussdb_mysql::types::SqlType>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: ::std::option::Option<crate::gaussdb_mysql::types::XLanguage>,
}

impl ::gaussdb_runtime::generated::Input for ListSqlThrottlingRulesInput {
    type Output = crate::gaussdb_mysql::types::ListSqlThrottlingRulesResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("instance_id", &self.instance_id)
            .query("node_id", &self.node_id)
            .query("sql_type", &self.sql_type)
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
        v.require("node_id", self.node_id.is_some());
        v.limit(
            "sql_type",
            &self.sql_type,
            &[
                ::gaussdb_runtime::generated::Limit::OneOf(
                    &["SELECT", "UPDATE", "DELETE"],
                ),
            ],
        );
        v.limit(
            "X-Language",
            &self.x_language,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["en-us", "zh-cn"])],
        );
    }
}

/// Throttling rules of the node, by kind of statement.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListSqlThrottlingRulesResponse {
    /// ID of the node that the rules apply to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub node_id: ::std::option::Option<::std::string::String>,
    /// Throttling rules of the node.
    #[serde(default)]
    pub sql_filter_rules: ::std::vec::Vec<crate::gaussdb_mysql::types::SqlFilterRule>,
}

/// Throttling rules of the node for one kind of statement.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct SqlFilterRule {
    /// Kind of statement that the rule throttles: `SELECT`, `UPDATE` or `DELETE`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sql_type: ::std::option::Option<crate::gaussdb_mysql::types::SqlType>,
    /// Patterns of the statements that are throttled.
    #[serde(default)]
    pub patterns: ::std::vec::Vec<crate::gaussdb_mysql::types::SqlFilterRulePattern>,
}

/// A throttled pattern, and how many statements matching it may run at once.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct SqlFilterRulePattern {
    /// Chain of keywords, joined by `~`, that a statement must hold to be throttled, such as
    /// `select~from~t1`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub pattern: ::std::option::Option<::std::string::String>,
    /// Number of statements matching the pattern that may run at once; not negative.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub max_concurrency: ::std::option::Option<i64>,
}
