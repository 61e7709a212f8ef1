//! Corrections onto facts.  In: facts and `spec/corrections/<service>.toml`.  Out: corrected facts, and every row that fails.
//!
//! A row states the text that it expects; a row whose target is missing, double, already right or different is an error.
//! What is known from the field only is listed: corrections that follow it, and rows that say why the document is followed.

pub mod constraints;
mod evidence;
mod failure;

use std::collections::BTreeSet;
use std::fmt;

use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};

use crate::constraint::Constraints;
use crate::diagnostic::Diagnostic;
use crate::fact::{Facts, Field, Operation, Parameter};
use crate::types::Type;
use gaussdb_extensions::Location;

use self::failure::{Failure, STALE, show};

pub use self::evidence::{Evidence, Source};

/// The file.
#[derive(Debug, Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    correction: Vec<Correction>,
    #[serde(default)]
    observed: Vec<Kept>,
    /// The business of `audit`.
    #[serde(default, rename = "note")]
    _note: IgnoredAny,
}

/// One correction.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Correction {
    /// One target, one sentence.
    id: String,
    /// Id of the document.
    document: String,
    at: At,
    seen: Change,
    means: Change,
    /// Why, in our words.
    because: String,
    #[serde(default)]
    evidence: Vec<Evidence>,
}

/// Something that the field shows otherwise, and why the document is followed all the same. Checked like a correction.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Kept {
    id: String,
    document: String,
    at: At,
    seen: Change,
    /// What the field shows instead.
    shows: Change,
    because: String,
    evidence: Vec<Evidence>,
}

impl From<Kept> for Correction {
    fn from(kept: Kept) -> Self {
        let Kept { id, document, at, seen, shows, because, evidence } = kept;
        Correction { id, document, at, seen, means: shows, because, evidence }
    }
}

/// Where, by content.
#[derive(Debug, Deserialize, Clone, PartialEq)]
#[serde(deny_unknown_fields)]
struct At {
    /// "GET /v1/…" as the document has it.
    operation: String,
    /// A structure's name, or `request`, `response`, `path`, `query`, `header`; absent: the operation itself.
    table: Option<String>,
    /// A field; with a table only.
    row: Option<String>,
}

/// A value of the target, or a new one. `absent` adds or removes a row.
#[derive(Debug, Deserialize, Clone, PartialEq, Default)]
#[serde(deny_unknown_fields)]
struct Change {
    name: Option<String>,
    #[serde(rename = "type")]
    kind: Option<String>,
    required: Option<bool>,
    method: Option<String>,
    path: Option<String>,
    success: Option<u16>,
    /// Constraints as facts write them; those that are not named stay.
    constraints: Option<Constraints>,
    /// The row that an added one is like: its type and its constraints.
    like: Option<At>,
    #[serde(default)]
    absent: bool,
}

/// Text of a document by its id, when the documents are at hand.
pub type Lookup<'l> = &'l dyn Fn(&str) -> Option<String>;

/// What was done.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Applied {
    /// How many corrections there are.
    pub corrections: usize,
    /// What is known from the field only, in the order of the file.
    pub observed: Vec<Observation>,
}

/// Something that the field shows otherwise than a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Observation {
    /// Id of the document.
    pub document: String,
    /// Operation, table and row.
    pub at: String,
    /// What the document states.
    pub stated: String,
    /// What the field shows.
    pub shown: String,
    /// Whether the description follows the field.
    pub followed: bool,
    /// Why, in our words.
    pub because: String,
    /// Where it was observed.
    pub sources: Vec<String>,
}

