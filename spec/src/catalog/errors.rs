//! Error codes of a service.  In: facts of its editions, observed codes, our words.  Out: entries of `x-error-codes`.
//!
//! Invariant: every code has words and every texts has a code.

use std::collections::{BTreeMap, BTreeSet};

use gaussdb_extensions::ErrorCode;
use indexmap::IndexMap;

use super::error_texts::Words;
use super::observed::{self, Observed, Scope};
use crate::diagnostic::Diagnostic;
use crate::fact::Facts;

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
    /// Words that all services share; others have theirs in the texts of the service.
    pub shared: Option<Words>,
    /// What it means after single operations, where that is something else.
    pub scopes: Vec<Scope>,
}

/// All codes, in order of their text.
pub type Codes = BTreeMap<String, Code>;

/// The meaning of a code that nobody has described yet, in a service that the repository does not hold.
const UNKNOWN: &str = "Only the API reference of the service says what it means.";

/// Our words by code.
#[derive(Debug, Clone, Default)]
pub struct OperationTexts(IndexMap<String, Words>);

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
    for (name, seen) in &observed.codes {
        let code = codes.entry(name.clone()).or_default();
        code.observed = seen.statuses.iter().copied().filter(|s| !code.statuses.contains(s)).collect();
        code.statuses.extend(&seen.statuses);
        code.scopes.clone_from(&seen.scopes);
    }
    for (name, common) in &observed.common {
        let code = codes.entry(name.clone()).or_default();
        code.observed = common.statuses.iter().copied().collect();
        code.statuses.extend(&common.statuses);
        code.shared = Some(common.words());
    }
    codes
}

impl OperationTexts {
    /// Reads a file; an empty one has no words.
    pub fn read(text: &str) -> Result<Self, String> {
        if text.trim().is_empty() { Ok(Self::default()) } else { crate::yaml::read(text).map(Self) }
    }

    /// The words for a code: those that all services share, else those of this one.
    pub fn of<'w>(&'w self, code: &str, found: &'w Code) -> Option<&'w Words> {
        found.shared.as_ref().or_else(|| self.0.get(code))
    }

    /// What is missing, and what describes nothing.
    pub fn check(&self, codes: &Codes, place: &str) -> Vec<Diagnostic> {
        let mut out = Vec::new();
        for (code, _) in codes.iter().filter(|(code, found)| self.of(code, found).is_none()) {
            let lines = format!(
                "{code}:\n  kind: <one of the kinds above>\n  meaning: <what went wrong>\n  remedy: <what to do>"
            );
            let help = "add kind, meaning and remedy, in our own words";
            out.push(Diagnostic::new(place, format!("`{code}` has no words"), help).paste("", lines));
        }
        for (code, words) in &self.0 {
            if codes.get(code).is_none_or(|found| found.shared.is_some()) {
                let message = format!("`{code}` describes no error code of this service alone");
                out.push(Diagnostic::new(place, message, "remove it, or correct the code"));
            }
            out.extend(words.check(code, place));
        }
        for (code, found) in codes {
            for scope in &found.scopes {
                out.extend(scope.words().check(code, observed::PLACE));
                if self.of(code, found).is_some_and(|words| words.kind == scope.kind) {
                    let message = format!("`{code}` has the same kind everywhere, so its scope says nothing");
                    out.push(Diagnostic::new(observed::PLACE, message, "remove the scope"));
                }
            }
            if let Some(words) = &found.shared {
                out.extend(words.check(code, observed::PLACE));
            }
        }
        out
    }

    /// The entries of `x-error-codes`. `ids` are those of the operations, by method and path.
    pub fn publish(&self, codes: &Codes, ids: &BTreeMap<String, String>) -> Vec<ErrorCode> {
        let entry = |(code, found): (&String, &Code)| {
            let words = self.of(code, found);
            ErrorCode {
                code: code.clone(),
                statuses: found.statuses.iter().copied().collect(),
                kind: words.map(|words| words.kind),
                meaning: words.map_or(UNKNOWN, |words| &words.meaning).to_owned(),
                remedy: words.map(|words| words.remedy.clone()).unwrap_or_default(),
                scopes: found.scopes.iter().map(|scope| scope.publish(ids)).collect(),
            }
        };
        codes.iter().map(entry).collect()
    }
}

