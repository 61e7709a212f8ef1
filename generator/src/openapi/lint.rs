//! A description as a JSON value → diagnostics for everything that is not accepted, each with its pointer.
//!
//! `openapiv3` ignores unknown keys, has no pointers in errors and stops at the first one, so this pass comes first.
//!
//! Invariant: each key of each object is listed in `keys` or reported; `openapiv3` can read a value without diagnostics.

use regex_lite::Regex;
use serde_json::{Map, Value};

use super::keys::{ANY_SCHEMA, DOCUMENT, Holds, Keys, TYPES};
use super::{FORM, JSON, Report, child};
use crate::diagnostic::Code;

const TEXT_FORMATS: &[&str] =
    &["password", "date-time", "date", "uuid", "byte", "binary", "uri", "ipv4", "ipv6", "email", "hostname"];

/// Checks a whole description.
pub(super) fn document(report: &Report<'_>, value: &Value) {
    let lint = Lint { report };
    lint.object("", value, &[&DOCUMENT]);
    if let Some(version) = value["openapi"].as_str().filter(|version| !version.starts_with("3.0.")) {
        report.add(Code::Unsupported, "/openapi", format!("the OpenAPI version is `{version}`; only 3.0 is accepted"));
    }
    for (path, item) in members(&value["paths"]) {
        for (method, operation) in members(item) {
            lint.operation(&child(&child("/paths", path), method), operation);
        }
    }
    for (group, media) in [("parameters", &[][..]), ("responses", &[JSON][..])] {
        for (name, part) in members(&value["components"][group]) {
            let at = child(&format!("/components/{group}"), name);
            lint.location(&at, part);
            lint.media(&at, part, media);
        }
    }
}

fn members(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

struct Lint<'a> {
    report: &'a Report<'a>,
}

