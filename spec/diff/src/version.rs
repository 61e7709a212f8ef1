//! Which version follows from the worst change since the last release.

use crate::change::Change;
use crate::check::Class;

/// A version of three numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    major: u64,
    minor: u64,
    patch: u64,
}

impl std::str::FromStr for Version {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let parts: Vec<u64> = text.split('.').map_while(|part| part.parse().ok()).collect();
        match parts[..] {
            [major, minor, patch] if text.split('.').count() == 3 => Ok(Version { major, minor, patch }),
            _ => Err(format!("`{text}` is no version; write three numbers, such as 1.2.3")),
        }
    }
}

impl std::fmt::Display for Version {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}.{}", self.major, self.minor, self.patch)
    }
}

/// How much a version has to rise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Nothing changed.
    None,
    /// Texts, or values of which a person said that they are harmless.
    Patch,
    /// Something was added.
    Minor,
    /// A program can break.
    Major,
}

/// The step that the worst of these changes needs. What has to be looked at counts like an addition.
pub fn step(changes: &[Change]) -> Step {
    let worst = changes.iter().map(Change::class).min();
    match worst {
        None => Step::None,
        Some(Class::Wording) => Step::Patch,
        Some(Class::Compatible | Class::Review) => Step::Minor,
        Some(Class::Breaking) => Step::Major,
    }
}

impl Version {
    /// The next version. Before 1.0 a breaking change raises the second number and everything else the third, as
    /// cargo reads versions.
    pub fn next(self, step: Step) -> Version {
        let Version { major, minor, patch } = self;
        match (step, major) {
            (Step::None, _) => self,
            (Step::Major, 1..) => Version { major: major + 1, minor: 0, patch: 0 },
            (Step::Major, 0) | (Step::Minor, 1..) => Version { major, minor: minor + 1, patch: 0 },
            _ => Version { major, minor, patch: patch + 1 },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_version_follows_from_the_step() {
        let cases = [
            ("1.2.3", Step::None, "1.2.3"),
            ("1.2.3", Step::Patch, "1.2.4"),
            ("1.2.3", Step::Minor, "1.3.0"),
            ("1.2.3", Step::Major, "2.0.0"),
            ("0.2.3", Step::Patch, "0.2.4"),
            ("0.2.3", Step::Minor, "0.2.4"),
            ("0.2.3", Step::Major, "0.3.0"),
        ];
        for (from, step, to) in cases {
            assert_eq!(from.parse::<Version>().unwrap().next(step).to_string(), to, "{from} {step:?}");
        }
        assert!("1.2".parse::<Version>().is_err());
        assert!("1.2.x".parse::<Version>().is_err());
    }
}
