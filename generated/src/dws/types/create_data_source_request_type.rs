// Made from spec/openapi/dws.yaml#/components/schemas/CreateDataSourceRequest/properties/type by `cargo xtask generate`; not to be edited.

/// Kind of data source: OBS (object storage) or MRS (MapReduce cluster).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum CreateDataSourceRequestType {
    /// Object storage service (OBS) of the cloud.
    Obs,
    /// MapReduce service (MRS) of the cloud.
    Mrs,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    CreateDataSourceRequestType {
        Obs = "OBS",
        Mrs = "MRS",
    }
}
