//! `cargo xtask release`: the next version and why, everything that must be true before it, and the files that go with it.
//!
//! Nothing is published, tagged or committed. With `--dry-run` nothing outside of the target folder is written.

mod bundle;
mod sbom;
mod written;

use std::process::Command;
use std::time::Instant;

use gaussdb_diff::change::Change;
use gaussdb_diff::check::Class;
use gaussdb_diff::compare::Options;
use gaussdb_diff::report::{changelog, totals};
use gaussdb_diff::version::{self, Step, Version};

use crate::diff::load;
use crate::process::{git, output};
use crate::{Result, generate, paths, transcribe};

/// The crates that are published, each after those it depends on.
const CRATES: [&str; 4] = ["gaussdb-runtime", "gaussdb-api", "gaussdb-extensions", "gaussdb-mock"];

/// Arguments of the command.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Says what would be done, runs all checks, and writes to the target folder only
    #[arg(long)]
    dry_run: bool,
    /// The last release, as a revision of git [default: the newest tag `v…`]
    #[arg(long, value_name = "REVISION")]
    since: Option<String>,
}

/// What is released.
struct Plan {
    /// The last release: its revision and version; none before the first one.
    last: Option<(String, Version)>,
    /// The version to release.
    next: Version,
    /// The changes of each service since the last release.
    services: Vec<(String, Vec<Change>)>,
}

/// Runs the command.
pub fn run(args: Args) -> Result<()> {
    let plan = plan(args.since)?;
    println!("{}", reasons(&plan));
    let entry = entry(&plan)?;
    let mut checks = Checks::default();
    checks.step("released names are still there", || written::names(&plan.next).map(|(note, _)| note));
    checks.step("descriptions are up to date", || {
        let check = true;
        let documents = paths::documents();
        transcribe::run(transcribe::Args { documents, check, ..transcribe::Args::default() }).map(|()| String::new())
    });
    checks.step("the crate is up to date", || {
        generate::run(generate::Args { check: true, ..generate::Args::default() }).map(|()| String::new())
    });
    checks.step("cargo package", package);
    if let Some((revision, _)) = &plan.last {
        if output(Command::new("cargo").args(["semver-checks", "--version"])).is_ok() {
            checks.step("cargo semver-checks agrees", || semver(revision, &plan.services));
        } else {
            println!("SKIPPED          cargo semver-checks: run `cargo install cargo-semver-checks --locked`");
        }
    }
    checks.step("bundle", || bundle::write(CRATES, &plan.next, &entry));
    checks.end()?;
    if args.dry_run {
        println!(
            "\n{entry}\nNothing was written outside of the target folder. Without --dry-run, the version, CHANGELOG.md and spec/released are written."
        );
        return Ok(());
    }
    written::write(&plan.next, &entry)?;
    println!(
        "wrote the version {next}, CHANGELOG.md and spec/released. Now run `cargo xtask build`, commit, tag `v{next}`, and publish: {}",
        CRATES.map(|name| format!("cargo publish -p {name}")).join(", "),
        next = plan.next
    );
    Ok(())
}

/// The entry of the changelog.
fn entry(plan: &Plan) -> Result<String> {
    let (version, day) = (plan.next.to_string(), load::today());
    if plan.last.is_some() {
        return Ok(changelog::render(&version, &day, &plan.services));
    }
    let counts = written::counts()?.into_iter().map(|(service, count)| format!("{count} operations of {service}"));
    Ok(format!("## {version} - {day}\n\nThe first release: {}.\n", counts.collect::<Vec<_>>().join(", ")))
}

