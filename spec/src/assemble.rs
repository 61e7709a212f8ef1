//! A service → its OpenAPI description.  In: merged operations, texts, servers.  Out: the description as a value.
//!
//! Order is the order of the leading edition.  Nothing is invented: what no document states is absent.

mod cases;
mod ids;
mod info;
mod parameters;
mod responses;
mod schemas;
mod security;
pub(crate) mod servers;
mod statuses;
mod tags;

use std::collections::{BTreeMap, BTreeSet};

use heck::ToSnakeCase;
use serde_json::{Map, Value, json};

use crate::behavior::Applied;
use crate::edition::{Merged, Service};
use crate::fact::{Body, Operation};
use crate::naming::{self, Schemas};
use crate::sentences::operations::{OperationTexts, paragraphs};
use crate::types::Type;
use gaussdb_extensions::{DocumentedIn, IamAction};
use ids::ids;
pub use info::About;
use parameters::{SharedParameters, published};
use responses::Codes;
use schemas::{Used, object, schema_of};
use tags::{tag, tag_groups, tags};

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
        let used = Used { operation: schema.owner.0, request: schema.used.0, write_only: !schema.used.1 };
        all.insert(schema.name.clone(), object(&schema.fields, &schema.cases, &schemas, used));
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
            value["description"] = paragraphs(&words.description).into();
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
        let used = Used { operation: index, request, write_only: request };
        self.bodies.insert(name.clone(), object(&body.fields, &body.cases, self.schemas, used));
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
