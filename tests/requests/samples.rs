//! Every sample request of the documents passes validation, or is in `cases/samples.yaml` with the reason.
//!
//! A sample without its braces is tried in groups: its members are put where the request has members of these names.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use gaussdb_runtime::Violation;
use gaussdb_spec::read::document;
use gaussdb_spec::read::examples::Example;
use gaussdb_spec::read::side::Side;
use gaussdb_tests::sample_value::{Description, Site, put};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::lenient;

/// Samples that the SDK refuses for a good reason.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Excuse {
    /// Document, section, path and rule of every refusal that it covers.
    refusals: Vec<String>,
    /// The reason why the service would refuse the sample.
    because: String,
}

#[test]
#[cfg_attr(not(documents), ignore = "needs the documents")]
fn every_sample_request_passes_or_has_a_reason() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |path: &str| std::fs::read_to_string(root.join(path)).unwrap_or_else(|e| panic!("{path}: {e}"));
    let excuses: Vec<Excuse> = serde_yaml::from_str(&read("cases/samples.yaml")).expect("cases/samples.yaml");
    let mut excused: BTreeSet<&str> = excuses.iter().flat_map(|e| &e.refusals).map(String::as_str).collect();
    assert!(excuses.iter().all(|e| e.because.len() > 11), "a reason is missing in cases/samples.yaml");
    let mut tried: BTreeMap<&str, u32> = BTreeMap::new();
    let mut refused: BTreeSet<String> = BTreeSet::new();
    for service in ["dws", "gaussdb-mysql"] {
        let description = Description(
            serde_yaml::from_str(&read(&format!("../spec/openapi/{service}.yaml"))).expect("a description"),
        );
        let by_section = sections(&description);
        for id in gaussdb_tests::SOURCES.of(service).map(|it| &it.id) {
            for (operation, example) in document::examples(&gaussdb_tests::document(id)) {
                let Some((name, schema)) = by_section.get(&format!("{id} {}", operation.section)) else { continue };
                if example.side != Side::Request {
                    continue;
                }
                let sites = description.sites(schema);
                let sample = Sample {
                    description: &description,
                    sites: &sites,
                    name: format!("{service} {name}"),
                    path: &operation.path,
                };
                let (how, found) = sample.refusals(&example);
                *tried.entry(how).or_default() += 1;
                let place = format!("{id} {} ", operation.section);
                refused.extend(found.into_iter().map(|refusal| place.clone() + &refusal));
            }
        }
    }
    let open: Vec<&String> = refused.iter().filter(|r| !excused.remove(r.as_str())).collect();
    println!("{tried:?}, {} refusals", refused.len());
    assert!(
        open.is_empty(),
        "the SDK refuses {} samples; fix the rule, or add them to cases/samples.yaml with the reason:\n{open:#?}",
        open.len()
    );
    assert!(
        excused.is_empty(),
        "these samples are no longer refused; remove them from cases/samples.yaml: {excused:#?}"
    );
    assert!(tried["whole"] > 200 && tried["in groups"] > 9 && tried["without a body"] > 150, "{tried:?}");
}

/// Document and section → id and description of the operation.
fn sections(description: &Description) -> BTreeMap<String, (String, &Value)> {
    let mut out = BTreeMap::new();
    for (id, operation) in description.operations() {
        for place in operation["x-documented-in"].as_array().into_iter().flatten() {
            let text = |key: &str| place[key].as_str().unwrap_or_default();
            out.insert(format!("{} {}", text("document"), text("section")), (id.clone(), operation));
        }
    }
    out
}

struct Sample<'a> {
    description: &'a Description,
    sites: &'a [Site],
    name: String,
    path: &'a str,
}

