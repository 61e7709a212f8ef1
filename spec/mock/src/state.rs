//! What exists.  In: changes with their times.  Out: items as they are at a time.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// Everything that was made, by service and kind.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct State {
    /// By `service/kind`, then by ID.
    pub resources: BTreeMap<String, IndexMap<String, Resource>>,
    /// Jobs by ID: when they end.
    pub jobs: BTreeMap<String, f64>,
    /// Tokens: when they expire.
    pub tokens: BTreeMap<String, f64>,
    /// Services and projects whose resources of the examples were made.
    #[serde(default)]
    pub seeded: BTreeSet<String>,
    /// How many IDs were given.
    pub given: u64,
}

/// A resource.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Resource {
    /// Members that differ from the example.
    pub values: Map<String, Value>,
    /// Members with other values until a time.
    pub during: Vec<Phase>,
    /// The ID of the resource that it belongs to.
    pub parent: Option<String>,
}

/// Values until a time.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Phase {
    /// Seconds on the clock of the server.
    pub until: f64,
    /// The values.
    pub values: Map<String, Value>,
}

impl Resource {
    /// Its own values at a time, and those that it has only for a while.
    pub fn at(&self, now: f64) -> (Map<String, Value>, Map<String, Value>) {
        let running = self.during.iter().filter(|phase| phase.until > now);
        (self.values.clone(), running.flat_map(|phase| phase.values.clone()).collect())
    }

    /// Whether a change is under way.
    pub fn is_busy(&self, now: f64) -> bool {
        self.during.iter().any(|phase| phase.until > now)
    }
}

impl State {
    /// The resources of a kind.
    pub fn of(&mut self, key: &str) -> &mut IndexMap<String, Resource> {
        self.resources.entry(key.to_owned()).or_default()
    }

    /// An ID of the form of another one, which no resource had before.
    pub fn fresh(&mut self, like: &str) -> String {
        self.given += 1;
        // Spread over all digits, so that two IDs differ at first sight.
        let number = self.given.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        let mut digits = format!("{number:016x}").into_bytes().into_iter().cycle();
        let end = like
            .find("in")
            .or_else(|| like.find("no"))
            .or_else(|| like.find("pr"))
            .or_else(|| like.find("br"))
            .or_else(|| like.find("po"));
        let kept = end.filter(|end| like.len() - end == 4).unwrap_or(like.len());
        let fresh = |(at, c): (usize, char)| match c {
            c if at < kept && c.is_ascii_hexdigit() => digits.next().map_or(c, char::from),
            c => c,
        };
        like.char_indices().map(fresh).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fresh_id_has_the_form_of_the_others() {
        let mut state = State::default();
        for like in ["0a1b2c3d-1111-4222-8333-445566778899", "a4c2f7d19e3b48568a0d5c7e1f2b9036in07"] {
            let (one, other) = (state.fresh(like), state.fresh(like));
            assert_ne!(one, other);
            assert_eq!(one.len(), like.len());
            assert_eq!(one.matches('-').count(), like.matches('-').count());
            assert_eq!(one.ends_with("in07"), like.ends_with("in07"));
        }
    }

    #[test]
    fn a_phase_hides_values_until_its_end() {
        let values = |status: &str| Map::from_iter([("status".to_owned(), Value::from(status))]);
        let resource = Resource {
            values: values("AVAILABLE"),
            during: vec![Phase { until: 10.0, values: values("CREATING") }],
            parent: None,
        };
        assert_eq!(resource.at(9.0), (values("AVAILABLE"), values("CREATING")));
        assert_eq!(resource.at(10.0), (values("AVAILABLE"), Map::new()));
        assert!(resource.is_busy(9.0) && !resource.is_busy(10.0));
    }
}
