//! The coverage report of a service.  In: facts, merged service, decisions.  Out: Markdown, totals first.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::assemble::{About, Assembled};
use crate::behaviour::{Applied, EXTENSIONS};
use crate::edition::Service;
use crate::fact::{ExampleFact, Facts, Operation};

/// Writes the report.
pub fn report(
    about: &About,
    editions: &[Facts],
    service: &Service,
    assembled: &Assembled,
    corrections: usize,
) -> String {
    let title = &about.title;
    let mut out = String::new();
    let _ = writeln!(
        out,
        "# Coverage of {title}\n\nWritten by `cargo xtask transcribe`. What the documents hold, what became of it, and what needs a person.\n"
    );
    totals(&mut out, editions, service, assembled, corrections);
    examples(&mut out, editions);
    gaps(&mut out, editions);
    out.push_str(&about.catalogue.report);
    behaviour(&mut out, &assembled.behaviour);
    decisions(&mut out, service, assembled);
    unread(&mut out, editions);
    disagreements(&mut out, service);
    contradictions(&mut out, editions);
    out
}

fn totals(out: &mut String, editions: &[Facts], service: &Service, assembled: &Assembled, corrections: usize) {
    let _ = writeln!(
        out,
        "## Totals\n\n| document | sections listed | found | operations | tables | rows | read | of error answers | fields | constraints | repairs | examples | gaps |\n|---|---|---|---|---|---|---|---|---|---|---|---|---|"
    );
    for facts in editions {
        let c = &facts.counts;
        let _ = writeln!(
            out,
            "| {} | {} | {} | {} | {} | {} | {} | {} | {} | {} | {} | {} | {} |",
            facts.document,
            c.listed,
            c.sections,
            facts.operations.len(),
            c.tables,
            c.rows,
            c.read,
            c.errors,
            facts.operations.iter().flat_map(Operation::fields).count(),
            facts.operations.iter().flat_map(Operation::fields).map(|f| f.constraints.count()).sum::<usize>(),
            c.repairs,
            c.examples,
            facts.gaps.len()
        );
    }
    let deprecated = service.operations.iter().filter(|m| m.operation.deprecated).count();
    let _ = writeln!(
        out,
        "\n{} operations, {deprecated} of them deprecated; {} schemas; {corrections} corrections; {} disagreements between editions.\n",
        service.operations.len(),
        assembled.schemas,
        service.disagreements.len()
    );
}

fn examples(out: &mut String, editions: &[Facts]) {
    let _ = writeln!(
        out,
        "## Examples against tables\n\n| document | examples | members | known | share | misspelt | not readable | mended |\n|---|---|---|---|---|---|---|---|"
    );
    for facts in editions {
        let all: Vec<&ExampleFact> = facts.operations.iter().flat_map(|o| &o.examples).collect();
        let members: u32 = all.iter().map(|e| e.members).sum();
        let known: u32 = all.iter().map(|e| e.known).sum();
        let share = if members == 0 { 100.0 } else { 100.0 * f64::from(known) / f64::from(members) };
        let misspelt: usize = all.iter().map(|e| e.misspelt.len()).sum();
        let broken = all.iter().filter(|e| e.broken.is_some()).count();
        let mended = all.iter().filter(|e| !e.mended.is_empty()).count();
        let _ = writeln!(
            out,
            "| {} | {} | {members} | {known} | {share:.2} % | {misspelt} | {broken} | {mended} |",
            facts.document,
            all.len()
        );
    }
    let _ = writeln!(
        out,
        "\nA member counts as known when the tables have it at the same place; where an example lost its braces, when they have its name; where it spells a name a little differently, that is counted as misspelt and known.\n"
    );
    let exceptions: Vec<(&Facts, &str, &ExampleFact)> = editions
        .iter()
        .flat_map(|f| f.operations.iter().flat_map(move |o| o.examples.iter().map(move |e| (f, o.section.as_str(), e))))
        .filter(|(_, _, e)| !e.unknown.is_empty() || !e.misspelt.is_empty() || e.broken.is_some())
        .collect();
    if exceptions.is_empty() {
        return;
    }
    let _ = writeln!(
        out,
        "### Exceptions\n\n| document | section | line | example of | members that no table has | misspelt: meant | not readable | mended |\n|---|---|---|---|---|---|---|---|"
    );
    for (facts, section, example) in exceptions {
        let quoted = |list: &[String]| list.iter().map(|u| format!("`{u}`")).collect::<Vec<_>>().join(" ");
        let (list, misspelt) = (quoted(&example.unknown), quoted(&example.misspelt));
        let _ = writeln!(
            out,
            "| {} | {section} | {} | {} | {list} | {misspelt} | {} | {} |",
            facts.document,
            example.line,
            example.of,
            example.broken.as_deref().unwrap_or(""),
            example.mended.join(", ")
        );
    }
    out.push('\n');
}

fn gaps(out: &mut String, editions: &[Facts]) {
    let _ = writeln!(out, "## Gaps\n");
    let mut kinds: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for facts in editions {
        for gap in &facts.gaps {
            kinds.entry(&gap.kind).or_default().push(format!(
                "| {} | {} | {} | {} |",
                facts.document,
                gap.section,
                gap.line,
                gap.about.replace('|', "\\|")
            ));
        }
    }
    if kinds.is_empty() {
        let _ = writeln!(out, "None.\n");
    }
    for (kind, rows) in kinds {
        let _ = writeln!(
            out,
            "### {kind} ({})\n\n| document | section | line | about |\n|---|---|---|---|\n{}\n",
            rows.len(),
            rows.join("\n")
        );
    }
}

