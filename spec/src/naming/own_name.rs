//! What a document calls a structure → a name in camel case.

use heck::ToUpperCamelCase;

/// The published form of a structure's own name.
pub(super) fn base(name: &str) -> String {
    let own = name.split('@').next().unwrap_or(name);
    let last = own.rsplit('.').next().unwrap_or(own);
    let ascii: String = last.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
    let camel = if ascii.chars().any(|c| c == '_') || ascii.starts_with(|c: char| c.is_ascii_lowercase()) {
        ascii.to_upper_camel_case()
    } else {
        ascii
    };
    if camel.is_empty() || camel.starts_with(|c: char| c.is_ascii_digit()) {
        format!("Structure{camel}")
    } else {
        camel
    }
}
