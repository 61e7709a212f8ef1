//! The files of a service that is new to the project.  In: its name and its document.  Out: the list of services with
//! it, and the files in which people write, all of them still empty.

use std::fmt::Write as _;

use crate::load::Files;
use crate::sources::Sources;

/// What is known about a new service.
#[derive(Debug, Clone, Copy)]
pub struct NewService<'n> {
    /// Its name: lowercase letters, digits and hyphens.
    pub name: &'n str,
    /// Its title.
    pub title: &'n str,
    /// Path of its document in the folder of documents.
    pub file: &'n str,
    /// Hash of the document.
    pub sha256: &'n str,
    /// Whether the document is Chinese.
    pub chinese: bool,
}

const SOURCES: &str = "spec/sources.toml";

/// What each file is for, as its first line.
const FILES: [(&str, &str); 10] = [
    ("spec/corrections/{}.toml", "Where a document about {} is wrong; CONTRIBUTING.md has the form."),
    ("spec/text/{}/operations.yaml", "Groups, names and texts of the operations of {}."),
    ("spec/text/{}/names.yaml", "Names of the schemas of {}: on the left what follows from the documents."),
    ("spec/text/{}/schemas.yaml", "What one value of each schema of {} is."),
    ("spec/text/{}/fields.yaml", "What the members and parameters of {} mean."),
    ("spec/text/{}/values.yaml", "What the values of lists of {} mean."),
    ("spec/text/{}/glossary.yaml", "Terms of {}."),
    ("spec/text/{}/errors.yaml", "Our words for the error codes of {}."),
    ("spec/behavior/{}.yaml", "How {} behaves beyond its tables: paging, result codes, jobs, states to wait for."),
    ("spec/behavior/{}.resources.yaml", "The resources of {} that the mock keeps."),
];

/// Contents that a file needs to be readable while nobody has written anything.
const EMPTY: [(&str, &str); 2] =
    [("operations.yaml", "tags: {}\noperations: {}\n"), ("resources.yaml", "resources: {}\n")];

/// The files of the service, with `spec/sources.toml`. `exists` is whether there is a file of a path.
///
/// # Errors
///
/// The service is in the list, or one of its files exists.
pub fn files(new: NewService<'_>, sources: &str, exists: impl Fn(&str) -> bool) -> Result<Files, String> {
    let listed = Sources::read(sources).map_err(|e| format!("{SOURCES}: {e}"))?;
    if listed.services.iter().any(|service| service.name == new.name) {
        return Err(format!("{SOURCES}: the service `{}` is already listed; choose another name", new.name));
    }
    let mut out = Files::new();
    for (path, purpose) in FILES {
        let (path, purpose) = (path.replace("{}", new.name), purpose.replace("{}", new.title));
        if exists(&path) {
            return Err(format!("{path}: there is such a file already; move it away, or choose another name"));
        }
        let empty = EMPTY.iter().find(|(end, _)| path.ends_with(end)).map_or("", |(_, text)| text);
        out.insert(path, format!("# {purpose}\n{empty}"));
    }
    let text = entry(new, sources);
    Sources::read(&text).map_err(|e| format!("{SOURCES} with the new service: {e}"))?;
    out.insert(SOURCES.to_owned(), text);
    Ok(out)
}

/// The list with the service and its document at the end.
fn entry(new: NewService<'_>, sources: &str) -> String {
    let mut out = sources.trim_end().to_owned();
    let language = if new.chinese { "zh" } else { "en" };
    let NewService { name, title, file, sha256, .. } = new;
    let description = format!("The operations of {title}, as its API reference states them.");
    let _ = write!(
        out,
        "\n\n[[service]]\nname = {name:?}\ntitle = {title:?}\ndescription = {description:?}\nregions = {name:?}\npage = \"\"\n\n\
         [[document]]\nid = \"{name}-{language}\"\nservice = {name:?}\nissued = \"\"\nlanguage = {language:?}\n\
         file = {file:?}\nsha256 = {sha256:?}\n"
    );
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    const LISTED: &str = "region = \"a\"\n[[service]]\nname = \"tin\"\ntitle = \"Tin\"\ndescription = \"\"\nregions = \"tin\"\npage = \"\"\n[[document]]\nid = \"tin-en\"\nservice = \"tin\"\nissued = \"\"\nlanguage = \"en\"\nfile = \"tin.md\"\nsha256 = \"\"\n";
    const LID: NewService<'_> =
        NewService { name: "lid", title: "Lid \"Pro\"", file: "lids", sha256: "12ab", chinese: true };

    fn path(pattern: &str) -> String {
        pattern.replace("{}", LID.name)
    }

    #[test]
    fn a_new_service_has_a_place_for_everything_that_people_write() {
        let files = files(LID, LISTED, |_| false).unwrap();
        let sources = Sources::read(&files[SOURCES]).unwrap();
        assert_eq!(sources.services[1].title, "Lid \"Pro\"");
        assert_eq!((sources.documents[1].id.as_str(), sources.documents[1].file.as_str()), ("lid-zh", "lids"));
        assert_eq!(files.len(), FILES.len() + 1);
        assert!(files[&path("spec/text/{}/operations.yaml")].ends_with("operations: {}\n"));
    }

    #[test]
    fn nothing_that_exists_is_replaced() {
        let tin = NewService { name: "tin", ..LID };
        assert!(files(tin, LISTED, |_| false).unwrap_err().contains("already listed"));
        let own = path("spec/behavior/{}.yaml");
        assert!(files(LID, LISTED, |path| path == own).unwrap_err().starts_with(&own));
    }
}
