// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1sql-filter~1rules/delete by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    idempotent: true,
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "deleteSqlThrottlingRules",
        ::gaussdb_runtime::generated::Method::Delete,
        "/v3/{project_id}/instances/{instance_id}/sql-filter/rules",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Delete SQL throttling rules
    ///
    /// Deletes SQL throttling rules of one or more nodes, named by their kind of statement and pattern.
    /// Asynchronous: poll [`get_job`](crate::gaussdb_mysql::Client::get_job) with the returned `job_id`.
    ///
    /// `DELETE /v3/{project_id}/instances/{instance_id}/sql-filter/rules`
    ///
    /// - Documented in: section 4.12.5 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 500
    ///
    /// To wait for the outcome: [`wait_until_job_done`](crate::gaussdb_mysql::Client::wait_until_job_done).
    #[inline]
    pub fn delete_sql_throttling_rules(&self) -> DeleteSqlThrottlingRules<'_> {
        DeleteSqlThrottlingRules {
            client: self,
            input: <DeleteSqlThrottlingRulesInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`delete_sql_throttling_rules`](crate::gaussdb_mysql::Client::delete_sql_throttling_rules).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct DeleteSqlThrottlingRules<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: DeleteSqlThrottlingRulesInput,
}

impl DeleteSqlThrottlingRules<'_> {
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

    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    pub fn x_language(
        mut self,
        value: impl ::std::convert::Into<crate::gaussdb_mysql::types::XLanguage>,
    ) -> Self {
        self.input.x_language = ::std::option::Option::Some(value.into());
        self
    }

    /// Throttling rules to delete, grouped by node. Required.
    pub fn sql_filter_rules(
        mut self,
        value: impl ::std::iter::IntoIterator<
            Item = crate::gaussdb_mysql::types::DeleteNodeSqlFilterRuleInfo,
        >,
    ) -> Self {
        self.input.body.sql_filter_rules = ::std::option::Option::Some(
            value.into_iter().collect(),
        );
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: DeleteSqlThrottlingRulesInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::DeleteSqlThrottlingRulesResponse,
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
            crate::gaussdb_mysql::types::DeleteSqlThrottlingRulesResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`delete_sql_throttling_rules`](crate::gaussdb_mysql::Client::delete_sql_throttling_rules) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteSqlThrottlingRulesInput {
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
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: ::std::option::Option<crate::gaussdb_mysql::types::XLanguage>,
    /// The body.
    pub body: crate::gaussdb_mysql::types::DeleteSqlThrottlingRulesRequest,
}

impl ::gaussdb_runtime::generated::Input for DeleteSqlThrottlingRulesInput {
    type Output = crate::gaussdb_mysql::types::DeleteSqlThrottlingRulesResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("instance_id", &self.instance_id)
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
        v.require("instance_id", self.instance_id.is_some());
        v.limit(
            "X-Language",
            &self.x_language,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["en-us", "zh-cn"])],
        );
        self.body.validate(v);
    }
}

static JOB: ::gaussdb_runtime::generated::Job = ::gaussdb_runtime::generated::Job {
    id: "job_id",
    poll: <crate::gaussdb_mysql::operations::GetJobInput as ::gaussdb_runtime::generated::Input>::OPERATION,
    parameter: "id",
    in_path: false,
    waiter: &crate::gaussdb_mysql::waiters::JOB_DONE,
};
impl<'a> DeleteSqlThrottlingRules<'a> {
    /// Makes the call; what comes back leads to the job that it started.
    #[inline]
    pub async fn start(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Started<
            'a,
            crate::gaussdb_mysql::types::DeleteSqlThrottlingRulesResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.0.start(&self.input, &JOB).await
    }
}

/// Patterns of one kind of statement whose throttling rules are deleted.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct DeleteNodeSqlFilterRule {
    /// Kind of statement that the rule throttles: `SELECT`, `UPDATE` or `DELETE`.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sql_type: ::std::option::Option<crate::gaussdb_mysql::types::SqlType>,
    /// Patterns whose rules are deleted.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub patterns: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

impl DeleteNodeSqlFilterRule {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Kind of statement that the rule throttles: `SELECT`, `UPDATE` or `DELETE`. Required.
    pub fn sql_type(
        mut self,
        value: impl ::std::convert::Into<crate::gaussdb_mysql::types::SqlType>,
    ) -> Self {
        self.sql_type = ::std::option::Option::Some(value.into());
        self
    }

    /// Patterns whose rules are deleted. Required.
    pub fn patterns(
        mut self,
        value: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.patterns = ::std::option::Option::Some(
            value.into_iter().map(::std::convert::Into::into).collect(),
        );
        self
    }

    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("sql_type", self.sql_type.is_some());
        v.limit(
            "sql_type",
            &self.sql_type,
            &[
                ::gaussdb_runtime::generated::Limit::OneOf(
                    &["SELECT", "UPDATE", "DELETE"],
                ),
            ],
        );
        v.require("patterns", self.patterns.is_some());
    }
}

/// A node with the throttling rules of it that are deleted.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct DeleteNodeSqlFilterRuleInfo {
    /// ID of the node that the rules apply to.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub node_id: ::std::option::Option<::std::string::String>,
    /// Throttling rules to delete, by kind of statement and pattern.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub rules: ::std::option::Option<
        ::std::vec::Vec<crate::gaussdb_mysql::types::DeleteNodeSqlFilterRule>,
    >,
}

impl DeleteNodeSqlFilterRuleInfo {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// ID of the node that the rules apply to. Required.
    pub fn node_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.node_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Throttling rules to delete, by kind of statement and pattern. Required.
    pub fn rules(
        mut self,
        value: impl ::std::iter::IntoIterator<
            Item = crate::gaussdb_mysql::types::DeleteNodeSqlFilterRule,
        >,
    ) -> Self {
        self.rules = ::std::option::Option::Some(value.into_iter().collect());
        self
    }

    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("node_id", self.node_id.is_some());
        v.require("rules", self.rules.is_some());
        if let ::std::option::Option::Some(value) = &self.rules {
            v.within(
                "rules",
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

/// Throttling rules to delete, grouped by node.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct DeleteSqlThrottlingRulesRequest {
    /// Throttling rules to delete, grouped by node.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sql_filter_rules: ::std::option::Option<
        ::std::vec::Vec<crate::gaussdb_mysql::types::DeleteNodeSqlFilterRuleInfo>,
    >,
}

impl DeleteSqlThrottlingRulesRequest {
    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("sql_filter_rules", self.sql_filter_rules.is_some());
        if let ::std::option::Option::Some(value) = &self.sql_filter_rules {
            v.within(
                "sql_filter_rules",
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

/// ID of the job that deletes the throttling rules.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct DeleteSqlThrottlingRulesResponse {
    /// ID of the job that carries out the request; poll it with [`get_job`](crate::gaussdb_mysql::Client::get_job).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub job_id: ::std::option::Option<::std::string::String>,
}
