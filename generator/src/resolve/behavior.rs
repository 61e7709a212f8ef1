//! Checks that extensions refer to operations, parameters and members that exist.
//!
//! Invariant: the emitter can use every extension that passes; every other one is a diagnostic with its pointer.

use std::collections::{BTreeMap, BTreeSet};

use gaussdb_extensions::{Job, JsonPath, Location, Pagination, Paging, Step, Waiter};

use crate::diagnostic::Code;
use crate::model::{Field, Operation, Output, Shape, Type, TypeDef};
use crate::names::{self, Scope};

use super::Resolver;

type Wrong = Vec<(String, String)>;

impl Resolver<'_> {
    /// The operation that replaces a deprecated one.
    pub(super) fn replacement(&mut self, operation: &crate::openapi::Operation<'_>) -> Option<String> {
        let id = operation.extensions.replaced_by.as_deref()?;
        let pointer = format!("{}/x-replaced-by", operation.pointer);
        if !operation.value.deprecated {
            self.report(
                Code::Unsupported,
                &pointer,
                "the operation is not `deprecated`, so it cannot have a replacement".to_owned(),
            );
        }
        if id == operation.id() || !self.document.operations().any(|other| other.id() == id) {
            self.report(Code::DanglingReference, &pointer, format!("there is no other operation with the id `{id}`"));
            return None;
        }
        Some(id.to_owned())
    }

    /// Checks all extensions, and finds the item type of each paged list.
    pub(super) fn behavior(&mut self, operations: &mut [Operation]) {
        let mut wrong = Wrong::new();
        let mut items = BTreeMap::new();
        for (index, operation) in operations.iter().enumerate() {
            let check = Check { types: &self.types, operation };
            let extensions = &operation.extensions;
            if let Some(it) = &extensions.success_when {
                for path in [Some(&it.code), it.message.as_ref()].into_iter().flatten() {
                    check.scalar(path, &operation.at("x-success-when"), &mut wrong);
                }
            }
            if let Some(it) = &extensions.pagination {
                items.extend(check.pagination(it, &mut wrong).map(|item| (index, item)));
            }
            if let Some(it) = &extensions.job {
                check.job(it, operations, &mut wrong);
            }
            for (pointer, it) in operation.waiters() {
                check.waiter(&pointer, it, operations, &mut wrong);
            }
        }
        for (index, item) in items {
            operations[index].item = Some(item);
        }
        for (pointer, message) in wrong {
            self.report(Code::DanglingReference, &pointer, message);
        }
        self.error_codes(operations);
        let mut scope = Scope::new(self.context.file, "constants");
        for own in ["OPERATION", "JOB"] {
            self.found.extend(scope.take(own, "", "a constant of an operation").err());
        }
        for (pointer, it) in operations.iter().flat_map(Operation::waiters) {
            self.found.extend(scope.take(&names::constant(&it.name), &pointer, &it.name).err());
        }
    }
}

impl Resolver<'_> {
    /// Checks that each error code is listed once, and its scopes: their operations exist, and no two are for the same
    /// operation and message.
    fn error_codes(&mut self, operations: &[Operation]) {
        let known: BTreeSet<&str> = operations.iter().map(|operation| operation.id.as_str()).collect();
        let (document, mut listed) = (self.document, BTreeSet::new());
        for (index, code) in document.error_codes.iter().enumerate() {
            let pointer = format!("/x-error-codes/{index}");
            if !listed.insert(&code.code) {
                let message = format!("the code `{}` occurs twice", code.code);
                self.report(Code::Unsupported, &format!("{pointer}/code"), message);
            }
            let mut seen = BTreeSet::new();
            for (at, scope) in code.scopes.iter().enumerate() {
                let pointer = format!("{pointer}/scopes/{at}");
                for id in &scope.operations {
                    if !known.contains(id.as_str()) {
                        let message = format!("there is no operation with the id `{id}`");
                        self.report(Code::DanglingReference, &pointer, message);
                    }
                    if !seen.insert((id, &scope.message)) {
                        let message = format!("the error code `{}` has two scopes for the operation `{id}`", code.code);
                        self.report(Code::Unsupported, &pointer, message);
                    }
                }
            }
        }
    }
}

/// Checks the extensions of one operation.
struct Check<'a> {
    types: &'a [TypeDef],
    operation: &'a Operation,
}

impl<'a> Check<'a> {
    fn pagination(&self, it: &Pagination, wrong: &mut Wrong) -> Option<Type> {
        let pointer = self.operation.at("x-pagination");
        let mut fail = |message: String| wrong.push((pointer.clone(), message));
        let (parameters, member) = match &it.style {
            Paging::Offset { offset, limit, .. } => (vec![offset, limit], None),
            Paging::Cursor { parameter, member, limit } => {
                (std::iter::once(parameter).chain(limit).collect(), Some(member))
            }
        };
        for name in parameters {
            if !self.has_parameter(name, it.location) {
                fail(format!("the {} has no parameter `{name}`", it.location));
            }
        }
        let item = match self.at(&it.items).map(|ty| self.behind(ty)) {
            Ok(Type::List(item)) => Some(&**item),
            Ok(_) => {
                fail(format!("the member `{}` of the response is not a list", it.items));
                None
            }
            Err(message) => {
                fail(message);
                None
            }
        };
        for path in member.into_iter().chain(&it.id) {
            if let Some(Err(message)) = item.map(|item| self.inside(item, path)) {
                fail(format!("in an item of the list: {message}"));
            }
        }
        if let Some(total) = &it.total {
            self.scalar(total, &pointer, wrong);
        }
        item.cloned()
    }

