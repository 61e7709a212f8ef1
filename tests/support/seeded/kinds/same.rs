//! Other ways to write the same. No check may report them, or only one about wording or names.

use serde_json::{Map, Value, json};

use super::super::places::{Operation, escape};
use super::{Kind, operation, same, set, unset, whole};

fn schemas(operation: &Operation) -> Vec<String> {
    operation.response_schemas().into_iter().chain(operation.request_schemas()).collect()
}

/// Members that refer to a schema of the components.
fn references(operation: &Operation) -> Vec<String> {
    let all = schemas(operation);
    let members = all.iter().flat_map(|at| {
        let members = operation.document.pointer(at).and_then(|s| s["properties"].as_object()).into_iter().flatten();
        members
            .filter(|(_, v)| v.get("$ref").is_some())
            .map(move |(name, _)| format!("{at}/properties/{}", escape(name)))
    });
    let items = all.iter().map(|at| format!("{at}/items"));
    members.chain(items).filter(|at| operation.document.pointer(at).is_some_and(|v| v.get("$ref").is_some())).collect()
}

pub fn kinds() -> Vec<Kind> {
    let groups = [
        same(references, "reference replaced by the schema itself", |d, o, at| {
            let schema = d.pointer(&o.follow(at))?.clone();
            d.pointer_mut(at).map(|at| *at = schema)
        }),
        same(schemas, "schema moved to the components", |d, _, at| {
            let name = at.contains("/properties/").then_some("Moved")?;
            let schema = d.pointer(at)?.clone();
            schema.get("type")?;
            d.pointer_mut(at).map(|at| *at = json!({ "$ref": "#/components/schemas/Moved" }))?;
            set(d, "/components/schemas", name, schema)
        }),
        same(operation, "parameter moved to the components", |d, o, at| {
            let list = o.value()["parameters"].as_array()?;
            let i = list.iter().position(|p| p.get("$ref").is_none())?;
            let reference = json!({ "$ref": "#/components/parameters/moved" });
            let parameter = std::mem::replace(d.pointer_mut(&format!("{at}/parameters/{i}"))?, reference);
            d["components"].as_object_mut()?.entry("parameters").or_insert_with(|| json!({}));
            set(d, "/components/parameters", "moved", parameter)
        }),
        same(operation, "parameters given for the whole path", |d, _, at| {
            let list = unset(d, at, "parameters")?;
            set(d, at.rsplit_once('/')?.0, "parameters", list)
        }),
        same(operation, "parameters in another order", |d, _, at| reverse(d.pointer_mut(&format!("{at}/parameters"))?)),
        same(schemas, "required members in another order", |d, _, at| {
            reverse(d.pointer_mut(&format!("{at}/required"))?)
        }),
        same(whole, "schemas in another order", |d, _, _| {
            let schemas = d.pointer_mut("/components/schemas")?.as_object_mut()?;
            let turned: Map<String, Value> = std::mem::take(schemas).into_iter().rev().collect();
            *schemas = turned;
            (schemas.len() > 1).then_some(())
        }),
        same(whole, "unused schema added", |d, _, _| {
            set(d, "/components/schemas", "Unused", json!({ "type": "object" }))
        }),
        same(references, "reference put into allOf", |d, _, at| {
            let reference = d.pointer(at)?.clone();
            d.pointer_mut(at).map(|at| *at = json!({ "allOf": [reference] }))
        }),
        same(schemas, "nullable: false written out", |d, _, at| {
            (d.pointer(at)?.get("nullable").is_none()).then(|| set(d, at, "nullable", json!(false)))?
        }),
        same(operation, "deprecated: false written out", |d, _, at| {
            (d.pointer(at)?.get("deprecated").is_none()).then(|| set(d, at, "deprecated", json!(false)))?
        }),
        same(operation, "optional parameter written out", |d, o, at| {
            let _ = at;
            let place =
                o.parameters().into_iter().find(|at| d.pointer(at).is_some_and(|p| p.get("required").is_none()))?;
            set(d, &place, "required", json!(false))
        }),
        same(operation, "usual style of a parameter written out", |d, o, at| {
            let _ = at;
            let usual = |p: &Value| p["in"] == "query" && p.get("style").is_none() && p.get("explode").is_none();
            let place = o.parameters().into_iter().find(|at| d.pointer(at).is_some_and(usual))?;
            set(d, &place, "style", json!("form"))?;
            set(d, &place, "explode", json!(true))
        }),
        same(schemas, "closed list of one type written with allOf", |d, _, at| {
            let schema = d.pointer(at)?.clone();
            (at.contains("/properties/") && schema.get("enum").is_some())
                .then(|| d.pointer_mut(at).map(|at| *at = json!({ "allOf": [schema] })))?
        }),
    ];
    groups.into_iter().flatten().collect()
}

fn reverse(list: &mut Value) -> Option<()> {
    let list = list.as_array_mut().filter(|list| list.len() > 1)?;
    list.reverse();
    Some(())
}
