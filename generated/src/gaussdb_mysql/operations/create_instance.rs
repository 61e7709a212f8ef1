// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances/post by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[201u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "createInstance",
        ::gaussdb_runtime::generated::Method::Post,
        "/v3/{project_id}/instances",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Create an instance
    ///
    /// Creates an instance with one primary node and up to nine read replicas, either empty or, with
    /// `restore_point`, from a backup or a point in time of another instance. The VPC and subnet must
    /// exist. Billing starts as pay-per-use unless `charge_info` orders a yearly/monthly instance;
    /// Dedicated Cloud accounts cannot order the latter. A pay-per-use request returns a `job_id` to
    /// poll with [`get_job`](crate::gaussdb_mysql::Client::get_job); a yearly/monthly request returns an `order_id`, and the order waits for a
    /// manual payment unless `is_auto_pay` is `true`. Watch [`get_instance`](crate::gaussdb_mysql::Client::get_instance) until `status` changes from
    /// `creating` to `normal`.
    ///
    /// `POST /v3/{project_id}/instances`
    ///
    /// - Documented in: section 4.3.1 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 500
    ///
    /// To wait for the outcome: [`wait_until_instance_created`](crate::gaussdb_mysql::Client::wait_until_instance_created) or [`wait_until_instance_available`](crate::gaussdb_mysql::Client::wait_until_instance_available) or [`wait_until_job_done`](crate::gaussdb_mysql::Client::wait_until_job_done).
    #[inline]
    pub fn create_instance(&self) -> CreateInstance<'_> {
        CreateInstance {
            client: self,
            input: <CreateInstanceInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`create_instance`](crate::gaussdb_mysql::Client::create_instance).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct CreateInstance<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: CreateInstanceInput,
}

