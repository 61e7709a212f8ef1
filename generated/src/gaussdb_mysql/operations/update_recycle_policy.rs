// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1recycle-policy/put by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    idempotent: true,
    answer: ::gaussdb_runtime::generated::Answer::Empty,
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "updateRecyclePolicy",
        ::gaussdb_runtime::generated::Method::Put,
        "/v3/{project_id}/instances/recycle-policy",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Set the recycle bin policy
    ///
    /// Sets for how many days, one to seven, deleted instances of the project stay in the recycle bin.
    /// The response has no body.
    ///
    /// `PUT /v3/{project_id}/instances/recycle-policy`
    ///
    /// - Documented in: section 4.3.34 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 500
    #[inline]
    pub fn update_recycle_policy(&self) -> UpdateRecyclePolicy<'_> {
        UpdateRecyclePolicy {
            client: self,
            input: <UpdateRecyclePolicyInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`update_recycle_policy`](crate::gaussdb_mysql::Client::update_recycle_policy).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct UpdateRecyclePolicy<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: UpdateRecyclePolicyInput,
}

impl UpdateRecyclePolicy<'_> {
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

    /// Policy for deleted instances: the time they stay in the recycle bin.
    #[inline]
    pub fn recycle_policy(
        mut self,
        value: crate::gaussdb_mysql::types::RecyclePolicy,
    ) -> Self {
        self.input.body.get_or_insert_default().recycle_policy = ::std::option::Option::Some(
            value,
        );
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: UpdateRecyclePolicyInput) -> Self {
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

/// What [`update_recycle_policy`](crate::gaussdb_mysql::Client::update_recycle_policy) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateRecyclePolicyInput {
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
    /// The body, which may be left out.
    pub body: ::std::option::Option<
        crate::gaussdb_mysql::types::UpdateRecyclePolicyRequest,
    >,
}

impl ::gaussdb_runtime::generated::Input for UpdateRecyclePolicyInput {
    type Output = ::gaussdb_runtime::Empty;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        let request = ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .header("X-Language", &self.x_language);
        match &self.body {
            ::std::option::Option::Some(body) => request.json(body),
            _ => request,
        }
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
        if let ::std::option::Option::Some(body) = &self.body {
            body.validate(v);
        }
    }
}

/// Number of days for which deleted instances are to stay in the recycle bin.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct RecyclePolicy {
    /// Number of days, from 1 to 7, for which deleted instances stay in the recycle bin.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub retention_period_in_days: ::std::option::Option<::std::string::String>,
}

impl RecyclePolicy {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Number of days, from 1 to 7, for which deleted instances stay in the recycle bin. Required.
    pub fn retention_period_in_days(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.retention_period_in_days = ::std::option::Option::Some(value.into());
        self
    }

    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("retention_period_in_days", self.retention_period_in_days.is_some());
        v.limit(
            "retention_period_in_days",
            &self.retention_period_in_days,
            &[
                ::gaussdb_runtime::generated::Limit::NumericString(
                    ::std::option::Option::Some(1i64),
                    ::std::option::Option::Some(7i64),
                    ::std::option::Option::None,
                ),
            ],
        );
    }
}

/// Recycle bin policy that the project is to have.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct UpdateRecyclePolicyRequest {
    /// Policy for deleted instances: the time they stay in the recycle bin.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub recycle_policy: ::std::option::Option<
        crate::gaussdb_mysql::types::RecyclePolicy,
    >,
}

impl UpdateRecyclePolicyRequest {
    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        if let ::std::option::Option::Some(value) = &self.recycle_policy {
            v.within("recycle_policy", |v| value.validate(v));
        }
    }
}
