//! What proves a correction.  In: an entry of `evidence`.  Out: a quote that a document must contain, or an observation.
//!
//! Invariant: what was observed names its source, and is never reported as stated by a document.

use std::fmt;

use serde::Deserialize;

/// One piece of evidence.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "Entry")]
pub enum Evidence {
    /// A text that a document must contain; spaces do not matter.
    Quote {
        /// Id of the document.
        document: String,
        /// The text.
        quote: String,
    },
    /// What a client in the field or the vendor's other material shows.
    Observed(Source),
}

/// Where something was observed: "the vendor's Terraform provider, a0345b8, dws/tins.go:216-222".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// The project or the material.
    pub project: String,
    /// Its commit or date.
    pub version: String,
    /// Its file, where one is known.
    pub file: Option<String>,
    /// One line or several, "216" or "216-222".
    pub lines: Option<String>,
}

/// The entry as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    document: Option<String>,
    quote: Option<String>,
    observed: Option<String>,
    version: Option<String>,
    file: Option<String>,
    lines: Option<String>,
}

impl TryFrom<Entry> for Evidence {
    type Error = String;

    fn try_from(entry: Entry) -> Result<Self, String> {
        let filled = |text: Option<String>| text.filter(|t| !t.trim().is_empty());
        match (filled(entry.quote), filled(entry.observed)) {
            (Some(quote), None) if entry.version.is_none() && entry.file.is_none() && entry.lines.is_none() => {
                let document =
                    entry.document.ok_or("a quote without `document`: name the document that contains it")?;
                Ok(Evidence::Quote { document, quote })
            }
            (None, Some(project)) if entry.document.is_none() => {
                let version = filled(entry.version)
                    .ok_or("an observation without `version`: give the commit or the date of its source")?;
                let lines = filled(entry.lines);
                let file = filled(entry.file);
                if lines.is_some() && file.is_none() {
                    return Err("an observation with `lines` and without `file`: name the file".into());
                }
                Ok(Evidence::Observed(Source { project, version, file, lines }))
            }
            _ => {
                Err("evidence is either `document` and `quote`, or `observed` and `version` (with `file` and `lines` \
                      where they are known)"
                    .into())
            }
        }
    }
}

impl Evidence {
    /// The source, of an observation.
    pub fn observed(&self) -> Option<&Source> {
        match self {
            Evidence::Observed(source) => Some(source),
            Evidence::Quote { .. } => None,
        }
    }
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, {}", self.project, self.version)?;
        if let Some(file) = &self.file {
            write!(f, ", {file}")?;
        }
        self.lines.iter().try_for_each(|lines| write!(f, ":{lines}"))
    }
}
