//! Whether a value keeps what a schema says about one value.

use gaussdb_extensions::Constraint;
use regex::Regex;
use serde_json::Value;

/// The rules of a schema.
pub(super) fn rules(schema: &Value) -> Vec<Constraint> {
    let listed = schema.get("x-constraints").and_then(Value::as_array).into_iter().flatten();
    listed.filter_map(|rule| gaussdb_extensions::read::<Constraint>(rule).ok()).collect()
}

/// Keywords and rules about the value itself; rules between members are not looked at.
pub(super) fn fits(schema: &Value, value: &Value) -> bool {
    has_type(schema, value)
        && listed(schema, value)
        && sized(schema, value)
        && rules(schema).iter().all(|rule| rule.keeps(value))
}

fn has_type(schema: &Value, value: &Value) -> bool {
    match schema["type"].as_str() {
        Some("string") => value.is_string(),
        Some("integer") => value.is_i64(),
        Some("number") => value.is_number(),
        Some("boolean") => value.is_boolean(),
        Some("array") => value.is_array(),
        Some("object") => value.is_object(),
        _ => true,
    }
}

fn listed(schema: &Value, value: &Value) -> bool {
    let list = schema.get("enum").or(schema.get("x-extensible-enum")).and_then(Value::as_array);
    list.is_none_or(|list| list.contains(value))
}

fn sized(schema: &Value, value: &Value) -> bool {
    let bound = |key: &str| schema[key].as_u64();
    if let Some(text) = value.as_str() {
        let length = text.chars().count() as u64;
        let pattern = schema["pattern"].as_str().and_then(|pattern| Regex::new(pattern).ok());
        return bound("minLength").is_none_or(|least| length >= least)
            && bound("maxLength").is_none_or(|most| length <= most)
            && pattern.is_none_or(|pattern| pattern.is_match(text));
    }
    if let Some(items) = value.as_array() {
        let count = items.len() as u64;
        return bound("minItems").is_none_or(|least| count >= least)
            && bound("maxItems").is_none_or(|most| count <= most);
    }
    value.as_f64().is_none_or(|number| {
        schema["minimum"].as_f64().is_none_or(|low| number >= low)
            && schema["maximum"].as_f64().is_none_or(|high| number <= high)
            && schema["multipleOf"].as_f64().is_none_or(|step| number % step == 0.0)
    })
}
