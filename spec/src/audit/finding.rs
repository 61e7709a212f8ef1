//! What the documents leave open or contradict, and what explains it.

use serde::Serialize;

use crate::diagnostic::Diagnostic;
use crate::fact::Gap;

/// Something that a person might have to look at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// The kind, a fixed phrase.
    pub kind: String,
    /// Id of the document.
    pub document: String,
    /// Section number.
    pub section: String,
    /// Line.
    pub line: u32,
    /// What it is about: names, numbers, values.
    pub about: String,
    /// What speaks for and against what was found, where it was counted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub evidence: Option<String>,
    /// What resolves it; nothing when it is open.
    #[serde(flatten)]
    pub resolved: Option<Resolution>,
}

/// What resolves a finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Resolution {
    /// A rule of this program, in a few words.
    Rule(String),
    /// A person who looked: the reason.
    Note(String),
}

impl Finding {
    /// The finding as something that waits for a person; `place` is the file of corrections.
    pub(crate) fn waiting(&self, place: &str) -> Diagnostic {
        let Finding { kind, document, section, line, about, .. } = self;
        let message = format!("{kind}: {about} (section {section}, line {line} of {document})");
        let lines = format!(
            "[[note]]\ndocument = \"{document}\"\nkind = \"{kind}\"\nabout = [\n    {about:?},\n]\nbecause = \"<why nothing is to be done>\""
        );
        let help = "read the line: add a term to spec/src/vocabulary.rs, a correction, or this note";
        Diagnostic::new(place, message, help).paste("", lines)
    }

    pub(super) fn by_rule(gap: Gap, document: &str, rule: &str) -> Self {
        let resolved = (!rule.is_empty()).then(|| Resolution::Rule(rule.to_owned()));
        let Gap { section, line, kind, about } = gap;
        Finding { kind, document: document.to_owned(), section, line, about, evidence: None, resolved }
    }
}
