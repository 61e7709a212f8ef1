//! Folding of damaged text: look-alike letters, markup, spaces.  In: text of a document.  Out: text to compare.
//!
//! Nothing here decides what a text means; it only makes two spellings of one thing equal.

use std::sync::LazyLock;

use regex::Regex;

static TAGS: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?i)</?(?:a|b|br|code|div|em|i|img|li|math|ol|p|pre|span|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul)\b[^<>]*>")
        .expect("constant pattern")
});
static BREAKS: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"(?i)<(?:br|p|li|ul|ol|/p|/li|pre)\b[^<>]*>").expect("constant pattern"));
static LINKS: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"\[([^\[\]]*)\]\([^()]*\)").expect("constant pattern"));

static ANCHOR: LazyLock<Regex> = LazyLock::new(|| Regex::new(r#"<a name="([^"]+)">"#).expect("constant pattern"));

/// The names under which links reach a text.
pub fn anchors(raw: &str) -> Vec<String> {
    ANCHOR.captures_iter(raw).map(|found| found[1].to_owned()).collect()
}

/// A look-alike letter as the ASCII letter it represents; other characters stay.
fn ascii_letter(c: char) -> char {
    match c {
        'А' => 'A',
        'В' => 'B',
        'Е' => 'E',
        'К' => 'K',
        'М' => 'M',
        'Н' => 'H',
        'О' => 'O',
        'Р' => 'P',
        'С' => 'C',
        'Т' => 'T',
        'У' => 'Y',
        'Х' => 'X',
        'І' => 'I',
        'а' => 'a',
        'е' => 'e',
        'о' => 'o',
        'р' => 'p',
        'с' => 'c',
        'у' => 'y',
        'х' => 'x',
        'і' => 'i',
        'ѕ' => 's',
        'и' => 'u',
        '\u{a0}' | '\u{3000}' | '\u{2002}' | '\u{2003}' | '\u{2009}' => ' ',
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(c as u32 - 0xfee0).unwrap_or(c),
        other => other,
    }
}

/// Look-alike letters and full-width forms as ASCII; invisible characters removed.
pub fn fold(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '\u{200b}'..='\u{200f}' | '\u{feff}' | '\u{ad}')).map(ascii_letter).collect()
}

/// Character entities that the documents use.
fn unescape(text: &str) -> String {
    if !text.contains('&') {
        return text.to_owned();
    }
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&nbsp;", " ")
        .replace("&amp;", "&")
}

/// Text without markup: tags, links, bold marks, escapes and entities; look-alikes folded, spaces single.
pub fn plain(text: &str) -> String {
    let broken = BREAKS.replace_all(text, " ");
    let untagged = TAGS.replace_all(&broken, "");
    let mut linked = untagged.into_owned();
    while LINKS.is_match(&linked) {
        linked = LINKS.replace_all(&linked, "$1").into_owned();
    }
    let escaped = unmark(&unescape(&linked));
    fold(&escaped).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Removes backslash escapes and doubled asterisks of Markdown.
fn unmark(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\\' if chars.peek().is_some_and(|n| n.is_ascii_punctuation()) => {}
            '*' if chars.peek() == Some(&'*') => {
                chars.next();
            }
            other => out.push(other),
        }
    }
    out
}

/// Plain text without any space, in lower case, without surrounding marks: the key of a label.
pub fn key(text: &str) -> String {
    key_of_plain(&plain(text))
}

/// The key of a text that is plain already.
pub fn key_of_plain(plain: &str) -> String {
    let bare = plain.trim_matches(|c: char| "#*-•●■□📖:".contains(c) || c.is_whitespace());
    bare.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect()
}

/// All spaces removed.
pub fn squash(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// A member name of an example: a space inside represents a lost underscore, unless the underscore is still there.
pub fn member(name: &str) -> String {
    let mut out = String::new();
    for word in name.split_whitespace() {
        if !out.is_empty() && !out.ends_with(['_', '-']) && !word.starts_with(['_', '-']) {
            out.push('_');
        }
        out.push_str(word);
    }
    out
}

/// The letters and digits of a name with look-alike characters made equal: two damaged spellings compare equal.
pub fn shape(name: &str) -> String {
    name.chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .map(|c| match c {
            'i' | '1' | '|' => 'l',
            '0' => 'o',
            other => other,
        })
        .collect()
}

/// Whether a text is an identifier as the services use them on the wire.
pub fn is_identifier(text: &str) -> bool {
    let mut chars = text.chars();
    !text.ends_with(['.', '-'])
        && chars.next().is_some_and(|c| c.is_ascii_alphabetic() || c == '_')
        && chars.all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | '$' | '@'))
}

/// Whether a text is a name as rows may have it: an identifier, perhaps with an extension before a colon, a mark in front
/// or a domain before a stroke.
pub fn is_name(text: &str) -> bool {
    let (domain, name) = text.split_once('/').unwrap_or(("", text));
    let bare = name.trim_start_matches(['@', '$']);
    let domain = domain.is_empty() || domain.contains(['.', '-']) && is_identifier(domain);
    domain && !bare.is_empty() && bare.split(':').all(is_identifier)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn look_alike_letters_and_markup_are_folded() {
        assert_eq!(plain("**Ту\u{440}е** of [thing](#x)\\_a &lt;b"), "Type of thing_a <b");
        assert_eq!(key("## **状态码： 200**"), "状态码:200");
        assert_eq!(plain("name_<br>part<ul><li>x</li></ul>"), "name_ part x");
    }

    #[test]
    fn damaged_spellings_share_a_shape() {
        assert_eq!(shape("ClusterNodel nfo"), shape("ClusterNodeInfo"));
        assert_eq!(shape("order_lD"), shape("orderID"));
    }
}
