//! The coverage report of a service.  In: facts, merged service, findings, decisions.  Out: Markdown to read in a few
//! minutes, totals and open questions first, and YAML with everything that the Markdown only counts.

use std::collections::BTreeMap;
use std::fmt::{Display, Write};

use serde::Serialize;

use crate::assemble::{About, Assembled};
use crate::audit::{self, Audit, Finding, Resolution};
use crate::behavior::{Applied, EXTENSIONS};
use crate::correct::{self, Observation};
use crate::edition::Service;
use crate::fact::{ExampleFact, Facts, Operation};
use crate::yaml;

/// What the report is made from.
#[derive(Clone, Copy)]
pub struct Outcome<'o> {
    /// The service's name, which names the file with the whole list.
    pub name: &'o str,
    /// What the description says about itself.
    pub about: &'o About,
    /// The documents.
    pub editions: &'o [Facts],
    /// Their operations, merged.
    pub service: &'o Service,
    /// What was decided while assembling.
    pub assembled: &'o Assembled,
    /// What was found, and what resolves it.
    pub audit: &'o Audit,
    /// What corrections did.
    pub corrections: &'o correct::Applied,
}

/// How many open findings of a kind the report shows.
const SHOWN: usize = 12;

/// Writes the report.
pub fn report(o: Outcome<'_>) -> String {
    let mut out = format!(
        "# Coverage of {}\n\nWritten by `cargo xtask transcribe`. What the documents hold, what became of it, and what needs a person. \
         What is only counted here is listed line by line in the `.coverage.yaml` beside this page.\n\n",
        o.about.title
    );
    totals(&mut out, o);
    open(&mut out, &o.audit.findings);
    kinds(&mut out, &o.audit.findings);
    followed(&mut out, &o.audit.findings);
    notes(&mut out, o.audit);
    observed(&mut out, &o.corrections.observed);
    examples(&mut out, o.editions);
    out.push_str(&o.about.catalog.report);
    behavior(&mut out, &o.assembled.behavior);
    decisions(&mut out, o);
    unread(&mut out, o.editions);
    out
}

/// Rows of a table as Markdown.
fn table<C: Display>(out: &mut String, header: &[&str], rows: impl IntoIterator<Item = Vec<C>>) {
    let _ = writeln!(out, "| {} |\n|{}", header.join(" | "), "---|".repeat(header.len()));
    for row in rows {
        let cells: Vec<String> = row.iter().map(|c| c.to_string().replace('|', "\\|")).collect();
        let _ = writeln!(out, "| {} |", cells.join(" | "));
    }
    out.push('\n');
}

fn totals(out: &mut String, o: Outcome<'_>) {
    let sum = |f: fn(&Facts) -> usize| o.editions.iter().map(f).sum::<usize>();
    let fields = |f: &Facts| f.operations.iter().flat_map(Operation::fields).count();
    let limits = |f: &Facts| f.operations.iter().flat_map(Operation::fields).map(|x| x.constraints.count()).sum();
    let row = |f: &Facts| -> Vec<String> {
        let c = &f.counts;
        let rows = format!("{} of {}", c.read + c.errors, c.rows);
        let sections = format!("{} of {}", c.sections.min(c.listed.max(c.sections)), c.listed.max(c.sections));
        let own = |n: usize| n.to_string();
        vec![
            f.document.clone(),
            sections,
            own(f.operations.len()),
            c.tables.to_string(),
            rows,
            own(fields(f)),
            own(limits(f)),
            c.repairs.to_string(),
            c.examples.to_string(),
        ]
    };
    out.push_str("## Totals\n\n");
    let header =
        ["document", "sections", "operations", "tables", "rows read", "fields", "constraints", "repairs", "examples"];
    table(out, &header, o.editions.iter().map(row));
    let deprecated = o.service.operations.iter().filter(|m| m.operation.deprecated).count();
    let (rule, note, open) = resolved(&o.audit.findings);
    let _ = writeln!(
        out,
        "The description has {} operations ({deprecated} deprecated) and {} schemas, from {} fields with {} constraints. \
         Findings in the documents: {}; resolved by a rule {rule}, by a note {note}, open **{open}**. \
         Corrections that change what a document says: {}, of them {} from the field only; disagreements between editions: {}.\n",
        o.service.operations.len(),
        o.assembled.schemas,
        sum(fields),
        sum(limits),
        o.audit.findings.len(),
        o.corrections.corrections,
        o.corrections.observed.iter().filter(|row| row.followed).count(),
        o.service.disagreements.len(),
    );
}

/// Counts: resolved by a rule, by a note, open.
fn resolved<'f>(findings: impl IntoIterator<Item = &'f Finding>) -> (usize, usize, usize) {
    findings.into_iter().fold((0, 0, 0), |(rule, note, open), f| match f.resolved {
        Some(Resolution::Rule(_)) => (rule + 1, note, open),
        Some(Resolution::Note(_)) => (rule, note + 1, open),
        None => (rule, note, open + 1),
    })
}

