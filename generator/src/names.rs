//! Wire names → Rust names, with the renames of `names.toml`.
//!
//! Invariant: two equal names in one scope are an error that shows both origins, and an unused rename is an error.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};
use serde::Deserialize;

use crate::diagnostic::{Code, Diagnostic, Taken};

/// `names.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    #[serde(default)]
    rename: Vec<Rename>,
}

/// One rename.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Rename {
    /// Feature name of the service.
    service: String,
    /// JSON pointer of the schema, property, parameter or operation.
    at: String,
    /// For an enum value: the value.
    value: Option<String>,
    /// The Rust name.
    to: String,
    /// The reason, for readers of the file.
    #[serde(rename = "because")]
    _because: String,
}

/// The renames, and which of them were used.
#[derive(Debug)]
pub struct Names {
    file: String,
    rows: Vec<Rename>,
    used: Vec<AtomicBool>,
}

impl Names {
    /// Reads `names.toml`.
    pub fn parse(file: &str, text: &str) -> Result<Names, Diagnostic> {
        let table: Table = toml::from_str(text)
            .map_err(|error| Diagnostic::new(file, "", Code::Syntax, error.to_string().trim().replace('\n', " ")))?;
        let used = table.rename.iter().map(|_| AtomicBool::new(false)).collect();
        Ok(Names { file: file.to_owned(), rows: table.rename, used })
    }

    /// The name that `names.toml` gives this place, if any.
    pub fn chosen(&self, service: &str, pointer: &str, value: Option<&str>) -> Option<String> {
        let hit = |row: &Rename| row.service == service && row.at == pointer && row.value.as_deref() == value;
        let index = self.rows.iter().position(hit)?;
        self.used[index].store(true, Ordering::Relaxed);
        Some(self.rows[index].to.clone())
    }

    /// Renames that matched nothing. To be called after all services were resolved.
    pub fn stale(&self) -> Vec<Diagnostic> {
        let unused = |(index, _): &(usize, &Rename)| !self.used[*index].load(Ordering::Relaxed);
        let stale = self.rows.iter().enumerate().filter(unused);
        let diagnostic = |(index, row): (usize, &Rename)| {
            let message = match &row.value {
                Some(value) => format!("`{}` of the service {} has no value `{value}`", row.at, row.service),
                None => format!("the service {1} has nothing with a name at `{0}`", row.at, row.service),
            };
            Diagnostic::new(self.file.clone(), format!("/rename/{index}"), Code::StaleSetting, message)
        };
        stale.map(diagnostic).collect()
    }
}

/// Names of one scope, each with the origin that took it.
#[derive(Debug)]
pub struct Scope<'a> {
    file: &'a str,
    what: String,
    taken: BTreeMap<String, String>,
}

impl<'a> Scope<'a> {
    /// An empty scope. `what` is the kind of the named things, for messages.
    pub fn new(file: &'a str, what: impl Into<String>) -> Self {
        Scope { file, what: what.into(), taken: BTreeMap::new() }
    }

    /// Takes a name. Fails if it is not an identifier or is taken already.
    pub fn take(&mut self, name: &str, pointer: &str, wire: &str) -> Result<(), Diagnostic> {
        let fail = |message: String| Diagnostic::new(self.file, pointer, Code::Name, message);
        if !is_identifier(name) {
            return Err(fail(format!("`{wire}` cannot become a Rust name")));
        }
        let origin = format!("`{wire}` at #{pointer}");
        if let Some(other) = self.taken.get(name) {
            let what = self.what.clone();
            let message = format!("two {what} would get the name `{name}`: {other} and {origin}");
            let taken = Taken { name: name.to_owned(), wire: wire.to_owned(), what };
            return Err(Diagnostic { taken: Some(Box::new(taken)), ..fail(message) });
        }
        self.taken.insert(name.to_owned(), origin);
        Ok(())
    }
}

/// Reserved words that cannot be raw identifiers.
const NEVER_RAW: [&str; 5] = ["self", "Self", "super", "crate", "_"];
const RESERVED: &str = " abstract as async await become box break const continue do dyn else enum extern false \
    final fn for gen if impl in let loop macro match mod move mut override priv pub ref return static struct \
    trait true try type typeof unsafe unsized use virtual where while yield ";

