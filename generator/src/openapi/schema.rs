//! A schema of `openapiv3` with its JSON pointer, and the parts that the generator uses.

use std::borrow::Borrow;

use gaussdb_extensions::Constraint;
use indexmap::IndexMap;
use openapiv3::{
    AdditionalProperties, ReferenceOr, SchemaData, SchemaKind, StringFormat, Type, VariantOrUnknownOrEmpty,
};
use serde_json::{Number, Value};

use super::{child, component};
use crate::limit::Limit;

/// One schema.
#[derive(Clone, Debug)]
pub struct Schema<'a> {
    /// JSON pointer.
    pub pointer: String,
    value: Content<'a>,
}

#[derive(Clone, Debug)]
enum Content<'a> {
    Reference(&'a str),
    Item(&'a openapiv3::Schema),
    /// Any JSON, without a type.
    Nothing,
}

/// Kinds of values.
#[derive(Clone, Debug)]
pub enum Kind<'a> {
    /// A component, by name.
    Ref(String),
    /// Any JSON.
    Any,
    /// An object with known members.
    Object {
        /// Members in order.
        properties: Vec<(&'a str, Schema<'a>)>,
        /// Names of the required members.
        required: &'a [String],
    },
    /// A map: an object with values of one type.
    Map(Box<Schema<'a>>),
    /// A list.
    Array(Box<Schema<'a>>),
    /// Text with its known values; empty if any text is allowed.
    Text(Vec<&'a str>),
    /// Text that must not be shown.
    Secret,
    /// Whole number.
    Integer,
    /// Any number.
    Number,
    /// `true` or `false`.
    Boolean,
}

impl<'a> Schema<'a> {
    /// A schema at a place.
    pub(super) fn new<T: Borrow<openapiv3::Schema>>(pointer: String, value: &'a ReferenceOr<T>) -> Self {
        let value = match value {
            ReferenceOr::Reference { reference } => Content::Reference(reference),
            ReferenceOr::Item(item) => Content::Item(item.borrow()),
        };
        Schema { pointer, value }
    }

    fn data(&self) -> Option<&'a SchemaData> {
        match self.value {
            Content::Item(schema) => Some(&schema.schema_data),
            _ => None,
        }
    }

    fn ty(&self) -> Option<&'a Type> {
        match self.value {
            Content::Item(openapiv3::Schema { schema_kind: SchemaKind::Type(ty), .. }) => Some(ty),
            _ => None,
        }
    }

    /// Its description.
    pub fn description(&self) -> String {
        self.data().and_then(|data| data.description.clone()).unwrap_or_default()
    }

    /// Whether it can be `null`.
    pub fn nullable(&self) -> bool {
        self.data().is_some_and(|data| data.nullable)
    }

    /// Whether only the service sends it.
    pub fn read_only(&self) -> bool {
        self.data().is_some_and(|data| data.read_only)
    }

    /// Whether it is deprecated.
    pub fn deprecated(&self) -> bool {
        self.data().is_some_and(|data| data.deprecated)
    }

    /// The value that the service takes when there is none.
    pub fn default(&self) -> Option<&'a Value> {
        let data = self.data()?;
        data.default.as_ref().or_else(|| data.extensions.get("x-default"))
    }

    /// Whether it is a file in a form.
    pub fn is_file(&self) -> bool {
        let binary = VariantOrUnknownOrEmpty::Item(StringFormat::Binary);
        matches!(self.ty(), Some(Type::String(text)) if text.format == binary)
    }

    /// The kind of its values.
    pub fn kind(&self) -> Kind<'a> {
        let named = |reference: &str| component(reference, "schemas").map_or(Kind::Any, Kind::Ref);
        match &self.value {
            Content::Nothing => Kind::Any,
            Content::Reference(reference) => named(reference),
            Content::Item(schema) => match &schema.schema_kind {
                SchemaKind::AllOf { all_of } => match all_of.as_slice() {
                    [ReferenceOr::Reference { reference }] => named(reference),
                    _ => Kind::Any,
                },
                SchemaKind::Type(ty) => self.typed(ty),
                SchemaKind::Any(any) if !any.properties.is_empty() => self.object(&any.properties, &any.required),
                _ => Kind::Any,
            },
        }
    }

    fn typed(&self, ty: &'a Type) -> Kind<'a> {
        match ty {
            Type::Boolean(_) => Kind::Boolean,
            Type::Number(_) => Kind::Number,
            Type::Integer(_) => Kind::Integer,
            Type::String(it) => {
                let mut values: Vec<&str> = it.enumeration.iter().flatten().map(String::as_str).collect();
                for value in self.open_values().iter().filter_map(Value::as_str) {
                    if !values.contains(&value) {
                        values.push(value);
                    }
                }
                let secret = it.format == VariantOrUnknownOrEmpty::Item(StringFormat::Password);
                if values.is_empty() && secret { Kind::Secret } else { Kind::Text(values) }
            }
            Type::Array(it) => match &it.items {
                Some(items) => Kind::Array(Box::new(Schema::new(child(&self.pointer, "items"), items))),
                None => Kind::Any,
            },
            Type::Object(it) if it.properties.is_empty() => {
                let pointer = child(&self.pointer, "additionalProperties");
                Kind::Map(Box::new(match &it.additional_properties {
                    Some(AdditionalProperties::Schema(schema)) => Schema::new(pointer, schema.as_ref()),
                    _ => Schema { pointer, value: Content::Nothing },
                }))
            }
            Type::Object(it) => self.object(&it.properties, &it.required),
        }
    }

    fn object(
        &self,
        properties: &'a IndexMap<String, ReferenceOr<Box<openapiv3::Schema>>>,
        required: &'a [String],
    ) -> Kind<'a> {
        let base = child(&self.pointer, "properties");
        let member = |(name, schema)| (String::as_str(name), Schema::new(child(&base, name), schema));
        Kind::Object { properties: properties.iter().map(member).collect(), required }
    }

    /// Groups of members of which one must be complete: the alternatives of `oneOf` and `anyOf`.
    pub fn alternatives(&self) -> Vec<Vec<&'a str>> {
        let Content::Item(openapiv3::Schema { schema_kind: SchemaKind::Any(any), .. }) = self.value else {
            return Vec::new();
        };
        // An alternative has nothing but `required`, says `lint`.
        let required = |one: &'a ReferenceOr<openapiv3::Schema>| match &one.as_item()?.schema_kind {
            SchemaKind::Any(any) => Some(any.required.iter().map(String::as_str).collect()),
            _ => None,
        };
        any.one_of.iter().chain(&any.any_of).filter_map(required).collect()
    }

    fn open_values(&self) -> &'a [Value] {
        let found = self.data().and_then(|data| data.extensions.get("x-extensible-enum")?.as_array());
        found.map(Vec::as_slice).unwrap_or_default()
    }

    /// The text of a known value, by its place in the list of values.
    pub fn meaning(&self, at: usize) -> String {
        self.beside("x-enum-descriptions", at).unwrap_or_default().to_owned()
    }

    /// The name of a known value, by its place in the list of values.
    pub fn value_name(&self, at: usize) -> Option<&str> {
        self.beside("x-enum-varnames", at)
    }

    /// An entry of a list beside the values.
    fn beside(&self, key: &str, at: usize) -> Option<&str> {
        self.data()?.extensions.get(key)?.get(at)?.as_str()
    }

    /// The known values of a whole number, and their meaning.
    pub fn numbers(&self) -> Vec<(i64, String)> {
        let Some(Type::Integer(it)) = self.ty() else { return Vec::new() };
        let open = self.open_values().iter().filter_map(Value::as_i64);
        let values = it.enumeration.iter().flatten().copied().chain(open);
        values.enumerate().map(|(at, number)| (number, self.meaning(at))).collect()
    }

    /// Its own limits: rules, then keywords, then values.
    pub fn limits(&self) -> Vec<Limit> {
        let rules = self.data().and_then(|data| data.extensions.get("x-constraints")?.as_array());
        // `lint` has reported the entries that cannot be read.
        let read = |rule| gaussdb_extensions::read::<Constraint>(rule).ok().map(Limit::Rule);
        let mut out: Vec<Limit> = rules.into_iter().flatten().filter_map(read).collect();
        out.extend(self.ty().into_iter().flat_map(keywords));
        out
    }
}

