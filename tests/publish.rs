//! The published forms say the same as the descriptions that they are derived from.

use std::collections::{BTreeMap, BTreeSet};

use gaussdb_publish::{About, Service, files, for_progenitor, to_30, to_31};
use gaussdb_spec::yaml;
use gaussdb_tests::{root, services};
use serde_json::Value;

static NO_RUST: BTreeMap<String, String> = BTreeMap::new();

fn texts() -> Vec<(&'static str, String)> {
    let read = |name| {
        let file = root().join(format!("spec/openapi/{name}.yaml"));
        (name, std::fs::read_to_string(&file).unwrap_or_else(|e| panic!("{}: {e}", file.display())))
    };
    services().chain(["iam"]).map(read).collect()
}

fn published() -> BTreeMap<String, String> {
    let texts = texts();
    let list: Vec<Service<'_>> =
        texts.iter().map(|(name, yaml)| Service { name, yaml, editions: &[], metrics: None, rust: &NO_RUST }).collect();
    let workflows = std::fs::read_to_string(root().join("spec/behavior/workflows.yaml")).expect("workflows");
    let licenses = [("LICENSE-MIT", "a license".to_owned())];
    files(&list, About { workflows: &workflows, version: "1.2.3", licenses: &licenses }).expect("files")
}

/// Calls `found` with every object of a value.
fn objects<'v>(value: &'v Value, found: &mut dyn FnMut(&'v serde_json::Map<String, Value>)) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| objects(item, found)),
        Value::Object(members) => {
            found(members);
            members.values().for_each(|member| objects(member, found));
        }
        _ => {}
    }
}

#[test]
fn openapi_3_1_leads_back_to_3_0() {
    for (name, text) in texts() {
        let document: Value = yaml::read(&text).expect("a description");
        let modern = to_31(&document);
        let mut old = 0;
        objects(&modern["components"], &mut |it| old += usize::from(it.get("nullable") == Some(&Value::Bool(true))));
        assert_eq!(old, 0, "{name}");
        assert_eq!(to_30(&modern), document, "{name}");
    }
}

#[test]
fn only_circles_keep_their_references_in_the_form_without_them() {
    let files = published();
    for (name, _) in texts() {
        let document: Value = serde_json::from_str(&files[&format!("openapi/{name}.inlined.json")]).expect("JSON");
        let kept: BTreeSet<&String> =
            document["components"]["schemas"].as_object().into_iter().flat_map(|it| it.keys()).collect();
        let mut used = BTreeSet::new();
        objects(&document, &mut |it| {
            used.extend(it.get("$ref").and_then(Value::as_str).and_then(|it| it.strip_prefix("#/components/schemas/")));
        });
        assert_eq!(used, kept.iter().map(|it| it.as_str()).collect(), "{name}");
        assert!(kept.len() < 5, "{name}: {kept:?}");
    }
}

#[test]
fn the_form_for_progenitor_has_every_operation_but_those_that_it_lists() {
    for (name, text) in texts() {
        let document: Value = yaml::read(&text).expect("a description");
        let form = for_progenitor(&document);
        let operations = |document: &Value| -> BTreeSet<String> {
            let paths = document["paths"].as_object().into_iter().flatten();
            let methods = |(path, item): (&String, &Value)| {
                let keys = item.as_object().into_iter().flatten().map(|(key, _)| key.to_uppercase());
                keys.map(|key| format!("{key} {path}")).collect::<Vec<_>>()
            };
            paths.flat_map(methods).collect()
        };
        let left_out = form["info"]["x-left-out"].as_array().into_iter().flatten().filter_map(Value::as_str);
        let left_out: BTreeSet<String> = left_out.map(str::to_owned).collect();
        assert_eq!(operations(&form), &operations(&document) - &left_out, "{name}");
        assert_eq!(left_out.len(), usize::from(name == "dws"), "{name}: one form with a file in all, {left_out:?}");
        assert!(!form["paths"].to_string().contains("\"default\":{\"$ref\""), "{name}");
    }
}

