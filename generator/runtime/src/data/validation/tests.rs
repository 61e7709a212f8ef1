use std::collections::BTreeMap;
use std::time::{Duration, SystemTime};

use super::check::check;
use super::*;
use crate::data::reflect::{Member, Reflect, Shape, Struct, View};
use crate::data::validation::Bound::Int;
use crate::{Secret, reflect_struct};

/// 2026-01-02 03:04:05 UTC.
const NOW: u64 = 1_767_323_045;

fn now() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(NOW)
}

/// One value of any type, with limits of the test's own.
struct Held<T> {
    value: Option<T>,
    shape: &'static Shape,
}

impl<T: Reflect> Reflect for Held<T> {
    fn view(&self) -> View<'_> {
        View::Struct(Struct::new(self.shape, self))
    }

    fn values<'a>(&'a self, look: &mut dyn FnMut(&[&'a dyn Reflect])) {
        look(&[&self.value]);
    }
}

fn violations(record: &dyn Reflect) -> Vec<Violation> {
    let mut violations = Violations::new("guide, 1.2");
    check(record, now(), &mut violations);
    violations.into_vec()
}

fn held<T: Reflect>(value: Option<T>, limits: &[Limit]) -> Vec<Violation> {
    let members = vec![Member::new("it").limits(limits.to_vec().leak())].leak();
    let shape = Box::leak(Box::new(Shape { name: "Held", members }));
    violations(&Held { value, shape })
}

fn found<T: Reflect>(value: T, limits: &[Limit]) -> Vec<&'static str> {
    held(Some(value), limits).into_iter().map(|violation| violation.rule).collect()
}

fn text(value: &str, limit: Limit) -> bool {
    found(value.to_owned(), &[limit]).is_empty()
}

fn number(value: i64, limit: Limit) -> bool {
    found(value, &[limit]).is_empty()
}

#[test]
fn what_is_absent_breaks_nothing() {
    assert!(held(None::<String>, &[Limit::MinLength(1)]).is_empty());
}

#[test]
fn numbers_keep_their_bounds() {
    assert!(number(1, Limit::Minimum(Int(1))) && !number(0, Limit::Minimum(Int(1))));
    assert!(number(2, Limit::ExclusiveMinimum(Int(1))) && !number(1, Limit::ExclusiveMinimum(Int(1))));
    assert!(number(9, Limit::Maximum(Int(9))) && !number(10, Limit::Maximum(Int(9))));
    assert!(number(8, Limit::ExclusiveMaximum(Int(9))) && !number(9, Limit::ExclusiveMaximum(Int(9))));
    assert!(number(40, Limit::MultipleOf(Int(10))) && !number(45, Limit::MultipleOf(Int(10))));
    assert!(number(2, Limit::OneOf(&["1", "2"])) && !number(3, Limit::OneOf(&["1", "2"])));
    assert!(number(5, Limit::Ranges(&[(1, 2), (5, 6)])) && !number(3, Limit::Ranges(&[(1, 2), (5, 6)])));
    assert!(number(3, Limit::NotInRanges(&[(1, 2)])) && !number(2, Limit::NotInRanges(&[(1, 2)])));
}

#[test]
fn lengths_count_characters_unless_bytes_are_meant() {
    assert!(text("日本", Limit::MaxLength(2)) && !text("日本語", Limit::MaxLength(2)));
    assert!(text("ab", Limit::MinLength(2)) && !text("é", Limit::MinLength(2)));
    assert!(text("ab", Limit::ByteLength(2)) && !text("日", Limit::ByteLength(2)));
}

#[test]
fn texts_keep_their_rules() {
    let word = Limit::Pattern("^[a-z][a-z0-9_]*$");
    assert!(text("a_1", word) && !text("1a", word));
    assert!(text("a", Limit::OneOf(&["a", "b"])) && !text("A", Limit::OneOf(&["a", "b"])));
    let numeric = Limit::NumericString(Some(1), Some(100), Some(5));
    assert!(text("55", numeric) && !text("56", numeric) && !text("105", numeric) && !text("x", numeric));
    assert!(!text("7", Limit::Ranges(&[(1, 2)])) && text("2", Limit::Ranges(&[(1, 2)])));
    let classes = Limit::CharacterClasses { at_least: 3, counted: [true, true, true], special: "!@" };
    assert!(text("aB1", classes) && text("a1@", classes) && !text("ab1", classes));
    assert!(text("a.b", Limit::CharacterCount(".", 1)) && !text("a.b.", Limit::CharacterCount(".", 1)));
    assert!(text("ab", Limit::NotContaining(&["--"])) && !text("a--b", Limit::NotContaining(&["--"])));
    let list = Limit::SeparatedList(",", Some(2));
    assert!(text("x,y", list) && !text("x,y,x", list));
}

