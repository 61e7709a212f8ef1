//! What values a field may have.  Read from description cells, kept in facts, written as keywords of OpenAPI.
//!
//! Invariant: numbers, names, values and patterns only; a sentence of a document never enters.

pub mod characters;
pub mod hold;
pub mod merge;
pub mod relax;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Everything that a description states about the values of one field.
///
/// On a list, item counts are about the list and all else about its elements; on a map, all is about its values.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Default)]
#[serde(default)]
pub struct Constraints {
    /// Least number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minimum: Option<i64>,
    /// Greatest number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maximum: Option<i64>,
    /// The number is a multiple of this.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multiple_of: Option<i64>,
    /// Least number of characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_length: Option<u64>,
    /// Greatest number of characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_length: Option<u64>,
    /// Pattern in the subset that all languages share: no look-around, no back-references.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern: Option<String>,
    /// Least number of elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_items: Option<u64>,
    /// Greatest number of elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_items: Option<u64>,
    /// What the service takes when the field is absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<Value>,
    /// A format that OpenAPI knows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<String>,
    /// A shape of the vendor: of times, of cron expressions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shape: Option<String>,
    /// All values, as on the wire.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<Value>,
    /// Values that only examples show; they open the list.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub shown: Vec<Value>,
    /// An example shows another value, none, or several in one text: the list is no closed one.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub open: bool,
    /// A value that the text shows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub example: Option<Value>,
    /// What OpenAPI 3.0 has no keyword for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub extra: Vec<Extra>,
    /// Keyword or kind of rule → the reading rule that found it.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub rules: BTreeMap<String, String>,
}

/// A rule beyond the keywords of OpenAPI 3.0. Published as an entry of `x-constraints`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "rule", rename_all = "kebab-case", rename_all_fields = "kebab-case")]
pub enum Extra {
    /// Characters of at least so many of the classes.
    CharacterClasses {
        /// How many classes must occur.
        at_least: u32,
        /// The classes.
        classes: Vec<Class>,
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
    NotUsedBefore,
    /// Easily guessed values are refused.
    NotWeak,
    /// Reserved words of the database are refused.
    NotReservedWord,
    /// The time is later than that of another field.
    LaterThanField {
        /// The other field.
        field: String,
    },
    /// The time is in the past.
    BeforeNow,
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
    CaseInsensitive,
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
pub enum Class {
    /// A–Z.
    Upper,
    /// a–z.
    Lower,
    /// 0–9.
    Digit,
    /// The listed punctuation.
    Special,
}

/// A range of whole numbers, ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Range {
    /// Least number.
    pub minimum: i64,
    /// Greatest number.
    pub maximum: i64,
}

/// What another field must be.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Condition {
    /// The other field.
    pub field: String,
    /// It has one of these values.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<String>,
    /// It has a value that is none of `values`.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub not: bool,
}

impl Extra {
    /// The kind, as it is published.
    pub fn kind(&self) -> String {
        let value = serde_json::to_value(self).unwrap_or_default();
        value["rule"].as_str().unwrap_or_default().to_owned()
    }

    /// What the rule wants of other members before it holds.
    pub fn conditions(&self) -> &[Condition] {
        match self {
            Extra::RequiredIf { when }
            | Extra::AbsentIf { when }
            | Extra::EffectiveIf { when }
            | Extra::RangeIf { when, .. }
            | Extra::DefaultIf { when, .. } => when,
            _ => &[],
        }
    }
}

impl Constraints {
    /// Whether nothing is stated.
    pub fn is_empty(&self) -> bool {
        self.rules.is_empty() && *self == Constraints::default()
    }

    /// Records the rule that found a keyword; the first one stays.
    pub fn found(&mut self, keyword: &str, rule: &str) {
        self.rules.entry(keyword.to_owned()).or_insert_with(|| rule.to_owned());
    }

    /// Adds a rule beyond the keywords, once.
    pub fn add(&mut self, extra: Extra, rule: &str) {
        if !self.extra.contains(&extra) {
            self.found(&extra.kind(), rule);
            self.extra.push(extra);
        }
    }

    /// How many constraints there are.
    pub fn count(&self) -> usize {
        let keywords = [
            self.minimum.is_some(),
            self.maximum.is_some(),
            self.multiple_of.is_some(),
            self.min_length.is_some(),
            self.max_length.is_some(),
            self.pattern.is_some(),
            self.min_items.is_some(),
            self.max_items.is_some(),
            self.default.is_some(),
            self.format.is_some(),
            self.shape.is_some(),
            !self.values.is_empty(),
        ];
        keywords.into_iter().filter(|k| *k).count() + self.extra.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_beyond_the_keywords_are_told_apart_by_name() {
        let extra = Extra::RangeIf {
            when: vec![Condition { field: "unit".into(), values: vec!["day".into()], not: false }],
            minimum: Some(1),
            maximum: Some(7),
        };
        let value = serde_json::to_value(&extra).expect("a rule is a value");
        assert_eq!(
            value.to_string(),
            r#"{"rule":"range-if","when":[{"field":"unit","values":["day"]}],"minimum":1,"maximum":7}"#
        );
        assert_eq!(serde_json::from_value::<Extra>(value).expect("and back"), extra);
    }
}
