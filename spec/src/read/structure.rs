//! Raw fields → linked fields.  In: body tables, structure tables, examples.  Out: bodies and named structures.
//!
//! Each structure table is resolved once, so structures may refer to themselves.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use regex::Regex;
use serde_json::Value;

use super::fields::{self, RawField, Reader};
use super::kind::Type;
use super::link::{self, Candidate, Wanted};
use super::roles::Side;
use crate::constraint::Constraints;
use crate::fact::{Field, Structure};

static KEYED: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?i)key\s*(?:是|为|指|值为|is|indicates).+value\s*(?:是|为|指|值为|is|indicates)")
        .expect("constant pattern")
});

/// A structure table with its rows.
#[derive(Debug, Clone)]
pub struct Table {
    /// How fields find it.
    pub candidate: Candidate,
    /// Its rows.
    pub rows: Vec<RawField>,
    /// Line of the table.
    pub line: u32,
    /// Name in the facts, once used.
    id: Option<String>,
    resolved: Option<Vec<Field>>,
}

impl Table {
    /// A table that nothing refers to yet.
    pub fn new(name: &str, number: &str, side: Side, rows: Vec<RawField>, line: u32) -> Self {
        let members = rows.iter().map(|r| r.name.clone()).collect();
        let candidate = Candidate { name: name.to_owned(), number: number.to_owned(), side, members, used: false };
        Table { candidate, rows, line, id: None, resolved: None }
    }
}

/// Links fields to structure tables.
pub struct Linker<'r, 'a> {
    tables: Vec<Table>,
    candidates: Vec<Candidate>,
    reader: &'r mut Reader<'a>,
    /// Fields whose structure is still unknown: where to put it, in order.
    open: Vec<Open>,
}

struct Open {
    field: String,
    line: u32,
    side: Side,
    /// The name under which the structure would be known.
    id: String,
}

impl<'r, 'a> Linker<'r, 'a> {
    /// A linker over the structure tables of a section.
    pub fn new(tables: Vec<Table>, reader: &'r mut Reader<'a>) -> Self {
        let candidates = tables.iter().map(|t| t.candidate.clone()).collect();
        Linker { tables, candidates, reader, open: Vec::new() }
    }

    /// Resolves the fields of a body or structure; `values` are what examples show in its place.
    pub fn fields(&mut self, raw: &[RawField], side: Side, values: &[&Value]) -> Vec<Field> {
        let mut out = Vec::new();
        let mut at = 0;
        while at < raw.len() {
            let field = &raw[at];
            let inside = fields::inside(values, &field.name);
            let inline = self.inline(raw, at, side, values, &inside);
            let mut read = match inline {
                0 => self.field(field, side, &inside),
                count => self.with_inline(field, &raw[at + 1..=at + count], side, &inside),
            };
            read.constraints = self.reader.constraints(field, &read.kind, &inside, side);
            out.push(read);
            at += 1 + inline;
        }
        out
    }

    /// The type of a whole body that a single row states.
    pub fn whole(&mut self, row: &RawField, side: Side, values: &[&Value]) -> Field {
        self.field(row, side, values)
    }

    fn wanted<'w>(field: &'w RawField, side: Side, shown: &'w BTreeSet<String>) -> Wanted<'w> {
        let type_name = match field.kind.leaf() {
            Type::Struct(name) => Some(name.as_str()),
            _ => None,
        };
        Wanted { field: &field.name, type_name, description: &field.description, side, shown }
    }

    /// How many of the following rows are members of this field's elements: a bare list followed by its element's rows.
    fn inline(&mut self, raw: &[RawField], at: usize, side: Side, values: &[&Value], inside: &[&Value]) -> usize {
        let field = &raw[at];
        let (shown, around) = (fields::shown(inside), fields::shown(values));
        if let Type::Struct(_) = field.kind.leaf() {
            return self.lost_caption(raw, at, side, &shown, &around);
        }
        if !matches!(field.kind.leaf(), Type::Any | Type::Object) || !field.typed {
            return 0;
        }
        if shown.is_empty()
            || link::find(&self.candidates, &Self::wanted(field, side, &shown)).is_some_and(|(_, how)| how != "example")
        {
            return 0;
        }
        let own = |f: &&RawField| !around.contains(&f.name);
        let count = raw[at + 1..].iter().take_while(own).count();
        let proven = raw[at + 1..at + 1 + count].iter().filter(|f| shown.contains(&f.name)).count();
        if proven > 0 { count } else { 0 }
    }

