//! Two schemas, by direction.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::rc::Rc;

use serde_json::Value;

use super::rename;
use super::view::{At, Direction, Document, Schema};
use super::{kind, limits, text, values};
use crate::change::{Change, Step};
use crate::check::{self, Check};

/// A difference, relative to the schema that is compared.
#[derive(Debug, Clone)]
pub struct Found {
    pub check: &'static Check,
    pub steps: Vec<Step>,
    pub old: Option<String>,
    pub new: Option<String>,
    pub proof: Option<String>,
    pub old_pointer: Option<String>,
    pub new_pointer: Option<String>,
}

/// The check of a request or of an answer.
pub(super) type Both = (&'static Check, &'static Check);

/// Two schemas that are compared, and what was found.
pub(super) struct Comparison<'d> {
    pub old: Schema<'d>,
    pub new: Schema<'d>,
    pub direction: Direction,
    pub found: Vec<Found>,
}

impl Comparison<'_> {
    /// Reports a difference of the keyword `key`.
    pub(super) fn push(&mut self, check: &'static Check, key: &str, old: Option<String>, new: Option<String>) {
        let pointer = |schema: &Schema<'_>| Some(format!("{}/{key}", schema.pointer));
        let (old_pointer, new_pointer) = (pointer(&self.old), pointer(&self.new));
        self.found.push(Found { check, steps: Vec::new(), old, new, proof: None, old_pointer, new_pointer });
    }

    /// The same for a check that depends on the direction.
    pub(super) fn either(&mut self, (request, response): Both, key: &str, old: Option<String>, new: Option<String>) {
        let check = if self.direction == Direction::Request { request } else { response };
        self.push(check, key, old, new);
    }
}

type Key = (String, String, Direction);

/// Compares schemas; what two operations share is compared once.
pub struct Schemas<'d> {
    old: Document<'d>,
    new: Document<'d>,
    known: HashMap<Key, Rc<Vec<Found>>>,
    open: Vec<Key>,
    names: BTreeMap<String, BTreeSet<String>>,
}

impl<'d> Schemas<'d> {
    /// None compared yet.
    pub fn new(old: Document<'d>, new: Document<'d>) -> Self {
        Schemas { old, new, known: HashMap::new(), open: Vec::new(), names: BTreeMap::new() }
    }

    /// Both descriptions.
    pub fn documents(&self) -> (Document<'d>, Document<'d>) {
        (self.old, self.new)
    }

    /// All differences of two schemas.
    pub fn compare(&mut self, old: At<'d>, new: At<'d>, direction: Direction) -> Rc<Vec<Found>> {
        self.note_names(&old, &new);
        let (old, new) = (self.old.follow(old), self.new.follow(new));
        let key = (old.pointer.clone(), new.pointer.clone(), direction);
        if let Some(found) = self.known.get(&key) {
            return found.clone();
        }
        if self.open.contains(&key) {
            return Rc::default();
        }
        self.open.push(key.clone());
        let found = Rc::new(self.one(old, new, direction));
        self.open.pop();
        self.known.insert(key, found.clone());
        found
    }

    fn one(&mut self, old: At<'d>, new: At<'d>, direction: Direction) -> Vec<Found> {
        let (old, new) = (self.old.schema(old), self.new.schema(new));
        let mut comparison = Comparison { old, new, direction, found: Vec::new() };
        if kind::compare(&mut comparison) {
            values::compare(&mut comparison);
            limits::compare(&mut comparison);
            kind::annotations(&mut comparison);
            self.members(&mut comparison);
            self.inner(&mut comparison);
        }
        comparison.found
    }

