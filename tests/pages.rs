//! Every list of both services through the generated client, with each meaning of its offset, while items come and go.

use std::collections::BTreeSet;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex};

use gaussdb_api::runtime::codegen::{ConstDefault, Decode, Paged};
use gaussdb_api::runtime::{Client, Config, Credentials, Decoding, HttpRequest, HttpResponse, decode, transport};
use gaussdb_api::{dws, gaussdb_mysql};
use gaussdb_extensions::{Offset, Pagination, Paging};
use gaussdb_tests::sample_value::Description;
use serde::Serialize;
use serde_json::{Value, json};

type Listed = Pin<Box<dyn Future<Output = Result<Vec<Value>, String>>>>;
type List = fn(Client, Value, Option<i64>) -> Listed;

/// All items of a list as JSON.
fn paged<I>(client: Client, request: Value, size: Option<i64>) -> Listed
where
    I: Paged + Decode + ConstDefault + 'static,
    I::Item: Serialize,
{
    Box::pin(async move {
        let (input, _) = decode::<I>(&request, Decoding::Strict).map_err(|error| error.to_string())?;
        let mut pages = client.pages(&input);
        if let Some(size) = size {
            pages = pages.page_size(size);
        }
        let mut out = Vec::new();
        while let Some(page) = pages.next().await {
            let page = page.map_err(|error| error.to_string())?;
            out.extend(page.items.iter().map(|item| serde_json::to_value(item).expect("an item is JSON")));
        }
        Ok(out)
    })
}

include!(concat!(env!("OUT_DIR"), "/pages.rs"));

/// What happens to the list after each page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Change {
    Nothing,
    /// A new item at the end.
    Appended,
    /// A new item at the beginning, as in lists whose newest item is first.
    Inserted,
    /// The last item goes.
    Shortened,
    /// The first item goes.
    Removed,
}

const CHANGES: [Change; 5] = [Change::Nothing, Change::Appended, Change::Inserted, Change::Shortened, Change::Removed];

/// An operation with its list.
struct Case {
    key: String,
    list: List,
    rules: Pagination,
    request: Value,
    answer: Value,
    /// An item as the example has it.
    item: Value,
}

/// A service that holds one list.
struct Server {
    /// Numbers of the items.
    items: Vec<i64>,
    unit: Offset,
    change: Change,
    requests: usize,
    /// Changes after each of the first pages, so that the list is finite.
    changes: usize,
}

/// JSON pointer of the member that is different in each item.
fn distinct(case: &Case) -> String {
    match (&case.rules.style, &case.rules.id) {
        (Paging::Cursor { member, .. }, _) => pointer(&member.to_string()),
        (Paging::Offset { .. }, Some(id)) => pointer(&id.to_string()),
        (Paging::Offset { .. }, None) => first_text(&case.item).unwrap_or_default(),
    }
}

/// The JSON pointer of a path without lists.
fn pointer(path: &str) -> String {
    path.split('.').filter(|name| *name != "$").map(|name| format!("/{name}")).collect()
}

/// The JSON pointer of the first text.
fn first_text(value: &Value) -> Option<String> {
    let below = |name: &str, value: &Value| first_text(value).map(|rest| format!("/{name}{rest}"));
    match value {
        Value::String(_) => Some(String::new()),
        Value::Object(members) => members.iter().find_map(|(name, value)| below(name, value)),
        Value::Array(items) => items.first().and_then(|item| below("0", item)),
        _ => None,
    }
}

/// An item with a number, as number or text.
fn item(case: &Case, number: i64) -> Value {
    let mut item = case.item.clone();
    if let Some(member) = item.pointer_mut(&distinct(case)) {
        *member = if member.is_number() { json!(number) } else { json!(format!("{number:08}")) };
    }
    item
}

fn number(case: &Case, item: &Value) -> i64 {
    let found = item.pointer(&distinct(case));
    let number = found.and_then(|found| found.as_i64().or_else(|| found.as_str()?.parse().ok()));
    number.unwrap_or_else(|| panic!("{}: {item}", case.key))
}

impl Server {
    fn answer(&mut self, case: &Case, request: &HttpRequest) -> HttpResponse {
        self.requests += 1;
        let sent = |name: &str| -> Option<String> {
            let query = request.query().into_iter().find(|(key, _)| key == name).map(|(_, value)| value);
            let member = || Some(request.json().get(name)?.to_string().trim_matches('"').to_owned());
            query.or_else(member)
        };
        let count = |name: &str| sent(name).and_then(|text| text.parse::<usize>().ok());
        let (start, limit) = match &case.rules.style {
            Paging::Offset { offset, limit, first, .. } => {
                let limit = count(limit).expect("a limit");
                let offset = count(offset).expect("an offset") - *first as usize;
                (if self.unit == Offset::Page { offset * limit } else { offset }, limit)
            }
            Paging::Cursor { parameter, limit, .. } => {
                let cursor = sent(parameter).and_then(|text| text.parse::<i64>().ok());
                let start = cursor.map_or(0, |cursor| self.items.iter().filter(|item| **item <= cursor).count());
                (start, limit.as_ref().and_then(|limit| count(limit)).unwrap_or(10))
            }
        };
        let page: Vec<Value> = self.items.iter().skip(start).take(limit).map(|number| item(case, *number)).collect();
        let mut answer = case.answer.clone();
        let mut set = |path: &str, value: Value| match answer.pointer_mut(&pointer(path)) {
            Some(member) => *member = value,
            None => panic!("{}: the example has no {path}", case.key),
        };
        set(&case.rules.items.to_string(), page.into());
        if let Some(total) = &case.rules.total {
            set(&total.to_string(), self.items.len().into());
        }
        if self.requests <= self.changes {
            self.change();
        }
        HttpResponse::json(200, &answer)
    }

