use super::*;

fn documents() -> Sections {
    BTreeMap::from([("tins-en".to_owned(), BTreeSet::from(["4.1".to_owned()]))])
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
- { under: /, ids: [task_id], poll: 'GET /tasks/{task}', parameter: task, place: path, waiter: taskDone, source: tins-en 4.1 }
waiters:
- name: taskDone
  poll: GET /tasks/{task}
  state: state
  success: [[{ path: state, values: [DONE] }]]
  failure: [[{ path: state, values: ['*_FAILED'] }]]
  going_on: [STIRRING]
  reason: [why]
  interval_seconds: 5
  started_by: [PUT /tins]
  source: 'tins-en 4.1; observed: a painter'
operations:
  GET /colours: { pagination: { items: blues, unit: page, first: 1 }, source: 'observed: a painter' }
  POST /mixtures: { pagination: { cursor: { place: body, parameter: mark, member: mark } }, source: tins-en 4.1 }
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
        json!({ "style": "offset", "place": "query", "parameters": { "offset": "offset", "limit": "limit" }, "first": 0,
                "unit": "record", "total": "count", "id": "id", "items": "tins", "limit": 20, "most": 50 })
    );
    let colours = at("/colours", "get", "x-pagination");
    assert_eq!((&colours["items"], &colours["unit"], &colours["first"]), (&json!("blues"), &json!("page"), &json!(1)));
    assert_eq!(at("/shades", "get", "x-pagination")["items"], "$");
    assert_eq!(
        at("/mixtures", "post", "x-pagination"),
        json!({ "style": "cursor", "place": "body", "parameters": { "cursor": "mark", "limit": "limit" }, "member": "mark",
                "items": "mixtures", "text": true })
    );
    assert_eq!(
        at("/tins", "post", "x-job"),
        json!({ "id": "task_id", "poll": "getTask", "parameter": "task", "in_path": true, "waiter": "taskDone" })
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
        ("reason: [why]", "reason: [how]", "waiter `taskDone`: the answer of `GET /tasks/{task}` has nothing at `how`"),
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
        ("going_on: [STIRRING]", "going_on: [DONE]", "waiter `taskDone`: both going on and ended: DONE"),
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
            "PUT /tins: `tins-en 4.7` is no source",
        ),
        ("{ idempotent: false,", "{ idempotent: true,", "PUT /tins: it says nothing that is not so anyway"),
    ];
    for (from, to, message) in cases {
        let found = broken(from, to);
        assert!(found.iter().any(|m| m == message), "{to}: {found:?}");
    }
    assert!(!broken("unit: record", "unit: yards").is_empty());
}

#[test]
fn extensions_stand_before_the_sections() {
    let (document, _, _) = applied(FILE);
    let keys: Vec<&String> = document["paths"]["/tins"]["post"].as_object().into_iter().flat_map(Map::keys).collect();
    let expected =
        ["operationId", "parameters", "responses", "x-job", "x-success-when", "x-idempotent", "x-documented-in"];
    assert_eq!(keys, expected);
}
