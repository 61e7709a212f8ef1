//! `cargo xtask generate`: the OpenAPI descriptions → the crate in `generated/`; with `--spec`, any description → a crate
//! of its own.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use gaussdb_generator::{Diagnostic, Generated, Package, Renames, Source, generate, identity, is_generated, propose};

use crate::write::{self, Target};
use crate::{Result, paths};

/// Arguments of the command.
#[derive(Debug, Default, clap::Args)]
pub struct Args {
    /// Writes nothing; lists every file that is stale
    #[arg(long, conflicts_with = "spec")]
    pub check: bool,
    /// Generates a crate for another OpenAPI 3.0 description instead, such as one of `transcribe --input`
    #[arg(long, value_name = "FILE.yaml", requires = "out")]
    pub spec: Option<PathBuf>,
    /// Folder of the crate for `--spec`
    #[arg(long, value_name = "DIR", requires = "spec")]
    pub out: Option<PathBuf>,
    /// Name of the service in `--spec` [default: the name of its file]; the crate is called `<NAME>-api`
    #[arg(long, value_name = "NAME", requires = "spec")]
    pub service: Option<String>,
}

/// Runs the command.
pub fn run(args: Args) -> Result<()> {
    let begin = Instant::now();
    if let (Some(spec), Some(out)) = (&args.spec, &args.out) {
        return alone(spec, out, args.service.as_deref());
    }
    let root = paths::root();
    let read = |path: &str| fs::read_to_string(root.join(path)).map_err(|error| format!("{path}: {error}"));
    let services = paths::services()?;
    nothing_left_out(&services)?;
    let mut texts = Vec::new();
    for (feature, file) in services {
        let place = format!("{}/{feature}.yaml", paths::METRICS);
        let metrics = root.join(&place).exists().then(|| read(&place)).transpose()?;
        let text = read(&file)?;
        texts.push((feature, file, text, place, metrics));
    }
    let sources = texts.iter().map(|(feature, file, text, place, metrics)| {
        let metrics = metrics.as_deref().map(|metrics| (place.as_str(), metrics));
        Source { feature, file, text, metrics }
    });
    let sources: Vec<_> = sources.collect();
    let renames = read(paths::NAMES)?;
    let renames = Renames { file: paths::NAMES, text: &renames };
    let generated =
        generate(&sources, renames, Package::Workspace).map_err(|found| with_proposals(&sources, &found))?;
    let target = Target {
        folder: root.join(paths::GENERATED),
        files: &generated.files,
        owned: Some(is_generated),
        command: "cargo xtask generate",
    };
    let endpoints = identity(paths::IDENTITY, &read(paths::IDENTITY)?).map_err(|found| list(&[found]))?;
    let (folder, name) = paths::ENDPOINTS;
    let files = BTreeMap::from([(name.to_owned(), endpoints)]);
    let endpoints = Target { folder: root.join(folder), files: &files, owned: None, command: "cargo xtask generate" };
    for (feature, operations, types) in &generated.counts {
        println!("{feature}: {operations} operations, {types} types");
    }
    if args.check {
        write::check(&endpoints)?;
        write::check(&target)?;
        println!("{} files are up to date ({:.2?})", generated.files.len(), begin.elapsed());
    } else {
        write::write(&endpoints)?;
        let outcome = write::write(&target)?;
        println!("{outcome} ({:.2?})", begin.elapsed());
    }
    Ok(())
}

/// The problems, and rows for the file of names that solve those about names.
fn with_proposals(sources: &[Source<'_>], found: &[Diagnostic]) -> String {
    let of = |source: &Source<'_>| {
        let own: Vec<Diagnostic> = found.iter().filter(|it| it.file == source.file).cloned().collect();
        propose(source.feature, &own, "")
    };
    let rows: String = sources.iter().map(of).collect();
    if rows.is_empty() {
        return list(found);
    }
    format!("{}\npaste these rows into {}, and choose better names:\n{rows}", list(found), paths::NAMES)
}

