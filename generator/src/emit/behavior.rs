//! Paging and jobs → constants of the runtime, and the methods that use them.
//!
//! Invariant: methods only pass constants to the runtime, which does the paging and the waiting.

use gaussdb_extensions::{Job, Location, Pagination, Paging};
use proc_macro2::TokenStream;
use quote::quote;

use super::signature::{input_name, output};
use super::unit::{Unit, ident};
use super::{errors, paths, waiter};
use crate::model::Operation;
use crate::names;

/// `success_when` of the operation's constant.
pub fn success_when(operation: &Operation) -> Option<TokenStream> {
    let it = operation.extensions.success_when.as_ref()?;
    let (some, ty, code, values) = (paths::some(), paths::success_when(), it.code.to_string(), &it.values);
    let message = it.message.iter().map(|path| path.to_string()).map(|path| quote!(message: #some(#path),));
    let pairs = it.kinds.iter().filter_map(|(value, kind)| Some((value, errors::kind(*kind)?)));
    let pairs: Vec<_> = pairs.map(|(value, kind)| quote!((#value, #kind))).collect();
    let pairs = (!pairs.is_empty()).then(|| quote!(kinds: &[#(#pairs),*],));
    let statuses = &it.statuses;
    let statuses = (!statuses.is_empty()).then(|| quote!(statuses: &[#(#statuses),*],));
    Some(quote!(success_when: #some(&#ty { #pairs #statuses #(#message)* ..#ty::new(#code, &[#(#values),*]) }),))
}

/// All items for paging, jobs and waiters of an operation.
pub fn items(unit: &Unit<'_>, operation: &Operation) -> TokenStream {
    let paged = operation.extensions.pagination.as_ref().map(|it| paged(unit, operation, it));
    let job = operation.extensions.job.as_ref().and_then(|it| job(unit, operation, it));
    let waiters = operation.extensions.waiters.iter().map(|it| waiter::items(unit, operation, it));
    quote!(#paged #job #(#waiters)*)
}

/// The client's methods that page through a list or start a job with the caller's own input.
pub fn client_methods(unit: &Unit<'_>) -> TokenStream {
    let any = |wanted: fn(&Operation) -> bool| unit.service.operations.iter().any(wanted);
    let pages = any(|it| it.extensions.pagination.is_some()).then(|| {
        let (paged, pages) = (paths::paged(), paths::pages());
        quote! {
            /// The list that an input describes, page by page.
            pub fn pages<I: #paged>(&self, input: &I) -> #pages<I::Item> {
                self.0.pages(input)
            }
        }
    });
    let start = any(|it| it.extensions.job.is_some()).then(|| {
        let (starts, future, started_job) = (paths::starts(), paths::call_future(), paths::started_job());
        quote! {
            /// Sends the request that an input describes and returns its output with a handle to the job that it started.
            pub fn start<I: #starts>(&self, input: &I) -> #future<#started_job<I::Output, I::Shown>> {
                self.0.start(input)
            }
        }
    });
    quote!(#pages #start)
}

fn paged(unit: &Unit<'_>, operation: &Operation, it: &Pagination) -> Option<TokenStream> {
    let item = paths::ty(unit, operation.item.as_ref()?);
    let (name, input) = (ident(&operation.stem), input_name(operation));
    let (paged, ty, constant) = (paths::paged(), paths::pagination(), pagination(it));
    let (pages, items) = (paths::pages(), paths::items());
    Some(quote! {
        impl #paged for #input {
            type Item = #item;
            const PAGINATION: &'static #ty = &#constant;
        }
        impl #name {
            /// Returns the list page by page, starting with the first page.
            #[inline]
            pub fn pages(self) -> #pages<#item> {
                self.client.0.pages(&self.input)
            }
            /// Returns the items of all pages one by one.
            #[inline]
            pub fn items(self) -> #items<#item> {
                self.pages().items()
            }
        }
    })
}

fn pagination(it: &Pagination) -> TokenStream {
    let (ty, paging, some) = (paths::pagination(), paths::paging(), paths::some());
    let style = match &it.style {
        Paging::Offset { offset, limit, first, unit } => {
            let (units, unit) = (paths::offset(), ident(&format!("{unit:?}")));
            quote!(#paging::Offset { offset: #offset, limit: #limit, first: #first, unit: #units::#unit })
        }
        Paging::Cursor { parameter, member, limit } => {
            let (member, limit) = (member.to_string(), paths::maybe(limit.as_ref()));
            quote!(#paging::Cursor { parameter: #parameter, member: #member, limit: #limit })
        }
    };
    let location = (it.location == Location::Body).then(|| location(it.location)).map(|it| quote!(location: #it,));
    let total = it.total.iter().map(|total| total.to_string()).map(|total| quote!(total: #some(#total),));
    let id = it.id.iter().map(|id| id.to_string()).map(|id| quote!(id: #some(#id),));
    let limit = it.limit.iter().map(|limit| quote!(limit: #limit,));
    let most = it.most.iter().map(|most| quote!(most: #some(#most),));
    let text = it.text.then(|| quote!(text: true,));
    let items = it.items.to_string();
    quote!(#ty { style: #style, #location #(#total)* #(#id)* #(#limit)* #(#most)* #text ..#ty::new(#items) })
}

fn job(unit: &Unit<'_>, operation: &Operation, it: &Job) -> Option<TokenStream> {
    let poll = unit.service.operations.iter().find(|other| other.id == it.poll)?;
    let (module, name, poll_input) = (&unit.module, ident(&operation.stem), input_name(poll));
    let (ty, input, waiter, starts) =
        (paths::job(), paths::input(), ident(&names::constant(&it.waiter)), paths::starts());
    let (started_job, future) = (paths::started_job(), paths::call_future());
    let (answer, shown, own_input) = (output(unit, operation), output(unit, poll), input_name(operation));
    let (id, parameter, location) = (it.id.to_string(), &it.parameter, location(it.location));
    Some(quote! {
        static JOB: #ty = #ty {
            id: #id,
            poll: <crate::#module::operations::#poll_input as #input>::OPERATION,
            parameter: #parameter,
            location: #location,
            waiter: &crate::#module::waiters::#waiter,
        };
        impl #starts for #own_input {
            type Shown = #shown;
            const JOB: &'static #ty = &JOB;
        }
        impl #name {
            /// Sends the request and returns its output with a handle to the job that it started.
            #[inline]
            pub fn start(self) -> #future<#started_job<#answer, #shown>> {
                self.client.0.start(&self.input)
            }
        }
    })
}

/// The runtime's location.
fn location(location: Location) -> TokenStream {
    let (locations, location) = (paths::location(), ident(&format!("{location:?}")));
    quote!(#locations::#location)
}