impl Sample<'_> {
    /// How the sample was tried, and "path rule" of each violation.
    fn refusals(&self, example: &Example) -> (&'static str, Vec<String>) {
        let mut request = self.parameters(example);
        // A sample with only a URL has no body.
        if example.names.is_empty() {
            let own = self.check(&request);
            return ("without a body", own.into_iter().filter(|refusal| !refusal.ends_with(" required")).collect());
        }
        let body = example.evidence().or(example.value.as_ref().filter(|_| self.reads_whole(example)));
        match body {
            Some(body) => {
                request["body"] = body.clone();
                ("whole", self.check(&request))
            }
            None => ("in groups", example.pairs.iter().flat_map(|group| self.group(&request, group)).collect()),
        }
    }

    /// Whether all members of a sample with repaired braces are at their places.
    fn reads_whole(&self, example: &Example) -> bool {
        let shown = example.value.as_ref().map(|value| places(value, ""));
        let shown = shown.filter(|_| !example.repaired.contains(&"text behind the end"));
        shown.is_some_and(|all| all.iter().all(|place| self.sites.iter().any(|site| site.path == *place)))
    }

    /// Path and query of the sample. Parameters that are not in it get a valid value.
    fn parameters(&self, example: &Example) -> Value {
        let mut request = json!({});
        for site in self.sites.iter().filter(|s| s.holder.is_empty() && s.required) {
            request[&site.name] = self.description.smallest(&site.schema, 0).unwrap_or_default();
        }
        let called = example.call.as_ref().map_or("", |(_, path)| path.as_str());
        let pairs: Vec<(&str, &str)> = self.path.split('/').zip(called.split('/')).collect();
        let same = self.path.split('/').count() == called.split('/').count();
        let same = same && pairs.iter().all(|(t, v)| t == v || t.starts_with('{'));
        let in_path = pairs.into_iter().filter(|_| same);
        let in_path =
            in_path.filter_map(|(t, v)| Some((t.strip_prefix('{')?.strip_suffix('}')?.to_owned(), v.to_owned())));
        for (name, value) in in_path.chain(example.query.iter().cloned()).filter(|(_, v)| !v.contains(['{', '$', '<']))
        {
            let Some(site) = self.sites.iter().find(|s| s.holder.is_empty() && s.name == name) else { continue };
            let list = site.schema["type"] == "array";
            request[name] = if list { value.split(',').collect() } else { value.into() };
        }
        request
    }

    fn check(&self, request: &Value) -> Vec<String> {
        let found = lenient(&self.name).and_then(|check| check(request));
        match found {
            Err(error) => vec![format!("unreadable: {error}")],
            Ok(found) => {
                found.iter().filter(|v| !proves_nothing(v, request)).map(|v| format!("{} {}", v.path, v.rule)).collect()
            }
        }
    }

    /// Puts a group of members into each object that has most of them. A violation counts if all these objects have it.
    fn group(&self, around: &Value, group: &[(String, Value)]) -> Vec<String> {
        let holders: BTreeSet<&str> = self.sites.iter().map(|s| s.holder.as_str()).filter(|h| !h.is_empty()).collect();
        let of = |holder: &str| -> Vec<&Site> {
            self.sites.iter().filter(|s| s.holder == holder && group.iter().any(|(n, _)| *n == s.name)).collect()
        };
        let most = holders.iter().map(|holder| of(holder).len()).max().filter(|n| *n > 0);
        let all = holders.iter().map(|holder| of(holder)).filter(|sites| Some(sites.len()) == most);
        all.map(|sites| self.within(around, &sites, group)).min_by_key(Vec::len).unwrap_or_default()
    }

    fn within(&self, around: &Value, sites: &[&Site], group: &[(String, Value)]) -> Vec<String> {
        let mut request = around.clone();
        for site in sites {
            let value = group.iter().find(|(name, _)| *name == site.name).map(|(_, v)| v);
            // Of objects and lists of objects only the braces are known.
            let seen = value.filter(|v| !v.is_object() && v.as_array().is_none_or(|list| !list.is_empty()));
            seen.and_then(|value| put(&mut request, self.description, self.sites, site, value.clone()));
        }
        // A missing member may have been inside a lost brace.
        let own = |refusal: &String| sites.iter().any(|site| refusal.starts_with(&format!("{} ", site.path)));
        let counts = |refusal: &String| own(refusal) && !refusal.ends_with(" required");
        self.check(&request)
            .into_iter()
            .filter(|refusal| counts(refusal) || refusal.starts_with("unreadable"))
            .collect()
    }
}