fn keywords(ty: &Type) -> Vec<Limit> {
    let mut out = Vec::new();
    match ty {
        Type::String(it) => {
            out.extend(it.min_length.map(Limit::MinLength));
            out.extend(it.max_length.map(Limit::MaxLength));
            out.extend(it.pattern.clone().map(Limit::Pattern));
            out.extend(listed(&it.enumeration));
        }
        Type::Integer(it) => {
            let (low, high) = bounds(it.exclusive_minimum, it.exclusive_maximum);
            out.extend(it.minimum.map(Number::from).map(low));
            out.extend(it.maximum.map(Number::from).map(high));
            out.extend(it.multiple_of.map(Number::from).map(Limit::MultipleOf));
            out.extend(listed(&it.enumeration));
        }
        Type::Number(it) => {
            let (low, high) = bounds(it.exclusive_minimum, it.exclusive_maximum);
            out.extend(it.minimum.and_then(number).map(low));
            out.extend(it.maximum.and_then(number).map(high));
            out.extend(it.multiple_of.and_then(number).map(Limit::MultipleOf));
            out.extend(listed(&it.enumeration));
        }
        Type::Boolean(it) => out.extend(listed(&it.enumeration)),
        Type::Array(it) => {
            out.extend(it.min_items.map(Limit::MinItems));
            out.extend(it.max_items.map(Limit::MaxItems));
            out.extend(it.unique_items.then_some(Limit::UniqueItems));
        }
        Type::Object(it) => {
            out.extend(it.min_properties.map(Limit::MinProperties));
            out.extend(it.max_properties.map(Limit::MaxProperties));
        }
    }
    out
}

type Bound = fn(Number) -> Limit;

fn bounds(above: bool, below: bool) -> (Bound, Bound) {
    let low = if above { Limit::ExclusiveMinimum } else { Limit::Minimum };
    let high = if below { Limit::ExclusiveMaximum } else { Limit::Maximum };
    (low, high)
}

/// A whole number has no decimal point.
fn number(value: f64) -> Option<Number> {
    let whole = value as i64;
    if whole as f64 == value { Some(whole.into()) } else { Number::from_f64(value) }
}

/// Without `null`, which `nullable` covers.
fn listed<T: ToString>(values: &[Option<T>]) -> Option<Limit> {
    let values: Vec<String> = values.iter().flatten().map(T::to_string).collect();
    (!values.is_empty()).then_some(Limit::Enum(values))
}
