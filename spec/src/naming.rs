//! Structures of all operations → schemas with names.  In: merged operations and their ids.  Out: schemas, and who uses which.
//!
//! Equal shapes of one name share one schema.  The shape that most operations use keeps the bare name; the others are
//! named after their operation.  No two names differ only in case or punctuation.

pub mod alike;
pub mod chosen;
mod classes;
pub mod enumerations;
pub mod nulls;
mod own_name;
pub mod rules;
pub mod values;

use std::collections::{BTreeMap, BTreeSet};

use heck::ToUpperCamelCase;
use indexmap::IndexMap;

use self::classes::Classes;
use self::own_name::base;
use crate::fact::{Case, Field, Operation};
use crate::types::Type;

/// A schema under its published name.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema {
    /// Published name.
    pub name: String,
    /// Members; their structures are named as [`Schemas::name_of`] says for `owner`.
    pub fields: Vec<Field>,
    /// Ways to fill it, if all requests that use it have the same.
    pub cases: Vec<Case>,
    /// The operation (index) and structure that the shape was taken from.
    pub owner: (usize, String),
    /// Used in a request, used in a response.
    pub used: (bool, bool),
}

/// All schemas of a service.
#[derive(Debug, Clone, Default)]
pub struct Schemas {
    /// In order of first use.
    pub list: Vec<Schema>,
    names: BTreeMap<(usize, String), String>,
    /// Names that several shapes wanted: the name and what the others are called.
    pub renamed: BTreeMap<String, BTreeSet<String>>,
}

impl Schemas {
    /// The published name of a structure of an operation.
    pub fn name_of(&self, operation: usize, structure: &str) -> Option<&str> {
        self.names.get(&(operation, structure.to_owned())).map(String::as_str)
    }
}

struct Use {
    operation: usize,
    structure: String,
    /// Equal for equal members, at all depths.
    shape: usize,
    /// What requests may put into it; empty when only answers use it.
    limits: usize,
    /// Members at all depths that may be null.
    nulls: BTreeSet<String>,
    /// Members with lists of values, at all depths.
    lists: BTreeMap<String, Listed>,
    used: (bool, bool),
}

/// The list of values of a member.
#[derive(Debug)]
struct Listed {
    /// Each as JSON.
    values: BTreeSet<String>,
    closed: bool,
}

/// Names the structures of all operations. `ids` are the operation ids.
pub fn name(operations: &[Operation], ids: &[String]) -> Schemas {
    let mut uses: IndexMap<String, Vec<Use>> = IndexMap::new();
    let (shapes, limits) = (Classes::of_shapes(operations), Classes::of_limits(operations));
    // In the order of the ids, so that names do not depend on the order of the documents.
    let mut by_id: Vec<(usize, &Operation)> = operations.iter().enumerate().collect();
    by_id.sort_by_key(|(index, _)| &ids[*index]);
    for (index, operation) in by_id {
        let reached = reached(operation);
        for structure in operation.structures.iter().filter(|s| reached.contains_key(&s.name)) {
            let key = (index, structure.name.as_str());
            let used = reached.get(&structure.name).copied().unwrap_or((false, false));
            uses.entry(base(&structure.name).to_lowercase()).or_default().push(Use {
                operation: index,
                structure: structure.name.clone(),
                shape: shapes.of(key),
                nulls: nulls(operation, &structure.name),
                lists: lists(operation, &structure.name),
                limits: if used.0 { limits.of(key) } else { classes::EMPTY },
                used,
            });
        }
    }
    uses.sort_keys();
    let mut out = Schemas::default();
    // Bodies are named after their operation, so these names are taken.
    let mut taken: BTreeSet<String> = ids.iter().flat_map(|id| body_names(id).map(|n| n.to_lowercase())).collect();
    // Failed answers share the schema `ErrorBody`.
    taken.insert("errorbody".to_owned());
    // Inputs of operations have their names.
    taken.extend(ids.iter().map(|id| id.to_upper_camel_case().to_lowercase()));
    let bare: BTreeSet<String> = uses.keys().cloned().collect();
    for uses in uses.values() {
        named(operations, ids, uses, &bare, &mut taken, &mut out);
    }
    let order: BTreeMap<(usize, String), usize> = operations
        .iter()
        .enumerate()
        .flat_map(|(o, op)| op.structures.iter().enumerate().map(move |(s, st)| ((o, st.name.clone()), o * 10_000 + s)))
        .collect();
    out.list.sort_by_key(|s| order.get(&s.owner).copied());
    out
}

/// Names of the request and response body of an operation.
pub fn body_names(id: &str) -> [String; 2] {
    let id = id.to_upper_camel_case();
    [format!("{id}Request"), format!("{id}Response")]
}

