//! Lengths of texts and lists.  In: a cell.  Out: `minLength`, `maxLength`, `minItems`, `maxItems`, byte lengths.

use super::reading::{Lazy, Reading, Scalar, regex};
use crate::constraint::Constraint;

static RANGE_ZH: Lazy = Lazy::new(|| {
    regex(
        r"(?:(?:字符)?(?:串)?长度(?:限制|范围|可)?(?:是|为|在|:|可在)*\s*(\d+)\s*(?:个字符|位)?\s*(?:~|-|–|到|至)\s*(\d+)\s*(?:个?(?:unicode)?字符|位)?|(\d+)\s*(?:个字符|位)?\s*(?:~|-|–|到|至)\s*(\d+)\s*个?(?:字符|位))(?:之间)?",
    )
});
static EXACT_ZH: Lazy = Lazy::new(|| regex(r"长度(?:固定)?(?:为|是)\s*(\d+)\s*(?:个字符|位)?"));
static LEAST_ZH: Lazy =
    Lazy::new(|| regex(r"(?:最小(?:长度)?(?:为|:)?|至少(?:为)?)\s*(\d+)\s*个?字符|最小长度(?:为|是|:)?\s*(\d+)"));
static MOST_ZH: Lazy = Lazy::new(|| {
    regex(
        r"(?i)(?:最大(?:长度)?(?:为|:)?|不(?:能)?超过|不大于|不多于|小于等于|最多(?:为)?)\s*(\d+)\s*个?\s*(?:unicode)?(?:字符|位)|最大长度(?:为|是|:)?\s*(\d+)|最(?:长|大支持|多支持)(?:为)?\s*(\d+)\s*个?(?:字符|位)|长度(?:不(?:能|可|得)?(?:超过|大于)|最(?:大|长)(?:为|是)?|小于等于)\s*(\d+)",
    )
});
static BYTES_ZH: Lazy =
    Lazy::new(|| regex(r"(?:不(?:能)?超过|不大于|最大(?:为|支持)?|最长|最多支持|小于等于)\s*(\d+)\s*个?字节"));
static BYTES_NOTE: Lazy = Lazy::new(|| regex(r"\(注意:[^()]*字节\)"));
static RANGE_BRACKETS: Lazy =
    Lazy::new(|| regex(r"长度(?:限制|取值|范围)*(?:为|是|在|:)?\s*[\[(]\s*(\d+)\s*[,~-]\s*(\d+)\s*[\])]"));
static RANGE_EN: Lazy =
    Lazy::new(|| regex(r"(?i)(\d+)\s*(?:to|-|~|–|and)\s*(\d+)\s+(?:[a-z]+-insensitive\s+)?(?:unicode\s+)?characters"));
static MOST_EN: Lazy = Lazy::new(|| {
    regex(
        r"(?i)(?:maximum of|up to|at most|no more than|cannot exceed|not exceed)\s+(\d+)\s+(?:unicode\s+)?characters|maximum length(?: is|:)?\s*(\d+)|(?-u:\b)maximum:\s*(\d+)",
    )
});
static LEAST_EN: Lazy = Lazy::new(|| {
    regex(r"(?i)(?:minimum of|at least)\s+(\d+)\s+characters|minimum length(?: is|:)?\s*(\d+)|(?-u:\b)minimum:\s*(\d+)")
});
static EMPTY_TEXT: Lazy = Lazy::new(|| {
    regex(
        r"(?i)([a-z_]*)\s*不(?:可以|能|可)为(?:空|null)(?:或者?空字符串|或重复)?(?:字符串)?|取值范围:\s*(?:取值)?非空|[,。]非空[,。]|can(?:not| not) be (?:an empty string|null|empty|left blank)[^。.\n]{0,8}",
    )
});
static NOT_SPACE: Lazy = Lazy::new(|| regex(r"[,。]?不能为空格"));
static MAY_BE_EMPTY: Lazy = Lazy::new(|| regex(r"(?i)可以?为空(?:字符串)?|can be an empty string|列表可以为空"));
static ITEMS: Lazy = Lazy::new(|| {
    regex(
        r"(?i)(?:列表|数组)(?:的)?(?:最大)?长度(?:限制|最大)?(?:为|在|是|不超过|:)?\s*(\d+)\s*(?:以内)?|(?:最多(?:可以?|能|同时|支持|一次|批量|包含|设置|添加|创建|更新|输入|挂载|使用|为|有){0,4}|不(?:能|可|得)?超过)\s*(\d+)\s*(?:个|组|条|项)|(?:a maximum of|up to|at most|no more than)\s+(\d+)\s+(?:[a-z]+)",
    )
});
/// Labels of pages that are made from a description: "Array length: 0 - 10".
static ITEMS_RANGE: Lazy =
    Lazy::new(|| regex(r"(?i)(?:数组长度|array length)(?:为|是|:)?\s*(\d+)\s*(?:-|~|–|到|至|to)\s*(\d+)"));
static SEPARATED: Lazy = Lazy::new(|| {
    regex(
        r"(?:用|以)?(?:英文|半角)?逗号\s*(?:\([,，]\)\s*)?(?:分隔|隔开)(?:开)?|separated by commas|[Uu]se commas \(,\)",
    )
});

