//! What a release writes: the version in Cargo.toml, CHANGELOG.md, and the names that stay for ever.

use std::collections::BTreeMap;
use std::fs;

use gaussdb_diff::released::Released;
use gaussdb_diff::version::Version;
use gaussdb_spec::yaml;
use serde_json::Value;

use crate::process::git;
use crate::write::{self, Target};
use crate::{Result, paths};

const MANIFEST: &str = "Cargo.toml";
const CHANGELOG: &str = "CHANGELOG.md";

/// The manifest of the workspace, now or in a revision.
pub fn manifest(revision: Option<&str>) -> Result<String> {
    match revision {
        None => read(MANIFEST),
        Some(revision) => git(&["show", &format!("{revision}:{MANIFEST}")]),
    }
}

/// The version of the workspace.
pub fn version(manifest: &str) -> Result<Version> {
    let line =
        manifest.lines().skip_while(|line| *line != "[workspace.package]").find(|line| line.starts_with("version"));
    let value =
        line.and_then(|line| line.split('"').nth(1)).ok_or("Cargo.toml has no version in [workspace.package]")?;
    value.parse().map_err(|e| format!("Cargo.toml: {e}"))
}

/// The manifest with another version, which the crates of the workspace also ask of each other.
fn raised(manifest: &str, from: &Version, to: &Version) -> String {
    manifest.replace(&format!("version = \"{from}\""), &format!("version = \"{to}\""))
}

/// The names of all services for `spec/released`, after the check that no released one is lost; a note first.
pub fn names(next: &Version) -> Result<(String, BTreeMap<String, String>)> {
    let (mut files, mut lost, mut kept) = (BTreeMap::new(), Vec::new(), 0);
    for (service, path) in paths::services()? {
        let description: Value = yaml::read(&read(&path)?).map_err(|e| format!("{path}: {e}"))?;
        let place = format!("spec/released/{service}.yaml");
        let released: Released = yaml::read(&read(&place)?).map_err(|e| format!("{place}: {e}"))?;
        kept += released.operations.len() + released.schemas.len() + released.tags.len();
        lost.extend(released.lost(&description).into_iter().map(|name| format!("{place}: {name} is gone")));
        let all = Released::of(&description, &next.to_string());
        let text = yaml::write(&all).map_err(|e| format!("{place}: {e}"))?;
        files.insert(place, format!("# Names of the last release, which stay for ever.\n{text}"));
    }
    if lost.is_empty() {
        return Ok((format!("{kept} names"), files));
    }
    lost.push("keep each name; a name that must go is deprecated first, with a successor".to_owned());
    Err(lost.join("\n"))
}

/// How many operations each service has.
pub fn counts() -> Result<Vec<(String, usize)>> {
    let count = |(service, path): (String, String)| {
        let description: Value = yaml::read(&read(&path)?).map_err(|e| format!("{path}: {e}"))?;
        Ok((service, Released::of(&description, "").operations.len()))
    };
    paths::services()?.into_iter().map(count).collect()
}

/// Writes all of it.
pub fn write(next: &Version, entry: &str) -> Result<()> {
    let (_, mut files) = names(next)?;
    let before = manifest(None)?;
    files.insert(MANIFEST.to_owned(), raised(&before, &version(&before)?, next));
    let old = read(CHANGELOG).unwrap_or_default();
    files.insert(CHANGELOG.to_owned(), with_entry(&old, entry));
    let target = Target { folder: paths::root(), files: &files, owned: None, command: "cargo xtask release" };
    write::write(&target).map(drop)
}

/// The changelog with an entry on top. An entry of the same version is replaced.
fn with_entry(old: &str, entry: &str) -> String {
    const TITLE: &str = "# Changes\n";
    let rest = old.strip_prefix(TITLE).unwrap_or(old);
    let version = |text: &str| text.split_whitespace().nth(1).map(str::to_owned);
    // What is before the first entry says that there is none.
    let entries = rest.split("\n## ").skip(1).map(|text| format!("## {text}"));
    let others = entries.filter(|text| version(text) != version(entry));
    let others: String = others.map(|text| format!("\n{}\n", text.trim_end())).collect();
    format!("{TITLE}\n{}\n{others}", entry.trim_end())
}

fn read(path: &str) -> Result<String> {
    fs::read_to_string(paths::root().join(path)).map_err(|e| format!("{path}: {e}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_that_of_the_workspace() {
        let manifest = "[package]\nversion = \"9.9.9\"\n[workspace.package]\nname = \"x\"\nversion = \"0.3.1\"\n";
        let found = version(manifest).unwrap();
        assert_eq!(found.to_string(), "0.3.1");
        let next: Version = "0.4.0".parse().unwrap();
        assert!(raised(manifest, &found, &next).contains("version = \"0.4.0\""));
        assert!(version("[workspace.package]\n").is_err());
    }

    #[test]
    fn an_entry_goes_on_top_and_replaces_that_of_its_version() {
        let first = with_entry("# Changes\n\nNothing yet.\n", "## 0.1.0 - 2026-01-01\n\nFirst.\n");
        assert_eq!(first, "# Changes\n\n## 0.1.0 - 2026-01-01\n\nFirst.\n");
        let second = with_entry(&first, "## 0.2.0 - 2026-02-02\n\nSecond.\n");
        let again = with_entry(&second, "## 0.2.0 - 2026-02-03\n\nBetter.\n");
        assert_eq!(again, "# Changes\n\n## 0.2.0 - 2026-02-03\n\nBetter.\n\n## 0.1.0 - 2026-01-01\n\nFirst.\n");
    }
}
