//! Which characters a text may have.  In: a cell.  Out: one `pattern`, and classes of which several must occur.

use std::collections::BTreeSet;

use super::charset::{self, Charset, Run, escaped};
use super::reading::{Lazy, Reading, Scalar, regex};
use crate::constraint::{CharacterClass, Constraint};

/// Words without which nothing is said about characters.
static SIGNS: Lazy = Lazy::new(|| {
    regex(
        r"字母|数字|字符|符号|划线|空格|中文|后缀|不能包含|不支持|结尾|开头|[Ll]etter|[Dd]igit|[Nn]umbers|[Ss]pace|haracter|yphen|nderscore|xcluding",
    )
});
static CLASSES: Lazy = Lazy::new(|| {
    regex(
        r"(?i)(?:至少)?包含以下\s*(?:[34四三]种)?(?:字符|类型)?(?:类型)?(?:中)?的?\s*([二两三四2-4])\s*种(?:以上)?|at least (two|three|four|[2-4]) (?:types |kinds |classes )?of the following(?: characters| types)?",
    )
});
static CLASSES_BEFORE: Lazy = Lazy::new(|| regex(r"包含([^。\n]*?(?:字母|数字)[^。\n]*)中的\s*([二两三四2-4])\s*种"));
static SPECIAL: Lazy =
    Lazy::new(|| regex(r"(?i)(?:特殊(?:字符|符号)|special characters?)\s*:?\s*([!-/:-@\[-`{-~][!-/:-@\[-`{-~ ]*)"));
static LOST_BAR: Lazy = Lazy::new(|| regex(r"\s+\\"));
static FORBIDDEN: Lazy = Lazy::new(|| {
    regex(
        r#"(?i)(?:不能包含|不支持|不能有)(回车和)?(?:特殊字符)?\s*([!-/:-@\[-`{-~][!-/:-@\[-`{-~ 和]*?)\s*(?:特殊字符|[,。\n]|$)|(?:special characters are not allowed|cannot contain the following characters|excluding)\s*:?\s*([!-/:-@\[-`{-~][!-/:-@\[-`{-~ ]*)"#,
    )
});
static FORBIDDEN_QUOTED: Lazy = Lazy::new(|| regex(r"不能包含\s*((?:[“‘].[”’][,、]?\s*){2,})"));
static NOT_AT_END: Lazy = Lazy::new(|| regex(r"不能以\s*[‘“'](.)[’”']\s*结尾"));
static SUFFIX: Lazy = Lazy::new(|| regex(r"(?:前面为UUID[,，]\s*)?后缀为\s*([A-Za-z0-9]+)"));
static NO_MORE: Lazy = Lazy::new(|| regex(r"(?:且)?不能包含其[他它]的?特殊字符|不能包含其[他它]字符|不支持中文名"));
static ALLOWED_LEFT: Lazy = Lazy::new(|| {
    regex(
        r"(?i)(?:可以?包含|只能包含|只能取|只能输入|仅支持|只支持|支持|字符集:|由|只包含|contains?(?: only)?|including(?: only)?|consists? of(?: only)?|only|composed of(?: only)?)\s*$",
    )
});
static REFUSED_LEFT: Lazy = Lazy::new(|| regex(r"(?i)(?:不能包含|不支持|cannot contain|must not contain)\s*$"));
static FIRST_LEFT: Lazy = Lazy::new(|| regex(r"(?i)(?:starts?|begins?)(?:ing)? with (?:an? )?\s*$"));
static LAST_LEFT: Lazy = Lazy::new(|| regex(r"(?i)\bends?(?:ing)? with (?:an? )?\s*$"));
static EDGES_LEFT: Lazy = Lazy::new(|| {
    regex(
        r"(?i)(?:首尾字符不能(?:为|是)|(?:cannot|must not)[^.。]*? start or end with (?:an? )?|first and last characters (?:cannot|must not) be )\s*$",
    )
});
/// In front of what a text must not begin or end with.
static NOT_WITH: Lazy = Lazy::new(|| {
    regex(
        r"(?i)(?:不(?:能|可|可以|得|允许|支持|要)(?:是)?以\s*$|(?:cannot|must not|may not) (?:start|begin) with (?:an? )?\s*$)",
    )
});
static NOT_FIRST_EN: Lazy = Lazy::new(|| regex(r"(?i)(?:start|begin) with (?:an? )?\s*$"));
static NOT_LAST_RIGHT: Lazy = Lazy::new(|| regex(r"^(?:、|和|或|或者|,|或以)?\s*结尾"));
/// Behind a list of characters: more of them, which were not read.
static MORE_SIGNS: Lazy = Lazy::new(|| {
    regex(
        r#"^(?:、|和|及|以及|或|与|,|等)?\s*(?:其[他它])?(?:特殊|符号|标点|句号|冒号|斜杠|等|["“‘'`]?[!-'*+/:<-@\[-`{-~-]["”’'`]?)"#,
    )
});
static LETTER_CASE: Lazy = Lazy::new(|| regex(r"区分大小写(?:字母)?$"));

