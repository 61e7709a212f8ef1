//! Generated Rust → the list of its public items, one per line.
//!
//! The lines come from the generated code, not from the model, so that changes of the emitter are seen as well. Paths
//! have only their last part. Setters have no type, because it is the type of the member.
//!
//! Invariant: private items and documentation do not change the list.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Attribute, FnArg, ImplItem, ImplItemFn, Item, ItemImpl, ReceiverKind, ReturnType, Signature, Visibility};

/// The public items of one file. `module` is the prefix of functions, constants and statics.
pub fn lines(file: &syn::File, module: &str) -> Vec<String> {
    let mut out = Vec::new();
    for item in &file.items {
        match item {
            Item::Struct(it) if public(&it.vis) => {
                out.push(format!("struct {}{}", it.ident, derives(&it.attrs)));
                let members = it.fields.iter().filter(|field| public(&field.vis));
                out.extend(members.filter_map(|field| {
                    let (name, ty) = (field.ident.as_ref()?, compact(field.ty.to_token_stream()));
                    Some(format!("{}.{name}: {ty}{}", it.ident, deprecated(&field.attrs)))
                }));
            }
            Item::Enum(it) if public(&it.vis) => {
                out.push(format!("enum {}{}", it.ident, derives(&it.attrs)));
                let variants = it.variants.iter().map(|variant| {
                    format!("{}::{}{}", it.ident, variant.ident, compact(variant.fields.to_token_stream()))
                });
                out.extend(variants);
            }
            Item::Type(it) if public(&it.vis) => {
                out.push(format!("type {} = {}", it.ident, compact(it.ty.to_token_stream())));
            }
            Item::Fn(it) if public(&it.vis) => {
                let kind = kind(&it.sig);
                out.push(format!("{kind} {module}{}{}", signature(&it.sig), deprecated(&it.attrs)));
            }
            Item::Static(it) if public(&it.vis) => {
                out.push(format!("static {module}{}: {}", it.ident, compact(it.ty.to_token_stream())));
            }
            Item::Const(it) if public(&it.vis) => {
                let (ty, value) = (compact(it.ty.to_token_stream()), compact(it.expr.to_token_stream()));
                out.push(format!("const {module}{}: {ty} = {value}", it.ident));
            }
            Item::Impl(it) => implementation(it, &mut out),
            // The macros of the runtime implement the same traits for all types.
            Item::Macro(it) => {
                let of = it.mac.path.segments.last().map(|part| part.ident.to_string()).unwrap_or_default();
                // The table of a struct is private. The wire values of an enumeration are listed.
                let shown = it.mac.tokens.clone().into_iter();
                let shown = shown.filter(|token| of != "reflect_struct" || !matches!(token, TokenTree::Group(_)));
                let name = compact(shown.collect());
                out.push(format!("{of}! {name}"));
            }
            _ => {}
        }
    }
    out
}

fn implementation(it: &ItemImpl, out: &mut Vec<String>) {
    let name = compact(it.self_ty.to_token_stream());
    let name = name.split('<').next().unwrap_or_default();
    if let Some((of, _)) = &it.trait_ {
        let types = it.items.iter().filter_map(|item| match item {
            ImplItem::Type(it) => Some(format!(" {}={}", it.ident, compact(it.ty.to_token_stream()))),
            _ => None,
        });
        out.push(format!("impl {name}: {}{}", compact(of.to_token_stream()), types.collect::<String>()));
        return;
    }
    let functions = it.items.iter().filter_map(|item| match item {
        ImplItem::Fn(it) if public(&it.vis) => Some(it),
        _ => None,
    });
    let (setters, others): (Vec<_>, Vec<_>) = functions.partition(|it| is_setter(it));
    out.extend(setters.iter().map(|it| format!("set {name}.{}", it.sig.ident)));
    out.extend(others.iter().map(|it| {
        let kind = kind(&it.sig);
        format!("{kind} {name}::{}{}", signature(&it.sig), deprecated(&it.attrs))
    }));
}

fn kind(it: &Signature) -> &'static str {
    if it.asyncness.is_some() { "async fn" } else { "fn" }
}

/// Whether a method takes `self` and a value, and returns `Self`.
fn is_setter(it: &ImplItemFn) -> bool {
    let takes_self =
        matches!(it.sig.inputs.first(), Some(FnArg::Receiver(it)) if matches!(it.kind, ReceiverKind::Value));
    let gives_self = matches!(&it.sig.output, ReturnType::Type(_, ty) if compact(ty.to_token_stream()) == "Self");
    takes_self && gives_self && it.sig.inputs.len() == 2
}

fn signature(it: &Signature) -> String {
    let inputs = it.inputs.iter().map(|input| match input {
        FnArg::Receiver(it) if matches!(it.kind, ReceiverKind::Value) => "self".to_owned(),
        FnArg::Receiver(_) => "&self".to_owned(),
        FnArg::Typed(it) => compact(it.to_token_stream()),
    });
    let inputs = inputs.collect::<Vec<_>>().join(", ");
    let generics = compact(it.generics.to_token_stream());
    let output = match &it.output {
        ReturnType::Default => String::new(),
        ReturnType::Type(_, ty) => format!(" -> {}", compact(ty.to_token_stream())),
    };
    format!("{}{generics}({inputs}){output}", it.ident)
}

fn public(it: &Visibility) -> bool {
    matches!(it, Visibility::Public(_))
}

