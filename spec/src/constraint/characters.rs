//! Characters that two statements allow.  In: the constraints of one member twice.  Out: what both take together.
//!
//! Only requests are checked, and none that either statement allows may be refused: sets are united, never intersected.

use std::collections::BTreeSet;

use regex::Regex;

use super::{CharacterClass, Constraint, Constraints};

/// Names of the contradictions that `take_characters` resolves.
pub const ABOUT: [&str; 3] = ["pattern", "character classes", "special characters"];

impl Constraints {
    /// The characters that count as special ones, if classes are counted.
    pub fn special(&self) -> Option<String> {
        let special = |extra: &Constraint| match extra {
            Constraint::CharacterClasses { special, .. } => Some(special.chars().collect::<BTreeSet<char>>()),
            _ => None,
        };
        Some(self.extra.iter().find_map(special)?.into_iter().collect())
    }

    /// How many classes of which must occur.
    pub fn classes(&self) -> Option<String> {
        self.extra.iter().find_map(|extra| match extra {
            Constraint::CharacterClasses { at_least, classes, .. } => {
                let known: BTreeSet<&CharacterClass> = classes.iter().collect();
                let names: Vec<String> = known.iter().map(|c| format!("{c:?}").to_lowercase()).collect();
                Some(format!("{at_least} of {}", names.join(", ")))
            }
            _ => None,
        })
    }

    /// Takes every text that keeps the rules about characters of this or of the other statement.
    pub fn take_characters(&mut self, other: &Self) {
        for theirs in &other.extra {
            let Constraint::CharacterClasses { at_least: few, classes: more, special: further } = theirs else {
                continue;
            };
            for own in &mut self.extra {
                if let Constraint::CharacterClasses { at_least, classes, .. } = own {
                    *at_least = (*at_least).min(*few);
                    let fresh: Vec<CharacterClass> = more.iter().filter(|c| !classes.contains(c)).copied().collect();
                    classes.extend(fresh);
                }
            }
            self.add_special(further);
        }
        if let (Some(own), Some(theirs)) = (&self.pattern, &other.pattern)
            && own != theirs
        {
            self.pattern = either(own, theirs);
            self.rules.insert("pattern".to_owned(), "characters-of-both".to_owned());
        }
    }

    /// Adds characters to the special ones.
    pub fn add_special(&mut self, further: &str) {
        for extra in &mut self.extra {
            if let Constraint::CharacterClasses { special, .. } = extra {
                let fresh: String = further.chars().filter(|c| !special.contains(*c)).collect();
                special.push_str(&fresh);
            }
        }
    }
}

/// A pattern of what one of two patterns takes; none when that cannot be written as one.
fn either(one: &str, other: &str) -> Option<String> {
    if let (Some(a), Some(b)) = (alphabet(one), alphabet(other)) {
        let larger = if b.is_superset(&a) { Some(other) } else { a.is_superset(&b).then_some(one) };
        if let Some(larger) = larger {
            return Some(larger.to_owned());
        }
    }
    let whole = |p: &str| Some(p.strip_prefix('^')?.strip_suffix('$').filter(|p| !p.ends_with('\\'))?.to_owned());
    Some(format!("^(({})|({}))$", whole(one)?, whole(other)?))
}

/// The characters of a pattern that is nothing but an alphabet.
fn alphabet(pattern: &str) -> Option<BTreeSet<char>> {
    let set = pattern.strip_prefix('^')?.strip_suffix("*$")?;
    let inner = set.strip_prefix('[')?.strip_suffix(']')?;
    if inner.contains([']', '[']) {
        return None;
    }
    let one = Regex::new(&format!("^{set}$")).ok()?;
    let plane = (0..0xffff_u32).filter_map(char::from_u32);
    Some(plane.filter(|c| one.is_match(c.encode_utf8(&mut [0; 4]))).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(at_least: u32, special: &str, pattern: &str) -> Constraints {
        let classes = vec![CharacterClass::Lower, CharacterClass::Special];
        let extra = vec![Constraint::CharacterClasses { at_least, classes, special: special.into() }];
        Constraints { extra, pattern: Some(pattern.into()), ..Constraints::default() }
    }

    #[test]
    fn what_either_statement_takes_is_taken() {
        let mut one = with(2, "~!", "^[a-z]*$");
        let other = with(1, "!-_", "^[a-z漆]*$");
        let found: Vec<&str> = one.contradictions(&other).iter().map(|(about, ..)| *about).collect();
        assert_eq!(found, ABOUT);
        one.take_characters(&other);
        assert_eq!(one, Constraints { rules: one.rules.clone(), ..with(1, "~!-_", "^[a-z漆]*$") });
    }

    #[test]
    fn patterns_of_which_none_contains_the_other_are_alternatives() {
        assert_eq!(either("^[a-z_]*$", "^[a-z]*$").as_deref(), Some("^[a-z_]*$"));
        assert_eq!(either("^[a-z]*$", "^[0-9]*$").as_deref(), Some("^(([a-z]*)|([0-9]*))$"));
        assert_eq!(either("^[a-z]", "^[0-9]*$"), None);
    }
}
