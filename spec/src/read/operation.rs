//! One section → one operation.  In: the items of a section.  Out: an operation with linked bodies, and gaps.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use regex::Regex;
use serde_json::Value;

use super::compare;
use super::examples::Example;
use super::fields::{FieldRow, FieldTable, Reader, UNNAMED};
use super::names::Lexicon;
use super::pages::{self, Library};
use super::parameters;
use super::roles::{self, Role};
use super::samples;
use super::shown;
use super::side::Side;
use super::structure::{Linker, Table as StructureTable, WholeBody};
use super::uri::{self, Uri};
use crate::contents::Section;
use crate::fact::{Body, Counts, Gap, Operation, Structure};
use crate::section::{Item, Table, What};
use crate::text;
use crate::types::{Type, word};
use crate::vocabulary::{Caption, Part};

/// A status at the start of a line or cell, perhaps behind a word for it; what follows is no unit or further digit.
static CODE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"^(?i)[-•●*\s]*(?:(?:ab)?normal|success|failure|exception|http|status code|返回值|状态码|正常|异常|成功|失败)?(?:\s*(?:response|return|status)?\s*(?:codes?|values?))?[\s:：]*(10[0-3]|20[0-8]|30[0-8]|4[0-2]\d|431|451|50\d|51[01])(?:[\s:：,，.。、;；(（~-]\s*(?:\D|$)|\p{Han}|$)",
    )
    .expect("constant pattern")
});
static DATE: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"(20\d\d)[-/年](\d{1,2})[-/月](\d{1,2})").expect("constant pattern"));

/// The gap of a sample request that calls another path than the URI of its section.
pub const OTHER_PATH: &str = "example that calls another path";
/// The gap of several success statuses whose bodies are one here.
pub const TWO_ANSWERS: &str = "answers of two statuses in one body";

/// A section with its items and examples, before its operation is read.
pub struct Prepared<'a> {
    /// The page that it is on.
    pub page: &'a str,
    /// The section.
    pub section: &'a Section<'a>,
    /// Its items.
    pub items: Vec<Item>,
    /// Its examples.
    pub examples: Vec<Example>,
    /// Its URI, if it has one.
    pub uri: Option<Uri>,
}

/// What all pages say together.
#[derive(Clone, Copy)]
pub struct Evidence<'a> {
    /// Their names.
    pub lexicon: &'a Lexicon,
    /// Their tables by anchors.
    pub library: &'a Library<'a>,
}

/// Tables of one section by what they describe, rows read.
#[derive(Default)]
struct Tables {
    /// Every table that holds fields of a body or parameters.
    fields: Vec<FieldTable>,
    /// Rows that state the type of a whole body.
    whole: Vec<WholeBody>,
    structures: Vec<StructureTable>,
}

/// The table of a successful answer.
struct Answer {
    status: Option<u16>,
    line: u32,
    rows: Vec<FieldRow>,
}

/// What is sent and answered.
struct Bodies {
    request: Option<Body>,
    response: Option<Body>,
    structures: Vec<Structure>,
}

/// Reads the operation of a section that has a URI.
pub fn read<'a>(
    prepared: &Prepared<'a>,
    retired: bool,
    Evidence { lexicon, library }: Evidence<'a>,
) -> Option<(Operation, Vec<Gap>, Counts)> {
    let uri = prepared.uri.clone()?;
    let (section, page) = (prepared.section.number.as_str(), prepared.page);
    let mut reader = Reader { section, page, lexicon, gaps: Vec::new(), neighbours: Vec::new() };
    let mut counts = Counts::default();
    let roles = roles::assign(&prepared.items, page);
    let mut tables = tables(prepared, &uri, &roles, &mut reader, &mut counts);
    take_linked(&mut tables, &Near::of(&uri, &prepared.examples), library, &mut reader);
    tables.fields.iter().for_each(|table| reader.introduce(&table.rows));
    tables.structures.iter().for_each(|table| reader.introduce(table.rows()));
    let split = parameters::split(&uri, &tables.fields, &prepared.examples, &mut reader);
    let Bodies { request, response, structures } = bodies(prepared, tables, &split, &mut reader);
    let (success, statuses) = statuses(prepared, &roles);
    let sunset = sunset(&prepared.items);
    let mut operation = Operation {
        section: prepared.section.number.clone(),
        title: prepared.section.title.clone(),
        lines: (prepared.section.line, prepared.section.end),
        method: uri.method.clone(),
        path: split.path,
        line: uri.line,
        deprecated: retired || sunset.is_some(),
        sunset,
        parameters: split.parameters,
        request,
        success,
        response,
        statuses,
        counted: split.counted,
        structures,
        examples: Vec::new(),
        refused: Vec::new(),
    };
    samples::hold(&mut operation, &uri, &prepared.examples, &mut reader);
    shown::elements(&mut operation, &prepared.examples);
    operation.examples = compare::examples(&operation, &prepared.examples);
    shown::nulls(&mut operation, &prepared.examples);
    for (example, call) in prepared.examples.iter().filter_map(|e| e.call.as_ref().map(|c| (e, c))) {
        let (method, path) = call;
        if !(method.is_empty() || *method == operation.method) || uri::contradicts(&operation.path, path) {
            reader.gap(example.line, OTHER_PATH, format!("{method} {}", uri::without_ids(path)).trim());
        }
    }
    for example in prepared.examples.iter().filter(|e| e.broken.is_some()) {
        reader.gap(example.line, "example that is no JSON", example.broken.as_deref().unwrap_or_default());
    }
    Some((operation, reader.gaps, counts))
}

