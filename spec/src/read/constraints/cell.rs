//! A description cell → its text and its list items.  In: markup.  Out: folded text, divided where the print divides it.
//!
//! Invariant: every piece is a slice of `text`; what a rule has read is marked, so that the rest can be looked at.

use std::cell::{OnceCell, RefCell};
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use crate::text;

/// Represents a backslash that is itself meant.
const BACKSLASH: char = '\u{e000}';

static BREAK: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"(?i)</?(?:br|p|pre|ul|ol)\b[^<>]*>|</li>|\n").expect("constant pattern"));
static ITEM: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"(?i)<li\b[^<>]*>\s*(?:[-–]\s)?|[•●■◦∙]").expect("constant pattern"));
/// A list whose items have no marks.
static BARE_LIST: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"(?i)<[uo]l\b[^<>]*>\s*([^<\s•●])").expect("constant pattern"));
static LITERAL: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"\\([=|<>/&])").expect("constant pattern"));
static LOST_BAR: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"([A-Z]) {3,}([A-Z])").expect("constant pattern"));
static TWO_SPACES: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"([^\s>]) {2,}([\p{L}\p{N}•●])").expect("constant pattern"));
/// Labels of the newer pages, which start a line of their own.
static LABEL: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"\s(约束限制|取值范围|默认取值|默认值)\s*[:：]").expect("constant pattern"));
/// Labels of the newer pages without a text below.
static NOTHING: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?:约束限制|取值范围|默认取值|默认值|参数解释)\s*:\s*(?:不涉及|N/A|无)(?:[。.\n]|$)")
        .expect("constant pattern")
});

/// A cell with its pieces.
#[derive(Debug)]
pub struct Cell {
    /// All text; pieces are divided by line ends.
    pub text: String,
    /// Lines and list items, in order.
    pub pieces: Vec<Piece>,
    used: RefCell<Vec<Range<usize>>>,
    sentences: OnceCell<Vec<Range<usize>>>,
}

/// A line or list item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// Where it is in the text.
    pub range: Range<usize>,
    /// Marked as an item of a list.
    pub item: bool,
}

impl Cell {
    /// Divides a cell.
    pub fn new(markup: &str) -> Self {
        let mut text = String::new();
        let mut pieces: Vec<Piece> = Vec::new();
        for (line, item) in lines(markup) {
            if let Some(last) = pieces.last_mut().filter(|_| !item && goes_on(&text, &line)) {
                if line.is_ascii() && !text.ends_with('-') && text.ends_with(|c: char| c.is_ascii()) {
                    text.push(' ');
                }
                text.push_str(&line);
                last.range.end = text.len();
                continue;
            }
            if !pieces.is_empty() {
                text.push('\n');
            }
            let start = text.len();
            text.push_str(&line);
            pieces.push(Piece { range: start..text.len(), item });
        }
        Cell { text, pieces, used: RefCell::default(), sentences: OnceCell::new() }.without_nothing()
    }

    fn without_nothing(self) -> Self {
        for found in NOTHING.find_iter(&self.text) {
            self.mark(found.range());
        }
        self
    }

    /// The text of a piece.
    pub fn piece(&self, index: usize) -> &str {
        &self.text[self.pieces[index].range.clone()]
    }

    /// Marks text as read.
    pub fn mark(&self, range: Range<usize>) {
        self.used.borrow_mut().push(range);
    }

    /// Whether a rule has read any of the text.
    pub fn is_used(&self, range: &Range<usize>) -> bool {
        self.used.borrow().iter().any(|u| u.start < range.end && range.start < u.end)
    }

    /// Sentences, in order: divided at full stops, semicolons and line ends.
    pub fn sentences(&self) -> &[Range<usize>] {
        self.sentences.get_or_init(|| self.divided())
    }

    fn divided(&self) -> Vec<Range<usize>> {
        let mut out = Vec::new();
        let mut start = 0;
        let mut chars = self.text.char_indices().peekable();
        while let Some((at, c)) = chars.next() {
            let next = chars.peek().map(|(_, n)| *n);
            let ends = match c {
                // A label and what is on the line below it belong together.
                '\n' => !self.text[..at].ends_with(':'),
                '。' | ';' | '!' => next.is_none_or(|n| !n.is_ascii_punctuation()),
                '.' => next.is_none_or(char::is_whitespace),
                _ => false,
            };
            if ends {
                push(&self.text, start..at + c.len_utf8(), &mut out);
                start = at + c.len_utf8();
            }
        }
        push(&self.text, start..self.text.len(), &mut out);
        out
    }

