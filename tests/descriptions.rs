//! Invariants of the committed descriptions. `transcribe --check` checks that they are up to date.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::LazyLock;

use gaussdb_spec::read::document;
use gaussdb_spec::read::side::Side;
use gaussdb_tests::SOURCES;
use openapiv3::{OpenAPI, Operation, Parameter, ReferenceOr, StatusCode};
use serde_json::Value;

fn at(file: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../spec").join(file)
}

fn spec(file: &str) -> String {
    let path = at(file);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// A parsed description.
struct Description {
    service: &'static str,
    text: String,
    value: Value,
    parsed: OpenAPI,
}

static DESCRIPTIONS: LazyLock<Vec<Description>> = LazyLock::new(|| {
    let read = |service: &'static str| {
        let text = spec(&format!("openapi/{service}.yaml"));
        let value = serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{service}: {error}"));
        let parsed = serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{service}: {error}"));
        Description { service, text, value, parsed }
    };
    SOURCES.services.iter().map(|service| read(&service.name)).collect()
});

impl Description {
    /// Path, method and operation.
    fn operations(&self) -> Vec<(&str, &str, &Operation)> {
        let mut out = Vec::new();
        for (path, item) in &self.parsed.paths.paths {
            let ReferenceOr::Item(item) = item else { panic!("{}: {path} is a reference", self.service) };
            out.extend(item.iter().map(|(method, operation)| (path.as_str(), method, operation)));
        }
        out
    }

    /// The parameters of an operation, references followed.
    fn parameters<'d>(&'d self, operation: &'d Operation) -> Vec<&'d Parameter> {
        let shared = self.parsed.components.as_ref().map(|c| &c.parameters);
        let resolve = |parameter: &'d ReferenceOr<Parameter>| match parameter {
            ReferenceOr::Item(parameter) => parameter,
            ReferenceOr::Reference { reference } => {
                let name = reference.trim_start_matches("#/components/parameters/");
                shared
                    .and_then(|all| all.get(name))
                    .and_then(ReferenceOr::as_item)
                    .unwrap_or_else(|| panic!("{}: {reference} leads nowhere", self.service))
            }
        };
        operation.parameters.iter().map(resolve).collect()
    }
}

/// Collects all problems, so that one run shows all of them.
fn none(problems: &[String]) {
    assert!(problems.is_empty(), "{} problems:\n{}", problems.len(), problems.join("\n"));
}

#[test]
fn every_reference_leads_somewhere() {
    let mut problems = Vec::new();
    for description in DESCRIPTIONS.iter() {
        let mut open = vec![&description.value];
        while let Some(value) = open.pop() {
            if let Some(reference) = value.get("$ref").and_then(Value::as_str) {
                let found = reference.strip_prefix('#').and_then(|pointer| description.value.pointer(pointer));
                if found.is_none() {
                    problems.push(format!("{}: {reference}", description.service));
                }
            }
            match value {
                Value::Object(map) => open.extend(map.values()),
                Value::Array(list) => open.extend(list),
                _ => {}
            }
        }
    }
    none(&problems);
}

#[test]
fn everything_shared_is_used() {
    let mut problems = Vec::new();
    for description in DESCRIPTIONS.iter() {
        for group in ["schemas", "parameters", "responses"] {
            let Some(shared) = description.value["components"][group].as_object() else { continue };
            for name in shared.keys() {
                let reference = format!("$ref: '#/components/{group}/{name}'\n");
                if !description.text.contains(&reference) {
                    problems.push(format!("{}: nothing refers to {group}/{name}", description.service));
                }
            }
        }
    }
    none(&problems);
}

#[test]
fn operation_ids_are_unique_and_in_lower_camel_case() {
    let mut problems = Vec::new();
    for description in DESCRIPTIONS.iter() {
        let mut seen = BTreeSet::new();
        for (path, method, operation) in description.operations() {
            let id = operation.operation_id.as_deref().unwrap_or_default();
            let camel =
                id.starts_with(|c: char| c.is_ascii_lowercase()) && id.chars().all(|c| c.is_ascii_alphanumeric());
            if !camel || !seen.insert(id.to_lowercase()) {
                problems.push(format!("{}: {method} {path} is called `{id}`", description.service));
            }
        }
    }
    none(&problems);
}