fn deprecated(attributes: &[Attribute]) -> String {
    let found = attributes.iter().find(|it| it.path().is_ident("deprecated"));
    found.map(|it| format!(" [{}]", compact(it.meta.to_token_stream()))).unwrap_or_default()
}

/// The derived traits, in the order of the source.
fn derives(attributes: &[Attribute]) -> String {
    let lists = attributes.iter().filter(|it| it.path().is_ident("derive"));
    let names: Vec<_> = lists
        .filter_map(|it| it.meta.require_list().ok())
        .map(|list| compact(list.tokens.clone()).replace(',', ""))
        .collect();
    if names.is_empty() { String::new() } else { format!(": {}", names.join(" ")) }
}

/// Formatted tokens, with only the last part of each path.
fn compact(tokens: TokenStream) -> String {
    let mut words = Vec::new();
    flatten(tokens, &mut words);
    let mut out = String::new();
    let mut at = 0;
    while at < words.len() {
        let (word, next) = (words[at].as_str(), words.get(at + 1).map(String::as_str));
        let is_keyword = matches!(word, "as" | "dyn" | "for" | "impl" | "mut");
        let is_module = !is_keyword && word.starts_with(|c: char| c.is_ascii_lowercase()) && next == Some("::");
        if is_module {
            at += 2;
            continue;
        }
        // A path may begin with `::`.
        let before = at.checked_sub(1).map_or("", |before| words[before].as_str());
        let qualifies = before == ">" || before.starts_with(|c: char| c.is_ascii_uppercase());
        at += 1;
        match word {
            "::" if !qualifies => {}
            "," | ":" | ";" => {
                out.push_str(word);
                // No comma before a closing bracket.
                if next.is_some_and(|next| ![")", "]", ">"].contains(&next)) {
                    out.push(' ');
                }
            }
            "=" | "->" | "+" => out.push_str(&format!(" {word} ")),
            _ => {
                let joins = |c: char| c.is_alphanumeric() || c == '_';
                if out.ends_with(joins) && word.starts_with(|c| joins(c) || c == '\'') {
                    out.push(' ');
                }
                out.push_str(word);
            }
        }
    }
    out.trim_end_matches([',', ' ']).replace(",)", ")").replace(",>", ">")
}

/// One text for each token; `::`, `->` and lifetimes are one token.
fn flatten(tokens: TokenStream, words: &mut Vec<String>) {
    let mut joint = false;
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::None => ("", ""),
                };
                words.push(open.to_owned());
                flatten(group.stream(), words);
                words.push(close.to_owned());
                joint = false;
            }
            TokenTree::Punct(it) => {
                let pair =
                    words.last().is_some_and(|last| matches!((last.as_str(), it.as_char()), (":", ':') | ("-", '>')));
                match words.last_mut() {
                    Some(last) if joint && pair => last.push(it.as_char()),
                    _ => words.push(it.as_char().to_string()),
                }
                joint = it.spacing() == Spacing::Joint;
            }
            other => {
                let text = other.to_string();
                match words.last_mut() {
                    Some(last) if last == "'" => last.push_str(&text),
                    _ => words.push(text),
                }
                joint = false;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_public_is_one_line_each() {
        let text = r#"
            static OPERATION: u8 = 1;
            /// A tin.
            #[derive(Debug, ::serde::Serialize)]
            pub struct Tin { pub size: ::std::option::Option<::std::vec::Vec<i64>>, lid: bool }
            impl Tin {
                pub fn size(mut self, value: impl ::std::convert::Into<i64>) -> Self { self }
                pub fn lid(mut self, value: bool) -> Self { self }
                fn hidden(&self) {}
                #[deprecated = "to be retired"]
                pub async fn open<I: crate::a::Input>(&self, by: &I, at: &mut ::std::fs::File, to: impl ::std::convert::Into<i64>) -> ::std::result::Result<I::Output, crate::Error> { todo!() }
            }
            impl ::std::iter::Iterator for Tin { type Item = crate::a::Drop; }
            pub enum Colour { Red, Unknown(::std::string::String) }
            pub type Row = ::std::vec::Vec<Tin>;
            pub const NORTH: &str = "north";
            pub static ALL: [(&str, &'static [u8]); 2] = [];
            pub fn lookup(id: &str) -> ::std::option::Option<&'static Tin> { None }
            ::gaussdb_runtime::reflect_struct! { Tin { size: Member::new("size"), lid: Member::new("lid") } }
            ::gaussdb_runtime::open_enum! { Colour { Red = "red", Green = "green" } }
        "#;
        let expected = "\
struct Tin: Debug Serialize
Tin.size: Option<Vec<i64>>
set Tin.size
set Tin.lid
async fn Tin::open<I: Input>(&self, by: &I, at: &mut File, to: impl Into<i64>) -> Result<I::Output, Error> [deprecated = \"to be retired\"]
impl Tin: Iterator Item=Drop
enum Colour
Colour::Red
Colour::Unknown(String)
type Row = Vec<Tin>
const tins::NORTH: &str = \"north\"
static tins::ALL: [(&str, &'static[u8]); 2]
fn tins::lookup(id: &str) -> Option<&'static Tin>
reflect_struct! Tin
open_enum! Colour{Red = \"red\", Green = \"green\"}";
        let found = lines(&syn::parse_file(text).unwrap(), "tins::");
        assert_eq!(found.join("\n"), expected);
    }
}
