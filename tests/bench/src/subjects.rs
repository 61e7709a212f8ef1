//! The measured workspace: both crates, and for each a program that calls one operation and one that calls all of a
//! service.

use std::fs;
use std::path::Path;

use crate::generators::Files;
use crate::programs::{self, Call};

/// A measured package, with the name of its library if it has one.
pub const OURS: &str = "gaussdb-api";
/// progenitor's crate.
pub const THEIRS: &str = "theirs";
/// The service of the program that calls all operations.
pub const MODULE: &str = "dws";
/// The operation of the program that calls one.
const ONE: &str = "list_clusters";

const OUR_CLIENT: &str = "gaussdb_api::dws::Client";
const OUR_VALUE: &str = "gaussdb_api::dws::Client::new(&gaussdb_api::Config::builder().region(\"cn-north-4\")\
.project_id(\"p\").credentials(gaussdb_api::runtime::Credentials::new(\"AK\", \"SK\")).build()?)";
const THEIR_CLIENT: &str = "theirs::dws::Client";
const THEIR_VALUE: &str = "theirs::dws::Client::new(\"https://dws.cn-north-4.myhuaweicloud.com\")";

/// The dependencies of progenitor's output. The HTTP client has the same TLS as our runtime.
const THEIR_DEPENDENCIES: &str = r#"
bytes = "1"
chrono = { version = "0.4", default-features = false, features = ["serde"] }
futures-core = "0.3"
percent-encoding = "2"
progenitor-client = "=0.15.1"
rand = "0.10"
regress = "0.12"
reqwest = { version = "0.13", default-features = false, features = ["gzip", "http2", "json", "query", "rustls-no-provider", "stream"] }
serde = { version = "1", features = ["derive"] }
serde_json = "1"
serde_urlencoded = "0.7"
uuid = { version = "1", features = ["serde", "v4"] }
"#;

/// A program that sends one request with the HTTP client that both use, and nothing else.
pub const PLAIN: &str = "plain";
const PLAIN_PROGRAM: &str = r#"#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = std::env::args().nth(1).unwrap_or_default();
    println!("{}", reqwest::Client::new().get(url).send().await?.text().await?);
    Ok(())
}
"#;
const PLAIN_DEPENDENCIES: &str = r#"
reqwest = { version = "0.13", default-features = false, features = ["gzip", "http2", "rustls-no-provider"] }
tokio = { version = "1", features = ["macros", "rt"] }
"#;

/// Writes the workspace. Returns the number of operations that the larger programs call.
pub fn lay(folder: &Path, root: &Path, ours: &Files, theirs: &Files) -> Result<(usize, usize), String> {
    let write = |path: &str, text: &str| {
        let place = folder.join(path);
        let parent = place.parent().unwrap_or(folder);
        let written = fs::create_dir_all(parent).and_then(|()| fs::write(&place, text));
        written.map_err(|error| format!("{}: {error}", place.display()))
    };
    for stale in ["ours/src", "theirs/src"] {
        if folder.join(stale).exists() {
            fs::remove_dir_all(folder.join(stale)).map_err(|error| format!("{stale}: {error}"))?;
        }
    }
    write("Cargo.toml", &workspace(root)?)?;
    for (path, text) in ours {
        write(&format!("ours/{path}"), text)?;
    }
    for (path, text) in theirs {
        write(&format!("theirs/{path}"), text)?;
    }
    let modules: String = theirs
        .keys()
        .filter_map(|path| path.strip_prefix("src/")?.strip_suffix(".rs"))
        .map(|it| format!("pub mod {it};\n"))
        .collect();
    write("theirs/src/lib.rs", &format!("#![allow(warnings)]\n{modules}"))?;
    write("theirs/Cargo.toml", &manifest(THEIRS, THEIR_DEPENDENCIES))?;
    write("plain/Cargo.toml", &manifest(PLAIN, PLAIN_DEPENDENCIES))?;
    write("plain/src/main.rs", PLAIN_PROGRAM)?;
    let sides = [
        ("ours", OURS, programs::our_calls(ours, MODULE)?, OUR_CLIENT, OUR_VALUE),
        ("theirs", THEIRS, programs::their_calls(theirs, MODULE)?, THEIR_CLIENT, THEIR_VALUE),
    ];
    for (side, package, calls, client, make) in &sides {
        let one: Vec<Call> = calls.iter().filter(|it| it.name == ONE).map(Call::clone).collect();
        if one.len() != 1 {
            return Err(format!("{side}: no operation {ONE}"));
        }
        for (kind, calls) in [("one", &one), ("all", calls)] {
            let name = format!("{side}-{kind}");
            let dependencies = format!(
                "{package} = {{ path = \"../{side}\" }}\nserde_json = \"1\"\ntokio = {{ version = \"1\", features = [\"macros\", \"rt\"] }}\n"
            );
            write(&format!("{name}/Cargo.toml"), &manifest(&name, &dependencies))?;
            write(&format!("{name}/src/main.rs"), &programs::program(calls, client, make))?;
        }
    }
    Ok((sides[0].2.len(), sides[1].2.len()))
}

fn manifest(name: &str, dependencies: &str) -> String {
    format!(
        "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\npublish = false\n\n[dependencies]\n{}\n",
        dependencies.trim()
    )
}

/// The inherited part of our manifest, with paths relative to this folder and the default profiles.
fn workspace(root: &Path) -> Result<String, String> {
    let place = root.join("Cargo.toml");
    let text = fs::read_to_string(&place).map_err(|error| format!("{}: {error}", place.display()))?;
    let mut table: toml::Table = text.parse().map_err(|error| format!("{}: {error}", place.display()))?;
    table.remove("profile");
    let workspace = table.get_mut("workspace").and_then(toml::Value::as_table_mut).ok_or("no workspace")?;
    let members = [PLAIN, "ours", "theirs", "ours-one", "ours-all", "theirs-one", "theirs-all"];
    workspace.insert("members".to_owned(), members.map(toml::Value::from).to_vec().into());
    let dependencies =
        workspace.get_mut("dependencies").and_then(toml::Value::as_table_mut).ok_or("no dependencies")?;
    for (_, dependency) in dependencies.iter_mut() {
        if let Some(path) = dependency.get_mut("path") {
            let below = path.as_str().unwrap_or_default();
            *path = root.join(below).display().to_string().into();
        }
    }
    toml::to_string(&table).map_err(|error| error.to_string())
}
