//! The published descriptions, with every reference to a parameter or a response replaced by what it means.

use std::sync::LazyLock;

use serde_json::Value;

use crate::sample_value::Description;

/// Method and path, and the operation, of all services.
pub fn operations() -> impl Iterator<Item = &'static (String, Value)> {
    static ALL: LazyLock<Vec<(String, Value)>> = LazyLock::new(|| crate::services().flat_map(read).collect());
    ALL.iter()
}

fn read(service: &str) -> Vec<(String, Value)> {
    let description = Description::of(service);
    let mut out = Vec::new();
    for (path, item) in description.0["paths"].as_object().into_iter().flatten() {
        for (method, operation) in item.as_object().into_iter().flatten() {
            let mut operation = operation.clone();
            let parameters = operation.get_mut("parameters").and_then(Value::as_array_mut);
            parameters.into_iter().flatten().for_each(|value| *value = description.resolve(value));
            let responses = operation.get_mut("responses").and_then(Value::as_object_mut);
            responses
                .into_iter()
                .flat_map(|all| all.values_mut())
                .for_each(|value| *value = description.resolve(value));
            out.push((format!("{} {path}", method.to_uppercase()), operation));
        }
    }
    out
}
