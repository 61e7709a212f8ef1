//! Ranges of numbers.  In: a cell.  Out: `minimum`, `maximum`, `multipleOf`; for texts that hold numbers, rules of their own.
//!
//! Several ranges for several cases become the range around them all, and a rule that lists them.

use super::amounts;
use super::reading::{Lazy, Reading, Scalar, number, regex, two};
use crate::constraint::{Constraint, Range};

const UNIT: &str = r"(?:GB|G|MB|KB|TB|天|秒|小时|分钟|个|%|s)?";

static RANGE_ZH: Lazy = Lazy::new(|| {
    regex(&format!(
        r"(?:取值范围|可取范围|端口号?范围|数量范围|范围|取值整数|取值)(?:\s|为|是|在|有|:|整数|可|介于)*(-?\d+(?:,\d{{3}})*)\s*{UNIT}\s*(?:~|-|–|—|至|到)\s*(-?\d+(?:,\d{{3}})*)\s*{UNIT}(?:之间)?的?(?:整数值?)?"
    ))
});
static RANGE_EN: Lazy = Lazy::new(|| {
    regex(
        r"(?i)(?:ranges? from|ranging from|value range(?: is|\s*:)?|between)\s*(-?\d+(?:,\d{3})*)\s*(?:to|~|-|–|and)\s*(-?\d+(?:,\d{3})*)",
    )
});
static BRACKETS: Lazy =
    Lazy::new(|| regex(r"(?:取值|范围|区间|range)(?:\s|为|是|在|:|is)*\[\s*(-?\d+)\s*[,~-]\s*(-?\d+)\s*\]"));
/// A range with nothing around it: "keep days, 1-7 days", "port (1~9)".
static BARE: Lazy = Lazy::new(|| {
    regex(&format!(r"(?:[,(:]|^)\s*(-?\d+)\s*{UNIT}\s*(?:~|-)\s*(-?\d+)\s*(?:GB|天|秒|小时|分钟|\)|。|$)"))
});
static OPEN_END: Lazy = Lazy::new(|| {
    regex(
        r"(?i)(?:取值范围(?:为|是|:)?\s*(-?\d+)\s*~\s*([^\d\s,。]+)|ranges? from (-?\d+) to (?:the )?([a-z][a-z ]+?)[.,])",
    )
});
static FIXED: Lazy = Lazy::new(|| regex(r"(?i)(?:固定为|取值为|the value is|is fixed at)\s*(-?\d+)\s*(?:[。.,\n]|$)"));
static AND_ONE: Lazy = Lazy::new(|| {
    regex(
        r"(?i)(?:以及|或|和|,|，|\bor)\s*(-1)\s*(?:(?:/0\s*)?(?:表示|代表|indicates|means)\s*(?:无限制|不限|不限制|no limit|unlimited|that)|[。.,]|$)",
    )
});
static LEAST: Lazy = Lazy::new(|| {
    regex(
        r"(?i)(?:大于等于|大于或等于|不小于|不低于|不得小于|≥|>=|\\geq|最小值?(?:为|是|:|取)|minimum value(?: is|:)?|(?-u:\b)minimum:|greater than or equal to|greater or equal to|no less than)\s*(-?\d+(?:,\d{3})*)",
    )
});
static MOST: Lazy = Lazy::new(|| {
    regex(
        r"(?i)(?:小于等于|小于或等于|不大于|不超过|不能超过|≤|<=|\\leq|最大值?(?:为|是|:|取)|maximum value(?: is|:)?|(?-u:\b)maximum:|less than or equal to|no more than)\s*(-?\d+(?:,\d{3})*)|最多(?:支持)?(?:创建|查询|返回)?\s*(\d+)\s*[个条]|a maximum of (\d+) (?:pieces|records)",
    )
});
static BEFORE_LESS: Lazy = Lazy::new(|| regex(r"(-?\d+)\s*(?:≤|<=)\s*[^\d\s]"));
static NOT_NEGATIVE: Lazy =
    Lazy::new(|| regex(r"(?i)不能为负数|非负整数|非负数|自然数|non-negative|cannot be negative"));
static POSITIVE: Lazy = Lazy::new(|| regex(r"(?i)正整数|positive integer"));
static IS_NUMBER: Lazy = Lazy::new(|| regex(r"必须(?:为|是)(?:数字|整数)"));
static MULTIPLE: Lazy = Lazy::new(|| {
    regex(r"(?i)(?:为|是)\s*(\d+)\s*(?:GB|G)?\s*的(?:整数)?倍数?|a multiple of (\d+)|(?:增长的)?步长(?:为|:)\s*(\d+)")
});
static EXCLUDED: Lazy =
    Lazy::new(|| regex(r"不(?:包含|包括|能为|能使用)(?:端口)?\s*((?:\d+(?:-\d+)?[、,]\s*)+\d+(?:-\d+)?)"));
