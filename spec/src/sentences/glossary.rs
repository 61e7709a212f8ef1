//! What the terms of a service mean, and what its documents are.  In: `glossary.yaml`, a worded description.  Out: the
//! terms as `x-glossary`, the documents as a chapter of `info.description`, or what is missing or unused.
//!
//! A term that no text uses is an error, and so is an abbreviation in a text that is neither a term nor `known`.
//! The documents are those that `x-documented-in` names.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::diagnostic::Diagnostic;
use crate::sentences::lint;

/// `glossary.yaml`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Glossary {
    #[serde(default)]
    glossary: IndexMap<String, String>,
    /// Abbreviations that every developer knows.
    #[serde(default)]
    known: BTreeSet<String>,
    /// By id.
    #[serde(default)]
    documents: IndexMap<String, String>,
}

/// Writes the terms into a description; returns what is missing and what nothing uses.
pub fn apply(document: &mut Value, text: &str, place: &str) -> Vec<Diagnostic> {
    if text.trim().is_empty() {
        return Vec::new();
    }
    let glossary: Glossary = match crate::yaml::read(text) {
        Ok(glossary) => glossary,
        Err(e) => return vec![Diagnostic::new(place, e, "fix the file")],
    };
    let mut problems = check(&glossary, document, place);
    problems.extend(check_documents(&glossary, document, place));
    let about = document.pointer("/info/description").and_then(Value::as_str).unwrap_or_default();
    let plain = |text: &String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let lines: String = glossary.documents.iter().map(|(id, what)| format!("\n- `{id}`: {}", plain(what))).collect();
    if !lines.is_empty() {
        document["info"]["description"] = format!("{about}\n\n## Documents\n{lines}").into();
    }
    let terms: Map<String, Value> =
        glossary.glossary.iter().map(|(term, meaning)| (term.clone(), plain(meaning).into())).collect();
    if !terms.is_empty() {
        document["x-glossary"] = terms.into();
    }
    problems
}

fn check_documents(glossary: &Glossary, document: &Value, place: &str) -> Vec<Diagnostic> {
    let items = document.get("paths").and_then(Value::as_object).into_iter().flat_map(|paths| paths.values());
    let operations = items.filter_map(Value::as_object).flat_map(|item| item.values());
    let places = operations.filter_map(|it| it.get("x-documented-in")?.as_array()).flatten();
    let named: BTreeSet<&str> = places.filter_map(|it| it.get("document")?.as_str()).collect();
    let missing = named.iter().filter(|id| !glossary.documents.contains_key(**id)).map(|id| {
        Diagnostic::new(place, format!("the document `{id}` is not explained"), "say in our own words what it is")
    });
    let unused = glossary
        .documents
        .keys()
        .filter(|id| !named.contains(id.as_str()))
        .map(|id| Diagnostic::new(place, format!("nothing is documented in `{id}`"), "remove it, or fix its name"));
    missing.chain(unused).collect()
}

fn check(glossary: &Glossary, document: &Value, place: &str) -> Vec<Diagnostic> {
    let places = lint::places(document).into_iter().filter_map(|p| Some((p.name, p.text?)));
    let explained = glossary.glossary.iter().map(|(term, meaning)| (format!("term {term}"), meaning.clone()));
    let mut abbreviations: BTreeMap<String, String> = BTreeMap::new();
    let mut unused: BTreeSet<&str> = glossary.glossary.keys().map(String::as_str).collect();
    for (name, text) in places.chain(explained) {
        // What is in backticks is a name of the service: it may use a term, but explains itself.
        for word in text.split('`').step_by(2).flat_map(words).filter(|word| is_abbreviation(word)) {
            abbreviations.entry(word.trim_end_matches('s').to_owned()).or_insert_with(|| name.clone());
        }
        let words: Vec<&str> = words(&text).collect();
        unused.retain(|term| name == format!("term {term}") || !holds(&words, term));
    }
    let term = |word: &str| {
        glossary.known.contains(word) || glossary.glossary.keys().any(|term| words(term).any(|part| part == word))
    };
    let missing = abbreviations.iter().filter(|(word, _)| !term(word)).map(|(word, name)| {
        Diagnostic::new(place, format!("`{word}`, used in {name}, is not explained"), "say in our own words what it is")
    });
    let known = glossary.known.iter().map(String::as_str).filter(|word| !abbreviations.contains_key(*word));
    let unused = unused
        .into_iter()
        .chain(known)
        .map(|word| Diagnostic::new(place, format!("no text uses the term `{word}`"), "remove it, or fix its name"));
    missing.chain(unused).collect()
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty())
}

