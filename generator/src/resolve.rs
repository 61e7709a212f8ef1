//! [`Document`] → [`Service`]: resolves references, and names inline types.
//!
//! Invariant: every schema of the description becomes a type or a type expression, or a diagnostic.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic};
use crate::limit::Limit;
use crate::model::{Field, Service, Shape, Type, TypeDef};
use crate::names::{self, Names, Scope};
use crate::openapi::{self, Document, Kind, Schema};
use gaussdb_extensions::Constraint;

mod behavior;
mod checks;
mod enums;
mod operation;
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
