//! Permissions of a service and its file of metrics → tables to be printed.
//!
//! Invariant: both tables are sorted by what they are looked up with, and no entry stands twice.

use serde::Deserialize;
use serde_json::Value;

use crate::diagnostic::{Code, Diagnostic};
use crate::model::Service;
use crate::names::{self, Scope};
use crate::yaml::kind;

/// The tables of one service.
#[derive(Debug, Default)]
pub struct Catalogue {
    /// Sorted by operation.
    pub permissions: Vec<Permission>,
    /// Where the service is measured, if it is.
    pub monitoring: Option<Monitoring>,
}

/// `x-iam-action` of one operation.
#[derive(Debug)]
pub struct Permission {
    /// `operationId`.
    pub operation: String,
    /// Method of the client.
    pub function: String,
    /// The action.
    pub action: String,
    /// Whether it can be granted for a project.
    pub project: bool,
    /// Whether it can be granted for an enterprise project.
    pub enterprise_project: bool,
    /// Actions that are needed with it.
    pub dependencies: Vec<String>,
}

/// `spec/metrics/<service>.yaml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Monitoring {
    /// The file, as the caller named it.
    #[serde(skip)]
    pub file: String,
    /// Namespace of the monitoring service.
    pub namespace: String,
    /// What values belong to.
    pub dimensions: Vec<String>,
    /// Sorted by id.
    pub metrics: Vec<Metric>,
}

/// One metric.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Metric {
    /// Its id.
    pub id: String,
    /// What it measures.
    pub name: String,
    /// Unit of its values.
    #[serde(default)]
    pub unit: String,
    /// Smallest value.
    pub minimum: Option<u64>,
    /// Largest value.
    pub maximum: Option<u64>,
    /// Unit of the largest value.
    #[serde(default)]
    pub maximum_unit: String,
    /// What is measured.
    #[serde(default)]
    pub of: String,
    /// Seconds between two values.
    pub period: Option<u32>,
}

/// Reads both; `metrics` is path and text of the file.
pub fn read(service: &Service, metrics: Option<(&str, &str)>) -> (Catalogue, Vec<Diagnostic>) {
    let (mut catalogue, mut found) = (Catalogue::default(), Vec::new());
    for operation in &service.operations {
        let Some(node) = operation.extensions.get("x-iam-action") else { continue };
        match permission(node) {
            Ok(it) => {
                let (operation, function) = (operation.id.clone(), operation.function.clone());
                catalogue.permissions.push(Permission { operation, function, ..it });
            }
            Err(message) => found.push(Diagnostic {
                file: service.file.clone(),
                pointer: format!("{}/x-iam-action", operation.pointer),
                code: Code::WrongKind,
                message,
            }),
        }
    }
    catalogue.permissions.sort_by(|a, b| a.operation.cmp(&b.operation));
    let mut scope = Scope::new(&service.file, "constants of regions");
    found.extend(scope.take("ALL", "", "the table of regions").err());
    for (region, _) in &service.endpoints {
        found.extend(scope.take(&names::constant(region), "/servers", region).err());
    }
    if let Some((file, text)) = metrics {
        match monitoring(file, text) {
            Ok(it) => catalogue.monitoring = Some(it),
            Err(message) => {
                found.push(Diagnostic { file: file.to_owned(), pointer: String::new(), code: Code::Syntax, message });
            }
        }
    }
    (catalogue, found)
}

/// A permission, as yet of no operation.
fn permission(node: &Value) -> Result<Permission, String> {
    let Value::Object(members) = node else { return Err(format!("expected a map, not {}", kind(node))) };
    let mut it = Permission {
        operation: String::new(),
        function: String::new(),
        action: String::new(),
        project: false,
        enterprise_project: false,
        dependencies: Vec::new(),
    };
    for (key, value) in members {
        match (key.as_str(), value) {
            ("action", Value::String(text)) => it.action.clone_from(text),
            ("project", Value::Bool(value)) => it.project = *value,
            ("enterprise_project", Value::Bool(value)) => it.enterprise_project = *value,
            ("dependencies", Value::Array(items)) => {
                for item in items {
                    let Value::String(text) = item else { return Err(format!("`{key}` holds {}", kind(item))) };
                    it.dependencies.push(text.clone());
                }
            }
            (key, value) => return Err(format!("`{key}` is not known, or should not be {}", kind(value))),
        }
    }
    if it.action.is_empty() { Err("`action` is missing".to_owned()) } else { Ok(it) }
}

fn monitoring(file: &str, text: &str) -> Result<Monitoring, String> {
    let mut it: Monitoring = crate::yaml::read(text)?;
    file.clone_into(&mut it.file);
    it.metrics.sort_by(|a, b| a.id.cmp(&b.id));
    match it.metrics.windows(2).find(|pair| pair[0].id == pair[1].id) {
        Some(pair) => Err(format!("the metric `{}` stands twice", pair[0].id)),
        None => Ok(it),
    }
}
