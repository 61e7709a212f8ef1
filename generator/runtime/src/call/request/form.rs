//! A JSON object → the parts of `multipart/form-data`.  In: the body's bytes, which members are files.
//! Out: the media type with its boundary, and the encoded body; or what cannot be a part.
//!
//! Invariant: no part contains the boundary.

use serde_json::Value;

use super::texts::texts;
use crate::data::validation::Violations;

/// The media type.
pub(super) const MEDIA: &str = "multipart/form-data";

/// Turns each member into a part: null is left out, a list repeats the name, a file gets a file name.
pub(super) fn encode(json: &[u8], files: &[&str], problems: &mut Violations) -> Option<(String, Vec<u8>)> {
    let Ok(Value::Object(members)) = serde_json::from_slice(json) else {
        problems.add("body", "form", "must be an object to become a form");
        return None;
    };
    let mut parts = Vec::new();
    for (name, value) in &members {
        if is_nested(value) {
            problems.add(name, "form", "must be a single value or a list of them");
        }
        let file = files.contains(&name.as_str());
        parts.extend(texts(value).into_iter().map(|text| (head(name, file), text)));
    }
    let mut boundary = random();
    while parts.iter().any(|(head, text)| head.contains(&boundary) || text.contains(&boundary)) {
        boundary = random();
    }
    let mut body = String::new();
    for (head, text) in parts {
        body.push_str(&format!("--{boundary}\r\n{head}\r\n\r\n{text}\r\n"));
    }
    body.push_str(&format!("--{boundary}--\r\n"));
    Some((format!("{MEDIA}; boundary={boundary}"), body.into_bytes()))
}

fn is_nested(value: &Value) -> bool {
    match value {
        Value::Object(_) => true,
        Value::Array(items) => items.iter().any(|item| item.is_object() || item.is_array()),
        _ => false,
    }
}

/// The headers of a part. Quotes and line ends in a name are escaped as browsers do it.
fn head(name: &str, file: bool) -> String {
    let name = name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A");
    let disposition = format!("Content-Disposition: form-data; name=\"{name}\"");
    match file {
        true => format!("{disposition}; filename=\"{name}\"\r\nContent-Type: application/octet-stream"),
        false => disposition,
    }
}

fn random() -> String {
    let digits = std::iter::repeat_with(fastrand::alphanumeric);
    digits.take(32).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn encoded(json: &str, files: &[&str]) -> Result<String, Vec<String>> {
        let mut problems = Violations::default();
        let form = encode(json.as_bytes(), files, &mut problems);
        let problems: Vec<_> = problems.into_vec().iter().map(ToString::to_string).collect();
        match form {
            Some((media, body)) if problems.is_empty() => {
                let boundary = media.strip_prefix("multipart/form-data; boundary=").unwrap();
                assert_eq!(boundary.len(), 32);
                Ok(String::from_utf8(body).unwrap().replace(boundary, "B"))
            }
            _ => Err(problems),
        }
    }

    #[test]
    fn members_become_parts_and_null_is_left_out() {
        let form = encoded(r#"{"port":636,"ssl":true,"none":null,"list":["a","b"]}"#, &[]).unwrap();
        let expected = ["port\"\r\n\r\n636", "ssl\"\r\n\r\ntrue", "list\"\r\n\r\na", "list\"\r\n\r\nb"]
            .map(|part| format!("--B\r\nContent-Disposition: form-data; name=\"{part}\r\n"));
        assert_eq!(form, format!("{}--B--\r\n", expected.concat()));
    }

    #[test]
    fn a_file_has_a_name_and_a_type() {
        let form = encoded(r#"{"cert":"PEM\r\n"}"#, &["cert"]).unwrap();
        let head = "form-data; name=\"cert\"; filename=\"cert\"\r\nContent-Type: application/octet-stream";
        assert_eq!(form, format!("--B\r\nContent-Disposition: {head}\r\n\r\nPEM\r\n\r\n--B--\r\n"));
    }

    #[test]
    fn a_name_cannot_break_out_of_its_header() {
        let form = encoded(r#"{"a\"\r\nX: y":1}"#, &[]).unwrap();
        assert!(form.contains("name=\"a%22%0D%0AX: y\"\r\n\r\n1"), "{form}");
    }

    #[test]
    fn what_is_nested_or_no_object_cannot_be_a_form() {
        assert_eq!(encoded(r#"{"a":{"b":1}}"#, &[]).unwrap_err(), ["a: must be a single value or a list of them"]);
        assert_eq!(encoded("[1]", &[]).unwrap_err(), ["body: must be an object to become a form"]);
    }
}
