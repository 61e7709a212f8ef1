// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1sql-filter~1rules/put by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.12.3",
    idempotent: true,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "updateSqlThrottlingRules",
        gaussdb_runtime::codegen::Method::Put,
        "/v3/{project_id}/instances/{instance_id}/sql-filter/rules",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Set SQL throttling rules
    ///
    /// Sets, for each node, how many statements that match a pattern may run at once. A pattern is a
    /// chain of up to 128 keywords joined by `~`, such as `select~from~t1`, and belongs to one kind of
    /// statement: SELECT, UPDATE or DELETE. Each kind may be listed only once per node. Asynchronous:
    /// poll [`get_job`](crate::gaussdb_mysql::Client::get_job) with the returned `job_id`.
    ///
    /// `PUT /v3/{project_id}/instances/{instance_id}/sql-filter/rules`
    ///
    /// - Documented in: section 4.12.3 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// To wait for the result: [`wait_until_job_done`](crate::gaussdb_mysql::Client::wait_until_job_done).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::gaussdb_mysql::types::{NodeThrottlingRuleSpec, ThrottledStatementKindSpec, ThrottlingPatternSpec, ThrottlingRuleSpec};
    ///
    /// let response = client
    ///     .update_sql_throttling_rules()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .sql_filter_rules([
    ///         NodeThrottlingRuleSpec::builder()
    ///             .node_id("e7a0c3d92f415b68bae618041cbf3295no07")
    ///             .rules([
    ///                 ThrottlingRuleSpec::builder()
    ///                     .sql_type(ThrottledStatementKindSpec::Select)
    ///                     .patterns([
    ///                         ThrottlingPatternSpec::builder()
    ///                             .pattern("select~from~orders")
    ///                             .max_concurrency(1),
    ///                     ]),
    ///             ]),
    ///     ])
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_sql_throttling_rules(&self) -> UpdateSqlThrottlingRules {
        UpdateSqlThrottlingRules {
            client: self.clone(),
            input: <UpdateSqlThrottlingRulesInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`update_sql_throttling_rules`](crate::gaussdb_mysql::Client::update_sql_throttling_rules).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateSqlThrottlingRules {
    client: crate::gaussdb_mysql::Client,
    input: UpdateSqlThrottlingRulesInput,
}

impl UpdateSqlThrottlingRules {
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

    /// Throttling rules to set, grouped by node. Required.
    pub fn sql_filter_rules(
        mut self,
        value: impl IntoIterator<
            Item = crate::gaussdb_mysql::types::NodeThrottlingRuleSpec,
        >,
    ) -> Self {
        self.input.body.sql_filter_rules = Some(value.into_iter().collect());
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: UpdateSqlThrottlingRulesInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::gaussdb_mysql::types::JobStarted> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::gaussdb_mysql::types::JobStarted> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`update_sql_throttling_rules`](crate::gaussdb_mysql::Client::update_sql_throttling_rules).
#[derive(Clone)]
pub struct UpdateSqlThrottlingRulesInput {
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
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
    /// The body.
    pub body: crate::gaussdb_mysql::types::UpdateSqlThrottlingRulesRequest,
}

impl UpdateSqlThrottlingRulesInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateSqlThrottlingRulesInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for UpdateSqlThrottlingRulesInput {
    type Output = crate::gaussdb_mysql::types::JobStarted;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

static JOB: gaussdb_runtime::codegen::Job = gaussdb_runtime::codegen::Job {
    id: "job_id",
    poll: <crate::gaussdb_mysql::operations::GetJobInput as gaussdb_runtime::codegen::Input>::OPERATION,
    parameter: "id",
    location: gaussdb_runtime::codegen::Location::Query,
    waiter: &crate::gaussdb_mysql::waiters::JOB_DONE,
};

impl gaussdb_runtime::codegen::Starts for UpdateSqlThrottlingRulesInput {
    type Shown = crate::gaussdb_mysql::types::GetJobResponse;
    const JOB: &'static gaussdb_runtime::codegen::Job = &JOB;
}

impl UpdateSqlThrottlingRules {
    /// Sends the request and returns its output with a handle to the job that it started.
    #[inline]
    pub fn start(
        self,
    ) -> gaussdb_runtime::CallFuture<
        gaussdb_runtime::StartedJob<
            crate::gaussdb_mysql::types::JobStarted,
            crate::gaussdb_mysql::types::GetJobResponse,
        >,
    > {
        self.client.0.start(&self.input)
    }
}

/// A node with the throttling rules it is to have.
#[derive(Clone)]
pub struct NodeThrottlingRuleSpec {
    /// ID of the node that the rules apply to.
    ///
    /// Required.
    pub node_id: Option<String>,
    /// Throttling rules to set; each kind of statement may be listed only once.
    ///
    /// Required. No two items have the same `sql_type`.
    pub rules: Option<Vec<crate::gaussdb_mysql::types::ThrottlingRuleSpec>>,
}

impl NodeThrottlingRuleSpec {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// ID of the node that the rules apply to. Required.
    pub fn node_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.node_id = value.into_value();
        self
    }

    /// Throttling rules to set; each kind of statement may be listed only once. Required.
    pub fn rules(
        mut self,
        value: impl IntoIterator<Item = crate::gaussdb_mysql::types::ThrottlingRuleSpec>,
    ) -> Self {
        self.rules = Some(value.into_iter().collect());
        self
    }

    /// Validates the value and returns it. The error lists missing members and violations of documented
    /// constraints. Optional, because `send` validates the whole request.
    #[inline]
    pub fn build(self) -> Result<Self, gaussdb_runtime::Error> {
        gaussdb_runtime::codegen::build(self)
    }

    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    NodeThrottlingRuleSpec {
        node_id: Member::new("node_id").required(),
        rules: Member::new("rules").required().limits(&[UniqueMember("sql_type")]),
    }
}

/// A pattern to throttle, and how many statements matching it may run at once.
#[derive(Clone)]
pub struct ThrottlingPatternSpec {
    /// Chain of 1 to 128 keywords, joined by `~`, that a statement must hold to be throttled, such as
    /// `select~from~t1`. Backslashes, commas, `~~` and a final `~` are not allowed.
    ///
    /// Required. Pattern: `[^~]$`. A list of at most 128 items, separated by `~`. Must not contain `\`, `,`, `，` or
    /// `~~`.
    pub pattern: Option<String>,
    /// Number of statements matching the pattern that may run at once; not negative.
    ///
    /// Required. At least 0.
    pub max_concurrency: Option<i64>,
}

impl ThrottlingPatternSpec {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Chain of 1 to 128 keywords, joined by `~`, that a statement must hold to be throttled, such as `select~from~t1`.
    /// Required.
    pub fn pattern(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.pattern = value.into_value();
        self
    }

    /// Number of statements matching the pattern that may run at once; not negative. Required.
    pub fn max_concurrency(
        mut self,
        value: impl gaussdb_runtime::IntoValue<i64>,
    ) -> Self {
        self.max_concurrency = value.into_value();
        self
    }

    /// Validates the value and returns it. The error lists missing members and violations of documented
    /// constraints. Optional, because `send` validates the whole request.
    #[inline]
    pub fn build(self) -> Result<Self, gaussdb_runtime::Error> {
        gaussdb_runtime::codegen::build(self)
    }

    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    ThrottlingPatternSpec {
        pattern: Member::new("pattern")
            .required()
            .limits(
                &[
                    SeparatedList("~", Some(128)),
                    NotContaining(&["\\", ",", "，", "~~"]),
                    Pattern("[^~]$"),
                ],
            ),
        max_concurrency: Member::new("max_concurrency").required().limits(&[Minimum(Int(0))]),
    }
}

/// Throttling rules to set for one kind of statement.
#[derive(Clone)]
pub struct ThrottlingRuleSpec {
    /// Kind of statement that the rule throttles: `SELECT`, `UPDATE` or `DELETE`.
    ///
    /// Required.
    pub sql_type: Option<crate::gaussdb_mysql::types::ThrottledStatementKindSpec>,
    /// Patterns of the statements that are throttled.
    ///
    /// Required.
    pub patterns: Option<Vec<crate::gaussdb_mysql::types::ThrottlingPatternSpec>>,
}

impl ThrottlingRuleSpec {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Kind of statement that the rule throttles: `SELECT`, `UPDATE` or `DELETE`. Required.
    pub fn sql_type(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::ThrottledStatementKindSpec,
        >,
    ) -> Self {
        self.sql_type = value.into_value();
        self
    }

    /// Patterns of the statements that are throttled. Required.
    pub fn patterns(
        mut self,
        value: impl IntoIterator<
            Item = crate::gaussdb_mysql::types::ThrottlingPatternSpec,
        >,
    ) -> Self {
        self.patterns = Some(value.into_iter().collect());
        self
    }

    /// Validates the value and returns it. The error lists missing members and violations of documented
    /// constraints. Optional, because `send` validates the whole request.
    #[inline]
    pub fn build(self) -> Result<Self, gaussdb_runtime::Error> {
        gaussdb_runtime::codegen::build(self)
    }

    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    ThrottlingRuleSpec {
        sql_type: Member::new("sql_type").required().limits(&[OneOf(&["SELECT", "UPDATE", "DELETE"])]),
        patterns: Member::new("patterns").required(),
    }
}

/// Throttling rules to set, grouped by node.
#[derive(Clone)]
pub struct UpdateSqlThrottlingRulesRequest {
    /// Throttling rules to set, grouped by node.
    ///
    /// Required.
    pub sql_filter_rules: Option<
        Vec<crate::gaussdb_mysql::types::NodeThrottlingRuleSpec>,
    >,
}

impl UpdateSqlThrottlingRulesRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateSqlThrottlingRulesRequest {
        sql_filter_rules: Member::new("sql_filter_rules").required(),
    }
}
