//! The URI of an operation.  In: the items of a section.  Out: method, path template and the names of its query template.

use std::sync::LazyLock;

use regex::Regex;

use crate::section::{Item, What};
use crate::text;
use crate::vocabulary::Part;

/// A call: one method, or several with a stroke between them, and what is called.
static CALL: LazyLock<Regex> = LazyLock::new(|| {
    let one = "(?:GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)";
    let label = r"(?:UR[IL](?:\s*格式)?\s*[:：]?\s*)?";
    Regex::new(&format!(r"^[\s\-•●*`#>]*{label}({one}(?:\s*[/、,或]\s*{one}\b)*)\s*[:：]?\s*(\S.*)$"))
        .expect("constant pattern")
});
/// A line that states the path alone, and the method alone.
static ALONE: [LazyLock<Regex>; 2] = [
    LazyLock::new(|| Regex::new(r"(?i)^[\s\-•●*]*(?:path|uri|url)\s*[:：]\s*(\S+)\s*$").expect("constant pattern")),
    LazyLock::new(|| {
        Regex::new(r"(?i)^[\s\-•●*]*(?:method|方法|请求方法)\s*[:：]\s*(GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)\s*$")
            .expect("constant pattern")
    }),
];
static ID: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"[0-9a-f][0-9a-f-]{23,}(?:[a-z]{2}\d\d)?").expect("constant pattern"));
static PATH: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"^/[A-Za-z0-9_\-./{}:$~@]*$").expect("constant pattern"));

/// Where an operation is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Uri {
    /// "GET", "POST" …
    pub method: String,
    /// Path template with `{parameter}`s, as printed after repair.
    pub path: String,
    /// Names in the query template.
    pub query: Vec<String>,
    /// Names in the query with a word as their value: `?action=stop`.
    pub fixed: Vec<(String, String)>,
    /// Where it is.
    pub line: u32,
}

/// Finds the URI of a section: under its own heading; without one, above a request or response that the section states.
pub fn find(items: &[Item]) -> Option<Uri> {
    let states = |part: Part| items.iter().any(|i| i.part == part && matches!(i.what, What::Label));
    let operation = states(Part::Request) && states(Part::Response);
    let under = |part: Part| {
        let at = (0..items.len()).filter(move |at| items[*at].part == part);
        at.flat_map(|at| at_item(items, at)).next()
    };
    under(Part::Uri).or_else(|| {
        [Part::Function, Part::Constraints, Part::Request].into_iter().filter(|_| operation).find_map(under)
    })
}

/// Further URIs under the heading of the first: the section describes them all.
pub fn others(items: &[Item], first: &Uri) -> Vec<Uri> {
    let mut out: Vec<Uri> = Vec::new();
    let same = |u: &Uri, o: &Uri| o.method == u.method && o.path == u.path;
    for at in (0..items.len()).filter(|at| items[*at].part == Part::Uri || items[*at].line == first.line) {
        for found in at_item(items, at) {
            if !same(first, &found) && !out.iter().any(|o| same(o, &found)) {
                out.push(found);
            }
        }
    }
    out
}

/// The URIs that begin at an item: one for each method in front of its path.
fn at_item(items: &[Item], at: usize) -> Vec<Uri> {
    match &items[at].what {
        What::Text { text, .. } => {
            let mut joined = text::plain(text);
            if let Some(path) = ALONE[0].captures(&joined) {
                return beside(items, at)
                    .and_then(|method| uri(&format!("{method} {}", &path[1]), items[at].line))
                    .into_iter()
                    .flatten()
                    .collect();
            }
            if !CALL.is_match(&joined) {
                return Vec::new();
            }
            // A wrapped URI goes on in the lines of its paragraph, or in a line that cannot be anything else.
            for item in &items[at + 1..] {
                match &item.what {
                    What::Text { text, .. } if CALL.is_match(&text::plain(text)) => break,
                    What::Text { text, starts } if !starts || goes_on(&joined, &text::plain(text)) => {
                        joined.push_str(&text::plain(text))
                    }
                    _ => break,
                }
            }
            uri(&joined, items[at].line).unwrap_or_default()
        }
        What::Code(lines) => {
            let Some(start) = lines.iter().position(|l| CALL.is_match(&text::plain(l))) else { return Vec::new() };
            let joined: String = lines[start..].iter().map(|l| text::plain(l)).take_while(|l| !l.is_empty()).collect();
            uri(&joined, items[at].line + u32::try_from(start).unwrap_or(0) + 1).unwrap_or_default()
        }
        _ => Vec::new(),
    }
}

