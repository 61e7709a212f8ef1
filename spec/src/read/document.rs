//! One document → its facts.  In: the text.  Out: facts; what could not be read is in them as gaps.

use std::collections::BTreeSet;

use super::catalog::{self, Catalog};
use super::examples;
use super::names::Lexicon;
use super::operation::{self, Evidence, Prepared};
use super::pages::Library;
use super::uri;
use crate::block::{self, Block};
use crate::contents::{self, Contents};
use crate::fact::{Chapter, Counts, Facts, Gap, Operation, Other};
use crate::section::{self, Item, What};
use crate::text;
use crate::vocabulary::Part;

/// Reads a document. Never fails.
pub fn read(id: &str, text: &str) -> Facts {
    let blocks = block::blocks(text);
    let contents = contents::divide(&blocks);
    let prepared: Vec<Prepared<'_>> = contents.sections.iter().map(|section| prepare("", section)).collect();
    let lexicon = lexicon(&prepared);
    let library = library(&prepared);
    page(id, &contents, &prepared, Evidence { lexicon: &lexicon, library: &library })
}

/// Reads the pages of one reference, each with its name, which links of other pages use. Never fails.
pub fn read_pages(pages: &[(String, String)]) -> Vec<Facts> {
    let blocks: Vec<Vec<Block>> = pages.iter().map(|(_, text)| block::blocks(text)).collect();
    let contents: Vec<Contents<'_>> = blocks.iter().map(|blocks| contents::divide(blocks)).collect();
    let mut prepared: Vec<Vec<Prepared<'_>>> = Vec::with_capacity(pages.len());
    for ((name, _), contents) in pages.iter().zip(&contents) {
        prepared.push(contents.sections.iter().map(|section| prepare(name, section)).collect());
    }
    let library = library(prepared.iter().flatten());
    let all = pages.iter().zip(&contents).zip(&prepared);
    all.map(|(((name, _), contents), prepared)| {
        page(name, contents, prepared, Evidence { lexicon: &lexicon(prepared), library: &library })
    })
    .collect()
}

fn library<'a>(sections: impl IntoIterator<Item = &'a Prepared<'a>>) -> Library<'a> {
    let mut library = Library::default();
    for section in sections {
        library.add(section.page, &section.items);
    }
    library
}

/// The facts of one page, or of a document in one file.
fn page(id: &str, contents: &Contents<'_>, prepared: &[Prepared<'_>], evidence: Evidence<'_>) -> Facts {
    let mut facts = Facts { document: id.to_owned(), ..Facts::default() };
    facts.counts.listed = count(contents.listed.len());
    facts.counts.sections = count(contents.sections.len());
    contents_gaps(contents, &mut facts.gaps);
    let retired = retired_chapters(contents);
    let chapters = chapters_with_operations(prepared);
    for section in prepared {
        let gone = retired.iter().any(|chapter| under(&section.section.number, chapter));
        match operation::read(section, gone, evidence) {
            Some((operation, gaps, counts)) => {
                add(&mut facts.counts, &counts, section, &operation);
                facts.operations.push(operation);
                let known: BTreeSet<Gap> = gaps.iter().cloned().collect();
                facts.gaps.extend(gaps);
                facts.gaps.extend(too_many_uris(section));
                for (operation, gaps) in further(section, gone, evidence) {
                    facts.operations.push(operation);
                    facts.gaps.extend(gaps.into_iter().filter(|gap| !known.contains(gap)));
                }
            }
            None => without_operation(section, &chapters, &mut facts),
        }
    }
    facts.gaps.extend(catalog::unlisted(&contents.sections, &facts.errors));
    facts.chapters = contents
        .sections
        .iter()
        .filter(|s| !facts.operations.iter().any(|o| o.section == s.number))
        .filter(|s| facts.operations.iter().any(|o| under(&o.section, &s.number)))
        .map(|s| Chapter { number: s.number.clone(), title: s.title.clone() })
        .collect();
    facts
}

/// How many URIs of a section share its tables. A section with more of them is a list of operations.
const MOST_URIS: usize = 32;

