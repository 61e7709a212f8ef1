//! One named type → its item.
//!
//! Invariant: a type has members, setters and a table; the runtime has all other code.

use proc_macro2::TokenStream;
use quote::quote;

use super::unit::{Unit, ident};
use super::{docs, member, paths, table};
use crate::model::{Field, Shape, Type, TypeDef, TypeId, Variant};

/// The item of a type with its methods and its table.
pub fn item(unit: &Unit<'_>, id: TypeId) -> TokenStream {
    let def = unit.def(id);
    match &def.shape {
        Shape::Struct(fields) => structure(unit, id, def, fields),
        Shape::Enum(variants) => enumeration(def, variants),
        Shape::Alias(ty) => alias(unit, def, ty),
    }
}

fn structure(unit: &Unit<'_>, id: TypeId, def: &TypeDef, fields: &[Field]) -> TokenStream {
    let docs = docs::attributes(&docs::type_def(def));
    let name = ident(&def.name);
    let request = unit.graph.uses[id].request;
    let boxed = |position| unit.graph.boxed.contains(&(id, position));
    let members = fields.iter().enumerate();
    let members = members.map(|(at, field)| member::declaration(unit, field, request, boxed(at)));
    let rows = fields.iter().map(|field| (ident(&field.ident), table::member(field, request)));
    let table = table::table(&name, rows);
    let methods = if request { methods(unit, id, fields) } else { accessors(unit, id, fields) };
    // The service may send more members one day; programs do not make answers but in tests, where `Default` begins one.
    let open = (!request).then(|| quote!(#[non_exhaustive]));
    quote! {
        #docs
        #[derive(Clone)]
        #open
        pub struct #name { #(#members)* }
        #methods
        #table
    }
}

/// What an answer holds, borrowed. A struct that requests have too has setters of these names.
fn accessors(unit: &Unit<'_>, id: TypeId, fields: &[Field]) -> TokenStream {
    if fields.is_empty() {
        return TokenStream::new();
    }
    let name = ident(&unit.def(id).name);
    let boxed = |position| unit.graph.boxed.contains(&(id, position));
    let accessors = fields.iter().enumerate().map(|(at, field)| member::accessor(unit, field, boxed(at)));
    quote!(impl #name { #(#accessors)* })
}

/// `validate`, and the builder of structs inside others. The members of a body have their setters on the request.
fn methods(unit: &Unit<'_>, id: TypeId, fields: &[Field]) -> TokenStream {
    let (name, const_default) = (ident(&unit.def(id).name), paths::const_default());
    let (result, error, build) = (paths::result(), paths::error(), paths::build());
    let boxed = |position| unit.graph.boxed.contains(&(id, position));
    let setters = unit.graph.uses[id].nested.then(|| {
        let setters = fields.iter().enumerate().map(|(at, field)| {
            let place = ident(&field.ident);
            member::setter(unit, field, &quote!(self.#place), boxed(at), table::wanted(field))
        });
        quote! {
            /// Creates an empty value.
            #[inline]
            pub fn builder() -> Self {
                <Self as #const_default>::DEFAULT
            }
            #(#setters)*
            /// Validates the value and returns it. The error lists missing members and violations of documented
            /// constraints. Optional, because `send` validates the whole request.
            #[inline]
            pub fn build(self) -> #result<Self, #error> {
                #build(self)
            }
        }
    });
    let validate = table::validate(&quote!(""));
    quote!(impl #name { #setters #validate })
}

fn enumeration(def: &TypeDef, variants: &[Variant]) -> TokenStream {
    let docs = docs::attributes(&docs::type_def(def));
    let name = ident(&def.name);
    let idents: Vec<_> = variants.iter().map(|variant| ident(&variant.ident)).collect();
    let wires = variants.iter().map(|variant| &variant.wire);
    let meanings = variants.iter().map(|it| docs::attributes(&docs::variant(it)));
    let (string, open_enum) = (paths::string(), paths::open_enum());
    let numeric = variants.iter().all(|variant| variant.wire.parse::<i64>().is_ok()).then(|| quote!(numeric));
    quote! {
        #docs
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub enum #name {
            #(#meanings #idents,)*
            /// A value that this crate does not know, as received.
            Unknown(#string),
        }
        #open_enum! { #numeric #name { #(#idents = #wires),* } }
    }
}

fn alias(unit: &Unit<'_>, def: &TypeDef, ty: &Type) -> TokenStream {
    let docs = docs::attributes(&docs::type_def(def));
    let name = ident(&def.name);
    let ty = paths::ty(unit, ty);
    quote!(#docs pub type #name = #ty;)
}
