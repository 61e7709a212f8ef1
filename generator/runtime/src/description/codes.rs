//! Error codes of a service (`x-error-codes`) and result codes inside answers (`x-success-when`) as data.  In: a code,
//! and the operation that answered it.  Out: what is known about it.

use crate::description::kind::ErrorKind;

/// An error code, or a family of them. Written as `ErrorCode::new(…)`, or with scopes as
/// `ErrorCode { scopes: &[…], ..ErrorCode::new(…) }`.
#[derive(Debug)]
pub struct ErrorCode {
    /// The code: `DWS.7023`. One that ends in `*` is a family: every other code with this start. Its codes are from
    /// systems in front of the service, and the HTTP status decides their kind.
    pub code: &'static str,
    /// Its kind, if it is one of the known kinds.
    pub kind: Option<ErrorKind>,
    /// What it means.
    pub meaning: &'static str,
    /// What to do about it; may be empty.
    pub remedy: &'static str,
    /// Other meanings after single operations.
    pub scopes: &'static [ErrorScope],
}

/// What an error code means after single operations.
#[derive(Debug)]
pub struct ErrorScope {
    /// Their `operationId`s.
    pub operations: &'static [&'static str],
    /// Only when the message of the answer is exactly this.
    pub message: Option<&'static str>,
    /// The kind of the code, if it is one of the known kinds.
    pub kind: Option<ErrorKind>,
    /// What it means.
    pub meaning: &'static str,
    /// What to do about it; may be empty.
    pub remedy: &'static str,
}

/// A result member inside an answer that decides whether it is a failure (`x-success-when`). Written as
/// `SuccessWhen { message: …, ..SuccessWhen::new(code, values) }`.
#[derive(Debug)]
pub struct SuccessWhen {
    /// Path of the result code: `workload_res_code`.
    pub code: &'static str,
    /// Values that mean success. An absent or null member of a successful response means success too.
    pub values: &'static [&'static str],
    /// The kinds of other values, if they are known.
    pub kinds: &'static [(&'static str, ErrorKind)],
    /// Statuses of failures for which the result code decides too, if the body has one.
    pub statuses: &'static [u16],
    /// Path of the message that goes with it.
    pub message: Option<&'static str>,
}

impl SuccessWhen {
    /// A rule for successful answers, without a message; every other value is a failure of its own kind.
    pub const fn new(code: &'static str, values: &'static [&'static str]) -> Self {
        Self { code, values, kinds: &[], statuses: &[], message: None }
    }
}

impl ErrorCode {
    /// A code that means the same after every operation.
    pub const fn new(code: &'static str, kind: Option<ErrorKind>, meaning: &'static str, remedy: &'static str) -> Self {
        Self { code, kind, meaning, remedy, scopes: &[] }
    }

    /// The entry for a code in a sorted table: its own, or that of the longest family that it belongs to.
    pub fn find(table: &'static [Self], code: &str) -> Option<&'static Self> {
        let own = table.binary_search_by(|entry| entry.code.cmp(code)).ok().map(|at| &table[at]);
        own.or_else(|| Self::family(table, code))
    }

    /// The longest family that a code belongs to: it comes from a system in front of the service.
    pub fn family(table: &'static [Self], code: &str) -> Option<&'static Self> {
        let begins = |entry: &&Self| entry.code.strip_suffix('*').is_some_and(|start| code.starts_with(start));
        table.iter().filter(begins).max_by_key(|entry| entry.code.len())
    }

    /// Another meaning after an operation, if there is one. A scope for exactly this message is before one for any.
    pub fn scope(&self, operation: &str, message: &str) -> Option<&'static ErrorScope> {
        let here = self.scopes.iter().filter(|scope| scope.operations.contains(&operation));
        let fits = here.filter(|scope| scope.message.is_none_or(|wanted| wanted == message.trim()));
        fits.max_by_key(|scope| scope.message.is_some())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    static TABLE: [ErrorCode; 4] = [
        ErrorCode::new("GATE.*", None, "The gate.", ""),
        ErrorCode::new("GATE.1", Some(ErrorKind::Permission), "The key.", ""),
        ErrorCode::new("GATE.2*", None, "The other gate.", ""),
        ErrorCode {
            scopes: &[
                ErrorScope { operations: &["getTin"], message: None, kind: None, meaning: "Any.", remedy: "" },
                ErrorScope { operations: &["getTin"], message: Some("dry"), kind: None, meaning: "Dry.", remedy: "" },
                ErrorScope { operations: &["stirTin"], message: Some("dry"), kind: None, meaning: "Hard.", remedy: "" },
            ],
            ..ErrorCode::new("TIN.1", None, "In general.", "")
        },
    ];

    #[test]
    fn a_code_is_found_before_its_family_and_a_long_family_before_a_short_one() {
        let cases = [("GATE.1", "The key."), ("GATE.9", "The gate."), ("GATE.22", "The other gate."), ("TIN.2", "")];
        for (code, meaning) in cases {
            assert_eq!(ErrorCode::find(&TABLE, code).map_or("", |entry| entry.meaning), meaning, "{code}");
        }
    }

    #[test]
    fn a_scope_for_the_message_comes_before_one_for_any_message() {
        let cases =
            [("getTin", "wet", "Any."), ("getTin", " dry ", "Dry."), ("stirTin", "dry", "Hard."), ("stirTin", "", "")];
        for (operation, message, meaning) in cases {
            assert_eq!(
                TABLE[3].scope(operation, message).map_or("", |scope| scope.meaning),
                meaning,
                "{operation} {message}"
            );
        }
    }
}
