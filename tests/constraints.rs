//! Constraints that the reader finds in description cells, compared with those that a person found. Corrections are
//! applied first, because what a single sentence states is a correction and no rule of the reader.

use std::collections::{BTreeMap, BTreeSet};

use gaussdb_spec::constraint::{Constraint, Constraints};
use gaussdb_spec::correct;
use gaussdb_spec::fact::Facts;
use gaussdb_spec::read::document;
use gaussdb_tests::SOURCES;
use gaussdb_tests::constraints::{self, Expected};
use regex::Regex;
use serde_json::Value;

#[test]
#[cfg_attr(not(documents), ignore = "needs the documents")]
fn descriptions_read_by_hand_are_read_the_same() {
    let mut mistakes = Vec::new();
    let samples = constraints::all();
    let services: BTreeSet<&str> = SOURCES.documents.iter().map(|it| it.service.as_str()).collect();
    let corrected: Vec<Facts> = services.into_iter().flat_map(corrected).collect();
    for sample in &samples {
        let facts = corrected.iter().find(|facts| facts.document == sample.document).expect("a document of the list");
        for expected in &sample.fields {
            let at = format!("{} {} {}", sample.document, expected.section, expected.field);
            let operation = facts.operations.iter().find(|o| o.section == expected.section);
            let field = operation.and_then(|o| constraints::fields(o).get(&expected.field).copied().cloned());
            let Some(field) = field else { panic!("{at}: no such field") };
            mistakes.extend(compare(expected, &field.constraints).into_iter().map(|what| format!("{at}: {what}")));
        }
    }
    gaussdb_tests::only_known(&mistakes, &[]);
}

/// The documents of a service, corrected.
fn corrected(service: &str) -> Vec<Facts> {
    let read = |id: &str| document::read(id, &gaussdb_tests::document(id));
    let mut editions: Vec<Facts> = SOURCES.of(service).map(|it| read(&it.id)).collect();
    let place = format!("spec/corrections/{service}.toml");
    let text = std::fs::read_to_string(gaussdb_tests::root().join(&place)).expect("the corrections of a service");
    let (_, problems) = correct::apply(&mut editions, &text, &place, &|_| None).unwrap();
    assert!(problems.is_empty(), "{problems:#?}");
    editions
}

/// Differences between the reader and a person.
fn compare(expected: &Expected, found: &Constraints) -> Vec<String> {
    let mut mistakes = Vec::from_iter(values(expected, found));
    mistakes.extend(limits(expected, found));
    mistakes.extend(characters(expected, found));
    let kinds: Vec<String> = found.extra.iter().map(Constraint::rule).collect();
    mistakes.extend(expected.rules.iter().filter(|rule| !kinds.contains(rule)).map(|rule| format!("no {rule}")));
    let shape = found.shape.clone().or_else(|| found.format.clone());
    if expected.shape != shape {
        mistakes.push(format!("shape {:?} is {shape:?}", expected.shape));
    }
    // The limits and classes of the sample already cover these rules.
    let named = ["byte-length", "numeric-string", "character-classes", "case-insensitive"];
    let invented = kinds.iter().filter(|kind| !named.contains(&kind.as_str()) && !expected.rules.contains(kind));
    mistakes.extend(invented.map(|kind| format!("{kind} invented")));
    mistakes
}

fn json(value: &serde_yaml::Value) -> Value {
    serde_json::to_value(value).expect("a scalar")
}

fn values(expected: &Expected, found: &Constraints) -> Option<String> {
    let sorted = |list: Vec<Value>| {
        let mut texts: Vec<String> = list.iter().map(Value::to_string).collect();
        texts.sort();
        texts
    };
    let (wanted, read) = (sorted(expected.values.iter().map(json).collect()), sorted(found.values.clone()));
    (wanted != read).then(|| format!("values {wanted:?} are {read:?}"))
}

fn limits(expected: &Expected, found: &Constraints) -> Vec<String> {
    let read = read_limits(found);
    let wanted: BTreeMap<&str, i64> =
        expected.limits.iter().map(|(keyword, value)| (keyword.as_str(), *value)).collect();
    let keywords: BTreeSet<&str> = wanted.keys().chain(read.keys()).copied().collect();
    let differs = keywords.into_iter().filter(|keyword| wanted.get(keyword) != read.get(keyword));
    let mut mistakes: Vec<String> =
        differs.map(|it| format!("{it} {:?} is {:?}", wanted.get(it), read.get(it))).collect();
    let default = expected.default.as_ref().map(json);
    if default != found.default {
        mistakes.push(format!("default {default:?} is {:?}", found.default));
    }
    mistakes
}

/// The limits, with the names that the samples use.
fn read_limits(found: &Constraints) -> BTreeMap<&'static str, i64> {
    let length = |value: Option<u64>| value.and_then(|v| i64::try_from(v).ok());
    let mut all = vec![
        ("minimum", found.minimum),
        ("maximum", found.maximum),
        ("multipleOf", found.multiple_of),
        ("minLength", length(found.min_length)),
        ("maxLength", length(found.max_length)),
        ("minItems", length(found.min_items)),
        ("maxItems", length(found.max_items)),
    ];
    for extra in &found.extra {
        match extra {
            Constraint::NumericString { minimum, maximum, multiple_of } => all.extend([
                ("numericMinimum", *minimum),
                ("numericMaximum", *maximum),
                ("numericMultipleOf", *multiple_of),
            ]),
            Constraint::ByteLength { maximum } => all.push(("bytes", length(Some(*maximum)))),
            _ => {}
        }
    }
    all.into_iter().filter_map(|(keyword, value)| Some((keyword, value?))).collect()
}

fn characters(expected: &Expected, found: &Constraints) -> Vec<String> {
    let classes = found.extra.iter().find_map(|e| match e {
        Constraint::CharacterClasses { at_least, .. } => Some(*at_least),
        _ => None,
    });
    let mut mistakes = Vec::new();
    if expected.classes != classes {
        mistakes.push(format!("classes {:?} are {classes:?}", expected.classes));
    }
    let stated = !expected.accepts.is_empty() || !expected.refuses.is_empty();
    match &found.pattern {
        Some(pattern) if stated => {
            let regex = Regex::new(pattern).expect("a pattern");
            let right = expected.accepts.iter().all(|t| regex.is_match(t))
                && !expected.refuses.iter().any(|t| regex.is_match(t));
            mistakes.extend((!right).then(|| format!("pattern {pattern}")));
        }
        Some(pattern) => mistakes.push(format!("pattern {pattern} invented")),
        None => mistakes.extend(stated.then(|| "no pattern".to_owned())),
    }
    mistakes
}
