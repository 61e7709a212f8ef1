//! Files of a generated crate → programs that use it: one that calls one operation, one that calls all of a service.
//!
//! Each operation has a function. Parameters and members of bodies are set only if the program does not compile
//! without.
//! Responses are decoded and dropped.

use std::fmt::Write as _;

use quote::ToTokens;
use syn::{FnArg, ImplItem, ImplItemFn, Item, Pat, Type};

use crate::generators::Files;

/// The name of a function, and an expression that calls an operation with `client`, `text` and `number`.
#[derive(Clone)]
pub struct Call {
    /// The function.
    pub name: String,
    /// The expression, without `.await`.
    pub expression: String,
}

/// All calls of a module of our crate.
pub fn our_calls(files: &Files, module: &str) -> Result<Vec<Call>, String> {
    let prefix = format!("src/{module}/operations/");
    let mut calls = Vec::new();
    for (path, text) in files {
        let Some(name) = path.strip_prefix(&prefix).and_then(|rest| rest.strip_suffix(".rs")) else { continue };
        if name == "mod" {
            continue;
        }
        let file = syn::parse_file(text).map_err(|error| format!("{path}: {error}"))?;
        let begin = methods(&file).find(|(of, method)| of == "Client" && method.sig.ident == name);
        let Some((_, begin)) = begin else { return Err(format!("{path}: no method `{name}` of the client")) };
        let call = begin.sig.output.to_token_stream().to_string();
        let setters = methods(&file).filter(|(of, method)| call.contains(of.as_str()) && is_wanted(&file, method));
        let mut expression = format!("client.{name}()");
        for (_, setter) in setters {
            let value = setter.sig.inputs.last().map(|it| it.to_token_stream().to_string()).unwrap_or_default();
            let value = match value {
                it if it.contains("IntoIterator") => "[text]",
                it if ["i64", "i32", "f64"].iter().any(|number| it.contains(number)) => "number",
                it if it.contains("bool") => "(number > 0)",
                it if it.contains("Into") => "text",
                it => return Err(format!("{path}: no value for `{it}`")),
            };
            let _ = write!(expression, ".{}({value})", setter.sig.ident);
        }
        calls.push(Call { name: name.to_owned(), expression: format!("{expression}.send()") });
    }
    Ok(calls)
}

/// Whether a setter is that of a required parameter. Members of bodies are not set.
fn is_wanted(file: &syn::File, setter: &ImplItemFn) -> bool {
    let docs = setter.attrs.iter().map(|it| it.to_token_stream().to_string()).collect::<String>();
    let is_parameter = file.items.iter().any(|item| match item {
        Item::Struct(it) if it.ident.to_string().ends_with("Input") => {
            it.fields.iter().any(|field| field.ident.as_ref() == Some(&setter.sig.ident))
        }
        _ => false,
    });
    docs.contains("Required.") && is_parameter && setter.sig.ident != "body"
}

/// All calls of a module of progenitor's crate.
pub fn their_calls(files: &Files, module: &str) -> Result<Vec<Call>, String> {
    let text = files.get(&format!("src/{module}.rs")).ok_or(format!("no module {module}"))?;
    let file = syn::parse_file(text).map_err(|error| error.to_string())?;
    let types = file.items.iter().find_map(|item| match item {
        Item::Mod(it) if it.ident == "types" => it.content.as_ref(),
        _ => None,
    });
    let types = types.map(|(_, items)| items.as_slice()).unwrap_or_default();
    let asynchronous = methods(&file).filter(|(of, method)| of == "Client" && method.sig.asyncness.is_some());
    asynchronous.map(|(_, method)| Ok(their_call(method, types, &format!("theirs::{module}")))).collect()
}

fn their_call(method: &ImplItemFn, types: &[Item], root: &str) -> Call {
    let arguments = method.sig.inputs.iter().filter_map(|it| match it {
        FnArg::Typed(it) if matches!(&*it.pat, Pat::Ident(_)) => Some(their_value(&it.ty, types, root)),
        _ => None,
    });
    let (name, arguments) = (method.sig.ident.to_string(), arguments.collect::<Vec<_>>().join(", "));
    Call { expression: format!("client.{name}({arguments})"), name }
}

