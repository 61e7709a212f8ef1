//! Paths of the repository.

use std::path::{Path, PathBuf};

use gaussdb_spec::sources::Sources;

use crate::Result;

/// The root of the repository, independent of the current folder.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
}

/// The services and their documents, below the root.
pub const SOURCES: &str = "spec/sources.toml";

/// The services of `spec/sources.toml`: features of the generated crate, each with its description below the root.
pub fn services() -> Result<Vec<(String, String)>> {
    let text = std::fs::read_to_string(root().join(SOURCES)).map_err(|error| format!("{SOURCES}: {error}"))?;
    let sources = Sources::read(&text).map_err(|error| format!("{SOURCES}: {error}"))?;
    let services = sources.services.into_iter().map(|it| it.name);
    Ok(services.map(|name| (name.clone(), format!("{DESCRIPTIONS}/{name}.yaml"))).collect())
}

/// Checks a name of a service, which becomes a key, a module and a crate.
pub fn check_service(name: &str) -> Result<()> {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if name.starts_with(|c: char| c.is_ascii_lowercase()) && name.chars().all(plain) {
        return Ok(());
    }
    let shown = name.escape_debug();
    Err(format!("--service `{shown}`: use lowercase letters, digits and hyphens, a letter first, such as `ecs`"))
}

/// Rust names that were chosen by hand, below the root.
pub const NAMES: &str = "generator/names.toml";

/// The folder of the metrics, below the root.
pub const METRICS: &str = "spec/metrics";

/// The folder of the descriptions, below the root.
pub const DESCRIPTIONS: &str = "spec/openapi";

/// Description of the identity service, below the root.
pub const IDENTITY: &str = "spec/openapi/iam.yaml";

/// The folder of the file with its endpoints, and the file.
pub const ENDPOINTS: (&str, &str) = ("generator/runtime/src/endpoint", "known.rs");

/// The runtime of generated crates, below the root.
pub const RUNTIME: &str = "generator/runtime";

/// The generated crate, below the root.
pub const GENERATED: &str = "generated";

/// The folder of the documents, if there is one: `$GAUSSDB_DOCUMENTS`, then `spec/documents`, then
/// `../shared/documents`.
pub fn documents() -> Option<PathBuf> {
    let given = std::env::var_os("GAUSSDB_DOCUMENTS").map(PathBuf::from);
    let usual = ["spec/documents", "../shared/documents"].map(|path| root().join(path));
    given.into_iter().chain(usual).find(|folder| folder.is_dir())
}

/// The target folder of cargo.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}