#[test]
fn two_runs_give_the_same_bytes_and_every_file_has_its_sum() {
    let first = published();
    assert_eq!(first, published());
    assert_eq!(first["SHA256SUMS"].lines().count(), first.len() - 1);
    let manifest: Value = serde_json::from_str(&first["npm/package.json"]).expect("JSON");
    for path in manifest["exports"].as_object().expect("exports").values().filter_map(Value::as_str) {
        assert!(first.contains_key(&path.replacen("./", "npm/", 1)), "{path}");
    }
}

#[test]
fn texts_of_values_are_a_list_as_long_as_the_values() {
    for (name, text) in texts() {
        let document: Value = yaml::read(&text).expect("a description");
        objects(&document, &mut |it| {
            let Some(texts) = it.get("x-enum-descriptions") else { return };
            let values = it.get("enum").or_else(|| it.get("x-extensible-enum")).and_then(Value::as_array).map(Vec::len);
            assert_eq!(texts.as_array().map(Vec::len), values, "{name}: {texts}");
        });
    }
}

#[test]
fn every_operation_has_a_page_and_every_link_of_a_page_leads_to_one() {
    let files = published();
    for (name, text) in texts() {
        let document: Value = yaml::read(&text).expect("a description");
        objects(&document["paths"], &mut |it| {
            let Some(id) = it.get("operationId").and_then(Value::as_str) else { return };
            let page = &files[&format!("site/{name}/{id}.md")];
            assert!(page.contains(&format!("`{id}`")) && page.contains("Failures: "), "{name}: {id}");
            assert!(files[&format!("site/{name}/index.md")].contains(&format!("({id}.md)")), "{name}: {id}");
        });
        let pages = files.iter().filter(|(path, _)| path.starts_with(&format!("site/{name}/")));
        for (path, page) in pages {
            for link in
                page.split("](").skip(1).filter_map(|rest| rest.split(')').next()).filter(|it| it.ends_with(".md"))
            {
                assert!(files.contains_key(&format!("site/{name}/{link}")), "{path}: {link}");
            }
        }
    }
    // What a program takes in at once: an index of 6,000 tokens, and pages of 1,200, of about four characters each.
    assert!(files["site/llms.txt"].len() < 24_000);
    let long: Vec<_> =
        files.iter().filter(|(path, page)| is_operation(path) && page.len() > 4_800).map(|(path, _)| path).collect();
    assert_eq!(
        long,
        [
            "site/dws/createCluster.md",
            "site/gaussdb-mysql/createInstance.md",
            "site/gaussdb-mysql/createInstanceLegacy.md"
        ],
        "their requests alone are longer"
    );
}

fn is_operation(path: &str) -> bool {
    const OTHERS: [&str; 8] = ["index", "errors", "permissions", "waits", "regions", "metrics", "glossary", "changes"];
    let name = path.rsplit('/').next().and_then(|file| file.strip_suffix(".md"));
    path.starts_with("site/") && name.is_some_and(|name| !OTHERS.contains(&name))
}

#[test]
fn each_action_of_an_overlay_has_an_operation() {
    let files = published();
    for name in services() {
        let document: Value = yaml::read(&files[&format!("openapi/{name}.yaml")]).expect("a description");
        let overlay: Value = yaml::read(&files[&format!("openapi/{name}.speakeasy.overlay.yaml")]).expect("an overlay");
        let actions = overlay["actions"].as_array().expect("actions");
        assert!(actions.len() > 100, "{name}: {}", actions.len());
        for action in actions {
            let target = action["target"].as_str().and_then(|it| it.strip_prefix("$.paths['")?.split_once("']."));
            let (path, method) = target.unwrap_or_else(|| panic!("{name}: {action}"));
            assert!(document["paths"][path][method].is_object(), "{name}: {method} {path}");
        }
    }
}
