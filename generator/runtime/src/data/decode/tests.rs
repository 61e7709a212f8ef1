use std::collections::BTreeMap;

use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::{IntoValue, open_enum, reflect_struct};

struct Cluster {
    id: String,
    node_count: Option<i64>,
    ratio: Option<f64>,
    public: Option<bool>,
    tags: Vec<String>,
    labels: BTreeMap<String, i64>,
    nested: Option<Box<Cluster>>,
    children: Vec<Cluster>,
}

reflect_struct! {
    Cluster {
        id: Member::new("id"),
        node_count: Member::new("nodeCount"),
        ratio: Member::new("ratio"),
        public: Member::new("public"),
        tags: Member::new("tags"),
        labels: Member::new("labels"),
        nested: Member::new("nested"),
        children: Member::new("children"),
    }
}

fn read(value: Value) -> Result<Cluster, String> {
    decode(&value, Decoding::Lenient).map(|(cluster, _)| cluster).map_err(|error| error.to_string())
}

#[test]
fn scalars_are_converted_into_each_other() {
    let cluster = read(json!({"id": 7, "nodeCount": "3", "ratio": "0.5", "public": "False"})).unwrap();
    assert_eq!(cluster.id, "7");
    assert_eq!(cluster.node_count, Some(3));
    assert_eq!(cluster.ratio, Some(0.5));
    assert_eq!(cluster.public, Some(false));
}

#[test]
fn null_reads_as_absent_or_empty() {
    let nothing =
        json!({"id": null, "nodeCount": null, "tags": null, "labels": null, "nested": null, "children": [null]});
    let cluster = read(nothing).unwrap();
    assert_eq!(cluster.children, [Cluster::default()]);
    assert_eq!(Cluster { children: Vec::new(), ..cluster }, Cluster::default());
    assert_eq!(read(Value::Null).unwrap(), Cluster::default());
}

#[test]
fn a_failure_names_the_path_and_not_the_value() {
    let cases = [
        (
            json!({"nested": {"children": [{}, {"nodeCount": "secret"}]}}),
            "nested.children[1].nodeCount: expected a whole number, found string",
        ),
        (json!({"labels": {"a.b": {"x": 1}}}), "labels.a.b: expected a whole number, found object"),
        (json!({"tags": "one"}), "tags: expected a list, found string"),
        (json!({"id": {"x": "secret"}}), "id: expected a text, found object"),
        (json!([1]), "expected an object, found list"),
        (json!({"nodeCount": 3.7}), "nodeCount: expected a whole number, found number"),
        (json!({"public": "secret"}), "public: expected true or false, found string"),
    ];
    for (value, expected) in cases {
        let found = read(value).unwrap_err();
        assert_eq!(found, expected);
    }
}

#[test]
fn unknown_members_are_kept_aside_with_their_paths() {
    let value = json!({"new": 1, "children": [{"id": "x", "also": {"a": 2}}]});
    let (_, unknown) = decode::<Cluster>(&value, Decoding::Lenient).unwrap();
    let paths: Vec<_> = unknown.iter().map(|u| u.path.as_str()).collect();
    assert_eq!(paths, ["new", "children[0].also"]);
    assert_eq!(unknown[1].value, json!({"a": 2}));
}

#[test]
fn strict_mode_converts_nothing() {
    let cases = [
        (json!({"id": 7}), "id: expected a text, found number"),
        (json!({"nodeCount": "3"}), "nodeCount: expected a whole number, found string"),
        (json!({"tags": null}), "tags: expected a list, found null"),
        (json!({"new": 1}), "new: unknown member"),
    ];
    for (value, expected) in cases {
        let error = decode::<Cluster>(&value, Decoding::Strict).unwrap_err();
        assert_eq!(error.to_string(), expected);
    }
    assert!(decode::<Cluster>(&json!({"id": "a", "nodeCount": null}), Decoding::Strict).is_ok());
}

#[derive(Debug, Clone)]
enum Colour {
    Red,
    Unknown(String),
}
open_enum! { Colour { Red = "red" } }

#[derive(Debug, Clone)]
enum Size {
    V40,
    Unknown(String),
}

open_enum! { numeric Size { V40 = "40" } }

