//! Paths into a response, as `x-pagination`, `x-job`, `x-waiters` and `x-success-when` have them.  In: JSON, a path.
//! Out: the values there.
//!
//! `cluster.status`; `items[].id` of every element; `items[0].id` of one; `items[id=?].state` of the one that the caller
//! selects; `items[state=DONE].id` of those with a value; `$` is the response itself. The generator has checked that
//! paths are valid; a path that is not leads to nothing.

use serde_json::Value;

/// The values at a path; `selected` is the value of the element that the caller selects.
pub(crate) fn values<'v>(json: &'v Value, path: &str, selected: Option<&str>) -> Vec<&'v Value> {
    steps(path).fold(vec![json], |found, step| {
        let (name, elements) = match step.split_once('[') {
            Some((name, rest)) => (name, Some(rest.trim_end_matches(']'))),
            None => (step, None),
        };
        let members = found.into_iter().filter_map(|it| if name.is_empty() { Some(it) } else { it.get(name) });
        let Some(elements) = elements else { return members.collect() };
        let lists = members.filter_map(Value::as_array);
        lists
            .flat_map(|list| list.iter().enumerate().filter(|(at, it)| has(elements, *at, it, selected)))
            .map(|(_, it)| it)
            .collect()
    })
}

/// The first value at a path.
pub(crate) fn first<'v>(json: &'v Value, path: &str) -> Option<&'v Value> {
    values(json, path, None).first().copied()
}

/// Whether the caller selects an element of a list in the path.
pub(crate) fn selects(path: &str) -> bool {
    path.contains("=?]")
}

/// The steps of a path. Dots inside of brackets separate nothing.
fn steps(path: &str) -> impl Iterator<Item = &str> {
    let mut inside = false;
    let steps = path.split(move |c| {
        inside = (inside || c == '[') && c != ']';
        c == '.' && !inside
    });
    steps.filter(|step| *step != "$")
}

fn has(elements: &str, position: usize, element: &Value, selected: Option<&str>) -> bool {
    let Some((member, wanted)) = elements.split_once('=') else {
        return elements.is_empty() || elements.parse() == Ok(position);
    };
    let Some(wanted) = (if wanted == "?" { selected } else { Some(wanted) }) else { return false };
    match member.split('.').try_fold(element, |inside, name| inside.get(name)) {
        Some(Value::String(text)) => text == wanted,
        Some(other) => {
            let text = other.to_string();
            text == wanted
        }
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `gaussdb-extensions` has the same cases, for the form of a path that is not `'static`.
    #[test]
    fn a_path_leads_to_values() {
        let file: Value = serde_json::from_str(include_str!("../../tests/paths.json")).expect("cases");
        let cases = file["cases"].as_array().expect("cases");
        for case in cases {
            let path = case["path"].as_str().expect("a path");
            let found = values(&file["json"], path, case["selected"].as_str());
            assert_eq!(serde_json::json!(found), case["values"], "{path}");
        }
        assert!(cases.len() > 10);
    }
}
