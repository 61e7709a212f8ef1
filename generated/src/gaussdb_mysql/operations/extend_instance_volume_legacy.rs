// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1mysql~1v3~1{project_id}~1instances~1{instance_id}~1volume~1extend/post by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
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
    /// `false`. Planned to be retired on 2025-03-31; use `extendInstanceVolume` instead.
    ///
    /// `POST /mysql/v3/{project_id}/instances/{instance_id}/volume/extend`
    ///
    /// - Documented in: mysql-2024-zh, 5.3.10
    /// - Permission: gaussdb:instance:modifySpec, true, true,
    /// - To be retired: 2025-03-31
    /// - Error statuses: 400, 500
    #[deprecated = "to be retired: 2025-03-31; use `extend_instance_volume` instead"]
    #[inline]
    pub fn extend_instance_volume_legacy(&self) -> ExtendInstanceVolumeLegacy<'_> {
        ExtendInstanceVolumeLegacy {
            client: self,
            input: <ExtendInstanceVolumeLegacyInput as ::std::default::Default>::default(),
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
    pub fn input(mut self, input: ExtendInstanceVolumeLegacyInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::gaussdb_mysql::types::ExtendInstanceVolumeLegacyResponse,
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
            crate::gaussdb_mysql::types::ExtendInstanceVolumeLegacyResponse,
        >,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`extend_instance_volume_legacy`](crate::gaussdb_mysql::Client::extend_instance_volume_legacy) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ExtendInstanceVolumeLegacyInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    ///
    /// Required.
    pub instance_id: ::std::option::Option<::std::string::String>,
    /// The body.
    pub body: crate::gaussdb_mysql::types::ExtendInstanceVolumeLegacyRequest,
}

impl ::gaussdb_runtime::generated::Input for ExtendInstanceVolumeLegacyInput {
    type Output = crate::gaussdb_mysql::types::ExtendInstanceVolumeLegacyResponse;
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

/// New storage size, and how the order is paid.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ExtendInstanceVolumeLegacyRequest {
    /// New size of the storage in GB: a multiple of 10 from 40 to 128000, at least 10 more than before.
    ///
    /// Required. At least 40. At most 128000. A multiple of 10.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub size: ::std::option::Option<i32>,
    /// Whether a yearly/monthly order is paid from the account automatically; `true` is the default,
    /// and `false` waits for a manual payment.
    ///
    /// Default: `true`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_auto_pay: ::std::option::Option<crate::gaussdb_mysql::types::IsAutoPay>,
}

impl ExtendInstanceVolumeLegacyRequest {
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
        v.limit(
            "is_auto_pay",
            &self.is_auto_pay,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["true", "false"])],
        );
    }
}

/// New storage size, and the ID of the order.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ExtendInstanceVolumeLegacyResponse {
    /// New size of the storage in GB.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub size: ::std::option::Option<i64>,
    /// ID of the order for the new size.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order_id: ::std::option::Option<::std::string::String>,
}