fn tables(
    prepared: &Prepared<'_>,
    uri: &Uri,
    roles: &[(usize, Role)],
    reader: &mut Reader<'_>,
    counts: &mut Counts,
) -> Tables {
    let mut out = Tables::default();
    let near = Near::of(uri, &prepared.examples);
    for (index, role) in roles {
        let item = &prepared.items[*index];
        let What::Table(table) = &item.what else { continue };
        let rows = u32::try_from(table.rows.len()).unwrap_or(u32::MAX);
        counts.tables += 1;
        counts.rows += rows + u32::try_from(table.lost.len()).unwrap_or(0);
        match role {
            Role::Status => counts.read += rows,
            Role::ErrorBody | Role::Structure(_, Side::Error) => counts.errors += rows,
            Role::Errors | Role::Unknown => {
                let about = table.title.as_ref().map_or_else(String::new, |t| format!("{} {}", t.number, t.text));
                reader.gap(item.line, "table that nothing reads", &about);
            }
            _ => {
                if *role == Role::ResponseHeader {
                    reader.gap(item.line, "response headers", &table.rows.len().to_string());
                }
                let read = place(&mut out, table, item, role, near.of_role(role), reader);
                counts.read += u32::try_from(read).unwrap_or(0);
            }
        }
    }
    out
}

/// Adds the tables of other pages to which rows lead, and those to which these lead.
fn take_linked<'a>(tables: &mut Tables, near: &Near, library: &'a Library<'a>, reader: &mut Reader<'a>) {
    let own = reader.page;
    let abroad = |rows: &[FieldRow]| {
        let plain = |row: &&FieldRow| !matches!(row.field.kind.leaf(), Type::Integer | Type::Number | Type::Boolean);
        let links = rows.iter().filter(|row| row.typed).filter(plain).flat_map(|row| row.links.clone());
        let away = |link: &String| link.split_once('#').is_some_and(|(page, _)| page != own);
        links.filter(away).collect::<Vec<String>>()
    };
    let mut open: Vec<(String, Side)> = Vec::new();
    for table in &tables.fields {
        let side = if table.role == Role::ResponseBody { Side::Response } else { Side::Request };
        open.extend(abroad(&table.rows).into_iter().map(|link| (link, side)));
    }
    for table in &tables.structures {
        open.extend(abroad(table.rows()).into_iter().map(|link| (link, table.side())));
    }
    open.extend(tables.whole.iter().flat_map(|w| w.links.iter().map(|link| (link.clone(), w.side))));
    let mut seen: BTreeSet<(u32, String, Side)> = BTreeSet::new();
    while let Some((link, side)) = open.pop() {
        let Some(linked) = library.get(&link).filter(|linked| linked.page != own) else { continue };
        if !seen.insert((linked.item.line, linked.page.to_owned(), side)) || seen.len() > MOST_LINKED {
            continue;
        }
        reader.page = linked.page;
        let rows = reader.fields(linked.table, if side == Side::Request { &near.request } else { &near.response });
        reader.page = own;
        open.extend(abroad(&rows).into_iter().map(|link| (link, side)));
        let name = match &linked.table.caption {
            Some(Caption::Structure(name)) => text::squash(name),
            _ => String::new(),
        };
        let anchors = linked.table.anchors.iter().map(|anchor| format!("{}#{anchor}", linked.page));
        let found = StructureTable::new(&name, "", side, once(rows, reader), linked.item.line);
        tables.structures.push(found.reached_by(anchors, true));
    }
}

