//! Editions of one service → one set of operations.  In: facts, the leading edition first.  Out: merged operations.
//!
//! The leading edition wins.  Older ones add operations and response members; what they contradict is listed.

mod characters;
mod common;
mod either;
mod service;
mod variants;

use std::collections::BTreeSet;

use self::characters::Wider;
use crate::constraint::characters::ABOUT;
use crate::fact::{Facts, Field, Operation, Parameter, Structure};
use crate::types::Type;

pub use self::characters::CHARACTERS;
pub use self::service::{Disagreement, Merged, Service};

/// Reconciles the editions of a service; the first leads.
pub fn reconcile(editions: &[Facts]) -> Service {
    let mut service = Service::default();
    let mut wider: Vec<Wider> = Vec::new();
    for facts in editions {
        for variants::Joined { operation, sections, contradictions } in variants::join(&facts.operations) {
            let operation = &operation;
            let places = sections.into_iter().map(|section| (facts.document.clone(), section));
            let disagreement = |[about, leading, older]: [String; 3]| Disagreement {
                operation: operation.key(),
                about,
                leading,
                older,
                resolved: variants::STATES_MOST,
            };
            service.disagreements.extend(contradictions.into_iter().map(disagreement));
            let known = service.operations.iter().position(|m| m.operation.key() == operation.key());
            match known {
                Some(index) => {
                    let merged = &mut service.operations[index];
                    let mut merge = Merge {
                        document: merged.document.clone(),
                        older: &facts.document,
                        key: operation.key(),
                        list: &mut service.disagreements,
                        wider: Vec::new(),
                    };
                    merge.operation(&mut merged.operation, operation);
                    wider.extend(merge.wider);
                    merged.documented_in.extend(places);
                }
                None => service.operations.push(Merged {
                    operation: operation.clone(),
                    document: facts.document.clone(),
                    chapter: chapter(facts, &operation.section),
                    documented_in: places.collect(),
                }),
            }
        }
    }
    characters::complete(&mut service, &wider);
    service.operations.iter_mut().for_each(|m| m.operation.take_samples());
    let mut all: Vec<&mut Operation> = service.operations.iter_mut().map(|m| &mut m.operation).collect();
    common::agree(&mut all);
    service
}

/// The nearest chapter above a section.
fn chapter(facts: &Facts, section: &str) -> String {
    let above = |number: &str| section.strip_prefix(number).is_some_and(|rest| rest.starts_with('.'));
    facts
        .chapters
        .iter()
        .map(|c| c.number.as_str())
        .filter(|n| above(n))
        .max_by_key(|n| n.len())
        .unwrap_or("")
        .to_owned()
}

struct Merge<'m> {
    document: String,
    older: &'m str,
    key: String,
    list: &'m mut Vec<Disagreement>,
    /// Rows whose characters the editions state differently.
    wider: Vec<Wider>,
}