/// Paths of all members, list elements as the first.
fn places(value: &Value, path: &str) -> Vec<String> {
    match value {
        Value::Object(map) => (map.iter())
            .flat_map(|(name, inner)| {
                let here = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                let below = places(inner, &here);
                std::iter::once(here).chain(below)
            })
            .collect(),
        Value::Array(list) => list.iter().flat_map(|inner| places(inner, &format!("{path}[0]"))).collect(),
        _ => Vec::new(),
    }
}

/// Masks and placeholders are replaced with valid values; empty values are removed.
fn proves_nothing(violation: &Violation, request: &Value) -> bool {
    let pointer = format!("/{}", violation.path.replace('[', ".").replace(']', "").replace('.', "/"));
    let value = request.pointer(&format!("/body{pointer}")).or_else(|| request.pointer(&pointer));
    value.and_then(Value::as_str).is_some_and(|text| {
        let mask = text.len() > 2 && ["*", "x", "X"].iter().any(|mask| text.replace(mask, "").is_empty());
        mask || text.is_empty() || text.starts_with(['{', '<', '$'])
    })
}

/// Members of requests with values, and whether the documents allow them: in a text, in a sample or in another edition.
#[test]
fn what_a_document_allows_anywhere_passes() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |path: &str| std::fs::read_to_string(root.join(path)).unwrap_or_else(|e| panic!("{path}: {e}"));
    let cases: Vec<Allowed> = serde_yaml::from_str(&read("cases/allowed.yaml")).expect("cases/allowed.yaml");
    let all = ["dws", "gaussdb-mysql"].map(|service| (service, Description::of(service)));
    for case in &cases {
        let (service, id) = case.operation.split_once(' ').expect("service and operation");
        let (_, description) = all.iter().find(|(name, _)| *name == service).expect("a service");
        let (_, operation) = description.operations().into_iter().find(|(name, _)| name == id).expect("an operation");
        let sites = description.sites(operation);
        let site = |path: &str| sites.iter().find(|s| s.path == path).unwrap_or_else(|| panic!("{id} has no {path}"));
        let mut wrong = Vec::new();
        for (values, allowed) in case.allows.iter().map(|v| (v, true)).chain(case.refuses.iter().map(|v| (v, false))) {
            let mut request = json!({});
            for (path, value) in case.with.iter().chain([(&case.member, values)]) {
                put(&mut request, description, &sites, site(path), value.clone()).expect("a place for the value");
            }
            let found = lenient(&case.operation).and_then(|check| check(&request));
            let found = found.unwrap_or_else(|error| panic!("{} {request}: {error}", case.operation));
            let here: Vec<&Violation> = found.iter().filter(|v| v.path == case.member).collect();
            if here.is_empty() != allowed {
                wrong.push(format!("{values}: {here:?}"));
            }
        }
        assert!(wrong.is_empty(), "{} {}: {wrong:#?}", case.operation, case.member);
    }
}

/// A member of a request, and values for it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Allowed {
    /// Service and id of the operation.
    operation: String,
    /// Path of the member.
    member: String,
    /// Other members, by path.
    #[serde(default)]
    with: BTreeMap<String, Value>,
    /// Values that pass.
    allows: Vec<Value>,
    /// Values that do not.
    refuses: Vec<Value>,
}

#[test]
fn members_are_found_at_their_places() {
    let value: Map<String, Value> = serde_json::from_str(r#"{"tin": {"lids": [{"id": 1}]}}"#).expect("JSON");
    assert_eq!(places(&Value::Object(value), ""), ["tin", "tin.lids", "tin.lids[0].id"]);
}
