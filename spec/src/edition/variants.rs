//! Sections of one document with the same URI → one operation.  In: the operations of a document.  Out: each URI once.
//!
//! They are no editions: each describes a case, and a call may be any of them.  The section that states most leads; what
//! others state beside it is added and optional, and no limit is stricter than in one of them.  What each section requires
//! of a request is kept as a case.

use std::collections::BTreeSet;

use crate::fact::{Body, Case, Field, Operation, Parameter, Structure};
use crate::types::Type;
use gaussdb_extensions::Location;

use super::either::either;

/// An operation and every section that states it.
pub(super) struct Joined {
    /// The operation.
    pub operation: Operation,
    /// Its sections, the leading one first.
    pub sections: Vec<String>,
    /// What the sections contradict each other on: about what, what leads, the other section and what it says.
    pub contradictions: Vec<[String; 3]>,
}

/// How a contradiction between sections of one URI is resolved.
pub(super) const STATES_MOST: &str = "the section that states most";

/// Joins operations of one method and path, whatever their placeholders are called.
pub(super) fn join(operations: &[Operation]) -> Vec<Joined> {
    let mut groups: indexmap::IndexMap<String, Vec<&Operation>> = indexmap::IndexMap::new();
    for operation in operations {
        groups.entry(format!("{} {}", operation.method, anonymous(&operation.path))).or_default().push(operation);
    }
    groups.into_values().map(one).collect()
}

/// A path without the names of its placeholders, and without the IDs of a page that states a sample as its URI.
pub(super) fn anonymous(path: &str) -> String {
    let named = |s: &str| s.starts_with('{') && s.ends_with('}') || is_id(s);
    path.split('/').map(|s| if named(s) { "{}" } else { s }).collect::<Vec<_>>().join("/")
}

/// Whether a segment of a path is an ID: 32 hexadecimal digits, with hyphens or without.
fn is_id(segment: &str) -> bool {
    segment.chars().filter(char::is_ascii_hexdigit).count() == 32
        && segment.chars().all(|c| c.is_ascii_hexdigit() || c == '-')
}

fn one(mut group: Vec<&Operation>) -> Joined {
    let sample = |operation: &Operation| operation.path.split('/').any(is_id);
    group.sort_by_key(|operation| (sample(operation), operation.deprecated, std::cmp::Reverse(stated(operation))));
    // A deprecated copy leads only where the others state nothing.
    if group[0].request.is_none() && group[0].response.is_none() {
        group.sort_by_key(|operation| std::cmp::Reverse(stated(operation)));
    }
    let mut sections: Vec<String> = Vec::new();
    for operation in &group {
        if !sections.contains(&operation.section) {
            sections.push(operation.section.clone());
        }
    }
    let mut joined = Joined { operation: group[0].clone(), sections, contradictions: Vec::new() };
    if group.len() > 1 {
        joined.operation.take_samples();
    }
    let deprecated = group.iter().all(|operation| operation.deprecated);
    for other in &group[1..] {
        // A tutorial that calls the operation states nothing about it.
        if states_nothing(other) {
            continue;
        }
        let mut other = (*other).clone();
        other.take_samples();
        rename_placeholders(&mut other, &joined.operation.path);
        Join { joined: &mut joined, other: &other, request: true }.run();
    }
    if !deprecated {
        joined.operation.deprecated = false;
        joined.operation.sunset = None;
    }
    joined
}

/// How much the tables of a section state.
fn stated(operation: &Operation) -> usize {
    let bodies = operation.request.iter().chain(&operation.response);
    operation.parameters.len() + bodies.map(|body| operation.members(body).len()).sum::<usize>()
}

fn states_nothing(operation: &Operation) -> bool {
    let beside_path = |p: &&Parameter| p.place != Location::Path;
    operation.request.is_none() && operation.response.is_none() && !operation.parameters.iter().any(|p| beside_path(&p))
}

/// Calls the placeholders of a path as another spelling of it does.
fn rename_placeholders(operation: &mut Operation, path: &str) {
    let names = |path: &str| path.split('/').map(str::to_owned).collect::<Vec<String>>();
    for (own, lead) in names(&operation.path).iter().zip(names(path)) {
        let (own, lead) = (own.trim_matches(['{', '}']), lead.trim_matches(['{', '}']));
        if own != lead {
            let rows = operation.parameters.iter_mut().filter(|p| p.place == Location::Path && p.field.name == own);
            rows.for_each(|p| lead.clone_into(&mut p.field.name));
        }
    }
    path.clone_into(&mut operation.path);
}

struct Join<'j> {
    joined: &'j mut Joined,
    other: &'j Operation,
    /// Whether the request is joined, and not the response.
    request: bool,
}

