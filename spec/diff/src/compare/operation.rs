//! Operations in pairs, and what changed in each pair.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use serde_json::Value;

use super::schema::Schemas;
use super::view::{At, Document};
use super::{Options, Sink, Values, behavior, body, parameters, text};
use crate::change::{Change, Part, shape};
use crate::check;

/// One operation of one description.
#[derive(Debug, Clone)]
pub(super) struct Operation<'d> {
    /// In capitals.
    pub method: String,
    /// The template.
    pub path: &'d str,
    /// The operation.
    pub at: At<'d>,
    /// The path item, which can have parameters.
    pub item: At<'d>,
}

impl Operation<'_> {
    /// `GET /v1/things/{id}`.
    pub fn key(&self) -> String {
        format!("{} {}", self.method, self.path)
    }

    /// The path with placeholders that have no names.
    fn shape(&self) -> (String, String) {
        (self.method.clone(), shape(self.path))
    }

    fn id(&self) -> Option<&str> {
        self.at.text("operationId")
    }
}

/// An operation on both sides, or on one.
#[derive(Debug, Clone)]
pub(super) struct Pair<'d> {
    pub old: Option<Operation<'d>>,
    pub new: Option<Operation<'d>>,
}

impl<'d> Pair<'d> {
    fn any(&self) -> Option<&Operation<'d>> {
        self.new.as_ref().or(self.old.as_ref())
    }

    /// Method and path, the new ones if both exist.
    pub fn key(&self) -> String {
        self.any().map(Operation::key).unwrap_or_default()
    }

    /// `operationId`.
    pub fn id(&self) -> Option<String> {
        self.any().and_then(Operation::id).map(str::to_owned)
    }

    /// The first tag.
    pub fn tag(&self) -> Option<String> {
        self.any()?.at.value.get("tags")?.get(0)?.as_str().map(str::to_owned)
    }
}

const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// All operations of a description.
pub(super) fn all(document: Document<'_>) -> Vec<Operation<'_>> {
    let mut out = Vec::new();
    for (path, item) in document.root().get("paths").iter().flat_map(At::members) {
        let item = document.follow(item);
        for (method, at) in item.members().into_iter().filter(|(key, _)| METHODS.contains(key)) {
            out.push(Operation { method: method.to_uppercase(), path, at, item: item.clone() });
        }
    }
    out
}

/// All operations: by method and path, then by `operationId`.
pub(super) fn pairs<'d>(old: Document<'d>, new: Document<'d>) -> Vec<Pair<'d>> {
    let mut fresh: IndexMap<(String, String), Operation<'d>> = all(new).into_iter().map(|o| (o.shape(), o)).collect();
    let mut out: Vec<Pair<'d>> =
        all(old).into_iter().map(|old| Pair { new: fresh.shift_remove(&old.shape()), old: Some(old) }).collect();
    for pair in out.iter_mut().filter(|p| p.new.is_none()) {
        let id = pair.old.as_ref().and_then(Operation::id);
        let moved = fresh.iter().find(|(_, o)| id.is_some() && o.id() == id).map(|(shape, _)| shape.clone());
        pair.new = moved.and_then(|shape| fresh.shift_remove(&shape));
    }
    out.extend(fresh.into_values().map(|new| Pair { old: None, new: Some(new) }));
    out
}

/// What changed in an operation.
pub(super) fn compare<'d>(pair: &Pair<'d>, schemas: &mut Schemas<'d>, options: &Options) -> Vec<Change> {
    let mut sink = Sink { operation: pair, out: Vec::new() };
    match (&pair.old, &pair.new) {
        (Some(old), Some(new)) => {
            names(&mut sink, old, new);
            life(&mut sink, &old.at, &new.at);
            parameters::compare(&mut sink, old, new, schemas);
            body::compare(&mut sink, old, new, schemas);
            let (one, other) = schemas.documents();
            security(&mut sink, (one, old), (other, new));
            behavior::compare(&mut sink, &old.at, &new.at);
        }
        (Some(old), None) => removed(&mut sink, old, options),
        (None, Some(new)) => {
            let at = (None, Some(new.at.pointer.clone()));
            let title = new.at.text("summary").map(str::to_owned);
            let values = Values { new: title, ..Values::default() }.at(at.0, at.1);
            sink.push(&check::OPERATION_ADDED, Part::Whole, values);
        }
        (None, None) => {}
    }
    sink.out
}

fn removed(sink: &mut Sink<'_>, old: &Operation<'_>, options: &Options) {
    let deprecated = old.at.value.get("deprecated") == Some(&Value::Bool(true));
    let sunset = old.at.text("x-sunset");
    let check = match (deprecated, sunset, options.today.as_deref()) {
        (_, Some(date), Some(today)) if date <= today => &check::OPERATION_REMOVED_AFTER_SUNSET,
        (_, Some(_), Some(_)) => &check::OPERATION_REMOVED_BEFORE_SUNSET,
        (true, ..) => &check::OPERATION_REMOVED_DEPRECATED,
        _ => &check::OPERATION_REMOVED,
    };
    let values = Values { old: old.at.text("summary").map(str::to_owned), ..Values::default() };
    sink.push(check, Part::Whole, values.at(Some(old.at.pointer.clone()), None));
}