/// A value of a type, without optional members.
fn their_value(ty: &Type, types: &[Item], root: &str) -> String {
    if let Type::Reference(it) = ty {
        return match their_value(&it.elem, types, root).as_str() {
            "text" => "text".to_owned(),
            value => format!("&{value}"),
        };
    }
    match last(ty).as_str() {
        "str" => "text".to_owned(),
        "String" => "text.to_owned()".to_owned(),
        "Option" => "None".to_owned(),
        "Vec" => "vec![]".to_owned(),
        "bool" => "(number > 0)".to_owned(),
        "i64" | "i32" | "f64" => "number.into()".to_owned(),
        name if name.starts_with("NonZero") => "text.parse()?".to_owned(),
        name => {
            let found = types.iter().find_map(|item| match item {
                Item::Struct(it) if it.ident == name => Some(&it.fields),
                Item::Enum(it) if it.ident == name => Some(&syn::Fields::Unit),
                _ => None,
            });
            match found {
                Some(syn::Fields::Named(fields)) => {
                    let fields = fields.named.iter().filter_map(|field| {
                        Some(format!("{}: {}", field.ident.as_ref()?, their_value(&field.ty, types, root)))
                    });
                    format!("{root}::types::{name} {{ {} }}", fields.collect::<Vec<_>>().join(", "))
                }
                Some(_) if parses(types, name) => format!("text.parse::<{root}::types::{name}>()?"),
                Some(_) => format!("serde_json::from_str::<{root}::types::{name}>(text)?"),
                None => "Default::default()".to_owned(),
            }
        }
    }
}

/// Whether text can be parsed into a type.
fn parses(types: &[Item], name: &str) -> bool {
    types.iter().any(|item| match item {
        Item::Impl(it) => {
            let of = it.trait_.as_ref().and_then(|(path, _)| path.segments.last());
            of.is_some_and(|of| of.ident == "FromStr") && last(&it.self_ty) == name
        }
        _ => false,
    })
}

/// Methods of inherent implementations, with the last name of their type.
fn methods(file: &syn::File) -> impl Iterator<Item = (String, &ImplItemFn)> {
    let blocks = file.items.iter().filter_map(|item| match item {
        Item::Impl(it) if it.trait_.is_none() => Some(it),
        _ => None,
    });
    blocks.flat_map(|block| {
        let functions = block.items.iter().filter_map(|item| match item {
            ImplItem::Fn(it) => Some(it),
            _ => None,
        });
        functions.map(|it| (last(&block.self_ty), it))
    })
}

fn last(ty: &Type) -> String {
    match ty {
        Type::Path(it) => it.path.segments.last().map(|it| it.ident.to_string()).unwrap_or_default(),
        _ => String::new(),
    }
}

/// A program that calls the operations named on its command line. `client` is the type of the client, `make` its value.
pub fn program(calls: &[Call], client: &str, make: &str) -> String {
    let (mut functions, mut arms) = (String::new(), String::new());
    for Call { name, expression } in calls {
        let _ = write!(
            functions,
            "\nasync fn {name}(client: &{client}, text: &str, number: i32) -> Result<(), Box<dyn std::error::Error>> {{\n    \
             {expression}.await?;\n    Ok(())\n}}\n"
        );
        let _ = writeln!(arms, "        \"{name}\" => {name}(&client, &text, number).await?,");
    }
    format!(
        "#![allow(deprecated, unused_variables, clippy::all)]\n\n\
         #[tokio::main(flavor = \"current_thread\")]\n\
         async fn main() -> Result<(), Box<dyn std::error::Error>> {{\n    \
         let mut words = std::env::args().skip(1);\n    let name = words.next().unwrap_or_default();\n    \
         let text = words.next().unwrap_or_default();\n    let number = text.len() as i32;\n    \
         let client = {make};\n    match name.as_str() {{\n{arms}        _ => return Err(\"no such call\".into()),\n    }}\n    \
         Ok(())\n}}\n{functions}"
    )
}
