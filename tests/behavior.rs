//! The extensions in the committed descriptions refer only to operations, parameters and members that exist.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use gaussdb_extensions::{Extension, Job, JsonPath, Pagination, Paging, Waiter, read};
use gaussdb_spec::yaml;
use gaussdb_tests::services;
use regex::Regex;
use serde_json::{Value, json};

fn spec(file: &str) -> Value {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../spec").join(file);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    yaml::read(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

struct Operation {
    key: String,
    id: String,
    value: Value,
}

fn operations(description: &Value) -> Vec<Operation> {
    let paths = description["paths"].as_object().into_iter().flatten();
    let of = |(path, item): (&String, &Value)| {
        let operation = |(method, value): (&String, &Value)| Operation {
            key: format!("{} {path}", method.to_uppercase()),
            id: value["operationId"].as_str().unwrap_or_default().to_owned(),
            value: value.clone(),
        };
        item.as_object().into_iter().flatten().map(operation).collect::<Vec<_>>()
    };
    paths.flat_map(of).collect()
}

fn resolved<'d>(root: &'d Value, value: &'d Value) -> &'d Value {
    let wrapped = value["allOf"].get(0).unwrap_or(value);
    match wrapped["$ref"].as_str().and_then(|r| root.pointer(r.trim_start_matches('#'))) {
        Some(target) => resolved(root, target),
        None => wrapped,
    }
}

fn answer<'d>(root: &'d Value, operation: &'d Value) -> &'d Value {
    let responses = operation["responses"].as_object().into_iter().flatten();
    let mut successes = responses.filter(|(status, _)| status.starts_with('2')).map(|(_, r)| resolved(root, r));
    let body = successes.find(|r| r.get("content").is_some());
    resolved(root, body.map_or(&Value::Null, |b| &b["content"]["application/json"]["schema"]))
}

/// The schema at a path.
fn at<'d>(root: &'d Value, schema: &'d Value, path: &JsonPath) -> Option<&'d Value> {
    let member = |schema: &'d Value, name: &str| Some(resolved(root, schema["properties"].get(name)?));
    path.steps().iter().try_fold(schema, |schema, step| {
        let found = member(schema, &step.name)?;
        let Some(elements) = &step.elements else { return Some(found) };
        let items = (found["type"] == "array").then(|| resolved(root, &found["items"]))?;
        elements.member().into_iter().flatten().try_fold(items, |inside, name| member(inside, name))?;
        Some(items)
    })
}

/// An extension of an operation, if it has it.
fn extension<T: Extension>(operation: &Operation, key: &str) -> Option<T> {
    let read = |value| read(value).unwrap_or_else(|wrong| panic!("{}: {key}: {wrong:?}", operation.key));
    operation.value.get(key).map(read)
}

/// Names of the parameters and of the top-level members of the body.
fn takes(root: &Value, operation: &Value) -> BTreeSet<String> {
    let listed = operation["parameters"].as_array().into_iter().flatten().map(|p| resolved(root, p));
    let mut names: BTreeSet<String> = listed.filter_map(|p| p["name"].as_str().map(str::to_owned)).collect();
    let body = resolved(root, &operation["requestBody"]["content"]["application/json"]["schema"]);
    names.extend(body["properties"].as_object().into_iter().flat_map(|p| p.keys().cloned()));
    names
}

#[test]
fn every_operation_says_whether_it_may_be_repeated() {
    for service in services() {
        let all = operations(&spec(&format!("openapi/{service}.yaml")));
        let silent: Vec<_> = all.iter().filter(|o| !o.value["x-idempotent"].is_boolean()).map(|o| &o.key).collect();
        assert!(silent.is_empty(), "{service}: {silent:?}");
    }
}

#[test]
fn a_list_whose_document_counts_pages_from_one_is_walked_so() {
    let by_page = [
        ("dws", "listEvents listEventSpecs listEventSubscriptions listAlarmConfigs listAlarms listAlarmSubscriptions"),
        ("gaussdb-mysql", "listImmediateJobs"),
    ];
    for (service, wanted) in by_page {
        let all = operations(&spec(&format!("openapi/{service}.yaml")));
        let paged = all.iter().filter(|o| o.value["x-pagination"]["unit"] == "page");
        let found: BTreeSet<(&str, i64)> =
            paged.map(|o| (o.id.as_str(), o.value["x-pagination"]["first"].as_i64().unwrap_or(-1))).collect();
        assert_eq!(found, wanted.split(' ').map(|id| (id, 1)).collect(), "{service}");
    }
}

/// The report lists the observation with its source; the text states what the reference says.
#[test]
fn a_member_that_clients_leave_out_is_optional_and_its_text_says_what_the_reference_calls_it() {
    let root = spec("openapi/dws.yaml");
    let report = spec("openapi/dws.coverage.yaml");
    let observed = report["observed"].as_array().expect("what was observed");
    let mut count = 0;
    for row in observed.iter().filter(|o| o["followed"] == true && o["stated"] == "required") {
        let place = row["at"].as_str().expect("a place");
        let (key, member) = place.rsplit_once(", ").expect("an operation and a row");
        let (_, member) = member.split_once('.').expect("a table and a row");
        let all = operations(&root);
        let operation = all.iter().find(|o| o.key == key).expect("the operation");
        let body = &operation.value["requestBody"]["content"]["application/json"]["schema"];
        let schema = holder(&root, body, member, 0).unwrap_or_else(|| panic!("{place}: no such member"));
        let required = schema["required"].as_array().is_some_and(|list| list.contains(&member.into()));
        let text = schema["properties"][member]["description"].as_str().unwrap_or_default();
        let says = text.contains("reference calls it mandatory");
        assert!(!required && says, "{place}: {text}");
        assert!(row["sources"].as_array().is_some_and(|s| !s.is_empty()), "{place}");
        count += 1;
    }
    assert!(count > 0, "nothing was observed");
}

/// The schema that has a member, at any depth.
fn holder<'d>(root: &'d Value, schema: &'d Value, member: &str, depth: usize) -> Option<&'d Value> {
    let schema = resolved(root, schema);
    let members = schema["properties"].as_object();
    if depth > 4 || members.is_some_and(|m| m.contains_key(member)) {
        return members.map(|_| schema);
    }
    let inner = members.into_iter().flat_map(|m| m.values()).chain(schema.get("items"));
    inner.filter_map(|s| holder(root, s, member, depth + 1)).find(|s| s["properties"].get(member).is_some())
}

#[test]
fn every_list_with_offset_and_limit_is_paged_or_says_why_not() {
    for service in services() {
        let root = spec(&format!("openapi/{service}.yaml"));
        let data = spec(&format!("behavior/{service}.yaml"));
        for operation in operations(&root) {
            let names = takes(&root, &operation.value);
            let both = names.contains("offset") && names.contains("limit");
            let reason = data["operations"][&operation.key].get("unpaged").is_some();
            let paging: Option<Pagination> = extension(&operation, "x-pagination");
            assert!(!both || reason != paging.is_some(), "{service}: {}", operation.key);
            let Some(Pagination { items, style, .. }) = paging else { continue };
            let list = at(&root, answer(&root, &operation.value), &items);
            assert!(list.is_some_and(|l| l["type"] == "array"), "{}: {items}", operation.key);
            let parameters = match style {
                Paging::Offset { offset, limit, .. } => vec![offset, limit],
                Paging::Cursor { parameter, limit, .. } => std::iter::once(parameter).chain(limit).collect(),
            };
            for parameter in parameters {
                assert!(names.contains(&parameter), "{}: {parameter}", operation.key);
            }
        }
    }
}

#[test]
fn jobs_and_waiters_name_what_exists() {
    for service in services() {
        let root = spec(&format!("openapi/{service}.yaml"));
        let all = operations(&root);
        let by_id: BTreeMap<&str, &Operation> = all.iter().map(|o| (o.id.as_str(), o)).collect();
        let find = |id: &String| by_id.get(id.as_str()).copied();
        let mut names = BTreeSet::new();
        for operation in &all {
            let own = answer(&root, &operation.value);
            let waiters: Vec<Waiter> = extension(operation, "x-waiters").unwrap_or_default();
            for waiter in &waiters {
                assert!(names.insert(waiter.name.clone()), "{service}: two waiters {}", waiter.name);
                assert_eq!(waiter.poll, operation.id);
                for path in waiter.paths() {
                    assert!(at(&root, own, path).is_some(), "{service}: {}: {path}", waiter.name);
                }
                for id in waiter.started_by.iter().chain(&waiter.needed_by) {
                    assert!(find(id).is_some(), "{service}: {}: {id}", waiter.name);
                }
            }
            let Some(job) = extension::<Job>(operation, "x-job") else { continue };
            assert!(at(&root, own, &job.id).is_some(), "{}: {job:?}", operation.key);
            let poll = find(&job.poll).unwrap_or_else(|| panic!("{}: {job:?}", operation.key));
            let waiters: Vec<Waiter> = extension(poll, "x-waiters").unwrap_or_default();
            assert!(waiters.iter().any(|w| w.name == job.waiter), "{}: {job:?}", operation.key);
            assert!(takes(&root, &poll.value).contains(&job.parameter));
        }
    }
}

/// Values that a person looked up: operation, extension, member, value.
#[test]
fn what_was_looked_up_by_hand_is_there() {
    let known = [
        ("dws", "getJob", "/x-waiters/0/success/0/0/values", json!(["SUCCESS"])),
        ("dws", "getCluster", "/x-waiters/0/interval_seconds", json!(30)),
        ("dws", "getCluster", "/x-waiters/1/needed_by", json!(["updateClusterParameters"])),
        ("dws", "getJob", "/x-waiters/0/unexpected_polls", json!(5)),
        ("dws", "restoreCluster", "/x-job/poll", json!("getJob")),
        ("dws", "updateResourceManagement", "/x-success-when/code", json!("workload_res_code")),
        ("dws", "createLogicalCluster", "/x-success-when/values", json!(["DWS.0000"])),
        ("dws", "getRedistribution", "/x-pagination/total", json!("redis_info.redis_table_detail.total")),
        ("dws", "listHostDisks", "/x-pagination/items", json!("$")),
        ("dws", "listQueries", "/x-idempotent", json!(true)),
        ("dws", "restartCluster", "/x-idempotent", json!(false)),
        ("gaussdb-mysql", "createInstance", "/x-job/id", json!("job_id")),
        ("gaussdb-mysql", "restartStarRocksNode", "/x-job/id", json!("workflow_id")),
        ("gaussdb-mysql", "upgradeProxy", "/x-job/id", json!("update_result[state=ACCEPT].workflow_id")),
        ("gaussdb-mysql", "restartStarRocksNode", "/x-idempotent", json!(false)),
        ("gaussdb-mysql", "createProxyLegacy", "/x-job/poll", json!("getJobLegacy")),
        ("gaussdb-mysql", "listInstances", "/x-pagination/most", json!(100)),
        ("gaussdb-mysql", "listImmediateJobs", "/x-pagination/unit", json!("page")),
        ("gaussdb-mysql", "listSlowLogs", "/x-pagination/member", json!("line_num")),
    ];
    for (service, id, pointer, value) in known {
        let all = operations(&spec(&format!("openapi/{service}.yaml")));
        let operation = all.iter().find(|o| o.id == id).unwrap_or_else(|| panic!("{service}: no {id}"));
        assert_eq!(operation.value.pointer(pointer), Some(&value), "{service}: {id}{pointer}");
    }
}

/// Each date that a section announces is at its operation, and no operation has another date.
#[test]
#[cfg_attr(not(documents), ignore = "needs the documents")]
fn every_announced_day_is_at_its_operation() {
    let day = Regex::new(r"下线|will be (?:retired|discontinued|brought offline)").expect("a pattern");
    let date = Regex::new(r"20\d\d-\d\d-\d\d").expect("a pattern");
    for (service, id) in [("dws", "dws-2024-en"), ("gaussdb-mysql", "mysql-2024-zh")] {
        let root = spec(&format!("openapi/{service}.yaml"));
        let text = gaussdb_tests::document(id);
        let lines: Vec<&str> = text.lines().collect();
        let mut announced = BTreeSet::new();
        let facts = gaussdb_tests::facts(id);
        for operation in &facts.operations {
            let own = &lines[operation.lines.0 as usize - 1..operation.lines.1 as usize];
            let wanted = own
                .iter()
                .filter(|line| day.is_match(line))
                .find_map(|line| date.find(line))
                .map(|found| found.as_str());
            let published = &root["paths"][&operation.path][operation.method.to_lowercase()];
            // A correction gave the operation another path.
            if published.is_null() {
                continue;
            }
            assert_eq!(published["x-sunset"].as_str(), wanted, "{}", operation.key());
            assert!(wanted.is_none() || published["deprecated"] == true, "{}", operation.key());
            announced.extend(wanted.map(|_| operation.key()));
        }
        let all = operations(&root);
        let carried = all.iter().filter(|o| o.value.get("x-sunset").is_some()).map(|o| o.key.clone());
        assert_eq!(carried.collect::<BTreeSet<_>>(), announced, "{service}");
    }
}
