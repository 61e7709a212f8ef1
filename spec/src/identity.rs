//! The description of the identity service.  In: `spec/behaviour/iam.yaml`, regions.  Out: `spec/openapi/iam.yaml`.
//!
//! No document describes this service; the others use two of its operations, and these are written by hand.

use openapiv3::OpenAPI;
use serde_json::{Value, json};

use crate::catalogue::servers;
use crate::diagnostic::Diagnostic;
use crate::yaml;

const PLACE: &str = "spec/behaviour/iam.yaml";

/// Adds the endpoints of all regions to the hand-written description.
pub fn describe(text: &str, regions: &str) -> Result<String, Vec<Diagnostic>> {
    let broken = |place: &str, e: String| vec![Diagnostic::new(place, e, "mend the file")];
    let mut document: Value = yaml::read(text).map_err(|e| broken(PLACE, e))?;
    let endpoints = servers::of_file(regions, "iam").map_err(|e| broken("spec/behaviour/regions.json", e))?;
    let Some(list) = document.get_mut("servers").and_then(Value::as_array_mut) else {
        return Err(broken(PLACE, "no list `servers`".to_owned()));
    };
    list.extend(
        endpoints
            .into_iter()
            .map(|(region, url)| json!({ "url": url, "description": format!("Region {region}"), "x-region": region })),
    );
    serde_json::from_value::<OpenAPI>(document.clone()).map_err(|e| broken(PLACE, format!("not OpenAPI: {e}")))?;
    let body = yaml::write(&document).map_err(|e| broken(PLACE, e))?;
    Ok(format!(
        "# OpenAPI description of the identity service, written by `cargo xtask transcribe` from {PLACE}; do not edit.\n{body}"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regions_become_servers() {
        let text =
            "openapi: 3.0.3\ninfo: { title: Tins, version: '1' }\nservers: [{ url: 'https://all' }]\npaths: {}\n";
        let out = describe(text, r#"{"a-1": {"iam": "https://a"}}"#).unwrap();
        assert!(out.contains("- url: https://all\n- url: https://a\n  description: Region a-1\n"), "{out}");
        assert!(describe("openapi: 3.0.3", "{}").is_err());
    }
}
