// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1mysql~1v3~1{project_id}~1instances/post by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "createInstanceLegacy",
        ::gaussdb_runtime::generated::Method::Post,
        "/mysql/v3/{project_id}/instances",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Create an instance (retired)
    ///
    /// Creates an instance with one primary node and up to nine read replicas. Billing starts as
    /// pay-per-use unless `charge_info` orders a yearly/monthly instance, which Dedicated Cloud
    /// accounts cannot do. Returns a `job_id` for a pay-per-use instance and an `order_id` for a
    /// yearly/monthly one. Cannot restore from a backup. Planned to be retired on 2025-03-31; use
    /// `createInstance` instead.
    ///
    /// `POST /mysql/v3/{project_id}/instances`
    ///
    /// - Documented in: mysql-2024-zh, 5.3.1
    /// - Permission: gaussdb:instance:create, true, true,
    /// - To be retired: 2025-03-31
    /// - Error statuses: 400, 500
    ///
    /// - To be waited for by [`wait_until_instance_active_legacy`](crate::gaussdb_mysql::Client::wait_until_instance_active_legacy)
    /// - To be waited for by [`wait_until_job_done_legacy`](crate::gaussdb_mysql::Client::wait_until_job_done_legacy)
    #[deprecated = "to be retired: 2025-03-31; use `create_instance` instead"]
    #[inline]
    pub fn create_instance_legacy(&self) -> CreateInstanceLegacy<'_> {
        CreateInstanceLegacy {
            client: self,
            input: <CreateInstanceLegacyInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`create_instance_legacy`](crate::gaussdb_mysql::Client::create_instance_legacy).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct CreateInstanceLegacy<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: CreateInstanceLegacyInput,
}

impl CreateInstanceLegacy<'_> {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Billing of the new instance: pay-per-use (the default) or yearly/monthly, which Dedicated Cloud (DeC) accounts cannot order.
    #[inline]
    pub fn charge_info(
        mut self,
        value: crate::gaussdb_mysql::types::ChargeInfo,
    ) -> Self {
        self.input.body.charge_info = ::std::option::Option::Some(value);
        self
    }

    /// Name of the instance, which need not be unique: 4 to 64 characters, starting with a letter. Required.
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
        value: crate::gaussdb_mysql::types::CreateInstanceLegacyDatastore,
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

    /// Code of the flavor for the nodes; take `spec_code` from `listFlavors`. Required.
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

    /// ID of the security group; required unless the network ACL switch is on, and not allowed if it is.
    pub fn security_group_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.security_group_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the parameter template for the new instance; take it from `listParameterTemplates`.
    pub fn configuration_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.configuration_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Password of the database: 8 to 32 characters out of at least three of these kinds: capital letters, small letters, digits, special characters. Required.
    pub fn password(
        mut self,
        value: impl ::std::convert::Into<::gaussdb_runtime::Secret>,
    ) -> Self {
        self.input.body.password = ::std::option::Option::Some(value.into());
        self
    }

    /// Policy for automated backups of the new instance.
    #[inline]
    pub fn backup_strategy(
        mut self,
        value: crate::gaussdb_mysql::types::CreateInstanceLegacyBackupStrategy,
    ) -> Self {
        self.input.body.backup_strategy = ::std::option::Option::Some(value);
        self
    }

    /// Time zone of the new instance in full hours, from `UTC-12:00` to `UTC+12:00`; UTC by default.
    pub fn time_zone(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.time_zone = ::std::option::Option::Some(value.into());
        self
    }

    /// Number of availability zones that the instance is to span: `single` for one, `multi` for several. Required.
    pub fn availability_zone_mode(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.availability_zone_mode = ::std::option::Option::Some(
            value.into(),
        );
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

    /// Number of read replicas to create, at most 9 in one request. Required.
    #[inline]
    pub fn slave_count(mut self, value: i32) -> Self {
        self.input.body.slave_count = ::std::option::Option::Some(value);
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

    /// Storage to buy for a yearly/monthly instance.
    #[inline]
    pub fn volume(
        mut self,
        value: crate::gaussdb_mysql::types::CreateInstanceLegacyVolume,
    ) -> Self {
        self.input.body.volume = ::std::option::Option::Some(value);
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

    /// Case handling of table names: 1, the default, stores them in lowercase and ignores case; 0 keeps and distinguishes case.
    #[inline]
    pub fn lower_case_table_names(mut self, value: i32) -> Self {
        self.input.body.lower_case_table_names = ::std::option::Option::Some(value);
        self
    }

    /// Tags for the new instance, at most 20.
    pub fn tags(
        mut self,
        value: impl ::std::iter::IntoIterator<
            Item = crate::gaussdb_mysql::types::CreateInstanceLegacyTags,
        >,
    ) -> Self {
        self.input.body.tags = ::std::option::Option::Some(value.into_iter().collect());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: CreateInstanceLegacyInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::CreateInstanceLegacyResponse,
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
            crate::gaussdb_mysql::types::CreateInstanceLegacyResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`create_instance_legacy`](crate::gaussdb_mysql::Client::create_instance_legacy) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateInstanceLegacyInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// The body.
    pub body: crate::gaussdb_mysql::types::CreateInstanceLegacyRequest,
}

impl ::gaussdb_runtime::generated::Input for CreateInstanceLegacyInput {
    type Output = crate::gaussdb_mysql::types::CreateInstanceLegacyResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
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
impl<'a> CreateInstanceLegacy<'a> {
    /// Makes the call; what comes back leads to the job that it started.
    #[inline]
    pub async fn start(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Started<
            'a,
            crate::gaussdb_mysql::types::CreateInstanceLegacyResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.0.start(&self.input, &JOB).await
    }
}

/// Billing mode with the length of the subscription, if it is yearly/monthly.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ChargeInfo {
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
}

impl ChargeInfo {
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
    }
}

/// Hour in which automated backups of the new instance start.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CreateInstanceLegacyBackupStrategy {
    /// Hour in UTC in which automated backups start, from one full hour to the next, such as
    /// `21:00-22:00`.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub start_time: ::std::option::Option<::std::string::String>,
}

