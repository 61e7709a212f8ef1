//! The files of the generated crate: path → text.
//!
//! Invariant: order depends on paths alone, and every file but the crate's README starts with the header.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;

use crate::diagnostic::{Code, Diagnostic};

/// What every generated file carries in its first line; orphans are known by it.
pub const MARK: &str = "by `cargo xtask generate`; not to be edited";

/// Generated files by their path below the crate's folder, with `/` between the parts.
pub type FileSet = BTreeMap<String, String>;

/// The first line of a file, after the comment sign of its kind.
pub fn header(origin: &str) -> String {
    format!("Made from {origin} {MARK}.")
}

/// Formats one Rust file; what it holds comes back beside its text.
pub fn rust(origin: &str, tokens: TokenStream) -> Result<(String, syn::File), Diagnostic> {
    let file = syn::parse2(tokens).map_err(|error| Diagnostic {
        file: origin.to_owned(),
        pointer: String::new(),
        code: Code::Defect,
        message: error.to_string(),
    })?;
    let text = separate(&prettyplease::unparse(&file));
    Ok((format!("// {}\n\n{text}", header(origin)), file))
}

/// Puts an empty line between items, which the formatter leaves out.
fn separate(text: &str) -> String {
    const STARTS: [&str; 9] =
        ["///", "#[", "pub ", "impl ", "impl<", "static ", "fn ", "async ", "::gaussdb_runtime::"];
    let mut out = String::with_capacity(text.len() + text.len() / 32);
    let mut previous = "";
    for line in text.lines() {
        let trimmed = line.trim_start();
        let closed = matches!(previous.trim_start(), "}" | "};" | "];" | ");");
        let starts = STARTS.iter().any(|start| trimmed.starts_with(start));
        if (closed && starts) || (previous.starts_with("//!") && !line.starts_with("//!")) {
            out.push('\n');
        }
        out.push_str(line);
        out.push('\n');
        previous = line;
    }
    out
}
