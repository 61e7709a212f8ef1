//! Metrics of a service.  In: facts of its editions, our words.  Out: `spec/metrics/<service>.yaml`.
//!
//! Invariant: every metric has a name and every name has a metric.

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

use crate::diagnostic::Diagnostic;
use crate::fact::Facts;
use crate::fact::catalog::{Metric, Monitoring};

/// Our words for one metric.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    /// What it counts or measures, in a few words.
    pub name: String,
    /// Why its id may be printed wrong.
    #[serde(default)]
    pub doubt: Option<String>,
}

/// Our words by id.
#[derive(Debug, Clone, Default)]
pub struct OperationTexts(IndexMap<String, Words>);

/// The file that is written.
#[derive(Serialize)]
struct File<'f> {
    namespace: &'f str,
    dimensions: &'f [String],
    metrics: Vec<Entry<'f>>,
}

#[derive(Serialize)]
struct Entry<'f> {
    id: &'f str,
    name: &'f str,
    #[serde(skip_serializing_if = "str::is_empty")]
    unit: &'f str,
    #[serde(skip_serializing_if = "Option::is_none")]
    minimum: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    maximum: Option<u64>,
    #[serde(skip_serializing_if = "str::is_empty")]
    maximum_unit: &'f str,
    #[serde(skip_serializing_if = "str::is_empty")]
    of: &'f str,
    #[serde(skip_serializing_if = "Option::is_none")]
    period: Option<u32>,
}

const HEADER: &str = "\
written by `cargo xtask transcribe`; do not edit.
# unit: of the values, none for plain numbers; maximum_unit: where the largest value is stated in another unit;
# of: what is measured; period: seconds between two values, where a document states it.
";

/// Joins the metrics of all editions; the leading one wins.
pub fn merge(editions: &[Facts]) -> Monitoring {
    let mut out = Monitoring::default();
    for facts in editions {
        let more = &facts.monitoring;
        if out.namespace.is_empty() {
            out.namespace.clone_from(&more.namespace);
        }
        for dimension in more.dimensions.iter() {
            if !out.dimensions.contains(dimension) {
                out.dimensions.push(dimension.clone());
            }
        }
        for metric in &more.metrics {
            if !out.metrics.iter().any(|m| m.id == metric.id) {
                out.metrics.push(metric.clone());
            }
        }
    }
    out
}

impl OperationTexts {
    /// Reads a file; an empty one has no words.
    pub fn read(text: &str) -> Result<Self, String> {
        if text.trim().is_empty() { Ok(Self::default()) } else { crate::yaml::read(text).map(Self) }
    }

    /// Ids that may be printed wrong, each with the reason.
    pub fn doubts(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().filter_map(|(id, words)| Some((id.as_str(), words.doubt.as_deref()?)))
    }

    /// What is missing, and what names nothing.
    pub fn check(&self, monitoring: &Monitoring, place: &str) -> Vec<Diagnostic> {
        let known = |id: &str| monitoring.metrics.iter().any(|m| m.id == id);
        let missing = monitoring.metrics.iter().filter(|m| !self.0.contains_key(&m.id)).map(|m| {
            Diagnostic::new(place, format!("`{}` has no name", m.id), "say what it measures, in our own words")
        });
        let superfluous = self
            .0
            .keys()
            .filter(|id| !known(id))
            .map(|id| Diagnostic::new(place, format!("`{id}` names no metric"), "remove it, or fix it"));
        missing.chain(superfluous).collect()
    }

    /// The text of the file, none for a service without metrics.
    pub fn publish(&self, title: &str, monitoring: &Monitoring) -> Result<Option<String>, String> {
        if monitoring.is_empty() {
            return Ok(None);
        }
        let file = File {
            namespace: &monitoring.namespace,
            dimensions: &monitoring.dimensions,
            metrics: monitoring.metrics.iter().map(|m| self.entry(m)).collect(),
        };
        Ok(Some(format!("# Metrics of {title}, {HEADER}{}", crate::yaml::write(&file)?)))
    }

    fn entry<'f>(&'f self, metric: &'f Metric) -> Entry<'f> {
        Entry {
            id: &metric.id,
            name: self.0.get(&metric.id).map_or("", |words| &words.name),
            unit: &metric.unit,
            minimum: metric.minimum,
            maximum: metric.maximum,
            maximum_unit: &metric.maximum_unit,
            of: &metric.of,
            period: metric.period,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_metrics_belong_together() {
        let metric: Metric = crate::yaml::read("{ id: tin1, minimum: 0, unit: '%', line: 3 }").unwrap();
        let monitoring = Monitoring { namespace: "TIN".into(), dimensions: Vec::new(), metrics: vec![metric] };
        let words = OperationTexts::read("tin2: { name: Lids }").unwrap();
        let messages: Vec<String> = words.check(&monitoring, "here").into_iter().map(|d| d.message).collect();
        assert_eq!(messages, ["`tin1` has no name", "`tin2` names no metric"]);
        let words = OperationTexts::read("tin1: { name: How full }").unwrap();
        assert!(words.check(&monitoring, "here").is_empty());
        let text = words.publish("Tins", &monitoring).unwrap().unwrap();
        assert!(text.ends_with("metrics:\n- id: tin1\n  name: How full\n  unit: '%'\n  minimum: 0\n"), "{text}");
    }
}