    /// Rows under a header that came again are the members of a named type without a table: its caption was lost.
    fn lost_caption(
        &self,
        raw: &[RawField],
        at: usize,
        side: Side,
        shown: &BTreeSet<String>,
        around: &BTreeSet<String>,
    ) -> usize {
        let rest = &raw[at + 1..];
        let starts = rest.first().is_some_and(|f| f.after_header);
        let apart = !rest.iter().any(|f| around.contains(&f.name));
        let lost = || {
            link::find(&self.candidates, &Self::wanted(&raw[at], side, shown)).is_none()
                && !self.candidates.iter().any(|c| !c.used && c.side == side)
        };
        if starts && apart && lost() { rest.len() } else { 0 }
    }

    fn with_inline(&mut self, field: &RawField, rows: &[RawField], side: Side, inside: &[&Value]) -> Field {
        let index = self.tables.len();
        let name = match field.kind.leaf() {
            Type::Struct(name) => name,
            _ => &field.name,
        };
        self.tables.push(Table::new(name, "", side, rows.to_vec(), field.line));
        self.candidates.push(self.tables[index].candidate.clone());
        let id = self.resolve(index, side, inside);
        let mut out = base(field);
        out.kind = field.kind.with_leaf(Type::Struct(id));
        out.repairs.push("members in the rows below".to_owned());
        out
    }

    fn field(&mut self, field: &RawField, side: Side, inside: &[&Value]) -> Field {
        let mut out = base(field);
        if !field.typed {
            self.untyped(field, inside, &mut out);
        }
        let lists = inside.iter().any(|v| v.as_array().is_some_and(|l| l.iter().any(Value::is_object)));
        // What is sent is decided by all that the documents say of it, not by one sample: see `majority`.
        if lists && side != Side::Request && matches!(out.kind, Type::Struct(_) | Type::Object) {
            out.kind = Type::Array(Box::new(out.kind));
            out.repairs.push("list: example".to_owned());
        }
        if !matches!(out.kind.leaf(), Type::Struct(_) | Type::Object | Type::Any) {
            return out;
        }
        let under_map = matches!(out.kind, Type::Map(_))
            || matches!(&out.kind, Type::Array(inner) if matches!(**inner, Type::Map(_)));
        let values: Vec<&Value> = if under_map { fields::map_values(inside) } else { inside.to_vec() };
        self.link(field, side, &values, under_map, &mut out);
        out
    }

    /// A field without a type: what the example shows, or nothing.
    fn untyped(&mut self, field: &RawField, inside: &[&Value], out: &mut Field) {
        match inside.iter().find(|v| !v.is_null()) {
            Some(value) => {
                out.kind = fields::type_of(value);
                out.repairs.push("type: example".to_owned());
            }
            None if field.word.is_empty() => self.reader.gap(field.line, "no type stated", &field.name),
            None => {}
        }
    }

    fn link(&mut self, field: &RawField, side: Side, values: &[&Value], under_map: bool, out: &mut Field) {
        let shown = fields::shown(values);
        let mut probe = field.clone();
        probe.kind = out.kind.clone();
        let wanted = Self::wanted(&probe, side, &shown);
        // The members of a map are data, never a table's rows, unless a type is named.
        let found = if under_map && wanted.type_name.is_none() { None } else { link::find(&self.candidates, &wanted) };
        let scalar_element = !values.is_empty() && values.iter().all(|v| !has_object(v));
        match found {
            Some((index, how)) if !(scalar_element && how != "name" && matches!(out.kind.leaf(), Type::Any)) => {
                let id = self.resolve(index, side, values);
                if how != "name" {
                    out.repairs.push(format!("structure `{id}`: {how}"));
                }
                out.kind = out.kind.with_leaf(Type::Struct(id));
            }
            _ => self.unlinked(field, side, values, out),
        }
    }

