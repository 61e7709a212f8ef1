//! Text of a description → lines of rustdoc.
//!
//! Invariant: the result has paragraphs, bullets, code spans and links to existing methods, but no HTML, headings or
//! code blocks, so rustdoc has no warnings.

use std::collections::BTreeMap;

/// Longest line of a wrapped text. Indentation and links make it longer.
const WIDTH: usize = 96;

/// Longest line of the generated code.
const LONGEST: usize = 120;

/// Lines without the leading `///`; paragraphs and bullets kept, long lines wrapped.
pub fn lines(text: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut in_list = false;
    for line in text.lines().map(str::trim) {
        let bullet = ["- ", "* ", "+ "].iter().find_map(|mark| line.strip_prefix(mark));
        match bullet {
            _ if line.is_empty() => {
                if out.last().is_some_and(|last| !last.is_empty()) {
                    out.push(String::new());
                }
                in_list = false;
            }
            Some(rest) => {
                // Without an empty line before it, Markdown reads a list as part of the paragraph.
                if !in_list && out.last().is_some_and(|last| !last.is_empty()) {
                    out.push(String::new());
                }
                in_list = true;
                wrap(rest, "- ", "  ", &mut out);
            }
            None => wrap(line, if in_list { "  " } else { "" }, if in_list { "  " } else { "" }, &mut out),
        }
    }
    while out.last().is_some_and(String::is_empty) {
        out.pop();
    }
    out
}

/// The first sentence, as one line of rustdoc source.
pub fn first_sentence(text: &str) -> String {
    let line = text.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
    let end = line.match_indices(". ").map(|(at, _)| at + 1).find(|at| {
        // Not the end of an abbreviation, and not inside a code span.
        let before = &line[..*at];
        !before.ends_with("e.g.") && !before.ends_with("i.e.") && before.matches('`').count().is_multiple_of(2)
    });
    escape(&line[..end.unwrap_or(line.len())])
}

/// The text before the first chapter, and the chapters with their headings (`## …`).
pub fn chapters(text: &str) -> (&str, Vec<(&str, &str)>) {
    let mut parts = text.split("\n## ");
    let beginning = parts.next().unwrap_or_default();
    (beginning, parts.map(|part| part.split_once('\n').unwrap_or((part, ""))).collect())
}

