//! Signatures.  In: a request as it will be sent, keys, the time.  Out: the headers to add, and the intermediate texts.
//!
//! Invariant: pure; nothing here sends, reads a clock or changes the request.

mod algorithm;

use std::fmt;

use crate::http::encoding;
use crate::http::message::{Headers, hide_headers};
use crate::secret::Secret;

pub use algorithm::Algorithm;

const UNSIGNED: &str = "UNSIGNED-PAYLOAD";

/// What is signed. `Debug` shows neither query nor body.
#[derive(Clone, Copy)]
pub struct ToSign<'a> {
    /// The method, in any case.
    pub method: &'a str,
    /// Host and port as in the URL; a `Host` header wins.
    pub authority: &'a str,
    /// The path as on the wire.
    pub path: &'a str,
    /// Names and values of the query, decoded.
    pub query: &'a [(String, String)],
    /// Every header; those with an underscore in their name are left unsigned. An `X-Sdk-Date` header wins over the time.
    pub headers: &'a Headers,
    /// The body.
    pub body: &'a [u8],
    /// The time, as `20260102T030405Z`.
    pub stamp: &'a str,
}

/// A signature and the texts it was made from. `Debug` hides the values of secret headers.
#[derive(Clone)]
pub struct Signed {
    /// The headers to add: date, content hash where one is needed, authorization.
    pub headers: Headers,
    /// Method, path, query, headers and body hash in canonical form.
    pub canonical_request: String,
    /// Algorithm, date and hash of the canonical request.
    pub string_to_sign: String,
    /// The signature in hexadecimal.
    pub signature: String,
}

impl fmt::Debug for ToSign<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ToSign")
            .field("method", &self.method)
            .field("authority", &self.authority)
            .field("path", &self.path)
            .field("headers", &self.headers)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .field("stamp", &self.stamp)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Signed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The third line is the query.
        let lines = self.canonical_request.split('\n').enumerate().filter(|(number, _)| *number != 2);
        let lines: Vec<_> = lines.map(|(_, line)| line).collect();
        f.debug_struct("Signed")
            .field("headers", &self.headers)
            .field("canonical_request", &hide_headers(&lines.join("\n")))
            .field("string_to_sign", &self.string_to_sign)
            .finish_non_exhaustive()
    }
}

/// Signs a request by SDK-HMAC-SHA256.
pub fn sign(request: &ToSign<'_>, access_key: &str, secret_key: &Secret) -> Signed {
    sign_by(&Algorithm::HmacSha256, request, access_key, secret_key)
}

/// Signs a request.
pub fn sign_by(algorithm: &Algorithm, request: &ToSign<'_>, access_key: &str, secret_key: &Secret) -> Signed {
    let mut added = Headers::new();
    let stamp = request.headers.get("X-Sdk-Date").unwrap_or_else(|| {
        added.set("X-Sdk-Date", request.stamp);
        request.stamp
    });
    if let Some(media) = request.headers.get("Content-Type") {
        let hashed = ["application/json", "application/bson"];
        if !hashed.iter().any(|prefix| media.starts_with(prefix)) {
            added.set(algorithm.content_header(), UNSIGNED);
        }
    }
    let fields = signed_fields(request, &added);
    let names: Vec<_> = fields.iter().map(|(name, _)| name.as_str()).collect();
    let names = names.join(";");
    let lines: String = fields.iter().map(|(n, v)| format!("{n}:{v}\n")).collect();
    let body_hash = match fields.iter().find(|(name, _)| name.eq_ignore_ascii_case(algorithm.content_header())) {
        Some((_, given)) => given.clone(),
        None => algorithm.hash(request.body),
    };
    let canonical_request = format!(
        "{}\n{}\n{}\n{lines}\n{names}\n{body_hash}",
        request.method.to_ascii_uppercase(),
        canonical_path(request.path),
        encoding::query_string(request.query),
    );
    let hash = algorithm.hash(canonical_request.as_bytes());
    let scope = algorithm.scope(stamp);
    let line = scope.as_ref().map(|scope| format!("{scope}\n")).unwrap_or_default();
    let string_to_sign = format!("{}\n{stamp}\n{line}{hash}", algorithm.name());
    let signature = algorithm.sign(access_key, secret_key, scope.as_deref(), &string_to_sign);
    let credential = algorithm.credential(access_key, scope.as_deref());
    let authorization = format!("{} {credential}, SignedHeaders={names}, Signature={signature}", algorithm.name());
    added.set("Authorization", authorization);
    Signed { headers: added, canonical_request, string_to_sign, signature }
}

