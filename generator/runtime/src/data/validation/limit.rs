//! Documented limits as data. The names are those of the keywords and rules of the descriptions.

use std::cmp::Ordering;
use std::fmt;

/// One documented limit.
#[derive(Debug, Clone, Copy)]
pub enum Limit {
    /// The number is at least this.
    Minimum(Bound),
    /// The number is above this.
    ExclusiveMinimum(Bound),
    /// The number is at most this.
    Maximum(Bound),
    /// The number is below this.
    ExclusiveMaximum(Bound),
    /// The number is a multiple of this.
    MultipleOf(Bound),
    /// The text has at least so many characters.
    MinLength(usize),
    /// The text has at most so many characters.
    MaxLength(usize),
    /// The text has at most so many bytes.
    ByteLength(usize),
    /// The text matches.
    Pattern(&'static str),
    /// The list has at least so many items.
    MinItems(usize),
    /// The list has at most so many items.
    MaxItems(usize),
    /// The value is one of these.
    OneOf(&'static [&'static str]),
    /// The value is one of these in upper, lower or mixed case.
    OneOfAnyCase(&'static [&'static str]),
    /// The value is none of these.
    NotValue(&'static [&'static str]),
    /// The number, or the number that the text is, is in one of these ranges, ends included.
    Ranges(&'static [(i64, i64)]),
    /// It is in none of these.
    NotInRanges(&'static [(i64, i64)]),
    /// The text is a whole number within limits and a multiple of the last number.
    NumericString(Option<i64>, Option<i64>, Option<i64>),
    /// Characters of so many classes occur: upper, lower, digits as flags, and the special ones.
    CharacterClasses {
        /// How many must occur.
        at_least: usize,
        /// Which of upper case, lower case and digits count.
        counted: [bool; 3],
        /// The special characters; none when they do not count.
        special: &'static str,
    },
    /// The character occurs at most so often.
    CharacterCount(&'static str, usize),
    /// None of these occurs in the text.
    NotContaining(&'static [&'static str]),
    /// The text is a list: separator, most elements.
    SeparatedList(&'static str, Option<usize>),
    /// All keys of the map.
    Keys(&'static [&'static str]),
    /// The map has at least so many entries.
    MinProperties(usize),
    /// The map has at most so many entries.
    MaxProperties(usize),
    /// No two items are equal.
    UniqueItems,
    /// No two items have the same value of a member.
    UniqueMember(&'static str),
    /// The time is in the past.
    BeforeNow,
    /// The daily window `22:00-02:00` is so long, and begins and ends at full hours.
    TimeWindow(Span),
    /// The member must be there when all of this holds.
    RequiredIf(&'static [When]),
    /// The member must not be there when all of this holds.
    AbsentIf(&'static [When]),
    /// When all of this holds, the number is at least the first and at most the second one.
    RangeIf(&'static [When], Option<i64>, Option<i64>),
    /// With this member, or with these values of it, another one must be there.
    RequiresField(&'static str, &'static [&'static str]),
    /// One of these members must be there.
    AtLeastOneOf(&'static [&'static str]),
    /// The value differs from another member's.
    NotEqualToField(&'static str),
    /// The value is not another member's backwards.
    NotReversedField(&'static str),
    /// The number is at most another member's.
    NotAboveField(&'static str),
    /// The time is later than another member's.
    LaterThanField(&'static str),
    /// From another member's time to this one it is so long.
    TimeWindowFrom(&'static str, Span),
}

/// A number that limits another one.
#[derive(Debug, Clone, Copy)]
pub enum Bound {
    /// A whole number.
    Int(i64),
    /// Any other number.
    Float(f64),
}

impl Bound {
    /// The number in a text.
    pub(super) fn parse(text: &str) -> Option<Self> {
        text.parse().map(Self::Int).or_else(|_| text.parse().map(Self::Float)).ok()
    }

    pub(super) fn is_multiple_of(self, step: Self) -> bool {
        match (self, step) {
            (Self::Int(number), Self::Int(step)) => step == 0 || number % step == 0,
            _ => {
                let parts = self.float() / step.float();
                (parts - parts.round()).abs() < 1e-9
            }
        }
    }

    fn float(self) -> f64 {
        match self {
            Self::Int(number) => number as f64,
            Self::Float(number) => number,
        }
    }
}

impl PartialEq for Bound {
    fn eq(&self, other: &Self) -> bool {
        self.partial_cmp(other) == Some(Ordering::Equal)
    }
}

impl PartialOrd for Bound {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        match (self, other) {
            (Self::Int(one), Self::Int(other)) => Some(one.cmp(other)),
            _ => self.float().partial_cmp(&other.float()),
        }
    }
}

impl fmt::Display for Bound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Int(number) => number.fmt(f),
            Self::Float(number) => number.fmt(f),
        }
    }
}

/// What another member must be.
#[derive(Debug, Clone, Copy)]
pub struct When {
    /// The other member: of the same struct, of one inside it or around it.
    pub field: &'static str,
    /// Its values.
    pub values: &'static [&'static str],
    /// Whether it must have another value than these.
    pub not: bool,
}

/// How long a time is.
#[derive(Debug, Clone, Copy)]
pub struct Span {
    /// Exactly so many seconds.
    pub exactly: Option<u64>,
    /// At most so many seconds.
    pub at_most: Option<u64>,
    /// Whether both ends are full hours.
    pub full_hours: bool,
}