impl Lint<'_> {
    fn expect<T>(&self, at: &str, value: &Value, expected: &str, found: Option<T>) -> Option<T> {
        if found.is_none() {
            self.report.wrong_kind(at, expected, value);
        }
        found
    }

    fn map<'v>(&self, at: &str, value: &'v Value) -> Option<&'v Map<String, Value>> {
        self.expect(at, value, "a map", value.as_object())
    }

    /// An object with the keys of one or several tables.
    fn object(&self, at: &str, value: &Value, tables: &[&Keys]) {
        let Some(members) = self.map(at, value) else { return };
        for key in tables.iter().flat_map(|keys| keys.required).filter(|key| !members.contains_key(**key)) {
            self.report.add(Code::MissingKey, at, format!("the key `{key}` is missing"));
        }
        for (key, value) in members {
            let at = child(at, key);
            match tables.iter().flat_map(|keys| keys.all).find(|(known, _)| known == key) {
                Some((_, holds)) => self.value(&at, value, holds),
                None => {
                    let message = format!("the key `{key}` is not accepted here");
                    self.report.add(Code::UnknownKey, &at, message);
                }
            }
        }
    }

    fn value(&self, at: &str, value: &Value, holds: &Holds) {
        match holds {
            Holds::Anything => {}
            Holds::Text => drop(self.expect(at, value, "text", value.as_str())),
            Holds::Flag => drop(self.expect(at, value, "a boolean", value.as_bool())),
            Holds::Whole => drop(self.expect(at, value, "an integer", value.as_i64())),
            Holds::Number => drop(self.expect(at, value, "a number", value.as_f64())),
            Holds::Size if value.as_i64().is_some_and(|size| size < 0) => {
                self.report.add(Code::Unsupported, at, "a size cannot be negative");
            }
            Holds::Size => drop(self.expect(at, value, "an integer", value.as_u64())),
            Holds::List(holds) => {
                let items = self.expect(at, value, "a list", value.as_array());
                for (index, item) in items.into_iter().flatten().enumerate() {
                    self.value(&format!("{at}/{index}"), item, holds);
                }
            }
            Holds::Map(holds) => {
                for (key, value) in self.map(at, value).into_iter().flatten() {
                    self.value(&child(at, key), value, holds);
                }
            }
            Holds::Object(keys) => self.object(at, value, &[keys]),
            Holds::OrRef(group, keys) => {
                if !self.reference(at, value, group) {
                    self.object(at, value, &[keys]);
                }
            }
            Holds::Schema => self.schema(at, value),
            Holds::Extension(read) => {
                for problem in read(value) {
                    self.report.add(Code::WrongKind, &format!("{at}{}", problem.pointer), problem.message);
                }
            }
        }
    }

    /// Whether a value is a reference. Invalid references are reported.
    fn reference(&self, at: &str, value: &Value, group: &str) -> bool {
        let Some((members, target)) = value.as_object().and_then(|it| Some((it, it.get("$ref")?))) else {
            return false;
        };
        if members.len() > 1 {
            self.report.add(Code::Unsupported, at, "a `$ref` must not have other keys beside it; wrap it in `allOf`");
        }
        let at = child(at, "$ref");
        let text = self.expect(&at, target, "text", target.as_str());
        if text.is_some_and(|text| super::component(text, group).is_none()) {
            let message = format!("the reference {target} is not below #/components/{group}");
            self.report.add(Code::DanglingReference, &at, message.replace('"', "`"));
        }
        true
    }

    fn operation(&self, at: &str, operation: &Value) {
        for (index, parameter) in operation["parameters"].as_array().into_iter().flatten().enumerate() {
            self.location(&format!("{at}/parameters/{index}"), parameter);
        }
        self.media(&child(at, "requestBody"), &operation["requestBody"], &[JSON, FORM]);
        for (status, response) in members(&operation["responses"]) {
            let at = child(&child(at, "responses"), status);
            let is_status = status.len() == 3 && status.parse().is_ok_and(|code: u16| (100..600).contains(&code));
            if status != "default" && !is_status {
                self.report.add(Code::Unsupported, &at, format!("`{status}` is not a status code, such as `200`"));
            }
            self.media(&at, response, &[JSON]);
        }
    }

    fn location(&self, at: &str, parameter: &Value) {
        if let Some(other) = parameter["in"].as_str().filter(|it| !["path", "query", "header"].contains(it)) {
            self.report.add(Code::Unsupported, &child(at, "in"), format!("parameters in `{other}` are not accepted"));
        }
    }

    /// Checks that there is one media type, and that it is accepted.
    fn media(&self, at: &str, holder: &Value, accepted: &[&str]) {
        let at = child(at, "content");
        for (index, (media, _)) in members(&holder["content"]).enumerate() {
            if !accepted.contains(&media.as_str()) {
                let message = format!("media type `{media}` is not accepted");
                self.report.add(Code::Unsupported, &child(&at, media), message);
            } else if index > 0 {
                self.report.add(Code::Unsupported, &child(&at, media), "only one media type is accepted");
            }
        }
    }

    fn schema(&self, at: &str, value: &Value) {
        if self.reference(at, value, "schemas") {
            return;
        }
        if let Some(parts) = value.get("allOf") {
            static WRAPPED: Keys = Keys { required: &[], all: &[("allOf", Holds::Anything)] };
            self.object(at, value, &[&ANY_SCHEMA, &WRAPPED]);
            let at = child(at, "allOf");
            match parts.as_array().map(Vec::as_slice) {
                Some([part]) if self.reference(&format!("{at}/0"), part, "schemas") => {}
                _ => self.report.add(Code::Unsupported, &at, "`allOf` is accepted only with a single `$ref`"),
            }
            return;
        }
        // Without a type, `properties` and the like are unknown keys.
        static TYPED: Keys = Keys { required: &[], all: &[("type", Holds::Text)] };
        let name = value.get("type").and_then(Value::as_str);
        let known = name.and_then(|name| TYPES.iter().find(|(known, _)| *known == name));
        match (name, known) {
            (_, Some((_, keys))) => self.object(at, value, &[&ANY_SCHEMA, &TYPED, keys]),
            (Some(other), None) => {
                self.report.add(Code::Unsupported, &child(at, "type"), format!("type `{other}` is not accepted"));
            }
            (None, None) => self.object(at, value, &[&ANY_SCHEMA, &TYPED]),
        }
        match name {
            Some("string") => self.text(at, value),
            Some("integer") => {
                self.format(at, value, &["int32", "int64"]);
                self.listed(at, value, "an integer", Value::is_i64);
            }
            Some("number") => {
                self.format(at, value, &["float", "double"]);
                self.listed(at, value, "a number", Value::is_number);
            }
            Some("boolean") => self.listed(at, value, "a boolean", Value::is_boolean),
            Some("object") => self.properties(at, value),
            _ => {}
        }
    }

    fn format(&self, at: &str, value: &Value, known: &[&str]) {
        if let Some(format) = value["format"].as_str().filter(|format| !known.contains(format)) {
            self.report.add(Code::Unsupported, &child(at, "format"), format!("format `{format}` is not accepted"));
        }
    }

    fn text(&self, at: &str, value: &Value) {
        self.format(at, value, TEXT_FORMATS);
        self.listed(at, value, "text", Value::is_string);
        // The runtime would ignore a pattern that it cannot compile.
        if let Some(Err(error)) = value["pattern"].as_str().map(Regex::new) {
            let message = format!("the pattern cannot be compiled: {error}");
            self.report.add(Code::Unsupported, &child(at, "pattern"), message);
        }
    }

    /// Checks the values of an enumeration. `null` is allowed because `nullable` covers it.
    fn listed(&self, at: &str, value: &Value, expected: &str, fits: fn(&Value) -> bool) {
        for key in ["enum", "x-extensible-enum"] {
            let Some(list) = value.get(key) else { continue };
            let at = child(at, key);
            let items = self.expect(&at, list, "a list", list.as_array()).map(Vec::as_slice).unwrap_or_default();
            for (index, item) in items.iter().enumerate().filter(|(_, item)| !item.is_null()) {
                let at = format!("{at}/{index}");
                if !fits(item) {
                    self.report.wrong_kind(&at, expected, item);
                } else if items[..index].contains(item) {
                    let text = item.as_str().map_or_else(|| item.to_string(), str::to_owned);
                    self.report.add(Code::Unsupported, &at, format!("the value `{text}` occurs twice"));
                }
            }
        }
    }

    fn properties(&self, at: &str, value: &Value) {
        let named = value["properties"].as_object();
        let others = child(at, "additionalProperties");
        match &value["additionalProperties"] {
            Value::Null | Value::Bool(true) => {}
            schema @ Value::Object(_) => self.schema(&others, schema),
            _ => {
                let message = "`additionalProperties: false` is not accepted, because services add members";
                self.report.add(Code::Unsupported, &others, message);
            }
        }
        if named.is_some_and(|named| !named.is_empty()) && value.get("additionalProperties").is_some() {
            let message = "an object must not have both `properties` and `additionalProperties`";
            self.report.add(Code::Unsupported, &others, message);
        }
        let groups = ["oneOf", "anyOf"].into_iter().flat_map(|key| {
            let list = value[key].as_array().into_iter().flatten().enumerate();
            list.map(move |(index, group)| (format!("{at}/{key}/{index}"), group))
        });
        for (at, group) in groups.chain([(at.to_owned(), value)]) {
            for (index, name) in group["required"].as_array().into_iter().flatten().enumerate() {
                let Some(name) = name.as_str() else { continue };
                if !named.is_some_and(|named| named.contains_key(name)) {
                    let message = format!("the required member `{name}` is not in `properties`");
                    self.report.add(Code::DanglingReference, &format!("{at}/required/{index}"), message);
                }
            }
        }
    }
}
