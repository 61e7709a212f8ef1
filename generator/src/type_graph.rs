//! [`Service`] → [`Graph`]: where a `Box` is needed, who uses which type, and in which direction.
//!
//! Invariant: every value type has a finite size once the fields in `boxed` are boxed.

use std::collections::BTreeSet;

use crate::model::{Operation, Output, Service, Shape, Type, TypeId};

/// Relations between the types of a service.
#[derive(Debug)]
pub struct Graph {
    /// Type and position of the fields that contain their own type.
    pub boxed: BTreeSet<(TypeId, usize)>,
    /// By type.
    pub uses: Vec<Use>,
}

/// The uses of a type.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Use {
    /// Positions of the operations, directly or through other types.
    pub operations: BTreeSet<usize>,
    /// Whether requests contain it.
    pub request: bool,
    /// Whether responses contain it.
    pub response: bool,
    /// Whether it is the type of a member, an item or a parameter, not only of a body.
    pub nested: bool,
}

/// Analyzes the types of one service.
pub fn analyze(service: &Service) -> Graph {
    let mut uses = vec![Use::default(); service.types.len()];
    for (index, operation) in service.operations.iter().enumerate() {
        for id in reachable(service, request_roots(operation)) {
            uses[id].operations.insert(index);
            uses[id].request = true;
        }
        let answer = match &operation.output {
            Output::Json(ty) => named(ty),
            Output::Empty => None,
        };
        for id in reachable(service, answer) {
            uses[id].operations.insert(index);
            uses[id].response = true;
        }
    }
    for id in nested(service) {
        uses[id].nested = true;
    }
    Graph { boxed: boxed(service), uses }
}

/// Types of members, of items of lists that are bodies, and of parameters.
fn nested(service: &Service) -> BTreeSet<TypeId> {
    let mut nested = BTreeSet::new();
    for id in 0..service.types.len() {
        nested.extend(edges(service, id).into_iter().map(|(inner, _)| inner));
    }
    for operation in &service.operations {
        let lists = operation.body.iter().filter(|body| body.ty.innermost().1);
        let parameters = operation.parameters.iter().map(|it| &it.field);
        nested.extend(lists.chain(parameters).filter_map(|field| named(&field.ty)));
    }
    nested
}

fn named(ty: &Type) -> Option<TypeId> {
    match ty.innermost().0 {
        Type::Named(id) => Some(*id),
        _ => None,
    }
}

fn request_roots(operation: &Operation) -> impl Iterator<Item = TypeId> {
    let parameters = operation.parameters.iter().filter_map(|it| named(&it.field.ty));
    parameters.chain(operation.body.as_ref().and_then(|body| named(&body.ty)))
}

/// Types that a type contains, each with whether the value is stored inline.
fn edges(service: &Service, id: TypeId) -> Vec<(TypeId, bool)> {
    let edge = |ty: &Type| {
        let (inner, wrapped) = ty.innermost();
        match inner {
            Type::Named(id) => Some((*id, !wrapped)),
            _ => None,
        }
    };
    match &service.types[id].shape {
        Shape::Struct(fields) => fields.iter().filter_map(|field| edge(&field.ty)).collect(),
        Shape::Alias(ty) => edge(ty).into_iter().collect(),
        Shape::Enum(_) => Vec::new(),
    }
}

fn reachable(service: &Service, roots: impl IntoIterator<Item = TypeId>) -> BTreeSet<TypeId> {
    let mut open: Vec<TypeId> = roots.into_iter().collect();
    let mut seen = BTreeSet::new();
    while let Some(id) = open.pop() {
        if seen.insert(id) {
            open.extend(edges(service, id).into_iter().map(|(next, _)| next));
        }
    }
    seen
}

/// Fields that would contain their own struct inline. Lists and maps are on the heap.
fn boxed(service: &Service) -> BTreeSet<(TypeId, usize)> {
    let mut boxed = BTreeSet::new();
    for (id, def) in service.types.iter().enumerate() {
        let Shape::Struct(fields) = &def.shape else {
            continue;
        };
        for (position, field) in fields.iter().enumerate() {
            if let Type::Named(target) = field.ty
                && inside(service, target).contains(&id)
            {
                boxed.insert((id, position));
            }
        }
    }
    boxed
}

/// Types whose values are stored inline in a value of `start`, and `start` itself.
fn inside(service: &Service, start: TypeId) -> BTreeSet<TypeId> {
    let mut open = vec![start];
    let mut seen = BTreeSet::new();
    while let Some(id) = open.pop() {
        if seen.insert(id) {
            let direct = edges(service, id).into_iter().filter(|(_, direct)| *direct);
            open.extend(direct.map(|(next, _)| next));
        }
    }
    seen
}
