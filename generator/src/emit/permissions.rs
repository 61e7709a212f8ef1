//! The permissions of a service → `permissions.rs`: a table and lookups.
//!
//! Invariant: the table is sorted by operation, because the lookup is a binary search.

use gaussdb_extensions::IamAction;
use proc_macro2::TokenStream;
use quote::quote;

use super::unit::Unit;
use super::{docs, paths};
use crate::model::Operation;
use crate::rustdoc;

/// The permissions of a service, sorted by operation.
fn all<'a>(unit: &Unit<'a>) -> Vec<(&'a Operation, &'a IamAction)> {
    let operations = unit.service.operations.iter();
    let mut all: Vec<_> = operations.filter_map(|it| Some((it, it.extensions.iam_action.as_ref()?))).collect();
    all.sort_by(|(a, _), (b, _)| a.id.cmp(&b.id));
    all
}

/// `permissions.rs`.
pub fn module(unit: &Unit<'_>) -> Option<TokenStream> {
    let (all, module) = (all(unit), &unit.module);
    if all.is_empty() {
        return None;
    }
    let title = rustdoc::first_sentence(&unit.service.title);
    let mut front = vec![
        format!("The {} documented permissions that operations of {title} need.", all.len()),
        String::new(),
        "The documents name no permission for other operations.".to_owned(),
        String::new(),
    ];
    front.extend(["| operation | action | granted for |".to_owned(), "|---|---|---|".to_owned()]);
    front.extend(all.iter().map(|(operation, it)| {
        let (function, IamAction { action, project, enterprise_project, .. }) = (&operation.function, it);
        let kinds = [(*project, "projects"), (*enterprise_project, "enterprise projects")];
        let granted: Vec<_> = kinds.iter().filter(|(yes, _)| *yes).map(|(_, kind)| *kind).collect();
        let link = format!("[`{function}`](crate::{module}::Client::{function})");
        format!("| {link} | {} | {} |", rustdoc::code(action), granted.join(", "))
    }));
    let front = docs::inner(&front);
    let (ty, option, count) = (paths::permission(), paths::option(), all.len());
    let entries = all.iter().map(|(operation, it)| {
        let (operation, IamAction { action, project, enterprise_project, dependencies }) = (&operation.id, it);
        quote!(#ty {
            operation: #operation,
            action: #action,
            project: #project,
            enterprise_project: #enterprise_project,
            dependencies: &[#(#dependencies),*],
        })
    });
    Some(quote! {
        #front
        /// All documented permissions, sorted by operation.
        pub static ALL: [#ty; #count] = [#(#entries),*];
        /// Finds the permission that an operation needs, by its `operationId`.
        pub fn lookup(operation: &str) -> #option<&'static #ty> {
            ALL.binary_search_by(|entry| entry.operation.cmp(operation)).ok().map(|at| &ALL[at])
        }
        /// Finds all operations that need an action.
        pub fn of_action(action: &str) -> impl Iterator<Item = &'static #ty> {
            ALL.iter().filter(move |entry| entry.action == action)
        }
    })
}