impl CreateInstanceLegacyBackupStrategy {
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

    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("start_time", self.start_time.is_some());
    }
}

/// Billing mode of the new instance, with the length of a subscription.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CreateInstanceLegacyChargeInfo {
    /// Billing mode: `prePaid` is yearly/monthly, `postPaid` is pay-per-use.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub charge_mode: ::std::option::Option<::std::string::String>,
    /// Number of months that were ordered, for yearly/monthly billing only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub period_num: ::std::option::Option<i64>,
}

/// Database engine and version that the new instance is to run.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CreateInstanceLegacyDatastore {
    /// Database engine; only `gaussdb-mysql` is supported.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub r#type: ::std::option::Option<
        crate::gaussdb_mysql::types::CreateInstanceLegacyDatastoreType,
    >,
    /// Two-part version of the engine, such as `8.0`; take `name` from `listEngineVersions`.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub version: ::std::option::Option<::std::string::String>,
}

impl CreateInstanceLegacyDatastore {
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

    /// Two-part version of the engine, such as `8.0`; take `name` from `listEngineVersions`. Required.
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
            &[::gaussdb_runtime::generated::Limit::OneOf(&["gaussdb-mysql"])],
        );
        v.require("version", self.version.is_some());
    }
}

/// The instance that is being created, with the settings it was ordered with.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CreateInstanceLegacyInstance {
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Name of the instance; not necessarily unique.
    ///
    /// 4 to 64 characters. Pattern: `^[A-Za-z][A-Za-z0-9_-]*$`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// State of the instance, for pay-per-use billing only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<::std::string::String>,
    /// Database engine and its version.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub datastore: ::std::option::Option<crate::gaussdb_mysql::types::Datastore>,
    /// Kind of instance; only `Cluster` is supported.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mode: ::std::option::Option<crate::gaussdb_mysql::types::Mode>,
    /// ID of the parameter template.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub configuration_id: ::std::option::Option<::std::string::String>,
    /// Port on which the database listens.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub port: ::std::option::Option<::std::string::String>,
    /// Policy for automated backups: the hour in which they start and how long they are kept.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub backup_strategy: ::std::option::Option<
        crate::gaussdb_mysql::types::BackupStrategy,
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
    pub charge_info: ::std::option::Option<
        crate::gaussdb_mysql::types::CreateInstanceLegacyChargeInfo,
    >,
}

