//! Notes of people who looked.  In: the `[[note]]` rows of a corrections file.  Out: findings resolved, stale rows named.

use serde::Deserialize;
use serde::de::IgnoredAny;

use super::finding::{Finding, Resolution};
use crate::diagnostic::Diagnostic;

#[derive(Debug, Deserialize, Default)]
struct File {
    #[serde(default)]
    note: Vec<Note>,
    #[serde(default, rename = "correction")]
    _correction: IgnoredAny,
}

/// Why some findings of one kind stay as they are.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Note {
    /// Id of the document.
    pub document: String,
    /// The kind of the findings.
    pub kind: String,
    /// What they are about, each as the report has it.
    pub about: Vec<String>,
    /// Why, in our words.
    pub because: String,
}

/// Resolves what notes cover; returns the notes with how many findings each covers, and every note that is stale.
pub(super) fn apply(text: &str, place: &str, findings: &mut [Finding]) -> (Vec<(Note, usize)>, Vec<Diagnostic>) {
    let file: File = match toml::from_str(text) {
        Ok(file) => file,
        // The reader of corrections reports a file that cannot be read.
        Err(e) => return (Vec::new(), vec![Diagnostic::new(place, e.to_string(), "fix the file")]),
    };
    let (mut out, mut problems) = (Vec::new(), Vec::new());
    for note in file.note {
        let mut fail = |message: String, help: &str| {
            problems.push(Diagnostic::new(
                place,
                format!("note on `{}` of {}: {message}", note.kind, note.document),
                help,
            ))
        };
        if note.because.trim().len() < 12 {
            fail("no reason".into(), "say why in `because`");
        }
        let mut covered = 0;
        for about in &note.about {
            let own = |f: &&mut Finding| f.document == note.document && f.kind == note.kind && f.about == *about;
            let open = findings.iter_mut().filter(own).filter(|f| f.resolved.is_none());
            let before = covered;
            for finding in open {
                finding.resolved = Some(Resolution::Note(note.because.clone()));
                covered += 1;
            }
            if covered == before {
                fail(
                    format!("nothing open is about `{about}`"),
                    "the finding is gone or resolved: remove it from the note",
                );
            }
        }
        out.push((note, covered));
    }
    (out, problems)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_settles_what_it_names_and_is_stale_without() {
        let finding = Finding {
            kind: "odd".into(),
            document: "tins".into(),
            section: "1".into(),
            line: 7,
            about: "lid: red".into(),
            evidence: None,
            resolved: None,
        };
        let mut findings = vec![finding.clone(), Finding { about: "lid: blue".into(), ..finding }];
        let text = "[[note]]\ndocument = \"tins\"\nkind = \"odd\"\nabout = [\"lid: red\", \"lid: green\"]\nbecause = \"Lids may be red.\"\n";
        let (notes, problems) = apply(text, "here", &mut findings);
        assert_eq!(notes[0].1, 1);
        assert_eq!(findings[0].resolved, Some(Resolution::Note("Lids may be red.".into())));
        assert_eq!(findings[1].resolved, None);
        let message = &problems[0].message;
        assert!(problems.len() == 1 && message.contains("lid: green"), "{message}");
    }
}
