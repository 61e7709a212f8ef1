//! Paths into a response: `cluster.status`, `items[].id`, `items[0].id`, `items[id=?].state`, `items[state=DONE].id`, `$`.
//!
//! Invariant: a path that was read is shown as it was written.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A path into a JSON value.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct JsonPath {
    steps: Vec<Step>,
}

/// One step of a path: a member, and which elements of it if it is a list.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Step {
    /// Name of the member; empty if the value itself is the list (`[].id`).
    pub name: String,
    /// Which elements of the list; none if the member is taken as it is.
    pub elements: Option<Elements>,
}

/// Which elements of a list.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Elements {
    /// Every element: `[]`.
    All,
    /// The element at a position, from 0: `[0]`.
    At(usize),
    /// The element whose member has the value that the caller selects: `[id=?]`.
    Selected(Vec<String>),
    /// The elements whose member has a value: `[state=DONE]`.
    With(Vec<String>, String),
}

impl JsonPath {
    /// The steps; none for `$`, the value itself.
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// The member that the caller selects an element by, if the path has one: `["id"]` for `items[id=?].state`.
    pub fn selector(&self) -> Option<&[String]> {
        self.steps.iter().find_map(|step| match &step.elements {
            Some(Elements::Selected(member)) => Some(member.as_slice()),
            _ => None,
        })
    }

    /// The values at the path; `selected` is the value of the element that the caller selects.
    pub fn values<'v>(&self, value: &'v Value, selected: Option<&str>) -> Vec<&'v Value> {
        self.steps.iter().fold(vec![value], |found, step| {
            let members =
                found.into_iter().filter_map(|it| if step.name.is_empty() { Some(it) } else { it.get(&step.name) });
            let Some(elements) = &step.elements else { return members.collect() };
            let lists = members.filter_map(Value::as_array);
            lists
                .flat_map(|list| list.iter().enumerate().filter(|(at, it)| elements.has(*at, it, selected)))
                .map(|(_, it)| it)
                .collect()
        })
    }
}

impl Elements {
    /// The member that decides, if one does.
    pub fn member(&self) -> Option<&[String]> {
        match self {
            Elements::Selected(member) | Elements::With(member, _) => Some(member),
            Elements::All | Elements::At(_) => None,
        }
    }

    fn has(&self, position: usize, element: &Value, selected: Option<&str>) -> bool {
        let is =
            |member: &[String], wanted: &str| match member.iter().try_fold(element, |inside, name| inside.get(name)) {
                Some(Value::String(text)) => text == wanted,
                Some(other) => {
                    let text = other.to_string();
                    text == wanted
                }
                None => false,
            };
        match self {
            Elements::All => true,
            Elements::At(wanted) => position == *wanted,
            Elements::Selected(member) => selected.is_some_and(|wanted| is(member, wanted)),
            Elements::With(member, wanted) => is(member, wanted),
        }
    }
}

impl FromStr for JsonPath {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if text == "$" {
            return Ok(JsonPath { steps: Vec::new() });
        }
        // Dots inside of brackets separate nothing.
        let mut inside = false;
        let parts = text.split(|c| {
            inside = (inside || c == '[') && c != ']';
            c == '.' && !inside
        });
        let steps =
            parts.map(|part| step(part).ok_or_else(|| format!("`{part}` is not a step of a path, in `{text}`")));
        Ok(JsonPath { steps: steps.collect::<Result<_, _>>()? })
    }
}

fn step(part: &str) -> Option<Step> {
    let (name, elements) = match part.split_once('[') {
        None => (part, None),
        Some((name, rest)) => {
            let inner = rest.strip_suffix(']').filter(|inner| !inner.contains(['[', ']']))?;
            let member = |text: &str| -> Option<Vec<String>> {
                let names: Vec<String> = text.split('.').map(str::to_owned).collect();
                names.iter().all(|name| !name.is_empty()).then_some(names)
            };
            let elements = match inner.split_once('=') {
                None if inner.is_empty() => Elements::All,
                None => Elements::At(inner.parse().ok()?),
                Some((names, "?")) => Elements::Selected(member(names)?),
                Some((names, wanted)) => Elements::With(member(names)?, wanted.to_owned()),
            };
            (name, Some(elements))
        }
    };
    let empty = name.is_empty() && elements.is_none();
    (!empty && !name.contains(']')).then(|| Step { name: name.to_owned(), elements })
}

impl TryFrom<String> for JsonPath {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl From<JsonPath> for String {
    fn from(path: JsonPath) -> String {
        path.to_string()
    }
}

impl fmt::Display for JsonPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.steps.is_empty() {
            return f.write_str("$");
        }
        for (index, step) in self.steps.iter().enumerate() {
            let dot = if index > 0 { "." } else { "" };
            write!(f, "{dot}{}", step.name)?;
            match &step.elements {
                None => {}
                Some(Elements::All) => f.write_str("[]")?,
                Some(Elements::At(position)) => write!(f, "[{position}]")?,
                Some(Elements::Selected(member)) => write!(f, "[{}=?]", member.join("."))?,
                Some(Elements::With(member, value)) => write!(f, "[{}={value}]", member.join("."))?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// The runtime has the same cases, for its form of a path.
    #[test]
    fn a_path_leads_to_values() {
        let file: Value =
            serde_json::from_str(include_str!("../../../generator/runtime/tests/paths.json")).expect("cases");
        let cases = file["cases"].as_array().expect("cases");
        for case in cases {
            let text = case["path"].as_str().expect("a path");
            let path: JsonPath = text.parse().expect("a path");
            assert_eq!(json!(path.values(&file["json"], case["selected"].as_str())), case["values"], "{text}");
            assert_eq!(path.to_string(), text);
        }
        assert!(cases.len() > 10);
    }

    #[test]
    fn what_is_no_path_is_an_error() {
        for text in ["", "a.", ".a", "a..b", "a[", "a]", "a[b", "a[x]", "a[-1]", "a[=?]", "a[b.=?]", "a[0]b", "a[[]]"] {
            assert!(text.parse::<JsonPath>().is_err(), "{text}");
        }
    }

    #[test]
    fn the_selector_is_the_member_of_the_selected_element() {
        let selector = |text: &str| text.parse::<JsonPath>().expect("a path").selector().map(<[String]>::to_vec);
        assert_eq!(selector("tins[lid.id=?].state"), Some(vec!["lid".to_owned(), "id".to_owned()]));
        assert_eq!(selector("tins[state=full].id"), None);
    }
}
