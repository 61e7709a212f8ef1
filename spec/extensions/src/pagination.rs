//! How a list is paged: `x-pagination`.

use serde::{Deserialize, Serialize};

use crate::{JsonPath, Location};

/// How a list is paged. Published as `x-pagination` of an operation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Published", into = "Published")]
pub struct Pagination {
    /// Which parameters select a page.
    pub style: Paging,
    /// Where these parameters are: in the query or in the body.
    pub location: Location,
    /// Path of the list in the response; `$` if the response is the list.
    pub items: JsonPath,
    /// Path of the length of the whole list.
    pub total: Option<JsonPath>,
    /// Path of the id inside an item.
    pub id: Option<JsonPath>,
    /// Items per page if the request names no number.
    pub limit: Option<i64>,
    /// The greatest number of items per page.
    pub most: Option<i64>,
    /// Numbers in the body are written as strings.
    pub text: bool,
}

/// Which parameters select a page of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Paging {
    /// A number and a size.
    Offset {
        /// Name of the number.
        offset: String,
        /// Name of the size.
        limit: String,
        /// The number of the first page.
        first: i64,
        /// What the number counts.
        unit: Offset,
    },
    /// A cursor: a value of the last item of the page before.
    Cursor {
        /// Name of the cursor; absent in the first request.
        parameter: String,
        /// Path of the cursor inside an item.
        member: JsonPath,
        /// Name of the size.
        limit: Option<String>,
    },
}

/// What an offset counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Offset {
    /// Items.
    Record,
    /// Pages.
    Page,
    /// One or the other: the pages show it.
    Unclear,
}

impl Offset {
    /// The name, as it is published.
    pub fn name(self) -> &'static str {
        match self {
            Offset::Record => "record",
            Offset::Page => "page",
            Offset::Unclear => "unclear",
        }
    }
}

#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Style {
    Offset,
    Cursor,
}

/// The form of the file.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields, expecting = "a map")]
struct Published {
    style: Style,
    r#in: Location,
    parameters: Parameters,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    member: Option<JsonPath>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    first: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    unit: Option<Offset>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    total: Option<JsonPath>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    id: Option<JsonPath>,
    items: JsonPath,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    limit: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    most: Option<i64>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    text: bool,
}

#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, expecting = "a map")]
struct Parameters {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    offset: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    cursor: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    limit: Option<String>,
}

impl TryFrom<Published> for Pagination {
    type Error = String;

    fn try_from(it: Published) -> Result<Self, String> {
        let missing = |key: &str| format!("missing field `{key}`");
        let unused = |key: &str, style: &str| format!("`{key}` has no meaning with `style: {style}`");
        if !matches!(it.r#in, Location::Query | Location::Body) {
            return Err(format!("paging parameters are in `query` or `body`, not in `{}`", it.r#in));
        }
        let style = match it.style {
            Style::Offset if it.parameters.cursor.is_some() => return Err(unused("parameters.cursor", "offset")),
            Style::Offset if it.member.is_some() => return Err(unused("member", "offset")),
            Style::Offset => Paging::Offset {
                offset: it.parameters.offset.ok_or_else(|| missing("parameters.offset"))?,
                limit: it.parameters.limit.ok_or_else(|| missing("parameters.limit"))?,
                first: it.first.unwrap_or(0),
                unit: it.unit.ok_or_else(|| missing("unit"))?,
            },
            Style::Cursor if it.parameters.offset.is_some() => return Err(unused("parameters.offset", "cursor")),
            Style::Cursor if it.first.is_some() => return Err(unused("first", "cursor")),
            Style::Cursor if it.unit.is_some() => return Err(unused("unit", "cursor")),
            Style::Cursor => Paging::Cursor {
                parameter: it.parameters.cursor.ok_or_else(|| missing("parameters.cursor"))?,
                member: it.member.ok_or_else(|| missing("member"))?,
                limit: it.parameters.limit,
            },
        };
        let Published { r#in: location, items, total, id, limit, most, text, .. } = it;
        Ok(Pagination { style, location, items, total, id, limit, most, text })
    }
}

impl From<Pagination> for Published {
    fn from(it: Pagination) -> Self {
        let Pagination { style, location, items, total, id, limit, most, text } = it;
        let (style, parameters, member, first, unit) = match style {
            Paging::Offset { offset, limit, first, unit } => {
                let parameters = Parameters { offset: Some(offset), limit: Some(limit), cursor: None };
                (Style::Offset, parameters, None, Some(first), Some(unit))
            }
            Paging::Cursor { parameter, member, limit } => {
                let parameters = Parameters { cursor: Some(parameter), limit, offset: None };
                (Style::Cursor, parameters, Some(member), None, None)
            }
        };
        Published { style, r#in: location, parameters, member, first, unit, total, id, items, limit, most, text }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::read;

    #[test]
    fn both_styles_are_written_as_they_were_read() {
        let offset = json!({
            "style": "offset", "in": "query", "parameters": { "offset": "offset", "limit": "limit" },
            "first": 1, "unit": "page", "total": "count", "items": "tins", "limit": 10, "most": 100,
        });
        let cursor = json!({
            "style": "cursor", "in": "body", "parameters": { "cursor": "marker", "limit": "size" },
            "member": "id", "items": "$", "text": true,
        });
        for value in [offset, cursor] {
            let pagination: Pagination = read(&value).expect("an extension");
            assert_eq!(serde_json::to_value(pagination).expect("a value"), value);
        }
    }

    #[test]
    fn a_key_of_the_other_style_is_an_error() {
        let cases = [
            (
                json!({ "style": "offset", "in": "query", "parameters": { "offset": "o" }, "items": "a" }),
                "missing field `parameters.limit`",
            ),
            (
                json!({ "style": "cursor", "in": "query", "parameters": { "cursor": "c" }, "member": "id", "first": 1, "items": "a" }),
                "`first` has no meaning",
            ),
            (
                json!({ "style": "cursor", "in": "path", "parameters": { "cursor": "c" }, "member": "id", "items": "a" }),
                "not in `path`",
            ),
            (json!({ "style": "page", "in": "query", "parameters": {}, "items": "a" }), "unknown variant `page`"),
            (
                json!({ "style": "offset", "in": "query", "parameters": { "ofset": "o" }, "items": "a" }),
                "unknown field `ofset`",
            ),
        ];
        for (value, message) in cases {
            let wrong = read::<Pagination>(&value).expect_err("it is wrong");
            assert!(wrong[0].message.contains(message), "{value}: {wrong:?}");
        }
    }
}
