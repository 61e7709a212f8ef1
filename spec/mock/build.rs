//! Turns the descriptions into JSON, which is read in a few milliseconds when the server starts, and lists them with their
//! resources.
//!
//! `data` has links to the files of the repository, so that the package has them too.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

/// Texts for people, which the server does not need.
const TEXTS: [&str; 7] = [
    "description",
    "summary",
    "x-enum-descriptions",
    "x-enum-varnames",
    "x-documented-in",
    "x-glossary",
    "x-iam-action",
];

/// Keys whose members are data or have names of their own, and no keys of OpenAPI.
const DATA: [&str; 3] = ["example", "examples", "default"];

fn main() {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let out = PathBuf::from(std::env::var("OUT_DIR").expect("cargo sets OUT_DIR"));
    let mut table = String::from("[\n");
    for name in services(&data) {
        let text = read(&data.join(format!("{name}.yaml")));
        let mut document: Value = serde_yaml::from_str(&text).unwrap_or_else(|e| panic!("{name}: {e}"));
        without_texts(&mut document);
        let json = out.join(format!("{name}.json"));
        fs::write(&json, document.to_string()).expect("OUT_DIR is writable");
        let resources = data.join(format!("{name}.resources.yaml"));
        let resources = if resources.exists() { read(&resources) } else { "resources: {}".to_owned() };
        let _ = writeln!(table, "    ({name:?}, include_str!({json:?}), {resources:?}),");
    }
    table.push_str("]\n");
    fs::write(out.join("descriptions.rs"), table).expect("OUT_DIR is writable");
}

/// Removes texts, wherever they are keys of OpenAPI.
fn without_texts(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(without_texts),
        Value::Object(members) => {
            members.retain(|key, _| !TEXTS.contains(&key.as_str()));
            for (key, member) in members.iter_mut().filter(|(key, _)| !DATA.contains(&key.as_str())) {
                match member {
                    Value::Object(names) if key == "properties" => names.values_mut().for_each(without_texts),
                    member => without_texts(member),
                }
            }
        }
        _ => {}
    }
}

/// The services with a description, in the order of their names.
fn services(folder: &Path) -> Vec<String> {
    println!("cargo:rerun-if-changed={}", folder.display());
    let files = fs::read_dir(folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    let names = files.flatten().filter_map(|file| file.file_name().to_str()?.strip_suffix(".yaml").map(str::to_owned));
    let mut names: Vec<_> = names.filter(|name| !name.ends_with(".resources")).collect();
    names.sort();
    names
}

fn read(file: &Path) -> String {
    println!("cargo:rerun-if-changed={}", file.display());
    fs::read_to_string(file).unwrap_or_else(|e| panic!("{}: {e}", file.display()))
}
