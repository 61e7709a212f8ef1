//! `gaussdb-generator`: descriptions → files. A case is a folder in `cases/openapi` with an invented description. Its
//! first line names the file in the snapshot, or no file if the case must fail.

use std::fs;
use std::path::{Path, PathBuf};

use gaussdb_generator::{FileSet, Package, Renames, Source, generate};
use proptest::prelude::*;

fn cases() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/openapi")
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn run(text: &str, renames: &str) -> Result<FileSet, String> {
    run_with(text, renames, None)
}

fn run_with(text: &str, renames: &str, metrics: Option<&str>) -> Result<FileSet, String> {
    let metrics = metrics.map(|text| ("metrics.yaml", text));
    let source = Source { feature: "sample", file: "openapi.yaml", text, metrics };
    let renames = Renames { file: "names.toml", text: renames };
    match generate(&[source], renames, Package::Workspace) {
        Ok(generated) => Ok(generated.files),
        Err(found) => Err(found.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")),
    }
}

/// Runs one case and compares the file or the diagnostics with the snapshot.
fn check(case: &str) {
    let folder = cases().join(case);
    let text = read(&folder.join("openapi.yaml"));
    let renames = fs::read_to_string(folder.join("names.toml")).unwrap_or_default();
    let metrics = fs::read_to_string(folder.join("metrics.yaml")).ok();
    let shown = text.strip_prefix("# shows ").and_then(|rest| rest.lines().next());
    let head = "openapi: 3.0.3\ninfo: {title: Sample, version: '1'}\n";
    let seen = match (run_with(&format!("{head}{text}"), &renames, metrics.as_deref()), shown) {
        (Ok(files), Some(path)) => {
            files.get(path).unwrap_or_else(|| panic!("{case}: no {path} among {:?}", files.keys())).clone()
        }
        (Err(message), None) => message,
        (Ok(_), None) => panic!("{case}: should fail"),
        (Err(message), Some(_)) => panic!("{case}: {message}"),
    };
    insta::with_settings!({
        snapshot_path => folder,
        prepend_module_to_snapshot => false,
        omit_expression => true,
    }, {
        insta::assert_snapshot!("expected", seen);
    });
}

macro_rules! cases {
    ($($case:ident)*) => {
        $(#[test]
        fn $case() {
            check(stringify!($case));
        })*

        #[test]
        fn every_folder_is_a_case() {
            let mut folders: Vec<_> = fs::read_dir(cases()).unwrap()
                .map(|it| it.unwrap().file_name().into_string().unwrap())
                .collect();
            folders.retain(|name| name != "sample");
            folders.sort();
            let mut known = vec![$(stringify!($case)),*];
            known.sort();
            assert_eq!(folders, known);
        }
    };
}

cases! {
    a_body_that_is_a_list_is_set_as_a_whole
    a_collision_is_resolved_by_a_rename
    a_key_that_is_not_known_is_an_error
    a_path_and_its_parameters_must_agree
    a_reference_that_leads_nowhere_is_an_error
    a_rename_that_matches_nothing_is_an_error
    a_replacement_that_does_not_exist_is_an_error
    a_schema_that_refers_to_itself_is_an_error
    a_type_that_holds_itself_is_boxed
    a_type_that_two_operations_use_gets_a_file_of_its_own
    a_waiter_needs_the_parameters_of_its_operation
    an_enumeration_keeps_values_it_does_not_know
    a_deprecated_operation_has_a_date_and_a_replacement
    an_extension_that_does_not_fit_its_operation_is_an_error
    an_extension_that_is_not_valid_is_an_error
    an_operation_has_the_example_of_its_request
    descriptions_are_plain_text_to_rustdoc
    an_inline_enumeration_has_the_name_of_its_place
    a_metric_that_occurs_twice_is_an_error
    a_permission_that_is_not_understood_is_an_error
    error_codes_are_a_table_and_a_lookup
    everything_that_is_missing_is_reported_before_sending
    in_answers_lists_are_plain_and_all_else_is_optional
    metrics_are_a_table_and_a_lookup
    one_of_several_groups_of_members_is_needed
    limits_that_cannot_be_held_are_errors
    permissions_are_a_table_and_lookups
    passwords_are_secrets_and_form_data_says_so
    regions_are_constants_and_a_lookup
    text_that_is_not_one_yaml_document_is_an_error
    two_things_with_one_rust_name_are_an_error
    what_the_subset_leaves_out_is_an_error
}

/// The test `sample` compiles these files, so they are not in a snapshot. `INSTA_UPDATE=always` updates them, too.
#[test]
fn the_committed_sample_is_what_the_generator_writes() {
    let files = run(&read(&cases().join("sample/openapi.yaml")), "").unwrap();
    let folder = cases().join("sample/generated");
    let update = std::env::var_os("INSTA_UPDATE").is_some_and(|value| value == "always");
    if update {
        fs::remove_dir_all(&folder).unwrap();
    }
    let mut wanted: Vec<_> = files.iter().filter(|(path, _)| path.starts_with("src/")).collect();
    wanted.sort();
    for (path, text) in &wanted {
        let path = folder.join(path);
        if update {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, text).unwrap();
        }
        let found = fs::read_to_string(&path).unwrap_or_default();
        assert!(
            found == **text,
            "{} is stale: INSTA_UPDATE=always cargo test -p gaussdb-tests --test generate",
            path.display()
        );
    }
    assert_eq!(below(&folder), wanted.len(), "{} holds files that are no longer written", folder.display());
}

/// The number of files in a folder and below.
fn below(folder: &Path) -> usize {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.map(|path| if path.is_dir() { below(&path) } else { 1 }).sum()
}

#[test]
fn two_runs_give_the_same_bytes() {
    let text = read(&cases().join("sample/openapi.yaml"));
    assert_eq!(run(&text, ""), run(&text, ""));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(150) })]

    /// A panic of the generator, and output that is not Rust, are reported with this code.
    #[test]
    fn no_mutation_of_a_description_makes_the_generator_panic(
        from in any::<prop::sample::Index>(),
        length in 0usize..40,
        by in prop::sample::select(vec![
            "", "x", ":", "- ", "{}", "[]", "null", "\n", "'", "type: object", "$ref: '#/components/schemas/Tree'", "7", "é",
        ]),
    ) {
        let text = read(&cases().join("sample/openapi.yaml"));
        let boundary = |at: usize| (at..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap();
        let start = boundary(from.index(text.len()));
        let end = boundary((start + length).min(text.len()));
        let mutated = format!("{}{by}{}", &text[..start], &text[end..]);
        if let Err(message) = run(&mutated, "") {
            prop_assert!(!message.contains("G009"), "{message}");
        }
    }

    #[test]
    fn no_line_dropped_or_doubled_makes_the_generator_panic(at in any::<prop::sample::Index>(), times in 0usize..3) {
        let text = read(&cases().join("sample/openapi.yaml"));
        let lines: Vec<_> = text.lines().collect();
        let at = at.index(lines.len());
        let parts = [&lines[..at], &vec![lines[at]; times], &lines[at + 1..]];
        if let Err(message) = run(&parts.concat().join("\n"), "") {
            prop_assert!(!message.contains("G009"), "{message}");
        }
    }
}
