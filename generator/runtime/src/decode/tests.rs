use std::collections::BTreeMap;

use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::codegen::{Member, Shape, Table};
use crate::{open_enum, record};

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

static CLUSTER: Table = Table::new(&Shape {
    name: "Cluster",
    members: &[
        Member::new("id"),
        Member::new("nodeCount"),
        Member::new("ratio"),
        Member::new("public"),
        Member::new("tags"),
        Member::new("labels"),
        Member::new("nested"),
        Member::new("children"),
    ],
});
record! { Cluster = CLUSTER { id, node_count, ratio, public, tags, labels, nested, children } }

fn read(value: Value) -> Result<Cluster, String> {
    decode(&value, Decoding::Lenient).map(|(cluster, _)| cluster).map_err(|error| error.to_string())
}

#[test]
fn scalars_stand_in_for_each_other() {
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
fn strict_mode_bends_to_nothing() {
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

#[test]
fn enumerations_keep_values_that_nobody_knows() {
    let (colours, _) = decode::<Vec<Colour>>(&json!(["red", "mauve", 7]), Decoding::Lenient).unwrap();
    assert_eq!(colours, [Colour::Red, Colour::Unknown("mauve".into()), Colour::Unknown("7".into())]);
    assert_eq!(serde_json::to_value(&colours).unwrap(), json!(["red", "mauve", "7"]));
    assert_eq!(Colour::KNOWN, [Colour::Red]);
    assert_eq!(Colour::Unknown("red".into()), Colour::Red, "equal is what is equal on the wire");
}

struct Node {
    id: String,
}

static NODE: Table = Table::new(&Shape { name: "Node", members: &[Member::always("id")] });
record! { Node = NODE { id } }

#[test]
fn what_an_answer_always_has_is_missed_by_name() {
    let error = decode::<Vec<Node>>(&json!([{"id": "a"}, {"id": null}]), Decoding::Lenient).unwrap_err();
    assert_eq!(error.to_string(), "[1].id: is missing");
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
    let shown = format!("{:?}", Node { id: "n".into() });
    assert_eq!(shown, r#"Node { id: "n" }"#);
}

#[test]
fn empty_reads_from_anything() {
    for value in [json!(null), json!({"a": 1}), json!([1]), json!("x")] {
        decode::<Empty>(&value, Decoding::Lenient).unwrap();
    }
}

#[test]
fn dotted_paths_lead_into_objects_and_lists() {
    let value = json!({"a": {"b": [{"c/d": 1}]}});
    assert_eq!(at(&value, "a.b[0].c/d"), Some(&json!(1)));
    assert_eq!(at(&value, ""), Some(&value));
    assert_eq!(at(&value, "a.x"), None);
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
    }
}
