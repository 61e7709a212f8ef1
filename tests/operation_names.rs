//! Names of operations, groups and shared parameters follow the rules of CONTRIBUTING.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use gaussdb_tests::services;
use serde_json::Value;

/// Verbs that operations begin with.
const VERBS: &str = "add apply bind cancel change check compare convert copy create delete disable enable encrypt \
    execute expand failOver get grant list pause preview remove rename reset resize restart restore resume revoke shrink \
    start stop switch switchBack switchOver sync unbind update upgrade";

/// Acts that both services have: a part of the path, and the verbs that may be used for it.
const ACTS: [(&str, &str); 9] = [
    ("/resize-flavor", "change"),
    ("/instances/{instance_id}/action", "change"),
    ("/clusters/{cluster_id}/flavor", "change get"),
    ("/clusters/{cluster_id}/resize", "resize"),
    ("/volume/extend", "expand"),
    ("/expand-instance-storage", "expand"),
    ("/eips/", "bind unbind"),
    ("/public-ips/", "bind unbind"),
    ("/redistribution/suspend", "pause"),
];

struct Operation {
    id: String,
    path: String,
    tag: String,
    deprecated: bool,
}

fn description(service: &str) -> Value {
    let path = format!("{}/../spec/openapi/{service}.yaml", env!("CARGO_MANIFEST_DIR"));
    gaussdb_spec::yaml::read(&fs::read_to_string(path).unwrap()).unwrap()
}

fn operations(description: &Value) -> Vec<Operation> {
    let mut out = Vec::new();
    for (path, item) in description["paths"].as_object().unwrap() {
        for operation in item.as_object().unwrap().values().filter(|o| o.get("operationId").is_some()) {
            let text = |v: &Value| v.as_str().unwrap().to_owned();
            out.push(Operation {
                id: text(&operation["operationId"]),
                path: path.clone(),
                tag: text(&operation["tags"][0]),
                deprecated: operation["deprecated"] == true,
            });
        }
    }
    out
}

/// The first words of an id that are a verb.
fn verb(id: &str) -> Option<&'static str> {
    let starts =
        |verb: &&str| id.strip_prefix(*verb).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_uppercase()));
    VERBS.split_whitespace().filter(starts).max_by_key(|verb| verb.len())
}

/// `2.1` of `/v2.1/…`.
fn version(path: &str) -> (u32, u32) {
    let number =
        path.split('/').find_map(|s| s.strip_prefix('v').filter(|n| n.starts_with(|c: char| c.is_ascii_digit())));
    let (major, minor) = number.map_or(("0", "0"), |n| n.split_once('.').unwrap_or((n, "0")));
    (major.parse().unwrap(), minor.parse().unwrap())
}

fn problems(all: &[Operation]) -> Vec<String> {
    let by_id: BTreeMap<&str, &Operation> = all.iter().map(|o| (o.id.as_str(), o)).collect();
    let mut out = Vec::new();
    for operation in all {
        let (id, path) = (operation.id.as_str(), operation.path.as_str());
        match verb(id) {
            None => out.push(format!("{id}: begins with no verb of the list")),
            Some(verb) => {
                for (part, verbs) in
                    ACTS.iter().filter(|(part, _)| path.ends_with(part) || part.ends_with('/') && path.contains(part))
                {
                    if !verbs.split(' ').any(|v| v == verb) {
                        out.push(format!("{id}: the verb for `{part}` is {verbs}"));
                    }
                }
            }
        }
        let base = id.trim_end_matches(|c: char| c.is_ascii_digit());
        if let Some((name, suffix)) =
            base.strip_suffix('V').map(|name| (name, &id[base.len()..])).filter(|(_, s)| !s.is_empty())
        {
            let newest = by_id.get(name).filter(|newest| version(&newest.path) > version(path));
            if newest.is_none() && !operation.deprecated {
                out.push(format!("{id}: there is no newer `{name}`"));
            }
            if version(path).0.to_string() != suffix {
                out.push(format!("{id}: its path has another version, {path}"));
            }
        }
        if id.ends_with("Legacy") != (path.starts_with("/mysql/")) {
            out.push(format!("{id}: `Legacy` belongs to the prefix /mysql, {path}"));
        }
        if operation.deprecated != (operation.tag == "Retired") {
            out.push(format!("{id}: what is deprecated is in the group `Retired`, and nothing else"));
        }
    }
    out
}

