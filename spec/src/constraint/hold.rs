//! Values against constraints.  In: the constraints of a member, its value, the members beside it.  Out: every keyword
//! and rule that the value breaks, by its published name.
//!
//! This is what a client checks; rules about the clock and about what only the service knows are left out.

use regex::Regex;
use serde_json::Value;

use super::{CharacterClass, Condition, Constraint, Constraints};

/// Finds the nearest member of a name: none when nothing has it, null when it is left out.
pub type Beside<'b> = &'b dyn Fn(&str) -> Option<Value>;

/// A keyword, or a rule of `x-constraints` with its name.
pub type Broken<'c> = (&'static str, Option<&'c Constraint>);

/// What a value breaks by itself: a scalar, or a list with its elements.
pub fn alone<'c>(constraints: &'c Constraints, value: &Value) -> Vec<Broken<'c>> {
    let mut out = Vec::new();
    match value {
        Value::Array(list) => {
            let items = count(list.len());
            claim(&mut out, "minItems", constraints.min_items.is_none_or(|least| items >= least));
            claim(&mut out, "maxItems", constraints.max_items.is_none_or(|most| items <= most));
            let equal = constraints.extra.iter().find(|e| !distinct(e, list));
            out.extend(equal.map(|extra| ("unique-member", Some(extra))));
            for broken in list.iter().flat_map(|v| alone(constraints, v)) {
                if !out.contains(&broken) {
                    out.push(broken);
                }
            }
        }
        Value::String(text) => {
            of_text(constraints, text, &mut out);
            let rules = constraints.extra.iter().map(|extra| (text_rule(extra, text), extra));
            out.extend(rules.filter(|((_, ok), _)| !ok).map(|((rule, _), extra)| (rule, Some(extra))));
        }
        Value::Number(number) => {
            let number = number.as_i64().unwrap_or_default();
            claim(&mut out, "minimum", constraints.minimum.is_none_or(|low| number >= low));
            claim(&mut out, "maximum", constraints.maximum.is_none_or(|high| number <= high));
            claim(&mut out, "multipleOf", constraints.multiple_of.is_none_or(|step| number % step == 0));
            let texts = constraints.values.iter().all(Value::is_string);
            claim(&mut out, "enum", texts || constraints.open || constraints.values.contains(value));
            let rules = constraints.extra.iter().map(|extra| (number_rule(extra, number), extra));
            out.extend(rules.filter(|((_, ok), _)| !ok).map(|((rule, _), extra)| (rule, Some(extra))));
        }
        _ => {}
    }
    out
}

fn claim(out: &mut Vec<Broken<'_>>, rule: &'static str, ok: bool) {
    if !ok {
        out.push((rule, None));
    }
}

fn count(n: usize) -> u64 {
    u64::try_from(n).unwrap_or(u64::MAX)
}

fn distinct(extra: &Constraint, list: &[Value]) -> bool {
    let Constraint::UniqueMember { field } = extra else { return true };
    let all: Vec<&Value> = list.iter().filter_map(|item| item.get(field)).collect();
    all.iter().enumerate().all(|(at, one)| !all[..at].contains(one))
}

fn of_text(constraints: &Constraints, text: &str, out: &mut Vec<Broken<'_>>) {
    let length = count(text.chars().count());
    claim(out, "minLength", constraints.min_length.is_none_or(|least| length >= least));
    claim(out, "maxLength", constraints.max_length.is_none_or(|most| length <= most));
    let pattern = constraints.pattern.as_ref().and_then(|p| Regex::new(p).ok());
    claim(out, "pattern", pattern.is_none_or(|p| p.is_match(text)));
    let any_case = constraints.extra.contains(&Constraint::CaseInsensitive {});
    let known = |v: &Value| v.as_str().is_some_and(|v| v == text || any_case && v.eq_ignore_ascii_case(text));
    let closed = !constraints.open && constraints.values.iter().any(Value::is_string);
    claim(out, "enum", !closed || constraints.values.iter().any(known));
}