/// Reads lengths.
pub(super) fn read(reading: &mut Reading<'_>) {
    items(reading);
    separated(reading);
    if reading.subject.scalar() == Scalar::Text {
        bytes(reading);
        limits(reading);
        ranges(reading);
        emptiness(reading);
    }
}

fn length(text: Option<regex::Match<'_>>) -> Option<u64> {
    text?.as_str().parse().ok()
}

fn ranges(reading: &mut Reading<'_>) {
    let cell = reading.cell;
    for (pattern, rule) in
        [(&RANGE_ZH, "length-range-zh"), (&RANGE_BRACKETS, "length-range-zh"), (&RANGE_EN, "length-range-en")]
    {
        for found in reading.fresh(&cell.text, pattern) {
            let (low, high) = (length(found.get(1).or(found.get(3))), length(found.get(2).or(found.get(4))));
            let (Some(low), Some(high), Some(whole)) = (low, high, found.get(0)) else { continue };
            if low > high {
                continue;
            }
            reading.mark(whole.range());
            set_least(reading, low, rule);
            set_most(reading, high, rule);
        }
    }
    for found in reading.fresh(&cell.text, &EXACT_ZH) {
        let (Some(exact), Some(whole)) = (length(found.get(1)), found.get(0)) else { continue };
        reading.mark(whole.range());
        set_least(reading, exact, "length-exact-zh");
        set_most(reading, exact, "length-exact-zh");
    }
}

fn limits(reading: &mut Reading<'_>) {
    let cell = reading.cell;
    for (pattern, rule, most) in [
        (&MOST_ZH, "length-most-zh", true),
        (&LEAST_ZH, "length-least-zh", false),
        (&MOST_EN, "length-most-en", true),
        (&LEAST_EN, "length-least-en", false),
    ] {
        for found in reading.fresh(&cell.text, pattern) {
            let (Some(limit), Some(whole)) = (length(found.iter().skip(1).flatten().next()), found.get(0)) else {
                continue;
            };
            // The length of a list is none of its texts, and a size in bytes is no number of characters.
            let before = &cell.text[..whole.start()];
            if before.ends_with("数组")
                || before.ends_with("列表")
                || cell.text[whole.end()..].starts_with(['K', 'k', 'M'])
            {
                continue;
            }
            reading.mark(whole.range());
            if most {
                set_most(reading, limit, rule);
            } else {
                set_least(reading, limit, rule);
            }
        }
    }
}

fn set_least(reading: &mut Reading<'_>, limit: u64, rule: &str) {
    if reading.out.min_length.is_none() {
        reading.out.min_length = Some(limit);
        reading.out.found("minLength", rule);
    }
}

fn set_most(reading: &mut Reading<'_>, limit: u64, rule: &str) {
    if reading.out.max_length.is_none() {
        reading.out.max_length = Some(limit);
        reading.out.found("maxLength", rule);
    }
}

fn bytes(reading: &mut Reading<'_>) {
    let cell = reading.cell;
    for found in reading.fresh(&cell.text, &BYTES_ZH) {
        let (Some(maximum), Some(whole)) = (length(found.get(1)), found.get(0)) else { continue };
        reading.mark(whole.range());
        reading.add(Constraint::ByteLength { maximum }, "byte-length-zh");
    }
    for note in BYTES_NOTE.find_iter(&cell.text) {
        reading.mark(note.range());
    }
}

fn emptiness(reading: &mut Reading<'_>) {
    let cell = reading.cell;
    for found in reading.fresh(&cell.text, &EMPTY_TEXT) {
        let Some(whole) = found.get(0) else { continue };
        let of = found.get(1).map_or("", |m| m.as_str());
        let sentence = &cell.text[cell.sentence(whole.start())];
        let spaces = cell.text[whole.end()..].starts_with('格');
        let conditional = ["当", "如果", "此时", "when", "同时为空"].iter().any(|w| sentence.contains(w));
        if conditional || spaces || !of.is_empty() && of != reading.subject.name {
            continue;
        }
        reading.mark(whole.range());
        if reading.out.min_length.is_none_or(|l| l == 0) {
            reading.out.min_length = Some(1);
            reading.out.found("minLength", "not-empty");
        }
    }
    for pattern in [&NOT_SPACE, &MAY_BE_EMPTY] {
        for found in pattern.find_iter(&cell.text) {
            reading.mark(found.range());
        }
    }
}

/// Counts of elements; on a text that is a list with commas, of its parts.
fn items(reading: &mut Reading<'_>) {
    if !reading.subject.is_list() {
        return;
    }
    let cell = reading.cell;
    for found in reading.fresh(&cell.text, &ITEMS_RANGE) {
        found.get(0).into_iter().for_each(|m| reading.mark(m.range()));
        reading.out.min_items = length(found.get(1)).filter(|least| *least > 0);
        reading.out.max_items = length(found.get(2));
        reading.out.found("maxItems", "item-count-range");
    }
    for found in reading.fresh(&cell.text, &ITEMS) {
        let count = length(found.get(1).or(found.get(2)).or(found.get(3)));
        let (Some(count), Some(whole)) = (count, found.get(0)) else { continue };
        let sentence = &cell.text[cell.clause(whole.start())];
        if sentence.contains("字符") || sentence.contains("characters") || of_another_thing(sentence) {
            continue;
        }
        reading.mark(whole.range());
        if reading.out.max_items.is_none() {
            reading.out.max_items = Some(count);
            reading.out.found("maxItems", "item-count");
        }
    }
}