/// Applies every row that fits; returns also all that do not, which a person has to look at.
///
/// # Errors
///
/// The file is not in the form that CONTRIBUTING.md shows.
pub fn apply(
    editions: &mut [Facts],
    text: &str,
    place: &str,
    documents: Lookup<'_>,
) -> Result<(Applied, Vec<Diagnostic>), Diagnostic> {
    let file: File = toml::from_str(text)
        .map_err(|e| Diagnostic::new(place, e.to_string(), "see CONTRIBUTING.md for the form of a correction"))?;
    let mut out = Applied { corrections: file.correction.len(), ..Applied::default() };
    let (mut problems, mut ids) = (Vec::new(), BTreeSet::new());
    let kept = file.observed.into_iter().map(|row| (false, Correction::from(row)));
    for (followed, row) in file.correction.into_iter().map(|row| (true, row)).chain(kept) {
        let at = format!("{place}:{}", line_of(text, &row.id));
        let mut fail = |message: String, help: &str| {
            problems.push(Diagnostic::new(at.clone(), format!("correction `{}`: {message}", row.id), help))
        };
        if !ids.insert(row.id.clone()) {
            fail("the id is used twice".into(), "give every correction its own id");
        }
        proven(&row, editions, documents, &mut fail);
        let observation = Observation::of(&row, followed);
        if !followed && observation.is_none() {
            fail("nothing was observed".into(), "name what shows it under `evidence`, as `observed`");
        }
        if let Err((message, help)) = one(editions, &row, followed) {
            fail(message, help);
        }
        out.observed.extend(observation);
    }
    Ok((out, problems))
}

/// A row says why, and its quotes are where it says.
fn proven(row: &Correction, editions: &[Facts], documents: Lookup<'_>, fail: &mut dyn FnMut(String, &str)) {
    if row.because.trim().is_empty() || row.evidence.is_empty() {
        fail(
            "no reason or no evidence".into(),
            "say why in `because`, and in `evidence` quote a document or name what was `observed`",
        );
    }
    for evidence in &row.evidence {
        let Evidence::Quote { document, quote } = evidence else { continue };
        if !editions.iter().any(|f| f.document == *document) {
            fail(format!("no document `{document}` for the evidence"), "use an id of spec/sources.toml");
        }
        if documents(document).is_some_and(|text| !contains(&text, quote)) {
            fail(
                format!("`{document}` does not contain the quote `{quote}`"),
                "the evidence is gone: look again, then change or remove the correction",
            );
        }
    }
}

impl Observation {
    /// Nothing for a row that documents alone prove.
    fn of(row: &Correction, followed: bool) -> Option<Self> {
        let sources: Vec<String> = row.evidence.iter().filter_map(Evidence::observed).map(Source::to_string).collect();
        (!sources.is_empty()).then(|| Observation {
            document: row.document.clone(),
            at: row.at.to_string(),
            stated: row.seen.to_string(),
            shown: row.means.to_string(),
            followed,
            because: row.because.clone(),
            sources,
        })
    }
}

impl fmt::Display for At {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.operation)?;
        match (&self.table, &self.row) {
            (Some(table), Some(row)) => write!(f, ", {table}.{row}"),
            _ => Ok(()),
        }
    }
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let required = self.required.map(|r| if r { "required" } else { "optional" }.to_owned());
        let like = self.like.as_ref().map(|at| format!("like {at}"));
        let success = self.success.map(|s| s.to_string());
        let constraints = self.constraints.as_ref().and_then(|c| serde_json::to_string(c).ok());
        let absent = self.absent.then(|| "absent".to_owned());
        let own = [&self.method, &self.path, &self.name, &self.kind].map(Clone::clone);
        let parts: Vec<String> =
            own.into_iter().chain([success, required, constraints, like, absent]).flatten().collect();
        f.write_str(&parts.join(", "))
    }
}

fn line_of(text: &str, id: &str) -> usize {
    let quoted = format!("\"{id}\"");
    text.lines().position(|l| l.trim_start().starts_with("id") && l.contains(&quoted)).map_or(0, |n| n + 1)
}

/// Spaces never matter: the conversion put them anywhere.
fn contains(text: &str, quote: &str) -> bool {
    crate::text::squash(text).contains(&crate::text::squash(quote))
}

