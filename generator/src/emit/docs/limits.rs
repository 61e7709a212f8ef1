//! Limits → the sentences of a member's documentation.
//!
//! Invariant: every documented limit has a sentence, also if only the service can check it. The values of an enumeration
//! are documented at its type.

use gaussdb_extensions::{CharacterClass, Condition, Constraint, Range};

use crate::limit::Limit;
use crate::model::{Field, Type};
use crate::rustdoc;

/// The limits of a member and of the values inside its lists and maps.
pub fn sentences(field: &Field) -> Vec<String> {
    let mut out = of(&field.limits);
    let mut at = &field.ty;
    for level in &field.inner {
        if let Type::Nullable(inner) = at {
            at = inner;
        }
        let each = if matches!(at, Type::Map(_)) { "Each value" } else { "Each item" };
        let inside = of(level).join(" ");
        let mut rest = inside.chars();
        out.extend(rest.next().map(|first| format!("{each}: {}{}", first.to_lowercase(), rest.as_str())));
        if let Type::Map(inner) | Type::List(inner) = at {
            at = inner;
        }
    }
    out
}

/// Sizes first, each as one range, then numbers, then the rest in the order of the description.
fn of(limits: &[Limit]) -> Vec<String> {
    let mut sizes = [("character", None, None), ("item", None, None), ("member", None, None)];
    let (mut numbers, mut rest) = (Vec::new(), Vec::new());
    for limit in limits {
        match limit {
            Limit::MinLength(size) => sizes[0].1 = Some(*size),
            Limit::MaxLength(size) => sizes[0].2 = Some(*size),
            Limit::MinItems(size) => sizes[1].1 = Some(*size),
            Limit::MaxItems(size) => sizes[1].2 = Some(*size),
            Limit::MinProperties(size) => sizes[2].1 = Some(*size),
            Limit::MaxProperties(size) => sizes[2].2 = Some(*size),
            Limit::Minimum(low) => numbers.push(format!("At least {low}.")),
            Limit::ExclusiveMinimum(low) => numbers.push(format!("Above {low}.")),
            Limit::Maximum(high) => numbers.push(format!("At most {high}.")),
            Limit::ExclusiveMaximum(high) => numbers.push(format!("Below {high}.")),
            Limit::MultipleOf(step) => numbers.push(format!("A multiple of {step}.")),
            Limit::Pattern(pattern) => numbers.push(format!("Pattern: {}.", rustdoc::code(pattern))),
            Limit::UniqueItems => rest.push("No duplicate items.".to_owned()),
            Limit::Rule(constraint) => rest.push(rule(constraint)),
            Limit::Enum(_) => {}
        }
    }
    let sizes = sizes.into_iter().filter_map(|(of, low, high)| range(low, high, of));
    sizes.chain(numbers).chain(rest).collect()
}

fn range(low: Option<usize>, high: Option<usize>, of: &str) -> Option<String> {
    let of = |number: usize| if number == 1 { of.to_owned() } else { format!("{of}s") };
    match (low, high) {
        (Some(low), Some(high)) if low == high => Some(format!("{low} {}.", of(low))),
        (Some(low), Some(high)) => Some(format!("{low} to {high} {}.", of(high))),
        (Some(low), None) => Some(format!("At least {low} {}.", of(low))),
        (None, Some(high)) => Some(format!("At most {high} {}.", of(high))),
        (None, None) => None,
    }
}

fn rule(constraint: &Constraint) -> String {
    match constraint {
        Constraint::CharacterClasses { at_least, classes, special } => {
            let classes: Vec<_> = classes.iter().map(|it| class(*it, special)).collect();
            format!("Characters of at least {at_least} of these: {}.", classes.join(", "))
        }
        Constraint::ByteLength { maximum } => format!("At most {maximum} bytes in UTF-8."),
        Constraint::NumericString { minimum, maximum, multiple_of } => {
            let step = multiple_of.map(|step| format!("a multiple of {step}"));
            let what: Vec<_> = bounds(*minimum, *maximum).into_iter().chain(step).collect();
            format!(
                "{}.",
                if what.is_empty() { "A number".to_owned() } else { format!("A number, {}", what.join(", ")) }
            )
        }
        Constraint::Ranges { ranges } => format!("In one of these ranges: {}.", spans(ranges)),
        Constraint::NotInRanges { ranges } => format!("In none of these ranges: {}.", spans(ranges)),
        Constraint::RequiredIf { when } => format!("Required when {}.", conditions(when)),
        Constraint::AbsentIf { when } => format!("Not allowed when {}.", conditions(when)),
        Constraint::EffectiveIf { when } => format!("Has an effect only when {}.", conditions(when)),
        Constraint::RangeIf { when, minimum, maximum } => {
            format!("When {}: {}.", conditions(when), bounds(*minimum, *maximum).unwrap_or_else(|| "any".to_owned()))
        }
        Constraint::DefaultIf { when, default } => {
            let default = default.as_str().map_or_else(|| default.to_string(), str::to_owned);
            format!("Default when {}: {}.", conditions(when), rustdoc::value(&default))
        }
        Constraint::RequiresField { field, values } if values.is_empty() => {
            format!("Requires {}.", rustdoc::code(field))
        }
        Constraint::RequiresField { field, values } => {
            format!("With {}, requires {}.", any(values), rustdoc::code(field))
        }
        Constraint::AtLeastOneOf { fields } => {
            let fields: Vec<_> = fields.iter().map(|field| rustdoc::code(field)).collect();
            format!("At least one of these is required: {}.", fields.join(", "))
        }
        Constraint::NotEqualToField { field } => format!("Must differ from {}.", other(field.as_deref())),
        Constraint::NotReversedField { field } => format!("Must not be {} reversed.", other(field.as_deref())),
        Constraint::NotAboveField { field } => format!("At most the value of {}.", rustdoc::code(field)),
        Constraint::NotUsedBefore {} => "The service refuses a value that was used before.".to_owned(),
        Constraint::NotWeak {} => "The service refuses a value that is easy to guess.".to_owned(),
        Constraint::NotReservedWord {} => "The service refuses reserved words of the database.".to_owned(),
        Constraint::LaterThanField { field } => format!("Must be later than {}.", rustdoc::code(field)),
        Constraint::BeforeNow {} => "Must be in the past.".to_owned(),
        Constraint::TimeWindow { field, exact_seconds, maximum_seconds, full_hours } => {
            let exact = exact_seconds.map(|seconds| format!("exactly {seconds} seconds"));
            let most = maximum_seconds.map(|seconds| format!("at most {seconds} seconds"));
            let hours = full_hours.then(|| "from a full hour to a full hour".to_owned());
            let long: Vec<_> = [exact, most, hours].into_iter().flatten().collect();
            let what =
                field.as_ref().map_or("Time window".to_owned(), |it| format!("Time since {}", rustdoc::code(it)));
            format!("{what}: {}.", long.join(", "))
        }
        Constraint::SeparatedList { separator, max_items } => {
            let most = max_items.map_or_else(String::new, |most| format!(" of at most {most} items"));
            format!("A list{most}, separated by {}.", rustdoc::code(separator))
        }
        Constraint::CharacterCount { character, maximum } => {
            format!("The character {} at most {maximum} times.", rustdoc::code(character))
        }
        Constraint::NotValue { values } => format!("Must not be {}.", any(values)),
        Constraint::NotContaining { texts } => format!("Must not contain {}.", any(texts)),
        Constraint::CaseInsensitive {} => "Case-insensitive.".to_owned(),
        Constraint::Keys { values } => format!("Keys: {}.", any(values)),
        Constraint::UniqueMember { field } => format!("No two items have the same {}.", rustdoc::code(field)),
    }
}

