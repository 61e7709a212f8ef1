//! Links → tables.  In: the items of all sections of all pages.  Out: which table an anchor leads to.
//!
//! A page is a file of a reference in many files; a document in one file is a page without a name.

use std::collections::BTreeMap;

use crate::section::{Item, Table, What};

/// The tables of all pages by their anchors.
#[derive(Default)]
pub struct Library<'a> {
    places: BTreeMap<String, Linked<'a>>,
}

/// A table that a link leads to.
#[derive(Clone, Copy)]
pub struct Linked<'a> {
    /// The page that it is on.
    pub page: &'a str,
    /// Its item.
    pub item: &'a Item,
    /// The table.
    pub table: &'a Table,
}

impl<'a> Library<'a> {
    /// Notes the tables of one section of a page. The first table behind an anchor has it.
    pub fn add(&mut self, page: &'a str, items: &'a [Item]) {
        for item in items {
            let What::Table(table) = &item.what else { continue };
            for anchor in &table.anchors {
                self.places.entry(format!("{page}#{anchor}")).or_insert(Linked { page, item, table });
            }
        }
    }

    /// The table behind a link of [`resolve`].
    pub fn get(&self, link: &str) -> Option<Linked<'a>> {
        self.places.get(link).copied()
    }
}

/// A printed link as page and anchor, from the page that it is on; none if it leads to no place in a page.
pub fn resolve(page: &str, link: &str) -> Option<String> {
    let (file, anchor) = link.split_once('#').filter(|(file, anchor)| !anchor.is_empty() && !file.contains("://"))?;
    if file.is_empty() {
        return Some(format!("{page}#{anchor}"));
    }
    let mut folders: Vec<&str> = page.split('/').collect();
    folders.pop();
    let file = file.replace("%20", " ").replace('\\', "");
    for step in file.split('/') {
        match step {
            "." | "" => {}
            ".." => drop(folders.pop()),
            other => folders.push(other),
        }
    }
    Some(format!("{}#{anchor}", folders.join("/")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_resolved_from_their_page() {
        let check = |page: &str, link: &str, wanted: &str| {
            assert_eq!(resolve(page, link).unwrap_or_default(), wanted, "{link} on {page}");
        };
        check("", "#t1", "#t1");
        check("api/tins.md", "#t1", "api/tins.md#t1");
        check("api/tins.md", "lids\\(old\\).md#t1", "api/lids(old).md#t1");
        check("api/tins.md", "../types/lids.md#t1", "types/lids.md#t1");
        check("api/tins.md", "lids.md", "");
        check("api/tins.md", "https://example.com/#t1", "");
    }
}
