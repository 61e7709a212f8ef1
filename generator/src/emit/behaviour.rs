//! Paging, jobs and waiters → constants of the runtime, and the methods that use them.
//!
//! Invariant: methods hand constants on; how to page and to wait is the runtime's.

use proc_macro2::TokenStream;
use quote::quote;

use super::operation::{input_name, is_wanted, output};
use super::{Unit, documentation, ident, member, paths, retirement};
use crate::docs;
use crate::model::Operation;
use crate::names;
use crate::openapi::behaviour::{Condition, Job, Pagination, Style, Waiter};

/// The member of the operation's constant.
pub fn success_when(operation: &Operation) -> Option<TokenStream> {
    let it = operation.behaviour.success_when.as_ref()?;
    let (some, ty, code, values) = (paths::some(), paths::success_when(), &it.code, &it.values);
    let message = optional(it.message.as_ref());
    Some(quote!(success_when: #some(&#ty { code: #code, values: &[#(#values),*], message: #message }),))
}

/// Lines that lead from an operation to the waiters that come after it.
pub fn see(unit: &Unit<'_>, operation: &Operation) -> Vec<String> {
    let module = &unit.module;
    let waiters = unit.service.operations.iter().flat_map(|it| &it.behaviour.waiters);
    let job = operation.behaviour.job.as_ref().map(|job| &job.waiter);
    let after = waiters.filter(|it| it.started_by.contains(&operation.id) || Some(&it.name) == job);
    let links = after.map(|it| {
        let method = names::wait_method(&it.name);
        format!("[`{method}`](crate::{module}::Client::{method})")
    });
    let links: Vec<_> = links.collect();
    if links.is_empty() {
        Vec::new()
    } else {
        vec![String::new(), format!("To wait for the outcome: {}.", links.join(" or "))]
    }
}

/// Everything that an operation has because of its behaviour.
pub fn items(unit: &Unit<'_>, operation: &Operation) -> TokenStream {
    let paged = operation.behaviour.pagination.as_ref().map(|it| paged(unit, operation, it));
    let job = operation.behaviour.job.as_ref().and_then(|it| job(unit, operation, it));
    let waiters = operation.behaviour.waiters.iter().map(|it| waiter(unit, operation, it));
    quote!(#paged #job #(#waiters)*)
}

fn paged(unit: &Unit<'_>, operation: &Operation, it: &Pagination) -> Option<TokenStream> {
    let item = paths::ty(unit, operation.item.as_ref()?);
    let (name, input) = (ident(&operation.stem), input_name(operation));
    let (paged, ty, constant) = (paths::paged(), paths::pagination(), pagination(it));
    let (pages, stream, result, error) = (paths::pages(), paths::stream(), paths::result(), paths::error());
    Some(quote! {
        impl #paged for #input {
            type Item = #item;
            const PAGINATION: &'static #ty = &#constant;
        }
        impl #name<'_> {
            /// The list page by page, from its beginning.
            #[inline]
            pub fn pages(self) -> #pages<#item> {
                self.client.0.pages(&self.input)
            }
            /// The items of the list as a stream, from its beginning.
            #[inline]
            pub fn items(self) -> impl #stream<Item = #result<#item, #error>> + Send + use<> {
                self.pages().items()
            }
        }
    })
}

