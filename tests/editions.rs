//! `gaussdb_spec::edition` and `gaussdb_spec::naming`: facts of several editions → one service, structures → schemas.

use gaussdb_spec::edition::{self, Service};
use gaussdb_spec::fact::{Facts, Operation};
use gaussdb_spec::naming;
use gaussdb_spec::read::document;

/// A section: method and path, rows of the request, rows of the answer, then tables of structures.
struct Section<'s> {
    uri: &'s str,
    request: &'s [&'s str],
    response: &'s [&'s str],
    request_structures: &'s [(&'s str, &'s [&'s str])],
    response_structures: &'s [(&'s str, &'s [&'s str])],
    status: u16,
}

impl Default for Section<'_> {
    fn default() -> Self {
        Section { uri: "", request: &[], response: &[], request_structures: &[], response_structures: &[], status: 200 }
    }
}

fn table(title: &str, rows: &[&str]) -> String {
    let rows: String = rows.iter().map(|row| format!("{}\tx\n", row.replace(' ', "\t").replace('_', " "))).collect();
    format!("Table 1-1 {title}\n\nParameter\tMandatory\tType\tDescription\n{rows}\n")
}

/// Facts of an edition. A row is "name Yes|No type"; underscores of the type are spaces.
fn edition(id: &str, sections: &[Section<'_>]) -> Facts {
    let text: String = sections
        .iter()
        .zip(1..)
        .map(|(section, number)| {
            let structures = |list: &[(&str, &[&str])]| list.iter().map(|(n, rows)| table(n, rows)).collect::<String>();
            format!(
                "## 1.{number} Section\n\n## URI\n\n{}\n\n## Request Parameters\n\n{}{}\n## Response Parameters\n\nStatus code: {}\n\n{}{}\n",
                section.uri,
                table("Request body parameters", section.request),
                structures(section.request_structures),
                section.status,
                table("Response body parameters", section.response),
                structures(section.response_structures),
            )
        })
        .collect();
    // Numbered headings are sections only if there are several.
    document::read(id, &format!("{text}\n## 1.99 End\n"))
}

fn rows(operation: &Operation, structure: &str) -> Vec<String> {
    let fields = match structure {
        "request" => operation.request.as_ref().map(|b| b.fields.clone()),
        "response" => operation.response.as_ref().map(|b| b.fields.clone()),
        name => operation.structure(name).map(|s| s.fields.clone()),
    };
    let shown = |required: Option<bool>| match required {
        Some(true) => " required",
        Some(false) => " optional",
        None => "",
    };
    fields.unwrap_or_default().iter().map(|f| format!("{} {}{}", f.name, f.kind, shown(f.required))).collect()
}

fn disagreements(service: &Service) -> Vec<String> {
    let line = |d: &edition::Disagreement| format!("{}: {}, older {}: {}", d.about, d.leading, d.older, d.resolved);
    service.disagreements.iter().map(line).collect()
}

#[test]
fn an_operation_of_an_older_edition_comes_after_those_of_the_leading_one() {
    let new = edition("new", &[Section { uri: "POST /v9/tins", ..Section::default() }]);
    let old = edition(
        "old",
        &[
            Section { uri: "GET /v9/brushes", ..Section::default() },
            Section { uri: "POST /v9/tins", ..Section::default() },
        ],
    );
    let service = edition::reconcile(&[new, old]);
    let keys: Vec<String> = service.operations.iter().map(|m| m.operation.key()).collect();
    assert_eq!(keys, ["POST /v9/tins", "GET /v9/brushes"]);
    let documented = |at: usize| service.operations[at].documented_in.clone();
    assert_eq!(documented(0), [("new".into(), "1.1".into()), ("old".into(), "1.2".into())]);
    assert_eq!(documented(1), [("old".into(), "1.1".into())]);
    assert_eq!(service.operations[1].document, "old");
    assert!(service.disagreements.is_empty(), "{:?}", service.disagreements);
}

#[test]
fn the_leading_edition_wins_in_requests_and_the_disagreement_is_listed() {
    let request = |rows| [Section { uri: "POST /v9/tins", request: rows, ..Section::default() }];
    let new = edition("new", &request(&["colour Yes String", "litres No Integer"]));
    let old = edition("old", &request(&["colour No String", "litres No String", "gloss No Boolean"]));
    let service = edition::reconcile(&[new, old]);
    assert_eq!(
        rows(&service.operations[0].operation, "request"),
        ["colour string required", "litres integer optional"]
    );
    assert_eq!(
        disagreements(&service),
        [
            "request.colour: required, older old: optional: leading edition",
            "request.litres: integer, older old: string: leading edition",
            "request.gloss: absent, older old: present: leading edition",
        ]
    );
}

#[test]
fn structures_inside_requests_are_compared_too() {
    let new = edition(
        "new",
        &[Section {
            uri: "POST /v9/tins",
            request: &["tin Yes Tin_object"],
            request_structures: &[("Tin", &["litres Yes Integer"])],
            ..Section::default()
        }],
    );
    let old = edition(
        "old",
        &[Section {
            uri: "POST /v9/tins",
            request: &["tin Yes Tin_object"],
            request_structures: &[("Tin", &["litres Yes Double"])],
            ..Section::default()
        }],
    );
    let service = edition::reconcile(&[new, old]);
    assert_eq!(rows(&service.operations[0].operation, "Tin"), ["litres integer required"]);
    assert_eq!(disagreements(&service), ["request.tin.litres: integer, older old: number: leading edition"]);
}

#[test]
fn answers_take_the_union_and_what_an_older_edition_adds_is_optional() {
    let new = edition(
        "new",
        &[Section {
            uri: "POST /v9/tins",
            response: &["id Yes String", "tin Yes Tin_object"],
            response_structures: &[("Tin", &["litres Yes Integer"])],
            ..Section::default()
        }],
    );
    let old = edition(
        "old",
        &[Section {
            uri: "POST /v9/tins",
            response: &["id Yes String", "shelf Yes Shelf_object", "tin Yes Tin_object"],
            response_structures: &[
                ("Shelf", &["board Yes String"]),
                ("Tin", &["litres Yes Integer", "dry Yes Boolean"]),
            ],
            ..Section::default()
        }],
    );
    let service = edition::reconcile(&[new, old]);
    let operation = &service.operations[0].operation;
    assert_eq!(
        rows(operation, "response"),
        ["id string required", "tin object Tin required", "shelf object Shelf optional"]
    );
    assert_eq!(rows(operation, "Tin"), ["litres integer required", "dry boolean optional"]);
    assert_eq!(rows(operation, "Shelf"), ["board string required"]);
    assert_eq!(
        disagreements(&service),
        ["response.shelf: absent, older old: present: union", "response.tin.dry: absent, older old: present: union",]
    );
}

#[test]
fn a_member_of_an_answer_that_one_edition_calls_optional_is_optional() {
    let response = |rows| [Section { uri: "POST /v9/tins", response: rows, ..Section::default() }];
    let new = edition("new", &response(&["id Yes String", "tone Yes String", "dry No Boolean"]));
    let old = edition("old", &response(&["id Yes String", "tone No String", "dry Yes Boolean"]));
    let service = edition::reconcile(&[new, old]);
    assert_eq!(
        rows(&service.operations[0].operation, "response"),
        ["id string required", "tone string optional", "dry boolean optional"]
    );
}

#[test]
fn an_added_member_never_lands_in_a_structure_that_requests_use() {
    let both: &[(&str, &[&str])] = &[("Tin", &["litres Yes Integer"])];
    let new = edition(
        "new",
        &[Section {
            uri: "PUT /v9/tins",
            request: &["tin Yes Tin_object"],
            request_structures: both,
            response: &["tin Yes Tin_object"],
            ..Section::default()
        }],
    );
    let old = edition(
        "old",
        &[Section {
            uri: "PUT /v9/tins",
            request: &["tin Yes Tin_object"],
            request_structures: both,
            response: &["tin Yes Tin_object"],
            response_structures: &[("Tin", &["litres Yes Integer", "dry Yes Boolean"])],
            ..Section::default()
        }],
    );
    let service = edition::reconcile(&[new, old]);
    let operation = &service.operations[0].operation;
    let of = |body: &str| {
        let fields = rows(operation, body);
        fields[0].split_whitespace().nth(2).expect("the name of a structure").to_owned()
    };
    assert_eq!(rows(operation, &of("request")), ["litres integer required"]);
    assert_eq!(rows(operation, &of("response")), ["litres integer required", "dry boolean optional"]);
}

#[test]
fn another_success_status_is_a_disagreement_and_all_statuses_are_kept() {
    let section = |status| [Section { uri: "POST /v9/tins", status, ..Section::default() }];
    let service = edition::reconcile(&[edition("new", &section(202)), edition("old", &section(200))]);
    assert_eq!(service.operations[0].operation.success, Some(202));
    assert_eq!(service.operations[0].operation.statuses, [200, 202]);
    assert_eq!(disagreements(&service), ["success status: 202, older old: 200: leading edition"]);
}

/// The schemas with their members, and the renames.
fn named(sections: &[Section<'_>]) -> (Vec<String>, Vec<String>) {
    let facts = edition("paint", sections);
    let ids: Vec<String> = (1..=facts.operations.len()).map(|n| format!("call{n}")).collect();
    let schemas = naming::name(&facts.operations, &ids);
    let members = |s: &naming::Schema| s.fields.iter().map(|f| f.name.clone()).collect::<Vec<_>>().join(" ");
    let list = schemas.list.iter().map(|s| format!("{}: {}", s.name, members(s))).collect();
    let renamed = schemas.renamed.iter().map(|(own, others)| format!("{own} {others:?}")).collect();
    (list, renamed)
}

fn answers<'s>(uri: &'s str, response: &'s [&'s str], structures: &'s [(&'s str, &'s [&'s str])]) -> Section<'s> {
    Section { uri, response, response_structures: structures, ..Section::default() }
}

