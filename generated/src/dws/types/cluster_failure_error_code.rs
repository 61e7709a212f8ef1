// Made from spec/openapi/dws.yaml#/components/schemas/ClusterFailure/properties/error_code by `cargo xtask generate`; not to be edited.

/// Code of the error, such as `DWS.6000`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ClusterFailureErrorCode {
    /// The cluster could not be created.
    Dws6000,
    /// The scale-out of the cluster failed.
    Dws6001,
    /// The cluster could not be restarted.
    Dws6002,
    /// The cluster could not be restored.
    Dws6003,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ClusterFailureErrorCode {
        Dws6000 = "DWS.6000",
        Dws6001 = "DWS.6001",
        Dws6002 = "DWS.6002",
        Dws6003 = "DWS.6003",
    }
}
