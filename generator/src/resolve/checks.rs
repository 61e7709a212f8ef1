//! What must hold for all names together.  In: types and operations.  Out: diagnostics.

use super::{Resolver, reserved};
use crate::diagnostic::Code;
use crate::model::{Operation, Shape, Type};
use crate::names::{self, Scope};

impl Resolver<'_> {
    /// A circular alias has no type.
    pub(super) fn check_aliases(&mut self) {
        for start in 0..self.types.len() {
            let mut at = start;
            for _ in 0..=self.types.len() {
                match &self.types[at].shape {
                    Shape::Alias(ty) => match ty.innermost().0 {
                        Type::Named(next) => at = *next,
                        _ => break,
                    },
                    _ => break,
                }
                if at == start {
                    let pointer = self.types[start].origins[0].clone();
                    let message = "the schema refers to itself and has no members".to_owned();
                    self.report(Code::Unsupported, &pointer, message);
                    self.types[start].shape = Shape::Alias(Type::Any);
                    break;
                }
            }
        }
    }

    /// Types and the items of each operation share one scope.
    pub(super) fn check_names(&mut self, operations: &[Operation]) {
        let file = self.context.file;
        let mut items = Scope::new(file, "types");
        for own in names::PRELUDE {
            self.found.extend(items.take(own, "", "a name of Rust's prelude").err());
        }
        let mut files = Scope::new(file, "files");
        for ty in &self.types {
            let wire = ty.origins[0].rsplit('/').next().unwrap_or_default();
            match items.take(&ty.name, &ty.origins[0], wire) {
                Ok(()) => self.found.extend(files.take(&ty.module, &ty.origins[0], wire).err()),
                Err(diagnostic) => self.found.push(diagnostic),
            }
        }
        let mut functions = Scope::new(file, "operations");
        for own in reserved::CLIENT {
            self.found.extend(functions.take(own, "", "a method of every client").err());
        }
        for operation in operations {
            self.found.extend(functions.take(&operation.function, &operation.pointer, &operation.id).err());
            for suffix in ["", "Input"] {
                let name = format!("{}{suffix}", operation.stem);
                self.found.extend(items.take(&name, &operation.pointer, &operation.id).err());
            }
            self.check_setters(operation);
            for (pointer, it) in operation.waiters() {
                self.found.extend(functions.take(&names::wait_method(&it.name), &pointer, &it.name).err());
            }
        }
    }

    /// Parameters and the members of the body have setters on the same request.
    fn check_setters(&mut self, operation: &Operation) {
        let mut setters = Scope::new(self.context.file, format!("setters of `{}`", operation.id));
        for own in reserved::CALL {
            self.found.extend(setters.take(own, "", "a method of every call").err());
        }
        let paged = operation.extensions.pagination.as_ref().map(|_| ("x-pagination", &reserved::PAGED[..]));
        let job = operation.extensions.job.as_ref().map(|_| ("x-job", &reserved::JOB[..]));
        for (pointer, it) in operation.waiters() {
            self.found.extend(setters.take(&names::wait_method(&it.name), &pointer, "a method of this call").err());
        }
        for (key, methods) in paged.into_iter().chain(job) {
            for own in methods {
                self.found.extend(setters.take(own, &operation.at(key), "a method of this call").err());
            }
        }
        let mut body = operation.body.as_ref().map(|field| &field.ty);
        let members = loop {
            let Some(Type::Named(id)) = body else {
                break None;
            };
            match &self.types[*id].shape {
                Shape::Struct(fields) => break Some(fields),
                Shape::Alias(next) => body = Some(next),
                Shape::Enum(_) => break None,
            }
        };
        let parameters = operation.parameters.iter().map(|it| &it.field);
        for field in parameters.chain(members.into_iter().flatten()) {
            self.found.extend(setters.take(&field.ident, &field.pointer, &field.wire).err());
        }
    }
}