/// Words that make a text hold a number.
static COUNTED: Lazy = Lazy::new(|| {
    regex(
        r"(?i)整数|数字|数值|数量|个数|次数|条数|页数|记录|端口|偏移|时长|时间|天数|周期|负数|倍|integer|number|count|port|page|offset|(?:default(?: value)?(?: is|:)|默认值?为?:?)\s*\d|\d\s*(?:GB|MB|天|秒|小时|分钟|days?|hours?|minutes?|seconds?)",
    )
});
static LENGTH_AFTER: Lazy = Lazy::new(|| regex(r"^\s*(?:个?(?:字符|字节|位|unicode)|characters)"));

/// What is found, before it is known which keyword it is.
#[derive(Default)]
struct Found {
    cases: Vec<Range>,
    minimum: Option<i64>,
    maximum: Option<i64>,
    least: Vec<i64>,
    multiple_of: Option<i64>,
    rule: &'static str,
}

/// Reads numbers.
pub(super) fn read(reading: &mut Reading<'_>) {
    let scalar = reading.subject.scalar();
    if !matches!(scalar, Scalar::Text | Scalar::Whole | Scalar::Fraction) {
        return;
    }
    let mut found = Found::default();
    excluded(reading);
    cases(reading, &mut found);
    limits(reading, &mut found);
    if found.cases.is_empty() && found.minimum.is_none() && found.maximum.is_none() && found.multiple_of.is_none() {
        return;
    }
    // "At most 255" on a text may be its length: only words for a number make it one.
    if scalar == Scalar::Text && found.cases.is_empty() && !COUNTED.is_match(&reading.cell.text) {
        return;
    }
    apply(reading, found, scalar);
}

/// Whether a limit is about something else: what the account has, a version, a length.
fn of_another_thing(reading: &Reading<'_>, range: &std::ops::Range<usize>) -> bool {
    let text = &reading.cell.text;
    let sentence = &text[reading.cell.clause(range.start)];
    LENGTH_AFTER.is_match(&text[range.end..])
        || ["限制条件", "联系客服", "内核版本", "实例最多可以", "一个月内", "关键字", "初始最小", "每次扩容最小"]
            .iter()
            .any(|w| sentence.contains(w))
            && !sentence.contains("取值范围:")
        || text[range.end..].starts_with('.') && text[range.end + 1..].starts_with(|c: char| c.is_ascii_digit())
}

/// "The value of memory ranges": one case of a member that means many things.
fn of_one_case(reading: &Reading<'_>, at: usize) -> bool {
    static OF: Lazy = Lazy::new(|| regex(r"(?i)value of ([a-z_]+)\s+(?:is\s+)?(?:an integer\s+)?$"));
    OF.captures(&reading.cell.text[..at]).is_some_and(|c| &c[1] != reading.subject.name && &c[1] != "this")
}

fn cases(reading: &mut Reading<'_>, found: &mut Found) {
    let cell = reading.cell;
    for (pattern, rule) in
        [(&RANGE_ZH, "range-zh"), (&RANGE_EN, "range-en"), (&BRACKETS, "range-brackets"), (&BARE, "range-bare")]
    {
        if rule == "range-bare"
            && (!found.cases.is_empty() || reading.subject.scalar() == Scalar::Text && !is_day_count(&cell.text))
        {
            continue;
        }
        for captures in reading.fresh(&cell.text, pattern) {
            let (Some((minimum, maximum)), Some(whole)) = (two(&captures), captures.get(0)) else { continue };
            if of_another_thing(reading, &whole.range()) || of_one_case(reading, whole.start()) {
                continue;
            }
            reading.mark(whole.range());
            found.cases.push(Range { minimum, maximum });
            found.rule = rule;
        }
    }
    open_ends(reading, found);
    if found.cases.is_empty() {
        return;
    }
    for pattern in [&FIXED, &AND_ONE] {
        for captures in reading.fresh(&cell.text, pattern) {
            if let (Some(value), Some(whole)) = (number(&captures[1]), captures.get(0)) {
                reading.mark(whole.range());
                found.cases.push(Range { minimum: value, maximum: value });
            }
        }
    }
}

/// A text with a bare range holds a number only when it counts something.
fn is_day_count(text: &str) -> bool {
    text.contains('天')
}