fn class(class: CharacterClass, special: &str) -> String {
    match class {
        CharacterClass::Upper => "upper case".to_owned(),
        CharacterClass::Lower => "lower case".to_owned(),
        CharacterClass::Digit => "digits".to_owned(),
        CharacterClass::Special if special.is_empty() => "special characters".to_owned(),
        CharacterClass::Special => format!("the characters {}", rustdoc::code(special)),
    }
}

fn bounds(low: Option<i64>, high: Option<i64>) -> Option<String> {
    match (low, high) {
        (Some(low), Some(high)) => Some(format!("{low} to {high}")),
        (Some(low), None) => Some(format!("at least {low}")),
        (None, Some(high)) => Some(format!("at most {high}")),
        (None, None) => None,
    }
}

fn spans(ranges: &[Range]) -> String {
    let one = |range: &Range| match range.minimum == range.maximum {
        true => range.minimum.to_string(),
        false => format!("{} to {}", range.minimum, range.maximum),
    };
    ranges.iter().map(one).collect::<Vec<_>>().join(", ")
}

fn conditions(all: &[Condition]) -> String {
    let one = |Condition { field, values, not }: &Condition| {
        let field = rustdoc::code(field);
        let among = if values.len() > 1 { "one of " } else { "" };
        format!("{field} is {}{among}{}", if *not { "given and not " } else { "" }, any(values))
    };
    all.iter().map(one).collect::<Vec<_>>().join(" and ")
}

fn any(values: &[String]) -> String {
    let values: Vec<_> = values.iter().map(|value| rustdoc::value(value)).collect();
    match values.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, rest)) => format!("{} or {last}", rest.join(", ")),
        None => String::new(),
    }
}

fn other(field: Option<&str>) -> String {
    field.map_or_else(|| "the name of the account".to_owned(), rustdoc::code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_is_singular() {
        assert_eq!(range(Some(1), Some(1), "item").as_deref(), Some("1 item."));
        assert_eq!(range(Some(1), Some(5), "item").as_deref(), Some("1 to 5 items."));
        assert_eq!(range(Some(1), None, "character").as_deref(), Some("At least 1 character."));
    }

    #[test]
    fn every_rule_is_a_sentence() {
        let cases = [
            (r#"{"rule":"not-weak"}"#, "The service refuses a value that is easy to guess."),
            (r#"{"rule":"byte-length","maximum":64}"#, "At most 64 bytes in UTF-8."),
            (r#"{"rule":"numeric-string","minimum":1,"multiple-of":5}"#, "A number, at least 1, a multiple of 5."),
            (
                r#"{"rule":"ranges","ranges":[{"minimum":1,"maximum":1},{"minimum":3,"maximum":9}]}"#,
                "In one of these ranges: 1, 3 to 9.",
            ),
            (
                r#"{"rule":"range-if","when":[{"field":"unit","values":["day"]}],"minimum":1,"maximum":7}"#,
                "When `unit` is `` day ``: 1 to 7.",
            ),
            (
                r#"{"rule":"required-if","when":[{"field":"kind","values":["tin","can"],"not":true}]}"#,
                "Required when `kind` is given and not one of `` tin `` or `` can ``.",
            ),
            (r#"{"rule":"not-equal-to-field"}"#, "Must differ from the name of the account."),
            (
                r#"{"rule":"time-window","exact-seconds":3600,"full-hours":true}"#,
                "Time window: exactly 3600 seconds, from a full hour to a full hour.",
            ),
        ];
        for (text, sentence) in cases {
            let constraint = serde_json::from_str(text).expect("a rule");
            assert_eq!(rule(&constraint), sentence);
        }
    }
}
