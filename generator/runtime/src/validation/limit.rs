//! Documented limits as data, and values held against them.
//!
//! Invariants: lengths count characters; a pattern is compiled once and matched in linear time; a message shows
//! the shape of a value, never the value.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

use regex_lite::Regex;
use serde_json::Value;

use super::Violations;
use crate::secret::Secret;

/// One documented limit.
#[derive(Debug, Clone, Copy)]
pub enum Limit {
    /// The number is at least this.
    Minimum(f64),
    /// The number is above this.
    Above(f64),
    /// The number is at most this.
    Maximum(f64),
    /// The number is below this.
    Below(f64),
    /// The number is a multiple of this.
    MultipleOf(f64),
    /// The text has at least so many characters.
    MinLength(usize),
    /// The text has at most so many characters.
    MaxLength(usize),
    /// The text has at most so many bytes.
    MaxBytes(usize),
    /// The text matches.
    Pattern(&'static str),
    /// The list has at least so many items.
    MinItems(usize),
    /// The list has at most so many items.
    MaxItems(usize),
    /// The value is one of these.
    OneOf(&'static [&'static str]),
    /// The number, or the number that the text is, lies in one of these ranges, ends included.
    Ranges(&'static [(i64, i64)]),
    /// It lies in none of these.
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
    /// The text is a list: separator, most elements, all values of an element.
    SeparatedList(&'static str, Option<usize>, &'static [&'static str]),
    /// All keys of the map.
    Keys(&'static [&'static str]),
}

/// Visits every name of a map.
type EachKey<'a> = &'a dyn Fn(&mut dyn FnMut(&str));

/// What a limit looks at.
#[derive(Clone, Copy)]
pub enum Subject<'a> {
    /// Text.
    Text(&'a str),
    /// A number.
    Number(f64),
    /// A list of so many items.
    List(usize),
    /// A map.
    Keys(EachKey<'a>),
    /// Something without limits.
    Other,
}

/// A value that limits can look at.
pub trait Checked {
    /// Shows the value.
    fn show(&self, look: &mut dyn FnMut(Subject<'_>));
}

macro_rules! checked {
    ($($ty:ty: $value:ident => $subject:expr;)*) => {
        $(impl Checked for $ty {
            fn show(&self, look: &mut dyn FnMut(Subject<'_>)) {
                let $value = self;
                look($subject);
            }
        })*
    };
}

checked! {
    String: value => Subject::Text(value);
    Secret: value => Subject::Text(value.expose());
    i32: value => Subject::Number(f64::from(*value));
    i64: value => Subject::Number(*value as f64);
    f64: value => Subject::Number(*value);
    bool: value => Subject::Text(if *value { "true" } else { "false" });
    Value: _value => Subject::Other;
}

impl<T> Checked for Vec<T> {
    fn show(&self, look: &mut dyn FnMut(Subject<'_>)) {
        look(Subject::List(self.len()));
    }
}

impl<T> Checked for BTreeMap<String, T> {
    fn show(&self, look: &mut dyn FnMut(Subject<'_>)) {
        look(Subject::Keys(&|see| self.keys().for_each(|key| see(key))));
    }
}

impl Violations {
    /// Holds a member against its limits, if it is there.
    pub fn limit<T: Checked>(&mut self, name: &str, value: &Option<T>, limits: &[Limit]) {
        if let Some(value) = value {
            self.within(name, |v| v.limit_here(value, limits));
        }
    }

    /// Holds the value where we are against limits.
    pub fn limit_here<T: Checked>(&mut self, value: &T, limits: &[Limit]) {
        value.show(&mut |subject| self.hold(subject, limits));
    }

    fn hold(&mut self, subject: Subject<'_>, limits: &[Limit]) {
        for limit in limits {
            if let Some((rule, message)) = broken(limit, subject) {
                self.add_here(rule, format!("{message}; it is {}", shape(subject)));
            }
        }
    }
}

/// What a value looks like, without the value.
fn shape(subject: Subject<'_>) -> String {
    match subject {
        Subject::Text(text) => format!("a text of {} characters", text.chars().count()),
        Subject::Number(_) => "a number".to_owned(),
        Subject::List(length) => format!("a list of {length} items"),
        Subject::Keys(_) => "a map".to_owned(),
        Subject::Other => "a value".to_owned(),
    }
}

/// The rule and what it asks for, when a value breaks it. A limit says nothing about other kinds of values.
fn broken(limit: &Limit, subject: Subject<'_>) -> Option<(&'static str, String)> {
    match subject {
        Subject::Text(text) => of_text(limit, text),
        Subject::Number(number) => of_number(limit, number),
        Subject::List(length) => match *limit {
            Limit::MinItems(least) if length < least => Some(("minItems", format!("must have at least {least} items"))),
            Limit::MaxItems(most) if length > most => Some(("maxItems", format!("must have at most {most} items"))),
            _ => None,
        },
        Subject::Keys(keys) => {
            let Limit::Keys(known) = *limit else { return None };
            let mut strange = false;
            keys(&mut |key| strange |= !known.contains(&key));
            strange.then(|| ("keys", format!("must have no keys but {}", known.join(", "))))
        }
        Subject::Other => None,
    }
}

fn of_number(limit: &Limit, number: f64) -> Option<(&'static str, String)> {
    let inside =
        |ranges: &[(i64, i64)]| ranges.iter().any(|(low, high)| *low as f64 <= number && number <= *high as f64);
    let (rule, ok, message) = match *limit {
        Limit::Minimum(low) => ("minimum", number >= low, format!("must be at least {low}")),
        Limit::Above(low) => ("exclusiveMinimum", number > low, format!("must be above {low}")),
        Limit::Maximum(high) => ("maximum", number <= high, format!("must be at most {high}")),
        Limit::Below(high) => ("exclusiveMaximum", number < high, format!("must be below {high}")),
        Limit::MultipleOf(step) => {
            let parts = number / step;
            ("multipleOf", (parts - parts.round()).abs() < 1e-9, format!("must be a multiple of {step}"))
        }
        Limit::OneOf(values) => {
            let known = values.iter().any(|value| value.parse() == Ok(number));
            ("enum", known, format!("must be one of {}", values.join(", ")))
        }
        Limit::Ranges(ranges) => ("ranges", inside(ranges), format!("must lie in {}", spoken(ranges))),
        Limit::NotInRanges(ranges) => ("not-in-ranges", !inside(ranges), format!("must not lie in {}", spoken(ranges))),
        _ => return None,
    };
    (!ok).then_some((rule, message))
}

fn spoken(ranges: &[(i64, i64)]) -> String {
    let ranges: Vec<_> = ranges.iter().map(|(low, high)| format!("{low} to {high}")).collect();
    ranges.join(" or ")
}

fn of_text(limit: &Limit, text: &str) -> Option<(&'static str, String)> {
    let length = || text.chars().count();
    let (rule, ok, message) = match *limit {
        Limit::MinLength(least) => ("minLength", length() >= least, format!("must have at least {least} characters")),
        Limit::MaxLength(most) => ("maxLength", length() <= most, format!("must have at most {most} characters")),
        Limit::MaxBytes(most) => ("byte-length", text.len() <= most, format!("must have at most {most} bytes")),
        Limit::Pattern(pattern) => ("pattern", matches(pattern, text), format!("must match {pattern}")),
        Limit::OneOf(values) => ("enum", values.contains(&text), format!("must be one of {}", values.join(", "))),
        Limit::NumericString(low, high, step) => {
            let fits = |number: i64| {
                low.is_none_or(|low| number >= low)
                    && high.is_none_or(|high| number <= high)
                    && step.is_none_or(|step| step == 0 || number % step == 0)
            };
            let bound = |word: &str, number: Option<i64>| number.map(|n| format!(", {word} {n}")).unwrap_or_default();
            let bounds = [bound("at least", low), bound("at most", high), bound("a multiple of", step)].concat();
            ("numeric-string", text.parse().is_ok_and(fits), format!("must be a whole number{bounds}"))
        }
        Limit::Ranges(_) | Limit::NotInRanges(_) => return of_number(limit, text.parse().ok()?),
        Limit::CharacterClasses { at_least, counted, special } => {
            let has = |class: fn(char) -> bool| text.contains(class);
            let seen = [has(|c| c.is_ascii_uppercase()), has(|c| c.is_ascii_lowercase()), has(|c| c.is_ascii_digit())];
            let plain = seen.iter().zip(counted).filter(|(seen, counted)| **seen && *counted).count();
            let found = plain + usize::from(text.contains(|c| special.contains(c)));
            let message = format!("must have characters of at least {at_least} kinds");
            ("character-classes", found >= at_least, message)
        }
        Limit::CharacterCount(character, most) => {
            let ok = text.matches(character).count() <= most;
            ("character-count", ok, format!("must have {character:?} at most {most} times"))
        }
        Limit::NotContaining(texts) => {
            let ok = !texts.iter().any(|part| text.contains(part));
            ("not-containing", ok, format!("must not contain {}", texts.join(" or ")))
        }
        Limit::SeparatedList(separator, most, values) => {
            let few = most.is_none_or(|most| text.split(separator).count() <= most);
            let known = values.is_empty() || text.split(separator).all(|part| values.contains(&part.trim()));
            let most = most.map(|most| format!(" of at most {most} elements")).unwrap_or_default();
            let values = if values.is_empty() { String::new() } else { format!(" from {}", values.join(", ")) };
            ("separated-list", few && known, format!("must be a list{most}{values} with {separator:?} between"))
        }
        _ => return None,
    };
    (!ok).then_some((rule, message))
}

/// Whether a text matches. Patterns are compiled once; one that cannot be compiled refuses nothing.
fn matches(pattern: &'static str, text: &str) -> bool {
    type Compiled = HashMap<&'static str, Option<Arc<Regex>>>;
    static COMPILED: Mutex<Option<Compiled>> = Mutex::new(None);
    let regex = {
        let mut compiled = COMPILED.lock().unwrap_or_else(PoisonError::into_inner);
        let compiled = compiled.get_or_insert_default();
        compiled.entry(pattern).or_insert_with(|| Regex::new(pattern).ok().map(Arc::new)).clone()
    };
    regex.is_none_or(|regex| regex.is_match(text))
}

#[cfg(test)]
mod tests;