#[test]
fn equal_shapes_of_one_name_share_a_schema() {
    let tin: &[(&str, &[&str])] = &[("Tin", &["litres No Integer", "tone No String"])];
    let turned: &[(&str, &[&str])] = &[("Tin", &["tone No String", "litres No Integer"])];
    let (list, renamed) = named(&[
        answers("GET /v9/a", &["tin No Tin_object"], tin),
        answers("GET /v9/b", &["tins No Array_of_Tin_objects"], turned),
    ]);
    assert_eq!(list, ["Tin: litres tone"]);
    assert!(renamed.is_empty(), "{renamed:?}");
}

#[test]
fn different_shapes_of_one_name_get_distinct_names_and_the_most_used_keeps_the_bare_one() {
    let small: &[(&str, &[&str])] = &[("Tin", &["litres No Integer"])];
    let big: &[(&str, &[&str])] = &[("Tin", &["litres No Integer", "tone No String"])];
    let row: &[&str] = &["tin No Tin_object"];
    let sections = [answers("GET /v9/a", row, small), answers("GET /v9/b", row, big), answers("GET /v9/c", row, big)];
    let (list, renamed) = named(&sections);
    assert_eq!(list, ["Call1Tin: litres", "Tin: litres tone"]);
    assert_eq!(renamed, ["Tin {\"Call1Tin\"}"]);
    assert_eq!(named(&sections), (list, renamed), "the choice is the same every time");
}

