//! The files of the generated crate: path → text.
//!
//! Invariant: order depends on paths alone, and every file but the crate's README starts with the header.

use std::collections::BTreeMap;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Expr, FieldValue, File, Item, ItemMacro, Token, parse_quote};

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
pub fn rust(origin: &str, tokens: TokenStream) -> Result<(String, File), Diagnostic> {
    let file: File = syn::parse2(tokens).map_err(|error| Diagnostic {
        file: origin.to_owned(),
        pointer: String::new(),
        code: Code::Defect,
        message: error.to_string(),
    })?;
    let items = file.items.iter().map(|item| match item {
        Item::Macro(it) => table(it).unwrap_or_else(|| unparse(item.clone())),
        other => unparse(other.clone()),
    });
    let inner = prettyplease::unparse(&File { items: Vec::new(), ..file.clone() });
    let text = separate(&(inner + &items.collect::<String>()));
    Ok((format!("// {}\n\n{text}", header(origin)), file))
}

fn unparse(item: Item) -> String {
    prettyplease::unparse(&File { items: vec![item], ..parse_quote!() })
}

/// Longest line of a table.
const WIDTH: usize = 120;

/// A macro that describes a type, with one line for each member or variant; the formatter would run them together.
fn table(item: &ItemMacro) -> Option<String> {
    let mut head: Vec<TokenTree> = item.mac.tokens.clone().into_iter().collect();
    let Some(TokenTree::Group(rows)) = head.pop().filter(|last| is_braced(last)) else { return None };
    let name = head.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
    let path: String = item.mac.path.segments.iter().map(|it| format!("::{}", it.ident)).collect();
    let mut text = format!("{path}! {{\n    {name} {{\n");
    for row in Punctuated::<Row, Token![,]>::parse_terminated.parse2(rows.stream()).ok()? {
        text.push_str(&row.text());
    }
    Some(text + "    }\n}\n")
}

fn is_braced(tree: &TokenTree) -> bool {
    matches!(tree, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace)
}

/// `field: member` or `Variant = "wire"`.
enum Row {
    Member(FieldValue),
    Variant(Expr),
}

impl Parse for Row {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if input.peek2(Token![:]) { input.parse().map(Self::Member) } else { input.parse().map(Self::Variant) }
    }
}

impl Row {
    fn text(&self) -> String {
        let (name, expression) = match self {
            Row::Member(it) => (format!("{}: ", it.member.to_token_stream()), &it.expr),
            Row::Variant(it) => (String::new(), it),
        };
        let constant = unparse(parse_quote!(const X: X = #expression;));
        let constant = constant.trim_end().trim_start_matches("const X: X = ").trim_end_matches(';');
        let line = format!("        {name}{},\n", one_line(constant));
        if line.len() <= WIDTH { line } else { format!("        {name}{},\n", constant.replace('\n', "\n        ")) }
    }
}

/// A formatted expression without its line breaks, none of which is inside a literal.
fn one_line(text: &str) -> String {
    let mut out = String::new();
    for line in text.lines().map(str::trim) {
        if line.starts_with([')', ']', '}']) && out.ends_with(',') {
            out.pop();
        }
        let joined = out.is_empty() || out.ends_with(['(', '[']) || line.starts_with(['.', ')', ']']);
        out.push_str(if joined { "" } else { " " });
        out.push_str(line);
    }
    out
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
