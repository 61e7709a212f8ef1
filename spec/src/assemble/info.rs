//! What a description says about itself.

use serde_json::{Value, json};

use crate::catalog::Catalog;

/// What a description says about itself.
#[derive(Debug, Clone, Default)]
pub struct About {
    /// Title.
    pub title: String,
    /// What the service is.
    pub description: String,
    /// Version of this project.
    pub version: String,
    /// The day on which the leading edition was issued, or empty.
    pub edition: String,
    /// The vendor's page.
    pub page: String,
    /// The region that tools fill in.
    pub region: String,
    /// What every service has in common, as chapters of the description.
    pub introduction: String,
    /// What the catalogs state: servers, error codes, permissions.
    pub catalog: Catalog,
}

/// The object `info`.
pub(super) fn info(about: &About) -> Value {
    let chapters = match about.introduction.trim() {
        "" => String::new(),
        text => format!("\n\n{text}"),
    };
    let mut info = json!({
        "title": about.title,
        "description": format!("{}{chapters}", about.description),
        "version": about.version,
    });
    // A reference that somebody else describes with these tools is not ours to license.
    if !about.page.is_empty() {
        info["license"] = json!({ "name": "MIT OR Apache-2.0", "url": "https://spdx.org/licenses/MIT.html" });
        info["contact"] = json!({ "name": "The gaussdb-api project" });
    }
    if !about.edition.is_empty() {
        info["x-edition"] = about.edition.as_str().into();
    }
    info
}
