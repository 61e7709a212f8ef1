//! The metrics of a service → `metrics.rs`: a table and a lookup.
//!
//! Invariant: the table is sorted by id, because the lookup is a binary search.

use proc_macro2::TokenStream;
use quote::quote;

use super::unit::Unit;
use super::{docs, paths};
use crate::metrics::{Metric, Monitoring};
use crate::rustdoc;

/// `metrics.rs`.
pub fn module(unit: &Unit<'_>, monitoring: &Monitoring) -> TokenStream {
    let Monitoring { namespace, dimensions, metrics, .. } = monitoring;
    let title = rustdoc::first_sentence(&unit.service.title);
    let mut front = vec![format!("The {} metrics of {title} in the monitoring service.", metrics.len()), String::new()];
    front.extend(["| metric | measures | unit | of |".to_owned(), "|---|---|---|---|".to_owned()]);
    front.extend(metrics.iter().map(|it| {
        let cell = |text: &str| rustdoc::lines(text).join(" ");
        format!("| {} | {} | {} | {} |", rustdoc::code(&it.id), cell(&it.name), cell(&it.unit), cell(&it.of))
    }));
    let front = docs::inner(&front);
    let (ty, option, count) = (paths::metric(), paths::option(), metrics.len());
    let entries = metrics.iter().map(metric);
    quote! {
        #front
        /// The namespace of the metrics.
        pub const NAMESPACE: &str = #namespace;
        /// The dimensions of the metrics, from the widest to the narrowest.
        pub static DIMENSIONS: &[&str] = &[#(#dimensions),*];
        /// All documented metrics, sorted by id.
        pub static ALL: [#ty; #count] = [#(#entries),*];
        /// Finds a metric by its id.
        pub fn lookup(id: &str) -> #option<&'static #ty> {
            ALL.binary_search_by(|entry| entry.id.cmp(id)).ok().map(|at| &ALL[at])
        }
    }
}

fn metric(it: &Metric) -> TokenStream {
    let ty = paths::metric();
    let Metric { id, name, unit, maximum_unit, of, .. } = it;
    let minimum = paths::maybe(it.minimum);
    let maximum = paths::maybe(it.maximum);
    let period = paths::maybe(it.period);
    quote!(#ty {
        id: #id,
        name: #name,
        unit: #unit,
        minimum: #minimum,
        maximum: #maximum,
        maximum_unit: #maximum_unit,
        of: #of,
        period: #period,
    })
}
