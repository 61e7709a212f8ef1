//! Documented limits of a value: keywords of its schema and rules of `x-constraints`, in one list.

use gaussdb_extensions::Constraint;
use serde_json::Number;

/// One documented limit.
#[derive(Clone, Debug)]
pub enum Limit {
    /// `minimum`.
    Minimum(Number),
    /// `minimum` with `exclusiveMinimum`.
    ExclusiveMinimum(Number),
    /// `maximum`.
    Maximum(Number),
    /// `maximum` with `exclusiveMaximum`.
    ExclusiveMaximum(Number),
    /// `multipleOf`.
    MultipleOf(Number),
    /// `minLength`.
    MinLength(usize),
    /// `maxLength`.
    MaxLength(usize),
    /// `pattern`.
    Pattern(String),
    /// `minItems`.
    MinItems(usize),
    /// `maxItems`.
    MaxItems(usize),
    /// `uniqueItems`.
    UniqueItems,
    /// `minProperties`.
    MinProperties(usize),
    /// `maxProperties`.
    MaxProperties(usize),
    /// `enum`, as texts, without `null`, which `nullable` covers.
    Enum(Vec<String>),
    /// An entry of `x-constraints`.
    Rule(Constraint),
}

impl Limit {
    /// Whether a text with this limit is a number.
    pub fn is_number(&self) -> bool {
        matches!(self, Limit::Rule(Constraint::NumericString { .. }))
    }
}
