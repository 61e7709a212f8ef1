//! Compares two canonical requests.  In: ours, and the one in the message of the service.  Out: the lines that differ.

use std::fmt;

use crate::http::message::hide_headers;

/// The canonical request that was signed here and, if the service returns it, the one that the service signed.
/// Values of secret headers are hidden in both.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignatureMismatch {
    /// Our canonical request.
    pub ours: String,
    /// The canonical request of the service, if its message contains one.
    pub theirs: Option<String>,
}

impl SignatureMismatch {
    pub(crate) fn new(canonical_request: &str, message: &str) -> Self {
        Self { ours: hide_headers(canonical_request), theirs: quoted(message).map(|text| hide_headers(&text)) }
    }

    /// Line number from 1, our line, their line; only where they differ.
    pub fn differences(&self) -> Vec<(usize, &str, &str)> {
        let Some(theirs) = &self.theirs else {
            return Vec::new();
        };
        let (ours, theirs): (Vec<_>, Vec<_>) = (self.ours.split('\n').collect(), theirs.split('\n').collect());
        let line = |lines: &[&'_ str], i: usize| lines.get(i).copied().unwrap_or("").to_owned();
        let count = ours.len().max(theirs.len());
        (0..count)
            .filter(|&i| line(&ours, i) != line(&theirs, i))
            .map(|i| (i + 1, ours.get(i).copied().unwrap_or(""), theirs.get(i).copied().unwrap_or("")))
            .collect()
    }
}

impl fmt::Display for SignatureMismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.theirs.is_none() {
            return write!(f, "our canonical request:\n{}", self.ours);
        }
        let differences = self.differences();
        if differences.is_empty() {
            return f.write_str("both canonical requests are equal; the secret key is wrong");
        }
        for (number, ours, theirs) in differences {
            writeln!(f, "line {number}: ours   {ours}\nline {number}: theirs {theirs}")?;
        }
        Ok(())
    }
}

/// The text after `canonicalRequest`; the gateway writes `|` for line breaks.
fn quoted(message: &str) -> Option<String> {
    let small = message.to_ascii_lowercase();
    let marks = ["canonicalrequest", "canonical request", "canonical_request"];
    let end = marks.iter().find_map(|mark| Some(small.find(mark)? + mark.len()))?;
    let text = message.get(end..)?;
    let text = text.trim_start_matches([':', '=', ' ', '\'', '"']).trim_end_matches(['\'', '"', ' ']);
    let text = if text.contains('\n') { text.to_owned() } else { text.replace('|', "\n") };
    text.contains('\n').then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    const OURS: &str = "GET\n/a/\n\nhost:h\nx-sdk-date:1\nx-security-token:hunter2\n\nhost\nhash";

    #[test]
    fn differing_lines_are_named() {
        let message =
            "verify failed, canonicalRequest:GET|/a/||host:other|x-sdk-date:1|x-security-token:hunter2||host|hash";
        let mismatch = SignatureMismatch::new(OURS, message);
        assert_eq!(mismatch.differences(), [(4, "host:h", "host:other")]);
        let shown = format!("{mismatch} {mismatch:?}");
        assert!(shown.contains("theirs host:other") && !shown.contains("hunter2"));
    }

    #[test]
    fn without_a_quotation_ours_is_shown() {
        let mismatch = SignatureMismatch::new(OURS, "signature does not match");
        assert!(mismatch.theirs.is_none() && mismatch.to_string().contains("host:h"));
        let equal = SignatureMismatch::new("GET\n/", "canonical request: GET|/");
        assert!(equal.to_string().contains("secret key is wrong"));
    }
}
