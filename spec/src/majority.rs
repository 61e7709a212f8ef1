//! Tables against their samples → what most of the documents say.  In: corrected facts of all editions.  Out: the same
//! facts, some members under another name or of another type, and for each disagreement what speaks for either side.
//!
//! Invariant: neither the table nor the sample decides alone.  What has no clear majority keeps the table's reading and
//! stays open.

mod question;
mod retype;
mod statements;

use std::collections::BTreeSet;

use crate::constraint::{Condition, Constraint};
use crate::fact::{Facts, Field, Operation};
use crate::types::Type;

use self::question::{Question, Reading, kind_at, last, printed};
use self::statements::Statements;

/// The kind of the findings about names.
pub const MISSPELT: &str = "example that spells a member otherwise";
/// The kind of the findings about types.
pub const DIFFERS: &str = "example that shows another type than the table";

/// A disagreement between a table and its sample, and what else the documents say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Weighed {
    /// Id of the document.
    pub document: String,
    /// Section number.
    pub section: String,
    /// Line of the sample.
    pub line: u32,
    /// [`MISSPELT`] or [`DIFFERS`].
    pub kind: &'static str,
    /// As findings have it: `request colour: color`, the sample first.
    pub about: String,
    /// What says the same as the sample, the sample included.
    pub sample: Vec<String>,
    /// What says the same as the table, the table included.
    pub table: Vec<String>,
    /// What was decided.
    pub outcome: Outcome,
}

impl Weighed {
    /// What speaks for either side, with the count.
    pub fn evidence(&self) -> String {
        let side = |name: &str, list: &[String]| format!("{} for the {name} ({})", list.len(), list.join(", "));
        format!("{}; {}", side("sample", &self.sample), side("table", &self.table))
    }
}

/// How a disagreement ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Most say what the sample says.
    Sample,
    /// Most say what the table says.
    Table,
    /// A correction has changed the row already.
    Corrected,
    /// No clear majority.
    Open,
}

/// Weighs every disagreement and changes what has a clear majority against it.
pub fn weigh(editions: &mut [Facts]) -> Vec<Weighed> {
    let mut out = Vec::new();
    let mut decided: Vec<(Question, Outcome)> = Vec::new();
    for question in questions(editions) {
        let operation = &editions[question.at.0].operations[question.at.1];
        let statements = statements::collect(editions, &question);
        let outcome = outcome(operation, &question, &statements);
        out.push(Weighed {
            document: editions[question.at.0].document.clone(),
            section: operation.section.clone(),
            line: question.line,
            kind: if matches!(question.table, Reading::Name(_)) { MISSPELT } else { DIFFERS },
            about: question.about.clone(),
            sample: statements.sample,
            table: statements.table,
            outcome,
        });
        decided.push((question, outcome));
    }
    for (question, outcome) in decided {
        let operation = &mut editions[question.at.0].operations[question.at.1];
        match (&question.table, &question.sample, outcome) {
            (Reading::Name(table), Reading::Name(sample), Outcome::Sample) if question.member == *table => {
                rename(operation, question.of, table, sample)
            }
            // The reader took the sample's spelling of a damaged name, which the others do not have.
            (Reading::Name(table), Reading::Name(sample), Outcome::Table)
                if question.member == *sample && has(operation, question.of, sample) =>
            {
                rename(operation, question.of, sample, table)
            }
            (_, Reading::Type(sample), Outcome::Sample) => {
                change(operation, question.of, &question.member, &mut |field| retype::to(field, sample));
            }
            _ => {}
        }
    }
    out
}

fn outcome(operation: &Operation, question: &Question, statements: &Statements) -> Outcome {
    let clear = |a: &[String], b: &[String]| a.len() > 1 && a.len() >= 2 * b.len();
    let own = targets(operation, question.of, &question.member);
    match () {
        () if own == 0 && has(operation, question.of, &question.sample.to_string()) => Outcome::Corrected,
        // A name that two tables have proves nothing about one of them.
        () if own != 1 => Outcome::Open,
        () if clear(&statements.sample, &statements.table) => Outcome::Sample,
        () if clear(&statements.table, &statements.sample) => Outcome::Table,
        () => Outcome::Open,
    }
}