/// How many tables of other pages one operation may take.
const MOST_LINKED: usize = 300;

/// Puts the rows of one table where they belong; returns how many were read.
fn place(
    out: &mut Tables,
    table: &Table,
    item: &Item,
    role: &Role,
    near: &BTreeSet<String>,
    reader: &mut Reader<'_>,
) -> usize {
    let side = match role {
        Role::ResponseBody | Role::ResponseHeader => Side::Response,
        Role::Structure(_, side) => *side,
        _ => Side::Request,
    };
    if let (Role::ResponseBody | Role::RequestBody | Role::Request, Some(row)) = (role, roles::whole_body(table))
        && let Some(kind) = word::parse(row.kind.raw())
    {
        let links = row.links().filter_map(|link| pages::resolve(reader.page, link)).collect();
        let description = row.description.plain().to_owned();
        out.whole.push(WholeBody { side, kind, line: row.line, description, links });
        return 1;
    }
    let before = reader.gaps.iter().filter(|g| g.kind == UNNAMED).count();
    let mut rows = reader.fields(table, near);
    if near_address(role) {
        rows.iter_mut().for_each(by_uri);
    }
    let unread = reader.gaps.iter().filter(|g| g.kind == UNNAMED).count() - before;
    let count = table.rows.len() - unread;
    match role {
        Role::Structure(name, side) => {
            let number = table.title.as_ref().map_or("", |t| &t.number);
            let name = text::squash(name).replace(['\\', '`'], "");
            let page = reader.page;
            let anchors = table.anchors.iter().map(|anchor| format!("{page}#{anchor}"));
            let found = StructureTable::new(&name, number, *side, once(rows, reader), item.line);
            out.structures.push(found.reached_by(anchors, false));
        }
        other => out.fields.push(FieldTable { role: other.clone(), line: item.line, rows }),
    }
    count
}

/// Whether the names of a table are proven by the URI instead of the examples' members.
fn near_address(role: &Role) -> bool {
    !matches!(role, Role::ResponseBody | Role::ResponseHeader | Role::Structure(..) | Role::RequestBody | Role::Form)
}

/// Names the true proof of a repaired parameter.
fn by_uri(row: &mut FieldRow) {
    for repair in &mut row.field.repairs {
        if let Some(seen) = repair.strip_suffix(": example") {
            *repair = format!("{seen}: placeholder or query of the URI");
        }
    }
}

/// Member names near a table: of the examples on its side, else of all examples of the section.
struct Near {
    request: BTreeSet<String>,
    response: BTreeSet<String>,
    address: BTreeSet<String>,
}

impl Near {
    fn of(uri: &Uri, all: &[Example]) -> Self {
        let mut near = Near {
            request: BTreeSet::new(),
            response: BTreeSet::new(),
            address: uri::placeholders(&uri.path).into_iter().collect(),
        };
        near.address.extend(uri.query.iter().cloned());
        for example in all {
            near.address.extend(example.query.iter().map(|(name, _)| name.clone()));
            let into = if example.side == Side::Request { &mut near.request } else { &mut near.response };
            into.extend(example.names.iter().cloned());
        }
        near
    }

    fn of_role(&self, role: &Role) -> &BTreeSet<String> {
        match role {
            Role::ResponseBody | Role::ResponseHeader | Role::Structure(_, Side::Response | Side::Error) => {
                &self.response
            }
            Role::RequestBody | Role::Form | Role::Structure(_, Side::Request) => &self.request,
            _ => &self.address,
        }
    }
}

fn bodies(prepared: &Prepared<'_>, tables: Tables, split: &parameters::Split, reader: &mut Reader<'_>) -> Bodies {
    let values = |side: Side| -> Vec<&Value> {
        prepared.examples.iter().filter(|e| e.side == side).filter_map(Example::evidence).collect()
    };
    let answers = answers(prepared, &tables);
    let mut answer = once(answers.iter().flat_map(|a| &a.rows).cloned().collect(), reader);
    optional_where_some_lack_it(&mut answer, &answers, reader);
    let mut linker = Linker::new(tables.structures, reader);
    let mut body = |rows: &[FieldRow], side| match tables.whole.iter().find(|whole| whole.side == side) {
        Some(whole) => Some(linker.whole(whole, &values(side))),
        None if rows.is_empty() => None,
        None => Some(linker.body(rows, side, &values(side))),
    };
    let mut request = body(&split.body, Side::Request);
    let mut response = body(&answer, Side::Response);
    if let Some(body) = request.as_mut() {
        body.form = split.form;
    }
    let structures = linker.finish([&mut request, &mut response]);
    Bodies { request, response, structures }
}

