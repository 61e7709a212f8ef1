//! All values of a field.  In: a cell.  Out: `values`, or the keys of a map; a default that an item names.
//!
//! A list counts when words such as "valid values" introduce it, or when every item is a value with its meaning.

use serde_json::Value;

use super::lists::{self, Item, Sure};
use super::reading::{Lazy, Reading, Scalar, regex};
use super::{inline, relations};
use crate::constraint::Constraint;

static TRIGGER: Lazy = Lazy::new(|| {
    regex(
        r"(?i)取值(?:范围)?(?:包括|如下|有|为)?|有效值|枚举值|可选(?:值|范围)|可取|包含以下状态|如下(?:日志|语句)?类型|固定取值|状态|类型|can be|options are|valid (?:key )?values|enumerat(?:ed|ion) values?|\bvalue(?: range)?\s*:|fixed value|types are supported|object types$|status",
    )
});
static NO_VALUES: Lazy = Lazy::new(|| {
    regex(
        r"(?i)例如|示例|^For |类型参数|默认(?:取值|值)\s*:?$|方法(?:如下)?\s*:?$|for example|example|要求(?:如下)?\s*:?$|requirements|不能包含|conform to|\{key\}",
    )
});
static NOTE: Lazy =
    Lazy::new(|| regex(r"(?i)^(?:说明|注意|注|note|caution|示例如下|an example|the value indicates|value值为)"));