/// Name, version, flavor, network, zones, password, billing and tags of the new instance.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CreateInstanceLegacyRequest {
    /// Billing of the new instance: pay-per-use (the default) or yearly/monthly, which Dedicated Cloud
    /// (DeC) accounts cannot order.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub charge_info: ::std::option::Option<crate::gaussdb_mysql::types::ChargeInfo>,
    /// Name of the instance, which need not be unique: 4 to 64 characters, starting with a letter.
    /// Letters, digits, hyphens and underscores are allowed; case counts.
    ///
    /// Required. 4 to 64 characters. Pattern: `^[A-Za-z][A-Za-z0-9_-]*$`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Database engine and its version.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub datastore: ::std::option::Option<
        crate::gaussdb_mysql::types::CreateInstanceLegacyDatastore,
    >,
    /// Kind of instance; only `Cluster` is supported.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mode: ::std::option::Option<crate::gaussdb_mysql::types::Mode>,
    /// Code of the flavor for the nodes; take `spec_code` from `listFlavors`.
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
    /// ID of the security group; required unless the network ACL switch is on, and not allowed if it
    /// is.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub security_group_id: ::std::option::Option<::std::string::String>,
    /// ID of the parameter template for the new instance; take it from `listParameterTemplates`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub configuration_id: ::std::option::Option<::std::string::String>,
    /// Password of the database: 8 to 32 characters out of at least three of these kinds: capital
    /// letters, small letters, digits, special characters. Weak passwords are rejected.
    ///
    /// Required. 8 to 32 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password: ::std::option::Option<::gaussdb_runtime::Secret>,
    /// Policy for automated backups of the new instance.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub backup_strategy: ::std::option::Option<
        crate::gaussdb_mysql::types::CreateInstanceLegacyBackupStrategy,
    >,
    /// Time zone of the new instance in full hours, from `UTC-12:00` to `UTC+12:00`; UTC by default.
    ///
    /// Pattern: `^UTC([+-](0[0-9]|1[0-2]):00)?$`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub time_zone: ::std::option::Option<::std::string::String>,
    /// Number of availability zones that the instance is to span: `single` for one, `multi` for
    /// several.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub availability_zone_mode: ::std::option::Option<::std::string::String>,
    /// Availability zone of the primary node.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub master_availability_zone: ::std::option::Option<::std::string::String>,
    /// Number of read replicas to create, at most 9 in one request.
    ///
    /// Required. At least 1. At most 9.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub slave_count: ::std::option::Option<i32>,
    /// Region in which the instance is to live, such as `cn-north-4`.
    ///
    /// Required. At least 1 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub region: ::std::option::Option<::std::string::String>,
    /// Storage to buy for a yearly/monthly instance.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub volume: ::std::option::Option<
        crate::gaussdb_mysql::types::CreateInstanceLegacyVolume,
    >,
    /// ID of the enterprise project that the instance is to belong to; required if the account uses
    /// enterprise projects and not allowed otherwise.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub enterprise_project_id: ::std::option::Option<::std::string::String>,
    /// Case handling of table names: 1, the default, stores them in lowercase and ignores case; 0 keeps
    /// and distinguishes case.
    ///
    /// Default: `1`.
    ///
    /// - `1`: Table names are lowercased; case does not matter.
    /// - `0`: Table names keep their case and differ by it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub lower_case_table_names: ::std::option::Option<i32>,
    /// Tags for the new instance, at most 20.
    ///
    /// At most 20 items.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tags: ::std::option::Option<
        ::std::vec::Vec<crate::gaussdb_mysql::types::CreateInstanceLegacyTags>,
    >,
}

