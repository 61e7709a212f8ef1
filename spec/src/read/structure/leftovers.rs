//! What is left after fields were linked to structure tables.  In: fields without a structure and tables without a field.
//! Out: pairs where there is only one way, gaps for the rest, and all structures.

use std::collections::BTreeSet;

use crate::fact::{Body, Field, Structure};
use crate::read::side::Side;
use crate::text;
use crate::types::Type;

/// A name that was provisional, and the structure that it turned out to be.
struct Pair {
    provisional: String,
    structure: String,
}

impl super::Linker<'_, '_> {
    /// The structures that fields refer to. Gaps are reported for what stays unlinked.
    pub fn finish(mut self, bodies: [&mut Option<Body>; 2]) -> Vec<Structure> {
        self.merge_twins();
        let mut pairs: Vec<Pair> = Vec::new();
        loop {
            let found = self.pair();
            if found.is_empty() {
                break;
            }
            self.open.retain(|o| !found.iter().any(|pair| pair.provisional == o.id));
            pairs.extend(found);
        }
        self.merge_twins();
        self.report();
        let mut structures: Vec<Structure> = Vec::new();
        for table in self.tables {
            if let (Some(name), Some(fields)) = (table.candidate.id, table.fields) {
                structures.push(Structure { name, line: table.line, fields, cases: Vec::new() });
            }
        }
        let names: BTreeSet<String> = structures.iter().map(|s| s.name.clone()).collect();
        let bodies: Vec<&mut Body> = bodies.into_iter().flatten().collect();
        let mut all: Vec<&mut Field> = structures.iter_mut().flat_map(|s| &mut s.fields).collect();
        for body in bodies {
            replace(&mut body.kind, &pairs, &names);
            all.extend(&mut body.fields);
        }
        for field in all {
            field.repairs.extend(replace(&mut field.kind, &pairs, &names));
        }
        structures
    }

    /// Pairs fields without a structure and tables without a field, when there is only one way.
    fn pair(&mut self) -> Vec<Pair> {
        let mut pairs: Vec<Pair> = Vec::new();
        for side in [Side::Request, Side::Response] {
            let mut wanted: Vec<String> = Vec::new();
            for open in self.open.iter().filter(|o| o.side == side) {
                if !wanted.contains(&open.id) {
                    wanted.push(open.id.clone());
                }
            }
            let free: Vec<usize> = (0..self.tables.len())
                .filter(|i| self.tables[*i].is_free() && self.tables[*i].candidate.side == side)
                .collect();
            if wanted.len() == free.len() {
                for (provisional, index) in wanted.into_iter().zip(free) {
                    pairs.push(Pair { provisional, structure: self.use_table(index, side, &[]) });
                }
            }
        }
        pairs
    }

    /// Two tables of one name describe one structure for two cases: the second adds what the first lacks.
    fn merge_twins(&mut self) {
        for index in 0..self.tables.len() {
            let own = &self.tables[index];
            let (name, side) = (text::shape(&own.candidate.name), own.candidate.side);
            let twin = |t: &super::Table| {
                t.fields.is_some() && t.candidate.side == side && text::shape(&t.candidate.name) == name
            };
            let named = own.is_free() && !own.candidate.name.is_empty();
            let Some(first) = named.then(|| self.tables.iter().position(twin)).flatten() else { continue };
            self.tables[index].candidate.id = self.tables[first].candidate.id.clone();
            let rows = std::mem::take(&mut self.tables[index].rows);
            let added = self.fields(&rows, side, &[]);
            if let Some(fields) = self.tables[first].fields.as_mut() {
                // What one of the cases lacks is not always there.
                for own in fields.iter_mut() {
                    let theirs = added.iter().find(|a| a.name == own.name);
                    own.required =
                        own.required.map(|needed| needed && theirs.is_some_and(|a| a.required == Some(true)));
                }
                let fresh = added.into_iter().filter(|a| !fields.iter().any(|f| f.name == a.name));
                let fresh: Vec<Field> = fresh.map(|a| Field { required: a.required.map(|_| false), ..a }).collect();
                fields.extend(fresh);
            }
        }
    }

    fn report(&mut self) {
        for open in &self.open {
            let (kind, about) = match open.id.strip_prefix('?') {
                Some(_) => ("object without stated members", open.field.clone()),
                None => ("structure without a table", format!("{} ({})", open.field, open.id)),
            };
            self.reader.gap(open.line, kind, &about);
        }
        for table in self.tables.iter().filter(|t| t.is_free() && t.candidate.side != Side::Error) {
            let about = format!("{} {}", table.candidate.number, table.candidate.name);
            self.reader.gap(table.line, "table that nothing refers to", &about);
        }
    }
}

/// Replaces a provisional name by the linked one, and what has no table by a free object; returns the proof.
fn replace(kind: &mut Type, pairs: &[Pair], names: &BTreeSet<String>) -> Option<String> {
    let Type::Struct(id) = kind.leaf().clone() else { return None };
    if let Some(pair) = pairs.iter().find(|pair| pair.provisional == id) {
        *kind = kind.with_leaf(Type::Struct(pair.structure.clone()));
        return Some(format!("structure `{}`: the only one left", pair.structure));
    }
    if !names.contains(&id) {
        *kind = kind.with_leaf(Type::Object);
    }
    None
}
