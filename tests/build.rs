//! Writes tables of the Rust types of operations: types of bodies for `round_trip.rs`, types of inputs for `requests.rs`,
//! `mock.rs` and `pages.rs`.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use heck::{ToSnakeCase, ToUpperCamelCase};
use serde_yaml::Value;

fn main() {
    documents();
    tools();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/openapi");
    let mut arms: BTreeMap<(String, &str), String> = BTreeMap::new();
    let (mut inputs, mut calls, mut lists) = (String::new(), String::new(), String::new());
    for service in ["dws", "gaussdb-mysql"] {
        let file = root.join(format!("{service}.yaml"));
        println!("cargo:rerun-if-changed={}", file.display());
        let text = std::fs::read_to_string(&file).unwrap_or_default();
        let document: Value = serde_yaml::from_str(&text).unwrap_or_default();
        let module = service.to_snake_case();
        let paths = document["paths"].as_mapping().cloned().unwrap_or_default();
        for operation in paths.values().filter_map(Value::as_mapping).flat_map(|item| item.values()) {
            let id = operation["operationId"].as_str().unwrap_or_default();
            let key = format!("{service} {id}");
            let input = id.to_upper_camel_case();
            let _ = writeln!(inputs, "        {key:?} => held::<gaussdb_api::{module}::operations::{input}Input>(),");
            let _ = writeln!(calls, "        {key:?} => sent::<gaussdb_api::{module}::operations::{input}Input>,");
            if operation.get("x-pagination").is_some() {
                let _ = writeln!(lists, "        {key:?} => paged::<gaussdb_api::{module}::operations::{input}Input>,");
            }
            let request = &operation["requestBody"]["content"]["application/json"]["schema"];
            add(&mut arms, (key.clone(), "request"), request, &module);
            for answer in operation["responses"].as_mapping().into_iter().flat_map(|r| r.values()) {
                add(&mut arms, (key.clone(), "response"), &answer["content"]["application/json"]["schema"], &module);
            }
        }
    }
    let mut out = String::from(
        "fn through(operation: &str, side: &str) -> Option<Through> {\n    Some(match (operation, side) {\n",
    );
    for ((operation, side), path) in arms {
        let _ = writeln!(out, "        ({operation:?}, {side:?}) => pass::<{path}>,");
    }
    out.push_str("        _ => return None,\n    })\n}\n");
    let folder = std::env::var("OUT_DIR").unwrap_or_default();
    let inputs = format!(
        "fn request(operation: &str) -> Option<(Check, Check)> {{\n    Some(match operation {{\n{inputs}        _ => return None,\n    }})\n}}\n"
    );
    let calls = format!(
        "fn call(operation: &str) -> Option<Call> {{\n    Some(match operation {{\n{calls}        _ => return None,\n    }})\n}}\n"
    );
    let lists = format!(
        "fn list(operation: &str) -> Option<List> {{\n    Some(match operation {{\n{lists}        _ => return None,\n    }})\n}}\n"
    );
    std::fs::write(Path::new(&folder).join("pages.rs"), lists).expect("OUT_DIR");
    std::fs::write(Path::new(&folder).join("requests.rs"), inputs).expect("OUT_DIR");
    std::fs::write(Path::new(&folder).join("calls.rs"), calls).expect("OUT_DIR");
    std::fs::write(Path::new(&folder).join("round_trip.rs"), out).expect("OUT_DIR");
}

/// Sets `cfg(has_go)` and the like for tools of other languages. Without one, its test is ignored with that reason.
fn tools() {
    let runs = |program: &str, arguments: &[&str]| {
        // Without a network, npx must give up at once.
        let patience = [("npm_config_fetch_retries", "0"), ("npm_config_fetch_timeout", "15000")];
        let mut command = Command::new(program);
        command.args(arguments).envs(patience).output().is_ok_and(|output| output.status.success())
    };
    let found = [
        ("has_python", runs("python3", &["--version"])),
        ("has_typescript", runs("npx", &["--yes", "tsx@4", "--version"])),
        ("has_go", runs("go", &["version"])),
        ("has_java", runs("java", &["--version"])),
    ];
    for (name, is_there) in found {
        println!("cargo:rustc-check-cfg=cfg({name})");
        if is_there {
            println!("cargo:rustc-cfg={name}");
        }
    }
    println!("cargo:rerun-if-env-changed=PATH");
}

/// Sets `cfg(documents)` if the documents were found. Without it, the tests that need them are ignored with that
/// reason.
fn documents() {
    println!("cargo:rustc-check-cfg=cfg(documents)");
    println!("cargo:rerun-if-env-changed=GAUSSDB_DOCUMENTS");
    println!("cargo:rerun-if-changed=build.rs");
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let given = std::env::var_os("GAUSSDB_DOCUMENTS").map(PathBuf::from);
    let usual = ["spec/documents", "../shared/documents"].map(|path| root.join(path));
    if given.into_iter().chain(usual).any(|folder| folder.is_dir()) {
        println!("cargo:rustc-cfg=documents");
    }
}

/// The Rust type of a body: a named schema or a list of them.
fn add<'s>(arms: &mut BTreeMap<(String, &'s str), String>, key: (String, &'s str), schema: &Value, module: &str) {
    let named = |schema: &Value| {
        let name = schema["$ref"].as_str()?.rsplit('/').next()?.to_upper_camel_case();
        Some(format!("gaussdb_api::{module}::types::{name}"))
    };
    let path = named(schema).or_else(|| named(&schema["items"]).map(|path| format!("Vec<{path}>")));
    if let Some(path) = path {
        arms.entry(key).or_insert(path);
    }
}
