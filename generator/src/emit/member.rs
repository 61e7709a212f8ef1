//! One member → its declaration, its setter, and its accessor in answers.
//!
//! Invariant: members of requests are optional in Rust, because validation reports all missing members together. In
//! responses, lists and maps are plain and everything else is optional, so that a missing member is no error.

use proc_macro2::TokenStream;
use quote::quote;

use super::unit::{Unit, ident};
use super::{docs, paths};
use crate::limit::Limit;
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

/// The method that borrows a member of an answer.
pub fn accessor(unit: &Unit<'_>, field: &Field, boxed: bool) -> TokenStream {
    let docs = docs::line(&sentence(field));
    let (name, ty) = (ident(&field.ident), paths::ty(unit, &field.ty));
    let (ty, value) = match (holding(unit, field, false, boxed), unit.behind(&field.ty)) {
        (Holding::Plain, Type::List(inner)) => {
            let inner = paths::ty(unit, inner);
            (quote!(&[#inner]), quote!(&self.#name))
        }
        (Holding::Plain, _) => (quote!(&#ty), quote!(&self.#name)),
        (Holding::Optional, Type::Text) => (paths::optional(quote!(&str)), quote!(self.#name.as_deref())),
        (Holding::Optional, Type::I64 | Type::F64 | Type::Bool) => (paths::optional(ty), quote!(self.#name)),
        (Holding::Optional, _) => {
            let borrow = if boxed { quote!(as_deref) } else { quote!(as_ref) };
            (paths::optional(quote!(&#ty)), quote!(self.#name.#borrow()))
        }
    };
    quote! {
        #docs
        #[inline]
        pub fn #name(&self) -> #ty {
            #value
        }
    }
}

/// The first sentence about a member.
fn sentence(field: &Field) -> String {
    match rustdoc::first_sentence(&field.description).as_str() {
        "" => format!("The member {}.", rustdoc::code(&field.wire)),
        sentence => sentence.to_owned(),
    }
}

/// A setter. `place` is the expression of the optional member, `wanted` whether it must be set.
pub fn setter(unit: &Unit<'_>, field: &Field, place: &TokenStream, boxed: bool, wanted: bool) -> TokenStream {
    let sentence = sentence(field);
    let required = if wanted { " Required." } else { "" };
    let docs = docs::line(&format!("{sentence}{required}"));
    let name = ident(&field.ident);
    let (argument, value) = argument(unit, field);
    let value = if boxed {
        let boxed = paths::boxed();
        quote!(#value.map(#boxed::new))
    } else {
        value
    };
    quote! {
        #docs
        pub fn #name(mut self, value: #argument) -> Self {
            #place = #value;
            self
        }
    }
}

/// The argument of a setter, and the expression of its value as an `Option`. Single values may be an `Option` already,
/// so that a program passes on what it has in hand.
pub fn argument(unit: &Unit<'_>, field: &Field) -> (TokenStream, TokenStream) {
    if matches!(field.ty, Type::List(_) | Type::Map(_) | Type::Any) {
        let (argument, value) = collection(unit, &field.ty);
        let some = paths::some();
        return (argument, quote!(#some(#value)));
    }
    let into_value = paths::into_value();
    if field.ty == Type::Text && field.limits.iter().any(Limit::is_number) {
        let number = paths::number_text();
        return (quote!(impl #into_value<#number>), quote!(value.into_value().map(#number::into_string)));
    }
    let ty = paths::ty(unit, &field.ty);
    (quote!(impl #into_value<#ty>), quote!(value.into_value()))
}

/// The most general argument for a list, a map or any JSON, and its conversion to the type.
fn collection(unit: &Unit<'_>, ty: &Type) -> (TokenStream, TokenStream) {
    let (into, iterator, value) = (paths::into(), paths::into_iterator(), quote!(value));
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
