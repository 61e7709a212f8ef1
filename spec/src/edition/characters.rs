//! Characters that editions state differently.  In: the rows concerned.  Out: rows that take what any edition takes.

use std::collections::BTreeSet;

use super::service::{Disagreement, Service};
use crate::constraint::Constraints;
use crate::constraint::characters::ABOUT;
use crate::fact::Operation;

/// How such a disagreement is resolved: what either edition takes is no invalid request.
pub const CHARACTERS: &str = "characters of both";

/// A row whose characters an older edition states differently.
pub(super) struct Wider {
    /// Id of the leading document.
    pub document: String,
    /// Id of the older one.
    pub id: String,
    pub line: u32,
    pub name: String,
    pub printed: Constraints,
    pub older: Constraints,
}

impl Wider {
    /// Makes the row itself take what the older edition takes.
    pub fn widen(&self, operation: &mut Operation) {
        let rows = operation.fields_mut().filter(|f| f.line == self.line && f.name == self.name);
        rows.for_each(|f| f.constraints.take_characters(&self.older));
    }

    /// Whether another row has the same characters, as far as these are no common ones.
    fn is_printed_as(&self, name: &str, other: &Constraints) -> bool {
        let alike = self.name == name && self.printed.signature() == other.signature();
        alike || other.special().is_some() && other.special() == self.printed.special()
    }
}

/// What an older edition adds to the characters of a text, it adds wherever the leading document prints the same set of
/// special characters, or the same limits under the same name.
pub(super) fn complete(service: &mut Service, wider: &[Wider]) {
    for merged in &mut service.operations {
        let operation = merged.operation.key();
        let document = merged.document.clone();
        let sent = sent(&merged.operation);
        for field in merged.operation.fields_mut() {
            let printed = field.constraints.clone();
            for wider in wider.iter().filter(|w| w.document == document && w.is_printed_as(&field.name, &printed)) {
                for (about, own, older) in printed.contradictions(&wider.older) {
                    let own_row = sent.contains(&(field.line, field.name.clone()));
                    let found = Disagreement {
                        operation: operation.clone(),
                        about: format!("request.{}", field.name),
                        leading: format!("{about} {own}"),
                        older: format!("{}: {about} {older} elsewhere", wider.id),
                        resolved: CHARACTERS,
                    };
                    if ABOUT.contains(&about) && own_row && !service.disagreements.contains(&found) {
                        service.disagreements.push(found);
                    }
                }
                field.constraints.take_characters(&wider.older);
            }
        }
    }
}

/// Rows of an operation's request, by line and name.
fn sent(operation: &Operation) -> BTreeSet<(u32, String)> {
    let members = operation.request.iter().flat_map(|body| operation.members(body));
    let all = operation.parameters.iter().map(|p| &p.field).chain(members);
    all.map(|f| (f.line, f.name.clone())).collect()
}
