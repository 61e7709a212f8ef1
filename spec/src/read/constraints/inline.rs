//! Values that stand in a sentence.  In: text behind a word such as "the value can be".  Out: values.

use super::lists;
use super::lists::VALUE;
use super::reading::{Lazy, Reading, Scalar, regex};

/// When a single value behind the words is the only one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Alone {
    /// Always.
    Yes,
    /// If it is a name, and no number.
    Name,
    /// Never: these words also introduce other things.
    No,
}

/// Words before values in a sentence, and the rule that they are.
static TRIGGERS: [(Lazy, Alone, &str); 12] = [
    (
        Lazy::new(|| {
            regex(
                r"(?:取值范围|取值如下|取值有|取值包括|有效值|枚举值|可选值|可选范围|可取范围|可取值|取值)(?:包括|如下|有)?\s*:\s*",
            )
        }),
        Alone::Yes,
        "values-inline-zh",
    ),
    (
        Lazy::new(|| regex(r"(?:有效值|枚举值|可选值|固定取值|取值范围|取值)(?:包括|固定)?(?:为|是)\s*:?\s*")),
        Alone::Name,
        "values-inline-zh",
    ),
    (Lazy::new(|| regex(r"(?:仅|只)(?:支持|有|能为|能是)\s*")), Alone::Yes, "values-only-zh"),
    (Lazy::new(|| regex(r"固定值?(?:为|是|:)\s*|固定值\s*")), Alone::Name, "values-fixed-zh"),
    (Lazy::new(|| regex(r"支持的引擎如下(?:[^:\n]*):\s*|支持如下[^:\n]{2,24}:\s*")), Alone::Yes, "values-supported-zh"),
    (
        Lazy::new(|| {
            regex(
                r"(?i)(?:values?|which|type|severity|status|level|mode|method|options) can(?: only)? be(?: one of the following)?\s*:?\s*",
            )
        }),
        Alone::No,
        "values-can-be-en",
    ),
    (Lazy::new(|| regex(r"(?i)can only be\s+|(?:is|value) fixed (?:at|to)\s*:?\s*")), Alone::Yes, "values-fixed-en"),
    (
        Lazy::new(|| {
            regex(
                r"(?i)(?:options are|options include|optional columns|valid values are|valid values include|enumerat(?:ed|ion) values?|(?-u:\b)values:|(?-u:\b)value)(?: as follows)?\s*:?\s+",
            )
        }),
        Alone::No,
        "values-options-en",
    ),
    (Lazy::new(|| regex(r"(?:角色|状态|类型|方式|模式|级别)\s*[:,]\s*")), Alone::No, "values-colon-zh"),
    (Lazy::new(|| regex(r"支持\s*:?\s*")), Alone::No, "values-supported-zh"),
    (Lazy::new(|| regex(r"取值有?\s*")), Alone::No, "values-inline-zh"),
    (Lazy::new(|| regex(r"包括\s*:?\s*")), Alone::No, "values-includes-zh"),
];
static ONLY_EN: Lazy = Lazy::new(|| regex(&format!(r"(?i)(?-u:\b)only ({VALUE}) is supported")));
static SUPPORTED_EN: Lazy =
    Lazy::new(|| regex(r"((?:[A-Z][A-Za-z0-9_-]*, )*[A-Z][A-Za-z0-9_-]*,? and [A-Z][A-Za-z0-9_-]*) are supported"));
