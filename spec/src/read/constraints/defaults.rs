//! Defaults.  In: a cell, with its values read.  Out: `default`, typed as the field.

use std::collections::BTreeSet;

use serde_json::Value;

use super::reading::{Lazy, Reading, Scalar, regex};
use crate::constraint::Constraint;

const VALUE: &str = r#"["“‘']?(-?[A-Za-z0-9_][A-Za-z0-9_.:+-]*)["”’']?"#;

static ZH: Lazy = Lazy::new(|| {
    regex(&format!(
        r"(?:默认|缺省)(?:取值|值|类型|端口|时区|模式|方式|级别|语言|优先级)*(?:整数)?(?:为|是|:)*(?:整数)?\s*{VALUE}\s*(?:GB|G|秒|s|天|个)?\s*(?:[,。.;()（\n、]|不|$)"
    ))
});
static EN: Lazy = Lazy::new(|| {
    regex(&format!(
        r"(?i)(?:default value(?: is|:)?|(?-u:\b)default:|(?-u:\b)default is|the default (?:[a-z]+ ){{1,3}}ID is)\s*{VALUE}(?:\s*(?:[.,;(\n]|and |is used)|\s*$)"
    ))
});
static THAT_IS: Lazy = Lazy::new(|| regex(r"(?:默认[^。]*?即|default[^.]*?that is,)\s*(\d+)"));
static EMPTY: Lazy = Lazy::new(|| {
    regex(
        r"(?i)默认(?:值)?(?:为|是)空(?:字符串)?|默认为空|default value is (?:an empty|a null) string|若不指定,\s*描述为空",
    )
});
static MARKED: Lazy = Lazy::new(|| regex(r"(?-u:\b)([A-Za-z0-9_]+) \(default\)"));
static MEANT: Lazy = Lazy::new(|| regex(r"默认(?:取值|值)?(?:为|是|:)\s*([\p{Han}]{2,12})"));
static BY_DEFAULT: Lazy = Lazy::new(|| regex(r"(?i)(?-u:\b)by default, ([^.\n]{3,80})\."));
/// The default of one case is not the default.
static CASE: Lazy = Lazy::new(|| {
    regex(
        r"(?i)^in [a-z ]+ mode,|^if [a-z_]+_[a-z_]+ is not|^when (?:the )?[a-z_]+_[a-z_]+ |^(?:若|如果|当[^前])[^不未没无空缺默]*(?:为|是|等于)[^不未没无空缺默]*默认",
    )
});
static NONE: Lazy = Lazy::new(|| {
    regex(
        r"(?i)默认值与原?[^。\n]*?(?:相同|一致)|default value is the same as[^.\n]*|则?默认不使用[^。\n]*|is not used by default|默认为?自动选择",
    )
});

/// Words behind "default value is" that are no value.
const PROSE: [&str; 8] = ["the", "an", "a", "same", "null", "used", "is", "that"];

/// Reads the default.
pub(super) fn read(reading: &mut Reading<'_>) {
    let cell = reading.cell;
    for m in NONE.find_iter(&cell.text) {
        reading.mark(m.range());
    }
    if reading.out.default.is_some() || reading.subject.is_list() || reading.subject.is_map() {
        return;
    }
    for (pattern, rule) in
        [(&EN, "default-en"), (&ZH, "default-zh"), (&THAT_IS, "default-that-is"), (&MARKED, "default-marked")]
    {
        for found in pattern.captures_iter(&cell.text) {
            let in_a_case = found.get(0).is_some_and(|m| CASE.is_match(cell.text[cell.sentence(m.start())].trim()));
            if in_a_case {
                continue;
            }
            let Some(group) = found.iter().skip(1).flatten().next() else { continue };
            let word = group.as_str().trim_end_matches(['.', ':', ',']);
            let Some(value) = typed(reading, word) else { continue };
            found.get(0).into_iter().for_each(|m| reading.mark(m.range()));
            set(reading, value, rule);
        }
    }
    if let Some(found) = EMPTY.find(&cell.text) {
        reading.mark(found.range());
        if reading.subject.scalar() == Scalar::Text {
            set(reading, Value::from(""), "default-empty");
        }
    }
    by_meaning(reading);
}

fn set(reading: &mut Reading<'_>, value: Value, rule: &str) {
    if reading.out.default.is_none() {
        reading.out.default = Some(value);
        reading.out.found("default", rule);
    }
}

