//! `cargo xtask diff`: each kind of difference is found in both directions, and what means the same is no difference.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use gaussdb_diff::change::Change;
use gaussdb_diff::check::{self, Class};
use gaussdb_diff::compare::Options;
use gaussdb_diff::report::{github, json, markdown, text};
use gaussdb_diff::source::Source;
use indexmap::IndexMap;
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Seed {
    name: String,
    /// Changes of the base that both sides have when there is a `then`, and only the new side otherwise.
    set: IndexMap<String, Value>,
    #[serde(default)]
    then: IndexMap<String, Value>,
    finds: BTreeSet<String>,
    back: BTreeSet<String>,
}

fn case(name: &str) -> String {
    let path = format!("{}/cases/diff/{name}", env!("CARGO_MANIFEST_DIR"));
    fs::read_to_string(&path).unwrap_or_else(|e| panic!("{path}: {e}"))
}

fn base() -> Value {
    gaussdb_spec::yaml::read(&case("base.yaml")).unwrap()
}

fn seeds() -> Vec<Seed> {
    gaussdb_spec::yaml::read(&case("seeds.yaml")).unwrap()
}

/// The value with other values at pointers; `{from: POINTER}` anywhere takes a value of the original.
fn changed(original: &Value, set: &IndexMap<String, Value>) -> Value {
    let mut out = original.clone();
    // What is removed goes last, so that the numbers of list elements stay right.
    for (pointer, value) in set.iter().filter(|(_, v)| !v.is_null()).chain(set.iter().filter(|(_, v)| v.is_null())) {
        let (parent, key) = pointer.rsplit_once('/').unwrap();
        let key = key.replace("~1", "/").replace("~0", "~");
        let parent = out.pointer_mut(parent).unwrap_or_else(|| panic!("{pointer}: no such place"));
        match (parent, value) {
            (Value::Object(map), Value::Null) => {
                map.shift_remove(&key).unwrap_or_else(|| panic!("{pointer}: nothing to remove"));
            }
            (Value::Object(map), value) => {
                map.insert(key, taken(original, value));
            }
            (Value::Array(list), Value::Null) => {
                list.remove(key.parse().unwrap());
            }
            (Value::Array(list), value) => match key.parse::<usize>().unwrap() {
                at if at < list.len() => list[at] = taken(original, value),
                _ => list.push(taken(original, value)),
            },
            _ => panic!("{pointer}: no object and no list"),
        }
    }
    out
}

fn taken(original: &Value, value: &Value) -> Value {
    match value {
        Value::Object(map) if map.len() == 1 && map.contains_key("from") => {
            original.pointer(map["from"].as_str().unwrap()).unwrap_or_else(|| panic!("{value}")).clone()
        }
        Value::Object(map) => map.iter().map(|(k, v)| (k.clone(), taken(original, v))).collect(),
        other => other.clone(),
    }
}

fn diff(old: &Value, new: &Value) -> Vec<Change> {
    let source = |description: &Value| Source { description: description.clone(), ..Source::default() };
    gaussdb_diff::diff(&source(old), &source(new), &Options { today: Some("2026-01-01".into()) })
}

fn ids(changes: &[Change]) -> BTreeSet<String> {
    changes.iter().map(|c| c.check.id.to_owned()).collect()
}

