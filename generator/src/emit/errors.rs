//! The error codes of a service → `errors.rs`: a table and a lookup.
//!
//! Invariant: the table is sorted by code, because the lookup is a binary search.

use gaussdb_extensions::{ErrorCode, ErrorKind, ErrorScope};
use proc_macro2::TokenStream;
use quote::quote;

use super::unit::{Unit, ident};
use super::{docs, paths};
use crate::rustdoc;

/// `errors.rs`.
pub fn module(unit: &Unit<'_>) -> TokenStream {
    let mut codes: Vec<_> = unit.service.errors.iter().collect();
    codes.sort_by(|a, b| a.code.cmp(&b.code));
    let title = rustdoc::first_sentence(&unit.service.title);
    let mut front = vec![format!("The {} error codes of {title}.", codes.len()), String::new()];
    front.extend(["| code | statuses | meaning | remedy |".to_owned(), "|---|---|---|---|".to_owned()]);
    front.extend(codes.iter().flat_map(|code| row(code)));
    let front = docs::inner(&front);
    let (ty, option, count) = (paths::error_code(), paths::option(), codes.len());
    let entries = codes.iter().map(|it| {
        let ErrorCode { code, meaning, remedy, .. } = it;
        let kind = paths::maybe(it.kind.and_then(kind));
        let plain = quote!(#ty::new(#code, #kind, #meaning, #remedy));
        if it.scopes.is_empty() {
            return plain;
        }
        let scopes = it.scopes.iter().map(scope);
        quote!(#ty { scopes: &[#(#scopes),*], ..#plain })
    });
    quote! {
        #front
        /// All codes, sorted. A code that ends in `*` is a prefix: it covers all codes that have no entry of their own.
        pub static ALL: [#ty; #count] = [#(#entries),*];
        /// Finds a code, or the longest prefix that covers it.
        pub fn lookup(code: &str) -> #option<&'static #ty> {
            #ty::find(&ALL, code)
        }
    }
}

/// The runtime's kind; it has none for kinds that do not decide.
pub fn kind(kind: ErrorKind) -> Option<TokenStream> {
    let (kinds, name) = (paths::error_kind(), ident(&format!("{kind:?}")));
    kind.decides().then(|| quote!(#kinds::#name))
}

fn scope(it: &ErrorScope) -> TokenStream {
    let (ty, kind, message) = (paths::error_scope(), paths::maybe(kind(it.kind)), paths::maybe(it.message.as_ref()));
    let ErrorScope { operations, meaning, remedy, .. } = it;
    quote!(#ty {
        operations: &[#(#operations),*],
        message: #message,
        kind: #kind,
        meaning: #meaning,
        remedy: #remedy,
    })
}

/// The rows of a code in the table of the front page: one, and one for each scope.
fn row(it: &ErrorCode) -> Vec<String> {
    let statuses: Vec<_> = it.statuses.iter().map(u16::to_string).collect();
    let cell = |text: &str| rustdoc::lines(text).join(" ");
    let line = |code: &str, statuses: &str, meaning: &str, remedy: &str| {
        format!("| {code} | {statuses} | {} | {} |", cell(meaning), cell(remedy))
    };
    let mut lines = vec![line(&rustdoc::code(&it.code), &statuses.join(", "), &it.meaning, &it.remedy)];
    for scope in &it.scopes {
        let after: Vec<_> = scope.operations.iter().map(|id| rustdoc::code(id)).collect();
        let with = scope.message.iter().map(|message| format!(", with the message {}", rustdoc::code(message)));
        let after = format!("after {}{}", after.join(", "), with.collect::<String>());
        lines.push(line(&after, "", &scope.meaning, &scope.remedy));
    }
    lines
}
