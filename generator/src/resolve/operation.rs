//! An operation with its parameters, body and output.  In: the operation of the description.  Out: [`Operation`].

use super::Resolver;
use crate::diagnostic::Code;
use crate::model::{Operation, Output, Parameter, Type};
use crate::names;
use crate::openapi::{self, OrRef};
use gaussdb_extensions::Location;

impl<'a> Resolver<'a> {
    pub(super) fn operation(&mut self, operation: &openapi::Operation<'a>) -> Operation {
        let (id, value) = (operation.id(), operation.value);
        let chosen = self.chosen(&operation.pointer);
        let function = chosen.unwrap_or_else(|| names::module(id));
        let stem = names::type_name(&function);
        let parameters: Vec<_> = operation.parameters().filter_map(|it| self.parameter(&it, &stem)).collect();
        self.check_path(operation, &parameters);
        let content_type = operation.body().map(|(media, ..)| media).filter(|media| *media != "application/json");
        let body = operation.body().map(|(_, schema, required)| {
            let mut field = self.field(&stem, "body", &schema, required);
            field.ident = "body".to_owned();
            field
        });
        let (success, output) = self.output(operation, &stem);
        let failures = operation.responses().filter(|(status, _)| !status.starts_with('2') && status != "default");
        let errors =
            failures.filter_map(|(status, it)| Some((status, self.response(&it)?.description.to_owned()))).collect();
        Operation {
            id: id.to_owned(),
            pointer: operation.pointer.clone(),
            function,
            stem,
            method: operation.method.clone(),
            path: operation.path.to_owned(),
            tags: value.tags.clone(),
            summary: value.summary.clone().unwrap_or_default(),
            description: value.description.clone().unwrap_or_default(),
            deprecated: value.deprecated,
            replaced_by: self.replacement(operation),
            parameters,
            content_type: content_type.map(str::to_owned),
            body,
            body_example: operation.body_example().cloned(),
            success,
            output,
            errors,
            item: None,
            extensions: operation.extensions.clone(),
        }
    }

    fn parameter(&mut self, parameter: &OrRef<openapi::Parameter<'a>>, stem: &str) -> Option<Parameter> {
        let make = |this: &mut Self, it: &openapi::Parameter<'a>, parent: &str| {
            let mut field = this.field(parent, &it.data.name, &it.schema, it.data.required);
            field.ident = this.chosen(&it.pointer).unwrap_or_else(|| names::field(&it.data.name));
            field.pointer = it.pointer.clone();
            field.deprecated |= it.data.deprecated.unwrap_or_default();
            field.description = it.data.description.clone().unwrap_or(field.description);
            this.describe_enum(&field);
            field
        };
        let (location, example, field) = match parameter {
            OrRef::Here(it) => (it.location, it.data.example.clone(), make(self, it, stem)),
            OrRef::Ref(name, pointer) => {
                let Some(shared) = self.parameters.get(name.as_str()).cloned() else {
                    let message = format!("there is no parameter `{name}`");
                    self.report(Code::DanglingReference, pointer, message);
                    return None;
                };
                if !self.shared_fields.contains_key(name) {
                    let field = make(self, &shared, "");
                    self.shared_fields.insert(name.clone(), field);
                }
                let mut field = self.shared_fields[name].clone();
                if let Some(ident) = self.chosen(pointer) {
                    field.ident = ident;
                }
                (shared.location, shared.data.example.clone(), field)
            }
        };
        Some(Parameter { location, example, field })
    }

    /// Checks that the placeholders of the path are its path parameters.
    fn check_path(&mut self, operation: &openapi::Operation<'a>, parameters: &[Parameter]) {
        let mut declared: Vec<&str> =
            (parameters.iter()).filter(|it| it.location == Location::Path).map(|it| it.field.wire.as_str()).collect();
        for part in operation.path.split('{').skip(1) {
            let name = part.split('}').next().unwrap_or_default();
            match declared.iter().position(|known| *known == name) {
                Some(index) => drop(declared.swap_remove(index)),
                None => {
                    let message =
                        format!("the path has `{{{name}}}`, but the operation has no path parameter with this name");
                    self.report(Code::MissingKey, &operation.pointer, message);
                }
            }
        }
        for name in declared {
            let message = format!("the path has no `{{{name}}}` for the path parameter `{name}`");
            self.report(Code::DanglingReference, &operation.pointer, message);
        }
    }

    fn response(&mut self, response: &OrRef<openapi::Response<'a>>) -> Option<openapi::Response<'a>> {
        match response {
            OrRef::Here(response) => Some(response.clone()),
            OrRef::Ref(name, pointer) => {
                let found = self.responses.get(name.as_str()).cloned();
                if found.is_none() {
                    let message = format!("there is no response `{name}`");
                    self.report(Code::DanglingReference, pointer, message);
                }
                found
            }
        }
    }

    fn output(&mut self, operation: &openapi::Operation<'a>, stem: &str) -> (Vec<u16>, Output) {
        let mut statuses = Vec::new();
        let mut types: Vec<Type> = Vec::new();
        for (status, response) in operation.responses() {
            let Some(code) = status.parse().ok().filter(|code| (200..300).contains(code)) else {
                continue;
            };
            statuses.push(code);
            let Some(schema) = self.response(&response).and_then(|it| it.schema) else {
                continue;
            };
            let ty = self.expression(&schema, stem, "output");
            if !types.contains(&ty) {
                types.push(ty);
            }
        }
        for status in &operation.extensions.other_successes {
            if !statuses.contains(status) {
                statuses.push(*status);
            }
        }
        if types.len() > 1 {
            let message = "all success statuses must have the same body".to_owned();
            self.report(Code::Unsupported, &format!("{}/responses", operation.pointer), message);
        }
        (statuses, types.into_iter().next().map_or(Output::Empty, Output::Json))
    }
}
