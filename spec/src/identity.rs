//! The description of the identity service.  In: `spec/behavior/iam.yaml`, regions.  Out: `spec/openapi/iam.yaml`.
//!
//! No document describes this service; the few operations that clients of the others need are written by hand.

use openapiv3::OpenAPI;
use serde_json::Value;

use crate::assemble::servers;
use crate::catalog;
use crate::diagnostic::Diagnostic;
use crate::yaml;

const PLACE: &str = "spec/behavior/iam.yaml";

/// Adds the endpoints of all regions to the hand-written description. `region` is the one that tools fill in.
pub fn describe(text: &str, regions: &str, region: &str) -> Result<String, Vec<Diagnostic>> {
    let mut document: Value = yaml::read(text).map_err(|e| broken(PLACE, e))?;
    document["info"]["version"] = env!("CARGO_PKG_VERSION").into();
    match document.get_mut("servers").and_then(Value::as_array_mut) {
        Some(list) => add_regions(list, regions, region)?,
        None => return Err(broken(PLACE, "no list `servers`".to_owned())),
    }
    let paths = document.get_mut("paths").and_then(Value::as_object_mut);
    for item in paths.into_iter().flat_map(|paths| paths.values_mut()) {
        if let Some(list) = item.get_mut("servers").and_then(Value::as_array_mut) {
            add_regions(list, regions, region)?;
        }
    }
    serde_json::from_value::<OpenAPI>(document.clone()).map_err(|e| broken(PLACE, format!("not OpenAPI: {e}")))?;
    let body = yaml::write(&document).map_err(|e| broken(PLACE, e))?;
    Ok(format!(
        "# OpenAPI description of the identity service, written by `cargo xtask transcribe` from {PLACE}; do not edit.\n{body}"
    ))
}

fn broken(place: &str, message: String) -> Vec<Diagnostic> {
    vec![Diagnostic::new(place, message, "correct the file")]
}

/// Adds the endpoints of the regions to a list of servers; its first entry says whose endpoints these are.
fn add_regions(list: &mut Vec<Value>, regions: &str, region: &str) -> Result<(), Vec<Diagnostic>> {
    let url = list.first().and_then(|server| server["url"].as_str()).unwrap_or_default();
    let host = url.strip_prefix("https://").unwrap_or(url);
    let key = host.split('.').next().unwrap_or_default();
    let endpoints = catalog::servers::of_file(regions, key).map_err(|e| broken("spec/behavior/regions.json", e))?;
    if endpoints.is_empty() {
        return Err(broken(PLACE, format!("no region has an endpoint of `{key}`, the host of `{url}`")));
    }
    list.extend(servers::templates(&Vec::from_iter(endpoints), region));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regions_become_servers() {
        let text = "openapi: 3.0.3\ninfo: { title: Tins, version: '1' }\nservers: [{ url: 'https://iam.all' }]\n\
                    paths: { /lids: { servers: [{ url: 'https://sts.all' }] } }\n";
        let describe = |text: &str, regions: &str| describe(text, regions, "a-1");
        let out = describe(text, r#"{"a-1": {"iam": "https://iam.a-1", "sts": "https://sts.a-1"}}"#).unwrap();
        assert!(out.contains("- url: https://iam.all\n- url: https://iam.{region}\n"), "{out}");
        assert!(out.contains("- url: https://sts.all\n    - url: https://sts.{region}\n"), "{out}");
        assert!(describe(text, r#"{"a-1": {"iam": "https://iam.a-1"}}"#).is_err(), "no region has the second one");
        assert!(describe("openapi: 3.0.3", "{}").is_err());
    }
}
