//! What values a field may have.  Read from description cells, kept in facts, written as keywords of OpenAPI.
//!
//! Invariant: numbers, names, values and patterns only; a sentence of a document never enters.

pub mod characters;
pub mod hold;
pub mod merge;
pub mod relax;

use std::collections::{BTreeMap, BTreeSet};

pub use gaussdb_extensions::{CharacterClass, Condition, Constraint, Range};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The rule by which an example in another case shows that case does not matter.
pub const CASE: &str = "example-case";
/// The rule that took the shape of a UUID away from a field.
pub const NO_UUID: &str = "no-uuid-by-example";

/// Everything that a description states about the values of one field.
///
/// On a list, item counts are about the list and all else about its elements; on a map, all is about its values.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Default)]
#[serde(default, deny_unknown_fields)]
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
    pub extra: Vec<Constraint>,
    /// Keyword or kind of rule → the reading rule that found it.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub rules: BTreeMap<String, String>,
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

    /// The keywords and kinds of rules that are stated, as `rules` names them.
    pub fn keywords(&self) -> BTreeSet<String> {
        let stated = [
            ("minimum", self.minimum.is_some()),
            ("maximum", self.maximum.is_some()),
            ("multipleOf", self.multiple_of.is_some()),
            ("minLength", self.min_length.is_some()),
            ("maxLength", self.max_length.is_some()),
            ("pattern", self.pattern.is_some()),
            ("minItems", self.min_items.is_some()),
            ("maxItems", self.max_items.is_some()),
            ("default", self.default.is_some()),
            ("format", self.format.is_some()),
            ("x-format", self.shape.is_some()),
            ("enum", !self.values.is_empty()),
        ];
        let keywords = stated.into_iter().filter(|(_, stated)| *stated).map(|(keyword, _)| keyword.to_owned());
        keywords.chain(self.extra.iter().map(Constraint::rule)).collect()
    }

    /// Adds a rule beyond the keywords, once.
    pub fn add(&mut self, extra: Constraint, rule: &str) {
        if !self.extra.contains(&extra) {
            self.found(&extra.rule(), rule);
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
