//! Examples into answers.

use gaussdb_extensions::{JsonPath, StateCondition};
use serde_json::{Map, Value};

/// Puts other texts in the place of texts, everywhere in a value.
pub fn replace(value: &mut Value, pairs: &[(String, String)]) {
    match value {
        Value::String(text) => {
            if let Some((_, new)) = pairs.iter().find(|(old, _)| old == text) {
                *text = new.clone();
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| replace(item, pairs)),
        Value::Object(members) => members.values_mut().for_each(|member| replace(member, pairs)),
        _ => {}
    }
}

/// Gives an item its own values. Members that the example does not have are left out, because not every answer shows all.
pub fn overlay(item: &mut Value, values: &Map<String, Value>) {
    let Some(members) = item.as_object_mut() else { return };
    for (name, value) in values {
        // A request can have the same name for something else, such as a list for an object.
        if let Some(member) = members.get_mut(name).filter(|member| same_kind(member, value)) {
            *member = value.clone();
        }
    }
}

/// Whether both are lists, objects, or single values.
fn same_kind(one: &Value, other: &Value) -> bool {
    (one.is_array(), one.is_object()) == (other.is_array(), other.is_object()) || one.is_null()
}

/// The place of a path. Of a list that the path opens, the first item counts.
pub fn at<'v>(value: &'v mut Value, path: &JsonPath) -> Option<&'v mut Value> {
    place(value, path, false)
}

fn place<'v>(value: &'v mut Value, path: &JsonPath, add: bool) -> Option<&'v mut Value> {
    path.steps().iter().try_fold(value, |mut here, step| {
        if !step.name.is_empty() {
            let members = here.as_object_mut()?;
            if add {
                members.entry(&step.name).or_insert(Value::Null);
            }
            here = members.get_mut(&step.name)?;
        }
        match step.elements {
            Some(_) => here.as_array_mut()?.first_mut(),
            None => Some(here),
        }
    })
}

/// Sets a path, if its parents are there.
pub fn set(value: &mut Value, path: &JsonPath, new: Value) {
    if let Some(place) = place(value, path, true) {
        // A code that is a number stays a number.
        let number = new.as_str().and_then(|text| text.parse::<i64>().ok());
        let flag = new.as_str().and_then(|text| text.parse::<bool>().ok());
        *place = match (&place, number, flag) {
            (Value::String(_), ..) if new.is_number() => new.to_string().into(),
            (Value::Number(_), Some(number), _) => number.into(),
            (Value::Bool(_), _, Some(flag)) => flag.into(),
            _ => new,
        };
    }
}

/// Sets what a state of a waiter requires: the first alternative, with the first value of each of its conditions.
pub fn reach(value: &mut Value, alternatives: &[Vec<StateCondition>]) {
    for condition in alternatives.first().into_iter().flatten() {
        if let Some(new) = condition.values.iter().find(|text| !text.contains('*')) {
            set(value, &condition.path, new.clone().into());
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn paths_and_texts_are_replaced() {
        let mut value = json!({ "id": "old", "tins": [{ "id": "old", "code": 1, "open": false }] });
        replace(&mut value, &[("old".to_owned(), "new".to_owned())]);
        let path = |text: &str| text.parse::<JsonPath>().expect("a path");
        set(&mut value, &path("tins[id=?].code"), "7".into());
        set(&mut value, &path("tins[].open"), "true".into());
        assert_eq!(value, json!({ "id": "new", "tins": [{ "id": "new", "code": 7, "open": true }] }));
        let values = vec!["*_X".to_owned(), "9".to_owned()];
        reach(&mut value, &[vec![StateCondition { path: path("tins[].code"), values }]]);
        assert_eq!(value["tins"][0]["code"], 9);
        overlay(&mut value, json!({ "id": "own", "more": 1, "tins": {} }).as_object().unwrap());
        assert_eq!((&value["id"], value["tins"].is_array()), (&json!("own"), true));
        set(&mut value, &path("id"), json!(3));
        assert_eq!(value["id"], "3");
        assert_eq!(value.get("more"), None);
    }
}
