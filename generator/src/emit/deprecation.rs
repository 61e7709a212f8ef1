//! A deprecated operation → `#[deprecated]` with the date and the replacement.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use super::unit::Unit;
use crate::model::Operation;

/// The attribute of a deprecated operation.
pub fn attribute(unit: &Unit<'_>, operation: &Operation) -> Option<TokenStream> {
    operation.deprecated.then(|| {
        let mut note = docs::deprecation(operation);
        let replacement = |id: &String| unit.service.operations.iter().find(|other| other.id == *id);
        if let Some(other) = operation.replaced_by.as_ref().and_then(replacement) {
            note.push_str(&format!("; use `{}` instead", other.function));
        }
        quote!(#[deprecated = #note])
    })
}
