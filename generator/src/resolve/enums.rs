//! Inline enumerations; equal ones become one type.
//!
//! Invariant: two inline enumerations share a type when field name and values are the same; the type then carries
//! the field's name, unless another type has it, and lists both origins.

use std::collections::BTreeMap;

use super::{Resolver, type_def};
use crate::model::{Field, Shape, Type, TypeDef, TypeId, Variant};
use crate::names::{self, Scope};
use crate::openapi::Schema;

/// Inline enumerations by field name and values.
#[derive(Debug, Default)]
pub(super) struct Groups(BTreeMap<String, Vec<(Vec<String>, TypeId)>>);

impl<'a> Resolver<'a> {
    pub(super) fn inline_enum(&mut self, schema: &Schema<'a>, values: &[&str], parent: &str, field: &str) -> TypeId {
        let known = self.inline_enums.0.get(field).into_iter().flatten();
        let equal = known.clone().find(|(others, _)| others == values).map(|(_, id)| *id);
        if let Some(id) = equal.filter(|_| !field.is_empty()) {
            self.types[id].origins.push(schema.pointer.clone());
            return id;
        }
        let name = self.inline_name(schema, parent, field);
        let shape = Shape::Enum(self.variants(schema, values));
        self.types.push(type_def(name, schema, shape));
        let id = self.types.len() - 1;
        self.inline_enums
            .0
            .entry(field.to_owned())
            .or_default()
            .push((values.iter().map(ToString::to_string).collect(), id));
        id
    }

    pub(super) fn variants(&mut self, schema: &Schema<'_>, values: &[&str]) -> Vec<Variant> {
        let (file, pointer) = (self.context.file, &schema.pointer);
        let mut scope = Scope::new(file, format!("values of #{pointer}"));
        // The variant of unknown values.
        let reserved = scope.take("Unknown", pointer, "any other value");
        debug_assert!(reserved.is_ok());
        let mut variants = Vec::with_capacity(values.len());
        for (at, wire) in values.iter().enumerate() {
            let chosen = self.context.names.chosen(self.context.feature, pointer, Some(wire));
            let ident = chosen.unwrap_or_else(|| names::variant(schema.value_name(at).unwrap_or(wire)));
            self.found.extend(scope.take(&ident, pointer, wire).err());
            let description = schema.meaning(at);
            variants.push(Variant { wire: (*wire).to_owned(), ident, description });
        }
        variants
    }

    /// An enumeration inside a parameter, a list or a map has the description of the parameter, list or map.
    pub(super) fn describe_enum(&mut self, field: &Field) {
        let (Type::Named(id), _) = field.ty.innermost() else { return };
        let Some(def) = self.types.get_mut(*id) else { return };
        if matches!(def.shape, Shape::Enum(_)) && def.description.is_empty() {
            def.description = field.description.clone();
        }
    }

    /// Gives each enumeration with several places the name of its field, if the name is free.
    pub(super) fn name_enums(&mut self) {
        let groups = std::mem::take(&mut self.inline_enums.0);
        for (field, group) in groups {
            let mut shared = group.iter().filter(|(_, id)| self.types[*id].origins.len() > 1);
            let (Some((_, id)), None) = (shared.next(), shared.next()) else {
                continue;
            };
            let name = names::type_name(&field);
            let taken = |other: &TypeDef| other.name == name;
            let chosen = self.chosen(&self.types[*id].origins[0]).is_some();
            if !chosen && !self.types.iter().any(taken) {
                self.types[*id].module = names::module(&name);
                self.types[*id].name = name;
            }
        }
    }
}
