//! The documented error codes of a service → `errors.rs`: a table and a lookup.
//!
//! Invariant: the table is sorted by code, so that the lookup can halve it.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Unit, documentation, ident, paths};
use crate::docs;
use crate::openapi::behaviour::ErrorCode;

/// `errors.rs`.
pub fn module(unit: &Unit<'_>) -> TokenStream {
    let mut codes: Vec<_> = unit.service.errors.iter().collect();
    codes.sort_by(|a, b| a.code.cmp(&b.code));
    let title = docs::first_sentence(&unit.service.title);
    let mut front = vec![format!("The error codes that {title} documents: {} of them.", codes.len()), String::new()];
    front.extend(["| code | statuses | meaning | remedy |".to_owned(), "|---|---|---|---|".to_owned()]);
    front.extend(codes.iter().map(|code| row(code)));
    let front = documentation::inner(&front);
    let (ty, kinds, option, some) = (paths::error_code(), paths::error_kind(), paths::option(), paths::some());
    let count = codes.len();
    let entries = codes.iter().map(|it| {
        let ErrorCode { code, meaning, remedy, .. } = it;
        let kind = match it.kind {
            Some(kind) => {
                let kind = ident(kind);
                quote!(#some(#kinds::#kind))
            }
            None => quote!(#option::None),
        };
        quote!(#ty { code: #code, kind: #kind, meaning: #meaning, remedy: #remedy })
    });
    quote! {
        #front
        /// All documented codes, sorted.
        pub static ALL: [#ty; #count] = [#(#entries),*];
        /// What the documents say about a code.
        pub fn lookup(code: &str) -> #option<&'static #ty> {
            ALL.binary_search_by(|entry| entry.code.cmp(code)).ok().map(|at| &ALL[at])
        }
    }
}

/// One line of the table on the front page.
fn row(it: &ErrorCode) -> String {
    let statuses: Vec<_> = it.statuses.iter().map(i64::to_string).collect();
    let cell = |text: &str| docs::lines(text).join(" ");
    let (code, meaning, remedy) = (docs::code(&it.code), cell(&it.meaning), cell(&it.remedy));
    format!("| {code} | {} | {meaning} | {remedy} |", statuses.join(", "))
}