/// Two capitals and more, perhaps with digits or a plural.
fn is_abbreviation(word: &str) -> bool {
    let word = word.strip_suffix('s').unwrap_or(word);
    word.starts_with(|c: char| c.is_ascii_uppercase())
        && word.chars().filter(char::is_ascii_uppercase).count() > 1
        && word.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit())
}

/// Whether a term is among the words, or what it gives in parentheses; case and plural do not matter.
fn holds(words: &[&str], term: &str) -> bool {
    let plain = |word: &str| word.to_lowercase().trim_end_matches('s').to_owned();
    let short = term.split_once('(').and_then(|(before, rest)| Some((before, rest.split_once(')')?)));
    let forms = match short {
        Some((before, (short, after))) => vec![format!("{before}{after}"), short.to_owned()],
        None => vec![term.to_owned()],
    };
    forms.iter().any(|form| {
        let form: Vec<String> = self::words(form).map(plain).collect();
        words.windows(form.len()).any(|window| window.iter().zip(&form).all(|(a, b)| plain(a) == *b))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn document() -> Value {
        json!({
            "info": { "description": "Paint." },
            "components": { "schemas": { "Tin": { "description": "A tin with two drying agents, by UV (`XYZ`)." } } },
        })
    }

    fn problems(text: &str) -> Vec<String> {
        apply(&mut document(), text, "g").into_iter().map(|p| p.message).collect()
    }

    #[test]
    fn terms_are_published_beside_the_texts() {
        let mut document = document();
        let text = "glossary: { drying agent: What makes paint dry., UV: Light. }";
        assert_eq!(apply(&mut document, text, "g"), []);
        assert_eq!(document["info"]["description"], "Paint.");
        assert_eq!(document["x-glossary"], json!({ "drying agent": "What makes paint dry.", "UV": "Light." }));
    }

    #[test]
    fn documents_are_a_chapter() {
        let mut document = json!({
            "info": { "description": "Paint." },
            "paths": { "/tins": { "get": { "x-documented-in": [{ "document": "paint-1", "section": "1" }] } } },
        });
        let mut found = |text: &str| -> Vec<String> {
            document["info"]["description"] = "Paint.".into();
            apply(&mut document, text, "g").into_iter().map(|p| p.message).collect()
        };
        assert_eq!(found("documents: {}"), ["the document `paint-1` is not explained"]);
        assert_eq!(
            found("documents: { paint-1: Old one., paint-2: New one. }"),
            ["nothing is documented in `paint-2`"]
        );
        assert_eq!(found("documents: { paint-1: Old one. }"), Vec::<String>::new());
        assert_eq!(document["info"]["description"], "Paint.\n\n## Documents\n\n- `paint-1`: Old one.");
    }

    #[test]
    fn missing_and_unused_terms_are_told() {
        assert_eq!(problems("known: [UV]"), Vec::<String>::new());
        assert_eq!(
            problems("glossary: { drying agent (DA): Siccative., ultraviolet (UV): Light. }"),
            Vec::<String>::new()
        );
        assert_eq!(problems("known: []"), ["`UV`, used in schema Tin, is not explained"]);
        assert_eq!(
            problems("{ glossary: { gloss: Shine. }, known: [UV, IR] }"),
            ["no text uses the term `gloss`", "no text uses the term `IR`"]
        );
    }
}