    /// The part of a sentence around a place, between commas.
    pub fn clause(&self, at: usize) -> Range<usize> {
        let sentence = self.sentence(at);
        let start = self.text[sentence.start..at].rfind(',').map_or(sentence.start, |c| sentence.start + c + 1);
        let end = self.text[at..sentence.end].find(',').map_or(sentence.end, |c| at + c);
        start..end.max(start)
    }

    /// The sentence around a place.
    pub fn sentence(&self, at: usize) -> Range<usize> {
        self.sentences().iter().find(|s| s.end > at).cloned().unwrap_or(0..self.text.len())
    }
}

fn push(text: &str, range: Range<usize>, out: &mut Vec<Range<usize>>) {
    if !text[range.clone()].trim_matches(|c: char| c.is_whitespace() || "。.;".contains(c)).is_empty() {
        out.push(range);
    }
}

/// The lines of a cell as plain text, and whether each is an item.
fn lines(markup: &str) -> Vec<(String, bool)> {
    let kept = LITERAL.replace_all(markup, format!("{BACKSLASH}$1").as_str());
    let barred = LOST_BAR.replace_all(&kept, "$1 | $2");
    let barred = LOST_BAR.replace_all(&barred, "$1 | $2");
    let spaced = TWO_SPACES.replace_all(&barred, "$1\n$2");
    let labelled = LABEL.replace_all(&spaced, "\n$1:");
    let listed = BARE_LIST.replace_all(&labelled, "\n\u{1}$1");
    let broken = BREAK.replace_all(&listed, "\n");
    let marked = ITEM.replace_all(&broken, "\n\u{1}");
    let mut out: Vec<(String, bool)> = Vec::new();
    let mut item = false;
    for line in marked.split('\n') {
        let bullet = line.starts_with('\u{1}');
        let plain = text::plain(line.trim_start_matches('\u{1}')).replace(BACKSLASH, "\\");
        // A mark of its own line belongs to the text on the next one.
        item = bullet || item && plain.is_empty();
        let dashed = plain.strip_prefix("- ").or_else(|| plain.strip_prefix("– "));
        if !plain.is_empty() {
            out.push((dashed.unwrap_or(&plain).to_owned(), item || dashed.is_some()));
            item = false;
        }
    }
    out
}

/// Whether a line goes on a sentence of the text above: print breaks lines anywhere.
fn goes_on(above: &str, line: &str) -> bool {
    let Some(last) = above.chars().last() else { return false };
    let value = line
        .split([':', ' '])
        .next()
        .is_some_and(|w| w.len() > 1 && w.chars().all(|c| c.is_ascii_uppercase() || c == '_'));
    match last {
        '、' | ',' | '(' => true,
        // A name that the end of a page cut at its hyphen.
        '-' => above.len() > 1 && cut(above) && line.starts_with(|c: char| c.is_ascii_uppercase()),
        '为' | '和' | '或' | '与' | '的' | '是' | '在' => !value,
        c if is_cjk(c) => line.starts_with(is_cjk),
        _ => false,
    }
}

/// Whether a text ends with a capital and a hyphen.
fn cut(text: &str) -> bool {
    text.chars().rev().nth(1).is_some_and(|c| c.is_ascii_uppercase())
}

/// Whether a character is a Chinese one.
pub fn is_cjk(c: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&c)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces(markup: &str) -> Vec<String> {
        let cell = Cell::new(markup);
        (0..cell.pieces.len())
            .map(|i| format!("{}{}", if cell.pieces[i].item { "* " } else { "" }, cell.piece(i)))
            .collect()
    }

    #[test]
    fn lists_in_every_print_become_items() {
        let wanted = ["Colour:", "* red: warm", "* blue: cold"];
        assert_eq!(pieces("Colour: <ul><li>red: warm</li><li>• blue: cold</li></ul>"), wanted);
        assert_eq!(pieces("Colour: <br>• red: warm<br>• blue: cold"), wanted);
        assert_eq!(pieces("Colour:\n• red: warm\n- blue: cold"), wanted);
    }

    #[test]
    fn lines_that_print_broke_are_joined_and_lost_bars_come_back() {
        assert_eq!(pieces("颜色，默<br>认为<br>red"), ["颜色,默认为red"]);
        assert_eq!(pieces("<ul><li>RED-</li></ul> <p>BLUE: 紫</p>"), ["* RED-BLUE: 紫"]);
        assert_eq!(pieces("Hue:  RED GREEN   BLUE  END"), ["Hue:", "RED GREEN | BLUE", "END"]);
    }

    #[test]
    fn what_is_marked_is_used() {
        let cell = Cell::new("取值范围：<br>不涉及。<br>默认值：<br>red。");
        assert!(cell.is_used(&(0..3)));
        assert_eq!(cell.sentences().len(), 2);
        assert!(!cell.is_used(&(cell.text.find("red").unwrap_or(0)..cell.text.len())));
    }
}