impl CreateInstance<'_> {
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

    /// Region in which the instance is to live, such as `cn-north-4`. Required.
    pub fn region(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.region = ::std::option::Option::Some(value.into());
        self
    }

    /// Name of the instance, which need not be unique: 4 to 64 characters (at most 64 bytes; a Chinese character takes 3), starting with a letter or Chinese character. Required.
    pub fn name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.name = ::std::option::Option::Some(value.into());
        self
    }

    /// Database engine and its version. Required.
    #[inline]
    pub fn datastore(
        mut self,
        value: crate::gaussdb_mysql::types::MysqlDatastoreInReq,
    ) -> Self {
        self.input.body.datastore = ::std::option::Option::Some(value);
        self
    }

    /// Kind of instance; only `Cluster` is supported. Required.
    pub fn mode(
        mut self,
        value: impl ::std::convert::Into<crate::gaussdb_mysql::types::Mode>,
    ) -> Self {
        self.input.body.mode = ::std::option::Option::Some(value.into());
        self
    }

    /// Code of the flavor for the nodes; take `spec_code` from [`list_flavors`](crate::gaussdb_mysql::Client::list_flavors). Required.
    pub fn flavor_ref(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.flavor_ref = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the virtual private cloud (VPC) that the instance is to be in; see the VPC console or the VPC API. Required.
    pub fn vpc_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.vpc_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Network ID of the subnet that the instance is to be in; see the subnet page of the VPC console or the VPC API. Required.
    pub fn subnet_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.subnet_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Password of the database: 8 to 32 characters out of at least three of these kinds: uppercase letters, lowercase letters, digits, special characters (`~!@#$%^*-_=+?,()&`). Required.
    pub fn password(
        mut self,
        value: impl ::std::convert::Into<::gaussdb_runtime::Secret>,
    ) -> Self {
        self.input.body.password = ::std::option::Option::Some(value.into());
        self
    }

    /// Number of availability zones that the instance is to span: `single` for one, `multi` for several. Required.
    pub fn availability_zone_mode(
        mut self,
        value: impl ::std::convert::Into<
            crate::gaussdb_mysql::types::CheckResourceInfoAvailabilityZoneMode,
        >,
    ) -> Self {
        self.input.body.availability_zone_mode = ::std::option::Option::Some(
            value.into(),
        );
        self
    }

    /// Number of read replicas to create, at most 9 in one request. Required.
    #[inline]
    pub fn slave_count(mut self, value: i64) -> Self {
        self.input.body.slave_count = ::std::option::Option::Some(value);
        self
    }

    /// Billing of the new instance: pay-per-use (the default) or yearly/monthly, which Dedicated Cloud (DeC) accounts cannot order.
    #[inline]
    pub fn charge_info(
        mut self,
        value: crate::gaussdb_mysql::types::CreateInstanceMysqlChargeInfo,
    ) -> Self {
        self.input.body.charge_info = ::std::option::Option::Some(value);
        self
    }

    /// ID of the security group; required unless the network ACL switch is on, and not allowed if it is.
    pub fn security_group_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.security_group_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the parameter template for the new instance; take it from [`list_parameter_templates`](crate::gaussdb_mysql::Client::list_parameter_templates).
    pub fn configuration_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.configuration_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Policy for automated backups of the new instance.
    #[inline]
    pub fn backup_strategy(
        mut self,
        value: crate::gaussdb_mysql::types::CreateInstanceMysqlBackupStrategy,
    ) -> Self {
        self.input.body.backup_strategy = ::std::option::Option::Some(value);
        self
    }

    /// Time zone of the new instance; UTC by default.
    pub fn time_zone(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.time_zone = ::std::option::Option::Some(value.into());
        self
    }

    /// Availability zone of the primary node.
    pub fn master_availability_zone(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.master_availability_zone = ::std::option::Option::Some(
            value.into(),
        );
        self
    }

    /// Storage to buy for a yearly/monthly instance; not allowed for a pay-per-use one.
    #[inline]
    pub fn volume(mut self, value: crate::gaussdb_mysql::types::MySqlVolume) -> Self {
        self.input.body.volume = ::std::option::Option::Some(value);
        self
    }

    /// Tags for the new instance, at most 10.
    pub fn tags(
        mut self,
        value: impl ::std::iter::IntoIterator<
            Item = crate::gaussdb_mysql::types::CreateInstanceMySqlTags,
        >,
    ) -> Self {
        self.input.body.tags = ::std::option::Option::Some(value.into_iter().collect());
        self
    }

    /// Case handling of table names: 1, the default, stores them in lowercase and ignores case; 0 keeps and distinguishes case.
    #[inline]
    pub fn lower_case_table_names(mut self, value: i32) -> Self {
        self.input.body.lower_case_table_names = ::std::option::Option::Some(value);
        self
    }

    /// ID of the enterprise project that the instance is to belong to; required if the account uses enterprise projects and not allowed otherwise.
    pub fn enterprise_project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.enterprise_project_id = ::std::option::Option::Some(
            value.into(),
        );
        self
    }

    /// ID of the dedicated resource pool to create the instance in; only for accounts that have bought one.
    pub fn dedicated_resource_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.dedicated_resource_id = ::std::option::Option::Some(
            value.into(),
        );
        self
    }

    /// Backup or point in time of another instance whose data the new instance starts with.
    #[inline]
    pub fn restore_point(
        mut self,
        value: crate::gaussdb_mysql::types::MysqlRestorePoint,
    ) -> Self {
        self.input.body.restore_point = ::std::option::Option::Some(value);
        self
    }

    /// Settings of transparent data encryption (TDE).
    #[inline]
    pub fn tde_info(
        mut self,
        value: crate::gaussdb_mysql::types::CreateInstanceMySqlTdeInfo,
    ) -> Self {
        self.input.body.tde_info = ::std::option::Option::Some(value);
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: CreateInstanceInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::CreateInstanceResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::gaussdb_mysql::types::CreateInstanceResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`create_instance`](crate::gaussdb_mysql::Client::create_instance) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateInstanceInput {
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
    /// The body.
    pub body: crate::gaussdb_mysql::types::CreateInstanceRequest,
}

