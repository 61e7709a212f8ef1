//! Ways to fill a request.  In: what each section with one URI states of an object.  Out: `oneOf` or `anyOf` over what each
//! requires.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::fact::{Case, Field};

/// The keyword and its alternatives; none if the sections differ in nothing that is required.
///
/// `oneOf` if no two sections have a member in common, beside what all of them require: then no section states a request
/// that fits two alternatives. Otherwise `anyOf`, which refuses fewer requests.
pub(super) fn alternatives(fields: &[Field], cases: &[Case]) -> Option<(&'static str, Value)> {
    let always: BTreeSet<&str> =
        fields.iter().filter(|field| field.required == Some(true)).map(|field| field.name.as_str()).collect();
    let own = |names: &[String]| -> BTreeSet<String> {
        names.iter().filter(|name| !always.contains(name.as_str())).cloned().collect()
    };
    // Sections that require the same are one alternative.
    let mut ways: Vec<(BTreeSet<String>, BTreeSet<String>)> = Vec::new();
    for case in cases {
        let (required, members) = (own(&case.required), own(&case.members));
        match ways.iter_mut().find(|(known, _)| *known == required) {
            Some((_, known)) => known.extend(members),
            None => ways.push((required, members)),
        }
    }
    if ways.len() < 2 || ways.iter().any(|(required, _)| required.is_empty()) {
        return None;
    }
    let apart = ways.iter().enumerate().all(|(index, (_, a))| ways[..index].iter().all(|(_, b)| a.is_disjoint(b)));
    // What another alternative requires already, and more, allows nothing new.
    let is_new = |required: &BTreeSet<String>| {
        !ways.iter().any(|(other, _)| other.is_subset(required) && other.len() < required.len())
    };
    let list: Vec<Value> = ways
        .iter()
        .filter(|(required, _)| is_new(required))
        .map(|(required, _)| json!({ "required": required }))
        .collect();
    Some((if apart { "oneOf" } else { "anyOf" }, list.into()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::types::Type;

    #[test]
    fn sections_with_one_uri_are_alternatives_of_what_they_require() {
        type Expected = Option<(&'static str, Value)>;
        let none: Expected = None;
        let one_of = |list: Value| Some(("oneOf", list));
        let any_of = |list: Value| Some(("anyOf", list));
        // members of each section, `!` for required; what comes out
        let cases: &[(&[&str], Expected)] = &[
            (&["!open", "!close speed"], one_of(json!([{ "required": ["open"] }, { "required": ["close"] }]))),
            (&["!lid !open", "!lid !close"], one_of(json!([{ "required": ["open"] }, { "required": ["close"] }]))),
            (&["!a lid", "!b lid"], any_of(json!([{ "required": ["a"] }, { "required": ["b"] }]))),
            (&["!a", "!b", "!a !c"], any_of(json!([{ "required": ["a"] }, { "required": ["b"] }]))),
            (&["!a", "!a b"], none.clone()),
            (&["!a", "b"], none.clone()),
            (&["!a"], none),
        ];
        for (sections, wanted) in cases {
            let stated = |text: &&str| -> Vec<Field> {
                let field = |word: &str| Field {
                    required: Some(word.starts_with('!')),
                    ..Field::new(word.trim_start_matches('!'), Type::String, 1)
                };
                text.split(' ').map(field).collect()
            };
            let sections: Vec<Vec<Field>> = sections.iter().map(stated).collect();
            let cases: Vec<Case> = sections.iter().map(|fields| Case::of(fields)).collect();
            let mut all: Vec<Field> = Vec::new();
            for field in sections.iter().flatten().filter(|field| field.name == "lid" || cases.len() == 1) {
                all.push(field.clone());
            }
            assert_eq!(alternatives(&all, &cases), *wanted, "{sections:?}");
        }
    }
}
