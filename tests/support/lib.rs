//! Shared by the tests: the documents, the cases, and comparisons.

pub mod constraints;
pub mod invariants;
pub mod mutate;
pub mod printer;
pub mod published;
pub mod sample_value;
pub mod sections;
pub mod seeded;
#[cfg(feature = "sdk")]
#[path = "../fuzz/targets/mod.rs"]
pub mod targets;
pub mod values;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use gaussdb_spec::sources::Sources;

/// The repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The names of the services whose descriptions are published.
pub fn services() -> impl Iterator<Item = &'static str> {
    SOURCES.services.iter().map(|service| service.name.as_str())
}

/// Services and documents, as `spec/sources.toml` lists them.
pub static SOURCES: LazyLock<Sources> = LazyLock::new(|| {
    let path = root().join("spec/sources.toml");
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    Sources::read(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
});

/// The folder of the documents, if it exists. `build.rs` looks in the same places; the tests that need the documents
/// are ignored if it found none.
pub fn documents() -> Option<PathBuf> {
    let given = std::env::var_os("GAUSSDB_DOCUMENTS").map(PathBuf::from);
    let usual = ["spec/documents", "../shared/documents"].map(|path| root().join(path));
    given.into_iter().chain(usual).find(|folder| folder.is_dir())
}

/// The text of a document.
pub fn document(id: &str) -> String {
    let folder = documents().expect("the folder of the documents was there when the tests were compiled");
    let document = SOURCES.documents.iter().find(|it| it.id == id);
    let file = folder.join(&document.unwrap_or_else(|| panic!("spec/sources.toml has no document `{id}`")).file);
    let bytes = std::fs::read(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The committed facts of a document.
pub fn facts(id: &str) -> gaussdb_spec::fact::Facts {
    let file = root().join(format!("spec/facts/{id}.yaml"));
    let text = std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    gaussdb_spec::fact::text::read(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// Fails if there is a new mistake, or if a known one no longer occurs and must be removed from the list.
pub fn only_known(mistakes: &[String], known: &[&str]) {
    let mistakes: BTreeSet<&str> = mistakes.iter().map(String::as_str).collect();
    let known: BTreeSet<&str> = known.iter().copied().collect();
    let new: Vec<_> = mistakes.difference(&known).collect();
    let gone: Vec<_> = known.difference(&mistakes).collect();
    assert!(
        new.is_empty() && gone.is_empty(),
        "new mistakes: {new:#?}\nno longer made, take them off the list: {gone:#?}"
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[cfg_attr(not(documents), ignore = "needs the documents")]
    fn every_document_of_the_list_is_found() {
        for listed in &SOURCES.documents {
            assert!(!document(&listed.id).is_empty(), "{}", listed.id);
        }
    }

    /// `build.rs` runs again only when `GAUSSDB_DOCUMENTS` or a description changes.
    #[test]
    fn no_test_is_ignored_although_the_documents_are_there() {
        assert_eq!(
            cfg!(documents),
            documents().is_some(),
            "the folder of the documents has appeared or disappeared since the tests were compiled; run `touch tests/build.rs`"
        );
    }

    #[test]
    fn a_new_mistake_and_a_corrected_one_both_fail() {
        only_known(&["a".to_owned()], &["a"]);
        for (mistakes, known) in [(vec!["a".to_owned()], vec![]), (vec![], vec!["a"])] {
            assert!(std::panic::catch_unwind(|| only_known(&mistakes, &known)).is_err());
        }
    }
}