/// The tables of successful answers.
fn answers(prepared: &Prepared<'_>, tables: &Tables) -> Vec<Answer> {
    let status = |line: u32| prepared.items.iter().find(|i| i.line == line).and_then(|i| i.status);
    let bodies = tables.fields.iter().filter(|table| table.role == Role::ResponseBody);
    bodies.map(|t| Answer { status: status(t.line), line: t.line, rows: t.rows.clone() }).collect()
}

/// Several success statuses share one body here: what one of them lacks is not always there.
fn optional_where_some_lack_it(body: &mut [FieldRow], answers: &[Answer], reader: &mut Reader<'_>) {
    let Some(first) = answers.first() else { return };
    let names = |status: Option<u16>| -> BTreeSet<&str> {
        let own = answers.iter().filter(|a| a.status == status);
        own.flat_map(|a| a.rows.iter().map(|r| r.field.name.as_str())).collect()
    };
    for answer in answers {
        let (a, b) = (names(first.status), names(answer.status));
        if let (Some(one), Some(other)) = (first.status, answer.status)
            && a != b
        {
            reader.gap(answer.line, TWO_ANSWERS, &format!("{one} and {other}"));
            let lacked = |row: &&mut FieldRow| a.contains(&*row.field.name) != b.contains(&*row.field.name);
            body.iter_mut().filter(lacked).for_each(|row| row.field.required = Some(false));
        }
    }
}

/// Rows of several body tables together; a name that comes again is the same member.
fn once(rows: Vec<FieldRow>, reader: &mut Reader<'_>) -> Vec<FieldRow> {
    let mut out: Vec<FieldRow> = Vec::new();
    for row in rows {
        match out.iter().find(|r| r.field.name == row.field.name) {
            Some(first) if first.field.kind != row.field.kind => {
                reader.gap(row.field.line, "member stated twice with two types", &row.field.name)
            }
            Some(_) => {}
            None => out.push(row),
        }
    }
    out
}

/// The success status and all documented statuses.
fn statuses(prepared: &Prepared<'_>, roles: &[(usize, Role)]) -> (Option<u16>, Vec<u16>) {
    let mut all: BTreeSet<u16> = prepared.items.iter().filter_map(|i| i.status).collect();
    let mut listed: Vec<u16> = Vec::new();
    let code = |plain: &str| CODE.captures(plain)?.get(1)?.as_str().parse::<u16>().ok();
    for (index, role) in roles {
        if let (Role::Status, What::Table(table)) = (role, &prepared.items[*index].what) {
            listed.extend(table.rows.iter().filter_map(|r| code(r.name.plain())));
        }
    }
    for item in prepared.items.iter().filter(|i| i.part == Part::Status) {
        if let What::Text { text, .. } = &item.what {
            listed.extend(code(&text::plain(text)));
        }
    }
    all.extend(&listed);
    let labelled = roles
        .iter()
        .filter(|(_, r)| *r == Role::ResponseBody)
        .filter_map(|(i, _)| prepared.items[*i].status)
        .chain(prepared.examples.iter().filter_map(|e| e.status))
        .chain(prepared.items.iter().filter_map(|i| i.status));
    let success = labelled.chain(listed.iter().copied()).find(|s| (200..300).contains(s));
    (success, all.into_iter().collect())
}

/// The announced date of retirement.
fn sunset(items: &[Item]) -> Option<String> {
    items.iter().filter(|i| matches!(i.part, Part::Function | Part::Constraints | Part::Note)).find_map(|item| {
        let What::Text { text, .. } = &item.what else { return None };
        let plain = text::plain(text);
        let lower = plain.to_lowercase();
        let retires =
            ["下线", "will be discontinued", "will be unavailable", "will be retired", "will be brought offline"]
                .iter()
                .any(|w| lower.contains(w));
        let found = retires.then(|| DATE.captures(&plain)).flatten()?;
        Some(format!("{}-{:0>2}-{:0>2}", &found[1], &found[2], &found[3]))
    })
}
