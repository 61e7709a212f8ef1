//! What looks like a constraint and was not read.  In: a cell after all rules.  Out: doubts, without their sentences.

use super::reading::{Lazy, Reading, regex};

/// A sentence that may be a constraint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Doubt {
    /// What in it looks like one.
    pub word: String,
}

/// Words of demand, and words of measure near a number.
static LOOKS: Lazy = Lazy::new(|| {
    regex(
        r"(?i)必须|不能|不可|不得|只能|仅支持|只支持|取值|范围为|必选|必填|必传|(?-u:\b)must(?-u:\b)|(?-u:\b)cannot(?-u:\b)|(?-u:\b)only(?-u:\b)|(?-u:\b)rang(?:e|es|ing)(?-u:\b)|(?-u:\b)mandatory(?-u:\b)|(?:最大|最小|最多|最少|至少|不超过|大于|小于|默认|长度|个字符|maximum|minimum|default|at least|up to|characters|less than|greater than)[^。]*\d|\d[^。]*(?:字符|characters|以内)",
    )
});

/// Why a sentence is none, after all.
static NONE: [(Lazy, &str); 11] = [
    (Lazy::new(|| regex(r"(?i)must be unique|要求唯一性|可?重名|不可以为空或重复|key不能重复")), "unique"),
    (
        Lazy::new(|| {
            regex(
                r"(?i)^(?:whether|是否)|cannot be (?:deleted|scaled|added)|can be deleted|支持兼容|仅支持校验|\bonly nodes\b",
            )
        }),
        "what it does",
    ),
    (
        Lazy::new(|| {
            regex(
                r"(?i)(?:限制条件|实例最多|资源池|只能传入|系统保留|不区分大小写|区分大小写|insensitive|logical cluster mode|you add)",
            )
        }),
        "another thing",
    ),
    (Lazy::new(|| regex(r"(?i)请参见|参见|参考|详情|获取|for details|obtain|querying|refer")), "reference"),
    (Lazy::new(|| regex(r"(?i)例如|示例|(?-u:\b)e\.g\.|for example|an example")), "example"),
    (Lazy::new(|| regex(r"(?i)返回|return|响应")), "answer"),
    (Lazy::new(|| regex(r"(?i)公测|联系客服|白名单|工单|需要先|权限")), "who may"),
    (Lazy::new(|| regex(r"(?i)模糊匹配|精确匹配|只能查询|偏移|索引位置|分页")), "how it searches"),
    (
        Lazy::new(|| {
            regex(r"(?i)已经存在|已占用|资源不足|正在|currently|内核版本|集群版本|cluster version|clusters later")
        }),
        "state",
    ),
    (
        Lazy::new(|| {
            regex(
                r"(?i)^[a-z ]*\brange\b[a-z ]*\.?$|^(?:取值范围|参数取值范围|value range|参数值范围|最大|最小|maximum|minimum|number of|.{0,30}(?:取值|范围))[^\d]*[。.]?$",
            )
        }),
        "name",
    ),
    (Lazy::new(|| regex(r"(?i)不涉及|数据库版本|not involved")), "nothing"),
];

/// Signs without which a description states nothing about values.
static SIGNS: Lazy = Lazy::new(|| {
    regex(
        r"(?i)[0-9<•●、:：]|\n|must|cannot|only|can be|default|rang|options|indicates|supported|format|cron|mandatory|empty|which|\bmode\b|必|不|只|仅|默|缺省|取值|有效|枚举|固定|包括|为空|空值|支持|时间戳|timestamp|字符|格式|以下|如下|或者|和|exclud|insensitive|于|uuid|fixed| {2}|逗号|'|[a-z](?:或|和)\p{Han}*[a-z]",
    )
});

/// Whether a description can state anything about values.
pub(super) fn worth_reading(markup: &str) -> bool {
    SIGNS.is_match(markup)
}

/// The doubts that a cell leaves.
pub(super) fn find(reading: &Reading<'_>) -> Vec<Doubt> {
    let cell = reading.cell;
    let mut out = Vec::new();
    for sentence in cell.sentences() {
        let text = cell.text[sentence.clone()].trim();
        let Some(found) = LOOKS.find(text) else { continue };
        if cell.is_used(sentence) || NONE.iter().any(|(pattern, _)| pattern.is_match(text)) {
            continue;
        }
        out.push(Doubt { word: found.as_str().chars().take(12).collect() });
    }
    out
}

#[cfg(test)]
mod tests {
    use super::super::testing::doubts;

    #[test]
    fn demands_that_no_rule_reads_are_doubts() {
        assert_eq!(doubts("string", "Paint. It must shine in the dark."), 1);
        assert_eq!(doubts("string", "油漆。必须在夜里发光。"), 1);
        assert_eq!(doubts("string", "Paint. It holds 3 to 20 characters."), 0);
        assert_eq!(doubts("string", "油漆。取值范围：不涉及。"), 0);
        assert_eq!(doubts("string", "Paint of the wall."), 0);
    }
}
