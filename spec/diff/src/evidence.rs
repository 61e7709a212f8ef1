//! The lines of the documents behind a change, and its cause.

use gaussdb_extensions::Location;
use gaussdb_spec::fact::{Body, Facts, Field, Operation};
use gaussdb_spec::types::Type;

use crate::change::{Cause, Change, Line, Part, Place, Step, shape};
use crate::check;
use crate::source::{self, Source};

/// Sets lines and cause of each change that has none.
pub fn attach(changes: &mut [Change], old: &Source, new: &Source) {
    for change in changes {
        let steps = renamed(change);
        change.old_lines = lines(old, &change.place, steps.as_deref());
        change.new_lines = lines(new, &change.place, None);
        if change.cause == Cause::Unknown {
            change.cause = cause(change, old, new, steps.as_deref());
        }
    }
}

/// The steps on the old side, for a member that had another name.
fn renamed(change: &Change) -> Option<Vec<Step>> {
    let (old, id) = (change.old.as_ref()?, change.check.id);
    let mut steps = change.place.steps.clone();
    match steps.last_mut() {
        Some(Step::Member(name)) if id.ends_with("member-renamed") => name.clone_from(old),
        _ => return None,
    }
    Some(steps)
}

/// The documents of one side that state the operation: with the line of the place, or of what is nearest above it.
fn lines(source: &Source, place: &Place, steps: Option<&[Step]>) -> Vec<Line> {
    let Some(key) = &place.operation else { return Vec::new() };
    let mut out = Vec::new();
    for facts in &source.facts {
        if let Some(operation) = operation(facts, key) {
            let found = trace(operation, place, steps.unwrap_or(&place.steps));
            let line = found.iter().rev().map(|field| field.line).next().unwrap_or(operation.line);
            out.push(Line { document: facts.document.clone(), section: operation.section.clone(), line });
        }
    }
    out
}

fn operation<'f>(facts: &'f Facts, key: &str) -> Option<&'f Operation> {
    facts.operations.iter().find(|o| shape(&o.key()) == shape(key))
}

/// The fields from the part of an operation to the place, as far as the facts have them.
fn trace<'f>(operation: &'f Operation, place: &Place, steps: &[Step]) -> Vec<&'f Field> {
    let body = match &place.part {
        Part::Whole => return Vec::new(),
        Part::Parameter(at, name) => {
            let at = |p: Location| {
                matches!(
                    (p, at.as_str()),
                    (Location::Path, "path") | (Location::Query, "query") | (Location::Header, "header")
                )
            };
            let found = operation.parameters.iter().find(|p| at(p.place) && p.field.name.eq_ignore_ascii_case(name));
            return found.map(|p| &p.field).into_iter().collect();
        }
        Part::Request => operation.request.as_ref(),
        Part::Response(status) if status.starts_with('2') => operation.response.as_ref(),
        Part::Response(_) => None,
    };
    body.map(|body| follow(operation, body, steps)).unwrap_or_default()
}

fn follow<'f>(operation: &'f Operation, body: &'f Body, steps: &[Step]) -> Vec<&'f Field> {
    let members = |kind: &'f Type| match kind.leaf() {
        Type::Struct(name) => operation.structure(name).map(|s| s.fields.as_slice()).unwrap_or_default(),
        _ => &[],
    };
    let mut fields = if body.fields.is_empty() { members(&body.kind) } else { &body.fields };
    let mut out = Vec::new();
    for step in steps {
        let Step::Member(name) = step else { continue };
        let Some(field) = fields.iter().find(|f| f.name == *name) else { break };
        out.push(field);
        fields = members(&field.kind);
    }
    out
}

/// What the leading document of a side states at a place: its id and hash, and the fact without its line.
fn fact<'s>(source: &'s Source, place: &Place, steps: &[Step]) -> Option<(Document<'s>, Option<String>)> {
    let key = place.operation.as_ref()?;
    let (facts, operation) = source.facts.iter().find_map(|f| Some((f, operation(f, key)?)))?;
    let hash = source.hashes.get(&facts.document).map(String::as_str);
    let found = trace(operation, place, steps);
    let members = steps.iter().filter(|s| matches!(s, Step::Member(_))).count();
    let whole = match &place.part {
        Part::Whole => {
            Some(format!("{} {:?} {:?} {}", operation.deprecated, operation.sunset, operation.success, operation.path))
        }
        Part::Parameter(..) => found.first().map(|field| plain(field)),
        Part::Request | Part::Response(_) if members == 0 => Some(format!("{:?}", operation.statuses)),
        _ if found.len() == members => found.last().map(|field| plain(field)),
        _ => None,
    };
    Some((Document { id: &facts.document, hash }, whole))
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Document<'s> {
    id: &'s str,
    hash: Option<&'s str>,
}

