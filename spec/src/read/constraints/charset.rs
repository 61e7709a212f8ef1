//! Lists of character classes in prose → sets.  In: text.  Out: runs of words such as "letters, digits, and hyphens (-)".

use std::collections::BTreeSet;
use std::ops::Range;

use super::cell::is_cjk;

/// Some characters.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Charset {
    pub upper: bool,
    pub lower: bool,
    pub digit: bool,
    pub chinese: bool,
    pub chars: BTreeSet<char>,
    /// A character is listed twice: one of the two is damaged.
    pub damaged: bool,
}

/// A run of class words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Run {
    pub range: Range<usize>,
    pub set: Charset,
    pub words: usize,
}

#[derive(Clone, Copy)]
enum Word {
    Upper,
    Lower,
    Letters,
    Digit,
    Chinese,
    One(char),
}

/// Class words in small letters, longer ones before their beginnings.
const WORDS: [(&str, Word); 42] = [
    ("英文大小写字母", Word::Letters),
    ("大小写字母", Word::Letters),
    ("小写字母", Word::Lower),
    ("大写字母", Word::Upper),
    ("英文字母", Word::Letters),
    ("字母", Word::Letters),
    ("阿拉伯数字", Word::Digit),
    ("数字", Word::Digit),
    ("中文字符", Word::Chinese),
    ("中文", Word::Chinese),
    ("汉字", Word::Chinese),
    ("中划线", Word::One('-')),
    ("连接符", Word::One('-')),
    ("连字符", Word::One('-')),
    ("下划线", Word::One('_')),
    ("英文句号", Word::One('.')),
    ("英文句点", Word::One('.')),
    ("英文字符", Word::Letters),
    ("英文", Word::Letters),
    ("句点", Word::One('.')),
    ("空格", Word::One(' ')),
    ("a-z", Word::Lower),
    ("0-9", Word::Digit),
    ("uppercase letters", Word::Upper),
    ("uppercase letter", Word::Upper),
    ("lowercase letters", Word::Lower),
    ("lowercase letter", Word::Lower),
    ("letters", Word::Letters),
    ("letter", Word::Letters),
    ("digits", Word::Digit),
    ("digit", Word::Digit),
    ("numbers", Word::Digit),
    ("chinese characters", Word::Chinese),
    ("hyphens", Word::One('-')),
    ("hyphen", Word::One('-')),
    ("underscores", Word::One('_')),
    ("underscore", Word::One('_')),
    ("periods", Word::One('.')),
    ("dots", Word::One('.')),
    ("spaces", Word::One(' ')),
    ("space", Word::One(' ')),
    ("asterisks", Word::One('*')),
];

/// Between two class words, longer ones first.
const JOINS: [&str; 13] = ["以及", "或者", "和", "或", "与", "及", "、", ",", "and ", "or ", "an ", "a ", " "];

impl Charset {
    fn add(&mut self, word: Word) {
        match word {
            Word::Upper => self.upper = true,
            Word::Lower => self.lower = true,
            Word::Letters => (self.upper, self.lower) = (true, true),
            Word::Digit => self.digit = true,
            Word::Chinese => self.chinese = true,
            Word::One(c) => self.damaged |= !self.chars.insert(c),
        }
    }

    /// Whether it has letters or digits: a set without is no alphabet.
    pub fn has_alphabet(&self) -> bool {
        self.upper || self.lower || self.digit || self.chinese
    }

    /// This set without another one.
    pub fn without(&self, other: &Charset) -> Charset {
        Charset {
            upper: self.upper && !other.upper,
            lower: self.lower && !other.lower,
            digit: self.digit && !other.digit,
            chinese: self.chinese && !other.chinese,
            chars: self.chars.difference(&other.chars).copied().collect(),
            damaged: self.damaged,
        }
    }

    /// The inside of a bracket expression.
    pub fn class(&self) -> String {
        let mut out = String::new();
        for (flag, text) in [(self.upper, "A-Z"), (self.lower, "a-z"), (self.digit, "0-9")] {
            out.push_str(if flag { text } else { "" });
        }
        out.push_str(&escaped(self.chars.iter().copied()));
        if self.chinese {
            out.insert_str(out.len() - usize::from(out.ends_with('-')), "\u{4e00}-\u{9fff}");
        }
        out
    }
}

/// Characters for a bracket expression; a hyphen is last.
pub(super) fn escaped(chars: impl Iterator<Item = char>) -> String {
    let mut out = String::new();
    let mut hyphen = false;
    for c in chars {
        match c {
            '-' => hyphen = true,
            '\\' | ']' | '[' | '^' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            other => out.push(other),
        }
    }
    if hyphen {
        out.push('-');
    }
    out
}

/// All runs of class words in a text.
pub(super) fn runs(text: &str) -> Vec<Run> {
    // Lower case of these scripts keeps all places.
    let lower = text.to_ascii_lowercase();
    let mut out: Vec<Run> = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let inside_word = text[..at].ends_with(|c: char| c.is_ascii_alphanumeric());
        match run(text, &lower, at).filter(|r| !(inside_word && text.as_bytes()[r.range.start].is_ascii_alphanumeric()))
        {
            Some(found) => {
                at = found.range.end;
                out.push(found);
            }
            None => at += text[at..].chars().next().map_or(1, char::len_utf8),
        }
    }
    out
}