    fn unlinked(&mut self, field: &RawField, side: Side, values: &[&Value], out: &mut Field) {
        match out.kind.leaf().clone() {
            // A bare list of scalars: the example shows which.
            Type::Any if matches!(out.kind, Type::Array(_)) && !shows_objects(values) => {
                if let Some(Type::Array(element)) =
                    values.iter().map(|v| fields::type_of(v)).find(|t| matches!(t, Type::Array(e) if **e != Type::Any))
                {
                    out.kind = out.kind.with_leaf(*element);
                    out.repairs.push("element type: example".to_owned());
                }
            }
            Type::Struct(name) => {
                self.open.push(Open { field: field.name.clone(), line: field.line, side, id: name });
            }
            // "The key is … and the value is …": names to texts.
            Type::Object if KEYED.is_match(&crate::text::plain(&field.description)) && all_texts(values) => {
                out.kind = out.kind.with_leaf(Type::Map(Box::new(Type::String)));
                out.repairs.push("map: its description names key and value".to_owned());
            }
            // An object that every example shows empty has no members to state.
            Type::Object | Type::Any
                if shows_members(values)
                    || field.typed && *out.kind.leaf() == Type::Object && !shows_objects(values) =>
            {
                let id = format!("?{}", field.name);
                self.open.push(Open { field: field.name.clone(), line: field.line, side, id: id.clone() });
                out.kind = out.kind.with_leaf(Type::Struct(id));
            }
            _ => {}
        }
    }

    /// The unique name of a structure table, its fields resolved.
    fn resolve(&mut self, index: usize, side: Side, values: &[&Value]) -> String {
        if let Some(id) = &self.tables[index].id {
            return id.clone();
        }
        let id = self.unique(index);
        self.tables[index].id = Some(id.clone());
        self.candidates[index].used = true;
        let rows = self.tables[index].rows.clone();
        let fields = self.fields(&rows, side, values);
        self.tables[index].resolved = Some(fields);
        id
    }

    fn unique(&self, index: usize) -> String {
        let table = &self.tables[index];
        let base = if table.candidate.name.is_empty() {
            format!("Table{}", table.candidate.number)
        } else {
            table.candidate.name.clone()
        };
        let taken = |name: &str| self.tables.iter().any(|t| t.id.as_deref() == Some(name));
        if !taken(&base) {
            return base;
        }
        let side = match table.candidate.side {
            Side::Request => "request",
            Side::Response => "response",
            Side::Error => "error",
        };
        let sided = format!("{base}@{side}");
        if !taken(&sided) {
            return sided;
        }
        (2..).map(|n| format!("{base}@{side}{n}")).find(|name| !taken(name)).unwrap_or(sided)
    }

    /// Pairs what is left: fields without a structure and tables without a field, when there is only one way.
    fn pair_leftovers(&mut self) -> Vec<(String, String)> {
        let mut pairs: Vec<(String, String)> = Vec::new();
        for side in [Side::Request, Side::Response] {
            let mut wanted: Vec<String> = Vec::new();
            for open in self.open.iter().filter(|o| o.side == side) {
                if !wanted.contains(&open.id) {
                    wanted.push(open.id.clone());
                }
            }
            let free: Vec<usize> = (0..self.tables.len())
                .filter(|i| self.tables[*i].id.is_none() && self.tables[*i].candidate.side == side)
                .collect();
            if !wanted.is_empty() && wanted.len() == free.len() {
                for (id, index) in wanted.into_iter().zip(free) {
                    let name = self.resolve(index, side, &[]);
                    pairs.push((id, name));
                }
            }
        }
        pairs
    }

