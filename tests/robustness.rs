//! `gaussdb_spec::read` never panics, and its facts keep the invariants, for any text.
//!
//! The texts are those of `cases/documents`, and the documents if they were found. The damage is the same in every run;
//! `PROPTEST_CASES=2000` tries more.

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use gaussdb_spec::fact::Facts;
use gaussdb_spec::read::document as reader;
use gaussdb_tests::mutate::{self, Damage};
use gaussdb_tests::{SOURCES, document, invariants};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

/// Reads a text and checks the invariants of the facts.
fn check(text: &str) -> Result<Facts, TestCaseError> {
    let facts = reader::read("paint", text);
    let problems = invariants::problems(text, &facts);
    prop_assert!(problems.is_empty(), "{}\n--- text\n{}", problems.join("\n"), excerpt(text));
    Ok(facts)
}

fn excerpt(text: &str) -> String {
    text.chars().take(2_000).collect()
}

fn read_checked(text: &str) -> Facts {
    check(text).unwrap_or_else(|error| panic!("{error}"))
}

fn property<S: Strategy>(cases: u32, strategy: &S, test: impl Fn(S::Value) -> Result<(), TestCaseError>) {
    let more = std::env::var("PROPTEST_CASES").ok().and_then(|n| n.parse().ok());
    let config =
        Config { cases: more.unwrap_or(cases), failure_persistence: None, max_shrink_iters: 200, ..Config::default() };
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    TestRunner::new_with_rng(config, rng).run(strategy, test).unwrap_or_else(|error| panic!("{error}"));
}

/// The documents of the cases.
static CASES: LazyLock<Vec<String>> = LazyLock::new(|| {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/documents");
    let folders = fs::read_dir(&root).unwrap_or_else(|error| panic!("{}: {error}", root.display()));
    let mut files: Vec<_> = folders.flatten().map(|folder| folder.path().join("input.md")).collect();
    files.sort();
    files
        .iter()
        .map(|file| fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display())))
        .collect()
});

/// The real documents, for tests that are ignored without them.
static DOCUMENTS: LazyLock<Vec<String>> =
    LazyLock::new(|| SOURCES.documents.iter().map(|it| gaussdb_tests::document(&it.id)).collect());

#[test]
fn every_case_is_read_into_sound_facts() {
    for text in CASES.iter() {
        read_checked(text);
    }
}

#[test]
fn texts_that_are_no_documents_have_no_operations() {
    for text in [
        "",
        "\n\n\n",
        " ",
        "\u{feff}",
        "words",
        "# A heading",
        "{\"json\": true}",
        "<html><body>x</body></html>",
        "\0\0\0",
    ] {
        let facts = read_checked(text);
        assert!(facts.operations.is_empty() && facts.gaps.is_empty(), "{text:?}");
    }
}

#[test]
fn a_text_that_only_looks_like_a_document_has_no_operations() {
    let facts = read_checked(
        "# Recipes\n\n## 1.1 Soup\n\nGET /warm soup\n\n| Name | Type |\n|---|---|\n| pot | big |\n\n## 1.2 Bread\n\nPOST it.\n",
    );
    assert!(facts.operations.is_empty(), "{facts:?}");
}

#[test]
fn a_table_cut_in_the_middle_keeps_what_stands_before_the_cut() {
    let rows = "# Tins\n\n## URI\n\nGET /v9/tins\n\n## Response Parameters\n\nTable 1 Response body parameters\n\n";
    for (table, cut) in [
        ("| Parameter | Type | Description |\n|---|---|---|\n| id | String | x |\n| litres | Dou", "litres"),
        ("Parameter\tType\tDescription\nid\tString\tx\nlitres\tDou", "litres"),
        (
            "<table><tr><th>Parameter</th><th>Type</th><th>Description</th></tr>\n<tr><td>id</td><td>String</td><td>x</td></tr>\n<tr><td>litres</td><td>Dou",
            "litres",
        ),
    ] {
        let facts = read_checked(&format!("{rows}{table}"));
        let body = facts.operations[0].response.as_ref().expect("the body");
        assert_eq!(body.fields[0].kind.to_string(), "string", "{table}");
        assert!(body.fields[1..].iter().all(|f| f.name == cut), "{table}: {:?}", body.fields);
    }
}

