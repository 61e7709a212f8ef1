//! States to wait for → constants of the runtime, and methods that wait.
//!
//! A waiter is a method of the request that it repeats, so the parameters have their setters. If the request needs only
//! one value, the client has the method, too.

use gaussdb_extensions::{Gone, JsonPath, StateCondition, Waiter};
use proc_macro2::TokenStream;
use quote::quote;

use super::signature::{input_name, is_wanted, output};
use super::unit::{Unit, ident};
use super::{deprecation, docs, member, paths};
use crate::model::{Field, Operation};
use crate::names;
use crate::rustdoc;

/// Links from an operation to the waiters before and after it.
pub fn see(unit: &Unit<'_>, operation: &Operation) -> Vec<String> {
    let job = operation.extensions.job.as_ref().map(|job| &job.waiter);
    let line = |before: &str, wanted: &dyn Fn(&Waiter) -> bool| {
        let all =
            unit.service.operations.iter().flat_map(|poll| poll.extensions.waiters.iter().map(move |it| (poll, it)));
        let links: Vec<_> = all.filter(|(_, it)| wanted(it)).map(|(poll, it)| link(unit, poll, it)).collect();
        (!links.is_empty()).then(|| [String::new(), format!("{before}: {}.", links.join(" or "))])
    };
    let before = line("Before this request, wait with", &|it| it.needed_by.contains(&operation.id));
    let after = line("To wait for the result", &|it| it.started_by.contains(&operation.id) || Some(&it.name) == job);
    before.into_iter().chain(after).flatten().collect()
}

/// A link to the method that waits.
fn link(unit: &Unit<'_>, operation: &Operation, it: &Waiter) -> String {
    let (module, method) = (&unit.module, names::wait_method(&it.name));
    match only(operation, it) {
        Some(_) => format!("[`{method}`](crate::{module}::Client::{method})"),
        None => format!("[`{method}`](crate::{module}::operations::{}::{method})", operation.stem),
    }
}

