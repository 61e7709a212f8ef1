//! Removes secrets from texts of the service.  In: what the service sent, secrets known to us.  Out: the text with `***` in their place.

use serde_json::Value;

/// Shorter texts are kept: replacing them would garble messages and protect nothing.
const SHORTEST: usize = 4;

/// Replaces every occurrence of every secret, plain or escaped as in a JSON string.
pub(crate) fn scrub<S: AsRef<str>>(text: &str, secrets: &[S]) -> String {
    let mut text = text.to_owned();
    let mut all: Vec<String> = Vec::new();
    for secret in secrets.iter().map(AsRef::as_ref).filter(|s| s.len() >= SHORTEST) {
        all.push(secret.to_owned());
        all.push(Value::from(secret).to_string().trim_matches('"').to_owned());
    }
    // The longest first, so that a secret that contains another leaves no rest.
    all.sort_by_key(|secret| std::cmp::Reverse(secret.len()));
    for secret in all.iter().filter(|secret| !secret.is_empty()) {
        if text.contains(secret.as_str()) {
            text = text.replace(secret.as_str(), "***");
        }
    }
    text
}

/// A URL without the login before an `@`.
pub(crate) fn without_login(url: &str) -> String {
    match (url.split_once("://"), url.rsplit_once('@')) {
        (Some((scheme, _)), Some((_, host))) => format!("{scheme}://***@{host}"),
        (None, Some((_, host))) => format!("***@{host}"),
        (_, None) => url.to_owned(),
    }
}

/// Whether a member of this name holds a secret.
pub(crate) fn is_secret_name(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let parts = ["password", "passwd", "pwd", "secret", "token", "private_key", "credential"];
    parts.iter().any(|part| name.contains(part))
}

/// Texts of the secret members of a JSON document.
pub(crate) fn secrets_of(body: &[u8]) -> Vec<String> {
    let mut found = Vec::new();
    if let Ok(value) = serde_json::from_slice(body) {
        collect(&value, false, &mut found);
    }
    found
}

fn collect(value: &Value, secret: bool, found: &mut Vec<String>) {
    match value {
        Value::String(text) if secret => found.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|item| collect(item, secret, found)),
        Value::Object(members) => {
            for (name, value) in members {
                collect(value, secret || is_secret_name(name), found);
            }
        }
        _ => {}
    }
}

/// The document with its secret members replaced.
pub(crate) fn mask(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(mask),
        Value::Object(members) => {
            for (name, value) in members.iter_mut() {
                if is_secret_name(name) && (value.is_string() || value.is_number()) {
                    *value = Value::from("***");
                } else {
                    mask(value);
                }
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn secrets_vanish_in_every_spelling() {
        let secrets = ["hunter2", "hunter22", "a\"b\\c", "x"];
        let text = r#"hunter22 hunter2 a"b\c {"v": "a\"b\\c"} x"#;
        assert_eq!(scrub(text, &secrets), r#"*** *** *** {"v": "***"} x"#);
    }

    #[test]
    fn logins_vanish_from_urls() {
        assert_eq!(without_login("http://u:hun@ter2@h:1/p"), "http://***@h:1/p");
        assert_eq!(without_login("u:hunter2@h"), "***@h");
        assert_eq!(without_login("https://h/p"), "https://h/p");
    }

    #[test]
    fn secret_members_are_found_and_masked() {
        let mut value = json!({"cluster": {"user_pwd": "one", "name": "n"}, "tokens": ["two"], "Password": 3});
        assert_eq!(secrets_of(value.to_string().as_bytes()), ["one", "two"]);
        mask(&mut value);
        assert_eq!(value["cluster"], json!({"user_pwd": "***", "name": "n"}));
        assert_eq!(value["Password"], "***");
        assert!(secrets_of(b"no json").is_empty());
    }
}
