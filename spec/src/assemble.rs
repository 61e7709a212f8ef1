//! A service → its OpenAPI description.  In: merged operations, texts, servers.  Out: the description as a value.
//!
//! Order is the order of the leading edition.  Nothing is invented: what no document states is absent.

mod info;
mod responses;
mod security;
pub(crate) mod servers;
mod statuses;

use std::collections::{BTreeMap, BTreeSet};

use heck::{ToLowerCamelCase, ToSnakeCase, ToUpperCamelCase};
use serde_json::{Map, Value, json};

use crate::behavior::Applied;
use crate::edition::{Merged, Service};
use crate::fact::{Body, Field, Operation, Parameter};
use crate::keywords;
use crate::naming::{self, Schemas};
use crate::sentences::operations::OperationTexts;
use crate::types::Type;
use gaussdb_extensions::{DocumentedIn, IamAction, Location};
pub use info::About;
use responses::Codes;

/// A description and what was decided on the way.
#[derive(Debug, Clone, Default)]
pub struct Assembled {
    /// The description.
    pub document: Value,
    /// Operations for which no document states a success status.
    pub assumed_success: Vec<String>,
    /// Operations for which no document states an error status.
    pub assumed_errors: Vec<String>,
    /// Schema names that several shapes wanted.
    pub renamed: BTreeMap<String, BTreeSet<String>>,
    /// How many schemas there are, bodies included.
    pub schemas: usize,
    /// What was put onto it by `behavior`.
    pub behavior: Applied,
}

/// Headers that are the business of authentication and media types.
const NOT_PARAMETERS: [&str; 5] = ["x-auth-token", "content-type", "authorization", "x-sdk-date", "host"];

/// Assembles the description of a service.
pub fn assemble(service: &Service, texts: &OperationTexts, about: &About) -> Assembled {
    let operations: Vec<Operation> = service.operations.iter().map(|m| m.operation.clone()).collect();
    let ids = ids(service, texts);
    let schemas = naming::name(&operations, &ids);
    let shared = SharedParameters::of(&operations);
    let mut out = Assembled { renamed: schemas.renamed.clone(), ..Assembled::default() };
    let codes = Codes(&about.catalog.errors);
    let mut writer = Writer {
        service,
        texts,
        codes,
        ids: operations.iter().map(Operation::key).zip(ids.iter().cloned()).collect(),
        actions: &about.catalog.actions,
        schemas: &schemas,
        shared: &shared,
        bodies: Map::new(),
        statuses: BTreeSet::new(),
        usual_errors: usual_errors(&operations),
        out: &mut out,
    };
    let mut paths = Map::new();
    for (index, merged) in service.operations.iter().enumerate() {
        let value = writer.operation(index, merged, &ids[index]);
        let item = paths.entry(merged.operation.path.clone()).or_insert_with(|| json!({}));
        item[merged.operation.method.to_lowercase()] = value;
    }
    let (bodies, statuses) = (std::mem::take(&mut writer.bodies), std::mem::take(&mut writer.statuses));
    let mut all = Map::new();
    for schema in &schemas.list {
        all.insert(
            schema.name.clone(),
            object(&schema.fields, &schemas, schema.owner.0, schema.used.0, !schema.used.1),
        );
    }
    all.extend(bodies);
    all.insert("ErrorBody".to_owned(), codes.schema());
    out.schemas = all.len();
    all.sort_keys();
    out.document = json!({
        "openapi": "3.0.3",
        "info": info::info(about),
        "externalDocs": { "description": "Product page of the vendor", "url": about.page },
        "servers": servers::servers(&about.catalog.servers, &about.region),
        "tags": tags(service, texts),
        "security": [{ "token": [] }, { "aksk": [] }],
        "x-tagGroups": tag_groups(texts),
        "paths": paths,
        "components": {
            "parameters": shared.components(),
            "responses": codes.responses(statuses.into_iter()),
            "schemas": all,
            "securitySchemes": security::schemes(),
        },
    });
    if !about.catalog.errors.is_empty() {
        out.document["x-error-codes"] = json!(about.catalog.errors);
    }
    let absent = [("externalDocs", about.page.is_empty()), ("x-tagGroups", texts.groups.is_empty())];
    for (key, _) in absent.iter().filter(|(_, absent)| *absent) {
        out.document.as_object_mut().map(|document| document.shift_remove(*key));
    }
    out
}

/// Groups in the order of our texts; of a service without texts, in the order of its chapters.
fn tags(service: &Service, texts: &OperationTexts) -> Value {
    let described = texts.tags.iter().map(|(name, text)| json!({ "name": name, "description": clean(text) }));
    let mut out: Vec<Value> = described.collect();
    for merged in &service.operations {
        let name = tag(merged, service, texts);
        if !out.iter().any(|known| known["name"] == *name) {
            out.push(json!({ "name": name }));
        }
    }
    out.into()
}

