//! Items of lists → values.  In: the text of an item.  Out: a value as on the wire and what is said about it.

use super::cell::is_cjk;
use super::reading::{Lazy, regex};

/// A value: one word of signs, or words in capitals.
pub(super) const VALUE: &str = r"-?[A-Za-z0-9_%][A-Za-z0-9_.+/%-]*";

static QUOTED: Lazy = Lazy::new(|| regex(r#"^(?:值为|取值为)?\s*["“”‘'’]([^"“”‘'’]{1,60})["“”‘'’]\s*(.*)$"#));
static CAPITALS: Lazy =
    Lazy::new(|| regex(r"^([A-Z][A-Z0-9_-]+(?: (?:\| )?[A-Z][A-Z0-9_-]+)+)\s*(?:(:)\s*(.*))?[。.]?$"));
static ONE: Lazy = Lazy::new(|| regex(&format!(r"^({VALUE})(\s*)(.*)$")));
static IN_BRACKETS: Lazy = Lazy::new(|| regex(r"^[A-Z][A-Za-z/ ]+ \(([A-Z][A-Z0-9_]+)\)$"));
static OPERATOR: Lazy = Lazy::new(|| regex(r"^(=|!=|<>|[<>]=?|like|not like)$"));
/// Where a further value starts inside one line.
static AGAIN: Lazy =
    Lazy::new(|| regex(r"([\p{Han}。;)]\s*|\.\s+|\s+)([A-Za-z][A-Za-z0-9_-]*(?: \| [A-Z_-]+)*|\d{1,4})\s*:"));

/// How surely an item is a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Sure {
    /// Words that may be prose.
    Hardly,
    /// One word alone.
    Alone,
    /// A word with its meaning behind a mark.
    Explained,
}

/// An item read as a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Item {
    pub value: String,
    pub meaning: String,
    pub sure: Sure,
}

impl Item {
    fn new(value: &str, meaning: &str, sure: Sure) -> Self {
        let value = value.trim_end_matches(['.', ',', '/']);
        Item { value: value.to_owned(), meaning: meaning.trim().to_owned(), sure }
    }
}

/// Reads one item.
pub(super) fn item(text: &str) -> Option<Item> {
    let text = text.trim().trim_end_matches([';', '-']).trim_end();
    if let Some(found) = QUOTED.captures(text) {
        let rest = found[2].trim_start_matches([',', ':', ' ']);
        let ends = rest.is_empty() || rest.starts_with("表示") || found[2].starts_with([',', ':']) || rest == "。";
        return (ends && found[1].is_ascii()).then(|| Item::new(&found[1], rest, Sure::Explained));
    }
    if OPERATOR.is_match(text) {
        return Some(Item::new(text, "", Sure::Alone));
    }
    if let Some(found) = CAPITALS.captures(text) {
        let sure = if found.get(2).is_some() { Sure::Explained } else { Sure::Alone };
        return Some(Item::new(&found[1], found.get(3).map_or("", |m| m.as_str()), sure));
    }
    if let Some(found) = IN_BRACKETS.captures(text) {
        return Some(Item::new(&found[1], "", Sure::Alone));
    }
    one(text)
}

