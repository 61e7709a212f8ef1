// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/CreateInstanceMysqlChargeInfo/properties/is_auto_pay by `cargo xtask generate`; not to be edited.

/// Whether a yearly/monthly order is paid from the account automatically; `false`, the default,
/// waits for a manual payment. Later renewals are not affected.
///
/// The same values stand in 8 places:
///
/// - `#/components/schemas/CreateInstanceMysqlChargeInfo/properties/is_auto_pay`
/// - `#/components/schemas/CreateReadReplicasLegacyRequest/properties/is_auto_pay`
/// - `#/components/schemas/CreateReadReplicasRequest/properties/is_auto_pay`
/// - `#/components/schemas/ExtendInstanceVolumeLegacyRequest/properties/is_auto_pay`
/// - `#/components/schemas/ExtendInstanceVolumeRequest/properties/is_auto_pay`
/// - `#/components/schemas/MysqlChargeInfo/properties/is_auto_pay`
/// - `#/components/schemas/ResizeInstanceLegacyRequest/properties/is_auto_pay`
/// - `#/components/schemas/ResizeInstanceRequest/properties/is_auto_pay`
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum IsAutoPay {
    /// The order is paid from the account automatically.
    True,
    /// The order waits for a manual payment.
    False,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    IsAutoPay {
        True = "true",
        False = "false",
    }
}
