// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[201u16],
    documented: "mysql-2024-zh, 4.3.1",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "createInstance",
        gaussdb_runtime::codegen::Method::Post,
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
    /// poll with [`get_job`](crate::gaussdb_mysql::Client::get_job); a yearly/monthly request returns an `order_id`,
    /// and the order waits for a manual payment unless `is_auto_pay` is `true`. Watch
    /// [`get_instance`](crate::gaussdb_mysql::Client::get_instance) until `status` changes from `creating` to `normal`.
    ///
    /// `POST /v3/{project_id}/instances`
    ///
    /// - Documented in: section 4.3.1 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// To wait for the result:
    /// [`wait_until_instance_available`](crate::gaussdb_mysql::Client::wait_until_instance_available) or
    /// [`wait_until_instance_created`](crate::gaussdb_mysql::Client::wait_until_instance_created) or
    /// [`wait_until_job_done`](crate::gaussdb_mysql::Client::wait_until_job_done).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::gaussdb_mysql::types::{AvailabilityZoneModeSpec, DatastoreTypeSpec, InstanceDatastoreSpec, InstanceModeSpec};
    ///
    /// let response = client
    ///     .create_instance()
    ///     .region("cn-north-4")
    ///     .name("sales-db")
    ///     .datastore(
    ///         InstanceDatastoreSpec::builder()
    ///             .r#type(DatastoreTypeSpec::GaussdbMysql)
    ///             .version("8.0"),
    ///     )
    ///     .mode(InstanceModeSpec::Cluster)
    ///     .flavor_ref("gaussdb.mysql.xlarge.x86.4")
    ///     .vpc_id("79044cb0-5b92-4eec-a93c-50908d88b9e6")
    ///     .subnet_id("449e5c8d-7ce2-4b55-a907-495a5069d923")
    ///     .password("Gentle-River7")
    ///     .availability_zone_mode(AvailabilityZoneModeSpec::Single)
    ///     .slave_count(1)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_instance(&self) -> CreateInstance {
        CreateInstance {
            client: self.clone(),
            input: <CreateInstanceInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`create_instance`](crate::gaussdb_mysql::Client::create_instance).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateInstance {
    client: crate::gaussdb_mysql::Client,
    input: CreateInstanceInput,
}

impl CreateInstance {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    pub fn x_language(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::MessageLanguage,
        >,
    ) -> Self {
        self.input.x_language = value.into_value();
        self
    }

    /// Region in which the instance is to live, such as `cn-north-4`. Required.
    pub fn region(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.region = value.into_value();
        self
    }