/// Applies one row; one that is not followed is checked on a copy.
fn one(editions: &mut [Facts], row: &Correction, followed: bool) -> Result<(), Failure> {
    let facts = editions
        .iter_mut()
        .find(|f| f.document == row.document)
        .ok_or((format!("no document `{}`", row.document), "use an id of spec/sources.toml"))?;
    let model = row.means.like.as_ref().map(|at| model(facts, at)).transpose()?;
    let mut found: Vec<&mut Operation> = facts.operations.iter_mut().filter(|o| o.key() == row.at.operation).collect();
    if found.len() > 1 {
        return Err((format!("{} operations are `{}`", found.len(), row.at.operation), STALE));
    }
    let target = found.pop().ok_or((format!("no operation `{}`", row.at.operation), STALE))?;
    let mut copy = (!followed).then(|| target.clone());
    let operation = copy.as_mut().unwrap_or(target);
    match (&row.at.table, &row.at.row) {
        (None, None) => on_operation(operation, &row.seen, &row.means),
        (Some(table), Some(name)) => on_field(operation, (table, name), &row.seen, &row.means, model.as_ref()),
        _ => Err((
            "`at` names a table without a row, or a row without a table".into(),
            "name both, or neither for the operation itself",
        )),
    }
}

/// The row that another one is like.
fn model(facts: &Facts, at: &At) -> Result<Field, Failure> {
    let lost = || (format!("no row `{}` that it is like", at.row.as_deref().unwrap_or_default()), STALE);
    let operation = facts.operations.iter().find(|o| o.key() == at.operation).ok_or_else(lost)?;
    let list = rows(operation, at.table.as_deref().unwrap_or_default())?;
    list.into_iter().find(|f| Some(&f.name) == at.row.as_ref()).ok_or_else(lost)
}

/// Compares one value with what the row has seen and means; true when it is to be changed.
fn check<T: PartialEq + std::fmt::Display>(
    what: &str,
    actual: Option<&T>,
    seen: Option<&T>,
    means: Option<&T>,
) -> Result<bool, Failure> {
    if let Some(means) = means.filter(|m| actual == Some(*m)) {
        return Err((format!("{what} already is `{means}`"), "the document is right by now: remove the row"));
    }
    if seen.is_some() && seen != actual {
        return Err((format!("{what} is {}, not {}", show(actual), show(seen)), STALE));
    }
    if means.is_some() && seen.is_none() && actual.is_some() {
        return Err((
            format!("{what} is {}: `means` gives it and `seen` does not", show(actual)),
            "state the value that the document has",
        ));
    }
    Ok(means.is_some())
}

fn on_operation(operation: &mut Operation, seen: &Change, means: &Change) -> Result<(), Failure> {
    let method = check("the method", Some(&operation.method), seen.method.as_ref(), means.method.as_ref())?;
    let path = check("the path", Some(&operation.path), seen.path.as_ref(), means.path.as_ref())?;
    let success =
        check("the success status", operation.success.as_ref(), seen.success.as_ref(), means.success.as_ref())?;
    if !(method || path || success) {
        return Err(("`means` changes nothing of an operation".into(), "give method, path or success"));
    }
    operation.method = means.method.clone().unwrap_or_else(|| operation.method.clone());
    operation.path = means.path.clone().unwrap_or_else(|| operation.path.clone());
    operation.success = means.success.or(operation.success);
    Ok(())
}

fn on_field(
    operation: &mut Operation,
    (table, name): (&str, &str),
    seen: &Change,
    means: &Change,
    model: Option<&Field>,
) -> Result<(), Failure> {
    if model.is_some() && !seen.absent {
        return Err(("only a row that is added can be like another one".into(), "remove `means.like`"));
    }
    let line = operation.line;
    let mut list = rows(operation, table)?;
    let count = list.iter().filter(|f| f.name == name).count();
    if seen.absent {
        if count > 0 {
            return Err((format!("`{table}` already has `{name}`"), "the document is right by now: remove the row"));
        }
        list.push(added(name, line, means, model)?);
    } else if count != 1 {
        return Err((format!("`{table}` has `{name}` {count} times"), STALE));
    } else {
        if let Some(new) = means.name.as_ref().filter(|new| *new != name && list.iter().any(|f| f.name == **new)) {
            return Err((
                format!("`{table}` already has `{new}`"),
                "two rows cannot have one name: remove one of them instead",
            ));
        }
        if let Some(field) = list.iter_mut().find(|f| f.name == name) {
            change(field, seen, means)?;
        }
        if means.absent {
            list.retain(|f| f.name != name);
        }
    }
    put(operation, table, list);
    Ok(())
}

