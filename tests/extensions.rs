//! `gaussdb-extensions`, ARCHITECTURE.md and the descriptions agree on what there is beyond OpenAPI 3.0.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use gaussdb_extensions::KEYS;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

#[test]
fn the_architecture_page_lists_every_extension() {
    let page = std::fs::read_to_string(root().join("ARCHITECTURE.md")).expect("ARCHITECTURE.md");
    let (_, table) = page.split_once("| key | on | says |\n|---|---|---|\n").expect("a table of extensions");
    let listed: Vec<&str> = table.lines().take_while(|line| line.starts_with('|')).collect();
    let wanted: Vec<String> =
        KEYS.iter().map(|key| format!("| `{}` | {} | {} |", key.name, key.on, key.says)).collect();
    assert_eq!(listed, wanted, "the table and spec/extensions/src/key.rs differ");
}

#[test]
fn descriptions_have_no_extension_that_is_not_listed() {
    let files = std::fs::read_dir(root().join("spec/openapi")).expect("descriptions").flatten().map(|it| it.path());
    let mut seen = BTreeSet::new();
    for file in files.filter(|file| !file.to_string_lossy().contains(".coverage.")) {
        let text = std::fs::read_to_string(file).expect("a description");
        let keys = text.lines().filter_map(|line| line.trim_start_matches([' ', '-']).split_once(':'));
        seen.extend(keys.map(|(key, _)| key.to_owned()).filter(|key| key.starts_with("x-")));
    }
    let missing: Vec<_> = seen.iter().filter(|key| !KEYS.iter().any(|known| known.name == **key)).collect();
    assert!(seen.len() > 5 && missing.is_empty(), "not in spec/extensions/src/key.rs: {missing:?}");
}
