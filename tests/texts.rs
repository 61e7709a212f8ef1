//! Our texts: American spelling, no misspelling of the `typos` dictionary, no text that only repeats a name, and no
//! operation in backticks that does not exist. Each check is also run on texts that violate it.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use gaussdb_spec::sentences::lint;
use gaussdb_spec::yaml;
use gaussdb_tests::services;
use serde_json::{Value, json};
use typos_vars::Category;
use unicase::UniCase;

fn spec(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec").join(path)
}

fn read(path: &Path) -> Value {
    let text = std::fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    yaml::read(&text).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

fn description(service: &str) -> Value {
    read(&spec(&format!("openapi/{service}.yaml")))
}

/// All texts inside a value, with their places.
fn texts(value: &Value, place: &str, out: &mut Vec<(String, String)>) {
    match value {
        Value::String(text) => out.push((place.to_owned(), text.clone())),
        Value::Array(items) => items.iter().for_each(|item| texts(item, place, out)),
        Value::Object(members) => members.iter().for_each(|(key, it)| texts(it, &format!("{place}/{key}"), out)),
        _ => {}
    }
}

/// All our texts of a service.
fn our_texts(service: &str) -> Vec<(String, String)> {
    let mut out = Vec::new();
    let folder = spec(&format!("text/{service}"));
    let files = std::fs::read_dir(&folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    for file in files.map(|file| file.expect("a file").path()) {
        texts(&read(&file), &file.display().to_string(), &mut out);
    }
    assert!(out.len() > 1000, "{service}: only {} texts were found", out.len());
    out
}

/// The text without code spans, which have the spelling of the service.
fn prose(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').step_by(2).flat_map(|part| part.split(|c: char| !c.is_alphabetic())).filter(|word| !word.is_empty())
}

/// Misspelled words with their corrections.
fn misspelt(text: &str) -> Vec<String> {
    let corrections = |word| typos_dict::WORD.find(&UniCase::new(word)).filter(|c| !c.is_empty());
    prose(text).filter_map(|word| Some(format!("{word} ({})", corrections(word)?.join(", ")))).collect()
}

/// Words in a spelling that is not American.
fn foreign(text: &str) -> Vec<String> {
    let american = |bits: u8| bits & Category::American as u8 != 0;
    let other = |word| {
        let spellings = typos_vars::VARS.find(&UniCase::new(word))?;
        let (_, variants) = spellings.first().filter(|_| !spellings.iter().any(|(bits, _)| american(*bits)))?;
        Some(typos_vars::corrections(Category::American, **variants).join(", "))
    };
    prose(text).filter_map(|word| Some(format!("{word} ({})", other(word)?))).collect()
}

/// Wire values in backticks that have the name of an operation. They would become links.
fn values_like_operations(value: &Value, known: &BTreeSet<String>) -> Vec<String> {
    let Value::Object(members) = value else {
        return value.as_array().into_iter().flatten().flat_map(|it| values_like_operations(it, known)).collect();
    };
    let text = value["description"].as_str().unwrap_or_default();
    let listed = value.get("enum").or(value.get("x-extensible-enum")).and_then(Value::as_array);
    let alike = listed.into_iter().flatten().filter_map(Value::as_str).filter(|value| known.contains(*value));
    let bare = alike.filter(|value| text.contains(&format!("`{value}`"))).map(|value| format!("{value}: {text}"));
    bare.chain(members.values().flat_map(|it| values_like_operations(it, known))).collect()
}

/// Names in backticks that look like an operation, but are none.
fn no_operations(text: &str, known: &BTreeSet<String>) -> Vec<String> {
    const VERBS: [&str; 7] = ["list", "get", "create", "update", "delete", "check", "reset"];
    let like = |span: &str| {
        let verb = VERBS.iter().find_map(|verb| span.strip_prefix(verb));
        verb.is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_uppercase()))
            && span.chars().all(char::is_alphanumeric)
    };
    let spans = text.split('`').skip(1).step_by(2);
    spans.filter(|span| like(span) && !known.contains(*span)).map(str::to_owned).collect()
}

