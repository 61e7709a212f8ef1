//! Rules between fields that need no condition.  In: a cell and its neighbours.  Out: differs from, later than, windows.

use super::reading::{Lazy, Reading, Scalar, Subject, regex};
use crate::constraint::Constraint;

static NOT_USER: Lazy = Lazy::new(|| {
    regex(
        r"(?i)不能(?:与|为)用户名(或倒序的用户名)?(?:相同)?|cannot be (?:the same as )?the user ?name( or (?:the|that) user ?name (?:spelled backwards|written in reverse order|in reverse order))?",
    )
});
static NOT_OLD: Lazy = Lazy::new(|| regex(r"(?i)不能与历史密码相同|cannot be the same as previous passwords?"));
static NOT_WEAK: Lazy = Lazy::new(|| {
    regex(
        r"(?i)不能为弱密码|建议您输入高强度密码[^。]*。|如果您输入弱密码,?\s*系统会自动判定密码非法|cannot be a weak password",
    )
});
static ADVICE: Lazy = Lazy::new(|| regex(r"建议您输入高强度密码[^。]*。?"));
static RESERVED: Lazy = Lazy::new(|| regex(r"(?i)不能为[^。,]*的?关键字|cannot be a keyword[^。\n]*"));
static LATER: Lazy = Lazy::new(|| regex(r"(?:大于|晚于|比)(?:查询)?开始时间(?:晚)?"));
static PAST: Lazy = Lazy::new(|| regex(r"早于当前时间|比当前时间早|不(?:得|能)晚于当前时间"));
static WINDOW_HOURS: Lazy =
    Lazy::new(|| regex(r"结束时间和开始时间(?:必须)?为整点时间[,、]?\s*且?相隔([一二三四五六])个?小时"));
static WINDOW_NEXT: Lazy = Lazy::new(|| regex(r"HH取值必须比hh大1"));
static WINDOW_FULL: Lazy = Lazy::new(|| regex(r"mm和MM取值必须相同[,、]?\s*且取值必须为00"));
static CASE: Lazy = Lazy::new(|| regex(r"(?i)不区分大小写|case-?\s?insensitive"));
static NOT_ALONE: Lazy = Lazy::new(|| regex(r#"不能只传入\s*\\*["“]?\\*([^"“”\\])\\*["”]?"#));

/// Reads relations.
pub(super) fn read(reading: &mut Reading<'_>) {
    names(reading);
    for (pattern, extra) in [
        (&NOT_OLD, Constraint::NotUsedBefore {}),
        (&NOT_WEAK, Constraint::NotWeak {}),
        (&RESERVED, Constraint::NotReservedWord {}),
    ] {
        let Some(found) = pattern.find(&reading.cell.text) else { continue };
        reading.mark(found.range());
        // Advice alone is no rule.
        if !(matches!(extra, Constraint::NotWeak {})
            && !reading.cell.text.contains("弱密码")
            && !found.as_str().contains("weak"))
        {
            reading.add(extra, "refused-values");
        }
    }
    for m in ADVICE.find_iter(&reading.cell.text) {
        reading.mark(m.range());
    }
    times(reading);
    if let Some(found) = NOT_ALONE.captures(&reading.cell.text)
        && let Some(whole) = found.get(0)
    {
        reading.mark(whole.range());
        reading.add(Constraint::NotValue { values: vec![found[1].to_owned()] }, "not-alone-zh");
    }
}

/// Whether upper and lower case are the same; the caller knows that there are values.
pub(super) fn ignores_case(text: &str) -> bool {
    CASE.is_match(text)
}

fn names(reading: &mut Reading<'_>) {
    if reading.subject.scalar() != Scalar::Text {
        return;
    }
    let Some(found) = NOT_USER.captures(&reading.cell.text) else { return };
    if let Some(whole) = found.get(0) {
        reading.mark(whole.range());
    }
    let field = user_name(reading.subject).map(str::to_owned);
    reading.add(Constraint::NotEqualToField { field: field.clone() }, "not-equal");
    if found.get(1).or(found.get(2)).is_some() {
        reading.add(Constraint::NotReversedField { field }, "not-equal");
    }
}

/// The neighbour that holds the user's name.
fn user_name<'s>(subject: Subject<'s>) -> Option<&'s str> {
    let home = subject.neighbours.first().map(|n| n.table);
    let near: Vec<_> = subject.neighbours.iter().filter(|n| Some(n.table) == home && n.name != subject.name).collect();
    let user = near.iter().find(|n| n.name.contains("user") && n.name.contains("name"));
    let called = || {
        near.iter().find(|n| {
            let label = n.label().to_lowercase();
            n.name.ends_with("name") && ["用户名", "账户名", "username", "user name"].iter().any(|w| label.contains(w))
        })
    };
    user.or_else(called).map(|n| n.name.as_str())
}

fn times(reading: &mut Reading<'_>) {
    let cell = reading.cell;
    if let Some(found) = LATER.find(&cell.text)
        && let Some(field) = start_of(reading.subject)
    {
        reading.mark(found.range());
        reading.add(Constraint::LaterThanField { field }, "later-zh");
    }
    if let Some(found) = PAST.find(&cell.text) {
        reading.mark(found.range());
        reading.add(Constraint::BeforeNow {}, "before-now-zh");
    }
    if let Some(found) = WINDOW_HOURS.captures(&cell.text)
        && let Some(whole) = found.get(0)
    {
        reading.mark(whole.range());
        let hours = "一二三四五六".chars().position(|c| found[1].contains(c)).map_or(1, |i| i as u64 + 1);
        let field = start_of(reading.subject);
        reading.add(
            Constraint::TimeWindow {
                field,
                exact_seconds: Some(hours * 3600),
                maximum_seconds: None,
                full_hours: true,
            },
            "window-zh",
        );
    }
    if let Some(found) = WINDOW_NEXT.find(&cell.text) {
        reading.mark(found.range());
        let full = WINDOW_FULL.find(&cell.text);
        full.iter().for_each(|m| reading.mark(m.range()));
        reading.add(
            Constraint::TimeWindow {
                field: None,
                exact_seconds: Some(3600),
                maximum_seconds: None,
                full_hours: full.is_some(),
            },
            "window-zh",
        );
    }
}

/// The neighbour that holds the start of what this field ends.
fn start_of(subject: Subject<'_>) -> Option<String> {
    let name = subject.name;
    let mut candidates: Vec<String> = ["begin", "start"].iter().map(|w| name.replace("end", w)).collect();
    candidates.extend(["from".to_owned(), "start_time".to_owned(), "begin_time".to_owned()]);
    candidates.iter().find_map(|c| subject.named(c)).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::super::testing::among;

    #[test]
    fn a_password_differs_from_its_user() {
        let wanted = "{'extra':[{'rule':'not-equal-to-field','field':'user_name'},{'rule':'not-reversed-field','field':'user_name'}]}";
        let near = [("paint", "Code"), ("user_name", "Painter")];
        assert_eq!(among("string", "漆码。不能与用户名<b></b>或倒序的用户名相同", &near), wanted);
        assert_eq!(
            among("string", "Code. It cannot be the username or that username spelled backwards.", &near),
            wanted
        );
    }

    #[test]
    fn ends_come_after_their_starts() {
        let near = [("paint", ""), ("start_time", "")];
        assert_eq!(
            among("string", "漆毕，晚于开始时间。<br>早于当前时间。", &near),
            "{'extra':[{'rule':'later-than-field','field':'start_time'},{'rule':'before-now'}]}"
        );
    }
}