fn by_kind(findings: &[Finding]) -> Vec<(&str, Vec<&Finding>)> {
    let mut all: Vec<(&str, Vec<&Finding>)> = Vec::new();
    for finding in findings {
        match all.iter_mut().find(|(kind, _)| *kind == finding.kind) {
            Some((_, list)) => list.push(finding),
            None => all.push((&finding.kind, vec![finding])),
        }
    }
    all
}

fn open(out: &mut String, findings: &[Finding]) {
    out.push_str("## What needs a person\n\n");
    let open: Vec<Finding> = findings.iter().filter(|f| f.resolved.is_none()).cloned().collect();
    if open.is_empty() {
        out.push_str("Nothing: every finding is resolved.\n\n");
    }
    for (kind, list) in by_kind(&open) {
        let _ = writeln!(out, "### {kind} ({})\n", list.len());
        let row = |f: &&Finding| vec![f.document.clone(), f.section.clone(), f.line.to_string(), f.about.clone()];
        table(out, &["document", "section", "line", "about"], list.iter().take(SHOWN).map(row));
        if list.len() > SHOWN {
            let _ = writeln!(out, "… and {} more.\n", list.len() - SHOWN);
        }
    }
}

fn kinds(out: &mut String, findings: &[Finding]) {
    out.push_str("## Findings\n\nThe most important kind first; kinds of which there is none are left out.\n\n");
    let mut rows = Vec::new();
    for (kind, list) in by_kind(findings) {
        let (_, note, open) = resolved(list.iter().copied());
        let mut rules: BTreeMap<&str, usize> = BTreeMap::new();
        for finding in &list {
            if let Some(Resolution::Rule(rule)) = &finding.resolved {
                *rules.entry(rule).or_default() += 1;
            }
        }
        let rules: Vec<String> = rules.iter().map(|(rule, count)| format!("{count}: {rule}")).collect();
        rows.push(vec![kind.to_owned(), list.len().to_string(), rules.join("; "), note.to_string(), open.to_string()]);
    }
    table(out, &["kind", "found", "resolved by a rule", "by a note", "open"], rows);
    let none: Vec<&str> = audit::kinds().filter(|k| !findings.iter().any(|f| f.kind == *k)).collect();
    let _ = writeln!(out, "Looked for and not found: {}.\n", none.join(", "));
}

/// Where a sample was followed against its table, with what was counted.
fn followed(out: &mut String, findings: &[Finding]) {
    let by = |f: &&Finding| f.resolved.as_ref().is_some_and(|s| *s == Resolution::Rule(audit::FOLLOWED.to_owned()));
    let row = |f: &Finding| {
        let evidence = f.evidence.clone().unwrap_or_default();
        vec![f.document.clone(), f.section.clone(), f.about.clone(), evidence]
    };
    let rows: Vec<_> = findings.iter().filter(by).map(row).collect();
    if !rows.is_empty() {
        out.push_str("## Samples that were followed against their tables\n\nThe name or type of the sample is published, because most of what the documents say agrees with it.\n\n");
        table(out, &["document", "section", "sample: table, or the sample's type", "evidence"], rows);
    }
}

fn notes(out: &mut String, audit: &Audit) {
    if audit.notes.is_empty() {
        return;
    }
    out.push_str("## Notes\n\nWhat people looked at and left, with the reason.\n\n");
    let row = |(note, count): &(audit::Note, usize)| {
        vec![note.kind.clone(), note.document.clone(), count.to_string(), note.because.clone()]
    };
    table(out, &["kind", "document", "covers", "because"], audit.notes.iter().map(row));
}

fn observed(out: &mut String, rows: &[Observation]) {
    if rows.is_empty() {
        return;
    }
    out.push_str("## Observed\n\nWhat clients in the field and other material of the vendor show otherwise. No document states it.\n\n");
    let row = |o: &Observation| {
        let decision = if o.followed { "what was observed" } else { "the document" };
        let source = o.sources.join("; ");
        [&o.at, &o.document, &o.stated, &o.shown, decision, &o.because, &source].map(str::to_owned).to_vec()
    };
    let header = ["where", "document", "it states", "observed", "followed", "because", "source"];
    table(out, &header, rows.iter().map(row));
}

fn examples(out: &mut String, editions: &[Facts]) {
    out.push_str("## Examples against tables\n\n");
    let row = |facts: &Facts| -> Vec<String> {
        let all: Vec<&ExampleFact> = facts.operations.iter().flat_map(|o| &o.examples).collect();
        let (members, known) = all.iter().fold((0, 0), |(members, known), e| (members + e.members, known + e.known));
        let share = if members == 0 { 100.0 } else { 100.0 * f64::from(known) / f64::from(members) };
        let count = |test: fn(&ExampleFact) -> bool| all.iter().filter(|e| test(e)).count().to_string();
        vec![
            facts.document.clone(),
            all.len().to_string(),
            members.to_string(),
            format!("{share:.2} %"),
            count(|e| !e.repaired.is_empty()),
            count(|e| e.broken.is_some()),
        ]
    };
    table(
        out,
        &["document", "examples", "members", "known to the tables", "repaired", "not readable"],
        editions.iter().map(row),
    );
    out.push_str(
        "A member is known when the tables have it at the same place; where an example lost its braces, when they have its name; \
         where it spells a name a little differently, it is known and misspelt.\n\n",
    );
}

