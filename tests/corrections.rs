//! `gaussdb_spec::correct`: applies corrections to facts. Each kind of failure has its message, and all failures are
//! listed together.

use gaussdb_spec::correct;
use gaussdb_spec::diagnostic::Diagnostic;
use gaussdb_spec::fact::Facts;
use gaussdb_spec::read::document;
use gaussdb_spec::types::Type;

const DOCUMENT: &str = "# Mixing

## URI

POST /v9/{project_id}/mixes

Table 1 Path Parameters

Parameter\tMandatory\tType\tDescription
project_id\tYes\tString\tWorkshop

## Request Parameters

Table 2 Request body parameters

Parameter\tMandatory\tType\tDescription
colour\tYes\tString\tColour
tin\tNo\tTin object\tTin

Table 3 Tin

Parameter\tMandatory\tType\tDescription
litres\tYes\tString\tVolume
label\tNo\tString\tText of 1 to 9 characters.

## Status Code

Status Code\tDescription
200\tDone
";

/// A correction with the keys that all of them have. A test adds the others.
fn row(id: &str, rest: &str) -> String {
    format!(
        "[[correction]]\nid = \"{id}\"\ndocument = \"paint\"\nbecause = \"The shelf says so.\"\n\
         evidence = [{{ document = \"paint\", quote = \"lit res\" }}]\n{rest}\n"
    )
}

/// A correction of a member of a table.
fn member(id: &str, table: &str, name: &str, seen: &str, means: &str) -> String {
    let at = format!("{{ operation = \"POST /v9/{{project_id}}/mixes\", table = \"{table}\", row = \"{name}\" }}");
    row(id, &format!("at = {at}\nseen = {{ {seen} }}\nmeans = {{ {means} }}"))
}

/// A correction of the operation.
fn operation(id: &str, key: &str, seen: &str, means: &str) -> String {
    row(id, &format!("at = {{ operation = \"{key}\" }}\nseen = {{ {seen} }}\nmeans = {{ {means} }}"))
}

const MIX: &str = "POST /v9/{project_id}/mixes";

fn apply(text: &str) -> (Facts, Result<usize, Vec<String>>) {
    let (facts, result) = observed(text);
    (facts, result.map(|applied| applied.corrections))
}

/// The file when all its rows fit, and otherwise what does not.
fn whole(
    editions: &mut [Facts],
    text: &str,
    place: &str,
    documents: correct::Lookup<'_>,
) -> Result<correct::Applied, Vec<Diagnostic>> {
    let (applied, problems) = correct::apply(editions, text, place, documents).map_err(|problem| vec![problem])?;
    if problems.is_empty() { Ok(applied) } else { Err(problems) }
}

fn observed(text: &str) -> (Facts, Result<correct::Applied, Vec<String>>) {
    let mut editions = [document::read("paint", DOCUMENT)];
    let lookup = |id: &str| (id == "paint").then(|| DOCUMENT.to_owned());
    let result = whole(&mut editions, text, "corrections/paint.toml", &lookup);
    let [facts] = editions;
    (facts, result.map_err(|found| found.iter().map(ToString::to_string).collect()))
}

/// The file must fail with exactly these messages; each is given by a part of it.
fn check(text: &str, wanted: &[&str]) {
    let (_, result) = apply(text);
    let found = result.expect_err("the file must fail");
    assert_eq!(found.len(), wanted.len(), "{found:#?}");
    for (found, wanted) in found.iter().zip(wanted) {
        assert!(found.contains(wanted), "wanted: {wanted}\nfound: {found}");
        assert!(found.starts_with("corrections/paint.toml"), "no place: {found}");
        assert!(found.contains("\n    "), "no help: {found}");
    }
}

#[test]
fn a_good_row_changes_its_target_and_says_so() {
    let text = member("litres", "Tin", "litres", "type = \"string\"", "type = \"number\"");
    let (facts, result) = apply(&text);
    assert_eq!(result, Ok(1));
    let field = &facts.operations[0].structure("Tin").expect("the structure").fields[0];
    assert_eq!(
        (field.kind.to_string().as_str(), field.repairs.as_slice()),
        ("number", ["correction".to_owned()].as_slice())
    );
}

