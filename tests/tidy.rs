//! The house rules that a program can check: the code map of ARCHITECTURE.md has an entry for every module, every module
//! says what it is for, no file is too long, and every file that a text names exists.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use gaussdb_tests::root;
use regex::Regex;

/// Folders with hand-written code, below the root.
fn crates() -> Vec<String> {
    let manifest = std::fs::read_to_string(root().join("Cargo.toml")).expect("Cargo.toml");
    let members =
        manifest.lines().find_map(|line| line.strip_prefix("members = ")).expect("the members of the workspace");
    let names = members.split('"').skip(1).step_by(2).filter(|name| *name != "generated");
    names.map(|name| if name == "tests" { name.to_owned() } else { format!("{name}/src") }).collect()
}

/// Hand-written source files, by their path below the root.
fn sources() -> Vec<String> {
    let mut found = Vec::new();
    let mut open: Vec<PathBuf> = crates().iter().map(|folder| root().join(folder)).collect();
    while let Some(folder) = open.pop() {
        for path in std::fs::read_dir(&folder).expect("a source folder").flatten().map(|e| e.path()) {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if path.is_dir() && !matches!(name.as_str(), "cases" | "snapshots" | "target") {
                open.push(path);
            } else if name.ends_with(".rs") {
                let below = path.strip_prefix(root()).expect("below the root");
                found.push(below.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/"));
            }
        }
    }
    found.sort();
    found
}

fn text(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// `generator/src/openapi/read.rs` → `generator::openapi::read`; none for the root of a crate and for unit tests.
fn module(source: &str) -> Option<String> {
    let folder = crates().into_iter().find(|folder| source.starts_with(&format!("{folder}/")))?;
    let name = folder.trim_end_matches("/src").rsplit('/').next()?.to_owned();
    let inside = source[folder.len() + 1..].strip_suffix(".rs")?;
    let mut parts = vec![name.as_str()];
    parts.extend(inside.split('/').filter(|part| *part != "src"));
    while matches!(parts.last(), Some(&("lib" | "main" | "mod"))) {
        parts.pop();
    }
    let unit_test = parts.last() == Some(&"tests");
    (parts.len() > 1 && !unit_test).then(|| parts.join("::"))
}

/// The module of each entry of a code map: ``- `spec::read::uri`: what it is for``.
fn entries(page: &str) -> Vec<&str> {
    let entry = |line: &'_ str| {
        let (path, purpose) = line.strip_prefix("- `")?.split_once("`: ")?;
        (path.contains("::") && !purpose.trim().is_empty()).then_some(path.len())
    };
    page.lines().filter_map(|line| entry(line).map(|length| &line[3..3 + length])).collect()
}

/// What is wrong with a code map.
fn problems(page: &str, modules: &[String]) -> Vec<String> {
    let listed = entries(page);
    let known: BTreeSet<&str> = modules.iter().map(String::as_str).collect();
    let mut seen = BTreeSet::new();
    let twice = listed.iter().filter(|entry| !seen.insert(**entry)).map(|it| format!("`{it}` is listed twice"));
    let mut found: Vec<String> = twice.collect();
    let listed: BTreeSet<&str> = listed.iter().copied().collect();
    found.extend(known.difference(&listed).map(|it| format!("`{it}` has no entry")));
    found.extend(listed.difference(&known).map(|it| format!("`{it}` has an entry and is no module")));
    found
}

#[test]
fn every_module_has_an_entry_in_the_code_map_and_every_entry_a_module() {
    let examples = |it: &String| it.starts_with("tests::examples::");
    let modules: Vec<String> = sources().iter().filter_map(|it| module(it)).filter(|it| !examples(it)).collect();
    let found = problems(&text("ARCHITECTURE.md"), &modules);
    assert!(found.is_empty(), "the code map of ARCHITECTURE.md: {found:#?}");
}

#[test]
fn a_module_that_is_only_mentioned_has_no_entry() {
    let modules = ["paint::tin".to_owned(), "paint::lid".to_owned()];
    let page = "Text about `paint::lid`.\n- `paint::tin`: holds paint.\n- `paint::tin`: again.\n- `paint::jar`: gone.\n- `lid`: x.\n";
    assert_eq!(
        problems(page, &modules),
        ["`paint::tin` is listed twice", "`paint::lid` has no entry", "`paint::jar` has an entry and is no module"]
    );
    assert_eq!(module("generator/runtime/src/call/attempt.rs").as_deref(), Some("runtime::call::attempt"));
    assert_eq!(module("tests/support/lib.rs").as_deref(), Some("tests::support"));
    assert_eq!(module("spec/src/lib.rs"), None);
}

#[test]
fn every_module_starts_with_what_it_is_for() {
    let mut silent = sources();
    silent.retain(|path| !path.ends_with("tests.rs") && !text(path).starts_with("//!"));
    assert!(silent.is_empty(), "these start without `//!`: {silent:?}");
}

#[test]
fn no_hand_written_file_is_longer_than_five_hundred_lines() {
    let mut long = sources();
    long.retain(|path| text(path).lines().count() > 500);
    assert!(long.is_empty(), "divide these: {long:?}");
}

/// A message that sends people to a file that is not in the repository helps nobody.
#[test]
fn every_file_that_code_or_a_page_names_exists() {
    let named =
        r"(?:^|[^\w./-])((?:spec|generator|generated|xtask|tests)/[\w./-]+\.(?:rs|md|toml|yaml|json)|[A-Z]{4,}\.md)\b";
    let named = Regex::new(named).expect("a pattern");
    let pages = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"].map(str::to_owned);
    let mut missing = Vec::new();
    for place in sources().into_iter().chain(pages).filter(|place| !Path::new(place).ends_with("tidy.rs")) {
        let text = text(&place);
        let names = named.captures_iter(&text).map(|found| found[1].to_owned());
        missing.extend(names.filter(|name| !root().join(name).exists()).map(|name| format!("{place}: {name}")));
    }
    assert!(missing.is_empty(), "{missing:#?}");
}