/// The operations of the other URIs of a section: the same tables, divided for another path.
fn further(section: &Prepared<'_>, gone: bool, evidence: Evidence<'_>) -> Vec<(Operation, Vec<Gap>)> {
    let Some(first) = &section.uri else { return Vec::new() };
    let all = uri::others(&section.items, first).into_iter().take(MOST_URIS);
    let read = |uri: uri::Uri| {
        let (items, examples) = (section.items.clone(), section.examples.clone());
        let prepared = Prepared { page: section.page, section: section.section, items, examples, uri: Some(uri) };
        operation::read(&prepared, gone, evidence).map(|(operation, gaps, _)| (operation, gaps))
    };
    all.filter_map(read).collect()
}

/// The gap of a section with more URIs than are read.
fn too_many_uris(section: &Prepared<'_>) -> Option<Gap> {
    let others = uri::others(&section.items, section.uri.as_ref()?);
    let next = others.get(MOST_URIS)?;
    Some(Gap {
        section: section.section.number.clone(),
        line: next.line,
        kind: "section with too many URIs".to_owned(),
        about: format!("{} of {} are read", MOST_URIS + 1, others.len() + 1),
    })
}

/// The operations of a document, each with every example of its section: evidence for those who test the outcome.
pub fn examples(text: &str) -> Vec<(Operation, examples::Example)> {
    let blocks = block::blocks(text);
    let contents = contents::divide(&blocks);
    let prepared: Vec<Prepared<'_>> = contents.sections.iter().map(|section| prepare("", section)).collect();
    let lexicon = lexicon(&prepared);
    let library = library(&prepared);
    let mut out = Vec::new();
    for section in &prepared {
        if let Some((operation, _, _)) =
            operation::read(section, false, Evidence { lexicon: &lexicon, library: &library })
        {
            out.extend(section.examples.iter().map(|e| (operation.clone(), e.clone())));
        }
    }
    out
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

fn prepare<'a>(page: &'a str, section: &'a contents::Section<'a>) -> Prepared<'a> {
    let items = section::items(section.blocks);
    let examples = examples::read(&items);
    // A tutorial shows how to call operations that other pages state.
    let tutorial = items.iter().any(|item| item.part == Part::Tutorial);
    let uri = if tutorial { None } else { uri::find(&items) };
    Prepared { page, section, items, examples, uri }
}

