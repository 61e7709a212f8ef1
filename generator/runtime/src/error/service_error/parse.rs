//! Bodies of error responses.  In: any bytes.  Out: code, message and further details.
//!
//! Invariant: never panics, never fails; a body in an unknown format becomes the message.

use base64::Engine;
use base64::engine::DecodePaddingMode;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig};
use serde_json::Value;

const CODES: [&str; 5] = ["error_code", "errorCode", "errCode", "code", "error_name"];
const MESSAGES: [&str; 6] = ["error_msg", "errorMsg", "externalMessage", "errMsg", "error_message", "message"];
const DEEPEST: usize = 8;
/// Longest text that can be a message.
const LONGEST: usize = 500;

/// The contents of a body.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Parsed {
    pub code: Option<String>,
    pub message: Option<String>,
    pub request_id: Option<String>,
    pub encoded_authorization: Option<String>,
    pub details: Vec<(Option<String>, Option<String>)>,
}

/// Reads any body. Secrets are removed before a text is cut, because part of a secret would not be found.
pub(crate) fn parse(body: &[u8], clean: &dyn Fn(&str) -> String) -> Parsed {
    if let Some(value) = json(body) {
        return from_json(&value, body, clean);
    }
    let text = clean(&String::from_utf8_lossy(body));
    let message = title(&text).unwrap_or_else(|| one_line(&text));
    Parsed { message: Some(message).filter(|message| !message.is_empty()), ..Parsed::default() }
}

/// A JSON structure, plain or in base64; single scalars are texts.
fn json(body: &[u8]) -> Option<Value> {
    let structure = |bytes: &[u8]| {
        let value = serde_json::from_slice::<Value>(bytes).ok()?;
        (value.is_object() || value.is_array()).then_some(value)
    };
    structure(body).or_else(|| {
        let config = GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);
        let text = body.trim_ascii();
        let text = text.strip_prefix(b"\"").and_then(|t| t.strip_suffix(b"\"")).unwrap_or(text);
        let alphabets = [base64::alphabet::URL_SAFE, base64::alphabet::STANDARD];
        alphabets.iter().find_map(|alphabet| {
            let decoded = GeneralPurpose::new(alphabet, config).decode(text).ok()?;
            structure(&decoded)
        })
    })
}

fn from_json(value: &Value, body: &[u8], clean: &dyn Fn(&str) -> String) -> Parsed {
    let mut candidates = Vec::new();
    search(value, 0, &mut candidates);
    let complete = candidates.iter().find(|(code, message)| code.is_some() && message.is_some());
    let (code, message) = complete.or(candidates.first()).cloned().unwrap_or_default();
    let fallback = || {
        let text = one_line(&clean(&String::from_utf8_lossy(body)));
        Some(text).filter(|_| value.as_object().is_none_or(|o| !o.is_empty()))
    };
    Parsed {
        message: message.or_else(fallback),
        code,
        request_id: anywhere(value, &["request_id", "requestId"], 0),
        encoded_authorization: anywhere(value, &["encoded_authorization_message"], 0),
        details: details(value),
    }
}

type Candidate = (Option<String>, Option<String>);

/// Every object with a code or a message, outer ones first.
fn search(value: &Value, depth: usize, found: &mut Vec<Candidate>) {
    if depth > DEEPEST {
        return;
    }
    match value {
        Value::Object(members) => {
            let candidate = (first(value, &CODES), first(value, &MESSAGES));
            if candidate.0.is_some() || candidate.1.is_some() {
                found.push(candidate);
            }
            members.values().for_each(|member| search(member, depth + 1, found));
        }
        Value::Array(items) => items.iter().for_each(|item| search(item, depth + 1, found)),
        _ => {}
    }
}

fn details(value: &Value) -> Vec<Candidate> {
    let list = value.get("details").and_then(Value::as_array);
    let list = list.or_else(|| value.pointer("/error/details")?.as_array());
    list.into_iter()
        .flatten()
        .map(|detail| (first(detail, &CODES), first(detail, &MESSAGES)))
        .filter(|(code, message)| code.is_some() || message.is_some())
        .collect()
}

fn anywhere(value: &Value, names: &[&str], depth: usize) -> Option<String> {
    if depth > DEEPEST {
        return None;
    }
    match value {
        Value::Object(members) => {
            first(value, names).or_else(|| members.values().find_map(|member| anywhere(member, names, depth + 1)))
        }
        Value::Array(items) => items.iter().find_map(|item| anywhere(item, names, depth + 1)),
        _ => None,
    }
}

