//! Groups of operations.  In: the operations of a service and our texts.  Out: the groups, and the group of each operation.

use serde_json::{Value, json};

use crate::edition::{Merged, Service};
use crate::sentences::operations::{OperationTexts, paragraphs};

/// Groups in the order of our texts; of a service without texts, in the order of its chapters.
pub(super) fn tags(service: &Service, texts: &OperationTexts) -> Value {
    let described = texts.tags.iter().map(|(name, text)| json!({ "name": name, "description": paragraphs(text) }));
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
pub(super) fn tag_groups(texts: &OperationTexts) -> Value {
    texts.groups.iter().map(|(name, tags)| json!({ "name": name, "tags": tags })).collect()
}

/// The group of an operation; as long as nobody has put it into one, that of another operation of its chapter.
pub(super) fn tag(merged: &Merged, service: &Service, texts: &OperationTexts) -> String {
    let stated = |merged: &Merged| texts.operations.get(&merged.operation.key()).map(|words| words.tag.clone());
    let neighbor = || service.operations.iter().filter(|other| other.chapter == merged.chapter).find_map(stated);
    let chapter = || match merged.chapter.as_str() {
        "" => "Operations".to_owned(),
        chapter => format!("Chapter {chapter}"),
    };
    stated(merged).or_else(neighbor).unwrap_or_else(chapter)
}
