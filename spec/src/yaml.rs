//! The one place that knows the YAML library.  In: values.  Out: text, and back.
//!
//! Invariant: a text reads as a text under YAML 1.1 as well, where `on`, `2024-08-09` and `12:30` are something else;
//! many readers of descriptions still keep to it.

use serde::Serialize;
use serde::de::DeserializeOwned;

/// A value as YAML text.
pub fn write<T: Serialize>(value: &T) -> Result<String, String> {
    serde_yaml::to_string(value).map(|text| quoted(&text)).map_err(|e| e.to_string())
}

/// A value from YAML text; the error says line and column.
pub fn read<T: DeserializeOwned>(text: &str) -> Result<T, String> {
    serde_yaml::from_str(text).map_err(|e| e.to_string())
}

/// Puts bare texts into quotation marks where YAML 1.1 would not take them for texts.
fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    // Column of the key or dash that a block of literal text belongs to.
    let mut block: Option<usize> = None;
    for line in text.split_inclusive('\n') {
        let body = line.trim_end_matches('\n');
        let indentation = body.len() - body.trim_start().len();
        if block.is_some_and(|above| indentation > above || body.trim().is_empty()) {
            out.push_str(line);
            continue;
        }
        let (dashes, rest) = split_dashes(body);
        let (key, scalar) = split_key(rest);
        let column = if key.is_some() { dashes.len() } else { dashes.len().saturating_sub(2) };
        block = scalar.starts_with(['|', '>']).then_some(column);
        out.push_str(dashes);
        if let Some(key) = key {
            out.push_str(&quote(key));
            out.push(':');
            if !scalar.is_empty() {
                out.push(' ');
            }
        }
        out.push_str(&quote(scalar));
        out.push_str(&line[body.len()..]);
    }
    out
}

/// Indentation and the dashes of lists, then the rest.
fn split_dashes(line: &str) -> (&str, &str) {
    let mut at = line.len() - line.trim_start().len();
    while line[at..].starts_with("- ") {
        at += 2;
    }
    line.split_at(at)
}

/// The key, then the value.
fn split_key(text: &str) -> (Option<&str>, &str) {
    let from = text.chars().next().filter(|c| matches!(c, '\'' | '"')).map_or(0, |mark| closing(text, mark));
    match text[from..].split_once(": ") {
        Some((end, value)) => (Some(&text[..from + end.len()]), value),
        None => text.strip_suffix(':').filter(|key| key.len() >= from).map_or((None, text), |key| (Some(key), "")),
    }
}

/// Where a text in quotation marks ends.
fn closing(text: &str, mark: char) -> usize {
    let mut inside = text.char_indices().skip(1).peekable();
    while let Some((at, c)) = inside.next() {
        let doubled = mark == '\'' && inside.peek().is_some_and(|(_, next)| *next == mark);
        if c == '\\' && mark == '"' || c == mark && doubled {
            inside.next();
        } else if c == mark {
            return at + 1;
        }
    }
    text.len()
}

fn quote(text: &str) -> std::borrow::Cow<'_, str> {
    if ambiguous(text) { format!("'{text}'").into() } else { text.into() }
}

/// Whether a bare text that the library does not quote is no text under YAML 1.1.
fn ambiguous(text: &str) -> bool {
    let words = ["y", "n", "yes", "no", "on", "off", "=", "<<"];
    words.contains(&text.to_lowercase().as_str()) || date(text) || number(text)
}

fn date(text: &str) -> bool {
    let mut parts = text.splitn(3, '-');
    let mut digits = |least: usize, most: usize| {
        parts.next().is_some_and(|p| (least..=most).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_digit()))
    };
    let year_and_month = digits(4, 4) && digits(1, 2);
    year_and_month && parts.next().is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
}

/// Numbers with colons, which count in sixties, or with underscores.
fn number(text: &str) -> bool {
    let text = text.trim_start_matches(['-', '+']);
    text.starts_with(|c: char| c.is_ascii_digit())
        && text.contains([':', '_'])
        && text.bytes().all(|b| b.is_ascii_digit() || matches!(b, b':' | b'_' | b'.'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    #[test]
    fn what_another_edition_of_yaml_misreads_is_quoted() {
        let value = json!({
            "date": "2024-08-09", "moment": "2024-08-09T10:00:00Z", "on": ["on", "OFF", { "no": "12:30" }], "many": "1_000",
            "plain": ["once", "2024", "a: on", "10.2.0.1", "x-y", "-", "", "on time"],
            "true": true, "number": 12, "nothing": null,
            "block": "on\n2024-08-09\nkey: off\n", "list": [["off", "y"], [{ "k": "on\nno" }, "no"]], "'on'": "on",
            "after": [{ "k": "on\nno\n", "l": "on" }, "off\non", "no"], "a: \"b\" '": "off", "\ttab: ": { "true": "yes" },
        });
        let text = write(&value).unwrap();
        for quoted in [
            "date: '2024-08-09'",
            "moment: '2024-08-09T10:00:00Z'",
            "'on':",
            "- 'OFF'",
            "- 'no': '12:30'",
            "many: '1_000'",
            "- - 'off'",
            "  - 'y'",
        ] {
            assert!(text.contains(quoted), "{quoted}\n{text}");
        }
        assert!(text.contains("  on\n  2024-08-09\n  key: off\n"), "{text}");
        assert!(text.contains("  l: 'on'\n") && text.contains(" 'off'\n") && text.contains("'true': 'yes'"), "{text}");
        assert_eq!(read::<Value>(&text).unwrap(), value);
    }
}
