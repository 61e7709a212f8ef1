//! Values that stand in a sentence.  In: text behind a word such as "the value can be".  Out: values.

use super::lists;
use super::lists::VALUE;
use super::reading::{Lazy, Reading, Scalar, regex};

/// Words before values in a sentence, and whether a single value behind them is the only one.
static TRIGGERS: [(Lazy, bool); 9] = [
    (
        Lazy::new(|| {
            regex(
                r"(?:取值范围|取值如下|取值有|取值包括|有效值|枚举值|可选值|可选范围|可取范围|可取值|取值)(?:包括|如下|有)?\s*:\s*",
            )
        }),
        true,
    ),
    (Lazy::new(|| regex(r"(?:有效值|枚举值|固定取值|取值)(?:包括|固定)?(?:为|是)\s*")), false),
    (Lazy::new(|| regex(r"(?:仅|只)(?:支持|有|能为|能是)\s*")), true),
    (Lazy::new(|| regex(r"支持的引擎如下(?:[^:\n]*):\s*|支持如下[^:\n]{2,24}:\s*")), true),
    (
        Lazy::new(|| {
            regex(
                r"(?i)(?:values?|which|type|severity|status|level|mode|method|options) can(?: only)? be(?: one of the following)?\s*:?\s*",
            )
        }),
        false,
    ),
    (Lazy::new(|| regex(r"(?i)can only be\s+|(?:is|value) fixed (?:at|to)\s*:?\s*")), true),
    (
        Lazy::new(|| {
            regex(
                r"(?i)(?:options are|options include|optional columns|valid values are|valid values include|enumerat(?:ed|ion) values?|(?-u:\b)values:|(?-u:\b)value)(?: as follows)?\s*:?\s+",
            )
        }),
        false,
    ),
    (Lazy::new(|| regex(r"(?:角色|状态|类型|方式|模式|级别)\s*[:,]\s*")), false),
    (Lazy::new(|| regex(r"支持\s*")), false),
];
static ONLY_EN: Lazy = Lazy::new(|| regex(&format!(r"(?i)(?-u:\b)only ({VALUE}) is supported")));
static SUPPORTED_EN: Lazy =
    Lazy::new(|| regex(r"((?:[A-Z][A-Za-z0-9_-]*, )*[A-Z][A-Za-z0-9_-]*,? and [A-Z][A-Za-z0-9_-]*) are supported"));
