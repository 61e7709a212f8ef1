//! The step `lint texts` of `cargo xtask check`: measures the texts of the committed descriptions.

use gaussdb_spec::sentences::lint::{self, Figures};
use gaussdb_spec::yaml;

use crate::{Result, paths};

/// Prints the figures of every description. Fails if a text is missing or only repeats its name.
pub fn check() -> Result<()> {
    let mut failures = Vec::new();
    for (service, file) in paths::services()? {
        let text = std::fs::read_to_string(paths::root().join(&file)).map_err(|e| format!("{file}: {e}"))?;
        let figures = lint::measure(&yaml::read(&text).map_err(|e| format!("{file}: {e}"))?);
        let (all, worded) = figures.places;
        println!("{service}: {worded} of {all} places have a text, median {} words; the shortest:", figures.median);
        for (place, text) in &figures.shortest {
            println!("    {place}: {text}");
        }
        failures.extend(problems(&file, &figures));
    }
    if failures.is_empty() { Ok(()) } else { Err(failures.join("\n")) }
}

fn problems(file: &str, figures: &Figures) -> Vec<String> {
    let silent = figures.silent.iter().map(|place| format!("{file}: {place} has no description; add one in spec/text"));
    let empty = figures.rewordings.iter().map(|(place, text)| {
        format!("{file}: the description of {place} only repeats its name: `{text}`; say more in spec/text")
    });
    silent.chain(empty).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn missing_and_empty_texts_are_problems() {
        let text = |it: &str| (it.to_owned(), "The tin.".to_owned());
        let figures =
            Figures { silent: vec!["Tin.lid".to_owned()], rewordings: vec![text("schema Tin")], ..Figures::default() };
        let found = problems("paint.yaml", &figures);
        assert_eq!(found.len(), 2);
        assert!(found[0].contains("Tin.lid has no description"), "{found:?}");
        assert!(found[1].contains("the description of schema Tin only repeats its name: `The tin.`"), "{found:?}");
        assert!(problems("paint.yaml", &Figures { shortest: vec![text("x")], ..Figures::default() }).is_empty());
    }
}
