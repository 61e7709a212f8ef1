//! Rules that a program can check: the code map of ARCHITECTURE.md has an entry for every module, every module starts
//! with its purpose, no file is too long, no modules use each other in a circle, every file that a text names exists, and
//! every crate that a program builds has a reason.

use std::collections::{BTreeMap, BTreeSet};
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

/// The problems of a code map.
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
    assert!(silent.is_empty(), "these files do not start with `//!`: {silent:?}");
}

#[test]
fn no_hand_written_file_is_longer_than_five_hundred_lines() {
    let mut long = sources();
    long.retain(|path| text(path).lines().count() > 500);
    assert!(long.is_empty(), "these files are too long; divide them: {long:?}");
}

/// Messages and pages must not name files that are not in the repository.
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

/// Source files in a folder by module path: `spec::read::uri` → text without its unit tests.
fn modules_in(folder: &str) -> BTreeMap<String, String> {
    let inside = sources().into_iter().filter(|path| path.starts_with(folder) && !path.ends_with("tests.rs"));
    inside.filter_map(|path| Some((module(&path)?, code(&text(&path))))).collect()
}

/// Code without comments and without the unit tests at its end.
fn code(text: &str) -> String {
    let start = Regex::new(r"#\[cfg\(test\)\]\n(?:pub\([^)]*\) )?mod \w+ \{").expect("a pattern");
    let tests = start.find(text).map_or(text.len(), |found| found.start());
    let lines = text[..tests].lines().map(|line| line.split("//").next().unwrap_or_default());
    lines.collect::<Vec<_>>().join("\n")
}

/// The paths of a `use` tree: `a::{b, c::d}` → `a::b`, `a::c::d`.
fn paths(tree: &str) -> Vec<String> {
    let tree = tree.trim();
    let Some((head, inner)) = tree.split_once('{').and_then(|(head, rest)| Some((head, rest.strip_suffix('}')?)))
    else {
        return vec![tree.split(" as ").next().unwrap_or_default().to_owned()];
    };
    let (mut depth, mut branches) = (0, vec![String::new()]);
    for c in inner.chars() {
        match c {
            ',' if depth == 0 => branches.push(String::new()),
            _ => branches.last_mut().expect("never empty").push(c),
        }
        depth += i32::from(c == '{') - i32::from(c == '}');
    }
    branches.iter().filter(|b| !b.trim().is_empty()).flat_map(|b| paths(b)).map(|p| format!("{head}{p}")).collect()
}

/// The module that a path of `me` names, if it is one of `modules`.
fn named(path: &str, me: &str, modules: &BTreeMap<String, String>) -> Option<String> {
    let mut parts: Vec<&str> = path.split("::").map(str::trim).collect();
    let mut base: Vec<&str> = me.split("::").collect();
    match parts[0] {
        "crate" => base.truncate(1),
        "self" => {}
        "super" => {
            base.pop();
        }
        child if modules.contains_key(&format!("{me}::{child}")) => parts.insert(0, "self"),
        _ => return None,
    }
    for part in &parts[1..] {
        if *part == "super" {
            base.pop();
        } else {
            base.push(part);
        }
    }
    let mut prefixes = (2..=base.len()).rev().map(|length| base[..length].join("::"));
    prefixes.find(|it| modules.contains_key(it)).filter(|it| it != me)
}

/// Which module uses which.
fn uses(modules: &BTreeMap<String, String>) -> BTreeMap<String, BTreeSet<String>> {
    let tree = Regex::new(r"\buse ([^;]+);").expect("a pattern");
    // Paths of generated code, in `quote!`.
    let quoted = Regex::new(r"\buse [^;#]*#[^;]*;|\b\w+(?:::\w+)*::#").expect("a pattern");
    let inline = Regex::new(r"\b\w+(?:::\w+)+").expect("a pattern");
    let of = |(me, text): (&String, &String)| {
        let text = &quoted.replace_all(text, "");
        let trees = tree.captures_iter(text).flat_map(|found| paths(&found[1].replace('\n', " ")));
        let rest = tree.replace_all(text, "").into_owned();
        let all: Vec<String> = trees.chain(inline.find_iter(&rest).map(|found| found.as_str().to_owned())).collect();
        (me.clone(), all.iter().filter_map(|path| named(path, me, modules)).collect())
    };
    modules.iter().map(of).collect()
}

/// Modules that use each other, directly or through others.
fn circles(uses: &BTreeMap<String, BTreeSet<String>>) -> Vec<BTreeSet<String>> {
    let reached = |start: &String| {
        let (mut seen, mut open) = (BTreeSet::new(), vec![start]);
        while let Some(at) = open.pop() {
            open.extend(uses.get(at).into_iter().flatten().filter(|next| seen.insert((*next).clone())));
        }
        seen
    };
    let reach: BTreeMap<&String, BTreeSet<String>> = uses.keys().map(|it| (it, reached(it))).collect();
    let circle = |it: &String| reach[it].iter().filter(|other| reach[*other].contains(it)).cloned().collect();
    let found: BTreeSet<BTreeSet<String>> = uses.keys().map(circle).filter(|it: &BTreeSet<_>| !it.is_empty()).collect();
    found.into_iter().collect()
}

