//! Limits: keywords, and the rules of `x-constraints`.

use std::cmp::Ordering;

use serde_json::{Map, Value};

use super::schema::{Both, Comparison};
use super::text;
use crate::check;

/// Whether a larger number lets more through.
const KEYWORDS: [(&str, bool); 9] = [
    ("minimum", false),
    ("maximum", true),
    ("minLength", false),
    ("maxLength", true),
    ("minItems", false),
    ("maxItems", true),
    ("minProperties", false),
    ("maxProperties", true),
    ("multipleOf", false),
];

const TIGHTENED: Both = (&check::REQUEST_LIMIT_TIGHTENED, &check::RESPONSE_LIMIT_TIGHTENED);
const LOOSENED: Both = (&check::REQUEST_LIMIT_LOOSENED, &check::RESPONSE_LIMIT_LOOSENED);

/// Numbers, lengths, patterns and rules.
pub(super) fn compare(comparison: &mut Comparison<'_>) {
    for (key, larger_is_looser) in KEYWORDS {
        let (old, new) = (comparison.old.get(key), comparison.new.get(key));
        if let Some(checks) = moved(old, new, larger_is_looser) {
            comparison.either(checks, key, named(key, old), named(key, new));
        }
    }
    for key in ["exclusiveMinimum", "exclusiveMaximum", "uniqueItems"] {
        let (old, new) = (comparison.old.get(key), comparison.new.get(key));
        let on = |v: Option<&Value>| v.is_some_and(|v| v != &Value::Bool(false));
        let checks = match (on(old), on(new)) {
            (false, true) => TIGHTENED,
            (true, false) => LOOSENED,
            _ if on(old) && old != new => (&check::REQUEST_LIMIT_CHANGED, &check::RESPONSE_LIMIT_CHANGED),
            _ => continue,
        };
        comparison.either(checks, key, named(key, old), named(key, new));
    }
    let (old, new) = (comparison.old.get("pattern"), comparison.new.get("pattern"));
    if old != new {
        let request = match (old, new) {
            (None, _) => &check::REQUEST_PATTERN_ADDED,
            (_, None) => &check::REQUEST_PATTERN_REMOVED,
            _ => &check::REQUEST_PATTERN_CHANGED,
        };
        comparison.either((request, &check::RESPONSE_PATTERN_CHANGED), "pattern", old.map(text), new.map(text));
    }
    rules(comparison);
}

/// `maximum 256`.
fn named(key: &str, limit: Option<&Value>) -> Option<String> {
    limit.map(|limit| format!("{key} {}", text(limit)))
}

fn moved(old: Option<&Value>, new: Option<&Value>, larger_is_looser: bool) -> Option<Both> {
    let number = |v: Option<&Value>| v.and_then(Value::as_f64);
    let looser = match (number(old), number(new)) {
        (None, None) => return None,
        (None, Some(_)) => false,
        (Some(_), None) => true,
        (Some(old), Some(new)) => match new.partial_cmp(&old)? {
            Ordering::Equal => return None,
            Ordering::Greater => larger_is_looser,
            Ordering::Less => !larger_is_looser,
        },
    };
    Some(if looser { LOOSENED } else { TIGHTENED })
}

/// The rules of `x-constraints`, paired by their kind and by what they are about.
fn rules(comparison: &mut Comparison<'_>) {
    let of = |value: Option<&Value>| -> Vec<Map<String, Value>> {
        let list = value.and_then(Value::as_array);
        list.into_iter().flatten().filter_map(Value::as_object).cloned().collect()
    };
    let mut old = of(comparison.old.get("x-constraints"));
    let mut new = of(comparison.new.get("x-constraints"));
    old.retain(|rule| match new.iter().position(|r| r == rule) {
        Some(i) => {
            new.remove(i);
            false
        }
        None => true,
    });
    let show = |rule: &Map<String, Value>| Some(Value::Object(rule.clone()).to_string());
    for rule in old {
        let Some(i) = new.iter().position(|r| subject(r) == subject(&rule)) else {
            let checks = (&check::REQUEST_RULE_REMOVED, &check::RESPONSE_RULE_CHANGED);
            comparison.either(checks, "x-constraints", show(&rule), None);
            continue;
        };
        let changed = new.remove(i);
        let checks = bounds(&rule, &changed).unwrap_or((&check::REQUEST_RULE_CHANGED, &check::RESPONSE_RULE_CHANGED));
        let (was, is) = differing(&rule, &changed);
        comparison.either(checks, "x-constraints", Some(was), Some(is));
    }
    for rule in new {
        let checks = (&check::REQUEST_RULE_ADDED, &check::RESPONSE_RULE_CHANGED);
        comparison.either(checks, "x-constraints", None, show(&rule));
    }
}

/// Two rules of one kind: its name, and only what differs, because lists of characters and values are long.
fn differing(old: &Map<String, Value>, new: &Map<String, Value>) -> (String, String) {
    let (mut was, mut is) = (Vec::new(), Vec::new());
    let keys: Vec<&String> = old.keys().chain(new.keys().filter(|k| !old.contains_key(*k))).collect();
    for key in keys.into_iter().filter(|key| old.get(*key) != new.get(*key)) {
        let (a, b) = (parts(old.get(key)), parts(new.get(key)));
        let only = |one: &[String], other: &[String]| {
            let own = one.iter().filter(|part| !other.contains(part)).cloned().collect::<Vec<_>>();
            format!("{key} {}", if own.is_empty() { "without them".to_owned() } else { own.join(" ") })
        };
        was.push(only(&a, &b));
        is.push(only(&b, &a));
    }
    let name = old.get("rule").map(text).unwrap_or_default();
    (format!("{name}: {}", was.join(", ")), is.join(", "))
}

/// The elements of a list, the characters of a long text, or the value.
fn parts(value: Option<&Value>) -> Vec<String> {
    const LONG: usize = 12;
    match value {
        Some(Value::Array(list)) => list.iter().map(text).collect(),
        Some(Value::String(all)) if all.chars().count() > LONG => all.chars().map(String::from).collect(),
        Some(other) => vec![text(other)],
        None => vec!["none".to_owned()],
    }
}

/// Keys of a rule that hold a limit.
fn larger_is_looser(key: &str) -> Option<bool> {
    if key.starts_with("min") {
        Some(false)
    } else if key.starts_with("max") {
        Some(true)
    } else {
        None
    }
}

/// The kind of a rule and the members that it is about.
fn subject(rule: &Map<String, Value>) -> Vec<String> {
    let about = ["rule", "field", "fields", "when", "other", "property"];
    about.iter().map(|key| rule.get(*key).map(text).unwrap_or_default()).collect()
}

/// Rules that differ in their bounds alone: in which direction.
fn bounds(old: &Map<String, Value>, new: &Map<String, Value>) -> Option<Both> {
    let keys: Vec<&String> = old.keys().chain(new.keys().filter(|k| !old.contains_key(*k))).collect();
    let (mut tighter, mut looser) = (false, false);
    for key in keys.into_iter().filter(|key| old.get(*key) != new.get(*key)) {
        let found = moved(old.get(key), new.get(key), larger_is_looser(key)?)?;
        tighter |= found.0 == TIGHTENED.0;
        looser |= found.0 == LOOSENED.0;
    }
    Some(match (tighter, looser) {
        (true, false) => TIGHTENED,
        (false, true) => LOOSENED,
        _ => (&check::REQUEST_LIMIT_CHANGED, &check::RESPONSE_LIMIT_CHANGED),
    })
}
