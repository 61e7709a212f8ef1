//! The one place that knows the YAML library.  In: values.  Out: text, and back.
//!
//! Invariant: a text reads as a text under YAML 1.1 as well, where `on`, `2024-08-09` and `12:30` are something else;
//! many readers of descriptions still keep to it. The library writes YAML 1.2 and offers no choice of quotation marks, so
//! maps and lists are written here, and each scalar by the library.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// A value as YAML text.
pub fn write<T: Serialize>(value: &T) -> Result<String, String> {
    let value = serde_json::to_value(value).map_err(|e| e.to_string())?;
    let mut out = String::new();
    node(&value, 0, &mut out)?;
    Ok(out)
}

/// A value from YAML text; the error says line and column.
pub fn read<T: DeserializeOwned>(text: &str) -> Result<T, String> {
    serde_yaml::from_str(text).map_err(|e| e.to_string())
}

/// A variant as files name it; empty for a value that is no text.
pub fn name<T: Serialize>(variant: &T) -> String {
    serde_json::to_value(variant).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

/// A value from the end of `out` on; lines after the first are indented.
fn node(value: &Value, indent: usize, out: &mut String) -> Result<(), String> {
    match value {
        Value::Object(map) if !map.is_empty() => {
            for (index, (key, value)) in map.iter().enumerate() {
                if index > 0 {
                    spaces(indent, out);
                }
                self::key(key, out)?;
                out.push(':');
                // A list is as far to the left as its key.
                let inside = if value.is_array() { indent } else { indent + 2 };
                if is_empty(value) {
                    out.push(' ');
                } else {
                    out.push('\n');
                    spaces(inside, out);
                }
                node(value, inside, out)?;
            }
        }
        Value::Array(list) if !list.is_empty() => {
            for (index, item) in list.iter().enumerate() {
                if index > 0 {
                    spaces(indent, out);
                }
                out.push_str("- ");
                node(item, indent + 2, out)?;
            }
        }
        Value::Object(_) => out.push_str("{}\n"),
        Value::Array(_) => out.push_str("[]\n"),
        Value::String(text) => self::text(text, indent, out)?,
        scalar => {
            out.push_str(&scalar.to_string());
            out.push('\n');
        }
    }
    Ok(())
}

/// Whether a value is written in the line of its key.
fn is_empty(value: &Value) -> bool {
    match value {
        Value::Object(map) => map.is_empty(),
        Value::Array(list) => list.is_empty(),
        _ => true,
    }
}

fn spaces(number: usize, out: &mut String) {
    out.extend(std::iter::repeat_n(' ', number));
}

fn key(key: &str, out: &mut String) -> Result<(), String> {
    if key.contains('\n') {
        // A JSON text is a YAML text, in one line.
        out.push_str(&Value::from(key).to_string());
        return Ok(());
    }
    text(key, 0, out)?;
    out.pop();
    Ok(())
}

/// A text and the end of its line; what has several lines becomes a block.
fn text(text: &str, indent: usize, out: &mut String) -> Result<(), String> {
    if ambiguous(text) {
        out.push('\'');
        out.push_str(text);
        out.push_str("'\n");
        return Ok(());
    }
    let written = serde_yaml::to_string(text).map_err(|e| e.to_string())?;
    for (index, line) in written.split_inclusive('\n').enumerate() {
        let inside = line.strip_prefix("  ").filter(|_| index > 0);
        if inside.is_some() {
            spaces(indent, out);
        }
        out.push_str(inside.unwrap_or(line));
    }
    Ok(())
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
    #[test]
    fn everything_else_is_written_as_the_library_writes_it() {
        let value = json!({
            "maps": { "a": {}, "b": { "c": [[], [[1, "x"], 2.5]], "d": null } },
            "texts": ["", " a", "a ", "a: b", "a #b", "- a", "@a", "it's", "\"a\"", "\u{7}", "null", "漆", "a\\b"],
            "blocks": ["a\nb", "a\nb\n", " a\nb\n\n", "a\n\nb", { "k": "a\n  b\n" }], "many": { "k": { "k": "a\nb" } },
            "? key": 1, "true": false, "a: b": -1, "": [],
        });
        assert_eq!(write(&value).unwrap(), serde_yaml::to_string(&value).unwrap());
    }
}
