//! `spec/metrics/<service>.yaml` → the metrics of a service.
//!
//! Invariant: metrics are sorted by id, and no id occurs twice.

use serde::Deserialize;

use crate::diagnostic::{Code, Diagnostic};

/// `spec/metrics/<service>.yaml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Monitoring {
    /// Path of the file, as the caller passed it.
    #[serde(skip)]
    pub file: String,
    /// Namespace of the monitoring service.
    pub namespace: String,
    /// Dimensions, from the widest to the narrowest.
    pub dimensions: Vec<String>,
    /// Sorted by id.
    pub metrics: Vec<Metric>,
}

/// One metric.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Metric {
    /// Its id.
    pub id: String,
    /// What it measures.
    pub name: String,
    /// Unit of its values.
    #[serde(default)]
    pub unit: String,
    /// Smallest value.
    pub minimum: Option<u64>,
    /// Largest value.
    pub maximum: Option<u64>,
    /// Unit of the largest value.
    #[serde(default)]
    pub maximum_unit: String,
    /// The measured object.
    #[serde(default)]
    pub of: String,
    /// Period in seconds.
    pub period: Option<u32>,
}

/// Reads the file; `text` is its content.
pub fn read(file: &str, text: &str) -> Result<Monitoring, Diagnostic> {
    let (path, code) = (file.to_owned(), Code::Syntax);
    monitoring(file, text).map_err(|message| Diagnostic::new(path, "", code, message))
}

fn monitoring(file: &str, text: &str) -> Result<Monitoring, String> {
    let mut it: Monitoring = crate::yaml::read(text)?;
    file.clone_into(&mut it.file);
    it.metrics.sort_by(|a, b| a.id.cmp(&b.id));
    match it.metrics.windows(2).find(|pair| pair[0].id == pair[1].id) {
        Some(pair) => Err(format!("the metric `{}` occurs twice", pair[0].id)),
        None => Ok(it),
    }
}