/// A single word and what follows it.
fn one(text: &str) -> Option<Item> {
    let found = ONE.captures(text)?;
    let (word, space, rest) = (&found[1], !found[2].is_empty(), &found[3]);
    if is_range(word) {
        return None;
    }
    let first = rest.chars().next();
    let after = |mark: char| rest.strip_prefix(mark).map(str::trim_start);
    if rest.trim_matches(['。', '.', ';', ' ', ',']).is_empty() {
        return Some(Item::new(word, "", Sure::Alone));
    }
    if let Some(meaning) = after(':') {
        return Some(Item::new(word, meaning, Sure::Explained));
    }
    if let Some(meaning) = after(',').or_else(|| after('-')).filter(|m| m.starts_with(is_cjk)) {
        return Some(Item::new(word, meaning, Sure::Explained));
    }
    if let Some(meaning) = word.strip_suffix('-').filter(|_| first.is_some_and(is_cjk)) {
        return Some(Item::new(meaning, rest, Sure::Explained));
    }
    if rest.starts_with("表示") || rest.starts_with("indicates") || space && first.is_some_and(is_cjk) {
        return Some(Item::new(word, rest, Sure::Explained));
    }
    if first == Some('(') {
        let inside = rest[1..].split(')').next().unwrap_or_default();
        let tail = rest.split_once(')').map_or("", |(_, t)| t).trim_matches(['。', '.', ' ']);
        // Brackets of the value itself: no space before, plain letters inside.
        return match (tail.is_empty(), !space && inside.is_ascii()) {
            (true, true) => Some(Item::new(&format!("{word}({inside})"), "", Sure::Alone)),
            (true, false) => Some(Item::new(word, inside, Sure::Explained)),
            (false, _) => None,
        };
    }
    // Words of prose, or a value of two words.
    let words: Vec<&str> = text.split_whitespace().collect();
    let plain = words.iter().all(|w| w.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-'));
    let capital = words[0].len() > 1 && words[0].chars().all(|c| c.is_ascii_uppercase());
    match () {
        () if plain && words.len() == 2 => Some(Item::new(text, "", Sure::Hardly)),
        () if plain && capital => Some(Item::new(words[0], "", Sure::Hardly)),
        () => None,
    }
}

/// "1-9" is no value.
pub(super) fn is_range(word: &str) -> bool {
    let mut ends = word.trim_start_matches('-').splitn(2, '-');
    let (low, high) = (ends.next().unwrap_or_default(), ends.next().unwrap_or_default());
    let digits = |t: &str| !t.is_empty() && t.chars().all(|c| c.is_ascii_digit());
    digits(low) && digits(high)
}

/// Divides a line in which further values follow, each before its colon.
pub(super) fn divided(line: &str) -> Vec<&str> {
    let mut out = Vec::new();
    let mut start = 0;
    let mut from = 0;
    while let Some(found) = AGAIN.captures_at(line, from) {
        let (Some(before), Some(word)) = (found.get(1), found.get(2)) else { break };
        from = word.end();
        let mark = before.as_str();
        let sure = mark.trim_end().chars().next_back().is_some_and(|c| !c.is_whitespace());
        let capital = word.as_str().starts_with(|c: char| c.is_ascii_uppercase() || c.is_ascii_digit());
        let labeled = line[start..word.start()].contains(':');
        if word.start() > start && (sure || capital && labeled) {
            out.push(line[start..word.start()].trim());
            start = word.start();
        }
    }
    out.push(line[start..].trim());
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(text: &str) -> String {
        item(text).map_or_else(|| "-".to_owned(), |i| format!("{} {:?}", i.value, i.sure))
    }

    #[test]
    fn items_in_every_print_are_values() {
        for (text, wanted) in [
            ("red: warm", "red Explained"),
            ("red，暖色", "-"),
            ("red,暖色", "red Explained"),
            ("0-未漆", "0 Explained"),
            ("true 支持。", "true Explained"),
            ("值为“red”,表示暖色。", "red Explained"),
            ("RED", "RED Alone"),
            ("DARK RED: warm", "DARK RED Explained"),
            ("DARK | RED", "DARK | RED Alone"),
            ("Paint(for WALLS)", "Paint(for WALLS) Alone"),
            ("red(暖色)", "red Explained"),
            ("Warm paint (RED)", "RED Alone"),
            ("HH取值必须", "-"),
            ("1-9", "-"),
            ("The wall is painted red.", "-"),
        ] {
            assert_eq!(value(text), wanted, "{text}");
        }
    }

    #[test]
    fn values_that_run_on_in_one_line_are_divided() {
        assert_eq!(divided("red:暖色blue:冷色"), ["red:暖色", "blue:冷色"]);
        assert_eq!(divided("r: 漆中。y: 漆毕。"), ["r: 漆中。", "y: 漆毕。"]);
        assert_eq!(divided("RED: warm colour BLUE: cold"), ["RED: warm colour", "BLUE: cold"]);
        assert_eq!(divided("300: warm 303: cold"), ["300: warm", "303: cold"]);
    }
}