/// Finds the last release and what changed since.
fn plan(since: Option<String>) -> Result<Plan> {
    let current = written::version(&written::manifest(None)?)?;
    let newest =
        || git(&["describe", "--tags", "--match", "v[0-9]*", "--abbrev=0"]).ok().map(|tag| tag.trim().to_owned());
    let Some(revision) = since.or_else(newest) else {
        let services = paths::services()?.into_iter().map(|(name, _)| (name, Vec::new())).collect();
        return Ok(Plan { last: None, next: current, services });
    };
    let options = Options { today: Some(load::today()) };
    let pairs = load::pairs(&revision, None, None)?;
    let services: Vec<(String, Vec<Change>)> =
        pairs.into_iter().map(|pair| (pair.name, gaussdb_diff::diff(&pair.old, &pair.new, &options))).collect();
    let before = written::version(&written::manifest(Some(&revision))?)?;
    let step = services.iter().map(|(_, changes)| version::step(changes)).max().unwrap_or(Step::None);
    // A person may have raised it further already.
    let next = before.next(step).max(current);
    Ok(Plan { last: Some((revision, before)), next, services })
}

/// Why it is this version.
fn reasons(plan: &Plan) -> String {
    let Some((revision, before)) = &plan.last else {
        return format!(
            "Nothing was released yet: there is no tag `v…`. The first version is {}, as in Cargo.toml.",
            plan.next
        );
    };
    let mut lines = vec![format!("The last release is {before} ({revision}). The next version is {}.", plan.next)];
    for (service, changes) in &plan.services {
        let counts = totals(changes).map(|(class, count)| format!("{count} {}", class.word())).join(", ");
        lines.push(format!("  {service}: {counts}"));
        for change in changes.iter().filter(|c| c.class() == Class::Breaking).take(3) {
            let operation = change.place.operation.as_deref().unwrap_or("the whole description");
            lines.push(format!("    {}: {operation} {}", change.check.title, change.place.words()));
        }
    }
    lines.join("\n")
}

/// The checks, each with its result and seconds.
#[derive(Default)]
struct Checks {
    failed: Vec<String>,
}

impl Checks {
    fn step(&mut self, name: &str, run: impl FnOnce() -> Result<String>) {
        let begin = Instant::now();
        let result = run();
        let time = begin.elapsed().as_secs_f64();
        match result {
            Ok(note) if note.is_empty() => println!("ok     {time:6.1} s  {name}"),
            Ok(note) => println!("ok     {time:6.1} s  {name}: {note}"),
            Err(problem) => {
                println!("FAILED {time:6.1} s  {name}\n{problem}");
                self.failed.push(name.to_owned());
            }
        }
    }

    fn end(&self) -> Result<()> {
        match self.failed.as_slice() {
            [] => Ok(()),
            failed => Err(format!("not ready: {}", failed.join(", "))),
        }
    }
}

/// Packs the crates and builds what is in the packages.
fn package() -> Result<String> {
    let mut command = Command::new("cargo");
    command.args(["package", "--quiet", "--allow-dirty"]).args(CRATES.iter().flat_map(|name| ["-p", name]));
    output(&mut command)?;
    Ok(format!("{} build from their packages", CRATES.join(", ")))
}

/// Holds cargo-semver-checks against our listing of the public API.
fn semver(revision: &str, services: &[(String, Vec<Change>)]) -> Result<String> {
    let mut command = Command::new("cargo");
    command.args(["semver-checks", "--baseline-rev", revision, "-p", "gaussdb-api", "--release-type", "minor"]);
    let finds = output(&mut command);
    let rust = |c: &&Change| c.class() == Class::Breaking && c.check.id.starts_with("rust-");
    let ours = services.iter().flat_map(|(_, changes)| changes).filter(rust).count();
    match (finds, ours) {
        (Ok(_), 0) => Ok("nothing breaks the public API".to_owned()),
        (Ok(_), ours) => {
            Ok(format!("finds nothing; our listing has {ours} changes that break, which it does not look at"))
        }
        (Err(_), 1..) => Ok(format!("finds breaking changes, and so does our listing ({ours})")),
        (Err(problem), 0) => Err(format!("finds what our listing does not:\n{problem}")),
    }
}
