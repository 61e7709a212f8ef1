use super::*;

fn documents() -> Stated {
    let sections = BTreeMap::from([("tins-en".to_owned(), BTreeSet::from(["4.1".to_owned()]))]);
    Stated { sections, counted: BTreeMap::new() }
}

fn text() -> Value {
    json!({ "type": "string" })
}

fn number() -> Value {
    json!({ "type": "integer", "format": "int64" })
}

fn object(properties: Value) -> Value {
    json!({ "type": "object", "properties": properties })
}

fn list(item: Value) -> Value {
    json!({ "type": "array", "items": item })
}

fn operation(id: &str, query: Value, answer: Value) -> Value {
    let parameters: Vec<Value> = query
        .as_object()
        .into_iter()
        .flatten()
        .map(|(n, s)| json!({ "name": n, "in": "query", "schema": s }))
        .collect();
    json!({
        "operationId": id,
        "parameters": parameters,
        "responses": { "200": { "description": "d", "content": { "application/json": { "schema": answer } } } },
        "x-documented-in": [],
    })
}

/// A service for tins of paint.
fn description() -> Value {
    let page = json!({ "offset": number(), "limit": { "type": "integer", "default": 20, "maximum": 50 } });
    let mut search =
        operation("listMixtures", json!({}), object(json!({ "mixtures": list(object(json!({ "mark": text() }))) })));
    search["requestBody"] =
        json!({ "content": { "application/json": { "schema": object(json!({ "mark": text(), "limit": text() })) } } });
    let tins = object(json!({ "tins": list(object(json!({ "id": text(), "state": text() }))), "count": number() }));
    let two = object(json!({ "reds": list(text()), "blues": list(text()) }));
    let mut task = operation("getTask", json!({}), object(json!({ "state": text(), "why": text() })));
    task["parameters"] = json!([{ "name": "task", "in": "path", "schema": text() }]);
    json!({ "paths": {
        "/tins": {
            "get": operation("listTins", page.clone(), tins),
            "post": operation("createTin", json!({}), object(json!({ "task_id": text(), "rc": number() }))),
            "put": operation("stirTins", json!({}), object(json!({}))),
        },
        "/colours": { "get": operation("listColours", page.clone(), two), "post": operation("checkColour", json!({}), object(json!({}))) },
        "/shades": { "get": operation("listShades", page, list(text())) },
        "/lids": { "get": operation("listLids", json!({}), object(json!({ "lids": list(text()) }))) },
        "/mixtures": { "post": search },
        "/tasks/{task}": { "get": task },
    } })
}

const FILE: &str = "
pagination: { unit: record, source: tins-en 4.1 }
results:
- code: rc
  values: ['0']
  statuses: [500]
  after:
  - { values: ['7'], means: success, operations: [POST /tins], source: 'observed: a painter' }
  - { values: ['8', '9'], means: not_found, operations: [POST /tins], source: 'observed: a painter' }
  source: tins-en 4.1
jobs:
- { under: /, ids: [task_id], poll: 'GET /tasks/{task}', parameter: task, in: path, waiter: taskDone, source: tins-en 4.1 }
waiters:
- name: taskDone
  poll: GET /tasks/{task}
  state: state
  success: [[{ path: state, values: [DONE] }]]
  failure: [[{ path: state, values: ['*_FAILED'] }]]
  going_on: [[{ path: state, values: [STIRRING] }]]
  reason: [why]
  interval_seconds: 5
  started_by: [PUT /tins]
  source: 'tins-en 4.1; observed: a painter'
operations:
  GET /colours: { pagination: { items: blues, unit: page, first: 1 }, source: 'observed: a painter' }
  POST /mixtures: { pagination: { cursor: { in: body, parameter: mark, member: mark } }, source: tins-en 4.1 }
  PUT /tins: { idempotent: false, source: tins-en 4.1 }
";

fn applied(file: &str) -> (Value, Applied, Vec<String>) {
    let mut document = description();
    let (applied, problems) = apply(&mut document, file, "here", &documents());
    (document, applied, problems.into_iter().map(|p| p.message).collect())
}

/// The file with one text replaced, and what is wrong with it then.
fn broken(from: &str, to: &str) -> Vec<String> {
    assert!(FILE.contains(from), "{from}");
    applied(&FILE.replacen(from, to, 1)).2
}

