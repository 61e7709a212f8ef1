//! Temporary keys in the answers of token services.  In: the body of an answer.  Out: credentials with their expiry.

use serde_json::Value;

use super::provider::Credentials;
use crate::clock::parse_rfc3339;

/// Reads temporary keys in any of the spellings that token services use. An incomplete set is `None`.
pub(super) fn parse_keys(body: &[u8]) -> Option<Credentials> {
    let value: Value = serde_json::from_slice(body).ok()?;
    let wrapped = value.get("credential").or(value.get("credentials"));
    let keys = wrapped.unwrap_or(&value);
    let get = |names: &[&str]| {
        let found = names.iter().find_map(|name| keys.get(name)?.as_str());
        found.filter(|text| !text.is_empty())
    };
    let credentials = Credentials::temporary(
        get(&["access", "accessKeyId", "access_key_id"])?,
        get(&["secret", "secretAccessKey", "secret_access_key"])?,
        get(&["securitytoken", "securityToken", "security_token"])?,
    );
    let end = get(&["expires_at", "expiration"]).and_then(parse_rfc3339)?;
    Some(credentials.expiring(end))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    #[test]
    fn every_spelling_of_keys_is_read() {
        for body in [
            json!({"credentials": {"access_key_id": "A", "secret_access_key": "S",
                "security_token": "T", "expiration": "2026-01-01T00:00:00Z"}}),
            json!({"credential": {"access": "A", "secret": "S",
                "securitytoken": "T", "expires_at": "2026-01-01T00:00:00.123000Z"}}),
            json!({"accessKeyId": "A", "secretAccessKey": "S", "securityToken": "T",
                "expires_at": "2026-01-01T00:00:00.000Z"}),
        ] {
            let found = parse_keys(body.to_string().as_bytes()).unwrap();
            assert_eq!(found.secrets(), ["S", "T"], "{body}");
            assert!(found.expires.is_some());
        }
    }

    #[test]
    fn half_a_set_is_none() {
        let whole = [("access", "A"), ("secret", "S"), ("securitytoken", "T"), ("expires_at", "2026-01-01T00:00:00Z")];
        for missing in 0..whole.len() {
            let mut body = json!({});
            for (index, (name, value)) in whole.iter().enumerate() {
                body[*name] = if index == missing { "" } else { *value }.into();
            }
            assert!(parse_keys(body.to_string().as_bytes()).is_none(), "{body}");
        }
    }

    proptest! {
        #[test]
        fn any_bytes_are_read(bytes in any::<Vec<u8>>()) {
            let _ = parse_keys(&bytes);
        }
    }
}
