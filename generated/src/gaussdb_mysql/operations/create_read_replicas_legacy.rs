// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1mysql~1v3~1{project_id}~1instances~1{instance_id}~1nodes~1enlarge/post by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "createReadReplicasLegacy",
        ::gaussdb_runtime::generated::Method::Post,
        "/mysql/v3/{project_id}/instances/{instance_id}/nodes/enlarge",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Add read replicas (retired)
    ///
    /// Adds read replicas to an instance and sets the failover priority of each through `priorities`. A
    /// yearly/monthly replica also returns an `order_id`, paid from the account automatically unless
    /// `is_auto_pay` is `false`. Planned to be retired on 2025-03-31; use `createReadReplicas` instead.
    ///
    /// `POST /mysql/v3/{project_id}/instances/{instance_id}/nodes/enlarge`
    ///
    /// - Documented in: mysql-2024-zh, 5.3.8
    /// - Permission: gaussdb:instance:create, true, true,
    /// - To be retired: 2025-03-31
    /// - Error statuses: 400, 500
    ///
    /// - To be waited for by [`wait_until_job_done_legacy`](crate::gaussdb_mysql::Client::wait_until_job_done_legacy)
    #[deprecated = "to be retired: 2025-03-31; use `create_read_replicas` instead"]
    #[inline]
    pub fn create_read_replicas_legacy(&self) -> CreateReadReplicasLegacy<'_> {
        CreateReadReplicasLegacy {
            client: self,
            input: <CreateReadReplicasLegacyInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`create_read_replicas_legacy`](crate::gaussdb_mysql::Client::create_read_replicas_legacy).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct CreateReadReplicasLegacy<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: CreateReadReplicasLegacyInput,
}

impl CreateReadReplicasLegacy<'_> {
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

    /// Failover priorities of the new read replicas, one for each, from 1 (highest) to 16. Required.
    pub fn priorities(
        mut self,
        value: impl ::std::iter::IntoIterator<Item = i32>,
    ) -> Self {
        self.input.body.priorities = ::std::option::Option::Some(
            value.into_iter().collect(),
        );
        self
    }

    /// Whether a yearly/monthly order is paid from the account automatically; `true` is the default, and `false` waits for a manual payment.
    pub fn is_auto_pay(
        mut self,
        value: impl ::std::convert::Into<crate::gaussdb_mysql::types::IsAutoPay>,
    ) -> Self {
        self.input.body.is_auto_pay = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: CreateReadReplicasLegacyInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::CreateReadReplicasLegacyResponse,
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
            crate::gaussdb_mysql::types::CreateReadReplicasLegacyResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`create_read_replicas_legacy`](crate::gaussdb_mysql::Client::create_read_replicas_legacy) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateReadReplicasLegacyInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    ///
    /// Required.
    pub instance_id: ::std::option::Option<::std::string::String>,
    /// The body.
    pub body: crate::gaussdb_mysql::types::CreateReadReplicasLegacyRequest,
}

impl ::gaussdb_runtime::generated::Input for CreateReadReplicasLegacyInput {
    type Output = crate::gaussdb_mysql::types::CreateReadReplicasLegacyResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("instance_id", &self.instance_id)
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
        self.body.validate(v);
    }
}

static JOB: ::gaussdb_runtime::generated::Job = ::gaussdb_runtime::generated::Job {
    id: "job_id",
    poll: <crate::gaussdb_mysql::operations::GetJobLegacyInput as ::gaussdb_runtime::generated::Input>::OPERATION,
    parameter: "id",
    in_path: false,
    waiter: &crate::gaussdb_mysql::waiters::JOB_DONE_LEGACY,
};
impl<'a> CreateReadReplicasLegacy<'a> {
    /// Makes the call; what comes back leads to the job that it started.
    #[inline]
    pub async fn start(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Started<
            'a,
            crate::gaussdb_mysql::types::CreateReadReplicasLegacyResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.0.start(&self.input, &JOB).await
    }
}

/// Failover priorities of the new read replicas, one for each, and how an order is paid.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CreateReadReplicasLegacyRequest {
    /// Failover priorities of the new read replicas, one for each, from 1 (highest) to 16. When the
    /// primary node fails, replicas with a smaller number are chosen first; equal ones have equal
    /// chances.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub priorities: ::std::option::Option<::std::vec::Vec<i32>>,
    /// Whether a yearly/monthly order is paid from the account automatically; `true` is the default,
    /// and `false` waits for a manual payment.
    ///
    /// Default: `true`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_auto_pay: ::std::option::Option<crate::gaussdb_mysql::types::IsAutoPay>,
}

impl CreateReadReplicasLegacyRequest {
    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("priorities", self.priorities.is_some());
        if let ::std::option::Option::Some(value) = &self.priorities {
            v.within(
                "priorities",
                |v| {
                    for (index, value) in value.iter().enumerate() {
                        v.element(
                            index,
                            |v| {
                                v.limit_here(
                                    value,
                                    &[
                                        ::gaussdb_runtime::generated::Limit::Minimum(1f64),
                                        ::gaussdb_runtime::generated::Limit::Maximum(16f64),
                                    ],
                                );
                            },
                        );
                    }
                },
            );
        }
        v.limit(
            "is_auto_pay",
            &self.is_auto_pay,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["true", "false"])],
        );
    }
}

/// Names of the new read replicas, with the ID of the job or order.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CreateReadReplicasLegacyResponse {
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub instance_id: ::std::option::Option<::std::string::String>,
    /// Names of the new read replicas.
    #[serde(default)]
    pub node_names: ::std::vec::Vec<::std::string::String>,
    /// ID of the job that carries out the request; poll it with `getJob`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub job_id: ::std::option::Option<::std::string::String>,
    /// ID of the order, for yearly/monthly billing only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order_id: ::std::option::Option<::std::string::String>,
}