impl ::gaussdb_runtime::generated::Input for CreateInstanceInput {
    type Output = crate::gaussdb_mysql::types::CreateInstanceResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
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
impl<'a> CreateInstance<'a> {
    /// Makes the call; what comes back leads to the job that it started.
    #[inline]
    pub async fn start(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Started<
            'a,
            crate::gaussdb_mysql::types::CreateInstanceResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.0.start(&self.input, &JOB).await
    }
}

/// A tag for the new instance.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CreateInstanceMySqlTags {
    /// Key of the tag: 1 to 36 letters, digits, Chinese characters and underscores (the reference
    /// prints the underscore twice, once perhaps for a hyphen). Keys of one instance must differ.
    ///
    /// Required. 1 to 36 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub key: ::std::option::Option<::std::string::String>,
    /// Value of the tag: up to 43 letters, digits, Chinese characters, underscores, periods and
    /// hyphens; it may be empty.
    ///
    /// Required. At most 43 characters. Pattern: `^[A-Za-z0-9._一-鿿-]*$`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
}

impl CreateInstanceMySqlTags {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Key of the tag: 1 to 36 letters, digits, Chinese characters and underscores (the reference prints the underscore twice, once perhaps for a hyphen). Required.
    pub fn key(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.key = ::std::option::Option::Some(value.into());
        self
    }

    /// Value of the tag: up to 43 letters, digits, Chinese characters, underscores, periods and hyphens; it may be empty. Required.
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
        v.limit(
            "key",
            &self.key,
            &[
                ::gaussdb_runtime::generated::Limit::MinLength(1usize),
                ::gaussdb_runtime::generated::Limit::MaxLength(36usize),
            ],
        );
        v.require("value", self.value.is_some());
        v.limit(
            "value",
            &self.value,
            &[
                ::gaussdb_runtime::generated::Limit::MaxLength(43usize),
                ::gaussdb_runtime::generated::Limit::Pattern("^[A-Za-z0-9._一-鿿-]*$"),
            ],
        );
    }
}

/// Whether the new instance encrypts its data files, and with which algorithm.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CreateInstanceMySqlTdeInfo {
    /// Whether transparent data encryption (TDE) is on.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub enable_tde: ::std::option::Option<bool>,
    /// Algorithm of transparent data encryption, `AES256` or `SM4`.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub encryption_type: ::std::option::Option<
        crate::gaussdb_mysql::types::EncryptionType,
    >,
}

impl CreateInstanceMySqlTdeInfo {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Whether transparent data encryption (TDE) is on. Required.
    #[inline]
    pub fn enable_tde(mut self, value: bool) -> Self {
        self.enable_tde = ::std::option::Option::Some(value);
        self
    }

    /// Algorithm of transparent data encryption, `AES256` or `SM4`. Required.
    pub fn encryption_type(
        mut self,
        value: impl ::std::convert::Into<crate::gaussdb_mysql::types::EncryptionType>,
    ) -> Self {
        self.encryption_type = ::std::option::Option::Some(value.into());
        self
    }

    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("enable_tde", self.enable_tde.is_some());
        v.require("encryption_type", self.encryption_type.is_some());
        v.limit(
            "encryption_type",
            &self.encryption_type,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["AES256", "SM4"])],
        );
    }
}

/// Hour in which automated backups of the new instance start, and how long they are kept.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CreateInstanceMysqlBackupStrategy {
    /// Hour in UTC in which automated backups start, from one full hour to the next, such as
    /// `21:00-22:00`.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub start_time: ::std::option::Option<::std::string::String>,
    /// Number of days for which automated backups are kept, from 1 to 732.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub keep_days: ::std::option::Option<::std::string::String>,
}

impl CreateInstanceMysqlBackupStrategy {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Hour in UTC in which automated backups start, from one full hour to the next, such as `21:00-22:00`. Required.
    pub fn start_time(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.start_time = ::std::option::Option::Some(value.into());
        self
    }

    /// Number of days for which automated backups are kept, from 1 to 732.
    pub fn keep_days(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.keep_days = ::std::option::Option::Some(value.into());
        self
    }

    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("start_time", self.start_time.is_some());
        v.limit(
            "keep_days",
            &self.keep_days,
            &[
                ::gaussdb_runtime::generated::Limit::NumericString(
                    ::std::option::Option::Some(1i64),
                    ::std::option::Option::Some(732i64),
                    ::std::option::Option::None,
                ),
            ],
        );
    }
}