#[test]
fn no_two_names_differ_only_in_case_or_punctuation() {
    let plain = |name: &str| name.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_lowercase();
    let mut problems = Vec::new();
    for description in DESCRIPTIONS.iter() {
        let components = &description.value["components"];
        let mut groups: Vec<(String, Vec<&String>)> = Vec::new();
        for group in ["schemas", "parameters", "responses"] {
            groups.push((group.to_owned(), components[group].as_object().map_or(Vec::new(), |m| m.keys().collect())));
        }
        for (name, schema) in components["schemas"].as_object().into_iter().flatten() {
            groups.push((name.clone(), schema["properties"].as_object().map_or(Vec::new(), |m| m.keys().collect())));
        }
        for (place, names) in groups {
            let mut seen: BTreeMap<String, &String> = BTreeMap::new();
            for name in names {
                if let Some(other) = seen.insert(plain(name), name) {
                    problems.push(format!("{}: {place} has `{other}` and `{name}`", description.service));
                }
            }
        }
    }
    none(&problems);
}

#[test]
fn placeholders_and_path_parameters_agree() {
    let mut problems = Vec::new();
    for description in DESCRIPTIONS.iter() {
        for (path, method, operation) in description.operations() {
            let wanted: BTreeSet<&str> =
                path.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name).collect();
            let mut found = BTreeSet::new();
            let mut all = BTreeSet::new();
            for parameter in description.parameters(operation) {
                let data = parameter.parameter_data_ref();
                let place = match parameter {
                    Parameter::Path { .. } => "path",
                    Parameter::Query { .. } => "query",
                    Parameter::Header { .. } => "header",
                    Parameter::Cookie { .. } => "cookie",
                };
                if !all.insert((place, data.name.to_lowercase())) {
                    problems.push(format!("{}: {method} {path} has {} twice", description.service, data.name));
                }
                if let Parameter::Path { parameter_data, .. } = parameter {
                    found.insert(parameter_data.name.as_str());
                    if !parameter_data.required {
                        problems.push(format!("{}: {method} {path}: {} is optional", description.service, data.name));
                    }
                }
            }
            if wanted != found {
                problems.push(format!("{}: {method} {path} has parameters {found:?}", description.service));
            }
        }
    }
    none(&problems);
}

#[test]
fn every_operation_has_one_described_tag_and_words_of_its_own() {
    let mut problems = Vec::new();
    for description in DESCRIPTIONS.iter() {
        let tags: BTreeMap<&str, &str> =
            description.parsed.tags.iter().map(|t| (t.name.as_str(), t.description.as_deref().unwrap_or(""))).collect();
        for (path, method, operation) in description.operations() {
            let at = format!("{}: {method} {path}", description.service);
            let described = |tag: &String| tags.get(tag.as_str()).is_some_and(|text| !text.is_empty());
            if operation.tags.len() != 1 || !operation.tags.iter().all(described) {
                problems.push(format!("{at}: tags {:?}", operation.tags));
            }
            let filled = |text: &Option<String>| text.as_ref().is_some_and(|t| !t.trim().is_empty());
            if !filled(&operation.summary) || !filled(&operation.description) {
                problems.push(format!("{at}: no summary or no description"));
            }
            if !operation.extensions.contains_key("x-documented-in") {
                problems.push(format!("{at}: no x-documented-in"));
            }
        }
        for tag in tags.keys() {
            if !description.operations().iter().any(|(_, _, o)| o.tags.iter().any(|t| t == tag)) {
                problems.push(format!("{}: tag `{tag}` has no operation", description.service));
            }
        }
    }
    none(&problems);
}

#[test]
fn every_operation_answers_with_one_success() {
    let mut problems = Vec::new();
    for description in DESCRIPTIONS.iter() {
        for (path, method, operation) in description.operations() {
            let at = format!("{}: {method} {path}", description.service);
            let successes = operation.responses.responses.keys().filter(|s| matches!(s, StatusCode::Code(200..=299)));
            if successes.count() == 0 {
                problems.push(format!("{at} never succeeds"));
            }
            if operation.request_body.is_some() && matches!(method, "get" | "head") {
                problems.push(format!("{at} has a body, which its method cannot have"));
            }
        }
    }
    none(&problems);
}

#[test]
fn headers_of_authentication_and_media_type_are_no_parameters() {
    let mut problems = Vec::new();
    for description in DESCRIPTIONS.iter() {
        for (path, method, operation) in description.operations() {
            for parameter in description.parameters(operation) {
                let name = parameter.parameter_data_ref().name.to_lowercase();
                if matches!(name.as_str(), "x-auth-token" | "content-type" | "authorization") {
                    problems.push(format!("{}: {method} {path}: {name}", description.service));
                }
            }
        }
    }
    none(&problems);
}

