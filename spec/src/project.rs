//! The whole way of one service.  In: facts of its documents, corrections, texts and settings.  Out: description and report as text.
use openapiv3::OpenAPI;

use crate::assemble::{self, About, Assembled};
use crate::audit;
use crate::behavior;
use crate::catalog;
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
    /// What waits for a person. The description is a draft as long as there is any.
    pub waiting: Vec<(Topic, Diagnostic)>,
}

/// What a person has to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Topic {
    /// A correction does not fit the document.
    Correction,
    /// A finding of the audit has no rule, correction or note.
    Finding,
    /// An operation, an error code or a metric has no words.
    Operation,
    /// A schema or a list of values needs a name.
    Name,
    /// A text is missing, or nothing uses it.
    Text,
    /// A setting of `spec/behavior` names something that is not there.
    Behavior,
}

impl Topic {
    /// All topics, in the order in which a person deals with them.
    pub const ALL: [Topic; 6] =
        [Topic::Correction, Topic::Finding, Topic::Operation, Topic::Name, Topic::Text, Topic::Behavior];

    /// The heading of its list.
    pub fn title(self) -> &'static str {
        match self {
            Topic::Correction => "corrections to change or to drop",
            Topic::Finding => "findings to read",
            Topic::Operation => "operations, codes and metrics to describe",
            Topic::Name => "names to give",
            Topic::Text => "texts to write or to remove",
            Topic::Behavior => "settings to change",
        }
    }
}

/// Describes a service. What a person has to write, name or correct does not stop it: the description is a draft then.
///
/// # Errors
///
/// A file that people write cannot be read.
pub fn describe(inputs: Inputs<'_>) -> Result<Described, Vec<Diagnostic>> {
    let name = &inputs.service.name;
    let names_and_words = inputs.names_and_words();
    let mut editions = inputs.editions;
    let mut waiting = Waiting::default();
    let corrections_place = format!("spec/corrections/{name}.toml");
    let (corrections, problems) =
        correct::apply(&mut editions, inputs.corrections, &corrections_place, inputs.documents).map_err(|e| vec![e])?;
    waiting.add(Topic::Correction, problems);
    let weighed = majority::weigh(&mut editions);
    let service = edition::reconcile(&editions);
    let place = format!("spec/text/{name}/operations.yaml");
    let broken = |place: &str, e: String| vec![Diagnostic::new(place, e, "fix the file")];
    let texts = OperationTexts::read(inputs.operations).map_err(|e| broken(&place, e))?;
    waiting.add(Topic::Operation, texts.check(&service, &place));
    let ids = texts.operations.iter().map(|(key, words)| (key.clone(), words.id.clone())).collect();
    let named =
        catalog::Named { service: name, title: &inputs.service.title, regions: &inputs.service.regions, ids: &ids };
    let (catalog, problems) = catalog::collect(named, &editions, &service, inputs.catalogs)?;
    waiting.add(Topic::Operation, problems);
    let about = About {
        title: inputs.service.title.clone(),
        description: inputs.service.description.clone(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        edition: inputs.issued.to_owned(),
        page: inputs.service.page.clone(),
        region: inputs.region.to_owned(),
        introduction: inputs.introduction.to_owned(),
        catalog,
    };
    let mut assembled = assemble::assemble(&service, &texts, &about);
    // The name that variables and files of the vendor's other tools give the endpoint.
    if inputs.service.regions != *name {
        assembled.document["info"]["x-endpoint-name"] = inputs.service.regions.clone().into();
    }
    words(&mut assembled, &names_and_words, &mut waiting)?;
    let (place, stated) = (format!("spec/behavior/{name}.yaml"), behavior::stated(&editions, &service));
    let (applied, problems) = behavior::apply(&mut assembled.document, inputs.behavior, &place, &stated);
    waiting.add(Topic::Behavior, problems);
    assembled.behavior = applied;
    let problems = examples::apply(&mut assembled.document, name, inputs.actors, "spec/text/actors.yaml");
    waiting.add(Topic::Text, problems);
    let merged =
        audit::Merged { service: &service, catalog: &about.catalog, behavior: &assembled.behavior, weighed: &weighed };
    let (audit, problems) = audit::audit(&editions, merged, inputs.corrections, &corrections_place);
    waiting.add(Topic::Correction, problems);
    let open = audit.findings.iter().filter(|finding| finding.resolved.is_none());
    waiting.add(Topic::Finding, open.map(|finding| finding.waiting(&corrections_place)).collect());
    if !waiting.0.is_empty() {
        assembled.document["info"]["x-draft"] = true.into();
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
    Ok(Described { openapi, coverage, findings, metrics, counts, waiting: waiting.0 })
}

/// What waits for a person, as it is found.
#[derive(Default)]
struct Waiting(Vec<(Topic, Diagnostic)>);

impl Waiting {
    fn add(&mut self, topic: Topic, found: Vec<Diagnostic>) {
        self.0.extend(found.into_iter().map(|problem| (topic, problem)));
    }
}

/// The files of `spec/text` that name and describe schemas.
struct NamesAndWords<'i> {
    folder: String,
    names: &'i str,
    words: lookup::Sources<'i>,
}

impl<'i> Inputs<'i> {
    fn names_and_words(&self) -> NamesAndWords<'i> {
        NamesAndWords { folder: format!("spec/text/{}", self.service.name), names: self.names, words: self.words }
    }
}

/// Names of schemas and values, and the texts of everything.
fn words(assembled: &mut Assembled, inputs: &NamesAndWords<'_>, waiting: &mut Waiting) -> Result<(), Vec<Diagnostic>> {
    let document = &mut assembled.document;
    let place = format!("{}/names.yaml", inputs.folder);
    let names = Names::read(inputs.names).map_err(|e| vec![Diagnostic::new(&place, e, "fix the file")])?;
    // A service to which nobody has given names yet is described with those of its documents.
    let is_named = !inputs.names.trim().is_empty();
    waiting.add(Topic::Name, names.apply(document, &place));
    if is_named {
        waiting.add(Topic::Name, values::apply(document, &names, &place));
    }
    waiting.add(Topic::Text, lookup::apply(document, inputs.words, &inputs.folder).1);
    if is_named {
        waiting.add(Topic::Name, enumerations::apply(document, &names, &place));
        waiting.add(Topic::Name, rules::problems(document, &names, &place));
        waiting.add(Topic::Name, alike::problems(document, &names, &place));
    }
    nulls::apply(document);
    assembled.schemas = document.pointer("/components/schemas").and_then(|s| s.as_object()).map_or(0, |s| s.len());
    let place = format!("{}/glossary.yaml", inputs.folder);
    waiting.add(Topic::Text, glossary::apply(&mut assembled.document, inputs.words.glossary, &place));
    Ok(())
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
    Ok(Described { openapi, coverage, findings, metrics, counts, waiting: Vec::new() })
}

fn full(outcome: Outcome<'_>) -> Result<String, Vec<Diagnostic>> {
    let place = format!("spec/openapi/{}.coverage.yaml", outcome.name);
    coverage::full(outcome)
        .map_err(|e| vec![Diagnostic::new(place, e, "internal error in the coverage report; please file an issue")])
}

/// The facts of all pages as those of one document, whose sections are the pages.
pub(crate) fn pages(name: &str, mut documents: Vec<Facts>) -> Facts {
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