/// Billing of the new instance: mode, length, renewal and payment of a subscription.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CreateInstanceMysqlChargeInfo {
    /// Billing mode: `prePaid` is yearly/monthly, `postPaid` is pay-per-use.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub charge_mode: ::std::option::Option<crate::gaussdb_mysql::types::ChargeMode>,
    /// Unit of the subscription, `month` or `year`; required if `charge_mode` is `prePaid`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub period_type: ::std::option::Option<crate::gaussdb_mysql::types::PeriodType>,
    /// Number of months (1 to 9) or years (1 to 3) to order, as `period_type` tells; required if
    /// `charge_mode` is `prePaid`.
    ///
    /// At least 1. At most 9.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub period_num: ::std::option::Option<i32>,
    /// Whether the subscription renews itself for the same length of time and is then paid
    /// automatically; `false` is the default.
    ///
    /// Default: `false`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_auto_renew: ::std::option::Option<crate::gaussdb_mysql::types::IsAutoRenew>,
    /// Whether a yearly/monthly order is paid from the account automatically; `false`, the default,
    /// waits for a manual payment. Later renewals are not affected.
    ///
    /// Default: `false`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_auto_pay: ::std::option::Option<crate::gaussdb_mysql::types::IsAutoPay>,
}

impl CreateInstanceMysqlChargeInfo {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Billing mode: `prePaid` is yearly/monthly, `postPaid` is pay-per-use. Required.
    pub fn charge_mode(
        mut self,
        value: impl ::std::convert::Into<crate::gaussdb_mysql::types::ChargeMode>,
    ) -> Self {
        self.charge_mode = ::std::option::Option::Some(value.into());
        self
    }

    /// Unit of the subscription, `month` or `year`; required if `charge_mode` is `prePaid`.
    pub fn period_type(
        mut self,
        value: impl ::std::convert::Into<crate::gaussdb_mysql::types::PeriodType>,
    ) -> Self {
        self.period_type = ::std::option::Option::Some(value.into());
        self
    }

    /// Number of months (1 to 9) or years (1 to 3) to order, as `period_type` tells; required if `charge_mode` is `prePaid`.
    #[inline]
    pub fn period_num(mut self, value: i32) -> Self {
        self.period_num = ::std::option::Option::Some(value);
        self
    }

    /// Whether the subscription renews itself for the same length of time and is then paid automatically; `false` is the default.
    pub fn is_auto_renew(
        mut self,
        value: impl ::std::convert::Into<crate::gaussdb_mysql::types::IsAutoRenew>,
    ) -> Self {
        self.is_auto_renew = ::std::option::Option::Some(value.into());
        self
    }

    /// Whether a yearly/monthly order is paid from the account automatically; `false`, the default, waits for a manual payment.
    pub fn is_auto_pay(
        mut self,
        value: impl ::std::convert::Into<crate::gaussdb_mysql::types::IsAutoPay>,
    ) -> Self {
        self.is_auto_pay = ::std::option::Option::Some(value.into());
        self
    }

    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("charge_mode", self.charge_mode.is_some());
        v.limit(
            "charge_mode",
            &self.charge_mode,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["prePaid", "postPaid"])],
        );
        v.limit(
            "period_type",
            &self.period_type,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["month", "year"])],
        );
        v.limit(
            "period_num",
            &self.period_num,
            &[
                ::gaussdb_runtime::generated::Limit::Minimum(1f64),
                ::gaussdb_runtime::generated::Limit::Maximum(9f64),
            ],
        );
        v.limit(
            "is_auto_renew",
            &self.is_auto_renew,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["true", "false"])],
        );
        v.limit(
            "is_auto_pay",
            &self.is_auto_pay,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["true", "false"])],
        );
    }
}

