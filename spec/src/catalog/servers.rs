//! Endpoints of a service.  In: facts of its editions, `spec/behavior/regions.json`.  Out: its servers by region.
//!
//! Documents come first; the file adds regions that they do not name.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::fact::Facts;

/// The servers and how they came about.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Servers {
    /// Region and URL, in order of the regions.
    pub list: Vec<(String, String)>,
    /// Regions that only the documents name: region, URL.
    pub added: Vec<(String, String)>,
    /// Regions for which the file has another URL: region, the documents' URL, the file's URL.
    pub differing: Vec<(String, String, String)>,
}

/// Endpoints of the documents, completed from the file.
pub fn merge(editions: &[Facts], text: &str, key: &str) -> Result<Servers, String> {
    let file = of_file(text, key)?;
    let mut out = of_documents(editions);
    for (region, url) in &out.list {
        match file.get(region) {
            None => out.added.push((region.clone(), url.clone())),
            Some(other) if other != url => out.differing.push((region.clone(), url.clone(), other.clone())),
            Some(_) => {}
        }
    }
    let mut all = file;
    all.extend(out.list);
    out.list = all.into_iter().collect();
    Ok(out)
}

/// Endpoints of the documents alone; the leading edition wins.
pub fn of_documents(editions: &[Facts]) -> Servers {
    let mut all = BTreeMap::new();
    for endpoint in editions.iter().flat_map(|f| &f.endpoints) {
        all.entry(endpoint.region.clone()).or_insert_with(|| format!("https://{}", endpoint.host));
    }
    Servers { list: all.into_iter().collect(), ..Servers::default() }
}

/// Region and URL of every endpoint that the file has for a service.
pub fn of_file(text: &str, key: &str) -> Result<BTreeMap<String, String>, String> {
    let value: Value = serde_json::from_str(text).map_err(|e| e.to_string())?;
    let map = value.as_object().ok_or("not an object of regions")?;
    let url = |services: &Value| services.get(key).and_then(Value::as_str).map(str::to_owned);
    Ok(map.iter().filter_map(|(region, services)| Some((region.clone(), url(services)?))).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fact::catalog::Endpoint;

    #[test]
    fn documents_come_first_and_the_file_adds() {
        let endpoint = |region: &str, host: &str| Endpoint { region: region.into(), host: host.into(), line: 1 };
        let endpoints = vec![endpoint("b-1", "b.example.com"), endpoint("c-1", "c.example.com")];
        let facts = Facts { endpoints, ..Facts::default() };
        let file = r#"{"a-1": {"tins": "https://a"}, "b-1": {"tins": "https://old"}, "d-1": {"tins": null}}"#;
        let out = merge(&[facts], file, "tins").unwrap();
        let regions: Vec<String> = out.list.iter().map(|(r, u)| format!("{r} {u}")).collect();
        assert_eq!(regions, ["a-1 https://a", "b-1 https://b.example.com", "c-1 https://c.example.com"]);
        assert_eq!((out.added.len(), out.differing[0].2.as_str()), (1, "https://old"));
    }
}
