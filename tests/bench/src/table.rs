//! Rows → a page of Markdown with the conditions of the measurement.

use std::fmt::Write as _;
use std::fs;
use std::process::Command;

use crate::measure::{Row, Stats};

/// The conditions of the measurement.
pub struct About {
    /// Repetitions of each row.
    pub repetitions: usize,
    /// Operations of both services that both generators accept.
    pub operations: usize,
    /// Operations that were left out, with the reason.
    pub left_out: Vec<String>,
    /// Calls in the programs that call all operations.
    pub calls: usize,
    /// Duration of the run in minutes.
    pub minutes: f64,
    /// Builds of a program that makes one request without any client, dev and release.
    pub plain: [Stats; 2],
    /// Load by processors before anything was run; afterwards it is our own.
    pub load: f64,
}

/// The page.
pub fn page(rows: &[Row], about: &About) -> String {
    let mut out = String::from("# Size and build beside progenitor\n\n");
    let _ = writeln!(out, "Written by `cargo run --release` in `tests/bench`; [what is measured](README.md).\n");
    let _ = writeln!(out, "- {}, {}, {}", today(), machine(), first_line("rustc", &["--version"]));
    let quiet = if about.load < 0.5 { "" } else { ": **provisional**, the machine had other work" };
    let _ = writeln!(out, "- load of each processor beforehand: {:.2}{quiet}", about.load);
    let (count, minutes) = (about.repetitions, about.minutes);
    let _ = writeln!(out, "- {count} repetitions, in turn; {minutes:.0} minutes in all");
    let _ =
        writeln!(out, "- {} operations for both; {} for the programs with all calls", about.operations, about.calls);
    let _ = writeln!(out, "- {} operations left out, because progenitor refuses them:", about.left_out.len());
    for it in &about.left_out {
        let _ = writeln!(out, "  - {it}");
    }
    out.push_str(
        "\n| | ours: least (median) | progenitor: least (median) | ratio of the least | ratio of work | goal | |\n",
    );
    out.push_str("|---|---|---|---|---|---|---|\n");
    for row in rows {
        let Row { what, ours, theirs, target, unit } = row;
        let met = if row.ratio() <= *target { "met" } else { "**missed**" };
        let shown = |it: &Stats| format!("{:.2} ({:.2}) {unit}", it.least, it.median);
        let work = row.work_ratio().map(|ratio| format!("{ratio:.2}")).unwrap_or_default();
        let (ours, theirs, ratio) = (shown(ours), shown(theirs), row.ratio());
        let _ = writeln!(out, "| {what} | {ours} | {theirs} | {ratio:.2} | {work} | ≤ {target} | {met} |");
    }
    let [dev, release] = &about.plain;
    let _ = writeln!(
        out,
        "\nA program that sends one request with reqwest, which both use, and has no client at all: {:.2} ({:.2}) s in \
         dev, {:.2} ({:.2}) s in release. Most of that is linking.",
        dev.least, dev.median, release.least, release.median
    );
    out
}

/// Load of the last minute divided by the number of processors, on Linux only.
pub fn load() -> f64 {
    let text = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let load: f64 = text.split(' ').next().and_then(|it| it.parse().ok()).unwrap_or_default();
    load / processors() as f64
}

fn processors() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

fn today() -> String {
    let now = time::OffsetDateTime::now_utc();
    format!("{}-{:02}-{:02}", now.year(), u8::from(now.month()), now.day())
}

fn machine() -> String {
    let text = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = text.lines().find_map(|line| line.strip_prefix("model name")?.split(": ").nth(1));
    format!("{} × {}", processors(), model.unwrap_or("processor of unknown kind"))
}

fn first_line(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).output();
    let text = output.map(|it| String::from_utf8_lossy(&it.stdout).into_owned()).unwrap_or_default();
    text.lines().next().unwrap_or("an unknown compiler").to_owned()
}