/// A limit on what the instance has, not on what is sent.
fn of_another_thing(sentence: &str) -> bool {
    ["优先级", "实例最多", "关键字"].iter().any(|w| sentence.contains(w))
}

fn separated(reading: &mut Reading<'_>) {
    if reading.subject.scalar() != Scalar::Text || reading.subject.is_list() {
        return;
    }
    let cell = reading.cell;
    let Some(found) = SEPARATED.find(&cell.text) else { return };
    reading.mark(found.range());
    let mut max_items = None;
    for count in reading.fresh(&cell.text, &ITEMS) {
        if let (Some(whole), Some(most)) = (count.get(0), length(count.get(1).or(count.get(2)).or(count.get(3)))) {
            reading.mark(whole.range());
            max_items = Some(most);
        }
    }
    reading.add(Constraint::SeparatedList { separator: ",".to_owned(), max_items }, "separated-by-commas");
}

#[cfg(test)]
mod tests {
    use super::super::testing::found;

    #[test]
    fn labels_of_generated_pages_are_read() {
        assert_eq!(found("string", "Paint<br/>Minimum: **6**<br/>Maximum: **36**"), "{'min_length':6,'max_length':36}");
        assert_eq!(
            found("integer", "Tins<br/>Minimum: **0**<br/>Maximum: **9**<br/>Default: **3**"),
            "{'minimum':0,'maximum':9,'default':3}"
        );
        assert_eq!(found("array<string>", "Tins<br/>Array Length: **1 - 9**"), "{'min_items':1,'max_items':9}");
        assert_eq!(found("array<string>", "漆桶。数组长度最大为4。"), "{'max_items':4}");
        assert_eq!(found("integer", "Tins. The value range is 1–100."), "{'minimum':1,'maximum':100}");
    }

    #[test]
    fn lengths_are_read_in_every_wording() {
        for (markup, wanted) in [
            ("Paint. It holds 3 to 20 characters.", "{'min_length':3,'max_length':20}"),
            ("A tin takes a maximum of 70 Unicode characters.", "{'max_length':70}"),
            ("Minimum length: 2 Maximum length: 9", "{'min_length':2,'max_length':9}"),
            ("油漆名。长度为3~20个字符。", "{'min_length':3,'max_length':20}"),
            ("油漆名。3位到20位之间", "{'min_length':3,'max_length':20}"),
            ("油漆名,长度为3-20。", "{'min_length':3,'max_length':20}"),
            ("字符长度限制3~20位", "{'min_length':3,'max_length':20}"),
            ("油漆名，长度[3, 20]", "{'min_length':3,'max_length':20}"),
            ("油漆名，字符长度不超过20", "{'max_length':20}"),
            ("油漆名，最大支持20个字符。", "{'max_length':20}"),
            ("最长20个字节。", "{'extra':[{'rule':'byte-length','maximum':20}]}"),
            ("长度为7个字符。", "{'min_length':7,'max_length':7}"),
            ("不大于70个字符。", "{'max_length':70}"),
            ("最大长度36个unicode字符。", "{'max_length':36}"),
            ("<ul><li>最小长度：2</li><li>最大长度：9</li></ul>", "{'min_length':2,'max_length':9}"),
            (
                "最小为3个字符，最大为20个字符且不超过20个字节（注意：一个字占3个字节）",
                "{'min_length':3,'max_length':20,'extra':[{'rule':'byte-length','maximum':20}]}",
            ),
            ("油漆。取值范围：非空。", "{'min_length':1}"),
        ] {
            assert_eq!(found("string", markup), wanted, "{markup}");
        }
    }

    #[test]
    fn counts_belong_to_lists() {
        assert_eq!(found("array<string>", "油漆列表，列表最大长度为50。"), "{'max_items':50}");
        assert_eq!(found("array<string>", "列表长度限制在10以内。"), "{'max_items':10}");
        assert_eq!(found("array<object Tin>", "油漆。一次最多设置10个。"), "{'max_items':10}");
        assert_eq!(found("array<object Tin>", "漆桶，不超过8个。"), "{'max_items':8}");
        assert_eq!(found("array<object Tin>", "一面墙最多能使用10个漆桶。"), "{'max_items':10}");
        assert_eq!(
            found("array<string>", "漆桶，每个不超过80个字符。个数不超过50个。"),
            "{'max_length':80,'max_items':50}"
        );
        assert_eq!(
            found("string", "油漆ID。最多同时输入20个油漆ID，用英文逗号分隔。"),
            "{'extra':[{'rule':'separated-list','separator':',','max-items':20}]}"
        );
    }
}