/// What the text says about characters, before it becomes a pattern.
#[derive(Default)]
struct Said {
    allowed: Option<Charset>,
    first: Option<Charset>,
    last: Option<Charset>,
    not_at_edges: BTreeSet<char>,
    not_last: BTreeSet<char>,
    /// What a text must not begin or end with.
    refused_first: Option<Charset>,
    refused_last: Option<Charset>,
    forbidden: BTreeSet<char>,
    suffix: Option<String>,
}

/// Reads characters.
pub(super) fn read(reading: &mut Reading<'_>) {
    if reading.subject.scalar() != Scalar::Text || !SIGNS.is_match(&reading.cell.text) {
        return;
    }
    classes(reading);
    let mut said = Said::default();
    forbidden(reading, &mut said);
    suffix(reading, &mut said);
    for run in charset::runs(&reading.cell.text) {
        place(reading, &run, &mut said);
    }
    for found in reading.fresh(&reading.cell.text, &NO_MORE) {
        found.get(0).into_iter().for_each(|m| reading.mark(m.range()));
    }
    if let Some(pattern) = pattern(&said, reading.out.min_length) {
        reading.out.pattern = Some(pattern);
        reading.out.found("pattern", "characters");
    }
}

fn count(word: &str) -> u32 {
    match word.to_lowercase().as_str() {
        "二" | "两" | "2" | "two" => 2,
        "四" | "4" | "four" => 4,
        _ => 3,
    }
}

/// "at least three of": the classes are named in what follows, or stood before.
fn classes(reading: &mut Reading<'_>) {
    let cell = reading.cell;
    let (at_least, window) = if let Some(found) = CLASSES.captures(&cell.text)
        && let (Some(whole), Some(word)) = (found.get(0), found.get(1).or(found.get(2)))
    {
        // The list goes on over items until a new demand.
        let rest = &cell.text[whole.end()..];
        let end = ["不能", "长度", "建议", "Cannot", "cannot", "位字符"].iter().filter_map(|w| rest.find(w)).min();
        (count(word.as_str()), whole.start()..whole.end() + end.unwrap_or(rest.len()))
    } else if let Some(found) = CLASSES_BEFORE.captures(&cell.text)
        && let Some(whole) = found.get(0)
    {
        (count(&found[2]), whole.range())
    } else {
        return;
    };
    let text = cell.text[window.clone()].to_lowercase();
    let has = |words: &[&str]| words.iter().any(|w| text.contains(w));
    let mut classes = Vec::new();
    for (class, words) in [
        (CharacterClass::Upper, &["大小写", "大写", "uppercase"][..]),
        (CharacterClass::Lower, &["大小写", "小写", "lowercase"][..]),
        (CharacterClass::Digit, &["数字", "digit", "number"][..]),
        (CharacterClass::Special, &["特殊", "special"][..]),
    ] {
        if has(words) {
            classes.push(class);
        }
    }
    if classes.len() < at_least as usize {
        return;
    }
    reading.mark(window.clone());
    let special = special(&cell.text[window]);
    reading.add(Constraint::CharacterClasses { at_least, classes, special }, "character-classes");
}

/// The characters that count as special ones.
fn special(text: &str) -> String {
    let Some(found) = SPECIAL.captures(text) else { return String::new() };
    let mut run = found[1].trim();
    let after = text[found.get(1).map_or(0, |m| m.end())..].trim_start();
    if let Some(inner) = run.strip_prefix('(') {
        run = inner.rfind(')').map_or(inner, |end| &inner[..end]);
    } else if after.starts_with(super::cell::is_cjk) || after.starts_with('。') {
        // The comma before the next clause.
        run = run.strip_suffix(',').unwrap_or(run);
    }
    let mut seen = BTreeSet::new();
    // A bar divides the cells of a table, so a cell lost it; the blank in its place is before a backslash.
    let run = LOST_BAR.replace(run, "|\\");
    run.replace("\\$", "$").chars().filter(|c| !c.is_whitespace() && seen.insert(*c)).collect()
}

