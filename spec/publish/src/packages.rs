//! Packages for npm and PyPI: the files of all forms with the little that a program needs to find them.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::{About, Service, json as text_of};

/// The name on npm and on PyPI.
const NAME: &str = "gaussdb-openapi";
/// What the packages are.
const SUMMARY: &str =
    "OpenAPI descriptions of the cloud services GaussDB(DWS) and GaussDB(for MySQL), and of the identity service";
const README: &str = include_str!("../templates/README.md");
const MODULE: &str = include_str!("../templates/init.py");

/// The files of both packages.
pub(crate) fn files(
    services: &[Service<'_>],
    forms: &BTreeMap<String, String>,
    about: About<'_>,
) -> BTreeMap<String, String> {
    let mut out = BTreeMap::new();
    let names: Vec<&str> = services.iter().map(|service| service.name).collect();
    for (path, text) in forms {
        out.insert(format!("npm/{path}"), text.clone());
        out.insert(format!("pypi/gaussdb_openapi/{path}"), text.clone());
    }
    for package in ["npm", "pypi"] {
        let list: String = names.iter().map(|name| format!("- `{name}`\n")).collect();
        out.insert(format!("{package}/README.md"), README.replace("{services}", list.trim_end()));
        out.extend(about.licenses.iter().map(|(file, text)| (format!("{package}/{file}"), text.clone())));
    }
    out.insert("npm/package.json".to_owned(), text_of(&manifest(&names, forms, about)));
    out.insert("pypi/pyproject.toml".to_owned(), project(about));
    out.insert("pypi/gaussdb_openapi/py.typed".to_owned(), String::new());
    let list = names.iter().map(|name| format!("{name:?}")).collect::<Vec<_>>().join(", ");
    out.insert("pypi/gaussdb_openapi/__init__.py".to_owned(), MODULE.replace("{services}", &list));
    out
}

/// `package.json`: each file can be imported by its name, types as `gaussdb-openapi/types/dws`.
fn manifest(names: &[&str], forms: &BTreeMap<String, String>, about: About<'_>) -> Value {
    let mut exports: Map<String, Value> =
        forms.keys().map(|path| (format!("./{path}"), format!("./{path}").into())).collect();
    for name in names {
        exports.insert(format!("./types/{name}"), json!({ "types": format!("./types/{name}.d.ts") }));
    }
    json!({
        "name": NAME,
        "version": about.version,
        "description": SUMMARY,
        "license": "MIT OR Apache-2.0",
        "keywords": ["openapi", "gaussdb", "dws", "huaweicloud"],
        "type": "module",
        "exports": exports,
        "files": ["*.yaml", "*.json", "types", "LICENSE-*"],
    })
}

fn project(about: About<'_>) -> String {
    format!(
        r#"[build-system]
requires = ["setuptools>=77"]
build-backend = "setuptools.build_meta"

[project]
name = "{NAME}"
version = "{version}"
description = "{SUMMARY}"
readme = "README.md"
license = "MIT OR Apache-2.0"
license-files = ["LICENSE-*"]
requires-python = ">=3.9"
keywords = ["openapi", "gaussdb", "dws", "huaweicloud"]

[tool.setuptools]
packages = ["gaussdb_openapi"]

[tool.setuptools.package-data]
gaussdb_openapi = ["*.yaml", "*.json", "py.typed"]
"#,
        version = about.version,
    )
}
