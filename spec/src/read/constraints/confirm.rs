//! What examples say about shapes.  In: constraints and the values that examples show.  Out: formats that hold, or none.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use regex::Regex;
use serde_json::Value;

use crate::constraint::{CASE, Constraint, Constraints, NO_UUID};

static RFC_3339: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$").expect("constant pattern")
});
static FULL_DATE: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"^\d{4}-\d\d-\d\d$").expect("constant pattern"));
/// A text that may be one of a list of values.
static VALUE: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"^[A-Za-z0-9_][A-Za-z0-9_ .()/|-]{0,40}$").expect("constant pattern"));
static UUID: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$").expect("constant pattern"));

/// Turns a shape into a format where every example has it, and drops formats that an example lacks.
///
/// `word` is what the type column says; "UUID" there is often said of other ids.
pub fn by_examples(constraints: &mut Constraints, word: &str, shown: &[&Value]) {
    let mut texts: Vec<&str> = Vec::new();
    let mut open: Vec<&Value> = shown.to_vec();
    while let Some(value) = open.pop() {
        match value {
            Value::String(text) if !text.is_empty() => texts.push(text),
            Value::Array(list) => open.extend(list),
            _ => {}
        }
    }
    let all = |pattern: &Regex| texts.iter().all(|t| pattern.is_match(t));
    if constraints.shape.as_deref() == Some("yyyy-MM-ddTHH:mm:ssZ") && !texts.is_empty() && all(&RFC_3339) {
        constraints.shape = None;
        constraints.format = Some("date-time".to_owned());
        constraints.rules.remove("x-format");
        constraints.found("format", "time-shape-and-example");
    }
    if constraints.shape.as_deref() == Some("uuid") && !texts.is_empty() {
        constraints.shape = None;
        constraints.rules.remove("x-format");
        if all(&UUID) {
            constraints.format = Some("uuid".to_owned());
            constraints.found("format", "uuid-and-example");
        } else {
            constraints.found("x-format", NO_UUID);
        }
    }
    if word.eq_ignore_ascii_case("uuid") && !texts.is_empty() && all(&UUID) {
        constraints.format = Some("uuid".to_owned());
        constraints.found("format", "type-word-and-example");
    }
    let broken = match constraints.format.as_deref() {
        Some("uuid") => !all(&UUID),
        Some("date") => !all(&FULL_DATE),
        _ => false,
    };
    if broken {
        constraints.format = None;
        constraints.rules.remove("format");
    }
}

/// Opens the list of values where an example shows another one, none, or several of them with commas between.
/// Returns the values that the list lacks, each with whether it is but a slip: an example is as good a proof as a table.
pub fn open_values(constraints: &mut Constraints, shown: &[&Value]) -> Vec<(Value, bool)> {
    let known = |text: &str| constraints.values.iter().any(|v| v.as_str() == Some(text));
    let all = elements(shown);
    let several = |t: &str| t.contains(',') && t.split(',').all(|p| known(p.trim()));
    constraints.open = true;
    if all.iter().filter_map(|v| v.as_str()).any(several) {
        constraints.add(Constraint::SeparatedList { separator: ",".to_owned(), max_items: None }, "example-list");
    }
    let separated = constraints.extra.iter().any(|e| matches!(e, Constraint::SeparatedList { .. }));
    let numbers = constraints.values.iter().all(Value::is_number);
    let fits = |v: &&&Value| v.is_number() == numbers && v.as_str().is_none_or(|t| VALUE.is_match(t));
    let slip = |value: &Value| constraints.values.iter().any(|known| misspelt(value, known));
    let mut found = Vec::new();
    for value in all.iter().filter(fits).filter(|_| !separated) {
        if !constraints.values.contains(value) && !found.contains(&((*value).clone(), slip(value))) {
            found.push(((*value).clone(), slip(value)));
        }
    }
    if all.iter().any(|v| constraints.values.iter().any(|known| another_case(v, known))) {
        constraints.add(Constraint::CaseInsensitive {}, CASE);
    }
    constraints.shown.extend(found.iter().filter(|(_, slip)| !slip).map(|(value, _)| value.clone()));
    found
}

/// Spells one value of a list as the samples do. The list is closed again when nothing else had opened it.
pub fn respell(constraints: &mut Constraints, at: usize, value: Value) {
    constraints.values[at] = value;
    constraints.rules.insert("enum".to_owned(), "spelled-as-in-sample-and-condition".to_owned());
    if constraints.rules.get("case-insensitive").is_some_and(|rule| rule == CASE) {
        constraints.rules.remove("case-insensitive");
        constraints.extra.retain(|extra| *extra != Constraint::CaseInsensitive {});
        constraints.open = !constraints.shown.is_empty();
    }
}

/// Whether a value is another spelling of a known one: in another case, or with one letter more, less or other.
fn misspelt(value: &Value, known: &Value) -> bool {
    let (Some(text), Some(meant)) = (value.as_str(), known.as_str()) else { return false };
    another_case(value, known) || meant.len() > 5 && strsim::levenshtein(text, meant) == 1
}

fn another_case(value: &Value, known: &Value) -> bool {
    value.as_str().zip(known.as_str()).is_some_and(|(a, b)| a != b && a.eq_ignore_ascii_case(b))
}

/// The scalars among values, lists opened.
fn elements<'v>(shown: &[&'v Value]) -> Vec<&'v Value> {
    let mut out = Vec::new();
    for value in shown {
        match value {
            Value::Array(list) => out.extend(elements(&list.iter().collect::<Vec<_>>())),
            Value::String(_) | Value::Number(_) => out.push(value),
            _ => {}
        }
    }
    out
}