/// The method that a line next to a path states.
fn beside(items: &[Item], at: usize) -> Option<String> {
    let near = [at.checked_add(1), at.checked_sub(1)].into_iter().flatten().filter_map(|index| items.get(index));
    let method = |item: &Item| match &item.what {
        What::Text { text, .. } => ALONE[1].captures(&text::plain(text)).map(|found| found[1].to_uppercase()),
        _ => None,
    };
    near.filter(|item| item.part == items[at].part).find_map(method)
}

fn goes_on(before: &str, next: &str) -> bool {
    next.starts_with(['/', '?', '&', '=']) || before.ends_with(['/', '?', '&', '=', '-', '_']) && !next.contains(' ')
}

/// The URIs of a joined line: one for each of its methods; none if it holds no path.
fn uri(joined: &str, line: u32) -> Option<Vec<Uri>> {
    let found = CALL.captures(joined)?;
    let (path, query) = split(&found[2])?;
    let path = whole(&path);
    // A number or an ID is a sample.
    let word = |value: &str| {
        value.len() > 1
            && !matches!(value, "true" | "false")
            && value.chars().all(|c| c.is_ascii_alphabetic() || c == '_' || c == '-')
    };
    let fixed: Vec<(String, String)> = query.iter().filter(|(_, value)| word(value)).cloned().collect();
    let query: Vec<String> = query.into_iter().map(|(name, _)| name).collect();
    let methods = found[1].split(|c: char| !c.is_ascii_uppercase()).filter(|m| !m.is_empty());
    let one = |method: &str| Uri {
        method: method.to_owned(),
        path: path.clone(),
        query: query.clone(),
        fixed: fixed.clone(),
        line,
    };
    PATH.is_match(&path).then(|| methods.map(one).collect())
}

/// A path template in which every placeholder has both braces: one that lost a brace ends or begins with its segment.
fn whole(path: &str) -> String {
    let segment = |segment: &str| match (segment.matches('{').count(), segment.matches('}').count()) {
        (1, 0) => format!("{segment}}}"),
        (0, 1) => format!("{{{segment}"),
        _ => segment.to_owned(),
    };
    path.split('/').map(segment).collect::<Vec<_>>().join("/")
}

/// Path and query of a printed URI, names with what represents their values: host, escapes, links, emphasis, doubled
/// braces and spaces removed.
pub fn split(printed: &str) -> Option<(String, Vec<(String, String)>)> {
    let bare: String = text::squash(&text::plain(printed)).replace(['`', '"', '\'', '*'], "");
    let bare = bare.replace("{{", "{").replace("}}", "}");
    let local = match bare.find("://") {
        Some(at) => {
            let host = &bare[at + 3..];
            // Some samples forget the slash after a placeholder host.
            let slash = host.find('/').or_else(|| host.find(['}', ']']).map(|end| end + 1))?;
            host.get(slash..)?.to_owned()
        }
        None => bare[bare.find('/')?..].to_owned(),
    };
    let (path, query) = local.split_once('?').unwrap_or((&local, ""));
    // `{?a,b}` is a query template.
    let (path, query) = match path.strip_suffix(['{', '[']) {
        Some(path) => (path, query.replace(',', "&")),
        None => (path, query.to_owned()),
    };
    let path = path.replace('[', "{").replace(']', "}").replace('<', "{").replace('>', "}");
    // Emphasis leaves underscores around a placeholder and at the end.
    let path = path.replace("/_{", "/{").replace("}_/", "}/").replace("{_", "{").replace("_}", "}");
    let trimmed = path.trim_end_matches(['.', '。', ',', '，', ';', '；', '/', '_', '{']);
    let path = if trimmed.is_empty() && path == "/" { "/" } else { trimmed };
    let pairs = query.split('&').map(|pair| pair.split_once('=').unwrap_or((pair, "")));
    let named = pairs.map(|(name, value)| (name.trim_matches(|c: char| "{}[]<>".contains(c)), value));
    let named = named.filter(|(name, _)| text::is_identifier(name));
    Some((path.to_owned(), named.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()))
}

/// The names in braces of a path template, in order, each once.
pub fn placeholders(path: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for (name, _) in path.split('{').skip(1).filter_map(|rest| rest.split_once('}')) {
        if !names.iter().any(|n| n == name) {
            names.push(name.to_owned());
        }
    }
    names
}

