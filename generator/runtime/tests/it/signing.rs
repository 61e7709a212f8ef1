//! Signing against recorded cases, step by step: canonical request, string to sign, signature, headers.

use gaussdb_runtime::signing::{Algorithm, Signed, ToSign, sign_by};
use gaussdb_runtime::{Headers, Secret};
use serde_json::Value;

fn text<'a>(case: &'a Value, member: &str) -> &'a str {
    case[member].as_str().unwrap_or_default()
}

fn scalar(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn query(case: &Value) -> Vec<(String, String)> {
    let mut pairs = Vec::new();
    for pair in case["query"].as_array().unwrap() {
        let name = pair[0].as_str().unwrap();
        match &pair[1] {
            Value::Array(values) => pairs.extend(values.iter().map(|v| (name.to_owned(), scalar(v)))),
            value => pairs.push((name.to_owned(), scalar(value))),
        }
    }
    pairs
}

/// The headers as the caller has them before signing: his own and those that credentials bring.
fn headers(case: &Value) -> Headers {
    let own = case["headers"].as_object().unwrap().iter();
    let mut headers: Headers = own.map(|(n, v)| (n.clone(), scalar(v))).collect();
    let scopes = [("security_token", "X-Security-Token"), ("project_id", "X-Project-Id"), ("domain_id", "X-Domain-Id")];
    for (member, header) in scopes {
        if let Some(value) = case[member].as_str() {
            headers.set(header, value);
        }
    }
    headers
}

/// The cases, with the names that recur in them put in.
fn cases() -> Vec<Value> {
    let mut text = include_str!("../cases/signing.json").to_owned();
    let file: Value = serde_json::from_str(&text).unwrap();
    for (name, parts) in file["names"].as_object().unwrap() {
        let parts: String = parts.as_array().unwrap().iter().map(scalar).collect();
        text = text.replace(&format!("${{{name}}}"), &parts);
    }
    let file: Value = serde_json::from_str(&text).unwrap();
    file["cases"].as_array().unwrap().clone()
}

fn signed(algorithm: &Algorithm, case: &Value) -> Signed {
    let (query, headers) = (query(case), headers(case));
    let request = ToSign {
        method: text(case, "method"),
        authority: text(case, "host"),
        path: text(case, "path"),
        query: &query,
        headers: &headers,
        body: text(case, "body").as_bytes(),
        stamp: text(case, "date"),
    };
    sign_by(algorithm, &request, text(case, "access_key"), &Secret::new(text(case, "secret_key")))
}

#[test]
fn every_case_is_reproduced_step_by_step() {
    let cases = cases();
    assert_eq!(cases.len(), 137);
    for case in &cases {
        let name = text(case, "name");
        let expected = &case["expected"];
        let headers = headers(case);
        let signed = signed(&Algorithm::default(), case);
        assert_eq!(signed.canonical_request, text(expected, "canonical_request"), "{name}");
        assert_eq!(signed.string_to_sign, text(expected, "string_to_sign"), "{name}");
        assert_eq!(signed.signature, text(expected, "signature"), "{name}");
        let authorization = signed.headers.get("Authorization").unwrap();
        assert_eq!(authorization, text(expected, "authorization"), "{name}");
        for (header, value) in expected["headers"].as_object().unwrap() {
            let sent = signed.headers.get(header).or(headers.get(header));
            let sent = sent.unwrap_or(text(case, "host")).trim();
            assert_eq!(sent, scalar(value), "{name}: {header}");
        }
    }
}

/// Some of the same requests, signed in the other ways.
#[test]
fn the_other_algorithms_are_reproduced() {
    let cases = cases();
    let variants: Vec<Value> = serde_json::from_str(include_str!("../cases/signing_variants.json")).unwrap();
    let mut count = 0;
    for variant in &variants {
        let algorithm = match text(variant, "algorithm") {
            "derived" => Algorithm::Derived { region: "cn-north-4".to_owned(), service: "dws".to_owned() },
            #[cfg(feature = "sm3")]
            "sm3" => Algorithm::HmacSm3,
            _ => continue,
        };
        count += 1;
        let name = text(variant, "case");
        let case = cases.iter().find(|case| text(case, "name") == name).unwrap();
        let signed = signed(&algorithm, case);
        assert_eq!(signed.string_to_sign, text(variant, "string_to_sign"), "{name} {algorithm:?}");
        assert_eq!(
            signed.headers.get("Authorization").unwrap(),
            text(variant, "authorization"),
            "{name} {algorithm:?}"
        );
    }
    assert_eq!(count, if cfg!(feature = "sm3") { 24 } else { 12 });
}
