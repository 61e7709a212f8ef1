//! Ids of operations.  In: the operations of a service and our texts.  Out: an id for each, all different.

use std::collections::BTreeSet;

use heck::{ToLowerCamelCase, ToUpperCamelCase};

use crate::edition::Service;
use crate::fact::Operation;
use crate::sentences::operations::OperationTexts;

/// Operation ids: from the texts, else from method and path.
pub(super) fn ids(service: &Service, texts: &OperationTexts) -> Vec<String> {
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