/// The groups of groups, for tools that show many.
fn tag_groups(texts: &OperationTexts) -> Value {
    texts.groups.iter().map(|(name, tags)| json!({ "name": name, "tags": tags })).collect()
}

/// The group of an operation; as long as nobody has put it into one, that of another operation of its chapter.
fn tag(merged: &Merged, service: &Service, texts: &OperationTexts) -> String {
    let stated = |merged: &Merged| texts.operations.get(&merged.operation.key()).map(|words| words.tag.clone());
    let neighbor = || service.operations.iter().filter(|other| other.chapter == merged.chapter).find_map(stated);
    let chapter = || match merged.chapter.as_str() {
        "" => "Operations".to_owned(),
        chapter => format!("Chapter {chapter}"),
    };
    stated(merged).or_else(neighbor).unwrap_or_else(chapter)
}

/// Wrapped lines of texts as one paragraph each.
fn clean(text: &str) -> String {
    text.split("\n\n")
        .map(|p| p.split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|p| !p.is_empty())
        .collect::<Vec<_>>()
        .join("\n\n")
}

/// Operation ids: from the texts, else from method and path.
fn ids(service: &Service, texts: &OperationTexts) -> Vec<String> {
    let mut taken: BTreeSet<String> = texts.operations.values().map(|w| w.id.to_lowercase()).collect();
    service
        .operations
        .iter()
        .map(|merged| match texts.operations.get(&merged.operation.key()) {
            Some(words) => words.id.clone(),
            None => derived_id(&merged.operation, &mut taken),
        })
        .collect()
}

/// `GET /v1/{p}/tins/{id}/lids` is `listTinsLids`; a version or method is added where that is taken.
fn derived_id(operation: &Operation, taken: &mut BTreeSet<String>) -> String {
    let segments: Vec<&str> = operation.path.split('/').filter(|s| !s.is_empty()).collect();
    let is_version =
        |s: &str| s.len() > 1 && s.starts_with(['v', 'V']) && s[1..].chars().all(|c| c.is_ascii_digit() || c == '.');
    let nouns: Vec<&str> = segments.iter().copied().filter(|s| !s.starts_with('{') && !is_version(s)).collect();
    let version =
        segments.iter().find(|s| is_version(s)).map_or(String::new(), |v| v.replace('.', "_").to_upper_camel_case());
    let one = segments.last().is_some_and(|s| s.starts_with('{'));
    let verb = match operation.method.as_str() {
        "GET" if one => "get",
        "GET" => "list",
        "POST" => "create",
        "PUT" => "update",
        "DELETE" => "delete",
        "PATCH" => "patch",
        other => return format!("{}{}", other.to_lowercase(), nouns.join("_").to_upper_camel_case()),
    };
    let plain = format!("{verb}_{}", nouns.join("_")).to_lower_camel_case();
    let by = segments
        .iter()
        .filter_map(|s| s.strip_prefix('{'))
        .map(|s| s.trim_end_matches('}'))
        .collect::<Vec<_>>()
        .join("_and_")
        .to_upper_camel_case();
    let candidates =
        [plain.clone(), format!("{plain}{version}"), format!("{plain}By{by}"), format!("{plain}By{by}{version}")];
    let many = (2..).map(|n| format!("{plain}{version}N{n}"));
    candidates.into_iter().chain(many).find(|id| taken.insert(id.to_lowercase())).unwrap_or(plain)
}

struct Writer<'w> {
    service: &'w Service,
    texts: &'w OperationTexts,
    codes: Codes<'w>,
    /// Operation ids by method and path.
    ids: BTreeMap<String, String>,
    actions: &'w BTreeMap<String, IamAction>,
    schemas: &'w Schemas,
    shared: &'w SharedParameters,
    bodies: Map<String, Value>,
    statuses: BTreeSet<u16>,
    usual_errors: BTreeSet<u16>,
    out: &'w mut Assembled,
}