/// Path, method, id, group and texts.
fn names(sink: &mut Sink<'_>, old: &Operation<'_>, new: &Operation<'_>) {
    let at = |key: &str| {
        let pointer = |o: &Operation<'_>| Some(format!("{}/{key}", o.at.pointer));
        (pointer(old), pointer(new))
    };
    if old.method != new.method {
        sink.push(&check::METHOD_CHANGED, Part::Whole, Values::texts(&old.method, &new.method));
    }
    if old.shape().1 != new.shape().1 {
        sink.push(&check::PATH_CHANGED, Part::Whole, Values::texts(old.path, new.path));
    }
    let texts = [
        ("operationId", &check::OPERATION_ID_CHANGED),
        ("tags", &check::TAG_CHANGED),
        ("summary", &check::OPERATION_TEXT),
        ("description", &check::OPERATION_TEXT),
        ("x-replaced-by", &check::REPLACEMENT_CHANGED),
        ("externalDocs", &check::OPERATION_TEXT),
    ];
    for (key, check) in texts {
        let (was, is) = (old.at.value.get(key), new.at.value.get(key));
        if was != is {
            let (a, b) = at(key);
            sink.push(check, Part::Whole, Values::new(was, is).at(a, b));
        }
    }
    sections(sink, old, new);
}

/// Sections and documents that state the operation.
fn sections(sink: &mut Sink<'_>, old: &Operation<'_>, new: &Operation<'_>) {
    let read = |o: &Operation<'_>| -> IndexMap<String, String> {
        let list = o.at.value.get("x-documented-in").and_then(Value::as_array);
        let pair = |v: &Value| Some((v.get("document")?.as_str()?.to_owned(), v.get("section").map(text)?));
        list.into_iter().flatten().filter_map(pair).collect()
    };
    let (old, new) = (read(old), read(new));
    for (document, section) in &old {
        if let Some(other) = new.get(document).filter(|s| *s != section) {
            let show = |section: &str| format!("{document} {section}");
            sink.push(&check::SECTION_MOVED, Part::Whole, Values::texts(show(section), show(other)));
        }
    }
    let ids = |map: &IndexMap<String, String>| map.keys().cloned().collect::<Vec<_>>().join(", ");
    if ids(&old) != ids(&new) {
        sink.push(&check::DOCUMENT_CHANGED, Part::Whole, Values::texts(ids(&old), ids(&new)));
    }
}

/// Deprecation and its date.
fn life(sink: &mut Sink<'_>, old: &At<'_>, new: &At<'_>) {
    let deprecated = |at: &At<'_>| at.value.get("deprecated") == Some(&Value::Bool(true));
    match (deprecated(old), deprecated(new)) {
        (false, true) => sink.push(&check::DEPRECATED, Part::Whole, Values::default()),
        (true, false) => sink.push(&check::DEPRECATION_WITHDRAWN, Part::Whole, Values::default()),
        _ => {}
    }
    let (old, new) = (old.value.get("x-sunset"), new.value.get("x-sunset"));
    if old == new {
        return;
    }
    let date = |v: &Value| v.as_str().filter(|t| is_date(t)).map(str::to_owned);
    let check = match (old.map(date), new.map(date)) {
        (_, Some(None)) => &check::SUNSET_UNREADABLE,
        (None | Some(None), Some(Some(_))) => &check::SUNSET_SET,
        (Some(Some(old)), Some(Some(new))) if new < old => &check::SUNSET_NEARER,
        (Some(Some(_)), Some(Some(_))) => &check::SUNSET_LATER,
        _ => &check::SUNSET_REMOVED,
    };
    sink.push(check, Part::Whole, Values::new(old, new));
}

/// `YYYY-MM-DD`, with or without a time.
fn is_date(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.len() >= 10
        && bytes[..10].iter().enumerate().all(|(i, b)| if i == 4 || i == 7 { *b == b'-' } else { b.is_ascii_digit() })
}

/// Which schemes a call needs.
fn security(sink: &mut Sink<'_>, old: (Document<'_>, &Operation<'_>), new: (Document<'_>, &Operation<'_>)) {
    let own = |(_, operation): (Document<'_>, &Operation<'_>)| operation.at.value.get("security").map(alternatives);
    // An operation without a list of its own uses that of the description, which is compared there.
    if own(old).is_none() && own(new).is_none() {
        return;
    }
    let all = |side: (Document<'_>, &Operation<'_>)| {
        let general = || side.0.root().value.get("security").map(alternatives).unwrap_or_default();
        own(side).unwrap_or_else(general)
    };
    for (check, value) in schemes(&all(old), &all(new)) {
        sink.push(check, Part::Whole, value);
    }
}

/// The alternatives of a `security` list.
pub(super) fn alternatives(value: &Value) -> BTreeSet<String> {
    value.as_array().into_iter().flatten().map(Value::to_string).collect()
}

/// Differences of two lists of alternatives.
pub(super) fn schemes(old: &BTreeSet<String>, new: &BTreeSet<String>) -> Vec<(&'static check::Check, Values)> {
    let free = |set: &BTreeSet<String>| set.is_empty() || set.contains("{}");
    match (free(old), free(new)) {
        (true, true) => return Vec::new(),
        (true, false) => return vec![(&check::SECURITY_ADDED, Values { new: Some(joined(new)), ..Values::default() })],
        (false, true) => {
            return vec![(&check::SECURITY_REMOVED, Values { old: Some(joined(old)), ..Values::default() })];
        }
        (false, false) => {}
    }
    let gone = old
        .difference(new)
        .map(|s| (&check::SECURITY_SCHEME_REMOVED, Values { old: Some(s.clone()), ..Values::default() }));
    let fresh = new
        .difference(old)
        .map(|s| (&check::SECURITY_SCHEME_ADDED, Values { new: Some(s.clone()), ..Values::default() }));
    gone.chain(fresh).collect()
}

fn joined(set: &BTreeSet<String>) -> String {
    set.iter().cloned().collect::<Vec<_>>().join(" or ")
}
