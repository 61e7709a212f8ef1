//! The module files of one service: its client, its list of operations, its list of types.
//!
//! Invariant: `types` exports every type of the service, so that a type keeps its path when its file changes because
//! another operation uses it.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use super::signature::input_name;
use super::unit::{Unit, ident};
use super::{behavior, docs, metrics, paths, permissions, regions, waiter};
use crate::model::{Operation, Shape, TypeId};
use crate::rustdoc;

/// `mod.rs` of the service.
pub fn root(unit: &Unit<'_>) -> TokenStream {
    let service = unit.service;
    let docs = docs::inner(&front(unit));
    let (ty, feature, title) = (paths::service(), &service.feature, &service.title);
    let endpoints = regions::endpoints(unit);
    let (client, config, input, call_future, send_future, response_future, method, option, json) = (
        paths::client(),
        paths::config(),
        paths::input(),
        paths::call_future(),
        paths::send_future(),
        paths::response_future(),
        paths::method(),
        paths::option(),
        paths::json(),
    );
    let plain = quote!(#ty::new(#feature, #title, #endpoints));
    let some = paths::some();
    let alias = service.alias.iter().map(|alias| quote!(alias: #some(#alias),));
    let errors = (!service.errors.is_empty()).then(|| quote!(errors: &errors::ALL,));
    let service_value = match (&service.alias, &errors) {
        (None, None) => plain,
        _ => quote!(#ty { #(#alias)* #errors ..#plain }),
    };
    let errors_module = errors.is_some().then(|| {
        quote!(
            pub mod errors;
        )
    });
    let waiters_module = waiter::has_any(unit).then(|| {
        quote!(
            pub mod waiters;
        )
    });
    let tables = tables(unit).into_iter().map(|(name, ..)| {
        let name = ident(name);
        quote!(
            pub mod #name;
        )
    });
    let wait = waiter::has_any(unit).then(|| waiter::client_methods(unit));
    let (options, behavior) = (options(), behavior::client_methods(unit));
    quote! {
        #docs
        #errors_module
        pub mod operations;
        pub mod types;
        #waiters_module
        #(#tables)*
        /// Name, endpoints and error codes of the service.
        pub static SERVICE: #ty = #service_value;
        /// A client of the service. Cloning is cheap; clones share their connections.
        #[derive(Debug, Clone)]
        pub struct Client(#client);
        impl Client {
            /// Creates a client. Errors in the configuration are returned by the first request.
            pub fn new(config: &#config) -> Self {
                Self(#client::new(&SERVICE, config))
            }
            /// The configuration.
            pub fn config(&self) -> &#config {
                self.0.config()
            }
            #options
            /// Sends the request that an input describes.
            #[inline]
            pub fn send<I: #input>(&self, input: &I) -> #send_future<I::Output> {
                self.0.send(input)
            }
            /// Sends the request that an input describes and returns its output with the status, the headers and unknown members.
            #[inline]
            pub fn send_with_response<I: #input>(&self, input: &I) -> #response_future<I::Output> {
                self.0.send_with_response(input)
            }
            /// Sends a request to an operation that this crate does not have. `{project_id}` in the path is replaced.
            pub fn call(
                &self,
                method: #method,
                path: &str,
                json: #option<&#json>,
            ) -> #call_future<#json> {
                self.0.call(method, path, json)
            }
            #behavior
            #wait
        }
    }
}

/// The client's methods that make a client with other options.
fn options() -> TokenStream {
    let (options, timeouts, retry, validation) =
        (paths::call_options(), paths::timeouts(), paths::retry_policy(), paths::validation());
    quote! {
        /// The same client with other options, which win over those that it has.
        #[must_use]
        pub fn with_options(&self, options: #options) -> Self {
            Self(self.0.with_options(options))
        }
        /// The same client with other time limits.
        #[must_use]
        pub fn with_timeouts(&self, timeouts: #timeouts) -> Self {
            Self(self.0.with_timeouts(timeouts))
        }
        /// The same client with another retry policy.
        #[must_use]
        pub fn with_retry(&self, policy: #retry) -> Self {
            Self(self.0.with_retry(policy))
        }
        /// The same client with another treatment of requests that break a documented constraint.
        #[must_use]
        pub fn with_validation(&self, validation: #validation) -> Self {
            Self(self.0.with_validation(validation))
        }
        /// The same client with one more header on every request.
        #[must_use]
        pub fn with_header(&self, name: &str, value: &str) -> Self {
            Self(self.0.with_header(name, value))
        }
    }
}

/// Name, origin and tokens of the module of each table that has an entry.
pub fn tables<'a>(unit: &'a Unit<'_>) -> Vec<(&'static str, &'a str, TokenStream)> {
    let mut out = Vec::new();
    if !unit.service.endpoints.is_empty() {
        out.push(("regions", "/servers", regions::module(unit)));
    }
    out.extend(permissions::module(unit).map(|tokens| ("permissions", "/paths", tokens)));
    if let Some(monitoring) = unit.monitoring {
        out.push(("metrics", &monitoring.file, metrics::module(unit, monitoring)));
    }
    out
}

/// The front page: what the service is, and its operations by chapter.
fn front(unit: &Unit<'_>) -> Vec<String> {
    let service = unit.service;
    let mut lines = rustdoc::lines(&service.title);
    lines.extend([String::new()]);
    let (about, chapters_after) = rustdoc::chapters(&service.description);
    lines.extend(rustdoc::lines(about));
    let mut chapters: Vec<(&str, &str)> =
        (service.tags.iter()).map(|tag| (tag.name.as_str(), tag.description.as_deref().unwrap_or_default())).collect();
    let mut by_chapter: BTreeMap<&str, Vec<&Operation>> = BTreeMap::new();
    for operation in &service.operations {
        let chapter = operation.tags.first().map_or("Other operations", String::as_str);
        if !chapters.iter().any(|(name, _)| *name == chapter) {
            chapters.push((chapter, ""));
        }
        by_chapter.entry(chapter).or_default().push(operation);
    }
    for (chapter, description) in chapters {
        let Some(operations) = by_chapter.get(chapter) else {
            continue;
        };
        lines.extend([String::new(), format!("# {}", rustdoc::first_sentence(chapter)), String::new()]);
        let about = rustdoc::lines(description);
        if !about.is_empty() {
            lines.extend(about);
            lines.push(String::new());
        }
        for operation in operations {
            let function = &operation.function;
            let summary = rustdoc::first_sentence(&operation.summary);
            lines.push(format!("- [`{function}`](Client::{function}): {summary}"));
        }
    }
    for (heading, text) in chapters_after {
        lines.extend([String::new(), format!("# {}", rustdoc::first_sentence(heading)), String::new()]);
        lines.extend(rustdoc::lines(text.trim_start()));
    }
    if !service.glossary.is_empty() {
        lines.extend([String::new(), "# Terms".to_owned(), String::new()]);
        let terms: String = service.glossary.iter().map(|(term, meaning)| format!("- {term}: {meaning}\n")).collect();
        lines.extend(rustdoc::lines(&terms));
    }
    lines
}

/// `operations/mod.rs`.
pub fn operations(unit: &Unit<'_>) -> TokenStream {
    let modules = unit.service.operations.iter().map(|operation| {
        let (module, stem) = (ident(&operation.function), ident(&operation.stem));
        let input = input_name(operation);
        quote! {
            pub(super) mod #module;
            pub use #module::{#stem, #input};
        }
    });
    quote! {
        #![doc = " The request builder and the input of each operation."]
        #(#modules)*
    }
}

/// `types/mod.rs`.
pub fn types(unit: &Unit<'_>) -> TokenStream {
    let mut elsewhere: BTreeMap<&str, Vec<TypeId>> = BTreeMap::new();
    let mut here = Vec::new();
    for (id, place) in &unit.places {
        match place {
            Some(index) => {
                let function = unit.service.operations[*index].function.as_str();
                elsewhere.entry(function).or_default().push(*id);
            }
            None => here.push(*id),
        }
    }
    here.sort_by_key(|id| &unit.def(*id).module);
    let here = here.into_iter().map(|id| {
        let def = unit.def(id);
        let (module, name) = (ident(&def.module), ident(&def.name));
        quote! {
            mod #module;
            pub use #module::#name;
        }
    });
    let elsewhere = elsewhere.into_iter().map(|(function, mut ids)| {
        ids.sort_by_key(|id| &unit.def(*id).name);
        let function = ident(function);
        let names = ids.iter().map(|id| ident(&unit.def(*id).name));
        quote!(pub use super::operations::#function::{#(#names),*};)
    });
    quote! {
        #![doc = " All types of the service."]
        #(#here)*
        #(#elsewhere)*
    }
}

/// How many structs, enums and aliases a service has, for the README.
pub fn census(unit: &crate::model::Service) -> (usize, usize) {
    let enums = unit.types.iter().filter(|def| matches!(def.shape, Shape::Enum(_))).count();
    (unit.types.len() - enums, enums)
}