/// Endless nesting of a type would overflow the stack of everything that visits it.
#[test]
fn a_type_nested_without_end_is_cut_off() {
    let nested = format!("a\t{}String{}", "Map<String,".repeat(200), ">".repeat(200));
    let text = format!("# T\n\n## URI\n\nGET /v9/a\n\n## Response Parameters\n\nParameter\tType\n{nested}\n");
    let facts = reader::read("paint", &text);
    let body = facts.operations[0].response.as_ref().expect("the body");
    let depth = body.fields[0].kind.to_string().matches("map<").count();
    assert!(depth <= 32, "{depth} levels");
    read_checked(&text);
}

#[test]
fn a_uri_in_the_next_line_is_not_glued_to_the_first() {
    let facts = read_checked("# T\n\n## URI\n\nGET /v9/tins\nGET /v9/lids\n\n## Request Parameters\n\nNone\n");
    assert_eq!(facts.operations[0].path, "/v9/tins");
}

#[test]
fn a_placeholder_that_comes_twice_is_one_parameter() {
    let facts = read_checked("# T\n\n## URI\n\nGET /v9/{tin_id}/copies/{tin_id}\n\n## Request Parameters\n\nNone\n");
    assert_eq!(facts.operations[0].parameters.len(), 1);
}

#[test]
fn a_row_that_comes_twice_in_a_structure_is_one_member() {
    let header = "Parameter\tType\tDescription\n";
    let facts = read_checked(&format!(
        "# T\n\n## URI\n\nGET /v9/tins\n\n## Response Parameters\n\nTable 1 Response body parameters\n\n{header}\
         tin\tTin object\tx\n\nTable 2 Tin\n\n{header}id\tString\tx\nlitres\tDouble\tx\nid\tString\tx\n"
    ));
    assert_eq!(facts.operations[0].structures[0].fields.len(), 2);
}

#[test]
fn texts_made_to_break_readers_are_read() {
    let section =
        |inside: &str| format!("# T\n\n## URI\n\nGET /v9/{{a}}/{{b}}\n\n## Response Parameters\n\n{inside}\n");
    let deep = |open: &str, close: &str, n: usize| format!("```\n{}{}\n```", open.repeat(n), close.repeat(n));
    for text in [
        section(&deep("{\"a\":", "}", 5_000)),
        section(&deep("[", "]", 50_000)),
        section(&"```\n{ \"a\": [\n```\n\n".repeat(100)),
        section(&"```\n".repeat(2_001)),
        section(&format!("|{}", " a |".repeat(5_000))),
        section(&"|".repeat(20_000)),
        section(&"\t".repeat(20_000)),
        section(&format!("Parameter{}Type", "\t".repeat(500))),
        section(&"<table><tr>".repeat(500)),
        section(&format!("<table>{}</table>", "<tr><td rowspan=\"999\" colspan=\"999\">a</td></tr>".repeat(50))),
        section(&format!("Table 1-1 {}", "a ".repeat(5_000))),
        section(&format!("Parameter\tType\n{}\tArray of {}", "a ".repeat(50), "Array of ".repeat(200))),
        section(
            "Parameter\tType\na\ta object\nb\tb object\n\nTable 1 a\n\nParameter\tType\nb\tb object\n\nTable 2 b\n\nParameter\tType\na\ta object\n",
        ),
        section(&format!("{}x{}", "[".repeat(500), "](y)".repeat(500))),
        format!("# T\n\n## URI\n\nGET /{}\n", (0..500).map(|n| format!("{{a{n}}}/")).collect::<String>()),
        format!("# T\n\n## URI\n\nGET /{}\n", "{".repeat(2_000)),
        (1..2_000).map(|n| format!("{n}.{n} Paint.....\t{n}\n")).collect(),
        "1 a\n1 a\n".repeat(1_000),
        "word ".repeat(100_000),
    ] {
        read_checked(&text);
    }
}