    /// Name of the instance, which need not be unique: 4 to 64 characters (at most 64 bytes; a Chinese character takes
    /// 3), starting with a letter or Chinese character. Required.
    pub fn name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.name = value.into_value();
        self
    }

    /// Database engine and its version. Required.
    pub fn datastore(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::InstanceDatastoreSpec,
        >,
    ) -> Self {
        self.input.body.datastore = value.into_value();
        self
    }

    /// Kind of instance; only `Cluster` is supported. Required.
    pub fn mode(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::InstanceModeSpec,
        >,
    ) -> Self {
        self.input.body.mode = value.into_value();
        self
    }

    /// Code of the flavor for the nodes; take `spec_code` from
    /// [`list_flavors`](crate::gaussdb_mysql::Client::list_flavors). Required.
    pub fn flavor_ref(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.flavor_ref = value.into_value();
        self
    }

    /// ID of the virtual private cloud (VPC) that the instance is to be in; see the VPC console or the VPC API.
    /// Required.
    pub fn vpc_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.vpc_id = value.into_value();
        self
    }

    /// Network ID of the subnet that the instance is to be in; see the subnet page of the VPC console or the VPC API.
    /// Required.
    pub fn subnet_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.subnet_id = value.into_value();
        self
    }

    /// Password of the database: 8 to 32 characters out of at least three of these kinds: uppercase letters, lowercase
    /// letters, digits, special characters (`~!@#$%^*-_=+?,()&`). Required.
    pub fn password(
        mut self,
        value: impl gaussdb_runtime::IntoValue<gaussdb_runtime::Secret>,
    ) -> Self {
        self.input.body.password = value.into_value();
        self
    }

    /// Number of availability zones that the instance is to span: `single` for one, `multi` for several. Required.
    pub fn availability_zone_mode(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::AvailabilityZoneModeSpec,
        >,
    ) -> Self {
        self.input.body.availability_zone_mode = value.into_value();
        self
    }

    /// Number of read replicas to create, at most 9 in one request. Required.
    pub fn slave_count(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.body.slave_count = value.into_value();
        self
    }

    /// Billing of the new instance: pay-per-use (the default) or yearly/monthly, which Dedicated Cloud (DeC) accounts
    /// cannot order.
    pub fn charge_info(
        mut self,
        value: impl gaussdb_runtime::IntoValue<crate::gaussdb_mysql::types::BillingSpec>,
    ) -> Self {
        self.input.body.charge_info = value.into_value();
        self
    }

    /// ID of the security group; required unless the network ACL switch is on, and not allowed if it is.
    pub fn security_group_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.body.security_group_id = value.into_value();
        self
    }

    /// ID of the parameter template for the new instance; take it from
    /// [`list_parameter_templates`](crate::gaussdb_mysql::Client::list_parameter_templates).
    pub fn configuration_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.body.configuration_id = value.into_value();
        self
    }

    /// Policy for automated backups of the new instance.
    pub fn backup_strategy(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::BackupStrategySpec,
        >,
    ) -> Self {
        self.input.body.backup_strategy = value.into_value();
        self
    }

    /// Time zone of the new instance; UTC by default.
    pub fn time_zone(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.time_zone = value.into_value();
        self
    }

    /// Availability zone of the primary node.
    pub fn master_availability_zone(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.body.master_availability_zone = value.into_value();
        self
    }

    /// Storage to buy for a yearly/monthly instance; not allowed for a pay-per-use one.
    pub fn volume(
        mut self,
        value: impl gaussdb_runtime::IntoValue<crate::gaussdb_mysql::types::VolumeSpec>,
    ) -> Self {
        self.input.body.volume = value.into_value();
        self
    }

    /// Tags for the new instance, at most 10.
    pub fn tags(
        mut self,
        value: impl IntoIterator<Item = crate::gaussdb_mysql::types::TagSpec>,
    ) -> Self {
        self.input.body.tags = Some(value.into_iter().collect());
        self
    }

    /// Case handling of table names: 1, the default, stores them in lowercase and ignores case; 0 keeps and
    /// distinguishes case.
    pub fn lower_case_table_names(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::TableNameCase,
        >,
    ) -> Self {
        self.input.body.lower_case_table_names = value.into_value();
        self
    }

    /// ID of the enterprise project that the instance is to belong to; required if the account uses enterprise projects
    /// and not allowed otherwise.
    pub fn enterprise_project_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.body.enterprise_project_id = value.into_value();
        self
    }

    /// ID of the dedicated resource pool to create the instance in; only for accounts that have bought one.
    pub fn dedicated_resource_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.body.dedicated_resource_id = value.into_value();
        self
    }

    /// Backup or point in time of another instance whose data the new instance starts with.
    pub fn restore_point(
        mut self,
        value: impl gaussdb_runtime::IntoValue<crate::gaussdb_mysql::types::RestorePoint>,
    ) -> Self {
        self.input.body.restore_point = value.into_value();
        self
    }

    /// Settings of transparent data encryption (TDE).
    pub fn tde_info(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::EncryptionSpec,
        >,
    ) -> Self {
        self.input.body.tde_info = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: CreateInstanceInput) -> Self {
        self.input = input;
        self
    }

    /// Sets what is different for this call: limits, retries, validation, and what the request has beside its
    /// parameters.
    #[inline]
    pub fn with_options(mut self, options: gaussdb_runtime::CallOptions) -> Self {
        self.client = self.client.with_options(options);
        self
    }

    /// Sends the request.
    #[inline]
    pub fn send(
        self,
    ) -> gaussdb_runtime::SendFuture<
        crate::gaussdb_mysql::types::CreateInstanceResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::CreateInstanceResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`create_instance`](crate::gaussdb_mysql::Client::create_instance).
#[derive(Clone)]
pub struct CreateInstanceInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
    /// The body.
    pub body: crate::gaussdb_mysql::types::CreateInstanceRequest,
}

impl CreateInstanceInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    CreateInstanceInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for CreateInstanceInput {
    type Output = crate::gaussdb_mysql::types::CreateInstanceResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

static JOB: gaussdb_runtime::codegen::Job = gaussdb_runtime::codegen::Job {
    id: "job_id",
    poll: <crate::gaussdb_mysql::operations::GetJobInput as gaussdb_runtime::codegen::Input>::OPERATION,
    parameter: "id",
    location: gaussdb_runtime::codegen::Location::Query,
    waiter: &crate::gaussdb_mysql::waiters::JOB_DONE,
};

impl gaussdb_runtime::codegen::Starts for CreateInstanceInput {
    type Shown = crate::gaussdb_mysql::types::GetJobResponse;
    const JOB: &'static gaussdb_runtime::codegen::Job = &JOB;
}

impl CreateInstance {
    /// Sends the request and returns its output with a handle to the job that it started.
    #[inline]
    pub fn start(
        self,
    ) -> gaussdb_runtime::CallFuture<
        gaussdb_runtime::StartedJob<
            crate::gaussdb_mysql::types::CreateInstanceResponse,
            crate::gaussdb_mysql::types::GetJobResponse,
        >,
    > {
        self.client.0.start(&self.input)
    }
}

/// Whether a subscription is to renew itself.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum AutoRenewalSpec {
    /// The subscription renews itself.
    True,
    /// The subscription does not renew itself.
    False,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    AutoRenewalSpec {
        True = "true",
        False = "false",
    }
}

