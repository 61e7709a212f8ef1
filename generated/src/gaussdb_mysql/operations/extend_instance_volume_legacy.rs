// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1mysql~1v3~1{project_id}~1instances~1{instance_id}~1volume~1extend/post by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 5.3.10",
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "extendInstanceVolumeLegacy",
        ::gaussdb_runtime::generated::Method::Post,
        "/mysql/v3/{project_id}/instances/{instance_id}/volume/extend",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Extend yearly/monthly instance storage (retired)
    ///
    /// Enlarges the purchased storage of a yearly/monthly instance to `size` GB, by at least 10 GB.
    /// This places an order, which is paid from the account automatically unless `is_auto_pay` is
    /// `false`. Planned to be retired on 2025-03-31; use
    /// [`extend_instance_volume`](crate::gaussdb_mysql::Client::extend_instance_volume) instead.
    ///
    /// `POST /mysql/v3/{project_id}/instances/{instance_id}/volume/extend`
    ///
    /// - Documented in: section 5.3.10 of `mysql-2024-zh`
    /// - Permission: `gaussdb:instance:modifySpec`, which a policy can grant per project or per
    ///   enterprise project
    /// - To be retired on 2025-03-31
    /// - Documented error statuses: 400, 500
    #[deprecated = "to be retired on 2025-03-31; use `extend_instance_volume` instead"]
    #[inline]
    pub fn extend_instance_volume_legacy(&self) -> ExtendInstanceVolumeLegacy<'_> {
        ExtendInstanceVolumeLegacy {
            client: self,
            input: <ExtendInstanceVolumeLegacyInput as ::gaussdb_runtime::generated::Blank>::BLANK,
        }
    }
}

/// A call of [`extend_instance_volume_legacy`](crate::gaussdb_mysql::Client::extend_instance_volume_legacy).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ExtendInstanceVolumeLegacy<'a> {
    client: &'a crate::gaussdb_mysql::Client,
    input: ExtendInstanceVolumeLegacyInput,
}

impl ExtendInstanceVolumeLegacy<'_> {
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

    /// New size of the storage in GB: a multiple of 10 from 40 to 128000, at least 10 more than before. Required.
    #[inline]
    pub fn size(mut self, value: i32) -> Self {
        self.input.body.size = ::std::option::Option::Some(value);
        self
    }

    /// Whether a yearly/monthly order is paid from the account automatically; `true` is the default, and `false` waits
    /// for a manual payment.
    pub fn is_auto_pay(
        mut self,
        value: impl ::std::convert::Into<crate::gaussdb_mysql::types::IsAutoPay>,
    ) -> Self {
        self.input.body.is_auto_pay = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: ExtendInstanceVolumeLegacyInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call; awaited, it is its output.
    #[inline]
    pub fn send(
        self,
    ) -> ::gaussdb_runtime::Sending<
        crate::gaussdb_mysql::types::ExtendInstanceVolumeLegacyResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Makes the call; awaited, it is its output with status, headers and unknown members.
    #[inline]
    pub fn respond(
        self,
    ) -> ::gaussdb_runtime::Responding<
        crate::gaussdb_mysql::types::ExtendInstanceVolumeLegacyResponse,
    > {
        self.client.0.respond(&self.input)
    }
}

/// What [`extend_instance_volume_legacy`](crate::gaussdb_mysql::Client::extend_instance_volume_legacy) takes.
#[derive(Clone)]
pub struct ExtendInstanceVolumeLegacyInput {
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
    /// The body.
    pub body: crate::gaussdb_mysql::types::ExtendInstanceVolumeLegacyRequest,
}

impl ExtendInstanceVolumeLegacyInput {
    /// Everything that is missing or breaks a documented constraint. `send` asks this before it sends.
    #[inline]
    pub fn validate(&self) -> ::std::vec::Vec<::gaussdb_runtime::Violation> {
        ::gaussdb_runtime::generated::validate(self, OPERATION.documented)
    }
}

