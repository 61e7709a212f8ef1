// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1sql-filter~1rules/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.12.4",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listSqlThrottlingRules",
        gaussdb_runtime::codegen::Method::Get,
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
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .list_sql_throttling_rules()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .node_id("e7a0c3d92f415b68bae618041cbf3295no07")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_sql_throttling_rules(&self) -> ListSqlThrottlingRules {
        ListSqlThrottlingRules {
            client: self.clone(),
            input: <ListSqlThrottlingRulesInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_sql_throttling_rules`](crate::gaussdb_mysql::Client::list_sql_throttling_rules).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSqlThrottlingRules {
    client: crate::gaussdb_mysql::Client,
    input: ListSqlThrottlingRulesInput,
}

impl ListSqlThrottlingRules {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`. Required.
    pub fn instance_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.instance_id = value.into_value();
        self
    }

    /// ID of the node whose rules are listed. Required.
    pub fn node_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.node_id = value.into_value();
        self
    }

    /// Kind of statement, `SELECT`, `UPDATE` or `DELETE`; limits the result to rules for it.
    pub fn sql_type(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::ThrottledStatementKindSpec,
        >,
    ) -> Self {
        self.input.sql_type = value.into_value();
        self
    }

    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    pub fn x_language(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::MessageLanguage,
        >,
    ) -> Self {
        self.input.x_language = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListSqlThrottlingRulesInput) -> Self {
        self.input = input;
        self
    }

    /// Sets what is different for this call: limits, retries, validation, and what the request has beside its
    /// parameters.
    #[inline]
    pub fn with_options(mut self, options: gaussdb_runtime::CallOptions) -> Self {
        self.client = self.client.with_options(options);
        self
    }

    /// Sends the request.
    #[inline]
    pub fn send(
        self,
    ) -> gaussdb_runtime::SendFuture<
        crate::gaussdb_mysql::types::ListSqlThrottlingRulesResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::ListSqlThrottlingRulesResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_sql_throttling_rules`](crate::gaussdb_mysql::Client::list_sql_throttling_rules).
#[derive(Clone)]
pub struct ListSqlThrottlingRulesInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    ///
    /// Required.
    pub instance_id: Option<String>,
    /// ID of the node whose rules are listed.
    ///
    /// Required. At least 1 character.
    pub node_id: Option<String>,
    /// Kind of statement, `SELECT`, `UPDATE` or `DELETE`; limits the result to rules for it.
    ///
    /// Case-insensitive.
    pub sql_type: Option<crate::gaussdb_mysql::types::ThrottledStatementKindSpec>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
}

impl ListSqlThrottlingRulesInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListSqlThrottlingRulesInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
        node_id: Member::query("node_id").required().limits(&[MinLength(1)]),
        sql_type: Member::query("sql_type").limits(&[OneOfAnyCase(&["SELECT", "UPDATE", "DELETE"])]),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
    }
}

impl gaussdb_runtime::codegen::Input for ListSqlThrottlingRulesInput {
    type Output = crate::gaussdb_mysql::types::ListSqlThrottlingRulesResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Throttling rules of the node, by kind of statement.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListSqlThrottlingRulesResponse {
    /// ID of the node that the rules apply to.
    pub node_id: Option<String>,
    /// Throttling rules of the node.
    pub sql_filter_rules: Vec<crate::gaussdb_mysql::types::ThrottlingRule>,
}

impl ListSqlThrottlingRulesResponse {
    /// ID of the node that the rules apply to.
    #[inline]
    pub fn node_id(&self) -> Option<&str> {
        self.node_id.as_deref()
    }

    /// Throttling rules of the node.
    #[inline]
    pub fn sql_filter_rules(&self) -> &[crate::gaussdb_mysql::types::ThrottlingRule] {
        &self.sql_filter_rules
    }
}

gaussdb_runtime::reflect_struct! {
    ListSqlThrottlingRulesResponse {
        node_id: Member::new("node_id"),
        sql_filter_rules: Member::new("sql_filter_rules"),
    }
}

/// Kind of statements that a throttling rule limits.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ThrottledStatementKind {
    /// Statements that read rows.
    Select,
    /// Statements that change rows.
    Update,
    /// Statements that remove rows.
    Delete,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ThrottledStatementKind {
        Select = "SELECT",
        Update = "UPDATE",
        Delete = "DELETE",
    }
}

/// A throttled pattern, and how many statements matching it may run at once.
#[derive(Clone)]
#[non_exhaustive]
pub struct ThrottlingPattern {
    /// Chain of keywords, joined by `~`, that a statement must hold to be throttled, such as
    /// `select~from~t1`.
    pub pattern: Option<String>,
    /// Number of statements matching the pattern that may run at once; not negative.
    pub max_concurrency: Option<i64>,
}

impl ThrottlingPattern {
    /// Chain of keywords, joined by `~`, that a statement must hold to be throttled, such as `select~from~t1`.
    #[inline]
    pub fn pattern(&self) -> Option<&str> {
        self.pattern.as_deref()
    }

    /// Number of statements matching the pattern that may run at once; not negative.
    #[inline]
    pub fn max_concurrency(&self) -> Option<i64> {
        self.max_concurrency
    }
}

gaussdb_runtime::reflect_struct! {
    ThrottlingPattern {
        pattern: Member::new("pattern"),
        max_concurrency: Member::new("max_concurrency"),
    }
}

/// Throttling rules of the node for one kind of statement.
#[derive(Clone)]
#[non_exhaustive]
pub struct ThrottlingRule {
    /// Kind of statement that the rule throttles: `SELECT`, `UPDATE` or `DELETE`.
    pub sql_type: Option<crate::gaussdb_mysql::types::ThrottledStatementKind>,
    /// Patterns of the statements that are throttled.
    pub patterns: Vec<crate::gaussdb_mysql::types::ThrottlingPattern>,
}

impl ThrottlingRule {
    /// Kind of statement that the rule throttles: `SELECT`, `UPDATE` or `DELETE`.
    #[inline]
    pub fn sql_type(
        &self,
    ) -> Option<&crate::gaussdb_mysql::types::ThrottledStatementKind> {
        self.sql_type.as_ref()
    }

    /// Patterns of the statements that are throttled.
    #[inline]
    pub fn patterns(&self) -> &[crate::gaussdb_mysql::types::ThrottlingPattern] {
        &self.patterns
    }
}

gaussdb_runtime::reflect_struct! {
    ThrottlingRule {
        sql_type: Member::new("sql_type"),
        patterns: Member::new("patterns"),
    }
}