#[test]
fn what_is_required_is_a_property() {
    let mut problems = Vec::new();
    for description in DESCRIPTIONS.iter() {
        for (name, schema) in description.value["components"]["schemas"].as_object().into_iter().flatten() {
            for required in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
                if schema["properties"].get(required).is_none() {
                    problems.push(format!("{}: {name}.{required}", description.service));
                }
            }
        }
    }
    none(&problems);
}

/// Values of samples that are not in the enumeration of their schema.
fn refused(root: &Value, schema: &Value, value: &Value, at: &str, out: &mut Vec<String>) {
    let target = schema["$ref"].as_str().and_then(|r| root.pointer(r.trim_start_matches('#')));
    let schema = target.unwrap_or(schema);
    for part in schema["allOf"].as_array().into_iter().flatten() {
        refused(root, part, value, at, out);
    }
    match value {
        Value::Object(map) => {
            for (name, inner) in map {
                let member = schema["properties"].get(name).unwrap_or(&schema["additionalProperties"]);
                refused(root, member, inner, &format!("{at}.{name}"), out);
            }
        }
        Value::Array(list) => list.iter().for_each(|inner| refused(root, &schema["items"], inner, at, out)),
        Value::Null => {}
        _ => {
            let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            let same = |known: &Value| known == value || text(known) == text(value);
            let closed = schema["enum"].as_array();
            out.extend(closed.filter(|list| !list.iter().any(same)).map(|list| format!("{at}: {value} of {list:?}")));
        }
    }
}

#[test]
#[cfg_attr(not(documents), ignore = "needs the documents")]
fn no_value_of_a_sample_is_refused_by_a_closed_list() {
    let (mut tried, mut problems) = (0, Vec::new());
    for document in &SOURCES.documents {
        let root = &DESCRIPTIONS.iter().find(|d| d.service == document.service).expect("its description").value;
        for (operation, example) in document::examples(&gaussdb_tests::document(&document.id)) {
            let published = &root["paths"][&operation.path][operation.method.to_lowercase()];
            let at = format!("{}:{} {}", document.id, example.line, operation.key());
            // An empty value is not sent; a character that no URL has is damage.
            let sent = |v: &str| !v.is_empty() && v.chars().all(|c| c.is_ascii_alphanumeric() || "_-.:,".contains(c));
            for (name, value) in example.query.iter().filter(|(_, value)| sent(value)) {
                let parameters = published["parameters"].as_array().into_iter().flatten();
                let followed = parameters
                    .map(|p| p["$ref"].as_str().and_then(|r| root.pointer(r.trim_start_matches('#'))).unwrap_or(p));
                for parameter in followed.filter(|p| p["in"] == "query" && p["name"] == name.as_str()) {
                    tried += 1;
                    let value = value.parse::<i64>().map_or_else(|_| Value::from(value.as_str()), Value::from);
                    refused(root, &parameter["schema"], &value, &format!("{at} {name}"), &mut problems);
                }
            }
            let Some(value) = example.evidence() else { continue };
            let bodies: Vec<&Value> = match example.side {
                Side::Request => vec![&published["requestBody"]],
                Side::Response => published["responses"].as_object().into_iter().flat_map(|r| r.values()).collect(),
                Side::Error => continue,
            };
            for body in bodies {
                for media in body["content"].as_object().into_iter().flat_map(|m| m.values()) {
                    tried += 1;
                    refused(root, &media["schema"], value, &at, &mut problems);
                }
            }
        }
    }
    assert!(tried > 500, "only {tried} samples were tried");
    none(&problems);
}

#[test]
fn every_finding_of_a_report_has_a_rule_or_a_note() {
    let mut open = Vec::new();
    for service in SOURCES.services.iter().map(|service| &service.name) {
        let full: Value = serde_yaml::from_str(&spec(&format!("openapi/{service}.coverage.yaml"))).expect("findings");
        for finding in full["findings"].as_array().expect("a list") {
            let reason = finding.get("rule").or(finding.get("note")).and_then(Value::as_str).unwrap_or_default();
            if reason.is_empty() {
                open.push(format!("{service}: {}: {}", finding["kind"], finding["about"]));
            }
        }
    }
    none(&open);
}
