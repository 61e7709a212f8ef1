//! What examples say about shapes.  In: constraints and the values that examples show.  Out: formats that hold, or none.

use std::sync::LazyLock;

use regex::Regex;
use serde_json::Value;

use crate::constraint::Constraints;

static RFC_3339: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$").expect("constant pattern")
});
static FULL_DATE: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"^\d{4}-\d\d-\d\d$").expect("constant pattern"));
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
    fn a_time_is_a_date_time_when_its_example_is() {
        let zulu = "yyyy-MM-ddTHH:mm:ssZ";
        assert_eq!(confirmed(zulu, "2001-02-03T04:05:06Z"), (Some("date-time".into()), None));
        assert_eq!(confirmed(zulu, "2001-02-03T04:05:06+0100"), (None, Some(zulu.into())));
        assert_eq!(confirmed("HH:mm", "04:05"), (None, Some("HH:mm".into())));
    }
}
