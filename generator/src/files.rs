//! The files of the generated crate: path → text.
//!
//! Invariant: files are ordered by path, and every file starts with the header.

mod rows;

use std::collections::BTreeMap;

use proc_macro2::TokenStream;

use crate::diagnostic::{Code, Diagnostic};

/// The first line of each generated file contains this mark. Files with it that are no longer generated are removed.
pub const MARK: &str = "by `cargo xtask generate`; not to be edited";

/// Generated files by their path below the folder of the crate, with `/` as separator.
pub type FileSet = BTreeMap<String, String>;

/// The first line of a file, without the comment sign.
pub fn header(origin: &str) -> String {
    format!("Made from {origin} {MARK}.")
}

/// Formats one Rust file. Returns its text and its syntax tree.
pub fn rust(origin: &str, tokens: TokenStream) -> Result<(String, syn::File), Diagnostic> {
    let file = syn::parse2(tokens).map_err(|error| Diagnostic::new(origin, "", Code::Defect, error.to_string()))?;
    let text = format!("// {}\n\n{}", header(origin), print(&file));
    Ok((text, file))
}

/// The formatter drops empty lines, so each item is formatted alone.
fn print(file: &syn::File) -> String {
    let head = unparse(file.attrs.clone(), Vec::new());
    let items = file.items.iter().map(|item| match item {
        syn::Item::Impl(item) => implementation(item),
        syn::Item::Macro(item) => {
            rows::print(item).unwrap_or_else(|| unparse(Vec::new(), vec![syn::Item::Macro(item.clone())]))
        }
        other => unparse(Vec::new(), vec![other.clone()]),
    });
    let head = if head.is_empty() { head } else { format!("{head}\n") };
    head + &apart(items)
}

fn unparse(attrs: Vec<syn::Attribute>, items: Vec<syn::Item>) -> String {
    prettyplease::unparse(&syn::File { shebang: None, frontmatter: None, attrs, items })
}

/// The same for the items of an `impl`.
fn implementation(item: &syn::ItemImpl) -> String {
    let mut shell = item.clone();
    let items = std::mem::take(&mut shell.items);
    let mut print = |items: Vec<syn::ImplItem>| {
        shell.items = items;
        unparse(Vec::new(), vec![syn::Item::Impl(shell.clone())])
    };
    // `impl Tin {}`: the items are between the braces.
    let empty = print(Vec::new());
    let Some(begin) = empty.strip_suffix("{}\n") else { return print(items) };
    let inside = items.into_iter().map(|item| {
        let text = print(vec![item]);
        let text = text.strip_prefix(begin).and_then(|rest| rest.strip_prefix("{\n")).unwrap_or(&text);
        text.strip_suffix("}\n").unwrap_or(text).to_owned()
    });
    let inside = apart(inside);
    if inside.is_empty() { empty } else { format!("{begin}{{\n{inside}}}\n") }
}

/// Adds an empty line before and after each item of more than one line.
fn apart(items: impl Iterator<Item = String>) -> String {
    let mut out = String::new();
    let mut long_before = false;
    for item in items {
        let long = item.lines().count() > 1;
        if !out.is_empty() && (long || long_before) {
            out.push('\n');
        }
        out.push_str(&item);
        long_before = long;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use quote::quote;

    #[test]
    fn an_item_of_several_lines_has_empty_lines_around_it() {
        let (text, _) = rust(
            "paint.yaml",
            quote! {
                #![doc = " Paints."]
                pub mod tins;
                pub mod lids;
                #[doc = " A tin."]
                pub struct Tin;
                pub const A: u8 = 1;
                impl Tin {
                    const B: u8 = 1;
                    const C: u8 = 1;
                    #[doc = " Opens it."]
                    pub fn open(&self) {}
                    pub fn close(&self) {}
                }
                impl Lid for Tin {}
            },
        )
        .unwrap();
        let wanted = "//! Paints.

pub mod tins;
pub mod lids;

/// A tin.
pub struct Tin;

pub const A: u8 = 1;

impl Tin {
    const B: u8 = 1;
    const C: u8 = 1;

    /// Opens it.
    pub fn open(&self) {}

    pub fn close(&self) {}
}

impl Lid for Tin {}
";
        assert_eq!(text.split_once("\n\n").unwrap().1, wanted);
    }
}