/// A word as a value of the field's type, spelled as among its values.
fn typed(reading: &Reading<'_>, word: &str) -> Option<Value> {
    if PROSE.contains(&word.to_lowercase().as_str()) {
        return None;
    }
    let number = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    match reading.subject.scalar() {
        Scalar::Whole => number.parse::<i64>().ok().map(Value::from),
        Scalar::Fraction => number.parse::<i64>().ok().map(Value::from),
        Scalar::Truth => word.to_lowercase().parse::<bool>().ok().map(Value::from),
        Scalar::Text => {
            let same = |v: &&Value| v.as_str().is_some_and(|v| v.eq_ignore_ascii_case(word));
            let numeric = reading.out.extra.iter().any(|e| matches!(e, Constraint::NumericString { .. }));
            let text = if numeric { number } else { word };
            Some(reading.out.values.iter().find(same).cloned().unwrap_or_else(|| Value::from(text)))
        }
        Scalar::Other => None,
    }
}

/// The default is marked in the meaning of a value.
fn by_meaning(reading: &mut Reading<'_>) {
    let cell = reading.cell;
    for found in reading.fresh(&cell.text, &MEANT) {
        let meant = &found[1];
        let value = reading.meanings.iter().find(|(_, meaning)| meaning.trim_end_matches('。') == meant);
        if let Some(value) = value.and_then(|(v, _)| typed(reading, v)) {
            found.get(0).into_iter().for_each(|m| reading.mark(m.range()));
            set(reading, value, "default-meaning");
        }
    }
    // Such a sentence may have been read already as what introduces the values.
    for found in BY_DEFAULT.captures_iter(&cell.text) {
        let said = words(&found[1]);
        let mut meant = reading.meanings.iter().filter(|(_, meaning)| said.is_subset(&words(meaning)));
        if let (Some((value, _)), None) = (meant.next(), meant.next())
            && let Some(value) = typed(reading, value)
        {
            found.get(0).into_iter().for_each(|m| reading.mark(m.range()));
            set(reading, value, "default-meaning-en");
        }
    }
}

/// The words of a sentence in small letters, articles left out.
fn words(sentence: &str) -> BTreeSet<String> {
    let all = sentence.to_lowercase();
    let all = all.split(|c: char| !c.is_alphanumeric());
    all.filter(|w| !["", "the", "a", "an"].contains(w)).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::super::testing::found;

    #[test]
    fn the_value_whose_meaning_is_said_to_be_usual_is_the_default() {
        let wanted = "{'default':'KEEP','values':['KEEP','OPEN']}";
        let text = "Whether the lid is opened. By default, the lid is not opened.\nKEEP: The old lid is not opened.\nOPEN: The old lid is opened.";
        let text = text.replace("\nKEEP", "\n• KEEP").replace("\nOPEN", "\n• OPEN");
        assert_eq!(found("string", &text), wanted);
    }

    #[test]
    fn defaults_have_the_type_of_the_field() {
        for (kind, markup, wanted) in [
            ("integer", "Tins. The default value is <b>8</b> .", "{'default':8}"),
            ("integer", "桶数，默认值：8。", "{'default':8}"),
            ("integer", "桶数，默认为8（八桶），必须为数字。", "{'default':8}"),
            ("integer", "桶容。默认值为40G。", "{'default':40}"),
            ("string", "语言。默认en-us。", "{'default':'en-us'}"),
            ("string", "颜色。<br><b>默认取值:</b><br>red。", "{'default':'red'}"),
            (
                "boolean",
                "Whether it is painted. If the parameter is left blank, the default value <b>false</b> is used.",
                "{'default':false}",
            ),
            ("boolean", "是否上漆，默认 false，立即上漆。", "{'default':false}"),
            ("string", "Colour. The default value is the same as of the wall.", "{}"),
            ("string", "漆名，默认为空。", "{'default':''}"),
            ("string", "Remark. The default value is an empty string.", "{'default':''}"),
            ("string", "漆码，默认格式如下：a/b", "{}"),
            ("string", "默认漆工。", "{}"),
            ("integer", "Number of brushes. Default number of brushes.", "{}"),
        ] {
            assert_eq!(found(kind, markup), wanted, "{markup}");
        }
    }

    #[test]
    fn a_default_may_be_given_by_its_meaning() {
        assert_eq!(
            found("string", "颜色。取值范围: <ul><li>red: 暖色。</li><li>blue: 冷色。</li></ul> 默认值: 暖色。"),
            "{'default':'red','values':['red','blue']}"
        );
    }
}
