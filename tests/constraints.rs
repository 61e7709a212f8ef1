//! What description cells state about values, against what a person read in them.

use std::collections::BTreeMap;

use gaussdb_spec::constraint::{Constraint, Constraints};
use gaussdb_spec::read::document;
use gaussdb_tests::constraints::{self, Expected};
use regex::Regex;
use serde_json::Value;

/// Right and all, per kind of constraint.
#[derive(Debug, Default)]
struct Score {
    fields: usize,
    values: (usize, usize),
    limits: (usize, usize),
    characters: (usize, usize),
    others: (usize, usize),
    wrong: usize,
    mistakes: Vec<String>,
}

#[test]
fn descriptions_read_by_hand_are_read_the_same() {
    let Some(folder) = gaussdb_tests::documents() else { return };
    let mut score = Score::default();
    for sample in constraints::all() {
        let facts = document::read(&sample.document, &gaussdb_tests::document(&folder, &sample.document));
        for expected in &sample.fields {
            let at = format!("{} {} {}", sample.document, expected.section, expected.field);
            let operation = facts.operations.iter().find(|o| o.section == expected.section);
            let field = operation.and_then(|o| constraints::fields(o).get(&expected.field).copied().cloned());
            let Some(field) = field else { panic!("{at}: no such field") };
            score.fields += 1;
            compare(&at, expected, &field.constraints, &mut score);
        }
    }
    report(&score);
}

fn compare(at: &str, expected: &Expected, found: &Constraints, score: &mut Score) {
    values(at, expected, found, score);
    limits(at, expected, found, score);
    characters(at, expected, found, score);
    let kinds: Vec<String> = found.extra.iter().map(Constraint::rule).collect();
    let shape = found.shape.clone().or_else(|| found.format.clone());
    for rule in &expected.rules {
        one(&mut score.others, kinds.contains(rule), || format!("{at}: no {rule}"), &mut score.mistakes);
    }
    if expected.shape.is_some() || shape.is_some() {
        let right = expected.shape == shape;
        one(&mut score.others, right, || format!("{at}: shape {:?} is {shape:?}", expected.shape), &mut score.mistakes);
    }
    // Rules that the limits and classes of the sample already name.
    let told = ["byte-length", "numeric-string", "character-classes", "case-insensitive"];
    for kind in kinds.iter().filter(|k| !told.contains(&k.as_str()) && !expected.rules.contains(k)) {
        score.wrong += 1;
        score.mistakes.push(format!("{at}: {kind} invented"));
    }
}

fn one(score: &mut (usize, usize), right: bool, mistake: impl FnOnce() -> String, mistakes: &mut Vec<String>) {
    score.1 += 1;
    if right {
        score.0 += 1;
    } else {
        mistakes.push(mistake());
    }
}

fn json(value: &serde_yaml::Value) -> Value {
    serde_json::to_value(value).expect("a scalar")
}

fn values(at: &str, expected: &Expected, found: &Constraints, score: &mut Score) {
    let sorted = |list: Vec<Value>| {
        let mut texts: Vec<String> = list.iter().map(Value::to_string).collect();
        texts.sort();
        texts
    };
    let (wanted, read) = (sorted(expected.values.iter().map(json).collect()), sorted(found.values.clone()));
    if !wanted.is_empty() || !read.is_empty() {
        let mistake = || format!("{at}: values {wanted:?} are {read:?}");
        one(&mut score.values, wanted == read, mistake, &mut score.mistakes);
    }
}

fn limits(at: &str, expected: &Expected, found: &Constraints, score: &mut Score) {
    let read = read_limits(found);
    for (keyword, wanted) in &expected.limits {
        let is = read.get(keyword.as_str());
        score.wrong += usize::from(is.is_some_and(|v| v != wanted));
        one(
            &mut score.limits,
            is == Some(wanted),
            || format!("{at}: {keyword} {wanted} is {is:?}"),
            &mut score.mistakes,
        );
    }
    for (keyword, value) in read.iter().filter(|(k, _)| !expected.limits.contains_key(**k)) {
        score.wrong += 1;
        score.mistakes.push(format!("{at}: {keyword} {value} invented"));
    }
    let wanted = expected.default.as_ref().map(json);
    if wanted.is_some() {
        let mistake = || format!("{at}: default {wanted:?} is {:?}", found.default);
        one(&mut score.limits, wanted == found.default, mistake, &mut score.mistakes);
    }
    if found.default.is_some() && found.default != wanted {
        score.wrong += 1;
        score.mistakes.push(format!("{at}: default {:?} invented", found.default));
    }
}

/// The limits by the names that samples use.
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

fn characters(at: &str, expected: &Expected, found: &Constraints, score: &mut Score) {
    let classes = found.extra.iter().find_map(|e| match e {
        Constraint::CharacterClasses { at_least, .. } => Some(*at_least),
        _ => None,
    });
    if expected.classes.is_some() || classes.is_some() {
        let mistake = || format!("{at}: classes {:?} are {classes:?}", expected.classes);
        one(&mut score.characters, expected.classes == classes, mistake, &mut score.mistakes);
    }
    let stated = !expected.accepts.is_empty() || !expected.refuses.is_empty();
    match &found.pattern {
        Some(pattern) if stated => {
            let regex = Regex::new(pattern).expect("a pattern");
            let right = expected.accepts.iter().all(|t| regex.is_match(t))
                && !expected.refuses.iter().any(|t| regex.is_match(t));
            one(&mut score.characters, right, || format!("{at}: pattern {pattern}"), &mut score.mistakes);
        }
        Some(pattern) => {
            score.wrong += 1;
            score.mistakes.push(format!("{at}: pattern {pattern} invented"));
        }
        None if stated => one(&mut score.characters, false, || format!("{at}: no pattern"), &mut score.mistakes),
        None => {}
    }
}

fn report(score: &Score) {
    let share = |(right, all): (usize, usize)| 100.0 * right as f64 / all.max(1) as f64;
    let found = score.values.1 + score.limits.1 + score.characters.1 + score.others.1;
    let wrong = 100.0 * score.wrong as f64 / found.max(1) as f64;
    let text = format!(
        "{} fields; values {:?} {:.1} %, limits and defaults {:?} {:.1} %, characters {:?} {:.1} %, others {:?} {:.1} %, wrong {} {wrong:.1} %\n{}",
        score.fields,
        score.values,
        share(score.values),
        score.limits,
        share(score.limits),
        score.characters,
        share(score.characters),
        score.others,
        share(score.others),
        score.wrong,
        score.mistakes.join("\n")
    );
    println!("{text}");
    assert!(score.fields >= 60, "{text}");
    assert!(share(score.values) >= 97.0, "{text}");
    assert!(share(score.limits) >= 95.0, "{text}");
    assert!(share(score.characters) >= 90.0, "{text}");
    assert!(share(score.others) >= 90.0, "{text}");
    assert!(wrong < 2.0, "{text}");
}
