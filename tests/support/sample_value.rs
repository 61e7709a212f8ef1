//! The operations of a description, and sample values: the smallest valid request of each operation.
//!
//! A request is a JSON object with a member for each parameter and one called `body`.

use serde_json::{Map, Value, json};

use crate::values;

/// One description.
pub struct Description(pub Value);

/// A place in a request.
#[derive(Debug, Clone)]
pub struct Site {
    /// JSON pointer in the request: `/body/nodes/0/name`.
    pub pointer: String,
    /// The path in a violation: `nodes[0].name`.
    pub path: String,
    /// Its schema, with references resolved.
    pub schema: Value,
    /// Whether it is required.
    pub required: bool,
    /// Pointer of the object that contains it.
    pub holder: String,
    /// Its name.
    pub name: String,
}

impl Description {
    /// Operations with their ids.
    pub fn operations(&self) -> Vec<(String, &Value)> {
        let items = self.0["paths"].as_object().into_iter().flatten();
        let all = items.flat_map(|(_, item)| item.as_object().into_iter().flatten());
        all.filter_map(|(_, it)| Some((it["operationId"].as_str()?.to_owned(), it))).collect()
    }

    /// The description of a service.
    pub fn of(service: &str) -> Self {
        let file = crate::root().join(format!("spec/openapi/{service}.yaml"));
        let text = std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        Description(serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display())))
    }

    /// The request that the examples of an operation make.
    pub fn example(&self, operation: &Value) -> Value {
        let mut request = Map::new();
        for parameter in operation["parameters"].as_array().into_iter().flatten() {
            let parameter = self.resolve(parameter);
            let name = parameter["name"].as_str().unwrap_or_default().to_owned();
            request.extend(parameter.get("example").map(|example| (name, example.clone())));
        }
        let mut content = operation["requestBody"]["content"].as_object().into_iter().flatten();
        request.extend(content.find_map(|(_, media)| Some(("body".to_owned(), media.get("example")?.clone()))));
        request.into()
    }

    /// A schema with its reference resolved; keys beside the reference are kept.
    pub fn resolve(&self, schema: &Value) -> Value {
        let target = schema["$ref"].as_str().or_else(|| schema["allOf"][0]["$ref"].as_str());
        let Some(target) = target.and_then(|target| self.0.pointer(target.trim_start_matches('#'))) else {
            return schema.clone();
        };
        let mut whole = self.resolve(target);
        if let (Some(whole), Some(own)) = (whole.as_object_mut(), schema.as_object()) {
            for (key, value) in own.iter().filter(|(key, _)| !matches!(key.as_str(), "$ref" | "allOf")) {
                whole.insert(key.clone(), value.clone());
            }
        }
        whole
    }

    /// All places in the request of an operation, outer ones first.
    pub fn sites(&self, operation: &Value) -> Vec<Site> {
        let mut sites = Vec::new();
        for parameter in operation["parameters"].as_array().into_iter().flatten() {
            let parameter = self.resolve(parameter);
            let name = parameter["name"].as_str().unwrap_or_default().to_owned();
            let schema = self.resolve(&parameter["schema"]);
            let required = parameter["required"] == true && name != "project_id";
            let holder = String::new();
            sites.push(Site {
                pointer: format!("/{}", escape(&name)),
                path: name.clone(),
                schema,
                required,
                holder,
                name,
            });
        }
        let body = &operation["requestBody"]["content"];
        let body = body.as_object().and_then(|content| content.values().next());
        if let Some(body) = body.map(|body| self.resolve(&body["schema"])) {
            self.inside(&body, "/body", "", 0, &mut sites);
        }
        sites
    }

    fn inside(&self, schema: &Value, pointer: &str, path: &str, depth: usize, sites: &mut Vec<Site>) {
        if depth > 8 {
            return;
        }
        let required: Vec<_> = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        for (name, property) in schema["properties"].as_object().into_iter().flatten() {
            let property = self.resolve(property);
            if property["readOnly"] == true {
                continue;
            }
            let pointer_of = format!("{pointer}/{}", escape(name));
            let path_of = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
            sites.push(Site {
                pointer: pointer_of.clone(),
                path: path_of.clone(),
                schema: property.clone(),
                required: required.contains(&name.as_str()),
                holder: pointer.to_owned(),
                name: name.clone(),
            });
            self.inside(&property, &pointer_of, &path_of, depth + 1, sites);
        }
        if schema["type"] == "array" {
            let items = self.resolve(&schema["items"]);
            self.inside(&items, &format!("{pointer}/0"), &format!("{path}[0]"), depth + 1, sites);
        }
        if schema["additionalProperties"].is_object() {
            let value = self.resolve(&schema["additionalProperties"]);
            let path = if path.is_empty() { "k".to_owned() } else { format!("{path}.k") };
            self.inside(&value, &format!("{pointer}/k"), &path, depth + 1, sites);
        }
    }

    /// The smallest valid value of a schema.
    pub fn smallest(&self, schema: &Value, depth: usize) -> Option<Value> {
        let schema = self.resolve(schema);
        if depth > 9 {
            return None;
        }
        match schema["type"].as_str() {
            Some("object") if schema["additionalProperties"].is_object() => {
                Some(json!({"k": self.smallest(&schema["additionalProperties"], depth + 1)?}))
            }
            Some("object") => {
                let mut members = Map::new();
                for name in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
                    let property = &schema["properties"][name];
                    if self.resolve(property)["readOnly"] != true {
                        members.insert(name.to_owned(), self.smallest(property, depth + 1)?);
                    }
                }
                Some(Value::Object(members))
            }
            Some("array") => {
                let items = schema["minItems"].as_u64().unwrap_or(1).max(1);
                Some(Value::Array(vec![self.smallest(&schema["items"], depth + 1)?; items as usize]))
            }
            Some(_) => values::valid(&schema),
            None => Some(json!({})),
        }
    }
}

/// Puts a value at a place. Missing objects around it are created from their sites.
pub fn put(request: &mut Value, description: &Description, sites: &[Site], site: &Site, value: Value) -> Option<()> {
    make(request, description, sites, &site.holder)?;
    let holder = request.pointer_mut(&site.holder)?;
    holder.as_object_mut()?.insert(site.name.clone(), value);
    Some(())
}

fn make(request: &mut Value, description: &Description, sites: &[Site], pointer: &str) -> Option<()> {
    if request.pointer(pointer).is_some() {
        return Some(());
    }
    if let Some(site) = sites.iter().find(|site| site.pointer == pointer) {
        let value = description.smallest(&site.schema, 0)?;
        return put(request, description, sites, site, value);
    }
    // Items are created with their list or map; the body is an object.
    let (holder, name) = pointer.rsplit_once('/')?;
    make(request, description, sites, holder)?;
    let holder = request.pointer_mut(holder)?;
    if name == "body" {
        holder.as_object_mut()?.insert("body".to_owned(), json!({}));
    }
    request.pointer(pointer).map(|_| ())
}

fn escape(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}
