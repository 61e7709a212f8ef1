//! How lists are paged.  In: an operation, what its document and its service say that `offset` counts, what is special
//! about it.  Out: `x-pagination`, and what the parameters say otherwise.
//!
//! Rule: an operation that takes `offset` and `limit` and answers one list is paged by them.

use serde_json::{Map, Value, json};

use super::data::{Cursor, Paging, Place, Unit};
use super::description::{Operation, kind, scalar};
use crate::fact::Counted;
use crate::read::paging::OFFSET;

const LIMIT: &str = "limit";

/// Members of an answer that count the whole list.
const TOTALS: [&str; 4] = ["total_count", "count", "total", "total_record"];

/// Where an operation takes offset and limit.
pub(super) fn takes_both(operation: Operation<'_>) -> Option<Place> {
    let takes = |place: Place| [OFFSET, LIMIT].iter().all(|name| operation.parameter(place, name).is_some());
    [Place::Query, Place::Body].into_iter().find(|place| takes(*place))
}

/// What the offset of an operation counts: as its own document says, else as in the rest of the service.
#[derive(Debug, Clone, Copy)]
pub(super) struct Says {
    pub document: Option<Counted>,
    pub service: Unit,
}

/// The extension of one operation; `None` when it is not paged, an error when that cannot be decided.
pub(super) fn derive(operation: Operation<'_>, says: Says, special: Option<&Paging>) -> Result<Option<Value>, String> {
    let none = Paging::default();
    let special = special.unwrap_or(&none);
    let Some(place) = special.cursor.as_ref().map(|c| c.place).or_else(|| takes_both(operation)) else {
        return if special.says_nothing() { Ok(None) } else { Err("it takes no offset and limit".to_owned()) };
    };
    let items = items(operation, special)?;
    let mut out = Map::new();
    let limit = operation.parameter(place, LIMIT);
    match &special.cursor {
        Some(cursor) => by_cursor(&mut out, operation, cursor, limit.is_some())?,
        None => {
            out.insert("style".into(), OFFSET.into());
            out.insert("place".into(), json!(place));
            out.insert("parameters".into(), json!({ "offset": OFFSET, "limit": LIMIT }));
            let start = operation.parameter(place, OFFSET).and_then(start);
            out.insert("first".into(), special.first.or(start).unwrap_or(0).into());
            out.insert("unit".into(), json!(special.unit.unwrap_or_else(|| unit(says, start))));
        }
    }
    if let Some(total) = total(operation, special)? {
        out.insert("total".into(), total.into());
    }
    if let Some(id) = id(operation, &items, special)? {
        out.insert("id".into(), id.into());
    }
    out.insert("items".into(), items.into());
    let (usual, most) = limit.map_or((None, None), sizes);
    let numbers = [("limit", special.limit.or(usual)), ("most", special.most.or(most))];
    for (key, number) in numbers {
        if let Some(number) = number {
            out.insert(key.into(), number.into());
        }
    }
    if place == Place::Body && limit.is_some_and(|schema| kind(schema) == "string") {
        out.insert("text".into(), true.into());
    }
    Ok(Some(out.into()))
}

/// Records that are counted from 1 contradict themselves: one would always be left out.
fn unit(says: Says, start: Option<i64>) -> Unit {
    match says.document {
        Some(Counted::Record) if start == Some(1) => Unit::Unclear,
        Some(counted) => counted.into(),
        None => says.service,
    }
}

/// The number of the first page or record, as the default or the least value of `offset` shows it.
fn start(offset: &Value) -> Option<i64> {
    let default = offset.get("default").and_then(whole);
    default.or_else(|| bounds(offset).0).filter(|number| (0..=1).contains(number))
}

/// What the words, the default and the bounds of its parameters say against an extension.
pub(super) fn contradictions(operation: Operation<'_>, value: &Value, document: Option<Counted>) -> Vec<String> {
    let place = [Place::Query, Place::Body].into_iter().find(|place| value["place"] == json!(place));
    let parameter = |name| place.and_then(|place| operation.parameter(place, name));
    let mut out = Vec::new();
    if let (Some(offset), Some(first), Some(unit)) =
        (parameter(OFFSET), value["first"].as_i64(), value["unit"].as_str())
    {
        let default = offset.get("default").and_then(whole);
        if let Some(counted) = document.filter(|counted| counted.word() != unit) {
            out.push(format!("{OFFSET}: its words count {}s, its unit is {unit}", counted.word()));
        }
        if document == Some(Counted::Record) && default == Some(1) {
            out.push(format!("{OFFSET}: its words count records, its default is 1"));
        }
        if let Some(default) = default.filter(|default| *default != first) {
            out.push(format!("{OFFSET}: its default is {default}, the first page has {first}"));
        }
        if outside(offset, first) {
            out.push(format!("{OFFSET}: the first page has {first}, which its limits refuse"));
        }
    }
    if let Some(limit) = parameter(LIMIT) {
        for size in ["limit", "most"].into_iter().filter_map(|key| value[key].as_i64()).filter(|n| outside(limit, *n)) {
            out.push(format!("{LIMIT}: a page of {size} is outside of what it takes"));
        }
    }
    out.dedup();
    out
}

