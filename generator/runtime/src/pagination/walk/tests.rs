use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::codegen::Place;

const fn rules(unit: Offset, most: Option<i64>) -> Pagination {
    Pagination {
        style: Paging::Offset { offset: "offset", limit: "limit", first: 0, unit },
        place: Place::Query,
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

/// A service with a list, a reading of `offset`, a largest page, and a habit of counting.
struct Server {
    length: i64,
    by_page: bool,
    most: i64,
    total: Option<i64>,
}

impl Server {
    fn page(&self, ask: &Ask) -> Vec<Value> {
        let limit = ask.limit.min(self.most);
        let start = match &ask.position {
            Some(Position::Number(n)) if self.by_page => n * limit,
            Some(Position::Number(n)) => *n,
            Some(Position::Mark(mark)) => mark.parse::<i64>().unwrap() + 1,
            None => 0,
        };
        let end = (start + limit).min(self.length);
        (start..end).map(|n| json!({"line": n})).collect()
    }
}

/// Walks to the end; gives the items and the number of requests.
fn walk(rules: &'static Pagination, limit: Option<i64>, server: &Server) -> (Vec<i64>, usize) {
    let mut walk = Walk::new(rules, limit);
    let (mut items, mut requests) = (Vec::new(), 0);
    while let Some(ask) = walk.ask() {
        requests += 1;
        assert!(requests < 2000, "endless");
        let fresh = walk.take(server.page(&ask), server.total);
        items.extend(fresh.iter().map(|item| item["line"].as_i64().unwrap()));
    }
    (items, requests)
}

proptest! {
    #[test]
    fn a_service_that_refuses_large_pages_is_walked_in_small_ones(
        length in 0i64..120,
        limit in 1i64..15,
        more in 0i64..30,
        by_page in any::<bool>(),
    ) {
        let most = limit + more;
        let server = Server { length, by_page, most, total: Some(length) };
        let mut walk = Walk::new(&UNCLEAR, Some(limit));
        let (mut items, mut refusals) = (Vec::new(), 0);
        while let Some(ask) = walk.ask() {
            if ask.limit > most {
                refusals += 1;
                prop_assert!(refusals < 2 && walk.narrow());
                continue;
            }
            items.extend(walk.take(server.page(&ask), server.total).iter().map(|item| item["line"].as_i64().unwrap()));
        }
        prop_assert_eq!(items, (0..length).collect::<Vec<_>>());
    }

    #[test]
    fn every_item_comes_once_under_either_reading(
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
        let (items, _) = walk(rules, Some(limit), &server);
        prop_assert_eq!(items, (0..length).collect::<Vec<_>>());
    }

    #[test]
    fn known_readings_and_cursors_come_to_the_end(length in 0i64..120, limit in 1i64..15, counts in any::<bool>()) {
        let all: Vec<_> = (0..length).collect();
        let total = counts.then_some(length);
        let server = |by_page| Server { length, by_page, most: 15, total };
        prop_assert_eq!(&walk(&RECORD, Some(limit), &server(false)).0, &all);
        prop_assert_eq!(&walk(&PAGE, Some(limit), &server(true)).0, &all);
        prop_assert_eq!(&walk(&CURSOR, Some(limit), &server(false)).0, &all);
    }
}

#[test]
fn an_unclear_list_takes_few_requests() {
    for by_page in [false, true] {
        let server = |most| Server { length: 95, by_page, most, total: Some(95) };
        assert_eq!(walk(&UNCLEAR, None, &server(1000)).1, 2);
        assert!(walk(&UNCLEAR, None, &server(10)).1 <= 12);
    }
}

#[test]
fn a_service_that_ignores_the_offset_or_counts_pages_does_no_harm() {
    let mut walk = Walk::new(&RECORD, None);
    let page: Vec<_> = (0..10).map(|n| json!({"line": n})).collect();
    assert_eq!(walk.take(page.clone(), None).len(), 10);
    assert_eq!(walk.take(page.clone(), None).len(), 0);
    assert_eq!(walk.ask(), None);
    // The total is the length of the page: another page follows.
    let mut walk = Walk::new(&RECORD, None);
    walk.take(page, Some(10));
    assert!(walk.ask().is_some());
}

#[test]
fn equal_items_are_kept_where_the_reading_is_known() {
    let mut walk = Walk::new(&RECORD, None);
    let twins = vec![json!({"a": 1}); 10];
    assert_eq!(walk.take(twins, Some(20)).len(), 10);
}

#[test]
fn a_mark_that_includes_its_item_doubles_nothing() {
    let mut walk = Walk::new(&CURSOR, None);
    walk.take(vec![json!({"line": 1}), json!({"line": 2})], None);
    let fresh = walk.take(vec![json!({"line": 2}), json!({"line": 3})], None);
    assert_eq!(fresh, [json!({"line": 3})]);
    walk.take(vec![json!({"other": 1})], None);
    assert_eq!(walk.ask(), None);
}

/// Walks over these pages in a circle and counts them.
fn around(rules: &'static Pagination, pages: &[Vec<Value>]) -> usize {
    let mut walk = Walk::new(rules, None);
    let mut requests = 0;
    while walk.ask().is_some() {
        let page = pages[requests % pages.len()].clone();
        requests += 1;
        assert!(requests < 100, "endless");
        walk.take(page, None);
    }
    requests
}

#[test]
fn pages_that_come_again_end_the_walk() {
    let page = |from: i64| (from..from + 10).map(|n| json!({"line": n})).collect::<Vec<_>>();
    for rules in [&RECORD, &PAGE, &UNCLEAR, &CURSOR] {
        for length in 1..4 {
            let pages: Vec<_> = (0..length).map(|n| page(n * 10)).collect();
            assert!(around(rules, &pages) <= 2 * pages.len() + 1, "{rules:?}");
        }
    }
}

#[test]
fn marks_that_lead_back_end_the_walk() {
    // The items differ every time, the marks go round.
    let mut walk = Walk::new(&CURSOR, None);
    for n in 0.. {
        assert!(n < 10, "endless");
        if walk.ask().is_none() {
            break;
        }
        walk.take(vec![json!({"line": n % 3, "time": n})], None);
    }
}

proptest! {
    #[test]
    fn any_service_comes_to_an_end(
        pages in prop::collection::vec(prop::collection::vec(0i64..4, 0..4), 1..6),
        total in prop::option::of(0i64..50),
        which in 0usize..4,
    ) {
        let rules: &'static Pagination = [&RECORD, &PAGE, &UNCLEAR, &CURSOR][which];
        let mut walk = Walk::new(rules, Some(3));
        let mut requests = 0;
        while walk.ask().is_some() {
            let page = pages[requests % pages.len()].iter().map(|n| json!({"line": n})).collect();
            requests += 1;
            prop_assert!(requests < 100, "endless");
            walk.take(page, total);
        }
    }
}
