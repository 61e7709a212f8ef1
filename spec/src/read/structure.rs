//! Rows of fields → linked fields.  In: body tables, structure tables, examples.  Out: bodies and named structures.
//!
//! First every field is linked to the structure table that its name, its type, a number or an example leads to; a table
//! is read when the first field leads to it, so structures may refer to themselves.  Then `leftovers` pairs what is left.

mod leftovers;

use std::collections::BTreeSet;
use std::sync::LazyLock;

use regex::Regex;
use serde_json::Value;

use super::fields::{self, FieldRow, Reader};
use super::link::{self, Candidate, Wanted};
use super::side::Side;
use crate::fact::{Body, Field};
use crate::types::Type;

static KEYED: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?i)key\s*(?:是|为|指|值为|is|indicates).+value\s*(?:是|为|指|值为|is|indicates)")
        .expect("constant pattern")
});

/// A structure table with its rows.
#[derive(Debug, Clone)]
pub struct Table {
    /// How fields find it, and its name once one did.
    candidate: Candidate,
    /// Line of the table.
    line: u32,
    /// Its rows, until they are linked.
    rows: Vec<FieldRow>,
    /// Its linked rows.
    fields: Option<Vec<Field>>,
}

impl Table {
    /// A table that nothing refers to yet.
    pub fn new(name: &str, number: &str, side: Side, rows: Vec<FieldRow>, line: u32) -> Self {
        let members = rows.iter().map(|r| r.field.name.clone()).collect();
        let (name, number, anchors) = (name.to_owned(), number.to_owned(), BTreeSet::new());
        let candidate = Candidate { name, number, side, members, id: None, anchors, foreign: false };
        Table { candidate, line, rows, fields: None }
    }

    /// The same table with the links that lead to it; `foreign` if it is on another page.
    pub fn reached_by(mut self, anchors: impl IntoIterator<Item = String>, foreign: bool) -> Self {
        self.candidate.anchors.extend(anchors);
        self.candidate.foreign = foreign;
        self
    }

    /// Its rows, as long as they are not linked.
    pub fn rows(&self) -> &[FieldRow] {
        &self.rows
    }

    /// Which way it goes.
    pub fn side(&self) -> Side {
        self.candidate.side
    }

    fn is_free(&self) -> bool {
        self.candidate.id.is_none() && !self.candidate.foreign
    }
}

impl AsRef<Candidate> for Table {
    fn as_ref(&self) -> &Candidate {
        &self.candidate
    }
}

/// A row that states the type of a whole body.
pub struct WholeBody {
    /// Which body.
    pub side: Side,
    /// Its type.
    pub kind: Type,
    /// Where the row is.
    pub line: u32,
    /// Its description, plain: only its table references are read.
    pub description: String,
    /// Where its links lead.
    pub links: Vec<String>,
}

/// Links fields to structure tables.
pub struct Linker<'r, 'a> {
    tables: Vec<Table>,
    reader: &'r mut Reader<'a>,
    /// Fields whose structure is still unknown, in order.
    open: Vec<Open>,
}

/// A field whose structure is still unknown.
struct Open {
    field: String,
    line: u32,
    side: Side,
    /// The name under which the structure would be known; behind a `?` when only the field has a name.
    id: String,
}

/// What has a type to be linked: a field, or a whole body.
struct Origin<'f> {
    name: &'f str,
    line: u32,
    description: &'f str,
    typed: bool,
    side: Side,
    links: &'f [String],
}

impl<'f> Origin<'f> {
    fn of(row: &'f FieldRow, side: Side) -> Self {
        let FieldRow { field, description, typed, links, .. } = row;
        Origin { name: &field.name, line: field.line, description: description.plain(), typed: *typed, side, links }
    }

    fn wanted<'w>(&'w self, kind: &'w Type, shown: &'w BTreeSet<String>) -> Wanted<'w> {
        let type_name = match kind.leaf() {
            Type::Struct(name) => Some(name.as_str()),
            _ => None,
        };
        Wanted { field: self.name, type_name, description: self.description, side: self.side, shown, links: self.links }
    }
}