#[test]
fn lists_count_items_and_maps_know_their_keys() {
    assert_eq!(found(vec![1_i64, 2, 3], &[Limit::MaxItems(2), Limit::MinItems(4)]), ["maxItems", "minItems"]);
    let map = BTreeMap::from([("a".to_owned(), 1_i64), ("b".to_owned(), 2)]);
    assert_eq!(found(map.clone(), &[Limit::Keys(&["a"])]), ["keys"]);
    assert!(found(map, &[Limit::Keys(&["a", "b"])]).is_empty());
}

#[test]
fn a_message_shows_the_value_cut_to_a_short_text() {
    let texts = |found: Vec<Violation>| found.iter().map(ToString::to_string).collect::<Vec<_>>();
    let ranges = [Limit::Ranges(&[(3, 256)])];
    assert_eq!(texts(held(Some(1000_i64), &ranges)), ["it: must be in 3 to 256; it is 1000"]);
    let word = [Limit::MaxLength(2), Limit::OneOf(&["a", "b"])];
    let expected = ["it: must have at most 2 characters; it is \"auto\"", "it: must be one of a, b; it is \"auto\""];
    assert_eq!(texts(held(Some("auto".to_owned()), &word)), expected);
    let long = texts(held(Some("x".repeat(70)), &[Limit::MaxLength(64)]));
    let expected =
        format!("it: must have at most 64 characters; it is \"{}\"…, a text of 70 characters", "x".repeat(60));
    assert_eq!(long, [expected]);
}

#[test]
fn a_message_shows_the_shape_of_a_secret_and_never_the_secret() {
    let found = held(Some(Secret::new("hunter2")), &[Limit::MinLength(8), Limit::Pattern("^[A-Z]*$")]);
    let found: Vec<_> = found.iter().map(ToString::to_string).collect();
    assert_eq!(
        found,
        [
            "it: must have at least 8 characters; it is a text of 7 characters",
            "it: must match ^[A-Z]*$; it is a text of 7 characters"
        ]
    );
}

#[test]
fn maps_and_lists_have_their_own_rules() {
    let map = BTreeMap::from([("a".to_owned(), 1_i64)]);
    assert_eq!(found(map.clone(), &[Limit::MinProperties(2)]), ["minProperties"]);
    assert_eq!(found(map, &[Limit::MaxProperties(0)]), ["maxProperties"]);
    assert_eq!(found(vec![1_i64, 1], &[Limit::UniqueItems]), ["uniqueItems"]);
    assert!(found(vec![1_i64, 2], &[Limit::UniqueItems]).is_empty());
    let disks = |kinds: [&str; 2]| kinds.map(|kind| Disk { kind: Some(kind.to_owned()), ..Disk::default() }).to_vec();
    assert_eq!(found(disks(["fast", "fast"]), &[Limit::UniqueMember("kind")]), ["unique-member"]);
    assert!(found(disks(["fast", "slow"]), &[Limit::UniqueMember("kind")]).is_empty());
}

#[test]
fn values_can_be_refused_and_case_can_be_ignored() {
    assert!(text("A", Limit::NotValue(&["*"])) && !text("*", Limit::NotValue(&["*"])));
    assert!(number(2, Limit::NotValue(&["1"])) && !number(1, Limit::NotValue(&["1"])));
    assert!(text("SELECT", Limit::OneOfAnyCase(&["select"])) && !text("drop", Limit::OneOfAnyCase(&["select"])));
}