#[test]
fn rules_find_what_the_description_shows_and_data_says_the_rest() {
    let (document, applied, problems) = applied(FILE);
    assert_eq!(problems, [""; 0]);
    let at = |path: &str, method: &str, name: &str| document["paths"][path][method][name].clone();
    assert_eq!(
        at("/tins", "get", "x-pagination"),
        json!({ "style": "offset", "in": "query", "parameters": { "offset": "offset", "limit": "limit" }, "first": 0,
                "unit": "record", "total": "count", "id": "id", "items": "tins", "limit": 20, "most": 50 })
    );
    let colours = at("/colours", "get", "x-pagination");
    assert_eq!((&colours["items"], &colours["unit"], &colours["first"]), (&json!("blues"), &json!("page"), &json!(1)));
    assert_eq!(at("/shades", "get", "x-pagination")["items"], "$");
    assert_eq!(
        at("/mixtures", "post", "x-pagination"),
        json!({ "style": "cursor", "in": "body", "parameters": { "cursor": "mark", "limit": "limit" }, "member": "mark",
                "items": "mixtures", "text": true })
    );
    assert_eq!(
        at("/tins", "post", "x-job"),
        json!({ "id": "task_id", "poll": "getTask", "parameter": "task", "in": "path", "waiter": "taskDone" })
    );
    assert_eq!(
        at("/tins", "post", "x-success-when"),
        json!({ "code": "rc", "values": ["0", "7"], "kinds": { "8": "not_found", "9": "not_found" }, "statuses": [500] })
    );
    assert_eq!(at("/tasks/{task}", "get", "x-waiters")[0]["started_by"], json!(["stirTins"]));
    let sent_twice: Vec<Value> = ["get", "post", "put"].iter().map(|m| at("/tins", m, "x-idempotent")).collect();
    assert_eq!(sent_twice, [true, false, false]);
    assert_eq!(at("/colours", "post", "x-idempotent"), true);
    assert_eq!(
        applied.unpaged,
        BTreeMap::from([("it takes no offset and limit".to_owned(), vec!["listLids".to_owned()])])
    );
    assert_eq!(applied.counts["x-pagination"], 4);
}

#[test]
fn sizes_of_pages_may_be_written_as_texts() {
    let limits = [
        (
            json!({ "type": "string", "default": "10", "x-constraints": [{ "rule": "numeric-string", "minimum": 1, "maximum": 40 }] }),
            json!([10, 40]),
        ),
        (json!({ "type": "string", "enum": ["10", "20", "50"] }), json!([null, 50])),
        (json!({ "type": "string" }), json!([null, null])),
    ];
    for (limit, expected) in limits {
        let mut document = description();
        document["paths"]["/tins"]["get"]["parameters"][1]["schema"] = limit.clone();
        apply(&mut document, FILE, "here", &documents());
        let paging = &document["paths"]["/tins"]["get"]["x-pagination"];
        assert_eq!(json!([paging["limit"], paging["most"]]), expected, "{limit}");
    }
}

#[test]
fn a_list_that_cannot_be_told_needs_a_word() {
    let (document, applied, problems) = applied("");
    assert_eq!(problems, ["GET /colours: its answer has several lists: reds, blues"]);
    assert_eq!(document["paths"]["/tins"]["get"]["x-pagination"]["unit"], "unclear");
    assert_eq!(applied.unclear, 2);
    let reason = broken("pagination: { items: blues, unit: page, first: 1 }", "unpaged: colours are few");
    assert_eq!(reason, [""; 0]);
}

#[test]
fn what_an_entry_names_must_exist() {
    let cases = [
        ("items: blues", "items: greens", "GET /colours: its answer has no list at `greens`"),
        ("member: mark", "member: stamp", "POST /mixtures: an item of `mixtures` has no `stamp`"),
        ("PUT /tins:", "PUT /tubs:", "PUT /tubs: there is no such operation"),
        (
            "reason: [why]",
            "reason: [how]",
            "waiter `taskDone`: the response of `GET /tasks/{task}` has nothing at `how`",
        ),
        ("started_by: [PUT /tins]", "started_by: [PUT /lids]", "waiter `taskDone`: there is no operation `PUT /lids`"),
        (
            "reason: [why]",
            "parameters: [shade]",
            "waiter `taskDone`: the query of `GET /tasks/{task}` has no parameter `shade`",
        ),
        (
            "parameter: task,",
            "parameter: job,",
            "jobs under `/`: `GET /tasks/{task}` has no parameter `job` in its path",
        ),
        ("waiter: taskDone", "waiter: tinDone", "jobs under `/`: no waiter `tinDone` polls `GET /tasks/{task}`"),
        ("values: [STIRRING]", "values: [DONE]", "waiter `taskDone`: both going on and ended: DONE"),
        (
            "reason: [why]",
            "defaults: { shade: '7' }",
            "waiter `taskDone`: the query of `GET /tasks/{task}` has no parameter `shade`",
        ),
        ("started_by: [PUT /tins]", "needed_by: [PUT /lids]", "waiter `taskDone`: there is no operation `PUT /lids`"),
        ("code: rc", "code: rx", "result `rx`: the rule holds for no operation"),
        (
            "not_found, operations: [POST /tins]",
            "not_found, operations: [GET /tins]",
            "result `rc` after `GET /tins`: the rule holds for no operation",
        ),
        ("values: ['8', '9']", "values: ['7']", "result `rc`: `7` is there twice for `POST /tins`"),
        ("values: ['8', '9']", "values: ['0']", "result `rc`: `0` means success everywhere"),
        (
            "idempotent: false, source: tins-en 4.1",
            "idempotent: false, source: tins-en 4.7",
            "PUT /tins: unknown source `tins-en 4.7`",
        ),
        ("{ idempotent: false,", "{ idempotent: true,", "PUT /tins: this entry repeats the default"),
    ];
    for (from, to, message) in cases {
        let found = broken(from, to);
        assert!(found.iter().any(|m| m == message), "{to}: {found:?}");
    }
    assert!(!broken("unit: record", "unit: yards").is_empty());
}