/// A type after linking, and the proof where it needs one.
struct Linked {
    kind: Type,
    repair: Option<String>,
}

impl Linked {
    fn plainly(kind: Type) -> Self {
        Linked { kind, repair: None }
    }
}

impl<'r, 'a> Linker<'r, 'a> {
    /// A linker over the structure tables of a section.
    pub fn new(tables: Vec<Table>, reader: &'r mut Reader<'a>) -> Self {
        Linker { tables, reader, open: Vec::new() }
    }

    /// A body whose members have rows; `values` are what examples show in its place.
    pub fn body(&mut self, rows: &[FieldRow], side: Side, values: &[&Value]) -> Body {
        let fields = self.fields(rows, side, values);
        let lists = !values.is_empty() && values.iter().all(|v| v.is_array());
        let kind = if lists { Type::Array(Box::new(Type::Object)) } else { Type::Object };
        Body { form: false, kind, fields, cases: Vec::new() }
    }

    /// A body of which a single row states the type of the whole.
    pub fn whole(&mut self, whole: &WholeBody, values: &[&Value]) -> Body {
        let WholeBody { side, kind, line, description, links } = whole;
        let origin = Origin { name: "", line: *line, description, typed: true, side: *side, links };
        let kind = as_shown(kind, *side, values).unwrap_or_else(|| kind.clone());
        Body { form: false, kind: self.link(&origin, kind, values).kind, fields: Vec::new(), cases: Vec::new() }
    }

    /// Links the fields of a body or structure.
    fn fields(&mut self, rows: &[FieldRow], side: Side, values: &[&Value]) -> Vec<Field> {
        let mut out = Vec::new();
        let mut at = 0;
        while at < rows.len() {
            let row = &rows[at];
            let inside = fields::inside(values, &row.field.name);
            let inline = self.inline(rows, at, side, values, &inside);
            let mut field = match inline {
                0 => self.field(row, side, &inside),
                count => self.with_inline(row, &rows[at + 1..=at + count], side, &inside),
            };
            field.constraints = self.reader.constraints(row, &field.kind, &inside, side);
            out.push(field);
            at += 1 + inline;
        }
        out
    }

    /// How many of the following rows are members of this field's elements: a bare list followed by its element's rows.
    fn inline(&self, rows: &[FieldRow], at: usize, side: Side, values: &[&Value], inside: &[&Value]) -> usize {
        let row = &rows[at];
        let (shown, around) = (fields::shown(inside), fields::shown(values));
        let find = || link::find(&self.tables, &Origin::of(row, side).wanted(&row.field.kind, &shown));
        if let Type::Struct(_) = row.field.kind.leaf() {
            let rest = &rows[at + 1..];
            // Rows under a header that came again are members of a type without a table: its caption was lost.
            let starts = rest.first().is_some_and(|f| f.after_header);
            let apart = !rest.iter().any(|f| around.contains(&f.field.name));
            let lost = || find().is_none() && !self.tables.iter().any(|t| t.is_free() && t.candidate.side == side);
            return if starts && apart && lost() { rest.len() } else { 0 };
        }
        let bare = matches!(row.field.kind.leaf(), Type::Any | Type::Object) && row.typed;
        if !bare || shown.is_empty() || find().is_some_and(|(_, how)| how != "example") {
            return 0;
        }
        let own = |f: &&FieldRow| !around.contains(&f.field.name);
        let count = rows[at + 1..].iter().take_while(own).count();
        let last = rows[at + 1..at + 1 + count].iter().rposition(|f| shown.contains(&f.field.name));
        last.map_or(0, |last| last + 1)
    }