/// Lower-case names and trimmed values, sorted; the host is always among them.
fn signed_fields(request: &ToSign<'_>, added: &Headers) -> Vec<(String, String)> {
    let mut fields: Vec<_> = request
        .headers
        .iter()
        .chain(added.iter())
        .map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()))
        .filter(|(name, _)| !name.contains('_') && name != "authorization")
        .collect();
    if request.headers.get("Host").is_none() {
        fields.push(("host".to_owned(), request.authority.to_owned()));
    }
    fields.sort();
    fields
}

/// The path is decoded as a whole, then split and encoded, so an encoded slash is a separator, as at the gateway.
fn canonical_path(path: &str) -> String {
    let decoded = encoding::decode(path);
    let segments: Vec<_> = decoded.split('/').map(encoding::encode).collect();
    let mut canonical = segments.join("/");
    if !canonical.ends_with('/') {
        canonical.push('/');
    }
    canonical
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn canonical(path: &str, headers: &Headers) -> String {
        let request =
            ToSign { method: "get", authority: "h", path, query: &[], headers, body: b"", stamp: "20260102T030405Z" };
        sign(&request, "AK", &Secret::new("SK")).canonical_request
    }

    #[test]
    fn the_path_is_canonical_whatever_its_spelling() {
        let headers = Headers::new();
        let expected = canonical("/a%20b/%E4%B8%AD", &headers);
        assert!(expected.starts_with("GET\n/a%20b/%E4%B8%AD/\n\nhost:h\n"));
        for spelling in ["/a b/中", "/a%20b/%e4%b8%ad", "/a b/中/"] {
            assert_eq!(canonical(spelling, &headers), expected);
        }
    }

    #[test]
    fn what_is_signed_is_shown_without_secrets() {
        let headers = Headers::from_iter([("X-Security-Token", "hunter2"), ("X-Other", "plain")]);
        let query = [("password".to_owned(), "hunter2".to_owned())];
        let body = b"hunter2";
        let stamp = "20260102T030405Z";
        let request =
            ToSign { method: "PUT", authority: "h", path: "/p", query: &query, headers: &headers, body, stamp };
        let shown = format!("{request:?} {:#?}", sign(&request, "AK", &Secret::new("hunter2")));
        assert!(
            shown.contains("/p") && shown.contains("x-other:plain") && shown.contains("20260102T030405Z"),
            "{shown}"
        );
        assert!(!shown.contains("hunter2"), "{shown}");
    }

    #[test]
    fn an_authorization_header_is_never_signed() {
        let headers = Headers::from_iter([("Authorization", "old")]);
        assert!(!canonical("/", &headers).contains("old"));
    }

    proptest! {
        #[test]
        fn signing_never_panics_and_ends_the_same_way(
            path in any::<String>(),
            query in prop::collection::vec(any::<(String, String)>(), 0..4),
            fields in prop::collection::vec(any::<(String, String)>(), 0..4),
            body in any::<Vec<u8>>(),
            key in any::<String>(),
        ) {
            let headers = Headers::from_iter(fields);
            let request = ToSign { method: "POST", authority: "h", path: &path, query: &query,
                headers: &headers, body: &body, stamp: "20260102T030405Z" };
            let first = sign(&request, "AK", &Secret::new(key.clone()));
            let second = sign(&request, "AK", &Secret::new(key));
            prop_assert_eq!(&first.signature, &second.signature);
            prop_assert_eq!(first.signature.len(), 64);
        }

        #[test]
        fn the_order_of_query_and_headers_does_not_matter(
            mut query in prop::collection::vec(("[a-c]{1,2}", "[a-c]{0,2}"), 0..5),
        ) {
            let headers = Headers::new();
            let text = |query: &[(String, String)]| sign(&ToSign { method: "GET", authority: "h", path: "/",
                query, headers: &headers, body: b"", stamp: "20260102T030405Z" }, "AK", &Secret::new("SK")).signature;
            let before = text(&query);
            query.reverse();
            prop_assert_eq!(before, text(&query));
        }
    }
}