#[test]
fn a_row_may_rename_add_remove_and_change_whether_it_is_required() {
    let text = [
        member("name", "request", "colour", "required = true", "name = \"color\", required = false"),
        member("new", "request", "gloss", "absent = true", "type = \"boolean\", required = true"),
        member("gone", "request", "tin", "type = \"object Tin\"", "absent = true"),
        member("path", "path", "project_id", "type = \"string\"", "type = \"integer\""),
    ]
    .concat();
    let (facts, result) = apply(&text);
    assert_eq!(result, Ok(4));
    let fields = &facts.operations[0].request.as_ref().expect("the body").fields;
    let shown: Vec<String> = fields.iter().map(|f| format!("{} {} {:?}", f.name, f.kind, f.required)).collect();
    assert_eq!(shown, ["color string Some(false)", "gloss boolean Some(true)"]);
    assert_eq!(facts.operations[0].parameters[0].field.kind.to_string(), "integer");
}

/// A row about the constraints of the label of a tin.
fn label(id: &str, seen: &str, means: &str) -> String {
    member(id, "Tin", "label", &format!("constraints = {{ {seen} }}"), &format!("constraints = {{ {means} }}"))
}

#[test]
fn a_row_may_state_change_and_remove_constraints() {
    let rule = "extra = [{ rule = \"not-weak\" }]";
    for (seen, means, wanted) in [
        ("", "pattern = \"^[a-z]+$\"", "{'min_length':1,'max_length':9,'pattern':'^[a-z]+$'}"),
        ("max_length = 9", "max_length = 90", "{'min_length':1,'max_length':90}"),
        ("max_length = 9", "", "{'min_length':1}"),
        ("", rule, "{'min_length':1,'max_length':9,'extra':[{'rule':'not-weak'}]}"),
        ("", "values = [\"red\", \"blue\"]", "{'min_length':1,'max_length':9,'values':['red','blue']}"),
    ] {
        let (facts, result) = apply(&label("label", seen, means));
        assert_eq!(result, Ok(1), "{seen} {means}");
        let field = &facts.operations[0].structure("Tin").expect("the structure").fields[1];
        let mut plain = field.constraints.clone();
        let stated = plain.rules.values().filter(|rule| *rule == "correction").count();
        assert_eq!((stated, field.repairs.len()), (usize::from(!means.is_empty()), 0), "{seen} {means}");
        plain.rules.clear();
        assert_eq!(serde_json::to_string(&plain).expect("JSON").replace('"', "'"), wanted);
    }
    let added = member("new", "Tin", "lid", "absent = true", "type = \"integer\", constraints = { maximum = 3 }");
    let (facts, result) = apply(&added);
    assert_eq!(result, Ok(1));
    assert_eq!(facts.operations[0].structure("Tin").expect("the structure").fields[2].constraints.maximum, Some(3));
}

#[test]
fn constraints_that_are_there_already_or_differ_from_seen_fail() {
    for (seen, means, wanted) in [
        ("", "max_length = 9", "`max_length` already is as `means` has it"),
        ("max_length = 8", "max_length = 90", "`max_length` is `9`, not `8`"),
        ("", "max_length = 90", "`max_length` is `9`: `means` gives it and `seen` does not"),
        ("pattern = \"^a$\"", "", "`pattern` already is as `means` has it"),
        ("", "", "`constraints` names none"),
        ("", "maxlength = 90", "unknown field `maxlength`"),
        ("", "extra = [{ rule = \"weak\" }]", "unknown variant `weak`"),
    ] {
        let (_, result) = apply(&label("label", seen, means));
        let found = result.expect_err("the file must fail");
        assert!(found.len() == 1 && found[0].contains(wanted), "wanted: {wanted}\nfound: {found:#?}");
    }
}

#[test]
fn a_row_may_change_method_path_and_success_of_an_operation() {
    let seen = "method = \"POST\", path = \"/v9/{project_id}/mixes\", success = 200";
    let means = "method = \"PUT\", path = \"/v9/{project_id}/mix\", success = 202";
    let (facts, result) = apply(&operation("uri", MIX, seen, means));
    assert_eq!(result, Ok(1));
    assert_eq!(
        (facts.operations[0].key().as_str(), facts.operations[0].success),
        ("PUT /v9/{project_id}/mix", Some(202))
    );
}

