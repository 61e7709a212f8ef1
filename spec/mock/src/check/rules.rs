//! The rules of `x-constraints`.

use gaussdb_extensions::{Condition, Constraint};
use serde_json::{Map, Value};

fn of(schema: &Value) -> Vec<Constraint> {
    let listed = schema["x-constraints"].as_array().into_iter().flatten();
    listed.filter_map(|rule| gaussdb_extensions::read(rule).ok()).collect()
}

/// Whether upper and lower case of a value are the same.
pub fn any_case(schema: &Value) -> bool {
    of(schema).contains(&Constraint::CaseInsensitive {})
}

/// Rules about the value alone.
pub fn own(schema: &Value, value: &Value, at: &str) -> Result<(), String> {
    if schema["x-constraints"].is_null() {
        return Ok(());
    }
    match of(schema).into_iter().find(|rule| !rule.keeps(value)) {
        Some(rule) => Err(format!("`{at}` breaks the rule {}", rule.rule())),
        None => Ok(()),
    }
}

/// Rules of a member about the members beside it. Conditions on members elsewhere are not looked at.
pub fn between(schema: &Value, name: &str, members: &Map<String, Value>, at: &str) -> Result<(), String> {
    if schema["x-constraints"].is_null() {
        return Ok(());
    }
    let own = members.get(name).filter(|value| !value.is_null());
    for rule in of(schema) {
        let broken = match &rule {
            Constraint::RequiredIf { when } => own.is_none() && holds(when, members),
            Constraint::AbsentIf { when } => own.is_some() && holds(when, members),
            Constraint::AtLeastOneOf { fields } => !fields.iter().any(|field| members.contains_key(field)),
            Constraint::RequiresField { field, values } => {
                let applies = own.is_some_and(|own| values.is_empty() || values.contains(&plain(own)));
                applies && !members.contains_key(field)
            }
            Constraint::NotAboveField { field } => {
                pair(own, members.get(field), Value::as_i64).is_some_and(|(a, b)| a > b)
            }
            Constraint::NotEqualToField { field: Some(field) } => own.is_some() && own == members.get(field),
            Constraint::NotReversedField { field: Some(field) } => {
                pair(own, members.get(field), Value::as_str).is_some_and(|(a, b)| a.chars().rev().eq(b.chars()))
            }
            Constraint::RangeIf { when, minimum, maximum } if holds(when, members) => {
                let number = own.and_then(Value::as_i64);
                number.is_some_and(|n| minimum.is_some_and(|low| n < low) || maximum.is_some_and(|high| n > high))
            }
            _ => false,
        };
        if broken {
            return Err(format!("`{at}` breaks the rule {}", rule.rule()));
        }
    }
    Ok(())
}

fn pair<'v, T>(a: Option<&'v Value>, b: Option<&'v Value>, as_type: impl Fn(&'v Value) -> Option<T>) -> Option<(T, T)> {
    Some((as_type(a?)?, as_type(b?)?))
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn holds(when: &[Condition], members: &Map<String, Value>) -> bool {
    when.iter().all(|condition| {
        members.get(&condition.field).is_some_and(|value| condition.values.contains(&plain(value)) != condition.not)
    })
}