/// A path that was called without what a damaged sample put behind it: a body stays out of facts and reports.
pub fn path_alone(called: &str) -> &str {
    called.find(|c: char| !(c.is_ascii_alphanumeric() || "/_-.:~@".contains(c))).map_or(called, |end| &called[..end])
}

/// A called path with `{}` for every id: whose resources a sample calls is nobody's business.
pub fn without_ids(called: &str) -> String {
    ID.replace_all(path_alone(called), "{}").into_owned()
}

/// Whether a path that was called contradicts a template: another segment where the template has no placeholder.
/// What is behind the path in a damaged sample, or its wrapped rest, proves nothing.
pub fn contradicts(template: &str, called: &str) -> bool {
    let (a, b): (Vec<&str>, Vec<&str>) = (template.split('/').collect(), path_alone(called).split('/').collect());
    let differ = |(t, c): (&&str, &&str)| !t.contains('{') && !t.eq_ignore_ascii_case(c);
    let last = b.len() - 1;
    a.len() < b.len()
        || a.iter().zip(&b).take(last).any(differ)
        || a.get(last).is_some_and(|t| !t.contains('{') && !b[last].starts_with(t) && !t.starts_with(b[last]))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, wanted: &str) {
        let items = crate::section::items(&crate::block::blocks(text));
        let found = find(&items).map(|u| format!("{} {} {}", u.method, u.path, u.query.join(",")));
        assert_eq!(found.as_deref().unwrap_or("none"), wanted, "{text}");
    }

    #[test]
    fn a_sample_contradicts_a_template_by_its_fixed_segments() {
        assert_eq!(path_alone("/v9/4f/tins${$colour:red,code:secret}"), "/v9/4f/tins");
        assert_eq!(without_ids("/v9/0123456789abcdef01234567in07lid/red"), "/v9/{}lid/red");
        assert!(contradicts("/v9/{id}/tins", "/v8/4f/tins"));
        assert!(contradicts("/v9/{id}/tins", "/v9/4f/tins/empty"));
        assert!(!contradicts("/v9/{id}/tins/empty", "/v9/4f/tins"));
        assert!(!contradicts("/v9/{id}/tins", "/v9/4f/tins$x:1"));
    }

    #[test]
    fn a_uri_is_read_through_its_damage() {
        check("## URI\n\nGET /v9/{project\\_id}/paints", "GET /v9/{project_id}/paints ");
        check(
            "## URI\n\n- URI format GET /v9/{project\\_id}/paints/{paint\\_\nid}/dry",
            "GET /v9/{project_id}/paints/{paint_id}/dry ",
        );
        check(
            "## URI\n\n- URI格式  \nGET https://[{endpoint}](#)/paint/v9/{{project_id}}/tins?\ncolour={{colour}}&size=\n{{size}}",
            "GET /paint/v9/{project_id}/tins colour,size",
        );
        check("## URI\n\n`DELETE /v9/[project_id]/tins`", "DELETE /v9/{project_id}/tins ");
        check("## URI\n\n```\nPOST /v9/{project_id}/tins\n```", "POST /v9/{project_id}/tins ");
        check("## URI\n\nThe way to GET there is long", "none");
    }

    #[test]
    fn other_forms_of_a_uri_are_read() {
        check("## URI\n\nPATH：/v9/\\{tin\\_id\\}/lids\n\nMethod：PUT", "PUT /v9/{tin_id}/lids ");
        check("## URI\n\nMethod: get\nURL: https://{endpoint}/v9/tins?size={size}", "GET /v9/tins size");
        check("## URI\n\nGET https://{Endpoint}/", "GET / ");
        check("## URI\n\nGET /", "GET / ");
        check("## URI\n\nGET /v9/tins{?size,colour}", "GET /v9/tins size,colour");
        check("## URI\n\nGET /v9/tins[?size, colour]", "GET /v9/tins size,colour");
        check("## URI\n\nURI：DELETE /v9/_{tin\\_id}_/{_lid_id_}_?force=true_", "DELETE /v9/{tin_id}/{lid_id} force");
        check("## URI\n\nGET /v9/{tin_id/lids/lid_id}", "GET /v9/{tin_id}/lids/{lid_id} ");
        check("## URI\n\n| Method | URI |\n| --- | --- |\n| GET | /v9/tins |", "GET /v9/tins ");
        let items = crate::section::items(&crate::block::blocks("## URI\n\nPUT/POST /v9/tins"));
        let first = find(&items).unwrap_or_else(|| panic!("the section has a URI"));
        assert_eq!((first.method.as_str(), others(&items, &first)[0].method.as_str()), ("PUT", "POST"));
    }
}
