//! A section without an operation → the catalogs in it.  In: its blocks.  Out: error codes, statuses and more.
//!
//! Messages and remedies stay behind: they are sentences of the document.

pub(super) mod collected;

use std::collections::BTreeSet;
use std::sync::LazyLock;

use regex::Regex;

use super::grid::{self, Layout};
use super::{endpoints, metrics, permissions};
use crate::block::{Block, Kind};
use crate::contents::Section;
use crate::fact::Gap;
use crate::fact::catalog::{ErrorCode, Status};
use crate::text;

pub use self::collected::Catalog;

static CODE: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"^[A-Z][A-Za-z0-9]*(?:\.[A-Za-z0-9]+)*\.\d{3,}$").expect("constant pattern"));

static SHOWN: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"\b([A-Z][A-Z0-9]*)\.(\d{4,})\b").expect("constant pattern"));

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Column {
    Status,
    Code,
    Word,
}

const STATUS: (Column, &[&str]) = (
    Column::Status,
    &["状态码", "返回值", "http状态码", "statuscode", "httpstatuscode", "returnedvalue", "returncode"],
);
const ERRORS: Layout<Column> = Layout {
    columns: &[STATUS, (Column::Code, &["错误码", "errorcode"])],
    needed: &[Column::Code],
    lead: Column::Code,
};
const STATUSES: Layout<Column> = Layout {
    columns: &[STATUS, (Column::Word, &["编码", "code", "reason", "reasonphrase"])],
    needed: &[Column::Status, Column::Word],
    lead: Column::Status,
};

/// Reads every catalog of a section.
pub fn read(section: &str, blocks: &[Block]) -> Catalog {
    let mut out = Catalog::default();
    errors(section, blocks, &mut out);
    statuses(section, blocks, &mut out);
    permissions::read(section, blocks, &mut out);
    endpoints::read(section, blocks, &mut out);
    metrics::read(section, blocks, &mut out);
    out
}