/// "from 3 to the number of nodes".
fn open_ends(reading: &mut Reading<'_>, found: &mut Found) {
    let cell = reading.cell;
    for captures in reading.fresh(&cell.text, &OPEN_END) {
        let (Some(least), Some(label), Some(whole)) =
            (captures.get(1).or(captures.get(3)), captures.get(2).or(captures.get(4)), captures.get(0))
        else {
            continue;
        };
        reading.mark(whole.range());
        found.minimum = number(least.as_str());
        found.rule = "range-to-field";
        let words = label.as_str().trim();
        let field = reading.subject.labelled(words, &[]).map(str::to_owned);
        if let Some(field) = field.filter(|_| !words.contains('-')) {
            reading.add(Constraint::NotAboveField { field }, "range-to-field");
        }
    }
}

fn limits(reading: &mut Reading<'_>, found: &mut Found) {
    let cell = reading.cell;
    let first = |c: &regex::Captures<'_>| c.iter().skip(1).flatten().next().and_then(|m| number(m.as_str()));
    for captures in reading.fresh(&cell.text, &LEAST).iter().chain(&reading.fresh(&cell.text, &BEFORE_LESS)) {
        let (Some(value), Some(whole)) = (first(captures), captures.get(0)) else { continue };
        if of_another_thing(reading, &whole.range()) {
            continue;
        }
        reading.mark(whole.start()..whole.end() - usize::from(whole.as_str().ends_with(|c: char| !c.is_ascii_digit())));
        found.least.push(value);
        found.rule = if found.rule.is_empty() { "least" } else { found.rule };
    }
    for captures in reading.fresh(&cell.text, &MOST) {
        let (Some(value), Some(whole)) = (first(&captures), captures.get(0)) else { continue };
        let counted = captures.get(2).is_some() && reading.subject.scalar() == Scalar::Text;
        if counted || of_another_thing(reading, &whole.range()) {
            continue;
        }
        reading.mark(whole.range());
        found.maximum = Some(found.maximum.map_or(value, |m| m.max(value)));
        found.rule = if found.rule.is_empty() { "most" } else { found.rule };
    }
    for (pattern, least) in [(&NOT_NEGATIVE, 0), (&POSITIVE, 1)] {
        for m in pattern.find_iter(&cell.text).filter(|m| !cell.is_used(&m.range())).collect::<Vec<_>>() {
            reading.mark(m.range());
            if found.cases.is_empty() && found.least.is_empty() {
                found.minimum = Some(found.minimum.unwrap_or(least));
                found.rule = if found.rule.is_empty() { "sign" } else { found.rule };
            }
        }
    }
    for m in IS_NUMBER.find_iter(&cell.text) {
        reading.mark(m.range());
    }
    for captures in reading.fresh(&cell.text, &MULTIPLE) {
        let (Some(value), Some(whole)) = (first(&captures), captures.get(0)) else { continue };
        reading.mark(whole.range());
        found.multiple_of = Some(value).filter(|v| *v > 1);
        found.rule = if found.rule.is_empty() { "multiple" } else { found.rule };
    }
    // Several least numbers are for several cases: the smallest holds always.
    found.minimum = found.least.iter().min().copied().or(found.minimum);
}

/// "not the ports 1-3, 7".
fn excluded(reading: &mut Reading<'_>) {
    let cell = reading.cell;
    for captures in reading.fresh(&cell.text, &EXCLUDED) {
        let Some(whole) = captures.get(0) else { continue };
        let ranges: Vec<Range> = captures[1]
            .split(['、', ','])
            .filter_map(|part| {
                let (low, high) = part.split_once('-').unwrap_or((part, part));
                Some(Range { minimum: number(low)?, maximum: number(high)? })
            })
            .collect();
        reading.mark(whole.range());
        reading.add(Constraint::NotInRanges { ranges }, "excluded-numbers-zh");
    }
}