#[test]
fn shapes_that_differ_only_deeper_down_are_different() {
    let outer: &[&str] = &["lid No Lid_object"];
    let (list, _) = named(&[
        answers("GET /v9/a", &["tin No Tin_object"], &[("Tin", outer), ("Lid", &["width No Integer"])]),
        answers("GET /v9/b", &["tin No Tin_object"], &[("Tin", outer), ("Lid", &["width No String"])]),
    ]);
    assert_eq!(list, ["Tin: lid", "Lid: width", "Call2Tin: lid", "Call2Lid: width"]);
}

#[test]
fn names_that_differ_only_in_case_or_punctuation_are_one_name() {
    let (list, renamed) = named(&[
        answers("GET /v9/a", &["tin No PaintTin_object"], &[("PaintTin", &["litres No Integer"])]),
        answers("GET /v9/b", &["tin No Painttin_object"], &[("Painttin", &["tone No String"])]),
        answers("GET /v9/c", &["paint-tin No Object"], &[("paint-tin", &["dry No Boolean"])]),
    ]);
    let lower: std::collections::BTreeSet<String> = list
        .iter()
        .filter_map(|line| line.split(':').next())
        .map(|name| name.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_lowercase())
        .collect();
    assert_eq!(lower.len(), 3, "{list:?} {renamed:?}");
}

