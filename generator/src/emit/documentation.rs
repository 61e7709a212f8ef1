//! What a person reads about operations, members and types → `#[doc]` attributes.
//!
//! Invariant: one attribute is one line, and every item gets at least one.

use proc_macro2::TokenStream;
use quote::quote;

use crate::docs;
use crate::model::{Field, Operation, TypeDef, Variant};
use crate::yaml::Node;

/// How many places of an enumeration are listed.
const SHOWN_ORIGINS: usize = 8;

/// Attributes from lines of rustdoc source.
pub fn attributes(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    quote!(#(#[doc = #lines])*)
}

/// Attributes from one line of rustdoc source.
pub fn line(text: &str) -> TokenStream {
    attributes(&[text.to_owned()])
}

/// Attributes of the file itself.
pub fn inner(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    quote!(#(#![doc = #lines])*)
}

/// What an operation does, how it travels, and where it is documented.
pub fn operation(operation: &Operation) -> Vec<String> {
    let mut lines = summary(operation);
    paragraph(&mut lines, docs::lines(&operation.description));
    paragraph(&mut lines, vec![docs::code(&format!("{} {}", operation.method, operation.path))]);
    let mut facts = Vec::new();
    for (key, value) in &operation.extensions {
        let label = match key.as_str() {
            "x-documented-in" => "Documented in",
            "x-iam-action" => "Permission",
            "x-sunset" => "To be retired",
            _ => continue,
        };
        facts.extend(bullet(label, &plain(value)));
    }
    let statuses: Vec<_> = operation.errors.iter().map(|(status, _)| status.as_str()).collect();
    if !statuses.is_empty() {
        facts.extend(bullet("Error statuses", &statuses.join(", ")));
    }
    paragraph(&mut lines, facts);
    lines
}

/// The sections that describe an operation.
pub fn documented(operation: &Operation) -> String {
    let found = operation.extensions.iter().find(|(key, _)| key == "x-documented-in");
    found.map(|(_, value)| plain(value)).unwrap_or_default()
}

/// The one line that says what an operation does.
pub fn summary(operation: &Operation) -> Vec<String> {
    match operation.summary.trim() {
        "" => vec![docs::code(&operation.id)],
        text => docs::lines(text),
    }
}

/// Why nobody should begin to use an operation.
pub fn deprecation(operation: &Operation) -> String {
    let sunset = operation.extensions.iter().find(|(key, _)| key == "x-sunset");
    match sunset {
        Some((_, date)) => format!("to be retired: {}", plain(date)),
        None => "the service is going to retire this operation".to_owned(),
    }
}

/// What a member is, what it may hold, and what is assumed without it.
pub fn field(field: &Field, request: bool) -> Vec<String> {
    let mut lines = docs::lines(&field.description);
    if lines.is_empty() {
        lines.push(format!("{} on the wire.", docs::code(&field.wire)));
    }
    let mut facts = Vec::new();
    if request && field.required {
        facts.push("Required.".to_owned());
    }
    facts.extend(limits(&field.limits));
    if let Some(default) = &field.default {
        facts.push(format!("Default: {}.", docs::code(&plain(default))));
    }
    if field.deprecated {
        facts.push("To be retired.".to_owned());
    }
    if !facts.is_empty() {
        paragraph(&mut lines, vec![facts.join(" ")]);
    }
    let known = field.numbers.iter();
    let values = known.map(|(value, meaning)| value_line(&value.to_string(), meaning)).collect();
    paragraph(&mut lines, values);
    lines
}

/// What a type is.
pub fn type_def(def: &TypeDef) -> Vec<String> {
    let mut lines = docs::lines(&def.description);
    if lines.is_empty() {
        lines.push(format!("The schema at {}.", docs::code(&format!("#{}", def.origins[0]))));
    }
    if def.deprecated {
        paragraph(&mut lines, vec!["To be retired.".to_owned()]);
    }
    if def.origins.len() > 1 {
        paragraph(&mut lines, vec![format!("The same values stand in {} places:", def.origins.len())]);
        let shown = def.origins.iter().take(SHOWN_ORIGINS);
        let shown = shown.map(|origin| format!("- {}", docs::code(&format!("#{origin}"))));
        paragraph(&mut lines, shown.collect());
        let more = def.origins.len().saturating_sub(SHOWN_ORIGINS);
        lines.extend((more > 0).then(|| format!("- and {more} more")));
    }
    lines
}

/// What a value means.
pub fn variant(variant: &Variant) -> Vec<String> {
    let mut lines = docs::lines(&variant.description);
    if lines.is_empty() {
        lines.push(format!("{} on the wire.", docs::code(&variant.wire)));
    }
    lines
}

fn value_line(value: &str, meaning: &str) -> String {
    match docs::first_sentence(meaning).as_str() {
        "" => format!("- {}", docs::code(value)),
        meaning => format!("- {}: {meaning}", docs::code(value)),
    }
}

fn paragraph(lines: &mut Vec<String>, more: Vec<String>) {
    if !more.is_empty() && !lines.is_empty() {
        lines.push(String::new());
    }
    lines.extend(more);
}

fn bullet(label: &str, text: &str) -> Vec<String> {
    docs::lines(&format!("- {label}: {text}"))
}

/// A value of the description in words: texts as they are, lists and maps flattened.
fn plain(node: &Node) -> String {
    match node {
        Node::Null => "null".to_owned(),
        Node::Bool(value) => value.to_string(),
        Node::Integer(value) => value.to_string(),
        Node::Number(value) => value.to_string(),
        Node::Text(text) => text.clone(),
        Node::List(items) => items.iter().map(plain).collect::<Vec<_>>().join("; "),
        Node::Map(members) => members.iter().map(|(_, value)| plain(value)).collect::<Vec<_>>().join(", "),
    }
}

/// Limits in words, each a sentence.
fn limits(limits: &[(String, Node)]) -> Vec<String> {
    let get = |key: &str| limits.iter().find(|(name, _)| name == key).map(|(_, value)| plain(value));
    let is = |key: &str| get(key).as_deref() == Some("true");
    let mut out = Vec::new();
    out.extend(range(get("minLength"), get("maxLength"), "characters"));
    out.extend(range(get("minItems"), get("maxItems"), "items"));
    out.extend(range(get("minProperties"), get("maxProperties"), "members"));
    let low = get("minimum").map(|low| (low, is("exclusiveMinimum")));
    let high = get("maximum").map(|high| (high, is("exclusiveMaximum")));
    out.extend(low.map(|(low, open)| format!("{} {low}.", if open { "Above" } else { "At least" })));
    out.extend(high.map(|(high, open)| format!("{} {high}.", if open { "Below" } else { "At most" })));
    out.extend(get("multipleOf").map(|step| format!("A multiple of {step}.")));
    out.extend(get("pattern").map(|pattern| format!("Pattern: {}.", docs::code(&pattern))));
    if is("uniqueItems") {
        out.push("No item twice.".to_owned());
    }
    out
}

fn range(low: Option<String>, high: Option<String>, of: &str) -> Option<String> {
    match (low, high) {
        (Some(low), Some(high)) if low == high => Some(format!("{low} {of}.")),
        (Some(low), Some(high)) => Some(format!("{low} to {high} {of}.")),
        (Some(low), None) => Some(format!("At least {low} {of}.")),
        (None, Some(high)) => Some(format!("At most {high} {of}.")),
        (None, None) => None,
    }
}
