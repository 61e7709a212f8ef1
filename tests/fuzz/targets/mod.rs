//! What is fuzzed. A target takes any bytes and panics when a promise is broken; its seeds are inputs that do something.
//!
//! The stable test `fuzz` runs all targets on damaged seeds. The coverage-guided fuzzer runs them for as long as wanted;
//! see the `README.md` of this folder.

mod answers;
mod mock;
mod requests;
mod texts;

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

/// Runs the target of a name.
///
/// # Panics
///
/// There is no such target, or a promise is broken.
pub fn named(name: &str, input: &[u8]) {
    let target = ALL.iter().find(|target| target.name == name).expect("a target of that name");
    (target.run)(input);
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