fn run(text: &str, lower: &str, start: usize) -> Option<Run> {
    let mut set = Charset::default();
    let (mut end, mut at, mut words) = (start, start, 0);
    while let Some(next) = word(text, lower, at, words > 0, &mut set) {
        words += 1;
        end = next;
        at = next;
        while let Some(join) = JOINS.iter().find(|j| lower[at..].starts_with(**j)) {
            at += join.len();
        }
    }
    (words > 0).then_some(Run { range: start..end, set, words })
}

/// Reads one class word with what is in brackets behind it; returns where it ends.
fn word(text: &str, lower: &str, at: usize, later: bool, set: &mut Charset) -> Option<usize> {
    let rest = &lower[at..];
    if let Some(end) = range_of_chinese(rest) {
        set.add(Word::Chinese);
        return Some(at + end);
    }
    if let Some((name, word)) = WORDS.iter().find(|(name, _)| rest.starts_with(name)) {
        // Upper and lower case matter where the characters themselves are written.
        let upper = *name == "a-z" && text[at..].starts_with('A');
        set.add(if upper { Word::Upper } else { *word });
        let end = at + name.len();
        return Some(end + shown(&text[end..], *word));
    }
    if later {
        // 'x' or a bare mark between class words.
        let mut chars = text[at..].chars();
        let (open, c, close) = (chars.next()?, chars.next(), chars.next());
        if "‘'“\"’”".contains(open)
            && let (Some(c), Some(close)) = (c, close)
            && c.is_ascii_punctuation()
            && "’'”\"‘“".contains(close)
        {
            set.add(Word::One(c));
            return Some(at + open.len_utf8() + c.len_utf8() + close.len_utf8());
        }
        if matches!(open, '-' | '_') && !c.is_some_and(|c| c.is_ascii_alphanumeric()) {
            set.add(Word::One(open));
            return Some(at + 1);
        }
        if let Some(inner) = rest.strip_prefix("特殊字符(") {
            let found = run(&text[at + 13..], inner, 0)?;
            let close = inner[found.range.end..].starts_with(')');
            set.chars.extend(found.set.chars);
            return close.then_some(at + 13 + found.range.end + 1);
        }
    }
    None
}

/// What repeats a class word in signs: " (a-z)", "(-)", "-".
fn shown(rest: &str, word: Word) -> usize {
    let sign = match word {
        Word::Upper => "A-Z".to_owned(),
        Word::Lower => "a-z".to_owned(),
        Word::Digit => "0-9".to_owned(),
        Word::One(c) if c != ' ' => c.to_string(),
        _ => return 0,
    };
    let spaces = rest.len() - rest.trim_start().len();
    let tail = rest.trim_start();
    if tail.starts_with(&format!("({sign})")) {
        return spaces + sign.len() + 2;
    }
    let bare = tail
        .strip_prefix(&sign)
        .is_some_and(|after| spaces == 0 && !after.starts_with(|c: char| c.is_ascii_alphanumeric() && !is_cjk(c)));
    if bare { sign.len() } else { 0 }
}

/// The range of Chinese characters in escapes.
fn range_of_chinese(rest: &str) -> Option<usize> {
    if !rest.starts_with("unicode字符") {
        return None;
    }
    let close = rest.find(')').filter(|c| *c < 60)?;
    let inside = rest[..close].replace([' ', '\n'], "");
    inside.contains("u4e00-\\u9fff").then_some(close + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn classes(text: &str) -> Vec<String> {
        runs(text).iter().map(|r| format!("{}{}", r.set.class(), if r.set.damaged { "!" } else { "" })).collect()
    }

    #[test]
    fn words_and_signs_make_sets() {
        assert_eq!(classes("letters, digits, hyphens (-), and underscores (_)"), ["A-Za-z0-9_-"]);
        assert_eq!(classes("a lowercase letter or an underscore"), ["a-z_"]);
        assert_eq!(classes("数字、字母、中划线、下划线或中文"), ["A-Za-z0-9_\u{4e00}-\u{9fff}-"]);
        assert_eq!(classes("中文、数字、字母、连接符-和_"), ["A-Za-z0-9_\u{4e00}-\u{9fff}-"]);
        assert_eq!(
            classes("A-Z, a-z , 0-9, ‘.’ , ‘_’ , UNICODE字符 ( \\u4E00-\\u9FFF )"),
            ["A-Za-z0-9._\u{4e00}-\u{9fff}"]
        );
        assert_eq!(
            classes("大写字母(A-Z)、小写字母(a-z)、数字(0-9)和特殊字符(中划线-、下划线_)以及中文字符"),
            ["A-Za-z0-9_\u{4e00}-\u{9fff}-"]
        );
    }

    #[test]
    fn a_sign_listed_twice_is_damage() {
        assert_eq!(classes("A-Z, a-z, ‘_’, ‘_’"), ["A-Za-z_!"]);
    }
}
