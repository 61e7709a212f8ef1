//! `cargo xtask diff`: what changed between two descriptions, editions of the facts, or revisions.

pub mod load;

use std::fs;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use clap::ValueEnum;
use gaussdb_diff::accept::Accepted;
use gaussdb_diff::change::Change;
use gaussdb_diff::check::{self, Class, Level};
use gaussdb_diff::compare::Options;
use gaussdb_diff::report::{self, github, json, markdown, text};

use crate::Result;

/// Arguments of the command.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// A file with an OpenAPI description, the id of a document in spec/sources.toml, or a revision of git
    #[arg(required_unless_present_any = ["explain", "driver"])]
    old: Option<String>,
    /// The same for the new side [default: the working tree]
    new: Option<String>,
    /// Compares one service only; of revisions, all are compared otherwise
    #[arg(long, value_name = "NAME")]
    service: Option<String>,
    /// How to write the changes
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// Only changes that this group of people notices
    #[arg(long, value_enum)]
    level: Option<Audience>,
    /// Fails when a change of this class is found
    #[arg(long, value_enum, value_name = "CLASS")]
    fail_on: Option<FailOn>,
    /// File of accepted changes, each with a fingerprint, a reason and a date until which it is accepted
    #[arg(long, value_name = "FILE.toml")]
    accept: Option<PathBuf>,
    /// Explains a check, or lists all of them with `all`
    #[arg(long, value_name = "ID", conflicts_with_all = ["old", "driver"])]
    explain: Option<String>,
    /// Runs as a diff driver of git, which passes the arguments: `git config diff.openapi.command "cargo xtask diff --driver"`
    #[arg(long, num_args = 7..=9, value_names = ["PATH", "OLD", "HEX", "MODE", "NEW", "HEX", "MODE"], allow_hyphen_values = true)]
    driver: Option<Vec<String>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Markdown,
    Json,
    Github,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Audience {
    /// What is sent and received
    Wire,
    /// Names, groups and texts of the description
    Description,
    /// The Rust crate
    Rust,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum FailOn {
    /// A program that worked can fail
    Breaking,
    /// Also what a person has to look at
    Warning,
}

/// Runs the command.
pub fn run(args: Args) -> Result<()> {
    if let Some(id) = &args.explain {
        return explain(id);
    }
    let pairs = match &args.driver {
        Some(given) => vec![load::driver(given)?],
        None => {
            let old = args.old.as_deref().unwrap_or_default();
            load::pairs(old, args.new.as_deref(), args.service.as_deref())?
        }
    };
    let today = load::today();
    let accepted = match &args.accept {
        Some(path) => accepted(path)?,
        None => Accepted::default(),
    };
    let options = Options { today: Some(today.clone()) };
    let (mut all, mut reports, mut stale) = (Vec::new(), Vec::new(), Vec::new());
    let mut taken = 0;
    for pair in &pairs {
        let changes = gaussdb_diff::diff(&pair.old, &pair.new, &options);
        let outcome = accepted.apply(changes, &today);
        taken += outcome.accepted;
        stale.push(outcome.stale);
        let level = args.level.map(|level| match level {
            Audience::Wire => Level::Wire,
            Audience::Description => Level::Description,
            Audience::Rust => Level::Rust,
        });
        let changes: Vec<Change> =
            outcome.changes.into_iter().filter(|c| level.is_none_or(|l| c.check.level == l)).collect();
        reports.push(render(args.format, pair, &changes)?);
        all.extend(changes);
    }
    print!("{}", join(args.format, &reports));
    notes(taken, &stale);
    verdict(args.fail_on, &all)
}

fn accepted(path: &Path) -> Result<Accepted> {
    let text = fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))?;
    Accepted::read(&text).map_err(|e| format!("{}: {e}", path.display()))
}

fn render(format: Format, pair: &load::Pair, changes: &[Change]) -> Result<String> {
    let title = format!("What changed in {}: {} → {}", pair.name, pair.old.label, pair.new.label);
    Ok(match format {
        Format::Text => format!("{title}\n\n{}", text::render(changes, std::io::stdout().is_terminal())),
        Format::Markdown => markdown::render(&title, changes),
        Format::Json => json::render(&pair.old.label, &pair.new.label, changes)?,
        Format::Github => {
            let line = |pointer: &str| github::line_of(&pair.new_text, pointer);
            github::render(changes, &pair.new_file, &line)
        }
    })
}

/// Several services: JSON becomes a list, everything else follows one after the other.
fn join(format: Format, reports: &[String]) -> String {
    match (format, reports) {
        (Format::Json, [one]) => one.clone(),
        (Format::Json, many) => format!("[\n{}]\n", many.join(",\n")),
        (Format::Github, many) => many.concat(),
        (_, many) => many.join("\n"),
    }
}

/// What the file of accepted changes did. A row counts as stale if it applies to no service.
fn notes(taken: usize, stale: &[Vec<String>]) {
    if taken > 0 {
        eprintln!("{taken} accepted changes are not shown");
    }
    let Some((first, rest)) = stale.split_first() else { return };
    for message in first.iter().filter(|m| rest.iter().all(|other| other.contains(m))) {
        eprintln!("warning: {message}");
    }
}

fn verdict(fail_on: Option<FailOn>, changes: &[Change]) -> Result<()> {
    let worst = match fail_on {
        None => return Ok(()),
        Some(FailOn::Breaking) => Class::Breaking,
        Some(FailOn::Warning) => Class::Review,
    };
    let count = changes.iter().filter(|c| c.class() <= worst).count();
    if count == 0 {
        return Ok(());
    }
    let totals = report::totals(changes).iter().map(|(class, n)| format!("{n} {}", class.word())).collect::<Vec<_>>();
    Err(format!(
        "{count} changes are not allowed ({}); avoid them, or accept them with their fingerprints in a file for --accept",
        totals.join(", ")
    ))
}

fn explain(id: &str) -> Result<()> {
    if id == "all" {
        for check in check::ALL {
            println!("{:<36} {:<11} {:<11} {}", check.id, check.class.word(), check.level.word(), check.title);
        }
        return Ok(());
    }
    let Some(check) = check::find(id) else {
        return Err(format!("there is no check `{id}`; `cargo xtask diff --explain all` lists them"));
    };
    println!(
        "{}: {}\n\nclass: {}\nlevel: {}\n\n{}",
        check.id,
        check.title,
        check.class.word(),
        check.level.word(),
        check.why
    );
    Ok(())
}
