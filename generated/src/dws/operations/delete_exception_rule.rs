// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1clusters~1{cluster_id}~1workload~1rules~1{rule_name}/delete by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    idempotent: true,
    success_when: ::std::option::Option::Some(
        &::gaussdb_runtime::generated::SuccessWhen {
            code: "workload_res_code",
            values: &["0"],
            message: ::std::option::Option::Some("workload_res_str"),
        },
    ),
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "deleteExceptionRule",
        ::gaussdb_runtime::generated::Method::Delete,
        "/v1/{project_id}/clusters/{cluster_id}/workload/rules/{rule_name}",
    )
};

impl crate::dws::Client {
    /// Delete an exception rule
    ///
    /// Deletes an exception rule. Needs version 8.2.0 or later; not available on DWS 3.0. HTTP 200
    /// alone is not success: `workload_res_code` must be 0.
    ///
    /// `DELETE /v1/{project_id}/clusters/{cluster_id}/workload/rules/{rule_name}`
    ///
    /// - Documented in: section 5.7.12 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn delete_exception_rule(&self) -> DeleteExceptionRule<'_> {
        DeleteExceptionRule {
            client: self,
            input: <DeleteExceptionRuleInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`delete_exception_rule`](crate::dws::Client::delete_exception_rule).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct DeleteExceptionRule<'a> {
    client: &'a crate::dws::Client,
    input: DeleteExceptionRuleInput,
}

impl DeleteExceptionRule<'_> {
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

    /// Name of the exception rule, as [`list_exception_rules`](crate::dws::Client::list_exception_rules) gives it. Required.
    pub fn rule_name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.rule_name = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: DeleteExceptionRuleInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::DeleteExceptionRuleResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::DeleteExceptionRuleResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`delete_exception_rule`](crate::dws::Client::delete_exception_rule) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteExceptionRuleInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: ::std::option::Option<::std::string::String>,
    /// Name of the exception rule, as [`list_exception_rules`](crate::dws::Client::list_exception_rules) gives it.
    ///
    /// Required.
    pub rule_name: ::std::option::Option<::std::string::String>,
}

impl ::gaussdb_runtime::generated::Input for DeleteExceptionRuleInput {
    type Output = crate::dws::types::DeleteExceptionRuleResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("cluster_id", &self.cluster_id)
            .path("rule_name", &self.rule_name)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("cluster_id", self.cluster_id.is_some());
        v.require("rule_name", self.rule_name.is_some());
    }
}

/// Result code and message of deleting the exception rule.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct DeleteExceptionRuleResponse {
    /// Result code of the request: 0 for success, any other value for an error.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub workload_res_code: ::std::option::Option<i64>,
    /// Text that explains `workload_res_code`; null on success.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub workload_res_str: ::std::option::Option<::std::string::String>,
}