static INDICATES: Lazy = Lazy::new(|| regex(&format!(r#"["“]?(?-u:\b)({VALUE})["”]? indicates "#)));
static PAIRS: Lazy = Lazy::new(|| regex(r"(?:^|[:;,、。\s])(-?\d+|[A-Za-z_]+)\s*[-:=]\s*\p{Han}"));
/// "one kind single or another kind multi".
static ENTRY: Lazy =
    Lazy::new(|| regex(&format!(r#"^\s*["“”‘'’`]?({VALUE}(?:\([A-Za-z ]+\))?)["“”‘'’`]?\s*(?:\([^()]*\)\s*)?"#)));
static JOIN: Lazy = Lazy::new(|| regex(r"^(?:、|,\s*(?:or |and )?|(?:或者|或|和|及|与|/|or |and )\s*)"));

/// Values in the sentences of a cell, with the rule that found them.
pub(super) fn values(reading: &Reading<'_>) -> Option<(Vec<String>, &'static str)> {
    let cell = reading.cell;
    let text = &cell.text;
    let (mut all, mut rule) = (Vec::new(), "");
    for (index, (trigger, alone)) in TRIGGERS.iter().enumerate() {
        for found in trigger.find_iter(text).filter(|m| !cell.is_used(&m.range())) {
            if refused(reading, text, found.start(), index) {
                continue;
            }
            let (list, end) = listed(&text[found.end()..]);
            let whole = reading.subject.scalar() == Scalar::Whole;
            let fits = !whole || list.iter().all(|v| v.parse::<i64>().is_ok());
            if fits && (list.len() > 1 || list.len() == 1 && (*alone || index == 1 && !whole && !is_number(&list[0]))) {
                cell.mark(found.start()..found.end() + end);
                rule = if rule.is_empty() { RULES[index] } else { rule };
                all.extend(list);
            }
        }
    }
    if !all.is_empty() {
        return Some((all, rule));
    }
    single(reading).or_else(|| pairs(reading))
}

const RULES: [&str; 9] = [
    "values-inline-zh",
    "values-inline-zh",
    "values-only-zh",
    "values-supported-zh",
    "values-can-be-en",
    "values-fixed-en",
    "values-options-en",
    "values-colon-zh",
    "values-supported-zh",
];

fn is_number(value: &str) -> bool {
    value.chars().all(|c| c.is_ascii_digit())
}

/// Words around a trigger that turn its meaning.
fn refused(reading: &Reading<'_>, text: &str, at: usize, index: usize) -> bool {
    let before = &text[..at];
    match RULES[index] {
        "values-supported-zh" => {
            before.ends_with('不') || before.ends_with("是否") || reading.subject.scalar() != Scalar::Text
        }
        "values-only-zh" => before.ends_with("或者"),
        _ => ["不", "无", "默认", "缺省"].iter().any(|w| before.ends_with(w)),
    }
}

/// The entries of a list in a sentence, and where they end; nothing when prose goes on inside.
fn listed(text: &str) -> (Vec<String>, usize) {
    let (mut out, mut at) = (Vec::new(), 0);
    while let Some(found) = ENTRY.captures(&text[at..]) {
        let value = found[1].trim_end_matches(['.', ',']).to_owned();
        let whole = found.get(0).map_or(0, |m| m.end());
        // A full stop that was taken for part of the value ends the list.
        let stop = found[1].len() != value.len();
        if lists::is_range(&value) {
            return (Vec::new(), 0);
        }
        if !out.contains(&value) {
            out.push(value);
        }
        at += whole;
        if stop {
            return (out, at);
        }
        match JOIN.find(&text[at..]) {
            Some(join) => at += join.end(),
            None => break,
        }
    }
    let rest = text[at..].trim_start();
    let ended = rest.is_empty()
        || rest.starts_with(['。', '.', ';', '\n', '(', ')'])
        || text[at..].starts_with('\n')
        || text[..at].ends_with([',', '\n', ' ']) && rest.starts_with(super::cell::is_cjk)
        || out.len() > 1 && rest.starts_with(super::cell::is_cjk);
    let explained = out.len() == 1
        && !rest.contains('\n')
        && rest.starts_with(':')
        && rest[1..].trim_start().starts_with(|c| super::cell::is_cjk(c) || c.is_ascii_lowercase());
    if ended || explained { (out, at) } else { (Vec::new(), 0) }
}

/// "Only X is supported".
fn single(reading: &Reading<'_>) -> Option<(Vec<String>, &'static str)> {
    let cell = reading.cell;
    if let Some(found) = ONLY_EN.captures(&cell.text)
        && let Some(whole) = found.get(0).filter(|m| !cell.is_used(&m.range()))
    {
        cell.mark(whole.range());
        return Some((vec![found[1].to_owned()], "values-only-en"));
    }
    if let Some(found) = SUPPORTED_EN.captures(&cell.text)
        && let Some(whole) = found.get(0).filter(|m| !cell.is_used(&m.range()))
    {
        cell.mark(whole.range());
        let (list, _) = listed(&found[1]);
        return Some((list, "values-supported-en"));
    }
    None
}

/// "0-none; 1-some", "A indicates …, B indicates …".
fn pairs(reading: &Reading<'_>) -> Option<(Vec<String>, &'static str)> {
    let cell = reading.cell;
    let text = &cell.text;
    let ranged = text.contains("ranges from") || text.contains("取值为");
    for (pattern, rule) in [(&INDICATES, "values-indicates-en"), (&PAIRS, "values-pairs-zh")] {
        let found: Vec<_> =
            pattern.captures_iter(text).filter(|c| c.get(0).is_some_and(|m| !cell.is_used(&m.range()))).collect();
        let mut list: Vec<String> = Vec::new();
        for captures in &found {
            if !list.contains(&captures[1].to_owned()) {
                list.push(captures[1].to_owned());
            }
        }
        let whole = reading.subject.scalar() == Scalar::Whole;
        let fits = list.iter().all(|v| !whole || v.parse::<i64>().is_ok());
        let words = ["which", "that", "value", "http", "https", "ISO8601"];
        if list.len() > 1 && fits && !ranged && !list.iter().any(|v| words.contains(&v.as_str())) {
            found.iter().filter_map(|c| c.get(0)).for_each(|m| cell.mark(m.range()));
            return Some((list, rule));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::super::testing::found;

    #[test]
    fn values_in_sentences_are_read() {
        let three = "{'values':['red','blue','green']}";
        for (markup, wanted) in [
            ("Colour. The value can be red, blue, or green.", three),
            ("Colour, which can be <b>red</b> (warm), <b>blue</b> , or <b>green</b>", three),
            ("Colour. The options are red, blue, and green.", three),
            ("Colour. Values: `red`, `blue`, `green`", three),
            ("颜色，取值为red、blue和green。", three),
            ("颜色。取值：red、blue或green。", three),
            ("颜色，取值范围：red、blue、green。", three),
            ("漆桶角色：red和blue。", "{'values':['red','blue']}"),
            ("漆桶类型, red或blue。", "{'values':['red','blue']}"),
            ("Colour. The value is fixed to: <b>red</b> : warm colour", "{'values':['red']}"),
            ("颜色，仅支持red。", "{'values':['red']}"),
            ("颜色。取值范围：<br>red。", "{'values':['red']}"),
            ("Colour. Only RED is supported.", "{'values':['RED']}"),
            ("Tin. RED and BLUE are supported.", "{'values':['RED','BLUE']}"),
            ("Kind. A indicates a wall. B indicates a door.", "{'values':['A','B']}"),
            ("The list can be obtained from the shop.", "{}"),
            ("颜色，支持红色和蓝色。", "{}"),
        ] {
            assert_eq!(found("string", markup), wanted, "{markup}");
        }
    }

    #[test]
    fn codes_of_numbers_are_values_and_ranges_are_not() {
        assert_eq!(found("integer", "桶数。取值为10、20、50。"), "{'values':[10,20,50]}");
        assert_eq!(found("integer", "是否上漆：0-未漆；1-已漆。"), "{'values':[0,1]}");
        assert_eq!(found("integer", "桶数。取值：2-9。"), "{'minimum':2,'maximum':9}");
    }
}
