//! Behavior that clients need, onto a description.  In: an assembled description, `spec/behavior/<service>.yaml`.
//! Out: `x-pagination`, `x-job`, `x-waiters`, `x-success-when` and `x-idempotent` on its operations.
//!
//! What a rule finds in the description is derived; the file completes and overrides it, each entry with its source.
//! What the parameters of a list say otherwise is a finding; what our own texts say otherwise is an error.
//! Invariants: every parameter, path and operation that an extension names exists in the description; an operation
//! that takes offset and limit is paged or says why not; every entry of the file has an effect.

mod data;
mod description;
mod pagination;
mod results;
mod states;
mod texts;
mod waiting;

use std::collections::{BTreeMap, BTreeSet};

use gaussdb_extensions::{Job, JsonPath, Offset, Pagination, Paging, SuccessWhen, Waiter};
use serde_json::{Map, Value, json};

use crate::diagnostic::Diagnostic;
use crate::edition::Service;
use crate::fact::Facts;

use data::{Data, Entry};
use description::{Operation, operations, scalar};
use waiting::Index;

/// The extensions, in the order in which an operation carries them.
pub const EXTENSIONS: [&str; 5] = ["x-pagination", "x-job", "x-waiters", "x-success-when", "x-idempotent"];

/// What was put onto a description.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Applied {
    /// How many operations carry each extension.
    pub counts: BTreeMap<&'static str, usize>,
    /// How many operations may be sent twice.
    pub idempotent: usize,
    /// How many of the lists are paged by a number of which it is not known whether it counts items or pages.
    pub unclear: usize,
    /// Lists without paging, by the reason.
    pub unpaged: BTreeMap<String, Vec<String>>,
    /// What the parameters of a list say against its paging: method and path, and what it is.
    pub contradictions: Vec<(String, String)>,
}

/// What documents say that a description does not.
#[derive(Debug, Clone, Default)]
pub struct Stated {
    /// Sections by document: what a source may refer to.
    pub sections: BTreeMap<String, BTreeSet<String>>,
    /// What `offset` counts, by method and path.
    pub counted: BTreeMap<String, Offset>,
}

/// What the documents of a service say.
pub fn stated(editions: &[Facts], service: &Service) -> Stated {
    let of = |facts: &Facts| {
        let operations = facts.operations.iter().map(|o| o.section.clone());
        operations.chain(facts.others.iter().map(|o| o.section.clone())).collect()
    };
    let counted = service.operations.iter().filter_map(|m| Some((m.operation.key(), m.operation.counted?)));
    Stated {
        sections: editions.iter().map(|facts| (facts.document.clone(), of(facts))).collect(),
        counted: counted.collect(),
    }
}

/// Puts the behavior onto a description; `text` is the file at `place`. What is wrong is left out and listed.
pub fn apply(document: &mut Value, text: &str, place: &str, stated: &Stated) -> (Applied, Vec<Diagnostic>) {
    let mut problems = Vec::new();
    let data: Data = if text.trim().is_empty() {
        Data::default()
    } else {
        crate::yaml::read(text).unwrap_or_else(|e| {
            problems.push(Diagnostic::new(place, e, "fix the file"));
            Data::default()
        })
    };
    let mut pass = Pass {
        data: &data,
        place,
        stated,
        problems,
        used: BTreeSet::new(),
        found: BTreeMap::new(),
        unpaged: BTreeMap::new(),
        contradictions: Vec::new(),
    };
    pass.sources();
    let all = operations(document);
    let index: Index<'_> = all.iter().map(|o| (o.key(), *o)).collect();
    pass.waiters(&index);
    for operation in &all {
        pass.operation(*operation, &index);
    }
    pass.texts(&all);
    pass.unused(&index);
    let Pass { found, unpaged, contradictions, problems, .. } = pass;
    let mut out = Applied { unpaged, contradictions, ..Applied::default() };
    for ((path, method), extensions) in found {
        let Some(Value::Object(target)) = document.get_mut("paths").and_then(|p| p.get_mut(&path)?.get_mut(&method))
        else {
            continue;
        };
        extensions.put(target, &mut out);
    }
    (out, problems)
}

/// The extensions of one operation.
#[derive(Default)]
struct Extensions {
    pagination: Option<Pagination>,
    job: Option<Job>,
    waiters: Vec<Waiter>,
    success_when: Option<SuccessWhen>,
    idempotent: bool,
}

impl Extensions {
    /// Writes them in front of the sources of an operation, and counts them.
    fn put(self, target: &mut Map<String, Value>, out: &mut Applied) {
        out.idempotent += usize::from(self.idempotent);
        let style = self.pagination.as_ref().map(|it| &it.style);
        out.unclear += usize::from(matches!(style, Some(Paging::Offset { unit: Offset::Unclear, .. })));
        let waiters = (!self.waiters.is_empty()).then(|| json!(self.waiters));
        let values = [
            self.pagination.map(|it| json!(it)),
            self.job.map(|it| json!(it)),
            waiters,
            self.success_when.map(|it| json!(it)),
            Some(self.idempotent.into()),
        ];
        for (name, value) in EXTENSIONS.into_iter().zip(values) {
            let Some(value) = value else { continue };
            *out.counts.entry(name).or_default() += 1;
            let at = target.keys().position(|key| key == "x-documented-in").unwrap_or(target.len());
            target.shift_insert(at, name.to_owned(), value);
        }
    }
}