    fn job(&self, it: &Job, operations: &[Operation], wrong: &mut Wrong) {
        let pointer = self.operation.at("x-job");
        self.scalar(&it.id, &pointer, wrong);
        let mut fail = |message: String| wrong.push((pointer.clone(), message));
        let Some(poll) = operations.iter().find(|other| other.id == it.poll) else {
            return fail(format!("there is no operation with the id `{}`", it.poll));
        };
        if !poll.parameters.iter().any(|known| known.location == it.location && known.field.wire == it.parameter) {
            fail(format!("the {} of `{}` has no parameter `{}`", it.location, it.poll, it.parameter));
        }
        for other in &poll.parameters {
            let known = other.field.wire == it.parameter || other.field.wire == "project_id";
            if other.field.required && !known {
                fail(format!(
                    "`{}` also requires the parameter `{}`, which a job does not have",
                    it.poll, other.field.wire
                ));
            }
        }
        if !poll.extensions.waiters.iter().any(|waiter| waiter.name == it.waiter) {
            fail(format!("the operation `{}` has no waiter `{}`", it.poll, it.waiter));
        }
    }

    fn waiter(&self, pointer: &str, it: &Waiter, operations: &[Operation], wrong: &mut Wrong) {
        let mut fail = |message: String| wrong.push((pointer.to_owned(), message));
        if it.poll != self.operation.id {
            fail(format!("the waiter polls `{}`; move it to that operation from `{}`", it.poll, self.operation.id));
        }
        for id in it.started_by.iter().chain(&it.needed_by) {
            if !operations.iter().any(|other| other.id == *id) {
                fail(format!("there is no operation with the id `{id}`"));
            }
        }
        for name in it.parameters.iter().chain(it.defaults.keys()) {
            if !self.has_parameter(name, Location::Query) {
                fail(format!("the query has no parameter `{name}`"));
            }
        }
        if self.operation.body.as_ref().is_some_and(|body| body.required) {
            fail("the operation requires a body, so a waiter cannot poll it".to_owned());
        }
        for path in it.paths() {
            if let Err(message) = self.at(path) {
                fail(message);
            }
        }
    }

    fn scalar(&self, path: &JsonPath, pointer: &str, wrong: &mut Wrong) {
        let message = match self.at(path).map(|ty| self.behind(ty)) {
            Ok(Type::List(_) | Type::Map(_)) => format!("the member `{path}` of the response is not a scalar"),
            Ok(Type::Named(id)) if matches!(self.types[*id].shape, Shape::Struct(_)) => {
                format!("the member `{path}` of the response is not a scalar")
            }
            Ok(_) => return,
            Err(message) => message,
        };
        wrong.push((pointer.to_owned(), message));
    }

    fn has_parameter(&self, name: &str, location: Location) -> bool {
        if location != Location::Body {
            let here = |it: &crate::model::Parameter| it.location == location && it.field.wire == name;
            return self.operation.parameters.iter().any(here);
        }
        let body = self.operation.body.as_ref().and_then(|body| self.members(&body.ty));
        body.is_some_and(|fields| fields.iter().any(|field| field.wire == name))
    }

    /// The type at a path of the response.
    fn at(&self, path: &JsonPath) -> Result<&'a Type, String> {
        match &self.operation.output {
            Output::Json(ty) => self.inside(ty, path),
            Output::Empty => Err("the response has no body".to_owned()),
        }
    }

    /// The type at a path of a type. A value of any type may have any member.
    fn inside(&self, from: &'a Type, path: &JsonPath) -> Result<&'a Type, String> {
        path.steps().iter().try_fold(from, |at, step| {
            let Step { name, elements } = step;
            let at = if name.is_empty() { at } else { self.member(at, name, path)? };
            let (Some(elements), false) = (elements, matches!(self.behind(at), Type::Any)) else { return Ok(at) };
            let Type::List(item) = self.behind(at) else {
                return Err(format!("`{name}` in the path `{path}` is not a list"));
            };
            let mut decides = elements.member().into_iter().flatten();
            decides.try_fold(&**item, |inside, member| self.member(inside, member, path))?;
            Ok(item)
        })
    }

    fn member(&self, ty: &'a Type, name: &str, path: &JsonPath) -> Result<&'a Type, String> {
        match self.behind(ty) {
            Type::Any => Ok(&Type::Any),
            Type::Map(inner) => Ok(inner),
            ty => {
                let found = self.members(ty).and_then(|fields| fields.iter().find(|field| field.wire == name));
                let missing = || format!("the response has no member `{name}` for the path `{path}`");
                Ok(&found.ok_or_else(missing)?.ty)
            }
        }
    }

    fn members(&self, ty: &'a Type) -> Option<&'a [Field]> {
        match self.behind(ty) {
            Type::Named(id) => match &self.types[*id].shape {
                Shape::Struct(fields) => Some(fields),
                _ => None,
            },
            _ => None,
        }
    }

    /// The type without aliases and `Nullable`. Circular aliases were reported and replaced before.
    fn behind(&self, ty: &'a Type) -> &'a Type {
        let mut at = ty;
        loop {
            at = match at {
                Type::Nullable(inner) => inner,
                Type::Named(id) => match &self.types[*id].shape {
                    Shape::Alias(next) => next,
                    _ => return at,
                },
                _ => return at,
            };
        }
    }
}