fn forbidden(reading: &mut Reading<'_>, said: &mut Said) {
    let cell = reading.cell;
    for found in reading.fresh(&cell.text, &FORBIDDEN_QUOTED) {
        let Some(whole) = found.get(0) else { continue };
        reading.mark(whole.range());
        let chars: Vec<char> = found[1].chars().collect();
        said.forbidden.extend(chars.windows(3).filter(|w| "“‘".contains(w[0]) && "”’".contains(w[2])).map(|w| w[1]));
        // A blank between quotes lost its character.
        said.forbidden.remove(&' ');
    }
    for found in reading.fresh(&cell.text, &FORBIDDEN) {
        let (Some(whole), Some(chars)) = (found.get(0), found.get(2).or(found.get(3))) else { continue };
        reading.mark(whole.range());
        said.forbidden.extend(chars.as_str().chars().filter(|c| !c.is_whitespace() && c.is_ascii()));
        if found.get(1).is_some() {
            said.forbidden.extend(['\n', '\r']);
        }
    }
    for found in reading.fresh(&cell.text, &NOT_AT_END) {
        if let Some(whole) = found.get(0) {
            reading.mark(whole.range());
            said.not_last.extend(found[1].chars());
        }
    }
}

fn suffix(reading: &mut Reading<'_>, said: &mut Said) {
    let cell = reading.cell;
    for found in reading.fresh(&cell.text, &SUFFIX) {
        if let Some(whole) = found.get(0) {
            reading.mark(whole.range());
            said.suffix = Some(found[1].to_owned());
        }
    }
}

/// What a run of class words is about, from the words around it.
fn place(reading: &Reading<'_>, run: &Run, said: &mut Said) {
    let text = &reading.cell.text;
    if reading.cell.is_used(&run.range) {
        return;
    }
    let (left, right) = (&text[..run.range.start], text[run.range.end..].trim_start());
    let lower_right = right.to_lowercase();
    if LETTER_CASE.is_match(left) {
        return;
    }
    let refused = NOT_WITH.is_match(left);
    let slot = if refused && right.starts_with(['开', '结']) {
        let ends = right.starts_with("结尾") || right.get(6..).is_some_and(|r| NOT_LAST_RIGHT.is_match(r));
        if right.starts_with("开头") {
            said.refused_first = Some(run.set.clone());
        }
        if ends {
            said.refused_last = Some(run.set.clone());
        }
        true
    } else if refused && NOT_FIRST_EN.is_match(left) {
        said.refused_first = Some(run.set.clone());
        true
    } else if right.starts_with("开头") || FIRST_LEFT.is_match(left) && !EDGES_LEFT.is_match(left) {
        said.first = Some(run.set.clone());
        true
    } else if EDGES_LEFT.is_match(left) {
        said.not_at_edges.extend(&run.set.chars);
        true
    } else if right.starts_with("结尾") || LAST_LEFT.is_match(left) {
        said.last = Some(run.set.clone());
        true
    } else if REFUSED_LEFT.is_match(left) {
        said.forbidden.extend(&run.set.chars);
        true
    } else if is_alphabet(left, &lower_right, run) {
        // A list with a damaged sign, or one that goes on, would refuse what is right.
        let whole = !run.set.damaged && !MORE_SIGNS.is_match(right);
        if whole {
            said.allowed.get_or_insert_with(|| run.set.clone());
        }
        whole
    } else {
        false
    };
    if slot {
        let start = text[..run.range.start].char_indices().rev().nth(2).map_or(0, |(at, _)| at);
        reading.mark(start..run.range.end);
    }
}

/// Whether a run lists all characters that may occur.
fn is_alphabet(left: &str, right: &str, run: &Run) -> bool {
    if !run.set.has_alphabet() || !(ALLOWED_LEFT.is_match(left) || right.starts_with("are allowed")) {
        return false;
    }
    if left.ends_with('由') {
        return right.starts_with("组成");
    }
    !left.ends_with("支持") || run.words > 1
}