fn apply(reading: &mut Reading<'_>, found: Found, scalar: Scalar) {
    let mut cases = found.cases;
    cases.dedup();
    let around = |pick: fn(&Range) -> i64, least: bool| {
        let all = cases.iter().map(pick);
        if least { all.min() } else { all.max() }
    };
    let minimum = around(|r| r.minimum, true).or(found.minimum);
    let stated = around(|r| r.maximum, false).or(found.maximum);
    let maximum = stated.map(|most| amounts::raised(reading).map_or(most, |raised| raised.max(most)));
    if minimum.zip(maximum).is_some_and(|(a, b)| a > b) {
        return;
    }
    if scalar == Scalar::Text {
        let extra = Constraint::NumericString { minimum, maximum, multiple_of: found.multiple_of };
        reading.add(extra, found.rule);
    } else {
        for (keyword, value) in [("minimum", minimum), ("maximum", maximum), ("multipleOf", found.multiple_of)] {
            if value.is_some() {
                reading.out.found(keyword, found.rule);
            }
        }
        (reading.out.minimum, reading.out.maximum) = (minimum, maximum);
        reading.out.multiple_of = found.multiple_of;
    }
    if cases.len() > 1 {
        cases.sort();
        let apart = cases.windows(2).all(|w| w[0].maximum < w[1].minimum);
        if apart {
            reading.add(Constraint::Ranges { ranges: cases }, found.rule);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{among, found};

    #[test]
    fn ranges_are_read_in_every_wording() {
        for (markup, wanted) in [
            ("Tins. The value ranges from 3 to 90.", "{'minimum':3,'maximum':90}"),
            ("Tins. Value range: 1 to 2,000", "{'minimum':1,'maximum':2000}"),
            ("油漆桶数，取值范围为3~90。", "{'minimum':3,'maximum':90}"),
            ("油漆桶数，取值整数3-90。", "{'minimum':3,'maximum':90}"),
            ("油漆桶数，取值区间[3,90]。", "{'minimum':3,'maximum':90}"),
            ("油漆桶数。取值范围：3 ~ 90之间的整数。", "{'minimum':3,'maximum':90}"),
            ("油漆桶数（3~90）。", "{'minimum':3,'maximum':90}"),
            ("油漆。取值范围：30GB~900GB，必须为10的整数倍。", "{'minimum':30,'maximum':900,'multiple_of':10}"),
            ("大于等于3，小于等于90", "{'minimum':3,'maximum':90}"),
            ("<ul><li>最小值：3</li><li>最大值：90</li></ul>", "{'minimum':3,'maximum':90}"),
            ("不能为负数，最小值为3，最大值为90。", "{'minimum':3,'maximum':90}"),
            ("油漆桶数，取值范围为[3~90]。", "{'minimum':3,'maximum':90}"),
            ("桶号，必须为数字，不能为负数。", "{'minimum':0}"),
            ("It is greater or equal to 0.", "{'minimum':0}"),
        ] {
            assert_eq!(found("integer", markup), wanted, "{markup}");
        }
    }

    #[test]
    fn texts_that_hold_numbers_have_a_rule_of_their_own() {
        assert_eq!(
            found("string", "油漆天数，取值范围：1-90。"),
            "{'extra':[{'rule':'numeric-string','minimum':1,'maximum':90}]}"
        );
    }

    #[test]
    fn a_bare_limit_of_a_text_is_no_number() {
        assert_eq!(found("string", "油漆名，不超过255。"), "{}");
        assert_eq!(found("string", "油漆名，大小不超过4KB。"), "{}");
        assert_eq!(found("string", "油漆桶数量，不超过255。"), "{'extra':[{'rule':'numeric-string','maximum':255}]}");
    }

    #[test]
    fn several_cases_are_listed() {
        assert_eq!(
            found("integer", "Tins. In a row, the value ranges from 3 to 9. For one wall, the value is 1."),
            "{'minimum':1,'maximum':9,'extra':[{'rule':'ranges','ranges':[{'minimum':1,'maximum':1},{'minimum':3,'maximum':9}]}]}"
        );
        assert_eq!(
            found("integer", "桶数，取值范围0~90，-1表示无限制。"),
            "{'minimum':-1,'maximum':90,'extra':[{'rule':'ranges','ranges':[{'minimum':-1,'maximum':-1},{'minimum':0,'maximum':90}]}]}"
        );
    }

    #[test]
    fn ends_may_be_other_fields_and_holes_are_kept() {
        assert_eq!(
            among(
                "integer",
                "Brushes. It ranges from 2 to the number of tins. The maximum value is 20.",
                &[("tins", "Number of tins")]
            ),
            "{'minimum':2,'maximum':20,'extra':[{'rule':'not-above-field','field':'tins'}]}"
        );
        assert_eq!(
            found("integer", "架号，大于等于3，小于等于90，不包含架号5-7、12。").replace("架号", ""),
            "{'minimum':3,'maximum':90}"
        );
        assert_eq!(
            found("integer", "大于等于3，小于等于90，不包含端口5-7、12。"),
            "{'minimum':3,'maximum':90,'extra':[{'rule':'not-in-ranges','ranges':[{'minimum':5,'maximum':7},{'minimum':12,'maximum':12}]}]}"
        );
    }
}
