//! The drill of a new issue of a document: it is read again, and a person sees each change, and nothing else.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use gaussdb_diff::change::{Cause, Change};
use gaussdb_diff::compare::Options;
use gaussdb_diff::source::Source;
use gaussdb_spec::load::Project;
use gaussdb_spec::project::Topic;
use gaussdb_spec::yaml;
use gaussdb_tests::{document, root};
use serde::Deserialize;

/// A change of a document, and what a person has to see of it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Edit {
    name: String,
    section: String,
    #[serde(default)]
    from: String,
    #[serde(default)]
    to: String,
    /// The whole line goes.
    #[serde(default)]
    remove_line: bool,
    /// Lines to put before the section.
    #[serde(default)]
    insert: String,
    /// The whole section goes.
    #[serde(default)]
    remove: bool,
    /// The same is done in the table of contents.
    #[serde(default)]
    contents: bool,
    #[serde(default)]
    finds: Vec<String>,
    #[serde(default)]
    waits: Vec<String>,
}

impl Edit {
    /// The text after the change, or why it cannot be made.
    fn apply(&self, text: &str) -> Result<String, String> {
        let lines: Vec<&str> = text.split_inclusive('\n').collect();
        let heading = |line: &&str, number: &str| {
            line.starts_with('#') && line.trim_matches(['#', '*', ' ']).starts_with(&format!("{number} "))
        };
        let begin = lines.iter().position(|line| heading(line, &self.section)).ok_or("no such section")?;
        let next = |line: &&str| line.starts_with('#') && line.trim_matches(['#', '*', ' ']).starts_with("5.");
        let end = (begin + 1..lines.len()).find(|at| next(&lines[*at])).unwrap_or(lines.len());
        let (before, section, after) = (lines[..begin].concat(), lines[begin..end].concat(), lines[end..].concat());
        let listed = |line: &&str| line.starts_with(&format!("{} ", self.section));
        let before = match (self.contents, self.remove) {
            (false, _) => before,
            (true, true) => before.split_inclusive('\n').filter(|line| !listed(line)).collect(),
            (true, false) => {
                let replaced =
                    |line: &str| if listed(&line) { line.replace(&self.from, &self.to) } else { line.to_owned() };
                before.split_inclusive('\n').map(replaced).collect()
            }
        };
        let section = if self.remove {
            String::new()
        } else if !self.insert.is_empty() {
            format!("{}{section}", self.insert)
        } else {
            match section.matches(&self.from).count() {
                1 if self.remove_line => {
                    section.split_inclusive('\n').filter(|line| !line.contains(&self.from)).collect()
                }
                1 => section.replace(&self.from, &self.to),
                n => return Err(format!("`{}` is there {n} times", self.from)),
            }
        };
        Ok(before + &section + &after)
    }
}

/// A service as the two commands of the recipe show it.
struct State {
    source: Source,
    waiting: Vec<(Topic, String)>,
}

fn state(service: &str, documents: &BTreeMap<String, String>, read: &dyn Fn(&str) -> Option<String>) -> State {
    let project = Project::load(read).unwrap();
    let found = project.sources.services.iter().find(|s| s.name == service).unwrap();
    let pages = |(id, text): (&String, &String)| (id.clone(), vec![(id.clone(), text.clone())]);
    let pages = documents.iter().map(pages).collect();
    let (files, described) = project.describe(found, &pages).unwrap_or_else(|problems| panic!("{problems:#?}"));
    let facts = project
        .sources
        .of(service)
        .map(|d| gaussdb_spec::fact::text::read(&files[&format!("spec/facts/{}.yaml", d.id)]).unwrap());
    let digest = |id: &String, text: &String| (id.clone(), gaussdb_spec::sources::digest(text.as_bytes()));
    let source = Source {
        label: "one side".to_owned(),
        description: yaml::read(&described.openapi).unwrap(),
        facts: facts.collect(),
        hashes: documents.iter().map(|(id, text)| digest(id, text)).collect(),
        ..Source::default()
    };
    State { source, waiting: described.waiting.into_iter().map(|(topic, it)| (topic, it.message)).collect() }
}

