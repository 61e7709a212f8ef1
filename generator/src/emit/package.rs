//! The files of the crate itself: manifest, README, formatter settings, `lib.rs`.
//!
//! Invariant: the only gate on a service is its `mod` line in `lib.rs`.

use std::fmt::Write as _;

use super::service::census;
use crate::files::{FileSet, MARK, header};
use crate::model::Service;

/// Files that belong to all services together.
pub fn package(services: &[Service]) -> FileSet {
    let files: Vec<_> = services.iter().map(|service| service.file.as_str()).collect();
    let origin = files.join(" and ");
    FileSet::from([
        ("Cargo.toml".to_owned(), manifest(&origin, services)),
        ("README.md".to_owned(), readme(&origin, services)),
        ("rustfmt.toml".to_owned(), format!("# {}\n\ndisable_all_formatting = true\n", header(&origin))),
        ("src/lib.rs".to_owned(), library(&origin, services)),
    ])
}

fn manifest(origin: &str, services: &[Service]) -> String {
    let features: Vec<_> = services.iter().map(|service| service.feature.as_str()).collect();
    let default = features.iter().map(|feature| format!("\"{feature}\"")).collect::<Vec<_>>().join(", ");
    let mut lines = String::new();
    for service in services {
        let _ = writeln!(lines, "# {}\n{} = []", service.title.replace('\n', " "), service.feature);
    }
    format!(
        r#"# {header}

[package]
name = "gaussdb-api"
description = "Rust SDK of the cloud services GaussDB(DWS) and GaussDB(for MySQL)"
version.workspace = true
edition.workspace = true
rust-version.workspace = true
license.workspace = true
readme = "README.md"
keywords = ["gaussdb", "dws", "huaweicloud", "sdk"]
categories = ["api-bindings"]

[package.metadata.docs.rs]
all-features = true

[features]
default = [{default}]
{lines}
[dependencies]
gaussdb-runtime.workspace = true
serde.workspace = true
serde_json.workspace = true

[lints]
workspace = true
"#,
        header = header(origin),
    )
}

fn readme(origin: &str, services: &[Service]) -> String {
    let mut table = String::new();
    for service in services {
        let (structs, enums) = census(service);
        let _ = writeln!(
            table,
            "| `{}` | `gaussdb_api::{}` | {} | {} | {structs} | {enums} | {} |",
            service.feature,
            service.module,
            service.title.replace('\n', " "),
            service.operations.len(),
            service.version,
        );
    }
    format!(
        "<!-- {} -->\n\n# gaussdb-api\n\n{FRONT}\n| feature | module | service | operations | structs | enums | description |\n\
         |---|---|---|---|---|---|---|\n{table}",
        header(origin)
    )
}

const FRONT: &str = "A typed, asynchronous client for every documented operation of the services below. Each service \
is a feature, and all of them are on by default. Inputs are set by name, what is missing is listed before anything is \
sent, enumerations keep values that are newer than this crate, and passwords never show in `Debug`.\n";

fn library(origin: &str, services: &[Service]) -> String {
    let mut modules = String::new();
    for service in services {
        let (feature, module) = (&service.feature, &service.module);
        let _ = write!(modules, "\n#[cfg(feature = \"{feature}\")]\npub mod {module};\n");
    }
    let list: String = services
        .iter()
        .map(|service| format!("//! - feature `{}`: {}\n", service.feature, service.title.replace('\n', " ")))
        .collect();
    format!(
        r#"// {header}

//! Clients of the GaussDB cloud services, one module and one feature for each.
//!
{list}//!
//! A call is begun by a method of the client, filled by setters and made by `send`. What it takes is also a plain
//! struct with public fields, which the client's `send` accepts.

{modules}
pub use ::gaussdb_runtime as runtime;
pub use ::gaussdb_runtime::{{Binary, Config, ConfigBuilder, Empty, Error, Response, Secret, Unknown}};
"#,
        header = header(origin),
    )
}

/// Whether a text was written by this generator.
pub fn is_generated(text: &str) -> bool {
    text.lines().next().is_some_and(|first| first.contains(MARK))
}
