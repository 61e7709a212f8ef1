//! The example request of an operation → the example in the documentation of its method.
//!
//! Invariant: the example compiles; it has every value of the description's example that the request has a setter for.

use std::collections::BTreeSet;

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::Value;

use super::signature::is_project;
use super::unit::{Unit, ident};
use crate::limit::Limit;
use crate::model::{Field, Operation, Output, Shape, Type};

/// The section `Example`; nothing if the description has no example for a value that is required.
pub fn section(unit: &Unit<'_>, operation: &Operation) -> Vec<String> {
    let mut values = Values { unit, types: BTreeSet::new() };
    let Some(request) = values.request(operation) else { return Vec::new() };
    let statements = if operation.item.is_some() {
        quote! {
            let mut items = #request.items();
            while let Some(item) = items.next().await {
                println!("{:?}", item?);
            }
        }
    } else if matches!(operation.output, Output::Empty) {
        quote!(#request.send().await?;)
    } else {
        quote!(let response = #request.send().await?; println!("{response:?}");)
    };
    let Some(code) = format(&statements) else { return Vec::new() };
    let (krate, module) = (&unit.krate, &unit.module);
    let mut lines = vec!["# Example".to_owned(), String::new(), "```no_run".to_owned()];
    if operation.deprecated {
        lines.push("# #[allow(deprecated)]".to_owned());
    }
    lines.push(format!("# async fn example(client: {krate}::{module}::Client) -> Result<(), {krate}::Error> {{"));
    if !values.types.is_empty() {
        let names: Vec<_> = values.types.into_iter().collect();
        let names = if let [one] = names.as_slice() { one.clone() } else { format!("{{{}}}", names.join(", ")) };
        lines.extend([format!("use {krate}::{module}::types::{names};"), String::new()]);
    }
    lines.extend(code);
    lines.extend(["# Ok(())", "# }", "```"].map(str::to_owned));
    lines
}

/// Statements as lines of formatted code.
fn format(statements: &TokenStream) -> Option<Vec<String>> {
    let file = syn::parse2(quote!(async fn example() { #statements })).ok()?;
    let text = prettyplease::unparse(&file);
    let lines = text.lines().skip(1).map(|line| line.strip_prefix("    ").unwrap_or(line).to_owned());
    let mut lines: Vec<String> = lines.collect();
    lines.pop();
    Some(lines)
}

/// Writes values, and collects the types that they need.
struct Values<'a> {
    unit: &'a Unit<'a>,
    types: BTreeSet<String>,
}

impl<'a> Values<'a> {
    fn request(&mut self, operation: &Operation) -> Option<TokenStream> {
        let function = ident(&operation.function);
        let mut setters = Vec::new();
        for parameter in operation.parameters.iter().filter(|it| !is_project(it)) {
            match &parameter.example {
                Some(value) => setters.extend(self.setter(&parameter.field, value)),
                None if parameter.field.required => return None,
                None => {}
            }
        }
        match (&operation.body, &operation.body_example) {
            (Some(body), Some(example)) => match self.fields(&body.ty) {
                Some(fields) => setters.extend(self.members(fields, example)),
                None => setters.extend(self.setter(body, example)),
            },
            (Some(body), None) if body.required => return None,
            _ => {}
        }
        Some(quote!(client.#function() #(#setters)*))
    }

    fn fields(&self, ty: &Type) -> Option<&'a [Field]> {
        let unit = self.unit;
        match &unit.def(unit.as_struct(ty)?).shape {
            Shape::Struct(fields) => Some(fields),
            _ => None,
        }
    }

    fn members(&mut self, fields: &[Field], example: &Value) -> Vec<TokenStream> {
        let with = fields.iter().filter_map(|field| Some((field, example.get(&field.wire)?)));
        with.filter_map(|(field, value)| self.setter(field, value)).collect()
    }

    /// `.name(value)`; nothing for `null` and for an empty list, whose type Rust could not infer.
    fn setter(&mut self, field: &Field, value: &Value) -> Option<TokenStream> {
        if value.is_null() || value.as_array().is_some_and(Vec::is_empty) {
            return None;
        }
        let (name, value) = (ident(&field.ident), self.argument(field, value)?);
        Some(quote!(.#name(#value)))
    }

    /// What a setter takes.
    fn argument(&mut self, field: &Field, value: &Value) -> Option<TokenStream> {
        match &field.ty {
            Type::Text if field.limits.iter().any(Limit::is_number) => {
                let written = wire(value).parse::<i64>().map(Value::from);
                written.ok().and_then(|written| number(&written)).or_else(|| self.item(&field.ty, value))
            }
            Type::List(inner) => {
                let items = self.list(inner, value, Self::item)?;
                Some(quote!([#(#items),*]))
            }
            // The types of an empty map must be written.
            Type::Map(inner) if **inner == Type::Any && value.as_object().is_some_and(serde_json::Map::is_empty) => {
                Some(quote!(serde_json::Map::new()))
            }
            Type::Map(inner) => {
                let pairs = self.map(inner, value, text, Self::item)?;
                Some(quote!([#(#pairs),*]))
            }
            ty => self.item(ty, value),
        }
    }

    /// A value that becomes the type by `Into`, or one of the type itself.
    fn item(&mut self, ty: &Type, value: &Value) -> Option<TokenStream> {
        match ty {
            Type::Text | Type::Secret => Some(text(&wire(value))),
            Type::Any if value.is_string() => Some(text(&wire(value))),
            _ => self.own(ty, value),
        }
    }

    /// A value of exactly this type.
    fn own(&mut self, ty: &Type, value: &Value) -> Option<TokenStream> {
        Some(match ty {
            Type::Text => owned(&wire(value)),
            Type::Secret => {
                let (text, module) = (text(&wire(value)), ident(&self.unit.krate));
                quote!(#module::runtime::Secret::new(#text))
            }
            Type::I64 => number(value)?,
            Type::F64 => {
                let number = Literal::f64_unsuffixed(value.as_f64()?);
                quote!(#number)
            }
            Type::Bool => {
                let value = value.as_bool()?;
                quote!(#value)
            }
            Type::Any => {
                let json: TokenStream = value.to_string().parse().ok()?;
                quote!(serde_json::json!(#json))
            }
            Type::List(inner) => {
                let items = self.list(inner, value, Self::own)?;
                quote!(vec![#(#items),*])
            }
            Type::Map(inner) => {
                let pairs = self.map(inner, value, owned, Self::own)?;
                quote!([#(#pairs),*].into())
            }
            Type::Nullable(_) if value.is_null() => quote!(None),
            Type::Nullable(inner) => {
                let value = self.own(inner, value)?;
                quote!(Some(#value))
            }
            Type::Named(id) => return self.named(*id, value),
        })
    }

    fn named(&mut self, id: usize, value: &Value) -> Option<TokenStream> {
        let unit = self.unit;
        let def = unit.def(id);
        match &def.shape {
            Shape::Alias(ty) => self.own(ty, value),
            Shape::Enum(variants) => {
                let wire = wire(value);
                let variant = variants.iter().find(|variant| variant.wire == wire)?;
                self.types.insert(def.name.clone());
                let (name, variant) = (ident(&def.name), ident(&variant.ident));
                Some(quote!(#name::#variant))
            }
            Shape::Struct(fields) => {
                self.types.insert(def.name.clone());
                let (name, setters) = (ident(&def.name), self.members(fields, value));
                Some(quote!(#name::builder() #(#setters)*))
            }
        }
    }

    fn list(
        &mut self,
        inner: &Type,
        value: &Value,
        one: fn(&mut Self, &Type, &Value) -> Option<TokenStream>,
    ) -> Option<Vec<TokenStream>> {
        value.as_array()?.iter().map(|item| one(self, inner, item)).collect()
    }

    fn map(
        &mut self,
        inner: &Type,
        value: &Value,
        key: fn(&str) -> TokenStream,
        one: fn(&mut Self, &Type, &Value) -> Option<TokenStream>,
    ) -> Option<Vec<TokenStream>> {
        let pairs = value.as_object()?.iter().map(|(name, value)| {
            let (key, value) = (key(name), one(self, inner, value)?);
            Some(quote!((#key, #value)))
        });
        pairs.collect()
    }
}

/// The text of a value.
fn wire(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn text(text: &str) -> TokenStream {
    let text = Literal::string(text);
    quote!(#text)
}

fn owned(text: &str) -> TokenStream {
    let text = Literal::string(text);
    quote!(#text.to_owned())
}

/// A whole number; with its type if it does not fit the type that Rust chooses.
fn number(value: &Value) -> Option<TokenStream> {
    let number = value.as_i64()?;
    let literal = match i32::try_from(number) {
        Ok(_) => Literal::i64_unsuffixed(number),
        Err(_) => Literal::i64_suffixed(number),
    };
    Some(quote!(#literal))
}
