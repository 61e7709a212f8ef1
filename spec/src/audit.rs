//! Everything that the documents leave open or say twice, and what resolves it.  In: corrected facts, the merged service,
//! the notes of `spec/corrections/<service>.toml`.  Out: findings, the most important first.
//!
//! Invariant: a finding is resolved by a rule, by a correction or by a note that says why; what is not stays open, and a
//! note that covers nothing is an error.

mod conditions;
mod finding;
mod request_response;
mod sample_calls;
mod triage;

use std::collections::BTreeSet;

use serde_json::Value;

use crate::behavior::Applied;
use crate::catalog::Catalog;
use crate::constraint::relax::Refused;
use crate::correct;
use crate::diagnostic::Diagnostic;
use crate::edition::{CHARACTERS, Service};
use crate::fact::{ExampleFact, Facts, Gap, Operation};
use crate::majority::{DIFFERS, MISSPELT, Outcome, Weighed};
use crate::read::{fields, operation};
use crate::types::Type;

pub use self::finding::{Finding, Resolution};
pub use self::triage::Note;

/// Kinds, the most important first. One that is not listed comes before all of them: nobody has thought of it yet.
const ORDER: [&str; 32] = [
    "section without a URI",
    "listed section that the body lacks",
    "table that nothing reads",
    "row without a header",
    "row that lost its name",
    "row that lost its cells",
    "row without a name",
    "name cell without a name",
    "member stated twice with two types",
    "type cell without a type",
    "no type stated",
    "structure without a table",
    NO_MEMBERS,
    operation::TWO_ANSWERS,
    "path parameter that the URI lacks",
    PLACEHOLDER,
    operation::OTHER_PATH,
    UNKNOWN,
    NO_JSON,
    "error code that the catalog lacks",
    fields::OUTSIDE,
    "possible constraint not read",
    conditions::NO_MEMBER,
    conditions::NO_VALUE,
    PAGING,
    EDITIONS,
    request_response::KIND,
    DIFFERS,
    MISSPELT,
    fields::MISSPELT_VALUE,
    fields::ONLY_SHOWN,
    RETITLED,
];

const PLACEHOLDER: &str = "placeholder without a row";
const NO_JSON: &str = "example that is no JSON";
const NO_MEMBERS: &str = "object without stated members";
const UNKNOWN: &str = "example with a member that no table has";
const PAGING: &str = "list that is paged otherwise than its parameters say";
const EDITIONS: &str = "editions that disagree";
const RETITLED: &str = "heading that differs from the table of contents";

/// The rule that lets a sample decide against its table.
pub const FOLLOWED: &str = "most of what the documents say agrees with the sample";

/// Where a kind is in the order of importance.
pub fn rank(kind: &str) -> usize {
    ORDER.iter().position(|k| *k == kind).map_or(0, |at| at + 1)
}

/// Kinds that are looked for, whether or not anything was found.
pub fn kinds() -> impl Iterator<Item = &'static str> {
    ORDER.into_iter()
}

/// Findings, how many corrections' notes there are, and notes that cover nothing.
#[derive(Debug, Clone, Default)]
pub struct Audit {
    /// The most important kind first, then by document and line.
    pub findings: Vec<Finding>,
    /// Notes, with how many findings each covers.
    pub notes: Vec<(Note, usize)>,
}

/// A service with everything that was made of its editions.
#[derive(Clone, Copy)]
pub struct Merged<'m> {
    /// Its operations.
    pub service: &'m Service,
    /// Its error codes, permissions and metrics.
    pub catalog: &'m Catalog,
    /// What was put onto its description.
    pub behavior: &'m Applied,
    /// Where tables and samples disagree, with what most of the documents say.
    pub weighed: &'m [Weighed],
}

