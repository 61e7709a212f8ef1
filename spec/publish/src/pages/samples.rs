//! Samples of each operation for the reference: curl, Rust, Python and TypeScript, from the examples of the description.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

/// The call that the examples of an operation make.
struct Call {
    method: String,
    /// The path with the examples of its parameters, but for the project.
    path: String,
    query: Vec<(String, String)>,
    body: Option<Value>,
}

/// Adds `x-codeSamples` to each operation. `rust` are the examples of the crate by `operationId`.
pub(super) fn add(document: &mut Value, rust: &BTreeMap<String, String>) {
    let components = document["components"].clone();
    let paths = document["paths"].as_object_mut().into_iter().flatten();
    for (path, item) in paths {
        for (method, operation) in item.as_object_mut().into_iter().flatten() {
            let Some(id) = operation["operationId"].as_str().map(str::to_owned) else { continue };
            let call = Call::of(method, path, operation, &components);
            let mut samples = vec![("Shell", "curl", call.curl())];
            samples.extend(rust.get(&id).map(|source| ("Rust", "Rust", source.clone())));
            samples.extend([("Python", "Python", call.python()), ("TypeScript", "TypeScript", call.typescript())]);
            let samples = samples
                .into_iter()
                .map(|(lang, label, source)| json!({ "lang": lang, "label": label, "source": source }));
            operation["x-codeSamples"] = samples.collect();
        }
    }
}

impl Call {
    fn of(method: &str, path: &str, operation: &Value, components: &Value) -> Self {
        let follow = |value: &Value| -> Value {
            let target = value["$ref"].as_str().and_then(|r| components.pointer(r.strip_prefix("#/components")?));
            target.unwrap_or(value).clone()
        };
        let (mut path, mut query) = (path.replace("{project_id}", "$PROJECT_ID"), Vec::new());
        for parameter in operation["parameters"].as_array().into_iter().flatten().map(follow) {
            let (name, example) = (parameter["name"].as_str().unwrap_or_default(), plain(&parameter["example"]));
            match parameter["in"].as_str() {
                Some("path") => path = path.replace(&format!("{{{name}}}"), &example),
                Some("query") if parameter["required"] == true => query.push((name.to_owned(), example)),
                _ => {}
            }
        }
        let body = follow(&operation["requestBody"])["content"]["application/json"].get("example").cloned();
        Call { method: method.to_uppercase(), path, query, body }
    }

    fn curl(&self) -> String {
        let query: Vec<String> = self.query.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let query = if query.is_empty() { String::new() } else { format!("?{}", query.join("&")) };
        let mut out =
            format!("curl -X {} \"$ENDPOINT{}{query}\" \\\n  -H \"X-Auth-Token: $TOKEN\"", self.method, self.path);
        if let Some(body) = &self.body {
            // A quote inside of single quotes ends them, is written by itself, and begins new ones.
            let json = format!("{body:#}").replace('\'', "'\\''");
            out += &format!(" \\\n  -H \"Content-Type: application/json\" \\\n  -d '{json}'");
        }
        out + "\n"
    }

    fn python(&self) -> String {
        let path = self.path.replace("$PROJECT_ID", "{project_id}");
        let mut out = format!(
            "import requests\n\nresponse = requests.request(\n    {:?},\n    f\"{{endpoint}}{path}\",\n    headers={{\"X-Auth-Token\": token}},\n",
            self.method
        );
        if !self.query.is_empty() {
            let query: Map<String, Value> = self.query.iter().map(|(k, v)| (k.clone(), v.clone().into())).collect();
            out += &format!("    params={},\n", python(&query.into(), 1));
        }
        if let Some(body) = &self.body {
            out += &format!("    json={},\n", python(body, 1));
        }
        out + ")\nresponse.raise_for_status()\nprint(response.text)\n"
    }