/// Codes that samples of a document show and its catalog lacks, once each. Zeros alone mean success.
pub fn unlisted(sections: &[Section<'_>], errors: &[ErrorCode]) -> Vec<Gap> {
    let families: BTreeSet<&str> = errors.iter().filter_map(|e| e.code.split('.').next()).collect();
    let mut known: BTreeSet<String> = errors.iter().map(|e| e.code.clone()).collect();
    let mut out = Vec::new();
    for section in sections {
        for block in section.blocks {
            let Kind::Code(lines) = &block.kind else { continue };
            for (line, at) in lines.iter().zip(block.line + 1..) {
                for found in SHOWN.captures_iter(line) {
                    let success = found[2].chars().all(|c| c == '0');
                    if families.contains(&found[1]) && !success && known.insert(found[0].to_owned()) {
                        out.push(Gap {
                            section: section.number.clone(),
                            line: at,
                            kind: "error code that the catalog lacks".to_owned(),
                            about: found[0].to_owned(),
                        });
                    }
                }
            }
        }
    }
    out
}

fn errors(section: &str, blocks: &[Block], out: &mut Catalog) {
    const KIND: &str = "error code that was not understood";
    let found = grid::read(blocks, &ERRORS);
    out.taken(section, KIND, &found);
    let mut last: Vec<u16> = Vec::new();
    for record in &found.records {
        let code = text::squash(record.get(Column::Code));
        let status = record.get(Column::Status);
        // A page break cut the code: its last digits are alone in the next row.
        if status.is_empty()
            && code.chars().all(|c| c.is_ascii_digit())
            && let Some(above) = out.errors.last_mut()
        {
            above.code.push_str(&code);
            continue;
        }
        if !CODE.is_match(&code) {
            out.gap(section, record.line, KIND, &code);
            continue;
        }
        // A status that represents several rows is printed in the first.
        if !status.is_empty() {
            last = numbers(status);
            if last.is_empty() {
                out.gap(section, record.line, KIND, status);
            }
        }
        match out.errors.iter_mut().find(|e| e.code == code) {
            Some(known) => {
                let all: BTreeSet<u16> = known.statuses.iter().chain(&last).copied().collect();
                known.statuses = all.into_iter().collect();
            }
            None => out.errors.push(ErrorCode { code, statuses: last.clone(), line: record.line }),
        }
    }
}

fn statuses(section: &str, blocks: &[Block], out: &mut Catalog) {
    const KIND: &str = "status that was not understood";
    let found = grid::read(blocks, &STATUSES);
    out.taken(section, KIND, &found);
    for record in &found.records {
        let all = numbers(record.get(Column::Status));
        if all.is_empty() {
            out.gap(section, record.line, KIND, record.get(Column::Status));
        }
        out.statuses.extend(all.into_iter().map(|status| Status { status, line: record.line }));
    }
}

/// The statuses of a cell, also where spaces cut them: "40 0", "400/403".
fn numbers(cell: &str) -> Vec<u16> {
    let squashed = text::squash(cell);
    let digits = squashed.split(|c: char| !c.is_ascii_digit()).filter(|p| !p.is_empty() && p.len().is_multiple_of(3));
    let threes = digits.flat_map(|p| p.as_bytes().chunks(3));
    let numbers = threes.filter_map(|three| std::str::from_utf8(three).ok()?.parse().ok());
    numbers.filter(|status| (100..600).contains(status)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::block::blocks;

    fn codes(text: &str) -> Vec<String> {
        let out = read("9.1", &blocks(text));
        let codes = out.errors.iter().map(|e| format!("{} {} {:?}", e.line, e.code, e.statuses));
        codes.chain(out.gaps.iter().map(|g| format!("{} gap {}", g.line, g.about))).collect()
    }

    #[test]
    fn codes_cut_by_spaces_breaks_and_pages_are_whole() {
        let text = "Sta tus Cod e\tError Code\tDescription\n40 0\tTIN.5 001\tx\n404\tTIN.<br>500<br>2\ty\n409\tTIN.050\tz\n\n\
                    Sta tus Cod e\tError Code\tDescription\n\t003\tmore\n\t\tand more\n500\tTIN.6001\tw\n";
        assert_eq!(codes(text), ["2 TIN.5001 [400]", "3 TIN.5002 [404]", "4 TIN.050003 [409]", "9 TIN.6001 [500]"]);
    }

    #[test]
    fn a_status_over_several_rows_and_a_code_with_several_statuses() {
        let text = "| 状态码 | 错误码 | 描述 |\n|---|---|---|\n| 400/403 | TIN.1001 | x |\n|  | TIN.1002 | x |\n| 409 | TIN.1001 | x |\n";
        assert_eq!(codes(text), ["3 TIN.1001 [400, 403, 409]", "4 TIN.1002 [400, 403]"]);
    }

    #[test]
    fn codes_of_samples_that_the_catalog_lacks_are_named_once() {
        let blocks = blocks(
            "```\n{ \"code\": \"TIN.0000\" }\n{ \"code\": \"TIN.1001\" }\n{ \"code\": \"TIN.7001\" }\n\"TIN.7001: ELB.1234\"\n```\n",
        );
        let section = Section { number: "5.1".into(), title: String::new(), line: 1, end: 6, blocks: &blocks };
        let known = ErrorCode { code: "TIN.1001".into(), statuses: vec![400], line: 9 };
        let gaps = unlisted(&[section], &[known]);
        assert_eq!(gaps.iter().map(|g| (g.line, g.about.as_str())).collect::<Vec<_>>(), [(4, "TIN.7001")]);
    }

    #[test]
    fn what_is_no_code_is_a_gap() {
        assert_eq!(codes("Status Code\tError Code\n400\tas above\n"), ["2 gap asabove"]);
    }

    #[test]
    fn statuses_are_read_from_their_table() {
        let out = read("9.1", &blocks("Status Code\tCode\tDescription\n100\tContinue\tx\n\t\ty\n404\tNotFound\tz\n"));
        assert_eq!(out.statuses.iter().map(|s| s.status).collect::<Vec<_>>(), [100, 404]);
        assert_eq!(out.lines.len(), 4);
    }
}