/// Whether a parameter refuses a number.
fn outside(parameter: &Value, number: i64) -> bool {
    let (least, most) = bounds(parameter);
    let list: Vec<i64> =
        parameter.get("enum").and_then(Value::as_array).into_iter().flatten().filter_map(whole).collect();
    least.is_some_and(|least| number < least)
        || most.is_some_and(|most| number > most)
        || !list.is_empty() && !list.contains(&number)
}

/// Least and greatest number, of a number or of a text that holds one.
fn bounds(parameter: &Value) -> (Option<i64>, Option<i64>) {
    let rules = parameter.get("x-constraints").and_then(Value::as_array);
    let rule = rules.into_iter().flatten().find(|c| c["rule"] == "numeric-string");
    let either = |key: &str| parameter.get(key).or_else(|| rule?.get(key)).and_then(whole);
    (either("minimum"), either("maximum"))
}

impl Paging {
    fn says_nothing(&self) -> bool {
        self.items.is_none() && self.total.is_none() && self.id.is_none() && self.unit.is_none() && self.first.is_none()
    }
}

fn by_cursor(
    out: &mut Map<String, Value>,
    operation: Operation<'_>,
    cursor: &Cursor,
    limit: bool,
) -> Result<(), String> {
    let Cursor { place, parameter, member } = cursor;
    if operation.parameter(*place, parameter).is_none() {
        return Err(format!("it has no parameter `{parameter}` in its {}", crate::yaml::name(&place)));
    }
    let mut parameters = json!({ "cursor": parameter });
    if limit {
        parameters["limit"] = LIMIT.into();
    }
    out.insert("style".into(), "cursor".into());
    out.insert("place".into(), json!(place));
    out.insert("parameters".into(), parameters);
    out.insert("member".into(), member.clone().into());
    Ok(())
}

/// The path of the list, which the answer itself may be.
fn items(operation: Operation<'_>, special: &Paging) -> Result<String, String> {
    let path = match &special.items {
        Some(path) => path.clone(),
        None if operation.answer().is_some_and(|a| kind(a) == "array") => "$".to_owned(),
        None => {
            let lists: Vec<&str> =
                operation.members().into_iter().filter(|(_, s)| kind(s) == "array").map(|(name, _)| name).collect();
            match lists.as_slice() {
                [one] => (*one).to_owned(),
                [] => return Err("its answer has no list at the top".to_owned()),
                many => return Err(format!("its answer has several lists: {}", many.join(", "))),
            }
        }
    };
    let Some(list) = operation.at(&path).filter(|s| kind(s) == "array") else {
        return Err(format!("its answer has no list at `{path}`"));
    };
    if let (Some(Cursor { member, .. }), Some(item)) = (&special.cursor, operation.items(list))
        && operation.property(item, member).is_none()
    {
        return Err(format!("an item of `{path}` has no `{member}`"));
    }
    Ok(path)
}

fn total(operation: Operation<'_>, special: &Paging) -> Result<Option<String>, String> {
    match &special.total {
        Some(path) if operation.at(path).is_some_and(scalar) => Ok(Some(path.clone())),
        Some(path) => Err(format!("its answer has no number at `{path}`")),
        None => {
            let has = |name: &&&str| operation.members().iter().any(|(member, s)| member == *name && scalar(s));
            Ok(TOTALS.iter().find(has).map(|name| (*name).to_owned()))
        }
    }
}

/// What identifies an item: its own `id`, unless the data names something else.
fn id(operation: Operation<'_>, items: &str, special: &Paging) -> Result<Option<String>, String> {
    let item = operation.at(items).and_then(|list| operation.items(list));
    let has = |name: &str| item.and_then(|item| operation.property(item, name)).is_some_and(scalar);
    match &special.id {
        Some(name) if has(name) => Ok(Some(name.clone())),
        Some(name) => Err(format!("an item of `{items}` has no `{name}`")),
        None => Ok(has("id").then(|| "id".to_owned())),
    }
}

/// The usual and the largest size of a page, as the limit states them: as a number, as a text, or as one of a few.
fn sizes(limit: &Value) -> (Option<i64>, Option<i64>) {
    let one_of = limit.get("enum").and_then(Value::as_array).into_iter().flatten().filter_map(whole).max();
    (limit.get("default").and_then(whole), bounds(limit).1.or(one_of))
}

/// A whole number, also one that is written as a text.
fn whole(value: &Value) -> Option<i64> {
    value.as_i64().or_else(|| value.as_str()?.parse().ok())
}