#[test]
fn cases_truncated_anywhere_are_read() {
    let any = (0..CASES.len(), 0..10_000u32);
    property(1_000, &any, |(case, at)| check(&mutate::apply(&CASES[case], &[Damage::Cut(at)])).map(drop));
}

#[test]
fn cases_damaged_anyhow_are_read() {
    let any = (prop::collection::vec(0..CASES.len(), 1..4), prop::collection::vec(mutate::damage(), 1..12));
    property(500, &any, |(cases, damage)| {
        let text: String = cases.iter().map(|case| CASES[*case].as_str()).collect();
        check(&mutate::apply(&text, &damage)).map(drop)
    });
}

#[test]
fn lines_of_all_cases_in_any_order_are_read() {
    let lines: Vec<&str> = CASES.iter().flat_map(|text| text.lines()).collect();
    let any = prop::collection::vec(0..lines.len(), 0..120);
    property(300, &any, |order| {
        check(&order.iter().map(|at| format!("{}\n", lines[*at])).collect::<String>()).map(drop)
    });
}

#[test]
#[cfg_attr(not(documents), ignore = "needs the documents")]
fn the_documents_are_read_into_sound_facts() {
    for text in DOCUMENTS.iter() {
        read_checked(text);
    }
}

/// A part of a document: document, start and length.
fn piece(document: usize, at: u32, length: usize) -> String {
    let text = DOCUMENTS[document].as_bytes();
    let start = text.len() * at as usize / 10_000;
    String::from_utf8_lossy(&text[start..(start + length).min(text.len())]).into_owned()
}

#[test]
#[cfg_attr(not(documents), ignore = "needs the documents")]
fn pieces_of_the_documents_are_read_however_they_are_cut() {
    let any = (0..DOCUMENTS.len(), 0..10_000u32, 0..24_000usize);
    property(60, &any, |(document, at, length)| check(&piece(document, at, length)).map(drop));
}

#[test]
#[cfg_attr(not(documents), ignore = "needs the documents")]
fn pieces_of_the_documents_are_read_however_they_are_damaged() {
    let any = (0..DOCUMENTS.len(), 0..10_000u32, 4_000..16_000usize, prop::collection::vec(mutate::damage(), 1..30));
    property(80, &any, |(document, at, length, damage)| {
        check(&mutate::apply(&piece(document, at, length), &damage)).map(drop)
    });
}

/// A cut after the table of contents does not change the sections before it.
#[test]
#[cfg_attr(not(documents), ignore = "needs the documents")]
fn a_truncated_document_has_the_operations_of_the_whole_up_to_the_cut() {
    let text = &document("dws-2022-zh");
    let whole = read_checked(text);
    let place =
        |facts: &Facts| -> Vec<_> { facts.operations.iter().map(|o| (o.section.clone(), o.key(), o.lines)).collect() };
    let all = place(&whole);
    property(6, &(4_000..10_000u32), |at| {
        let cut = mutate::apply(text, &[Damage::Cut(at)]);
        let found = place(&check(&cut)?);
        let last = cut.lines().count() as u32;
        let before: Vec<_> = all.iter().filter(|(_, _, lines)| lines.1 < last).cloned().collect();
        prop_assert!(found.len() >= before.len() && found.len() <= all.len(), "{} of {}", found.len(), before.len());
        prop_assert_eq!(&found[..before.len()], &before[..]);
        Ok(())
    });
}

#[test]
fn all_cases_ten_times_are_read() {
    read_checked(&CASES.concat().repeat(10));
}

#[test]
#[cfg_attr(not(documents), ignore = "needs the documents")]
fn a_document_ten_times_as_long_is_read() {
    let text = document("dws-2022-zh");
    let once = read_checked(&text).operations.len();
    let ten = read_checked(&text.repeat(10));
    assert!(ten.operations.len() >= once, "{} operations, once {once}", ten.operations.len());
}