/// Everything that the samples of all operations show otherwise than their tables. Answers are read as either type, so
/// that only their names are a question.
fn questions(editions: &[Facts]) -> Vec<Question> {
    let mut out = Vec::new();
    for (edition, facts) in editions.iter().enumerate() {
        for (index, operation) in facts.operations.iter().enumerate() {
            let at = (edition, index);
            for example in &operation.examples {
                let of = if example.of == "request" { "request" } else { "response" };
                let question = |entry: &str, member: &str, element, table, sample| Question {
                    at,
                    element,
                    of,
                    line: example.line,
                    about: format!("{of} {entry}"),
                    member: member.to_owned(),
                    table,
                    sample,
                };
                for entry in &example.misspelt {
                    let Some((path, meant)) = entry.rsplit_once(": ") else { continue };
                    let shown = last(path);
                    let (table, sample) = (Reading::Name(meant.to_owned()), Reading::Name(shown.to_owned()));
                    out.push(question(entry, meant, false, table, sample));
                }
                for entry in example.differ.iter().filter(|_| of == "request") {
                    let Some((path, shown)) = entry.rsplit_once(": ") else { continue };
                    let Some(field) = member(operation, of, last(path)) else { continue };
                    let Ok(shown) = shown.parse::<Type>() else { continue };
                    let inside = path.ends_with("[]");
                    let table = Reading::Type(kind_at(&field.kind, inside));
                    out.push(question(entry, last(path), inside, table, Reading::Type(shown)));
                }
            }
            repaired(operation, at, &mut out);
        }
    }
    out
}

/// Names without a gap that the reader replaced by a sample's.
fn repaired(operation: &Operation, at: (usize, usize), out: &mut Vec<Question>) {
    for of in ["request", "response"] {
        let members = operation.body(of).map_or_else(Vec::new, |body| operation.members(body));
        for field in members {
            let Some(seen) = printed(field) else { continue };
            out.push(Question {
                at,
                of,
                line: field.line,
                about: format!("{of} {}: {seen}", field.name),
                member: field.name.clone(),
                element: false,
                table: Reading::Name(seen),
                sample: Reading::Name(field.name.clone()),
            });
        }
    }
}

fn member<'o>(operation: &'o Operation, of: &str, name: &str) -> Option<&'o Field> {
    let body = operation.body(of)?;
    operation.members(body).into_iter().find(|f| f.name == name)
}

fn has(operation: &Operation, of: &str, name: &str) -> bool {
    member(operation, of, name).is_some()
}

fn targets(operation: &Operation, of: &str, name: &str) -> usize {
    operation.body(of).map_or(0, |b| operation.members(b).iter().filter(|f| f.name == name).count())
}

/// Gives the rows of a name another one, also where conditions of their neighbours name it.
fn rename(operation: &mut Operation, of: &str, from: &str, to: &str) {
    change(operation, of, from, &mut |field| {
        field.repairs.retain(|r| !r.ends_with("`: example"));
        field.repairs.push(format!("name `{from}`: most of what the documents say"));
        field.name = to.to_owned();
    });
    for field in all_fields(operation) {
        field.constraints.extra.iter_mut().for_each(|extra| follow(extra, from, to));
    }
}

fn follow(extra: &mut Constraint, from: &str, to: &str) {
    let name = |field: &mut String| {
        if field == from {
            *field = to.to_owned();
        }
    };
    match extra {
        Constraint::RequiredIf { when }
        | Constraint::AbsentIf { when }
        | Constraint::EffectiveIf { when }
        | Constraint::RangeIf { when, .. }
        | Constraint::DefaultIf { when, .. } => when.iter_mut().for_each(|c: &mut Condition| name(&mut c.field)),
        Constraint::RequiresField { field, .. }
        | Constraint::NotAboveField { field }
        | Constraint::LaterThanField { field }
        | Constraint::UniqueMember { field } => name(field),
        Constraint::AtLeastOneOf { fields } => fields.iter_mut().for_each(name),
        Constraint::NotEqualToField { field: Some(field) }
        | Constraint::NotReversedField { field: Some(field) }
        | Constraint::TimeWindow { field: Some(field), .. } => name(field),
        _ => {}
    }
}

/// Changes the members of a name on one side.
fn change(operation: &mut Operation, of: &str, name: &str, change: &mut dyn FnMut(&mut Field)) {
    let own = operation.body(of).map_or_else(Vec::new, |body| operation.members(body));
    let lines: BTreeSet<u32> = own.iter().filter(|f| f.name == name).map(|f| f.line).collect();
    all_fields(operation).filter(|f| f.name == name && lines.contains(&f.line)).for_each(change);
}

fn all_fields(operation: &mut Operation) -> impl Iterator<Item = &mut Field> {
    let bodies = operation.request.iter_mut().chain(&mut operation.response).flat_map(|b| &mut b.fields);
    bodies.chain(operation.structures.iter_mut().flat_map(|s| &mut s.fields))
}