/// The first of the members that has a text or a number.
fn first(object: &Value, names: &[&str]) -> Option<String> {
    names.iter().find_map(|name| match object.get(name)? {
        Value::String(text) if !text.trim().is_empty() => Some(text.trim().to_owned()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    })
}

/// The title of an HTML page.
fn title(text: &str) -> Option<String> {
    let small = text.to_ascii_lowercase();
    let start = small.find("<title")?;
    let open = start + small.get(start..)?.find('>')? + 1;
    let close = open + small.get(open..)?.find("</title")?;
    Some(one_line(text.get(open..close)?)).filter(|title| !title.is_empty())
}

/// One line of limited length, without control characters.
pub(crate) fn one_line(text: &str) -> String {
    let words: Vec<_> = text.split_whitespace().collect();
    let mut line = words.join(" ");
    line.retain(|c| !c.is_control());
    cut(line, LONGEST)
}

/// At most this many characters of a text.
pub(crate) fn cut(text: String, longest: usize) -> String {
    match text.char_indices().nth(longest) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(body: &str) -> (String, String) {
        let parsed = parse(body.as_bytes(), &str::to_owned);
        (parsed.code.unwrap_or_default(), parsed.message.unwrap_or_default())
    }

    #[test]
    fn every_shape_is_read() {
        let cases = [
            (r#"{"error_code":"DWS.1","error_msg":"no"}"#, "DWS.1", "no"),
            (r#"{"errorCode":"DWS.1","errorMsg":"no"}"#, "DWS.1", "no"),
            (r#"{"code":"DWS.1","message":"no"}"#, "DWS.1", "no"),
            (r#"{"errCode":"DWS.1","externalMessage":"no"}"#, "DWS.1", "no"),
            (r#"{"errCode":"DWS.1","errMsg":"no"}"#, "DWS.1", "no"),
            (r#"{"error_name":"DWS.1","error_msg":"no"}"#, "DWS.1", "no"),
            (r#"{"error_name":"Gone","error_code":"DWS.1","error_msg":"no"}"#, "DWS.1", "no"),
            (r#"{"externalMessage":"no","errCode":"A","error_code":"DWS.1","error_msg":"no"}"#, "DWS.1", "no"),
            (r#"{"error":{"code":401,"message":"no"}}"#, "401", "no"),
            (r#"{"error_code":12345,"error_msg":"no"}"#, "12345", "no"),
            (r#"{"itemNotFound":{"code":404,"message":"no"}}"#, "404", "no"),
            (r#"{"a":{"b":[{"badRequest":{"message":"no","code":"X"}}]}}"#, "X", "no"),
            (r#"{"error_code":"DWS.1","error_msg":""}"#, "DWS.1", r#"{"error_code":"DWS.1","error_msg":""}"#),
            (r#"{"code":null,"message":"only this"}"#, "", "only this"),
            (r#"{"request":"x","error":{"error_code":"A","error_msg":"b"}}"#, "A", "b"),
            (r#"["a", "b"]"#, "", r#"["a", "b"]"#),
            ("eyJlcnJvcl9jb2RlIjoiTFRTLjEiLCJlcnJvcl9tc2ciOiJubz8_In0", "LTS.1", "no??"),
            ("<html><head><TITLE>502 Bad\nGateway</title></head></html>", "", "502 Bad Gateway"),
            ("plain  text\n", "", "plain text"),
            ("", "", ""),
            ("{}", "", ""),
            ("42", "", "42"),
        ];
        for (body, code, message) in cases {
            assert_eq!(read(body), (code.to_owned(), message.to_owned()), "{body}");
        }
    }

    #[test]
    fn details_request_id_and_authorization_are_kept() {
        let parsed = parse(
            br#"{"error_code":"A","error_msg":"b","request_id":"r1","details":[{"error_code":"C","error_msg":"d"},{}],
                "encoded_authorization_message":"enc"}"#,
            &str::to_owned,
        );
        assert_eq!(parsed.code.as_deref(), Some("A"));
        assert_eq!(parsed.request_id.as_deref(), Some("r1"));
        assert_eq!(parsed.encoded_authorization.as_deref(), Some("enc"));
        assert_eq!(parsed.details, [(Some("C".into()), Some("d".into()))]);
    }

    #[test]
    fn long_texts_are_cut_between_characters() {
        let (_, message) = read(&"中".repeat(1000));
        assert_eq!(message.chars().count(), LONGEST + 1);
    }

    proptest! {
        #[test]
        fn any_bytes_are_read(bytes in any::<Vec<u8>>()) {
            parse(&bytes, &str::to_owned);
        }

        #[test]
        fn any_html_is_read(text in "(<title|>|</title>|é| ){0,8}") {
            parse(text.as_bytes(), &str::to_owned);
        }
    }
}
