//! Example text → JSON.  In: the lines of an example.  Out: the value and what had to be repaired, or where it broke.
//!
//! Mended: missing and superfluous commas, missing closing braces, line breaks inside strings, comments,
//! typographic quotes, "..." as "and so on".  Anything else is reported, never guessed.

use serde_json::{Map, Number, Value};

use crate::text;

/// A value read from an example.
#[derive(Debug, Clone, PartialEq)]
pub struct Parsed {
    /// The value.
    pub value: Value,
    /// What was repaired, each kind once.
    pub repaired: Vec<&'static str>,
    /// Byte offset behind the value.
    pub end: usize,
}

/// Why a text is no JSON, with the byte offset.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Broken {
    /// What was expected.
    pub reason: &'static str,
    /// Where.
    pub offset: usize,
}

const DEPTH: usize = 64;

/// Reads the value at the start of a text.
pub fn parse(text: &str) -> Result<Parsed, Broken> {
    let mut reader = Reader { text, at: 0, repaired: Vec::new() };
    reader.space();
    let value = reader.value(0)?;
    Ok(Parsed { value, repaired: reader.repaired, end: reader.at })
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
    repaired: Vec<&'static str>,
}

impl Reader<'_> {
    fn peek(&self) -> Option<char> {
        self.text[self.at..].chars().next()
    }

    fn bump(&mut self) -> Option<char> {
        let c = self.peek()?;
        self.at += c.len_utf8();
        Some(c)
    }

    fn repair(&mut self, what: &'static str) {
        if !self.repaired.contains(&what) {
            self.repaired.push(what);
        }
    }

    fn fail<T>(&self, reason: &'static str) -> Result<T, Broken> {
        Err(Broken { reason, offset: self.at })
    }

    /// Skips spaces, comments and dots that mean "and so on".
    fn space(&mut self) {
        loop {
            let rest = &self.text[self.at..];
            let trimmed = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{a0}' || c == '\u{feff}');
            self.at += rest.len() - trimmed.len();
            if trimmed.starts_with("//") {
                self.at += trimmed.find('\n').unwrap_or(trimmed.len());
                self.repair("comment");
            } else if trimmed.starts_with("...") || trimmed.starts_with('…') {
                self.at += trimmed.chars().take_while(|c| matches!(c, '.' | '…')).map(char::len_utf8).sum::<usize>();
                self.repair("dots");
            } else {
                return;
            }
        }
    }

    fn value(&mut self, depth: usize) -> Result<Value, Broken> {
        if depth > DEPTH {
            return self.fail("less nesting");
        }
        match self.peek() {
            Some('{') => self.object(depth),
            Some('[') => self.array(depth),
            Some('"' | '“' | '”') => self.string().map(Value::String),
            Some('\\') => {
                self.bump();
                self.repair("stray character");
                self.value(depth + 1)
            }
            Some(c) if c == '-' || c.is_ascii_digit() => self.number(),
            Some(c) if c.is_ascii_alphabetic() => self.word(),
            _ => self.fail("a value"),
        }
    }

    fn object(&mut self, depth: usize) -> Result<Value, Broken> {
        self.bump();
        let mut map = Map::new();
        loop {
            self.space();
            match self.peek() {
                Some('}') => {
                    self.bump();
                    return Ok(Value::Object(map));
                }
                Some(',') => {
                    self.bump();
                    continue;
                }
                None => {
                    self.repair("unclosed");
                    return Ok(Value::Object(map));
                }
                Some('"' | '“' | '”') => {}
                // The closing brace is missing before the bracket that closes the list around it.
                Some(']') if depth > 0 => {
                    self.repair("missing brace");
                    return Ok(Value::Object(map));
                }
                // An object in place of a member: the braces of a list are missing or doubled.
                Some('{') => {
                    self.repair("stray brace");
                    if let Value::Object(inner) = self.value(depth + 1)? {
                        map.extend(inner);
                    }
                    continue;
                }
                _ if self.stray() => continue,
                _ => return self.fail("a member name"),
            }
            let name = self.string()?;
            self.space();
            match self.peek() {
                Some(':' | '：') => {
                    self.bump();
                }
                _ => return self.fail("a colon"),
            }
            self.space();
            let value = if matches!(self.peek(), Some(',' | '}')) {
                self.repair("missing value");
                Value::Null
            } else {
                self.value(depth + 1)?
            };
            put(&mut map, &name, value);
            self.separator('}');
        }
    }

    /// Skips a few characters of dirt before the next member or the end.
    fn stray(&mut self) -> bool {
        let rest = &self.text[self.at..];
        let dirt = rest.find(['"', '}', ']']).unwrap_or(rest.len());
        let few = dirt > 0 && rest[..dirt].trim().chars().count() <= 3;
        if few {
            self.at += dirt;
            self.repair("stray character");
        }
        few
    }

    fn array(&mut self, depth: usize) -> Result<Value, Broken> {
        self.bump();
        let mut list = Vec::new();
        loop {
            self.space();
            match self.peek() {
                Some(']') => {
                    self.bump();
                    return Ok(Value::Array(list));
                }
                Some(',') => {
                    self.bump();
                    continue;
                }
                None => {
                    self.repair("unclosed");
                    return Ok(Value::Array(list));
                }
                Some('}') if depth > 0 => {
                    self.repair("missing bracket");
                    return Ok(Value::Array(list));
                }
                _ => {}
            }
            // Members without the braces around them.
            let mark = self.at;
            let value = self.value(depth + 1)?;
            self.space();
            if value.is_string() && matches!(self.peek(), Some(':')) {
                self.at = mark;
                return self.bare_members(list, depth);
            }
            list.push(value);
            self.separator(']');
        }
    }

    /// `[ "a": 1, "b": 2 ]`: one element that lost its braces.
    fn bare_members(&mut self, mut list: Vec<Value>, depth: usize) -> Result<Value, Broken> {
        self.repair("missing brace");
        let mut map = Map::new();
        loop {
            self.space();
            match self.peek() {
                Some(']') => {
                    self.bump();
                    break;
                }
                Some(',' | '}') => {
                    self.bump();
                    continue;
                }
                Some('"') => {
                    let name = self.string()?;
                    self.space();
                    if self.bump() != Some(':') {
                        return self.fail("a colon");
                    }
                    self.space();
                    let value = self.value(depth + 1)?;
                    put(&mut map, &name, value);
                }
                None => break,
                _ => return self.fail("a member name"),
            }
        }
        list.push(Value::Object(map));
        Ok(Value::Array(list))
    }

    /// The comma after an element; a missing one is repaired.
    fn separator(&mut self, close: char) {
        self.space();
        match self.peek() {
            Some(',' | '，') => {
                self.bump();
                self.space();
                if self.peek() == Some(close) {
                    self.repair("superfluous comma");
                }
            }
            Some(c) if c == close => {}
            Some('"' | '{' | '[' | '“') => self.repair("missing comma"),
            Some(';' | '.') => {
                self.bump();
                self.repair("wrong separator");
            }
            _ => {}
        }
    }

    fn string(&mut self) -> Result<String, Broken> {
        self.bump();
        let mut out = String::new();
        while let Some(c) = self.bump() {
            match c {
                '"' | '”' | '“' => return Ok(out),
                '\\' => match self.bump() {
                    Some('n') => out.push('\n'),
                    Some('t') => out.push('\t'),
                    Some('r') => out.push('\r'),
                    Some(other) => out.push(other),
                    None => break,
                },
                '\n' | '\r' => {
                    self.repair("line break in a string");
                    let rest = &self.text[self.at..];
                    self.at += rest.len() - rest.trim_start().len();
                    // A break inside a string is a lost quotation mark when the next line starts a member.
                    if rest.trim_start().starts_with('"') && rest.trim_start()[1..].contains("\":") {
                        return Ok(out.trim_end().trim_end_matches(',').to_owned());
                    }
                }
                other => out.push(other),
            }
        }
        self.fail("a closing quotation mark")
    }

    fn number(&mut self) -> Result<Value, Broken> {
        let rest = &self.text[self.at..];
        let length = rest
            .find(|c: char| !(c.is_ascii_digit() || matches!(c, '-' | '+' | '.' | 'e' | 'E')))
            .unwrap_or(rest.len());
        let word = rest[..length].trim_end_matches('.');
        let value =
            word.parse::<i64>().map(Number::from).ok().or_else(|| word.parse::<f64>().ok().and_then(Number::from_f64));
        match value {
            Some(number) => {
                self.at += word.len();
                Ok(Value::Number(number))
            }
            None => self.fail("a number"),
        }
    }

    fn word(&mut self) -> Result<Value, Broken> {
        let rest = &self.text[self.at..];
        let length = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(rest.len());
        let value = match rest[..length].to_ascii_lowercase().as_str() {
            "true" => Value::Bool(true),
            "false" => Value::Bool(false),
            "null" | "none" => Value::Null,
            _ => return self.fail("a value in quotation marks"),
        };
        self.at += length;
        Ok(value)
    }
}

