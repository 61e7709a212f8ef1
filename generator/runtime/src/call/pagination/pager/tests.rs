use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::data::reflect::Location;

const fn rules(unit: Offset, most: Option<i64>) -> Pagination {
    Pagination {
        style: Paging::Offset { offset: "offset", limit: "limit", first: 0, unit },
        location: Location::Query,
        items: "items",
        total: Some("count"),
        limit: 10,
        most,
        id: None,
        text: false,
    }
}

static UNCLEAR: Pagination = rules(Offset::Unclear, None);
static UNCLEAR_BOUNDED: Pagination = rules(Offset::Unclear, Some(10));
static RECORD: Pagination = rules(Offset::Record, Some(10));
static PAGE: Pagination = rules(Offset::Page, None);
static CURSOR: Pagination = Pagination {
    style: Paging::Cursor { parameter: "line", member: "line", limit: Some("limit") },
    ..rules(Offset::Record, None)
};

/// A service with a list, a meaning of `offset`, a largest page, and perhaps a total.
struct Server {
    length: i64,
    by_page: bool,
    most: i64,
    total: Option<i64>,
}

impl Server {
    fn page(&self, wanted: &PageRequest) -> Vec<Value> {
        let limit = wanted.limit.min(self.most);
        let start = match &wanted.position {
            Some(Position::Offset(n)) if self.by_page => n * limit,
            Some(Position::Offset(n)) => *n,
            Some(Position::Cursor(cursor)) => cursor.parse::<i64>().unwrap() + 1,
            None => 0,
        };
        let end = (start + limit).min(self.length);
        (start..end).map(|n| json!({"line": n})).collect()
    }
}

/// All items of a list, and the number of requests.
fn pages_of(rules: &'static Pagination, limit: Option<i64>, server: &Server) -> (Vec<i64>, usize) {
    let mut pager = Pager::new(rules, limit);
    let (mut items, mut requests) = (Vec::new(), 0);
    while let Some(wanted) = pager.request() {
        requests += 1;
        assert!(requests < 2000, "endless");
        let fresh = pager.take(server.page(&wanted), server.total);
        items.extend(fresh.iter().map(|item| item["line"].as_i64().unwrap()));
    }
    (items, requests)
}

proptest! {
    #[test]
    fn a_service_that_refuses_large_pages_is_read_in_small_ones(
        length in 0i64..120,
        limit in 1i64..15,
        more in 0i64..30,
        by_page in any::<bool>(),
    ) {
        let most = limit + more;
        let server = Server { length, by_page, most, total: Some(length) };
        let mut pager = Pager::new(&UNCLEAR, Some(limit));
        let (mut items, mut refusals) = (Vec::new(), 0);
        while let Some(wanted) = pager.request() {
            if wanted.limit > most {
                refusals += 1;
                prop_assert!(refusals < 2 && pager.shrink_limit());
                continue;
            }
            items.extend(pager.take(server.page(&wanted), server.total).iter().map(|item| item["line"].as_i64().unwrap()));
        }
        prop_assert_eq!(items, (0..length).collect::<Vec<_>>());
    }

    #[test]
    fn every_item_is_returned_once_with_both_meanings(
        length in 0i64..120,
        limit in 1i64..15,
        most in 1i64..40,
        by_page in any::<bool>(),
        counts in any::<bool>(),
        bounded in any::<bool>(),
    ) {
        // A bound is documented only where the service keeps it.
        let most = if bounded { most.max(10) } else { most };
        let rules = if bounded { &UNCLEAR_BOUNDED } else { &UNCLEAR };
        let server = Server { length, by_page, most, total: counts.then_some(length) };
        let (items, _) = pages_of(rules, Some(limit), &server);
        prop_assert_eq!(items, (0..length).collect::<Vec<_>>());
    }

    #[test]
    fn known_meanings_and_cursors_reach_the_end(length in 0i64..120, limit in 1i64..15, counts in any::<bool>()) {
        let all: Vec<_> = (0..length).collect();
        let total = counts.then_some(length);
        let server = |by_page| Server { length, by_page, most: 15, total };
        prop_assert_eq!(&pages_of(&RECORD, Some(limit), &server(false)).0, &all);
        prop_assert_eq!(&pages_of(&PAGE, Some(limit), &server(true)).0, &all);
        prop_assert_eq!(&pages_of(&CURSOR, Some(limit), &server(false)).0, &all);
    }
}

