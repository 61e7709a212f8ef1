//! The house rules that a program can check: ARCHITECTURE.md names every module, every module says what it is for.

use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Hand-written source files.
fn sources() -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open: Vec<PathBuf> =
        ["spec/src", "spec/extensions/src", "generator/src", "generator/runtime/src", "xtask/src", "tests"]
            .iter()
            .map(|p| root().join(p))
            .collect();
    while let Some(folder) = open.pop() {
        for path in std::fs::read_dir(&folder).expect("a source folder").flatten().map(|e| e.path()) {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if path.is_dir() && !matches!(name.as_str(), "cases" | "snapshots" | "target") {
                open.push(path);
            } else if name.ends_with(".rs") {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

#[test]
fn the_architecture_page_names_every_module() {
    let page = std::fs::read_to_string(root().join("ARCHITECTURE.md")).expect("ARCHITECTURE.md");
    let words: Vec<&str> = page.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').collect();
    let missing: Vec<String> = sources()
        .iter()
        .filter_map(|path| path.file_stem().map(|s| s.to_string_lossy().into_owned()))
        .filter(|stem| !matches!(stem.as_str(), "lib" | "main" | "mod" | "tests"))
        .filter(|stem| !words.contains(&stem.as_str()))
        .filter(|stem| !examples().contains(stem))
        .collect();
    assert!(missing.is_empty(), "ARCHITECTURE.md does not name {missing:?}: say in its code map what they are for");
}

#[test]
fn the_architecture_page_lists_every_extension() {
    let page = std::fs::read_to_string(root().join("ARCHITECTURE.md")).expect("ARCHITECTURE.md");
    let (_, table) = page.split_once("| key | on | says |\n|---|---|---|\n").expect("a table of extensions");
    let listed: Vec<&str> = table.lines().take_while(|line| line.starts_with('|')).collect();
    let keys = gaussdb_extensions::KEYS.iter();
    let wanted: Vec<String> = keys.map(|key| format!("| `{}` | {} | {} |", key.name, key.on, key.says)).collect();
    assert_eq!(listed, wanted, "the table and spec/extensions/src/key.rs differ");
}

#[test]
fn descriptions_have_no_extension_that_is_not_listed() {
    let folder = root().join("spec/openapi");
    let files = std::fs::read_dir(folder).expect("descriptions").flatten().map(|entry| entry.path());
    let mut seen = std::collections::BTreeSet::new();
    for file in files.filter(|file| !file.to_string_lossy().contains(".coverage.")) {
        let text = std::fs::read_to_string(file).expect("a description");
        let keys = text.lines().filter_map(|line| line.trim_start_matches([' ', '-']).split_once(':'));
        seen.extend(keys.map(|(key, _)| key.to_owned()).filter(|key| key.starts_with("x-")));
    }
    let listed = |key: &String| gaussdb_extensions::KEYS.iter().any(|known| known.name == key);
    let missing: Vec<_> = seen.iter().filter(|key| !listed(key)).collect();
    assert!(seen.len() > 5 && missing.is_empty(), "not in spec/extensions/src/key.rs: {missing:?}");
}

/// Examples tell what they are for themselves.
fn examples() -> Vec<String> {
    let folder = root().join("tests/examples");
    std::fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|e| e.path().file_stem().map(|s| s.to_string_lossy().into_owned()))
        .collect()
}

#[test]
fn every_module_starts_with_what_it_is_for() {
    let silent: Vec<PathBuf> = sources()
        .into_iter()
        .filter(|path| !path.ends_with("tests.rs"))
        .filter(|path| !std::fs::read_to_string(path).expect("a source file").starts_with("//!"))
        .collect();
    assert!(silent.is_empty(), "these start without `//!`: {silent:?}");
}

#[test]
fn no_hand_written_file_is_longer_than_five_hundred_lines() {
    let long: Vec<String> = sources()
        .iter()
        .map(|path| (path, std::fs::read_to_string(path).expect("a source file").lines().count()))
        .filter(|(_, lines)| *lines > 500)
        .map(|(path, lines)| format!("{}: {lines}", path.display()))
        .collect();
    assert!(long.is_empty(), "one of these is two rooms: {long:?}");
}