    /// Elements of lists, values of maps and alternatives.
    fn inner(&mut self, comparison: &mut Comparison<'d>) {
        let direction = comparison.direction;
        if let (Some(old), Some(new)) = (comparison.old.at("items"), comparison.new.at("items")) {
            self.below(comparison, Step::Element, old, new);
        }
        let (old, new) = (comparison.old.at("additionalProperties"), comparison.new.at("additionalProperties"));
        let object = |at: &Option<At<'_>>| at.as_ref().is_some_and(|a| a.value.is_object());
        let closed = |at: &Option<At<'_>>| at.as_ref().is_some_and(|a| a.value == &Value::Bool(false));
        if let (Some(old), Some(new)) = (old.clone(), new.clone())
            && old.value.is_object()
            && new.value.is_object()
        {
            self.below(comparison, Step::Entry, old, new);
        } else if closed(&old) != closed(&new) || object(&old) != object(&new) {
            let values = (old.as_ref().map(|a| text(a.value)), new.as_ref().map(|a| text(a.value)));
            let tighter = closed(&new) || (object(&new) && !closed(&old));
            let checks = if tighter {
                (&check::REQUEST_CLOSED, &check::RESPONSE_CLOSED)
            } else {
                (&check::REQUEST_OPENED, &check::RESPONSE_OPENED)
            };
            comparison.either(checks, "additionalProperties", values.0, values.1);
        }
        for key in ["oneOf", "anyOf"] {
            let list = |schema: &Schema<'d>| schema.at(key).map(|at| at.elements()).unwrap_or_default();
            let (old, new) = (list(&comparison.old), list(&comparison.new));
            self.variants(comparison, key, old, new);
        }
        let loops = |pointer: &str, open: &[Key], side: fn(&Key) -> &String| {
            open.iter().rev().skip(1).any(|k| k.2 == direction && side(k) == pointer)
        };
        let was = loops(&comparison.old.pointer, &self.open, |k| &k.0);
        let is = loops(&comparison.new.pointer, &self.open, |k| &k.1);
        if is && !was {
            comparison.either((&check::REQUEST_RECURSION, &check::RESPONSE_RECURSION), "properties", None, None);
        }
    }

    fn variants(&mut self, comparison: &mut Comparison<'d>, key: &str, old: Vec<At<'d>>, new: Vec<At<'d>>) {
        let name = |at: &At<'_>| {
            let reference = at.text("$ref").and_then(|r| r.rsplit('/').next());
            reference.or_else(|| at.text("title")).map_or_else(|| at.value.to_string(), str::to_owned)
        };
        let (mut gone, mut fresh): (Vec<At<'_>>, Vec<At<'_>>) = (Vec::new(), new.clone());
        for old in old {
            match fresh.iter().position(|new| name(new) == name(&old)) {
                Some(i) => {
                    let new = fresh.remove(i);
                    self.below(comparison, Step::Variant(name(&old)), old, new);
                }
                None => gone.push(old),
            }
        }
        // Alternatives without a partner of the same name are compared in their order.
        while !gone.is_empty() && !fresh.is_empty() {
            let (old, new) = (gone.remove(0), fresh.remove(0));
            let label = new.text("$ref").map_or_else(|| key.to_owned(), |_| name(&new));
            self.below(comparison, Step::Variant(label), old, new);
        }
        for old in gone {
            let checks = (&check::REQUEST_VARIANT_REMOVED, &check::RESPONSE_VARIANT_REMOVED);
            comparison.either(checks, key, Some(name(&old)), None);
        }
        for new in fresh {
            let checks = (&check::REQUEST_VARIANT_ADDED, &check::RESPONSE_VARIANT_ADDED);
            comparison.either(checks, key, None, Some(name(&new)));
        }
    }

    /// Differences of two schemas one step further down.
    pub(super) fn below(&mut self, comparison: &mut Comparison<'d>, step: Step, old: At<'d>, new: At<'d>) {
        let found = self.compare(old, new, comparison.direction);
        comparison.found.extend(found.iter().cloned().map(|mut found| {
            found.steps.insert(0, step.clone());
            found
        }));
    }

    fn members(&mut self, comparison: &mut Comparison<'d>) {
        let direction = comparison.direction;
        let pairs = rename::pairs(self.old, self.new, &comparison.old, &comparison.new);
        if let Some((checks, wrapper)) = rename::wrapped(self.old, self.new, &comparison.old, &comparison.new) {
            let inside = wrapper.clone();
            comparison.either(checks, "properties", inside.old, inside.new);
            return;
        }
        for pair in pairs {
            match pair {
                rename::Pair::Same(name, old, new) => {
                    required(comparison, name);
                    self.below(comparison, Step::Member(name.to_owned()), old, new);
                }
                rename::Pair::Renamed { old, new, proof } => {
                    let checks = (&check::REQUEST_MEMBER_RENAMED, &check::RESPONSE_MEMBER_RENAMED);
                    comparison.either(checks, "properties", Some(old.0.to_owned()), Some(new.0.to_owned()));
                    locate(comparison, new.0, Some(&old.1), Some(&new.1), Some(proof));
                    self.below(comparison, Step::Member(new.0.to_owned()), old.1, new.1);
                }
                rename::Pair::Removed(name, old) => {
                    let needed = comparison.old.required.contains(name);
                    let answer =
                        if needed { &check::RESPONSE_REQUIRED_REMOVED } else { &check::RESPONSE_MEMBER_REMOVED };
                    comparison.either((&check::REQUEST_MEMBER_REMOVED, answer), "", Some(name.to_owned()), None);
                    locate(comparison, name, Some(&old), None, None);
                }
                rename::Pair::Added(name, new) => {
                    let needed = comparison.new.required.contains(name);
                    let default = self.new.schema(new.clone()).get("default").is_some();
                    let request = match (needed, default) {
                        (true, true) => &check::REQUEST_MEMBER_ADDED_DEFAULT,
                        (true, false) => &check::REQUEST_MEMBER_ADDED_REQUIRED,
                        _ => &check::REQUEST_MEMBER_ADDED,
                    };
                    comparison.either((request, &check::RESPONSE_MEMBER_ADDED), "", None, Some(name.to_owned()));
                    locate(comparison, name, None, Some(&new), None);
                    if self.contains_itself(&new, direction) {
                        let checks = (&check::REQUEST_RECURSION, &check::RESPONSE_RECURSION);
                        comparison.either(checks, "properties", None, Some(name.to_owned()));
                        locate(comparison, name, None, Some(&new), None);
                    }
                }
            }
        }
        let order = |schema: &Schema<'d>, other: &Schema<'d>| -> Vec<&'d str> {
            schema.properties.keys().copied().filter(|n| other.properties.contains_key(n)).collect()
        };
        let (old, new) = (order(&comparison.old, &comparison.new), order(&comparison.new, &comparison.old));
        if old != new {
            comparison.push(&check::ORDER_CHANGED, "properties", Some(old.join(", ")), Some(new.join(", ")));
        }
    }

    /// Whether a new member, or the elements of it, is one of the schemas around it.
    fn contains_itself(&self, new: &At<'d>, direction: Direction) -> bool {
        let mut at = self.new.follow(new.clone());
        while let Some(items) = at.get("items") {
            at = self.new.follow(items);
        }
        self.open.iter().any(|(_, open, way)| *open == at.pointer && *way == direction)
    }

    /// Remembers which names the same schema has on both sides.
    fn note_names(&mut self, old: &At<'_>, new: &At<'_>) {
        let name = |at: &At<'_>| {
            let reference = at.text("$ref").or_else(|| match at.value.get("allOf")?.as_array()?.as_slice() {
                [one] => one.get("$ref")?.as_str(),
                _ => None,
            })?;
            reference.strip_prefix("#/components/schemas/").map(str::to_owned)
        };
        if let (Some(old), Some(new)) = (name(old), name(new)) {
            self.names.entry(old).or_default().insert(new);
        }
    }

    /// Schemas that have another name now, everywhere that they are used.
    pub fn renamed(&self) -> Vec<Change> {
        let there =
            |name: &str| self.new.root().value.pointer("/components/schemas").and_then(|s| s.get(name)).is_some();
        let renamed = self.names.iter().filter(|(old, _)| !there(old));
        renamed
            .map(|(old, new)| {
                let new = new.iter().map(String::as_str).collect::<Vec<_>>().join(", ");
                let place = format!("schema {old}");
                let mut change = Change::whole(&check::SCHEMA_RENAMED, &place, Some(old.clone()), Some(new));
                change.old_pointer = Some(format!("/components/schemas/{old}"));
                change
            })
            .collect()
    }
}

