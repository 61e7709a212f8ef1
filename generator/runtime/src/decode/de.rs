//! The deserialiser.  In: a JSON value, its path, the mode.  Out: calls on serde's visitors.

use std::cell::RefCell;

use serde::Deserializer;
use serde::de::{self, DeserializeSeed, Error as _, IntoDeserializer, Visitor};
use serde_json::{Number, Value};

use super::{DecodeError, Decoding, Unknown, scalar};

/// What is shared by all nodes of one document.
pub(super) struct Notes<'a> {
    strict: bool,
    /// The whole answer, where it is no JSON.
    bytes: Option<&'a [u8]>,
    unknown: RefCell<Vec<Unknown>>,
}

impl<'a> Notes<'a> {
    pub(super) fn new(decoding: Decoding, bytes: Option<&'a [u8]>) -> Self {
        Self { strict: decoding == Decoding::Strict, bytes, unknown: RefCell::default() }
    }

    pub(super) fn into_unknown(self) -> Vec<Unknown> {
        self.unknown.into_inner()
    }
}

/// The way from the root to a node, as a list on the stack.
enum Path<'p> {
    Root,
    Member(&'p Path<'p>, &'p str),
    Element(&'p Path<'p>, usize),
}

impl Path<'_> {
    fn text(&self) -> String {
        match self {
            Path::Root => String::new(),
            Path::Element(parent, index) => format!("{}[{index}]", parent.text()),
            Path::Member(Path::Root, name) => (*name).to_owned(),
            Path::Member(parent, name) => format!("{}.{name}", parent.text()),
        }
    }
}

/// One value of the document and where it stands.
#[derive(Clone, Copy)]
pub(super) struct Node<'a> {
    value: &'a Value,
    path: &'a Path<'a>,
    notes: &'a Notes<'a>,
}

impl<'a> Node<'a> {
    pub(super) fn root(value: &'a Value, notes: &'a Notes<'a>) -> Self {
        Self { value, path: &Path::Root, notes }
    }

    fn lenient(&self) -> bool {
        !self.notes.strict
    }

    fn number<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        match scalar::number(self.value) {
            Some(number) if self.lenient() => visit_number(&number, visitor),
            _ => self.deserialize_any(visitor),
        }
    }

    fn mismatch(&self, expected: &dyn de::Expected) -> DecodeError {
        let found = match self.value {
            Value::Null => "null",
            Value::Bool(_) => "bool",
            Value::Number(_) => "number",
            Value::String(_) => "string",
            Value::Array(_) => "list",
            Value::Object(_) => "object",
        };
        DecodeError::new(format!("expected {expected}, found {found}")).at(|| self.path.text())
    }

    /// Members of an object; `fields` are the ones its type knows, `None` for a map.
    fn members<'de, V: Visitor<'de>>(
        self,
        fields: Option<&'static [&'static str]>,
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        let members = match self.value {
            Value::Object(members) => members.iter(),
            Value::Null if self.lenient() => EMPTY.iter(),
            _ => return Err(self.mismatch(&visitor)),
        };
        let access = Members { node: self, fields, members, current: None };
        visitor.visit_map(access).map_err(|e| e.at(|| self.path.text()))
    }
}

static EMPTY: std::sync::LazyLock<serde_json::Map<String, Value>> = std::sync::LazyLock::new(serde_json::Map::new);

fn visit_number<'de, V: Visitor<'de>>(number: &Number, visitor: V) -> Result<V::Value, DecodeError> {
    if let Some(value) = number.as_u64() {
        visitor.visit_u64(value)
    } else if let Some(value) = number.as_i64() {
        visitor.visit_i64(value)
    } else if let Some(value) = number.as_f64() {
        visitor.visit_f64(value)
    } else {
        Err(DecodeError::new("number out of range"))
    }
}

macro_rules! numbers {
    ($($method:ident)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
            self.number(visitor).map_err(|e| e.at(|| self.path.text()))
        }
    )*};
}

