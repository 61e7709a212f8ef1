//! The files of the crate itself: manifest, README, formatter settings, `lib.rs`.
//!
//! Invariant: the feature of a service is checked only at its `mod` line in `lib.rs`.

use std::fmt::Write as _;

use super::service::census;
use crate::files::{FileSet, MARK, header};
use crate::model::Service;
use crate::package::Package;

/// The files of the crate that belong to no single service.
pub fn package(services: &[Service], package: Package<'_>) -> FileSet {
    let files: Vec<_> = services.iter().map(|service| service.file.as_str()).collect();
    let origin = files.join(" and ");
    let front = front(services, package);
    let manifest = match package {
        Package::Workspace => manifest(&origin, services),
        Package::Alone { name, runtime } => alone(&origin, services, name, runtime),
    };
    FileSet::from([
        ("Cargo.toml".to_owned(), manifest),
        ("README.md".to_owned(), readme(&origin, services, package, &front)),
        ("rustfmt.toml".to_owned(), format!("# {}\n\ndisable_all_formatting = true\n", header(&origin))),
        ("src/lib.rs".to_owned(), library(&origin, services, &front)),
    ])
}

/// The manifest of a crate outside this workspace.
fn alone(origin: &str, services: &[Service], name: &str, runtime: &str) -> String {
    let mut features = String::new();
    for service in services {
        let _ = writeln!(features, "{} = []", service.feature);
    }
    let default: Vec<_> = services.iter().map(|service| format!("{:?}", service.feature)).collect();
    format!(
        r#"# {header}

[package]
name = "{name}"
version = "0.1.0"
edition = "2024"
rust-version = "{rust}"
readme = "README.md"
publish = false

[features]
default = [{default}, "http"]
{features}http = ["gaussdb-runtime/http"]
blocking = ["gaussdb-runtime/blocking"]

[dependencies]
gaussdb-runtime = {{ path = {runtime:?}, default-features = false }}
serde = "1"
serde_json = "1"

[workspace]
"#,
        header = header(origin),
        rust = env!("CARGO_PKG_RUST_VERSION"),
        default = default.join(", "),
    )
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
description = "Rust SDK of the cloud services {titles}"
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
        titles = services.iter().map(|it| it.title.replace(['\n', '"'], " ")).collect::<Vec<_>>().join(" and "),
    )
}

fn readme(origin: &str, services: &[Service], package: Package<'_>, front: &str) -> String {
    let mut table = String::new();
    for service in services {
        let (structs, enums) = census(service);
        let _ = writeln!(
            table,
            "| `{}` | `{}::{}` | {} | {} | {structs} | {enums} | {} |",
            service.feature,
            package.module(),
            service.module,
            service.title.replace('\n', " "),
            service.operations.len(),
            service.edition.as_deref().unwrap_or("—"),
        );
    }
    format!(
        "<!-- {} -->\n\n# {}\n\n{}\n| feature | module | service | operations | structs | enums | edition |\n\
         |---|---|---|---|---|---|---|\n{table}",
        header(origin),
        package.name(),
        plain(front)
    )
}

/// The front page of the crate. In code, rustdoc hides lines that start with `# `.
fn front(services: &[Service], package: Package<'_>) -> String {
    let (Package::Alone { name, .. }, Some(service)) = (package, services.first()) else {
        return include_str!("front.md").to_owned();
    };
    let values = [
        ("{package}", name.to_owned()),
        ("{crate}", package.module()),
        ("{module}", service.module.clone()),
        ("{title}", service.title.replace('\n', " ")),
        ("{operations}", service.operations.len().to_string()),
    ];
    let page = include_str!("alone.md").to_owned();
    values.iter().fold(page, |page, (place, value)| page.replace(place, value))
}

/// The front page for the README: without hidden lines, and with headings one level lower.
fn plain(front: &str) -> String {
    let (mut out, mut in_code) = (String::new(), false);
    for line in front.lines() {
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

fn library(origin: &str, services: &[Service], front: &str) -> String {
    let mut modules = String::new();
    for service in services {
        let (feature, module) = (&service.feature, &service.module);
        let _ = write!(modules, "\n#[cfg(feature = \"{feature}\")]\npub mod {module};\n");
    }
    let list: String = services
        .iter()
        .map(|it| format!("//! - `{}`: [`{}`], {}\n", it.feature, it.module, it.title.replace('\n', " ")))
        .collect();
    let front: String = front.lines().map(|line| format!("//! {line}").trim_end().to_owned() + "\n").collect();
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
