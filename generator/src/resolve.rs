//! [`Document`] → [`Service`]: resolves references, and names inline types.
//!
//! Invariant: every schema of the description becomes a type or a type expression, or a diagnostic.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic};
use crate::limit::Limit;
use crate::model::{Field, Operation, Output, Parameter, Service, Shape, Type, TypeDef};
use crate::names::{self, Names, Scope};
use crate::openapi::{self, Document, Kind, OrRef, Schema};
use gaussdb_extensions::{Constraint, Location};

mod behavior;
mod enums;
mod reserved;

/// Input of `resolve` besides the description.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// Path of the description, for messages.
    pub file: &'a str,
    /// Feature name of the service.
    pub feature: &'a str,
    /// The renames.
    pub names: &'a Names,
}

/// Resolves one description.
pub fn resolve(document: &Document, context: Context<'_>) -> (Service, Vec<Diagnostic>) {
    // In the order of their names, so that the order of the description changes nothing.
    let mut schemas: Vec<_> = document.schemas().collect();
    schemas.sort_by_key(|(name, _)| *name);
    let mut resolver = Resolver {
        document,
        context,
        ids: schemas.iter().enumerate().map(|(id, (name, _))| (*name, id)).collect(),
        schemas,
        parameters: document.parameters().collect(),
        responses: document.responses().collect(),
        types: Vec::new(),
        shared_fields: BTreeMap::new(),
        found: Vec::new(),
    };
    resolver.components();
    let mut found: Vec<_> = document.operations().collect();
    found.sort_by_key(|it| it.pointer.clone());
    let mut operations: Vec<_> = found.iter().map(|it| resolver.operation(it)).collect();
    resolver.check_aliases();
    resolver.behavior(&mut operations);
    resolver.check_names(&operations);
    let text = |value: &serde_json::Value| value.as_str().map(str::to_owned);
    let mut endpoints: Vec<_> = document.api.servers.iter().flat_map(openapi::endpoints).collect();
    endpoints.sort();
    let service = Service {
        file: context.file.to_owned(),
        feature: context.feature.to_owned(),
        module: names::module(context.feature),
        title: document.api.info.title.clone(),
        edition: document.api.info.extensions.get("x-edition").and_then(text),
        description: document.api.info.description.clone().unwrap_or_default(),
        alias: document.api.info.extensions.get("x-endpoint-name").and_then(text),
        glossary: document.glossary(),
        errors: document.error_codes.clone(),
        endpoints,
        tags: document.api.tags.clone(),
        operations,
        types: resolver.types,
    };
    (service, resolver.found)
}

struct Resolver<'a> {
    document: &'a Document,
    context: Context<'a>,
    schemas: Vec<(&'a str, Schema<'a>)>,
    /// Places of the schemas by name.
    ids: BTreeMap<&'a str, usize>,
    parameters: BTreeMap<&'a str, openapi::Parameter<'a>>,
    responses: BTreeMap<&'a str, openapi::Response<'a>>,
    /// The components first, in their order, so that a component's index is its id.
    types: Vec<TypeDef>,
    /// Shared parameters, resolved once.
    shared_fields: BTreeMap<String, Field>,
    found: Vec<Diagnostic>,
}

impl<'a> Resolver<'a> {
    fn report(&mut self, code: Code, pointer: &str, message: String) {
        let (file, pointer) = (self.context.file.to_owned(), pointer.to_owned());
        self.found.push(Diagnostic::new(file, pointer, code, message));
    }

    fn chosen(&self, pointer: &str) -> Option<String> {
        self.context.names.chosen(self.context.feature, pointer, None)
    }

    fn components(&mut self) {
        let schemas = self.schemas.clone();
        for (name, schema) in &schemas {
            let name = self.chosen(&schema.pointer).unwrap_or_else(|| names::type_name(name));
            self.types.push(type_def(name, schema, Shape::Alias(Type::Any)));
        }
        for (id, (_, schema)) in schemas.iter().enumerate() {
            let name = self.types[id].name.clone();
            let shape = match schema.kind() {
                Kind::Object { properties, required } => {
                    Shape::Struct(self.members(&name, schema, &properties, required))
                }
                Kind::Text(values) if !values.is_empty() => Shape::Enum(self.variants(schema, &values)),
                _ => Shape::Alias(self.expression(schema, &name, "")),
            };
            self.types[id].shape = shape;
        }
    }

