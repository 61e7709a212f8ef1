//! Rows of parameter tables → fields.  In: a table and the evidence for names.  Out: raw fields, and gaps.

use std::collections::BTreeSet;

use serde_json::Value;

use super::constraints::{self, Neighbour, Subject, confirm};
use super::names::{self, Lexicon};
use super::pages;
use super::roles::Role;
use super::side::Side;
use crate::constraint::Constraints;
use crate::fact::{Field, Gap};
use crate::row::Cell;
use crate::section::{Entry, Table};
use crate::text;
use crate::types::{self, Type};
use crate::vocabulary::{self, Column};

/// The gap of a value that an example shows and its table lacks.
pub const ONLY_SHOWN: &str = "value that only an example shows";
/// The gap of a value that an example spells a little otherwise than its table.
pub const MISSPELT_VALUE: &str = "example that misspells a value";
/// An example shows what a stated limit refuses.
pub const OUTSIDE: &str = "example outside the stated limits";
/// The gap of a row whose name cell holds no name.
pub const UNNAMED: &str = "name cell without a name";

/// Type words, to know a cut one by its start.
const TYPES: [&str; 7] = ["string", "integer", "boolean", "double", "float", "object", "long"];

/// A row that names a field, with what is needed until its structure is linked.
#[derive(Debug, Clone, PartialEq)]
pub struct FieldRow {
    /// The field as the table states it; its type is `Any` when the table states none.
    pub field: Field,
    /// Whether the cell stated a type.
    pub typed: bool,
    /// Description, for constraints and for references to other tables.
    pub description: Cell,
    /// Where the parameter is, if the table has a column for it: a key of `text::key`.
    pub place: String,
    /// Where its links lead, see [`super::pages::resolve`].
    pub links: Vec<String>,
    /// The first row under a header that came again.
    pub after_header: bool,
    /// Line of the first row of its table, which identifies the table.
    pub table: u32,
}

/// A table of fields with its rows.
#[derive(Debug, Clone)]
pub struct FieldTable {
    /// What it describes.
    pub role: Role,
    /// Line of the table.
    pub line: u32,
    /// Its rows.
    pub rows: Vec<FieldRow>,
}

/// Evidence and sinks for reading the fields of one section.
pub struct Reader<'a> {
    /// Section number, for gaps.
    pub section: &'a str,
    /// The page that is read.
    pub page: &'a str,
    /// Names of the whole document.
    pub lexicon: &'a Lexicon,
    /// What could not be read.
    pub gaps: Vec<Gap>,
    /// All rows of the section, for conditions that name other fields.
    pub neighbours: Vec<Neighbour>,
}