/// The name of a rule about a text, and whether the text keeps it.
fn text_rule(extra: &Constraint, text: &str) -> (&'static str, bool) {
    match extra {
        Constraint::CharacterClasses { at_least, classes, special } => {
            let has = |class: &&CharacterClass| match class {
                CharacterClass::Upper => text.contains(|c: char| c.is_ascii_uppercase()),
                CharacterClass::Lower => text.contains(|c: char| c.is_ascii_lowercase()),
                CharacterClass::Digit => text.contains(|c: char| c.is_ascii_digit()),
                CharacterClass::Special => text.contains(|c| special.contains(c)),
            };
            ("character-classes", count(classes.iter().filter(has).count()) >= u64::from(*at_least))
        }
        Constraint::ByteLength { maximum } => ("byte-length", count(text.len()) <= *maximum),
        Constraint::NumericString { minimum, maximum, multiple_of } => {
            let fits = |n: i64| within(n, *minimum, *maximum) && multiple_of.is_none_or(|step| n % step == 0);
            ("numeric-string", text.parse().is_ok_and(fits))
        }
        Constraint::Ranges { .. } | Constraint::NotInRanges { .. } => {
            text.parse().map_or(("ranges", true), |number| number_rule(extra, number))
        }
        Constraint::SeparatedList { separator, max_items } => {
            let parts = count(text.split(separator.as_str()).count());
            ("separated-list", max_items.is_none_or(|most| parts <= most))
        }
        Constraint::CharacterCount { character, maximum } => {
            ("character-count", count(text.matches(character.as_str()).count()) <= *maximum)
        }
        Constraint::NotValue { values } => ("not-value", !values.iter().any(|v| v == text)),
        Constraint::NotContaining { texts } => ("not-containing", !texts.iter().any(|t| text.contains(t.as_str()))),
        _ => ("", true),
    }
}

fn number_rule(extra: &Constraint, number: i64) -> (&'static str, bool) {
    let among = |ranges: &[super::Range]| ranges.iter().any(|r| (r.minimum..=r.maximum).contains(&number));
    match extra {
        Constraint::Ranges { ranges } => ("ranges", among(ranges)),
        Constraint::NotInRanges { ranges } => ("not-in-ranges", !among(ranges)),
        _ => ("", true),
    }
}

fn within(number: i64, minimum: Option<i64>, maximum: Option<i64>) -> bool {
    minimum.is_none_or(|low| number >= low) && maximum.is_none_or(|high| number <= high)
}

/// What a member breaks among the others; null represents one that is left out.
pub fn among<'c>(constraints: &'c Constraints, value: &Value, beside: Beside<'_>) -> Vec<Broken<'c>> {
    let hold = |extra| if value.is_null() { left_out(extra, beside) } else { sent(extra, value, beside) };
    let all = constraints.extra.iter().map(|extra| (hold(extra), extra));
    all.filter(|((_, ok), _)| !ok).map(|((rule, _), extra)| (rule, Some(extra))).collect()
}

fn left_out(extra: &Constraint, beside: Beside<'_>) -> (&'static str, bool) {
    match extra {
        Constraint::RequiredIf { when } => ("required-if", !all(when, beside)),
        Constraint::AtLeastOneOf { fields } => {
            let sent = |name: &String| beside(name).is_some_and(|other| !other.is_null());
            ("at-least-one-of", fields.iter().any(sent))
        }
        _ => ("", true),
    }
}

