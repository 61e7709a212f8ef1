//! `gaussdb_spec::read`: documents → facts. A case is a folder in `cases/documents`: an invented document with one kind
//! of
//! damage, and its facts (`facts.snap`).

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use gaussdb_spec::majority;
use gaussdb_spec::read::document;
use gaussdb_tests::printer;

fn cases() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/documents")
}

/// The document of a case, without the first line, which names the kind of damage.
fn input(case: &str) -> String {
    let path = cases().join(case).join("input.md");
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    match text.split_once('\n') {
        Some((first, rest)) if first.starts_with("<!--") && first.ends_with("-->") => format!("\n{rest}"),
        _ => panic!("{}: the first line must be a comment that names the kind of damage", path.display()),
    }
}

fn check(case: &str) {
    let mut facts = document::read(case, &input(case));
    let weighed = majority::weigh(std::slice::from_mut(&mut facts));
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(cases().join(case));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!("facts", printer::facts(&facts) + &printer::weighed(&weighed)));
}

/// A test for every case, and the list of them.
macro_rules! cases {
    ($($name:ident)*) => {
        $(#[test] fn $name() { check(stringify!($name)); })*
        const CASES: &[&str] = &[$(stringify!($name)),*];
    };
}

cases! {
    a_bare_array_of_scalars_has_no_rows_of_its_own
    captions_with_cases_in_brackets_name_one_structure
    a_row_that_states_a_list_leads_to_its_elements
    a_text_that_points_to_a_table_is_a_structure
    tables_of_two_cases_state_one_body
    a_second_table_under_the_uri_states_the_query
    links_of_rows_lead_to_their_tables
    a_caption_cut_into_cells_still_names_its_table
    a_column_for_the_place_divides_a_table
    a_cut_name_is_closed_by_a_placeholder_of_the_uri
    a_cut_header_cell_is_still_a_header
    a_fence_that_is_never_closed_ends_at_the_next_section
    a_field_data_structure_table_belongs_to_its_field
    a_header_in_look_alike_letters_is_still_a_header
    a_list_that_goes_on_in_rows_with_empty_cells_belongs_to_its_row
    a_header_of_two_rows_and_a_name_over_two_rows
    a_section_with_two_uris_gives_two_operations
    a_listed_section_that_the_body_lacks_is_a_gap
    a_lost_underscore_is_restored_from_an_example
    a_missing_sub_heading_loses_no_table
    a_name_cut_by_a_space_once_or_twice_is_closed
    a_null_in_a_sample_without_its_braces_makes_its_row_nullable
    a_page_with_html_tables_is_read
    a_range_that_depends_on_another_value_changes_nothing_of_its_row
    a_required_member_under_another_name_is_the_same_member
    a_sample_that_lost_its_braces_is_held_against_the_limits_value_by_value
    a_sample_that_a_limit_refuses_is_listed
    a_value_in_another_case_than_sample_and_condition_is_spelled_like_these
    a_row_that_lost_its_tabs_is_read_from_its_spaces
    a_row_that_states_the_whole_body_makes_a_list
    a_table_named_in_the_plural_or_another_case_is_found
    a_table_split_by_a_page_break_with_its_header_again_is_joined
    a_table_that_its_sample_and_a_sibling_contradict_is_not_followed
    a_table_that_only_its_sample_contradicts_stays_open
    a_table_without_a_type_column_takes_its_types_from_the_example
    a_type_name_cut_by_a_space_finds_its_table
    a_type_that_slid_into_the_name_cell_is_a_type_again
    a_uri_under_a_bullet_with_a_link_in_it_is_read
    a_uri_wrapped_over_lines_is_whole
    a_value_list_that_lost_its_bars_leaves_its_row_whole
    a_value_list_with_bare_bars_leaves_its_row_whole
    a_wrapped_uri_keeps_the_slash_of_its_break
    an_example_closed_early_with_an_invented_member_proves_its_names
    an_example_split_over_fences_is_one_example
    an_example_that_calls_another_path_is_a_gap
    an_example_that_contradicts_a_type_is_listed
    an_example_that_lost_a_quotation_mark_is_a_gap
    an_example_without_commas_or_braces_is_repaired
    an_l_printed_for_an_i_is_restored_from_an_example
    an_object_of_keys_and_values_is_a_map
    an_operation_announced_for_retirement_carries_its_date
    answers_of_two_statuses_share_one_body
    brackets_in_a_uri_are_braces
    doubled_braces_of_a_uri_are_single
    error_answers_are_statuses_and_no_members
    generics_that_became_tags_are_maps
    headings_with_bold_numbers_uneven_levels_or_no_marks_are_found
    markup_inside_cells_is_no_part_of_names_and_types
    members_of_a_bare_array_are_in_the_rows_below_it
    numbered_labels_and_captions_in_italics_are_known
    one_name_for_two_structures_of_request_and_response_gives_two
    one_table_of_path_query_and_body_is_divided_by_evidence
    sdk_listings_are_no_examples
    statuses_in_a_list_are_statuses
    the_chinese_terms_for_parts_in_a_newer_section_are_known
    the_chinese_terms_for_parts_in_an_older_section_are_known
    the_english_terms_for_parts_in_a_newer_section_are_known
    the_english_terms_for_parts_in_an_older_section_are_known
    the_lines_of_a_list_in_a_cell_do_not_become_rows
    the_query_template_behind_a_uri_names_query_parameters
    two_header_cells_that_ran_together_are_divided
    what_cannot_be_read_is_a_gap
    the_description_of_an_offset_says_what_it_counts
}

#[test]
fn every_case_has_its_test() {
    let folders: BTreeSet<String> = fs::read_dir(cases())
        .expect("cases/documents")
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    assert_eq!(folders, CASES.iter().map(|case| (*case).to_owned()).collect());
}

#[test]
fn every_case_is_small_enough_to_read() {
    for case in CASES {
        assert!(input(case).lines().count() <= 41, "{case}");
    }
}
