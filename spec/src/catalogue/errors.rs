//! Error codes of a service.  In: facts of its editions, observed codes, our words.  Out: entries of `x-error-codes`.
//!
//! Invariant: every code has words and every wording has a code.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::diagnostic::Diagnostic;
use crate::fact::Facts;

/// What a caller can conclude from a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// The resource does not exist.
    NotFound,
    /// There is one already.
    AlreadyExists,
    /// Another task runs on the resource, or its state will allow the call later.
    Busy,
    /// A limit on the number of something is reached.
    Quota,
    /// Too many calls.
    Throttled,
    /// The caller is not allowed, or not known.
    Permission,
    /// The request must be changed.
    InvalidParameter,
    /// The service failed.
    Internal,
    /// None of these.
    Other,
}

impl Kind {
    /// As it is written in files.
    pub fn word(self) -> &'static str {
        match self {
            Kind::NotFound => "not_found",
            Kind::AlreadyExists => "already_exists",
            Kind::Busy => "busy",
            Kind::Quota => "quota",
            Kind::Throttled => "throttled",
            Kind::Permission => "permission",
            Kind::InvalidParameter => "invalid_parameter",
            Kind::Internal => "internal",
            Kind::Other => "other",
        }
    }
}

/// A code with everything that its sources say.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Code {
    /// Its HTTP statuses.
    pub statuses: BTreeSet<u16>,
    /// Documents that list it, the leading one first.
    pub documents: Vec<String>,
    /// Statuses that no document states.
    pub observed: BTreeSet<u16>,
    /// Whether the documents state different statuses.
    pub differs: bool,
}

/// All codes, in order of their text.
pub type Codes = BTreeMap<String, Code>;

/// Codes and statuses that the services answer beside their catalogues.
pub type Observed = BTreeMap<String, Seen>;

/// One of them.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Seen {
    /// HTTP statuses.
    statuses: Vec<u16>,
    /// Who met it, in our words.
    source: String,
}

/// Our words for one code.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    /// What a caller can conclude.
    pub kind: Kind,
    /// What it means: one sentence.
    pub meaning: String,
    /// What to do: one sentence.
    pub remedy: String,
}

/// Our words by code.
#[derive(Debug, Clone, Default)]
pub struct Wording(IndexMap<String, Words>);

/// Reads the observed codes of one service.
pub fn observed(text: &str, service: &str) -> Result<Observed, String> {
    let mut all: BTreeMap<String, Observed> = crate::yaml::read(text)?;
    let found = all.remove(service).unwrap_or_default();
    match found.iter().find(|(_, seen)| seen.statuses.is_empty() || seen.source.trim().is_empty()) {
        Some((code, _)) => Err(format!("`{code}` needs statuses and a source")),
        None => Ok(found),
    }
}

/// Joins the codes of all editions and the observed ones.
pub fn merge(editions: &[Facts], observed: &Observed) -> Codes {
    let mut codes = Codes::new();
    for facts in editions {
        for error in &facts.errors {
            let code = codes.entry(error.code.clone()).or_default();
            let statuses: BTreeSet<u16> = error.statuses.iter().copied().collect();
            code.differs |= !code.documents.is_empty() && code.statuses != statuses;
            code.statuses.extend(statuses);
            code.documents.push(facts.document.clone());
        }
    }
    for (name, seen) in observed {
        let code = codes.entry(name.clone()).or_default();
        code.observed = seen.statuses.iter().copied().filter(|s| !code.statuses.contains(s)).collect();
        code.statuses.extend(&seen.statuses);
    }
    codes
}

impl Wording {
    /// Reads a file; an empty one has no words.
    pub fn read(text: &str) -> Result<Self, String> {
        if text.trim().is_empty() { Ok(Self::default()) } else { crate::yaml::read(text).map(Self) }
    }

    /// The words for a code.
    pub fn of(&self, code: &str) -> Option<&Words> {
        self.0.get(code)
    }

    /// What is missing, and what describes nothing.
    pub fn check(&self, codes: &Codes, place: &str) -> Vec<Diagnostic> {
        let mut out = Vec::new();
        for code in codes.keys().filter(|code| self.of(code).is_none()) {
            out.push(Diagnostic::new(
                place,
                format!("`{code}` has no words"),
                "add kind, meaning and remedy, in our own words",
            ));
        }
        for (code, words) in &self.0 {
            if !codes.contains_key(code) {
                out.push(Diagnostic::new(place, format!("`{code}` describes no error code"), "remove it, or mend it"));
            }
            for (what, sentence) in [("meaning", &words.meaning), ("remedy", &words.remedy)] {
                if !sentence.ends_with('.') || sentence.trim().len() < 8 {
                    out.push(Diagnostic::new(place, format!("{what} of `{code}` is no sentence"), "write one"));
                }
            }
        }
        out
    }

    /// The entries of `x-error-codes`; a code without words has code and statuses.
    pub fn publish(&self, codes: &Codes) -> Vec<Value> {
        let entry = |(code, found): (&String, &Code)| {
            let mut value = json!({ "code": code, "statuses": found.statuses });
            if let Some(words) = self.of(code) {
                value["kind"] = words.kind.word().into();
                value["meaning"] = words.meaning.clone().into();
                value["remedy"] = words.remedy.clone().into();
            }
            value
        };
        codes.iter().map(entry).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fact::catalogue::ErrorCode;

    fn edition(document: &str, codes: &[(&str, &[u16])]) -> Facts {
        let errors = codes
            .iter()
            .map(|(code, statuses)| ErrorCode { code: (*code).into(), statuses: statuses.to_vec(), line: 1 })
            .collect();
        Facts { document: document.into(), errors, ..Facts::default() }
    }

    fn codes() -> Codes {
        let seen = "tins:\n  TIN.2: { statuses: [404, 409], source: met }\n  TIN.9: { statuses: [403], source: met }\n";
        let editions = [edition("new", &[("TIN.1", &[400])]), edition("old", &[("TIN.1", &[403]), ("TIN.2", &[404])])];
        merge(&editions, &observed(seen, "tins").unwrap())
    }

    #[test]
    fn editions_and_observations_are_joined() {
        let lines: Vec<String> = codes()
            .iter()
            .map(|(n, c)| format!("{n} {:?} {} {:?} {}", c.statuses, c.documents.join("+"), c.observed, c.differs))
            .collect();
        assert_eq!(
            lines,
            ["TIN.1 {400, 403} new+old {} true", "TIN.2 {404, 409} old {409} false", "TIN.9 {403}  {403} false"]
        );
    }

    #[test]
    fn words_and_codes_belong_together() {
        let text = "TIN.1: { kind: not_found, meaning: There is no tin., remedy: Name one. }\n\
                    TIN.2: { kind: busy, meaning: short, remedy: Wait for it. }\nTIN.3: { kind: other, meaning: It is so., remedy: Live with it. }\n";
        let found = Wording::read(text).unwrap().check(&codes(), "here");
        let messages: Vec<&str> = found.iter().map(|d| d.message.as_str()).collect();
        assert_eq!(
            messages,
            ["`TIN.9` has no words", "meaning of `TIN.2` is no sentence", "`TIN.3` describes no error code"]
        );
        assert!(Wording::read("TIN.1: { kind: sometimes, meaning: A b., remedy: C d. }").is_err());
    }
}
