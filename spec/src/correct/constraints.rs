//! Corrections of constraints.  In: a field, and what a correction has seen and means.  Out: the field, changed.
//!
//! Keywords and kinds of rules are compared one by one: what neither side names stays.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToLowerCamelCase;
use serde_json::Value;

use super::failure::{Failure, STALE, show};
use crate::constraint::{Constraint, Constraints};
use crate::fact::Field;

/// What the rules of a field have in place of a reading rule, where a person stated the constraint.
pub const RULE: &str = "correction";

/// Keywords that facts have beside constraints: they are no constraints themselves.
const BESIDE: [&str; 3] = ["open", "shown", "example"];

/// Changes the constraints of a field.
pub(super) fn change(field: &mut Field, seen: &Constraints, means: &Constraints) -> Result<(), Failure> {
    let (actual, expected, wanted) = (parts(&field.constraints), parts(seen), parts(means));
    let named: BTreeSet<&String> = expected.keys().chain(wanted.keys()).collect();
    if named.is_empty() {
        return Err(("`constraints` names none".into(), "give a keyword or a rule, written as in spec/facts"));
    }
    if named.iter().all(|key| actual.get(*key) == wanted.get(*key)) {
        let list = named.iter().map(|key| format!("`{key}`")).collect::<Vec<_>>().join(", ");
        return Err((format!("{list} already is as `means` has it"), "the document is right by now: remove the row"));
    }
    for key in &named {
        match (actual.get(*key), expected.get(*key)) {
            (is, not) if is == not => {}
            (Some(is), None) => {
                let message = format!("`{key}` is `{is}`: `means` gives it and `seen` does not");
                return Err((message, "state the value that the document has"));
            }
            (is, not) => return Err((format!("`{key}` is {}, not {}", show(is), show(not)), STALE)),
        }
    }
    let kinds: BTreeSet<String> = field.constraints.extra.iter().chain(&means.extra).map(Constraint::rule).collect();
    let (rules, keywords): (BTreeSet<&String>, BTreeSet<&String>) = named.into_iter().partition(|k| kinds.contains(*k));
    let mut out = field.constraints.clone();
    out.extra.retain(|extra| !rules.contains(&extra.rule()));
    out.extra.extend(means.extra.iter().cloned());
    set(&mut out, &keywords, &wanted).map_err(|error| (error.to_string(), "write constraints as spec/facts does"))?;
    for key in rules.iter().chain(&keywords) {
        let published = published(key);
        out.rules.remove(&published);
        if wanted.contains_key(*key) && !BESIDE.contains(&key.as_str()) {
            out.found(&published, RULE);
        }
    }
    field.constraints = out;
    Ok(())
}

/// Keywords and rules by their names, as facts write them; rules of one kind together.
fn parts(constraints: &Constraints) -> BTreeMap<String, Value> {
    let mut plain = Constraints { rules: BTreeMap::new(), ..constraints.clone() };
    let extra = std::mem::take(&mut plain.extra);
    let mut out: BTreeMap<String, Value> = match serde_json::to_value(plain) {
        Ok(Value::Object(map)) => map.into_iter().collect(),
        _ => BTreeMap::new(),
    };
    for rule in extra {
        let list = out.entry(rule.rule()).or_insert_with(|| Value::Array(Vec::new()));
        if let (Value::Array(list), Ok(rule)) = (list, serde_json::to_value(&rule)) {
            list.push(rule);
        }
    }
    out
}

/// Gives keywords other values, or none.
fn set(
    constraints: &mut Constraints,
    keywords: &BTreeSet<&String>,
    wanted: &BTreeMap<String, Value>,
) -> serde_json::Result<()> {
    let mut whole = serde_json::to_value(&*constraints)?;
    if let Value::Object(map) = &mut whole {
        map.retain(|key, _| !keywords.contains(key));
        map.extend(keywords.iter().filter_map(|key| Some(((*key).clone(), wanted.get(*key)?.clone()))));
    }
    *constraints = serde_json::from_value(whole)?;
    Ok(())
}

/// The published name of a keyword; rules have theirs already.
fn published(key: &str) -> String {
    match key {
        "values" => "enum".to_owned(),
        "shape" => "x-format".to_owned(),
        rule if rule.contains('-') => rule.to_owned(),
        keyword => keyword.to_lower_camel_case(),
    }
}