/// The same between the modules directly below the crate, each with everything inside it.
fn by_top(uses: &BTreeMap<String, BTreeSet<String>>) -> BTreeMap<String, BTreeSet<String>> {
    let top = |path: &str| path.split("::").take(2).collect::<Vec<_>>().join("::");
    let mut out: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (me, others) in uses {
        let others = others.iter().map(|it| top(it)).filter(|it| *it != top(me));
        out.entry(top(me)).or_default().extend(others);
    }
    out
}

/// Message of a test that no longer finds the `use` lines.
const FEW: &str = "too few `use` lines were found; check the pattern in `uses`";

#[test]
fn no_modules_of_spec_use_each_other() {
    let uses = uses(&modules_in("spec/src/"));
    assert!(uses.values().map(BTreeSet::len).sum::<usize>() > 200, "{FEW}");
    let found: Vec<_> = circles(&uses).into_iter().chain(circles(&by_top(&uses))).collect();
    assert!(found.is_empty(), "these modules use each other; move what both need into a third one: {found:#?}");
}

#[test]
fn no_modules_of_the_runtime_use_each_other() {
    let uses = uses(&modules_in("generator/runtime/src/"));
    assert!(uses.values().map(BTreeSet::len).sum::<usize>() > 150, "{FEW}");
    let found: Vec<_> = circles(&uses).into_iter().chain(circles(&by_top(&uses))).collect();
    assert!(found.is_empty(), "these modules use each other; move what both need into a third one: {found:#?}");
}

#[test]
fn no_modules_that_emit_code_use_each_other() {
    let uses = uses(&modules_in("generator/src/"));
    assert!(uses.values().map(BTreeSet::len).sum::<usize>() > 80, "{FEW}");
    let emit = |circle: &BTreeSet<String>| circle.iter().any(|module| module.starts_with("generator::emit"));
    let found: Vec<_> = circles(&uses).into_iter().filter(emit).collect();
    assert!(found.is_empty(), "these modules use each other; move what both need into a third one: {found:#?}");
}

#[test]
fn a_circle_is_found_wherever_a_path_is_written() {
    let modules = |tin: &str, lid: &str| {
        BTreeMap::from([
            ("p::tin".to_owned(), code(tin)),
            ("p::lid".to_owned(), code(lid)),
            ("p::lid::red".to_owned(), String::new()),
        ])
    };
    let count = |tin: &str, lid: &str| circles(&uses(&modules(tin, lid))).len();
    assert_eq!(count("use crate::lid;", "fn f() { crate::tin::f() }"), 1);
    assert_eq!(count("use crate::{text, lid::{red, A}};", "use super::tin::{self, B as C};"), 1);
    assert_eq!(count("use crate::lid::red;", "use super::tin;"), 0);
    assert_eq!(count("use crate::lid::f;", "// crate::tin\n#[cfg(test)]\nmod tests { use crate::tin; }"), 0);
    assert_eq!(count("use crate::lid::f;", "#[cfg(test)]\npub(super) mod testing { use crate::tin; }"), 0);
    assert_eq!(circles(&by_top(&uses(&modules("use crate::lid::red;", "use super::tin;")))).len(), 1);
}

#[test]
fn every_crate_of_a_program_is_in_the_list_of_dependencies() {
    let mut cargo = std::process::Command::new(env!("CARGO"));
    cargo.args(["tree", "--package", "gaussdb-api", "--edges", "normal", "--prefix", "none", "--offline", "--locked"]);
    cargo.args(["--target", "x86_64-unknown-linux-gnu"]).current_dir(root());
    let output = cargo.output().expect("cargo starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let tree = String::from_utf8_lossy(&output.stdout).into_owned();
    let built: BTreeSet<&str> =
        tree.lines().filter_map(|line| line.split(' ').next()).filter(|it| !it.is_empty()).collect();
    let file = root().join("generator/runtime/DEPENDENCIES.md");
    let text = std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let rows = text.lines().filter_map(|line| line.strip_prefix("| ")?.split(" | ").nth(1)).skip(1);
    let listed: BTreeSet<&str> = rows.flat_map(|names| names.trim_end_matches(" |").split(' ')).collect();
    let without_reason: Vec<_> = built.difference(&listed).collect();
    let gone: Vec<_> = listed.difference(&built).collect();
    assert!(
        without_reason.is_empty() && gone.is_empty(),
        "add {without_reason:?}, remove {gone:?} in {}",
        file.display()
    );
}
