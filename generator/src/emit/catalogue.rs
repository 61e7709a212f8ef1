//! What a service is known by besides its operations → `regions.rs`, `permissions.rs` and `metrics.rs`: a table and
//! lookups each.
//!
//! Invariant: a module is there only if its table has an entry, and tables are sorted, so that lookups can halve them.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Unit, documentation, ident, paths};
use crate::catalogue::{Metric, Monitoring, Permission};
use crate::docs;
use crate::names;

/// Name, pointer or file, and tokens of every module that the service has.
pub fn modules<'a>(unit: &'a Unit<'_>) -> Vec<(&'static str, &'a str, TokenStream)> {
    let mut out = Vec::new();
    if !unit.service.endpoints.is_empty() {
        out.push(("regions", "/servers", regions(unit)));
    }
    if !unit.catalogue.permissions.is_empty() {
        out.push(("permissions", "/paths", permissions(unit)));
    }
    if let Some(monitoring) = &unit.catalogue.monitoring {
        out.push(("metrics", &monitoring.file, metrics(unit, monitoring)));
    }
    out
}

/// The endpoints that the constant of the service refers to.
pub fn endpoints(unit: &Unit<'_>) -> TokenStream {
    if unit.service.endpoints.is_empty() { quote!(&[]) } else { quote!(&regions::ALL) }
}

fn regions(unit: &Unit<'_>) -> TokenStream {
    let all = &unit.service.endpoints;
    let title = docs::first_sentence(&unit.service.title);
    let mut front = vec![
        format!("The regions in which {title} is documented, with its endpoints: {} of them.", all.len()),
        String::new(),
        "An endpoint that is missing here is given to the configuration.".to_owned(),
        String::new(),
    ];
    front.extend(["| region | endpoint |".to_owned(), "|---|---|".to_owned()]);
    front.extend(all.iter().map(|(region, url)| format!("| {} | {} |", docs::code(region), docs::code(url))));
    let front = documentation::inner(&front);
    let (count, option) = (all.len(), paths::option());
    let entries = all.iter().map(|(region, url)| quote!((#region, #url)));
    let constants = all.iter().map(|(region, _)| {
        let (name, docs) = (ident(&names::constant(region)), documentation::line(&docs::code(region)));
        quote!(#docs pub const #name: &str = #region;)
    });
    quote! {
        #front
        #(#constants)*
        /// Region and endpoint, sorted by region.
        pub static ALL: [(&str, &str); #count] = [#(#entries),*];
        /// The endpoint in a region.
        pub fn lookup(region: &str) -> #option<&'static str> {
            ALL.binary_search_by(|entry| entry.0.cmp(region)).ok().map(|at| ALL[at].1)
        }
    }
}

fn permissions(unit: &Unit<'_>) -> TokenStream {
    let (all, module) = (&unit.catalogue.permissions, &unit.module);
    let title = docs::first_sentence(&unit.service.title);
    let mut front = vec![
        format!("The permissions that operations of {title} are documented to need: {} of them.", all.len()),
        String::new(),
        "For other operations no document names one.".to_owned(),
        String::new(),
    ];
    front.extend(["| operation | action | granted for |".to_owned(), "|---|---|---|".to_owned()]);
    front.extend(all.iter().map(|it| {
        let Permission { function, action, project, enterprise_project, .. } = it;
        let kinds = [(*project, "projects"), (*enterprise_project, "enterprise projects")];
        let granted: Vec<_> = kinds.iter().filter(|(yes, _)| *yes).map(|(_, kind)| *kind).collect();
        let link = format!("[`{function}`](crate::{module}::Client::{function})");
        format!("| {link} | {} | {} |", docs::code(action), granted.join(", "))
    }));
    let front = documentation::inner(&front);
    let (ty, option, count) = (paths::permission(), paths::option(), all.len());
    let entries = all.iter().map(|it| {
        let Permission { operation, action, project, enterprise_project, dependencies, .. } = it;
        quote!(#ty {
            operation: #operation,
            action: #action,
            project: #project,
            enterprise_project: #enterprise_project,
            dependencies: &[#(#dependencies),*],
        })
    });
    quote! {
        #front
        /// All documented permissions, sorted by operation.
        pub static ALL: [#ty; #count] = [#(#entries),*];
        /// The permission that an operation needs, by its `operationId`.
        pub fn lookup(operation: &str) -> #option<&'static #ty> {
            ALL.binary_search_by(|entry| entry.operation.cmp(operation)).ok().map(|at| &ALL[at])
        }
        /// What an action permits: every operation that needs it.
        pub fn of_action(action: &str) -> impl ::std::iter::Iterator<Item = &'static #ty> {
            ALL.iter().filter(move |entry| entry.action == action)
        }
    }
}

fn metrics(unit: &Unit<'_>, monitoring: &Monitoring) -> TokenStream {
    let Monitoring { namespace, dimensions, metrics, .. } = monitoring;
    let title = docs::first_sentence(&unit.service.title);
    let mut front = vec![
        format!("The metrics that the monitoring service keeps of {title}: {} of them.", metrics.len()),
        String::new(),
    ];
    front.extend(["| metric | measures | unit | of |".to_owned(), "|---|---|---|---|".to_owned()]);
    front.extend(metrics.iter().map(|it| {
        let cell = |text: &str| docs::lines(text).join(" ");
        format!("| {} | {} | {} | {} |", docs::code(&it.id), cell(&it.name), cell(&it.unit), cell(&it.of))
    }));
    let front = documentation::inner(&front);
    let (ty, option, count) = (paths::metric(), paths::option(), metrics.len());
    let entries = metrics.iter().map(metric);
    quote! {
        #front
        /// The namespace of the metrics.
        pub const NAMESPACE: &str = #namespace;
        /// What values belong to, the wider one first.
        pub static DIMENSIONS: &[&str] = &[#(#dimensions),*];
        /// All documented metrics, sorted by id.
        pub static ALL: [#ty; #count] = [#(#entries),*];
        /// What the documents say about a metric.
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
