//! Constraints of a request → calls on the runtime's collector.
//!
//! Invariant: one constraint is one call; a struct gets `validate` when something below it can be wrong.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Unit, ident, limits, paths};
use crate::model::{Field, Shape, Type, TypeId};
use crate::yaml::Node;

/// Whether values of a type can break a constraint.
pub fn needed(unit: &Unit<'_>, ty: &Type) -> bool {
    let mut open = vec![ty];
    let mut seen = std::collections::BTreeSet::new();
    while let Some(ty) = open.pop() {
        let Type::Named(id) = ty.innermost().0 else {
            continue;
        };
        if !seen.insert(*id) {
            continue;
        }
        match &unit.def(*id).shape {
            Shape::Struct(fields) if fields.iter().any(|field| wanted(field) || field.is_limited()) => return true,
            Shape::Struct(fields) => open.extend(fields.iter().map(|field| &field.ty)),
            Shape::Alias(ty) => open.push(ty),
            Shape::Enum(_) => {}
        }
    }
    false
}

/// Whether a request must carry a member.
pub fn wanted(field: &Field) -> bool {
    field.required && !field.read_only
}

/// The `validate` method of a struct of a request, if it has something to check.
pub fn method(unit: &Unit<'_>, id: TypeId, fields: &[Field]) -> TokenStream {
    if !needed(unit, &Type::Named(id)) {
        return TokenStream::new();
    }
    let checks = fields.iter().map(|field| {
        let place = ident(&field.ident);
        member(unit, field, &quote!(self.#place), wanted(field))
    });
    let violations = paths::violations();
    quote! {
        /// Reports what is missing or breaks a documented constraint.
        #[doc(hidden)]
        #[inline]
        pub fn validate(&self, v: &mut #violations) {
            #(#checks)*
        }
    }
}

/// The checks of one optional member.
pub fn member(unit: &Unit<'_>, field: &Field, place: &TokenStream, required: bool) -> TokenStream {
    let wire = &field.wire;
    let require = required.then(|| quote!(v.require(#wire, #place.is_some());));
    let limits = limits::list(&field.limits).map(|limits| quote!(v.limit(#wire, &#place, #limits);));
    let inside = value(unit, &field.ty, &field.inner).map(|checks| {
        let some = paths::some();
        quote! {
            if let #some(value) = &#place {
                v.within(#wire, |v| #checks);
            }
        }
    });
    quote!(#require #limits #inside)
}

/// The checks inside `value`, which is a reference to a value of the type, as an expression; `levels` are the
/// limits of what is inside lists and maps.
fn value(unit: &Unit<'_>, ty: &Type, levels: &[Vec<(String, Node)>]) -> Option<TokenStream> {
    let some = paths::some();
    match unit.behind(ty) {
        Type::Nullable(inner) => {
            let checks = value(unit, inner, levels)?;
            Some(quote!({ if let #some(value) = value { #checks; } }))
        }
        Type::List(inner) => {
            let checks = element(unit, inner, levels)?;
            Some(quote!({ for (index, value) in value.iter().enumerate() { v.element(index, |v| #checks); } }))
        }
        Type::Map(inner) => {
            let checks = element(unit, inner, levels)?;
            Some(quote!({ for (key, value) in value { v.within(key, |v| #checks); } }))
        }
        Type::Named(id) => needed(unit, &Type::Named(*id)).then(|| quote!(value.validate(v))),
        _ => None,
    }
}

/// The checks of an element and of what is inside it.
fn element(unit: &Unit<'_>, ty: &Type, levels: &[Vec<(String, Node)>]) -> Option<TokenStream> {
    let (own, rest) = levels.split_first().map_or((&[][..], levels), |(own, rest)| (&own[..], rest));
    let some = paths::some();
    let own = limits::list(own).map(|limits| match ty {
        Type::Nullable(_) => quote!(if let #some(value) = value { v.limit_here(value, #limits); }),
        _ => quote!(v.limit_here(value, #limits);),
    });
    let inside = value(unit, ty, rest).map(|checks| quote!(#checks;));
    (own.is_some() || inside.is_some()).then(|| quote!({ #own #inside }))
}