    fn with_inline(&mut self, row: &FieldRow, members: &[FieldRow], side: Side, inside: &[&Value]) -> Field {
        let index = self.tables.len();
        let name = match row.field.kind.leaf() {
            Type::Struct(name) => name,
            _ => &row.field.name,
        };
        self.tables.push(Table::new(name, "", side, members.to_vec(), row.field.line));
        let id = self.use_table(index, side, inside);
        let mut out = row.field.clone();
        out.kind = row.field.kind.with_leaf(Type::Struct(id));
        out.repairs.push("members in the rows below".to_owned());
        out
    }

    fn field(&mut self, row: &FieldRow, side: Side, inside: &[&Value]) -> Field {
        let mut out = row.field.clone();
        if !row.typed {
            self.untyped(&mut out, inside);
        }
        // A text that examples show as an object, and a map whose members a table states, are what the link leads to.
        if self.linked_anyway(row, &out.kind, side, inside) {
            out.kind = without_map(&out.kind).with_leaf(Type::Object);
            out.repairs.push("type: its link leads to a structure".to_owned());
        }
        if let Some(list) = as_shown(&out.kind, side, inside) {
            out.kind = list;
            out.repairs.push("list: example".to_owned());
        }
        let linked = self.link(&Origin::of(row, side), out.kind, inside);
        out.kind = linked.kind;
        out.repairs.extend(linked.repair);
        out
    }

    /// Whether a field has a structure although its type says otherwise.
    fn linked_anyway(&self, row: &FieldRow, kind: &Type, side: Side, inside: &[&Value]) -> bool {
        // `*String` points to something.
        let points = *kind.leaf() == Type::String && row.field.word.contains('*');
        let text = points || *kind == Type::String && shows_members(inside);
        let map = without_map(kind) != *kind && matches!(kind.leaf(), Type::String | Type::Any | Type::Object);
        if row.links.is_empty() || !text && !map {
            return false;
        }
        let shown = BTreeSet::new();
        let found = link::find(&self.tables, &Origin::of(row, side).wanted(kind, &shown));
        // "Key" and "value" describe the entries of a map.
        let entries =
            |index: usize| self.tables[index].candidate.members.iter().all(|m| matches!(m.as_str(), "key" | "value"));
        found.is_some_and(|(index, how)| how == link::LINK && !entries(index))
    }

    /// A field without a type: what the example shows, or nothing.
    fn untyped(&mut self, field: &mut Field, inside: &[&Value]) {
        match inside.iter().find(|v| !v.is_null()) {
            Some(value) => {
                field.kind = fields::type_of(value);
                field.repairs.push("type: example".to_owned());
            }
            None if field.word.is_empty() => self.reader.gap(field.line, "no type stated", &field.name),
            None => {}
        }
    }

    /// The type with the structure that it means, as far as one is found.
    fn link(&mut self, origin: &Origin<'_>, kind: Type, inside: &[&Value]) -> Linked {
        if !matches!(kind.leaf(), Type::Struct(_) | Type::Object | Type::Any) {
            return Linked::plainly(kind);
        }
        let under_map =
            matches!(kind, Type::Map(_)) || matches!(&kind, Type::Array(inner) if matches!(**inner, Type::Map(_)));
        let values: Vec<&Value> = if under_map { fields::map_values(inside) } else { inside.to_vec() };
        let shown = fields::shown(&values);
        let wanted = origin.wanted(&kind, &shown);
        // The members of a map are data, never a table's rows, unless a type is named.
        let found = link::find(&self.tables, &wanted)
            .filter(|(_, how)| !under_map || wanted.type_name.is_some() || *how == link::LINK);
        let scalar_element = !values.is_empty() && values.iter().all(|v| !has_object(v));
        match found {
            Some((index, how)) if !(scalar_element && !link::is_exact(how) && matches!(kind.leaf(), Type::Any)) => {
                if how == link::LINK {
                    self.name_by(index, wanted.type_name.unwrap_or(origin.name));
                }
                let id = self.use_table(index, origin.side, &values);
                let repair = (!link::is_exact(how)).then(|| format!("structure `{id}`: {how}"));
                Linked { kind: kind.with_leaf(Type::Struct(id)), repair }
            }
            _ => self.unlinked(origin, kind, &values),
        }
    }