fn sent(extra: &Constraint, value: &Value, beside: Beside<'_>) -> (&'static str, bool) {
    let other = |field: &Option<String>| field.as_ref().and_then(|f| beside(f)).and_then(|v| text(&v));
    match extra {
        Constraint::AbsentIf { when } => ("absent-if", !all(when, beside)),
        Constraint::RangeIf { when, minimum, maximum } => {
            let number = number(value).filter(|_| all(when, beside));
            ("range-if", number.is_none_or(|n| within(n, *minimum, *maximum)))
        }
        Constraint::RequiresField { field, values } => {
            let concerned = values.is_empty() || text(value).is_some_and(|t| values.contains(&t));
            ("requires-field", !concerned || beside(field).is_none_or(|other| !other.is_null()))
        }
        Constraint::NotEqualToField { field } => {
            ("not-equal-to-field", text(value) != other(field) || other(field).is_none())
        }
        Constraint::NotReversedField { field } => {
            let backwards = other(field).map(|t| t.chars().rev().collect::<String>());
            ("not-reversed-field", backwards.is_none() || text(value) != backwards)
        }
        Constraint::NotAboveField { field } => {
            let limit = beside(field).and_then(|v| number(&v));
            ("not-above-field", number(value).zip(limit).is_none_or(|(n, limit)| n <= limit))
        }
        _ => ("", true),
    }
}

/// Whether all conditions hold. One about a member that is not there does not.
fn all(when: &[Condition], beside: Beside<'_>) -> bool {
    let holds =
        |c: &Condition| beside(&c.field).and_then(|v| text(&v)).is_some_and(|text| c.values.contains(&text) != c.not);
    when.iter().all(holds)
}

fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(_) | Value::Bool(_) => Some(value.to_string()),
        _ => None,
    }
}

fn number(value: &Value) -> Option<i64> {
    text(value)?.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn with(extra: Constraint) -> Constraints {
        Constraints { extra: vec![extra], ..Constraints::default() }
    }

    fn names(broken: Vec<Broken<'_>>) -> Vec<&'static str> {
        broken.into_iter().map(|(rule, _)| rule).collect()
    }

    #[test]
    fn keywords_that_a_value_breaks_are_named() {
        let constraints =
            Constraints { values: vec![json!("red"), json!("blue")], max_length: Some(4), ..Constraints::default() };
        assert!(alone(&constraints, &json!("blue")).is_empty());
        assert_eq!(names(alone(&constraints, &json!(["green", "red"]))), ["maxLength", "enum"]);
    }

    #[test]
    fn rules_that_a_value_breaks_by_itself_are_named() {
        let classes = vec![CharacterClass::Lower, CharacterClass::Digit, CharacterClass::Special];
        let classes = Constraint::CharacterClasses { at_least: 3, classes, special: "_".into() };
        let numeric = Constraint::NumericString { minimum: Some(1), maximum: Some(9), multiple_of: None };
        for (extra, value, wanted) in [
            (classes.clone(), json!("tin_7"), &[][..]),
            (classes, json!("tin-7"), &["character-classes"]),
            (numeric.clone(), json!("5"), &[]),
            (numeric, json!("5m"), &["numeric-string"]),
            (Constraint::ByteLength { maximum: 4 }, json!("漆漆"), &["byte-length"]),
            (Constraint::NotContaining { texts: vec!["lid".into()] }, json!("a lid"), &["not-containing"]),
            (Constraint::UniqueMember { field: "id".into() }, json!([{"id": 1}, {"id": 1}]), &["unique-member"]),
        ] {
            assert_eq!(names(alone(&with(extra.clone()), &value)), wanted, "{extra:?} {value}");
        }
    }

    #[test]
    fn rules_that_a_member_breaks_among_others_are_named() {
        let when = vec![Condition { field: "unit".into(), values: vec!["day".into()], not: false }];
        let beside = |unit: Value| move |name: &str| (name == "unit").then(|| unit.clone());
        let range = with(Constraint::RangeIf { when: when.clone(), minimum: Some(1), maximum: None });
        assert_eq!(names(among(&range, &json!("0"), &beside(json!("day")))), ["range-if"]);
        assert!(among(&range, &json!(0), &beside(json!("hour"))).is_empty());
        let required = with(Constraint::RequiredIf { when });
        assert_eq!(names(among(&required, &Value::Null, &beside(json!("day")))), ["required-if"]);
        assert!(among(&required, &Value::Null, &beside(Value::Null)).is_empty());
        let below = with(Constraint::NotAboveField { field: "unit".into() });
        assert_eq!(names(among(&below, &json!(9), &beside(json!(8)))), ["not-above-field"]);
    }
}