/// Names that the document shows without damage.
fn lexicon(prepared: &[Prepared<'_>]) -> Lexicon {
    let mut lexicon = Lexicon::default();
    for section in prepared {
        section.examples.iter().flat_map(|e| &e.names).for_each(|name| lexicon.add(name));
        for item in &section.items {
            let What::Table(table) = &item.what else { continue };
            for row in &table.rows {
                if text::is_identifier(row.name.plain()) {
                    lexicon.add(row.name.plain());
                }
            }
        }
    }
    lexicon
}

fn under(section: &str, chapter: &str) -> bool {
    section == chapter || section.strip_prefix(chapter).is_some_and(|rest| rest.starts_with('.'))
}

/// Chapters whose title says that their operations are to be retired.
fn retired_chapters(contents: &Contents<'_>) -> Vec<String> {
    let says = |title: &str| {
        let lower = title.to_lowercase();
        [
            "下线",
            "废弃",
            "to be discarded",
            "deprecated",
            "to be unavailable",
            "unavailable soon",
            "out-of-date",
            "to be taken offline",
        ]
        .iter()
        .any(|w| lower.contains(w))
    };
    contents.sections.iter().filter(|s| says(&s.title)).map(|s| s.number.clone()).collect()
}

/// Top-level chapters that hold operations: a section there without one is a gap.
fn chapters_with_operations(prepared: &[Prepared<'_>]) -> BTreeSet<String> {
    let top = |number: &str| number.split('.').next().unwrap_or(number).to_owned();
    let counted =
        |chapter: &String| prepared.iter().filter(|p| p.uri.is_some() && top(&p.section.number) == *chapter).count();
    let all: BTreeSet<String> = prepared.iter().map(|p| top(&p.section.number)).collect();
    all.into_iter().filter(|c| counted(c) > 2 || prepared.len() == 1).collect()
}

fn without_operation(section: &Prepared<'_>, chapters: &BTreeSet<String>, facts: &mut Facts) {
    let number = &section.section.number;
    let leaf = section.items.iter().any(|i| i.part == Part::Uri || matches!(i.part, Part::Request | Part::Response));
    let top = number.split('.').next().unwrap_or(number);
    if chapters.contains(top) && leaf {
        facts.gaps.push(Gap {
            section: number.clone(),
            line: section.section.line,
            kind: "section without a URI".to_owned(),
            about: section.section.title.clone(),
        });
    }
    let mut other = Other {
        section: number.clone(),
        title: section.section.title.clone(),
        line: section.section.line,
        tables: 0,
        rows: 0,
        code: 0,
    };
    let found = catalog::read(number, section.section.blocks);
    for item in &section.items {
        match &item.what {
            What::Table(table) => {
                let lines = table.rows.iter().map(|r| r.line).chain(table.lost.iter().map(|l| l.0));
                let rows = count(lines.filter(|line| !found.lines.contains(line)).count());
                other.tables += u32::from(rows > 0);
                other.rows += rows;
            }
            What::Code(_) => other.code += 1,
            _ => {}
        }
    }
    facts.others.push(other);
    add_catalog(found, facts);
}

fn add_catalog(found: Catalog, facts: &mut Facts) {
    facts.errors.extend(found.errors);
    facts.statuses.extend(found.statuses);
    facts.actions.extend(found.actions);
    facts.endpoints.extend(found.endpoints);
    facts.gaps.extend(found.gaps);
    // One service, one namespace: a second section only adds metrics.
    let monitoring = &mut facts.monitoring;
    if monitoring.namespace.is_empty() {
        monitoring.namespace = found.monitoring.namespace;
    }
    monitoring.dimensions.extend(found.monitoring.dimensions);
    monitoring.metrics.extend(found.monitoring.metrics);
}

fn contents_gaps(contents: &Contents<'_>, gaps: &mut Vec<Gap>) {
    for (line, number, title) in &contents.missing {
        gaps.push(Gap {
            section: number.clone(),
            line: *line,
            kind: "listed section that the body lacks".to_owned(),
            about: title.clone(),
        });
    }
    for (line, number) in &contents.differing {
        gaps.push(Gap {
            section: number.clone(),
            line: *line,
            kind: "heading that differs from the table of contents".to_owned(),
            about: number.clone(),
        });
    }
}

fn add(total: &mut Counts, counts: &Counts, section: &Prepared<'_>, operation: &Operation) {
    total.tables += counts.tables;
    total.rows += counts.rows;
    total.read += counts.read;
    total.errors += counts.errors;
    let is = |test: fn(&Item) -> bool| count(section.items.iter().filter(|i| test(i)).count());
    total.labels += is(|i| i.what == What::Label);
    total.prose += is(|i| matches!(i.what, What::Text { .. }));
    total.examples += is(|i| matches!(i.what, What::Code(_)) && example_part(i.part));
    total.listings += is(|i| matches!(i.what, What::Code(_)) && !example_part(i.part));
    let fields = operation
        .parameters
        .iter()
        .map(|p| &p.field)
        .chain(operation.request.iter().chain(&operation.response).flat_map(|b| &b.fields))
        .chain(operation.structures.iter().flat_map(|s| &s.fields));
    total.repairs += count(fields.map(|f| f.repairs.len()).sum());
}

fn example_part(part: Part) -> bool {
    matches!(part, Part::Request | Part::RequestExample | Part::Response | Part::ResponseExample | Part::ErrorExample)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_to_another_page_leads_to_its_table() {
        let page = |name: &str, text: &str| (name.to_owned(), text.to_owned());
        let pages = [
            page(
                "api/tins.md",
                "# Tins\n\n## URI\n\nGET /v9/tins\n\n## 响应消息\n\n| 参数 | 参数类型 | 描述 |\n| --- | --- | --- |\n| lid | Object | [Lid](lids.md#t1) |\n",
            ),
            page(
                "api/lids.md",
                "# Lids\n\n**表 1**  Lids<a name=\"t1\"></a>\n\n| 参数 | 参数类型 | 描述 |\n| --- | --- | --- |\n| rim | Object | [Rim](#t2) |\n\n**表 2**  Rim<a name=\"t2\"></a>\n\n| 参数 | 参数类型 | 描述 |\n| --- | --- | --- |\n| size | Integer | Its size. |\n",
            ),
        ];
        let facts = read_pages(&pages);
        let operation = &facts[0].operations[0];
        let members: Vec<&str> = operation.fields().map(|field| field.name.as_str()).collect();
        assert_eq!(members, ["lid", "rim", "size"]);
        assert_eq!(facts[1].operations.len(), 0);
    }
}