#[test]
fn a_structure_named_like_a_body_gets_another_name() {
    let (list, renamed) =
        named(&[answers("GET /v9/a", &["tin No Call1Response_object"], &[("Call1Response", &["litres No Integer"])])]);
    assert_eq!(list, ["Call1Call1Response: litres"]);
    assert_eq!(renamed, ["Call1Response {\"Call1Call1Response\"}"]);
}

#[test]
fn a_structure_inside_itself_is_named_once() {
    let (list, _) = named(&[answers(
        "GET /v9/a",
        &["box No Box_object"],
        &[("Box", &["inside No Array_of_Box_objects", "size No Integer"])],
    )]);
    assert_eq!(list, ["Box: inside size"]);
}

#[test]
fn a_structure_that_nothing_reaches_has_no_schema() {
    let (list, _) = named(&[answers("GET /v9/a", &["size No Integer"], &[("Box", &["size No Integer"])])]);
    assert_eq!(list, Vec::<String>::new());
}

/// An edition whose operations have one text member each, with a description.
fn described(id: &str, rows: &[(&str, &str, &str)]) -> Facts {
    let section = |(number, (uri, name, words)): (usize, &(&str, &str, &str))| {
        format!(
            "## 1.{number} Section\n\n## URI\n\n{uri}\n\n## Request Parameters\n\nTable 1-1 Request body parameters\n\n\
             Parameter\tMandatory\tType\tDescription\n{name}\tYes\tString\t{words}\n\n"
        )
    };
    let text: String = rows.iter().enumerate().map(section).collect();
    document::read(id, &format!("{text}\n## 1.99 End\n"))
}

#[test]
fn requests_take_the_characters_that_any_edition_allows_wherever_the_leading_one_prints_the_same() {
    let special = |set: &str| {
        format!(
            "Code. At least two types of the following: letters (uppercase letters and lowercase letters), digits, and special characters ({set})."
        )
    };
    let (narrow, wide) = (special("~!@#"), special("~!-_@#"));
    let (ascii, han) =
        ("Only letters, digits, and underscores (_) are allowed.", "只能包含字母、数字、下划线（_）和中文字符。");
    let new = described(
        "new",
        &[
            ("POST /v9/tins", "code", &narrow),
            ("POST /v9/lids", "secret", &narrow),
            ("POST /v9/walls", "label", ascii),
            ("POST /v9/brushes", "label", ascii),
        ],
    );
    let old = described("old", &[("POST /v9/tins", "code", &wide), ("POST /v9/walls", "label", han)]);
    let service = edition::reconcile(&[new, old]);
    let stated: Vec<String> = (service.operations.iter().flat_map(|m| m.operation.fields()))
        .map(|f| {
            format!("{} {}", f.name, f.constraints.special().or(f.constraints.pattern.clone()).unwrap_or_default())
        })
        .collect();
    assert_eq!(stated, ["code !#-@_~", "secret !#-@_~", "label ^[A-Za-z0-9_一-鿿]*$", "label ^[A-Za-z0-9_一-鿿]*$"]);
    assert_eq!(
        disagreements(&service),
        [
            "request.code: special characters !#@~, older old: special characters !#-@_~: characters of both",
            "request.label: pattern ^[A-Za-z0-9_]*$, older old: pattern ^[A-Za-z0-9_一-鿿]*$: characters of both",
            "request.secret: special characters !#@~, older old: special characters !#-@_~ elsewhere: characters of both",
            "request.label: pattern ^[A-Za-z0-9_]*$, older old: pattern ^[A-Za-z0-9_一-鿿]*$ elsewhere: characters of both",
        ]
    );
}

#[test]
fn limits_are_published_wide_enough_for_the_samples() {
    let facts = document::read(
        "new",
        "# Tins\n\n## URI\n\nPOST /v9/tins\n\n## Request Parameters\n\nTable 1 Request body parameters\n\n\
         Parameter\tMandatory\tType\tDescription\ntins\tYes\tInteger\tTins. The value ranges from 3 to 9.\n\n\
         ## Example Request\n\n```\n{ \"tins\": 2 }\n```\n",
    );
    let stated = facts.operations[0].fields().next().map(|f| f.constraints.minimum);
    let service = edition::reconcile(&[facts]);
    let published = service.operations[0].operation.fields().next().map(|f| f.constraints.minimum);
    assert_eq!((stated, published), (Some(Some(3)), Some(Some(2))));
}