fn place(change: &Change) -> String {
    let operation = change.place.operation.as_deref().unwrap_or_default();
    format!("{} {operation} {}", change.check.id, change.place.words())
}

/// Makes all changes of `tests/cases/drill/<file>` in a document, and compares what a person sees with what the file says.
fn drill(service: &str, id: &str, before: &BTreeMap<String, String>, read: &dyn Fn(&str) -> Option<String>) {
    let path = root().join(format!("tests/cases/drill/{id}.yaml"));
    let edits: Vec<Edit> = yaml::read(&fs::read_to_string(path).unwrap()).unwrap();
    let mut after = before.clone();
    let text = after.get_mut(id).unwrap();
    for edit in &edits {
        *text = edit.apply(text).unwrap_or_else(|problem| panic!("{}: {problem}", edit.name));
    }
    let (old, new) = (state(service, before, read), state(service, &after, read));

    let changes = gaussdb_diff::diff(&old.source, &new.source, &Options::default());
    let found: BTreeSet<String> = changes.iter().map(place).collect();
    let wanted: BTreeSet<String> = edits.iter().flat_map(|edit| edit.finds.clone()).collect();
    assert_eq!(found, wanted);
    for change in &changes {
        assert_eq!(change.cause, Cause::Service, "{}", place(change));
        assert!(!(change.old_lines.is_empty() && change.new_lines.is_empty()), "{} has no line", place(change));
    }

    let mut waits: Vec<&String> = edits.iter().flat_map(|edit| &edit.waits).collect();
    for (topic, problem) in new.waiting.iter().filter(|row| !old.waiting.contains(row)) {
        let known = waits.iter().position(|wait| {
            wait.split_once(' ').is_some_and(|(word, part)| word == format!("{topic:?}") && problem.contains(part))
        });
        waits.remove(known.unwrap_or_else(|| panic!("nobody expects {topic:?} {problem}")));
    }
    assert!(waits.is_empty(), "these do not wait: {waits:#?}");
}

#[test]
#[cfg_attr(not(documents), ignore = "needs the documents")]
fn a_person_sees_each_change_of_a_real_document_and_nothing_else() {
    let read = |path: &str| fs::read_to_string(root().join(path)).ok();
    let project = Project::load(&read).unwrap();
    let texts = project.sources.of("dws").map(|d| (d.id.clone(), document(&d.id))).collect();
    drill("dws", "dws-2024-en", &texts, &read);
}

/// A project of one service, whose other files are those of the repository.
fn invented(path: &str) -> Option<String> {
    let text = match path.trim_start_matches("spec/") {
        "sources.toml" => {
            "region = \"cn-north-4\"\n\n[[service]]\nname = \"paint\"\ntitle = \"Paint\"\ndescription = \"Manages tins.\"\n\
             regions = \"dws\"\npage = \"https://paint.example\"\n\n[[document]]\nid = \"paint\"\nservice = \"paint\"\n\
             issued = \"2026-01-01\"\nlanguage = \"en\"\nfile = \"paint.md\"\nsha256 = \"0\"\n"
        }
        "corrections/paint.toml" => {
            "[[correction]]\nid = \"liters-are-a-number\"\ndocument = \"paint\"\n\
             at = { operation = \"POST /v9/{project_id}/tins\", table = \"request\", row = \"liters\" }\n\
             seen = { type = \"string\" }\nmeans = { type = \"integer\" }\nbecause = \"Liters are counted.\"\n\
             evidence = [{ document = \"paint\", quote = \"liters\" }]\n"
        }
        "text/paint/operations.yaml" | "text/paint/errors.yaml" => "{}\n",
        own if own.contains("/paint") => return None,
        _ => return fs::read_to_string(root().join(path)).ok(),
    };
    Some(text.to_owned())
}

#[test]
fn a_person_sees_each_change_of_an_invented_document_and_nothing_else() {
    let text = fs::read_to_string(root().join("tests/cases/drill/paint.md")).unwrap();
    drill("paint", "paint", &BTreeMap::from([("paint".to_owned(), text)]), &invented);
}