impl Join<'_> {
    fn run(mut self) {
        let lead = &mut self.joined.operation;
        let statuses: BTreeSet<u16> = lead.statuses.iter().chain(&self.other.statuses).copied().collect();
        lead.statuses = statuses.into_iter().collect();
        lead.success = lead.success.or(self.other.success);
        lead.counted = lead.counted.or(self.other.counted);
        lead.examples.extend(self.other.examples.iter().cloned());
        self.parameters();
        for request in [true, false] {
            self.request = request;
            self.body();
        }
    }

    fn parameters(&mut self) {
        let other = self.other;
        let lead = &mut self.joined.operation;
        for parameter in &mut lead.parameters {
            let same = |p: &&Parameter| p.place == parameter.place && p.field.name == parameter.field.name;
            match other.parameters.iter().find(same) {
                Some(theirs) => {
                    parameter.field.constraints = either(&parameter.field.constraints, &theirs.field.constraints);
                    parameter.field.required = both(parameter.field.required, theirs.field.required);
                }
                None if parameter.place == Location::Query => parameter.field.required = Some(false),
                None => {}
            }
        }
        for theirs in &other.parameters {
            if !lead.parameters.iter().any(|p| p.place == theirs.place && p.field.name == theirs.field.name) {
                let required = if theirs.place == Location::Path { theirs.field.required } else { Some(false) };
                let field = Field { required, ..theirs.field.clone() };
                lead.parameters.push(Parameter { place: theirs.place, field });
            }
        }
    }

    fn body(&mut self) {
        let request = self.request;
        let of = |o: &Operation| if request { o.request.clone() } else { o.response.clone() };
        let Some(theirs) = of(self.other) else { return };
        let absent = of(&self.joined.operation).is_none();
        let mut own = of(&self.joined.operation).unwrap_or_else(|| Body { fields: Vec::new(), ..theirs.clone() });
        let about = if request { "request" } else { "response" };
        if own.kind.with_leaf(Type::Any) != theirs.kind.with_leaf(Type::Any) {
            self.contradiction(&format!("{about} body"), &own.kind, &theirs.kind);
            return;
        }
        own.kind = self.kind(&own.kind, &theirs.kind, about, &mut BTreeSet::new());
        let before = Case::of(&own.fields);
        self.fields(about, &mut own.fields, &theirs.fields, &mut BTreeSet::new());
        if request && !absent {
            add_case(&mut own.cases, before, &theirs.fields);
        }
        if absent {
            own.fields.iter_mut().zip(&theirs.fields).for_each(|(own, theirs)| own.required = theirs.required);
        }
        let body = if request { &mut self.joined.operation.request } else { &mut self.joined.operation.response };
        *body = Some(own);
    }

    fn fields(&mut self, at: &str, own: &mut Vec<Field>, theirs: &[Field], seen: &mut BTreeSet<String>) {
        for field in own.iter_mut().filter(|f| !theirs.iter().any(|t| t.name == f.name)) {
            field.required = field.required.map(|_| false);
        }
        for their in theirs {
            let about = format!("{at}.{}", their.name);
            let Some(index) = own.iter().position(|f| f.name == their.name) else {
                let required = their.required.map(|_| false);
                let kind = self.import(&their.kind, &mut BTreeSet::new());
                own.push(Field { required, kind, ..their.clone() });
                continue;
            };
            let field = &mut own[index];
            field.required = both(field.required, their.required);
            field.null |= their.null;
            field.constraints = either(&field.constraints, &their.constraints);
            let kind = field.kind.clone();
            own[index].kind = self.kind(&kind, &their.kind, &about, seen);
        }
    }

    /// The type of a member that both state; its structures are joined.
    fn kind(&mut self, own: &Type, theirs: &Type, about: &str, seen: &mut BTreeSet<String>) -> Type {
        match (own.leaf(), theirs.leaf()) {
            (Type::Struct(name), Type::Struct(other)) => {
                let structure = |o: &Operation, name: &str| o.structure(name).map(|s| s.fields.clone());
                let both = structure(&self.joined.operation, name).zip(structure(self.other, other));
                if let Some((mut fields, theirs)) = both.filter(|_| seen.insert(name.clone())) {
                    let before = Case::of(&fields);
                    self.fields(about, &mut fields, &theirs, seen);
                    if let Some(own) = self.joined.operation.structures.iter_mut().find(|s| s.name == *name) {
                        own.fields = fields;
                        if self.request {
                            add_case(&mut own.cases, before, &theirs);
                        }
                    }
                }
                own.clone()
            }
            (Type::Object | Type::Any, Type::Struct(_)) => {
                let leaf = self.import(theirs.leaf(), &mut BTreeSet::new());
                own.with_leaf(leaf)
            }
            (Type::Struct(_), Type::Object | Type::Any) => own.clone(),
            _ if own != theirs => {
                self.contradiction(about, own, theirs);
                own.clone()
            }
            _ => own.clone(),
        }
    }

    fn contradiction(&mut self, about: &str, own: &Type, theirs: &Type) {
        let other = format!("{}: {theirs}", self.other.section);
        self.joined.contradictions.push([about.to_owned(), own.to_string(), other]);
    }

    /// Brings a type along with its structures, under names that are free.
    fn import(&mut self, kind: &Type, seen: &mut BTreeSet<String>) -> Type {
        let Type::Struct(name) = kind.leaf() else { return kind.clone() };
        let Some(structure) = self.other.structure(name).cloned() else { return kind.with_leaf(Type::Object) };
        let lead = &self.joined.operation;
        let target = match lead.structure(name) {
            Some(own) if own.fields == structure.fields || seen.contains(name) => name.clone(),
            Some(_) => {
                let base = name.split('@').next().unwrap_or(name);
                let free = (2..).map(|n| format!("{base}@case{n}")).find(|n| lead.structure(n).is_none());
                free.unwrap_or_else(|| name.clone())
            }
            None => name.clone(),
        };
        if lead.structure(&target).is_some() || !seen.insert(target.clone()) {
            return kind.with_leaf(Type::Struct(target));
        }
        let place = Structure { name: target.clone(), line: structure.line, fields: Vec::new(), cases: Vec::new() };
        self.joined.operation.structures.push(place);
        let mut fields = structure.fields;
        for field in &mut fields {
            field.kind = self.import(&field.kind, seen);
        }
        if let Some(pushed) = self.joined.operation.structures.iter_mut().find(|s| s.name == target) {
            pushed.fields = fields;
        }
        kind.with_leaf(Type::Struct(target))
    }
}