/// Hour in which automated backups of the new instance start, and how long they are kept.
#[derive(Clone)]
pub struct BackupStrategySpec {
    /// Hour in UTC in which automated backups start, from one full hour to the next, such as
    /// `21:00-22:00`.
    ///
    /// Required. Time window: exactly 3600 seconds, from a full hour to a full hour.
    pub start_time: Option<String>,
    /// Number of days for which automated backups are kept, from 1 to 732.
    ///
    /// A number, 1 to 732.
    pub keep_days: Option<String>,
}

impl BackupStrategySpec {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Hour in UTC in which automated backups start, from one full hour to the next, such as `21:00-22:00`. Required.
    pub fn start_time(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.start_time = value.into_value();
        self
    }

    /// Number of days for which automated backups are kept, from 1 to 732.
    pub fn keep_days(
        mut self,
        value: impl gaussdb_runtime::IntoValue<gaussdb_runtime::NumberText>,
    ) -> Self {
        self.keep_days = value
            .into_value()
            .map(gaussdb_runtime::NumberText::into_string);
        self
    }

    /// Validates the value and returns it. The error lists missing members and violations of documented
    /// constraints. Optional, because `send` validates the whole request.
    #[inline]
    pub fn build(self) -> Result<Self, gaussdb_runtime::Error> {
        gaussdb_runtime::codegen::build(self)
    }

    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    BackupStrategySpec {
        start_time: Member::new("start_time")
            .required()
            .limits(
                &[
                    TimeWindow(Span {
                        exactly: Some(3600),
                        at_most: None,
                        full_hours: true,
                    }),
                ],
            ),
        keep_days: Member::new("keep_days").limits(&[NumericString(Some(1), Some(732), None)]),
    }
}

/// Billing of the new instance: mode, length, renewal and payment of a subscription.
#[derive(Clone)]
pub struct BillingSpec {
    /// Billing mode: `prePaid` is yearly/monthly, `postPaid` is pay-per-use.
    ///
    /// Required.
    pub charge_mode: Option<crate::gaussdb_mysql::types::ChargeModeSpec>,
    /// Unit of the subscription, `month` or `year`; required if `charge_mode` is `prePaid`.
    ///
    /// Has an effect only when `charge_mode` is `prePaid`. Required when `charge_mode` is `prePaid`.
    pub period_type: Option<crate::gaussdb_mysql::types::BillingPeriodTypeSpec>,
    /// Number of months (1 to 9) or years (1 to 3) to order, as `period_type` says; required if
    /// `charge_mode` is `prePaid`.
    ///
    /// At least 1. At most 9. When `period_type` is `month`: 1 to 9. When `period_type` is `year`: 1 to 3. Has an
    /// effect only when `charge_mode` is `prePaid`. Required when `charge_mode` is `prePaid`.
    pub period_num: Option<i64>,
    /// Whether the subscription renews itself for the same length of time and is then paid
    /// automatically; `false` is the default.
    ///
    /// Default: `false`.
    pub is_auto_renew: Option<crate::gaussdb_mysql::types::AutoRenewalSpec>,
    /// Whether a yearly/monthly order is paid from the account automatically; `false`, the default,
    /// waits for a manual payment. Later renewals are not affected.
    ///
    /// Default: `false`.
    pub is_auto_pay: Option<crate::gaussdb_mysql::types::AutoPaySpec>,
}

impl BillingSpec {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Billing mode: `prePaid` is yearly/monthly, `postPaid` is pay-per-use. Required.
    pub fn charge_mode(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::ChargeModeSpec,
        >,
    ) -> Self {
        self.charge_mode = value.into_value();
        self
    }

    /// Unit of the subscription, `month` or `year`; required if `charge_mode` is `prePaid`.
    pub fn period_type(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::BillingPeriodTypeSpec,
        >,
    ) -> Self {
        self.period_type = value.into_value();
        self
    }

    /// Number of months (1 to 9) or years (1 to 3) to order, as `period_type` says; required if `charge_mode` is
    /// `prePaid`.
    pub fn period_num(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.period_num = value.into_value();
        self
    }

    /// Whether the subscription renews itself for the same length of time and is then paid automatically; `false` is
    /// the default.
    pub fn is_auto_renew(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::AutoRenewalSpec,
        >,
    ) -> Self {
        self.is_auto_renew = value.into_value();
        self
    }

    /// Whether a yearly/monthly order is paid from the account automatically; `false`, the default, waits for a manual
    /// payment.
    pub fn is_auto_pay(
        mut self,
        value: impl gaussdb_runtime::IntoValue<crate::gaussdb_mysql::types::AutoPaySpec>,
    ) -> Self {
        self.is_auto_pay = value.into_value();
        self
    }

