// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1sql-filter~1rules/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.12.4",
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
            input: <ListSqlThrottlingRulesInput as ::gaussdb_runtime::generated::Blank>::BLANK,
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

    /// Makes the call; awaited, it is its output.
    #[inline]
    pub fn send(
        self,
    ) -> ::gaussdb_runtime::Sending<
        crate::gaussdb_mysql::types::ListSqlThrottlingRulesResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Makes the call; awaited, it is its output with status, headers and unknown members.
    #[inline]
    pub fn respond(
        self,
    ) -> ::gaussdb_runtime::Responding<
        crate::gaussdb_mysql::types::ListSqlThrottlingRulesResponse,
    > {
        self.client.0.respond(&self.input)
    }
}

/// What [`list_sql_throttling_rules`](crate::gaussdb_mysql::Client::list_sql_throttling_rules) takes.
#[derive(Clone)]
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
    ///
    /// Upper and lower case mean the same.
    pub sql_type: ::std::option::Option<crate::gaussdb_mysql::types::SqlType>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: ::std::option::Option<crate::gaussdb_mysql::types::XLanguage>,
}

impl ListSqlThrottlingRulesInput {
    /// Everything that is missing or breaks a documented constraint. `send` asks this before it sends.
    #[inline]
    pub fn validate(&self) -> ::std::vec::Vec<::gaussdb_runtime::Violation> {
        ::gaussdb_runtime::generated::validate(self, OPERATION.documented)
    }
}

static LIST_SQL_THROTTLING_RULES_INPUT_TABLE: ::gaussdb_runtime::generated::Table = {
    use ::gaussdb_runtime::generated::*;
    Table::new(
        &Shape {
            name: "ListSqlThrottlingRulesInput",
            members: &[
                Member::path("project_id")
                    .limits(
                        &[
                            Limit::MinLength(32),
                            Limit::MaxLength(32),
                            Limit::Pattern("^[A-Za-z0-9]*$"),
                        ],
                    ),
                Member::path("instance_id").required(),
                Member::query("node_id").required(),
                Member::query("sql_type")
                    .limits(&[Limit::OneOfAnyCase(&["SELECT", "UPDATE", "DELETE"])]),
                Member::header("X-Language").limits(&[Limit::OneOf(&["en-us", "zh-cn"])]),
            ],
        },
    )
};

::gaussdb_runtime::record! {
    input ListSqlThrottlingRulesInput = LIST_SQL_THROTTLING_RULES_INPUT_TABLE {
    project_id, instance_id, node_id, sql_type, x_language }
}

impl ::gaussdb_runtime::generated::Input for ListSqlThrottlingRulesInput {
    type Output = crate::gaussdb_mysql::types::ListSqlThrottlingRulesResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
}

/// Throttling rules of the node, by kind of statement.
#[derive(Clone)]
pub struct ListSqlThrottlingRulesResponse {
    /// ID of the node that the rules apply to.
    pub node_id: ::std::option::Option<::std::string::String>,
    /// Throttling rules of the node.
    pub sql_filter_rules: ::std::vec::Vec<crate::gaussdb_mysql::types::SqlFilterRule>,
}

static LIST_SQL_THROTTLING_RULES_RESPONSE_TABLE: ::gaussdb_runtime::generated::Table = {
    use ::gaussdb_runtime::generated::*;
    Table::new(
        &Shape {
            name: "ListSqlThrottlingRulesResponse",
            members: &[Member::new("node_id"), Member::new("sql_filter_rules")],
        },
    )
};

::gaussdb_runtime::record! {
    ListSqlThrottlingRulesResponse = LIST_SQL_THROTTLING_RULES_RESPONSE_TABLE { node_id,
    sql_filter_rules }
}

/// Throttling rules of the node for one kind of statement.
#[derive(Clone)]
pub struct SqlFilterRule {
    /// Kind of statement that the rule throttles: `SELECT`, `UPDATE` or `DELETE`.
    pub sql_type: ::std::option::Option<crate::gaussdb_mysql::types::SqlType>,
    /// Patterns of the statements that are throttled.
    pub patterns: ::std::vec::Vec<crate::gaussdb_mysql::types::SqlFilterRulePattern>,
}

static SQL_FILTER_RULE_TABLE: ::gaussdb_runtime::generated::Table = {
    use ::gaussdb_runtime::generated::*;
    Table::new(
        &Shape {
            name: "SqlFilterRule",
            members: &[Member::new("sql_type"), Member::new("patterns")],
        },
    )
};

::gaussdb_runtime::record! {
    SqlFilterRule = SQL_FILTER_RULE_TABLE { sql_type, patterns }
}

/// A throttled pattern, and how many statements matching it may run at once.
#[derive(Clone)]
pub struct SqlFilterRulePattern {
    /// Chain of keywords, joined by `~`, that a statement must hold to be throttled, such as
    /// `select~from~t1`.
    pub pattern: ::std::option::Option<::std::string::String>,
    /// Number of statements matching the pattern that may run at once; not negative.
    pub max_concurrency: ::std::option::Option<i64>,
}

static SQL_FILTER_RULE_PATTERN_TABLE: ::gaussdb_runtime::generated::Table = {
    use ::gaussdb_runtime::generated::*;
    Table::new(
        &Shape {
            name: "SqlFilterRulePattern",
            members: &[Member::new("pattern"), Member::new("max_concurrency")],
        },
    )
};

::gaussdb_runtime::record! {
    SqlFilterRulePattern = SQL_FILTER_RULE_PATTERN_TABLE { pattern, max_concurrency }
}