/// The constant and the methods.
pub fn items(unit: &Unit<'_>, operation: &Operation, it: &Waiter) -> TokenStream {
    let (ty, wait, into, string) = (paths::waiter(), paths::wait(), paths::into(), paths::string());
    let (constant, value) = (ident(&names::constant(&it.name)), constant_of(it));
    let (call, method, answer) =
        (ident(&operation.stem), ident(&names::wait_method(&it.name)), output(unit, operation));
    let key = selector(it);
    let selected = key.as_ref().map(|key| ident(&names::field(last(key))));
    let select = selected.as_ref().map(|key| quote!(.select(#key)));
    let argument = selected.map(|key| quote!(#key: impl #into<#string>));
    let docs = docs::attributes(&about(operation, it, key.as_deref()));
    let short = docs::line(&format!("The waiter of {}.", link(unit, operation, it)));
    let deprecated = deprecation::attribute(unit, operation);
    let shortcut = shortcut(unit, operation, it);
    quote! {
        #short
        pub static #constant: #ty = #value;
        impl #call {
            #docs
            #deprecated
            #[inline]
            pub fn #method(self, #argument) -> #wait<#answer> {
                self.client.0.wait(&self.input, &#constant)#select
            }
        }
        #shortcut
    }
}

/// What must be set on the call.
fn needed<'a>(operation: &'a Operation, it: &'a Waiter) -> impl Iterator<Item = &'a Field> {
    let all = operation.parameters.iter();
    all.filter(|parameter| is_wanted(parameter) || it.parameters.contains(&parameter.field.wire)).map(|it| &it.field)
}

/// The one value that a wait needs.
enum Only<'a> {
    Parameter(&'a Field),
    Key(String),
}

fn only<'a>(operation: &'a Operation, it: &'a Waiter) -> Option<Only<'a>> {
    let mut all = needed(operation, it).map(Only::Parameter).chain(selector(it).map(Only::Key));
    all.next().filter(|_| all.next().is_none())
}

/// The client's method, for a wait that needs one value.
fn shortcut(unit: &Unit<'_>, operation: &Operation, it: &Waiter) -> Option<TokenStream> {
    let (module, function) = (&unit.module, ident(&operation.function));
    let (method, wait, answer) = (ident(&names::wait_method(&it.name)), paths::wait(), output(unit, operation));
    let (argument, call) = match only(operation, it)? {
        Only::Parameter(field) => {
            let name = ident(&field.ident);
            let (argument, _) = member::argument(unit, field);
            (quote!(#name: #argument), quote!(self.#function().#name(#name).#method()))
        }
        Only::Key(key) => {
            let (name, into, string) = (ident(&names::field(last(&key))), paths::into(), paths::string());
            (quote!(#name: impl #into<#string>), quote!(self.#function().#method(#name)))
        }
    };
    let link = format!("crate::{module}::operations::{}::{method}", operation.stem);
    let mut docs = goal(operation, it);
    docs.extend([String::new(), format!("Short for [`{}::{method}`]({link}).", operation.stem)]);
    let docs = docs::attributes(&docs);
    // The body calls the deprecated operation.
    let deprecated = deprecation::attribute(unit, operation).map(|it| quote!(#it #[allow(deprecated)]));
    Some(quote! {
        impl crate::#module::Client {
            #docs
            #deprecated
            pub fn #method(&self, #argument) -> #wait<#answer> {
                #call
            }
        }
    })
}

/// The key in `a[key=?]`, where one element of a list is waited for.
fn selector(it: &Waiter) -> Option<String> {
    it.paths().find_map(JsonPath::selector).map(|member| member.join("."))
}

/// The member that a key ends in.
fn last(key: &str) -> &str {
    key.rsplit('.').next().unwrap_or(key)
}

fn about(operation: &Operation, it: &Waiter, key: Option<&str>) -> Vec<String> {
    let mut lines = goal(operation, it);
    if !it.failure.is_empty() {
        lines.push(String::new());
        let often = match it.failure_polls {
            0 | 1 => String::new(),
            polls => format!(", in {polls} polls in a row"),
        };
        lines.extend(rustdoc::lines(&format!("Fails when {}{often}.", sentence(&it.failure))));
    }
    if let Some(key) = key {
        lines.push(String::new());
        lines.push(format!("Checks the list element with this {}.", rustdoc::code(key)));
    }
    if !it.parameters.is_empty() {
        let names: Vec<_> = it.parameters.iter().map(|name| rustdoc::code(name)).collect();
        lines.extend([String::new(), format!("{} must be set.", names.join(" and "))]);
    }
    lines.push(String::new());
    lines.push(pace(it));
    lines.push(String::new());
    lines.push(format!("An unexpected state ends the wait after {} polls in a row.", it.unexpected_polls));
    lines
}

/// When the waiter polls, and when it gives up.
fn pace(it: &Waiter) -> String {
    let first = match it.initial_delay_seconds {
        0 => "Polls at once".to_owned(),
        delay => format!("Polls first after {}", span(delay)),
    };
    let stable = match it.stable_seconds {
        0 => String::new(),
        stable => format!(" The success state must last {}.", span(stable)),
    };
    format!(
        "{first}, then about every {}, and gives up after {}.{stable}",
        span(it.interval_seconds),
        span(it.deadline_seconds)
    )
}

/// Seconds in the largest unit that they fill.
fn span(seconds: u64) -> String {
    match seconds {
        0 => "0 s".to_owned(),
        _ if seconds.is_multiple_of(3600) => format!("{} h", seconds / 3600),
        _ if seconds.is_multiple_of(60) => format!("{} min", seconds / 60),
        _ => format!("{seconds} s"),
    }
}

/// What is polled, and when the wait ends. `rustdoc::link` turns the operation id into a link.
fn goal(operation: &Operation, it: &Waiter) -> Vec<String> {
    let mut goals = Vec::new();
    goals.extend((!it.success.is_empty()).then(|| sentence(&it.success)));
    goals.extend((it.gone == Gone::Success).then(|| "the resource is no longer found".to_owned()));
    rustdoc::lines(&format!("Polls {} until {}.", rustdoc::code(&operation.id), goals.join(", or ")))
}

/// Conditions as a sentence.
fn sentence(rules: &[Vec<StateCondition>]) -> String {
    let rules = rules.iter().map(|rule| {
        let conditions = rule.iter().map(|condition| {
            let show = |value: &String| match value.as_str() {
                "" => "empty".to_owned(),
                "*" => "not empty".to_owned(),
                value => rustdoc::code(value),
            };
            let values: Vec<_> = condition.values.iter().map(show).collect();
            format!("{} is {}", rustdoc::code(&condition.path.to_string()), values.join(" or "))
        });
        conditions.collect::<Vec<_>>().join(" and ")
    });
    rules.collect::<Vec<_>>().join(", or ")
}

fn constant_of(it: &Waiter) -> TokenStream {
    let (ty, gone, condition) = (paths::waiter(), paths::gone(), paths::condition());
    let rules = |rules: &[Vec<StateCondition>]| {
        let rules = rules.iter().map(|rule| {
            let conditions = rule.iter().map(|it| {
                let (path, values) = (it.path.to_string(), &it.values);
                quote!(#condition { path: #path, values: &[#(#values),*] })
            });
            quote!(&[#(#conditions),*])
        });
        quote!(&[#(#rules),*])
    };
    let (name, state) = (&it.name, it.state.to_string());
    let reason = it.reason.iter().map(JsonPath::to_string);
    let parameters = (!it.parameters.is_empty()).then(|| {
        let names = &it.parameters;
        quote!(parameters: &[#(#names),*],)
    });
    let (failure, success) = (rules(&it.failure), rules(&it.success));
    let going_on = (!it.going_on.is_empty()).then(|| {
        let rules = rules(&it.going_on);
        quote!(going_on: #rules,)
    });
    let defaults = (!it.defaults.is_empty()).then(|| {
        let pairs = it.defaults.iter().map(|(name, value)| quote!((#name, #value)));
        quote!(defaults: &[#(#pairs),*],)
    });
    let known = ident(&format!("{:?}", it.gone));
    let progress = paths::maybe(it.progress.as_ref().map(JsonPath::to_string));
    let Waiter { initial_delay_seconds, interval_seconds, deadline_seconds, .. } = it;
    let stable = (it.stable_seconds > 0).then_some(it.stable_seconds).map(|number| quote!(stable_seconds: #number,));
    let failure_polls =
        (it.failure_polls > 1).then_some(it.failure_polls).map(|number| quote!(failure_polls: #number,));
    let unexpected_polls = it.unexpected_polls;
    quote! {
        #ty {
            #parameters
            #defaults
            state: #state,
            failure: #failure,
            success: #success,
            #going_on
            gone: #gone::#known,
            progress: #progress,
            reason: &[#(#reason),*],
            initial_delay_seconds: #initial_delay_seconds,
            interval_seconds: #interval_seconds,
            deadline_seconds: #deadline_seconds,
            #stable
            #failure_polls
            unexpected_polls: #unexpected_polls,
            ..#ty::new(#name)
        }
    }
}

/// Whether the service has states to wait for.
pub fn has_any(unit: &Unit<'_>) -> bool {
    unit.service.operations.iter().any(|operation| !operation.extensions.waiters.is_empty())
}

/// `waiters.rs`.
pub fn module(unit: &Unit<'_>) -> TokenStream {
    let (known, input) = (paths::known(), paths::input());
    let with = || unit.service.operations.iter().filter(|it| !it.extensions.waiters.is_empty());
    let constants = |operation: &Operation| -> Vec<_> {
        operation.extensions.waiters.iter().map(|it| ident(&names::constant(&it.name))).collect()
    };
    let modules = with().map(|operation| {
        let (function, names) = (ident(&operation.function), constants(operation));
        quote!(pub use super::operations::#function::{#(#names),*};)
    });
    let all = with().flat_map(|operation| {
        let name = input_name(operation);
        let operation_of = quote!(<super::operations::#name as #input>::OPERATION);
        let entries = constants(operation).into_iter();
        entries.map(|waiter| quote!(#known { waiter: &#waiter, operation: #operation_of })).collect::<Vec<_>>()
    });
    quote! {
        #![doc = " The waiters of the service, for the client's `wait`."]
        #(#modules)*
        /// Every waiter with the operation that it polls.
        pub static ALL: &[#known] = &[#(#all),*];
    }
}

/// The client's methods that run a waiter with the caller's own input, or continue a stored wait.
pub fn client_methods(unit: &Unit<'_>) -> TokenStream {
    let (input, wait, waiter, module) = (paths::input(), paths::wait(), paths::waiter(), &unit.module);
    let (stored, json, result, error) = (paths::stored_wait(), paths::json(), paths::result(), paths::error());
    quote! {
        /// Runs a waiter with an input of your own, if the request needs more than the method of the waiter sets.
        pub fn wait<I: #input>(&self, input: &I, waiter: &'static #waiter) -> #wait<I::Output> {
            self.0.wait(input, waiter)
        }
        /// Continues a wait that `store` saved, in this or another process, with the remaining time.
        pub fn resume_wait(&self, stored: &#stored) -> #result<#wait<#json>, #error> {
            self.0.resume_wait(stored, crate::#module::waiters::ALL)
        }
    }
}