#[test]
fn times_are_compared_with_the_clock() {
    assert!(text("2026-01-02T03:04:05Z", Limit::BeforeNow) && !text("2026-01-02T03:04:06Z", Limit::BeforeNow));
    assert!(text("2026-01-02T11:04:05+0800", Limit::BeforeNow) && !text("2026-01-02T04:04:06+0100", Limit::BeforeNow));
    let hour = Limit::TimeWindow(Span { exactly: Some(3600), at_most: None, full_hours: true });
    assert!(text("21:00-22:00", hour) && text("23:00-00:00", hour));
    assert!(!text("21:00-23:00", hour) && !text("21:30-22:30", hour));
    assert!(text("whenever", hour), "what cannot be read is the pattern's business");
}

#[derive(Clone)]
struct Disk {
    kind: Option<String>,
    size: Option<i64>,
}

reflect_struct! {
    Disk {
        kind: Member::new("kind").required(),
        size: Member::new("size").limits(&[Limit::RangeIf( &[When { field: "tier", values: &["gold"], not: false }], Some(100), Some(200), )]),
    }
}

struct Server {
    tier: Option<String>,
    user: Option<String>,
    password: Option<Secret>,
    nodes: Option<i64>,
    coordinators: Option<i64>,
    backup: Option<String>,
    from: Option<String>,
    to: Option<String>,
    disks: Option<Vec<Disk>>,
}

const GOLD: &[When] = &[When { field: "tier", values: &["gold"], not: false }];
const NOT_GOLD: &[When] = &[When { field: "tier", values: &["gold"], not: true }];

reflect_struct! {
    Server {
        tier: Member::new("tier").limits(&[Limit::RequiresField("backup", &["restored"]), Limit::AtLeastOneOf(&["tier", "user"])]),
        user: Member::new("user").limits(&[Limit::RequiredIf(GOLD)]),
        password: Member::new("password").limits(&[Limit::NotEqualToField("user"), Limit::NotReversedField("user")]),
        nodes: Member::new("nodes").limits(&[Limit::AbsentIf(NOT_GOLD)]),
        coordinators: Member::new("coordinators").limits(&[Limit::NotAboveField("nodes")]),
        backup: Member::new("backup"),
        from: Member::new("from"),
        to: Member::new("to").limits(&[ Limit::LaterThanField("from"), Limit::TimeWindowFrom("from", Span { exactly: None, at_most: Some(86_400), full_hours: false }), ]),
        disks: Member::new("disks").limits(&[Limit::MaxItems(2)]),
    }
}

/// What a server with these members breaks: `path rule`.
fn server(members: serde_json::Value) -> Vec<String> {
    let server: Server = serde_json::from_value(members).expect("a server");
    violations(&server).iter().map(|it| format!("{} {}", it.path, it.rule)).collect()
}

#[test]
fn members_are_compared_with_each_other() {
    use serde_json::json;
    let cases = [
        (json!({"user": "u"}), vec![]),
        (json!({}), vec!["tier at-least-one-of"]),
        (json!({"tier": "gold"}), vec!["user required-if"]),
        (json!({"tier": "silver", "nodes": 1}), vec!["nodes absent-if"]),
        (json!({"user": "u", "nodes": 1}), vec![]),
        (json!({"tier": "restored"}), vec!["tier requires-field"]),
        (json!({"tier": "restored", "backup": "b"}), vec![]),
        (json!({"user": "anne", "password": "anne"}), vec!["password not-equal-to-field"]),
        (json!({"user": "abc", "password": "cba"}), vec!["password not-reversed-field"]),
        (json!({"user": "u", "nodes": 2, "coordinators": 3}), vec!["coordinators not-above-field"]),
        (
            json!({"user": "u", "from": "2026-01-02T00:00:00Z", "to": "2026-01-01T00:00:00Z"}),
            vec!["to later-than-field", "to time-window"],
        ),
        (json!({"user": "u", "from": "2026-01-01T00:00:00Z", "to": "2026-01-03T00:00:00Z"}), vec!["to time-window"]),
        (json!({"user": "u", "tier": "gold", "disks": [{"kind": "a", "size": 50}]}), vec!["disks[0].size range-if"]),
        (json!({"user": "u", "tier": "tin", "disks": [{"kind": "a", "size": 50}, {}]}), vec!["disks[1].kind required"]),
    ];
    for (members, expected) in cases {
        assert_eq!(server(members.clone()), expected, "{members}");
    }
}

#[test]
fn a_violation_has_the_section_of_its_document() {
    let found = violations(&Server::default());
    assert_eq!((found[0].path.as_str(), found[0].documented), ("tier", "guide, 1.2"));
}