    /// Validates the value and returns it. The error lists missing members and violations of documented
    /// constraints. Optional, because `send` validates the whole request.
    #[inline]
    pub fn build(self) -> Result<Self, gaussdb_runtime::Error> {
        gaussdb_runtime::codegen::build(self)
    }

    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    BillingSpec {
        charge_mode: Member::new("charge_mode").required().limits(&[OneOf(&["prePaid", "postPaid"])]),
        period_type: Member::new("period_type")
            .limits(
                &[
                    RequiredIf(
                        &[
                            When {
                                field: "charge_mode",
                                values: &["prePaid"],
                                not: false,
                            },
                        ],
                    ),
                    OneOf(&["month", "year"]),
                ],
            ),
        period_num: Member::new("period_num")
            .limits(
                &[
                    RangeIf(
                        &[
                            When {
                                field: "period_type",
                                values: &["month"],
                                not: false,
                            },
                        ],
                        Some(1),
                        Some(9),
                    ),
                    RangeIf(
                        &[
                            When {
                                field: "period_type",
                                values: &["year"],
                                not: false,
                            },
                        ],
                        Some(1),
                        Some(3),
                    ),
                    RequiredIf(
                        &[
                            When {
                                field: "charge_mode",
                                values: &["prePaid"],
                                not: false,
                            },
                        ],
                    ),
                    Minimum(Int(1)),
                    Maximum(Int(9)),
                ],
            ),
        is_auto_renew: Member::new("is_auto_renew").limits(&[OneOf(&["true", "false"])]),
        is_auto_pay: Member::new("is_auto_pay").limits(&[OneOf(&["true", "false"])]),
    }
}

/// Name, version, flavor, network, zones, password, billing and tags of the new instance, and the
/// backup it may start from.
#[derive(Clone)]
pub struct CreateInstanceRequest {
    /// Region in which the instance is to live, such as `cn-north-4`.
    ///
    /// Required. At least 1 character.
    pub region: Option<String>,
    /// Name of the instance, which need not be unique: 4 to 64 characters (at most 64 bytes; a Chinese
    /// character takes 3), starting with a letter or Chinese character. Digits, hyphens and underscores
    /// are allowed too.
    ///
    /// Required. 4 to 64 characters. Pattern: `^[A-Za-z一-鿿][A-Za-z0-9_一-鿿-]*$`. At most 64 bytes in UTF-8.
    pub name: Option<String>,
    /// Database engine and its version.
    ///
    /// Required.
    pub datastore: Option<crate::gaussdb_mysql::types::InstanceDatastoreSpec>,
    /// Kind of instance; only `Cluster` is supported.
    ///
    /// Required.
    pub mode: Option<crate::gaussdb_mysql::types::InstanceModeSpec>,
    /// Code of the flavor for the nodes; take `spec_code` from
    /// [`list_flavors`](crate::gaussdb_mysql::Client::list_flavors).
    ///
    /// Required.
    pub flavor_ref: Option<String>,
    /// ID of the virtual private cloud (VPC) that the instance is to be in; see the VPC console or the
    /// VPC API.
    ///
    /// Required.
    pub vpc_id: Option<String>,
    /// Network ID of the subnet that the instance is to be in; see the subnet page of the VPC console
    /// or the VPC API.
    ///
    /// Required.
    pub subnet_id: Option<String>,
    /// Password of the database: 8 to 32 characters out of at least three of these kinds: uppercase
    /// letters, lowercase letters, digits, special characters (`~!@#$%^*-_=+?,()&`). Weak passwords are
    /// rejected.
    ///
    /// Required. 8 to 32 characters. The service refuses a value that is easy to guess. Characters of at least 3 of
    /// these: upper case, lower case, digits, the characters `~!@#$%^*-_=+?,()&`.
    pub password: Option<gaussdb_runtime::Secret>,
    /// Number of availability zones that the instance is to span: `single` for one, `multi` for
    /// several.
    ///
    /// Required.
    pub availability_zone_mode: Option<
        crate::gaussdb_mysql::types::AvailabilityZoneModeSpec,
    >,
    /// Number of read replicas to create, at most 9 in one request.
    ///
    /// Required. At most 9.
    pub slave_count: Option<i64>,
    /// Billing of the new instance: pay-per-use (the default) or yearly/monthly, which Dedicated Cloud
    /// (DeC) accounts cannot order.
    pub charge_info: Option<crate::gaussdb_mysql::types::BillingSpec>,
    /// ID of the security group; required unless the network ACL switch is on, and not allowed if it
    /// is.
    pub security_group_id: Option<String>,
    /// ID of the parameter template for the new instance; take it from
    /// [`list_parameter_templates`](crate::gaussdb_mysql::Client::list_parameter_templates).
    pub configuration_id: Option<String>,
    /// Policy for automated backups of the new instance.
    pub backup_strategy: Option<crate::gaussdb_mysql::types::BackupStrategySpec>,
    /// Time zone of the new instance; UTC by default.
    ///
    /// Default: `UTC`.
    pub time_zone: Option<String>,
    /// Availability zone of the primary node.
    ///
    /// At least 1 character.
    pub master_availability_zone: Option<String>,
    /// Storage to buy for a yearly/monthly instance; not allowed for a pay-per-use one.
    pub volume: Option<crate::gaussdb_mysql::types::VolumeSpec>,
    /// Tags for the new instance, at most 10.
    ///
    /// At most 10 items.
    pub tags: Option<Vec<crate::gaussdb_mysql::types::TagSpec>>,
    /// Case handling of table names: 1, the default, stores them in lowercase and ignores case; 0 keeps
    /// and distinguishes case.
    ///
    /// Default: `1`.
    ///
    /// - `1`: Table names are lowercased; case does not matter.
    /// - `0`: Table names keep their case and differ by it.
    pub lower_case_table_names: Option<crate::gaussdb_mysql::types::TableNameCase>,
    /// ID of the enterprise project that the instance is to belong to; required if the account uses
    /// enterprise projects and not allowed otherwise.
    pub enterprise_project_id: Option<String>,
    /// ID of the dedicated resource pool to create the instance in; only for accounts that have bought
    /// one.
    pub dedicated_resource_id: Option<String>,
    /// Backup or point in time of another instance whose data the new instance starts with.
    pub restore_point: Option<crate::gaussdb_mysql::types::RestorePoint>,
    /// Settings of transparent data encryption (TDE). In open beta: ask support for access first.
    pub tde_info: Option<crate::gaussdb_mysql::types::EncryptionSpec>,
}