/// Marks of Markdown, and names of the service that are not in backticks.
fn unquoted(text: &str) -> Vec<String> {
    let name = |word: &str| {
        let begins_small = word.starts_with(|c: char| c.is_ascii_lowercase());
        let camel = begins_small && word.contains(|c: char| c.is_ascii_uppercase()) && !word.starts_with("vCPU");
        camel || word.contains(['_', '<', '>', '[', ']', '*', '|', '~', '$', '\\']) || word.contains("://")
    };
    let mut wrong: Vec<String> = (text.split('`').step_by(2).flat_map(str::split_whitespace))
        .filter(|word| name(word.trim_start_matches(['(', '"'])))
        .map(str::to_owned)
        .collect();
    wrong.extend((!text.matches('`').count().is_multiple_of(2)).then(|| format!("a lone backtick: {text}")));
    // Users would copy the punctuation with the URL.
    let marked = |span: &&str| span.len() > 2 && span.starts_with('"') && span.ends_with('"');
    wrong.extend(text.split('`').skip(1).step_by(2).filter(marked).map(str::to_owned));
    wrong
}

/// Whether a text starts and ends like a sentence.
fn is_sentence(text: &str) -> bool {
    text.trim_end().ends_with('.') && (!text.starts_with(|c: char| c.is_ascii_lowercase()) || text.starts_with("vCPU"))
}

fn found(check: impl Fn(&str) -> Vec<String>, service: &str) -> Vec<String> {
    let all = our_texts(service).into_iter();
    all.flat_map(|(place, text)| check(&text).into_iter().map(move |word| format!("{place}: {word}"))).collect()
}

