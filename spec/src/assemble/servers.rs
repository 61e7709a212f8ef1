//! Endpoints → servers.  In: the URL of each region, and the region that tools fill in.  Out: one server for each form of
//! URL, with the region as a variable.

use std::collections::BTreeMap;

use serde_json::{Value, json};

const DESCRIPTION: &str = "The endpoint of a region.";

/// The servers of a service. Without endpoints, one whose URL everybody has to replace.
pub(crate) fn servers(endpoints: &[(String, String)], region: &str) -> Value {
    if endpoints.is_empty() {
        return json!([{ "url": "/", "description": "The endpoint of the service in your region." }]);
    }
    templates(endpoints, region).into()
}

/// One server for each form of URL: first the one of the given region, then by the number of regions.
pub(crate) fn templates(endpoints: &[(String, String)], region: &str) -> Vec<Value> {
    let mut forms: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    let mut single = Vec::new();
    for (name, url) in endpoints {
        match url.split_once(name.as_str()) {
            Some((before, after)) => forms.entry(format!("{before}{{region}}{after}")).or_default().push(name),
            None => single.push(json!({
                "url": url,
                "description": format!("The endpoint of the region {name}."),
                "x-region": name,
            })),
        }
    }
    let mut forms: Vec<(String, Vec<&str>)> = forms.into_iter().collect();
    forms.sort_by_key(|(_, regions)| (!regions.contains(&region), std::cmp::Reverse(regions.len())));
    let template = |(url, mut regions): (String, Vec<&str>)| {
        regions.sort_unstable();
        let default = regions.iter().find(|name| **name == region).or(regions.first()).copied();
        let variable = json!({
            "description": "The region of the project.",
            "default": default,
            "enum": regions,
        });
        json!({ "url": url, "description": DESCRIPTION, "variables": { "region": variable } })
    };
    forms.into_iter().map(template).chain(single).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regions_are_a_variable_of_the_url() {
        let endpoints = [
            ("a-1", "https://tins.a-1.example.com"),
            ("a-2", "https://tins.a-2.example.com"),
            ("b-1", "https://tins.b-1.example.org"),
            ("c-1", "https://tins.example.net"),
        ];
        let endpoints = endpoints.map(|(region, url)| (region.to_owned(), url.to_owned()));
        let found = servers(&endpoints, "b-1");
        let urls: Vec<&str> = found.as_array().into_iter().flatten().filter_map(|s| s["url"].as_str()).collect();
        assert_eq!(
            urls,
            ["https://tins.{region}.example.org", "https://tins.{region}.example.com", "https://tins.example.net"]
        );
        assert_eq!(found[0]["variables"]["region"]["default"], "b-1");
        assert_eq!(found[1]["variables"]["region"]["default"], "a-1");
        assert_eq!(found[1]["variables"]["region"]["enum"], json!(["a-1", "a-2"]));
        assert_eq!(found[2]["x-region"], "c-1");
        assert_eq!(servers(&[], "b-1")[0]["url"], "/");
    }
}
