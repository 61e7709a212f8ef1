//! What happened: counts, and everything that should not happen.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Mutex;

use gaussdb_api::Error;
use gaussdb_api::runtime::ErrorKind;

/// What a task does with a cluster.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Creates it.
    Create,
    /// Waits until it can be used.
    Wait,
    /// Deletes it.
    Delete,
    /// Deletes it after a deletion that failed.
    DeleteAgain,
    /// Waits until it is gone.
    Gone,
}

#[derive(Default)]
struct Counts {
    passed: BTreeMap<Step, u64>,
    failed: BTreeMap<(Step, String), u64>,
    wrong: Vec<String>,
}

/// Counts of all tasks.
#[derive(Default)]
pub struct Tally(Mutex<Counts>);

impl Tally {
    fn with<T>(&self, change: impl FnOnce(&mut Counts) -> T) -> T {
        change(&mut self.0.lock().expect("no task panics while it counts"))
    }

    /// A creation: what the client was told, and what the server has.
    pub fn created(&self, name: &str, reported: Option<&str>, found: &[String], error: Option<&Error>) {
        self.with(|counts| {
            if found.len() > 1 {
                counts.wrong.push(format!("{name} was created {} times", found.len()));
            }
            if reported.is_some_and(|id| !found.iter().any(|other| other == id)) {
                counts.wrong.push(format!("{name} was lost"));
            }
            if error.is_none() && reported.is_none() {
                counts.wrong.push(format!("{name} was created without an ID"));
            }
        });
        self.count(Step::Create, error);
    }

    /// The end of another step.
    pub fn ended(&self, step: Step, error: Option<Error>) {
        self.count(step, error.as_ref());
    }

    fn count(&self, step: Step, error: Option<&Error>) {
        self.with(|counts| match error.map(|error| (cause(step, error), error)) {
            None => *counts.passed.entry(step).or_default() += 1,
            Some((Some(cause), _)) => *counts.failed.entry((step, cause)).or_default() += 1,
            Some((None, error)) => counts.wrong.push(format!("{step:?}: {error}")),
        });
    }

    /// The counts in a line.
    pub fn line(&self) -> String {
        self.with(|counts| {
            let failed: u64 = counts.failed.values().sum();
            format!("passed {:?}, failed by a fault {failed}, wrong {}", counts.passed, counts.wrong.len())
        })
    }

    /// The counts as a table.
    pub fn report(&self) -> String {
        self.with(|counts| {
            let passed = counts.passed.iter().map(|(step, n)| format!("{step:?} passed: {n}"));
            let failed = counts.failed.iter().map(|((step, cause), n)| format!("{step:?} failed, {cause}: {n}"));
            passed.chain(failed).collect::<Vec<_>>().join("\n")
        })
    }

    /// What is wrong, if anything is.
    pub fn verdict(&self, memory: &[u64]) -> Result<(), Wrong> {
        let mut wrong = self.with(|counts| std::mem::take(&mut counts.wrong));
        // The first samples are those of a program that is still filling its pools.
        if let (Some(early), Some(late)) = (memory.get(memory.len() / 4), memory.last())
            && *late > early + early / 4
        {
            wrong.push(format!("memory grew from {} MB to {} MB", early >> 20, late >> 20));
        }
        if wrong.is_empty() { Ok(()) } else { Err(Wrong(wrong)) }
    }
}

/// Which fault explains an error; none if no fault does.
fn cause(step: Step, error: &Error) -> Option<String> {
    if let Some(code) = error.code() {
        if code.starts_with("MOCK.") {
            return Some(format!("status of {code}"));
        }
        if code == "APIGW.0301" {
            return Some("refused credentials".to_owned());
        }
    }
    // A deletion whose answer was lost is sent again, and meets a cluster that is being deleted or is gone.
    let deleted = matches!(error.kind(), Some(ErrorKind::NotFound | ErrorKind::Conflict | ErrorKind::Busy));
    let again = step == Step::DeleteAgain || step == Step::Delete && error.attempts() > 1;
    if deleted && again {
        return Some("it was deleted by an attempt whose answer was lost".to_owned());
    }
    match error {
        Error::Interrupted(_) => Some("broken connection".to_owned()),
        Error::Wait(error) if error.to_string().contains("SOMETHING_NEW") => Some("unknown state".to_owned()),
        _ => None,
    }
}

/// Memory of this process in bytes; the mock is in it. 0 where the system does not say.
pub fn memory() -> u64 {
    let text = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    let pages: u64 = text.split(' ').nth(1).and_then(|n| n.parse().ok()).unwrap_or(0);
    pages * 4096
}

/// Everything that should not have happened.
pub struct Wrong(Vec<String>);

impl fmt::Debug for Wrong {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0.join("\n"))
    }
}

impl fmt::Display for Wrong {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, out)
    }
}

impl std::error::Error for Wrong {}