    fn unlinked(&mut self, origin: &Origin<'_>, kind: Type, values: &[&Value]) -> Linked {
        let mut open = |id: String| {
            self.open.push(Open { field: origin.name.to_owned(), line: origin.line, side: origin.side, id })
        };
        match kind.leaf() {
            // A bare list of scalars: the example shows which.
            Type::Any if matches!(kind, Type::Array(_)) && !shows_objects(values) => {
                let known = |t: &Type| matches!(t, Type::Array(e) if **e != Type::Any);
                let Some(list) = values.iter().map(|v| fields::type_of(v)).find(known) else {
                    return Linked::plainly(kind);
                };
                let Type::Array(element) = list else { return Linked::plainly(kind) };
                Linked { kind: kind.with_leaf(*element), repair: Some("element type: example".to_owned()) }
            }
            Type::Struct(name) => {
                open(name.clone());
                Linked::plainly(kind)
            }
            // "The key is … and the value is …": names to texts.
            Type::Object if KEYED.is_match(origin.description) && all_texts(values) => Linked {
                kind: kind.with_leaf(Type::Map(Box::new(Type::String))),
                repair: Some("map: its description names key and value".to_owned()),
            },
            // An object that every example shows empty has no members to state.
            Type::Object | Type::Any
                if shows_members(values) || origin.typed && *kind.leaf() == Type::Object && !shows_objects(values) =>
            {
                let id = format!("?{}", origin.name);
                open(id.clone());
                Linked::plainly(kind.with_leaf(Type::Struct(id)))
            }
            _ => Linked::plainly(kind),
        }
    }

    /// Names a table that has no name of its own by what leads to it.
    fn name_by(&mut self, index: usize, name: &str) {
        let candidate = &mut self.tables[index].candidate;
        if !name.is_empty() && !crate::text::is_name(&candidate.name) {
            name.clone_into(&mut candidate.name);
        }
    }

    /// The unique name of a structure table; its rows are linked when the first field leads to it.
    fn use_table(&mut self, index: usize, side: Side, values: &[&Value]) -> String {
        if let Some(id) = &self.tables[index].candidate.id {
            return id.clone();
        }
        let id = self.unique(index);
        self.tables[index].candidate.id = Some(id.clone());
        let rows = std::mem::take(&mut self.tables[index].rows);
        self.tables[index].fields = Some(self.fields(&rows, side, values));
        id
    }

    fn unique(&self, index: usize) -> String {
        let Candidate { name, number, side, .. } = &self.tables[index].candidate;
        let base = if name.is_empty() { format!("Table{number}") } else { name.clone() };
        let taken = |name: &str| self.tables.iter().any(|t| t.candidate.id.as_deref() == Some(name));
        let sided = format!("{base}@{}", side.word());
        let numbered = (2..).map(|n| format!("{sided}{n}"));
        [base, sided.clone()].into_iter().chain(numbered).find(|name| !taken(name)).unwrap_or(sided)
    }
}

/// The type of a map's values in place of the map.
fn without_map(kind: &Type) -> Type {
    match kind {
        Type::Map(value) => (**value).clone(),
        Type::Array(element) => Type::Array(Box::new(without_map(element))),
        other => other.clone(),
    }
}

/// The list that examples show where the table states its element.
fn as_shown(kind: &Type, side: Side, values: &[&Value]) -> Option<Type> {
    let lists = values.iter().any(|v| v.as_array().is_some_and(|l| l.iter().any(Value::is_object)));
    // What is sent is decided by all that the documents say of it, not by one sample: see `majority`.
    let list = lists && side != Side::Request && matches!(kind, Type::Struct(_) | Type::Object);
    list.then(|| Type::Array(Box::new(kind.clone())))
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
