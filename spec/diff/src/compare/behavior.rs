//! What an operation says beyond OpenAPI: paging, jobs, waiters, results, permissions, repetition.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use serde_json::Value;

use super::view::At;
use super::{Sink, Values};
use crate::change::{Part, Step};
use crate::check::{self, Check};

/// Keys of an operation that other functions compare.
const COMPARED: [&str; 13] = [
    "x-pagination",
    "x-job",
    "x-waiters",
    "x-success-when",
    "x-iam-action",
    "x-idempotent",
    "x-sunset",
    "x-replaced-by",
    "x-documented-in",
    "x-codeSamples",
    "x-displayName",
    "x-tagGroups",
    "x-arguments",
];

/// What changed in the behavior of an operation.
pub(super) fn compare(sink: &mut Sink<'_>, old: &At<'_>, new: &At<'_>) {
    let keys: BTreeSet<&str> =
        old.members().iter().chain(&new.members()).map(|(k, _)| *k).filter(|k| k.starts_with("x-")).collect();
    for key in keys.into_iter().filter(|key| old.value.get(*key) != new.value.get(*key)) {
        let (was, is) = (old.value.get(key), new.value.get(key));
        let three: [&'static Check; 3] = match key {
            "x-pagination" => [&check::PAGING_ADDED, &check::PAGING_CHANGED, &check::PAGING_REMOVED],
            "x-job" => [&check::JOB_ADDED, &check::JOB_CHANGED, &check::JOB_REMOVED],
            "x-success-when" => [&check::RESULT_RULE_ADDED, &check::RESULT_RULE_CHANGED, &check::RESULT_RULE_REMOVED],
            "x-iam-action" => [&check::PERMISSION_ADDED, &check::PERMISSION_CHANGED, &check::PERMISSION_REMOVED],
            "x-waiters" => {
                waiters(sink, was, is);
                continue;
            }
            "x-idempotent" => {
                let check =
                    if is == Some(&Value::Bool(true)) { &check::IDEMPOTENT_WON } else { &check::IDEMPOTENT_LOST };
                sink.push(check, Part::Whole, Values::new(was, is));
                continue;
            }
            _ if COMPARED.contains(&key) => continue,
            _ => [&check::OPERATION_EXTENSION; 3],
        };
        let check = match (was, is) {
            (None, _) => three[0],
            (_, None) => three[2],
            _ => three[1],
        };
        let pointer = |at: &At<'_>| Some(format!("{}/{key}", at.pointer));
        let values = if key == "x-iam-action" { actions(was, is) } else { Values::new(was, is) };
        sink.push(check, Part::Whole, values.at(pointer(old), pointer(new)));
    }
}

/// Permissions by their names, as long as these differ.
fn actions(old: Option<&Value>, new: Option<&Value>) -> Values {
    let name = |value: Option<&Value>| value.and_then(|v| v.get("action")?.as_str()).map(str::to_owned);
    let (was, is) = (name(old), name(new));
    if was == is || was.is_some() != old.is_some() || is.is_some() != new.is_some() {
        return Values::new(old, new);
    }
    Values { old: was, new: is, ..Values::default() }
}

type Waiter = serde_json::Map<String, Value>;

fn waiters(sink: &mut Sink<'_>, old: Option<&Value>, new: Option<&Value>) {
    let read = |value: Option<&Value>| -> IndexMap<String, Waiter> {
        let list = value.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_object);
        list.filter_map(|w| Some((w.get("name")?.as_str()?.to_owned(), w.clone()))).collect()
    };
    let (old, mut new) = (read(old), read(new));
    for (name, was) in old {
        match new.shift_remove(&name) {
            Some(is) => waiter(sink, &name, &was, &is),
            None => push(sink, &check::WAITER_REMOVED, &name, Values { old: Some(name.clone()), ..Values::default() }),
        }
    }
    for name in new.into_keys() {
        push(sink, &check::WAITER_ADDED, &name, Values { new: Some(name.clone()), ..Values::default() });
    }
}

fn push(sink: &mut Sink<'_>, check: &'static Check, waiter: &str, values: Values) {
    sink.push(check, Part::Whole, values);
    if let Some(last) = sink.out.last_mut() {
        last.place.steps = vec![Step::Member(format!("waiter {waiter}"))];
    }
}

/// Lists of rules: which state ends a wait, and how.
const RULES: [&str; 4] = ["failure", "success", "going_on", "brief"];

fn waiter(sink: &mut Sink<'_>, name: &str, old: &Waiter, new: &Waiter) {
    let keys: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    for key in keys.into_iter().filter(|key| old.get(*key) != new.get(*key)) {
        let (was, is) = (old.get(key), new.get(key));
        if RULES.contains(&key.as_str()) {
            states(sink, name, key, was, is);
            continue;
        }
        let check = match key.as_str() {
            "poll" | "state" | "parameters" | "defaults" | "gone" => &check::WAITER_POLL_CHANGED,
            _ if key.ends_with("_seconds") || key.ends_with("_polls") => &check::WAITER_TIME_CHANGED,
            "description" | "started_by" | "needed_by" | "progress" | "reason" => &check::OPERATION_TEXT,
            _ => &check::WAITER_CHANGED,
        };
        let show = |value: Option<&Value>| Some(format!("{key}: {}", value.map_or("none".to_owned(), super::text)));
        push(sink, check, name, Values { old: show(was), new: show(is), ..Values::default() });
    }
}

/// Conditions of a list of rules, one value at a time.
fn states(sink: &mut Sink<'_>, name: &str, list: &str, old: Option<&Value>, new: Option<&Value>) {
    let read = |value: Option<&Value>| -> BTreeSet<String> {
        let mut out = BTreeSet::new();
        for rule in value.and_then(Value::as_array).into_iter().flatten() {
            let conditions: Vec<&Value> = rule.as_array().map_or_else(|| vec![rule], |list| list.iter().collect());
            // A rule with one condition is as many states as it has values; any other rule is one.
            match conditions[..] {
                [one] => match one.get("values").and_then(Value::as_array) {
                    Some(values) => out.extend(values.iter().map(|v| {
                        let path = one.get("path").map(super::text).unwrap_or_default();
                        format!("{path} = {}", super::text(v))
                    })),
                    None => {
                        out.insert(super::text(one));
                    }
                },
                _ => {
                    out.insert(rule.to_string());
                }
            }
        }
        out
    };
    let (old, new) = (read(old), read(new));
    for gone in old.difference(&new) {
        let values = Values { old: Some(format!("{list}: {gone}")), ..Values::default() };
        push(sink, &check::WAITER_RULE_REMOVED, name, values);
    }
    for fresh in new.difference(&old) {
        let values = Values { new: Some(format!("{list}: {fresh}")), ..Values::default() };
        push(sink, &check::WAITER_RULE_ADDED, name, values);
    }
}