impl CreateInstanceRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    CreateInstanceRequest {
        region: Member::new("region").required().limits(&[MinLength(1)]),
        name: Member::new("name")
            .required()
            .limits(
                &[
                    ByteLength(64),
                    MinLength(4),
                    MaxLength(64),
                    Pattern("^[A-Za-z一-鿿][A-Za-z0-9_一-鿿-]*$"),
                ],
            ),
        datastore: Member::new("datastore").required(),
        mode: Member::new("mode").required().limits(&[OneOf(&["Cluster"])]),
        flavor_ref: Member::new("flavor_ref").required(),
        vpc_id: Member::new("vpc_id").required(),
        subnet_id: Member::new("subnet_id").required(),
        password: Member::new("password")
            .required()
            .limits(
                &[
                    CharacterClasses {
                        at_least: 3,
                        counted: [true, true, true],
                        special: "~!@#$%^*-_=+?,()&",
                    },
                    MinLength(8),
                    MaxLength(32),
                ],
            ),
        availability_zone_mode: Member::new("availability_zone_mode")
            .required()
            .limits(&[OneOf(&["single", "multi"])]),
        slave_count: Member::new("slave_count").required().limits(&[Maximum(Int(9))]),
        charge_info: Member::new("charge_info"),
        security_group_id: Member::new("security_group_id"),
        configuration_id: Member::new("configuration_id"),
        backup_strategy: Member::new("backup_strategy"),
        time_zone: Member::new("time_zone"),
        master_availability_zone: Member::new("master_availability_zone").limits(&[MinLength(1)]),
        volume: Member::new("volume"),
        tags: Member::new("tags").limits(&[MaxItems(10)]),
        lower_case_table_names: Member::new("lower_case_table_names").limits(&[OneOf(&["1", "0"])]),
        enterprise_project_id: Member::new("enterprise_project_id"),
        dedicated_resource_id: Member::new("dedicated_resource_id"),
        restore_point: Member::new("restore_point"),
        tde_info: Member::new("tde_info"),
    }
}

/// The instance that is being created, with the ID of its job or order.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateInstanceResponse {
    /// Instance that is being created.
    pub instance: Option<crate::gaussdb_mysql::types::CreatedInstance>,
    /// ID of the job that carries out the request, for pay-per-use billing only; poll it with
    /// [`get_job`](crate::gaussdb_mysql::Client::get_job).
    pub job_id: Option<String>,
    /// ID of the order, for yearly/monthly billing only.
    pub order_id: Option<String>,
}

impl CreateInstanceResponse {
    /// Instance that is being created.
    #[inline]
    pub fn instance(&self) -> Option<&crate::gaussdb_mysql::types::CreatedInstance> {
        self.instance.as_ref()
    }

    /// ID of the job that carries out the request, for pay-per-use billing only; poll it with
    /// [`get_job`](crate::gaussdb_mysql::Client::get_job).
    #[inline]
    pub fn job_id(&self) -> Option<&str> {
        self.job_id.as_deref()
    }