#[test]
fn no_text_is_misspelt() {
    for service in services() {
        let wrong = found(misspelt, service);
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}

#[test]
fn every_text_is_american() {
    for service in services() {
        let wrong = found(foreign, service);
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}

#[test]
fn texts_are_sentences_with_names_in_backticks() {
    for service in services() {
        let key = |place: &str| place.rsplit('/').next().unwrap_or_default().to_owned();
        let mut all = our_texts(service);
        all.retain(|(place, _)| !["id", "kind", "replacement", "doubt", "known", "tag"].contains(&key(place).as_str()));
        // Names of schemas and tags are words and no sentences.
        all.retain(|(place, _)| !["names.yaml", "/groups/"].iter().any(|part| place.contains(part)));
        let bare =
            all.iter().flat_map(|(place, text)| unquoted(text).into_iter().map(move |it| format!("{place}: {it}")));
        assert_eq!(bare.collect::<Vec<_>>(), Vec::<String>::new());
        all.retain(|(place, _)| !["title", "name"].contains(&key(place).as_str()) || place.contains("fields.yaml"));
        let cut: Vec<_> = all.iter().filter(|(_, text)| !is_sentence(text)).collect();
        assert!(cut.is_empty(), "{cut:?}");
    }
    let wrong = unquoted("The tin_id of <b>, listTins, `a_b`, [1], 4 vCPUs and https://a.b.");
    assert_eq!(wrong, ["tin_id", "<b>,", "listTins,", "[1],", "https://a.b."]);
    assert_eq!(unquoted("One ` alone."), ["a lone backtick: One ` alone."]);
    assert_eq!(unquoted("Send `\"red\"`, without `\"`."), ["\"red\""]);
    assert!(is_sentence("A tin.") && is_sentence("vCPUs of it.") && !is_sentence("A tin") && !is_sentence("a tin."));
}

#[test]
fn planted_misspellings_are_found() {
    assert_eq!(misspelt("Name of the instnace."), ["instnace (instance)"]);
    assert_eq!(misspelt("Recieve it, `recieve` it."), ["Recieve (receive)"]);
    assert!(misspelt("Name of the instance.").is_empty());
    assert_eq!(foreign("Behaviour of the colour."), ["Behaviour (behavior)", "colour (color)"]);
    assert!(foreign("The color: `colour`.").is_empty());
}

#[test]
fn operations_in_texts_exist() {
    for service in services() {
        let mut all = Vec::new();
        let description = description(service);
        texts(&description, "", &mut all);
        let ids = all.into_iter().filter(|(place, _)| place.ends_with("/operationId"));
        let mut known: BTreeSet<String> = ids.map(|(_, id)| id).collect();
        assert!(known.len() > 100, "{service}");
        assert_eq!(values_like_operations(&description, &known), Vec::<String>::new(), "{service}: quote the value");
        // Wire values that look like operations.
        known.extend(["createReadOnlyNode", "deleteClusterSuccess"].map(str::to_owned));
        let wrong = found(|text| no_operations(text, &known), service);
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
    let known = BTreeSet::from(["listTins".to_owned()]);
    assert_eq!(no_operations("`listTins`, `listLids`, `list`, `listed`, listCans", &known), ["listLids"]);
    let member = |text: &str| json!([{ "description": text, "enum": ["listTins"] }]);
    assert_eq!(values_like_operations(&member("One of `listTins`."), &known), ["listTins: One of `listTins`."]);
    assert!(values_like_operations(&member("One of `\"listTins\"`."), &known).is_empty());
}

#[test]
fn no_text_only_repeats_its_name() {
    for service in services() {
        assert_eq!(lint::measure(&description(service)).rewordings, [], "{service}");
    }
}

#[test]
fn every_place_is_described() {
    for service in services() {
        assert_eq!(lint::measure(&description(service)).silent, Vec::<String>::new(), "{service}");
    }
}

/// A description that has a text in every kind of place.
fn paint() -> Value {
    let open = json!({ "type": "string", "x-extensible-enum": ["red"], "x-enum-descriptions": ["Like blood."] });
    let parameter = json!({ "name": "colour", "description": "What the eye sees first.", "schema": open });
    json!({
        "tags": [{ "name": "Tins", "description": "All that holds paint." }],
        "paths": { "/tins": { "get": {
            "operationId": "listTins", "summary": "List what holds paint",
            "description": "Lists what the shelf holds.", "parameters": [parameter],
        } } },
        "components": {
            "parameters": { "limit": { "name": "limit", "description": "Most entries of a page.", "schema": {} } },
            "schemas": { "Tin": { "description": "Holds paint.", "properties": {
                "lid": { "description": "Closes it.", "type": "array", "items": open },
            } } },
        },
        "x-error-codes": [{ "code": "P.1", "meaning": "It is empty.", "remedy": "Fill it with paint." }],
    })
}

/// Places of its texts, their names in `silent`, and a text that only repeats the name, if there is a name.
const PLACES: [(&str, &str, Option<&str>); 12] = [
    ("/tags/0/description", "tag Tins", Some("The tins.")),
    ("/paths/~1tins/get/summary", "get /tins: title", None),
    ("/paths/~1tins/get/description", "get /tins", Some("List the tins.")),
    ("/paths/~1tins/get/parameters/0/description", "listTins(colour)", Some("The colour.")),
    ("/paths/~1tins/get/parameters/0/schema/x-enum-descriptions/0", "listTins(colour)=red", None),
    ("/components/parameters/limit/description", "parameter limit", Some("Value of the limit.")),
    ("/components/schemas/Tin/description", "schema Tin", Some("A tin.")),
    ("/components/schemas/Tin/properties/lid/description", "Tin.lid", Some("The lid field.")),
    ("/components/schemas/Tin/properties/lid/items/x-enum-descriptions/0", "Tin.lid=red", None),
    ("/x-error-codes/0/meaning", "P.1: meaning", None),
    ("/x-error-codes/0/remedy", "P.1: remedy", None),
    ("/components/schemas/Tin/properties/lid/description", "Tin.lid", Some("Lids.")),
];

#[test]
fn every_kind_of_place_is_missed_and_measured() {
    let whole = lint::measure(&paint());
    assert_eq!((whole.places, whole.silent.len(), whole.rewordings.len()), ((11, 11), 0, 0));
    for (pointer, name, reworded) in PLACES {
        let mut document = paint();
        *document.pointer_mut(pointer).expect(pointer) = json!("");
        let figures = lint::measure(&document);
        assert_eq!((figures.silent, figures.places), (vec![name.to_owned()], (11, 10)), "{pointer}");
        if let Some(text) = reworded {
            *document.pointer_mut(pointer).expect(pointer) = json!(text);
            assert_eq!(lint::measure(&document).rewordings, [(name.to_owned(), text.to_owned())]);
        }
    }
}

#[test]
fn length_is_measured() {
    let figures = lint::measure(&paint());
    assert_eq!(figures.median, 4);
    assert_eq!(figures.shortest[0], ("schema Tin".to_owned(), "Holds paint.".to_owned()));
    let counts: Vec<usize> = figures.shortest.iter().map(|(_, text)| text.split(' ').count()).collect();
    assert!(counts.is_sorted(), "{counts:?}");
    let mut long = paint();
    for (pointer, ..) in PLACES {
        *long.pointer_mut(pointer).expect(pointer) = json!("one two three four five six");
    }
    assert_eq!(lint::measure(&long).median, 6);
}
