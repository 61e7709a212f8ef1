//! Rules about values that OpenAPI 3.0 has no keyword for: the entries of `x-constraints`.
//!
//! Invariant: a variant without data has braces, because only then serde refuses unknown keys in it.

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A rule beyond the keywords of OpenAPI 3.0. Published as an entry of `x-constraints`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "rule", rename_all = "kebab-case", rename_all_fields = "kebab-case", deny_unknown_fields)]
pub enum Constraint {
    /// Characters of at least so many of the classes.
    CharacterClasses {
        /// How many classes must occur.
        at_least: u32,
        /// The classes.
        classes: Vec<CharacterClass>,
        /// The characters of the class `special`.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        special: String,
    },
    /// Length in bytes of UTF-8, beside the length in characters.
    ByteLength {
        /// Greatest number of bytes.
        maximum: u64,
    },
    /// The text is a number within limits.
    NumericString {
        /// Least number.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        minimum: Option<i64>,
        /// Greatest number.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        maximum: Option<i64>,
        /// The number is a multiple of this.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        multiple_of: Option<i64>,
    },
    /// The number lies in one of several ranges.
    Ranges {
        /// The ranges, ends included.
        ranges: Vec<Range>,
    },
    /// The number lies in none of these ranges.
    NotInRanges {
        /// The ranges, ends included.
        ranges: Vec<Range>,
    },
    /// The field must be sent under a condition.
    RequiredIf {
        /// All of this holds.
        when: Vec<Condition>,
    },
    /// The field must not be sent under a condition.
    AbsentIf {
        /// All of this holds.
        when: Vec<Condition>,
    },
    /// The field counts only under a condition.
    EffectiveIf {
        /// All of this holds.
        when: Vec<Condition>,
    },
    /// Under a condition, the number lies in a range.
    RangeIf {
        /// All of this holds.
        when: Vec<Condition>,
        /// Least number.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        minimum: Option<i64>,
        /// Greatest number.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        maximum: Option<i64>,
    },
    /// Under a condition, the default is another.
    DefaultIf {
        /// All of this holds.
        when: Vec<Condition>,
        /// The default.
        default: Value,
    },
    /// With this field, another one must be sent.
    RequiresField {
        /// The other field.
        field: String,
        /// Only with these values of this field; with any when there are none.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        values: Vec<String>,
    },
    /// One of these fields must be sent.
    AtLeastOneOf {
        /// The fields, this one among them.
        fields: Vec<String>,
    },
    /// The value differs from that of another field; of the account that the call is about when none is named.
    NotEqualToField {
        /// The other field.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        field: Option<String>,
    },
    /// The value is not the other field's value backwards; the account's name when none is named.
    NotReversedField {
        /// The other field.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        field: Option<String>,
    },
    /// The number is at most the value of another field.
    NotAboveField {
        /// The other field.
        field: String,
    },
    /// The value differs from earlier values of the same field.
    NotUsedBefore {},
    /// Easily guessed values are refused.
    NotWeak {},
    /// Reserved words of the database are refused.
    NotReservedWord {},
    /// The time is later than that of another field.
    LaterThanField {
        /// The other field.
        field: String,
    },
    /// The time is in the past.
    BeforeNow {},
    /// The time from the other field's to this one's.
    TimeWindow {
        /// The other end.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        field: Option<String>,
        /// Seconds that the window has exactly.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        exact_seconds: Option<u64>,
        /// Seconds that the window has at most.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        maximum_seconds: Option<u64>,
        /// Both ends are full hours.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        full_hours: bool,
    },
    /// The text is a list with a separator.
    SeparatedList {
        /// Between two elements.
        separator: String,
        /// Greatest number of elements.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        max_items: Option<u64>,
    },
    /// A character occurs at most so often.
    CharacterCount {
        /// The character.
        character: String,
        /// Greatest number.
        maximum: u64,
    },
    /// Values that are refused.
    NotValue {
        /// The values.
        values: Vec<String>,
    },
    /// Texts that must not occur.
    NotContaining {
        /// The texts.
        texts: Vec<String>,
    },
    /// Upper and lower case are the same.
    CaseInsensitive {},
    /// The keys of the map.
    Keys {
        /// All keys, as on the wire.
        values: Vec<String>,
    },
    /// No two elements have the same value of a member.
    UniqueMember {
        /// The member.
        field: String,
    },
}

/// A class of characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CharacterClass {
    /// A–Z.
    Upper,
    /// a–z.
    Lower,
    /// 0–9.
    Digit,
    /// The listed punctuation.
    Special,
}

impl CharacterClass {
    /// Whether a text has a character of the class; `special` are the characters of the last one.
    fn is_in(self, text: &str, special: &str) -> bool {
        match self {
            CharacterClass::Upper => text.contains(|c: char| c.is_ascii_uppercase()),
            CharacterClass::Lower => text.contains(|c: char| c.is_ascii_lowercase()),
            CharacterClass::Digit => text.contains(|c: char| c.is_ascii_digit()),
            CharacterClass::Special => text.contains(|c| special.contains(c)),
        }
    }
}

/// A range of whole numbers, ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields, expecting = "a map")]
pub struct Range {
    /// Least number.
    pub minimum: i64,
    /// Greatest number.
    pub maximum: i64,
}

