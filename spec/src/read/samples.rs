//! Sample requests against the limits of what they send.  In: an operation and its examples.  Out: what the samples send
//! although a stated limit refuses it. The reader goes on to state the limit; editions are reconciled with it widened.
//!
//! A sample that lost its braces is read value by value: only what every member of a name refuses is refused.

use serde_json::{Map, Value};

use super::compare::{misspelt, wrapper_left_out};
use super::constraints::confirm;
use super::examples::Example;
use super::fields::{self, Reader};
use super::pairs::Group;
use super::parameters;
use super::side::Side;
use super::uri::Uri;
use crate::constraint::Constraint;
use crate::constraint::relax::Refused;
use crate::constraint::{hold, relax};
use crate::fact::{Field, Operation};
use crate::types::Type;

/// Holds every sample request against the stated limits and lists what these refuse. A value that a list lacks joins it.
pub fn hold(operation: &mut Operation, uri: &Uri, examples: &[Example], reader: &mut Reader<'_>) {
    let requests = || examples.iter().filter(|e| e.side == Side::Request);
    respell(operation, requests(), reader);
    let mut walk = Walk { operation, line: 0, refused: Vec::new(), unlisted: Vec::new() };
    for example in requests() {
        walk.line = example.line;
        walk.parameters(uri, example);
        walk.body(example);
    }
    let Walk { refused, unlisted, .. } = walk;
    for (row, name, value) in unlisted {
        for field in operation.fields_mut().filter(|f| f.line == row && f.name == name) {
            for (value, slip) in confirm::open_values(&mut field.constraints, &[&value]) {
                let kind = if slip { fields::MISSPELT_VALUE } else { fields::ONLY_SHOWN };
                let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                reader.gap(row, kind, &format!("{name}: {value}"));
            }
        }
    }
    operation.refused = refused;
}

/// A listed value in another case than a sample and a condition of the section have it is spelled like these.
fn respell<'e>(operation: &mut Operation, requests: impl Iterator<Item = &'e Example>, reader: &mut Reader<'_>) {
    let sent: Vec<&(String, Value)> = requests.flat_map(|e| e.pairs.iter().flatten()).collect();
    let conditions: Vec<(String, String)> = (operation.fields().flat_map(|f| &f.constraints.extra))
        .flat_map(|extra| extra.conditions())
        .flat_map(|c| c.values.iter().map(|v| (c.field.clone(), v.clone())))
        .collect();
    for field in operation.fields_mut().filter(|f| !f.constraints.values.is_empty()) {
        let meant = |known: &Value| {
            let known = known.as_str()?;
            let another_case = |v: &str| v != known && v.eq_ignore_ascii_case(known);
            let shown = |v: &str| sent.iter().any(|(name, value)| *name == field.name && value == v);
            let own = conditions.iter().filter(|(name, _)| *name == field.name);
            own.map(|(_, value)| value).find(|v| another_case(v) && shown(v)).cloned()
        };
        let found: Vec<Option<String>> = field.constraints.values.iter().map(meant).collect();
        for (at, value) in found.into_iter().enumerate().filter_map(|(at, value)| Some((at, value?))) {
            let about = format!("{}: {value}", field.name);
            reader.gaps.retain(|g| !(g.line == field.line && g.kind == fields::MISSPELT_VALUE && g.about == about));
            confirm::respell(&mut field.constraints, at, Value::from(value));
        }
    }
}

struct Walk<'o> {
    operation: &'o Operation,
    /// Line of the sample.
    line: u32,
    refused: Vec<Refused>,
    /// Row, name and value that a list of values lacks.
    unlisted: Vec<(u32, String, Value)>,
}

/// The object around a member.
struct Scope<'s> {
    fields: &'s [Field],
    map: &'s Map<String, Value>,
    around: Option<&'s Scope<'s>>,
}

impl Scope<'_> {
    /// The nearest member of a name: here, inside a member, or around.
    fn find(&self, name: &str) -> Option<Value> {
        let here = self.map.get(name).cloned();
        let stated = || self.fields.iter().any(|f| f.name == name).then_some(Value::Null);
        let inside = || self.map.values().find_map(|v| v.as_object()?.get(name).cloned());
        here.or_else(stated).or_else(inside).or_else(|| self.around?.find(name))
    }
}

