//! Paths of the repository.

use std::path::{Path, PathBuf};

/// The root of the repository, independent of the current folder.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
}

/// Features of the generated crate, each with its description below the root.
pub const SERVICES: [(&str, &str); 2] =
    [("dws", "spec/openapi/dws.yaml"), ("gaussdb-mysql", "spec/openapi/gaussdb-mysql.yaml")];

/// Rust names that were chosen by hand, below the root.
pub const NAMES: &str = "generator/names.toml";

/// The folder of the metrics, below the root.
pub const METRICS: &str = "spec/metrics";

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