impl CreateInstanceLegacyRequest {
    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        if let ::std::option::Option::Some(value) = &self.charge_info {
            v.within("charge_info", |v| value.validate(v));
        }
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
                    special: "~!@#%^*-_=+?,",
                },
                ::gaussdb_runtime::generated::Limit::MinLength(8usize),
                ::gaussdb_runtime::generated::Limit::MaxLength(32usize),
            ],
        );
        if let ::std::option::Option::Some(value) = &self.backup_strategy {
            v.within("backup_strategy", |v| value.validate(v));
        }
        v.limit(
            "time_zone",
            &self.time_zone,
            &[
                ::gaussdb_runtime::generated::Limit::Pattern(
                    "^UTC([+-](0[0-9]|1[0-2]):00)?$",
                ),
            ],
        );
        v.require("availability_zone_mode", self.availability_zone_mode.is_some());
        v.require("slave_count", self.slave_count.is_some());
        v.limit(
            "slave_count",
            &self.slave_count,
            &[
                ::gaussdb_runtime::generated::Limit::Minimum(1f64),
                ::gaussdb_runtime::generated::Limit::Maximum(9f64),
            ],
        );
        v.require("region", self.region.is_some());
        v.limit(
            "region",
            &self.region,
            &[::gaussdb_runtime::generated::Limit::MinLength(1usize)],
        );
        if let ::std::option::Option::Some(value) = &self.volume {
            v.within("volume", |v| value.validate(v));
        }
        v.limit(
            "lower_case_table_names",
            &self.lower_case_table_names,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["1", "0"])],
        );
        v.limit(
            "tags",
            &self.tags,
            &[::gaussdb_runtime::generated::Limit::MaxItems(20usize)],
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
    }
}

/// The instance that is being created, with the ID of its job or order.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CreateInstanceLegacyResponse {
    /// Instance that is being created.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub instance: ::std::option::Option<
        crate::gaussdb_mysql::types::CreateInstanceLegacyInstance,
    >,
    /// ID of the job that carries out the request, for pay-per-use billing only; poll it with `getJob`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub job_id: ::std::option::Option<::std::string::String>,
    /// ID of the order, for yearly/monthly billing only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order_id: ::std::option::Option<::std::string::String>,
}

/// A tag for the new instance.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CreateInstanceLegacyTags {
    /// Key of the tag: 1 to 36 letters, digits, Chinese characters and a few punctuation marks. Keys of
    /// one instance must differ.
    ///
    /// Required. 1 to 36 characters. Pattern: `^[A-Za-z0-9._一-鿿]*$`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub key: ::std::option::Option<::std::string::String>,
    /// Value of the tag, up to 43 characters out of letters, digits, Chinese characters and a few
    /// punctuation marks; it may be empty.
    ///
    /// Required. At most 43 characters. Pattern: `^[A-Za-z0-9._一-鿿]*$`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
}

impl CreateInstanceLegacyTags {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Key of the tag: 1 to 36 letters, digits, Chinese characters and a few punctuation marks. Required.
    pub fn key(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.key = ::std::option::Option::Some(value.into());
        self
    }

    /// Value of the tag, up to 43 characters out of letters, digits, Chinese characters and a few punctuation marks; it may be empty. Required.
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
                ::gaussdb_runtime::generated::Limit::Pattern("^[A-Za-z0-9._一-鿿]*$"),
            ],
        );
        v.require("value", self.value.is_some());
        v.limit(
            "value",
            &self.value,
            &[
                ::gaussdb_runtime::generated::Limit::MaxLength(43usize),
                ::gaussdb_runtime::generated::Limit::Pattern("^[A-Za-z0-9._一-鿿]*$"),
            ],
        );
    }
}

/// Storage to buy for the new instance.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CreateInstanceLegacyVolume {
    /// Size of the disk in GB: 40 (the default) to 128000, a multiple of 10.
    ///
    /// Required. At least 40. At most 128000. A multiple of 10. Default: `40`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub size: ::std::option::Option<i32>,
}

impl CreateInstanceLegacyVolume {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Size of the disk in GB: 40 (the default) to 128000, a multiple of 10. Required.
    #[inline]
    pub fn size(mut self, value: i32) -> Self {
        self.size = ::std::option::Option::Some(value);
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
                ::gaussdb_runtime::generated::Limit::Minimum(40f64),
                ::gaussdb_runtime::generated::Limit::Maximum(128000f64),
                ::gaussdb_runtime::generated::Limit::MultipleOf(10f64),
            ],
        );
    }
}
