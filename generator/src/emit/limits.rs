//! Limits of a schema → constants of the runtime.
//!
//! Invariant: each limit is one entry, except those that only the service can check.

use gaussdb_extensions::{CharacterClass, Condition, Constraint, Range};
use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};
use serde_json::Number;

use super::paths;
use crate::limit::Limit;

/// The list of limits, if there are any.
pub fn list(limits: &[Limit]) -> Option<TokenStream> {
    let any_case = limits.iter().any(|limit| matches!(limit, Limit::Rule(Constraint::CaseInsensitive {})));
    let ends = limits.iter().find_map(ends_of_ranges);
    // Keywords that only repeat the ends of the ranges.
    let repeated = |limit: &&Limit| match (limit, ends) {
        (Limit::Minimum(number), Some((low, _))) => number.as_i64() == Some(low),
        (Limit::Maximum(number), Some((_, high))) => number.as_i64() == Some(high),
        _ => false,
    };
    let stated = limits.iter().filter(|limit| !repeated(limit));
    let entries: Vec<_> = stated.filter_map(|limit| entry(limit, any_case)).collect();
    (!entries.is_empty()).then(|| quote!(&[#(#entries),*]))
}

/// The least and the largest number of the rule `ranges`.
fn ends_of_ranges(limit: &Limit) -> Option<(i64, i64)> {
    let Limit::Rule(Constraint::Ranges { ranges }) = limit else { return None };
    let low = ranges.iter().map(|range| range.minimum).min()?;
    Some((low, ranges.iter().map(|range| range.maximum).max()?))
}

fn entry(limit: &Limit, any_case: bool) -> Option<TokenStream> {
    Some(match limit {
        Limit::Minimum(number) => call("Minimum", &bound(number)),
        Limit::ExclusiveMinimum(number) => call("ExclusiveMinimum", &bound(number)),
        Limit::Maximum(number) => call("Maximum", &bound(number)),
        Limit::ExclusiveMaximum(number) => call("ExclusiveMaximum", &bound(number)),
        Limit::MultipleOf(number) => call("MultipleOf", &bound(number)),
        Limit::MinLength(size) => call("MinLength", &count(*size)),
        Limit::MaxLength(size) => call("MaxLength", &count(*size)),
        Limit::MinItems(size) => call("MinItems", &count(*size)),
        Limit::MaxItems(size) => call("MaxItems", &count(*size)),
        Limit::MinProperties(size) => call("MinProperties", &count(*size)),
        Limit::MaxProperties(size) => call("MaxProperties", &count(*size)),
        Limit::UniqueItems => quote!(UniqueItems),
        Limit::Pattern(pattern) => call("Pattern", &pattern),
        Limit::Enum(values) => call(if any_case { "OneOfAnyCase" } else { "OneOf" }, &texts(values)),
        Limit::Rule(rule) => return self::rule(rule),
    })
}

fn call(name: &str, arguments: &impl ToTokens) -> TokenStream {
    let name = super::unit::ident(name);
    quote!(#name(#arguments))
}

/// Rules of one value first, then rules between members.
fn rule(rule: &Constraint) -> Option<TokenStream> {
    Some(match rule {
        Constraint::NumericString { minimum, maximum, multiple_of } => {
            let bounds = [minimum, maximum, multiple_of].map(|bound| paths::maybe(bound.map(whole)));
            call("NumericString", &quote!(#(#bounds),*))
        }
        Constraint::Ranges { ranges } => call("Ranges", &pairs(ranges)),
        Constraint::NotInRanges { ranges } => call("NotInRanges", &pairs(ranges)),
        Constraint::ByteLength { maximum } => call("ByteLength", &count(*maximum)),
        Constraint::CharacterClasses { at_least, classes, special } => {
            let at_least = count(*at_least);
            let counted = [CharacterClass::Upper, CharacterClass::Lower, CharacterClass::Digit];
            let counted = counted.map(|class| classes.contains(&class));
            quote!(CharacterClasses { at_least: #at_least, counted: [#(#counted),*], special: #special })
        }
        Constraint::CharacterCount { character, maximum } => {
            let maximum = count(*maximum);
            call("CharacterCount", &quote!(#character, #maximum))
        }
        Constraint::NotContaining { texts } => call("NotContaining", &self::texts(texts)),
        Constraint::SeparatedList { separator, max_items } => {
            let most = paths::maybe(max_items.map(count));
            call("SeparatedList", &quote!(#separator, #most))
        }
        Constraint::Keys { values } => call("Keys", &texts(values)),
        Constraint::NotValue { values } => call("NotValue", &texts(values)),
        Constraint::UniqueMember { field } => call("UniqueMember", field),
        Constraint::BeforeNow {} => quote!(BeforeNow),
        Constraint::RequiredIf { when } => call("RequiredIf", &conditions(when)),
        Constraint::AbsentIf { when } => call("AbsentIf", &conditions(when)),
        Constraint::RangeIf { when, minimum, maximum } => {
            let (when, low, high) =
                (conditions(when), paths::maybe(minimum.map(whole)), paths::maybe(maximum.map(whole)));
            call("RangeIf", &quote!(#when, #low, #high))
        }
        Constraint::RequiresField { field, values } => {
            let values = texts(values);
            call("RequiresField", &quote!(#field, #values))
        }
        Constraint::AtLeastOneOf { fields } => call("AtLeastOneOf", &texts(fields)),
        Constraint::NotEqualToField { field: Some(field) } => call("NotEqualToField", field),
        Constraint::NotReversedField { field: Some(field) } => call("NotReversedField", field),
        Constraint::NotAboveField { field } => call("NotAboveField", field),
        Constraint::LaterThanField { field } => call("LaterThanField", field),
        Constraint::TimeWindow { field, exact_seconds, maximum_seconds, full_hours } => {
            let [exactly, at_most] =
                [exact_seconds, maximum_seconds].map(|it| paths::maybe(it.map(Literal::u64_unsuffixed)));
            let span = quote!(Span { exactly: #exactly, at_most: #at_most, full_hours: #full_hours });
            match field {
                Some(field) => call("TimeWindowFrom", &quote!(#field, #span)),
                None => call("TimeWindow", &span),
            }
        }
        // Only the service can check these: they depend on the account, earlier values or the database.
        Constraint::NotEqualToField { field: None }
        | Constraint::NotReversedField { field: None }
        | Constraint::NotUsedBefore {}
        | Constraint::NotWeak {}
        | Constraint::NotReservedWord {} => return None,
        // No request can violate these.
        Constraint::EffectiveIf { .. } | Constraint::DefaultIf { .. } | Constraint::CaseInsensitive {} => return None,
    })
}

fn conditions(all: &[Condition]) -> TokenStream {
    let all = all.iter().map(|Condition { field, values, not }| {
        let values = texts(values);
        quote!(When { field: #field, values: #values, not: #not })
    });
    quote!(&[#(#all),*])
}

fn pairs(ranges: &[Range]) -> TokenStream {
    let ranges = ranges.iter().map(|range| {
        let (low, high) = (whole(range.minimum), whole(range.maximum));
        quote!((#low, #high))
    });
    quote!(&[#(#ranges),*])
}

fn texts(texts: &[String]) -> TokenStream {
    quote!(&[#(#texts),*])
}

fn bound(number: &Number) -> TokenStream {
    match number.as_i64() {
        Some(number) => {
            let number = whole(number);
            quote!(Int(#number))
        }
        None => {
            let number = Literal::f64_unsuffixed(number.as_f64().unwrap_or_default());
            quote!(Float(#number))
        }
    }
}

fn whole(number: i64) -> Literal {
    Literal::i64_unsuffixed(number)
}

fn count(size: impl TryInto<usize>) -> Literal {
    Literal::usize_unsuffixed(size.try_into().unwrap_or(usize::MAX))
}
