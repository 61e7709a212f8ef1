//! A project from its files.  In: a function that reads a file below the root.  Out: each service described, as files.

use std::collections::BTreeMap;

use crate::catalog;
use crate::diagnostic::Diagnostic;
use crate::fact::{self, Facts};
use crate::identity;
use crate::project::{self, Described, Inputs, describe};
use crate::read::document;
use crate::sentences::lookup;
use crate::sources::{Service, Sources};

const SOURCES: &str = "spec/sources.toml";
const REGIONS: &str = "spec/behavior/regions.json";
const IDENTITY: &str = "spec/behavior/iam.yaml";

/// The files that are written, by their path.
pub type Files = BTreeMap<String, String>;

/// The texts of one document: one, or those of all pages of a folder, each with its name.
pub type Pages = Vec<(String, String)>;

/// Reads a file below the root of the project; none when there is no such file.
type Read<'r> = &'r dyn Fn(&str) -> Option<String>;

/// The files that people write, and the documents they are about.
pub struct Project<'r> {
    read: Read<'r>,
    /// `spec/sources.toml`.
    pub sources: Sources,
}

impl<'r> Project<'r> {
    /// Reads the list of services and documents.
    ///
    /// # Errors
    ///
    /// The list is missing or not in its form.
    pub fn load(read: Read<'r>) -> Result<Self, Diagnostic> {
        let text = needed(read, SOURCES)?;
        let sources = Sources::read(&text).map_err(|e| Diagnostic::new(SOURCES, e, "fix the file"))?;
        Ok(Project { read, sources })
    }

    /// Describes a service. `documents` are the texts of documents by id; the committed facts replace those that are
    /// missing.
    ///
    /// # Errors
    ///
    /// Files are missing (all are listed) or cannot be read.
    pub fn describe(
        &self,
        service: &Service,
        documents: &BTreeMap<String, Pages>,
    ) -> Result<(Files, Described), Vec<Diagnostic>> {
        let name = &service.name;
        let mut files = Files::new();
        let editions = self.editions(name, documents, &mut files).map_err(|e| vec![e])?;
        let issued = self.sources.of(name).next().map_or("", |d| d.issued.as_str());
        let mut missing = Vec::new();
        let mut must = |path: &str| needed(self.read, path).map_err(|e| missing.push(e)).unwrap_or_default();
        let may = |path: &str| (self.read)(path).unwrap_or_default();
        let own = |file: &str| format!("spec/text/{name}/{file}.yaml");
        let (corrections, operations) = (must(&format!("spec/corrections/{name}.toml")), must(&own("operations")));
        let (regions, observed, errors) = (must(REGIONS), must("spec/behavior/errors.yaml"), must(&own("errors")));
        let (introduction, actors) = (must("spec/text/introduction.md"), must("spec/text/actors.yaml"));
        if !missing.is_empty() {
            return Err(missing);
        }
        let [metrics, fields, schemas, values, glossary, names] =
            ["metrics", "fields", "schemas", "values", "glossary", "names"].map(|file| may(&own(file)));
        let behavior = may(&format!("spec/behavior/{name}.yaml"));
        let described = describe(Inputs {
            region: &self.sources.region,
            introduction: &introduction,
            actors: &actors,
            service,
            issued,
            editions,
            corrections: &corrections,
            operations: &operations,
            names: &names,
            words: lookup::Sources { fields: &fields, schemas: &schemas, values: &values, glossary: &glossary },
            behavior: &behavior,
            catalogs: catalog::Texts { errors: &errors, metrics: &metrics, observed: &observed, regions: &regions },
            documents: &|id| documents.get(id).map(text),
        })?;
        files.insert(format!("spec/openapi/{name}.yaml"), described.openapi.clone());
        files.insert(format!("spec/openapi/{name}.coverage.md"), described.coverage.clone());
        files.insert(format!("spec/openapi/{name}.coverage.yaml"), described.findings.clone());
        if let Some(metrics) = &described.metrics {
            files.insert(format!("spec/metrics/{name}.yaml"), metrics.clone());
        }
        Ok((files, described))
    }

    /// The description of the identity service, which no document of the list states.
    ///
    /// # Errors
    ///
    /// Its settings are missing or not in their form.
    pub fn identity(&self) -> Result<(String, String), Vec<Diagnostic>> {
        let must = |path: &str| needed(self.read, path).map_err(|e| vec![e]);
        let text = identity::describe(&must(IDENTITY)?, &must(REGIONS)?, &self.sources.region)?;
        Ok(("spec/openapi/iam.yaml".to_owned(), text))
    }

    /// Facts of each document: read from its text, or those that were committed.
    fn editions(
        &self,
        service: &str,
        documents: &BTreeMap<String, Pages>,
        files: &mut Files,
    ) -> Result<Vec<Facts>, Diagnostic> {
        let mut out = Vec::new();
        for document in self.sources.of(service) {
            let (id, path) = (&document.id, format!("spec/facts/{}.yaml", document.id));
            let broken = |e: String| Diagnostic::new(&path, e, "run `cargo xtask transcribe` where the documents are");
            out.push(match documents.get(id) {
                Some(pages) => {
                    let facts = facts(id, pages);
                    let header = format!(
                        "# What the document {id} states, written by `cargo xtask transcribe`; do not edit.\n\
                         # Lines are counted from the first line of their section; the block `lines` at the end has these.\n"
                    );
                    files.insert(path.clone(), header + &fact::text::write(&facts).map_err(broken)?);
                    facts
                }
                None => fact::text::read(&needed(self.read, &path)?).map_err(broken)?,
            });
        }
        Ok(out)
    }
}

/// The facts of a document. Those of a folder name the page instead of a section.
fn facts(id: &str, pages: &Pages) -> Facts {
    match pages.as_slice() {
        [(_, text)] => document::read(id, text),
        several => project::pages(id, document::read_pages(several)),
    }
}

/// All pages, to look a quote up.
fn text(pages: &Pages) -> String {
    pages.iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>().join("\n")
}

fn needed(read: Read<'_>, path: &str) -> Result<String, Diagnostic> {
    read(path).ok_or_else(|| {
        Diagnostic::new(
            path,
            "the file is missing or is not UTF-8",
            "restore it from git, or create it as `cargo xtask new-service` does",
        )
    })
}