/// The list of tins with another `offset`, and what its document says that this counts.
fn walked(offset: Value, document: Option<Offset>, file: &str) -> (Value, Vec<String>) {
    let mut root = description();
    root["paths"]["/tins"]["get"]["parameters"][0]["schema"] = offset;
    let mut stated = documents();
    stated.counted.extend(document.map(|counted| ("GET /tins".to_owned(), counted)));
    let (applied, problems) = apply(&mut root, file, "here", &stated);
    assert!(problems.is_empty(), "{problems:?}");
    let paging = &root["paths"]["/tins"]["get"]["x-pagination"];
    let found = applied.contradictions.into_iter().map(|(key, about)| format!("{key} {about}")).collect();
    (json!([paging["unit"], paging["first"]]), found)
}

#[test]
fn a_list_is_walked_as_its_own_document_says() {
    let page_text =
        json!({ "type": "string", "default": "1", "x-constraints": [{ "rule": "numeric-string", "maximum": 99 }] });
    let from_one = json!({ "type": "integer", "minimum": 1 });
    for (offset, document, wanted) in [
        (number(), None, json!(["record", 0])),
        (number(), Some(Offset::Page), json!(["page", 0])),
        (page_text, Some(Offset::Page), json!(["page", 1])),
        (from_one.clone(), Some(Offset::Page), json!(["page", 1])),
        (json!({ "type": "integer", "default": 20 }), Some(Offset::Page), json!(["page", 0])),
        (json!({ "type": "integer", "default": 1 }), Some(Offset::Record), json!(["unclear", 1])),
    ] {
        assert_eq!(walked(offset.clone(), document, FILE).0, wanted, "{offset} {document:?}");
    }
}

#[test]
fn a_list_that_is_paged_otherwise_than_its_parameters_say_is_a_finding() {
    let special = |paging: &str| {
        format!("{FILE}\n  GET /tins: {{ pagination: {{ {paging} }}, source: 'observed: a painter' }}\n")
    };
    let least = |n: i64| json!({ "type": "integer", "minimum": n, "maximum": 9 });
    for (offset, document, file, wanted) in [
        (number(), Some(Offset::Record), FILE.to_owned(), vec![]),
        (json!({ "type": "integer", "default": 1 }), Some(Offset::Page), FILE.to_owned(), vec![]),
        (
            number(),
            Some(Offset::Record),
            special("unit: page"),
            vec!["offset: its words count records, its unit is page"],
        ),
        (
            number(),
            Some(Offset::Page),
            special("unit: record"),
            vec!["offset: its words count pages, its unit is record"],
        ),
        (
            json!({ "type": "integer", "default": 1 }),
            Some(Offset::Record),
            special("unit: record, first: 1"),
            vec!["offset: its words count records, its default is 1"],
        ),
        (
            json!({ "type": "integer", "default": 1 }),
            None,
            special("first: 0"),
            vec!["offset: its default is 1, the first page has 0"],
        ),
        (least(2), None, FILE.to_owned(), vec!["offset: the first page has 0, which its limits refuse"]),
        (least(0), None, special("first: 10"), vec!["offset: the first page has 10, which its limits refuse"]),
        (number(), None, special("most: 80"), vec!["limit: a page of 80 is outside of what it takes"]),
    ] {
        let wanted: Vec<String> = wanted.into_iter().map(|w| format!("GET /tins {w}")).collect();
        assert_eq!(walked(offset.clone(), document, &file).1, wanted, "{offset} {document:?}");
    }
}

