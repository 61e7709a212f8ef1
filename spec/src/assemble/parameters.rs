//! Parameters.  In: the operations of a service.  Out: each parameter as the description shows it, and those that several
//! operations share.

use std::collections::{BTreeMap, BTreeSet};

use gaussdb_extensions::Location;
use serde_json::{Map, Value, json};

use super::schemas::schema_of;
use crate::fact::{Operation, Parameter};
use crate::keywords;
use crate::naming::Schemas;
use crate::types::Type;

/// Headers that belong to authentication and media types.
const NOT_PARAMETERS: [&str; 5] = ["x-auth-token", "content-type", "authorization", "x-sdk-date", "host"];

/// Whether the description has a parameter.
pub(super) fn published(parameter: &Parameter) -> bool {
    !NOT_PARAMETERS.contains(&parameter.field.name.to_lowercase().as_str())
}

/// Parameters that several operations have in common.
pub(super) struct SharedParameters {
    /// Content of a parameter → its name under `components/parameters`.
    names: BTreeMap<String, (String, Value)>,
}

impl SharedParameters {
    pub fn of(operations: &[Operation]) -> Self {
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

    pub fn reference(&self, parameter: &Parameter) -> Value {
        let value = parameter_value(parameter);
        match self.names.get(&value.to_string()) {
            Some((name, _)) => json!({ "$ref": format!("#/components/parameters/{name}") }),
            None => value,
        }
    }

    pub fn components(&self) -> Value {
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
