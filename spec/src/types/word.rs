//! The text of a type cell → a type.  In: what the cell says.  Out: a [`Type`], or none for unknown words.
//!
//! Not in `read`, because the stages before it need to know whether a cell holds a type.

use std::sync::LazyLock;

use regex::Regex;

use super::Type;
use crate::text;

static CLOSING: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"</[^<>]*(?:>|$)").expect("constant pattern"));

/// Where the structure of a type is described: "see table 3", without its spaces.
static REFERENCE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?i)[,，。.](?:请?(?:参见|参考|参阅|见)|(?:fordetails,?)?see)[^<>\[\]]*$").expect("constant pattern")
});

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
    let word = REFERENCE.replace(word, "");
    let word = word.trim_matches(|c: char| ".,，。;；、：:".contains(c)).trim_start_matches('*');
    if word.is_empty() {
        return None;
    }
    let lower = word.to_ascii_lowercase();
    // "Integer(int64)": the format behind the word.
    let bare = lower.split_once(['(', '（']).filter(|(_, rest)| rest.ends_with([')', '）'])).map(|(word, _)| word);
    if let Some(scalar) = scalar(&lower).or_else(|| bare.and_then(scalar)) {
        return Some(scalar);
    }
    let lists = ["jsonarray", "arraylist", "数组", "列表", "列表数据结构", "listdatastructure"];
    if lists.contains(&lower.as_str()) {
        return Some(Type::Array(Box::new(Type::Any)));
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
    if let Some(inner) = ["array", "list"].iter().find_map(|word| scalar(lower.strip_prefix(word)?)) {
        return Some(Type::Array(Box::new(inner)));
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
        "string" | "strings" | "str" | "char" | "character" | "characters" | "varchar" | "text" | "uuid" | "uuids"
        | "date" | "datetime" | "time" | "timestamp" | "enum" | "stringobjects" | "stringobject" | "字符串"
        | "byte" | "ip" => Type::String,
        "integer" | "integers" | "int" | "ints" | "int32" | "int64" | "long" | "longs" | "short" | "bigint"
        | "整型" => Type::Integer,
        "double" | "float" | "number" | "numbers" | "decimal" | "bigdecimal" | "doubles" | "floats" => Type::Number,
        "boolean" | "bool" | "booleans" | "布尔" => Type::Boolean,
        "file" | "binary" | "stream" => Type::File,
        "object" | "objects" | "dict" | "jsonobject" | "dictdatastructure" | "dictionary" | "对象" | "字典数据结构"
        | "字典" => Type::Object,
        // A list is JSON, too.
        "any" | "json" => Type::Any,
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
        check("Array String", "array<string>");
        check("列表数据结构，请参见表3。", "array<any>");
        check("字典数据结构。", "object");
        check("List data structure. For details, see Table 3.", "array<any>");
    }
}
