//! A description without references, for tools that follow none.
//!
//! Invariant: a schema that contains itself keeps its reference, and only such schemas stay among the components.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

/// The description with the target of each reference in its place.
///
/// # Errors
///
/// A reference leads nowhere.
pub fn inlined(document: &Value) -> Result<Value, String> {
    let mut pass = Pass { document, open: Vec::new(), kept: BTreeSet::new() };
    let mut out = Map::new();
    for (key, value) in document.as_object().into_iter().flatten().filter(|(key, _)| *key != "components") {
        out.insert(key.clone(), pass.value(value)?);
    }
    let mut components = Map::new();
    if let Some(security) = document.pointer("/components/securitySchemes") {
        components.insert("securitySchemes".to_owned(), security.clone());
    }
    // What a circle needs can need more.
    let mut schemas = Map::new();
    while let Some(reference) = pass.kept.iter().find(|it| !schemas.contains_key(name(it))).cloned() {
        let target = pass.target(&reference)?;
        pass.open.push(reference.clone());
        let schema = pass.value(target)?;
        pass.open.pop();
        schemas.insert(name(&reference).to_owned(), schema);
    }
    if !schemas.is_empty() {
        components.insert("schemas".to_owned(), schemas.into());
    }
    out.insert("components".to_owned(), components.into());
    Ok(out.into())
}

fn name(reference: &str) -> &str {
    reference.rsplit('/').next().unwrap_or(reference)
}

struct Pass<'d> {
    document: &'d Value,
    /// References that lead to where we are.
    open: Vec<String>,
    /// References that stay.
    kept: BTreeSet<String>,
}

impl<'d> Pass<'d> {
    fn target(&self, reference: &str) -> Result<&'d Value, String> {
        let pointer = reference.strip_prefix('#').unwrap_or(reference);
        self.document.pointer(pointer).ok_or_else(|| format!("the reference `{reference}` leads nowhere"))
    }

    fn value(&mut self, value: &Value) -> Result<Value, String> {
        match value {
            Value::Array(items) => items.iter().map(|item| self.value(item)).collect(),
            Value::Object(members) => self.object(members),
            other => Ok(other.clone()),
        }
    }

    fn object(&mut self, members: &Map<String, Value>) -> Result<Value, String> {
        let wrapped = members.get("allOf").and_then(Value::as_array).map(Vec::as_slice);
        let inner = wrapped.and_then(|parts| if let [part] = parts { part.get("$ref") } else { None });
        let Some(reference) = members.get("$ref").or(inner).and_then(Value::as_str) else {
            let mut out = Map::new();
            for (key, value) in members {
                // Examples are data.
                let plain = key == "example" || key == "examples";
                out.insert(key.clone(), if plain { value.clone() } else { self.value(value)? });
            }
            return Ok(out.into());
        };
        if self.open.iter().any(|open| open == reference) {
            self.kept.insert(reference.to_owned());
            return Ok(Value::Object(members.clone()));
        }
        let target = self.target(reference)?;
        self.open.push(reference.to_owned());
        let mut out = self.value(target)?;
        self.open.pop();
        // The words beside a reference are those of its place.
        if let Some(out) = out.as_object_mut() {
            let own = members.iter().filter(|(key, _)| !matches!(key.as_str(), "$ref" | "allOf"));
            out.extend(own.map(|(key, value)| (key.clone(), value.clone())));
        }
        Ok(out)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn references_are_replaced_and_circles_stay() {
        let tin = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
        let document = json!({
            "paths": { "/tins": { "get": { "a": tin("Tin"), "b": { "allOf": [tin("Lid")], "description": "Its lid." } } } },
            "components": {
                "securitySchemes": { "token": {} },
                "schemas": {
                    "Lid": { "type": "string", "description": "A lid." },
                    "Tin": { "type": "object", "properties": { "inner": tin("Tin"), "lid": tin("Lid") } },
                },
            },
        });
        let found = inlined(&document).expect("a description");
        let get = &found["paths"]["/tins"]["get"];
        assert_eq!(get["b"], json!({ "type": "string", "description": "Its lid." }));
        assert_eq!(get["a"]["properties"]["lid"]["description"], "A lid.");
        assert_eq!(get["a"]["properties"]["inner"], tin("Tin"));
        let kept: Vec<&String> = found["components"]["schemas"].as_object().expect("schemas").keys().collect();
        assert_eq!(kept, ["Tin"]);
        assert!(inlined(&json!({ "paths": tin("Can") })).is_err());
    }
}
