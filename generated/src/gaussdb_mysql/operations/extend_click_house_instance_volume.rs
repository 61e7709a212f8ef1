// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1clickhouse~1resize/put by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    idempotent: true,
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "extendClickHouseInstanceVolume",
        ::gaussdb_runtime::generated::Method::Put,
        "/v3/{project_id}/instances/{instance_id}/clickhouse/resize",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Extend a ClickHouse instance's disks
    ///
    /// Enlarges the disks of the ClickHouse instance in the path to `size_in_gb`. Asynchronous: poll
    /// [`get_job`](crate::gaussdb_mysql::Client::get_job) with the returned `job_id`.
    ///
    /// `PUT /v3/{project_id}/instances/{instance_id}/clickhouse/resize`
    ///
    /// - Documented in: section 4.16.17 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 500
    ///
    /// To wait for the outcome: [`wait_until_job_done`](crate::gaussdb_mysql::Client::wait_until_job_done).
    #[inline]
    pub fn extend_click_house_instance_volume(
        &self,
    ) -> ExtendClickHouseInstanceVolume<'_> {
        ExtendClickHouseInstanceVolume {
            client: self,
            input: <ExtendClickHouseInstanceVolumeInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`extend_click_house_instance_volume`](crate::gaussdb_mysql::Client::extend_click_house_instance_volume).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ExtendClickHouseInstanceVolume<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: ExtendClickHouseInstanceVolumeInput,
}

impl ExtendClickHouseInstanceVolume<'_> {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the ClickHouse instance, which ends in `in16`. Required.
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

    /// New size of the disks in GB, from 50 to 32000. Required.
    #[inline]
    pub fn size_in_gb(mut self, value: i32) -> Self {
        self.input.body.size_in_gb = ::std::option::Option::Some(value);
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: ExtendClickHouseInstanceVolumeInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::ExtendClickHouseInstanceVolumeResponse,
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
            crate::gaussdb_mysql::types::ExtendClickHouseInstanceVolumeResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`extend_click_house_instance_volume`](crate::gaussdb_mysql::Client::extend_click_house_instance_volume) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ExtendClickHouseInstanceVolumeInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the ClickHouse instance, which ends in `in16`.
    ///
    /// Required.
    pub instance_id: ::std::option::Option<::std::string::String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: ::std::option::Option<crate::gaussdb_mysql::types::XLanguage>,
    /// The body.
    pub body: crate::gaussdb_mysql::types::ExtendClickHouseInstanceVolumeRequest,
}

impl ::gaussdb_runtime::generated::Input for ExtendClickHouseInstanceVolumeInput {
    type Output = crate::gaussdb_mysql::types::ExtendClickHouseInstanceVolumeResponse;
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
impl<'a> ExtendClickHouseInstanceVolume<'a> {
    /// Makes the call; what comes back leads to the job that it started.
    #[inline]
    pub async fn start(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Started<
            'a,
            crate::gaussdb_mysql::types::ExtendClickHouseInstanceVolumeResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.0.start(&self.input, &JOB).await
    }
}

/// New disk size of the ClickHouse instance.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ExtendClickHouseInstanceVolumeRequest {
    /// New size of the disks in GB, from 50 to 32000.
    ///
    /// Required. At least 50. At most 32000.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub size_in_gb: ::std::option::Option<i32>,
}

impl ExtendClickHouseInstanceVolumeRequest {
    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("size_in_gb", self.size_in_gb.is_some());
        v.limit(
            "size_in_gb",
            &self.size_in_gb,
            &[
                ::gaussdb_runtime::generated::Limit::Minimum(50f64),
                ::gaussdb_runtime::generated::Limit::Maximum(32000f64),
            ],
        );
    }
}

/// ID of the job that enlarges the disks.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ExtendClickHouseInstanceVolumeResponse {
    /// ID of the job that carries out the request; poll it with [`get_job`](crate::gaussdb_mysql::Client::get_job).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub job_id: ::std::option::Option<::std::string::String>,
}
