//! The catalogs of a service.  In: facts of its editions and the texts beside them.  Out: what is published of them.
//!
//! Invariant: every entry of a document is published or named in the report.

pub mod actions;
pub mod error_texts;
pub mod errors;
pub mod metrics;
mod observed;
mod report;
pub mod servers;

use std::collections::BTreeMap;

use gaussdb_extensions::{ErrorCode, IamAction};

use crate::diagnostic::Diagnostic;
use crate::edition::Service;
use crate::fact::Facts;

/// Texts that the catalogs are made from.
#[derive(Debug, Clone, Copy, Default)]
pub struct Texts<'t> {
    /// `spec/text/<service>/errors.yaml`.
    pub errors: &'t str,
    /// `spec/text/<service>/metrics.yaml`.
    pub metrics: &'t str,
    /// `spec/behavior/errors.yaml`.
    pub observed: &'t str,
    /// `spec/behavior/regions.json`.
    pub regions: &'t str,
}

/// What is published of the catalogs, and what the report says about them.
#[derive(Debug, Clone, Default)]
pub struct Catalog {
    /// Entries of `x-error-codes`.
    pub errors: Vec<ErrorCode>,
    /// `x-iam-action` by method and path of the operation.
    pub actions: BTreeMap<String, IamAction>,
    /// Region and URL of every endpoint.
    pub servers: Vec<(String, String)>,
    /// `spec/metrics/<service>.yaml` when the service has metrics.
    pub metrics: Option<String>,
    /// The chapter of the coverage report.
    pub report: String,
}

/// Which service, and where its texts are.
#[derive(Debug, Clone, Copy)]
pub struct Named<'n> {
    /// "dws".
    pub service: &'n str,
    /// Title of the description.
    pub title: &'n str,
    /// Key of the service in `spec/behavior/regions.json`.
    pub regions: &'n str,
    /// operationIds by method and path.
    pub ids: &'n BTreeMap<String, String>,
}

/// Puts the catalogs of a service together, or lists every problem.
pub fn collect(
    named: Named<'_>,
    editions: &[Facts],
    service: &Service,
    texts: Texts<'_>,
) -> Result<(Catalog, Vec<Diagnostic>), Vec<Diagnostic>> {
    let mut problems = Vec::new();
    let folder = format!("spec/text/{}", named.service);
    let broken = |place: &str, e: String| vec![Diagnostic::new(place, e, "fix the file")];

    let place = observed::PLACE;
    let observed = observed::Observed::read(texts.observed, named.service).map_err(|e| broken(place, e))?;
    problems.extend(observed.check(named.ids));
    let codes = errors::merge(editions, &observed);
    let place = format!("{folder}/errors.yaml");
    let words = errors::OperationTexts::read(texts.errors).map_err(|e| broken(&place, e))?;
    problems.extend(words.check(&codes, &place));

    let place = format!("{folder}/metrics.yaml");
    let metric_words = metrics::OperationTexts::read(texts.metrics).map_err(|e| broken(&place, e))?;
    let monitoring = metrics::merge(editions);
    problems.extend(metric_words.check(&monitoring, &place));

    let place = "spec/behavior/regions.json";
    let servers = servers::merge(editions, texts.regions, named.regions).map_err(|e| broken(place, e))?;
    let actions = actions::assign(editions, service);
    let report = report::write(editions, &codes, &words, &actions, &servers, &metric_words);
    let catalog = Catalog {
        errors: words.publish(&codes, named.ids),
        actions: actions.published(),
        servers: servers.list,
        metrics: metric_words.publish(named.title, &monitoring).map_err(|e| broken("spec/metrics", e))?,
        report,
    };
    Ok((catalog, problems))
}

/// The catalogs of documents that nobody prepared anything for: codes and statuses only.
pub fn collect_unknown(editions: &[Facts], service: &Service) -> Catalog {
    let codes = errors::merge(editions, &observed::Observed::default());
    let actions = actions::assign(editions, service);
    let servers = servers::of_documents(editions);
    let (words, metric_words) = (errors::OperationTexts::default(), metrics::OperationTexts::default());
    let report = report::write(editions, &codes, &words, &actions, &servers, &metric_words);
    let errors = words.publish(&codes, &BTreeMap::new());
    Catalog { errors, actions: actions.published(), servers: servers.list, metrics: None, report }
}
