use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use super::{Outcome, Target, check, write};

fn folder(name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("gaussdb-write-{}-{name}", std::process::id()));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn files(files: &[(&str, &str)]) -> BTreeMap<String, String> {
    files.iter().map(|(path, text)| (path.to_string(), text.to_string())).collect()
}

fn target<'a>(folder: &std::path::Path, files: &'a BTreeMap<String, String>) -> Target<'a> {
    let owned = Some((|text| text.starts_with("made")) as fn(&str) -> bool);
    Target { folder: folder.to_path_buf(), files, owned, command: "cargo xtask paint" }
}

#[test]
fn only_what_changed_is_written_and_only_orphans_of_ours_are_removed() {
    let folder = folder("changed");
    let first = files(&[("a.rs", "made 1"), ("deep/er/b.rs", "made 2")]);
    write(&target(&folder, &first)).unwrap();
    fs::write(folder.join("own.rs"), "by hand").unwrap();
    let second = files(&[("a.rs", "made 1"), ("c.rs", "made 3")]);
    let outcome = write(&target(&folder, &second)).unwrap();
    assert_eq!(outcome, Outcome { written: 1, removed: 1, unchanged: 1 });
    let mut left: Vec<_> = fs::read_dir(&folder).unwrap().map(|it| it.unwrap().file_name()).collect();
    left.sort();
    assert_eq!(left, ["a.rs", "c.rs", "own.rs"]);
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn a_check_lists_every_stale_file_with_its_first_difference_and_the_remedy() {
    let folder = folder("check");
    let old = files(&[("a.rs", "made\none\n"), ("gone.rs", "made"), ("same.rs", "made")]);
    write(&target(&folder, &old)).unwrap();
    let new = files(&[("a.rs", "made\ntwo\n"), ("new.rs", "made"), ("same.rs", "made")]);
    let message = check(&target(&folder, &new)).unwrap_err().replace(&folder.display().to_string(), "F");
    assert_eq!(
        message,
        "F/a.rs:2: found `one`, expected `two`\nF/new.rs: the file is missing\nF/gone.rs: the file is no longer generated\n3 stale files; run `cargo xtask paint`"
    );
    assert_eq!(check(&target(&folder, &old)), Ok(()));
    fs::remove_dir_all(folder).unwrap();
}