/// Audits a service; `text` is its corrections file at `place`.
pub fn audit(editions: &[Facts], merged: Merged<'_>, text: &str, place: &str) -> (Audit, Vec<Diagnostic>) {
    let Merged { service, catalog, behavior, weighed } = merged;
    let mut findings = Vec::new();
    for facts in editions {
        findings.extend(facts.gaps.iter().map(|gap| of_gap(gap, facts, catalog)));
        for operation in &facts.operations {
            operation.examples.iter().for_each(|e| of_example(e, operation, facts, &mut findings));
            findings.extend(operation.refused.iter().map(|r| of_refused(r, operation, &facts.document)));
        }
    }
    findings.extend(weighed.iter().map(of_weighed));
    findings.extend(disagreements(editions, service));
    findings.extend(request_response::compare(service));
    findings.extend(conditions::check(service));
    findings.extend(behavior.contradictions.iter().filter_map(|(key, about)| paging(service, key, about)));
    let (notes, problems) = triage::apply(text, place, &mut findings);
    findings.sort_by(|a, b| (rank(&a.kind), &a.document, a.line).cmp(&(rank(&b.kind), &b.document, b.line)));
    (Audit { findings, notes }, problems)
}

/// A gap of the reader, seen again with everything that is known by now.
fn of_gap(gap: &Gap, facts: &Facts, catalog: &Catalog) -> Finding {
    let published = || catalog.errors.iter().any(|e| e.code == gap.about);
    let rule = match gap.kind.as_str() {
        operation::OTHER_PATH => sample_calls::rule(gap, facts),
        fields::ONLY_SHOWN => "it is listed with the table's values, as one of an open list",
        fields::MISSPELT_VALUE => "the table's value is published, and the list is open",
        RETITLED => "the heading is followed",
        PLACEHOLDER => "it is published as a required text",
        NO_JSON => "its member names are compared with the tables all the same",
        NO_MEMBERS if given_a_type(gap, facts) => "a correction gives its type",
        "possible constraint not read" if constrained(gap, facts) => "a correction states the constraints",
        "error code that the catalog lacks" if published() => "it is published with its source",
        _ => "",
    };
    Finding::by_rule(gap.clone(), &facts.document, rule)
}

fn of_example(example: &ExampleFact, operation: &Operation, facts: &Facts, out: &mut Vec<Finding>) {
    let mut add = |kind: &str, list: &[String], rule: &str| {
        for about in list {
            let about = format!("{} {about}", example.of);
            let gap = Gap { section: operation.section.clone(), line: example.line, kind: kind.to_owned(), about };
            out.push(Finding::by_rule(gap, &facts.document, rule));
        }
    };
    for unknown in &example.unknown {
        add(UNKNOWN, std::slice::from_ref(unknown), explained(operation, &example.of, unknown));
    }
    if example.of != "request" {
        add(DIFFERS, &example.differ, "the table's type is published; answers are read either way");
    }
}

/// A table against its sample, decided by what most of the documents say.
fn of_weighed(weighed: &Weighed) -> Finding {
    let rule = match weighed.outcome {
        Outcome::Sample => FOLLOWED,
        Outcome::Table => "most of what the documents say agrees with the table",
        Outcome::Corrected => "a correction gives the row what the sample shows",
        Outcome::Open => "",
    };
    let Weighed { document, section, line, kind, about, .. } = weighed.clone();
    let finding = Finding::by_rule(Gap { section, line, kind: kind.to_owned(), about }, &document, rule);
    Finding { evidence: Some(weighed.evidence()), ..finding }
}

/// A limit that a sample request refutes.
fn of_refused(refused: &Refused, operation: &Operation, document: &str) -> Finding {
    let Refused { member, line, rule, value, .. } = refused;
    let value = match value {
        Value::Null => String::new(),
        Value::String(text) => format!(" {text}"),
        other => format!(" {other}"),
    };
    let about = format!("request {member}: {rule}{value}");
    let gap = Gap { section: operation.section.clone(), line: *line, kind: fields::OUTSIDE.to_owned(), about };
    let renamed = || !operation.fields().any(|f| f.line == refused.row && f.name == *member);
    let resolved = match rule.as_str() {
        "required" if renamed() => "a correction changes the row",
        "required" => "",
        _ => "the limit is widened, so that the sample passes",
    };
    Finding::by_rule(gap, document, resolved)
}

