// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1clickhouse/post by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[202u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "createClickHouseInstance",
        ::gaussdb_runtime::generated::Method::Post,
        "/v3/{project_id}/instances/{instance_id}/clickhouse",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Create a ClickHouse instance
    ///
    /// Creates a ClickHouse instance beside the GaussDB(for MySQL) instance in the path: a `Single`
    /// node, or primary and standby (`Ha`), which needs several zones in `az_code`. Choose the engine
    /// version with [`list_htap_engine_versions`](crate::gaussdb_mysql::Client::list_htap_engine_versions) and the flavor with [`list_htap_flavors`](crate::gaussdb_mysql::Client::list_htap_flavors). Billing is
    /// pay-per-use unless `pay_info` asks for a yearly/monthly subscription. Asynchronous: poll
    /// [`get_job`](crate::gaussdb_mysql::Client::get_job) with the returned `job_id`, or [`get_click_house_instance`](crate::gaussdb_mysql::Client::get_click_house_instance).
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/clickhouse`
    ///
    /// - Documented in: section 4.16.14 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 500
    ///
    /// To wait for the outcome: [`wait_until_job_done`](crate::gaussdb_mysql::Client::wait_until_job_done) or [`wait_until_click_house_instance_available`](crate::gaussdb_mysql::Client::wait_until_click_house_instance_available).
    #[inline]
    pub fn create_click_house_instance(&self) -> CreateClickHouseInstance<'_> {
        CreateClickHouseInstance {
            client: self,
            input: <CreateClickHouseInstanceInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`create_click_house_instance`](crate::gaussdb_mysql::Client::create_click_house_instance).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct CreateClickHouseInstance<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: CreateClickHouseInstanceInput,
}

impl CreateClickHouseInstance<'_> {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the GaussDB(for MySQL) instance that the HTAP instance belongs to. Required.
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

    /// Name of the ClickHouse instance: 4 to 64 characters, starting with a letter. Required.
    pub fn name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.name = ::std::option::Option::Some(value.into());
        self
    }

    /// Database engine of the HTAP instance and its version. Required.
    #[inline]
    pub fn engine(
        mut self,
        value: crate::gaussdb_mysql::types::ClickHouseEngineInfo,
    ) -> Self {
        self.input.body.engine = ::std::option::Option::Some(value);
        self
    }

    /// Deployment: a single node or several. Required.
    #[inline]
    pub fn ha(
        mut self,
        value: crate::gaussdb_mysql::types::CreateClickHouseInstanceHa,
    ) -> Self {
        self.input.body.ha = ::std::option::Option::Some(value);
        self
    }

    /// Flavor of the nodes; take `id` of a flavor from [`list_htap_flavors`](crate::gaussdb_mysql::Client::list_htap_flavors). Required.
    pub fn flavor_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.flavor_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Password of the `root` account: 8 to 32 characters out of at least three of these kinds: uppercase letters, lowercase letters, digits, special characters (`~!@#/%^*-_=+?,`). Required.
    pub fn db_root_pwd(
        mut self,
        value: impl ::std::convert::Into<::gaussdb_runtime::Secret>,
    ) -> Self {
        self.input.body.db_root_pwd = ::std::option::Option::Some(value.into());
        self
    }

    /// Number of availability zones that the instance is to span: `single` for one, `double` for two. Required.
    pub fn az_mode(
        mut self,
        value: impl ::std::convert::Into<
            crate::gaussdb_mysql::types::CreateChInstanceInfoAzMode,
        >,
    ) -> Self {
        self.input.body.az_mode = ::std::option::Option::Some(value.into());
        self
    }

    /// Disk of each node, with its type and size. Required.
    #[inline]
    pub fn volume(
        mut self,
        value: crate::gaussdb_mysql::types::CreateClickHouseInstanceVolume,
    ) -> Self {
        self.input.body.volume = ::std::option::Option::Some(value);
        self
    }

    /// Code of the availability zone, or several codes separated by commas if `mode` in `ha` is `Ha`, such as `cn-southwest-244b,cn-southwest-244a`. Required.
    pub fn az_code(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.az_code = ::std::option::Option::Some(value.into());
        self
    }

    /// Time zone of the new instance; by default that of the GaussDB(for MySQL) instance.
    pub fn time_zone(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.time_zone = ::std::option::Option::Some(value.into());
        self
    }

    /// Tags for the new instance. Required.
    #[inline]
    pub fn tags_info(
        mut self,
        value: crate::gaussdb_mysql::types::CreateClickHouseInstanceTagsInfo,
    ) -> Self {
        self.input.body.tags_info = ::std::option::Option::Some(value);
        self
    }

    /// Billing of the instance: mode and, if it is yearly/monthly, length and renewal.
    #[inline]
    pub fn pay_info(
        mut self,
        value: crate::gaussdb_mysql::types::CreateClickHouseInstancePayInfo,
    ) -> Self {
        self.input.body.pay_info = ::std::option::Option::Some(value);
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: CreateClickHouseInstanceInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::CreateClickHouseInstanceResponse,
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
            crate::gaussdb_mysql::types::CreateClickHouseInstanceResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`create_click_house_instance`](crate::gaussdb_mysql::Client::create_click_house_instance) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateClickHouseInstanceInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the GaussDB(for MySQL) instance that the HTAP instance belongs to.
    ///
    /// Required.
    pub instance_id: ::std::option::Option<::std::string::String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: ::std::option::Option<crate::gaussdb_mysql::types::XLanguage>,
    /// The body.
    pub body: crate::gaussdb_mysql::types::CreateClickHouseInstanceRequest,
}