fn plain(field: &Field) -> String {
    let field = Field { line: 0, repairs: Vec::new(), word: String::new(), ..field.clone() };
    serde_json::to_string(&field).unwrap_or_default()
}

fn cause(change: &Change, old: &Source, new: &Source, steps: Option<&[Step]>) -> Cause {
    if old.facts.is_empty() || new.facts.is_empty() {
        return Cause::Unknown;
    }
    let place = &change.place;
    if place.operation.is_none() {
        return Cause::Ours;
    }
    // Where an operation is documented is no fact about the operation.
    if [check::SECTION_MOVED.id, check::DOCUMENT_CHANGED.id].contains(&change.check.id) {
        return if old.hashes == new.hashes { Cause::Reading } else { Cause::Service };
    }
    let was = fact(old, place, steps.unwrap_or(&place.steps));
    let is = fact(new, place, &place.steps);
    match (was, is) {
        (Some((_, a)), Some((_, b))) if a == b => {
            if corrected(change, old, new) {
                Cause::Correction
            } else {
                Cause::Ours
            }
        }
        (Some((a, _)), Some((b, _))) if a == b => Cause::Reading,
        // An operation that only one side has: the other side read the same documents, or it did not.
        (None, None) => Cause::Ours,
        (None, Some(_)) | (Some(_), None) if old.hashes == new.hashes && !old.hashes.is_empty() => Cause::Reading,
        _ => Cause::Service,
    }
}

/// Whether a correction of the operation came, went or changed.
fn corrected(change: &Change, old: &Source, new: &Source) -> bool {
    let Some(key) = &change.place.operation else { return false };
    let about = |text: &str| {
        let rows = source::rows(text).into_values();
        rows.filter(|row| source::operation(row) == Some(key)).collect::<Vec<_>>()
    };
    old.corrections != new.corrections && about(&old.corrections) != about(&new.corrections)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn facts(document: &str, line: u32, required: bool) -> Facts {
        let mut lid = Field::new("lid", Type::String, line);
        lid.required = Some(required);
        let body = Body { form: false, kind: Type::Object, fields: vec![lid], cases: Vec::new() };
        let operation = Operation {
            section: "3.1".into(),
            method: "POST".into(),
            path: "/v9/tins".into(),
            line: 4,
            request: Some(body),
            ..Operation::default()
        };
        Facts { document: document.into(), operations: vec![operation], ..Facts::default() }
    }

    fn side(document: &str, hash: &str, line: u32, required: bool, corrections: &str) -> Source {
        Source {
            facts: vec![facts(document, line, required)],
            hashes: [(document.to_owned(), hash.to_owned())].into(),
            corrections: corrections.to_owned(),
            ..Source::default()
        }
    }

    #[test]
    fn the_cause_is_found_from_documents_facts_and_corrections() {
        let row = "[[correction]]\nid = \"x\"\nat = { operation = \"POST /v9/tins\" }\n";
        let cases = [
            ("another edition states it", side("b", "2", 9, true, ""), Cause::Service),
            ("a new file of the same edition states it", side("a", "2", 9, true, ""), Cause::Service),
            ("the same file is read in another way", side("a", "1", 7, true, ""), Cause::Reading),
            ("a correction came", side("a", "1", 7, false, row), Cause::Correction),
            ("nothing of that", side("a", "1", 8, false, ""), Cause::Ours),
        ];
        for (name, new, cause) in cases {
            let mut change = Change::whole(&check::REQUEST_BECAME_REQUIRED, "", None, None);
            change.place.operation = Some("POST /v9/tins".into());
            change.place.part = Part::Request;
            change.place.steps = vec![Step::Member("lid".into())];
            let mut changes = [change];
            attach(&mut changes, &side("a", "1", 7, false, ""), &new);
            assert_eq!(changes[0].cause, cause, "{name}");
            assert_eq!((changes[0].old_lines[0].line, changes[0].new_lines.len()), (7, 1), "{name}");
        }
    }
}