#[test]
fn each_seed_is_found_there_and_back() {
    let base = base();
    let mut wrong = Vec::new();
    for seed in seeds() {
        let first = changed(&base, &seed.set);
        let (old, new) =
            if seed.then.is_empty() { (base.clone(), first) } else { (first.clone(), changed(&first, &seed.then)) };
        for (way, old, new, expected) in [("there", &old, &new, &seed.finds), ("back", &new, &old, &seed.back)] {
            let found = ids(&diff(old, new));
            if found != *expected {
                wrong.push(format!("{} ({way}): expected {expected:?}, found {found:?}", seed.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_check_has_a_seed() {
    // Found by other tests: from texts of corrections, metrics and listings, or by comparing versions.
    let elsewhere = [
        "operation-removed-deprecated",
        "operation-removed-after-sunset",
        "permissions-stated",
        "metric-added",
        "metric-removed",
        "metric-changed",
        "correction-added",
        "correction-removed",
        "observation-changed",
        "rust-item-removed",
        "rust-item-changed",
        "rust-item-added",
        "version-too-low",
    ];
    let seeded: BTreeSet<String> = seeds().into_iter().flat_map(|s| s.finds.into_iter().chain(s.back)).collect();
    let all: BTreeSet<String> = check::ALL.iter().map(|c| c.id.to_owned()).collect();
    let missing: Vec<&String> = all.difference(&seeded).filter(|id| !elsewhere.contains(&id.as_str())).collect();
    assert!(missing.is_empty(), "no seed: {missing:?}");
    assert!(seeded.is_subset(&all), "{:?}", seeded.difference(&all).collect::<Vec<_>>());
}

#[test]
fn an_announced_date_decides_what_a_removal_means() {
    let base = base();
    let place = "/paths/~1v1~1tins~1{tin_id}/delete";
    let gone = changed(&base, &IndexMap::from([(place.to_owned(), Value::Null)]));
    let cases = [
        (json!("2025-06-30"), "operation-removed-after-sunset"),
        (json!("2026-06-30"), "operation-removed-before-sunset"),
        (Value::Null, "operation-removed-deprecated"),
    ];
    for (date, id) in cases {
        let old = changed(&base, &IndexMap::from([(format!("{place}/x-sunset"), date.clone())]));
        assert_eq!(ids(&diff(&old, &gone)), BTreeSet::from([id.to_owned()]), "{date}");
    }
}

#[test]
fn permissions_that_only_one_side_states_are_one_change() {
    let operation = |stated: bool| match stated {
        true => json!({ "x-iam-action": { "action": "paint:tin:list" }, "responses": {} }),
        false => json!({ "responses": {} }),
    };
    let description = |stated: usize| {
        let paths = (0..6).map(|i| (format!("/v1/{i}"), json!({ "get": operation(i < stated) })));
        json!({ "openapi": "3.0.3", "paths": paths.collect::<serde_json::Map<_, _>>() })
    };
    let cases = [
        (6, 0, "permissions-stated"),
        (0, 6, "permissions-stated"),
        (6, 1, "permission-removed"),
        (4, 0, "permission-removed"),
    ];
    for (old, new, id) in cases {
        assert_eq!(ids(&diff(&description(old), &description(new))), BTreeSet::from([id.to_owned()]), "{old} {new}");
    }
}

#[test]
fn metrics_corrections_and_rust_items_are_compared() {
    let metrics = |list: Value| json!({ "metrics": list });
    let old = Source {
        metrics: metrics(json!([{ "id": "a", "unit": "%" }, { "id": "b" }])),
        corrections: "[[correction]]\nid = \"x\"\nbecause = \"Why.\"\n[[observed]]\nid = \"y\"\n".into(),
        rust_api: Some("Tin.lid: String\nTin::Red\n".into()),
        ..Source::default()
    };
    let new = Source {
        metrics: metrics(json!([{ "id": "a", "unit": "MB" }, { "id": "c" }])),
        corrections: "[[correction]]\nid = \"z\"\nbecause = \"Why.\"\n".into(),
        rust_api: Some("Tin.lid: i64\nTin::Blue\n".into()),
        ..Source::default()
    };
    let found = ids(&gaussdb_diff::diff(&old, &new, &Options::default()));
    let expected = [
        "metric-added",
        "metric-changed",
        "metric-removed",
        "correction-added",
        "correction-removed",
        "observation-changed",
        "rust-item-added",
        "rust-item-changed",
        "rust-item-removed",
    ];
    assert_eq!(found, expected.map(str::to_owned).into());
}

#[test]
fn a_shared_schema_is_one_change_that_names_all_operations() {
    let base = base();
    let place = "/components/schemas/Owner/properties/city/maxLength".to_owned();
    let changes = diff(&base, &changed(&base, &IndexMap::from([(place, json!(3))])));
    assert_eq!(changes.len(), 1);
    assert_eq!(changes[0].also, ["GET /v1/tins/{tin_id}", "PUT /v1/tins/{tin_id}/contents"]);
    assert_eq!(changes[0].place.words(), "answer 200, `tins[].owner.city`");
}

#[test]
fn a_rename_is_one_change_with_its_proof() {
    let seed = seeds().into_iter().find(|s| s.name == "a member of an answer is renamed").unwrap();
    let base = base();
    let changes = diff(&base, &changed(&base, &seed.set));
    let proofs: Vec<_> = changes.iter().filter_map(|c| c.proof.as_deref()).collect();
    assert_eq!(proofs, ["same type, same text, same neighbors (name)"]);
}

#[test]
fn reports_show_the_same_changes() {
    let base = base();
    let set = [
        ("/paths/~1v1~1tins/post", Value::Null),
        ("/components/schemas/Owner/properties/city/maxLength", json!(3)),
        ("/components/schemas/Tin/properties/kind/enum", json!(["matt", "gloss", "satin", "wax"])),
        ("/info/description", json!("Tins, 100 %.")),
    ];
    let new = changed(&base, &set.map(|(k, v)| (k.to_owned(), v)).into());
    let changes = diff(&base, &new);
    insta::assert_snapshot!("text", text::render(&changes, false));
    insta::assert_snapshot!("markdown", markdown::render("What changed", &changes));
    let lines = case("base.yaml");
    insta::assert_snapshot!("github", github::render(&changes, "paint.yaml", &|p| github::line_of(&lines, p)));
    let report: Value = serde_json::from_str(&json::render("a", "b", &changes).unwrap()).unwrap();
    assert_eq!(report["changes"].as_array().unwrap().len(), changes.len());
    let prints: BTreeSet<&str> =
        report["changes"].as_array().unwrap().iter().map(|c| c["fingerprint"].as_str().unwrap()).collect();
    assert_eq!(prints.len(), changes.len(), "each fingerprint is there once");
}

#[test]
fn the_worst_operations_come_first() {
    let base = base();
    let set =
        [("/paths/~1v1~1tins/get/summary", json!("Tins")), ("/paths/~1v1~1tins~1{tin_id}~1contents/put", Value::Null)];
    let report = text::render(&diff(&base, &changed(&base, &set.map(|(k, v)| (k.to_owned(), v)).into())), false);
    let at = |what: &str| report.find(what).unwrap_or_else(|| panic!("{report}"));
    assert!(at("PUT /v1/tins/{tin_id}/contents") < at("GET /v1/tins"));
}

#[test]
fn a_description_does_not_differ_from_itself() {
    for service in ["dws", "gaussdb-mysql", "iam"] {
        let path = format!("{}/../spec/openapi/{service}.yaml", env!("CARGO_MANIFEST_DIR"));
        let mut value: Value = gaussdb_spec::yaml::read(&fs::read_to_string(path).unwrap()).unwrap();
        let same = value.clone();
        // Another order of the operations and schemas, so that the shortcut for equal values is not what is tested.
        for pointer in ["/paths", "/components/schemas"] {
            let members = value.pointer_mut(pointer).unwrap().as_object_mut().unwrap();
            let reversed: serde_json::Map<String, Value> = members.clone().into_iter().rev().collect();
            *members = reversed;
        }
        assert_eq!(ids(&diff(&same, &value)), BTreeSet::new(), "{service}");
    }
}

#[test]
fn classes_follow_the_direction() {
    let classes: BTreeMap<&str, Class> = check::ALL.iter().map(|c| (c.id, c.class)).collect();
    let pairs = [
        ("value-added", Class::Compatible, Class::Breaking),
        ("value-removed", Class::Breaking, Class::Compatible),
        ("type-widened", Class::Compatible, Class::Breaking),
        ("type-narrowed", Class::Breaking, Class::Compatible),
        ("null-won", Class::Compatible, Class::Breaking),
        ("null-lost", Class::Breaking, Class::Compatible),
        ("became-required", Class::Breaking, Class::Compatible),
        ("became-optional", Class::Compatible, Class::Breaking),
    ];
    for (name, request, response) in pairs {
        let both = (classes[format!("request-{name}").as_str()], classes[format!("response-{name}").as_str()]);
        assert_eq!(both, (request, response), "{name}");
    }
}
