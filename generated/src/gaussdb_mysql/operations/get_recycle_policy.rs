// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1recycle-policy/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "getRecyclePolicy",
        ::gaussdb_runtime::generated::Method::Get,
        "/v3/{project_id}/instances/recycle-policy",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Get the recycle bin policy
    ///
    /// Returns for how many days, one to seven, deleted instances of the project stay in the recycle
    /// bin.
    ///
    /// `GET /v3/{project_id}/instances/recycle-policy`
    ///
    /// - Documented in: section 4.3.35 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 500
    #[inline]
    pub fn get_recycle_policy(&self) -> GetRecyclePolicy<'_> {
        GetRecyclePolicy {
            client: self,
            input: <GetRecyclePolicyInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`get_recycle_policy`](crate::gaussdb_mysql::Client::get_recycle_policy).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct GetRecyclePolicy<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: GetRecyclePolicyInput,
}

impl GetRecyclePolicy<'_> {
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

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: GetRecyclePolicyInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::GetRecyclePolicyResponse,
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
            crate::gaussdb_mysql::types::GetRecyclePolicyResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`get_recycle_policy`](crate::gaussdb_mysql::Client::get_recycle_policy) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetRecyclePolicyInput {
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
}

impl ::gaussdb_runtime::generated::Input for GetRecyclePolicyInput {
    type Output = crate::gaussdb_mysql::types::GetRecyclePolicyResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
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
        v.limit(
            "X-Language",
            &self.x_language,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["en-us", "zh-cn"])],
        );
    }
}

/// Number of days for which deleted instances stay in the recycle bin.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct GetRecyclePolicyRecyclePolicy {
    /// Number of days, from 1 to 7, for which deleted instances stay in the recycle bin.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub retention_period_in_days: ::std::option::Option<::std::string::String>,
}

/// Recycle bin policy of the project.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct GetRecyclePolicyResponse {
    /// Policy for deleted instances: the time they stay in the recycle bin.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub recycle_policy: ::std::option::Option<
        crate::gaussdb_mysql::types::GetRecyclePolicyRecyclePolicy,
    >,
}
