//! Our words for an error code.

use gaussdb_extensions::ErrorKind;
use serde::Deserialize;

use crate::diagnostic::Diagnostic;

/// Our words for one code.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    /// What a caller can conclude.
    pub kind: ErrorKind,
    /// What it means: one sentence.
    pub meaning: String,
    /// What to do: one sentence.
    pub remedy: String,
}

impl Words {
    /// Sentences that are none.
    pub fn check(&self, code: &str, place: &str) -> Vec<Diagnostic> {
        let sentences = [("meaning", &self.meaning), ("remedy", &self.remedy)].into_iter();
        let none = sentences.filter(|(_, sentence)| !sentence.ends_with('.') || sentence.trim().len() < 8);
        none.map(|(what, _)| Diagnostic::new(place, format!("{what} of `{code}` is no sentence"), "write one"))
            .collect()
    }
}
