//! One member → its declaration and its setter.
//!
//! Invariant: members of requests are optional in Rust, because what is missing is reported before sending, all at
//! once; in answers lists and maps are plain, and everything else is optional, so that no answer is refused for what it
//! lacks.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Unit, documentation, ident, paths};
use crate::docs;
use crate::model::{Field, Shape, Type};

/// How a member is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holding {
    /// `Option<T>`.
    Optional,
    /// `T`.
    Plain,
}

/// How a member of a struct is held; `request` says whether requests hold the struct, `boxed` whether it recurses.
pub fn holding(unit: &Unit<'_>, field: &Field, request: bool, boxed: bool) -> Holding {
    if !request && !boxed && is_list(unit, field) { Holding::Plain } else { Holding::Optional }
}

fn is_list(unit: &Unit<'_>, field: &Field) -> bool {
    matches!(unit.behind(&field.ty), Type::List(_) | Type::Map(_))
}

/// The declaration of a member with its documentation.
pub fn declaration(unit: &Unit<'_>, field: &Field, request: bool, boxed: bool) -> TokenStream {
    let docs = documentation::attributes(&documentation::field(field, request));
    let name = ident(&field.ident);
    let inner = paths::ty(unit, &field.ty);
    let inner = if boxed { paths::boxed_of(inner) } else { inner };
    let ty = match holding(unit, field, request, boxed) {
        Holding::Optional => paths::optional(inner),
        Holding::Plain => inner,
    };
    quote!(#docs pub #name: #ty,)
}

/// A setter; `place` is the expression of the optional member that it sets, `wanted` says whether it must be set.
pub fn setter(unit: &Unit<'_>, field: &Field, place: &TokenStream, boxed: bool, wanted: bool) -> TokenStream {
    let sentence = match docs::first_sentence(&field.description).as_str() {
        "" => format!("{} on the wire.", docs::code(&field.wire)),
        sentence => sentence.to_owned(),
    };
    let required = if wanted { " Required." } else { "" };
    let docs = documentation::line(&format!("{sentence}{required}"));
    let name = ident(&field.ident);
    let (argument, value) = argument(unit, &field.ty, &quote!(value));
    // What is generic is compiled where it is used anyway.
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

/// The most forgiving argument for a type, and how a value of it becomes the type.
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

/// A type, and whether other types are usefully turned into it.
fn item(unit: &Unit<'_>, ty: &Type) -> (TokenStream, bool) {
    let converts = match ty {
        Type::Text | Type::Secret | Type::Any => true,
        Type::Named(id) => matches!(unit.def(*id).shape, Shape::Enum(_)),
        _ => false,
    };
    (paths::ty(unit, ty), converts)
}
