//! Parts of a path.  In: fixed text, values.  Out: canonical encoding, or why a value cannot be one.

use crate::http::encoding;

/// The fixed part of a template in canonical encoding; what is canonical already stays as it is.
pub(super) fn plain(fixed: &str) -> String {
    let segments = fixed.split('/').map(|s| encoding::encode(&encoding::decode(s)));
    segments.collect::<Vec<_>>().join("/")
}

/// Why a value cannot be a path segment. Servers and libraries fold such segments,
/// and the request would reach another resource than the one that was signed.
pub(super) fn refusal(segment: &str) -> Option<&'static str> {
    if segment.is_empty() {
        return Some("must not be empty");
    }
    let dots = |part| matches!(part, "." | "..");
    // An encoded slash separates in the canonical path, so the parts count as well.
    let folded = segment.split('/').any(dots);
    folded.then_some("must not be or hold \".\" or \"..\"")
}