impl Reader<'_> {
    /// Notes something that became no fact.
    pub fn gap(&mut self, line: u32, kind: &str, about: &str) {
        self.gaps.push(Gap { section: self.section.to_owned(), line, kind: kind.to_owned(), about: about.to_owned() });
    }

    /// Makes rows known to the conditions of others.
    pub fn introduce(&mut self, rows: &[FieldRow]) {
        for row in rows {
            self.neighbours.push(Neighbour::new(&row.field.name, row.description.clone(), row.table));
        }
    }

    /// What values the description of a row allows; `shown` are values that examples show in its place. Those of
    /// requests are held against the limits when the whole operation is read.
    pub fn constraints(&mut self, row: &FieldRow, kind: &Type, shown: &[&Value], side: Side) -> Constraints {
        if row.description.raw().is_empty() {
            return Constraints::default();
        }
        let shown: Vec<&Value> = shown.iter().copied().filter(|v| !is_mask(v)).collect();
        let shown = shown.as_slice();
        let mut near: Vec<&Neighbour> = self.neighbours.iter().filter(|n| n.table == row.table).collect();
        near.extend(self.neighbours.iter().filter(|n| n.table != row.table));
        let subject = Subject { name: &row.field.name, kind, neighbours: &near };
        let (mut found, doubts) = constraints::read(row.description.raw(), subject);
        confirm::by_examples(&mut found, &row.field.word, shown);
        for keyword in confirm::broken_by_examples(&found, shown) {
            if keyword != "enum" {
                if side != Side::Request {
                    confirm::refute(&mut found, keyword);
                    self.gap(row.field.line, OUTSIDE, &format!("{}: {keyword}", row.field.name));
                }
                continue;
            }
            for (value, slip) in confirm::open_values(&mut found, shown) {
                let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                let kind = if slip { MISSPELT_VALUE } else { ONLY_SHOWN };
                self.gap(row.field.line, kind, &format!("{}: {value}", row.field.name));
            }
        }
        for doubt in doubts {
            self.gap(row.field.line, "possible constraint not read", &format!("{}: {}", row.field.name, doubt.word));
        }
        found
    }

    /// Reads all rows of a table.
    pub fn fields(&mut self, table: &Table, near: &BTreeSet<String>) -> Vec<FieldRow> {
        for (line, reason) in &table.lost {
            self.gap(*line, reason, table.title.as_ref().map_or("", |t| &t.number));
        }
        self.whole_rows(table, near).iter().filter_map(|row| self.field(table, row, near)).collect()
    }

    /// Rows whose name goes on in the next row are joined: that row has no type, and the joined name is known.
    fn whole_rows(&self, table: &Table, near: &BTreeSet<String>) -> Vec<Entry> {
        let mut out: Vec<Entry> = Vec::new();
        for row in &table.rows {
            let bare = row.kind.is_empty() && row.required.as_ref().is_none_or(Cell::is_empty);
            if let Some(above) = out.last_mut().filter(|_| bare && table.has(Column::Type)) {
                let joined = text::squash(above.name.plain()) + &text::squash(row.name.plain());
                if near.contains(&joined) || self.lexicon.knows(&joined) {
                    above.name = joined.into();
                    above.description = above.description.followed_by(&row.description, '\n');
                    continue;
                }
            }
            out.push(row.clone());
        }
        out
    }

    /// A row whose type slid into the name cell, where its end was cut: the rest of the cell is a known name.
    fn with_type_back(&self, row: &Entry, near: &BTreeSet<String>) -> Option<Entry> {
        let (name, cut) = row.name.plain().rsplit_once(' ').filter(|_| !row.kind.has_words())?;
        let (name, cut) = (text::squash(name), cut.to_lowercase());
        let word = TYPES.iter().find(|t| cut.len() > 2 && t.starts_with(&cut))?;
        let known = near.contains(&name) || self.lexicon.knows(&name);
        known.then(|| Entry { name: name.into(), kind: (*word).into(), ..row.clone() })
    }

    fn field(&mut self, table: &Table, row: &Entry, near: &BTreeSet<String>) -> Option<FieldRow> {
        let slid = self.with_type_back(row, near);
        let seen = slid.as_ref().map(|_| row.name.plain());
        let row = slid.as_ref().unwrap_or(row);
        let Some(name) = names::read(row.name.plain(), near, self.lexicon) else {
            self.gap(row.line, UNNAMED, table.title.as_ref().map_or("", |t| &t.number));
            return None;
        };
        let mut repairs: Vec<String> = Vec::new();
        if let (Some(seen), Some(because)) = (&name.seen, name.because) {
            repairs.push(format!("name `{seen}`: {because}"));
        }
        let word = row.kind.plain().to_owned();
        let kind = types::word::parse(row.kind.raw());
        if kind.is_none() && !word.is_empty() {
            self.gap(row.line, "type cell without a type", &name.name);
        }
        if let Some(seen) = seen {
            repairs.push(format!("type from the name cell `{seen}`: known name"));
        }
        let required = row.required.as_ref().and_then(|cell| vocabulary::required(&cell.key()));
        if required.is_none()
            && table.has(Column::Required)
            && row.required.as_ref().is_some_and(|cell| !cell.is_empty())
        {
            self.gap(row.line, "mandatory cell that says neither", &name.name);
        }
        let typed = kind.is_some();
        let stated = Field::new(&name.name, kind.unwrap_or(Type::Any), row.line);
        Some(FieldRow {
            field: Field { word, required, repairs, ..stated },
            typed,
            description: with_condition(row),
            place: row.place.key(),
            links: row.links().filter_map(|link| pages::resolve(self.page, link)).collect(),
            after_header: row.after_header,
            table: table.rows.first().map_or(0, |r| r.line),
        })
    }
}

/// The description, with what the mandatory cell says beyond yes and no: when the field is mandatory.
fn with_condition(row: &Entry) -> Cell {
    let more = row.required.as_ref().filter(|cell| cell.plain().chars().count() > 8);
    more.map_or_else(|| row.description.clone(), |cell| row.description.followed_by(cell, '\n'))
}

/// Asterisks or the like in place of a secret: they prove nothing.
pub(super) fn is_mask(value: &Value) -> bool {
    value.as_str().is_some_and(|t| t.len() > 2 && ["*", "x", "X"].iter().any(|mask| t.replace(mask, "").is_empty()))
}

/// The type that an example's value has.
pub fn type_of(value: &Value) -> Type {
    match value {
        Value::String(_) => Type::String,
        Value::Bool(_) => Type::Boolean,
        Value::Number(n) if n.is_f64() => Type::Number,
        Value::Number(_) => Type::Integer,
        Value::Array(list) => Type::Array(Box::new(list.iter().find(|v| !v.is_null()).map_or(Type::Any, type_of))),
        Value::Object(_) => Type::Object,
        Value::Null => Type::Any,
    }
}

/// The members with a name in some example objects; lists are opened.
pub fn inside<'v>(values: &[&'v Value], name: &str) -> Vec<&'v Value> {
    objects(values).into_iter().filter_map(|o| o.get(name)).collect()
}

/// The objects among values, lists opened.
pub fn objects<'v>(values: &[&'v Value]) -> Vec<&'v serde_json::Map<String, Value>> {
    let mut out = Vec::new();
    for value in values {
        match value {
            Value::Object(map) => out.push(map),
            Value::Array(list) => out.extend(objects(&list.iter().collect::<Vec<_>>())),
            _ => {}
        }
    }
    out
}

/// The values of maps, lists opened: what is under names that are data.
pub fn map_values<'v>(values: &[&'v Value]) -> Vec<&'v Value> {
    objects(values).into_iter().flat_map(|o| o.values()).collect()
}

/// All member names of the objects among values.
pub fn shown(values: &[&Value]) -> BTreeSet<String> {
    objects(values).into_iter().flat_map(|o| o.keys().cloned()).collect()
}
