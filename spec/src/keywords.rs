//! Constraints → keywords of a schema.  In: a schema and the constraints of its field.  Out: the schema with its limits.
//!
//! `enum` in requests unless an example shows more, `x-extensible-enum` in answers: the service adds values, and a closed list would break clients.

use regex::Regex;
use serde_json::{Map, Value, json};

use crate::constraint::{Constraint, Constraints};
use crate::types::Type;

/// Writes the constraints of a field of a type into its schema.
pub fn write(schema: &mut Value, kind: &Type, constraints: &Constraints, request: bool) {
    if constraints.is_empty() {
        return;
    }
    let (about_field, about_value): (Vec<&Constraint>, Vec<&Constraint>) =
        constraints.extra.iter().partition(|e| of_field(e));
    if matches!(kind, Type::Array(_)) {
        set(schema, "minItems", constraints.min_items);
        set(schema, "maxItems", constraints.max_items);
    }
    let leaf = leaf(schema, kind);
    match kind.leaf() {
        Type::String => text(leaf, constraints),
        Type::Integer | Type::Number => number(leaf, constraints),
        _ => {}
    }
    if matches!(kind.leaf(), Type::String | Type::Integer) && !constraints.values.is_empty() {
        let keyword = if request && !constraints.open { "enum" } else { "x-extensible-enum" };
        let also = constraints.shown.iter().filter(|v| !constraints.values.contains(v));
        leaf[keyword] = constraints.values.iter().chain(also).cloned().collect();
    }
    if let Some(shape) = &constraints.shape {
        leaf["x-format"] = shape.clone().into();
    }
    extras(leaf, &about_value);
    if let Some(default) = constraints.default.as_ref().filter(|d| fits(d, schema)) {
        schema["default"] = default.clone();
    }
    if let Some(example) = constraints.example.as_ref().filter(|e| *kind == Type::String && fits(e, schema)) {
        schema["example"] = example.clone();
    }
    extras(schema, &about_field);
}

/// A schema that takes null too. Beside a reference no keyword counts, so that it goes inside.
pub fn nullable(schema: Value) -> Value {
    let mut out = if schema.get("$ref").is_some() { json!({ "allOf": [schema] }) } else { schema };
    out["nullable"] = true.into();
    out
}

/// Rules about when a field is sent, or about a list as a whole.
fn of_field(extra: &Constraint) -> bool {
    matches!(
        extra,
        Constraint::RequiredIf { .. }
            | Constraint::AbsentIf { .. }
            | Constraint::EffectiveIf { .. }
            | Constraint::DefaultIf { .. }
            | Constraint::RequiresField { .. }
            | Constraint::AtLeastOneOf { .. }
            | Constraint::UniqueMember { .. }
            | Constraint::Keys { .. }
    )
}

fn set<T: Into<Value>>(schema: &mut Value, keyword: &str, value: Option<T>) {
    if let Some(value) = value {
        schema[keyword] = value.into();
    }
}

/// The schema of the innermost values.
fn leaf<'s>(schema: &'s mut Value, kind: &Type) -> &'s mut Value {
    match kind {
        Type::Array(inner) => leaf(&mut schema["items"], inner),
        Type::Map(inner) => leaf(&mut schema["additionalProperties"], inner),
        _ => schema,
    }
}

fn text(schema: &mut Value, constraints: &Constraints) {
    set(schema, "minLength", constraints.min_length.filter(|l| *l > 0));
    set(schema, "maxLength", constraints.max_length);
    set(schema, "pattern", constraints.pattern.clone());
    if schema.get("format").is_none() {
        set(schema, "format", constraints.format.clone());
    }
}

/// Whole numbers are of 32 bits only where the text bounds them.
fn number(schema: &mut Value, constraints: &Constraints) {
    set(schema, "minimum", constraints.minimum);
    set(schema, "maximum", constraints.maximum);
    set(schema, "multipleOf", constraints.multiple_of);
    let small = |n: i64| i32::try_from(n).is_ok();
    let bounded = constraints.minimum.is_some_and(small) && constraints.maximum.is_some_and(small);
    let listed = !constraints.values.is_empty() && constraints.values.iter().all(|v| v.as_i64().is_some_and(small));
    if schema["format"] == "int64" && (bounded || listed) {
        schema["format"] = "int32".into();
    }
}

fn extras(schema: &mut Value, list: &[&Constraint]) {
    if list.is_empty() {
        return;
    }
    if schema.get("$ref").is_some() {
        *schema = json!({ "allOf": [schema.take()] });
    }
    // A scalar's own rules and those about its presence are together.
    let mut all = schema["x-constraints"].as_array().cloned().unwrap_or_default();
    all.extend(list.iter().filter_map(|e| serde_json::to_value(e).ok()));
    schema["x-constraints"] = all.into();
}

