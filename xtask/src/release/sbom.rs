//! What the published crates are made of, as CycloneDX 1.5: each package with version, license, checksum and dependencies.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::process::Command;

use gaussdb_diff::version::Version;
use serde_json::{Value, json};

use crate::process::output;
use crate::{Result, paths};

/// The list as JSON. The same packages give the same bytes: it has no serial number and no time.
pub fn write(crates: &[&str], version: &Version) -> Result<String> {
    let mut command = Command::new("cargo");
    command.args(["metadata", "--format-version", "1", "--locked", "--all-features"]);
    let metadata: Value = serde_json::from_str(&output(&mut command)?).map_err(|e| format!("cargo metadata: {e}"))?;
    let lock = fs::read_to_string(paths::root().join("Cargo.lock")).map_err(|e| format!("Cargo.lock: {e}"))?;
    Ok(format!("{:#}\n", document(crates, &metadata, &checksums(&lock), version)))
}

/// Checksum of each package in `Cargo.lock`, by name and version.
fn checksums(lock: &str) -> BTreeMap<(String, String), String> {
    let value = |block: &str, key: &str| {
        let line = block.lines().find_map(|line| line.strip_prefix(&format!("{key} = ")));
        line.map(|text| text.trim_matches('"').to_owned())
    };
    let packages = lock.split("[[package]]").skip(1);
    packages
        .filter_map(|block| Some(((value(block, "name")?, value(block, "version")?), value(block, "checksum")?)))
        .collect()
}

fn document(
    crates: &[&str],
    metadata: &Value,
    checksums: &BTreeMap<(String, String), String>,
    version: &Version,
) -> Value {
    let packages: BTreeMap<&str, &Value> =
        list(metadata, "/packages").iter().filter_map(|p| Some((p["id"].as_str()?, p))).collect();
    let nodes: BTreeMap<&str, &Value> =
        list(metadata, "/resolve/nodes").iter().filter_map(|n| Some((n["id"].as_str()?, n))).collect();
    let ours = packages.iter().filter(|(_, p)| crates.contains(&p["name"].as_str().unwrap_or_default()));
    let mut open: Vec<&str> = ours.map(|(id, _)| *id).collect();
    let mut wanted: BTreeSet<&str> = BTreeSet::new();
    while let Some(id) = open.pop() {
        if wanted.insert(id) {
            open.extend(nodes.get(id).into_iter().flat_map(|node| dependencies(node)));
        }
    }
    let components: Vec<Value> = wanted.iter().filter_map(|id| component(packages.get(id)?, checksums)).collect();
    let edges = wanted.iter().filter_map(|id| {
        let on: BTreeSet<String> =
            dependencies(nodes.get(id)?).into_iter().filter_map(|d| purl(packages.get(d)?)).collect();
        Some(json!({ "ref": purl(packages.get(id)?)?, "dependsOn": on }))
    });
    json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": { "component": { "type": "library", "name": "gaussdb-api", "version": version.to_string() } },
        "components": components,
        "dependencies": edges.collect::<Vec<_>>(),
    })
}

fn list<'v>(value: &'v Value, pointer: &str) -> &'v [Value] {
    value.pointer(pointer).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
}

/// What is needed to build a package or to run it; not what only its tests need.
fn dependencies(node: &Value) -> Vec<&str> {
    let needed = |dependency: &&Value| list(dependency, "/dep_kinds").iter().any(|kind| kind["kind"] != "dev");
    list(node, "/deps").iter().filter(needed).filter_map(|dependency| dependency["pkg"].as_str()).collect()
}

fn purl(package: &Value) -> Option<String> {
    Some(format!("pkg:cargo/{}@{}", package["name"].as_str()?, package["version"].as_str()?))
}

fn component(package: &Value, checksums: &BTreeMap<(String, String), String>) -> Option<Value> {
    let (name, version) = (package["name"].as_str()?, package["version"].as_str()?);
    let mut out = json!({
        "type": "library",
        "bom-ref": purl(package)?,
        "name": name,
        "version": version,
        "purl": purl(package)?,
    });
    if let Some(license) = package["license"].as_str() {
        // Old manifests separate alternatives with a slash.
        out["licenses"] = json!([{ "expression": license.replace('/', " OR ") }]);
    }
    if let Some(sum) = checksums.get(&(name.to_owned(), version.to_owned())) {
        out["hashes"] = json!([{ "alg": "SHA-256", "content": sum }]);
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_only_tests_need_is_left_out() {
        let package = |name: &str| json!({ "id": name, "name": name, "version": "1.0.0", "license": "MIT/Apache-2.0" });
        let on = |name: &str, kind: Value| json!({ "pkg": name, "dep_kinds": [{ "kind": kind }] });
        let packages = ["gaussdb-api", "used", "tested", "other"].map(package);
        let metadata = json!({
            "packages": packages,
            "resolve": { "nodes": [
                { "id": "gaussdb-api", "deps": [on("used", Value::Null), on("tested", json!("dev"))] },
                { "id": "used", "deps": [] }, { "id": "tested", "deps": [] }, { "id": "other", "deps": [] },
            ]},
        });
        let sums = checksums("[[package]]\nname = \"used\"\nversion = \"1.0.0\"\nchecksum = \"ab\"\n");
        let found = document(&["gaussdb-api"], &metadata, &sums, &"1.0.0".parse().unwrap());
        let names: Vec<&str> =
            found["components"].as_array().unwrap().iter().filter_map(|c| c["name"].as_str()).collect();
        assert_eq!(names, ["gaussdb-api", "used"]);
        assert_eq!(found["components"][1]["hashes"][0]["content"], "ab");
        assert_eq!(found["components"][0]["licenses"][0]["expression"], "MIT OR Apache-2.0");
        assert_eq!(found["dependencies"][0]["dependsOn"], json!(["pkg:cargo/used@1.0.0"]));
    }
}