    /// ID of the order, for yearly/monthly billing only.
    #[inline]
    pub fn order_id(&self) -> Option<&str> {
        self.order_id.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    CreateInstanceResponse {
        instance: Member::new("instance"),
        job_id: Member::new("job_id"),
        order_id: Member::new("order_id"),
    }
}

/// The instance that is being created, with the settings it was ordered with.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatedInstance {
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    pub id: Option<String>,
    /// Name of the instance; not necessarily unique.
    pub name: Option<String>,
    /// State of the instance, such as `ACTIVE`, or `normal` for an HTAP instance.
    pub status: Option<String>,
    /// Database engine and its version.
    pub datastore: Option<crate::gaussdb_mysql::types::InstanceDatastore>,
    /// Kind of instance; only `Cluster` is supported.
    pub mode: Option<crate::gaussdb_mysql::types::InstanceMode>,
    /// ID of the parameter template, as
    /// [`list_parameter_templates`](crate::gaussdb_mysql::Client::list_parameter_templates) gives it.
    pub configuration_id: Option<String>,
    /// Port on which the database listens.
    pub port: Option<String>,
    /// Policy for automated backups: the hour in which they start and how long they are kept.
    pub backup_strategy: Option<crate::gaussdb_mysql::types::BackupStrategy>,
    /// ID of the enterprise project that the instance belongs to.
    pub enterprise_project_id: Option<String>,
    /// Region in which the instance lives.
    pub region: Option<String>,
    /// Number of availability zones that the instance spans: `single` for one, `multi` for several.
    pub availability_zone_mode: Option<String>,
    /// Availability zone of the primary node.
    pub master_availability_zone: Option<String>,
    /// ID of the virtual private cloud (VPC) that the instance is in.
    pub vpc_id: Option<String>,
    /// ID of the security group that guards the instance.
    pub security_group_id: Option<String>,
    /// Network ID of the subnet that the instance is in.
    pub subnet_id: Option<String>,
    /// Code of the flavor, such as `gaussdb.mysql.xlarge.x86.4`.
    pub flavor_ref: Option<String>,
    /// Billing of the instance: pay-per-use (the default) or yearly/monthly.
    pub charge_info: Option<crate::gaussdb_mysql::types::Billing>,
    /// Storage bought for a yearly/monthly instance; absent for a pay-per-use one.
    pub volume: Option<crate::gaussdb_mysql::types::CreatedVolume>,
}

impl CreatedInstance {
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Name of the instance; not necessarily unique.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// State of the instance, such as `ACTIVE`, or `normal` for an HTAP instance.
    #[inline]
    pub fn status(&self) -> Option<&str> {
        self.status.as_deref()
    }

    /// Database engine and its version.
    #[inline]
    pub fn datastore(&self) -> Option<&crate::gaussdb_mysql::types::InstanceDatastore> {
        self.datastore.as_ref()
    }

    /// Kind of instance; only `Cluster` is supported.
    #[inline]
    pub fn mode(&self) -> Option<&crate::gaussdb_mysql::types::InstanceMode> {
        self.mode.as_ref()
    }

    /// ID of the parameter template, as
    /// [`list_parameter_templates`](crate::gaussdb_mysql::Client::list_parameter_templates) gives it.
    #[inline]
    pub fn configuration_id(&self) -> Option<&str> {
        self.configuration_id.as_deref()
    }

    /// Port on which the database listens.
    #[inline]
    pub fn port(&self) -> Option<&str> {
        self.port.as_deref()
    }

    /// Policy for automated backups: the hour in which they start and how long they are kept.
    #[inline]
    pub fn backup_strategy(
        &self,
    ) -> Option<&crate::gaussdb_mysql::types::BackupStrategy> {
        self.backup_strategy.as_ref()
    }

    /// ID of the enterprise project that the instance belongs to.
    #[inline]
    pub fn enterprise_project_id(&self) -> Option<&str> {
        self.enterprise_project_id.as_deref()
    }

    /// Region in which the instance lives.
    #[inline]
    pub fn region(&self) -> Option<&str> {
        self.region.as_deref()
    }

    /// Number of availability zones that the instance spans: `single` for one, `multi` for several.
    #[inline]
    pub fn availability_zone_mode(&self) -> Option<&str> {
        self.availability_zone_mode.as_deref()
    }

    /// Availability zone of the primary node.
    #[inline]
    pub fn master_availability_zone(&self) -> Option<&str> {
        self.master_availability_zone.as_deref()
    }

    /// ID of the virtual private cloud (VPC) that the instance is in.
    #[inline]
    pub fn vpc_id(&self) -> Option<&str> {
        self.vpc_id.as_deref()
    }

    /// ID of the security group that guards the instance.
    #[inline]
    pub fn security_group_id(&self) -> Option<&str> {
        self.security_group_id.as_deref()
    }

    /// Network ID of the subnet that the instance is in.
    #[inline]
    pub fn subnet_id(&self) -> Option<&str> {
        self.subnet_id.as_deref()
    }

    /// Code of the flavor, such as `gaussdb.mysql.xlarge.x86.4`.
    #[inline]
    pub fn flavor_ref(&self) -> Option<&str> {
        self.flavor_ref.as_deref()
    }

    /// Billing of the instance: pay-per-use (the default) or yearly/monthly.
    #[inline]
    pub fn charge_info(&self) -> Option<&crate::gaussdb_mysql::types::Billing> {
        self.charge_info.as_ref()
    }

    /// Storage bought for a yearly/monthly instance; absent for a pay-per-use one.
    #[inline]
    pub fn volume(&self) -> Option<&crate::gaussdb_mysql::types::CreatedVolume> {
        self.volume.as_ref()
    }
}

gaussdb_runtime::reflect_struct! {
    CreatedInstance {
        id: Member::new("id"),
        name: Member::new("name"),
        status: Member::new("status"),
        datastore: Member::new("datastore"),
        mode: Member::new("mode"),
        configuration_id: Member::new("configuration_id"),
        port: Member::new("port"),
        backup_strategy: Member::new("backup_strategy"),
        enterprise_project_id: Member::new("enterprise_project_id"),
        region: Member::new("region"),
        availability_zone_mode: Member::new("availability_zone_mode"),
        master_availability_zone: Member::new("master_availability_zone"),
        vpc_id: Member::new("vpc_id"),
        security_group_id: Member::new("security_group_id"),
        subnet_id: Member::new("subnet_id"),
        flavor_ref: Member::new("flavor_ref"),
        charge_info: Member::new("charge_info"),
        volume: Member::new("volume"),
    }
}

