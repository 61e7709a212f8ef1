//! Blocks → numbered sections.  In: the blocks of a document.  Out: its table of contents and its sections.
//!
//! The table of contents is the checklist: a listed section without a heading in the body is reported.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use regex::Regex;

use crate::block::{Block, Kind};
use crate::text;
use crate::vocabulary;

static NUMBERED: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"^((?:[A-Z]|\d{1,2})(?:\.\d{1,3})*)\s*(.*)$").expect("constant pattern"));
static PAGE: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"[\s.…·]*\d*\s*$").expect("constant pattern"));

/// A section with the blocks that stand under its own heading.
#[derive(Debug, Clone)]
pub struct Section<'a> {
    /// "5.2.1"; "1" for a single page.
    pub number: String,
    /// The heading without its number.
    pub title: String,
    /// Line of the heading.
    pub line: u32,
    /// Last line.
    pub end: u32,
    /// Blocks under the heading, up to the next numbered one.
    pub blocks: &'a [Block],
}

/// A document divided.
#[derive(Debug, Clone, Default)]
pub struct Contents<'a> {
    /// Entries of the table of contents: number and title.
    pub listed: Vec<(String, String)>,
    /// Sections in order of appearance.
    pub sections: Vec<Section<'a>>,
    /// Listed entries that the body lacks: line of the entry, number and title.
    pub missing: Vec<(u32, String, String)>,
    /// Headings whose title is not the listed one: line and number.
    pub differing: Vec<(u32, String)>,
}

struct Candidate {
    block: usize,
    line: u32,
    number: String,
    title: String,
    marked: bool,
}

struct Head {
    block: usize,
    line: u32,
    number: String,
    title: String,
}

/// Divides the blocks of a document into its numbered sections.
pub fn divide(blocks: &[Block]) -> Contents<'_> {
    let candidates = candidates(blocks);
    let Some(start) = body_start(&candidates) else { return whole(blocks, &candidates) };
    let listed: Vec<(String, String)> =
        candidates[..start].iter().map(|c| (c.number.clone(), c.title.clone())).collect();
    let titles: BTreeMap<&str, &str> = listed.iter().map(|(n, t)| (n.as_str(), t.as_str())).collect();
    let mut heads: BTreeMap<String, Head> = BTreeMap::new();
    for candidate in &candidates[start..] {
        if titles.get(candidate.number.as_str()).is_some_and(|t| same_title(t, &candidate.title)) {
            let head = Head {
                block: candidate.block,
                line: candidate.line,
                number: candidate.number.clone(),
                title: candidate.title.clone(),
            };
            heads.entry(candidate.number.clone()).or_insert(head);
        }
    }
    // A heading under the listed number with another title is still that section; the difference is reported.
    let mut differing = Vec::new();
    for candidate in candidates[start..].iter().filter(|c| c.marked && titles.contains_key(c.number.as_str())) {
        if !heads.contains_key(&candidate.number) {
            differing.push((candidate.line, candidate.number.clone()));
            let head = Head {
                block: candidate.block,
                line: candidate.line,
                number: candidate.number.clone(),
                title: candidate.title.clone(),
            };
            heads.insert(candidate.number.clone(), head);
        }
    }
    for (number, title) in &listed {
        if let Some(head) = (!heads.contains_key(number))
            .then(|| unnumbered(blocks, candidates[start - 1].block, number, title))
            .flatten()
        {
            heads.insert(number.clone(), head);
        }
    }
    let absent = candidates[..start].iter().filter(|c| !heads.contains_key(&c.number));
    let missing = absent.map(|c| (c.line, c.number.clone(), c.title.clone())).collect();
    let mut heads: Vec<Head> = heads.into_values().collect();
    heads.sort_by_key(|h| h.block);
    let sections = cut(blocks, &heads);
    Contents { listed, sections, missing, differing }
}

/// A heading that lost its number: marked, with exactly the listed title.
fn unnumbered(blocks: &[Block], after: usize, number: &str, title: &str) -> Option<Head> {
    let wanted = text::shape(title);
    blocks.iter().enumerate().skip(after + 1).find_map(|(index, block)| match &block.kind {
        Kind::Text { text, marks, .. } if *marks > 0 && text::shape(&text::plain(text)) == wanted => {
            Some(Head { block: index, line: block.line, number: number.to_owned(), title: title.to_owned() })
        }
        _ => None,
    })
}

