//! Members of a body that its operation does not have.  In: a JSON document, a path, a value.  Out: the document with the
//! value, or why it has no place.

use serde_json::{Map, Value};

/// Sets the value at `a.b[0].c`. Objects that are missing are created, elements of lists are not.
pub(super) fn set(document: &mut Value, path: &str, value: Value) -> Result<(), String> {
    let mut at = document;
    for step in path.split('.') {
        let (name, indexes) = step.split_once('[').map_or((step, ""), |(name, rest)| (name, rest));
        if name.is_empty() {
            return Err("is not a path such as `cluster.nodes[0].flavor`".to_owned());
        }
        if at.is_null() {
            *at = Value::Object(Map::new());
        }
        let Value::Object(members) = at else {
            return Err(format!("`{name}` cannot be set, because what is around it is not an object"));
        };
        at = members.entry(name).or_insert(Value::Null);
        for index in indexes.split('[').filter(|index| !index.is_empty()) {
            let number = index.strip_suffix(']').and_then(|index| index.parse::<usize>().ok());
            let element = number.and_then(|number| at.get_mut(number));
            at = element.ok_or_else(|| format!("`{name}` has no element [{index}"))?;
        }
    }
    *at = value;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_value_is_set_at_its_path() {
        let cases = [
            ("a", json!({"a": 1})),
            ("b.x", json!({"b": {"c": [{"d": 2}], "x": 1}})),
            ("b.c[0].e.f", json!({"b": {"c": [{"d": 2, "e": {"f": 1}}]}})),
            ("b.c[0]", json!({"b": {"c": [1]}})),
            ("n.m", json!({"b": {"c": [{"d": 2}]}, "n": {"m": 1}})),
        ];
        for (path, expected) in cases {
            let mut document = json!({"b": {"c": [{"d": 2}]}});
            set(&mut document, path, json!(1)).unwrap();
            let mut whole = json!({"b": {"c": [{"d": 2}]}});
            for (name, value) in expected.as_object().unwrap() {
                whole[name] = value.clone();
            }
            assert_eq!(document, whole, "{path}");
        }
    }

    #[test]
    fn a_path_without_a_place_is_an_error() {
        let cases = [
            ("b.c[3].x", "`c` has no element [3]"),
            ("b.c[x]", "`c` has no element [x]"),
            ("b.c.x", "`x` cannot be set, because what is around it is not an object"),
            ("", "is not a path such as `cluster.nodes[0].flavor`"),
        ];
        for (path, expected) in cases {
            let mut document = json!({"b": {"c": [{"d": 2}]}});
            assert_eq!(set(&mut document, path, json!(1)).unwrap_err(), expected, "{path}");
        }
    }
}