#[test]
fn enumerations_keep_unknown_values() {
    let (colours, _) = decode::<Vec<Colour>>(&json!(["red", "mauve", 7]), Decoding::Lenient).unwrap();
    assert_eq!(colours, [Colour::Red, Colour::Unknown("mauve".into()), Colour::Unknown("7".into())]);
    assert_eq!(serde_json::to_value(&colours).unwrap(), json!(["red", "mauve", "7"]));
    assert_eq!(Colour::KNOWN, [Colour::Red]);
    assert_eq!(Colour::Unknown("red".into()), Colour::Red, "equal is what is equal on the wire");
}

#[test]
fn a_struct_goes_through_any_format_and_shows_what_is_there() {
    let text = r#"{"id":"x","nodeCount":"3","nested":{"tags":["a"]}}"#;
    let cluster: Cluster = serde_json::from_str(text).unwrap();
    let back = serde_json::to_string(&cluster).unwrap();
    assert_eq!(
        back,
        r#"{"id":"x","nodeCount":3,"tags":[],"labels":{},"nested":{"id":"","tags":["a"],"labels":{},"children":[]},"children":[]}"#
    );
    assert_eq!(serde_json::from_str::<Cluster>(&back).unwrap(), cluster);
    let shown = format!("{:?}", Cluster { node_count: Some(3), ..Cluster::default() });
    assert_eq!(shown, r#"Cluster { id: "", nodeCount: 3, tags: [], labels: {}, children: [] }"#);
}

#[test]
fn empty_reads_from_anything() {
    for value in [json!(null), json!({"a": 1}), json!([1]), json!("x")] {
        decode::<Empty>(&value, Decoding::Lenient).unwrap();
    }
}

#[test]
fn a_text_is_read_like_its_document() {
    let text = br#" {"children": [{"id": "\u00e9", "x": [1]}], "nodeCount": 1e2, "id": 18446744073709551615} "#;
    let (cluster, unknown) = decode_slice::<Cluster>(text, Decoding::Lenient).unwrap();
    assert_eq!((cluster.id.as_str(), cluster.node_count), ("18446744073709551615", Some(100)));
    assert_eq!(cluster.children[0].id, "é");
    assert_eq!(unknown, [Unknown { path: "children[0].x".to_owned(), value: json!([1]) }]);
}

#[test]
fn what_is_no_json_is_named_by_line_and_column() {
    let cases = [
        ("", "not JSON: EOF while parsing a value at line 1 column 0"),
        ("<html>", "not JSON: expected value at line 1 column 1"),
        (r#"{"id": "x"} y"#, "not JSON: trailing characters at line 1 column 13"),
        (r#"{"x": ["a" "b"]}"#, "not JSON: expected `,` or `]` at line 1 column 12"),
    ];
    for (text, expected) in cases {
        let error = decode_slice::<Cluster>(text.as_bytes(), Decoding::Lenient).unwrap_err();
        assert_eq!(error.to_string(), expected);
    }
}

#[test]
fn of_a_member_that_comes_twice_the_later_one_counts() {
    let text =
        br#"{"id": "a", "tags": ["x"], "nested": {"id": "b"}, "id": "c", "tags": [], "nested": {"tags": ["y"]}}"#;
    let (cluster, _) = decode_slice::<Cluster>(text, Decoding::Lenient).unwrap();
    let nested = Cluster { tags: vec!["y".to_owned()], ..Cluster::default() };
    assert_eq!(cluster, Cluster { id: "c".to_owned(), nested: Some(Box::new(nested)), ..Cluster::default() });
}

#[test]
fn a_whole_number_is_written_without_a_fraction() {
    for (ratio, text) in [(12.0, "12"), (-3.0, "-3"), (0.5, "0.5"), (1e300, "1e+300")] {
        let cluster = Cluster { ratio: Some(ratio), ..Cluster::default() };
        assert_eq!(serde_json::to_value(&cluster).unwrap()["ratio"].to_string(), text);
    }
}

#[test]
fn an_enumeration_is_used_like_a_text() {
    let red: Colour = "red".parse().unwrap();
    assert!(red == "red" && red == *"red" && red.as_ref() == "red");
    assert_eq!(format!("[{red:<5}]"), "[red  ]");
    let mut colours = [Colour::from("violet"), red.clone(), Colour::from("blue")];
    colours.sort();
    assert_eq!(colours.map(|c| c.to_string()), ["blue", "red", "violet"]);
    for value in ["red".into_value(), Some("red").into_value(), Some(red.clone()).into_value()] {
        assert_eq!(value, Some(Colour::Red));
    }
    let size: Option<Size> = 40.into_value();
    assert_eq!(size.as_ref(), Size::KNOWN.first());
}

/// The same struct as [`Cluster`], read and written by serde's own code.
#[derive(Debug, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Derived {
    id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    node_count: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ratio: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    public: Option<bool>,
    tags: Vec<String>,
    labels: BTreeMap<String, i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    nested: Option<Box<Derived>>,
    children: Vec<Derived>,
}

fn any_derived() -> impl Strategy<Value = Derived> {
    let scalars = (".{0,8}", any::<Option<i64>>(), any::<Option<f64>>(), any::<Option<bool>>());
    let lists = (prop::collection::vec(".{0,4}", 0..3), prop::collection::btree_map(".{0,4}", any::<i64>(), 0..3));
    let leaf = (scalars, lists).prop_map(|((id, node_count, ratio, public), (tags, labels))| {
        let ratio = ratio.filter(|number| number.is_finite());
        Derived { id, node_count, ratio, public, tags, labels, ..Derived::default() }
    });
    leaf.prop_recursive(3, 12, 3, |inner| {
        (inner.clone(), prop::option::of(inner.clone()), prop::collection::vec(inner, 0..3))
            .prop_map(|(outer, nested, children)| Derived { nested: nested.map(Box::new), children, ..outer })
    })
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "[a-z0-9. ]{0,6}".prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 32, 4, |inner| {
        let names = "id|nodeCount|ratio|public|tags|labels|nested|children|x";
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map(names, inner, 0..5).prop_map(|m| Value::Object(m.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn nothing_panics_on_any_json(value in any_json()) {
        let _ = decode::<Cluster>(&value, Decoding::Lenient);
        let _ = decode::<Cluster>(&value, Decoding::Strict);
        let _ = decode::<Vec<Colour>>(&value, Decoding::Lenient);
    }

    #[test]
    fn what_strict_mode_takes_lenient_mode_takes_alike(value in any_json()) {
        if let Ok((strict, _)) = decode::<Cluster>(&value, Decoding::Strict) {
            prop_assert_eq!(decode::<Cluster>(&value, Decoding::Lenient).unwrap().0, strict);
        }
    }

    #[test]
    fn nothing_panics_on_any_bytes(bytes in any::<Vec<u8>>()) {
        let _ = parse(&bytes);
        let _ = decode_slice::<Cluster>(&bytes, Decoding::Lenient);
    }

    #[test]
    fn a_text_and_its_document_are_read_alike(value in any_json(), strict in any::<bool>()) {
        let decoding = if strict { Decoding::Strict } else { Decoding::Lenient };
        let text = value.to_string();
        let value: Value = serde_json::from_str(&text).unwrap();
        prop_assert_eq!(decode_slice::<Cluster>(text.as_bytes(), decoding), decode::<Cluster>(&value, decoding));
    }

    #[test]
    fn a_failure_has_a_path_unless_the_whole_document_is_wrong(value in any_json()) {
        if let Err(error) = decode::<Cluster>(&value, Decoding::Lenient) {
            prop_assert!(!error.path().is_empty() || !value.is_object(), "{}", error);
        }
    }

    #[test]
    fn serde_reads_and_writes_the_same(derived in any_derived()) {
        let text = serde_json::to_string(&derived).unwrap();
        for decoding in [Decoding::Lenient, Decoding::Strict] {
            let (ours, unknown) = decode_slice::<Cluster>(text.as_bytes(), decoding).unwrap();
            prop_assert!(unknown.is_empty());
            // Compared as what serde's own code writes of both: ours writes whole numbers without `.0`.
            let ours: Derived = serde_json::from_str(&serde_json::to_string(&ours).unwrap()).unwrap();
            let theirs: Derived = serde_json::from_str(&text).unwrap();
            // Numbers lose a digit when they are read, so both are read equally often.
            let theirs: Derived = serde_json::from_str(&serde_json::to_string(&theirs).unwrap()).unwrap();
            prop_assert_eq!(serde_json::to_string(&ours).unwrap(), serde_json::to_string(&theirs).unwrap());
        }
    }
}
