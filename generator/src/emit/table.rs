//! The members of a struct → its table for the runtime.
//!
//! Invariants: rows stand in the order of the fields; limits are written only where requests are checked. Inside a table
//! the names of the runtime come first, so they need no path.

use heck::ToShoutySnakeCase;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{ident, limits, paths};
use crate::model::Field;
use crate::openapi::Location;

/// Whether a request must carry a member.
pub fn wanted(field: &Field) -> bool {
    field.required && !field.read_only
}

/// A member inside a document; `always` says that an answer cannot be read without it.
pub fn member(field: &Field, request: bool, always: bool) -> TokenStream {
    let wire = &field.wire;
    let begin = if always { quote!(Member::always(#wire)) } else { quote!(Member::new(#wire)) };
    if request { checked(begin, field, wanted(field)) } else { begin }
}

/// A parameter.
pub fn parameter(location: Location, field: &Field, required: bool) -> TokenStream {
    let wire = &field.wire;
    let kind = ident(match location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header",
    });
    checked(quote!(Member::#kind(#wire)), field, required)
}

/// The body; `whole` is the field that it is, unless it is a struct with a table of its own.
pub fn body(whole: Option<&Field>) -> TokenStream {
    match whole {
        Some(field) => checked(quote!(Member::body()), field, field.required),
        None => quote!(Member::body()),
    }
}

/// What makes a struct known to the runtime; `kind` is `input` for what an operation takes.
///
/// The table is a static, and not a constant, so that no program has to work it out again.
pub fn record(name: &Ident, kind: &TokenStream, rows: &[TokenStream], fields: &[Ident]) -> TokenStream {
    let (ty, record, known) = (paths::table(), paths::record(), paths::codegen());
    let (text, table) = (name.to_string(), format_ident!("{}_TABLE", name.to_string().to_shouty_snake_case()));
    quote! {
        static #table: #ty = {
            use #known::*;
            Table::new(&Shape { name: #text, members: &[#(#rows),*] })
        };
        #record! { #kind #name = #table { #(#fields),* } }
    }
}

/// The method that checks a request or a part of one.
pub fn validate(documented: &TokenStream) -> TokenStream {
    let (vec, violation, validate) = (paths::vec(), paths::violation(), paths::validate());
    quote! {
        /// Everything that is missing or breaks a documented constraint. `send` asks this before it sends.
        #[inline]
        pub fn validate(&self) -> #vec<#violation> {
            #validate(self, #documented)
        }
    }
}

fn checked(begin: TokenStream, field: &Field, required: bool) -> TokenStream {
    let required = required.then(|| quote!(.required()));
    let limits = limits::list(&field.limits).map(|limits| quote!(.limits(#limits)));
    let inner = field.inner.iter().any(|level| limits::list(level).is_some()).then(|| {
        let levels = field.inner.iter().map(|level| limits::list(level).unwrap_or_else(|| quote!(&[])));
        quote!(.inner(&[#(#levels),*]))
    });
    quote!(#begin #required #limits #inner)
}