impl Merge<'_> {
    fn note(&mut self, about: &str, leading: &str, older: &str, resolved: &'static str) {
        self.list.push(Disagreement {
            operation: self.key.clone(),
            about: about.to_owned(),
            leading: leading.to_owned(),
            older: format!("{}: {older}", self.older),
            resolved,
        });
    }

    fn operation(&mut self, leading: &mut Operation, older: &Operation) {
        self.parameters(&leading.parameters, &older.parameters);
        leading.counted = leading.counted.or(older.counted);
        let statuses: BTreeSet<u16> = leading.statuses.iter().chain(&older.statuses).copied().collect();
        leading.statuses = statuses.into_iter().collect();
        match (leading.success, older.success) {
            (Some(a), Some(b)) if a != b => {
                self.note("success status", &a.to_string(), &b.to_string(), "leading edition")
            }
            (None, Some(_)) => leading.success = older.success,
            _ => {}
        }
        self.request(leading, older);
        self.wider.iter().for_each(|wider| wider.widen(leading));
        self.response(leading, older);
    }

    fn parameters(&mut self, leading: &[Parameter], older: &[Parameter]) {
        for old in older {
            match leading.iter().find(|p| p.place == old.place && p.field.name == old.field.name) {
                Some(new) => self.contradictions(&format!("parameter {}", old.field.name), &new.field, &old.field),
                None => self.note(&format!("parameter {}", old.field.name), "absent", "present", "leading edition"),
            }
        }
    }

    fn contradictions(&mut self, about: &str, leading: &Field, older: &Field) {
        let word = |kind: &Type| kind.with_leaf(plain(kind.leaf())).to_string();
        if word(&leading.kind) != word(&older.kind) {
            self.note(about, &word(&leading.kind), &word(&older.kind), "leading edition");
        }
        if let (Some(new), Some(old)) = (leading.required, older.required)
            && new != old
        {
            self.note(
                about,
                if new { "required" } else { "optional" },
                if old { "required" } else { "optional" },
                "leading edition",
            );
        }
        for (keyword, new, old) in leading.constraints.contradictions(&older.constraints) {
            let resolved = if ABOUT.contains(&keyword) { CHARACTERS } else { "leading edition" };
            self.note(about, &format!("{keyword} {new}"), &format!("{keyword} {old}"), resolved);
            if resolved == CHARACTERS {
                self.wider.push(Wider {
                    document: self.document.clone(),
                    id: self.older.to_owned(),
                    line: leading.line,
                    name: leading.name.clone(),
                    printed: leading.constraints.clone(),
                    older: older.constraints.clone(),
                });
            }
        }
    }

    /// Notes values that only the older edition has.
    fn values(&mut self, about: &str, leading: &Field, older: &Field, resolved: &'static str) {
        let missing = leading.constraints.missing_values(&older.constraints);
        if !missing.is_empty() && !leading.constraints.values.is_empty() {
            let list: Vec<String> =
                missing.iter().map(|v| v.as_str().map_or_else(|| v.to_string(), str::to_owned)).collect();
            self.note(about, "other values", &format!("also {}", list.join(", ").replace('|', "\\|")), resolved);
        }
    }

    fn request(&mut self, leading: &Operation, older: &Operation) {
        match (&leading.request, &older.request) {
            (Some(new), Some(old)) => {
                self.compare("request", leading, &new.fields, older, &old.fields, &mut BTreeSet::new())
            }
            (None, Some(_)) => self.note("request body", "absent", "present", "leading edition"),
            _ => {}
        }
    }

    fn compare(
        &mut self,
        at: &str,
        new: &Operation,
        leading: &[Field],
        old: &Operation,
        older: &[Field],
        seen: &mut BTreeSet<String>,
    ) {
        for field in older {
            let about = format!("{at}.{}", field.name);
            let Some(other) = leading.iter().find(|f| f.name == field.name) else {
                self.note(&about, "absent", "present", "leading edition");
                continue;
            };
            self.contradictions(&about, other, field);
            self.values(&about, other, field, "leading edition");
            if let (Some(a), Some(b)) = (members(new, other), members(old, field))
                && seen.insert(about.clone())
                && seen.len() < 200
            {
                self.compare(&about, new, &a.fields, old, &b.fields, seen);
            }
        }
    }

    /// Responses: the union, everything optional.
    fn response(&mut self, leading: &mut Operation, older: &Operation) {
        let Some(old) = &older.response else { return };
        separate(leading);
        let Some(new) = leading.response.clone() else {
            leading.response = Some(old.clone());
            leading.structures.extend(
                older
                    .structures
                    .iter()
                    .filter(|s| !leading.structures.iter().any(|l| l.name == s.name))
                    .cloned()
                    .collect::<Vec<_>>(),
            );
            self.note("response body", "absent", "present", "union");
            return;
        };
        if old.kind != new.kind {
            self.note("response body", &new.kind.to_string(), &old.kind.to_string(), "leading edition");
            return;
        }
        let mut fields = new.fields.clone();
        self.union("response", &mut fields, leading, older, &old.fields, &mut BTreeSet::new());
        if let Some(body) = leading.response.as_mut() {
            body.fields = fields;
        }
    }

    fn union(
        &mut self,
        at: &str,
        fields: &mut Vec<Field>,
        leading: &mut Operation,
        older: &Operation,
        old: &[Field],
        seen: &mut BTreeSet<String>,
    ) {
        for field in old {
            let about = format!("{at}.{}", field.name);
            let Some(own) = fields.iter().find(|f| f.name == field.name).cloned() else {
                let mut added = field.clone();
                added.required = added.required.map(|_| false);
                added.kind = import(leading, older, &field.kind, &mut BTreeSet::new());
                fields.push(added);
                self.note(&about, "absent", "present", "union");
                continue;
            };
            self.contradictions(&about, &own, field);
            self.values(&about, &own, field, "union");
            if let Some(own) = fields.iter_mut().find(|f| f.name == field.name) {
                let missing = own.constraints.missing_values(&field.constraints);
                if !missing.is_empty() {
                    own.constraints.values.extend(missing);
                    own.constraints.found("enum", "older-edition");
                }
                own.constraints.take_shown(&field.constraints);
            }
            if field.null {
                fields.iter_mut().filter(|f| f.name == field.name).for_each(|f| f.null = true);
            }
            // A member that one edition calls optional is not proven to be always there.
            if own.required == Some(true) && field.required == Some(false) {
                fields.iter_mut().filter(|f| f.name == field.name).for_each(|f| f.required = Some(false));
            }
            let (Type::Struct(name), Type::Struct(old_name)) = (own.kind.leaf(), field.kind.leaf()) else { continue };
            let Some(inner) = older.structure(old_name).map(|s| s.fields.clone()) else { continue };
            if !seen.insert(name.clone()) {
                continue;
            }
            let Some(mut own_fields) = leading.structure(name).map(|s| s.fields.clone()) else { continue };
            self.union(&about, &mut own_fields, leading, older, &inner, seen);
            if let Some(structure) = leading.structures.iter_mut().find(|s| s.name == *name) {
                structure.fields = own_fields;
            }
        }
    }
}