/// A pattern that ends with letters and digits of its own.
static ENDING: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"\*[A-Za-z0-9]+\$$").expect("constant pattern"));

/// Leaves out what an answer in an example proves to be wrong: a pattern is read from prose, and so is a number in a text.
pub fn refute(constraints: &mut Constraints, keyword: &str) {
    match keyword {
        // A stated ending is exact; the sample is of something else.
        "pattern" if constraints.pattern.as_deref().is_some_and(|p| ENDING.is_match(p)) => return,
        "pattern" => constraints.pattern = None,
        "numeric-string" => constraints.extra.retain(|e| !matches!(e, Constraint::NumericString { .. })),
        _ => return,
    }
    constraints.rules.insert(keyword.to_owned(), "refuted-by-example".to_owned());
}

/// Keywords that a value in an example breaks.
pub fn broken_by_examples(constraints: &Constraints, shown: &[&Value]) -> Vec<&'static str> {
    let mut out = BTreeSet::new();
    let mut open: Vec<&Value> = shown.to_vec();
    while let Some(value) = open.pop() {
        match value {
            Value::Array(list) => open.extend(list),
            // An empty text breaks no limit; to a closed list it is another value.
            Value::String(text) if text.is_empty() => {
                let texts = constraints.values.iter().any(Value::is_string);
                out.extend((texts && !constraints.values.contains(value)).then_some("enum"));
            }
            Value::String(text) => {
                let length = u64::try_from(text.chars().count()).unwrap_or(u64::MAX);
                let pattern = constraints.pattern.as_ref().and_then(|p| Regex::new(p).ok());
                out.extend(pattern.filter(|p| !p.is_match(text)).map(|_| "pattern"));
                out.extend(constraints.min_length.filter(|l| length < *l).map(|_| "minLength"));
                out.extend(constraints.max_length.filter(|l| length > *l).map(|_| "maxLength"));
                let listed = constraints.values.is_empty() || constraints.values.contains(value);
                out.extend((!listed).then_some("enum"));
                let wordy = text.contains(|c: char| c.is_alphabetic());
                let numeric = constraints.extra.iter().any(|e| matches!(e, Constraint::NumericString { .. }));
                out.extend((numeric && wordy).then_some("numeric-string"));
            }
            Value::Number(number) => {
                let number = number.as_i64().unwrap_or_default();
                out.extend(constraints.minimum.filter(|l| number < *l).map(|_| "minimum"));
                out.extend(constraints.maximum.filter(|l| number > *l).map(|_| "maximum"));
                let texts = constraints.values.iter().all(Value::is_string);
                let listed = texts || constraints.values.contains(value);
                out.extend((!listed).then_some("enum"));
            }
            _ => {}
        }
    }
    out.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn confirmed(shape: &str, shown: &str) -> (Option<String>, Option<String>) {
        let mut constraints = Constraints { shape: Some(shape.to_owned()), ..Constraints::default() };
        by_examples(&mut constraints, "String", &[&json!(shown)]);
        (constraints.format, constraints.shape)
    }

    #[test]
    fn examples_outside_the_limits_are_told() {
        let constraints =
            Constraints { values: vec![json!("red"), json!("blue")], max_length: Some(4), ..Constraints::default() };
        assert!(broken_by_examples(&constraints, &[&json!("blue")]).is_empty());
        assert_eq!(broken_by_examples(&constraints, &[&json!(["green"])]), ["enum", "maxLength"]);
    }

    #[test]
    fn values_of_examples_open_the_list_and_join_it() {
        let opened = |shown: Value| {
            let values = vec![json!("red"), json!("dark-blue")];
            let mut constraints = Constraints { values, ..Constraints::default() };
            let found = open_values(&mut constraints, &[&shown]);
            (constraints.open, constraints.shown, found.len(), constraints.extra.len())
        };
        assert_eq!(opened(json!("green")), (true, vec![json!("green")], 1, 0));
        assert_eq!(opened(json!("Red")), (true, vec![], 1, 1));
        assert_eq!(opened(json!("dark-blu")), (true, vec![], 1, 0));
        assert_eq!(opened(json!("red,dark-blue")), (true, vec![], 0, 1));
        assert_eq!(opened(json!("")), (true, vec![], 0, 0));
    }

    #[test]
    fn a_time_is_a_date_time_when_its_example_is() {
        let zulu = "yyyy-MM-ddTHH:mm:ssZ";
        assert_eq!(confirmed(zulu, "2001-02-03T04:05:06Z"), (Some("date-time".into()), None));
        assert_eq!(confirmed(zulu, "2001-02-03T04:05:06+0100"), (None, Some(zulu.into())));
        assert_eq!(confirmed("HH:mm", "04:05"), (None, Some("HH:mm".into())));
    }

    #[test]
    fn an_answer_refutes_what_was_read_from_prose_but_no_stated_ending() {
        let numeric = Constraint::NumericString { minimum: Some(1), maximum: Some(90), multiple_of: None };
        let mut texts = Constraints { pattern: Some("^[a-z]*$".into()), extra: vec![numeric], ..<_>::default() };
        let broken = broken_by_examples(&texts, &[&json!("Many tins")]);
        assert_eq!(broken, ["numeric-string", "pattern"]);
        broken.into_iter().for_each(|keyword| refute(&mut texts, keyword));
        assert_eq!((texts.pattern, texts.extra), (None, Vec::new()));
        let mut id = Constraints { pattern: Some("^[a-z0-9]*ti09$".into()), ..<_>::default() };
        refute(&mut id, "pattern");
        assert!(id.pattern.is_some());
    }
}