impl<'de> Deserializer<'de> for Node<'_> {
    type Error = DecodeError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        let result = match self.value {
            Value::Null => visitor.visit_unit(),
            Value::Bool(flag) => visitor.visit_bool(*flag),
            Value::Number(number) => visit_number(number, visitor),
            Value::String(text) => visitor.visit_str(text),
            Value::Array(_) => return self.deserialize_seq(visitor),
            Value::Object(_) => return self.members(None, visitor),
        };
        result.map_err(|e| e.at(|| self.path.text()))
    }

    numbers! {
        deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64 deserialize_i128
        deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64 deserialize_u128
        deserialize_f32 deserialize_f64
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        match scalar::boolean(self.value) {
            Some(flag) if self.lenient() => visitor.visit_bool(flag),
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        self.deserialize_string(visitor)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        let text = match self.value {
            Value::Null => Some(String::new()),
            value => scalar::text(value),
        };
        match text {
            Some(text) if self.lenient() => {
                visitor.visit_string(text).map_err(|e: DecodeError| e.at(|| self.path.text()))
            }
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_char<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        self.deserialize_string(visitor)
    }

    fn deserialize_bytes<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        self.deserialize_any(visitor)
    }

    fn deserialize_byte_buf<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        match self.notes.bytes {
            Some(bytes) => visitor.visit_bytes(bytes),
            None => self.deserialize_any(visitor),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        match self.value {
            Value::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        self.deserialize_any(visitor)
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, DecodeError> {
        self.deserialize_any(visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, DecodeError> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        let items = match self.value {
            Value::Array(items) => items.iter(),
            Value::Null if self.lenient() => [].iter(),
            _ => return Err(self.mismatch(&visitor)),
        };
        let access = Elements { node: self, items: items.enumerate() };
        visitor.visit_seq(access).map_err(|e| e.at(|| self.path.text()))
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, DecodeError> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        self.members(None, visitor)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        self.members(Some(fields), visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        let result = match self.value {
            // Variants with content do not occur on this wire; serde_json knows how to read them.
            Value::Object(_) => self
                .value
                .clone()
                .deserialize_enum(name, variants, visitor)
                .map_err(|_| DecodeError::new("expected a known variant, found another object")),
            value => match scalar::text(value) {
                Some(text) => visitor.visit_enum(text.into_deserializer()),
                None => return Err(self.mismatch(&visitor)),
            },
        };
        result.map_err(|e| e.at(|| self.path.text()))
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        self.deserialize_string(visitor)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        visitor.visit_unit()
    }
}

struct Elements<'a> {
    node: Node<'a>,
    items: std::iter::Enumerate<std::slice::Iter<'a, Value>>,
}

impl<'de> de::SeqAccess<'de> for Elements<'_> {
    type Error = DecodeError;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, DecodeError> {
        let Some((index, value)) = self.items.next() else {
            return Ok(None);
        };
        let path = Path::Element(self.node.path, index);
        let node = Node { value, path: &path, notes: self.node.notes };
        seed.deserialize(node).map(Some).map_err(|e| e.at(|| path.text()))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.items.len())
    }
}

struct Members<'a> {
    node: Node<'a>,
    fields: Option<&'static [&'static str]>,
    members: serde_json::map::Iter<'a>,
    current: Option<(&'a String, &'a Value)>,
}

impl<'de> de::MapAccess<'de> for Members<'_> {
    type Error = DecodeError;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, DecodeError> {
        for (name, value) in self.members.by_ref() {
            if let Some(fields) = self.fields {
                if !fields.contains(&name.as_str()) {
                    let path = Path::Member(self.node.path, name).text();
                    if self.node.notes.strict {
                        return Err(DecodeError::custom("unknown member").at(|| path));
                    }
                    let value = value.clone();
                    self.node.notes.unknown.borrow_mut().push(Unknown { path, value });
                    continue;
                }
                // Null reads as absent, so that `#[serde(default)]` answers for it.
                if value.is_null() && self.node.lenient() {
                    continue;
                }
            }
            self.current = Some((name, value));
            let key = Key(name);
            return seed.deserialize(key).map(Some);
        }
        Ok(None)
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, DecodeError> {
        let Some((name, value)) = self.current.take() else {
            return Err(DecodeError::new("a value was asked for before its name"));
        };
        let path = Path::Member(self.node.path, name);
        let node = Node { value, path: &path, notes: self.node.notes };
        seed.deserialize(node).map_err(|e| e.at(|| path.text()))
    }
}

/// The name of a member; a map may want it as a number.
struct Key<'a>(&'a str);

macro_rules! number_keys {
    ($($method:ident => $visit:ident)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
            match self.0.parse() {
                Ok(number) => visitor.$visit(number),
                Err(_) => visitor.visit_str(self.0),
            }
        }
    )*};
}

impl<'de> Deserializer<'de> for Key<'_> {
    type Error = DecodeError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        visitor.visit_str(self.0)
    }

    number_keys! {
        deserialize_i32 => visit_i32
        deserialize_i64 => visit_i64
        deserialize_u32 => visit_u32
        deserialize_u64 => visit_u64
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, DecodeError> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        visitor.visit_enum(self.0.into_deserializer())
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i128 u8 u16 u128 f32 f64 char str string bytes byte_buf option unit
        unit_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}
