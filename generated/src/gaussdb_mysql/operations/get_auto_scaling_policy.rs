// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1auto-scaling~1policy/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "getAutoScalingPolicy",
        ::gaussdb_runtime::generated::Method::Get,
        "/v3/{project_id}/instances/{instance_id}/auto-scaling/policy",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Get an instance's auto scaling policy
    ///
    /// Returns the automatic scaling policy of an instance: its switches, thresholds and limits, and
    /// when the last change ended.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/auto-scaling/policy`
    ///
    /// - Documented in: section 4.3.29 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 500
    #[inline]
    pub fn get_auto_scaling_policy(&self) -> GetAutoScalingPolicy<'_> {
        GetAutoScalingPolicy {
            client: self,
            input: <GetAutoScalingPolicyInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`get_auto_scaling_policy`](crate::gaussdb_mysql::Client::get_auto_scaling_policy).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct GetAutoScalingPolicy<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: GetAutoScalingPolicyInput,
}

impl GetAutoScalingPolicy<'_> {
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

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: GetAutoScalingPolicyInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::GetAutoScalingPolicyResponse,
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
            crate::gaussdb_mysql::types::GetAutoScalingPolicyResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`get_auto_scaling_policy`](crate::gaussdb_mysql::Client::get_auto_scaling_policy) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetAutoScalingPolicyInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    ///
    /// Required. 36 characters. Pattern: `^[A-Za-z0-9]*in07$`.
    pub instance_id: ::std::option::Option<::std::string::String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: ::std::option::Option<crate::gaussdb_mysql::types::XLanguage>,
}

impl ::gaussdb_runtime::generated::Input for GetAutoScalingPolicyInput {
    type Output = crate::gaussdb_mysql::types::GetAutoScalingPolicyResponse;
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
            "instance_id",
            &self.instance_id,
            &[
                ::gaussdb_runtime::generated::Limit::MinLength(36usize),
                ::gaussdb_runtime::generated::Limit::MaxLength(36usize),
                ::gaussdb_runtime::generated::Limit::Pattern("^[A-Za-z0-9]*in07$"),
            ],
        );
        v.limit(
            "X-Language",
            &self.x_language,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["en-us", "zh-cn"])],
        );
    }
}

/// Automatic scaling policy of the instance: switches, thresholds, limits, and when the last action
/// ended.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct GetAutoScalingPolicyResponse {
    /// ID of the automatic scaling policy.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    ///
    /// 36 characters. Pattern: `^[A-Za-z0-9]*in07$`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub instance_id: ::std::option::Option<::std::string::String>,
    /// Name of the instance; not necessarily unique.
    ///
    /// 4 to 64 characters. Pattern: `^[A-Za-z一-鿿][A-Za-z0-9_一-鿿-]*$`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub instance_name: ::std::option::Option<::std::string::String>,
    /// Whether automatic scaling is on, `ON` or `OFF`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<
        crate::gaussdb_mysql::types::GetAutoScalingPolicyResponseStatus,
    >,
    /// Length of the observation window in seconds: 300, 600, 900 or 1800. If average CPU usage stays
    /// at or above the threshold for all of it, the instance is scaled up.
    ///
    /// - `300`: 5 minutes.
    /// - `600`: 10 minutes.
    /// - `900`: 15 minutes.
    /// - `1800`: 30 minutes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub monitor_cycle: ::std::option::Option<i32>,
    /// Least time in seconds between two automatic scaling actions: 300, 600, 1800, 3600, 7200, 10800, 86400
    /// or 604800.
    ///
    /// - `300`: 5 minutes.
    /// - `600`: 10 minutes.
    /// - `1800`: 30 minutes.
    /// - `3600`: 1 hour.
    /// - `7200`: 2 hours.
    /// - `10800`: 3 hours.
    /// - `86400`: 1 day.
    /// - `604800`: 7 days.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub silence_cycle: ::std::option::Option<i32>,
    /// Average CPU usage in percent, from 50 to 100, at which the instance is scaled up.
    ///
    /// At least 50. At most 100.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub enlarge_threshold: ::std::option::Option<i32>,
    /// Code of the largest flavor that automatic scaling may choose.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub max_flavor: ::std::option::Option<::std::string::String>,
    /// Whether automatic scaling also shrinks the instance again.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub reduce_enabled: ::std::option::Option<bool>,
    /// Code of the smallest flavor that automatic scaling may choose.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub min_flavor: ::std::option::Option<::std::string::String>,
    /// Time at which the last scaling action ended and the silent period began, as
    /// `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub silence_start_at: ::std::option::Option<::std::string::String>,
    /// Parts of automatic scaling: changing the flavor, and adding and removing read replicas.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub scaling_strategy: ::std::option::Option<
        crate::gaussdb_mysql::types::ScalingStrategyInfo,
    >,
    /// Number of read replicas, up to 15, beyond which automatic scaling adds none.
    ///
    /// At least 2. At most 15.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub max_read_only_count: ::std::option::Option<i32>,
    /// Number of read replicas, from 1 to 14, that automatic scaling keeps at least.
    ///
    /// At least 1. At most 14.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub min_read_only_count: ::std::option::Option<i32>,
    /// Read weight, from 0 to 1000, of read replicas that automatic scaling adds.
    ///
    /// At least 0. At most 1000.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub read_only_weight: ::std::option::Option<i32>,
}

/// Switches for the parts of automatic scaling, as they stand.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ScalingStrategyInfo {
    /// Whether automatic scaling changes the flavor, `ON` or `OFF`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub flavor_switch: ::std::option::Option<crate::gaussdb_mysql::types::FlavorSwitch>,
    /// Whether automatic scaling adds and removes read replicas, `ON` or `OFF`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub read_only_switch: ::std::option::Option<
        crate::gaussdb_mysql::types::ReadOnlySwitch,
    >,
}