impl ::gaussdb_runtime::generated::Input for CreateClickHouseInstanceInput {
    type Output = crate::gaussdb_mysql::types::CreateClickHouseInstanceResponse;
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
impl<'a> CreateClickHouseInstance<'a> {
    /// Makes the call; what comes back leads to the job that it started.
    #[inline]
    pub async fn start(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Started<
            'a,
            crate::gaussdb_mysql::types::CreateClickHouseInstanceResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.0.start(&self.input, &JOB).await
    }
}

/// Engine and version of a ClickHouse instance that is being created.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ClickHouseEngineInfo {
    /// Database engine; only `click-house` is supported.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub r#type: ::std::option::Option<
        crate::gaussdb_mysql::types::ClickHouseEngineInfoType,
    >,
    /// One-part major version of the engine; take it from [`list_htap_engine_versions`](crate::gaussdb_mysql::Client::list_htap_engine_versions).
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub version: ::std::option::Option<::std::string::String>,
}

impl ClickHouseEngineInfo {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Database engine; only `click-house` is supported. Required.
    pub fn r#type(
        mut self,
        value: impl ::std::convert::Into<
            crate::gaussdb_mysql::types::ClickHouseEngineInfoType,
        >,
    ) -> Self {
        self.r#type = ::std::option::Option::Some(value.into());
        self
    }

    /// One-part major version of the engine; take it from [`list_htap_engine_versions`](crate::gaussdb_mysql::Client::list_htap_engine_versions). Required.
    pub fn version(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.version = ::std::option::Option::Some(value.into());
        self
    }

    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("type", self.r#type.is_some());
        v.limit(
            "type",
            &self.r#type,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["click-house"])],
        );
        v.require("version", self.version.is_some());
    }
}