#[test]
fn a_missing_target_fails() {
    check(&operation("a", "GET /v9/nothing", "path = \"/x\"", "path = \"/y\""), &["no operation `GET /v9/nothing`"]);
    check(&member("b", "Lid", "litres", "type = \"string\"", "type = \"number\""), &["has no table `Lid`"]);
    check(&member("c", "Tin", "width", "type = \"string\"", "type = \"number\""), &["`Tin` has `width` 0 times"]);
    check(&member("d", "response", "id", "absent = true", "type = \"string\""), &["has no table `response`"]);
    let elsewhere = member("e", "Tin", "litres", "type = \"string\"", "type = \"number\"");
    check(&elsewhere.replacen("document = \"paint\"", "document = \"ink\"", 1), &["no document `ink`"]);
}

#[test]
fn a_target_that_is_there_twice_fails() {
    let twice =
        format!("{}\n{}", DOCUMENT.replace("# Mixing", "## 1.1 Mixing"), DOCUMENT.replace("# Mixing", "## 1.2 Mixing"));
    let mut editions = [document::read("paint", &twice)];
    assert_eq!(editions[0].operations.len(), 2, "the document has the operation twice");
    let text = operation("a", MIX, "method = \"POST\"", "method = \"PUT\"");
    let found = whole(&mut editions, &text, "paint.toml", &|_| None).expect_err("two targets");
    assert!(found[0].message.contains("2 operations are `POST /v9/{project_id}/mixes`"), "{}", found[0]);
}

#[test]
fn a_row_that_occurs_twice_in_its_table_fails() {
    let mut editions = [document::read("paint", DOCUMENT)];
    let structure = &mut editions[0].operations[0].structures[0];
    structure.fields.push(structure.fields[0].clone());
    let text = member("a", "Tin", "litres", "type = \"string\"", "type = \"number\"");
    let found = whole(&mut editions, &text, "paint.toml", &|_| None).expect_err("two rows");
    assert!(found[0].message.contains("`Tin` has `litres` 2 times"), "{}", found[0]);
}

#[test]
fn a_target_that_is_already_right_fails() {
    let already = ["already is", "remove the row"];
    for text in [
        member("a", "Tin", "litres", "type = \"number\"", "type = \"string\""),
        member("b", "request", "colour", "required = false", "required = true"),
        member("c", "request", "colour", "type = \"string\"", "name = \"colour\""),
        operation("d", MIX, "success = 204", "success = 200"),
        operation("e", MIX, "method = \"PUT\"", "method = \"POST\""),
    ] {
        already.iter().for_each(|wanted| check(&text, &[wanted]));
    }
    check(&member("f", "request", "tin", "absent = true", "type = \"object\""), &["`request` already has `tin`"]);
}

#[test]
fn a_target_with_another_text_than_seen_fails() {
    check(&member("a", "Tin", "litres", "type = \"integer\"", "type = \"number\""), &["the type is"]);
    check(&member("b", "request", "tin", "required = true", "required = false"), &["requiredness"]);
    check(&operation("c", MIX, "path = \"/v9/mixes\"", "path = \"/v9/mix\""), &["not `/v9/mixes`"]);
    check(&operation("d", MIX, "success = 204", "success = 202"), &["the success status is `200`, not `204`"]);
}

/// `seen` is checked also if `means` changes something else.
#[test]
fn a_value_in_seen_that_the_document_does_not_have_fails() {
    check(&member("a", "Tin", "litres", "type = \"string\", required = false", "type = \"number\""), &["requiredness"]);
    check(&member("b", "request", "tin", "type = \"integer\"", "absent = true"), &["the type is"]);
    check(&operation("c", MIX, "method = \"POST\", success = 204", "method = \"PUT\""), &["success status"]);
}

#[test]
fn a_rename_to_a_name_that_the_table_has_fails() {
    check(&member("a", "request", "colour", "type = \"string\"", "name = \"tin\""), &["already has `tin`"]);
}

#[test]
fn a_change_of_something_that_seen_does_not_state_fails() {
    check(
        &member("a", "Tin", "litres", "required = true", "type = \"number\""),
        &["the type is `string`: `means` gives it and `seen` does not"],
    );
    check(
        &member("b", "Tin", "litres", "type = \"string\"", "required = false"),
        &["the requiredness is `true`: `means` gives it and `seen` does not"],
    );
}