impl Writer<'_> {
    fn operation(&mut self, index: usize, merged: &Merged, id: &str) -> Value {
        let operation = &merged.operation;
        let words = self.texts.operations.get(&operation.key());
        let title = words.map_or_else(|| id.to_snake_case().replace('_', " "), |w| w.title.clone());
        let mut value = json!({ "operationId": id, "tags": [tag(merged, self.service, self.texts)], "summary": title });
        if let Some(words) = words {
            value["description"] = clean(&words.description).into();
        }
        if operation.deprecated {
            value["deprecated"] = true.into();
        }
        let parameters: Vec<Value> =
            operation.parameters.iter().filter(|p| published(p)).map(|p| self.shared.reference(p)).collect();
        if !parameters.is_empty() {
            value["parameters"] = parameters.into();
        }
        let [request, response] = naming::body_names(id);
        if let Some(body) = &operation.request {
            let media = if body.form { "multipart/form-data" } else { "application/json" };
            let schema = self.body(index, body, request, true);
            value["requestBody"] =
                json!({ "required": body_required(body), "content": { media: { "schema": schema } } });
        }
        value["responses"] = self.responses(index, operation, id, response);
        // Generators want one success with one body, and the documents list these statuses without saying when they come.
        let others: Vec<u16> =
            operation.statuses.iter().copied().filter(|s| *s < 400 && Some(*s) != operation.success).collect();
        if !others.is_empty() {
            value["x-other-successes"] = others.into();
        }
        if let Some(date) = &operation.sunset {
            value["x-sunset"] = date.clone().into();
        }
        if let Some(replacement) = words.and_then(|w| w.replacement.as_ref()).and_then(|key| self.ids.get(key)) {
            value["x-replaced-by"] = replacement.clone().into();
        }
        if let Some(action) = self.actions.get(&operation.key()) {
            value["x-iam-action"] = json!(action);
        }
        let places = merged
            .documented_in
            .iter()
            .map(|(document, section)| DocumentedIn { document: document.clone(), section: section.clone() });
        value["x-documented-in"] = json!(places.collect::<Vec<_>>());
        value
    }

    fn responses(&mut self, index: usize, operation: &Operation, id: &str, name: String) -> Value {
        let success = operation.success.unwrap_or_else(|| {
            self.out.assumed_success.push(operation.key());
            200
        });
        let mut out = Map::new();
        let mut first =
            json!({ "description": statuses::success(success, id, operation, operation.response.is_some()) });
        if let Some(body) = &operation.response {
            first["content"] = json!({ "application/json": { "schema": self.body(index, body, name, false) } });
        }
        out.insert(success.to_string(), first);
        let mut stated: BTreeSet<u16> = operation.statuses.iter().copied().collect();
        stated.extend(self.codes.statuses(id));
        stated.insert(responses::TOO_MANY);
        if errors_of(operation).next().is_none() {
            self.out.assumed_errors.push(operation.key());
            stated.extend(&self.usual_errors);
        }
        for status in stated.iter().filter(|s| **s >= 400) {
            self.statuses.insert(*status);
            out.insert(status.to_string(), json!({ "$ref": format!("#/components/responses/Error{status}") }));
        }
        out.sort_keys();
        out.insert("default".to_owned(), json!({ "$ref": format!("#/components/responses/{}", responses::DEFAULT) }));
        out.into()
    }

    fn body(&mut self, index: usize, body: &Body, name: String, request: bool) -> Value {
        let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
        if body.fields.is_empty() {
            return schema_of(&body.kind, self.schemas, index);
        }
        let list = matches!(body.kind, Type::Array(_));
        let name = if list { format!("{name}Item") } else { name };
        self.bodies.insert(name.clone(), object(&body.fields, self.schemas, index, request, request));
        if list { json!({ "type": "array", "items": reference(&name) }) } else { reference(&name) }
    }
}

fn errors_of(operation: &Operation) -> impl Iterator<Item = u16> {
    operation.statuses.iter().copied().filter(|status| *status >= 400)
}

/// The error statuses that all operations share; a section that states none refers to a table of all of them.
fn usual_errors(operations: &[Operation]) -> BTreeSet<u16> {
    let sets = operations.iter().map(|o| errors_of(o).collect::<BTreeSet<u16>>()).filter(|set| !set.is_empty());
    sets.reduce(|common, set| common.intersection(&set).copied().collect()).unwrap_or_default()
}

/// A body is required unless all its members are optional.
fn body_required(body: &Body) -> bool {
    body.fields.is_empty() || body.fields.iter().any(|f| f.required != Some(false))
}

fn published(parameter: &Parameter) -> bool {
    !NOT_PARAMETERS.contains(&parameter.field.name.to_lowercase().as_str())
}

