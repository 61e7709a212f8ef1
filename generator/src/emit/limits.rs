//! Limits of a schema → constants of the runtime.
//!
//! Invariant: one keyword or rule is one entry; what the runtime does not look at gives none.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::paths;
use crate::yaml::Node;

/// The list of limits, when there is one.
pub fn list(limits: &[(String, Node)]) -> Option<TokenStream> {
    let ranges = limits.iter().find(|(name, _)| name == "ranges").and_then(|(_, node)| hull(node));
    let any_case = limits.iter().any(|(name, _)| name == "case-insensitive");
    let is = |key: &str| limits.iter().any(|(name, node)| name == key && *node == Node::Bool(true));
    let entries: Vec<_> = limits
        .iter()
        .filter_map(|(key, node)| match key.as_str() {
            // The ends of the ranges, said a second time.
            "minimum" if ranges.is_some_and(|(low, _)| whole(node) == Some(low)) => None,
            "maximum" if ranges.is_some_and(|(_, high)| whole(node) == Some(high)) => None,
            "minimum" => number(if is("exclusiveMinimum") { "Above" } else { "Minimum" }, node),
            "maximum" => number(if is("exclusiveMaximum") { "Below" } else { "Maximum" }, node),
            "multipleOf" => number("MultipleOf", node),
            "minLength" => size("MinLength", node),
            "maxLength" => size("MaxLength", node),
            "minItems" => size("MinItems", node),
            "maxItems" => size("MaxItems", node),
            "minProperties" => size("MinProperties", node),
            "maxProperties" => size("MaxProperties", node),
            "uniqueItems" if *node == Node::Bool(true) => Some(flag("UniqueItems")),
            "pattern" => text(node).map(|pattern| entry("Pattern", &quote!(#pattern))),
            "enum" => Some(entry(if any_case { "OneOfAnyCase" } else { "OneOf" }, &texts(node))),
            rule => extra(rule, node),
        })
        .collect();
    (!entries.is_empty()).then(|| quote!(&[#(#entries),*]))
}

fn entry(name: &str, arguments: &TokenStream) -> TokenStream {
    let name = super::ident(name);
    quote!(#name(#arguments))
}

fn flag(name: &str) -> TokenStream {
    let name = super::ident(name);
    quote!(#name)
}

fn texted(name: &str, node: &Node) -> Option<TokenStream> {
    text(node).map(|text| entry(name, &quote!(#text)))
}

fn number(name: &str, node: &Node) -> Option<TokenStream> {
    let number = match node {
        Node::Integer(number) => {
            let number = number_of(*number);
            quote!(Int(#number))
        }
        Node::Number(number) => {
            let number = Literal::f64_unsuffixed(*number);
            quote!(Float(#number))
        }
        _ => return None,
    };
    Some(entry(name, &number))
}

fn size(name: &str, node: &Node) -> Option<TokenStream> {
    let size = Literal::usize_unsuffixed(usize::try_from(whole(node)?).ok()?);
    Some(entry(name, &quote!(#size)))
}

fn whole(node: &Node) -> Option<i64> {
    match node {
        Node::Integer(number) => Some(*number),
        _ => None,
    }
}

fn text(node: &Node) -> Option<&str> {
    match node {
        Node::Text(text) => Some(text),
        _ => None,
    }
}

/// Values as texts; `null` among them only repeats `nullable`.
fn texts(node: &Node) -> TokenStream {
    let Node::List(items) = node else { return quote!(&[]) };
    let items = items.iter().filter_map(|item| match item {
        Node::Text(text) => Some(text.clone()),
        Node::Integer(number) => Some(number.to_string()),
        Node::Number(number) => Some(number.to_string()),
        Node::Bool(value) => Some(value.to_string()),
        _ => None,
    });
    quote!(&[#(#items),*])
}

/// An entry of `x-constraints`.
fn extra(rule: &str, node: &Node) -> Option<TokenStream> {
    let Node::Map(members) = node else { return None };
    let get = |key: &str| get(members, key);
    let count = |key: &str| usize::try_from(whole(get(key))?).ok().map(Literal::usize_unsuffixed);
    Some(match rule {
        "numeric-string" => {
            let bounds = ["minimum", "maximum", "multiple-of"].map(|key| optional(whole(get(key)).map(number_of)));
            entry("NumericString", &quote!(#(#bounds),*))
        }
        "ranges" => entry("Ranges", &ranges(get("ranges"))),
        "not-in-ranges" => entry("NotInRanges", &ranges(get("ranges"))),
        "byte-length" => size("MaxBytes", get("maximum"))?,
        "character-classes" => {
            let (at_least, special) = (count("at-least")?, text(get("special")).unwrap_or_default());
            let Node::List(classes) = get("classes") else { return None };
            let counted = ["upper", "lower", "digit"].map(|class| classes.iter().any(|it| text(it) == Some(class)));
            quote!(CharacterClasses { at_least: #at_least, counted: [#(#counted),*], special: #special })
        }
        "character-count" => {
            let (character, most) = (text(get("character"))?, count("maximum")?);
            entry("CharacterCount", &quote!(#character, #most))
        }
        "not-containing" => entry("NotContaining", &texts(get("texts"))),
        "separated-list" => {
            let (separator, most, values) = (text(get("separator"))?, count("max-items"), texts(get("values")));
            let most = optional(most);
            entry("SeparatedList", &quote!(#separator, #most, #values))
        }
        "keys" => entry("Keys", &texts(get("values"))),
        "not-value" => entry("NotOneOf", &texts(get("values"))),
        "unique-member" => texted("UniqueMember", get("field"))?,
        "before-now" => flag("BeforeNow"),
        "later-than-field" => texted("LaterThan", get("field"))?,
        "time-window" => window(members),
        _ => among(rule, members)?,
    })
}

/// A rule about a member among its siblings. Rules that only the service can check give none: whether a text is weak,
/// a reserved word or was used before, what counts only sometimes, and what is assumed then.
fn among(rule: &str, members: &[(String, Node)]) -> Option<TokenStream> {
    let get = |key: &str| get(members, key);
    let when = || conditions(get("when"));
    let bound = |key: &str| optional(whole(get(key)).map(number_of));
    Some(match rule {
        "required-if" => entry("RequiredIf", &when()),
        "absent-if" => entry("AbsentIf", &when()),
        "range-if" => {
            let (when, low, high) = (when(), bound("minimum"), bound("maximum"));
            entry("RangeIf", &quote!(#when, #low, #high))
        }
        "requires-field" => {
            let (field, values) = (text(get("field"))?, texts(get("values")));
            entry("Requires", &quote!(#field, #values))
        }
        "at-least-one-of" => entry("AtLeastOneOf", &texts(get("fields"))),
        "not-equal-to-field" => texted("NotEqualTo", get("field"))?,
        "not-reversed-field" => texted("NotReversed", get("field"))?,
        "not-above-field" => texted("NotAbove", get("field"))?,
        _ => return None,
    })
}

fn conditions(node: &Node) -> TokenStream {
    let Node::List(items) = node else { return quote!(&[]) };
    let items = items.iter().filter_map(|item| {
        let Node::Map(members) = item else { return None };
        let (member, values) = (text(get(members, "field"))?, texts(get(members, "values")));
        let is = *get(members, "not") != Node::Bool(true);
        Some(quote!(When { member: #member, values: #values, is: #is }))
    });
    quote!(&[#(#items),*])
}

fn window(members: &[(String, Node)]) -> TokenStream {
    let seconds = |key: &str| optional(whole(get(members, key)).map(number_of));
    let (exactly, at_most) = (seconds("exact-seconds"), seconds("maximum-seconds"));
    let full_hours = *get(members, "full-hours") == Node::Bool(true);
    let span = quote!(Span { exactly: #exactly, at_most: #at_most, full_hours: #full_hours });
    match text(get(members, "field")) {
        Some(field) => entry("SpanFrom", &quote!(#field, #span)),
        None => entry("Window", &span),
    }
}

fn get<'a>(members: &'a [(String, Node)], key: &str) -> &'a Node {
    members.iter().find(|(name, _)| name == key).map_or(&Node::Null, |(_, node)| node)
}

fn ranges(node: &Node) -> TokenStream {
    let Node::List(items) = node else { return quote!(&[]) };
    let ranges = items.iter().filter_map(|item| {
        let Node::Map(members) = item else { return None };
        let get = |key: &str| members.iter().find(|(name, _)| name == key).and_then(|(_, node)| whole(node));
        let (low, high) = (number_of(get("minimum")?), number_of(get("maximum")?));
        Some(quote!((#low, #high)))
    });
    quote!(&[#(#ranges),*])
}

/// The least and the largest number of the rule `ranges`.
fn hull(rule: &Node) -> Option<(i64, i64)> {
    let Node::Map(members) = rule else { return None };
    let Node::List(items) = get(members, "ranges") else { return None };
    let ends = |key: &str| {
        let end = |item: &Node| match item {
            Node::Map(members) => whole(get(members, key)),
            _ => None,
        };
        items.iter().map(end).collect::<Option<Vec<_>>>()
    };
    Some((*ends("minimum")?.iter().min()?, *ends("maximum")?.iter().max()?))
}

fn number_of(number: i64) -> Literal {
    Literal::i64_unsuffixed(number)
}

fn optional<T: quote::ToTokens>(value: Option<T>) -> TokenStream {
    match value {
        Some(value) => {
            let some = paths::some();
            quote!(#some(#value))
        }
        None => {
            let option = paths::option();
            quote!(#option::None)
        }
    }
}
