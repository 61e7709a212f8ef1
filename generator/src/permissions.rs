//! `x-iam-action` of the operations → the permissions of a service.
//!
//! Invariant: permissions are sorted by operation.

use serde_json::Value;

use crate::diagnostic::{Code, Diagnostic};
use crate::model::Service;
use crate::yaml::kind;

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
    /// Other actions that the operation needs.
    pub dependencies: Vec<String>,
}

/// Reads the permissions of all operations.
pub fn read(service: &Service) -> (Vec<Permission>, Vec<Diagnostic>) {
    let (mut permissions, mut found) = (Vec::new(), Vec::new());
    for operation in &service.operations {
        let Some(node) = operation.extensions.get("x-iam-action") else { continue };
        match permission(node) {
            Ok(it) => {
                let (operation, function) = (operation.id.clone(), operation.function.clone());
                permissions.push(Permission { operation, function, ..it });
            }
            Err(message) => found.push(Diagnostic {
                file: service.file.clone(),
                pointer: format!("{}/x-iam-action", operation.pointer),
                code: Code::WrongKind,
                message,
            }),
        }
    }
    permissions.sort_by(|a, b| a.operation.cmp(&b.operation));
    (permissions, found)
}

/// A permission, without its operation.
fn permission(node: &Value) -> Result<Permission, String> {
    let Value::Object(members) = node else { return Err(format!("expected a map, found {}", kind(node))) };
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
                    let Value::String(text) = item else {
                        return Err(format!("expected a list of texts in `{key}`, found {}", kind(item)));
                    };
                    it.dependencies.push(text.clone());
                }
            }
            (key, value) => {
                return Err(format!("the key `{key}` is unknown, or its value must not be {}", kind(value)));
            }
        }
    }
    if it.action.is_empty() { Err("`action` is missing".to_owned()) } else { Ok(it) }
}
