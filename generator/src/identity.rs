//! The description of the identity service → the endpoints that the runtime has for it.  In: `spec/openapi/iam.yaml`.
//! Out: one Rust file of the runtime.
//!
//! The runtime needs these endpoints to get credentials before it knows a service, so they are no part of a service.
//! Invariant: each list of servers becomes one constant; its first endpoint serves all regions without their own.

use openapiv3::Server;
use serde::Deserialize;
use serde_json::Value;

use crate::diagnostic::{Code, Diagnostic};
use crate::files::header;
use crate::openapi::endpoints;
use crate::yaml;

/// Name of the constant, pointer of the list, and documentation.
const LISTS: [(&str, &str, &str); 2] = [
    ("IDENTITY", "/servers", "The identity service"),
    ("TOKENS", "/paths/~1v5~1agencies~1assume-with-oidc/servers", "The token service"),
];

/// The file of endpoints, formatted.
pub fn identity(file: &str, text: &str) -> Result<String, Diagnostic> {
    let wrong = |pointer: &str, code: Code, message: String| {
        let (file, pointer) = (file.to_owned(), pointer.to_owned());
        Diagnostic::new(file, pointer, code, message)
    };
    let document = yaml::parse(text).map_err(|message| wrong("", Code::Syntax, message))?;
    let mut out = format!(
        "//! Endpoints of the identity service and its token service. {}\n\nuse super::list::Endpoints;\n",
        header(file)
    );
    for (name, pointer, title) in LISTS {
        let servers = document.pointer(pointer).unwrap_or(&Value::Null);
        let servers = Vec::<Server>::deserialize(servers).unwrap_or_default();
        let Some(default) = servers.iter().find(|server| endpoints(server).is_empty()).map(|server| &server.url) else {
            return Err(wrong(
                pointer,
                Code::MissingKey,
                "no server without a region, which is the endpoint of all other regions".to_owned(),
            ));
        };
        let mut regions: Vec<_> = servers.iter().flat_map(endpoints).collect();
        regions.sort();
        let rows: String = regions.iter().map(|(region, url)| format!("        ({region:?}, {url:?}),\n")).collect();
        out.push_str(&format!(
            "\n/// {title}.\npub(super) static {name}: Endpoints = Endpoints {{\n    default: {default:?},\n    regions: &[\n{rows}    ],\n}};\n"
        ));
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn servers_become_constants() {
        let text = "servers: [{url: 'https://a'}, {url: 'https://c', x-region: c-1}, {url: 'https://b', x-region: b-1}]\n\
                    paths: {/v5/agencies/assume-with-oidc: {servers: [{url: 'https://t'}]}}";
        let out = identity("iam.yaml", text).unwrap();
        assert!(out.contains("default: \"https://a\",\n    regions: &[\n        (\"b-1\", \"https://b\"),\n"), "{out}");
        let error = identity("iam.yaml", "servers: [{url: 'https://a'}]").unwrap_err();
        assert_eq!(error.pointer, "/paths/~1v5~1agencies~1assume-with-oidc/servers");
    }
}