struct Pass<'p> {
    data: &'p Data,
    place: &'p str,
    stated: &'p Stated,
    problems: Vec<Diagnostic>,
    /// Rules that found something.
    used: BTreeSet<String>,
    /// Extensions by path and method.
    found: BTreeMap<(String, String), Extensions>,
    unpaged: BTreeMap<String, Vec<String>>,
    contradictions: Vec<(String, String)>,
}

impl Pass<'_> {
    fn problem(&mut self, about: &str, message: &str, help: &str) {
        self.problems.push(Diagnostic::new(self.place, format!("{about}: {message}"), help));
    }

    /// Every entry says where it is from.
    fn sources(&mut self) {
        let (data, sections) = (self.data, &self.stated.sections);
        let mut all: Vec<(String, &str)> =
            data.operations.iter().map(|(key, e)| (key.clone(), e.source.as_str())).collect();
        all.extend(data.pagination.iter().map(|p| ("pagination".to_owned(), p.source.as_str())));
        all.extend(data.results.iter().map(|r| (format!("result `{}`", r.code), r.source.as_str())));
        let after = data.results.iter().flat_map(|r| r.after.iter().map(move |a| (r, a)));
        all.extend(after.map(|(r, a)| (format!("result `{}` after", r.code), a.source.as_str())));
        all.extend(data.jobs.iter().map(|j| (format!("jobs under `{}`", j.under), j.source.as_str())));
        for waiter in &data.waiters {
            let sources = waiter.undocumented.values().chain([&waiter.source]);
            all.extend(sources.map(|source| (format!("waiter `{}`", waiter.name), source.as_str())));
        }
        for (about, source) in all {
            for part in source.split(';').map(str::trim) {
                let known = match part.split_once([' ', ':']) {
                    Some(("observed", what)) => !what.trim().is_empty(),
                    Some((document, section)) => sections.get(document).is_some_and(|s| s.contains(section.trim())),
                    None => false,
                };
                if !known {
                    self.problem(
                        &about,
                        &format!("unknown source `{part}`"),
                        "write `<document> <section>` or `observed: <by whom>`",
                    );
                }
            }
        }
    }

    fn waiters(&mut self, index: &Index<'_>) {
        let data = self.data;
        let mut names = BTreeSet::new();
        for waiter in &data.waiters {
            let about = format!("waiter `{}`", waiter.name);
            if !names.insert(&waiter.name) {
                self.problem(&about, "there are two of that name", "name one of them otherwise");
            }
            match waiting::waiter(waiter, index) {
                Err(wrong) => wrong.iter().for_each(|w| self.problem(&about, w, "fix the waiter")),
                Ok(value) => {
                    let Some(poll) = index.get(&waiter.poll) else { continue };
                    for wrong in states::unclassified(waiter, *poll) {
                        self.problem(&about, &wrong, "give each value a meaning in its rules, or remove it");
                    }
                    self.extensions(*poll).waiters.push(value);
                }
            }
        }
        for rule in &data.results {
            for wrong in results::check(rule) {
                self.problem(&format!("result `{}`", rule.code), &wrong, "correct the rule");
            }
        }
        for rule in &data.jobs {
            for wrong in waiting::check_rule(rule, &data.waiters, index) {
                self.problem(&format!("jobs under `{}`", rule.under), &wrong, "fix the rule");
            }
        }
    }

    /// Our own texts, when all extensions are there.
    fn texts(&mut self, all: &[Operation<'_>]) {
        let (data, none) = (self.data, Extensions::default());
        let of = |rule: &data::JobRule| all.iter().find(|o| o.key() == rule.poll).map(|o| o.id());
        let polls: BTreeSet<&str> = data.jobs.iter().filter_map(of).collect();
        for operation in all {
            let extensions = self.found.get(&(operation.path.to_owned(), operation.method.to_owned()));
            let extensions = extensions.unwrap_or(&none);
            for wrong in texts::wrong(*operation, extensions.pagination.as_ref(), extensions.job.as_ref(), &polls) {
                let help = "change the text in spec/text, or say under `operations` what is true instead";
                self.problem(&operation.key(), &wrong, help);
            }
        }
    }

    fn extensions(&mut self, operation: Operation<'_>) -> &mut Extensions {
        self.found.entry((operation.path.to_owned(), operation.method.to_owned())).or_default()
    }

    fn operation(&mut self, operation: Operation<'_>, index: &Index<'_>) {
        let data = self.data;
        let entry = data.operations.get(&operation.key());
        let special = entry.and_then(|e| e.idempotent);
        self.extensions(operation).idempotent = special.unwrap_or_else(|| idempotent(operation));
        let success_when = self.success_when(operation);
        self.extensions(operation).success_when = success_when;
        self.job(operation, entry, index);
        self.pagination(operation, entry);
    }

    fn success_when(&mut self, operation: Operation<'_>) -> Option<SuccessWhen> {
        let data = self.data;
        let has = |path: &JsonPath| operation.at(path).is_some_and(scalar);
        let at = data.results.iter().position(|r| has(&r.code) && r.message.as_ref().is_none_or(has))?;
        self.used.insert(format!("result {at}"));
        self.used.insert(format!("result {at} after {}", operation.key()));
        Some(results::publish(&data.results[at], &operation.key()))
    }

    fn job(&mut self, operation: Operation<'_>, entry: Option<&Entry>, index: &Index<'_>) {
        let data = self.data;
        let given = entry.and_then(|e| e.job.clone());
        let Some(at) = data.jobs.iter().position(|rule| operation.path.starts_with(&rule.under)) else {
            if given.is_some() {
                self.problem(&operation.key(), "no job rule applies to this operation", "add one to `jobs`");
            }
            return;
        };
        let rule = &data.jobs[at];
        let Some(id) = given.or_else(|| waiting::job_id(operation, rule)) else { return };
        self.used.insert(format!("jobs {at}"));
        match waiting::job(operation, &id, rule, index) {
            Ok(value) => self.extensions(operation).job = Some(value),
            Err(wrong) => self.problem(&operation.key(), &wrong, "fix its entry"),
        }
    }

    fn pagination(&mut self, operation: Operation<'_>, entry: Option<&Entry>) {
        let (key, id) = (operation.key(), operation.id().to_owned());
        let reason = entry.and_then(|e| e.unpaged.clone());
        let document = self.stated.counted.get(&key).copied();
        let service = self.data.pagination.as_ref().map_or(Offset::Unclear, |p| p.unit);
        let special = entry.and_then(|e| e.pagination.as_ref());
        if let Some(reason) = reason {
            self.unpaged.entry(reason).or_default().push(id);
            return;
        }
        match pagination::derive(operation, pagination::Says { document, service }, special) {
            Ok(Some(value)) => {
                let wrong = pagination::contradictions(operation, &value, document);
                self.contradictions.extend(wrong.into_iter().map(|w| (key.clone(), w)));
                self.extensions(operation).pagination = Some(value);
            }
            Ok(None) if verb(&id) == "list" => {
                self.unpaged.entry("it takes no offset and limit".to_owned()).or_default().push(id);
            }
            Ok(None) => {}
            Err(wrong) => {
                self.unpaged.entry(wrong.clone()).or_default().push(id);
                self.problem(&key, &wrong, "say under `pagination` how it is paged, or under `unpaged` why it is not");
            }
        }
    }

    /// Entries for nothing, rules that find nothing.
    fn unused(&mut self, index: &Index<'_>) {
        let data = self.data;
        for (key, entry) in &data.operations {
            let help = "remove it, or fix its method and path";
            if !index.contains_key(key) {
                self.problem(key, "there is no such operation", help);
            } else if let Some(operation) = index.get(key) {
                let empty = entry.pagination.is_none()
                    && entry.unpaged.is_none()
                    && entry.job.is_none()
                    && entry.idempotent.is_none();
                if empty || entry.idempotent == Some(idempotent(*operation)) {
                    self.problem(key, "this entry repeats the default", "remove it");
                }
                if entry.unpaged.is_some() && pagination::takes_both(*operation).is_none() {
                    self.problem(key, "it takes no offset and limit, so it needs no reason", "remove `unpaged`");
                }
            }
        }
        let rules =
            data.results.iter().enumerate().map(|(at, r)| (format!("result {at}"), format!("result `{}`", r.code)));
        let rules = rules.chain(
            data.jobs.iter().enumerate().map(|(at, j)| (format!("jobs {at}"), format!("jobs under `{}`", j.under))),
        );
        let after = data.results.iter().enumerate().flat_map(|(at, rule)| {
            let keys = rule.after.iter().flat_map(|after| &after.operations);
            keys.map(move |key| (format!("result {at} after {key}"), format!("result `{}` after `{key}`", rule.code)))
        });
        for (key, about) in rules.chain(after).collect::<Vec<_>>() {
            if !self.used.contains(&key) {
                self.problem(&about, "the rule holds for no operation", "remove it, or fix it");
            }
        }
    }
}

/// Verbs of operations that change nothing, whatever their method.
const READING: [&str; 5] = ["check", "compare", "get", "list", "preview"];

/// Whether sending it twice does no more than sending it once, by method and verb.
fn idempotent(operation: Operation<'_>) -> bool {
    matches!(operation.method, "get" | "head" | "put" | "delete") || READING.contains(&verb(operation.id()))
}

/// The verb that an operationId begins with.
fn verb(id: &str) -> &str {
    let end = id.find(|c: char| !c.is_ascii_lowercase()).unwrap_or(id.len());
    &id[..end]
}

#[cfg(test)]
mod tests;