/// The row that a correction adds.
fn added(name: &str, line: u32, means: &Change, model: Option<&Field>) -> Result<Field, Failure> {
    let kind = match (&means.kind, model) {
        (Some(kind), _) => parse(kind)?,
        (None, Some(model)) => model.kind.clone(),
        (None, None) => return Err(("a new row needs a type".to_owned(), "give `means.type` or `means.like`")),
    };
    let mut field = Field {
        required: means.required,
        repairs: vec!["row: correction".into()],
        constraints: model.map(|m| m.constraints.clone()).unwrap_or_default(),
        ..Field::new(name, kind, line)
    };
    if let Some(stated) = &means.constraints {
        constraints::change(&mut field, &Constraints::default(), stated)?;
    }
    Ok(field)
}

fn change(field: &mut Field, seen: &Change, means: &Change) -> Result<(), Failure> {
    let (was, is) = (seen.kind.as_deref().map(parse).transpose()?, means.kind.as_deref().map(parse).transpose()?);
    let name =
        check("the name", Some(&field.name), Some(seen.name.as_ref().unwrap_or(&field.name)), means.name.as_ref())?;
    let kind = check("the type", Some(&field.kind), was.as_ref(), is.as_ref())?;
    let required = check("the requiredness", field.required.as_ref(), seen.required.as_ref(), means.required.as_ref())?;
    let constraints = seen.constraints.is_some() || means.constraints.is_some();
    let own = name || kind || required || means.absent;
    if !(own || constraints) {
        return Err(("`means` changes nothing of a row".into(), "give name, type, required, constraints or absent"));
    }
    if constraints {
        let (seen, means) = (seen.constraints.clone(), means.constraints.clone());
        constraints::change(field, &seen.unwrap_or_default(), &means.unwrap_or_default())?;
    }
    field.name = means.name.clone().unwrap_or_else(|| field.name.clone());
    field.kind = is.unwrap_or_else(|| field.kind.clone());
    field.required = means.required.or(field.required);
    if own {
        field.repairs.push("correction".into());
    }
    Ok(())
}

fn parse(text: &str) -> Result<Type, Failure> {
    text.parse().map_err(|e| (e, "write the type as spec/facts does"))
}

fn place(table: &str) -> Option<Location> {
    match table {
        "path" => Some(Location::Path),
        "query" => Some(Location::Query),
        "header" => Some(Location::Header),
        _ => None,
    }
}

/// The rows of the table that a correction names.
fn rows(operation: &Operation, table: &str) -> Result<Vec<Field>, Failure> {
    if let Some(place) = place(table) {
        return Ok(operation.parameters.iter().filter(|p| p.place == place).map(|p| p.field.clone()).collect());
    }
    let found = match table {
        "request" => operation.request.as_ref().map(|b| &b.fields),
        "response" => operation.response.as_ref().map(|b| &b.fields),
        name => operation.structure(name).map(|s| &s.fields),
    };
    found.cloned().ok_or((format!("the operation has no table `{table}`"), STALE))
}

fn put(operation: &mut Operation, table: &str, list: Vec<Field>) {
    if let Some(place) = place(table) {
        let at = operation.parameters.iter().position(|p| p.place == place).unwrap_or(operation.parameters.len());
        operation.parameters.retain(|p| p.place != place);
        let at = at.min(operation.parameters.len());
        operation.parameters.splice(at..at, list.into_iter().map(|field| Parameter { place, field }));
        return;
    }
    match table {
        "request" => operation.request.iter_mut().for_each(|b| b.fields.clone_from(&list)),
        "response" => operation.response.iter_mut().for_each(|b| b.fields.clone_from(&list)),
        name => operation.structures.iter_mut().filter(|s| s.name == name).for_each(|s| s.fields.clone_from(&list)),
    }
}
