//! Checks one value against its limits.  In: a view of it.  Out: the rule that it breaks, with a message.
//!
//! Invariants: lengths count characters; a pattern is compiled once and matched in linear time.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use regex_lite::Regex;

use super::limit::{Bound, Limit};
use crate::data::reflect::show::equal;
use crate::data::reflect::{List, Reflect, View};

/// The name of a rule and its requirement.
pub(super) type Broken = (&'static str, String);

/// A rule that a value keeps ends the function; of one that it breaks, name and message. The message is made only then,
/// because nearly all values keep all rules.
macro_rules! rule {
    ($rule:literal, $kept:expr, $($message:tt)+) => {
        if $kept {
            return None;
        } else {
            ($rule, format!($($message)+))
        }
    };
}

/// The rule that a value breaks. A limit for another kind of value is ignored.
pub(super) fn broken(limit: &Limit, view: &View<'_>) -> Option<Broken> {
    match view {
        View::Text(text) | View::Secret(text) => of_text(limit, text),
        View::Integer(number) => of_number(limit, Bound::Int(*number)),
        View::Float(number) => of_number(limit, Bound::Float(*number)),
        View::Bool(flag) => of_text(limit, if *flag { "true" } else { "false" }),
        View::List(list) => of_list(limit, *list),
        View::Map(map) => of_map(limit, &map.entries().into_iter().map(|(key, _)| key).collect::<Vec<_>>()),
        View::Absent | View::Json(_) | View::Struct(_) => None,
    }
}

fn of_list(limit: &Limit, list: &dyn List) -> Option<Broken> {
    let (length, items) = (list.len(), || list.items());
    let broken = match *limit {
        Limit::MinItems(least) => rule!("minItems", length >= least, "must have at least {least} items"),
        Limit::MaxItems(most) => rule!("maxItems", length <= most, "must have at most {most} items"),
        Limit::UniqueItems => rule!("uniqueItems", distinct(&items()), "must not have equal items"),
        Limit::UniqueMember(name) => {
            let all: Vec<_> = items().into_iter().filter_map(|item| member(item, name)).collect();
            rule!("unique-member", distinct(&all), "must not have items with the same `{name}`")
        }
        _ => return None,
    };
    Some(broken)
}

fn distinct(all: &[&dyn Reflect]) -> bool {
    all.iter().enumerate().all(|(index, one)| !all[..index].iter().any(|earlier| equal(*earlier, *one)))
}

/// The member of a struct, if it is there.
fn member<'a>(data: &'a dyn Reflect, name: &str) -> Option<&'a dyn Reflect> {
    let View::Struct(record) = data.view() else { return None };
    record.get(name).filter(|found| !found.view().is_absent())
}

fn of_map(limit: &Limit, keys: &[&str]) -> Option<Broken> {
    let broken = match *limit {
        Limit::MinProperties(least) => {
            rule!("minProperties", keys.len() >= least, "must have at least {least} entries")
        }
        Limit::MaxProperties(most) => {
            rule!("maxProperties", keys.len() <= most, "must have at most {most} entries")
        }
        Limit::Keys(known) => {
            let ok = keys.iter().all(|key| known.contains(key));
            rule!("keys", ok, "must have no keys but {}", known.join(", "))
        }
        _ => return None,
    };
    Some(broken)
}

fn of_number(limit: &Limit, number: Bound) -> Option<Broken> {
    let inside = |ranges: &[(i64, i64)]| {
        ranges.iter().any(|(low, high)| Bound::Int(*low) <= number && number <= Bound::Int(*high))
    };
    let among = |values: &[&str]| values.iter().any(|value| Bound::parse(value) == Some(number));
    let broken = match *limit {
        Limit::Minimum(low) => rule!("minimum", number >= low, "must be at least {low}"),
        Limit::ExclusiveMinimum(low) => rule!("exclusiveMinimum", number > low, "must be above {low}"),
        Limit::Maximum(high) => rule!("maximum", number <= high, "must be at most {high}"),
        Limit::ExclusiveMaximum(high) => rule!("exclusiveMaximum", number < high, "must be below {high}"),
        Limit::MultipleOf(step) => rule!("multipleOf", number.is_multiple_of(step), "must be a multiple of {step}"),
        Limit::OneOf(values) => rule!("enum", among(values), "must be one of {}", values.join(", ")),
        Limit::NotValue(values) => rule!("not-value", !among(values), "must not be {}", values.join(" or ")),
        Limit::Ranges(ranges) => rule!("ranges", inside(ranges), "must be in {}", spoken(ranges)),
        Limit::NotInRanges(ranges) => rule!("not-in-ranges", !inside(ranges), "must not be in {}", spoken(ranges)),
        _ => return None,
    };
    Some(broken)
}

