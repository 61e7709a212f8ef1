//! Percent-encoding as the gateway signs it.  In: text.  Out: URL parts.
//!
//! Invariant: only `A-Z a-z 0-9 - . _ ~` stay as they are; everything else is `%XX` in capitals, a space too.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Encodes one path segment, query name or query value.
pub(crate) fn encode(text: &str) -> String {
    utf8_percent_encode(text, RESERVED).to_string()
}

/// Undoes `%XX`; stray percent signs stay, bytes that are not UTF-8 become the replacement character.
pub(crate) fn decode(text: &str) -> Cow<'_, str> {
    percent_decode_str(text).decode_utf8_lossy()
}

/// Name and value pairs in the order and form in which they are signed and sent.
pub(crate) fn query_string(pairs: &[(String, String)]) -> String {
    let mut sorted: Vec<_> = pairs.iter().collect();
    sorted.sort();
    let encoded: Vec<_> = sorted.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
    encoded.join("&")
}

/// The pairs of a query string, decoded.
pub(crate) fn parse_query(query: &str) -> Vec<(String, String)> {
    query
        .split('&')
        .filter(|part| !part.is_empty())
        .map(|part| {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            (decode(name).into_owned(), decode(value).into_owned())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn encodes_everything_but_the_unreserved() {
        assert_eq!(encode("aZ09-._~"), "aZ09-._~");
        assert_eq!(encode("a b+c/d%é"), "a%20b%2Bc%2Fd%25%C3%A9");
    }

    #[test]
    fn a_query_is_sorted_by_decoded_name_then_value() {
        let pairs = [("b", "1"), ("a", "2"), ("a", ""), ("A", "x y")].map(|(n, v)| (n.to_owned(), v.to_owned()));
        assert_eq!(query_string(&pairs), "A=x%20y&a=&a=2&b=1");
    }

    proptest! {
        #[test]
        fn decoding_undoes_encoding(text in any::<String>()) {
            let encoded = encode(&text);
            prop_assert!(encoded.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._~%".contains(&b)));
            prop_assert_eq!(decode(&encoded), text);
        }

        #[test]
        fn a_query_survives_the_round_trip(pairs in prop::collection::vec(any::<(String, String)>(), 0..6)) {
            let mut sorted = pairs.clone();
            sorted.sort();
            // A pair without name and value leaves only "=", which still reads back.
            prop_assert_eq!(parse_query(&query_string(&pairs)), sorted);
        }
    }
}