/// The ClickHouse instance that is being created, with network, deployment and billing.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CreateChInstanceInfo {
    /// ID of the ClickHouse instance, which ends in `in16`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Code of the availability zone, such as `az1`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub az_code: ::std::option::Option<::std::string::String>,
    /// Number of availability zones that the instance spans: `single` for one, `double` for two.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub az_mode: ::std::option::Option<
        crate::gaussdb_mysql::types::CreateChInstanceInfoAzMode,
    >,
    /// Name of the instance; not necessarily unique.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Database engine of the HTAP instance and its version.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub engine: ::std::option::Option<
        crate::gaussdb_mysql::types::CreateClickHouseInstanceClickHouseEngineInfo,
    >,
    /// ID of the virtual private cloud (VPC) that the instance is in.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub vpc_id: ::std::option::Option<::std::string::String>,
    /// ID of the security group that guards the instance.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub security_group_id: ::std::option::Option<::std::string::String>,
    /// Network ID of the subnet that the instance is in.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subnet_id: ::std::option::Option<::std::string::String>,
    /// Default account of the database, `root`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub db_user: ::std::option::Option<::std::string::String>,
    /// Port on which the database listens, from 0 to 65535.
    ///
    /// At least 0. At most 65535.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub port: ::std::option::Option<i32>,
    /// Deployment of the instance: `Single` for one node, `Ha` for primary and standby.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ha_mode: ::std::option::Option<
        crate::gaussdb_mysql::types::CreateChInstanceInfoHaMode,
    >,
    /// Billing of the instance: mode and, if it is yearly/monthly, length and renewal.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub pay_info: ::std::option::Option<crate::gaussdb_mysql::types::PayInfo>,
    /// Whether connections are encrypted with SSL.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ssl_option: ::std::option::Option<bool>,
    /// State of the instance, such as `ACTIVE`, or `normal` for an HTAP instance.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<
        crate::gaussdb_mysql::types::CreateChInstanceInfoStatus,
    >,
    /// Region in which the instance lives.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub region: ::std::option::Option<::std::string::String>,
    /// Tags of the instance, those set by users and those set by the system.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tags_info: ::std::option::Option<crate::gaussdb_mysql::types::TagsInfo>,
}

/// Engine and version that a new ClickHouse instance is to run.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CreateClickHouseInstanceClickHouseEngineInfo {
    /// Database engine; only `click-house` is supported.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub r#type: ::std::option::Option<
        crate::gaussdb_mysql::types::ClickHouseEngineInfoType,
    >,
    /// One-part major version of the engine; take it from [`list_htap_engine_versions`](crate::gaussdb_mysql::Client::list_htap_engine_versions).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub version: ::std::option::Option<::std::string::String>,
}

/// Deployment of a new ClickHouse instance: one node, or primary and standby.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CreateClickHouseInstanceHa {
    /// Deployment of the instance: `Single` for one node, `Ha` for primary and standby.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mode: ::std::option::Option<
        crate::gaussdb_mysql::types::CreateClickHouseInstanceHaMode,
    >,
}

impl CreateClickHouseInstanceHa {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Deployment of the instance: `Single` for one node, `Ha` for primary and standby. Required.
    pub fn mode(
        mut self,
        value: impl ::std::convert::Into<
            crate::gaussdb_mysql::types::CreateClickHouseInstanceHaMode,
        >,
    ) -> Self {
        self.mode = ::std::option::Option::Some(value.into());
        self
    }

    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("mode", self.mode.is_some());
        v.limit(
            "mode",
            &self.mode,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["Single", "Ha"])],
        );
    }
}

/// Billing of a new ClickHouse instance: mode, length and renewal of a subscription.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CreateClickHouseInstancePayInfo {
    /// Billing mode: 0, the default, is pay-per-use, 1 is yearly/monthly.
    ///
    /// Default: `0`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub pay_model: ::std::option::Option<crate::gaussdb_mysql::types::PayModel>,
    /// ID of the yearly/monthly order.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order_id: ::std::option::Option<::std::string::String>,
    /// Length of the yearly/monthly subscription, in units of `period_type`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub period: ::std::option::Option<i64>,
    /// Unit of the subscription: 2 for months, 3 for years.
    ///
    /// - `2`: The subscription counts months.
    /// - `3`: The subscription counts years.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub period_type: ::std::option::Option<i32>,
    /// Whether a yearly/monthly subscription renews itself: 1 for yes, 0 for no.
    ///
    /// - `1`: The subscription renews itself.
    /// - `0`: The subscription does not renew itself.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_auto_renew: ::std::option::Option<i32>,
}