/// Name, version, flavor, network, zones, password, billing and tags of the new instance, and the
/// backup it may start from.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CreateInstanceRequest {
    /// Region in which the instance is to live, such as `cn-north-4`.
    ///
    /// Required. At least 1 character.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub region: ::std::option::Option<::std::string::String>,
    /// Name of the instance, which need not be unique: 4 to 64 characters (at most 64 bytes; a Chinese
    /// character takes 3), starting with a letter or Chinese character. Digits, hyphens and underscores
    /// are allowed too.
    ///
    /// Required. 4 to 64 characters. Pattern: `^[A-Za-z一-鿿][A-Za-z0-9_一-鿿-]*$`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Database engine and its version.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub datastore: ::std::option::Option<
        crate::gaussdb_mysql::types::MysqlDatastoreInReq,
    >,
    /// Kind of instance; only `Cluster` is supported.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mode: ::std::option::Option<crate::gaussdb_mysql::types::Mode>,
    /// Code of the flavor for the nodes; take `spec_code` from [`list_flavors`](crate::gaussdb_mysql::Client::list_flavors).
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub flavor_ref: ::std::option::Option<::std::string::String>,
    /// ID of the virtual private cloud (VPC) that the instance is to be in; see the VPC console or the
    /// VPC API.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub vpc_id: ::std::option::Option<::std::string::String>,
    /// Network ID of the subnet that the instance is to be in; see the subnet page of the VPC console
    /// or the VPC API.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subnet_id: ::std::option::Option<::std::string::String>,
    /// Password of the database: 8 to 32 characters out of at least three of these kinds: uppercase
    /// letters, lowercase letters, digits, special characters (`~!@#$%^*-_=+?,()&`). Weak passwords are
    /// rejected.
    ///
    /// Required. 8 to 32 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password: ::std::option::Option<::gaussdb_runtime::Secret>,
    /// Number of availability zones that the instance is to span: `single` for one, `multi` for
    /// several.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub availability_zone_mode: ::std::option::Option<
        crate::gaussdb_mysql::types::CheckResourceInfoAvailabilityZoneMode,
    >,
    /// Number of read replicas to create, at most 9 in one request.
    ///
    /// Required. At most 9.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub slave_count: ::std::option::Option<i64>,
    /// Billing of the new instance: pay-per-use (the default) or yearly/monthly, which Dedicated Cloud
    /// (DeC) accounts cannot order.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub charge_info: ::std::option::Option<
        crate::gaussdb_mysql::types::CreateInstanceMysqlChargeInfo,
    >,
    /// ID of the security group; required unless the network ACL switch is on, and not allowed if it
    /// is.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub security_group_id: ::std::option::Option<::std::string::String>,
    /// ID of the parameter template for the new instance; take it from [`list_parameter_templates`](crate::gaussdb_mysql::Client::list_parameter_templates).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub configuration_id: ::std::option::Option<::std::string::String>,
    /// Policy for automated backups of the new instance.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub backup_strategy: ::std::option::Option<
        crate::gaussdb_mysql::types::CreateInstanceMysqlBackupStrategy,
    >,
    /// Time zone of the new instance; UTC by default.
    ///
    /// Default: `UTC`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub time_zone: ::std::option::Option<::std::string::String>,
    /// Availability zone of the primary node.
    ///
    /// At least 1 character.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub master_availability_zone: ::std::option::Option<::std::string::String>,
    /// Storage to buy for a yearly/monthly instance; not allowed for a pay-per-use one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub volume: ::std::option::Option<crate::gaussdb_mysql::types::MySqlVolume>,
    /// Tags for the new instance, at most 10.
    ///
    /// At most 10 items.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tags: ::std::option::Option<
        ::std::vec::Vec<crate::gaussdb_mysql::types::CreateInstanceMySqlTags>,
    >,
    /// Case handling of table names: 1, the default, stores them in lowercase and ignores case; 0 keeps
    /// and distinguishes case.
    ///
    /// Default: `1`.
    ///
    /// - `0`: Table names keep their case and differ by it.
    /// - `1`: Table names are lowercased; case does not matter.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub lower_case_table_names: ::std::option::Option<i32>,
    /// ID of the enterprise project that the instance is to belong to; required if the account uses
    /// enterprise projects and not allowed otherwise.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub enterprise_project_id: ::std::option::Option<::std::string::String>,
    /// ID of the dedicated resource pool to create the instance in; only for accounts that have bought
    /// one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dedicated_resource_id: ::std::option::Option<::std::string::String>,
    /// Backup or point in time of another instance whose data the new instance starts with.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub restore_point: ::std::option::Option<
        crate::gaussdb_mysql::types::MysqlRestorePoint,
    >,
    /// Settings of transparent data encryption (TDE). In open beta: ask support for access first.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tde_info: ::std::option::Option<
        crate::gaussdb_mysql::types::CreateInstanceMySqlTdeInfo,
    >,
}