#[test]
fn a_text_of_ours_that_contradicts_paging_or_job_is_an_error() {
    let offset = "/paths/~1tins/get/parameters/0/description";
    let creates = "/paths/~1tins/post/description";
    let member = "/paths/~1tins/post/responses/200/content/application~1json/schema/properties/task_id/description";
    let lists = "/paths/~1lids/get/description";
    for (at, text, wanted) in [
        (offset, "Position in the list of tins.", None),
        (offset, "Where the tins start.", None),
        (
            offset,
            "Number of the page of tins.",
            Some("says that it counts pages, and `x-pagination` has `unit: record`"),
        ),
        (creates, "Poll `getTask` or read `listTins`.", None),
        (
            creates,
            "Poll `getTint`.",
            Some("the text of the operation says to poll `getTint`, and `x-job` polls `getTask`"),
        ),
        (
            member,
            "ID for `getTint`.",
            Some("the text of `task_id` says to poll `getTint`, and `x-job` polls `getTask`"),
        ),
        (lists, "Poll `getTask`.", Some("the text of the operation says to poll `getTask`, and there is no `x-job`")),
    ] {
        let mut root = description();
        root["paths"]["/tints/{task}"] = root["paths"]["/tasks/{task}"].clone();
        root["paths"]["/tints/{task}"]["get"]["operationId"] = "getTint".into();
        let (parent, key) = at.rsplit_once('/').unwrap_or_default();
        root.pointer_mut(parent).expect("a place for the text")[key] = text.into();
        let jobs = "jobs:\n- { under: /tubs, ids: [task_id], poll: 'GET /tints/{task}', parameter: task, in: path, waiter: tintDone, source: tins-en 4.1 }";
        let waiter = "- name: taskDone";
        let second = "- { name: tintDone, poll: 'GET /tints/{task}', state: state, success: [[{ path: state, values: [DONE] }]], interval_seconds: 5, source: tins-en 4.1 }\n- name: taskDone";
        let file = FILE.replacen("jobs:", jobs, 1).replacen(waiter, second, 1);
        let (_, problems) = apply(&mut root, &file, "here", &documents());
        let found: Vec<&str> = problems.iter().map(|p| p.message.as_str()).filter(|m| m.contains("text of")).collect();
        match wanted {
            Some(wanted) => assert!(found.len() == 1 && found[0].contains(wanted), "{text}: {found:?}"),
            None => assert!(found.is_empty(), "{text}: {found:?}"),
        }
    }
}

#[test]
fn extensions_stand_before_the_sections() {
    let (document, _, _) = applied(FILE);
    let keys: Vec<&String> = document["paths"]["/tins"]["post"].as_object().into_iter().flat_map(Map::keys).collect();
    let expected =
        ["operationId", "parameters", "responses", "x-job", "x-success-when", "x-idempotent", "x-documented-in"];
    assert_eq!(keys, expected);
}

/// What is found about states when their member has a list of values.
fn states(values: Value, from: &str, to: &str) -> Vec<String> {
    let mut document = description();
    let answer = &mut document["paths"]["/tasks/{task}"]["get"]["responses"]["200"]["content"]["application/json"];
    answer["schema"]["properties"]["state"]["x-extensible-enum"] = values;
    assert!(FILE.contains(from), "{from}");
    let (_, problems) = apply(&mut document, &FILE.replacen(from, to, 1), "here", &documents());
    problems.into_iter().map(|p| p.message).collect()
}

#[test]
fn every_documented_state_means_something_and_every_other_has_a_source() {
    let listed = json!(["DONE", "STIRRING", "POURING_FAILED"]);
    let observed = "undocumented: { STIRRING: 'observed: a painter' }\n  reason: [why]";
    let cases = [
        (listed.clone(), "reason: [why]", "reason: [why]", vec![]),
        (
            json!(["DONE", "STIRRING", "DRY", "SKIPPED"]),
            "reason: [why]",
            "reason: [why]",
            vec!["documented values of `state` without a meaning here: DRY, SKIPPED"],
        ),
        (json!(["DONE", "STIRRING", "DRY"]), "reason: [why]", "brief: [[{ path: state, values: [DRY] }]]", vec![]),
        (
            json!(["DONE"]),
            "reason: [why]",
            "reason: [why]",
            vec!["no document lists `STIRRING`, and `undocumented` does not say where it is from"],
        ),
        (json!(["DONE"]), "reason: [why]", observed, vec![]),
        (listed, "reason: [why]", observed, vec!["`STIRRING` under `undocumented` is documented, or no rule names it"]),
    ];
    for (values, from, to, expected) in cases {
        let expected: Vec<_> = expected.iter().map(|it| format!("waiter `taskDone`: {it}")).collect();
        assert_eq!(states(values.clone(), from, to), expected, "{values} {to}");
    }
}