/// Wrapped entries of the table of contents hold only the start of a title.
fn same_title(listed: &str, found: &str) -> bool {
    let (listed, found) = (text::shape(listed), text::shape(found));
    listed == found
        || listed.chars().count() >= 6 && found.starts_with(&listed)
        || found.chars().count() >= 6 && listed.starts_with(&found)
}

fn candidates(blocks: &[Block]) -> Vec<Candidate> {
    let mut out = Vec::new();
    for (index, block) in blocks.iter().enumerate() {
        match &block.kind {
            Kind::Text { text, marks, .. } => push(&mut out, index, block.line, text, *marks > 0),
            Kind::Rows(rows) => {
                for row in rows {
                    // A row of the table of contents: title and page.
                    if let Some(first) = row.cells.first().filter(|_| row.cells.len() <= 3) {
                        push(&mut out, index, row.line, first.raw(), false);
                    }
                }
            }
            Kind::Code(_) => {}
        }
    }
    out
}

fn push(out: &mut Vec<Candidate>, block: usize, line: u32, raw: &str, marked: bool) {
    let plain = text::plain(raw);
    if plain.len() > 300 {
        return;
    }
    let Some(found) = NUMBERED.captures(&plain) else { return };
    let title = PAGE.replace(found[2].trim(), "").trim().to_owned();
    // "A" alone is a word unless a mark or a listing makes it a chapter.
    let lettered = found[1].len() == 1 && found[1].starts_with(|c: char| c.is_ascii_uppercase());
    if title.is_empty()
        || lettered && !plain[1..].starts_with(' ')
        || title.starts_with(|c: char| c.is_ascii_punctuation() && c != '(')
    {
        return;
    }
    out.push(Candidate { block, line, number: found[1].to_owned(), title, marked });
}

/// The body starts where a listed number comes a second time with its title.
fn body_start(candidates: &[Candidate]) -> Option<usize> {
    let mut seen: BTreeMap<&str, &str> = BTreeMap::new();
    for (index, candidate) in candidates.iter().enumerate() {
        match seen.get(candidate.number.as_str()) {
            Some(title) if same_title(title, &candidate.title) => return Some(index),
            Some(_) => {}
            None => {
                seen.insert(&candidate.number, &candidate.title);
            }
        }
    }
    None
}

fn cut<'a>(blocks: &'a [Block], heads: &[Head]) -> Vec<Section<'a>> {
    let mut out = Vec::new();
    for (index, head) in heads.iter().enumerate() {
        let end = heads.get(index + 1).map_or(blocks.len(), |next| next.block);
        let own = &blocks[(head.block + 1).min(end)..end];
        out.push(Section {
            number: head.number.clone(),
            title: head.title.clone(),
            line: head.line,
            end: own.last().map_or(head.line, |b| b.end),
            blocks: own,
        });
    }
    out
}

/// A document without a table of contents: marked numbered headings, or one page.
fn whole<'a>(blocks: &'a [Block], candidates: &[Candidate]) -> Contents<'a> {
    let heads: Vec<Head> = candidates
        .iter()
        .filter(|c| c.marked && c.number.contains('.') && vocabulary::part(&text::key(&c.title)).is_none())
        .map(|c| Head { block: c.block, line: c.line, number: c.number.clone(), title: c.title.clone() })
        .collect();
    if heads.len() > 1 {
        return Contents { sections: cut(blocks, &heads), ..Contents::default() };
    }
    let Some(head) = blocks.iter().position(|b| matches!(b.kind, Kind::Text { .. })) else {
        return Contents::default();
    };
    let title = match &blocks[head].kind {
        Kind::Text { text, .. } => text::plain(text),
        _ => String::new(),
    };
    let section = Section {
        number: "1".to_owned(),
        title,
        line: blocks[head].line,
        end: blocks.last().map_or(0, |b| b.end),
        blocks: &blocks[head + 1..],
    };
    Contents { sections: vec![section], ..Contents::default() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::block::blocks;

    #[test]
    fn headings_are_found_by_the_table_of_contents_with_or_without_marks() {
        let text = "1 Paint.....\t3\n\n1.1 Mixing red.....\t4\n\n1.2 Drying.....\t5\n\n# **1 Paint**\n\n1.1 Mixing red\n\nwords\n\n2.5 litres\n";
        let blocks = blocks(text);
        let found = divide(&blocks);
        let numbers: Vec<_> = found.sections.iter().map(|s| (s.number.as_str(), s.line, s.blocks.len())).collect();
        assert_eq!(numbers, [("1", 7, 0), ("1.1", 9, 2)]);
        assert_eq!(found.missing, [(5, "1.2".to_owned(), "Drying".to_owned())]);
    }
}
