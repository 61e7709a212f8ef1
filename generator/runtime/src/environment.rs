//! Environment variables and files.  In: names of variables and files.  Out: their contents.
//!
//! Invariant: no other module reads variables or files, so tests need not change the process.

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Variables and files: the process's own, or a fixed set for tests.
#[derive(Clone, Default)]
pub struct Environment(Option<Arc<Fixed>>);

#[derive(Default)]
struct Fixed {
    variables: BTreeMap<String, String>,
    files: BTreeMap<PathBuf, String>,
}

impl Environment {
    /// The variables and files of this process.
    pub fn process() -> Self {
        Self(None)
    }

    /// Only these variables and files.
    pub fn fixed<'a>(
        variables: impl IntoIterator<Item = (&'a str, &'a str)>,
        files: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Self {
        let own = |(name, value): (&str, &str)| (name.to_owned(), value.to_owned());
        Self(Some(Arc::new(Fixed {
            variables: variables.into_iter().map(own).collect(),
            files: files.into_iter().map(|(path, text)| (path.into(), text.to_owned())).collect(),
        })))
    }

    /// A variable; an empty one counts as absent.
    pub(crate) fn variable(&self, name: &str) -> Option<String> {
        let value = match &self.0 {
            Some(fixed) => fixed.variables.get(name).cloned(),
            None => std::env::var(name).ok(),
        };
        value.filter(|value| !value.trim().is_empty())
    }

    /// A text file, `None` when it does not exist.
    pub(crate) fn file(&self, path: &Path) -> std::io::Result<Option<String>> {
        match &self.0 {
            Some(fixed) => Ok(fixed.files.get(path).cloned()),
            None => match std::fs::read_to_string(path) {
                Ok(text) => Ok(Some(text)),
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
                Err(error) => Err(error),
            },
        }
    }

    /// A file in the vendor's folder below the home directory.
    pub(crate) fn home_file(&self, name: &str) -> Option<PathBuf> {
        let home = self.variable("HOME").or_else(|| self.variable("USERPROFILE"))?;
        Some(Path::new(&home).join(".huaweicloud").join(name))
    }
}

impl fmt::Debug for Environment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_some() { "Environment(fixed)" } else { "Environment(process)" })
    }
}
