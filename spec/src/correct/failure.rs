//! Why a correction does not apply.

/// What is wrong, and what to do.
pub(super) type Failure = (String, &'static str);

/// What to do about a document that is not as the correction has seen it.
pub(super) const STALE: &str = "the document changed: compare it with the correction, then change or remove the row";

/// A value in the words of the file.
pub(super) fn show<T: std::fmt::Display>(value: Option<&T>) -> String {
    value.map_or_else(|| "not stated".to_owned(), |v| format!("`{v}`"))
}