impl CreateClickHouseInstancePayInfo {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Billing mode: 0, the default, is pay-per-use, 1 is yearly/monthly.
    pub fn pay_model(
        mut self,
        value: impl ::std::convert::Into<crate::gaussdb_mysql::types::PayModel>,
    ) -> Self {
        self.pay_model = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the yearly/monthly order.
    pub fn order_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.order_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Length of the yearly/monthly subscription, in units of `period_type`.
    #[inline]
    pub fn period(mut self, value: i64) -> Self {
        self.period = ::std::option::Option::Some(value);
        self
    }

    /// Unit of the subscription: 2 for months, 3 for years.
    #[inline]
    pub fn period_type(mut self, value: i32) -> Self {
        self.period_type = ::std::option::Option::Some(value);
        self
    }

    /// Whether a yearly/monthly subscription renews itself: 1 for yes, 0 for no.
    #[inline]
    pub fn is_auto_renew(mut self, value: i32) -> Self {
        self.is_auto_renew = ::std::option::Option::Some(value);
        self
    }

    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.limit(
            "pay_model",
            &self.pay_model,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["0", "1"])],
        );
        v.limit(
            "period_type",
            &self.period_type,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["2", "3"])],
        );
        v.limit(
            "is_auto_renew",
            &self.is_auto_renew,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["1", "0"])],
        );
    }
}

/// Name, engine version, deployment, flavor, disk, place and billing of a new ClickHouse instance.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CreateClickHouseInstanceRequest {
    /// Name of the ClickHouse instance: 4 to 64 characters, starting with a letter. Letters, digits,
    /// hyphens and underscores are allowed.
    ///
    /// Required. 4 to 64 characters. Pattern: `^[A-Za-z][A-Za-z0-9_-]*$`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Database engine of the HTAP instance and its version.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub engine: ::std::option::Option<crate::gaussdb_mysql::types::ClickHouseEngineInfo>,
    /// Deployment: a single node or several.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ha: ::std::option::Option<
        crate::gaussdb_mysql::types::CreateClickHouseInstanceHa,
    >,
    /// Flavor of the nodes; take `id` of a flavor from [`list_htap_flavors`](crate::gaussdb_mysql::Client::list_htap_flavors).
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub flavor_id: ::std::option::Option<::std::string::String>,
    /// Password of the `root` account: 8 to 32 characters out of at least three of these kinds:
    /// uppercase letters, lowercase letters, digits, special characters (`~!@#/%^*-_=+?,`).
    ///
    /// Required. 8 to 32 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub db_root_pwd: ::std::option::Option<::gaussdb_runtime::Secret>,
    /// Number of availability zones that the instance is to span: `single` for one, `double` for two.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub az_mode: ::std::option::Option<
        crate::gaussdb_mysql::types::CreateChInstanceInfoAzMode,
    >,
    /// Disk of each node, with its type and size.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub volume: ::std::option::Option<
        crate::gaussdb_mysql::types::CreateClickHouseInstanceVolume,
    >,
    /// Code of the availability zone, or several codes separated by commas if `mode` in `ha` is `Ha`,
    /// such as `cn-southwest-244b,cn-southwest-244a`.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub az_code: ::std::option::Option<::std::string::String>,
    /// Time zone of the new instance; by default that of the GaussDB(for MySQL) instance.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub time_zone: ::std::option::Option<::std::string::String>,
    /// Tags for the new instance.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tags_info: ::std::option::Option<
        crate::gaussdb_mysql::types::CreateClickHouseInstanceTagsInfo,
    >,
    /// Billing of the instance: mode and, if it is yearly/monthly, length and renewal.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub pay_info: ::std::option::Option<
        crate::gaussdb_mysql::types::CreateClickHouseInstancePayInfo,
    >,
}

