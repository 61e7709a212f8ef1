//! One operation → its constant, its input, its call and the client's method.
//!
//! Invariant: everything that two operations would have in common is in the runtime.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Unit, behaviour, documentation, ident, member, paths, retirement, table, waiter};
use crate::model::{Field, Operation, Output, Parameter, Shape, Type};
use crate::openapi::Location;

/// The items of an operation.
pub fn item(unit: &Unit<'_>, operation: &Operation) -> TokenStream {
    let module = &unit.module;
    let (stem, input, function) = (ident(&operation.stem), input_name(operation), ident(&operation.function));
    let mut docs = documentation::operation(operation);
    docs.extend(waiter::see(unit, operation));
    let docs = documentation::attributes(&docs);
    let deprecated = retirement::attribute(unit, operation);
    let (constant, input_item, call) = (constant(unit, operation), input_item(unit, operation), call(unit, operation));
    let const_default = paths::const_default();
    let behaviour = behaviour::items(unit, operation);
    quote! {
        #constant
        impl crate::#module::Client {
            #docs
            #deprecated
            #[inline]
            pub fn #function(&self) -> #stem<'_> {
                #stem { client: self, input: <#input as #const_default>::DEFAULT }
            }
        }
        #call
        #input_item
        #behaviour
    }
}

/// The name of an operation's input.
pub fn input_name(operation: &Operation) -> proc_macro2::Ident {
    ident(&format!("{}Input", operation.stem))
}

fn constant(unit: &Unit<'_>, operation: &Operation) -> TokenStream {
    let (ty, method) = (paths::operation(), paths::method());
    let (id, path, success) = (&operation.id, &operation.path, &operation.success);
    let (first, rest) = operation.method.split_at(1);
    let verb = ident(&format!("{first}{}", rest.to_lowercase()));
    let reads = matches!(operation.method.as_str(), "GET" | "HEAD");
    let stated = operation.behaviour.idempotent.filter(|stated| *stated != reads);
    let idempotent = stated.map(|value| quote!(idempotent: #value,));
    let success_when = behaviour::success_when(operation);
    let answer = matches!(operation.output, Output::Empty).then(|| {
        let answer = paths::answer();
        quote!(answer: #answer::Empty,)
    });
    let content_type = operation.content_type.as_ref().map(|media| {
        let some = paths::some();
        quote!(content_type: #some(#media),)
    });
    let files = files(unit, operation);
    let documented = documentation::documented(operation);
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

/// How the body is held in the input.
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
    let docs = documentation::line(&format!("What [`{function}`](crate::{module}::Client::{function}) takes."));
    let parameters = operation.parameters.iter().map(|it| {
        let mut docs = documentation::field(&it.field, is_wanted(it));
        if is_project(it) {
            docs.extend([String::new(), "Without it, the project of the configuration is taken.".to_owned()]);
        }
        let docs = documentation::attributes(&docs);
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
            quote!(#[doc = " The body, which may be left out."] pub body: #ty,)
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

/// The project is known to the configuration; everything else that is required must be given.
pub fn is_wanted(parameter: &Parameter) -> bool {
    parameter.field.required && !is_project(parameter)
}

fn is_project(parameter: &Parameter) -> bool {
    parameter.location == Location::Path && parameter.field.wire == paths::PROJECT_ID
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
    let table = table::table(name, &quote!(input), rows);
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

/// The type of an operation's answer.
pub fn output(unit: &Unit<'_>, operation: &Operation) -> TokenStream {
    match &operation.output {
        Output::Empty => paths::empty(),
        Output::Json(ty) => paths::ty(unit, ty),
    }
}

fn call(unit: &Unit<'_>, operation: &Operation) -> TokenStream {
    let module = &unit.module;
    let (name, input, function) = (ident(&operation.stem), input_name(operation), &operation.function);
    let docs = documentation::line(&format!("A call of [`{function}`](crate::{module}::Client::{function})."));
    let setters = operation.parameters.iter().map(|it| {
        let place = ident(&it.field.ident);
        member::setter(unit, &it.field, &quote!(self.input.#place), false, is_wanted(it))
    });
    let body_setters = body_setters(unit, operation);
    let (sending, responding) = (paths::sending(), paths::responding());
    let output = output(unit, operation);
    quote! {
        #docs
        #[derive(Debug, Clone)]
        #[must_use = "nothing happens before it is sent"]
        pub struct #name<'a> {
            client: &'a crate::#module::Client,
            input: #input,
        }
        impl #name<'_> {
            #(#setters)*
            #body_setters
            /// Replaces everything that was set.
            #[inline]
            pub fn input(mut self, input: #input) -> Self {
                self.input = input;
                self
            }
            /// Makes the call; awaited, it is its output.
            #[inline]
            pub fn send(self) -> #sending<#output> {
                self.client.0.send(&self.input)
            }
            /// Makes the call; awaited, it is its output with status, headers and unknown members.
            #[inline]
            pub fn respond(self) -> #responding<#output> {
                self.client.0.respond(&self.input)
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