static INDICATES: Lazy = Lazy::new(|| regex(&format!(r#"["“]?(?-u:\b)({VALUE})["”]? indicates "#)));
static PAIRS: Lazy = Lazy::new(|| regex(r"(?:^|[:;,、。\s])(-?\d+|[A-Za-z_]+)\s*[-:=]\s*\p{Han}"));
static MEDIA_TYPE: Lazy = Lazy::new(|| regex(r"^(?:application|audio|image|multipart|text|video)/"));
/// "WALL: begins with wall://": what texts of a kind look like.
pub(super) static FORMS: Lazy = Lazy::new(|| regex(r":以[^\n。]*开头"));
static LABELED: Lazy =
    Lazy::new(|| regex(r#"^(\p{Han}{1,10}(?:\([^()]*\))?)\s*:\s*["“]?([A-Za-z][A-Za-z0-9_-]*)["”]?[。;]?$"#));
/// Labels of limits and of examples.
static NO_LABEL: Lazy = Lazy::new(|| regex("最小|最大|缺省|默认|长度|格式|范围|示例|例如|单位|取值|编码|约束|说明"));
/// "one kind single or another kind multi".
static ENTRY: Lazy =
    Lazy::new(|| regex(&format!(r#"^\s*["“”‘'’`]?({VALUE}(?:\([A-Za-z ]+\))?)["“”‘'’`]?\s*(?:\([^()]*\)\s*)?"#)));
static WORDS: Lazy = Lazy::new(|| regex(r"^\s*([A-Z][A-Za-z0-9_.+#-]*(?: [A-Z0-9][A-Za-z0-9_.+#-]*){1,2})"));
static JOIN: Lazy = Lazy::new(|| regex(r"^(?:、|,\s*(?:or |and )?|(?:或者|或|和|及|与|/|or |and )\s*)"));

/// Values in the sentences of a cell, with the rule that found them.
pub(super) fn values(reading: &Reading<'_>) -> Option<(Vec<String>, &'static str)> {
    let cell = reading.cell;
    let text = &cell.text;
    let (mut all, mut rule) = (Vec::new(), "");
    for (trigger, alone, name) in &TRIGGERS {
        for found in trigger.find_iter(text).filter(|m| !cell.is_used(&m.range())) {
            if refused(reading, text, found.start(), name) {
                continue;
            }
            let (mut list, end) = listed(&text[found.end()..]);
            // "Range: red/blue": a range has several values.
            let several = found.as_str().contains("范围") && list.len() == 1 && list[0].contains('/');
            if several && !MEDIA_TYPE.is_match(&list[0]) {
                list = list[0].split('/').map(str::to_owned).collect();
            }
            let whole = reading.subject.scalar() == Scalar::Whole;
            let fits = !whole || list.iter().all(|v| v.parse::<i64>().is_ok());
            // One word of two for a truth holds in one case.
            let truth = list.first().is_some_and(|value| value == "true" || value == "false");
            let single = match alone {
                Alone::Yes => !truth,
                Alone::Name => !truth && !whole && list.first().is_some_and(|value| !is_number(value)),
                Alone::No => false,
            };
            // "And so on": it is no list of all values.
            let more = text[found.end() + end..].starts_with('等');
            if fits && !more && (list.len() > 1 || list.len() == 1 && single) {
                cell.mark(found.start()..found.end() + end);
                rule = if rule.is_empty() { name } else { rule };
                all.extend(list);
            }
        }
    }
    if !all.is_empty() {
        return Some((all, rule));
    }
    single(reading).or_else(|| pairs(reading)).or_else(|| labeled(reading))
}

fn is_number(value: &str) -> bool {
    value.chars().all(|c| c.is_ascii_digit())
}

/// Words around a trigger that turn its meaning.
fn refused(reading: &Reading<'_>, text: &str, at: usize, rule: &str) -> bool {
    let before = &text[..at];
    let ends = |words: &[&str]| words.iter().any(|word| before.ends_with(word));
    match rule {
        "values-supported-zh" => ends(&["不", "是否"]) || reading.subject.scalar() != Scalar::Text,
        "values-only-zh" => ends(&["或者"]),
        "values-fixed-zh" => ends(&["长度", "不"]),
        "values-includes-zh" => ends(&["不"]) || reading.subject.scalar() != Scalar::Text,
        _ => ends(&["不", "无", "默认", "缺省"]),
    }
}

/// The next entry of a list; several words are one where the mark of a Chinese list is behind or before them.
fn entry(text: &str) -> Option<regex::Captures<'_>> {
    let behind = |found: &regex::Captures<'_>| {
        text[found.get(0).map_or(0, |whole| whole.end())..].starts_with(['、', '和', '或', '。'])
    };
    WORDS.captures(text).filter(behind).or_else(|| ENTRY.captures(text))
}

/// The entries of a list in a sentence, and where they end; nothing when prose goes on inside.
fn listed(text: &str) -> (Vec<String>, usize) {
    let (mut out, mut at) = (Vec::new(), 0);
    while let Some(found) = entry(&text[at..]) {
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
        || out.len() > 1 && (rest.starts_with(super::cell::is_cjk) || text[..at].ends_with('\n'));
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
    let ranged = text.contains("ranges from") || text.contains("取值为") || FORMS.is_match(text);
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

/// Lines of a label and its value, one below the other: "warm: red", with the label in Chinese.
fn labeled(reading: &Reading<'_>) -> Option<(Vec<String>, &'static str)> {
    if reading.subject.scalar() != Scalar::Text {
        return None;
    }
    let cell = reading.cell;
    let value = |piece: &super::cell::Piece| {
        let found = LABELED.captures(cell.text[piece.range.clone()].trim())?;
        let limit = NO_LABEL.is_match(&found[1]) || cell.is_used(&piece.range);
        (!limit).then(|| found[2].to_owned())
    };
    let values: Vec<Option<String>> = cell.pieces.iter().map(value).collect();
    let first = values.iter().position(Option::is_some)?;
    let list: Vec<String> = values[first..].iter().map_while(Clone::clone).collect();
    if list.len() < 2 {
        return None;
    }
    cell.pieces[first..first + list.len()].iter().for_each(|piece| cell.mark(piece.range.clone()));
    Some((list, "values-labeled-zh"))
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
            ("颜色，目前取值red、blue、green。", three),
            ("颜色。<br>取值为：red、blue、green。", three),
            ("颜色，默认red。取值范围为red/blue/green。", "{'default':'red','values':['red','blue','green']}"),
            ("颜色。可选值为red、blue和green。", three),
            ("颜色，目前支持：red、blue和green格式。", three),
            ("颜色，包括“red”，“blue”和“green”。", three),
            ("颜色，包括red、blue等。", "{}"),
            ("颜色，取值为White、Dark Red和Blue。", "{'values':['White','Dark Red','Blue']}"),
            ("漆，支持Tin 6.10、Tin 8。", "{'values':['Tin 6.10','Tin 8']}"),
            ("漆桶，包括内径和高度。", "{}"),
            ("漆桶种类。<br>仅支持RED、BLUE<br>wall_kind为A时，必须为空。", "{'values':['RED','BLUE']}"),
            ("漆桶种类，固定值“red”，该值不可修改。", "{'values':['red']}"),
            ("漆桶种类，固定为DARK_RED。 用它漆墙。", "{'values':['DARK_RED']}"),
            ("漆桶号，长度固定为36个字节。", "{'min_length':36,'max_length':36}"),
            ("如果能上漆，取值为true，否则无需增加。", "{}"),
            ("颜色。<br>暖色：red<br>冷色：blue", "{'values':['red','blue']}"),
            ("漆期。<br>最小值：1<br>示例：red", "{}"),
            ("漆墙的位置。<br>WALL：以“wall://”开头<br>DOOR：以“door://”开头", "{}"),
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