/// Whether a value keeps the limits of its own schema; an empty default of a list of values, say, does not.
fn fits(value: &Value, schema: &Value) -> bool {
    let empty = Map::new();
    let schema = schema.as_object().unwrap_or(&empty);
    let listed = schema.get("enum").and_then(Value::as_array).is_none_or(|list| list.contains(value));
    let limit = |keyword: &str| schema.get(keyword).and_then(Value::as_i64);
    let size = match value {
        Value::Number(n) => {
            let n = n.as_i64().unwrap_or_default();
            limit("minimum").is_none_or(|m| n >= m) && limit("maximum").is_none_or(|m| n <= m)
        }
        Value::String(text) => {
            let length = i64::try_from(text.chars().count()).unwrap_or(i64::MAX);
            let pattern = schema.get("pattern").and_then(Value::as_str).and_then(|p| Regex::new(p).ok());
            limit("minLength").is_none_or(|m| length >= m)
                && limit("maxLength").is_none_or(|m| length <= m)
                && pattern.is_none_or(|p| p.is_match(text))
        }
        _ => true,
    };
    listed && size && is_of(value, schema)
}

/// Whether a value is of the type and format of a schema.
fn is_of(value: &Value, schema: &Map<String, Value>) -> bool {
    let word = |keyword: &str| schema.get(keyword).and_then(Value::as_str).unwrap_or_default();
    let typed = match word("type") {
        "string" => value.is_string(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "boolean" => value.is_boolean(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        _ => true,
    };
    let shape = |text: &str| match word("format") {
        "uuid" => {
            let groups: Vec<&str> = text.split('-').collect();
            groups.iter().map(|group| group.len()).eq([8, 4, 4, 4, 12])
                && groups.iter().all(|group| group.chars().all(|c| c.is_ascii_hexdigit()))
        }
        "date-time" => text.contains('T') && text.ends_with(|c: char| c == 'Z' || c.is_ascii_digit()),
        _ => true,
    };
    typed && value.as_str().is_none_or(shape)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::constraint::Condition;

    fn written(kind: &str, mut schema: Value, constraints: &Constraints, request: bool) -> String {
        write(&mut schema, &kind.parse().expect("a type"), constraints, request);
        schema.to_string().replace('"', "'")
    }

    #[test]
    fn values_are_closed_in_requests_and_open_in_answers() {
        let constraints = Constraints {
            values: vec![json!("red"), json!("blue")],
            default: Some(json!("red")),
            ..Constraints::default()
        };
        let text = json!({ "type": "string" });
        assert_eq!(
            written("string", text.clone(), &constraints, true),
            "{'type':'string','enum':['red','blue'],'default':'red'}"
        );
        assert_eq!(
            written("string", text, &constraints, false),
            "{'type':'string','x-extensible-enum':['red','blue'],'default':'red'}"
        );
    }

    #[test]
    fn limits_of_elements_stand_with_the_elements() {
        let constraints = Constraints { max_items: Some(5), max_length: Some(9), ..Constraints::default() };
        assert_eq!(
            written("array<string>", json!({ "type": "array", "items": { "type": "string" } }), &constraints, true),
            "{'type':'array','items':{'type':'string','maxLength':9},'maxItems':5}"
        );
    }

    #[test]
    fn rules_beside_a_reference_get_a_place_of_their_own() {
        let when = vec![Condition { field: "unit".into(), values: vec!["day".into()], not: false }];
        let constraints = Constraints { extra: vec![Constraint::RequiredIf { when }], ..Constraints::default() };
        assert_eq!(
            written("object Tin", json!({ "$ref": "#/components/schemas/Tin" }), &constraints, true),
            "{'allOf':[{'$ref':'#/components/schemas/Tin'}],'x-constraints':[{'rule':'required-if','when':[{'field':'unit','values':['day']}]}]}"
        );
    }

    #[test]
    fn rules_about_the_value_and_about_its_presence_stand_together() {
        let when = vec![Condition { field: "unit".into(), values: vec!["day".into()], not: false }];
        let extra = vec![
            Constraint::RequiredIf { when: when.clone() },
            Constraint::RangeIf { when, minimum: Some(1), maximum: Some(7) },
        ];
        let text =
            written("integer", json!({ "type": "integer" }), &Constraints { extra, ..Constraints::default() }, true);
        assert!(text.contains("range-if") && text.contains("required-if"), "{text}");
    }

    #[test]
    fn a_default_outside_its_limits_is_left_out_and_bounded_numbers_are_small() {
        let constraints =
            Constraints { minimum: Some(1), maximum: Some(9), default: Some(json!(0)), ..Constraints::default() };
        assert_eq!(
            written("integer", json!({ "type": "integer", "format": "int64" }), &constraints, true),
            "{'type':'integer','format':'int32','minimum':1,'maximum':9}"
        );
    }
}
