//! Members of two objects in pairs: the same name, or another name with a proof that it is the same member.

use std::collections::BTreeSet;

use super::schema::Both;
use super::view::{At, Document, Schema};
use crate::check;

/// Members that belong together.
pub(super) enum Pair<'d> {
    /// A member that kept its name.
    Same(&'d str, At<'d>, At<'d>),
    /// A member with another name.
    Renamed { old: (&'d str, At<'d>), new: (&'d str, At<'d>), proof: String },
    /// Only the old object has it.
    Removed(&'d str, At<'d>),
    /// Only the new object has it.
    Added(&'d str, At<'d>),
}

/// What is needed to call two members the same.
const ENOUGH: f64 = 2.0;

/// All members of both objects, those of the old one first.
pub(super) fn pairs<'d>(
    old_document: Document<'d>,
    new_document: Document<'d>,
    old: &Schema<'d>,
    new: &Schema<'d>,
) -> Vec<Pair<'d>> {
    let gone: Vec<&'d str> = old.properties.keys().copied().filter(|n| !new.properties.contains_key(n)).collect();
    let mut fresh: Vec<&'d str> = new.properties.keys().copied().filter(|n| !old.properties.contains_key(n)).collect();
    let mut renamed: Vec<(&'d str, &'d str, String)> = Vec::new();
    let mut scored: Vec<(f64, &'d str, &'d str, String)> = Vec::new();
    for from in &gone {
        for to in &fresh {
            let one = old_document.schema(old.properties[from].clone());
            let other = new_document.schema(new.properties[to].clone());
            if let Some((score, proof)) = alike((from, &one, old), (to, &other, new)) {
                scored.push((score, from, to, proof));
            }
        }
    }
    scored.sort_by(|a, b| b.0.total_cmp(&a.0));
    for (score, from, to, proof) in &scored {
        let taken = renamed.iter().any(|(a, b, _)| a == from || b == to);
        // Two candidates that are equally good prove nothing.
        let rivals = scored.iter().filter(|(s, a, b, _)| s == score && (a == from) != (b == to)).count();
        if !taken && rivals == 0 && *score >= ENOUGH {
            renamed.push((from, to, proof.clone()));
        }
    }
    let mut out = Vec::new();
    for (name, at) in &old.properties {
        if let Some(other) = new.properties.get(name) {
            out.push(Pair::Same(name, at.clone(), other.clone()));
        } else if let Some((_, to, proof)) = renamed.iter().find(|(from, ..)| from == name) {
            fresh.retain(|n| n != to);
            let new = (*to, new.properties[to].clone());
            out.push(Pair::Renamed { old: (name, at.clone()), new, proof: proof.clone() });
        } else {
            out.push(Pair::Removed(name, at.clone()));
        }
    }
    out.extend(fresh.into_iter().map(|name| Pair::Added(name, new.properties[name].clone())));
    out
}

type Candidate<'s, 'd> = (&'s str, &'s Schema<'d>, &'s Schema<'d>);

/// How much says that two members are one, and what it is; none for members of different types.
pub(super) fn alike(old: Candidate<'_, '_>, new: Candidate<'_, '_>) -> Option<(f64, String)> {
    let ((old_name, old, old_owner), (new_name, new, new_owner)) = (old, new);
    if old.types() != new.types() {
        return None;
    }
    let (mut score, mut proof) = (0.0, vec!["same type".to_owned()]);
    if let (Some(a), Some(b)) = (old.get("description"), new.get("description"))
        && a == b
    {
        score += 1.5;
        proof.push("same text".to_owned());
    }
    let letters = |name: &str| name.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_lowercase();
    let near = strsim::normalized_damerau_levenshtein(&letters(old_name), &letters(new_name));
    if near > 0.6 {
        score += near;
        proof.push(format!("names {:.0} % alike", near * 100.0));
    }
    if let (Some(a), Some(b)) = (neighbors(old_owner, old_name), neighbors(new_owner, new_name))
        && a == b
    {
        score += 1.0;
        proof.push(format!("same neighbors ({})", [a.0, a.1].iter().flatten().copied().collect::<Vec<_>>().join(", ")));
    }
    let names = |schema: &Schema<'_>| schema.properties.keys().map(|k| (*k).to_owned()).collect::<BTreeSet<_>>();
    if !old.properties.is_empty() && names(old) == names(new) {
        score += 1.0;
        proof.push("same members".to_owned());
    }
    Some((score, proof.join(", ")))
}

/// The members before and after a member.
fn neighbors<'d>(schema: &Schema<'d>, name: &str) -> Option<(Option<&'d str>, Option<&'d str>)> {
    let at = schema.properties.get_index_of(name)?;
    let key = |i: usize| schema.properties.get_index(i).map(|(key, _)| *key);
    let found = (at.checked_sub(1).and_then(key), key(at + 1));
    (found != (None, None)).then_some(found)
}

/// The name of a wrapper, on the side that has it.
#[derive(Debug, Clone)]
pub(super) struct Wrapper {
    pub old: Option<String>,
    pub new: Option<String>,
}

/// Whether all members of one side moved into a single member of the other side.
pub(super) fn wrapped<'d>(
    old_document: Document<'d>,
    new_document: Document<'d>,
    old: &Schema<'d>,
    new: &Schema<'d>,
) -> Option<(Both, Wrapper)> {
    let inside = |document: Document<'d>, outer: &Schema<'d>, flat: &Schema<'d>| {
        let [(name, at)] = outer.properties.iter().collect::<Vec<_>>()[..] else { return None };
        let inner = document.schema(at.clone());
        let all = flat.properties.len() > 1 && flat.properties.keys().all(|key| inner.properties.contains_key(key));
        (all && !flat.properties.contains_key(name)).then(|| (*name).to_owned())
    };
    let checks = (&check::REQUEST_WRAPPED, &check::RESPONSE_WRAPPED);
    if let Some(name) = inside(new_document, new, old) {
        return Some((checks, Wrapper { old: None, new: Some(name) }));
    }
    inside(old_document, old, new).map(|name| (checks, Wrapper { old: Some(name), new: None }))
}