    /// Two tables of one name describe one structure for two cases: the second adds what the first lacks.
    fn merge_twins(&mut self) {
        for index in 0..self.tables.len() {
            let twin = |t: &Table, o: &Table| {
                !t.candidate.name.is_empty()
                    && t.candidate.side == o.candidate.side
                    && crate::text::shape(&t.candidate.name) == crate::text::shape(&o.candidate.name)
            };
            let Some(first) = (0..self.tables.len()).find(|i| {
                self.tables[index].id.is_none()
                    && self.tables[*i].resolved.is_some()
                    && twin(&self.tables[index], &self.tables[*i])
            }) else {
                continue;
            };
            let (rows, side) = (self.tables[index].rows.clone(), self.tables[index].candidate.side);
            let added = self.fields(&rows, side, &[]);
            self.tables[index].id = self.tables[first].id.clone();
            if let Some(fields) = self.tables[first].resolved.as_mut() {
                let fresh: Vec<Field> =
                    added.into_iter().filter(|a| !fields.iter().any(|f| f.name == a.name)).collect();
                fields.extend(fresh);
            }
        }
    }

    /// The structures that fields refer to. Gaps are reported for what stays unlinked.
    pub fn finish(mut self, bodies: &mut [&mut Vec<Field>]) -> Vec<Structure> {
        let mut known: Vec<(String, String)> = Vec::new();
        loop {
            let pairs = self.pair_leftovers();
            if pairs.is_empty() {
                break;
            }
            self.open.retain(|o| !pairs.iter().any(|(id, _)| *id == o.id));
            known.extend(pairs);
        }
        self.merge_twins();
        for open in &self.open {
            let name = open
                .id
                .strip_prefix('?')
                .map_or_else(|| format!("{} ({})", open.field, open.id), |_| open.field.clone());
            let kind =
                if open.id.starts_with('?') { "object without stated members" } else { "structure without a table" };
            self.reader.gap(open.line, kind, &name);
        }
        for table in self.tables.iter().filter(|t| t.id.is_none() && t.candidate.side != Side::Error) {
            self.reader.gap(
                table.line,
                "table that nothing refers to",
                &format!("{} {}", table.candidate.number, table.candidate.name),
            );
        }
        let mut structures: Vec<Structure> = Vec::new();
        for table in self.tables {
            if let (Some(name), Some(fields)) = (table.id, table.resolved) {
                structures.push(Structure { name, line: table.line, fields });
            }
        }
        let names: BTreeSet<String> = structures.iter().map(|s| s.name.clone()).collect();
        let lists = structures.iter_mut().map(|s| &mut s.fields).chain(bodies.iter_mut().map(|b| &mut **b));
        for field in lists.flatten() {
            apply(field, &known, &names);
        }
        structures
    }
}

/// Replaces provisional names by linked ones, and what has no table by a free object.
fn apply(field: &mut Field, known: &[(String, String)], names: &BTreeSet<String>) {
    let Type::Struct(id) = field.kind.leaf().clone() else { return };
    if let Some((_, name)) = known.iter().find(|(k, _)| *k == id) {
        field.kind = field.kind.with_leaf(Type::Struct(name.clone()));
        field.repairs.push(format!("structure `{name}`: the only one left"));
    } else if !names.contains(&id) {
        field.kind = field.kind.with_leaf(Type::Object);
    }
}

fn base(field: &RawField) -> Field {
    Field {
        name: field.name.clone(),
        kind: field.kind.clone(),
        word: field.word.clone(),
        required: field.required,
        line: field.line,
        null: false,
        repairs: field.repairs.clone(),
        constraints: Constraints::default(),
    }
}

fn has_object(value: &Value) -> bool {
    match value {
        Value::Object(_) => true,
        Value::Array(list) => list.is_empty() || list.iter().any(has_object),
        _ => false,
    }
}

/// Whether all members that examples show are texts.
fn all_texts(values: &[&Value]) -> bool {
    fields::objects(values).iter().all(|o| o.values().all(Value::is_string))
}

fn shows_members(values: &[&Value]) -> bool {
    !fields::shown(values).is_empty()
}

fn shows_objects(values: &[&Value]) -> bool {
    !fields::objects(values).is_empty()
}
