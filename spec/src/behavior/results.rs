//! Result codes inside answers.  In: a rule of the file, an operation whose answer has the code.  Out: `x-success-when`.

use std::collections::BTreeMap;

use gaussdb_extensions::SuccessWhen;

use super::data::{Means, ResultRule};

/// The extension of the operation with this method and path.
pub(super) fn publish(rule: &ResultRule, operation: &str) -> SuccessWhen {
    let mut values = rule.values.clone();
    let mut kinds = BTreeMap::new();
    for after in rule.after.iter().filter(|after| after.operations.iter().any(|key| key == operation)) {
        match after.means {
            Means::Success => values.extend(after.values.iter().cloned()),
            Means::Failure(kind) => kinds.extend(after.values.iter().map(|value| (value.clone(), kind))),
        }
    }
    let (code, message) = (rule.code.clone(), rule.message.clone());
    SuccessWhen { code, values, kinds, statuses: rule.statuses.clone(), message }
}

/// What does not fit in itself.
pub(super) fn check(rule: &ResultRule) -> Vec<String> {
    let mut out = Vec::new();
    let mut known: BTreeMap<(&str, &str), Means> = BTreeMap::new();
    for after in &rule.after {
        if after.values.is_empty() || after.operations.is_empty() {
            out.push("an entry of `after` names no value or no operation".to_owned());
        }
        for (value, key) in after.values.iter().flat_map(|v| after.operations.iter().map(move |key| (v, key))) {
            if rule.values.contains(value) {
                out.push(format!("`{value}` means success everywhere"));
            }
            if known.insert((value, key), after.means).is_some() {
                out.push(format!("`{value}` is there twice for `{key}`"));
            }
        }
    }
    out
}