/// What another field must be.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, expecting = "a map")]
pub struct Condition {
    /// The other field.
    pub field: String,
    /// It has one of these values.
    pub values: Vec<String>,
    /// It has a value that is none of `values`.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub not: bool,
}

impl Constraint {
    /// The name of the rule, as it is published.
    pub fn rule(&self) -> String {
        let value = serde_json::to_value(self).unwrap_or_default();
        value["rule"].as_str().unwrap_or_default().to_owned()
    }

    /// Whether a value keeps a rule about one value; rules between members are kept by every value.
    pub fn keeps(&self, value: &Value) -> bool {
        let number = value.as_i64().or_else(|| value.as_str()?.parse().ok());
        let text = value.as_str().unwrap_or_default();
        let within = |low: Option<i64>, high: Option<i64>| {
            number.is_some_and(|n| low.is_none_or(|low| n >= low) && high.is_none_or(|high| n <= high))
        };
        let among = |ranges: &[Range]| ranges.iter().any(|r| within(Some(r.minimum), Some(r.maximum)));
        match self {
            Constraint::Ranges { ranges } => among(ranges),
            Constraint::NotInRanges { ranges } => !among(ranges),
            Constraint::NumericString { minimum, maximum, multiple_of } => {
                within(*minimum, *maximum) && multiple_of.is_none_or(|step| number.is_some_and(|n| n % step == 0))
            }
            Constraint::ByteLength { maximum } => text.len() as u64 <= *maximum,
            Constraint::CharacterCount { character, maximum } => {
                text.matches(character.as_str()).count() as u64 <= *maximum
            }
            Constraint::NotValue { values } => !values.iter().any(|refused| refused == text),
            Constraint::NotContaining { texts } => !texts.iter().any(|part| text.contains(part.as_str())),
            Constraint::SeparatedList { separator, max_items: Some(most) } => {
                text.split(separator.as_str()).count() as u64 <= *most
            }
            Constraint::CharacterClasses { at_least, classes, special } => {
                let has = |class: &&CharacterClass| class.is_in(text, special);
                classes.iter().filter(has).count() as u64 >= u64::from(*at_least)
            }
            _ => true,
        }
    }

    /// What the rule wants of other members before it holds.
    pub fn conditions(&self) -> &[Condition] {
        match self {
            Constraint::RequiredIf { when }
            | Constraint::AbsentIf { when }
            | Constraint::EffectiveIf { when }
            | Constraint::RangeIf { when, .. }
            | Constraint::DefaultIf { when, .. } => when,
            _ => &[],
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::read;

    #[test]
    fn a_rule_is_known_by_its_name() {
        let constraint = Constraint::RangeIf {
            when: vec![Condition { field: "unit".into(), values: vec!["day".into()], not: false }],
            minimum: Some(1),
            maximum: Some(7),
        };
        let value = serde_json::to_value(&constraint).expect("a rule is a value");
        assert_eq!(
            value.to_string(),
            r#"{"rule":"range-if","when":[{"field":"unit","values":["day"]}],"minimum":1,"maximum":7}"#
        );
        assert_eq!(read::<Constraint>(&value).expect("and back"), constraint);
        assert_eq!(constraint.rule(), "range-if");
    }

    #[test]
    fn a_value_keeps_a_rule_or_breaks_it() {
        let cases = [
            (json!({ "rule": "ranges", "ranges": [{ "minimum": 1, "maximum": 3 }] }), json!(3), json!(4)),
            (json!({ "rule": "numeric-string", "minimum": 8, "multiple-of": 2 }), json!("10"), json!("9")),
            (json!({ "rule": "byte-length", "maximum": 2 }), json!("ab"), json!("\u{e9}\u{e9}")),
            (json!({ "rule": "not-value", "values": ["root"] }), json!("rob"), json!("root")),
            (json!({ "rule": "separated-list", "separator": ",", "max-items": 2 }), json!("a,b"), json!("a,b,c")),
            (
                json!({ "rule": "character-classes", "at-least": 2, "classes": ["upper", "digit"] }),
                json!("A1"),
                json!("AB"),
            ),
        ];
        for (rule, kept, broken) in cases {
            let constraint = read::<Constraint>(&rule).expect("a rule");
            assert!(constraint.keeps(&kept) && !constraint.keeps(&broken), "{rule}");
        }
    }

    #[test]
    fn a_key_that_a_rule_does_not_know_is_an_error() {
        let wrong = [
            (json!({ "rule": "byte-length", "maxmum": 3 }), "unknown field `maxmum`, expected `maximum`"),
            (json!({ "rule": "byte-length" }), "missing field `maximum`"),
            (json!({ "rule": "not-weak", "least": 3 }), "unknown field `least`, there are no fields"),
            (json!({ "rule": "ranges", "ranges": [{ "minimum": 1, "most": 3 }] }), "unknown field `most`"),
            (json!({ "rule": "required-if", "when": [{ "field": "unit", "value": "a" }] }), "unknown field `value`"),
            (json!({ "rule": "tuneful" }), "unknown variant `tuneful`"),
            (json!({ "least": 3 }), "missing field `rule`"),
        ];
        for (value, message) in wrong {
            let found = read::<Constraint>(&value).expect_err("it is wrong");
            assert!(found[0].message.contains(message), "{value}: {found:?}");
        }
    }
}
