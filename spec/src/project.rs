//! The whole way of one service.  In: facts of its documents, corrections, texts and settings.  Out: description and report as text.

use openapiv3::OpenAPI;

use crate::assemble::{self, About, Assembled};
use crate::audit;
use crate::behavior;
use crate::catalog::{self, Catalog};
use crate::correct::{self, Lookup};
use crate::coverage::{self, Outcome};
use crate::diagnostic::Diagnostic;
use crate::edition::{self, Service};
use crate::examples;
use crate::fact::catalog::Action;
use crate::fact::{Facts, Gap, Operation, Other};
use crate::majority;
use crate::naming::chosen::Names;
use crate::naming::{alike, enumerations, nulls, rules, values};
use crate::sentences::glossary;
use crate::sentences::lookup;
use crate::sentences::operations::OperationTexts;
use crate::sources;
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
    pub operations: &'i str,
    /// Text of `spec/text/<service>/names.yaml`.
    pub names: &'i str,
    /// The other files of `spec/text/<service>/`.
    pub words: lookup::Sources<'i>,
    /// Text of `spec/behavior/<service>.yaml`.
    pub behavior: &'i str,
    /// The region that tools fill in.
    pub region: &'i str,
    /// Text of `spec/text/actors.yaml`.
    pub actors: &'i str,
    /// Text of `spec/text/introduction.md`.
    pub introduction: &'i str,
    /// Texts that the catalogs are made from.
    pub catalogs: catalog::Texts<'i>,
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
    /// `spec/openapi/<service>.coverage.yaml`.
    pub findings: String,
    /// `spec/metrics/<service>.yaml`, of a service that has metrics.
    pub metrics: Option<String>,
    /// Operations, deprecated ones among them, and schemas.
    pub counts: (usize, usize, usize),
    /// Texts that are missing, and texts that nothing uses.
    pub missing_texts: Vec<Diagnostic>,
}

