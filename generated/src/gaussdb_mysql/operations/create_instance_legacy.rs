// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1mysql~1v3~1{project_id}~1instances/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 5.3.1",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "createInstanceLegacy",
        gaussdb_runtime::codegen::Method::Post,
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
    /// [`create_instance`](crate::gaussdb_mysql::Client::create_instance) instead.
    ///
    /// `POST /mysql/v3/{project_id}/instances`
    ///
    /// - Documented in: section 5.3.1 of `mysql-2024-zh`
    /// - Permission: `gaussdb:instance:create`, which a policy can grant per project or per enterprise
    ///   project
    /// - Will be retired on 2025-03-31
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// To wait for the result:
    /// [`wait_until_instance_active_legacy`](crate::gaussdb_mysql::Client::wait_until_instance_active_legacy) or
    /// [`wait_until_job_done_legacy`](crate::gaussdb_mysql::Client::wait_until_job_done_legacy).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::gaussdb_mysql::types::{AvailabilityZoneModeSpec, DatastoreSpec, DatastoreTypeSpec, InstanceModeSpec};
    ///
    /// let response = client
    ///     .create_instance_legacy()
    ///     .name("sales-db")
    ///     .datastore(
    ///         DatastoreSpec::builder()
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
    ///     .region("cn-north-4")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated = "will be retired on 2025-03-31; use `create_instance` instead"]
    #[inline]
    pub fn create_instance_legacy(&self) -> CreateInstanceLegacy {
        CreateInstanceLegacy {
            client: self.clone(),
            input: <CreateInstanceLegacyInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`create_instance_legacy`](crate::gaussdb_mysql::Client::create_instance_legacy).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateInstanceLegacy {
    client: crate::gaussdb_mysql::Client,
    input: CreateInstanceLegacyInput,
}

impl CreateInstanceLegacy {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// Billing of the new instance: pay-per-use (the default) or yearly/monthly, which Dedicated Cloud (DeC) accounts
    /// cannot order.
    pub fn charge_info(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::BillingLegacySpec,
        >,
    ) -> Self {
        self.input.body.charge_info = value.into_value();
        self
    }

    /// Name of the instance, which need not be unique: 4 to 64 characters, starting with a letter. Required.
    pub fn name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.name = value.into_value();
        self
    }

    /// Database engine and its version. Required.
    pub fn datastore(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::DatastoreSpec,
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

    /// Password of the database: 8 to 32 characters out of at least three of these kinds: uppercase letters, lowercase
    /// letters, digits, special characters (`~!@#%^*-_=+?,`). Required.
    pub fn password(
        mut self,
        value: impl gaussdb_runtime::IntoValue<gaussdb_runtime::Secret>,
    ) -> Self {
        self.input.body.password = value.into_value();
        self
    }

    /// Policy for automated backups of the new instance.
    pub fn backup_strategy(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::BackupStrategyLegacySpec,
        >,
    ) -> Self {
        self.input.body.backup_strategy = value.into_value();
        self
    }

    /// Time zone of the new instance in full hours, from `UTC-12:00` to `UTC+12:00`; UTC by default.
    pub fn time_zone(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.time_zone = value.into_value();
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

    /// Code of the availability zone for the primary node; required if `availability_zone_mode` is `multi`, not allowed
    /// if it is `single`.
    pub fn master_availability_zone(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.body.master_availability_zone = value.into_value();
        self
    }

    /// Number of read replicas to create, at most 9 in one request; an instance can have at most 15. Required.
    pub fn slave_count(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.body.slave_count = value.into_value();
        self
    }

    /// Region in which the instance is to live, such as `cn-north-4`. Required.
    pub fn region(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.region = value.into_value();
        self
    }

    /// Storage to buy for a yearly/monthly instance.
    pub fn volume(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::VolumeLegacySpec,
        >,
    ) -> Self {
        self.input.body.volume = value.into_value();
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

    /// Tags for the new instance, at most 20.
    pub fn tags(
        mut self,
        value: impl IntoIterator<Item = crate::gaussdb_mysql::types::TagLegacySpec>,
    ) -> Self {
        self.input.body.tags = Some(value.into_iter().collect());
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: CreateInstanceLegacyInput) -> Self {
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
        crate::gaussdb_mysql::types::CreateInstanceLegacyResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::CreateInstanceLegacyResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`create_instance_legacy`](crate::gaussdb_mysql::Client::create_instance_legacy).
#[derive(Clone)]
pub struct CreateInstanceLegacyInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// The body.
    pub body: crate::gaussdb_mysql::types::CreateInstanceLegacyRequest,
}

impl CreateInstanceLegacyInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    CreateInstanceLegacyInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for CreateInstanceLegacyInput {
    type Output = crate::gaussdb_mysql::types::CreateInstanceLegacyResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

static JOB: gaussdb_runtime::codegen::Job = gaussdb_runtime::codegen::Job {
    id: "job_id",
    poll: <crate::gaussdb_mysql::operations::GetJobLegacyInput as gaussdb_runtime::codegen::Input>::OPERATION,
    parameter: "id",
    location: gaussdb_runtime::codegen::Location::Query,
    waiter: &crate::gaussdb_mysql::waiters::JOB_DONE_LEGACY,
};

impl gaussdb_runtime::codegen::Starts for CreateInstanceLegacyInput {
    type Shown = crate::gaussdb_mysql::types::GetJobLegacyResponse;
    const JOB: &'static gaussdb_runtime::codegen::Job = &JOB;
}

impl CreateInstanceLegacy {
    /// Sends the request and returns its output with a handle to the job that it started.
    #[inline]
    pub fn start(
        self,
    ) -> gaussdb_runtime::CallFuture<
        gaussdb_runtime::StartedJob<
            crate::gaussdb_mysql::types::CreateInstanceLegacyResponse,
            crate::gaussdb_mysql::types::GetJobLegacyResponse,
        >,
    > {
        self.client.0.start(&self.input)
    }
}

/// Hour in which automated backups of the new instance start.
#[derive(Clone)]
pub struct BackupStrategyLegacySpec {
    /// Hour in UTC in which automated backups start, from one full hour to the next, such as
    /// `21:00-22:00`.
    ///
    /// Required. Time window: exactly 3600 seconds, from a full hour to a full hour.
    pub start_time: Option<String>,
}

impl BackupStrategyLegacySpec {
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
    BackupStrategyLegacySpec {
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
    }
}

/// Billing mode with the length of the subscription, if it is yearly/monthly.
#[derive(Clone)]
pub struct BillingLegacySpec {
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
}

impl BillingLegacySpec {
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
    BillingLegacySpec {
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
    }
}

/// Name, version, flavor, network, zones, password, billing and tags of the new instance.
#[derive(Clone)]
pub struct CreateInstanceLegacyRequest {
    /// Billing of the new instance: pay-per-use (the default) or yearly/monthly, which Dedicated Cloud
    /// (DeC) accounts cannot order.
    pub charge_info: Option<crate::gaussdb_mysql::types::BillingLegacySpec>,
    /// Name of the instance, which need not be unique: 4 to 64 characters, starting with a letter.
    /// Letters, digits, hyphens and underscores are allowed; case counts.
    ///
    /// Required. 4 to 64 characters. Pattern: `^[A-Za-z][A-Za-z0-9_-]*$`.
    pub name: Option<String>,
    /// Database engine and its version.
    ///
    /// Required.
    pub datastore: Option<crate::gaussdb_mysql::types::DatastoreSpec>,
    /// Kind of instance; only `Cluster` is supported.
    ///
    /// Required. Case-insensitive.
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
    /// ID of the security group; required unless the network ACL switch is on, and not allowed if it
    /// is.
    pub security_group_id: Option<String>,
    /// ID of the parameter template for the new instance; take it from
    /// [`list_parameter_templates`](crate::gaussdb_mysql::Client::list_parameter_templates).
    pub configuration_id: Option<String>,
    /// Password of the database: 8 to 32 characters out of at least three of these kinds: uppercase
    /// letters, lowercase letters, digits, special characters (`~!@#%^*-_=+?,`). Weak passwords are
    /// rejected.
    ///
    /// Required. 8 to 32 characters. The service refuses a value that is easy to guess. Characters of at least 3 of
    /// these: upper case, lower case, digits, the characters `~!@#%^*-_=+?,`.
    pub password: Option<gaussdb_runtime::Secret>,
    /// Policy for automated backups of the new instance.
    pub backup_strategy: Option<crate::gaussdb_mysql::types::BackupStrategyLegacySpec>,
    /// Time zone of the new instance in full hours, from `UTC-12:00` to `UTC+12:00`; UTC by default.
    ///
    /// Pattern: `^UTC([+-](0[0-9]|1[0-2]):00)?$`.
    pub time_zone: Option<String>,
    /// Number of availability zones that the instance is to span: `single` for one, `multi` for
    /// several.
    ///
    /// Required.
    pub availability_zone_mode: Option<
        crate::gaussdb_mysql::types::AvailabilityZoneModeSpec,
    >,
    /// Code of the availability zone for the primary node; required if `availability_zone_mode` is
    /// `multi`, not allowed if it is `single`.
    ///
    /// Required when `availability_zone_mode` is `multi`. Not allowed when `availability_zone_mode` is `single`.
    pub master_availability_zone: Option<String>,
    /// Number of read replicas to create, at most 9 in one request; an instance can have at most 15.
    ///
    /// Required. At least 1. At most 9.
    pub slave_count: Option<i64>,
    /// Region in which the instance is to live, such as `cn-north-4`.
    ///
    /// Required. At least 1 character.
    pub region: Option<String>,
    /// Storage to buy for a yearly/monthly instance.
    pub volume: Option<crate::gaussdb_mysql::types::VolumeLegacySpec>,
    /// ID of the enterprise project that the instance is to belong to; required if the account uses
    /// enterprise projects and not allowed otherwise.
    pub enterprise_project_id: Option<String>,
    /// Case handling of table names: 1, the default, stores them in lowercase and ignores case; 0 keeps
    /// and distinguishes case.
    ///
    /// Default: `1`.
    ///
    /// - `1`: Table names are lowercased; case does not matter.
    /// - `0`: Table names keep their case and differ by it.
    pub lower_case_table_names: Option<crate::gaussdb_mysql::types::TableNameCase>,
    /// Tags for the new instance, at most 20.
    ///
    /// At most 20 items.
    pub tags: Option<Vec<crate::gaussdb_mysql::types::TagLegacySpec>>,
}

impl CreateInstanceLegacyRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    CreateInstanceLegacyRequest {
        charge_info: Member::new("charge_info"),
        name: Member::new("name")
            .required()
            .limits(&[MinLength(4), MaxLength(64), Pattern("^[A-Za-z][A-Za-z0-9_-]*$")]),
        datastore: Member::new("datastore").required(),
        mode: Member::new("mode").required().limits(&[OneOfAnyCase(&["Cluster"])]),
        flavor_ref: Member::new("flavor_ref").required(),
        vpc_id: Member::new("vpc_id").required(),
        subnet_id: Member::new("subnet_id").required(),
        security_group_id: Member::new("security_group_id"),
        configuration_id: Member::new("configuration_id"),
        password: Member::new("password")
            .required()
            .limits(
                &[
                    CharacterClasses {
                        at_least: 3,
                        counted: [true, true, true],
                        special: "~!@#%^*-_=+?,",
                    },
                    MinLength(8),
                    MaxLength(32),
                ],
            ),
        backup_strategy: Member::new("backup_strategy"),
        time_zone: Member::new("time_zone").limits(&[Pattern("^UTC([+-](0[0-9]|1[0-2]):00)?$")]),
        availability_zone_mode: Member::new("availability_zone_mode")
            .required()
            .limits(&[OneOf(&["single", "multi"])]),
        master_availability_zone: Member::new("master_availability_zone")
            .limits(
                &[
                    RequiredIf(
                        &[
                            When {
                                field: "availability_zone_mode",
                                values: &["multi"],
                                not: false,
                            },
                        ],
                    ),
                    AbsentIf(
                        &[
                            When {
                                field: "availability_zone_mode",
                                values: &["single"],
                                not: false,
                            },
                        ],
                    ),
                ],
            ),
        slave_count: Member::new("slave_count").required().limits(&[Minimum(Int(1)), Maximum(Int(9))]),
        region: Member::new("region").required().limits(&[MinLength(1)]),
        volume: Member::new("volume"),
        enterprise_project_id: Member::new("enterprise_project_id"),
        lower_case_table_names: Member::new("lower_case_table_names").limits(&[OneOf(&["1", "0"])]),
        tags: Member::new("tags").limits(&[MaxItems(20)]),
    }
}

/// The instance that is being created, with the ID of its job or order.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateInstanceLegacyResponse {
    /// Instance that is being created.
    pub instance: Option<crate::gaussdb_mysql::types::CreatedInstanceLegacy>,
    /// ID of the job that carries out the request, for pay-per-use billing only; poll it with
    /// [`get_job_legacy`](crate::gaussdb_mysql::Client::get_job_legacy).
    pub job_id: Option<String>,
    /// ID of the order, for yearly/monthly billing only.
    pub order_id: Option<String>,
}

impl CreateInstanceLegacyResponse {
    /// Instance that is being created.
    #[inline]
    pub fn instance(
        &self,
    ) -> Option<&crate::gaussdb_mysql::types::CreatedInstanceLegacy> {
        self.instance.as_ref()
    }

    /// ID of the job that carries out the request, for pay-per-use billing only; poll it with
    /// [`get_job_legacy`](crate::gaussdb_mysql::Client::get_job_legacy).
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
    CreateInstanceLegacyResponse {
        instance: Member::new("instance"),
        job_id: Member::new("job_id"),
        order_id: Member::new("order_id"),
    }
}

/// Billing mode of the new instance, with the length of a subscription.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatedBillingLegacy {
    /// Billing mode: `prePaid` is yearly/monthly, `postPaid` is pay-per-use.
    pub charge_mode: Option<String>,
    /// Number of months that were ordered, for yearly/monthly billing only.
    pub period_num: Option<i64>,
}

impl CreatedBillingLegacy {
    /// Billing mode: `prePaid` is yearly/monthly, `postPaid` is pay-per-use.
    #[inline]
    pub fn charge_mode(&self) -> Option<&str> {
        self.charge_mode.as_deref()
    }

    /// Number of months that were ordered, for yearly/monthly billing only.
    #[inline]
    pub fn period_num(&self) -> Option<i64> {
        self.period_num
    }
}

gaussdb_runtime::reflect_struct! {
    CreatedBillingLegacy {
        charge_mode: Member::new("charge_mode"),
        period_num: Member::new("period_num"),
    }
}

/// The instance that is being created, with the settings it was ordered with.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatedInstanceLegacy {
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    pub id: Option<String>,
    /// Name of the instance; not necessarily unique.
    ///
    /// 4 to 64 characters. Pattern: `^[A-Za-z][A-Za-z0-9_-]*$`.
    pub name: Option<String>,
    /// State of the instance, for pay-per-use billing only.
    pub status: Option<String>,
    /// Database engine and its version.
    pub datastore: Option<crate::gaussdb_mysql::types::Datastore>,
    /// Kind of instance; only `Cluster` is supported.
    pub mode: Option<crate::gaussdb_mysql::types::InstanceMode>,
    /// ID of the parameter template, as
    /// [`list_parameter_templates`](crate::gaussdb_mysql::Client::list_parameter_templates) gives it.
    pub configuration_id: Option<String>,
    /// Port on which the database listens.
    pub port: Option<String>,
    /// Policy for automated backups: the hour in which they start and how long they are kept.
    pub backup_strategy: Option<crate::gaussdb_mysql::types::BackupStrategyLegacy>,
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
    pub charge_info: Option<crate::gaussdb_mysql::types::CreatedBillingLegacy>,
}

