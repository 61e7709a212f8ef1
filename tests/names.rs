//! Names do not depend on the order of anything, and a released name stays.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use gaussdb_diff::released::Released;
use gaussdb_generator::{Package, Renames, Source, generate};
use gaussdb_spec::fact::Operation;
use gaussdb_spec::naming;
use gaussdb_tests::services;
use serde_json::Value;

fn read(path: &str) -> String {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..").join(path);
    fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

fn description(service: &str) -> Value {
    gaussdb_spec::yaml::read(&read(&format!("spec/openapi/{service}.yaml"))).unwrap()
}

/// The schema of each structure of each operation.
fn names(operations: &[Operation]) -> BTreeMap<(String, String), String> {
    let ids: Vec<String> = operations.iter().map(Operation::key).collect();
    let schemas = naming::name(operations, &ids);
    let structures = operations.iter().enumerate().flat_map(|(at, o)| o.structures.iter().map(move |s| (at, s)));
    let named = structures.filter_map(|(at, structure)| {
        let name = schemas.name_of(at, &structure.name)?.to_owned();
        Some(((ids[at].clone(), structure.name.clone()), name))
    });
    named.collect()
}

#[test]
fn names_do_not_depend_on_the_order_of_the_operations() {
    for document in ["dws-2024-en", "mysql-2024-zh"] {
        let facts = gaussdb_tests::facts(document);
        let expected = names(&facts.operations);
        let mut operations = facts.operations;
        operations.reverse();
        assert_eq!(names(&operations), expected, "{document} reversed");
        operations.rotate_left(37);
        assert_eq!(names(&operations), expected, "{document} rotated");
    }
}

/// The members of an object in the opposite order.
fn reverse(value: &mut Value, pointer: &str) {
    let members = value.pointer_mut(pointer).and_then(Value::as_object_mut).unwrap();
    *members = std::mem::take(members).into_iter().rev().collect();
}

#[test]
fn the_public_api_does_not_depend_on_the_order_of_the_description() {
    let renames = read("generator/names.toml");
    for service in services() {
        let module = service.replace('-', "_");
        let api = |description: &Value| {
            let text = gaussdb_spec::yaml::write(description).unwrap();
            let file = format!("spec/openapi/{service}.yaml");
            let source = Source { feature: service, file: &file, text: &text, metrics: None };
            // Renames of the other service match nothing, which is an error.
            let rows: Vec<&str> =
                renames.split("\n[[rename]]\n").skip(1).filter(|r| r.contains(&format!("\"{service}\""))).collect();
            let rows: String = rows.iter().map(|row| format!("[[rename]]\n{row}\n")).collect();
            let generated = generate(&[source], Renames { file: "names.toml", text: &rows }, Package::Workspace);
            let generated = generated.unwrap_or_else(|found| panic!("{found:?}"));
            let listing = generated.files.iter().find(|(name, _)| name.contains("public-api")).unwrap().1.clone();
            listing.lines().filter(|l| !l.starts_with('#')).map(str::to_owned).collect::<BTreeSet<_>>()
        };
        let mut description = description(service);
        let expected = api(&description);
        assert!(expected.len() > 1000, "{module}: {} lines", expected.len());
        reverse(&mut description, "/components/schemas");
        reverse(&mut description, "/paths");
        let found = api(&description);
        let differs: Vec<&String> = found.symmetric_difference(&expected).collect();
        assert!(differs.is_empty(), "{module}: {differs:#?}");
    }
}

#[test]
fn a_released_name_stays() {
    for service in services() {
        let released: Released = gaussdb_spec::yaml::read(&read(&format!("spec/released/{service}.yaml"))).unwrap();
        assert_eq!(released.lost(&description(service)), Vec::<String>::new(), "{service} {:?}", released.version);
    }
}

#[test]
fn a_released_name_that_is_gone_is_found() {
    let released: Released = gaussdb_spec::yaml::read(
        "version: 1.0.0\noperations: [listClusters, listTins]\nschemas: [Tin]\ntags: [Clusters, Tins]\n",
    )
    .unwrap();
    assert_eq!(released.lost(&description("dws")), ["operation listTins", "schema Tin", "tag Tins"]);
}
