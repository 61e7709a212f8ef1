//! One member → its declaration and its setter.
//!
//! Invariant: members of requests are optional in Rust, because validation reports all missing members together. In
//! responses, lists and maps are plain and everything else is optional, so that a missing member is no error.

use proc_macro2::TokenStream;
use quote::quote;

use super::unit::{Unit, ident};
use super::{docs, paths};
use crate::model::{Field, Shape, Type};
use crate::rustdoc;

/// How a member is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holding {
    /// `Option<T>`.
    Optional,
    /// `T`.
    Plain,
}

/// How a member is held. `request`: requests contain the struct. `boxed`: the member contains its own struct.
pub fn holding(unit: &Unit<'_>, field: &Field, request: bool, boxed: bool) -> Holding {
    if !request && !boxed && is_list(unit, field) { Holding::Plain } else { Holding::Optional }
}

fn is_list(unit: &Unit<'_>, field: &Field) -> bool {
    matches!(unit.behind(&field.ty), Type::List(_) | Type::Map(_))
}

/// The declaration of a member with its documentation.
pub fn declaration(unit: &Unit<'_>, field: &Field, request: bool, boxed: bool) -> TokenStream {
    let docs = docs::attributes(&docs::field(field, request));
    let name = ident(&field.ident);
    let inner = paths::ty(unit, &field.ty);
    let inner = if boxed { paths::boxed_of(inner) } else { inner };
    let ty = match holding(unit, field, request, boxed) {
        Holding::Optional => paths::optional(inner),
        Holding::Plain => inner,
    };
    quote!(#docs pub #name: #ty,)
}

/// A setter. `place` is the expression of the optional member, `wanted` whether it must be set.
pub fn setter(unit: &Unit<'_>, field: &Field, place: &TokenStream, boxed: bool, wanted: bool) -> TokenStream {
    let sentence = match rustdoc::first_sentence(&field.description).as_str() {
        "" => format!("Sets {}.", rustdoc::code(&field.wire)),
        sentence => sentence.to_owned(),
    };
    let required = if wanted { " Required." } else { "" };
    let docs = docs::line(&format!("{sentence}{required}"));
    let name = ident(&field.ident);
    let (argument, value) = argument(unit, &field.ty, &quote!(value));
    // Generic functions need no `#[inline]`.
    let generic = argument.clone().into_iter().any(|token| token.to_string() == "impl");
    let inline = (!generic).then(|| quote!(#[inline]));
    let value = if boxed {
        let boxed = paths::boxed();
        quote!(#boxed::new(#value))
    } else {
        value
    };
    let some = paths::some();
    quote! {
        #docs
        #inline
        pub fn #name(mut self, value: #argument) -> Self {
            #place = #some(#value);
            self
        }
    }
}

/// The most general argument for a type, and the conversion of an argument to the type.
pub fn argument(unit: &Unit<'_>, ty: &Type, value: &TokenStream) -> (TokenStream, TokenStream) {
    let (into, iterator) = (paths::into(), paths::into_iterator());
    match ty {
        Type::List(inner) => {
            let collect = quote!(.collect());
            match item(unit, inner) {
                (item, true) => (
                    quote!(impl #iterator<Item = impl #into<#item>>),
                    quote!(#value.into_iter().map(#into::into)#collect),
                ),
                (item, false) => (quote!(impl #iterator<Item = #item>), quote!(#value.into_iter()#collect)),
            }
        }
        Type::Map(inner) => {
            let key = paths::string();
            let pair = quote!(#value.into_iter().map(|(key, value)| (key.into(), value.into())).collect());
            let (item, _) = item(unit, inner);
            let value = quote!(impl #into<#item>);
            (quote!(impl #iterator<Item = (impl #into<#key>, #value)>), pair)
        }
        other => match item(unit, other) {
            (item, true) => (quote!(impl #into<#item>), quote!(#value.into())),
            (item, false) => (item, quote!(#value)),
        },
    }
}

/// A type, and whether an argument of it is `impl Into`.
fn item(unit: &Unit<'_>, ty: &Type) -> (TokenStream, bool) {
    let converts = match ty {
        Type::Text | Type::Secret | Type::Any => true,
        Type::Named(id) => matches!(unit.def(*id).shape, Shape::Enum(_)),
        _ => false,
    };
    (paths::ty(unit, ty), converts)
}
