//! States of a waiter against the documented lists of their members.  In: a waiter and the operation that it polls.
//! Out: values that no rule names, and values in rules that no document lists.
//!
//! Invariant: a documented value means success, failure, going on or a brief state; nobody finds out by waiting.

use gaussdb_extensions::{JsonPath, StateCondition};
use serde_json::Value;

use super::data::Waiter;
use super::description::{Operation, kind};

/// All rules of a waiter.
pub(super) fn rules(waiter: &Waiter) -> impl Iterator<Item = &Vec<StateCondition>> {
    waiter.failure.iter().chain(&waiter.success).chain(&waiter.going_on).chain(&waiter.brief)
}

/// A value cannot both end the wait and be known not to.
pub(super) fn contradiction(waiter: &Waiter) -> Option<String> {
    let alone = |rules: &mut dyn Iterator<Item = &Vec<StateCondition>>| -> Vec<(JsonPath, String)> {
        let conditions = rules.filter(|rule| rule.len() == 1).flatten();
        conditions.flat_map(|c| c.values.iter().map(|value| (c.path.clone(), value.clone()))).collect()
    };
    let ends = alone(&mut waiter.failure.iter().chain(&waiter.success));
    let others = alone(&mut waiter.going_on.iter().chain(&waiter.brief));
    let both: Vec<_> = ends.iter().filter(|end| others.contains(end)).map(|(_, value)| value.as_str()).collect();
    (!both.is_empty()).then(|| format!("both going on and ended: {}", both.join(", ")))
}

/// Documented values without a meaning for the wait, and values that no document lists and no source supports.
pub(super) fn unclassified(waiter: &Waiter, poll: Operation<'_>) -> Vec<String> {
    let mut paths: Vec<&JsonPath> = rules(waiter).flatten().map(|c| &c.path).chain([&waiter.state]).collect();
    paths.sort();
    paths.dedup();
    let mut out = Vec::new();
    let mut needed = Vec::new();
    for path in paths {
        let Some(documented) = poll.at(path).and_then(documented) else { continue };
        let own = || rules(waiter).flatten().filter(|c| c.path == *path).flat_map(|c| &c.values);
        let without: Vec<_> = documented.iter().filter(|value| !own().any(|it| fits(value, it))).cloned().collect();
        if !without.is_empty() {
            out.push(format!("documented values of `{path}` without a meaning here: {}", without.join(", ")));
        }
        needed.extend(own().filter(|it| !it.contains('*') && !it.is_empty() && !documented.contains(it)));
    }
    needed.sort();
    needed.dedup();
    for value in &needed {
        if !waiter.undocumented.contains_key(*value) {
            out.push(format!("no document lists `{value}`, and `undocumented` does not say where it is from"));
        }
    }
    for value in waiter.undocumented.keys().filter(|value| !needed.contains(value)) {
        out.push(format!("`{value}` under `undocumented` is documented, or no rule names it"));
    }
    out
}

/// The values that a schema lists, if it does.
fn documented(schema: &Value) -> Option<Vec<String>> {
    if kind(schema) == "boolean" {
        return Some(vec!["false".to_owned(), "true".to_owned()]);
    }
    let list = schema.get("enum").or_else(|| schema.get("x-extensible-enum"))?.as_array()?;
    Some(list.iter().map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned)).collect())
}

/// Whether a pattern takes a value: a text, or one with `*` before, behind or on both sides.
fn fits(value: &str, pattern: &str) -> bool {
    match (pattern.strip_prefix('*'), pattern.strip_suffix('*')) {
        (None, None) => value == pattern,
        (Some(end), None) => value.ends_with(end),
        (None, Some(start)) => value.starts_with(start),
        (Some(_), Some(_)) => value.contains(pattern.trim_matches('*')),
    }
}
