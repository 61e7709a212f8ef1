//! Inline enumerations.
//!
//! Invariant: each has the name of its place, whatever other places have, so that a change elsewhere renames nothing. What
//! several places share is a schema of its own in the description.

use super::{Resolver, type_def};
use crate::model::{Field, Shape, Type, TypeId, Variant};
use crate::names::{self, Scope};
use crate::openapi::Schema;

impl<'a> Resolver<'a> {
    pub(super) fn inline_enum(&mut self, schema: &Schema<'a>, values: &[&str], parent: &str, field: &str) -> TypeId {
        let name = self.inline_name(schema, parent, field);
        let shape = Shape::Enum(self.variants(schema, values));
        self.types.push(type_def(name, schema, shape));
        self.types.len() - 1
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
}