/// A description that belongs to no service would be left out of the crate.
fn nothing_left_out(services: &[(String, String)]) -> Result<()> {
    let folder = paths::root().join(paths::DESCRIPTIONS);
    let entries = fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let names =
        entries.flatten().map(|entry| format!("{}/{}", paths::DESCRIPTIONS, entry.file_name().to_string_lossy()));
    let known = |path: &String| services.iter().any(|(_, file)| file == path) || path == paths::IDENTITY;
    let mut others: Vec<String> = names.filter(|path| path.ends_with(".yaml") && !known(path)).collect();
    others.retain(|path| !path.ends_with(".coverage.yaml"));
    others.sort();
    match others.first() {
        None => Ok(()),
        Some(_) => Err(format!(
            "{}: no service of {} has this description; add the service with `cargo xtask new-service`, or remove the file",
            others.join(", "),
            paths::SOURCES
        )),
    }
}

/// `--spec`: a crate for a description that the repository does not hold.
fn alone(spec: &Path, out: &Path, service: Option<&str>) -> Result<()> {
    let begin = Instant::now();
    let stem = spec.file_stem().map(|stem| stem.to_string_lossy().to_lowercase()).unwrap_or_default();
    let service = service.unwrap_or(&stem);
    paths::check_service(service)?;
    let text = fs::read_to_string(spec).map_err(|error| format!("{}: {error}; check the path", spec.display()))?;
    let file = spec.display().to_string();
    let source = Source { feature: service, file: &file, text: &text, metrics: None };
    let (name, runtime) = (format!("{service}-api"), paths::root().join(paths::RUNTIME).display().to_string());
    let package = Package::Alone { name: &name, runtime: &runtime };
    let (mut generated, renames) = with_names(source, package, &out.join("names.toml"))?;
    generated.files.insert("names.toml".to_owned(), renames);
    for path in generated.files.keys().map(|path| out.join(path)) {
        let known = |text: &str| is_generated(text) || text.contains(NAMES_MARK);
        if fs::read_to_string(&path).is_ok_and(|text| !known(&text)) {
            return Err(format!("{}: not written by this command; choose an empty folder for `--out`", path.display()));
        }
    }
    let target = Target {
        folder: out.to_path_buf(),
        files: &generated.files,
        owned: Some(is_generated),
        command: "cargo xtask generate --spec",
    };
    let outcome = write::write(&target)?;
    for (feature, operations, types) in &generated.counts {
        println!("{feature}: {operations} operations, {types} types");
    }
    println!("{outcome} ({:.2?}); the crate {name} is in {}", begin.elapsed(), out.display());
    Ok(())
}

/// Generates with the names that the user has chosen, and with proposals where two things would get one name. Returns the
/// rows too, for the user to choose better ones.
fn with_names(source: Source<'_>, package: Package<'_>, file: &Path) -> Result<(Generated, String)> {
    let mut rows = fs::read_to_string(file).unwrap_or_else(|_| {
        format!(
            "# {}\n# Names that this command has chosen, because two things would get one. Choose better ones.\n",
            NAMES_MARK
        )
    });
    for _ in 0..ROUNDS {
        let shown = file.display().to_string();
        let found = match generate(&[source], Renames { file: &shown, text: &rows }, package) {
            Ok(generated) => return Ok((generated, rows)),
            Err(found) => found,
        };
        let more = propose(source.feature, &found, &rows);
        if more.is_empty() {
            return Err(list(&found));
        }
        rows.push_str(&more);
    }
    Err(format!("{}: after {ROUNDS} rounds, some names are still taken; remove the file or correct it", file.display()))
}

/// Each round of renames can show a few new problems.
const ROUNDS: usize = 8;

/// What the file of names begins with.
const NAMES_MARK: &str = "Rust names for `cargo xtask generate --spec`; it keeps what is here.";

fn list(found: &[Diagnostic]) -> String {
    let mut lines: Vec<_> = found.iter().map(ToString::to_string).collect();
    lines.push(format!("{} problems; no file was written", found.len()));
    lines.join("\n")
}