#[test]
fn a_row_that_changes_nothing_fails() {
    check(&member("a", "Tin", "litres", "type = \"string\"", ""), &["`means` changes nothing of a row"]);
    check(&operation("b", MIX, "method = \"POST\"", ""), &["`means` changes nothing of an operation"]);
}

#[test]
fn evidence_that_is_gone_fails_and_spaces_in_a_quote_do_not_matter() {
    let row = member("a", "Tin", "litres", "type = \"string\"", "type = \"number\"");
    check(&row.replace("lit res", "gallons"), &["`paint` does not contain the quote `gallons`"]);
    assert_eq!(apply(&row).1, Ok(1), "`lit res` is `litres`");
}

#[test]
fn evidence_in_a_document_that_is_not_at_hand_is_believed() {
    let mut editions = [document::read("paint", DOCUMENT)];
    let row = member("a", "Tin", "litres", "type = \"string\"", "type = \"number\"").replace("lit res", "gallons");
    let applied = whole(&mut editions, &row, "paint.toml", &|_| None).expect("the row is believed");
    assert_eq!(applied.corrections, 1);
}

#[test]
fn a_row_without_a_reason_or_without_evidence_fails() {
    let row = member("a", "Tin", "litres", "type = \"string\"", "type = \"number\"");
    check(&row.replace("The shelf says so.", "  "), &["no reason or no evidence"]);
    let evidence = "evidence = [{ document = \"paint\", quote = \"lit res\" }]";
    check(&row.replace(evidence, "evidence = []"), &["no reason or no evidence"]);
    check(&row.replace(evidence, ""), &["no reason or no evidence"]);
    check(&row.replace("because = \"The shelf says so.\"\n", ""), &["because"]);
}

#[test]
fn evidence_in_a_document_that_is_no_edition_fails() {
    let row = member("a", "Tin", "litres", "type = \"string\"", "type = \"number\"");
    check(&row.replace("{ document = \"paint\"", "{ document = \"ink\""), &["no document `ink`"]);
}

#[test]
fn an_empty_quote_is_no_evidence() {
    let row = member("a", "Tin", "litres", "type = \"string\"", "type = \"number\"");
    check(&row.replace("lit res", " "), &["evidence is either `document` and `quote`, or `observed`"]);
}

/// A correction with an observation as evidence.
fn from_the_field(key: &str, source: &str) -> String {
    let row = member("a", "Tin", "litres", "required = true", "required = false");
    let row = row.replace("document = \"paint\", quote = \"lit res\"", source);
    if key == "observed" { row.replace("[[correction]]", "[[observed]]").replace("means =", "shows =") } else { row }
}

const FIELD: &str = "observed = \"a painter's script\", version = \"9f3c\", file = \"mix.sh\", lines = \"7-9\"";

#[test]
fn what_was_observed_is_followed_and_never_listed_as_stated() {
    let (facts, result) = observed(&from_the_field("correction", FIELD));
    let applied = result.expect("an observation is evidence");
    let row = &applied.observed[0];
    assert_eq!(facts.operations[0].structure("Tin").expect("the structure").fields[0].required, Some(false));
    assert_eq!((row.stated.as_str(), row.shown.as_str(), row.followed), ("required", "optional", true));
    assert_eq!(row.at, format!("{MIX}, Tin.litres"));
    assert_eq!(row.sources, ["a painter's script, 9f3c, mix.sh:7-9"]);
    let quoted = observed(&member("a", "Tin", "litres", "required = true", "required = false")).1;
    assert!(quoted.expect("a quote is evidence").observed.is_empty(), "a document states it");
}

#[test]
fn what_was_observed_and_not_followed_changes_nothing_and_is_checked_all_the_same() {
    let (facts, result) = observed(&from_the_field("observed", FIELD));
    let applied = result.expect("the row holds");
    assert_eq!(facts.operations[0].structure("Tin").expect("the structure").fields[0].required, Some(true));
    assert_eq!((applied.corrections, applied.observed[0].followed), (0, false));
    let stale =
        from_the_field("observed", FIELD).replace("shows = { required = false }", "shows = { required = true }");
    check(&stale, &["already is `true`"]);
    check(&from_the_field("observed", "document = \"paint\", quote = \"litres\""), &["nothing was observed"]);
}