#[test]
fn an_unclear_list_takes_few_requests() {
    for by_page in [false, true] {
        let server = |most| Server { length: 95, by_page, most, total: Some(95) };
        assert_eq!(pages_of(&UNCLEAR, None, &server(1000)).1, 2);
        assert!(pages_of(&UNCLEAR, None, &server(10)).1 <= 12);
    }
}

#[test]
fn a_list_ends_if_the_service_ignores_the_offset_and_goes_on_if_it_counts_the_page() {
    let mut pager = Pager::new(&RECORD, None);
    let page: Vec<_> = (0..10).map(|n| json!({"line": n})).collect();
    assert_eq!(pager.take(page.clone(), None).len(), 10);
    for _ in 0..MOST_STALE {
        assert!(pager.request().is_some());
        assert_eq!(pager.take(page.clone(), None).len(), 0);
    }
    assert_eq!(pager.request(), None);
    // The total is the length of the page: another page follows.
    let mut pager = Pager::new(&RECORD, None);
    pager.take(page, Some(10));
    assert!(pager.request().is_some());
}

#[test]
fn equal_items_are_kept_where_the_meaning_is_known() {
    let mut pager = Pager::new(&RECORD, None);
    let twins = vec![json!({"a": 1}); 10];
    assert_eq!(pager.take(twins, Some(20)).len(), 10);
}

#[test]
fn a_cursor_that_includes_its_item_doubles_nothing() {
    let mut pager = Pager::new(&CURSOR, None);
    pager.take(vec![json!({"line": 1}), json!({"line": 2})], None);
    let fresh = pager.take(vec![json!({"line": 2}), json!({"line": 3})], None);
    assert_eq!(fresh, [json!({"line": 3})]);
    pager.take(vec![json!({"other": 1})], None);
    assert_eq!(pager.request(), None);
}

/// Requests these pages in a circle and counts the requests.
fn around(rules: &'static Pagination, pages: &[Vec<Value>]) -> usize {
    let mut pager = Pager::new(rules, None);
    let mut requests = 0;
    while pager.request().is_some() {
        let page = pages[requests % pages.len()].clone();
        requests += 1;
        assert!(requests < 100, "endless");
        pager.take(page, None);
    }
    requests
}

#[test]
fn pages_that_repeat_end_the_list() {
    let page = |from: i64| (from..from + 10).map(|n| json!({"line": n})).collect::<Vec<_>>();
    for rules in [&RECORD, &PAGE, &UNCLEAR, &CURSOR] {
        for length in 1..4 {
            let pages: Vec<_> = (0..length).map(|n| page(n * 10)).collect();
            // The pages, an extra page where the meaning is not known, and those without a new item.
            assert!(around(rules, &pages) <= pages.len() + 1 + MOST_STALE as usize, "{rules:?}");
        }
    }
}

#[test]
fn cursors_that_repeat_end_the_list() {
    // The items differ every time, the cursors repeat.
    let mut pager = Pager::new(&CURSOR, None);
    for n in 0.. {
        assert!(n < 10, "endless");
        if pager.request().is_none() {
            break;
        }
        pager.take(vec![json!({"line": n % 3, "time": n})], None);
    }
}

proptest! {
    #[test]
    fn the_list_of_any_service_ends(
        pages in prop::collection::vec(prop::collection::vec(0i64..4, 0..4), 1..6),
        total in prop::option::of(0i64..50),
        which in 0usize..4,
    ) {
        let rules: &'static Pagination = [&RECORD, &PAGE, &UNCLEAR, &CURSOR][which];
        let mut pager = Pager::new(rules, Some(3));
        let mut requests = 0;
        while pager.request().is_some() {
            let page = pages[requests % pages.len()].iter().map(|n| json!({"line": n})).collect();
            requests += 1;
            prop_assert!(requests < 100, "endless");
            pager.take(page, total);
        }
    }
}