fn object(fields: &[Field], schemas: &Schemas, operation: usize, request: bool, write_only: bool) -> Value {
    let mut properties = Map::new();
    for field in fields {
        let mut value = schema_of(&field.kind, schemas, operation);
        if field.kind == Type::String && is_secret(&field.name) {
            value["format"] = "password".into();
            if write_only {
                value["writeOnly"] = true.into();
            }
        }
        keywords::write(&mut value, &field.kind, &field.constraints, request);
        // Generated clients send what the keyword `default` says. The service assumes these values itself, and some of
        // them break a rule between members.
        if let Some(default) = value.as_object_mut().and_then(|v| v.shift_remove("default")) {
            value["x-default"] = default;
        }
        if field.null {
            value = keywords::nullable(value);
        }
        properties.insert(field.name.clone(), value);
    }
    let mut out = json!({ "type": "object", "properties": properties });
    // Of responses, a member that an example shows as null is not always there.
    let required: Vec<&str> =
        fields.iter().filter(|f| f.required == Some(true) && (request || !f.null)).map(|f| f.name.as_str()).collect();
    if !required.is_empty() {
        out["required"] = required.into();
    }
    out
}

/// Words in a name that mean a secret.
fn is_secret(name: &str) -> bool {
    let name = name.to_snake_case();
    name.split('_')
        .any(|word| matches!(word, "password" | "passwd" | "pwd" | "pwds" | "passwords" | "secret" | "credential"))
        || name.ends_with("private_key")
        || name.ends_with("secret_key")
}

fn schema_of(kind: &Type, schemas: &Schemas, operation: usize) -> Value {
    match kind {
        Type::String => json!({ "type": "string" }),
        Type::Integer => json!({ "type": "integer", "format": "int64" }),
        Type::Number => json!({ "type": "number", "format": "double" }),
        Type::Boolean => json!({ "type": "boolean" }),
        Type::File => json!({ "type": "string", "format": "binary" }),
        Type::Any => json!({}),
        Type::Object => json!({ "type": "object", "additionalProperties": true }),
        Type::Struct(name) => match schemas.name_of(operation, name) {
            Some(published) => json!({ "$ref": format!("#/components/schemas/{published}") }),
            None => json!({ "type": "object", "additionalProperties": true }),
        },
        Type::Array(inner) => json!({ "type": "array", "items": schema_of(inner, schemas, operation) }),
        Type::Map(inner) => json!({ "type": "object", "additionalProperties": schema_of(inner, schemas, operation) }),
    }
}

/// Parameters that several operations have in common.
struct SharedParameters {
    /// Content of a parameter → its name under `components/parameters`.
    names: BTreeMap<String, (String, Value)>,
}

impl SharedParameters {
    fn of(operations: &[Operation]) -> Self {
        let mut counts: BTreeMap<String, (usize, Value)> = BTreeMap::new();
        for parameter in operations.iter().flat_map(|o| &o.parameters).filter(|p| published(p)) {
            let value = parameter_value(parameter);
            counts.entry(value.to_string()).or_insert((0, value)).0 += 1;
        }
        // The name of a shared parameter is its name on the wire. Where parameters of one name differ, the one that most
        // operations have is shared, and the others are written where they are used.
        let mut order: Vec<(String, (usize, Value))> = counts.into_iter().filter(|(_, c)| c.0 > 1).collect();
        order.sort_by(|a, b| b.1.0.cmp(&a.1.0).then_with(|| a.0.cmp(&b.0)));
        let (mut names, mut taken) = (BTreeMap::new(), BTreeSet::new());
        for (key, (_, value)) in order {
            let name = value["name"].as_str().unwrap_or_default().to_owned();
            if taken.insert(name.to_lowercase().replace('-', "_")) {
                names.insert(key, (name, value));
            }
        }
        SharedParameters { names }
    }

    fn reference(&self, parameter: &Parameter) -> Value {
        let value = parameter_value(parameter);
        match self.names.get(&value.to_string()) {
            Some((name, _)) => json!({ "$ref": format!("#/components/parameters/{name}") }),
            None => value,
        }
    }

    fn components(&self) -> Value {
        let sorted: BTreeMap<&String, &Value> = self.names.values().map(|(n, v)| (n, v)).collect();
        sorted.into_iter().map(|(n, v)| (n.clone(), v.clone())).collect::<Map<_, _>>().into()
    }
}

fn parameter_value(parameter: &Parameter) -> Value {
    let mut value = json!({ "name": parameter.field.name, "in": parameter.place });
    if parameter.place == Location::Path || parameter.field.required == Some(true) {
        value["required"] = true.into();
    }
    let schemas = Schemas::default();
    value["schema"] = schema_of(&parameter.field.kind, &schemas, 0);
    let schema = &mut value["schema"];
    keywords::write(schema, &parameter.field.kind, &parameter.field.constraints, true);
    let required = parameter.field.required == Some(true) && parameter.place == Location::Query;
    // An empty text in the query is the same as no parameter.
    if required
        && parameter.field.kind == Type::String
        && ["enum", "minLength"].iter().all(|key| schema[*key].is_null())
    {
        schema["minLength"] = 1.into();
    }
    value
}