/// Of a member that comes twice, the first one counts: what comes later was named after it by mistake.
fn put(map: &mut Map<String, Value>, name: &str, value: Value) {
    map.entry(text::member(name)).or_insert(value);
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn check(text: &str, value: &Value, repaired: &[&str]) {
        let parsed = parse(text).unwrap_or_else(|e| panic!("{text}: {e:?}"));
        assert_eq!(&parsed.value, value, "{text}");
        assert_eq!(parsed.repaired, repaired, "{text}");
    }

    #[test]
    fn damaged_examples_are_mended_and_the_mending_is_named() {
        check(r#"{"a": 1 "b": [1, 2,]}"#, &json!({"a": 1, "b": [1, 2]}), &["missing comma", "superfluous comma"]);
        check(r#"{"a": [{"b": 1 ], "c": 2"#, &json!({"a": [{"b": 1}], "c": 2}), &["missing brace", "unclosed"]);
        check("{\"a\": \"long\n   value\"}", &json!({"a": "longvalue"}), &["line break in a string"]);
        check(r#"{"a": ["x", ...]}"#, &json!({"a": ["x"]}), &["dots", "superfluous comma"]);
        check(
            "{\n_ \"a\": 1. \"b\": \\{\"c\": 2} }",
            &json!({"a": 1, "b": {"c": 2}}),
            &["stray character", "wrong separator"],
        );
        check(r#"{"keep_ this": true}"#, &json!({"keep_this": true}), &[]);
        check(r#"["a": 1, "b": 2]"#, &json!([{"a": 1, "b": 2}]), &["missing brace"]);
    }

    #[test]
    fn what_cannot_be_mended_is_located() {
        assert_eq!(parse(r#"{"a": blue}"#), Err(Broken { reason: "a value in quotation marks", offset: 6 }));
        assert!(parse(&"[".repeat(10_000)).is_err());
    }
}