fn behavior(out: &mut String, applied: &Applied) {
    out.push_str("## Behavior\n\n");
    let row = |name: &&str| vec![format!("`{name}`"), applied.counts.get(*name).copied().unwrap_or(0).to_string()];
    table(out, &["extension", "operations"], EXTENSIONS.iter().map(row));
    let _ = writeln!(
        out,
        "{} operations do no more when they are sent twice. Of {} paged lists it is not known whether the offset counts items or pages.\n",
        applied.idempotent, applied.unclear
    );
    for (reason, list) in &applied.unpaged {
        let _ = writeln!(out, "{} lists have no paging: {reason}.\n", list.len());
    }
}

fn decisions(out: &mut String, o: Outcome<'_>) {
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut add = |count: usize, what: &str, rule: &str| {
        if count > 0 {
            rows.push(vec![count.to_string(), what.to_owned(), rule.to_owned()]);
        }
    };
    let a = o.assembled;
    add(a.assumed_success.len(), "operations without a success status", "200 is assumed");
    add(a.assumed_errors.len(), "operations without an error status", "those that all others share are assumed");
    add(older(o.service).len(), "operations that the leading edition lacks", "an older one adds them");
    let rule = "the shape that most operations use keeps the name; the others are named after their operation";
    add(a.renamed.len(), "names of several shapes", rule);
    let mut dates: BTreeMap<&str, usize> = BTreeMap::new();
    for merged in o.service.operations.iter().filter(|m| m.operation.deprecated) {
        *dates.entry(merged.operation.sunset.as_deref().unwrap_or("no date")).or_default() += 1;
    }
    let dates: Vec<String> = dates.iter().map(|(date, count)| format!("{count} on {date}")).collect();
    let deprecated = o.service.operations.iter().filter(|m| m.operation.deprecated).count();
    add(deprecated, "operations to be retired", &dates.join(", "));
    if !rows.is_empty() {
        out.push_str("## Decisions\n\n");
        table(out, &["count", "what", "how"], rows);
    }
}

fn older(service: &Service) -> Vec<String> {
    let leading = service.operations.first().map(|f| &f.document);
    let others = service.operations.iter().filter(|m| Some(&m.document) != leading);
    others.map(|m| format!("{} ({})", m.operation.key(), m.document)).collect()
}

fn unread(out: &mut String, editions: &[Facts]) {
    let mut rows = Vec::new();
    for facts in editions {
        let left: Vec<_> = facts.others.iter().filter(|o| o.tables + o.code > 0).collect();
        let count = |f: fn(&crate::fact::Other) -> u32| left.iter().map(|o| f(o)).sum::<u32>().to_string();
        if !left.is_empty() {
            rows.push(vec![
                facts.document.clone(),
                left.len().to_string(),
                count(|o| o.tables),
                count(|o| o.rows),
                count(|o| o.code),
            ]);
        }
    }
    if !rows.is_empty() {
        out.push_str("## Sections without an operation\n\nWhat nothing reads in them: walk-throughs and how to call. Error codes, statuses, permissions, endpoints and metrics are read and counted above.\n\n");
        table(out, &["document", "sections", "tables", "rows", "code blocks"], rows);
    }
}

/// Everything that the report only counts.
#[derive(Serialize)]
struct Full<'f> {
    findings: &'f [Finding],
    observed: &'f [Observation],
    lists_without_paging: &'f BTreeMap<String, Vec<String>>,
    assumed_success: &'f [String],
    assumed_errors: &'f [String],
    only_in_older_editions: Vec<String>,
    names_of_several_shapes: &'f BTreeMap<String, std::collections::BTreeSet<String>>,
    to_be_retired: BTreeMap<String, Option<String>>,
    unread_sections: Vec<String>,
}

/// Writes the whole list.
pub fn full(o: Outcome<'_>) -> Result<String, String> {
    let retired = o.service.operations.iter().filter(|m| m.operation.deprecated);
    let unread = |f: &Facts| -> Vec<String> {
        let left = f.others.iter().filter(|o| o.tables + o.code > 0);
        left.map(|o| format!("{} {} {}", f.document, o.section, o.title)).collect()
    };
    let full = Full {
        findings: &o.audit.findings,
        observed: &o.corrections.observed,
        lists_without_paging: &o.assembled.behavior.unpaged,
        assumed_success: &o.assembled.assumed_success,
        assumed_errors: &o.assembled.assumed_errors,
        only_in_older_editions: older(o.service),
        names_of_several_shapes: &o.assembled.renamed,
        to_be_retired: retired.map(|m| (m.operation.key(), m.operation.sunset.clone())).collect(),
        unread_sections: o.editions.iter().flat_map(unread).collect(),
    };
    let header =
        format!("# Everything that {}.coverage.md counts, written by `cargo xtask transcribe`; do not edit.\n", o.name);
    Ok(header + &yaml::write(&full)?)
}
