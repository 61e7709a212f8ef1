//! Limits of a schema → constants of the runtime.
//!
//! Invariant: one keyword or rule is one entry; what the runtime does not look at gives none.

use proc_macro2::TokenStream;
use quote::quote;

use super::paths;
use crate::yaml::Node;

/// The list of limits, when there is one.
pub fn list(limits: &[(String, Node)]) -> Option<TokenStream> {
    let is = |key: &str| limits.iter().any(|(name, node)| name == key && *node == Node::Bool(true));
    let entries: Vec<_> = limits
        .iter()
        .filter_map(|(key, node)| match key.as_str() {
            "minimum" => number(if is("exclusiveMinimum") { "Above" } else { "Minimum" }, node),
            "maximum" => number(if is("exclusiveMaximum") { "Below" } else { "Maximum" }, node),
            "multipleOf" => number("MultipleOf", node),
            "minLength" => size("MinLength", node),
            "maxLength" => size("MaxLength", node),
            "minItems" => size("MinItems", node),
            "maxItems" => size("MaxItems", node),
            "pattern" => text(node).map(|pattern| entry("Pattern", &quote!(#pattern))),
            "enum" => Some(entry("OneOf", &texts(node))),
            rule => extra(rule, node),
        })
        .collect();
    (!entries.is_empty()).then(|| quote!(&[#(#entries),*]))
}

fn entry(name: &str, arguments: &TokenStream) -> TokenStream {
    let (limit, name) = (paths::limit(), super::ident(name));
    quote!(#limit::#name(#arguments))
}

fn number(name: &str, node: &Node) -> Option<TokenStream> {
    let number = match node {
        Node::Integer(number) => *number as f64,
        Node::Number(number) => *number,
        _ => return None,
    };
    Some(entry(name, &quote!(#number)))
}

fn size(name: &str, node: &Node) -> Option<TokenStream> {
    let size = usize::try_from(whole(node)?).ok()?;
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
    let null = Node::Null;
    let get = |key: &str| members.iter().find(|(name, _)| name == key).map_or(&null, |(_, node)| node);
    let count = |key: &str| usize::try_from(whole(get(key))?).ok();
    let limit = paths::limit();
    Some(match rule {
        "numeric-string" => {
            let bounds = ["minimum", "maximum", "multiple-of"].map(|key| optional(whole(get(key))));
            entry("NumericString", &quote!(#(#bounds),*))
        }
        "ranges" => entry("Ranges", &ranges(get("ranges"))),
        "not-in-ranges" => entry("NotInRanges", &ranges(get("ranges"))),
        "byte-length" => size("MaxBytes", get("maximum"))?,
        "character-classes" => {
            let (at_least, special) = (count("at-least")?, text(get("special")).unwrap_or_default());
            let Node::List(classes) = get("classes") else { return None };
            let counted = ["upper", "lower", "digit"].map(|class| classes.iter().any(|it| text(it) == Some(class)));
            quote!(#limit::CharacterClasses { at_least: #at_least, counted: [#(#counted),*], special: #special })
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
        _ => return None,
    })
}

fn ranges(node: &Node) -> TokenStream {
    let Node::List(items) = node else { return quote!(&[]) };
    let ranges = items.iter().filter_map(|item| {
        let Node::Map(members) = item else { return None };
        let get = |key: &str| members.iter().find(|(name, _)| name == key).and_then(|(_, node)| whole(node));
        let (low, high) = (get("minimum")?, get("maximum")?);
        Some(quote!((#low, #high)))
    });
    quote!(&[#(#ranges),*])
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
