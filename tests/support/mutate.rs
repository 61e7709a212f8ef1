//! Damage to texts.  In: a text and a list of damage.  Out: the damaged text.  Positions are fractions of the length, 0
//! to 9999.

use proptest::prelude::*;

/// One piece of damage.
#[derive(Debug, Clone)]
pub enum Damage {
    /// Removes the rest of the text, even in the middle of a character.
    Cut(u32),
    /// Removes the text before.
    Behead(u32),
    /// Removes a line.
    Drop(u32),
    /// Repeats a line.
    Double(u32),
    /// Swaps two lines.
    Swap(u32, u32),
    /// Moves lines: from, number, to.
    Move(u32, u32, u32),
    /// Replaces a byte.
    Byte(u32, u8),
    /// Inserts a text.
    Insert(u32, &'static str),
}

/// Texts that are likely to cause errors.
const PIECES: [&str; 16] = [
    "|",
    "\t",
    "```",
    "```\n",
    "<table>",
    "</table>",
    "<tr><td rowspan=\"999\">",
    "{",
    "}]",
    "\"",
    "](",
    "{{",
    "Table 1-1 ",
    "# 1.1 ",
    "\u{200b}",
    "Map<",
];

/// Any damage.
pub fn damage() -> impl Strategy<Value = Damage> {
    let at = 0..10_000u32;
    prop_oneof![
        1 => at.clone().prop_map(Damage::Cut),
        1 => at.clone().prop_map(Damage::Behead),
        3 => at.clone().prop_map(Damage::Drop),
        3 => at.clone().prop_map(Damage::Double),
        3 => (at.clone(), at.clone()).prop_map(|(a, b)| Damage::Swap(a, b)),
        2 => (at.clone(), 1..20u32, at.clone()).prop_map(|(a, n, b)| Damage::Move(a, n, b)),
        4 => (at.clone(), any::<u8>()).prop_map(|(a, b)| Damage::Byte(a, b)),
        4 => (at, prop::sample::select(PIECES.as_slice())).prop_map(|(a, p)| Damage::Insert(a, p)),
    ]
}

/// The text after all of the damage.
pub fn apply(text: &str, all: &[Damage]) -> String {
    all.iter().fold(text.to_owned(), |text, one| self::one(&text, one))
}

fn share(length: usize, at: u32) -> usize {
    length * at as usize / 10_000
}

fn lossy(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn one(text: &str, damage: &Damage) -> String {
    let bytes = text.as_bytes();
    let lines = |edit: &dyn Fn(&mut Vec<&str>)| {
        let mut lines: Vec<&str> = text.lines().collect();
        if !lines.is_empty() {
            edit(&mut lines);
        }
        lines.join("\n")
    };
    match damage {
        Damage::Cut(at) => lossy(&bytes[..share(bytes.len(), *at)]),
        Damage::Behead(at) => lossy(&bytes[share(bytes.len(), *at)..]),
        Damage::Drop(at) => lines(&|l| {
            l.remove(share(l.len(), *at));
        }),
        Damage::Double(at) => lines(&|l| {
            let index = share(l.len(), *at);
            l.insert(index, l[index]);
        }),
        Damage::Swap(a, b) => lines(&|l| {
            let (a, b) = (share(l.len(), *a), share(l.len(), *b));
            l.swap(a, b);
        }),
        Damage::Move(from, count, to) => lines(&|l| {
            let from = share(l.len(), *from);
            let end = (from + *count as usize).min(l.len());
            let moved: Vec<&str> = l.drain(from..end).collect();
            let to = share(l.len(), *to);
            l.splice(to..to, moved);
        }),
        Damage::Byte(at, byte) => {
            let mut bytes = bytes.to_vec();
            let index = share(bytes.len(), *at);
            bytes.get_mut(index).into_iter().for_each(|b| *b = *byte);
            lossy(&bytes)
        }
        Damage::Insert(at, piece) => {
            let index = share(bytes.len(), *at);
            lossy(&[&bytes[..index], piece.as_bytes(), &bytes[index..]].concat())
        }
    }
}
