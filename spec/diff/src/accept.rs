//! Changes that a person has accepted, each with a reason and a date until which that holds.

use serde::Deserialize;

use crate::change::Change;

/// A file of accepted changes.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Accepted {
    /// One row for each.
    #[serde(default, rename = "accept")]
    rows: Vec<Row>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    fingerprint: String,
    because: String,
    expires: String,
}

/// What a file of accepted changes did.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Outcome {
    /// Changes that are left.
    pub changes: Vec<Change>,
    /// How many were accepted.
    pub accepted: usize,
    /// Rows that no longer apply: expired, or about nothing.
    pub stale: Vec<String>,
}

impl Accepted {
    /// Reads a file in TOML; unknown keys, empty reasons and unreadable dates are errors.
    pub fn read(text: &str) -> Result<Self, String> {
        let file: Accepted = toml::from_str(text).map_err(|e| e.to_string())?;
        for row in &file.rows {
            if row.because.trim().is_empty() {
                return Err(format!("{}: `because` is empty; say why the change is accepted", row.fingerprint));
            }
            let digits = row.expires.bytes().enumerate().all(|(i, b)| matches!(i, 4 | 7) == (b == b'-'));
            if row.expires.len() != 10 || !digits {
                return Err(format!("{}: `expires` is no date; write it as YYYY-MM-DD", row.fingerprint));
            }
        }
        Ok(file)
    }

    /// Takes the accepted changes out. `today` is `YYYY-MM-DD`.
    pub fn apply(&self, changes: Vec<Change>, today: &str) -> Outcome {
        let mut outcome = Outcome::default();
        let mut used = vec![false; self.rows.len()];
        for change in changes {
            let print = change.fingerprint();
            match self.rows.iter().position(|row| row.fingerprint == print) {
                Some(i) => {
                    used[i] = true;
                    if self.rows[i].expires.as_str() < today {
                        outcome.changes.push(change);
                    } else {
                        outcome.accepted += 1;
                    }
                }
                None => outcome.changes.push(change),
            }
        }
        for (row, used) in self.rows.iter().zip(used) {
            if !used {
                outcome.stale.push(format!("{}: there is no such change any more; remove the row", row.fingerprint));
            } else if row.expires.as_str() < today {
                outcome.stale.push(format!("{}: expired on {}; look at it again", row.fingerprint, row.expires));
            }
        }
        outcome
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check;

    #[test]
    fn an_accepted_change_is_gone_until_it_expires() {
        let change = Change::whole(&check::SERVER_REMOVED, "servers", Some("https://tin".into()), None);
        let row = |print: &str, expires: &str| {
            format!("[[accept]]\nfingerprint = \"{print}\"\nbecause = \"Nobody is there.\"\nexpires = \"{expires}\"\n")
        };
        let print = change.fingerprint();
        let cases = [
            (row(&print, "2030-01-01"), 0, 0),
            (row(&print, "2020-01-01"), 1, 1),
            (row("000000000000", "2030-01-01"), 1, 1),
        ];
        for (text, left, stale) in cases {
            let outcome = Accepted::read(&text).unwrap().apply(vec![change.clone()], "2026-01-01");
            assert_eq!((outcome.changes.len(), outcome.stale.len()), (left, stale), "{text}");
        }
    }

    #[test]
    fn a_row_needs_a_reason_and_a_date() {
        for (because, expires) in [("", "2030-01-01"), ("Why not.", "soon"), ("Why not.", "2030/01/01")] {
            let text = format!("[[accept]]\nfingerprint = \"a\"\nbecause = \"{because}\"\nexpires = \"{expires}\"\n");
            assert!(Accepted::read(&text).is_err(), "{text}");
        }
    }
}
