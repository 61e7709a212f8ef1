//! Examples of invented descriptions.

use serde_json::{Value, json};

use super::apply;

const ACTORS: &str = "all: { ids: { tin: tin-7 }, names: { tin: blue }, members: { size: 3 } }\n\
                      services: { paint: { members: { color: azure, listTins.color: navy } } }";

fn with(schemas: Value) -> (Value, Vec<String>) {
    let body = |name: &str| json!({ "content": { "application/json": { "schema": { "$ref": format!("#/components/schemas/{name}") } } } });
    let mut document = json!({
        "paths": { "/tins/{tin_id}": { "post": {
            "operationId": "changeTin",
            "parameters": [
                { "name": "tin_id", "in": "path", "required": true, "schema": { "type": "string" } },
                { "name": "color", "in": "query", "schema": { "type": "string" } },
            ],
            "requestBody": body("Change"),
            "responses": { "200": body("Tin"), "404": body("Tin") },
        } } },
        "components": { "schemas": schemas },
    });
    let problems = apply(&mut document, "paint", ACTORS, "actors.yaml");
    (document, problems.into_iter().map(|problem| problem.message).collect())
}

fn examples(document: &Value) -> (&Value, &Value) {
    let at = |pointer: &str| document.pointer(pointer).unwrap_or(&Value::Null);
    let media = "content/application~1json/example";
    (
        at(&format!("/paths/~1tins~1{{tin_id}}/post/requestBody/{media}")),
        at(&format!("/paths/~1tins~1{{tin_id}}/post/responses/200/{media}")),
    )
}

#[test]
fn the_id_that_is_returned_is_the_one_that_is_sent() {
    let tin = json!({ "type": "object", "properties": {
        "id": { "type": "string" },
        "name": { "type": "string" },
        "color": { "type": "string" },
        "size": { "type": "integer" },
        "created": { "type": "string" },
        "lids": { "type": "array", "items": { "$ref": "#/components/schemas/Lid" } },
    } });
    let lid = json!({ "type": "object", "properties": { "tin_id": { "type": "string" } } });
    let change = json!({ "type": "object", "properties": { "tin_id": { "type": "string" } }, "required": ["tin_id"] });
    let (document, problems) = with(json!({ "Tin": tin, "Lid": lid, "Change": change }));
    assert_eq!(problems, Vec::<String>::new());
    let (request, answer) = examples(&document);
    assert_eq!(*request, json!({ "tin_id": "tin-7" }));
    let expected = json!({
        "id": "tin-7", "name": "blue", "color": "azure", "size": 3, "created": "2024-06-03T08:15:00Z", "lids": [{ "tin_id": "tin-7" }],
    });
    assert_eq!(*answer, expected);
    let operation = &document["paths"]["/tins/{tin_id}"]["post"];
    assert_eq!(operation["parameters"][0]["example"], "tin-7");
    assert_eq!(operation["parameters"][1]["example"], Value::Null, "only required parameters have an example");
    assert_eq!(operation["responses"]["404"]["content"]["application/json"]["example"], Value::Null);
}

#[test]
fn requests_keep_the_rules_between_members() {
    let cases = [
        // members with rules, required members, the example
        (
            json!({ "kind": { "type": "string", "enum": ["big"] }, "lid": { "type": "boolean", "x-constraints": [
                { "rule": "required-if", "when": [{ "field": "kind", "values": ["big"] }] }] } }),
            json!(["kind"]),
            json!({ "kind": "big", "lid": true }),
        ),
        (
            json!({ "few": { "type": "integer", "minimum": 5, "x-constraints": [{ "rule": "not-above-field", "field": "many" }] },
                    "many": { "type": "integer" } }),
            json!(["few", "many"]),
            json!({ "few": 5, "many": 5 }),
        ),
        (
            json!({ "a": { "type": "boolean", "x-constraints": [{ "rule": "at-least-one-of", "fields": ["a", "b"] }] },
                    "b": { "type": "boolean" }, "c": { "type": "boolean" } }),
            json!(["c"]),
            json!({ "a": true, "c": true }),
        ),
        (
            json!({ "count": { "type": "string", "x-constraints": [{ "rule": "numeric-string", "minimum": 8, "maximum": 9 }] } }),
            json!(["count"]),
            json!({ "count": "8" }),
        ),
    ];
    for (properties, required, expected) in cases {
        let change = json!({ "type": "object", "properties": properties, "required": required });
        let (document, problems) = with(json!({ "Change": change, "Tin": { "type": "object" } }));
        assert_eq!(problems, Vec::<String>::new(), "{expected}");
        assert_eq!(*examples(&document).0, expected);
    }
}

#[test]
fn a_member_that_nothing_fits_is_a_problem() {
    let properties = json!({ "code": { "type": "string", "pattern": "^[0-9]{3}-x$" } });
    let change = json!({ "type": "object", "properties": properties, "required": ["code"] });
    let (_, problems) = with(json!({ "Change": change, "Tin": { "type": "object" } }));
    assert_eq!(problems, ["no example fits `Change.code`"]);
}
