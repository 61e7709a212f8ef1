//! Structures of all operations → schemas with names.  In: merged operations and their ids.  Out: schemas, and who uses which.
//!
//! Equal shapes of one name share one schema.  The shape that most operations use keeps the bare name; the others are
//! named after their operation.  No two names differ only in case or punctuation.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToUpperCamelCase;
use indexmap::IndexMap;

use crate::fact::{Field, Operation};
use crate::read::kind::Type;

/// A schema under its published name.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema {
    /// Published name.
    pub name: String,
    /// Members; their structures are named as [`Schemas::name_of`] says for `owner`.
    pub fields: Vec<Field>,
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
    shape: String,
    /// What requests may put into it; empty when only answers use it.
    limits: String,
    /// Members at all depths that may be null.
    nulls: BTreeSet<String>,
    used: (bool, bool),
}

/// Names the structures of all operations. `ids` are the operation ids.
pub fn name(operations: &[Operation], ids: &[String]) -> Schemas {
    let mut uses: IndexMap<String, Vec<Use>> = IndexMap::new();
    for (index, operation) in operations.iter().enumerate() {
        let reached = reached(operation);
        for structure in operation.structures.iter().filter(|s| reached.contains_key(&s.name)) {
            let shape = shape(operation, &structure.name, &mut Vec::new());
            let used = reached.get(&structure.name).copied().unwrap_or((false, false));
            uses.entry(base(&structure.name).to_lowercase()).or_default().push(Use {
                operation: index,
                structure: structure.name.clone(),
                shape,
                nulls: nulls(operation, &structure.name),
                limits: if used.0 { limits(operation, &structure.name, &mut Vec::new()) } else { String::new() },
                used,
            });
        }
    }
    let mut out = Schemas::default();
    // Bodies are named after their operation, so these names are taken.
    let mut taken: BTreeSet<String> = ids.iter().flat_map(|id| body_names(id).map(|n| n.to_lowercase())).collect();
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

/// The published form of a structure's own name.
fn base(name: &str) -> String {
    let own = name.split('@').next().unwrap_or(name);
    let last = own.rsplit('.').next().unwrap_or(own);
    let ascii: String = last.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
    let camel = if ascii.chars().any(|c| c == '_') || ascii.starts_with(|c: char| c.is_ascii_lowercase()) {
        ascii.to_upper_camel_case()
    } else {
        ascii
    };
    if camel.is_empty() || camel.starts_with(|c: char| c.is_ascii_digit()) {
        format!("Structure{camel}")
    } else {
        camel
    }
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

/// A text that is equal for equal shapes, at all depths.
fn shape(operation: &Operation, name: &str, open: &mut Vec<String>) -> String {
    if let Some(depth) = open.iter().position(|n| n == name) {
        return format!("^{depth}");
    }
    open.push(name.to_owned());
    let mut members: Vec<String> = operation
        .structure(name)
        .map(|s| s.fields.as_slice())
        .unwrap_or_default()
        .iter()
        .map(|f| {
            let leaf = match f.kind.leaf() {
                Type::Struct(inner) => format!("{}{{{}}}", base(inner).to_lowercase(), shape(operation, inner, open)),
                other => other.to_string(),
            };
            format!("{}:{}:{leaf}:{}", f.name, f.kind.with_leaf(Type::Any), f.required.unwrap_or(false))
        })
        .collect();
    open.pop();
    members.sort();
    members.join(";")
}

fn named(
    operations: &[Operation],
    ids: &[String],
    uses: &[Use],
    bare: &BTreeSet<String>,
    taken: &mut BTreeSet<String>,
    out: &mut Schemas,
) {
    let shapes = shared(uses);
    let users = |list: &[&Use]| list.iter().map(|u| u.operation).collect::<BTreeSet<_>>().len();
    let mut order: Vec<(usize, Vec<&Use>)> = shapes.into_values().enumerate().collect();
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
        out.list.push(Schema { name, fields, owner: (first.operation, first.structure.clone()), used });
    }
}

/// Uses that share a schema: of one shape, and of one set of limits as far as requests are concerned.
fn shared(uses: &[Use]) -> IndexMap<(&str, Option<&str>), Vec<&Use>> {
    let mut shapes: IndexMap<(&str, Option<&str>), Vec<&Use>> = IndexMap::new();
    for one in uses.iter().filter(|u| u.used.0) {
        shapes.entry((&one.shape, Some(&one.limits))).or_default().push(one);
    }
    // Answers join the requests of their shape; limits alone are no reason for another schema. What an answer returns as
    // null is no value to send.
    for one in uses.iter().filter(|u| !u.used.0) {
        let sent = |list: &[&Use], null: &String| list.iter().any(|u| u.used.0 && u.nulls.contains(null));
        let fits = |list: &[&Use]| list.iter().any(|u| u.used.0) && one.nulls.iter().all(|null| sent(list, null));
        let same = shapes.iter().filter(|(key, list)| key.0 == one.shape && fits(list));
        let key = same.max_by_key(|(_, list)| list.len()).map_or((one.shape.as_str(), None), |(key, _)| *key);
        shapes.entry(key).or_default().push(one);
    }
    shapes
}

/// The members of a structure that may be null, at all depths.
fn nulls(operation: &Operation, name: &str) -> BTreeSet<String> {
    let mut out = BTreeSet::new();
    let (mut open, mut seen) = (vec![name.to_owned()], BTreeSet::new());
    while let Some(name) = open.pop().filter(|n| seen.insert(n.clone())) {
        for field in operation.structure(&name).map(|s| s.fields.as_slice()).unwrap_or_default() {
            out.extend(field.null.then(|| format!("{}.{}", base(&name), field.name)));
            if let Type::Struct(inner) = field.kind.leaf() {
                open.push(inner.clone());
            }
        }
    }
    out
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

/// A text that is equal for equal constraints, at all depths.
fn limits(operation: &Operation, name: &str, open: &mut Vec<String>) -> String {
    if open.iter().any(|n| n == name) {
        return String::new();
    }
    open.push(name.to_owned());
    let mut members = Vec::new();
    for field in operation.structure(name).map(|s| s.fields.as_slice()).unwrap_or_default() {
        let inner = match field.kind.leaf() {
            Type::Struct(inner) => limits(operation, inner, open),
            _ => String::new(),
        };
        let own = field.constraints.signature();
        if !own.is_empty() || !inner.is_empty() {
            members.push(format!("{}:{own}{{{inner}}}", field.name));
        }
    }
    open.pop();
    members.sort();
    members.join(";")
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