fn pagination(it: &Pagination) -> TokenStream {
    let (ty, paging, place, some) = (paths::pagination(), paths::paging(), paths::place(), paths::some());
    let style = match &it.style {
        Style::Offset { offset, limit, first, unit } => {
            let (units, unit) = (paths::offset(), ident(&names::type_name(unit)));
            quote!(#paging::Offset { offset: #offset, limit: #limit, first: #first, unit: #units::#unit })
        }
        Style::Cursor { cursor, member, limit } => {
            let limit = optional(limit.as_ref());
            quote!(#paging::Cursor { parameter: #cursor, member: #member, limit: #limit })
        }
    };
    let place = it.in_body.then(|| quote!(place: #place::Body,));
    let total = it.total.iter().map(|total| quote!(total: #some(#total),));
    let id = it.id.iter().map(|id| quote!(id: #some(#id),));
    let limit = it.limit.iter().map(|limit| quote!(limit: #limit,));
    let most = it.most.iter().map(|most| quote!(most: #some(#most),));
    let text = it.text.then(|| quote!(text: true,));
    let items = &it.items;
    quote!(#ty { style: #style, #place #(#total)* #(#id)* #(#limit)* #(#most)* #text ..#ty::new(#items) })
}

fn job(unit: &Unit<'_>, operation: &Operation, it: &Job) -> Option<TokenStream> {
    let poll = unit.service.operations.iter().find(|other| other.id == it.poll)?;
    let (module, name, poll_input) = (&unit.module, ident(&operation.stem), input_name(poll));
    let (ty, input, waiter) = (paths::job(), paths::input(), ident(&names::constant(&it.waiter)));
    let (started, result, error, answer) = (paths::started(), paths::result(), paths::error(), output(unit, operation));
    let Job { id, parameter, in_path, .. } = it;
    Some(quote! {
        static JOB: #ty = #ty {
            id: #id,
            poll: <crate::#module::operations::#poll_input as #input>::OPERATION,
            parameter: #parameter,
            in_path: #in_path,
            waiter: &crate::#module::waiters::#waiter,
        };
        impl<'a> #name<'a> {
            /// Makes the call; what comes back leads to the job that it started.
            #[inline]
            pub async fn start(self) -> #result<#started<'a, #answer>, #error> {
                self.client.0.start(&self.input, &JOB).await
            }
        }
    })
}

fn waiter(unit: &Unit<'_>, operation: &Operation, it: &Waiter) -> TokenStream {
    let (module, input, answer) = (&unit.module, input_name(operation), output(unit, operation));
    let (constant, method) = (ident(&names::constant(&it.name)), ident(&names::wait_method(&it.name)));
    let (ty, value, wait, into, string) =
        (paths::waiter(), constant_of(it), paths::wait(), paths::into(), paths::string());
    let (some, blank) = (paths::some(), paths::blank());
    let wanted: Vec<_> = operation.parameters.iter().filter(|it| is_wanted(it)).map(|it| &it.field).collect();
    let arguments = wanted.iter().map(|field| {
        let name = ident(&field.ident);
        let (argument, _) = member::argument(unit, &field.ty, &quote!(#name));
        quote!(#name: #argument,)
    });
    let settings = wanted.iter().map(|field| {
        let name = ident(&field.ident);
        let (_, value) = member::argument(unit, &field.ty, &quote!(#name));
        quote!(#name: #some(#value),)
    });
    let key = selector(it);
    let selected = key.as_ref().map(|_| quote!(selected: impl #into<#string>,));
    let select = key.as_ref().map(|_| quote!(.select(selected)));
    let docs = documentation::attributes(&about(unit, operation, it, key.as_deref()));
    let short = documentation::line(&format!("What [`{method}`](crate::{module}::Client::{method}) waits for."));
    let deprecated = retirement::attribute(unit, operation);
    quote! {
        #short
        pub static #constant: #ty = #value;
        impl crate::#module::Client {
            #docs
            #deprecated
            pub fn #method(&self, #(#arguments)* #selected) -> #wait<'_, #answer> {
                #[allow(clippy::needless_update)]
                let input = #input { #(#settings)* ..<#input as #blank>::BLANK };
                self.0.wait_for(input, &#constant)#select
            }
        }
    }
}

/// The key in `a[key=?]`, where one element of a list is waited for.
fn selector(it: &Waiter) -> Option<String> {
    let rules = it.failure.iter().chain(&it.success).flatten().map(|condition| &condition.path);
    rules.chain([&it.state]).find_map(|path| {
        let (before, _) = path.split_once("=?]")?;
        Some(before.rsplit('[').next()?.to_owned())
    })
}

fn about(unit: &Unit<'_>, operation: &Operation, it: &Waiter, key: Option<&str>) -> Vec<String> {
    let module = &unit.module;
    let words = |rules: &[Vec<Condition>]| {
        let rules = rules.iter().map(|rule| {
            let conditions = rule.iter().map(|condition| {
                let said = |value: &String| if value.is_empty() { "empty".to_owned() } else { docs::code(value) };
                let values: Vec<_> = condition.values.iter().map(said).collect();
                format!("{} is {}", docs::code(&condition.path), values.join(" or "))
            });
            conditions.collect::<Vec<_>>().join(" and ")
        });
        rules.collect::<Vec<_>>().join(", or ")
    };
    let mut goals = Vec::new();
    goals.extend((!it.success.is_empty()).then(|| words(&it.success)));
    goals.extend((it.gone == "success").then(|| "there is nothing left to be found".to_owned()));
    let mut lines = docs::lines(&format!("Waits until {}.", goals.join(", or ")));
    if !it.failure.is_empty() {
        lines.push(String::new());
        lines.extend(docs::lines(&format!("It has failed when {}.", words(&it.failure))));
    }
    if let Some(key) = key {
        lines.push(String::new());
        lines.push(format!("`selected` is the {} of the element to look at.", docs::code(key)));
    }
    let function = &operation.function;
    lines.push(String::new());
    lines.push(format!("Asks [`{function}`](crate::{module}::Client::{function}) again and again."));
    lines
}

fn constant_of(it: &Waiter) -> TokenStream {
    let (ty, gone, condition) = (paths::waiter(), paths::gone(), paths::condition());
    let rules = |rules: &[Vec<Condition>]| {
        let rules = rules.iter().map(|rule| {
            let conditions = rule.iter().map(|it| {
                let (path, values) = (&it.path, &it.values);
                quote!(#condition { path: #path, values: &[#(#values),*] })
            });
            quote!(&[#(#conditions),*])
        });
        quote!(&[#(#rules),*])
    };
    let (name, state, reason) = (&it.name, &it.state, &it.reason);
    let (failure, success) = (rules(&it.failure), rules(&it.success));
    let known = ident(&names::type_name(&it.gone));
    let progress = optional(it.progress.as_ref());
    let seconds = it.seconds.iter().map(|(key, number)| {
        let key = ident(key);
        quote!(#key: #number,)
    });
    quote! {
        #ty {
            state: #state,
            failure: #failure,
            success: #success,
            gone: #gone::#known,
            progress: #progress,
            reason: &[#(#reason),*],
            #(#seconds)*
            ..#ty::new(#name)
        }
    }
}

fn optional(text: Option<&String>) -> TokenStream {
    match text {
        Some(text) => {
            let some = paths::some();
            quote!(#some(#text))
        }
        None => {
            let option = paths::option();
            quote!(#option::None)
        }
    }
}

/// Whether the service has states to wait for.
pub fn has_waiters(unit: &Unit<'_>) -> bool {
    unit.service.operations.iter().any(|operation| !operation.behaviour.waiters.is_empty())
}

/// `waiters.rs`.
pub fn waiters(unit: &Unit<'_>) -> TokenStream {
    let modules = unit.service.operations.iter().filter(|it| !it.behaviour.waiters.is_empty()).map(|operation| {
        let function = ident(&operation.function);
        let names = operation.behaviour.waiters.iter().map(|it| ident(&names::constant(&it.name)));
        quote!(pub use super::operations::#function::{#(#names),*};)
    });
    quote! {
        #![doc = " What can be waited for, as constants for the client's `wait`."]
        #(#modules)*
    }
}

/// The client's method for waits with an input of the caller's.
pub fn wait() -> TokenStream {
    let (input, wait, waiter) = (paths::input(), paths::wait(), paths::waiter());
    quote! {
        /// Waits with an input of your own, where the method of the waiter asks too little.
        pub fn wait<'a, I: #input>(&'a self, input: &'a I, waiter: &'static #waiter) -> #wait<'a, I::Output> {
            self.0.wait(input, waiter)
        }
    }
}
