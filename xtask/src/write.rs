//! The only writer of the repository.  In: the expected files.  Out: they are written, or stale ones are listed.
//!
//! Invariants: a file that is up to date is not touched; all files are written under temporary names and then renamed, so
//! that a full disk leaves the old ones; only files with the mark of generated files are removed.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::Result;

/// The expected files of a folder.
#[derive(Debug)]
pub struct Target<'a> {
    /// The folder.
    pub folder: PathBuf,
    /// Paths below it, with `/` between the parts, and their text.
    pub files: &'a BTreeMap<String, String>,
    /// Whether a text was generated. Generated files that are not in `files` are removed.
    pub owned: Option<fn(&str) -> bool>,
    /// The command that brings the folder up to date, for messages.
    pub command: &'a str,
}

/// Numbers of files.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Files that were new or different.
    pub written: usize,
    /// Generated files that are no longer expected.
    pub removed: usize,
    /// Files that were up to date.
    pub unchanged: usize,
}

impl std::fmt::Display for Outcome {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Outcome { written, removed, unchanged } = self;
        write!(out, "{written} files written, {removed} removed, {unchanged} unchanged")
    }
}

/// Brings the folder up to date.
pub fn write(target: &Target<'_>) -> Result<Outcome> {
    let mut outcome = Outcome::default();
    let mut beside = Vec::new();
    for (path, text) in target.files {
        let place = target.folder.join(path);
        if read(&place)?.as_deref() == Some(text.as_bytes()) {
            outcome.unchanged += 1;
            continue;
        }
        match write_beside(&place, text) {
            Ok(temporary) => beside.push((temporary, place)),
            Err(error) => {
                discard(&beside);
                return Err(failure(&place, &error));
            }
        }
    }
    outcome.written = beside.len();
    for (at, (temporary, place)) in beside.iter().enumerate() {
        if let Err(error) = fs::rename(temporary, place) {
            discard(&beside[at..]);
            return Err(failure(place, &error));
        }
    }
    for orphan in orphans(target)? {
        fs::remove_file(&orphan).map_err(|error| failure(&orphan, &error))?;
        remove_empty_parents(&orphan, &target.folder);
        outcome.removed += 1;
    }
    Ok(outcome)
}

/// Fails with a list of every file that [`write`] would touch, each with its first differing line.
pub fn check(target: &Target<'_>) -> Result<()> {
    let mut stale = Vec::new();
    for (path, text) in target.files {
        let place = target.folder.join(path);
        match read(&place)? {
            None => stale.push(format!("{}: the file is missing", place.display())),
            Some(found) if found != text.as_bytes() => {
                let found = String::from_utf8_lossy(&found);
                stale.push(format!("{}:{}", place.display(), first_difference(&found, text)));
            }
            Some(_) => {}
        }
    }
    stale.extend(orphans(target)?.iter().map(|it| format!("{}: the file is no longer generated", it.display())));
    if stale.is_empty() {
        return Ok(());
    }
    stale.push(format!("{} stale files; run `{}`", stale.len(), target.command));
    Err(stale.join("\n"))
}

/// The first line that differs, as found and as expected.
fn first_difference(found: &str, expected: &str) -> String {
    let (mut found, mut expected) = (found.lines(), expected.lines());
    let mut number = 1;
    loop {
        match (found.next(), expected.next()) {
            (None, None) => return format!("{number}: the line endings differ"),
            (left, right) if left == right => number += 1,
            (left, right) => {
                let show = |line: Option<&str>| line.map_or("nothing".to_owned(), |it| format!("`{it}`"));
                return format!("{number}: found {}, expected {}", show(left), show(right));
            }
        }
    }
}

fn read(place: &Path) -> Result<Option<Vec<u8>>> {
    match fs::read(place) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(failure(place, &error)),
    }
}

/// Writes a text to a temporary file in the folder of its place.
fn write_beside(place: &Path, text: &str) -> io::Result<PathBuf> {
    let folder = place.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    if place.is_dir() {
        return Err(io::Error::new(io::ErrorKind::IsADirectory, "this is a folder"));
    }
    let name = place.file_name().unwrap_or_default().to_string_lossy();
    let beside = folder.join(format!(".{name}.{}.tmp", std::process::id()));
    fs::write(&beside, text).inspect_err(|_| discard(&[(beside.clone(), PathBuf::new())]))?;
    Ok(beside)
}

/// Removes temporary files. The first error is reported; a file that remains does no harm.
fn discard(beside: &[(PathBuf, PathBuf)]) {
    for (temporary, _) in beside {
        let _ = fs::remove_file(temporary);
    }
}

/// Generated files of the folder that are not expected.
fn orphans(target: &Target<'_>) -> Result<Vec<PathBuf>> {
    let Some(owned) = target.owned else {
        return Ok(Vec::new());
    };
    let mut open = vec![target.folder.clone()];
    let mut orphans = Vec::new();
    while let Some(folder) = open.pop() {
        let entries = match fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(failure(&folder, &error)),
        };
        for entry in entries {
            let path = entry.map_err(|error| failure(&folder, &error))?.path();
            if path.is_dir() {
                open.push(path);
            } else if !expected(target, &path) && fs::read_to_string(&path).is_ok_and(|text| owned(&text)) {
                orphans.push(path);
            }
        }
    }
    orphans.sort();
    Ok(orphans)
}

fn expected(target: &Target<'_>, path: &Path) -> bool {
    let below = path.strip_prefix(&target.folder).unwrap_or(path);
    let parts: Vec<_> = below.iter().map(|part| part.to_string_lossy()).collect();
    target.files.contains_key(&parts.join("/"))
}

fn remove_empty_parents(path: &Path, stop: &Path) {
    let parents = path.ancestors().skip(1).take_while(|folder| *folder != stop);
    for folder in parents {
        if fs::remove_dir(folder).is_err() {
            break; // The folder is not empty.
        }
    }
}

fn failure(path: &Path, error: &io::Error) -> String {
    format!("{}: {error}", path.display())
}

#[cfg(test)]
mod tests;