/// Storage bought for a yearly/monthly instance.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatedVolume {
    /// Size of the disk in GB, a multiple of 10 from 10 to 128000.
    ///
    /// At least 10. At most 128000. A multiple of 10.
    pub size: Option<i64>,
}

impl CreatedVolume {
    /// Size of the disk in GB, a multiple of 10 from 10 to 128000.
    #[inline]
    pub fn size(&self) -> Option<i64> {
        self.size
    }
}

gaussdb_runtime::reflect_struct! {
    CreatedVolume {
        size: Member::new("size"),
    }
}

/// Whether the new instance encrypts its data files, and with which algorithm.
#[derive(Clone)]
pub struct EncryptionSpec {
    /// Whether transparent data encryption (TDE) is on.
    ///
    /// Required.
    pub enable_tde: Option<bool>,
    /// Algorithm of transparent data encryption, `AES256` or `SM4`.
    ///
    /// Required.
    pub encryption_type: Option<crate::gaussdb_mysql::types::EncryptionTypeSpec>,
}

impl EncryptionSpec {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Whether transparent data encryption (TDE) is on. Required.
    pub fn enable_tde(mut self, value: impl gaussdb_runtime::IntoValue<bool>) -> Self {
        self.enable_tde = value.into_value();
        self
    }

    /// Algorithm of transparent data encryption, `AES256` or `SM4`. Required.
    pub fn encryption_type(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::EncryptionTypeSpec,
        >,
    ) -> Self {
        self.encryption_type = value.into_value();
        self
    }

    /// Validates the value and returns it. The error lists missing members and violations of documented
    /// constraints. Optional, because `send` validates the whole request.
    #[inline]
    pub fn build(self) -> Result<Self, gaussdb_runtime::Error> {
        gaussdb_runtime::codegen::build(self)
    }

    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    EncryptionSpec {
        enable_tde: Member::new("enable_tde").required(),
        encryption_type: Member::new("encryption_type").required().limits(&[OneOf(&["AES256", "SM4"])]),
    }
}

/// Algorithm with which an instance or its backups are to be encrypted.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum EncryptionTypeSpec {
    /// Advanced Encryption Standard with 256-bit keys.
    Aes256,
    /// Block cipher of a Chinese standard.
    Sm4,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    EncryptionTypeSpec {
        Aes256 = "AES256",
        Sm4 = "SM4",
    }
}

/// Database engine, version and, if wanted, kernel version that the new instance is to run.
#[derive(Clone)]
pub struct InstanceDatastoreSpec {
    /// Database engine; only `gaussdb-mysql` is supported.
    ///
    /// Required.
    pub r#type: Option<crate::gaussdb_mysql::types::DatastoreTypeSpec>,
    /// Two-part version of the engine, such as `8.0`; take `name` from
    /// [`list_engine_versions`](crate::gaussdb_mysql::Client::list_engine_versions).
    ///
    /// Required.
    pub version: Option<String>,
    /// Full four-part kernel version to install, as
    /// [`list_engine_versions`](crate::gaussdb_mysql::Client::list_engine_versions) shows it; choosing one needs an
    /// allowlist entry from support.
    pub kernel_version: Option<String>,
}

impl InstanceDatastoreSpec {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Database engine; only `gaussdb-mysql` is supported. Required.
    pub fn r#type(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::DatastoreTypeSpec,
        >,
    ) -> Self {
        self.r#type = value.into_value();
        self
    }

    /// Two-part version of the engine, such as `8.0`; take `name` from
    /// [`list_engine_versions`](crate::gaussdb_mysql::Client::list_engine_versions). Required.
    pub fn version(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.version = value.into_value();
        self
    }

    /// Full four-part kernel version to install, as
    /// [`list_engine_versions`](crate::gaussdb_mysql::Client::list_engine_versions) shows it; choosing one needs an
    /// allowlist entry from support.
    pub fn kernel_version(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.kernel_version = value.into_value();
        self
    }

    /// Validates the value and returns it. The error lists missing members and violations of documented
    /// constraints. Optional, because `send` validates the whole request.
    #[inline]
    pub fn build(self) -> Result<Self, gaussdb_runtime::Error> {
        gaussdb_runtime::codegen::build(self)
    }

    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    InstanceDatastoreSpec {
        r#type: Member::new("type").required().limits(&[OneOf(&["gaussdb-mysql"])]),
        version: Member::new("version").required(),
        kernel_version: Member::new("kernel_version"),
    }
}

