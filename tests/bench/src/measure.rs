//! Runs of cargo and of the generators → times and sizes. Both subjects take turns, so that they run under the same
//! load.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

/// A measurement of both, with minimum and median.
pub struct Row {
    /// Name of the measurement.
    pub what: String,
    /// Ours.
    pub ours: Stats,
    /// progenitor's.
    pub theirs: Stats,
    /// Largest accepted ratio.
    pub target: f64,
    /// The unit.
    pub unit: &'static str,
}

/// One measurement.
pub struct Sample {
    /// Elapsed seconds, or a size.
    pub value: f64,
    /// Processor seconds of child processes, on Linux only.
    pub work: Option<f64>,
}

/// Minimum and median of the values, and minimum of the processor time.
pub struct Stats {
    /// Minimum.
    pub least: f64,
    /// Median.
    pub median: f64,
    /// Minimum of the processor time.
    pub work: Option<f64>,
}

impl Row {
    /// Our minimum divided by progenitor's.
    pub fn ratio(&self) -> f64 {
        self.ours.least / self.theirs.least
    }

    /// Our processor time divided by progenitor's. It depends less on the load of the machine.
    pub fn work_ratio(&self) -> Option<f64> {
        Some(self.ours.work? / self.theirs.work?)
    }
}

/// A function that is measured repeatedly.
pub type Subject<'a> = &'a mut dyn FnMut() -> Result<Sample, String>;

/// Measures both in turn, `repetitions` times, in alternating order.
pub fn compare(
    what: &str,
    (target, unit): (f64, &'static str),
    repetitions: usize,
    ours: Subject<'_>,
    theirs: Subject<'_>,
) -> Result<Row, String> {
    let (mut our, mut their) = (Vec::new(), Vec::new());
    for turn in 0..repetitions {
        if turn % 2 == 0 {
            our.push(ours()?);
            their.push(theirs()?);
        } else {
            their.push(theirs()?);
            our.push(ours()?);
        }
    }
    let row = Row { what: what.to_owned(), ours: stats(our), theirs: stats(their), target, unit };
    eprintln!("{what}: {:.2} by {:.2} {unit}, {:.2}", row.ours.least, row.theirs.least, row.ratio());
    Ok(row)
}

/// Measures something that is the same for both.
pub fn alone(repetitions: usize, mut subject: impl FnMut() -> Result<Sample, String>) -> Result<Stats, String> {
    (0..repetitions).map(|_| subject()).collect::<Result<Vec<_>, _>>().map(stats)
}

fn stats(mut samples: Vec<Sample>) -> Stats {
    samples.sort_by(|a, b| a.value.total_cmp(&b.value));
    let work = samples.iter().filter_map(|it| it.work).min_by(f64::total_cmp);
    Stats { least: samples[0].value, median: samples[samples.len() / 2].value, work }
}

/// The time of a function in this process.
pub fn seconds<T>(run: impl FnOnce() -> Result<T, String>) -> Result<Sample, String> {
    let begin = Instant::now();
    run()?;
    Ok(Sample { value: begin.elapsed().as_secs_f64(), work: None })
}

/// Processor seconds of child processes, which Linux reports in hundredths.
fn work() -> Option<f64> {
    let text = fs::read_to_string("/proc/self/stat").ok()?;
    let (_, rest) = text.rsplit_once(") ")?;
    let ticks: Vec<f64> = rest.split(' ').skip(13).take(2).filter_map(|it| it.parse().ok()).collect();
    Some(ticks.iter().sum::<f64>() / 100.0)
}

/// cargo in the workspace that is measured.
pub struct Cargo {
    /// The workspace.
    pub folder: PathBuf,
}

impl Cargo {
    /// Runs it.
    pub fn run(&self, arguments: &[&str]) -> Result<(), String> {
        let mut command = Command::new("cargo");
        command.args(arguments).current_dir(&self.folder).env("CARGO_TARGET_DIR", self.target());
        let output = command.output().map_err(|error| format!("cargo cannot be run: {error}"))?;
        if output.status.success() {
            return Ok(());
        }
        let errors = String::from_utf8_lossy(&output.stderr);
        let shown: Vec<_> = errors.lines().take(60).collect();
        Err(format!("cargo {}\n{}", arguments.join(" "), shown.join("\n")))
    }

    /// Seconds of a build of one package, without its dependencies.
    pub fn build(&self, command: &[&str], package: &str) -> Result<Sample, String> {
        let release = command.contains(&"--release");
        let clean: &[&str] = if release {
            &["clean", "--quiet", "--release", "-p", package]
        } else {
            &["clean", "--quiet", "-p", package]
        };
        self.run(&[command, &["--quiet", "--offline", "-p", package]].concat())?;
        self.run(clean)?;
        let before = work();
        let sample = seconds(|| self.run(&[command, &["--quiet", "--offline", "-p", package]].concat()))?;
        let work = work().zip(before).map(|(after, before)| after - before);
        Ok(Sample { work, ..sample })
    }

    /// Its target folder.
    fn target(&self) -> PathBuf {
        self.folder.join("target")
    }

    /// Megabytes of a library.
    pub fn library(&self, profile: &str, package: &str) -> Result<Sample, String> {
        let place = self.target().join(profile).join(format!("lib{}.rlib", package.replace('-', "_")));
        Ok(Sample { value: size(&place)?, work: None })
    }
}

fn size(place: &Path) -> Result<f64, String> {
    let data = place.metadata().map_err(|error| format!("{}: {error}", place.display()))?;
    Ok(data.len() as f64 / 1e6)
}