fn is_identifier(name: &str) -> bool {
    let name = name.strip_prefix("r#").unwrap_or(name);
    let mut bytes = name.bytes();
    bytes.next().is_some_and(|first| first.is_ascii_alphabetic() || (first == b'_' && name.len() > 1))
        && bytes.all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

fn unreserved(name: String) -> String {
    if NEVER_RAW.contains(&name.as_str()) {
        format!("{name}_")
    } else if RESERVED.contains(&format!(" {name} ")) {
        format!("r#{name}")
    } else {
        name
    }
}

/// `node_type`, `r#type`, `_1st`; empty if the text has no letter and no digit.
pub fn field(wire: &str) -> String {
    unreserved(not_a_digit_first(wire.to_snake_case(), "_"))
}

/// `list_clusters`; never raw, because it is also a file name.
pub fn module(wire: &str) -> String {
    let name = field(wire);
    name.strip_prefix("r#").map_or_else(|| name.clone(), |plain| format!("{plain}_"))
}

/// `CLUSTER_AVAILABLE`.
pub fn constant(wire: &str) -> String {
    not_a_digit_first(wire.to_shouty_snake_case(), "_")
}

/// `wait_until_cluster_available`.
pub fn wait_method(waiter: &str) -> String {
    format!("wait_until_{}", waiter.to_snake_case())
}

/// Names of types, variants and traits of Rust's prelude.
pub const PRELUDE: [&str; 29] = [
    "AsMut",
    "AsRef",
    "AsyncFn",
    "AsyncFnMut",
    "AsyncFnOnce",
    "Box",
    "Clone",
    "Copy",
    "Default",
    "Drop",
    "Eq",
    "Err",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromIterator",
    "Into",
    "IntoIterator",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "Result",
    "Send",
    "Some",
    "String",
    "Sync",
    "Vec",
];

/// `CreateClusterInfo`; `OptionValue`, because generated code uses `Option` without a path.
pub fn type_name(wire: &str) -> String {
    let name = unreserved(not_a_digit_first(wire.to_upper_camel_case(), "T"));
    if PRELUDE.contains(&name.as_str()) { format!("{name}Value") } else { name }
}

fn not_a_digit_first(name: String, prefix: &str) -> String {
    if name.starts_with(|first: char| first.is_ascii_digit()) { format!("{prefix}{name}") } else { name }
}

/// `Available`, `V8_1_3`, `LessEqual`, `Empty`; numbers stay apart, signs get words only where nothing else is.
pub fn variant(wire: &str) -> String {
    let words: Vec<String> = wire
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(ToUpperCamelCase::to_upper_camel_case)
        .collect();
    let mut name = String::new();
    for word in &words {
        let digits = |c: char| c.is_ascii_digit();
        if name.ends_with(digits) && word.starts_with(digits) {
            name.push('_');
        }
        name.push_str(word);
    }
    if words.is_empty() {
        name = if wire.is_empty() { "Empty".to_owned() } else { wire.chars().map(sign).collect() };
    } else if name.starts_with(|first: char| first.is_ascii_digit()) {
        name.insert_str(0, if wire.starts_with('-') { "Minus" } else { "V" });
    }
    if name == "Unknown" { "UnknownValue".to_owned() } else { unreserved(name) }
}

fn sign(sign: char) -> &'static str {
    match sign {
        '+' => "Plus",
        '-' => "Minus",
        '*' => "Asterisk",
        '/' => "Slash",
        '%' => "Percent",
        '=' => "Equal",
        '<' => "Less",
        '>' => "Greater",
        '!' => "Not",
        '&' => "And",
        '|' => "Or",
        '.' => "Dot",
        ',' => "Comma",
        ':' => "Colon",
        ';' => "Semicolon",
        '_' => "Underscore",
        '#' => "Hash",
        '~' => "Tilde",
        ' ' => "Space",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_snake_case_and_never_reserved() {
        let names = ["nodeType", "type", "self", "1st", "$id", "X-Language", "box", "ip"].map(field);
        assert_eq!(names, ["node_type", "r#type", "self_", "_1st", "id", "x_language", "r#box", "ip"]);
    }

    #[test]
    fn no_type_hides_a_name_of_the_prelude() {
        let names = ["create_cluster_info", "2fa", "option", "Vec", "drop", "Optional"].map(type_name);
        assert_eq!(names, ["CreateClusterInfo", "T2fa", "OptionValue", "VecValue", "DropValue", "Optional"]);
    }

    #[test]
    fn modules_are_never_raw() {
        assert_eq!(["Type", "listClustersV2"].map(module), ["type_", "list_clusters_v2"]);
    }

    #[test]
    fn variants_keep_numbers_apart_and_spell_signs() {
        let values = ["AVAILABLE", "8.1.3", "-1", "<=", "", "unknown", "self", "master/slave", "r2.4xl"];
        let expected =
            ["Available", "V8_1_3", "Minus1", "LessEqual", "Empty", "UnknownValue", "Self_", "MasterSlave", "R2_4xl"];
        assert_eq!(values.map(variant), expected);
    }

    #[test]
    fn what_gives_no_name_is_not_an_identifier() {
        assert!(["中文", "", "_", "a-b", "1a"].iter().all(|name| !is_identifier(name)));
        assert!(["a", "_1", "r#type", "V8_1"].iter().all(|name| is_identifier(name)));
    }
}
