//! The files of a release in one folder: descriptions in all forms, crates, a list of what is inside, checksums.

use std::fs;
use std::path::Path;

use gaussdb_diff::version::Version;
use gaussdb_spec::sources;

use super::{sbom, written};
use crate::{Result, paths, publish};

/// Writes the folder `target/release-<version>`.
pub fn write(crates: [&str; 4], version: &Version, entry: &str) -> Result<String> {
    let folder = paths::target().join(format!("release-{version}"));
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    }
    let out = folder.join("descriptions");
    publish::run(publish::Args { out: Some(out), no_types: true, ..publish::Args::default() })?;
    let put = |name: &str, bytes: &[u8]| {
        let path = folder.join(name);
        fs::write(&path, bytes).map_err(|e| format!("{}: {e}", path.display()))
    };
    // Crates are packed with the version of Cargo.toml, which a dry run does not raise.
    let packed = written::version(&written::manifest(None)?)?;
    for name in crates {
        let file = format!("{name}-{packed}.crate");
        let path = paths::target().join("package").join(&file);
        put(&file, &fs::read(&path).map_err(|e| format!("{}: {e}; did `cargo package` fail?", path.display()))?)?;
    }
    put("CHANGELOG.md", entry.as_bytes())?;
    put("sbom.cdx.json", sbom::write(&crates, &packed)?.as_bytes())?;
    let mut files = Vec::new();
    list(&folder, &folder, &mut files)?;
    files.sort();
    let sums: String = files.iter().map(|(path, digest)| format!("{digest}  {path}\n")).collect();
    put("SHA256SUMS", sums.as_bytes())?;
    Ok(format!("{} files in {}", files.len() + 1, folder.display()))
}

fn list(root: &Path, folder: &Path, out: &mut Vec<(String, String)>) -> Result<()> {
    let failed = |e: std::io::Error| format!("{}: {e}", folder.display());
    for entry in fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path.is_dir() {
            list(root, &path, out)?;
        } else {
            let name = path.strip_prefix(root).unwrap_or(&path).display().to_string();
            out.push((name, sources::digest(&fs::read(&path).map_err(failed)?)));
        }
    }
    Ok(())
}
