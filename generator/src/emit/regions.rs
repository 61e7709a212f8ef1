//! The regions of a service → `regions.rs`: constants, a table and a lookup.
//!
//! Invariant: the table is sorted by region, because the lookup is a binary search.

use proc_macro2::TokenStream;
use quote::quote;

use super::unit::{Unit, ident};
use super::{docs, paths};
use crate::names;
use crate::rustdoc;

/// The endpoints in the constant of the service.
pub fn endpoints(unit: &Unit<'_>) -> TokenStream {
    if unit.service.endpoints.is_empty() { quote!(&[]) } else { quote!(&regions::ALL) }
}

/// `regions.rs`.
pub fn module(unit: &Unit<'_>) -> TokenStream {
    let all = &unit.service.endpoints;
    let title = rustdoc::first_sentence(&unit.service.title);
    let mut front = vec![
        format!("The {} documented regions of {title}, with their endpoints.", all.len()),
        String::new(),
        "For any other region, set the endpoint in the configuration.".to_owned(),
        String::new(),
    ];
    front.extend(["| region | endpoint |".to_owned(), "|---|---|".to_owned()]);
    front.extend(all.iter().map(|(region, url)| format!("| {} | {} |", rustdoc::code(region), rustdoc::code(url))));
    let front = docs::inner(&front);
    let (count, option) = (all.len(), paths::option());
    let entries = all.iter().map(|(region, url)| quote!((#region, #url)));
    let constants = all.iter().map(|(region, _)| {
        let (name, docs) = (ident(&names::constant(region)), docs::line(&rustdoc::code(region)));
        quote!(#docs pub const #name: &str = #region;)
    });
    quote! {
        #front
        #(#constants)*
        /// Region and endpoint, sorted by region.
        pub static ALL: [(&str, &str); #count] = [#(#entries),*];
        /// Finds the endpoint of a region.
        pub fn lookup(region: &str) -> #option<&'static str> {
            ALL.binary_search_by(|entry| entry.0.cmp(region)).ok().map(|at| ALL[at].1)
        }
    }
}
