// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1proxy~1{proxy_id}~1weight/put by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    idempotent: true,
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "updateProxyWeights",
        ::gaussdb_runtime::generated::Method::Put,
        "/v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/weight",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Set a database proxy's read weights
    ///
    /// Sets how the proxy shares reads among the primary node and the read replicas: each node gets a
    /// weight of its own. Asynchronous: poll [`get_job`](crate::gaussdb_mysql::Client::get_job) with the returned `job_id`.
    ///
    /// `PUT /v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/weight`
    ///
    /// - Documented in: section 4.7.8 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 500
    ///
    /// To wait for the outcome: [`wait_until_proxies_active`](crate::gaussdb_mysql::Client::wait_until_proxies_active) or [`wait_until_job_done`](crate::gaussdb_mysql::Client::wait_until_job_done).
    #[inline]
    pub fn update_proxy_weights(&self) -> UpdateProxyWeights<'_> {
        UpdateProxyWeights {
            client: self,
            input: <UpdateProxyWeightsInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`update_proxy_weights`](crate::gaussdb_mysql::Client::update_proxy_weights).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct UpdateProxyWeights<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: UpdateProxyWeightsInput,
}

impl UpdateProxyWeights<'_> {
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

    /// ID of the database proxy; take it from [`list_proxies`](crate::gaussdb_mysql::Client::list_proxies). Required.
    pub fn proxy_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.proxy_id = ::std::option::Option::Some(value.into());
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

    /// Read weight of the primary node.
    #[inline]
    pub fn master_weight(mut self, value: i64) -> Self {
        self.input.body.get_or_insert_default().master_weight = ::std::option::Option::Some(
            value,
        );
        self
    }

    /// Read weights of the read replicas.
    pub fn readonly_nodes(
        mut self,
        value: impl ::std::iter::IntoIterator<
            Item = crate::gaussdb_mysql::types::TaurusModifyProxyWeightReadonlyNode,
        >,
    ) -> Self {
        self.input.body.get_or_insert_default().readonly_nodes = ::std::option::Option::Some(
            value.into_iter().collect(),
        );
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: UpdateProxyWeightsInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::UpdateProxyWeightsResponse,
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
            crate::gaussdb_mysql::types::UpdateProxyWeightsResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`update_proxy_weights`](crate::gaussdb_mysql::Client::update_proxy_weights) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateProxyWeightsInput {
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
    /// ID of the database proxy; take it from [`list_proxies`](crate::gaussdb_mysql::Client::list_proxies).
    ///
    /// Required.
    pub proxy_id: ::std::option::Option<::std::string::String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: ::std::option::Option<crate::gaussdb_mysql::types::XLanguage>,
    /// The body, which may be left out.
    pub body: ::std::option::Option<
        crate::gaussdb_mysql::types::UpdateProxyWeightsRequest,
    >,
}

impl ::gaussdb_runtime::generated::Input for UpdateProxyWeightsInput {
    type Output = crate::gaussdb_mysql::types::UpdateProxyWeightsResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        let request = ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("instance_id", &self.instance_id)
            .path("proxy_id", &self.proxy_id)
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
        v.require("instance_id", self.instance_id.is_some());
        v.require("proxy_id", self.proxy_id.is_some());
        v.limit(
            "X-Language",
            &self.x_language,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["en-us", "zh-cn"])],
        );
    }
}

static JOB: ::gaussdb_runtime::generated::Job = ::gaussdb_runtime::generated::Job {
    id: "job_id",
    poll: <crate::gaussdb_mysql::operations::GetJobInput as ::gaussdb_runtime::generated::Input>::OPERATION,
    parameter: "id",
    in_path: false,
    waiter: &crate::gaussdb_mysql::waiters::JOB_DONE,
};
impl<'a> UpdateProxyWeights<'a> {
    /// Makes the call; what comes back leads to the job that it started.
    #[inline]
    pub async fn start(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Started<
            'a,
            crate::gaussdb_mysql::types::UpdateProxyWeightsResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.0.start(&self.input, &JOB).await
    }
}

/// A read replica and the read weight it gets.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct TaurusModifyProxyWeightReadonlyNode {
    /// ID of the read replica, which ends in `no07`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Read weight of the read replica.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub weight: ::std::option::Option<i64>,
}

impl TaurusModifyProxyWeightReadonlyNode {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// ID of the read replica, which ends in `no07`.
    pub fn id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.id = ::std::option::Option::Some(value.into());
        self
    }

    /// Read weight of the read replica.
    #[inline]
    pub fn weight(mut self, value: i64) -> Self {
        self.weight = ::std::option::Option::Some(value);
        self
    }
}

/// Read weights of the primary node and the read replicas.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct UpdateProxyWeightsRequest {
    /// Read weight of the primary node.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub master_weight: ::std::option::Option<i64>,
    /// Read weights of the read replicas.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub readonly_nodes: ::std::option::Option<
        ::std::vec::Vec<crate::gaussdb_mysql::types::TaurusModifyProxyWeightReadonlyNode>,
    >,
}

/// ID of the job that changes the read weights.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct UpdateProxyWeightsResponse {
    /// ID of the job that carries out the request; poll it with [`get_job`](crate::gaussdb_mysql::Client::get_job).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub job_id: ::std::option::Option<::std::string::String>,
}
