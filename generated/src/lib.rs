// Made from spec/openapi/dws.yaml and spec/openapi/gaussdb-mysql.yaml by `cargo xtask generate`; not to be edited.

//! Clients of the GaussDB cloud services, one module and one feature for each.
//!
//! - feature `dws`: GaussDB(DWS)
//! - feature `gaussdb-mysql`: GaussDB(for MySQL)
//!
//! A call is begun by a method of the client, filled by setters and made by `send`. What it takes is also a plain
//! struct with public fields, which the client's `send` accepts.


#[cfg(feature = "dws")]
pub mod dws;

#[cfg(feature = "gaussdb-mysql")]
pub mod gaussdb_mysql;

pub use ::gaussdb_runtime as runtime;
pub use ::gaussdb_runtime::{Binary, Config, ConfigBuilder, Empty, Error, Response, Secret, Unknown};
