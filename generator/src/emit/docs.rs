//! Texts of operations, members and types → `#[doc]` attributes.
//!
//! Invariant: one attribute is one line, and every item gets at least one.

mod limits;

use gaussdb_extensions::{DocumentedIn, IamAction};
use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use crate::model::{Field, Operation, TypeDef, Variant};
use crate::openapi::Extensions;
use crate::rustdoc;

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

/// Summary, description, method and path, sources, permission and error statuses of an operation.
pub fn operation(operation: &Operation) -> Vec<String> {
    let mut lines = summary(operation);
    paragraph(&mut lines, rustdoc::lines(&operation.description));
    paragraph(&mut lines, vec![rustdoc::code(&format!("{} {}", operation.method, operation.path))]);
    let mut facts = Vec::new();
    let Extensions { documented_in, iam_action, sunset, .. } = &operation.extensions;
    if !documented_in.is_empty() {
        facts.extend(bullet("Documented in", &places(documented_in)));
    }
    facts.extend(iam_action.iter().flat_map(|action| bullet("Permission", &permission(action))));
    facts.extend(sunset.iter().flat_map(|date| rustdoc::lines(&format!("- Will be retired on {date}"))));
    let statuses: Vec<_> = operation.errors.iter().map(|(status, _)| status.as_str()).collect();
    if !statuses.is_empty() {
        facts.extend(bullet("Documented error statuses", &statuses.join(", ")));
    }
    paragraph(&mut lines, facts);
    lines
}

/// The sections that document an operation.
pub fn documented(operation: &Operation) -> String {
    let places = operation.extensions.documented_in.iter();
    places.map(|it| format!("{}, {}", it.document, it.section)).collect::<Vec<_>>().join("; ")
}

/// Documents and their sections.
fn places(places: &[DocumentedIn]) -> String {
    let places = places.iter().map(|it| format!("section {} of {}", it.section, rustdoc::code(&it.document)));
    places.collect::<Vec<_>>().join(", ")
}

/// The action that the user needs, and where a policy can grant it.
fn permission(it: &IamAction) -> String {
    let scope = match (it.project, it.enterprise_project) {
        (true, true) => ", which a policy can grant per project or per enterprise project",
        (true, false) => ", which a policy can grant per project, but not per enterprise project",
        (false, true) => ", which a policy can grant per enterprise project, but not per project",
        (false, false) => "",
    };
    let more: Vec<_> = it.dependencies.iter().map(|action| rustdoc::code(action)).collect();
    let more = if more.is_empty() { String::new() } else { format!(", together with {}", more.join(", ")) };
    format!("{}{more}{scope}", rustdoc::code(&it.action))
}

/// The summary of an operation.
pub fn summary(operation: &Operation) -> Vec<String> {
    match operation.summary.trim() {
        "" => vec![rustdoc::code(&operation.id)],
        text => rustdoc::lines(text),
    }
}

/// The reason why an operation is deprecated.
pub fn deprecation(operation: &Operation) -> String {
    match &operation.extensions.sunset {
        Some(date) => format!("will be retired on {date}"),
        None => "the service will retire this operation".to_owned(),
    }
}

/// Description, limits, default and known values of a member.
pub fn field(field: &Field, request: bool) -> Vec<String> {
    let mut lines = rustdoc::lines(&field.description);
    if lines.is_empty() {
        lines.push(format!("The member {}.", rustdoc::code(&field.wire)));
    }
    let mut facts = Vec::new();
    if request && field.required {
        facts.push("Required.".to_owned());
    }
    facts.extend(limits::sentences(field));
    if let Some(default) = &field.default {
        let sentence = format!("Default: {}.", rustdoc::code(&plain(default)));
        if !field.description.ends_with(&sentence) {
            facts.push(sentence);
        }
    }
    if field.deprecated {
        facts.push("Deprecated.".to_owned());
    }
    if !facts.is_empty() {
        paragraph(&mut lines, vec![facts.join(" ")]);
    }
    paragraph(&mut lines, numbers(&field.numbers));
    lines
}

/// Description of a type.
pub fn type_def(def: &TypeDef) -> Vec<String> {
    let mut lines = rustdoc::lines(&def.description);
    if lines.is_empty() {
        let name = def.origins[0].rsplit('/').next().unwrap_or_default();
        lines.push(format!("The type of {}.", rustdoc::code(name)));
    }
    if def.deprecated {
        paragraph(&mut lines, vec!["Deprecated.".to_owned()]);
    }
    paragraph(&mut lines, numbers(&def.numbers));
    lines
}

fn numbers(known: &[(i64, String)]) -> Vec<String> {
    known.iter().map(|(value, meaning)| value_line(&value.to_string(), meaning)).collect()
}

/// Description of a value.
pub fn variant(variant: &Variant) -> Vec<String> {
    let mut lines = rustdoc::lines(&variant.description);
    if lines.is_empty() {
        lines.push(format!("The value {}.", rustdoc::code(&variant.wire)));
    }
    lines
}

fn value_line(value: &str, meaning: &str) -> String {
    match rustdoc::first_sentence(meaning).as_str() {
        "" => format!("- {}", rustdoc::code(value)),
        meaning => format!("- {}: {meaning}", rustdoc::code(value)),
    }
}

fn paragraph(lines: &mut Vec<String>, more: Vec<String>) {
    if !more.is_empty() && !lines.is_empty() {
        lines.push(String::new());
    }
    lines.extend(more);
}

fn bullet(label: &str, text: &str) -> Vec<String> {
    rustdoc::lines(&format!("- {label}: {text}"))
}

/// A value as text; lists and maps are flattened.
fn plain(node: &Value) -> String {
    match node {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(plain).collect::<Vec<_>>().join("; "),
        Value::Object(members) => members.iter().map(|(_, value)| plain(value)).collect::<Vec<_>>().join(", "),
        scalar => scalar.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_permission_is_a_sentence() {
        let text = |project: bool, enterprise_project: bool, more: &[&str]| {
            let dependencies = more.iter().map(|action| (*action).to_owned()).collect();
            permission(&IamAction { action: "a:b:c".to_owned(), project, enterprise_project, dependencies })
        };
        assert_eq!(
            text(true, false, &[]),
            "`a:b:c`, which a policy can grant per project, but not per enterprise project"
        );
        assert_eq!(
            text(true, true, &["d:e", "f:g"]),
            "`a:b:c`, together with `d:e`, `f:g`, which a policy can grant per project or per enterprise project"
        );
        assert_eq!(text(false, false, &[]), "`a:b:c`");
    }

    #[test]
    fn places_name_section_and_document() {
        let place = |document: &str, section: &str| DocumentedIn { document: document.into(), section: section.into() };
        let found = places(&[place("paint-1", "1.2"), place("paint-2", "3")]);
        assert_eq!(found, "section 1.2 of `paint-1`, section 3 of `paint-2`");
    }
}
