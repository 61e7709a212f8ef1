//! One operation → its constant, its input, its call and the client's method.
//!
//! Invariant: code that is equal for all operations is in the runtime.

use proc_macro2::TokenStream;
use quote::quote;

use super::signature::{input_name, is_project, is_wanted, output};
use super::unit::{Unit, ident};
use super::{behavior, deprecation, docs, example, member, paths, table, waiter};
use crate::model::{Field, Operation, Output, Parameter, Shape, Type};

/// The items of an operation.
pub fn item(unit: &Unit<'_>, operation: &Operation) -> TokenStream {
    let module = &unit.module;
    let (stem, input, function) = (ident(&operation.stem), input_name(operation), ident(&operation.function));
    let mut docs = docs::operation(operation);
    docs.extend(waiter::see(unit, operation));
    let example = example::section(unit, operation);
    if !example.is_empty() {
        docs.push(String::new());
        docs.extend(example);
    }
    let docs = docs::attributes(&docs);
    let deprecated = deprecation::attribute(unit, operation);
    let (constant, input_item, call) = (constant(unit, operation), input_item(unit, operation), call(unit, operation));
    let const_default = paths::const_default();
    let behavior = behavior::items(unit, operation);
    quote! {
        #constant
        impl crate::#module::Client {
            #docs
            #deprecated
            #[inline]
            pub fn #function(&self) -> #stem {
                #stem { client: self.clone(), input: <#input as #const_default>::DEFAULT }
            }
        }
        #call
        #input_item
        #behavior
    }
}