impl Walk<'_> {
    fn parameters(&mut self, uri: &Uri, example: &Example) {
        for (place, name, value) in parameters::shown(uri, std::iter::once(example)) {
            let found = self.operation.parameters.iter().find(|p| p.place == place && p.field.name == name);
            if let Some(parameter) = found {
                let value = parameters::typed(&value, &parameter.field.kind);
                self.member(&parameter.field, &value, &|_| None);
            }
        }
    }

    fn body(&mut self, example: &Example) {
        let Some(body) = &self.operation.request else { return };
        match example.evidence().filter(|_| !wrapper_left_out(Some(body), example)) {
            Some(value) => self.objects(&body.fields, value, None),
            None => example.pairs.iter().for_each(|group| self.group(group)),
        }
    }

    /// Every object of a value; lists are opened.
    fn objects(&mut self, fields: &[Field], value: &Value, around: Option<&Scope<'_>>) {
        match value {
            Value::Array(list) => list.iter().for_each(|v| self.objects(fields, v, around)),
            Value::Object(map) => self.object(&Scope { fields, map, around }),
            _ => {}
        }
    }

    fn object(&mut self, scope: &Scope<'_>) {
        for field in scope.fields {
            let value = scope.map.get(&field.name).unwrap_or(&Value::Null);
            self.member(field, value, &|name| scope.find(name));
            self.required(field, value, scope);
            match field.kind.leaf() {
                Type::Struct(name) if !matches!(field.kind, Type::Map(_)) => {
                    if let Some(structure) = self.operation.structure(name) {
                        self.objects(&structure.fields, value, Some(scope));
                    }
                }
                _ => {}
            }
        }
    }

    /// A required member that is left out, and is not there under a slightly different name.
    fn required(&mut self, field: &Field, value: &Value, scope: &Scope<'_>) {
        let known = |name: &String| scope.fields.iter().any(|f| f.name == *name);
        let others = || scope.map.keys().filter(|name| !known(name)).map(String::as_str);
        if field.required == Some(true) && value.is_null() && misspelt(&field.name, others()).is_none() {
            self.refuse(field, "required", value, None);
        }
    }

    fn refuse(&mut self, field: &Field, rule: &str, value: &Value, extra: Option<Constraint>) {
        let (row, member, rule, value) = (field.line, field.name.clone(), rule.to_owned(), relax::measure(rule, value));
        let same = |r: &Refused| r.row == row && r.member == member && r.rule == rule && r.value == value;
        if !self.refused.iter().any(same) {
            self.refused.push(Refused { member, row, line: self.line, rule, value, extra });
        }
    }

    fn member(&mut self, field: &Field, value: &Value, beside: hold::Beside<'_>) {
        for (rule, extra) in broken(field, value, beside) {
            let unlisted = (field.line, field.name.clone(), value.clone());
            if rule == "enum" && !self.unlisted.contains(&unlisted) {
                self.unlisted.push(unlisted);
            } else if rule != "enum" {
                self.refuse(field, rule, value, extra);
            }
        }
    }

    /// Members whose place is lost: refused is what all members of the name refuse.
    fn group(&mut self, group: &Group) {
        let Some(body) = &self.operation.request else { return };
        let all = self.operation.members(body);
        let beside = |name: &str| group.iter().find(|(n, _)| n == name).map(|(_, v)| v.clone());
        for (name, value) in group {
            let named: Vec<&Field> = all.iter().copied().filter(|f| f.name == *name).collect();
            if named.iter().all(|f| !broken(f, value, &beside).is_empty()) {
                named.iter().for_each(|f| self.member(f, value, &beside));
            }
        }
    }
}

/// What a value breaks. A mask, a placeholder and what is left empty prove nothing.
fn broken(field: &Field, value: &Value, beside: hold::Beside<'_>) -> Vec<(&'static str, Option<Constraint>)> {
    if fields::is_mask(value) || is_placeholder(value) {
        return Vec::new();
    }
    let value = as_stated(&field.kind, value);
    let mut all = hold::alone(&field.constraints, &value);
    if value.as_str().is_some_and(str::is_empty) {
        all.retain(|(rule, _)| *rule == "enum");
    }
    all.extend(hold::among(&field.constraints, &value, beside));
    all.into_iter().map(|(rule, extra)| (rule, extra.cloned())).collect()
}

/// Braces or angle brackets around a word: something to be put in.
fn is_placeholder(value: &Value) -> bool {
    value.as_str().is_some_and(|t| {
        let within = |open: char, close: char| t.starts_with(open) && t.ends_with(close);
        within('{', '}') || within('<', '>') || t.starts_with("${")
    })
}

/// A number that is sent as text, or a text that is sent as number, in the stated type.
fn as_stated(kind: &Type, value: &Value) -> Value {
    match (kind.leaf(), value) {
        (_, Value::Array(list)) => list.iter().map(|v| as_stated(kind, v)).collect(),
        (Type::Integer | Type::Number, Value::String(text)) => {
            text.trim().parse::<i64>().map_or_else(|_| value.clone(), Value::from)
        }
        (Type::String, Value::Number(_) | Value::Bool(_)) => Value::from(value.to_string()),
        _ => value.clone(),
    }
}