impl CreateInstanceRequest {
    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("region", self.region.is_some());
        v.limit(
            "region",
            &self.region,
            &[::gaussdb_runtime::generated::Limit::MinLength(1usize)],
        );
        v.require("name", self.name.is_some());
        v.limit(
            "name",
            &self.name,
            &[
                ::gaussdb_runtime::generated::Limit::MaxBytes(64usize),
                ::gaussdb_runtime::generated::Limit::MinLength(4usize),
                ::gaussdb_runtime::generated::Limit::MaxLength(64usize),
                ::gaussdb_runtime::generated::Limit::Pattern(
                    "^[A-Za-z一-鿿][A-Za-z0-9_一-鿿-]*$",
                ),
            ],
        );
        v.require("datastore", self.datastore.is_some());
        if let ::std::option::Option::Some(value) = &self.datastore {
            v.within("datastore", |v| value.validate(v));
        }
        v.require("mode", self.mode.is_some());
        v.limit(
            "mode",
            &self.mode,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["Cluster"])],
        );
        v.require("flavor_ref", self.flavor_ref.is_some());
        v.require("vpc_id", self.vpc_id.is_some());
        v.require("subnet_id", self.subnet_id.is_some());
        v.require("password", self.password.is_some());
        v.limit(
            "password",
            &self.password,
            &[
                ::gaussdb_runtime::generated::Limit::CharacterClasses {
                    at_least: 3usize,
                    counted: [true, true, true],
                    special: "~!@#$%^*-_=+?,()&",
                },
                ::gaussdb_runtime::generated::Limit::MinLength(8usize),
                ::gaussdb_runtime::generated::Limit::MaxLength(32usize),
            ],
        );
        v.require("availability_zone_mode", self.availability_zone_mode.is_some());
        v.limit(
            "availability_zone_mode",
            &self.availability_zone_mode,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["single", "multi"])],
        );
        v.require("slave_count", self.slave_count.is_some());
        v.limit(
            "slave_count",
            &self.slave_count,
            &[::gaussdb_runtime::generated::Limit::Maximum(9f64)],
        );
        if let ::std::option::Option::Some(value) = &self.charge_info {
            v.within("charge_info", |v| value.validate(v));
        }
        if let ::std::option::Option::Some(value) = &self.backup_strategy {
            v.within("backup_strategy", |v| value.validate(v));
        }
        v.limit(
            "master_availability_zone",
            &self.master_availability_zone,
            &[::gaussdb_runtime::generated::Limit::MinLength(1usize)],
        );
        if let ::std::option::Option::Some(value) = &self.volume {
            v.within("volume", |v| value.validate(v));
        }
        v.limit(
            "tags",
            &self.tags,
            &[::gaussdb_runtime::generated::Limit::MaxItems(10usize)],
        );
        if let ::std::option::Option::Some(value) = &self.tags {
            v.within(
                "tags",
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
        v.limit(
            "lower_case_table_names",
            &self.lower_case_table_names,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["0", "1"])],
        );
        if let ::std::option::Option::Some(value) = &self.restore_point {
            v.within("restore_point", |v| value.validate(v));
        }
        if let ::std::option::Option::Some(value) = &self.tde_info {
            v.within("tde_info", |v| value.validate(v));
        }
    }
}