impl CreateClickHouseInstanceRequest {
    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("name", self.name.is_some());
        v.limit(
            "name",
            &self.name,
            &[
                ::gaussdb_runtime::generated::Limit::MinLength(4usize),
                ::gaussdb_runtime::generated::Limit::MaxLength(64usize),
                ::gaussdb_runtime::generated::Limit::Pattern("^[A-Za-z][A-Za-z0-9_-]*$"),
            ],
        );
        v.require("engine", self.engine.is_some());
        if let ::std::option::Option::Some(value) = &self.engine {
            v.within("engine", |v| value.validate(v));
        }
        v.require("ha", self.ha.is_some());
        if let ::std::option::Option::Some(value) = &self.ha {
            v.within("ha", |v| value.validate(v));
        }
        v.require("flavor_id", self.flavor_id.is_some());
        v.require("db_root_pwd", self.db_root_pwd.is_some());
        v.limit(
            "db_root_pwd",
            &self.db_root_pwd,
            &[
                ::gaussdb_runtime::generated::Limit::CharacterClasses {
                    at_least: 3usize,
                    counted: [true, true, true],
                    special: "~!@#/%^*-_=+?,",
                },
                ::gaussdb_runtime::generated::Limit::MinLength(8usize),
                ::gaussdb_runtime::generated::Limit::MaxLength(32usize),
            ],
        );
        v.require("az_mode", self.az_mode.is_some());
        v.limit(
            "az_mode",
            &self.az_mode,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["single", "double"])],
        );
        v.require("volume", self.volume.is_some());
        if let ::std::option::Option::Some(value) = &self.volume {
            v.within("volume", |v| value.validate(v));
        }
        v.require("az_code", self.az_code.is_some());
        v.require("tags_info", self.tags_info.is_some());
        if let ::std::option::Option::Some(value) = &self.tags_info {
            v.within("tags_info", |v| value.validate(v));
        }
        if let ::std::option::Option::Some(value) = &self.pay_info {
            v.within("pay_info", |v| value.validate(v));
        }
    }
}

/// The ClickHouse instance that is being created, and the ID of the job that creates it.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CreateClickHouseInstanceResponse {
    /// Instance that is being created.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub instance: ::std::option::Option<
        crate::gaussdb_mysql::types::CreateChInstanceInfo,
    >,
    /// ID of the job that carries out the request; poll it with [`get_job`](crate::gaussdb_mysql::Client::get_job).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub job_id: ::std::option::Option<::std::string::String>,
}

/// A tag of the system for a new ClickHouse instance.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CreateClickHouseInstanceSysTags {
    /// Key of the system tag, such as `_sys_enterprise_project_id`.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub key: ::std::option::Option<::std::string::String>,
    /// Value of the system tag, such as the ID of the enterprise project.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
}

impl CreateClickHouseInstanceSysTags {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Key of the system tag, such as `_sys_enterprise_project_id`. Required.
    pub fn key(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.key = ::std::option::Option::Some(value.into());
        self
    }

    /// Value of the system tag, such as the ID of the enterprise project. Required.
    pub fn value(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.value = ::std::option::Option::Some(value.into());
        self
    }

    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("key", self.key.is_some());
        v.require("value", self.value.is_some());
    }
}

/// Tags for a new ClickHouse instance.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CreateClickHouseInstanceTagsInfo {
    /// Tags that the system sets, such as the one for the enterprise project.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sys_tags: ::std::option::Option<
        ::std::vec::Vec<crate::gaussdb_mysql::types::CreateClickHouseInstanceSysTags>,
    >,
}

