//! Documents, descriptions and paths into answers: everything that is read from a text.

use std::fs;
use std::path::Path;

use gaussdb_extensions::JsonPath;
use gaussdb_generator::{Package, Renames, Source, generate};
use gaussdb_spec::read::document as reader;

use crate::invariants;

/// Facts of any text keep the invariants.
pub fn document(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    let problems = invariants::problems(&text, &reader::read("paint", &text));
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// The documents of the test cases.
pub fn documents() -> Vec<Vec<u8>> {
    files("documents", "input.md")
}

/// A description becomes files or diagnostics; G009 says that the generator wrote what is not Rust.
pub fn description(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    let source = Source { feature: "sample", file: "openapi.yaml", text: &text, metrics: None };
    if let Err(found) = generate(&[source], Renames { file: "names.toml", text: "" }, Package::Workspace) {
        let messages: Vec<String> = found.iter().map(ToString::to_string).collect();
        assert!(messages.iter().all(|message| !message.contains("G009")), "{}", messages.join("\n"));
        assert!(!messages.is_empty(), "refused without a reason");
    }
}

/// The descriptions of the test cases.
pub fn descriptions() -> Vec<Vec<u8>> {
    let head = b"openapi: 3.0.3\ninfo: {title: Sample, version: '1'}\n";
    let whole = |text: Vec<u8>| if text.starts_with(b"openapi") { text } else { [&head[..], &text].concat() };
    files("openapi", "openapi.yaml").into_iter().map(whole).collect()
}

/// A path that is read is shown as a path that reads the same.
pub fn path(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    let Ok(path) = text.parse::<JsonPath>() else { return };
    assert_eq!(path.to_string().parse::<JsonPath>().as_ref(), Ok(&path), "{text}");
}

/// Paths of every form.
pub fn paths() -> Vec<Vec<u8>> {
    ["$", "a", "a.b", "a[].b", "a[0].b", "a[id=?].b", "a[b.c=?].d", "a[id=7]", "[].a"].map(Into::into).into()
}

/// The files of one name in the folders of a kind of cases, in order.
fn files(kind: &str, name: &str) -> Vec<Vec<u8>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases").join(kind);
    let folders = fs::read_dir(&root).unwrap_or_else(|error| panic!("{}: {error}", root.display()));
    let mut all: Vec<_> = folders.flatten().map(|folder| folder.path().join(name)).collect();
    all.sort();
    all.iter().filter_map(|file| fs::read(file).ok()).collect()
}