/// One pattern for everything that is said.
fn pattern(said: &Said, min_length: Option<u64>) -> Option<String> {
    let all_but = |chars: &BTreeSet<char>| format!("[^{}]", escaped(chars.iter().copied()));
    let one = |set: &Charset| format!("[{}]", set.class());
    let body = match &said.allowed {
        Some(set) => one(set),
        None if !said.forbidden.is_empty() => all_but(&said.forbidden),
        None => ".".to_owned(),
    };
    let edge = || {
        let refused: BTreeSet<char> = said.forbidden.union(&said.not_at_edges).copied().collect();
        all_but(&refused)
    };
    // An alphabet without the refused characters says enough.
    let edges = !said.not_at_edges.is_empty()
        && said.allowed.as_ref().is_none_or(|a| said.not_at_edges.iter().any(|c| a.chars.contains(c)));
    let last = said.last.as_ref().map(one).or_else(|| (!said.not_last.is_empty()).then(|| all_but(&said.not_last)));
    let without = |refused: &Charset| match &said.allowed {
        Some(allowed) => one(&allowed.without(refused)),
        None => format!("[^{}]", refused.class()),
    };
    let last = last.or_else(|| said.refused_last.as_ref().map(without));
    let first = said.first.as_ref().map(one).or_else(|| said.refused_first.as_ref().map(without));
    if let Some(suffix) = &said.suffix {
        return Some(format!("^{body}*{suffix}$"));
    }
    Some(match (first, last) {
        (Some(first), Some(last)) => format!("^{first}({body}*{last})?$"),
        (Some(first), None) if body == "." => format!("^{first}"),
        (Some(first), None) => format!("^{first}{body}*$"),
        (None, Some(last)) if body == "." => format!("{last}$"),
        (None, Some(last)) => format!("^{body}*{last}$"),
        (None, None) if edges => {
            let (edge, optional) = (edge(), min_length.is_none_or(|l| l == 0));
            let whole = format!("{edge}({body}*{edge})?");
            if optional { format!("^({whole})?$") } else { format!("^{whole}$") }
        }
        (None, None) if body == "." => return None,
        (None, None) => format!("^{body}*$"),
    })
}

#[cfg(test)]
mod tests {
    use super::super::testing::found;

    #[test]
    fn alphabets_first_and_last_characters_become_one_pattern() {
        for (markup, wanted) in [
            ("Paint. Only letters, digits, and underscores (_) are allowed.", "{'pattern':'^[A-Za-z0-9_]*$'}"),
            (
                "Paint, which must start with a letter. Paint can contain only letters, digits, and hyphens (-).",
                "{'pattern':'^[A-Za-z][A-Za-z0-9-]*$'}",
            ),
            (
                "油漆名，必须以字母开头。漆名可以包含字母、数字或中划线，不能包含其他字符。",
                "{'pattern':'^[A-Za-z][A-Za-z0-9-]*$'}",
            ),
            (
                "油漆名。必须以小写字母开头，漆，小写字母或数字结尾，漆可以包含小写字母、数字、下划线",
                "{'pattern':'^[a-z]([a-z0-9_]*[a-z0-9])?$'}",
            ),
            ("油漆ID。只能由英文字母、数字组成。漆后缀为ti09。", "{'pattern':'^[A-Za-z0-9]*ti09$'}"),
            ("油漆名，漆名可以包含字母、数字或中划线，不能以中划线结尾。", "{'pattern':'^[A-Za-z0-9-]*[A-Za-z0-9]$'}"),
            ("油漆名，不能以数字开头。", "{'pattern':'^[^0-9]'}"),
            ("油漆名，不能以下划线开头或结尾。", "{'pattern':'^[^_](.*[^_])?$'}"),
            ("Paint, which cannot start with a hyphen (-).", "{'pattern':'^[^-]'}"),
            ("油漆名，只能包含英文、数字和下划线。", "{'pattern':'^[A-Za-z0-9_]*$'}"),
            ("油漆名，只能包含字母、数字和特殊字符。", "{}"),
            ("油漆名，只能包含字母、数字、@、#。", "{}"),
            ("油漆备注，不能包含<>。", "{'pattern':'^[^<>]*$'}"),
            ("Text. The following special characters are not allowed: <>&", "{'pattern':'^[^&<>]*$'}"),
            ("Paint cannot start or end with a space.", "{'pattern':'^([^ ](.*[^ ])?)?$'}"),
        ] {
            assert_eq!(found("string", markup), wanted, "{markup}");
        }
    }

    #[test]
    fn classes_of_which_several_must_occur() {
        let wanted = "{'extra':[{'rule':'character-classes','at-least':3,'classes':['upper','lower','digit','special'],'special':'~!@'}]}";
        for markup in [
            "漆码。至少包含以下字符的三种：A大小写字母、数字、特殊符号~!@",
            "漆码。<ul><li>包含大写字母、或小写字母、数字或特殊字符(~ ! @)中的三种</li></ul>",
            "Code. <ul><li>At least three types of the following: A lowercase letters, uppercase letters, digits, and special characters (~!@).</li></ul>",
        ] {
            assert_eq!(found("string", markup), wanted, "{markup}");
        }
    }

    #[test]
    fn a_hyphen_alone_is_no_alphabet() {
        assert_eq!(
            found("string", "It can contain hyphens (-) but cannot contain underscores (_)."),
            "{'pattern':'^[^_]*$'}"
        );
    }
}