/// The instance that is being created, with the ID of its job or order.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CreateInstanceResponse {
    /// Instance that is being created.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub instance: ::std::option::Option<
        crate::gaussdb_mysql::types::MysqlInstanceResponse,
    >,
    /// ID of the job that carries out the request, for pay-per-use billing only; poll it with [`get_job`](crate::gaussdb_mysql::Client::get_job).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub job_id: ::std::option::Option<::std::string::String>,
    /// ID of the order, for yearly/monthly billing only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order_id: ::std::option::Option<::std::string::String>,
}

/// Storage to buy for a yearly/monthly instance.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct MySqlVolume {
    /// Size of the disk in GB: 10 (the default) to 128000, a multiple of 10.
    ///
    /// Required. Default: `10`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub size: ::std::option::Option<::std::string::String>,
}

impl MySqlVolume {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Size of the disk in GB: 10 (the default) to 128000, a multiple of 10. Required.
    pub fn size(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.size = ::std::option::Option::Some(value.into());
        self
    }

    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("size", self.size.is_some());
        v.limit(
            "size",
            &self.size,
            &[
                ::gaussdb_runtime::generated::Limit::NumericString(
                    ::std::option::Option::Some(10i64),
                    ::std::option::Option::Some(128000i64),
                    ::std::option::Option::Some(10i64),
                ),
            ],
        );
    }
}

/// Database engine, version and kernel version of the new instance.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct MysqlDatastore {
    /// Database engine; only `gaussdb-mysql` is supported.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub r#type: ::std::option::Option<
        crate::gaussdb_mysql::types::CreateInstanceLegacyDatastoreType,
    >,
    /// Version of the database engine.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub version: ::std::option::Option<::std::string::String>,
    /// Full four-part version of the database kernel.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub kernel_version: ::std::option::Option<::std::string::String>,
}

/// Database engine, version and, if wanted, kernel version that the new instance is to run.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct MysqlDatastoreInReq {
    /// Database engine; only `gaussdb-mysql` is supported.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub r#type: ::std::option::Option<
        crate::gaussdb_mysql::types::CreateInstanceLegacyDatastoreType,
    >,
    /// Two-part version of the engine, such as `8.0`; take `name` from [`list_engine_versions`](crate::gaussdb_mysql::Client::list_engine_versions).
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub version: ::std::option::Option<::std::string::String>,
    /// Full four-part kernel version to install, as [`list_engine_versions`](crate::gaussdb_mysql::Client::list_engine_versions) shows it; choosing one needs
    /// an allowlist entry from support.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub kernel_version: ::std::option::Option<::std::string::String>,
}

impl MysqlDatastoreInReq {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Database engine; only `gaussdb-mysql` is supported. Required.
    pub fn r#type(
        mut self,
        value: impl ::std::convert::Into<
            crate::gaussdb_mysql::types::CreateInstanceLegacyDatastoreType,
        >,
    ) -> Self {
        self.r#type = ::std::option::Option::Some(value.into());
        self
    }

    /// Two-part version of the engine, such as `8.0`; take `name` from [`list_engine_versions`](crate::gaussdb_mysql::Client::list_engine_versions). Required.
    pub fn version(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.version = ::std::option::Option::Some(value.into());
        self
    }

    /// Full four-part kernel version to install, as [`list_engine_versions`](crate::gaussdb_mysql::Client::list_engine_versions) shows it; choosing one needs an allowlist entry from support.
    pub fn kernel_version(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.kernel_version = ::std::option::Option::Some(value.into());
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
            &[::gaussdb_runtime::generated::Limit::OneOf(&["gaussdb-mysql"])],
        );
        v.require("version", self.version.is_some());
    }
}

