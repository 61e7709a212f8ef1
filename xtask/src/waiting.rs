//! What waits for a person, as text: by topic, with file, line and what to paste.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;

use gaussdb_spec::diagnostic::{Diagnostic, Paste};
use gaussdb_spec::project::Topic;

use crate::paths;

/// How much there is of each topic, in one line.
pub fn counts(waiting: &[(Topic, Diagnostic)]) -> String {
    let count = |topic: Topic| waiting.iter().filter(|(other, _)| *other == topic).count();
    let topics = Topic::ALL.iter().filter(|topic| count(**topic) > 0);
    topics.map(|topic| format!("{}: {}", topic.title(), count(*topic))).collect::<Vec<_>>().join(", ")
}

/// The whole list: by topic, in the order in which a person deals with them.
pub fn list(waiting: &[(Topic, Diagnostic)]) -> String {
    let mut out = String::new();
    let mut texts: BTreeMap<String, String> = BTreeMap::new();
    for topic in Topic::ALL {
        let own: Vec<&Diagnostic> = waiting.iter().filter(|(other, _)| *other == topic).map(|(_, p)| p).collect();
        if own.is_empty() {
            continue;
        }
        let _ = write!(out, "{} ({})\n\n", topic.title(), own.len());
        for problem in own {
            let file = problem.place.split(':').next().unwrap_or_default();
            let text = texts
                .entry(file.to_owned())
                .or_insert_with(|| fs::read_to_string(paths::root().join(file)).unwrap_or_default());
            let _ = writeln!(out, "{}", one(problem, text));
        }
    }
    out + &counts(waiting)
}

/// A problem with its line, and with the lines to paste.
fn one(problem: &Diagnostic, text: &str) -> String {
    let Diagnostic { place, message, help, paste } = problem;
    let line = if place.contains(':') { None } else { line(problem, text) };
    let place = line.map_or_else(|| place.clone(), |line| format!("{place}:{line}"));
    let mut out = format!("  {place}: {message}\n      {help}\n");
    if let Some(Paste { lines, .. }) = paste {
        for line in lines.lines() {
            let _ = writeln!(out, "      | {line}");
        }
    }
    out
}

/// The line that is to be changed, or after which the new lines belong.
fn line(problem: &Diagnostic, text: &str) -> Option<usize> {
    let lines = || text.lines().enumerate().map(|(i, line)| (i + 1, line));
    let key = |wanted: &str| {
        lines()
            .find(|(_, line)| line.trim_start_matches([' ', '-']).replace('"', "").starts_with(&format!("{wanted}:")))
    };
    match &problem.paste {
        Some(paste) if paste.under.is_empty() => Some(text.lines().count()),
        Some(paste) => key(&paste.under).map(|(at, _)| at),
        None => {
            // The last part of the first quoted name: `fields.color` is the key `color`.
            let name = problem.message.split('`').nth(1)?;
            key(name).or_else(|| key(name.rsplit('.').next()?)).map(|(at, _)| at)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_problem_has_its_line_and_what_to_paste() {
        let text = "# Words.\nfields:\n  \"lid\": A lid.\nschemas:\n  Tin: A tin.\n";
        let unused = Diagnostic::new("words.yaml", "nothing uses the text `fields.lid`", "remove it");
        let missing = Diagnostic::new("words.yaml", "`schemas.Can` has no text", "write one");
        let missing = missing.paste("schemas", "  Can: <text>");
        let at_the_end = Diagnostic::new("words.yaml", "an open finding", "read it").paste("", "[[note]]");
        let cases = [
            (&unused, "  words.yaml:3: nothing uses the text `fields.lid`\n      remove it\n"),
            (&missing, "  words.yaml:4: `schemas.Can` has no text\n      write one\n      |   Can: <text>\n"),
            (&at_the_end, "  words.yaml:5: an open finding\n      read it\n      | [[note]]\n"),
        ];
        for (problem, expected) in cases {
            assert_eq!(one(problem, text), expected);
        }
        let all = [(Topic::Text, unused.clone()), (Topic::Name, missing.clone()), (Topic::Text, at_the_end)];
        assert_eq!(counts(&all), "names to give: 1, texts to write or to remove: 2");
    }
}
