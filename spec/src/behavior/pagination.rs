//! How lists are paged.  In: an operation, what its document and its service say that `offset` counts, what is special
//! about it.  Out: `x-pagination`, and what the parameters say otherwise.
//!
//! Rule: an operation that takes `offset` and `limit` and answers one list is paged by them.

use gaussdb_extensions::{JsonPath, Location, Offset, Pagination, Paging};
use serde_json::Value;

use super::data::{self, Cursor};
use super::description::{Operation, kind, scalar};
use crate::read::paging::OFFSET;

const LIMIT: &str = "limit";

/// Members of an answer that count the whole list.
const TOTALS: [&str; 4] = ["total_count", "count", "total", "total_record"];

/// Where an operation takes offset and limit.
pub(super) fn takes_both(operation: Operation<'_>) -> Option<Location> {
    let takes = |place: Location| [OFFSET, LIMIT].iter().all(|name| operation.parameter(place, name).is_some());
    [Location::Query, Location::Body].into_iter().find(|place| takes(*place))
}

/// What the offset of an operation counts: as its own document says, else as in the rest of the service.
#[derive(Debug, Clone, Copy)]
pub(super) struct Says {
    pub document: Option<Offset>,
    pub service: Offset,
}

/// The extension of one operation; `None` when it is not paged, an error when that cannot be decided.
pub(super) fn derive(
    operation: Operation<'_>,
    says: Says,
    special: Option<&data::Paging>,
) -> Result<Option<Pagination>, String> {
    let none = data::Paging::default();
    let special = special.unwrap_or(&none);
    let Some(location) = special.cursor.as_ref().map(|c| c.location).or_else(|| takes_both(operation)) else {
        return if special.says_nothing() { Ok(None) } else { Err("it takes no offset and limit".to_owned()) };
    };
    let items = items(operation, special)?;
    let limit = operation.parameter(location, LIMIT);
    let style = match &special.cursor {
        Some(cursor) => by_cursor(operation, cursor, limit.is_some())?,
        None => {
            let start = operation.parameter(location, OFFSET).and_then(start);
            Paging::Offset {
                offset: OFFSET.to_owned(),
                limit: LIMIT.to_owned(),
                first: special.first.or(start).unwrap_or(0),
                unit: special.unit.unwrap_or_else(|| unit(says, start)),
            }
        }
    };
    let (usual, most) = limit.map_or((None, None), sizes);
    Ok(Some(Pagination {
        style,
        location,
        total: total(operation, special)?,
        id: id(operation, &items, special)?,
        items,
        limit: special.limit.or(usual),
        most: special.most.or(most),
        text: location == Location::Body && limit.is_some_and(|schema| kind(schema) == "string"),
    }))
}

/// Records that are counted from 1 contradict themselves: one would always be left out.
fn unit(says: Says, start: Option<i64>) -> Offset {
    match says.document {
        Some(Offset::Record) if start == Some(1) => Offset::Unclear,
        Some(counted) => counted,
        None => says.service,
    }
}

/// The number of the first page or record, as the default or the least value of `offset` shows it.
fn start(offset: &Value) -> Option<i64> {
    let default = offset.get("default").and_then(whole);
    default.or_else(|| bounds(offset).0).filter(|number| (0..=1).contains(number))
}

/// What the words, the default and the bounds of its parameters say against an extension.
pub(super) fn contradictions(operation: Operation<'_>, it: &Pagination, document: Option<Offset>) -> Vec<String> {
    let parameter = |name| operation.parameter(it.location, name);
    let mut out = Vec::new();
    if let (Some(offset), Paging::Offset { first, unit, .. }) = (parameter(OFFSET), &it.style) {
        let (first, default) = (*first, offset.get("default").and_then(whole));
        if let Some(counted) = document.filter(|counted| counted != unit) {
            out.push(format!("{OFFSET}: its words count {}s, its unit is {}", counted.name(), unit.name()));
        }
        if document == Some(Offset::Record) && default == Some(1) {
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
        for size in [it.limit, it.most].into_iter().flatten().filter(|size| outside(limit, *size)) {
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

impl data::Paging {
    fn says_nothing(&self) -> bool {
        self.items.is_none() && self.total.is_none() && self.id.is_none() && self.unit.is_none() && self.first.is_none()
    }
}

fn by_cursor(operation: Operation<'_>, cursor: &Cursor, limit: bool) -> Result<Paging, String> {
    let Cursor { location, parameter, member } = cursor;
    if operation.parameter(*location, parameter).is_none() {
        return Err(format!("it has no parameter `{parameter}` in its {location}"));
    }
    let limit = limit.then(|| LIMIT.to_owned());
    Ok(Paging::Cursor { parameter: parameter.clone(), member: member.clone(), limit })
}

/// The path of the list, which the answer itself may be.
fn items(operation: Operation<'_>, special: &data::Paging) -> Result<JsonPath, String> {
    let path = match &special.items {
        Some(path) => path.clone(),
        None if operation.answer().is_some_and(|a| kind(a) == "array") => "$".parse()?,
        None => {
            let lists: Vec<&str> =
                operation.members().into_iter().filter(|(_, s)| kind(s) == "array").map(|(name, _)| name).collect();
            match lists.as_slice() {
                [one] => one.parse()?,
                [] => return Err("its answer has no list at the top".to_owned()),
                many => return Err(format!("its answer has several lists: {}", many.join(", "))),
            }
        }
    };
    let Some(list) = operation.at(&path).filter(|s| kind(s) == "array") else {
        return Err(format!("its answer has no list at `{path}`"));
    };
    if let (Some(Cursor { member, .. }), Some(item)) = (&special.cursor, operation.items(list))
        && operation.inside(item, member).is_none()
    {
        return Err(format!("an item of `{path}` has no `{member}`"));
    }
    Ok(path)
}

fn total(operation: Operation<'_>, special: &data::Paging) -> Result<Option<JsonPath>, String> {
    match &special.total {
        Some(path) if operation.at(path).is_some_and(scalar) => Ok(Some(path.clone())),
        Some(path) => Err(format!("its answer has no number at `{path}`")),
        None => {
            let has = |name: &&&str| operation.members().iter().any(|(member, s)| member == *name && scalar(s));
            TOTALS.iter().find(has).map(|name| name.parse()).transpose()
        }
    }
}

/// What identifies an item: its own `id`, unless the data names something else.
fn id(operation: Operation<'_>, items: &JsonPath, special: &data::Paging) -> Result<Option<JsonPath>, String> {
    let item = operation.at(items).and_then(|list| operation.items(list));
    let has = |path: &JsonPath| item.and_then(|item| operation.inside(item, path)).is_some_and(scalar);
    match &special.id {
        Some(path) if has(path) => Ok(Some(path.clone())),
        Some(path) => Err(format!("an item of `{items}` has no `{path}`")),
        None => Ok(Some("id".parse()?).filter(has)),
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
