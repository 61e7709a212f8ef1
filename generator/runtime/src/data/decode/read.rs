//! Tables read from the text of a document.  In: any deserializer and a place.  Out: the place filled, or a failure with its path.
//!
//! A place is a trait object, so this is compiled once for each format and not for each type.

use std::cell::RefCell;
use std::fmt;

use serde::Deserialize;
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::error::DecodeError;
use super::scalar::{Scalar, take, take_null};
use super::unknown::Unknown;
use crate::data::reflect::{Decode, ListMut, Shape, Slot};

/// What is the same for all values of one document.
#[derive(Default)]
pub(super) struct Context {
    pub strict: bool,
    /// Whether unknown members are kept; otherwise they are ignored.
    pub keep_unknown: bool,
    pub unknown: RefCell<Vec<Unknown>>,
    /// Why reading failed; an error of serde has no path.
    pub failure: RefCell<Option<DecodeError>>,
}

impl Context {
    fn fail<E: Error>(&self, path: &Path<'_>, message: String) -> E {
        *self.failure.borrow_mut() = Some(DecodeError::new(message).at(path.to_string()));
        E::custom("the value does not fit its type")
    }
}

/// The path from the root to a value, as a list on the stack.
#[derive(Clone, Copy)]
enum Path<'p> {
    Root,
    /// A member of a struct.
    Member(&'p Path<'p>, &'p str),
    /// An entry of a map.
    Entry(&'p Path<'p>, &'p str),
    Element(&'p Path<'p>, usize),
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Path::Root => Ok(()),
            Path::Element(parent, index) => write!(f, "{parent}[{index}]"),
            Path::Member(Path::Root, name) | Path::Entry(Path::Root, name) => f.write_str(name),
            Path::Member(parent, name) | Path::Entry(parent, name) => write!(f, "{parent}.{name}"),
        }
    }
}

/// A place that is filled with the next value.
pub(super) struct Cursor<'a> {
    place: &'a mut dyn Decode,
    path: &'a Path<'a>,
    context: &'a Context,
}

impl<'a> Cursor<'a> {
    pub(super) fn root(place: &'a mut dyn Decode, context: &'a Context) -> Self {
        Self { place, path: &Path::Root, context }
    }

    fn scalar<E: Error>(self, found: Scalar<'_>) -> Result<(), E> {
        take(self.place.slot(), found, self.context.strict)
            .map_err(|expected| mismatch(self.context, self.path, expected, found.kind()))
    }
}

fn mismatch<E: Error>(context: &Context, path: &Path<'_>, expected: &str, found: &str) -> E {
    context.fail(path, format!("expected {expected}, found {found}"))
}

impl<'de> DeserializeSeed<'de> for Cursor<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Cursor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        // A null member of a struct reads as an absent one.
        let absent = matches!(self.path, Path::Member(..)) && !self.context.strict;
        if absent || self.place.set_null() {
            return Ok(());
        }
        take_null(self.place.slot(), self.context.strict)
            .map_err(|expected| mismatch(self.context, self.path, expected, "null"))
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E: Error>(self, flag: bool) -> Result<(), E> {
        self.scalar(Scalar::Bool(flag))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<(), E> {
        self.scalar(Scalar::Integer(number))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<(), E> {
        self.scalar(i64::try_from(number).map_or(Scalar::Unsigned(number), Scalar::Integer))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<(), E> {
        self.scalar(Scalar::Float(number))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        match self.place.slot() {
            // Most values are texts for texts.
            Slot::Text(place) => *place = text.to_owned(),
            Slot::FromText(place) => place.set_text(text),
            _ => return self.scalar(Scalar::Text(text)),
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let Self { place, path, context } = self;
        match place.slot() {
            Slot::List(list) => {
                list.clear();
                let mut index = 0;
                while items.next_element_seed(Item { list, path: Path::Element(path, index), context })?.is_some() {
                    index += 1;
                }
                Ok(())
            }
            Slot::Json(json) => Value::deserialize(SeqAccessDeserializer::new(items)).map(|value| *json = value),
            Slot::Ignore => IgnoredAny.visit_seq(items).map(drop),
            other => Err(mismatch(context, path, other.expected(), "list")),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        let Self { place, path, context } = self;
        match place.slot() {
            Slot::Struct(shape, it) => {
                let mut result = Ok(());
                it.places(&mut |places| result = read_members(shape, places, &mut members, path, context));
                result
            }
            Slot::Map(map) => {
                map.clear();
                while let Some(name) = members.next_key::<String>()? {
                    let path = &Path::Entry(path, &name);
                    members.next_value_seed(Cursor { place: map.insert(&name), path, context })?;
                }
                Ok(())
            }
            Slot::Json(json) => Value::deserialize(MapAccessDeserializer::new(members)).map(|value| *json = value),
            Slot::Ignore => IgnoredAny.visit_map(members).map(drop),
            other => {
                // With serde_json's feature `arbitrary_precision` a number arrives as a map.
                let expected = other.expected();
                let found = match Value::deserialize(MapAccessDeserializer::new(members))? {
                    Value::Number(number) => take(other, Scalar::from(&number), context.strict).err().map(|_| "number"),
                    _ => Some("object"),
                };
                found.map_or(Ok(()), |found| Err(mismatch(context, path, expected, found)))
            }
        }
    }
}

fn read_members<'de, A: MapAccess<'de>>(
    shape: &'static Shape,
    places: &mut [&mut dyn Decode],
    members: &mut A,
    path: &Path<'_>,
    context: &Context,
) -> Result<(), A::Error> {
    let mut next = 0;
    while let Some(name) = members.next_key_seed(Name { shape, next })? {
        match name {
            Found::Known(index) => {
                next = index + 1;
                let path = &Path::Member(path, shape.members[index].name);
                members.next_value_seed(Cursor { place: &mut *places[index], path, context })?;
            }
            Found::Unknown(name) => {
                let path = Path::Member(path, &name);
                if context.strict {
                    return Err(context.fail(&path, "unknown member".to_owned()));
                }
                if context.keep_unknown {
                    let value = members.next_value()?;
                    context.unknown.borrow_mut().push(Unknown { path: path.to_string(), value });
                } else {
                    members.next_value::<IgnoredAny>()?;
                }
            }
        }
    }
    Ok(())
}

/// The next item of a list; its place is created only when there is one.
struct Item<'a> {
    list: &'a mut dyn ListMut,
    path: Path<'a>,
    context: &'a Context,
}

impl<'de> DeserializeSeed<'de> for Item<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let Self { list, path, context } = self;
        Cursor { place: list.push(), path: &path, context }.deserialize(deserializer)
    }
}

/// The next name in an object. Members are mostly in the order of the table, so the search starts after the last one.
struct Name {
    shape: &'static Shape,
    next: usize,
}

enum Found {
    Known(usize),
    Unknown(String),
}

impl<'de> DeserializeSeed<'de> for Name {
    type Value = Found;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Found, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Name {
    type Value = Found;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Found, E> {
        let (before, behind) = self.shape.members.split_at(self.next);
        let found = behind.iter().position(|member| member.name == name).map(|index| self.next + index);
        let found = found.or_else(|| before.iter().position(|member| member.name == name));
        Ok(found.map_or_else(|| Found::Unknown(name.to_owned()), Found::Known))
    }
}
