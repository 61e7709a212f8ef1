//! Rules that hold under a condition.  In: a cell and its neighbours.  Out: required-if, range-if, and the like.
//!
//! A condition counts only when its field is known; otherwise the sentence stays a doubt.

use regex::Captures;

use super::reading::{FIELD, Lazy, REQUIRED_IF, REQUIRED_IF_EN, Reading, VALUES, number, regex};
use crate::constraint::{Condition, Constraint};

static RANGE_IF: Lazy = Lazy::new(|| {
    regex(&format!(
        r"(?:当|如果)?\s*{FIELD}\s*(?:的?值)?(?:为|是|=)\s*{VALUES}\s*时?\s*[,、]?\s*取值(?:范围)?(?:为|是|:)?\s*(-?\d+)\s*(?:~|-|到|至)\s*(-?\d+)"
    ))
});
static RANGE_OF: Lazy = Lazy::new(|| regex(r"(?i)(?-u:\b)value of ([a-z_]+) ranges from (-?\d+) to (-?\d+)"));
/// "If it is set to 0, there is no limit": a value beside the range of one case.
static NO_LIMIT: Lazy = Lazy::new(|| regex(r"(?i)if ([a-z_]+) is set to (-?\d+), there is no (?:restriction|limit)"));
static EFFECTIVE_IF: Lazy =
    Lazy::new(|| regex(&format!(r"仅?在?当?\s*{FIELD}\s*(?:的?值)?(?:为|是)\s*{VALUES}\s*时\s*(?:才)?生效")));
static ABSENT_IF: Lazy = Lazy::new(|| {
    regex(&format!(
        r"{FIELD}\s*(?:的?值)?(?:为|是)\s*{VALUES}\s*(?:时\s*[,、]?|[,、])\s*(?:该参数)?(?:不传|不能传|无需传|不可选)(?:该参数)?"
    ))
});
static ANSWERED_IF: Lazy =
    Lazy::new(|| regex(&format!(r"仅?在?\s*{FIELD}\s*(?:的?值)?(?:为|是)\s*{VALUES}\s*时\s*(?:才)?返回")));
