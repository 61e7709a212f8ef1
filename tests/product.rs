//! The committed crate as users see it: tables and lookups, deprecated operations, the list of public items.

use std::fs;
use std::path::{Path, PathBuf};

use gaussdb_api::{dws, gaussdb_mysql};
use heck::ToSnakeCase;
use serde_yaml::Value;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Every operation of a description.
fn operations(file: &str) -> Vec<Value> {
    let description: Value = serde_yaml::from_str(&read(&format!("spec/openapi/{file}.yaml"))).unwrap();
    let paths = description["paths"].as_mapping().unwrap().values();
    let items = paths.flat_map(|item| item.as_mapping().unwrap().values().cloned().collect::<Vec<_>>());
    items.filter(|it| it.get("operationId").is_some()).collect()
}

#[test]
fn every_region_of_the_table_is_found_and_no_other() {
    for (all, lookup) in [
        (&dws::regions::ALL[..], dws::regions::lookup as fn(&str) -> Option<&'static str>),
        (&gaussdb_mysql::regions::ALL[..], gaussdb_mysql::regions::lookup),
    ] {
        assert!(!all.is_empty());
        for (region, url) in all {
            assert_eq!(lookup(region), Some(*url));
        }
        assert_eq!(lookup("atlantis-1"), None);
    }
    assert_eq!(dws::regions::lookup(dws::regions::CN_NORTH_4), Some("https://dws.cn-north-4.myhuaweicloud.com"));
    assert_eq!(dws::SERVICE.endpoints, dws::regions::ALL);
}

#[test]
fn every_permission_of_the_description_is_found() {
    for (file, lookup) in [
        ("dws", dws::permissions::lookup as fn(&str) -> Option<&'static gaussdb_api::runtime::Permission>),
        ("gaussdb-mysql", gaussdb_mysql::permissions::lookup),
    ] {
        let mut count = 0;
        for operation in operations(file) {
            let id = operation["operationId"].as_str().unwrap();
            let action = operation.get("x-iam-action").map(|it| it["action"].as_str().unwrap());
            assert_eq!(lookup(id).map(|it| it.action), action, "{id}");
            count += usize::from(action.is_some());
        }
        assert!(count > 0, "{file}");
    }
    let creates: Vec<_> = dws::permissions::of_action("dws:openAPICluster:create").map(|it| it.operation).collect();
    assert_eq!(creates, ["createClusterV1"]);
}

#[test]
fn metrics_are_found_by_their_id() {
    use gaussdb_mysql::metrics::{ALL, DIMENSIONS, NAMESPACE, lookup};
    let file: Value = serde_yaml::from_str(&read("spec/metrics/gaussdb-mysql.yaml")).unwrap();
    assert_eq!(ALL.len(), file["metrics"].as_sequence().unwrap().len());
    for metric in file["metrics"].as_sequence().unwrap() {
        let found = lookup(metric["id"].as_str().unwrap()).unwrap();
        assert_eq!(found.name, metric["name"].as_str().unwrap());
        assert_eq!(found.unit, metric.get("unit").and_then(Value::as_str).unwrap_or_default());
    }
    assert_eq!((NAMESPACE, DIMENSIONS[0]), ("SYS.GAUSSDB", "gaussdb_mysql_instance_id"));
    assert!(lookup("gaussdb_mysql").is_none());
}

/// The attribute has the date and the replacement, and the replacement is not deprecated.
#[test]
fn deprecated_operations_name_their_date_and_replacement() {
    let listing = read("generated/public-api/gaussdb-mysql.txt");
    let method = |id: &str| {
        let begin = format!("fn Client::{}(", id.to_snake_case());
        listing.lines().find(|line| line.starts_with(&begin)).unwrap_or_else(|| panic!("no {begin}")).to_owned()
    };
    let (mut dated, mut replaced) = (0, 0);
    for operation in operations("gaussdb-mysql") {
        let id = operation["operationId"].as_str().unwrap();
        let line = method(id);
        let deprecated = operation.get("deprecated").and_then(Value::as_bool).unwrap_or_default();
        assert_eq!(line.contains("[deprecated"), deprecated, "{line}");
        if let Some(date) = operation.get("x-sunset").and_then(Value::as_str) {
            assert!(line.contains(date), "{line}");
            dated += 1;
        }
        if let Some(other) = operation.get("x-replaced-by").and_then(Value::as_str) {
            assert!(line.contains(&format!("; use `{}` instead", other.to_snake_case())), "{line}");
            let other = method(other);
            assert!(!other.contains("[deprecated"), "{other}");
            replaced += 1;
        }
    }
    assert!(dated > 0 && replaced > 0, "{dated} {replaced}");
}

/// One line of each kind, so that no kind can be lost.
#[test]
fn the_listing_holds_every_operation_and_every_kind_of_thing() {
    for feature in ["dws", "gaussdb-mysql"] {
        let listing = read(&format!("generated/public-api/{feature}.txt"));
        let inputs = listing.lines().filter(|line| line.starts_with("impl ") && line.contains(": Input Output="));
        assert_eq!(inputs.count(), operations(feature).len(), "{feature}");
        for begin in [
            "fn Client::send<",
            "const regions::",
            "enum ",
            "fn errors::lookup(",
            "set ",
            "static SERVICE: Service",
            "struct Client: ",
        ] {
            assert!(listing.lines().any(|line| line.starts_with(begin)), "{feature}: {begin}");
        }
        assert!(!listing.contains("OPERATION") && !listing.contains("::std::"), "{feature}");
    }
}

/// The tests of the documentation compile them.
#[test]
fn the_documentation_of_every_operation_has_an_example() {
    for (file, module) in [("dws", "dws"), ("gaussdb-mysql", "gaussdb_mysql")] {
        let ids = operations(file).into_iter().map(|it| it["operationId"].as_str().unwrap().to_snake_case());
        let missing: Vec<_> = ids
            .filter(|id| {
                let text = read(&format!("generated/src/{module}/operations/{id}.rs"));
                !text.contains("/// # Example") || !text.contains(&format!(".{id}()"))
            })
            .collect();
        assert!(missing.is_empty(), "{file}: {missing:?}");
    }
}