/// Which structures the bodies reach, from the request and from the response.
fn reached(operation: &Operation) -> BTreeMap<String, (bool, bool)> {
    let mut out: BTreeMap<String, (bool, bool)> = BTreeMap::new();
    for (body, request) in [(&operation.request, true), (&operation.response, false)] {
        let Some(body) = body else { continue };
        let mut open: Vec<Type> = vec![body.kind.clone()];
        open.extend(body.fields.iter().map(|f| f.kind.clone()));
        while let Some(kind) = open.pop() {
            let Type::Struct(name) = kind.leaf() else { continue };
            let seen = out.entry(name.clone()).or_default();
            let flag = if request { &mut seen.0 } else { &mut seen.1 };
            if !std::mem::replace(flag, true)
                && let Some(structure) = operation.structure(name)
            {
                open.extend(structure.fields.iter().map(|f| f.kind.clone()));
            }
        }
    }
    out
}

fn named(
    operations: &[Operation],
    ids: &[String],
    uses: &[Use],
    bare: &BTreeSet<String>,
    taken: &mut BTreeSet<String>,
    out: &mut Schemas,
) {
    let users = |list: &[&Use]| list.iter().map(|u| u.operation).collect::<BTreeSet<_>>().len();
    let mut order: Vec<(usize, Vec<&Use>)> = shared(uses).into_iter().enumerate().collect();
    order.sort_by_key(|(index, list)| (std::cmp::Reverse(users(list)), *index));
    for (rank, (_, list)) in order.iter().enumerate() {
        // Requests decide on the limits.
        let first = *list.iter().find(|u| u.used.0).unwrap_or(&list[0]);
        let own = base(&first.structure);
        let name = if rank == 0 && taken.insert(own.to_lowercase()) {
            own.clone()
        } else {
            distinct(&own, &ids[first.operation], first.used, bare, taken)
        };
        if name != own {
            out.renamed.entry(own).or_default().insert(name.clone());
        }
        for one in list {
            out.names.insert((one.operation, one.structure.clone()), name.clone());
        }
        let used = list.iter().fold((false, false), |a, u| (a.0 || u.used.0, a.1 || u.used.1));
        let fields = fields(operations, first, list);
        let cases = |u: &Use| operations[u.operation].structure(&u.structure).map(|s| s.cases.clone());
        let same = list.iter().filter(|u| u.used.0).all(|u| cases(u) == cases(first));
        let cases = cases(first).filter(|_| same).unwrap_or_default();
        out.list.push(Schema { name, fields, cases, owner: (first.operation, first.structure.clone()), used });
    }
}

/// Uses that share a schema: of one shape, and of one set of limits as far as requests are concerned.
///
/// Answers join the requests of their shape, because limits alone are no reason for another schema. They do not when the
/// request's schema would be wrong for them: what an answer returns as null is no value to send, and a closed list of
/// values must hold all that an answer returns.
fn shared(uses: &[Use]) -> Vec<Vec<&Use>> {
    let mut groups: Vec<Vec<&Use>> = Vec::new();
    let alike = |a: &Use, b: &Use| a.used.0 == b.used.0 && a.shape == b.shape;
    for one in uses.iter().filter(|u| u.used.0) {
        match groups.iter_mut().find(|list| alike(list[0], one) && list[0].limits == one.limits) {
            Some(list) => list.push(one),
            None => groups.push(vec![one]),
        }
    }
    for one in uses.iter().filter(|u| !u.used.0) {
        let sent = |list: &[&Use], null: &String| list.iter().any(|u| u.used.0 && u.nulls.contains(null));
        let fits = |list: &[&Use]| match list[0].used.0 {
            true => one.nulls.iter().all(|null| sent(list, null)) && one.lists.iter().all(|own| within(own, list[0])),
            false => list.iter().all(|other| one.lists.iter().all(|own| !contradicts(own, other))),
        };
        let same = groups.iter().enumerate().filter(|(_, list)| list[0].shape == one.shape && fits(list));
        let rank = |(_, list): &(usize, &Vec<&Use>)| (list[0].used.0, list.len());
        match same.max_by_key(rank).map(|(index, _)| index) {
            Some(index) => groups[index].push(one),
            None => groups.push(vec![one]),
        }
    }
    groups
}

/// Whether a closed list of a request, if it has one for the member, holds all values of an answer.
fn within((member, own): (&String, &Listed), request: &Use) -> bool {
    request.lists.get(member).is_none_or(|sent| !sent.closed || own.values.is_subset(&sent.values))
}