impl CreatedInstanceLegacy {
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

    /// State of the instance, for pay-per-use billing only.
    #[inline]
    pub fn status(&self) -> Option<&str> {
        self.status.as_deref()
    }

    /// Database engine and its version.
    #[inline]
    pub fn datastore(&self) -> Option<&crate::gaussdb_mysql::types::Datastore> {
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
    ) -> Option<&crate::gaussdb_mysql::types::BackupStrategyLegacy> {
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
    pub fn charge_info(
        &self,
    ) -> Option<&crate::gaussdb_mysql::types::CreatedBillingLegacy> {
        self.charge_info.as_ref()
    }
}

gaussdb_runtime::reflect_struct! {
    CreatedInstanceLegacy {
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
    }
}

/// A tag for the new instance.
#[derive(Clone)]
pub struct TagLegacySpec {
    /// Key of the tag: 1 to 36 letters, digits, Chinese characters, underscores and periods. Keys of
    /// one instance must differ.
    ///
    /// Required. 1 to 36 characters. Pattern: `^[A-Za-z0-9._一-鿿]*$`.
    pub key: Option<String>,
    /// Value of the tag: up to 43 letters, digits, Chinese characters, underscores and periods; it may
    /// be empty.
    ///
    /// Required. At most 43 characters. Pattern: `^[A-Za-z0-9._一-鿿]*$`.
    pub value: Option<String>,
}

impl TagLegacySpec {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Key of the tag: 1 to 36 letters, digits, Chinese characters, underscores and periods. Required.
    pub fn key(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.key = value.into_value();
        self
    }

    /// Value of the tag: up to 43 letters, digits, Chinese characters, underscores and periods; it may be empty.
    /// Required.
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
    TagLegacySpec {
        key: Member::new("key").required().limits(&[MinLength(1), MaxLength(36), Pattern("^[A-Za-z0-9._一-鿿]*$")]),
        value: Member::new("value").required().limits(&[MaxLength(43), Pattern("^[A-Za-z0-9._一-鿿]*$")]),
    }
}

/// Storage to buy for the new instance.
#[derive(Clone)]
pub struct VolumeLegacySpec {
    /// Size of the disk in GB: 40 (the default) to 128000, a multiple of 10.
    ///
    /// Required. At least 40. At most 128000. A multiple of 10. Default: `40`.
    pub size: Option<i64>,
}

impl VolumeLegacySpec {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Size of the disk in GB: 40 (the default) to 128000, a multiple of 10. Required.
    pub fn size(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.size = value.into_value();
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
    VolumeLegacySpec {
        size: Member::new("size").required().limits(&[Minimum(Int(40)), Maximum(Int(128000)), MultipleOf(Int(10))]),
    }
}