/// The last difference is about a member: sets its place.
fn locate(
    comparison: &mut Comparison<'_>,
    name: &str,
    old: Option<&At<'_>>,
    new: Option<&At<'_>>,
    proof: Option<String>,
) {
    if let Some(last) = comparison.found.last_mut() {
        last.steps = vec![Step::Member(name.to_owned())];
        last.old_pointer = old.map(|at| at.pointer.clone());
        last.new_pointer = new.map(|at| at.pointer.clone());
        last.proof = proof;
    }
}

fn required(comparison: &mut Comparison<'_>, name: &str) {
    let (was, is) = (comparison.old.required.contains(name), comparison.new.required.contains(name));
    let checks = match (was, is) {
        (false, true) => (&check::REQUEST_BECAME_REQUIRED, &check::RESPONSE_BECAME_REQUIRED),
        (true, false) => (&check::REQUEST_BECAME_OPTIONAL, &check::RESPONSE_BECAME_OPTIONAL),
        _ => return,
    };
    let word = |needed| Some(if needed { "required" } else { "optional" }.to_owned());
    comparison.either(checks, "required", word(was), word(is));
    let (old, new) = (comparison.old.properties.get(name).cloned(), comparison.new.properties.get(name).cloned());
    locate(comparison, name, old.as_ref(), new.as_ref(), None);
}
