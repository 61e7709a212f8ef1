//! Who says what of a member.  In: facts of all editions and a question.  Out: the places that agree with the sample and
//! those that agree with the table.
//!
//! Counted are the table and the sample themselves, the address, tables and samples of sibling operations, and the same
//! operation in other editions; each place once.

use super::question::{Question, Reading, kind_at, last, printed};
use crate::fact::{Facts, Operation, resource};
use crate::text;
use crate::types::Type;

/// The places that agree with either side.
#[derive(Debug, Default)]
pub(super) struct Statements {
    pub sample: Vec<String>,
    pub table: Vec<String>,
}

/// Collects what all editions say about a question.
pub(super) fn collect(editions: &[Facts], question: &Question) -> Statements {
    let own = &editions[question.at.0].operations[question.at.1];
    let mut out = Statements { sample: vec!["its sample".to_owned()], table: vec!["its table".to_owned()] };
    address(own, question, &mut out);
    for (index, facts) in editions.iter().enumerate() {
        for (at, operation) in facts.operations.iter().enumerate() {
            let same = operation.key() == own.key();
            if (index, at) == question.at || !(same || index == question.at.0 && siblings(own, operation)) {
                continue;
            }
            let place =
                if same { format!("{} in {}", operation.section, facts.document) } else { operation.section.clone() };
            if stated(operation, question, &question.table) {
                out.table.push(format!("table of {place}"));
            }
            if stated(operation, question, &question.sample) {
                out.sample.push(format!("table of {place}"));
            }
            if shown(operation, question) {
                out.sample.push(format!("sample of {place}"));
            }
        }
    }
    out
}

/// A segment of the path has the name of what the operation is about.
fn address(own: &Operation, question: &Question, out: &mut Statements) {
    let (Reading::Name(table), Reading::Name(sample)) = (&question.table, &question.sample) else { return };
    let named = |name: &str| own.path.split('/').any(|segment| text::shape(segment) == text::shape(name));
    if text::shape(table) != text::shape(sample) {
        out.table.extend(named(table).then(|| "its address".to_owned()));
        out.sample.extend(named(sample).then(|| "its address".to_owned()));
    }
}

/// Operations of one chapter, or of one resource, read and write the same things.
fn siblings(a: &Operation, b: &Operation) -> bool {
    let chapter = |section: &str| section.rsplit_once('.').map(|(chapter, _)| chapter.to_owned());
    let (one, other) = (chapter(&a.section), chapter(&b.section));
    one.is_some() && one == other || resource(&a.path) == resource(&b.path)
}

/// Whether a table of the operation says so.
fn stated(operation: &Operation, question: &Question, reading: &Reading) -> bool {
    let members = [&operation.request, &operation.response].into_iter().flatten();
    let mut members = members.flat_map(|body| operation.members(body));
    match reading {
        Reading::Name(name) => members.any(|f| printed(f).as_ref().unwrap_or(&f.name) == name),
        Reading::Type(kind) => {
            members.any(|f| f.name == question.member && agree(&kind_at(&f.kind, question.element), kind))
        }
    }
}

/// Whether a sample of the operation contradicts its own table in the same way.
fn shown(operation: &Operation, question: &Question) -> bool {
    operation.examples.iter().any(|example| match (&question.table, &question.sample) {
        (Reading::Name(table), Reading::Name(sample)) => example
            .misspelt
            .iter()
            .any(|entry| entry.rsplit_once(": ").is_some_and(|(path, meant)| meant == table && last(path) == sample)),
        (_, sample) => example.differ.iter().any(|entry| {
            let same = |(path, kind): (&str, &str)| last(path) == question.member && kind == sample.to_string();
            entry.rsplit_once(": ").is_some_and(same)
        }),
    })
}

/// Whether two types are one, as far as both say: structures are objects, and of some lists nothing more is known.
fn agree(a: &Type, b: &Type) -> bool {
    match (a, b) {
        (Type::Array(a), Type::Array(b)) | (Type::Map(a), Type::Map(b)) => {
            **a == Type::Any || **b == Type::Any || agree(a, b)
        }
        (Type::Struct(_) | Type::Object, Type::Struct(_) | Type::Object) => true,
        _ => a == b,
    }
}
