//! What the modules of `emit` need to print the files of one service.

use std::collections::BTreeMap;

use proc_macro2::{Ident, Span};

use crate::metrics::Monitoring;
use crate::model::{Service, Shape, Type, TypeDef, TypeId};
use crate::package::Package;
use crate::type_graph::{Graph, Use};

/// What the modules need to print the files of a service.
pub struct Unit<'a> {
    pub service: &'a Service,
    pub graph: &'a Graph,
    /// The metrics, if the service has any.
    pub monitoring: Option<&'a Monitoring>,
    pub module: Ident,
    /// The name of the crate in Rust.
    pub krate: String,
    /// The operation in whose file a type lives; `None` when it has a file of its own.
    pub places: BTreeMap<TypeId, Option<usize>>,
}

/// A type that one operation uses is in its file; all others have their own.
fn places(graph: &Graph) -> BTreeMap<TypeId, Option<usize>> {
    let place = |(id, uses): (TypeId, &Use)| {
        let mut operations = uses.operations.iter();
        let only = operations.next().filter(|_| operations.next().is_none());
        (id, only.copied())
    };
    graph.uses.iter().enumerate().map(place).collect()
}

impl<'a> Unit<'a> {
    /// Finds the file of each type.
    pub fn new(
        service: &'a Service,
        graph: &'a Graph,
        monitoring: Option<&'a Monitoring>,
        package: Package<'_>,
    ) -> Self {
        Unit {
            service,
            graph,
            monitoring,
            module: ident(&service.module),
            krate: package.module(),
            places: places(graph),
        }
    }

    /// A type by its id.
    pub fn def(&self, id: TypeId) -> &TypeDef {
        &self.service.types[id]
    }

    /// The type behind aliases.
    pub fn behind<'t>(&'t self, ty: &'t Type) -> &'t Type {
        let mut at = ty;
        while let Type::Named(id) = at
            && let Shape::Alias(next) = &self.def(*id).shape
        {
            at = next;
        }
        at
    }

    /// The struct that a type is, if it is one.
    pub fn as_struct(&self, ty: &Type) -> Option<TypeId> {
        match self.behind(ty) {
            Type::Named(id) if matches!(self.def(*id).shape, Shape::Struct(_)) => Some(*id),
            _ => None,
        }
    }
}

/// An identifier that may be raw.
pub fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(plain) => Ident::new_raw(plain, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}