    fn change(&mut self) {
        let ends = |items: &[i64]| (items.iter().min().copied().unwrap_or(0), items.iter().max().copied().unwrap_or(0));
        let (least, most) = ends(&self.items);
        match self.change {
            Change::Nothing => {}
            Change::Appended => self.items.push(most + 1),
            Change::Inserted => self.items.insert(0, least - 1),
            Change::Shortened => drop(self.items.pop()),
            Change::Removed if !self.items.is_empty() => drop(self.items.remove(0)),
            Change::Removed => {}
        }
    }
}

/// Reads the list; what is wrong with the result.
async fn wrong(case: &Arc<Case>, unit: Offset, change: Change, length: i64, size: Option<i64>) -> Option<String> {
    let first: Vec<i64> = (1000..1000 + length).collect();
    let server = Server { items: first.clone(), unit, change, requests: 0, changes: 2 };
    let (server, own) = (Arc::new(Mutex::new(server)), case.clone());
    let shared = server.clone();
    let config = Config::builder()
        .endpoint("https://lists.test")
        .project_id("0".repeat(32))
        .credentials(Credentials::new("AK", "SK"))
        .transport(transport::from_fn(move |request: HttpRequest| {
            Ok(shared.lock().expect("no test panics with it").answer(&own, &request))
        }))
        .build()
        .expect("a configuration");
    let service = if case.key.starts_with("dws ") { &dws::SERVICE } else { &gaussdb_mysql::SERVICE };
    let items = match (case.list)(Client::new(service, &config), case.request.clone(), size).await {
        Ok(items) => items,
        Err(error) => return Some(error),
    };
    let got: Vec<i64> = items.iter().map(|item| number(case, item)).collect();
    let server = server.lock().expect("no test panics with it");
    let distinct: BTreeSet<i64> = got.iter().copied().collect();
    let missing = first.iter().filter(|number| !distinct.contains(number)).count();
    // An offset cannot show that an item before it is gone: as many may be missing as were removed.
    let gone = matches!(change, Change::Removed | Change::Shortened);
    let allowed = if gone { server.changes.min(server.requests) } else { 0 };
    // Items without an id look the same when one moved to the next page.
    let exact = case.rules.id.is_some() || change != Change::Inserted;
    match () {
        () if missing > allowed => Some(format!("{missing} of {length} items are missing: {got:?}")),
        () if exact && distinct.len() < got.len() => Some(format!("an item is returned twice: {got:?}")),
        () if server.requests > length as usize + 8 => Some(format!("{} requests", server.requests)),
        () => None,
    }
}

/// All lists of a service.
fn cases(service: &str) -> Vec<Arc<Case>> {
    let description = Description::of(service);
    let mut out = Vec::new();
    for (id, operation) in description.operations() {
        let Some(rules) = operation.get("x-pagination") else { continue };
        let rules: Pagination = gaussdb_extensions::read(rules).expect("paging");
        let example = |holder: &Value| holder["content"]["application/json"].get("example").cloned();
        let successes =
            operation["responses"].as_object().into_iter().flatten().filter(|(code, _)| code.starts_with('2'));
        let answer = successes.filter_map(|(_, response)| example(response)).next().expect("an example");
        let path = rules.items.to_string();
        let item = answer.pointer(&pointer(&path)).and_then(|list| list.get(0)).cloned();
        let item = item.unwrap_or_else(|| panic!("{id}: the example has no item at {path}"));
        let key = format!("{service} {id}");
        let list = list_of(&key);
        out.push(Arc::new(Case { key, list, rules, request: description.example(operation), answer, item }));
    }
    out
}

fn list_of(key: &str) -> List {
    list(key).unwrap_or_else(|| panic!("{key} has no input"))
}

#[tokio::test]
async fn every_list_is_read_whole_with_each_meaning_of_its_offset_while_it_changes() {
    let (mut read, mut faults) = (0, Vec::new());
    for case in ["dws", "gaussdb-mysql"].into_iter().flat_map(cases) {
        let units = match &case.rules.style {
            Paging::Offset { unit: Offset::Unclear, .. } => vec![Offset::Record, Offset::Page],
            Paging::Offset { unit, .. } => vec![*unit],
            Paging::Cursor { .. } => vec![Offset::Record],
        };
        read += 1;
        for unit in units {
            for (change, size) in CHANGES.iter().flat_map(|change| [None, Some(1), Some(4)].map(|size| (*change, size)))
            {
                for length in [0, 1, 4, 5, 12] {
                    if let Some(fault) = wrong(&case, unit, change, length, size).await {
                        faults.push(format!("{} {unit:?} {change:?} size {size:?} length {length}: {fault}", case.key));
                    }
                }
            }
        }
    }
    assert!(read > 80, "{read} lists");
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults[..faults.len().min(40)].join("\n"));
}
