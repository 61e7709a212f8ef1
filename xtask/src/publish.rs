//! `cargo xtask publish`: the descriptions in all their forms, as packages, in `target/publish`; with `--check`, tools of
//! other languages read them.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use gaussdb_publish::{About, Service, files};

use crate::diff::load;
use crate::write::{self, Target};
use crate::{Result, paths};

mod tools;

/// Arguments of the command.
#[derive(Debug, Default, clap::Args)]
pub struct Args {
    /// Folder of the files [default: target/publish]
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// Reads everything with tools of other languages; needs node, npx and python3, and the registries of npm and PyPI
    #[arg(long)]
    pub check: bool,
    /// Only the part of `--check` that takes less than a minute and needs nothing but npx and the registry of npm
    #[arg(long, conflicts_with = "check")]
    pub quick: bool,
    /// Leaves out the types for TypeScript and the viewer of the reference, which come from npm
    #[arg(long, conflicts_with_all = ["check", "quick"])]
    pub no_types: bool,
}

/// Services that are published but are no part of the crate.
const OTHERS: [&str; 1] = ["iam"];

/// Whether the tools of `--quick` can be started, or why not.
pub fn quick_tools() -> Result<()> {
    tools::run(tools::npx(tools::REDOCLY).arg("--version"))?;
    tools::run(tools::npx(tools::OPENAPI_TYPESCRIPT).arg("--version"))?;
    tools::run(tools::npx("--package").args([tools::TYPESCRIPT, "tsc", "--version"]))
}

/// Runs the command.
pub fn run(args: Args) -> Result<()> {
    let begin = Instant::now();
    let out = args.out.unwrap_or_else(|| paths::target().join("publish"));
    let names: Vec<String> =
        paths::services()?.into_iter().map(|(name, _)| name).chain(OTHERS.map(str::to_owned)).collect();
    let read = |path: &str| fs::read_to_string(paths::root().join(path)).map_err(|e| format!("{path}: {e}"));
    let texts: Vec<String> =
        names.iter().map(|name| read(&format!("spec/openapi/{name}.yaml"))).collect::<Result<_>>()?;
    let editions = names.iter().map(|name| load::editions(name)).collect::<Result<Vec<_>>>()?;
    let metrics: Vec<Option<String>> =
        names.iter().map(|name| read(&format!("spec/metrics/{name}.yaml")).ok()).collect();
    let rust = names.iter().map(|name| examples(name)).collect::<Result<Vec<_>>>()?;
    let parts = names.iter().zip(&texts).zip(editions.iter().zip(&metrics)).zip(&rust);
    let services: Vec<Service<'_>> = parts
        .map(|(((name, yaml), (editions, metrics)), rust)| Service {
            name,
            yaml,
            editions,
            metrics: metrics.as_deref(),
            rust,
        })
        .collect();
    let licenses = [("LICENSE-MIT", read("LICENSE-MIT")?), ("LICENSE-APACHE", read("LICENSE-APACHE")?)];
    let files = files(
        &services,
        About {
            workflows: &read("spec/behavior/workflows.yaml")?,
            version: env!("CARGO_PKG_VERSION"),
            licenses: &licenses,
        },
    )?;
    let target = Target { folder: out.clone(), files: &files, owned: None, command: "cargo xtask publish" };
    let outcome = write::write(&target)?;
    println!("{outcome} in {} ({:.2?})", out.display(), begin.elapsed());
    if !args.no_types {
        types(&out, &names)?;
        // The viewer is for people.
        if !args.quick {
            reference(&out)?;
        }
        println!("{} files of types ({:.2?})", names.len(), begin.elapsed());
    }
    match (args.check, args.quick) {
        (true, _) => tools::check(&out, &names),
        (_, true) => tools::quick(&out, &names),
        _ => Ok(()),
    }
}

/// The examples of the crate by `operationId`, from the documentation of its operations, where they are compiled.
fn examples(service: &str) -> Result<BTreeMap<String, String>> {
    let folder = paths::root().join(paths::GENERATED).join("src").join(service.replace('-', "_")).join("operations");
    let mut out = BTreeMap::new();
    // The identity service is no part of the crate.
    for file in fs::read_dir(&folder).into_iter().flatten().flatten() {
        let path = file.path();
        let text = fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        let id = text.split("&super::super::SERVICE,").nth(1).and_then(|rest| rest.split('"').nth(1));
        let block = text.split("/// ```no_run\n").nth(1).and_then(|rest| rest.split("/// ```").next());
        if let (Some(id), Some(block)) = (id, block) {
            let code = |line: &'_ str| line.trim_start().trim_start_matches("///").to_owned();
            let lines = block.lines().map(|line| code(line).strip_prefix(' ').map(str::to_owned).unwrap_or_default());
            let shown: Vec<String> = lines.filter(|line| !line.starts_with('#')).collect();
            out.insert(id.to_owned(), format!("{}\n", shown.join("\n").trim_end()));
        }
    }
    Ok(out)
}

/// The program that shows the reference in a browser, beside the pages.
fn reference(out: &Path) -> Result<()> {
    let folder = out.join("tools/redoc");
    fs::create_dir_all(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    tools::run(Command::new("npm").args(["pack", "--silent", tools::REDOC]).current_dir(&folder))?;
    let archive = fs::read_dir(&folder).map_err(|e| format!("{}: {e}", folder.display()))?.flatten();
    let archive = archive.map(|file| file.path()).find(|path| path.extension().is_some_and(|ending| ending == "tgz"));
    let archive = archive.ok_or_else(|| format!("{}: npm wrote no archive", folder.display()))?;
    let file = "package/bundles/redoc.standalone.js";
    tools::run(Command::new("tar").arg("xzf").arg(&archive).arg(file).current_dir(&folder))?;
    let target = out.join("site/redoc.standalone.js");
    fs::copy(folder.join(file), &target).map(drop).map_err(|e| format!("{}: {e}", target.display()))
}

/// The types of openapi-typescript, in the package for npm.
fn types(out: &Path, names: &[String]) -> Result<()> {
    fs::create_dir_all(out.join("npm/types")).map_err(|e| format!("{}: {e}", out.display()))?;
    for name in names {
        let mut command = tools::npx(tools::OPENAPI_TYPESCRIPT);
        command.arg(format!("npm/{name}.yaml")).args(["--output", &format!("npm/types/{name}.d.ts")]);
        tools::run(command.current_dir(out)).map_err(|e| format!("{e}; `--no-types` leaves the types out"))?;
    }
    Ok(())
}
