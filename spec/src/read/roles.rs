//! Tables of a section → what each describes.  In: the section's items.  Out: a role for every table.
//!
//! The caption decides; a caption that does not say is read with the part that it is in.

use std::collections::{BTreeMap, BTreeSet};

use super::link;
use super::pages;
use super::side::Side;
use crate::section::{Entry, Item, Table, What};
use crate::text;
use crate::types::{Type, word};
use crate::vocabulary::{Caption, Column, Part};

/// What a table describes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Role {
    /// Path parameters.
    Path,
    /// Query parameters.
    Query,
    /// Request headers.
    Header,
    /// Form members.
    Form,
    /// Path and query parameters, perhaps more.
    Uri,
    /// Request parameters without saying where they are.
    Request,
    /// Members of the request body.
    RequestBody,
    /// Members of the body of a successful response.
    ResponseBody,
    /// Members of an error response.
    ErrorBody,
    /// Response headers.
    ResponseHeader,
    /// A structure.
    Structure(String, Side),
    /// Status codes.
    Status,
    /// Error codes.
    Errors,
    /// None of these.
    Unknown,
}

/// Gives every table its role, in order. `page` is where the section is, see [`super::pages`].
pub fn assign(items: &[Item], page: &str) -> Vec<(usize, Role)> {
    let mut out: Vec<(usize, Role)> = Vec::new();
    let mut side = Side::Request;
    let linked = linked(items, page);
    for (index, item) in items.iter().enumerate() {
        let What::Table(table) = &item.what else { continue };
        let mut role = role(items, item, table, side, &out);
        // A row above leads to it: it is no body, whatever its caption says.
        if linked.contains(&index)
            && matches!(role, Role::Uri | Role::Request | Role::RequestBody | Role::ResponseBody | Role::Unknown)
        {
            let error = item.status.is_some_and(|s| s >= 400) || item.part == Part::ErrorExample;
            role = Role::Structure(String::new(), structure_side(item, side, error));
        }
        side = match &role {
            Role::ResponseBody | Role::ResponseHeader => Side::Response,
            Role::ErrorBody => Side::Error,
            Role::RequestBody | Role::Form | Role::Query | Role::Header | Role::Path | Role::Uri | Role::Request => {
                Side::Request
            }
            _ => side,
        };
        out.push((index, role));
    }
    promote(items, &mut out);
    out
}

/// The tables to which rows of tables above them lead whose type has members.
fn linked(items: &[Item], page: &str) -> BTreeSet<usize> {
    let mut out = BTreeSet::new();
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    for (index, item) in items.iter().enumerate() {
        if let What::Table(table) = &item.what {
            for anchor in &table.anchors {
                places.entry(format!("{page}#{anchor}")).or_insert(index);
            }
        }
    }
    for (index, item) in items.iter().enumerate() {
        let What::Table(table) = &item.what else { continue };
        for row in &table.rows {
            if word::parse(row.kind.raw()).is_some_and(|kind| has_members(&kind)) {
                let targets = row.links().filter_map(|link| pages::resolve(page, link));
                out.extend(targets.filter_map(|link| places.get(&link).copied()).filter(|target| *target > index));
            }
        }
    }
    out
}

/// Whether a table states much of what another one states: the same body for another case.
fn alike(table: &Table, other: &Item) -> bool {
    let What::Table(other) = &other.what else { return false };
    let names = |table: &Table| table.rows.iter().map(|row| row.name.key()).collect::<BTreeSet<String>>();
    let (own, other) = (names(table), names(other));
    let shared = own.intersection(&other).count();
    shared >= 2 && 3 * shared >= own.len().min(other.len())
}

/// The numbers of tables that rows mention.
fn mentioned(items: &[Item]) -> BTreeSet<String> {
    let tables = items.iter().filter_map(|item| match &item.what {
        What::Table(table) => Some(table),
        _ => None,
    });
    tables.flat_map(|table| &table.rows).flat_map(|row| link::references(row.description.plain())).collect()
}

/// Whether an item is a table with a row that has members.
fn with_members(item: &Item) -> bool {
    let typed = |kind: &str| word::parse(kind).is_some_and(|kind| has_members(&kind));
    matches!(&item.what, What::Table(table) if table.rows.iter().any(|row| typed(row.kind.raw())))
}

/// Whether a type may have members that another table states.
fn has_members(kind: &Type) -> bool {
    matches!(kind.leaf(), Type::Struct(_) | Type::Object | Type::Any)
}