/// Whether two answers state lists for one member that have no value in common: these are two things of one name.
fn contradicts((member, own): (&String, &Listed), other: &Use) -> bool {
    other.lists.get(member).is_some_and(|theirs| own.values.is_disjoint(&theirs.values))
}

/// The members of a structure that may be null, at all depths.
fn nulls(operation: &Operation, name: &str) -> BTreeSet<String> {
    members(operation, name).filter(|(_, field)| field.null).map(|(key, _)| key).collect()
}

/// The members of a structure that have lists of values, at all depths.
fn lists(operation: &Operation, name: &str) -> BTreeMap<String, Listed> {
    let listed = |field: &Field| {
        let constraints = &field.constraints;
        let values = constraints.values.iter().chain(&constraints.shown).map(ToString::to_string).collect();
        Listed { values, closed: !constraints.open }
    };
    let all = members(operation, name).filter(|(_, field)| !field.constraints.values.is_empty());
    all.map(|(key, field)| (key, listed(field))).collect()
}

/// The members of a structure at all depths, as `Structure.member`.
fn members<'o>(operation: &'o Operation, name: &str) -> impl Iterator<Item = (String, &'o Field)> {
    let mut out = Vec::new();
    let (mut open, mut seen) = (vec![name.to_owned()], BTreeSet::new());
    while let Some(name) = open.pop().filter(|n| seen.insert(n.clone())) {
        for field in operation.structure(&name).map(|s| s.fields.as_slice()).unwrap_or_default() {
            if let Type::Struct(inner) = field.kind.leaf() {
                open.push(inner.clone());
            }
            out.push((format!("{}.{}", base(&name), field.name), field));
        }
    }
    out.into_iter()
}

/// The members of a shared schema; where only answers use it, with all that any of them states.
fn fields(operations: &[Operation], first: &Use, list: &[&Use]) -> Vec<Field> {
    let of =
        |one: &Use| operations[one.operation].structure(&one.structure).map(|s| s.fields.clone()).unwrap_or_default();
    let mut out = of(first);
    for other in list.iter().flat_map(|u| of(u)).filter(|f| f.constraints.open) {
        out.iter_mut().filter(|f| f.name == other.name).for_each(|f| f.constraints.take_shown(&other.constraints));
    }
    for other in list.iter().flat_map(|u| of(u)).filter(|f| f.null) {
        out.iter_mut().filter(|f| f.name == other.name).for_each(|f| f.null = true);
    }
    if !first.used.0 {
        for other in list.iter().flat_map(|u| of(u)) {
            if let Some(own) = out.iter_mut().find(|f| f.name == other.name) {
                own.constraints.widen(&other.constraints);
            }
        }
    }
    out
}

/// A name after the operation that is not taken.
fn distinct(own: &str, id: &str, used: (bool, bool), bare: &BTreeSet<String>, taken: &mut BTreeSet<String>) -> String {
    let id = id.to_upper_camel_case();
    let side = if used.0 && !used.1 { "Request" } else { "Response" };
    let candidates = [format!("{id}{own}"), format!("{id}{side}{own}")]
        .into_iter()
        .chain((2..).map(|n| format!("{id}{side}{own}{n}")));
    for name in candidates {
        let lower = name.to_lowercase();
        if !bare.contains(&lower) && taken.insert(lower) {
            return name;
        }
    }
    own.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A use of one shape with a member `lid` that has these values.
    fn with_values(request: bool, closed: bool, values: &[&str]) -> Use {
        let values = values.iter().map(ToString::to_string).collect();
        Use {
            operation: 0,
            structure: "Tin".to_owned(),
            shape: 1,
            limits: classes::EMPTY,
            nulls: BTreeSet::new(),
            lists: BTreeMap::from([("Tin.lid".to_owned(), Listed { values, closed })]),
            used: (request, !request),
        }
    }

    #[test]
    fn lists_of_values_decide_who_shares_a_schema() {
        let sent = |closed, values: &[&str]| with_values(true, closed, values);
        let returned = |values: &[&str]| with_values(false, true, values);
        // two uses, whether they share a schema
        let cases = [
            (sent(true, &["red", "blue"]), returned(&["red"]), true),
            (sent(true, &["red"]), returned(&["red", "gone"]), false),
            (sent(false, &["red"]), returned(&["red", "gone"]), true),
            (returned(&["red", "blue"]), returned(&["red", "gone"]), true),
            (returned(&["red", "blue"]), returned(&["open", "shut"]), false),
        ];
        for (first, second, together) in cases {
            let uses = [first, second];
            assert_eq!(shared(&uses).len() == 1, together, "{:?} {:?}", uses[0].lists, uses[1].lists);
        }
    }
}
