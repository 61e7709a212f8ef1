//! `spec/sources.toml`: the documents and the services that they describe.

use serde::Deserialize;
use sha2::{Digest, Sha256};

/// All documents and services.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sources {
    /// The region that tools fill in where a URL has one.
    pub region: String,
    /// The services, in the order of their documents.
    #[serde(rename = "service")]
    pub services: Vec<Service>,
    /// The documents; of each service the leading one first.
    #[serde(rename = "document")]
    pub documents: Vec<Document>,
}

/// A service whose description is published.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// File name of the description, feature and module: "dws".
    pub name: String,
    /// Title of the description.
    pub title: String,
    /// What the service is, in a sentence or two.
    pub description: String,
    /// Key of the service in `spec/behavior/regions.json`.
    pub regions: String,
    /// Page of the vendor about the service.
    pub page: String,
}

/// A document that states facts.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// Id, used in facts, corrections and `x-documented-in`.
    pub id: String,
    /// Which service it describes.
    pub service: String,
    /// Date of issue, or empty for a page without one.
    pub issued: String,
    /// "en" or "zh".
    pub language: String,
    /// Path in the folder of documents: a file, or a folder of pages.
    pub file: String,
    /// SHA-256 of the file in hexadecimal; of a folder, that of the names and texts of its pages.
    pub sha256: String,
}

impl Sources {
    /// Reads the file; unknown keys are errors.
    pub fn read(text: &str) -> Result<Self, String> {
        let sources: Sources = toml::from_str(text).map_err(|e| e.to_string())?;
        for service in &sources.services {
            if sources.services.iter().filter(|other| other.name == service.name).count() > 1 {
                return Err(format!("the service `{}` is listed twice", service.name));
            }
        }
        for document in &sources.documents {
            if !sources.services.iter().any(|s| s.name == document.service) {
                return Err(format!(
                    "document `{}` names the service `{}`, which is not listed",
                    document.id, document.service
                ));
            }
        }
        Ok(sources)
    }

    /// The documents of a service, the leading one first.
    pub fn of<'s>(&'s self, service: &'s str) -> impl Iterator<Item = &'s Document> {
        self.documents.iter().filter(move |d| d.service == service)
    }
}

/// SHA-256 of a file in hexadecimal.
pub fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|b| format!("{b:02x}")).collect()
}

/// The same of the pages of a folder, in their order.
pub fn digest_pages(pages: &[(String, String)]) -> String {
    let all: Vec<u8> = pages.iter().flat_map(|(name, text)| [name, "\n", text, "\n"].concat().into_bytes()).collect();
    digest(&all)
}

/// The text of the list with another hash for one document; none if the document has no line `sha256 = "…"`.
pub fn with_hash(text: &str, id: &str, hash: &str) -> Option<String> {
    let start = text.find(&format!("id = \"{id}\""))?;
    let end = text[start..].find("[[").map_or(text.len(), |end| start + end);
    let line = start + text[start..end].find("sha256 = ")?;
    let after = line + text[line..].find('\n').unwrap_or(text.len() - line);
    Some(format!("{}sha256 = \"{hash}\"{}", &text[..line], &text[after..]))
}

#[cfg(test)]
mod tests {
    use super::with_hash;

    #[test]
    fn the_hash_of_one_document_changes_whatever_the_others_have() {
        let text = "[[document]]\nid = \"a\"\nsha256 = \"\"\n[[document]]\nid = \"b\"\nsha256 = \"\"";
        let found = with_hash(text, "b", "12").unwrap();
        assert_eq!(found, "[[document]]\nid = \"a\"\nsha256 = \"\"\n[[document]]\nid = \"b\"\nsha256 = \"12\"");
        assert!(with_hash(&found, "a", "34").unwrap().contains("\"34\"\n[[document]]\nid = \"b\"\nsha256 = \"12\""));
        assert_eq!(with_hash("id = \"a\"\n[[document]]\nsha256 = \"\"", "a", "1"), None);
    }
}
