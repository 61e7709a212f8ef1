//! A reference that the repository does not know, from its text to a crate that compiles and calls the service.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use gaussdb_generator::{Package, Renames, Source, generate};
use gaussdb_spec::load::Project;
use gaussdb_spec::new_service::{self, NewService};
use gaussdb_spec::project::{self, Topic};
use gaussdb_spec::read::document;
use gaussdb_tests::root;

const LIST: &str = "# Listing Tins

## Function

Lists the tins of a shelf.

## URI

GET /v1/{project_id}/shelves/{shelf_id}/tins

| Parameter | Mandatory | Type | Description |
|---|---|---|---|
| project_id | Yes | String | The project. |
| shelf_id | Yes | String | The shelf. |
| limit | No | Integer | Number of tins, from 1 to 50. |

## Request

None

## Response

| Parameter | Type | Description |
|---|---|---|
| tins | Array of Tin objects | The tins. |
| count | Integer | How many there are. |

**Table 2** Tin

| Parameter | Type | Description |
|---|---|---|
| id | String | The ID. |
| tone | String | The tone: warm or cold. |
";

const CREATE: &str = "# Filling a Tin

## Function

Fills a tin with paint.

## URI

POST /v1/{project_id}/shelves/{shelf_id}/tins

| Parameter | Mandatory | Type | Description |
|---|---|---|---|
| project_id | Yes | String | The project. |
| shelf_id | Yes | String | The shelf. |

## Request

| Parameter | Mandatory | Type | Description |
|---|---|---|---|
| tone | Yes | String | The tone. |
| liters | No | Double | How much. |

## Response

| Parameter | Type | Description |
|---|---|---|
| id | String | The ID. |
";

/// What a user of the crate writes.
const PROGRAM: &str = r#"
use paint_api::runtime::testing::{Fake, Rule};
use paint_api::paint::{Client, operations::{CreateShelvesTinsInput, ListShelvesTinsInput}};
use paint_api::{Config, Credentials};
use serde_json::json;

#[tokio::test]
async fn a_tin_is_filled_and_listed() {
    let fake = Fake::new()
        .on(Rule::operation::<CreateShelvesTinsInput>().json(200, &json!({"id": "t-1"})))
        .on(Rule::operation::<ListShelvesTinsInput>().json(200, &json!({"tins": [{"id": "t-1", "tone": "warm"}]})));
    let config = Config::builder()
        .endpoint("https://paint.example")
        .project_id("p-1")
        .credentials(Credentials::new("access key", "secret key"))
        .transport(fake.clone())
        .build()
        .unwrap();
    let client = Client::new(&config);
    let filled = client.create_shelves_tins().shelf_id("s-1").tone("warm").liters(2).send().await.unwrap();
    assert_eq!(filled.id(), Some("t-1"));
    let listed = client.list_shelves_tins().shelf_id("s-1").limit(10).send().await.unwrap();
    assert_eq!(listed.tins()[0].tone(), Some("warm"));
    assert_eq!(fake.requests()[1].url, "https://paint.example/v1/p-1/shelves/s-1/tins?limit=10");
    assert!(client.create_shelves_tins().shelf_id("s-1").send().await.is_err(), "the tone is required");
}
"#;

fn pages() -> Vec<(String, String)> {
    [("list.md", LIST), ("create.md", CREATE)].map(|(name, text)| (name.to_owned(), text.to_owned())).into()
}

fn path(pattern: &str) -> String {
    pattern.replace("{}", "paint")
}

#[test]
fn a_service_is_added_by_files_alone() {
    let committed = |path: &str| fs::read_to_string(root().join(path)).ok();
    let new = NewService { name: "paint", title: "Paint", file: "paint", sha256: "", chinese: false };
    let sources = committed("spec/sources.toml").expect("the list of services");
    let files = new_service::files(new, &sources, |path| root().join(path).exists()).expect("the files");
    let read = |path: &str| files.get(path).cloned().or_else(|| committed(path));
    let project = Project::load(&read).expect("the list of services");
    let service = project.sources.services.iter().find(|it| it.name == "paint").expect("the new service");
    let documents = BTreeMap::from([("paint-en".to_owned(), pages())]);
    let (written, described) = project.describe(service, &documents).expect("a draft");
    assert_eq!(described.counts, (2, 0, 5));
    assert!(written[&path("spec/facts/{}-en.yaml")].contains("section: list.md"));
    assert!(written[&path("spec/openapi/{}.yaml")].contains("x-draft: true"));
    let waits = |topic| described.waiting.iter().filter(|(other, _)| *other == topic).count();
    assert_eq!(waits(Topic::Operation), 2, "each operation waits for a text");
    assert!(waits(Topic::Text) > 0, "members wait for a text");
    let source = Source { feature: "paint", file: "paint.yaml", text: &described.openapi, metrics: None };
    generate(&[source], Renames { file: "names.toml", text: "" }, Package::Workspace).expect("a module of the crate");
}

#[test]
fn all_missing_files_of_a_service_are_listed_at_once() {
    let committed = |path: &str| fs::read_to_string(root().join(path)).ok();
    let new = NewService { name: "paint", title: "Paint", file: "paint", sha256: "", chinese: false };
    let sources = committed("spec/sources.toml").expect("the list of services");
    let files = new_service::files(new, &sources, |_| false).expect("the files");
    let read = |path: &str| if path == "spec/sources.toml" { files.get(path).cloned() } else { committed(path) };
    let project = Project::load(&read).expect("the list of services");
    let service = project.sources.services.iter().find(|it| it.name == "paint").expect("the new service");
    let missing = project.describe(service, &BTreeMap::from([("paint-en".to_owned(), pages())])).unwrap_err();
    let places: Vec<&str> = missing.iter().map(|it| it.place.as_str()).collect();
    let needed = ["spec/corrections/{}.toml", "spec/text/{}/operations.yaml", "spec/text/{}/errors.yaml"];
    assert_eq!(places, needed.map(path));
}

#[test]
fn a_reference_becomes_a_crate_that_calls_the_service() {
    let described = project::describe_unknown("paint", document::read_pages(&pages())).expect("a description");
    let source = Source { feature: "paint", file: "paint.yaml", text: &described.openapi, metrics: None };
    let runtime = root().join("generator/runtime").display().to_string();
    let package = Package::Alone { name: "paint-api", runtime: &runtime };
    let renames = Renames { file: "names.toml", text: "" };
    let mut files = generate(&[source], renames, package).expect("a crate").files;
    files.insert(["tests", "program.rs"].join("/"), PROGRAM.to_owned());
    let manifest = files.get_mut("Cargo.toml").expect("a manifest");
    manifest.push_str("\n[dev-dependencies]\ntokio = { version = \"1\", features = [\"macros\", \"rt\"] }\n");

    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("paint-api");
    let _ = fs::remove_dir_all(&folder);
    for (path, text) in &files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }
    // The same versions as the workspace, so that nothing is fetched.
    fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock")).expect("Cargo.lock");
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(["test", "--offline", "--quiet", "--test", "program", "--no-default-features", "--features", "paint"]);
    command.current_dir(&folder).env("RUSTFLAGS", "-D warnings").env("CARGO_TARGET_DIR", folder.join("target"));
    let output = command.output().expect("cargo runs");
    let text = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{text}");
    assert!(text.contains("1 passed"), "{text}");
}
