//! The text of a type cell → a type.  In: what the cell says.  Out: a [`Type`], or none for unknown words.

use std::fmt;
use std::sync::LazyLock;

use regex::Regex;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::text;

static CLOSING: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"</[^<>]*(?:>|$)").expect("constant pattern"));

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

/// Reads a type cell. `Struct` holds the type's name as printed, spaces removed.
pub fn parse(cell: &str) -> Option<Type> {
    let word = text::squash(&generics(cell));
    // No service nests this deep: what does is damage.
    let deep = word.matches(['<', '[', '(']).count() > DEPTH;
    squashed(if deep { "" } else { &word })
}

/// How deeply lists and maps may be nested.
const DEPTH: usize = 8;

/// Text of the cell in which generics that became tags are brackets again.
fn generics(cell: &str) -> String {
    let lower = cell.to_ascii_lowercase();
    if lower.contains("map") || lower.contains("list") || lower.contains("array") {
        // Closing tags come from a converter that took a generic for a tag.
        let opened = cell.replace("&lt;", "<").replace("&gt;", ">");
        return text::plain(&CLOSING.replace_all(&opened, ""));
    }
    text::plain(cell)
}

fn squashed(word: &str) -> Option<Type> {
    let word = word.trim_matches(|c: char| ".,。;；、：:".contains(c));
    if word.is_empty() {
        return None;
    }
    let lower = word.to_ascii_lowercase();
    // "Integer(int64)": the format behind the word.
    let bare = lower.split_once(['(', '（']).filter(|(_, rest)| rest.ends_with([')', '）'])).map(|(word, _)| word);
    if let Some(scalar) = scalar(&lower).or_else(|| bare.and_then(scalar)) {
        return Some(scalar);
    }
    if let Some(rest) = lower.strip_prefix("map") {
        return Some(Type::Map(Box::new(map_value(&word[word.len() - rest.len()..]))));
    }
    for prefix in ["arrayof", "listof", "arraysof"] {
        if lower.starts_with(prefix) {
            return Some(Type::Array(Box::new(element(&word[prefix.len()..]))));
        }
    }
    for prefix in ["array", "list"] {
        if let Some(rest) = lower.strip_prefix(prefix).filter(|r| r.starts_with(['<', '[', '(']) || r.is_empty()) {
            return Some(Type::Array(Box::new(element(&word[word.len() - rest.len()..]))));
        }
    }
    if let Some(inner) = lower.strip_suffix("array").filter(|i| scalar(i).is_some()) {
        return Some(Type::Array(Box::new(scalar(inner)?)));
    }
    if lower.starts_with('[') && lower.ends_with(']') || lower.ends_with("[]") || lower.starts_with("[]") {
        return Some(Type::Array(Box::new(element(word))));
    }
    named(word)
}

fn scalar(lower: &str) -> Option<Type> {
    Some(match lower {
        "string" | "strings" | "str" | "char" | "varchar" | "text" | "uuid" | "uuids" | "date" | "datetime"
        | "time" | "timestamp" | "enum" | "stringobjects" | "stringobject" | "字符串" | "byte" | "ip" => {
            Type::String
        }
        "integer" | "integers" | "int" | "ints" | "int32" | "int64" | "long" | "longs" | "short" | "bigint"
        | "整型" => Type::Integer,
        "double" | "float" | "number" | "numbers" | "decimal" | "bigdecimal" | "doubles" | "floats" => Type::Number,
        "boolean" | "bool" | "booleans" | "布尔" => Type::Boolean,
        "file" | "binary" | "stream" => Type::File,
        "object" | "objects" | "dict" | "json" | "jsonobject" | "dictdatastructure" | "dictionary" | "对象" => {
            Type::Object
        }
        "any" => Type::Any,
        _ => return None,
    })
}

fn element(word: &str) -> Type {
    let inner = word.trim_matches(|c: char| "<>[]".contains(c));
    // Brackets around the element, not those of its own format.
    let inner = inner.strip_prefix('(').map_or(inner, |rest| rest.trim_end_matches(')'));
    if inner.is_empty() {
        return Type::Any;
    }
    squashed(inner).unwrap_or(Type::Any)
}

fn map_value(word: &str) -> Type {
    // "objects" may follow the closing bracket.
    let word = word.rfind('>').map_or(word, |end| &word[..=end]);
    let inner = word.trim_start_matches(['<', '[', '(']);
    let inner = inner.strip_suffix(['>', ']', ')']).unwrap_or(inner);
    match inner.split_once(',') {
        Some((_, value)) => element(value),
        // A lone word inside is what is left of "string, string".
        None if inner.is_empty() => Type::Any,
        None => element(inner),
    }
}

/// "ClusterInfo object" or a bare type name.
fn named(word: &str) -> Option<Type> {
    let lower = word.to_ascii_lowercase();
    let name = ["objects", "object", "对象", "数据结构", "结构体", "datastructure"]
        .iter()
        .find_map(|s| lower.strip_suffix(s))
        .map_or(word, |rest| &word[..rest.len()]);
    let name = name.trim_matches(|c: char| "<>[]".contains(c));
    if name.is_empty() {
        return Some(Type::Object);
    }
    text::is_identifier(name).then(|| Type::Struct(name.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(cell: &str, wanted: &str) {
        assert_eq!(parse(cell).map(|t| t.to_string()).unwrap_or_default(), wanted, "{cell}");
    }

    #[test]
    fn type_words_are_read_through_the_damage() {
        check("Array of <b>PaintCo lour</b> objects", "array<object PaintColour>");
        check("Array ofstrings", "array<string>");
        check("Array[String]", "array<string>");
        check("List<Integer>", "array<integer>");
        check("Array", "array<any>");
        check("Array of String objects", "array<string>");
        check("Map<String, <b>P<br/>aint</b> >", "map<object Paint>");
        check("Map <string,st ring&gt;", "map<string>");
        check("Map <string></string>", "map<string>");
        check("Map <string,st ring&gt;</string,st", "map<string>");
        check("Array of Map <string,st ring&gt; objects</string,st", "array<map<string>>");
        check("Map&lt;String, String&gt;", "map<string>");
        check("Pai nt Object", "object Paint");
        check("Double", "number");
        check("Long", "integer");
        check("<a href=\"#b\">paint</a> 数据结构", "object paint");
        check("Integer(int64)", "integer");
        check("String（64）", "string");
        check("Array of Integer(int32)", "array<integer>");
        check("2 litres or more", "");
    }

    #[test]
    fn a_type_survives_its_own_text() {
        for text in ["array<map<object Paint>>", "map<string>", "object", "file"] {
            assert_eq!(text.parse::<Type>().map(|t| t.to_string()), Ok(text.to_owned()));
        }
    }
}
