//! The members of a struct → its table for the runtime.
//!
//! Invariants: a field and its wire name are in one row; only tables of requests have limits. The macro imports the
//! names of the runtime that a table uses, so they need no path.

use gaussdb_extensions::Location;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::unit::ident;
use super::{limits, paths};
use crate::model::Field;

/// Whether a request must carry a member.
pub fn wanted(field: &Field) -> bool {
    field.required && !field.read_only
}

/// A member of a JSON object.
pub fn member(field: &Field, request: bool) -> TokenStream {
    let wire = &field.wire;
    let begin = quote!(Member::new(#wire));
    if request { checked(begin, field, wanted(field)) } else { begin }
}

/// A parameter.
pub fn parameter(location: Location, field: &Field, required: bool) -> TokenStream {
    let wire = &field.wire;
    let kind = ident(match location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header",
        Location::Body => "body",
    });
    checked(quote!(Member::#kind(#wire)), field, required)
}

/// The body. `whole` is its field, unless it is a struct with its own table.
pub fn body(whole: Option<&Field>) -> TokenStream {
    match whole {
        Some(field) => checked(quote!(Member::body()), field, field.required),
        None => quote!(Member::body()),
    }
}

/// The table of a struct for the runtime.
pub fn table(name: &Ident, rows: impl Iterator<Item = (Ident, TokenStream)>) -> TokenStream {
    let reflect_struct = paths::reflect_struct();
    let rows = rows.map(|(field, member)| quote!(#field: #member));
    quote! {
        #reflect_struct! { #name { #(#rows),* } }
    }
}

/// The method `validate` of a request or a part of one.
pub fn validate(documented: &TokenStream) -> TokenStream {
    let (vec, violation, validate) = (paths::vec(), paths::violation(), paths::validate());
    quote! {
        /// Returns missing members and violations of documented constraints. `send` calls this first.
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
