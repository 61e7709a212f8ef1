//! Members of an example without its nesting.  In: its text.  Out: names and values, in groups that stood together.
//!
//! Braces that were lost or added move a member at most into a neighbouring group; the value behind a name stays.

use std::sync::LazyLock;

use regex::Regex;
use serde_json::Value;

use super::json;
use crate::text;

/// Members that stood between the same braces, as far as these are there.
pub type Group = Vec<(String, Value)>;

static NAME: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r#"^["“”]\s*([A-Za-z_$][^"“”\n:,{}]{0,79}?)\s*["“”]\s*[:：]\s*"#).expect("constant pattern")
});

/// Reads all members of a text.
pub fn read(text: &str) -> Vec<Group> {
    let mut open: Vec<Group> = vec![Vec::new()];
    let mut out = Vec::new();
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        match c {
            '{' => open.push(Vec::new()),
            '}' => close(&mut open, &mut out),
            _ => {}
        }
        let Some(found) = NAME.captures(&text[at..]) else {
            at += c.len_utf8();
            continue;
        };
        at += found[0].len();
        let (value, length) = value(&text[at..]);
        at += length;
        if let Some(value) = value {
            add(&mut open, &mut out, (text::member(&found[1]), value));
        }
    }
    while !open.is_empty() {
        close(&mut open, &mut out);
    }
    out
}

fn close(open: &mut Vec<Group>, out: &mut Vec<Group>) {
    out.extend(open.pop().filter(|group| !group.is_empty()));
}

/// A name that comes again begins another object, whose brace was lost.
fn add(open: &mut Vec<Group>, out: &mut Vec<Group>, pair: (String, Value)) {
    if open.last().is_none_or(|group| group.iter().any(|(name, _)| *name == pair.0)) {
        close(open, out);
        open.push(Vec::new());
    }
    if let Some(group) = open.last_mut() {
        group.push(pair);
    }
}

/// The value at the start of a text and how much of it is read. Of objects, and of lists of objects, nothing is read:
/// their members come next.
fn value(text: &str) -> (Option<Value>, usize) {
    match text.chars().next() {
        Some('{') => (Some(Value::Object(serde_json::Map::new())), 0),
        Some('[') => match json::parse(text) {
            Ok(parsed) if scalars(&parsed.value) && parsed.repaired.is_empty() => (Some(parsed.value), parsed.end),
            _ => (Some(Value::Array(Vec::new())), 1),
        },
        Some(_) => match json::parse(text) {
            Ok(parsed) if !parsed.repaired.contains(&"line break in a string") => (Some(parsed.value), parsed.end),
            _ => (None, 0),
        },
        None => (None, 0),
    }
}

fn scalars(value: &Value) -> bool {
    value.as_array().is_some_and(|list| list.iter().all(|v| !v.is_array() && !v.is_object()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str) -> Vec<String> {
        let one = |group: Group| group.iter().map(|(n, v)| format!("{n}={v}")).collect::<Vec<_>>().join(" ");
        read(text).into_iter().map(one).collect()
    }

    #[test]
    fn values_stay_with_their_names_whatever_braces_are_lost() {
        let whole = [r#"name="red" size=0"#, r#"name="blue""#, r#"tins=[] ids=["a","b"]"#];
        let text = r#"{"tins": [{"name": "red", "size": 0}, {"name": "blue"}], "ids": ["a", "b"]}"#;
        assert_eq!(check(text), whole);
        assert_eq!(check(&text.replace("}, {", ", ")), whole);
        assert_eq!(check(&text.replace("]}", "")), [whole[0], whole[1], r#"tins=[] ids=[] "#.trim()]);
        assert_eq!(check(r#"{"lid": {"a": tin, "b": 1.}"#), ["b=1", "lid={}"]);
    }
}
