//! Request against response of the same resource.  In: a merged service.  Out: members that are sent as one type and
//! answered as another, and values that are sent and never answered.

use std::collections::{BTreeMap, BTreeSet};

use super::finding::Finding;
use crate::edition::{Merged, Service};
use crate::fact::{Body, Field, Gap, Operation, resource};
use crate::types::Type;

/// The kind of these findings.
pub const KIND: &str = "request and answer that differ";

const RULE: &str = "each follows its own table";

/// A member of one name, wherever in a body it is.
#[derive(Debug, Clone)]
struct Member {
    types: BTreeSet<String>,
    values: BTreeSet<String>,
    line: u32,
}

/// Compares what operations send with what the reading operations of the same resource answer.
pub fn compare(service: &Service) -> Vec<Finding> {
    let mut readers: BTreeMap<String, Vec<&Merged>> = BTreeMap::new();
    for merged in service.operations.iter().filter(|m| m.operation.method == "GET") {
        readers.entry(resource(&merged.operation.path)).or_default().push(merged);
    }
    let mut out = Vec::new();
    let mut reported: BTreeSet<String> = BTreeSet::new();
    for merged in service.operations.iter().filter(|m| m.operation.method != "GET") {
        let sent = members(&merged.operation, merged.operation.request.as_ref());
        for reader in readers.get(&resource(&merged.operation.path)).into_iter().flatten() {
            let answered = members(&reader.operation, reader.operation.response.as_ref());
            for (name, own) in &sent {
                let Some(about) = answered.get(name).and_then(|other| differ(name, own, other)) else { continue };
                let about = format!("{about}, {} against {}", merged.operation.key(), reader.operation.key());
                if reported.insert(about.clone()) {
                    let section = merged.operation.section.clone();
                    let gap = Gap { section, line: own.line, kind: KIND.to_owned(), about };
                    out.push(Finding::by_rule(gap, &merged.document, RULE));
                }
            }
        }
    }
    out
}

fn members(operation: &Operation, body: Option<&Body>) -> BTreeMap<String, Member> {
    let mut out: BTreeMap<String, Member> = BTreeMap::new();
    let Some(body) = body else { return out };
    let mut open: Vec<&Field> = body.fields.iter().collect();
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    let mut kinds: Vec<&Type> = vec![&body.kind];
    loop {
        while let Some(kind) = kinds.pop() {
            if let Type::Struct(name) = kind.leaf()
                && seen.insert(name)
            {
                open.extend(operation.structure(name).into_iter().flat_map(|s| &s.fields));
            }
        }
        let Some(field) = open.pop() else { return out };
        kinds.push(&field.kind);
        let member = out.entry(field.name.clone()).or_insert_with(|| Member {
            types: BTreeSet::new(),
            values: BTreeSet::new(),
            line: field.line,
        });
        let plain = if let Type::Struct(_) = field.kind.leaf() { Type::Object } else { field.kind.leaf().clone() };
        member.types.insert(plain.to_string());
        let values = field.constraints.values.iter().chain(&field.constraints.shown);
        member.values.extend(values.map(|v| v.as_str().map_or_else(|| v.to_string(), str::to_owned)));
    }
}

/// The difference to report for a member, if any. A name that represents several types on one side proves nothing.
fn differ(name: &str, sent: &Member, answered: &Member) -> Option<String> {
    let one = |m: &Member| (m.types.len() == 1).then(|| m.types.iter().next().cloned()).flatten();
    let (a, b) = (one(sent)?, one(answered)?);
    if a != b {
        return Some(format!("{name}: {a} is sent, {b} is answered"));
    }
    let never: Vec<&str> = sent.values.difference(&answered.values).map(String::as_str).collect();
    let common = sent.values.intersection(&answered.values).count();
    (common > 0 && !never.is_empty()).then(|| format!("{name}: {} is sent and never answered", never.join(", ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_type_or_another_value_is_told() {
        let member = |kind: &str, values: &[&str]| Member {
            types: BTreeSet::from([kind.to_owned()]),
            values: values.iter().map(|v| (*v).to_owned()).collect(),
            line: 1,
        };
        let reported = |a: &Member, b: &Member| differ("lid", a, b).unwrap_or_default();
        assert_eq!(
            reported(&member("string", &[]), &member("integer", &[])),
            "lid: string is sent, integer is answered"
        );
        assert_eq!(
            reported(&member("string", &["red", "blue"]), &member("string", &["red"])),
            "lid: blue is sent and never answered"
        );
        assert_eq!(reported(&member("string", &["1"]), &member("string", &["red"])), "");
    }
}