impl CreateClickHouseInstanceTagsInfo {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Tags that the system sets, such as the one for the enterprise project. Required.
    pub fn sys_tags(
        mut self,
        value: impl ::std::iter::IntoIterator<
            Item = crate::gaussdb_mysql::types::CreateClickHouseInstanceSysTags,
        >,
    ) -> Self {
        self.sys_tags = ::std::option::Option::Some(value.into_iter().collect());
        self
    }

    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("sys_tags", self.sys_tags.is_some());
        if let ::std::option::Option::Some(value) = &self.sys_tags {
            v.within(
                "sys_tags",
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

/// Disk type and size for the nodes of a new ClickHouse instance.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CreateClickHouseInstanceVolume {
    /// Disk type: `SSD` is ultra-high I/O, `ESSD` extreme SSD.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub io_type: ::std::option::Option<
        crate::gaussdb_mysql::types::CreateClickHouseInstanceVolumeIoType,
    >,
    /// Disk size in GB, from 50 to 32000.
    ///
    /// Required. At least 50. At most 32000.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub capacity_in_gb: ::std::option::Option<i32>,
}

impl CreateClickHouseInstanceVolume {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Disk type: `SSD` is ultra-high I/O, `ESSD` extreme SSD. Required.
    pub fn io_type(
        mut self,
        value: impl ::std::convert::Into<
            crate::gaussdb_mysql::types::CreateClickHouseInstanceVolumeIoType,
        >,
    ) -> Self {
        self.io_type = ::std::option::Option::Some(value.into());
        self
    }

    /// Disk size in GB, from 50 to 32000. Required.
    #[inline]
    pub fn capacity_in_gb(mut self, value: i32) -> Self {
        self.capacity_in_gb = ::std::option::Option::Some(value);
        self
    }

    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("io_type", self.io_type.is_some());
        v.limit(
            "io_type",
            &self.io_type,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["SSD", "ESSD"])],
        );
        v.require("capacity_in_gb", self.capacity_in_gb.is_some());
        v.limit(
            "capacity_in_gb",
            &self.capacity_in_gb,
            &[
                ::gaussdb_runtime::generated::Limit::Minimum(50f64),
                ::gaussdb_runtime::generated::Limit::Maximum(32000f64),
            ],
        );
    }
}

/// Deployment of the instance: `Single` for one node, `Ha` for primary and standby.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateChInstanceInfoHaMode {
    /// A single node.
    Single,
    /// A primary node and a standby.
    Ha,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

impl CreateChInstanceInfoHaMode {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Single", Self::Single),
        ("Ha", Self::Ha),
    ];
}
open_enum!(CreateChInstanceInfoHaMode);

/// State of the instance, such as `ACTIVE`, or `normal` for an HTAP instance.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateChInstanceInfoStatus {
    /// The instance is being created.
    Creating,
    /// The instance works.
    Normal,
    /// The instance has a problem.
    Abnormal,
    /// The instance could not be created.
    Createfailed,
    /// The instance was deleted.
    Deleted,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

impl CreateChInstanceInfoStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("creating", Self::Creating),
        ("normal", Self::Normal),
        ("abnormal", Self::Abnormal),
        ("createfailed", Self::Createfailed),
        ("deleted", Self::Deleted),
    ];
}
open_enum!(CreateChInstanceInfoStatus);

/// Deployment of the instance: `Single` for one node, `Ha` for primary and standby.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateClickHouseInstanceHaMode {
    /// A single node.
    Single,
    /// A primary node and a standby.
    Ha,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

impl CreateClickHouseInstanceHaMode {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Single", Self::Single),
        ("Ha", Self::Ha),
    ];
}
open_enum!(CreateClickHouseInstanceHaMode);

/// Disk type: `SSD` is ultra-high I/O, `ESSD` extreme SSD.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateClickHouseInstanceVolumeIoType {
    /// Disk with ultra-high I/O.
    Ssd,
    /// Disk of the extreme SSD class.
    Essd,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

impl CreateClickHouseInstanceVolumeIoType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("SSD", Self::Ssd),
        ("ESSD", Self::Essd),
    ];
}
open_enum!(CreateClickHouseInstanceVolumeIoType);