fn decisions(out: &mut String, service: &Service, assembled: &Assembled) {
    if !assembled.assumed_success.is_empty() {
        let _ = writeln!(out, "## Success status that no document states\n\n200 is assumed:\n");
        for key in &assembled.assumed_success {
            let _ = writeln!(out, "- `{key}`");
        }
        out.push('\n');
    }
    if !assembled.assumed_errors.is_empty() {
        let _ = writeln!(
            out,
            "## Error statuses that no document states\n\nThose that all other operations share are assumed:\n"
        );
        for key in &assembled.assumed_errors {
            let _ = writeln!(out, "- `{key}`");
        }
        out.push('\n');
    }
    let deprecated: Vec<String> = service
        .operations
        .iter()
        .filter(|m| m.operation.deprecated)
        .map(|m| {
            format!(
                "| {} | {} | `{}` | {} |",
                m.document,
                m.operation.section,
                m.operation.key(),
                m.operation.sunset.as_deref().unwrap_or("")
            )
        })
        .collect();
    if !deprecated.is_empty() {
        let _ = writeln!(
            out,
            "## Deprecated operations ({})\n\nTheir chapter is titled as being retired, or the section announces a date.\n\n| document | section | operation | announced for |\n|---|---|---|---|\n{}\n",
            deprecated.len(),
            deprecated.join("\n")
        );
    }
    let only: Vec<String> = service
        .operations
        .iter()
        .filter(|m| Some(&m.document) != service.operations.first().map(|f| &f.document))
        .map(|m| format!("- `{}` ({})", m.operation.key(), m.document))
        .collect();
    if !only.is_empty() {
        let _ = writeln!(out, "## Operations that the leading edition lacks\n\n{}\n", only.join("\n"));
    }
    if !assembled.renamed.is_empty() {
        let _ = writeln!(
            out,
            "## One name, several shapes\n\nThe shape that most operations use keeps the name.\n\n| name | other shapes |\n|---|---|"
        );
        for (name, others) in &assembled.renamed {
            let _ = writeln!(out, "| {name} | {} |", others.iter().map(String::as_str).collect::<Vec<_>>().join(", "));
        }
        out.push('\n');
    }
}

fn behaviour(out: &mut String, applied: &Applied) {
    let _ = writeln!(out, "## Behaviour\n\n| extension | operations |\n|---|---|");
    for name in EXTENSIONS {
        let _ = writeln!(out, "| `{name}` | {} |", applied.counts.get(name).copied().unwrap_or(0));
    }
    let _ = writeln!(
        out,
        "\n{} operations do no more when they are sent twice. Of {} paged lists it is not known whether the offset counts items or pages.\n",
        applied.idempotent, applied.unclear
    );
    if !applied.unpaged.is_empty() {
        let _ = writeln!(out, "### Lists without paging\n\n| because | count | operations |\n|---|---|---|");
        for (reason, list) in &applied.unpaged {
            let names = list.iter().map(|id| format!("`{id}`")).collect::<Vec<_>>().join(" ");
            let _ = writeln!(out, "| {reason} | {} | {names} |", list.len());
        }
        out.push('\n');
    }
}

fn unread(out: &mut String, editions: &[Facts]) {
    let _ = writeln!(
        out,
        "## Sections without an operation\n\nWhat nothing reads; error codes, statuses, permissions, endpoints and metrics are read and counted above.\n\n| document | section | title | tables | rows | code blocks |\n|---|---|---|---|---|---|"
    );
    for facts in editions {
        for other in facts.others.iter().filter(|o| o.tables + o.code > 0) {
            let _ = writeln!(
                out,
                "| {} | {} | {} | {} | {} | {} |",
                facts.document, other.section, other.title, other.tables, other.rows, other.code
            );
        }
    }
    out.push('\n');
}

fn disagreements(out: &mut String, service: &Service) {
    if service.disagreements.is_empty() {
        return;
    }
    let _ = writeln!(
        out,
        "## Disagreements between editions ({})\n\n| operation | about | leading | older | settled by |\n|---|---|---|---|---|",
        service.disagreements.len()
    );
    for d in &service.disagreements {
        let _ = writeln!(out, "| `{}` | {} | {} | {} | {} |", d.operation, d.about, d.leading, d.older, d.settled);
    }
    out.push('\n');
}

fn contradictions(out: &mut String, editions: &[Facts]) {
    let mut rows = Vec::new();
    for facts in editions {
        for operation in &facts.operations {
            for example in operation.examples.iter().filter(|e| !e.differ.is_empty()) {
                let list = example.differ.iter().map(|d| format!("`{d}`")).collect::<Vec<_>>().join(" ");
                rows.push(format!(
                    "| {} | {} | {} | {} | {list} |",
                    facts.document, operation.section, example.line, example.of
                ));
            }
        }
    }
    if !rows.is_empty() {
        let _ = writeln!(
            out,
            "## Examples that show another type than the table ({})\n\nThe table is kept.\n\n| document | section | line | example of | members |\n|---|---|---|---|---|\n{}",
            rows.len(),
            rows.join("\n")
        );
    }
}