fn constant(unit: &Unit<'_>, operation: &Operation) -> TokenStream {
    let (ty, method) = (paths::operation(), paths::method());
    let (id, path, success) = (&operation.id, &operation.path, &operation.success);
    let (first, rest) = operation.method.split_at(1);
    let verb = ident(&format!("{first}{}", rest.to_lowercase()));
    let reads = matches!(operation.method.as_str(), "GET" | "HEAD");
    let stated = operation.extensions.idempotent.filter(|stated| *stated != reads);
    let idempotent = stated.map(|value| quote!(idempotent: #value,));
    let success_when = behavior::success_when(operation);
    let answer = matches!(operation.output, Output::Empty).then(|| {
        let answer = paths::answer();
        quote!(answer: #answer::Empty,)
    });
    let content_type = operation.content_type.as_ref().map(|media| {
        let some = paths::some();
        quote!(content_type: #some(#media),)
    });
    let files = files(unit, operation);
    let documented = docs::documented(operation);
    quote! {
        static OPERATION: #ty = #ty {
            success: &[#(#success),*],
            documented: #documented,
            #content_type
            #files
            #idempotent
            #answer
            #success_when
            ..#ty::new(&super::super::SERVICE, #id, #method::#verb, #path)
        };
    }
}

/// The members of a form that are files.
fn files(unit: &Unit<'_>, operation: &Operation) -> Option<TokenStream> {
    operation.content_type.as_ref()?;
    let Body::Members { fields, .. } = body(unit, operation) else { return None };
    let files: Vec<_> = fields.iter().filter(|field| field.file).map(|field| &field.wire).collect();
    (!files.is_empty()).then(|| quote!(files: &[#(#files),*],))
}

/// The body of an input.
enum Body<'a> {
    None,
    /// A struct whose members have setters of their own.
    Members {
        fields: &'a [Field],
        type_id: usize,
        required: bool,
    },
    /// Anything else.
    Whole(&'a Field),
}

fn body<'a>(unit: &'a Unit<'_>, operation: &'a Operation) -> Body<'a> {
    let Some(body) = &operation.body else {
        return Body::None;
    };
    if let Some(type_id) = unit.as_struct(&body.ty)
        && let Shape::Struct(fields) = &unit.def(type_id).shape
    {
        return Body::Members { fields, type_id, required: body.required };
    }
    Body::Whole(body)
}

fn input_item(unit: &Unit<'_>, operation: &Operation) -> TokenStream {
    let (module, function, name) = (&unit.module, &operation.function, input_name(operation));
    let docs = docs::line(&format!("The input of [`{function}`](crate::{module}::Client::{function})."));
    let parameters = operation.parameters.iter().map(|it| {
        let mut docs = docs::field(&it.field, is_wanted(it));
        if is_project(it) {
            docs.extend([String::new(), "Defaults to the project of the configuration.".to_owned()]);
        }
        let docs = docs::attributes(&docs);
        let (name, ty) = (ident(&it.field.ident), paths::optional(paths::ty(unit, &it.field.ty)));
        quote!(#docs pub #name: #ty,)
    });
    let body_member = match &body(unit, operation) {
        Body::None => TokenStream::new(),
        Body::Members { type_id, required: true, .. } => {
            let ty = paths::ty(unit, &Type::Named(*type_id));
            quote!(#[doc = " The body."] pub body: #ty,)
        }
        Body::Members { type_id, required: false, .. } => {
            let ty = paths::optional(paths::ty(unit, &Type::Named(*type_id)));
            quote!(#[doc = " The body. Optional."] pub body: #ty,)
        }
        Body::Whole(field) => {
            let ty = paths::optional(paths::ty(unit, &field.ty));
            quote!(#[doc = " The body."] pub body: #ty,)
        }
    };
    let implementation = implementation(unit, operation, &name);
    quote! {
        #docs
        #[derive(Clone)]
        pub struct #name { #(#parameters)* #body_member }
        #implementation
    }
}

fn implementation(unit: &Unit<'_>, operation: &Operation, name: &proc_macro2::Ident) -> TokenStream {
    let (input, operation_type) = (paths::input(), paths::operation());
    let output = output(unit, operation);
    let row = |it: &Parameter| (ident(&it.field.ident), table::parameter(it.location, &it.field, is_wanted(it)));
    let body = match &body(unit, operation) {
        Body::None => None,
        Body::Members { .. } => Some((ident("body"), table::body(None))),
        Body::Whole(field) => Some((ident("body"), table::body(Some(field)))),
    };
    let rows = operation.parameters.iter().map(row).chain(body);
    let table = table::table(name, rows);
    let validate = table::validate(&quote!(OPERATION.documented));
    quote! {
        impl #name { #validate }
        #table
        impl #input for #name {
            type Output = #output;
            const OPERATION: &'static #operation_type = &OPERATION;
        }
    }
}

fn call(unit: &Unit<'_>, operation: &Operation) -> TokenStream {
    let module = &unit.module;
    let (name, input, function) = (ident(&operation.stem), input_name(operation), &operation.function);
    let docs = docs::line(&format!("The request builder of [`{function}`](crate::{module}::Client::{function})."));
    let setters = operation.parameters.iter().map(|it| {
        let place = ident(&it.field.ident);
        member::setter(unit, &it.field, &quote!(self.input.#place), false, is_wanted(it))
    });
    let body_setters = body_setters(unit, operation);
    let (send_future, response_future, options) =
        (paths::send_future(), paths::response_future(), paths::call_options());
    let output = output(unit, operation);
    quote! {
        #docs
        #[derive(Debug, Clone)]
        #[must_use = "a request does nothing until it is sent"]
        pub struct #name {
            client: crate::#module::Client,
            input: #input,
        }
        impl #name {
            #(#setters)*
            #body_setters
            /// Sets the full request, replacing any prior values.
            #[inline]
            pub fn input(mut self, input: #input) -> Self {
                self.input = input;
                self
            }
            /// Sets what is different for this call: limits, retries, validation, and what the request has beside its parameters.
            #[inline]
            pub fn with_options(mut self, options: #options) -> Self {
                self.client = self.client.with_options(options);
                self
            }
            /// Sends the request.
            #[inline]
            pub fn send(self) -> #send_future<#output> {
                self.client.0.send(&self.input)
            }
            /// Sends the request and returns its output with the status, the headers and unknown members.
            #[inline]
            pub fn send_with_response(self) -> #response_future<#output> {
                self.client.0.send_with_response(&self.input)
            }
        }
    }
}

fn body_setters(unit: &Unit<'_>, operation: &Operation) -> TokenStream {
    match body(unit, operation) {
        Body::None => TokenStream::new(),
        Body::Members { fields, type_id, required } => {
            let place =
                if required { quote!(self.input.body) } else { quote!(self.input.body.get_or_insert_default()) };
            let setters = fields.iter().enumerate().map(|(at, field)| {
                let name = ident(&field.ident);
                let boxed = unit.graph.boxed.contains(&(type_id, at));
                member::setter(unit, field, &quote!(#place.#name), boxed, table::wanted(field))
            });
            quote!(#(#setters)*)
        }
        Body::Whole(field) => member::setter(unit, field, &quote!(self.input.body), false, field.required),
    }
}