/// Backup or point in time of another instance that the new instance starts from.
#[derive(Clone)]
pub struct RestorePoint {
    /// ID of the instance whose data is restored.
    ///
    /// Required.
    pub source_instance_id: Option<String>,
    /// Point in time whose data the new instance starts with, in milliseconds since 1970-01-01 00:00
    /// UTC; take it from [`list_restorable_times`](crate::gaussdb_mysql::Client::list_restorable_times).
    pub restore_time: Option<i64>,
    /// ID of the full backup to restore; take it from [`list_backups`](crate::gaussdb_mysql::Client::list_backups).
    /// Needed when restoring from a backup.
    pub backup_id: Option<String>,
    /// Kind of restoration: `backup`, the default, needs `backup_id`, `timestamp` goes to a point in
    /// time.
    ///
    /// At least one of these is required: `type`, `backup_id`.
    pub r#type: Option<crate::gaussdb_mysql::types::RestoreType>,
}

impl RestorePoint {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// ID of the instance whose data is restored. Required.
    pub fn source_instance_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.source_instance_id = value.into_value();
        self
    }

    /// Point in time whose data the new instance starts with, in milliseconds since 1970-01-01 00:00 UTC; take it from
    /// [`list_restorable_times`](crate::gaussdb_mysql::Client::list_restorable_times).
    pub fn restore_time(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.restore_time = value.into_value();
        self
    }

    /// ID of the full backup to restore; take it from [`list_backups`](crate::gaussdb_mysql::Client::list_backups).
    pub fn backup_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.backup_id = value.into_value();
        self
    }

    /// Kind of restoration: `backup`, the default, needs `backup_id`, `timestamp` goes to a point in time.
    pub fn r#type(
        mut self,
        value: impl gaussdb_runtime::IntoValue<crate::gaussdb_mysql::types::RestoreType>,
    ) -> Self {
        self.r#type = value.into_value();
        self
    }

    /// Validates the value and returns it. The error lists missing members and violations of documented
    /// constraints. Optional, because `send` validates the whole request.
    #[inline]
    pub fn build(self) -> Result<Self, gaussdb_runtime::Error> {
        gaussdb_runtime::codegen::build(self)
    }

    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    RestorePoint {
        source_instance_id: Member::new("source_instance_id").required(),
        restore_time: Member::new("restore_time"),
        backup_id: Member::new("backup_id"),
        r#type: Member::new("type").limits(&[AtLeastOneOf(&["type", "backup_id"]), OneOf(&["backup", "timestamp"])]),
    }
}

/// A tag for the new instance.
#[derive(Clone)]
pub struct TagSpec {
    /// Key of the tag: 1 to 36 letters, digits, Chinese characters and underscores (the reference
    /// prints the underscore twice, once perhaps for a hyphen). Keys of one instance must differ.
    ///
    /// Required. 1 to 36 characters.
    pub key: Option<String>,
    /// Value of the tag: up to 43 letters, digits, Chinese characters, underscores, periods and
    /// hyphens; it may be empty.
    ///
    /// Required. At most 43 characters. Pattern: `^[A-Za-z0-9._一-鿿-]*$`.
    pub value: Option<String>,
}

impl TagSpec {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Key of the tag: 1 to 36 letters, digits, Chinese characters and underscores (the reference prints the underscore
    /// twice, once perhaps for a hyphen). Required.
    pub fn key(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.key = value.into_value();
        self
    }

    /// Value of the tag: up to 43 letters, digits, Chinese characters, underscores, periods and hyphens; it may be
    /// empty. Required.
    pub fn value(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.value = value.into_value();
        self
    }

    /// Validates the value and returns it. The error lists missing members and violations of documented
    /// constraints. Optional, because `send` validates the whole request.
    #[inline]
    pub fn build(self) -> Result<Self, gaussdb_runtime::Error> {
        gaussdb_runtime::codegen::build(self)
    }

    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    TagSpec {
        key: Member::new("key").required().limits(&[MinLength(1), MaxLength(36)]),
        value: Member::new("value").required().limits(&[MaxLength(43), Pattern("^[A-Za-z0-9._一-鿿-]*$")]),
    }
}

/// Storage to buy for a yearly/monthly instance.
#[derive(Clone)]
pub struct VolumeSpec {
    /// Size of the disk in GB: 10 (the default) to 128000, a multiple of 10.
    ///
    /// Required. A number, 10 to 128000, a multiple of 10. Default: `10`.
    pub size: Option<String>,
}

impl VolumeSpec {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Size of the disk in GB: 10 (the default) to 128000, a multiple of 10. Required.
    pub fn size(
        mut self,
        value: impl gaussdb_runtime::IntoValue<gaussdb_runtime::NumberText>,
    ) -> Self {
        self.size = value.into_value().map(gaussdb_runtime::NumberText::into_string);
        self
    }

    /// Validates the value and returns it. The error lists missing members and violations of documented
    /// constraints. Optional, because `send` validates the whole request.
    #[inline]
    pub fn build(self) -> Result<Self, gaussdb_runtime::Error> {
        gaussdb_runtime::codegen::build(self)
    }

    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    VolumeSpec {
        size: Member::new("size").required().limits(&[NumericString(Some(10), Some(128000), Some(10))]),
    }
}