fn role(items: &[Item], item: &Item, table: &Table, side: Side, before: &[(usize, Role)]) -> Role {
    if table.columns.is_empty() {
        return Role::Unknown;
    }
    if table.columns.contains(&Some(Column::ErrorCode)) {
        return Role::Errors;
    }
    if table.has(Column::Status) {
        return Role::Status;
    }
    let error = item.status.is_some_and(|s| s >= 400) || item.part == Part::ErrorExample;
    let response = || if error { Role::ErrorBody } else { Role::ResponseBody };
    match &table.caption {
        Some(Caption::Path) => Role::Path,
        Some(Caption::Query) => Role::Query,
        Some(Caption::RequestHeader) if in_response(item) => Role::ResponseHeader,
        Some(Caption::RequestHeader) => Role::Header,
        Some(Caption::Form) => Role::Form,
        Some(Caption::Uri) => Role::Uri,
        Some(Caption::RequestBody) if in_response(item) => response(),
        Some(Caption::RequestBody) => Role::RequestBody,
        Some(Caption::Request) if in_response(item) => response(),
        Some(Caption::Request) => Role::Request,
        Some(Caption::ResponseHeader) => Role::ResponseHeader,
        Some(Caption::ResponseBody) => response(),
        Some(Caption::Status) => Role::Status,
        Some(Caption::Errors) => Role::Errors,
        // A sentence names a case of a body that was stated above.
        Some(Caption::Structure(name))
            if !text::is_name(&text::squash(name))
                && before.iter().any(|(index, role)| {
                    matches!(role, Role::RequestBody | Role::Request | Role::ResponseBody)
                        && items[*index].part == item.part
                        && alike(table, &items[*index])
                }) =>
        {
            if in_response(item) {
                response()
            } else {
                Role::Request
            }
        }
        // Under the URI a sentence names parameters for some use.
        Some(Caption::Structure(name)) if item.part == Part::Uri && !text::is_name(&text::squash(name)) => {
            by_part(items, item, table, side, before, error)
        }
        Some(Caption::Structure(name)) => Role::Structure(name.clone(), structure_side(item, side, error)),
        Some(Caption::Parameters) | None => by_part(items, item, table, side, before, error),
    }
}

fn in_response(item: &Item) -> bool {
    matches!(item.part, Part::Response | Part::ResponseExample)
}

/// A structure goes the way of the body above it; the part helps where a caption of a body is missing.
fn structure_side(item: &Item, side: Side, error: bool) -> Side {
    match item.part {
        _ if error => Side::Error,
        Part::Response | Part::ResponseExample if side == Side::Request => Side::Response,
        _ => side,
    }
}

fn by_part(items: &[Item], item: &Item, table: &Table, side: Side, before: &[(usize, Role)], error: bool) -> Role {
    let had = |role: &Role| before.iter().any(|(_, r)| r == role);
    // A second table under the URI states more parameters, unless the first has one with members.
    let had_members =
        || before.iter().filter(|(_, role)| *role == Role::Uri).any(|(index, _)| with_members(&items[*index]));
    let unnamed = || Role::Structure(String::new(), structure_side(item, side, error));
    match item.part {
        Part::Uri | Part::UriSample | Part::Function | Part::Constraints => {
            if (table.title.is_none() || matches!(table.caption, Some(Caption::Structure(_)))) && had_members() {
                unnamed()
            } else {
                Role::Uri
            }
        }
        Part::Request | Part::RequestExample => {
            let bodies = before.iter().filter(|(_, role)| matches!(role, Role::RequestBody | Role::Request));
            if table.title.is_none()
                && (had(&Role::RequestBody) || had(&Role::Request))
                && !bodies.clone().any(|(index, _)| alike(table, &items[*index]))
            {
                unnamed()
            } else {
                Role::Request
            }
        }
        Part::Response | Part::ResponseExample => match error {
            true => Role::ErrorBody,
            false if before.iter().any(|(i, r)| *r == Role::ResponseBody && alike(table, &items[*i])) => {
                Role::ResponseBody
            }
            false if had(&Role::ResponseBody) => unnamed(),
            false => Role::ResponseBody,
        },
        Part::ErrorExample => Role::ErrorBody,
        Part::Status => Role::Status,
        _ => Role::Unknown,
    }
}

/// The first structure of a part that has no body table of its own is the body.
fn promote(items: &[Item], roles: &mut [(usize, Role)]) {
    let has_request = roles.iter().any(|(index, r)| {
        matches!(r, Role::RequestBody | Role::Request | Role::Form)
            || matches!(r, Role::Uri | Role::Path | Role::Query | Role::Header) && with_members(&items[*index])
    });
    let structure = |role: &Role, side: Side| matches!(role, Role::Structure(_, own) if *own == side);
    let asked = |(index, role): &(usize, Role)| structure(role, Side::Request) && items[*index].part == Part::Request;
    let mentioned = if !has_request && roles.iter().any(asked) { mentioned(items) } else { BTreeSet::new() };
    let free = |index: usize| match &items[index].what {
        What::Table(table) => table.title.as_ref().is_none_or(|title| !mentioned.contains(&title.number)),
        _ => false,
    };
    if !has_request && let Some((_, role)) = roles.iter_mut().find(|entry| asked(entry) && free(entry.0)) {
        *role = Role::Request;
    }
    let has_response = roles.iter().any(|(_, r)| *r == Role::ResponseBody);
    if !has_response
        && let Some((_, role)) = roles
            .iter_mut()
            .find(|(index, r)| matches!(r, Role::Structure(_, Side::Response)) && in_response(&items[*index]))
    {
        *role = Role::ResponseBody;
    }
}

/// Whether a table's only row states the type of the whole body: "[Array]".
pub fn whole_body(table: &Table) -> Option<&Entry> {
    let row = table.rows.first().filter(|_| table.rows.len() == 1)?;
    let name = row.name.plain();
    let key = row.name.key();
    let bare = key.trim_matches(|c: char| "[]【】()*".contains(c));
    let listed = name.starts_with('[') && name.ends_with(']');
    (listed || matches!(bare, "" | "array" | "数组" | "数组元素" | "列表元素")).then_some(row)
}
