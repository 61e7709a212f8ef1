//! What is to be retired → `#[deprecated]`, with the date and what takes its place.
//!
//! Invariant: a replacement is named only when the description names it and the service has it.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Unit, documentation};
use crate::model::Operation;

/// The attribute of an operation that is to be retired.
pub fn attribute(unit: &Unit<'_>, operation: &Operation) -> Option<TokenStream> {
    operation.deprecated.then(|| {
        let mut note = documentation::deprecation(operation);
        if let Some(other) = replacement(unit, operation) {
            note.push_str(&format!("; use `{}` instead", other.function));
        }
        quote!(#[deprecated = #note])
    })
}

/// The operation that the description tells to use: "use `getJob` instead".
fn replacement<'a>(unit: &'a Unit<'_>, operation: &Operation) -> Option<&'a Operation> {
    let (before, _) = operation.description.split_once("` instead")?;
    let (_, id) = before.rsplit_once("use `")?;
    unit.service.operations.iter().find(|other| other.id == id && other.id != operation.id)
}