/// Why a member of a sample needs no row in a body's table, if so.
fn explained(operation: &Operation, of: &str, path: &str) -> &'static str {
    let mut segments = path.trim_start_matches('…').rsplit('.').map(|s| s.trim_end_matches("[]"));
    let (name, parent) = (segments.next().unwrap_or_default(), segments.next());
    let open = |parent: &str| operation.fields().any(|f| f.name == parent && *f.kind.leaf() == Type::Object);
    match () {
        () if of == "request" && operation.parameters.iter().any(|p| p.field.name == name) => {
            "a parameter of the address has its name"
        }
        () if of == "request" && operation.method == "GET" => "the method has no body",
        () if operation.fields().any(|f| f.name == name && f.repairs.iter().any(|r| r.ends_with("correction"))) => {
            "a correction gives the table its row"
        }
        () if parent.is_some_and(open) => "the object around it is open",
        () => "",
    }
}

/// Whether the field of a gap is no object any more.
fn given_a_type(gap: &Gap, facts: &Facts) -> bool {
    let operation = facts.operations.iter().find(|o| o.section == gap.section);
    let mut own = operation.into_iter().flat_map(|o| o.fields()).filter(|f| f.line == gap.line);
    own.any(|f| !matches!(f.kind.leaf(), Type::Object | Type::Any | Type::Struct(_)))
}

/// Where a list is paged otherwise than its parameters say.
fn paging(service: &Service, key: &str, about: &str) -> Option<Finding> {
    let merged = service.operations.iter().find(|m| m.operation.key() == key)?;
    let name = about.split(':').next().unwrap_or_default();
    let line = merged.operation.fields().find(|f| f.name == name).map_or(merged.operation.line, |f| f.line);
    let (section, about) = (merged.operation.section.clone(), format!("{key} {about}"));
    Some(Finding::by_rule(Gap { section, line, kind: PAGING.to_owned(), about }, &merged.document, ""))
}

/// Whether a correction states constraints of the row of a gap.
fn constrained(gap: &Gap, facts: &Facts) -> bool {
    let operation = facts.operations.iter().find(|o| o.section == gap.section);
    let mut own = operation.into_iter().flat_map(|o| o.fields()).filter(|f| f.line == gap.line);
    own.any(|f| f.constraints.rules.values().any(|rule| rule == correct::constraints::RULE))
}

fn disagreements(editions: &[Facts], service: &Service) -> Vec<Finding> {
    let known: BTreeSet<&str> = editions.iter().map(|f| f.document.as_str()).collect();
    let one = |d: &crate::edition::Disagreement| {
        let (document, older) = d.older.split_once(": ").filter(|(id, _)| known.contains(id)).unwrap_or(("", &d.older));
        // What an older edition says elsewhere has its place in the leading one.
        let own = |f: &&Facts| f.operations.iter().any(|o| o.key() == d.operation);
        let older_facts =
            editions.iter().filter(|f| f.document == document).find(own).or_else(|| editions.iter().find(own));
        let place = older_facts.and_then(|f| f.operations.iter().find(|o| o.key() == d.operation));
        let document = older_facts.map_or(document, |f| &f.document);
        let about = format!("{} {}: {}, here {older}", d.operation, d.about, d.leading);
        let (section, line) = place.map_or((String::new(), 0), |o| (o.section.clone(), o.line));
        let rule = match d.resolved {
            "union" => "answers take both",
            CHARACTERS => "the characters of both are taken",
            _ => "the leading edition is followed",
        };
        Finding::by_rule(Gap { section, line, kind: EDITIONS.to_owned(), about }, document, rule)
    };
    service.disagreements.iter().map(one).collect()
}
