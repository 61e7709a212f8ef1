//! The files of the crate itself: manifest, README, formatter settings, `lib.rs`.
//!
//! Invariant: the feature of a service is checked only at its `mod` line in `lib.rs`.

use std::fmt::Write as _;

use super::service::census;
use crate::files::{FileSet, MARK, header};
use crate::model::Service;

/// The files of the crate that belong to no single service.
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
exclude = ["public-api"]
keywords = ["gaussdb", "dws", "huaweicloud", "sdk"]
categories = ["api-bindings"]

[package.metadata.docs.rs]
all-features = true

[features]
default = [{default}, "http"]
{lines}# The HTTP transport, with TLS by rustls. Without it, the program provides a transport.
http = ["gaussdb-runtime/http"]
# Requests, pages and waits without `async`: `send().block()`.
blocking = ["gaussdb-runtime/blocking"]
# Signatures with SM3.
sm3 = ["gaussdb-runtime/sm3"]
# Conversions of `Timestamp` to the times of these libraries.
chrono = ["gaussdb-runtime/chrono"]
jiff = ["gaussdb-runtime/jiff"]
time = ["gaussdb-runtime/time"]

[dependencies]
gaussdb-runtime.workspace = true
serde.workspace = true
serde_json.workspace = true

[dev-dependencies]
tokio = {{ workspace = true, features = ["macros", "rt"] }}

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
        "<!-- {} -->\n\n# gaussdb-api\n\n{}\n| feature | module | service | operations | structs | enums | description |\n\
         |---|---|---|---|---|---|---|\n{table}",
        header(origin),
        plain_front()
    )
}

/// The front page of the crate. In code, rustdoc hides lines that start with `# `.
const FRONT: &str = include_str!("front.md");

/// The front page for the README: without hidden lines, and with headings one level lower.
fn plain_front() -> String {
    let (mut out, mut in_code) = (String::new(), false);
    for line in FRONT.lines() {
        in_code ^= line.starts_with("```");
        match line {
            _ if in_code && (line == "#" || line.starts_with("# ")) => continue,
            _ if line.starts_with("# ") => out.push('#'),
            _ => {}
        }
        out.push_str(line);
        out.push('\n');
    }
    out
}

fn library(origin: &str, services: &[Service]) -> String {
    let mut modules = String::new();
    for service in services {
        let (feature, module) = (&service.feature, &service.module);
        let _ = write!(modules, "\n#[cfg(feature = \"{feature}\")]\npub mod {module};\n");
    }
    let list: String = services
        .iter()
        .map(|it| format!("//! - `{}`: [`{}`], {}\n", it.feature, it.module, it.title.replace('\n', " ")))
        .collect();
    let front: String = FRONT.lines().map(|line| format!("//! {line}").trim_end().to_owned() + "\n").collect();
    format!(
        r#"// {header}

{front}//!
{list}{modules}
pub use gaussdb_runtime as runtime;
pub use gaussdb_runtime::{{CallOptions, Config, ConfigBuilder, Credentials, Empty, Error, ErrorKind, Response, RetryPolicy}};
pub use gaussdb_runtime::{{Secret, Timeouts, Unknown, Validation}};
"#,
        header = header(origin),
    )
}

/// Whether a text was written by this generator.
pub fn is_generated(text: &str) -> bool {
    text.lines().next().is_some_and(|first| first.contains(MARK))
}