/// The instance that is being created, with the settings it was ordered with.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct MysqlInstanceResponse {
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Name of the instance; not necessarily unique.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// State of the instance, such as `ACTIVE`, or `normal` for an HTAP instance.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<::std::string::String>,
    /// Database engine and its version.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub datastore: ::std::option::Option<crate::gaussdb_mysql::types::MysqlDatastore>,
    /// Kind of instance; only `Cluster` is supported.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mode: ::std::option::Option<crate::gaussdb_mysql::types::Mode>,
    /// ID of the parameter template, as [`list_parameter_templates`](crate::gaussdb_mysql::Client::list_parameter_templates) gives it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub configuration_id: ::std::option::Option<::std::string::String>,
    /// Port on which the database listens.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub port: ::std::option::Option<::std::string::String>,
    /// Policy for automated backups: the hour in which they start and how long they are kept.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub backup_strategy: ::std::option::Option<
        crate::gaussdb_mysql::types::MySqlBackupStrategy,
    >,
    /// ID of the enterprise project that the instance belongs to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub enterprise_project_id: ::std::option::Option<::std::string::String>,
    /// Region in which the instance lives.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub region: ::std::option::Option<::std::string::String>,
    /// Number of availability zones that the instance spans: `single` for one, `multi` for several.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub availability_zone_mode: ::std::option::Option<::std::string::String>,
    /// Availability zone of the primary node.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub master_availability_zone: ::std::option::Option<::std::string::String>,
    /// ID of the virtual private cloud (VPC) that the instance is in.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub vpc_id: ::std::option::Option<::std::string::String>,
    /// ID of the security group that guards the instance.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub security_group_id: ::std::option::Option<::std::string::String>,
    /// Network ID of the subnet that the instance is in.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subnet_id: ::std::option::Option<::std::string::String>,
    /// Code of the flavor, such as `gaussdb.mysql.xlarge.x86.4`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub flavor_ref: ::std::option::Option<::std::string::String>,
    /// Billing of the instance: pay-per-use (the default) or yearly/monthly.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub charge_info: ::std::option::Option<crate::gaussdb_mysql::types::MysqlChargeInfo>,
    /// Storage bought for a yearly/monthly instance; absent for a pay-per-use one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub volume: ::std::option::Option<crate::gaussdb_mysql::types::MysqlVolumeResp>,
}

/// Backup or point in time of another instance that the new instance starts from.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct MysqlRestorePoint {
    /// ID of the instance whose data is restored.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source_instance_id: ::std::option::Option<::std::string::String>,
    /// Point in time whose data the new instance starts with, in milliseconds since 1970-01-01 00:00
    /// UTC; take it from [`list_restorable_times`](crate::gaussdb_mysql::Client::list_restorable_times).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub restore_time: ::std::option::Option<i64>,
    /// ID of the full backup to restore; take it from [`list_backups`](crate::gaussdb_mysql::Client::list_backups). Needed when restoring from a
    /// backup.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub backup_id: ::std::option::Option<::std::string::String>,
    /// Kind of restoration: `backup`, the default, needs `backup_id`, `timestamp` goes to a point in
    /// time.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub r#type: ::std::option::Option<
        crate::gaussdb_mysql::types::MysqlRestorePointType,
    >,
}

impl MysqlRestorePoint {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// ID of the instance whose data is restored. Required.
    pub fn source_instance_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.source_instance_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Point in time whose data the new instance starts with, in milliseconds since 1970-01-01 00:00 UTC; take it from [`list_restorable_times`](crate::gaussdb_mysql::Client::list_restorable_times).
    #[inline]
    pub fn restore_time(mut self, value: i64) -> Self {
        self.restore_time = ::std::option::Option::Some(value);
        self
    }

    /// ID of the full backup to restore; take it from [`list_backups`](crate::gaussdb_mysql::Client::list_backups).
    pub fn backup_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.backup_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Kind of restoration: `backup`, the default, needs `backup_id`, `timestamp` goes to a point in time.
    pub fn r#type(
        mut self,
        value: impl ::std::convert::Into<
            crate::gaussdb_mysql::types::MysqlRestorePointType,
        >,
    ) -> Self {
        self.r#type = ::std::option::Option::Some(value.into());
        self
    }

    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("source_instance_id", self.source_instance_id.is_some());
        v.limit(
            "type",
            &self.r#type,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["backup", "timestamp"])],
        );
    }
}

/// Storage bought for a yearly/monthly instance.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct MysqlVolumeResp {
    /// Size of the disk in GB, a multiple of 10 from 10 to 128000.
    ///
    /// At least 10. At most 128000. A multiple of 10.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub size: ::std::option::Option<i32>,
}