    fn typescript(&self) -> String {
        let path = self.path.replace("$PROJECT_ID", "${projectId}");
        let query: Map<String, Value> = self.query.iter().map(|(k, v)| (k.clone(), v.clone().into())).collect();
        let (mut out, mut suffix) = (String::new(), "");
        if !query.is_empty() {
            out += &format!("const query = new URLSearchParams({:#});\n", Value::from(query));
            suffix = "?${query}";
        }
        let mut headers = json!({ "X-Auth-Token": "" });
        let mut body = String::new();
        if let Some(value) = &self.body {
            headers["Content-Type"] = "application/json".into();
            body = format!("  body: JSON.stringify({}),\n", format!("{value:#}").replace('\n', "\n  "));
        }
        let headers =
            headers.to_string().replace("\"X-Auth-Token\":\"\"", "\"X-Auth-Token\": token").replace(",\"C", ", \"C");
        out += &format!(
            "const response = await fetch(`${{endpoint}}{path}{suffix}`, {{\n  method: {:?},\n  headers: {headers},\n{body}}});\n",
            self.method
        );
        out + "if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);\nconsole.log(await response.text());\n"
    }
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// A value as Python writes it.
fn python(value: &Value, depth: usize) -> String {
    let (pad, end) = ("    ".repeat(depth + 1), "    ".repeat(depth));
    match value {
        Value::Null => "None".to_owned(),
        Value::Bool(true) => "True".to_owned(),
        Value::Bool(false) => "False".to_owned(),
        Value::Array(items) if items.is_empty() => "[]".to_owned(),
        Value::Object(members) if members.is_empty() => "{}".to_owned(),
        Value::Array(items) => {
            let items: String = items.iter().map(|item| format!("{pad}{},\n", python(item, depth + 1))).collect();
            format!("[\n{items}{end}]")
        }
        Value::Object(members) => {
            let member = |(name, value): (&String, &Value)| {
                format!("{pad}{}: {},\n", Value::from(name.as_str()), python(value, depth + 1))
            };
            format!("{{\n{}{end}}}", members.iter().map(member).collect::<String>())
        }
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_call_is_written_in_each_language() {
        let mut document = json!({ "paths": { "/v1/{project_id}/tins/{tin}": { "post": {
            "operationId": "paintTin",
            "parameters": [
                { "name": "tin", "in": "path", "example": "t1" },
                { "name": "coat", "in": "query", "required": true, "example": 2 },
                { "name": "smell", "in": "query", "example": "none" },
            ],
            "requestBody": { "content": { "application/json": { "example": { "color": "painter's red", "matt": true } } } },
        } } } });
        add(&mut document, &BTreeMap::from([("paintTin".to_owned(), "paint();\n".to_owned())]));
        let samples = &document["paths"]["/v1/{project_id}/tins/{tin}"]["post"]["x-codeSamples"];
        let source = |at: usize| samples[at]["source"].as_str().unwrap();
        assert_eq!(
            source(0),
            "curl -X POST \"$ENDPOINT/v1/$PROJECT_ID/tins/t1?coat=2\" \\\n  -H \"X-Auth-Token: $TOKEN\" \\\n  \
             -H \"Content-Type: application/json\" \\\n  -d '{\n  \"color\": \"painter'\\''s red\",\n  \"matt\": true\n}'\n"
        );
        assert_eq!(source(1), "paint();\n");
        assert!(source(2).contains("    f\"{endpoint}/v1/{project_id}/tins/t1\",\n"), "{}", source(2));
        assert!(source(2).contains("    params={\n        \"coat\": \"2\",\n    },\n"), "{}", source(2));
        assert!(source(2).contains("        \"matt\": True,\n"), "{}", source(2));
        assert!(source(3).contains("await fetch(`${endpoint}/v1/${projectId}/tins/t1?${query}`, {\n"), "{}", source(3));
        assert!(
            source(3).contains("headers: {\"X-Auth-Token\": token, \"Content-Type\":\"application/json\"}"),
            "{}",
            source(3)
        );
    }
}