static EXTEND_INSTANCE_VOLUME_LEGACY_INPUT_TABLE: ::gaussdb_runtime::generated::Table = {
    use ::gaussdb_runtime::generated::*;
    Table::new(
        &Shape {
            name: "ExtendInstanceVolumeLegacyInput",
            members: &[
                Member::path("project_id")
                    .limits(
                        &[
                            Limit::MinLength(32),
                            Limit::MaxLength(32),
                            Limit::Pattern("^[A-Za-z0-9]*$"),
                        ],
                    ),
                Member::path("instance_id").required(),
                Member::body(),
            ],
        },
    )
};

::gaussdb_runtime::record! {
    input ExtendInstanceVolumeLegacyInput = EXTEND_INSTANCE_VOLUME_LEGACY_INPUT_TABLE {
    project_id, instance_id, body }
}

impl ::gaussdb_runtime::generated::Input for ExtendInstanceVolumeLegacyInput {
    type Output = crate::gaussdb_mysql::types::ExtendInstanceVolumeLegacyResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
}

/// New storage size, and how the order is paid.
#[derive(Clone)]
pub struct ExtendInstanceVolumeLegacyRequest {
    /// New size of the storage in GB: a multiple of 10 from 40 to 128000, at least 10 more than before.
    ///
    /// Required. At least 40. At most 128000. A multiple of 10.
    pub size: ::std::option::Option<i32>,
    /// Whether a yearly/monthly order is paid from the account automatically; `true` is the default,
    /// and `false` waits for a manual payment.
    ///
    /// Default: `true`.
    pub is_auto_pay: ::std::option::Option<crate::gaussdb_mysql::types::IsAutoPay>,
}

impl ExtendInstanceVolumeLegacyRequest {
    /// Everything that is missing or breaks a documented constraint. `send` asks this before it sends.
    #[inline]
    pub fn validate(&self) -> ::std::vec::Vec<::gaussdb_runtime::Violation> {
        ::gaussdb_runtime::generated::validate(self, "")
    }
}

static EXTEND_INSTANCE_VOLUME_LEGACY_REQUEST_TABLE: ::gaussdb_runtime::generated::Table = {
    use ::gaussdb_runtime::generated::*;
    Table::new(
        &Shape {
            name: "ExtendInstanceVolumeLegacyRequest",
            members: &[
                Member::new("size")
                    .required()
                    .limits(
                        &[
                            Limit::Minimum(40.0),
                            Limit::Maximum(128000.0),
                            Limit::MultipleOf(10.0),
                        ],
                    ),
                Member::new("is_auto_pay").limits(&[Limit::OneOf(&["true", "false"])]),
            ],
        },
    )
};

::gaussdb_runtime::record! {
    ExtendInstanceVolumeLegacyRequest = EXTEND_INSTANCE_VOLUME_LEGACY_REQUEST_TABLE {
    size, is_auto_pay }
}

/// New storage size, and the ID of the order.
#[derive(Clone)]
pub struct ExtendInstanceVolumeLegacyResponse {
    /// New size of the storage in GB.
    pub size: ::std::option::Option<i64>,
    /// ID of the order for the new size.
    pub order_id: ::std::option::Option<::std::string::String>,
}

static EXTEND_INSTANCE_VOLUME_LEGACY_RESPONSE_TABLE: ::gaussdb_runtime::generated::Table = {
    use ::gaussdb_runtime::generated::*;
    Table::new(
        &Shape {
            name: "ExtendInstanceVolumeLegacyResponse",
            members: &[Member::new("size"), Member::new("order_id")],
        },
    )
};

::gaussdb_runtime::record! {
    ExtendInstanceVolumeLegacyResponse = EXTEND_INSTANCE_VOLUME_LEGACY_RESPONSE_TABLE {
    size, order_id }
}
