//! What is fuzzed. A target takes any bytes and panics when a promise is broken; its seeds are inputs that do something.
//!
//! The stable test `fuzz` runs all targets on damaged seeds. The coverage-guided fuzzer runs them for as long as wanted;
//! see the `README.md` of this folder.

mod answers;
mod mock;
mod requests;
mod texts;

use std::time::SystemTime;

use gaussdb_runtime::transport::Replay;
use gaussdb_runtime::{Config, Credentials, Environment, ManualClock};

/// One thing to fuzz.
#[derive(Clone, Copy)]
pub struct Target {
    /// Name of the target.
    pub name: &'static str,
    /// Takes any input. A panic is a fault that was found.
    pub run: fn(&[u8]),
    /// Inputs to start with. Their texts are those of the test cases and of the published examples.
    pub seeds: fn() -> Vec<Vec<u8>>,
}

/// All targets.
pub const ALL: [Target; 6] = [
    Target { name: "document", run: texts::document, seeds: texts::documents },
    Target { name: "description", run: texts::description, seeds: texts::descriptions },
    Target { name: "path", run: texts::path, seeds: texts::paths },
    Target { name: "answer", run: answers::run, seeds: answers::seeds },
    Target { name: "request", run: requests::run, seeds: requests::seeds },
    Target { name: "mock", run: mock::run, seeds: mock::seeds },
];

/// The target of a name.
///
/// # Panics
///
/// There is no such target.
pub fn target(name: &str) -> Target {
    *ALL.iter().find(|target| target.name == name).expect("a target of that name")
}

/// A configuration whose requests go to a replay.
fn config(replay: Replay) -> Config {
    Config::builder()
        .environment(Environment::fixed([], []))
        .clock(ManualClock::new(SystemTime::UNIX_EPOCH))
        .endpoint("https://demo.test")
        .project_id("p")
        .credentials(Credentials::new("AK", "secret key"))
        .transport(replay)
        .build()
        .expect("a complete configuration")
}

/// The parts of an input that are separated by empty lines, the last with everything that is left.
fn parts<const N: usize>(input: &[u8]) -> [&[u8]; N] {
    let mut rest = input;
    std::array::from_fn(|index| {
        let end = (index + 1 < N).then(|| rest.windows(2).position(|pair| pair == b"\n\n")).flatten();
        let part = end.map_or(rest, |end| &rest[..end]);
        rest = end.map_or(&[], |end| &rest[end + 2..]);
        part
    })
}