    fn members(
        &mut self,
        parent: &str,
        object: &Schema<'a>,
        properties: &[(&'a str, Schema<'a>)],
        required: &[String],
    ) -> Vec<Field> {
        let mut scope = Scope::new(self.context.file, format!("members of #{}", object.pointer));
        for own in reserved::STRUCT {
            self.found.extend(scope.take(own, "", "a method of every struct").err());
        }
        let mut fields = Vec::with_capacity(properties.len());
        for (wire, schema) in properties {
            let field = self.field(parent, wire, schema, required.iter().any(|it| it == wire));
            self.describe_enum(&field);
            self.found.extend(scope.take(&field.ident, &schema.pointer, wire).err());
            fields.push(field);
        }
        for names in openapi::alternatives::clauses(&object.alternatives()) {
            if let Some(first) = fields.iter_mut().find(|field| names.contains(&field.wire)) {
                first.limits.push(Limit::Rule(Constraint::AtLeastOneOf { fields: names }));
            }
        }
        fields
    }

    fn field(&mut self, parent: &str, wire: &str, schema: &Schema<'a>, required: bool) -> Field {
        let ident = self.chosen(&schema.pointer).unwrap_or_else(|| names::field(wire));
        Field {
            wire: wire.to_owned(),
            ident,
            pointer: schema.pointer.clone(),
            ty: self.expression(schema, parent, wire),
            required,
            read_only: schema.read_only(),
            deprecated: schema.deprecated(),
            file: schema.is_file(),
            description: schema.description(),
            default: schema.default().cloned(),
            limits: self.limits(schema),
            inner: self.inner_limits(schema),
            numbers: self.behind(schema).numbers(),
        }
    }

    /// The schema behind references, which may be circular.
    fn behind(&self, schema: &Schema<'a>) -> Schema<'a> {
        let mut at = schema;
        for _ in 0..=self.schemas.len() {
            let Kind::Ref(name) = at.kind() else { break };
            let Some(&id) = self.ids.get(name.as_str()) else { break };
            at = &self.schemas[id].1;
        }
        at.clone()
    }

    /// The limits of a schema and of the one that it refers to.
    fn limits(&self, schema: &Schema<'a>) -> Vec<Limit> {
        let behind = self.behind(schema);
        let mut limits = schema.limits();
        if behind.pointer != schema.pointer {
            limits.extend(behind.limits());
        }
        limits
    }

    /// The limits of the values inside lists and maps.
    fn inner_limits(&self, schema: &Schema<'a>) -> Vec<Vec<Limit>> {
        let mut levels = Vec::new();
        let mut at = self.behind(schema);
        while let Kind::Array(inner) | Kind::Map(inner) = at.kind() {
            levels.push(self.limits(&inner));
            at = self.behind(&inner);
            if levels.len() > self.schemas.len() + 8 {
                break; // a list of itself, which is reported elsewhere
            }
        }
        levels
    }

    /// The type of a value in `field` of `parent`; an empty field is the parent itself.
    fn expression(&mut self, schema: &Schema<'a>, parent: &str, field: &str) -> Type {
        match schema.kind() {
            Kind::Any => Type::Any,
            Kind::Boolean => Type::Bool,
            Kind::Number => Type::F64,
            Kind::Integer => Type::I64,
            Kind::Secret => Type::Secret,
            Kind::Text(values) if values.is_empty() => Type::Text,
            Kind::Text(values) => Type::Named(self.inline_enum(schema, &values, parent, field)),
            Kind::Ref(name) => match self.ids.get(name.as_str()) {
                Some(&id) => Type::Named(id),
                None => {
                    let message = format!("there is no schema `{name}`");
                    self.report(Code::DanglingReference, &schema.pointer, message);
                    Type::Any
                }
            },
            Kind::Map(inner) => Type::Map(Box::new(self.element(&inner, parent, field))),
            Kind::Array(inner) => Type::List(Box::new(self.element(&inner, parent, field))),
            Kind::Object { properties, required } => {
                let name = self.inline_name(schema, parent, field);
                let fields = self.members(&name, schema, &properties, required);
                self.types.push(type_def(name, schema, Shape::Struct(fields)));
                Type::Named(self.types.len() - 1)
            }
        }
    }

    fn element(&mut self, inner: &Schema<'a>, parent: &str, field: &str) -> Type {
        let ty = self.expression(inner, parent, field);
        if inner.nullable() { Type::Nullable(Box::new(ty)) } else { ty }
    }

    fn inline_name(&self, schema: &Schema<'_>, parent: &str, field: &str) -> String {
        self.chosen(&schema.pointer).unwrap_or_else(|| match field {
            "" => format!("{parent}Item"),
            field => format!("{parent}{}", names::type_name(field).trim_start_matches("r#")),
        })
    }

    fn operation(&mut self, operation: &openapi::Operation<'a>) -> Operation {
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

    /// A circular alias has no type.
    fn check_aliases(&mut self) {
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
    fn check_names(&mut self, operations: &[Operation]) {
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

fn type_def(name: String, schema: &Schema<'_>, shape: Shape) -> TypeDef {
    TypeDef {
        module: names::module(&name),
        name,
        origins: vec![schema.pointer.clone()],
        description: schema.description(),
        deprecated: schema.deprecated(),
        numbers: schema.numbers(),
        shape,
    }
}
