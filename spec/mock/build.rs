//! Turns the descriptions into JSON, which is read in a few milliseconds when the server starts, and lists them with their
//! resources.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

fn main() {
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let out = PathBuf::from(std::env::var("OUT_DIR").expect("cargo sets OUT_DIR"));
    let mut table = String::from("[\n");
    for name in services(&spec.join("openapi")) {
        let text = read(&spec.join(format!("openapi/{name}.yaml")));
        let document: serde_json::Value = serde_yaml::from_str(&text).unwrap_or_else(|e| panic!("{name}: {e}"));
        let json = out.join(format!("{name}.json"));
        fs::write(&json, document.to_string()).expect("OUT_DIR is writable");
        let resources = spec.join(format!("behavior/{name}.resources.yaml"));
        let resources = if resources.exists() { read(&resources) } else { "resources: {}".to_owned() };
        let _ = writeln!(table, "    ({name:?}, include_str!({json:?}), {resources:?}),");
    }
    table.push_str("]\n");
    fs::write(out.join("descriptions.rs"), table).expect("OUT_DIR is writable");
}

/// The services with a description, in the order of their names.
fn services(folder: &Path) -> Vec<String> {
    println!("cargo:rerun-if-changed={}", folder.display());
    let files = fs::read_dir(folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    let names = files.flatten().filter_map(|file| file.file_name().to_str()?.strip_suffix(".yaml").map(str::to_owned));
    let mut names: Vec<_> = names.filter(|name| !name.ends_with(".coverage")).collect();
    names.sort();
    names
}

fn read(file: &Path) -> String {
    println!("cargo:rerun-if-changed={}", file.display());
    fs::read_to_string(file).unwrap_or_else(|e| panic!("{}: {e}", file.display()))
}
