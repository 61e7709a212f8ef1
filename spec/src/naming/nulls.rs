//! References that may be null.  In: a description.  Out: the description in which the schemas behind them may be null.
//!
//! The keyword `nullable` counts only beside `type`, and a reference has no type beside it.

use std::collections::BTreeSet;

use serde_json::Value;

const PREFIX: &str = "#/components/schemas/";

/// Moves `nullable` from references to their schemas.
pub fn apply(document: &mut Value) {
    let mut found = BTreeSet::new();
    collect(document, &mut found);
    for name in found {
        if let Some(schema) =
            document.pointer_mut(&format!("/components/schemas/{name}")).and_then(Value::as_object_mut)
        {
            let at = schema.keys().position(|key| key == "type").map_or(0, |at| at + 1);
            schema.shift_insert(at, "nullable".to_owned(), true.into());
        }
    }
}

/// Removes `nullable` beside references; adds the names of their schemas.
fn collect(value: &mut Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(members) => {
            let name =
                members.get("allOf").and_then(|all| all[0]["$ref"].as_str()?.strip_prefix(PREFIX).map(str::to_owned));
            if let Some(name) = name
                && members.shift_remove("nullable") == Some(Value::Bool(true))
            {
                found.insert(name);
            }
            members.values_mut().for_each(|member| collect(member, found));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| collect(item, found)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_schema_behind_a_reference_may_be_null() {
        let lid =
            json!({ "description": "A lid.", "nullable": true, "allOf": [{ "$ref": "#/components/schemas/Lid" }] });
        let mut document = json!({ "components": { "schemas": {
            "Tin": { "type": "object", "properties": { "lid": lid, "name": { "type": "string", "nullable": true } } },
            "Lid": { "type": "object", "properties": {} },
        } } });
        apply(&mut document);
        let schemas = &document["components"]["schemas"];
        assert_eq!(schemas["Lid"]["nullable"], true);
        assert_eq!(schemas["Tin"]["properties"]["lid"]["nullable"], Value::Null);
        assert_eq!(schemas["Tin"]["properties"]["name"]["nullable"], true, "it has a type");
    }
}