#[test]
fn operations_are_named_by_the_rules() {
    for service in services() {
        assert_eq!(problems(&operations(&description(service))), Vec::<String>::new(), "{service}");
    }
}

#[test]
fn each_rule_finds_what_breaks_it() {
    let operation = |id: &str, path: &str, tag: &str, deprecated| Operation {
        id: id.to_owned(),
        path: path.to_owned(),
        tag: tag.to_owned(),
        deprecated,
    };
    let cases = [
        (vec![operation("paintTin", "/v1/tins", "Tins", false)], "no verb"),
        (vec![operation("resizeTin", "/v1/tins/resize-flavor", "Tins", false)], "the verb for"),
        (vec![operation("unbindTin", "/v1/tins/volume/extend", "Tins", false)], "the verb for"),
        (vec![operation("listTinsV1", "/v1/tins", "Tins", false)], "no newer"),
        (
            vec![operation("listTinsV2", "/v2/tins", "Tins", false), operation("listTins", "/v1/tins", "Tins", false)],
            "no newer",
        ),
        (
            vec![operation("listTinsV2", "/v1/tins", "Tins", false), operation("listTins", "/v3/tins", "Tins", false)],
            "another version",
        ),
        (vec![operation("listTinsLegacy", "/v1/tins", "Tins", false)], "`Legacy` belongs"),
        (vec![operation("listTins", "/mysql/v1/tins", "Tins", false)], "`Legacy` belongs"),
        (vec![operation("listTins", "/v1/tins", "Tins", true)], "deprecated is in the group"),
        (vec![operation("listTins", "/v1/tins", "Retired", false)], "deprecated is in the group"),
    ];
    for (all, expected) in cases {
        let found = problems(&all);
        assert!(found.len() == 1 && found[0].contains(expected), "{expected}: {found:?}");
    }
}

#[test]
fn both_services_use_the_same_verb_for_the_same_noun() {
    // What is done to these nouns is one act, whatever the service.
    let nouns = [("Eip", "bind unbind"), ("Flavor", "change get")];
    for service in services() {
        let all = operations(&description(service));
        for id in ["listProjectQuotas", "listProjectTags"] {
            assert!(all.iter().any(|o| o.id == id), "{service} has no {id}");
        }
        for operation in all.iter().filter(|o| !o.deprecated) {
            for (noun, verbs) in nouns.iter().filter(|(noun, _)| operation.id.ends_with(noun)) {
                let verb = verb(&operation.id).unwrap();
                assert!(verbs.split(' ').any(|v| v == verb), "{service} {}: {noun} wants {verbs}", operation.id);
            }
        }
    }
}

#[test]
fn groups_are_neither_too_large_nor_about_single_operations() {
    for service in services() {
        let mut sizes: BTreeMap<String, usize> = BTreeMap::new();
        for operation in operations(&description(service)) {
            *sizes.entry(operation.tag).or_default() += 1;
        }
        let large: Vec<_> = sizes.iter().filter(|(name, n)| **n > 31 && *name != "Retired").collect();
        assert!(large.is_empty(), "{service}: {large:?}");
        // The reference has one operation about these, and they are where people look for it.
        let single: BTreeSet<&str> = sizes.iter().filter(|(_, n)| **n == 1).map(|(name, _)| name.as_str()).collect();
        let known: BTreeSet<&str> = if service == "dws" { ["Jobs"].into() } else { [].into() };
        assert_eq!(single, known, "{service}");
    }
}

#[test]
fn a_shared_parameter_has_its_name_on_the_wire() {
    for service in services() {
        for (name, parameter) in description(service)["components"]["parameters"].as_object().unwrap() {
            assert_eq!(parameter["name"], *name, "{service}");
        }
    }
}
