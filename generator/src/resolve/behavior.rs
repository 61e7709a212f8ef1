//! Checks that extensions refer to operations, parameters and members that exist.
//!
//! Invariant: the emitter can use every extension that passes; every other one is a diagnostic with its pointer.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::Code;
use crate::model::{Field, Operation, Output, Shape, Type, TypeDef};
use crate::names::{self, Scope};
use crate::openapi::Location;
use crate::openapi::behaviour::{Job, Pagination, Style, Waiter};

use super::Resolver;

type Wrong = Vec<(String, String)>;

impl Resolver<'_> {
    /// The operation that replaces a deprecated one.
    pub(super) fn replacement(&mut self, operation: &crate::openapi::Operation<'_>) -> Option<String> {
        let id = operation.text("x-replaced-by")?;
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
            if let Some(it) = &operation.behaviour.success_when {
                for path in [Some(&it.code), it.message.as_ref()].into_iter().flatten() {
                    check.scalar(path, &it.pointer, &mut wrong);
                }
            }
            if let Some(it) = &operation.behaviour.pagination {
                items.extend(check.pagination(it, &mut wrong).map(|item| (index, item)));
            }
            if let Some(it) = &operation.behaviour.job {
                check.job(it, operations, &mut wrong);
            }
            for it in &operation.behaviour.waiters {
                check.waiter(it, operations, &mut wrong);
            }
        }
        for (index, item) in items {
            operations[index].item = Some(item);
        }
        for (pointer, message) in wrong {
            self.report(Code::DanglingReference, &pointer, message);
        }
        self.error_scopes(operations);
        let mut scope = Scope::new(self.context.file, "constants");
        for own in ["OPERATION", "JOB"] {
            self.found.extend(scope.take(own, "", "a constant of an operation").err());
        }
        for it in operations.iter().flat_map(|operation| &operation.behaviour.waiters) {
            self.found.extend(scope.take(&names::constant(&it.name), &it.pointer, &it.name).err());
        }
    }
}

