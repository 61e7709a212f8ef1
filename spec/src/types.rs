//! The type of a field, as facts and corrections write it: `array<object Paint>`.

pub mod word;

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The type of a field or parameter, as a document states it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Type {
    /// Text.
    String,
    /// Whole number.
    Integer,
    /// Number with a fraction.
    Number,
    /// true or false.
    Boolean,
    /// An uploaded file.
    File,
    /// Nothing is known.
    Any,
    /// An object whose members are not stated.
    Object,
    /// An object with the members of a named structure.
    Struct(String),
    /// A list.
    Array(Box<Type>),
    /// Names to values.
    Map(Box<Type>),
}

impl Type {
    /// The innermost type of lists and maps.
    pub fn leaf(&self) -> &Type {
        match self {
            Type::Array(inner) | Type::Map(inner) => inner.leaf(),
            other => other,
        }
    }

    /// The same lists and maps around another innermost type.
    pub fn with_leaf(&self, leaf: Type) -> Type {
        match self {
            Type::Array(inner) => Type::Array(Box::new(inner.with_leaf(leaf))),
            Type::Map(inner) => Type::Map(Box::new(inner.with_leaf(leaf))),
            _ => leaf,
        }
    }
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Type::String => f.write_str("string"),
            Type::Integer => f.write_str("integer"),
            Type::Number => f.write_str("number"),
            Type::Boolean => f.write_str("boolean"),
            Type::File => f.write_str("file"),
            Type::Any => f.write_str("any"),
            Type::Object => f.write_str("object"),
            Type::Struct(name) => write!(f, "object {name}"),
            Type::Array(inner) => write!(f, "array<{inner}>"),
            Type::Map(inner) => write!(f, "map<{inner}>"),
        }
    }
}

impl std::str::FromStr for Type {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let inner = |prefix: &str| text.strip_prefix(prefix).and_then(|rest| rest.strip_suffix('>'));
        if let Some(element) = inner("array<") {
            return Ok(Type::Array(Box::new(element.parse()?)));
        }
        if let Some(value) = inner("map<") {
            return Ok(Type::Map(Box::new(value.parse()?)));
        }
        match text {
            "string" => Ok(Type::String),
            "integer" => Ok(Type::Integer),
            "number" => Ok(Type::Number),
            "boolean" => Ok(Type::Boolean),
            "file" => Ok(Type::File),
            "any" => Ok(Type::Any),
            "object" => Ok(Type::Object),
            other => match other.strip_prefix("object ") {
                Some(name) => Ok(Type::Struct(name.to_owned())),
                None => Err(format!(
                    "`{other}` is not a type: write string, integer, number, boolean, file, any, object, object NAME, array<…> or map<…>"
                )),
            },
        }
    }
}

impl Serialize for Type {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Type {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_type_survives_its_own_text() {
        for text in ["array<map<object Paint>>", "map<string>", "object", "file"] {
            assert_eq!(text.parse::<Type>().map(|t| t.to_string()), Ok(text.to_owned()));
        }
    }
}