static ALSO: Lazy = Lazy::new(|| regex(r#"(?:返回状态为|query result is)\s*["“]?([A-Z][A-Z_]+)["”]?"#));
static OR_ALL: Lazy = Lazy::new(|| regex(r"取空值或([A-Za-z]+)"));
/// The empty text is a value with a meaning of its own.
static EMPTY: Lazy = Lazy::new(|| {
    regex(
        r"(?i)取空值|默认值?为空,|(?:leave|left) (?:it |this parameter |this field )?(?:empty|blank)[^.]*\ball\b|empty (?:string|text|value)[^.]*\ball\b",
    )
});
static NOT_EMPTY: Lazy = Lazy::new(|| regex(r"(?i)(?:不能|不可|不允许|cannot be|must not be) ?$"));
static OF_KEYS: Lazy = Lazy::new(|| regex(r"(?i)key\s*值|valid key values|the key indicates|key指"));
static OF_VALUES: Lazy = Lazy::new(|| regex(r"(?i)value的取值|value是|value指"));
static TAKEN: Lazy = Lazy::new(|| regex(r"默认该方式|默认为该值|\(default\)|[,。]\s*默认[。]?$|为默认值"));

/// Reads values.
pub(super) fn read(reading: &mut Reading<'_>) {
    if !matches!(reading.subject.scalar(), Scalar::Text | Scalar::Whole | Scalar::Truth) {
        return;
    }
    let (mut items, mut rule) = (Vec::new(), "");
    for run in runs(reading) {
        if let Some((found, how)) = accepted(reading, &run) {
            run.pieces.iter().for_each(|p| reading.mark(reading.cell.pieces[*p].range.clone()));
            if let Some(intro) = run.intro {
                mark_trigger(reading, intro);
            }
            rule = if rule.is_empty() { how } else { rule };
            add_all(&mut items, found);
        }
    }
    if reading.subject.scalar() == Scalar::Truth {
        truth(reading, &items);
        return;
    }
    if let Some((more, how)) = inline::values(reading) {
        rule = if rule.is_empty() { how } else { rule };
        let more = more.into_iter().map(|value| Item { value, meaning: String::new(), sure: Sure::Alone }).collect();
        add_all(&mut items, more);
    }
    if items.is_empty() {
        return;
    }
    if let Some(found) = ALSO.captures(&reading.cell.text) {
        found.get(0).into_iter().for_each(|m| reading.mark(m.range()));
        add_all(&mut items, vec![Item { value: found[1].to_owned(), meaning: String::new(), sure: Sure::Alone }]);
    }
    if let Some(found) = OR_ALL.captures(&reading.cell.text) {
        found.get(0).into_iter().for_each(|m| reading.mark(m.range()));
        add_all(&mut items, vec![Item { value: found[1].to_owned(), meaning: String::new(), sure: Sure::Alone }]);
    }
    if reading.subject.scalar() == Scalar::Text && !items.iter().any(|i| i.value.is_empty()) {
        let found = EMPTY.find(&reading.cell.text).map(|m| m.start());
        if found.is_some_and(|at| !NOT_EMPTY.is_match(&reading.cell.text[..at])) {
            items.push(Item { value: String::new(), meaning: String::new(), sure: Sure::Alone });
        }
    }
    apply(reading, items, rule);
}

/// A run of items or lines that may be values.
struct Run {
    intro: Option<usize>,
    pieces: Vec<usize>,
}

fn runs(reading: &Reading<'_>) -> Vec<Run> {
    let cell = reading.cell;
    let whole = reading.subject.scalar() == Scalar::Whole;
    let mut out: Vec<Run> = Vec::new();
    let mut at = 0;
    while at < cell.pieces.len() {
        let intro = at.checked_sub(1);
        let wanted = intro.is_some_and(|i| {
            let tail = last_clause(cell.piece(i));
            TRIGGER.is_match(tail) && !NO_VALUES.is_match(tail)
        });
        let fits = |index: &usize| {
            let text = cell.piece(*index);
            // Between marked items, a line with a value lost its mark.
            let between = *index > 0
                && cell.pieces[index - 1].item
                && cell.pieces.get(index + 1).is_some_and(|p| p.item)
                && lists::item(text).is_some_and(|i| i.sure == Sure::Explained);
            // Lines of constants with their meaning, one below the other.
            let constant = |i: usize| {
                let number = |value: &str| whole && value.parse::<i64>().is_ok();
                let coined = |value: &str| is_constant(value) || is_dotted(value) || number(value);
                let known = |item: lists::Item| item.sure == Sure::Explained && coined(&item.value);
                i < cell.pieces.len() && lists::item(cell.piece(i)).is_some_and(known)
            };
            let constants = constant(*index) && (constant(index + 1) || *index > 0 && constant(index - 1));
            let dotted = |i: usize| lists::item(cell.piece(i)).is_some_and(|item| is_dotted(&item.value));
            // Below a marked one, a bare name with a dot lost its mark.
            let below = *index > 0 && cell.pieces[index - 1].item && dotted(index - 1) && dotted(*index);
            let two_words = *index > at + 1 && wanted && lists::item(text).is_some_and(|i| i.value.contains(' '));
            let words = wanted && text.split_whitespace().count() > 2 && text.split_whitespace().all(is_plain_word);
            let open = words
                || wanted
                    && lists::divided(text).first().and_then(|t| lists::item(t)).is_some_and(|i| i.sure > Sure::Hardly);
            // An item that only introduces a list below it.
            let opens = text.ends_with(':') && lists::item(text).is_none();
            cell.pieces[*index].item && !opens
                || (open || between || constants || below || two_words) && !NOTE.is_match(text)
        };
        let pieces: Vec<usize> = (at..cell.pieces.len()).take_while(fits).collect();
        at += pieces.len().max(1);
        if !pieces.is_empty() {
            out.push(Run { intro, pieces });
        }
    }
    out
}

/// A name such as programs give to constants.
fn is_constant(value: &str) -> bool {
    value.contains('_') && value.chars().all(|c| c.is_ascii_uppercase() || c == '_' || c.is_ascii_digit())
}

/// Names with a dot inside, which no sentence starts with.
fn is_dotted(value: &str) -> bool {
    let part = |p: &str| p.len() > 1 && p.chars().all(|c| c.is_ascii_lowercase() || c == '_');
    value.contains('.') && value.split('.').all(part)
}

/// What is right before a list.
fn last_clause(text: &str) -> &str {
    let trimmed = text.trim_end_matches([':', '。', ' ', '.']);
    let start = trimmed.rfind(['。', ';']).map_or(0, |at| at + trimmed[at..].chars().next().map_or(1, char::len_utf8));
    &trimmed[start..]
}

fn mark_trigger(reading: &Reading<'_>, intro: usize) {
    let piece = reading.cell.pieces[intro].range.clone();
    let clause = last_clause(&reading.cell.text[piece.clone()]);
    let start = piece.start + (clause.as_ptr() as usize - reading.cell.text[piece.clone()].as_ptr() as usize);
    reading.mark(start..piece.end);
}

/// The values of a run, if it is a list of values.
fn accepted(reading: &Reading<'_>, run: &Run) -> Option<(Vec<Item>, &'static str)> {
    let cell = reading.cell;
    let intro = run.intro.map_or("", |i| last_clause(cell.piece(i)));
    let wanted = TRIGGER.is_match(intro);
    if NO_VALUES.is_match(intro)
        || inline::FORMS.is_match(&cell.text)
        || run.pieces.iter().any(|p| cell.is_used(&cell.pieces[*p].range))
    {
        return None;
    }
    let lines: Vec<&str> = run.pieces.iter().flat_map(|p| lists::divided(cell.piece(*p))).collect();
    // The first item may be what introduces the others.
    let heads = run.intro.is_none() && lines.len() > 2 && lists::item(lines[0]).is_none_or(|i| i.sure == Sure::Hardly);
    let heading = if heads { lines[0].to_owned() } else { String::new() };
    let lines = split_capitals(if heads { &lines[1..] } else { &lines });
    let read: Vec<Item> = lines.iter().filter_map(|l| lists::item(l)).collect();
    let hardly = read.iter().filter(|i| i.sure == Sure::Hardly).count();
    let all = read.len() == lines.len();
    let acronyms = (TRIGGER.is_match(&heading) || wanted && read.len() > 1) && hardly == read.len() && all;
    let sure = match () {
        () if acronyms && read.iter().all(|i| i.value.len() > 1 && i.value.chars().all(|c| c.is_ascii_uppercase())) => {
            true
        }
        () if wanted || heads => {
            all && hardly * 2 <= read.len().max(2) || read.len() > 3 && read.len() * 5 >= lines.len() * 4
        }
        () => all && hardly == 0 && read.len() > 1,
    };
    let typed = reading.subject.scalar() != Scalar::Whole || read.iter().all(|i| i.value.parse::<i64>().is_ok());
    (sure && typed && !read.is_empty()).then_some((read, if wanted { "values-list" } else { "values-items" }))
}

/// Lines with several values in capitals, where values themselves have no spaces.
fn split_capitals(lines: &[&str]) -> Vec<String> {
    let joined = lines.iter().any(|l| l.split([':', ' ']).next().is_some_and(|w| w.contains('_')));
    let mut out = Vec::new();
    for line in lines {
        let capital =
            |w: &str| w == "|" || w.len() > 1 && w.chars().all(|c| c.is_ascii_uppercase() || c == '_' || c == '-');
        let (head, tail) = line.split_once(':').map_or((*line, None), |(h, t)| (h, Some(t)));
        let words: Vec<&str> = head.split_whitespace().collect();
        let values = words.iter().filter(|w| **w != "|").count();
        let alone = lines.len() == 1 && values > 2 && tail.is_none();
        if alone && words.iter().all(|w| is_plain_word(w)) {
            out.extend(words.iter().map(|w| (*w).to_owned()));
        } else if values > 1 && words.iter().all(|w| capital(w)) && (joined || alone || values > 5) {
            let mut pieces: Vec<String> = Vec::new();
            for (index, word) in words.iter().enumerate() {
                match pieces.last_mut() {
                    Some(last) if *word == "|" || index > 0 && words[index - 1] == "|" => {
                        *last = format!("{last} {word}")
                    }
                    _ => pieces.push((*word).to_owned()),
                }
            }
            if let (Some(last), Some(tail)) = (pieces.last_mut(), tail) {
                *last = format!("{last}:{tail}");
            }
            out.extend(pieces);
        } else {
            out.push((*line).to_owned());
        }
    }
    out
}

/// A word in small letters that is no part of a sentence.
fn is_plain_word(word: &str) -> bool {
    let small = word.len() > 2 && word.chars().all(|c| c.is_ascii_lowercase());
    small && !["the", "and", "for", "any", "are", "can", "with", "not", "one", "must", "than", "only"].contains(&word)
}

fn add_all(items: &mut Vec<Item>, more: Vec<Item>) {
    for item in more {
        if !items.iter().any(|i| i.value == item.value) {
            items.push(item);
        }
    }
}

/// Of a boolean, a list says nothing but which one is the default.
fn truth(reading: &mut Reading<'_>, items: &[Item]) {
    if let Some(item) = items.iter().find(|i| TAKEN.is_match(&i.meaning))
        && let Ok(value) = item.value.parse::<bool>()
    {
        reading.out.default = Some(value.into());
        reading.out.found("default", "default-item");
    }
}

/// Bars between words that are values of their own were lost.
fn with_bars(items: &mut [Item]) {
    let all: Vec<String> = items.iter().map(|i| i.value.clone()).collect();
    for item in items {
        let words: Vec<&str> = item.value.split_whitespace().collect();
        if words.len() > 1 && words.iter().all(|w| all.iter().any(|v| v == w)) {
            item.value = words.join(" | ");
        }
    }
}

fn apply(reading: &mut Reading<'_>, mut items: Vec<Item>, rule: &str) {
    with_bars(&mut items);
    let text = &reading.cell.text;
    if reading.subject.is_map() && OF_KEYS.is_match(text) && !OF_VALUES.is_match(text) {
        let values = items.into_iter().map(|i| i.value).collect();
        reading.add(Constraint::Keys { values }, rule);
        return;
    }
    let whole = reading.subject.scalar() == Scalar::Whole;
    let value =
        |text: &str| if whole { text.parse::<i64>().map_or(Value::Null, Value::from) } else { Value::from(text) };
    reading.out.values = items.iter().map(|i| value(&i.value)).collect();
    reading.out.found("enum", rule);
    if relations::ignores_case(text) {
        reading.add(Constraint::CaseInsensitive {}, "case-insensitive");
    }
    if let Some(item) = items.iter().find(|i| TAKEN.is_match(&i.meaning)) {
        reading.out.default = Some(value(&item.value));
        reading.out.found("default", "default-item");
    }
    reading.meanings = items.into_iter().map(|i| (i.value, i.meaning)).collect();
}

#[cfg(test)]
mod tests {
    use super::super::testing::found;

    #[test]
    fn lists_of_values_are_read_in_every_print() {
        let two = "{'values':['red','blue']}";
        for markup in [
            "颜色。取值范围： <ul><li>• red：暖色。</li><li>• blue：冷色。</li></ul>",
            "颜色。枚举值：<br>• red<br>• blue",
            "颜色。 <ul><li>red: 暖色</li><li>blue: 冷色</li></ul>",
            "颜色。 <ul>red：暖色。blue：冷色。",
            "颜色。取值：<ul><li>值为“red”，表示暖色。</li><li>值为“blue”，表示冷色。</li></ul>",
            "<ul><li>Colour of paint</li><li>red: warm.</li><li>blue: cold.</li></ul>",
            "Colour. Its value can be one of the following:  red: It is warm.  blue: It is cold.",
            "Colour. The options are as follows:\n• red\nblue",
            "颜色。取值范围：<ul><li>red：暖色</li></ul> <ul><li>blue：冷色</li></ul>",
        ] {
            assert_eq!(found("string", markup), two, "{markup}");
        }
    }

    #[test]
    fn an_empty_text_with_a_meaning_is_a_value() {
        let three = "{'values':['ALL','RED','']}";
        assert_eq!(
            found("string", "颜色，默认为空。取空值，表示所有颜色。<ul><li>ALL</li><li>RED</li></ul>"),
            three.replace("{", "{'default':'',")
        );
        assert_eq!(
            found("string", "Colour. Leave it empty for all.<ul><li>ALL: all</li><li>RED: warm</li></ul>"),
            three
        );
        assert_eq!(
            found("string", "颜色，不能取空值。<ul><li>ALL：全部</li><li>RED：暖色</li></ul>"),
            "{'values':['ALL','RED']}"
        );
    }

    #[test]
    fn bare_lists_of_codes_are_values() {
        assert_eq!(found("string", "Colour of tins\n• wall.red\nwall.blue"), "{'values':['wall.red','wall.blue']}");
        assert_eq!(
            found(
                "string",
                "<ul><li>Source of paint, which can be:</li><li>RED as the source</li><li>BLUE Paint Source</li></ul>"
            ),
            "{'values':['RED','BLUE']}"
        );
        assert_eq!(
            found("string", "Object types:  WALL  DOOR  FLOOR  ROOF"),
            "{'values':['WALL','DOOR','FLOOR','ROOF']}"
        );
    }

    #[test]
    fn codes_and_defaults_of_items() {
        assert_eq!(found("integer", "漆态。<ul><li>100: 漆中</li><li>200: 漆毕</li></ul>"), "{'values':[100,200]}");
        assert_eq!(
            found("string", "自动上漆。<ul><li>true，为自动，默认该方式。</li><li>false，为手动。</li></ul>"),
            "{'default':'true','values':['true','false']}"
        );
        assert_eq!(found("boolean", "是否上漆。<ul><li>true：是。</li><li>false：否。</li></ul>"), "{}");
    }

    #[test]
    fn lines_that_lost_their_marks_belong_to_the_list() {
        let three = "{'values':['wall.red','wall.blue','door.red']}";
        let markup = "Colour\nwall.red: warm.\nwall.blue: cold.\n• door.red: warm too.";
        assert_eq!(found("string", markup), three);
        assert_eq!(
            found("string", "Colours which can be:      red     dark-blue     green"),
            "{'values':['red','dark-blue','green']}"
        );
        assert_eq!(found("integer", "Whether to paint it  1: paint it  0: leave it"), "{'values':[1,0]}");
        assert_eq!(found("string", "Colour\nseen.\nwet: it is not dry."), "{}");
    }

    #[test]
    fn lost_bars_come_back_and_lists_without_values_stay_out() {
        assert_eq!(
            found("string", "漆态，有效值包括：<ul><li>WET：湿</li><li>OLD：旧</li><li>WET OLD：又湿又旧</li></ul>"),
            "{'values':['WET','OLD','WET | OLD']}"
        );
        assert_eq!(found("string", "漆号。例如：a.b。<ul><li>“a” 代表漆。</li><li>“b” 代表桶。</li></ul>"), "{}");
        assert_eq!(found("string", "漆期。<ul><li>HH取值比hh大1。</li><li>mm取值为00。</li></ul>"), "{}");
    }

    #[test]
    fn the_keys_of_a_map_are_no_values() {
        assert_eq!(
            found("map<string>", "key值为颜色，有效值包括：<ul><li>RED：红</li><li>BLUE：蓝</li></ul>"),
            "{'extra':[{'rule':'keys','values':['RED','BLUE']}]}"
        );
    }
}