impl Resolver<'_> {
    /// Checks the scopes of error codes: their operations exist, and no two are for the same operation and message.
    fn error_scopes(&mut self, operations: &[Operation]) {
        let known: BTreeSet<&str> = operations.iter().map(|operation| operation.id.as_str()).collect();
        let document = self.document;
        for code in &document.error_codes {
            let mut seen = BTreeSet::new();
            for scope in &code.scopes {
                for id in &scope.operations {
                    if !known.contains(id.as_str()) {
                        let message = format!("there is no operation with the id `{id}`");
                        self.report(Code::DanglingReference, &scope.pointer, message);
                    }
                    if !seen.insert((id, &scope.message)) {
                        let message = format!("the error code `{}` has two scopes for the operation `{id}`", code.code);
                        self.report(Code::Unsupported, &scope.pointer, message);
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
        let mut fail = |message: String| wrong.push((it.pointer.clone(), message));
        let (parameters, member) = match &it.style {
            Style::Offset { offset, limit, .. } => (vec![offset, limit], None),
            Style::Cursor { cursor, member, limit } => (std::iter::once(cursor).chain(limit).collect(), Some(member)),
        };
        for name in parameters {
            if !self.has_parameter(name, it.in_body) {
                let place = if it.in_body { "body" } else { "query" };
                fail(format!("the {place} has no parameter `{name}`"));
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
            if let Some(Err(message)) = item.map(|item| self.walk(item, path)) {
                fail(format!("in an item of the list: {message}"));
            }
        }
        if let Some(total) = &it.total {
            self.scalar(total, &it.pointer, wrong);
        }
        item.cloned()
    }

    fn job(&self, it: &Job, operations: &[Operation], wrong: &mut Wrong) {
        self.scalar(&it.id, &it.pointer, wrong);
        let mut fail = |message: String| wrong.push((it.pointer.clone(), message));
        let Some(poll) = operations.iter().find(|other| other.id == it.poll) else {
            return fail(format!("there is no operation with the id `{}`", it.poll));
        };
        let location = if it.in_path { Location::Path } else { Location::Query };
        if !poll.parameters.iter().any(|known| known.location == location && known.field.wire == it.parameter) {
            let place = if it.in_path { "path" } else { "query" };
            fail(format!("the {place} of `{}` has no parameter `{}`", it.poll, it.parameter));
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
        if !poll.behaviour.waiters.iter().any(|waiter| waiter.name == it.waiter) {
            fail(format!("the operation `{}` has no waiter `{}`", it.poll, it.waiter));
        }
    }

    fn waiter(&self, it: &Waiter, operations: &[Operation], wrong: &mut Wrong) {
        let mut fail = |message: String| wrong.push((it.pointer.clone(), message));
        if it.poll != self.operation.id {
            fail(format!("the waiter polls `{}`; move it to that operation from `{}`", it.poll, self.operation.id));
        }
        for id in it.started_by.iter().chain(&it.needed_by) {
            if !operations.iter().any(|other| other.id == *id) {
                fail(format!("there is no operation with the id `{id}`"));
            }
        }
        for name in it.parameters.iter().chain(it.defaults.iter().map(|(name, _)| name)) {
            if !self.has_parameter(name, false) {
                fail(format!("the query has no parameter `{name}`"));
            }
        }
        if self.operation.body.as_ref().is_some_and(|body| body.required) {
            fail("the operation requires a body, so a waiter cannot poll it".to_owned());
        }
        let rules = it.failure.iter().chain(&it.success).chain(&it.going_on);
        let conditions = rules.flatten().map(|condition| &condition.path);
        for path in conditions.chain([&it.state]).chain(&it.progress).chain(&it.reason) {
            if let Err(message) = self.at(path) {
                fail(message);
            }
        }
    }

    fn scalar(&self, path: &str, pointer: &str, wrong: &mut Wrong) {
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

    fn has_parameter(&self, name: &str, in_body: bool) -> bool {
        if !in_body {
            let here = |it: &crate::model::Parameter| it.location == Location::Query && it.field.wire == name;
            return self.operation.parameters.iter().any(here);
        }
        let body = self.operation.body.as_ref().and_then(|body| self.members(&body.ty));
        body.is_some_and(|fields| fields.iter().any(|field| field.wire == name))
    }

    /// The type at a path of the response.
    fn at(&self, path: &str) -> Result<&'a Type, String> {
        match &self.operation.output {
            Output::Json(ty) => self.walk(ty, path),
            Output::Empty => Err("the response has no body".to_owned()),
        }
    }

    /// The type at `a.b`, `a[].b`, `a[id=?].b`, `a[state=DONE].b` or `$`. A value of any type may have any member.
    fn walk(&self, from: &'a Type, path: &str) -> Result<&'a Type, String> {
        let mut at = from;
        if path == "$" {
            return Ok(at);
        }
        // Dots inside brackets do not separate steps.
        let mut inside = false;
        let steps = path.split(|c| {
            inside = (inside || c == '[') && c != ']';
            c == '.' && !inside
        });
        for step in steps {
            let (name, filter) = match step.split_once('[') {
                Some((name, rest)) => (name, rest.strip_suffix(']')),
                None => (step, None),
            };
            at = match self.behind(at) {
                Type::Any => return Ok(&Type::Any),
                Type::Map(inner) => inner,
                ty => {
                    let found = self.members(ty).and_then(|fields| fields.iter().find(|field| field.wire == name));
                    &found.ok_or_else(|| format!("the response has no member `{name}` for the path `{path}`"))?.ty
                }
            };
            let Some(filter) = filter else { continue };
            let Type::List(inner) = self.behind(at) else {
                return Err(format!("`{name}` in the path `{path}` is not a list"));
            };
            at = inner;
            let key = filter.split_once('=').map(|(key, _)| key);
            if let Some(key) = key
                && self.walk(at, key).is_err()
            {
                return Err(format!("the items of `{name}` have no member `{key}`"));
            }
        }
        Ok(at)
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