static WITH_VALUE: Lazy = Lazy::new(|| regex(&format!(r"{FIELD}\s*有值时\s*[,、]?\s*{FIELD}\s*必(?:选|填|传)")));
/// "if the route mode is 0, …" with the field called by its label.
static LABELLED: Lazy = Lazy::new(|| {
    regex(r#"^(?:如果|当|若)?([^\d,。;:\n]{2,16}?)(不)?为\s*((?:["“]?[A-Za-z0-9_]+["”]?(?:或)?)+)\s*时?\s*[,、]\s*"#)
});
static TAKES: Lazy = Lazy::new(|| regex(r"取值(?:范围)?(?:为|是|:)?\s*(-?\d+)(?:\s*(?:~|-|或)\s*(-?\d+))?"));
static SWITCHED: Lazy = Lazy::new(|| {
    regex(r"(?:开启)?([\p{Han}]{2,12}?)(?:开启)?时必(?:填|传|选)(?:[,、]\s*关闭[\p{Han}]{2,12}?时候?不传)?")
});
static ON: Lazy = Lazy::new(|| regex(r"(?-u:\b)(ON|on|true)\s*:"));
static NEED_NOT: Lazy = Lazy::new(|| regex(r"则?可不(?:输入|传|填)[^。\n]*"));

/// Reads conditions.
pub(super) fn read(reading: &mut Reading<'_>) {
    ranges(reading);
    labelled(reading);
    required(reading);
    switched(reading);
    others(reading);
}

fn values(text: &str) -> Vec<String> {
    text.split(['、', ',', '或', '者'])
        .flat_map(|part| part.split(" or "))
        .map(|v| v.trim_matches(|c: char| c.is_whitespace() || "\"“”'‘’.".contains(c)).to_owned())
        .filter(|v| !v.is_empty())
        .collect()
}

/// The condition of groups 1 and 2, if group 1 is a field of the section.
fn condition(reading: &Reading<'_>, found: &Captures<'_>) -> Option<Condition> {
    let field = reading.subject.named(&found[1])?.to_owned();
    Some(Condition { field, values: values(&found[2]), not: false })
}

fn ranges(reading: &mut Reading<'_>) {
    let cell = reading.cell;
    for found in reading.fresh(&cell.text, &RANGE_IF) {
        let (Some(when), Some(whole)) = (condition(reading, &found), found.get(0)) else { continue };
        reading.mark(whole.range());
        let (minimum, maximum) = (number(&found[3]), number(&found[4]));
        reading.add(Constraint::RangeIf { when: vec![when], minimum, maximum }, "range-if-zh");
        around(reading, "range-if-zh");
    }
    for found in reading.fresh(&cell.text, &RANGE_OF) {
        let Some(whole) = found.get(0) else { continue };
        let word = found[1].to_lowercase();
        let colon = format!("{word}:");
        let field =
            reading.subject.neighbours.iter().find(|n| {
                n.name != reading.subject.name && n.text().to_lowercase().replace(" :", ":").contains(&colon)
            });
        let Some(field) = field.map(|n| n.name.clone()) else { continue };
        reading.mark(whole.range());
        let when = vec![Condition { field, values: vec![found[1].to_owned()], not: false }];
        let free = no_limit(reading, &found[1]);
        let minimum = number(&found[2]).into_iter().chain(free).min();
        let maximum = number(&found[3]).into_iter().chain(free).max();
        reading.add(Constraint::RangeIf { when, minimum, maximum }, "range-of-case-en");
    }
}

/// The value that means "no limit" in one case.
fn no_limit(reading: &Reading<'_>, case: &str) -> Option<i64> {
    let mut all = NO_LIMIT.captures_iter(&reading.cell.text);
    let found = all.find(|c| c[1].eq_ignore_ascii_case(case))?;
    reading.mark(found.get(0)?.range());
    number(&found[2])
}

/// The range around all cases holds always.
fn around(reading: &mut Reading<'_>, rule: &str) {
    if reading.subject.scalar() != super::reading::Scalar::Whole {
        return;
    }
    let all = |extra: &Constraint| match extra {
        Constraint::RangeIf { minimum, maximum, .. } => Some((*minimum, *maximum)),
        _ => None,
    };
    let cases: Vec<_> = reading.out.extra.iter().filter_map(all).collect();
    if cases.len() < 2 {
        return;
    }
    reading.out.minimum = cases.iter().filter_map(|c| c.0).min();
    reading.out.maximum = cases.iter().filter_map(|c| c.1).max();
    reading.out.found("minimum", rule);
    reading.out.found("maximum", rule);
}

/// Sentences and items such as "if the mode is 0, the value is 0 to 9".
fn labelled(reading: &mut Reading<'_>) {
    let cell = reading.cell;
    for sentence in cell.sentences() {
        if cell.is_used(sentence) {
            continue;
        }
        // What is above a list belongs to its first item.
        let text = &cell.text[sentence.clone()];
        let text = text.rfind(":\n").map_or(text, |at| &text[at + 2..]);
        let Some((when, end)) = chain(reading, text) else { continue };
        let rest = &text[end..];
        let numbers: Vec<i64> = TAKES
            .captures_iter(rest)
            .flat_map(|c| [c.get(1), c.get(2)])
            .flatten()
            .filter_map(|m| number(m.as_str()))
            .collect();
        let (minimum, maximum) = (numbers.iter().min().copied(), numbers.iter().max().copied());
        if minimum.is_some() {
            cell.mark(sentence.clone());
            reading.add(Constraint::RangeIf { when, minimum, maximum }, "range-if-labelled-zh");
            around(reading, "range-if-labelled-zh");
        } else if NEED_NOT.is_match(rest) {
            cell.mark(sentence.clone());
        }
    }
}

/// Conditions at the start of a sentence, one after the other, and where they end.
fn chain(reading: &Reading<'_>, text: &str) -> Option<(Vec<Condition>, usize)> {
    let (mut out, mut at) = (Vec::new(), text.len() - text.trim_start().len());
    while let Some(found) = LABELLED.captures(&text[at..]) {
        let label = found[1].trim_start_matches(['且', '或']);
        let wanted = values(&found[3]);
        let Some(field) = reading.subject.labelled(label, &wanted).map(str::to_owned) else { break };
        out.push(Condition { field, values: wanted, not: found.get(2).is_some() });
        at += found.get(0).map_or(0, |m| m.end());
    }
    (!out.is_empty()).then_some((out, at))
}

fn required(reading: &mut Reading<'_>) {
    let cell = reading.cell;
    for found in reading.fresh(&cell.text, &REQUIRED_IF) {
        let (Some(when), Some(whole)) = (condition(reading, &found), found.get(0)) else { continue };
        reading.mark(whole.range());
        if found.get(3).is_some() {
            reading.add(Constraint::EffectiveIf { when: vec![when.clone()] }, "effective-if-zh");
        }
        reading.add(Constraint::RequiredIf { when: vec![when] }, "required-if-zh");
    }
    for found in reading.fresh(&cell.text, &REQUIRED_IF_EN) {
        let words = found[1].trim();
        let wanted = values(&found[3]);
        let known = reading.subject.named(words);
        let field = known.or_else(|| reading.subject.labelled(words, &wanted)).map(str::to_owned);
        let field = field.or_else(|| lists_all(reading, &wanted));
        let (Some(field), Some(whole)) = (field, found.get(0)) else { continue };
        reading.mark(whole.range());
        let when = vec![Condition { field, values: wanted, not: found.get(2).is_some() }];
        reading.add(Constraint::RequiredIf { when }, "required-if-en");
    }
    for found in reading.fresh(&cell.text, &WITH_VALUE) {
        let (Some(field), Some(whole)) = (reading.subject.named(&found[2]).map(str::to_owned), found.get(0)) else {
            continue;
        };
        reading.mark(whole.range());
        reading.add(Constraint::RequiresField { field, values: Vec::new() }, "requires-zh");
    }
}

/// The only field of the same table that is described by all these values.
fn lists_all(reading: &Reading<'_>, wanted: &[String]) -> Option<String> {
    let home = reading.subject.neighbours.first().map(|n| n.table);
    let lists = |text: &str| wanted.iter().all(|v| v.len() > 1 && text.contains(v.as_str()));
    let mut found = reading.subject.neighbours.iter().filter(|n| {
        Some(n.table) == home && n.name != reading.subject.name && !n.text().contains("mandatory") && lists(n.text())
    });
    let first = found.next()?;
    found.next().is_none().then(|| first.name.clone())
}

/// "to be given when X is switched on": X is what the description of a switch says.
fn switched(reading: &mut Reading<'_>) {
    let cell = reading.cell;
    for found in reading.fresh(&cell.text, &SWITCHED) {
        let words = &found[1];
        let on = |text: &str| ON.captures(text).map(|c| c[1].to_owned());
        let switch = reading.subject.neighbours.iter().find(|n| {
            let named = n.label().contains("开关") || n.label().contains("开启");
            n.name != reading.subject.name && named && n.label().contains(words) && on(n.text()).is_some()
        });
        let (Some(switch), Some(whole)) = (switch, found.get(0)) else { continue };
        let when =
            Condition { field: switch.name.clone(), values: on(switch.text()).into_iter().collect(), not: false };
        reading.mark(whole.range());
        reading.add(Constraint::RequiredIf { when: vec![when] }, "required-if-switch-zh");
    }
}

fn others(reading: &mut Reading<'_>) {
    let cell = reading.cell;
    for found in reading.fresh(&cell.text, &EFFECTIVE_IF) {
        if let (Some(when), Some(whole)) = (condition(reading, &found), found.get(0)) {
            reading.mark(whole.range());
            reading.add(Constraint::EffectiveIf { when: vec![when] }, "effective-if-zh");
        }
    }
    for found in reading.fresh(&cell.text, &ABSENT_IF) {
        if let (Some(when), Some(whole)) = (condition(reading, &found), found.get(0)) {
            reading.mark(whole.range());
            reading.add(Constraint::AbsentIf { when: vec![when] }, "absent-if-zh");
        }
    }
    for found in ANSWERED_IF.find_iter(&cell.text) {
        reading.mark(found.range());
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::among;

    const NEAR: [(&str, &str); 3] = [("paint", "Paint"), ("mode", "漆架混合模式"), ("unit", "周期")];

    #[test]
    fn ranges_for_cases_and_the_range_around_them() {
        assert_eq!(
            among(
                "integer",
                "漆期。<ul><li>当“unit”为“day”时，取值为1~7。</li><li>当“unit”为“year”时，取值为1~3。</li></ul>",
                &NEAR
            ),
            "{'minimum':1,'maximum':7,'extra':[{'rule':'range-if','when':[{'field':'unit','values':['day']}],'minimum':1,'maximum':7},{'rule':'range-if','when':[{'field':'unit','values':['year']}],'minimum':1,'maximum':3}]}"
        );
        assert_eq!(
            among(
                "integer",
                "漆重。<ul><li>如果混合模式为0，取值为0~90。</li><li>如果混合模式为1或2，取值为0或1。</li></ul>",
                &NEAR
            ),
            "{'minimum':0,'maximum':90,'extra':[{'rule':'range-if','when':[{'field':'mode','values':['0']}],'minimum':0,'maximum':90},{'rule':'range-if','when':[{'field':'mode','values':['1','2']}],'minimum':0,'maximum':1}]}"
        );
    }

    #[test]
    fn a_field_required_in_a_case() {
        let wanted = "{'extra':[{'rule':'required-if','when':[{'field':'unit','values':['day']}]}]}";
        assert_eq!(among("string", "漆期。unit为day时必填。", &NEAR), wanted);
        assert_eq!(among("string", "Term. It is mandatory when unit is set to day.", &NEAR), wanted);
        assert_eq!(
            among("string", "漆期。“unit”为“day”时生效，且为必选值。", &NEAR),
            "{'extra':[{'rule':'effective-if','when':[{'field':'unit','values':['day']}]},{'rule':'required-if','when':[{'field':'unit','values':['day']}]}]}"
        );
        assert_eq!(among("string", "漆期。shelf为day时必填。", &NEAR), "{}");
    }

    #[test]
    fn the_member_that_lists_the_value_is_meant_not_one_with_the_same_condition() {
        let near = [
            ("tin_id", "Tin ID. It is mandatory when the tin is OIL."),
            ("kind", "Tin type. The options are as follows: OIL LIME"),
        ];
        assert_eq!(
            among("string", "Brush. It is mandatory when the tin is OIL.", &near),
            "{'extra':[{'rule':'required-if','when':[{'field':'kind','values':['OIL']}]}]}"
        );
    }

    #[test]
    fn fields_that_need_each_other() {
        assert_eq!(
            among("string", "漆始。“paint”有值时，“unit”必选。", &NEAR),
            "{'extra':[{'rule':'requires-field','field':'unit'}]}"
        );
    }
}