/// Describes a service, or lists every problem.
pub fn describe(inputs: Inputs<'_>) -> Result<Described, Vec<Diagnostic>> {
    let name = &inputs.service.name;
    let mut editions = inputs.editions;
    let mut problems = Vec::new();
    let place = format!("spec/corrections/{name}.toml");
    let corrections =
        correct::apply(&mut editions, inputs.corrections, &place, inputs.documents).unwrap_or_else(|found| {
            problems.extend(found);
            correct::Applied::default()
        });
    let weighed = majority::weigh(&mut editions);
    let service = edition::reconcile(&editions);
    let place = format!("spec/text/{name}/operations.yaml");
    let texts = OperationTexts::read(inputs.operations).unwrap_or_else(|e| {
        problems.push(Diagnostic::new(&place, e, "fix the file"));
        OperationTexts::default()
    });
    problems.extend(texts.check(&service, &place));
    let ids = texts.operations.iter().map(|(key, words)| (key.clone(), words.id.clone())).collect();
    let named =
        catalog::Named { service: name, title: &inputs.service.title, regions: &inputs.service.regions, ids: &ids };
    let catalog = catalog::collect(named, &editions, &service, inputs.catalogs).unwrap_or_else(|found| {
        problems.extend(found);
        Catalog::default()
    });
    if !problems.is_empty() {
        return Err(problems);
    }
    let about = About {
        title: inputs.service.title.clone(),
        description: inputs.service.description.clone(),
        version: inputs.issued.to_owned(),
        page: inputs.service.page.clone(),
        region: inputs.region.to_owned(),
        introduction: inputs.introduction.to_owned(),
        catalog,
    };
    let mut assembled = assemble::assemble(&service, &texts, &about);
    let place = format!("spec/text/{name}/names.yaml");
    let names = Names::read(inputs.names).map_err(|e| vec![Diagnostic::new(&place, e, "fix the file")])?;
    let mut problems = names.apply(&mut assembled.document, &place);
    // A service to which nobody has given names yet is described with those of its documents.
    if !inputs.names.trim().is_empty() {
        problems.extend(values::apply(&mut assembled.document, &names, &place));
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    // The name that variables and files of the vendor's other tools give the endpoint.
    if inputs.service.regions != *name {
        assembled.document["info"]["x-endpoint-name"] = inputs.service.regions.clone().into();
    }
    let folder = format!("spec/text/{name}");
    let (_, mut missing_texts) = lookup::apply(&mut assembled.document, inputs.words, &folder);
    let place = format!("{folder}/names.yaml");
    if !inputs.names.trim().is_empty() {
        let mut problems = enumerations::apply(&mut assembled.document, &names, &place);
        problems.extend(rules::problems(&assembled.document, &names, &place));
        problems.extend(alike::problems(&assembled.document, &names, &place));
        if !problems.is_empty() {
            return Err(problems);
        }
    }
    nulls::apply(&mut assembled.document);
    assembled.schemas =
        assembled.document.pointer("/components/schemas").and_then(|s| s.as_object()).map_or(0, |s| s.len());
    missing_texts.extend(glossary::apply(
        &mut assembled.document,
        inputs.words.glossary,
        &format!("{folder}/glossary.yaml"),
    ));
    let (place, stated) = (format!("spec/behavior/{name}.yaml"), behavior::stated(&editions, &service));
    let (applied, problems) = behavior::apply(&mut assembled.document, inputs.behavior, &place, &stated);
    if !problems.is_empty() {
        return Err(problems);
    }
    assembled.behavior = applied;
    missing_texts.extend(examples::apply(&mut assembled.document, name, inputs.actors, "spec/text/actors.yaml"));
    let place = format!("spec/corrections/{name}.toml");
    let merged =
        audit::Merged { service: &service, catalog: &about.catalog, behavior: &assembled.behavior, weighed: &weighed };
    let (audit, problems) = audit::audit(&editions, merged, inputs.corrections, &place);
    if !problems.is_empty() {
        return Err(problems);
    }
    let header =
        format!("# OpenAPI description of {}, written by `cargo xtask transcribe`; do not edit.\n", about.title);
    let openapi = text(&assembled, &header, name)?;
    let outcome = Outcome {
        name,
        about: &about,
        editions: &editions,
        service: &service,
        assembled: &assembled,
        audit: &audit,
        corrections: &corrections,
    };
    let (coverage, findings) = (coverage::report(outcome), full(outcome)?);
    let deprecated = service.operations.iter().filter(|m| m.operation.deprecated).count();
    let metrics = about.catalog.metrics;
    let counts = (service.operations.len(), deprecated, assembled.schemas);
    Ok(Described { openapi, coverage, findings, metrics, counts, missing_texts })
}

/// Describes documents that nobody prepared anything for: facts only. Several documents are pages of one reference.
pub fn describe_unknown(name: &str, documents: Vec<Facts>) -> Result<Described, Vec<Diagnostic>> {
    let mut facts = [pages(name, documents)];
    let weighed = majority::weigh(&mut facts);
    let service: Service = edition::reconcile(&facts);
    let about = About {
        title: name.to_owned(),
        description: format!("The operations of {name}, as its API reference states them."),
        version: "unversioned".to_owned(),
        catalog: catalog::collect_unknown(&facts, &service),
        ..About::default()
    };
    let mut assembled = assemble::assemble(&service, &OperationTexts::default(), &about);
    // Lists whose paging no rule finds are named in the report.
    let stated = behavior::stated(&facts, &service);
    (assembled.behavior, _) = behavior::apply(&mut assembled.document, "", "", &stated);
    let header = format!("# OpenAPI description of {name}, transcribed from its API reference.\n");
    let openapi = text(&assembled, &header, name)?;
    let merged =
        audit::Merged { service: &service, catalog: &about.catalog, behavior: &assembled.behavior, weighed: &weighed };
    let (audit, _) = audit::audit(&facts, merged, "", "");
    let outcome = Outcome {
        name,
        about: &about,
        editions: &facts,
        service: &service,
        assembled: &assembled,
        audit: &audit,
        corrections: &correct::Applied::default(),
    };
    let (coverage, findings) = (coverage::report(outcome), full(outcome)?);
    let deprecated = service.operations.iter().filter(|m| m.operation.deprecated).count();
    let metrics = about.catalog.metrics;
    let counts = (service.operations.len(), deprecated, assembled.schemas);
    Ok(Described { openapi, coverage, findings, metrics, counts, missing_texts: Vec::new() })
}

fn full(outcome: Outcome<'_>) -> Result<String, Vec<Diagnostic>> {
    let place = format!("spec/openapi/{}.coverage.yaml", outcome.name);
    coverage::full(outcome)
        .map_err(|e| vec![Diagnostic::new(place, e, "internal error in the coverage report; please file an issue")])
}

/// The facts of all pages as those of one document, whose sections are the pages.
fn pages(name: &str, mut documents: Vec<Facts>) -> Facts {
    if documents.len() == 1 {
        return documents.remove(0);
    }
    let mut all = Facts { document: name.to_owned(), ..Facts::default() };
    for page in documents {
        let place = |section: &str| {
            if page.counts.sections > 1 { format!("{} {section}", page.document) } else { page.document.clone() }
        };
        all.counts.add(&page.counts);
        all.operations.extend(page.operations.into_iter().map(|o| Operation { section: place(&o.section), ..o }));
        all.others.extend(page.others.into_iter().map(|o| Other { section: place(&o.section), ..o }));
        all.gaps.extend(page.gaps.into_iter().map(|g| Gap { section: place(&g.section), ..g }));
        all.actions.extend(page.actions.into_iter().map(|a| Action { section: place(&a.section), ..a }));
        all.errors.extend(page.errors);
        all.statuses.extend(page.statuses);
        all.endpoints.extend(page.endpoints);
        all.monitoring.metrics.extend(page.monitoring.metrics);
    }
    all
}

fn text(assembled: &Assembled, header: &str, name: &str) -> Result<String, Vec<Diagnostic>> {
    let broken = |e: String| {
        vec![Diagnostic::new(
            format!("spec/openapi/{name}.yaml"),
            e,
            "internal error in the assembler; please file an issue",
        )]
    };
    serde_json::from_value::<OpenAPI>(assembled.document.clone())
        .map_err(|e| broken(format!("the assembled description is not OpenAPI: {e}")))?;
    Ok(header.to_owned() + &yaml::write(&assembled.document).map_err(broken)?)
}