#[cfg(test)]
mod tests {
    use gaussdb_extensions::ErrorKind;

    use super::*;
    use crate::fact::catalog;

    fn edition(document: &str, codes: &[(&str, &[u16])]) -> Facts {
        let errors = codes
            .iter()
            .map(|(code, statuses)| catalog::ErrorCode { code: (*code).into(), statuses: statuses.to_vec(), line: 1 })
            .collect();
        Facts { document: document.into(), errors, ..Facts::default() }
    }

    const SEEN: &str = "
common:
  GATE.*: { kind: by_status, meaning: The gate refused it., remedy: Read the status., source: met }
services:
  tins:
    TIN.2:
      statuses: [404, 409]
      source: met
      scopes:
      - operations: ['DELETE /tins/{id}']
        kind: not_found
        meaning: The tin is thrown away.
        remedy: Nothing is to be done.
        source: 'observed: a painter'
    TIN.9: { statuses: [403], source: met }
";

    fn codes() -> Codes {
        let editions = [edition("new", &[("TIN.1", &[400])]), edition("old", &[("TIN.1", &[403]), ("TIN.2", &[404])])];
        merge(&editions, &Observed::read(SEEN, "tins").unwrap())
    }

    #[test]
    fn editions_and_observations_are_joined() {
        let lines: Vec<String> = codes()
            .iter()
            .map(|(n, c)| format!("{n} {:?} {} {:?} {}", c.statuses, c.documents.join("+"), c.observed, c.differs))
            .collect();
        assert_eq!(
            lines,
            [
                "GATE.* {}  {} false",
                "TIN.1 {400, 403} new+old {} true",
                "TIN.2 {404, 409} old {409} false",
                "TIN.9 {403}  {403} false"
            ]
        );
    }

    #[test]
    fn words_and_codes_belong_together() {
        let text = "TIN.1: { kind: not_found, meaning: There is no tin., remedy: Name one. }\n\
                    TIN.2: { kind: busy, meaning: short, remedy: Wait for it. }\nTIN.3: { kind: other, meaning: It is so., remedy: Live with it. }\n";
        let found = OperationTexts::read(text).unwrap().check(&codes(), "here");
        let messages: Vec<&str> = found.iter().map(|d| d.message.as_str()).collect();
        assert_eq!(
            messages,
            [
                "`TIN.9` has no words",
                "meaning of `TIN.2` is no sentence",
                "`TIN.3` describes no error code of this service alone"
            ]
        );
        assert!(OperationTexts::read("TIN.1: { kind: sometimes, meaning: A b., remedy: C d. }").is_err());
    }

    #[test]
    fn a_scope_is_published_with_the_ids_of_its_operations() {
        let words =
            OperationTexts::read("TIN.2: { kind: busy, meaning: It is stirred., remedy: Wait for it. }").unwrap();
        let ids = BTreeMap::from([("DELETE /tins/{id}".to_owned(), "deleteTin".to_owned())]);
        let published = words.publish(&codes(), &ids);
        let gate = &published[0];
        assert_eq!((gate.code.as_str(), gate.kind), ("GATE.*", Some(ErrorKind::ByStatus)));
        assert_eq!((gate.meaning.as_str(), gate.remedy.as_str()), ("The gate refused it.", "Read the status."));
        assert_eq!((published[1].kind, published[1].meaning.as_str()), (None, UNKNOWN));
        let scope = &published[2].scopes[0];
        assert_eq!((published[2].kind, scope.kind), (Some(ErrorKind::Busy), ErrorKind::NotFound));
        assert_eq!(scope.operations, ["deleteTin"]);
        let same = "TIN.2: { kind: not_found, meaning: It is gone., remedy: Buy another. }";
        let found = OperationTexts::read(same).unwrap().check(&codes(), "here");
        assert!(found.iter().any(|d| d.message.contains("same kind everywhere")), "{found:?}");
    }
}