/// Replaces operation ids in doc comments with links to their methods. Words that no longer fit into a line move to the
/// next line of the paragraph.
pub fn link(source: &str, methods: &BTreeMap<&str, String>) -> String {
    let mut out = String::with_capacity(source.len() + source.len() / 16);
    let mut carried: Option<(Paragraph<'_>, String)> = None;
    let mut in_code = false;
    for line in source.lines() {
        let parts = parts(line);
        let fence = parts.is_some_and(|(_, _, text)| text.starts_with("```"));
        in_code ^= fence;
        let Some((paragraph, bullet, text)) = parts.filter(|_| !in_code && !fence) else {
            flush(&mut out, carried.take());
            out.extend([line, "\n"]);
            continue;
        };
        // A row of a table must be one line.
        if text.starts_with('|') {
            flush(&mut out, carried.take());
            out.extend([&linked(line, methods), "\n"]);
            continue;
        }
        let joins = |(other, _): &(Paragraph<'_>, String)| *other == paragraph && bullet.is_empty() && !text.is_empty();
        let text = match carried.take_if(|it| joins(it)) {
            Some((_, before)) => format!("{before} {}", linked(text, methods)),
            None => {
                flush(&mut out, carried.take());
                linked(text, methods)
            }
        };
        carried = print(&mut out, &paragraph, bullet, &text).map(|rest| (paragraph, rest));
    }
    flush(&mut out, carried);
    out
}

/// What the lines of a paragraph have in common: the indentation with the comment sign, and the indentation of a list.
type Paragraph<'a> = (&'a str, &'static str);

/// Paragraph, bullet and text of a line of a doc comment.
fn parts(line: &str) -> Option<(Paragraph<'_>, &'static str, &str)> {
    let inner = line.trim_start();
    let mark = ["///", "//!"].into_iter().find(|mark| inner.starts_with(mark))?;
    let (begin, text) = line.split_at(line.len() - inner.len() + mark.len());
    let text = text.strip_prefix(' ').unwrap_or(text);
    Some(match (text.strip_prefix("- "), text.strip_prefix("  ")) {
        (Some(text), _) => ((begin, "  "), "- ", text),
        (_, Some(text)) => ((begin, "  "), "", text),
        _ => ((begin, ""), "", text),
    })
}

/// Prints one line, and returns the words that do not fit.
fn print(out: &mut String, (begin, hang): &Paragraph<'_>, bullet: &str, text: &str) -> Option<String> {
    let mut line = format!("{begin} {}", if bullet.is_empty() { hang } else { bullet });
    let mut rest = None;
    if line.chars().count() + text.chars().count() <= LONGEST {
        line.push_str(text);
    } else {
        let mut fresh = true;
        let mut words = words(text);
        while let Some((word, may_break)) = words.next() {
            if !fresh && may_break && line.chars().count() + 1 + word.chars().count() > LONGEST {
                let left: Vec<_> = std::iter::once(word).chain(words.map(|(word, _)| word)).collect();
                rest = Some(left.join(" "));
                break;
            }
            if !fresh {
                line.push(' ');
            }
            line.push_str(word);
            fresh = false;
        }
    }
    out.extend([line.trim_end(), "\n"]);
    rest
}

fn flush(out: &mut String, carried: Option<(Paragraph<'_>, String)>) {
    if let Some((paragraph, mut rest)) = carried {
        while let Some(more) = print(out, &paragraph, "", &rest) {
            rest = more;
        }
    }
}

fn linked(line: &str, methods: &BTreeMap<&str, String>) -> String {
    let parts: Vec<&str> = line.split("``").collect();
    if parts.len().is_multiple_of(2) {
        return line.to_owned();
    }
    let parts = parts.iter().enumerate().map(|(index, part)| match index % 2 {
        0 => linked_spans(part, methods),
        _ if part.contains('`') => format!("``{part}``"),
        _ => format!("`{}`", part.trim()),
    });
    parts.collect()
}

fn linked_spans(line: &str, methods: &BTreeMap<&str, String>) -> String {
    let parts: Vec<&str> = line.split('`').collect();
    if parts.len().is_multiple_of(2) {
        return line.to_owned();
    }
    let parts = parts.iter().enumerate().map(|(index, part)| match methods.get(part) {
        _ if index % 2 == 0 => (*part).to_owned(),
        Some(path) => format!("[`{}`]({path})", path.rsplit(':').next().unwrap_or(path)),
        None => format!("`{part}`"),
    });
    parts.collect()
}

/// A code span of a value; `link` does not change it.
pub fn value(text: &str) -> String {
    let span = code(text);
    match span.strip_prefix('`').and_then(|rest| rest.strip_suffix('`')) {
        Some(inner) if !inner.starts_with('`') => format!("`` {inner} ``"),
        _ => span,
    }
}

/// A code span of any text.
pub fn code(text: &str) -> String {
    let text: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    if text.trim().is_empty() {
        return "an empty text".to_owned();
    }
    if text.contains('`') {
        let fence = "`".repeat(text.split(|c| c != '`').map(str::len).max().unwrap_or(0) + 1);
        return format!("{fence} {text} {fence}");
    }
    format!("`{text}`")
}

fn wrap(text: &str, first: &str, rest: &str, out: &mut Vec<String>) {
    let text = escape(text);
    let mut line = first.to_owned();
    let mut fresh = true;
    for (word, may_break) in words(&text) {
        if !fresh && may_break && line.chars().count() + 1 + word.chars().count() > WIDTH {
            out.push(std::mem::replace(&mut line, rest.to_owned()));
            fresh = true;
        }
        if !fresh {
            line.push(' ');
        }
        line.push_str(word);
        fresh = false;
    }
    out.push(line);
}

/// Words, and whether a line may start with them: not inside a code span, and not with a mark of Markdown.
fn words(text: &str) -> impl Iterator<Item = (&str, bool)> {
    let mut in_code = false;
    text.split(' ').filter(|word| !word.is_empty()).map(move |word| {
        let mark = word.starts_with(['-', '+', '*', '#', '>', '|', '=', '~', ':'])
            || word.trim_end_matches(['.', ')']).bytes().all(|byte| byte.is_ascii_digit());
        let may_break = !in_code && !mark;
        if word.matches('`').count() % 2 == 1 {
            in_code = !in_code;
        }
        (word, may_break)
    })
}

/// Escapes everything except code spans and URLs.
fn escape(text: &str) -> String {
    let text = text.replace('\t', " ");
    let balanced = text.matches('`').count().is_multiple_of(2) && !text.contains("``");
    let mut out = String::with_capacity(text.len() + 8);
    for (index, part) in text.split('`').enumerate() {
        if index > 0 {
            out.push_str(if balanced { "`" } else { "\\`" });
        }
        if balanced && index % 2 == 1 {
            out.push_str(part);
        } else {
            escape_plain(part, &mut out);
        }
    }
    // At the start of a line, Markdown would read these as a heading, quote, list or rule.
    let digits = out.bytes().take_while(u8::is_ascii_digit).count();
    if out.starts_with(['#', '-', '+', '=', '~', ':']) {
        out.insert(0, '\\');
    } else if digits > 0 && out[digits..].starts_with(['.', ')']) {
        out.insert(digits, '\\');
    }
    out
}

fn escape_plain(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(start) = ["https://", "http://"].iter().filter_map(|mark| rest.find(mark)).min() {
        escape_marks(&rest[..start], out);
        let address = &rest[start..];
        let stop = |c: char| c.is_whitespace() || "<>()[]\"'|,;".contains(c) || !c.is_ascii();
        let length = address.find(stop).unwrap_or(address.len());
        let address = address[..length].trim_end_matches(['.', ':', '!', '?', '*', '_']);
        out.push('`');
        out.push_str(address);
        out.push('`');
        rest = &rest[start + address.len()..];
    }
    escape_marks(rest, out);
}

fn escape_marks(text: &str, out: &mut String) {
    for c in text.chars() {
        if matches!(c, '[' | ']' | '<' | '>' | '*' | '\\' | '_' | '|' | '&' | '~' | '$') {
            out.push('\\');
        }
        out.push(if c.is_control() { ' ' } else { c });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_plain_text_outside_code_spans() {
        assert_eq!(lines("A [0, 5) <b> `x[0]` *"), ["A \\[0, 5) \\<b\\> `x[0]` \\*"]);
        assert_eq!(lines("one ` only"), ["one \\` only"]);
        assert_eq!(lines("# no heading\n1. no list"), ["\\# no heading", "1\\. no list"]);
    }

    #[test]
    fn addresses_are_code_spans() {
        assert_eq!(lines("See https://a.example/x_y. Then"), ["See `https://a.example/x_y`. Then"]);
    }

    #[test]
    fn bullets_are_a_list_of_their_own() {
        assert_eq!(lines("Values:\n- a\n- b\n\nEnd"), ["Values:", "", "- a", "- b", "", "End"]);
    }

    #[test]
    fn a_long_line_never_breaks_before_a_mark() {
        let text = format!("{} - 5 and 6. more", "word ".repeat(18));
        let lines = lines(&text);
        assert!(lines.len() > 1 && lines.iter().all(|line| !line.starts_with('-')), "{lines:?}");
    }

    #[test]
    fn the_first_sentence_ends_at_a_full_stop_outside_code() {
        assert_eq!(first_sentence("Size, e.g. `1. 2` GB. Then more."), "Size, e.g. `1. 2` GB.");
    }

    #[test]
    fn operations_in_doc_comments_are_links() {
        let methods = BTreeMap::from([("listTins", "crate::paint::Client::list_tins".to_owned())]);
        let linked = |text: &str| link(text, &methods);
        assert_eq!(
            linked("  /// See `listTins`, `lid`."),
            "  /// See [`list_tins`](crate::paint::Client::list_tins), `lid`.\n"
        );
        assert_eq!(linked(&format!("/// `lid` is {}.", value("listTins"))), "/// `lid` is `listTins`.\n");
        assert_eq!(linked(&format!("/// {} {}", value("a`b"), value(" "))), "/// `` a`b `` an empty text\n");
        assert_eq!(linked("//! `listTins`\n"), "//! [`list_tins`](crate::paint::Client::list_tins)\n");
        for same in ["/// listTins\n", "/// a ` b `listTins`\n", "let x = \"`listTins`\";\n"] {
            assert_eq!(linked(same), same);
        }
    }

    #[test]
    fn a_line_that_a_link_makes_too_long_passes_its_end_on() {
        let methods = BTreeMap::from([("listTins", "crate::paint::Client::list_tins".to_owned())]);
        let words = "word ".repeat(16);
        let source = format!("    /// - {words}`listTins` end\n    ///   next\n    ///\n    /// {words}\n");
        let text = link(&source, &methods);
        let lines: Vec<_> = text.lines().collect();
        assert!(lines.iter().all(|line| line.chars().count() <= LONGEST), "{text}");
        assert_eq!(lines[1], "    ///   [`list_tins`](crate::paint::Client::list_tins) end next");
        assert_eq!((lines[2], lines.len()), ("    ///", 4));
        let code = format!("/// ```\n/// {}`listTins`\n/// ```\n", "word ".repeat(30));
        assert_eq!(link(&code, &methods), code);
    }

    #[test]
    fn a_text_has_a_beginning_and_chapters() {
        assert_eq!(chapters("A.\n\n## B\n\nb\n## C"), ("A.\n", vec![("B", "\nb"), ("C", "")]));
    }

    #[test]
    fn code_spans_hold_anything() {
        assert_eq!([code("a`b"), code(""), code("x")], ["`` a`b ``", "an empty text", "`x`"]);
    }
}
