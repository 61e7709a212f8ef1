//! Macros that describe a type → one line for each member or variant. The formatter would join them.
//!
//! Invariant: longer lines are broken as the formatter breaks them.

use proc_macro2::{Delimiter, TokenTree};
use quote::ToTokens;
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Expr, FieldValue, ItemMacro, Token, parse_quote};

/// Longest line of a table.
const WIDTH: usize = 120;

/// Formats such a macro; `None` for other macros.
pub fn print(item: &ItemMacro) -> Option<String> {
    let mut head: Vec<TokenTree> = item.mac.tokens.clone().into_iter().collect();
    let Some(TokenTree::Group(rows)) = head.pop().filter(is_braced) else { return None };
    let name = head.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
    let path = item.mac.path.segments.iter().map(|it| it.ident.to_string()).collect::<Vec<_>>().join("::");
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
        let constant = prettyplease::unparse(&parse_quote!(const X: X = #expression;));
        let constant = constant.trim_end().trim_start_matches("const X: X = ").trim_end_matches(';');
        let line = format!("        {name}{},\n", one_line(constant));
        if line.len() <= WIDTH { line } else { format!("        {name}{},\n", constant.replace('\n', "\n        ")) }
    }
}

/// A formatted expression without its line breaks. Literals have none.
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_member_and_each_variant_has_its_line() {
        let long = "a".repeat(90);
        let tin = parse_quote! {
            paint::reflect_struct! {
                Tin { id: Member::new("id").required(), r#type: Member::new("type").limits(&[Pattern(#long), OneOf(&["a"])]) }
            }
        };
        let wanted = format!(
            "paint::reflect_struct! {{
    Tin {{
        id: Member::new(\"id\").required(),
        r#type: Member::new(\"type\")
            .limits(
                &[
                    Pattern(
                        \"{long}\",
                    ),
                    OneOf(&[\"a\"]),
                ],
            ),
    }}
}}
"
        );
        assert_eq!(print(&tin).unwrap(), wanted);
        let color = parse_quote!(paint::open_enum! { Color { Red = "red", Unsaid = "" } });
        assert_eq!(
            print(&color).unwrap(),
            "paint::open_enum! {\n    Color {\n        Red = \"red\",\n        Unsaid = \"\",\n    }\n}\n"
        );
    }
}