#[test]
fn an_observation_without_its_source_fails() {
    for (source, wanted) in [
        ("observed = \"a script\"", "without `version`"),
        ("observed = \"a script\", version = \"9f3c\", lines = \"7\"", "without `file`"),
        ("observed = \"a script\", version = \"9f3c\", document = \"paint\"", "evidence is either"),
        ("quote = \"litres\"", "without `document`"),
        ("document = \"paint\", quote = \"litres\", version = \"9f3c\"", "evidence is either"),
    ] {
        check(&from_the_field("correction", source), &[wanted]);
    }
}

#[test]
fn an_id_that_is_used_twice_fails() {
    let first = member("a", "Tin", "litres", "type = \"string\"", "type = \"number\"");
    let second = member("a", "request", "colour", "type = \"string\"", "type = \"integer\"");
    check(&(first + &second), &["correction `a`: the id is used twice"]);
}

#[test]
fn an_unknown_key_fails_everywhere() {
    let row = member("a", "Tin", "litres", "type = \"string\"", "type = \"number\"");
    for (good, bad) in [
        ("id = ", "hue = 1\nid = "),
        ("row = ", "hue = 1, row = "),
        ("type = \"string\"", "hue = 1"),
        ("quote = ", "hue = 1, quote = "),
        ("[[correction]]", "[[corrections]]"),
    ] {
        check(&row.replace(good, bad), &["unknown field"]);
    }
    check("correction = 1", &["invalid type"]);
    check("this is no TOML", &["TOML parse error"]);
}

#[test]
fn a_table_without_a_row_and_a_row_without_a_table_fail() {
    let row = member("a", "Tin", "litres", "type = \"string\"", "type = \"number\"");
    check(&row.replace(", row = \"litres\"", ""), &["a table without a row, or a row without a table"]);
    check(&row.replace("table = \"Tin\", ", ""), &["a table without a row, or a row without a table"]);
}

#[test]
fn a_text_that_is_no_type_fails() {
    check(&member("a", "Tin", "litres", "type = \"string\"", "type = \"buckets\""), &["`buckets` is not a type"]);
    check(&member("b", "Tin", "litres", "type = \"text\"", "type = \"number\""), &["`text` is not a type"]);
    check(&member("c", "Tin", "width", "absent = true", "required = true"), &["a new row needs a type"]);
}

#[test]
fn all_rows_that_fail_are_listed_at_once_with_their_lines() {
    let text = [
        member("one", "Lid", "litres", "type = \"string\"", "type = \"number\""),
        member("fine", "Tin", "litres", "type = \"string\"", "type = \"number\""),
        operation("two", "GET /v9/nothing", "path = \"/x\"", "path = \"/y\""),
        member("one", "request", "tin", "absent = true", "type = \"object\"").replace("lit res", "gallons"),
    ]
    .concat();
    check(
        &text,
        &[
            "`one`: the operation has no table",
            "`two`: no operation",
            "id is used twice",
            "the quote `gallons`",
            "already has `tin`",
        ],
    );
    let (_, result) = apply(&text);
    let found = result.expect_err("the file must fail");
    let line = text.lines().position(|l| l.contains("\"two\"")).expect("the row") + 1;
    assert!(found[1].starts_with(&format!("corrections/paint.toml:{line}: ")), "{}", found[1]);
}

#[test]
fn the_rows_that_fit_are_applied_although_others_do_not() {
    let stale = member("a", "Tin", "litres", "type = \"integer\"", "type = \"number\"");
    let right = member("b", "Tin", "litres", "type = \"string\"", "type = \"number\"");
    let mut editions = [document::read("paint", DOCUMENT)];
    let (applied, problems) =
        correct::apply(&mut editions, &format!("{stale}\n{right}"), "paint.toml", &|_| None).unwrap();
    assert_eq!((applied.corrections, problems.len()), (2, 1), "{problems:?}");
    let litres = editions[0].operations[0].structures[0].fields.iter().find(|f| f.name == "litres");
    assert_eq!(litres.map(|f| f.kind.clone()), Some(Type::Number));
}
