//! The whole way of one service.  In: facts of its documents, corrections, wording.  Out: description and report as text.

use openapiv3::OpenAPI;
use serde_json::Value;

use crate::assemble::{self, About, Assembled};
use crate::correct::{self, Lookup};
use crate::coverage;
use crate::diagnostic::Diagnostic;
use crate::edition::{self, Service};
use crate::fact::Facts;
use crate::sources;
use crate::wording::Wording;
use crate::yaml;

/// What a service is described from.
pub struct Inputs<'i> {
    /// The service.
    pub service: &'i sources::Service,
    /// Date of the leading edition.
    pub issued: &'i str,
    /// Facts, the leading edition first.
    pub editions: Vec<Facts>,
    /// Text of `spec/corrections/<service>.toml`.
    pub corrections: &'i str,
    /// Text of `spec/text/<service>/operations.yaml`.
    pub wording: &'i str,
    /// Text of `spec/behaviour/regions.json`.
    pub regions: &'i str,
    /// Texts of the documents, to look evidence up; none when they are not at hand.
    pub documents: Lookup<'i>,
}

/// The texts of a service.
#[derive(Debug, Clone)]
pub struct Described {
    /// `spec/openapi/<service>.yaml`.
    pub openapi: String,
    /// `spec/openapi/<service>.coverage.md`.
    pub coverage: String,
    /// Operations, deprecated ones among them, and schemas.
    pub counts: (usize, usize, usize),
}

/// Describes a service, or lists everything that stands in the way.
pub fn describe(inputs: Inputs<'_>) -> Result<Described, Vec<Diagnostic>> {
    let name = &inputs.service.name;
    let mut editions = inputs.editions;
    let mut problems = Vec::new();
    let place = format!("spec/corrections/{name}.toml");
    let corrections =
        correct::apply(&mut editions, inputs.corrections, &place, inputs.documents).unwrap_or_else(|found| {
            problems.extend(found);
            0
        });
    let service = edition::reconcile(&editions);
    let place = format!("spec/text/{name}/operations.yaml");
    let wording = Wording::read(inputs.wording).unwrap_or_else(|e| {
        problems.push(Diagnostic::new(&place, e, "mend the file"));
        Wording::default()
    });
    problems.extend(wording.check(&service, &place));
    let servers = regions(inputs.regions, &inputs.service.regions).unwrap_or_else(|e| {
        problems.push(Diagnostic::new("spec/behaviour/regions.json", e, "mend the file"));
        Vec::new()
    });
    if !problems.is_empty() {
        return Err(problems);
    }
    let about = About {
        title: inputs.service.title.clone(),
        description: inputs.service.description.clone(),
        version: inputs.issued.to_owned(),
        page: inputs.service.page.clone(),
        servers,
    };
    let assembled = assemble::assemble(&service, &wording, &about);
    let header =
        format!("# OpenAPI description of {}, written by `cargo xtask transcribe`; do not edit.\n", about.title);
    let openapi = text(&assembled, &header, name)?;
    let coverage = coverage::report(&about.title, &editions, &service, &assembled, corrections);
    let deprecated = service.operations.iter().filter(|m| m.operation.deprecated).count();
    Ok(Described { openapi, coverage, counts: (service.operations.len(), deprecated, assembled.schemas) })
}

/// Describes documents that nobody prepared anything for: facts only.
pub fn describe_unknown(name: &str, editions: &[Facts]) -> Result<Described, Vec<Diagnostic>> {
    let mut service: Service = edition::reconcile(editions);
    let chapters = plain_chapters(&mut service, editions);
    let about = About {
        title: name.to_owned(),
        description: format!("The operations of {name}, as its API reference states them."),
        version: "unversioned".to_owned(),
        ..About::default()
    };
    let assembled = assemble::assemble(&service, &chapters, &about);
    let header = format!("# OpenAPI description of {name}, transcribed from its API reference.\n");
    let openapi = text(&assembled, &header, name)?;
    let coverage = coverage::report(name, editions, &service, &assembled, 0);
    let deprecated = service.operations.iter().filter(|m| m.operation.deprecated).count();
    Ok(Described { openapi, coverage, counts: (service.operations.len(), deprecated, assembled.schemas) })
}

/// Pages have no chapters: all their operations are one group.
fn plain_chapters(service: &mut Service, editions: &[Facts]) -> Wording {
    if editions.len() > 1 {
        service.operations.iter_mut().for_each(|m| m.chapter.clear());
    }
    Wording::default()
}

fn text(assembled: &Assembled, header: &str, name: &str) -> Result<String, Vec<Diagnostic>> {
    let broken = |e: String| {
        vec![Diagnostic::new(
            format!("spec/openapi/{name}.yaml"),
            e,
            "this is a fault of the assembler: please report it",
        )]
    };
    serde_json::from_value::<OpenAPI>(assembled.document.clone())
        .map_err(|e| broken(format!("the assembled description is not OpenAPI: {e}")))?;
    Ok(header.to_owned() + &yaml::write(&assembled.document).map_err(broken)?)
}

/// Region and URL of every endpoint of a service.
fn regions(text: &str, key: &str) -> Result<Vec<(String, String)>, String> {
    let value: Value = serde_json::from_str(text).map_err(|e| e.to_string())?;
    let map = value.as_object().ok_or("not an object of regions")?;
    let url = |services: &Value| services.get(key).and_then(Value::as_str).map(str::to_owned);
    Ok(map.iter().filter_map(|(region, services)| Some((region.clone(), url(services)?))).collect())
}