fn spoken(ranges: &[(i64, i64)]) -> String {
    let ranges: Vec<_> = ranges.iter().map(|(low, high)| format!("{low} to {high}")).collect();
    ranges.join(" or ")
}

fn of_text(limit: &Limit, text: &str) -> Option<Broken> {
    let length = || text.chars().count();
    let broken = match *limit {
        Limit::MinLength(least) => rule!("minLength", length() >= least, "must have at least {least} characters"),
        Limit::MaxLength(most) => rule!("maxLength", length() <= most, "must have at most {most} characters"),
        Limit::ByteLength(most) => rule!("byte-length", text.len() <= most, "must have at most {most} bytes"),
        Limit::Pattern(pattern) => rule!("pattern", matches(pattern, text), "must match {pattern}"),
        Limit::OneOf(values) => rule!("enum", values.contains(&text), "must be one of {}", values.join(", ")),
        Limit::OneOfAnyCase(values) => {
            let ok = values.iter().any(|value| value.eq_ignore_ascii_case(text));
            rule!("enum", ok, "must be one of {}", values.join(", "))
        }
        Limit::NotValue(values) => {
            rule!("not-value", !values.contains(&text), "must not be {}", values.join(" or "))
        }
        Limit::NumericString(low, high, step) => {
            let fits = |number: i64| {
                low.is_none_or(|low| number >= low)
                    && high.is_none_or(|high| number <= high)
                    && step.is_none_or(|step| step == 0 || number % step == 0)
            };
            let bound = |word: &str, number: Option<i64>| number.map(|n| format!(", {word} {n}")).unwrap_or_default();
            let bounds = || [bound("at least", low), bound("at most", high), bound("a multiple of", step)].concat();
            rule!("numeric-string", text.parse().is_ok_and(fits), "must be a whole number{}", bounds())
        }
        Limit::Ranges(_) | Limit::NotInRanges(_) => return of_number(limit, Bound::parse(text)?),
        Limit::CharacterClasses { at_least, counted, special } => {
            let has = |class: fn(char) -> bool| text.contains(class);
            let seen = [has(|c| c.is_ascii_uppercase()), has(|c| c.is_ascii_lowercase()), has(|c| c.is_ascii_digit())];
            let plain = seen.iter().zip(counted).filter(|(seen, counted)| **seen && *counted).count();
            let found = plain + usize::from(text.contains(|c| special.contains(c)));
            rule!("character-classes", found >= at_least, "must have characters of at least {at_least} kinds")
        }
        Limit::CharacterCount(character, most) => {
            let ok = text.matches(character).count() <= most;
            rule!("character-count", ok, "must have {character:?} at most {most} times")
        }
        Limit::NotContaining(texts) => {
            let ok = !texts.iter().any(|part| text.contains(part));
            rule!("not-containing", ok, "must not contain {}", texts.join(" or "))
        }
        Limit::SeparatedList(separator, most) => {
            let few = most.is_none_or(|most| text.split(separator).count() <= most);
            let most = || most.map(|most| format!(" of at most {most} elements")).unwrap_or_default();
            rule!("separated-list", few, "must be a list{} with {separator:?} between", most())
        }
        _ => return None,
    };
    Some(broken)
}

/// Whether a text matches. Patterns are compiled once; one that cannot be compiled matches everything.
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
