//! [`Service`] and [`Graph`] → the files of the crate.
//!
//! Invariant: names, types and order are those of the model.

mod behavior;
mod deprecation;
mod docs;
mod errors;
mod example;
mod limits;
mod member;
mod metrics;
mod operation;
mod package;
mod paths;
mod permissions;
mod regions;
mod service;
mod signature;
mod table;
mod types;
mod unit;
mod waiter;

use proc_macro2::TokenStream;
use quote::quote;

use crate::diagnostic::Diagnostic;
use crate::files::{self, FileSet};
use crate::metrics::Monitoring;
use crate::model::Service;
use crate::package::Package;
use crate::public_api;
use crate::rustdoc;
use crate::type_graph::Graph;

use unit::Unit;

pub use package::{is_generated, package};

/// The files of one service, below `src/<module>/`.
pub fn service(
    service: &Service,
    graph: &Graph,
    monitoring: Option<&Monitoring>,
    package: Package<'_>,
) -> Result<FileSet, Vec<Diagnostic>> {
    let unit = Unit::new(service, graph, monitoring, package);
    let module = &service.module;
    let methods = service.operations.iter();
    let methods = methods.map(|it| (it.id.as_str(), format!("crate::{module}::Client::{}", it.function))).collect();
    let mut found = Vec::new();
    let (mut set, mut list) = (FileSet::new(), Vec::new());
    let mut add = |path: String, pointer: &str, tokens: TokenStream| {
        let origin = match pointer {
            "" => service.file.clone(),
            // The path of another file.
            file if !file.starts_with('/') => file.to_owned(),
            pointer => format!("{}#{pointer}", service.file),
        };
        match files::rust(&origin, tokens) {
            Ok((text, file)) => {
                // The names of operations and types are unique in the service.
                let within = match path.strip_suffix(".rs") {
                    Some(stem) if stem != "mod" && !stem.contains('/') => format!("{stem}::"),
                    _ => String::new(),
                };
                list.extend(public_api::lines(&file, &within));
                set.insert(format!("src/{module}/{path}"), rustdoc::link(&text, &methods));
            }
            Err(diagnostic) => found.push(diagnostic),
        }
    };
    add("mod.rs".to_owned(), "", service::root(&unit));
    add("operations/mod.rs".to_owned(), "/paths", service::operations(&unit));
    add("types/mod.rs".to_owned(), "/components/schemas", service::types(&unit));
    if !service.errors.is_empty() {
        add("errors.rs".to_owned(), "/x-error-codes", errors::module(&unit));
    }
    for (name, pointer, tokens) in service::tables(&unit) {
        add(format!("{name}.rs"), pointer, tokens);
    }
    if waiter::has_any(&unit) {
        add("waiters.rs".to_owned(), "/paths", waiter::module(&unit));
    }
    for (index, it) in service.operations.iter().enumerate() {
        let own = unit.places.iter().filter(|(_, place)| **place == Some(index));
        let own = own.map(|(id, _)| types::item(&unit, *id));
        let item = operation::item(&unit, it);
        add(format!("operations/{}.rs", it.function), &it.pointer, quote!(#item #(#own)*));
    }
    for (id, place) in &unit.places {
        let def = &service.types[*id];
        if place.is_none() {
            let item = types::item(&unit, *id);
            add(format!("types/{}.rs", def.module), &def.origins[0], item);
        }
    }
    list.sort();
    let list = format!("# {}\n\n{}\n", files::header(&service.file), list.join("\n"));
    set.insert(format!("public-api/{}.txt", service.feature), list);
    if found.is_empty() { Ok(set) } else { Err(found) }
}