/// Structures that request and response share get a copy for the response, so that the union never reaches a request.
fn separate(operation: &mut Operation) {
    let reach = |body: Option<&crate::fact::Body>| {
        let mut names: BTreeSet<String> = BTreeSet::new();
        let mut open: Vec<Type> =
            body.into_iter().flat_map(|b| b.fields.iter().map(|f| f.kind.clone()).chain([b.kind.clone()])).collect();
        while let Some(kind) = open.pop() {
            if let Type::Struct(name) = kind.leaf()
                && names.insert(name.clone())
            {
                open.extend(
                    operation.structure(name).into_iter().flat_map(|s| s.fields.iter().map(|f| f.kind.clone())),
                );
            }
        }
        names
    };
    let (sent, answered) = (reach(operation.request.as_ref()), reach(operation.response.as_ref()));
    let shared: BTreeSet<String> = sent.intersection(&answered).cloned().collect();
    if shared.is_empty() {
        return;
    }
    let copy = |name: &str| format!("{}@answer", name.replace('@', "."));
    let rename = |field: &mut Field| {
        if let Type::Struct(name) = field.kind.leaf()
            && shared.contains(name)
        {
            field.kind = field.kind.with_leaf(Type::Struct(copy(name)));
        }
    };
    let mut copies: Vec<Structure> =
        operation.structures.iter().filter(|s| shared.contains(&s.name)).cloned().collect();
    for structure in &mut copies {
        structure.name = copy(&structure.name);
        structure.fields.iter_mut().for_each(rename);
    }
    // What only the response reaches may refer to the shared ones too.
    for structure in operation.structures.iter_mut().filter(|s| answered.contains(&s.name) && !shared.contains(&s.name))
    {
        structure.fields.iter_mut().for_each(rename);
    }
    if let Some(body) = operation.response.as_mut() {
        body.fields.iter_mut().for_each(rename);
    }
    operation.structures.extend(copies);
}

fn plain(leaf: &Type) -> Type {
    match leaf {
        Type::Struct(_) => Type::Object,
        other => other.clone(),
    }
}

fn members<'o>(operation: &'o Operation, field: &Field) -> Option<&'o Structure> {
    match field.kind.leaf() {
        Type::Struct(name) => operation.structure(name),
        _ => None,
    }
}

/// Brings a type's structures from an older edition along, under names that are free.
fn import(leading: &mut Operation, older: &Operation, kind: &Type, seen: &mut BTreeSet<String>) -> Type {
    let Type::Struct(name) = kind.leaf() else { return kind.clone() };
    let Some(structure) = older.structure(name) else { return kind.with_leaf(Type::Object) };
    let own = format!("{}@older", name.split('@').next().unwrap_or(name));
    let target = if leading.structure(name).is_none() { name.clone() } else { own };
    if leading.structure(&target).is_some() || !seen.insert(target.clone()) {
        return kind.with_leaf(Type::Struct(target));
    }
    let mut fields = structure.fields.clone();
    leading.structures.push(Structure {
        name: target.clone(),
        line: structure.line,
        fields: Vec::new(),
        cases: Vec::new(),
    });
    for field in &mut fields {
        field.kind = import(leading, older, &field.kind.clone(), seen);
    }
    if let Some(pushed) = leading.structures.iter_mut().find(|s| s.name == target) {
        pushed.fields = fields;
    }
    kind.with_leaf(Type::Struct(target))
}