/// Adds the case of another section; the first cases are those of the leading section.
fn add_case(cases: &mut Vec<Case>, before: Case, theirs: &[Field]) {
    if cases.is_empty() {
        cases.push(before);
    }
    cases.push(Case::of(theirs));
}

/// Mandatory only if both say so.
fn both(own: Option<bool>, theirs: Option<bool>) -> Option<bool> {
    match (own, theirs) {
        (Some(a), Some(b)) => Some(a && b),
        (a, b) => a.or(b),
    }
}

#[cfg(test)]
mod tests {

    use super::*;

    fn operation(section: &str, path: &str, members: &[(&str, bool)]) -> Operation {
        let field =
            |(name, required): &(&str, bool)| Field { required: Some(*required), ..Field::new(name, Type::String, 1) };
        let body =
            Body { form: false, kind: Type::Object, fields: members.iter().map(field).collect(), cases: Vec::new() };
        Operation {
            section: section.into(),
            method: "POST".into(),
            path: path.into(),
            request: (!members.is_empty()).then_some(body),
            ..Operation::default()
        }
    }

    #[test]
    fn the_section_that_states_most_leads_and_only_what_all_need_is_mandatory() {
        let tutorial = operation("a.md", "/v9/{project_id}/tins", &[]);
        let small = operation("b.md", "/v9/{id}/tins", &[("name", true), ("lid", true)]);
        let large = operation("c.md", "/v9/{project_id}/tins", &[("name", true), ("size", true), ("colour", false)]);
        let joined = join(&[tutorial, small, large, operation("d.md", "/v9/lids", &[])]);
        assert_eq!(joined.len(), 2);
        assert_eq!(joined[0].sections, ["c.md", "b.md", "a.md"]);
        let request = joined[0].operation.request.as_ref();
        let members: Vec<(&str, Option<bool>)> =
            request.into_iter().flat_map(|b| &b.fields).map(|f| (f.name.as_str(), f.required)).collect();
        assert_eq!(
            members,
            [("name", Some(true)), ("size", Some(false)), ("colour", Some(false)), ("lid", Some(false))]
        );
        let cases: Vec<&[String]> =
            request.into_iter().flat_map(|b| &b.cases).map(|case| case.required.as_slice()).collect();
        assert_eq!(cases, [["name", "size"], ["name", "lid"]]);
    }

    #[test]
    fn a_page_whose_uri_is_a_sample_joins_the_template() {
        let id = "0123456789abcdef".repeat(2);
        let sample = operation("a.md", &format!("/v9/{id}/tins"), &[("name", true), ("size", true)]);
        let template = operation("b.md", "/v9/{project_id}/tins", &[("name", true)]);
        let joined = join(&[sample, template]);
        assert_eq!((joined.len(), joined[0].operation.path.as_str()), (1, "/v9/{project_id}/tins"));
    }
}
