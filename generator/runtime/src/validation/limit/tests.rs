use super::*;

fn found<T: Checked>(value: T, limits: &[Limit]) -> Vec<&'static str> {
    let mut violations = Violations::new();
    violations.limit("it", &Some(value), limits);
    violations.into_vec().into_iter().map(|violation| violation.rule).collect()
}

fn text(value: &str, limit: Limit) -> bool {
    found(value.to_owned(), &[limit]).is_empty()
}

fn number(value: i64, limit: Limit) -> bool {
    found(value, &[limit]).is_empty()
}

#[test]
fn what_is_absent_breaks_nothing() {
    let mut violations = Violations::new();
    violations.limit("it", &None::<String>, &[Limit::MinLength(1)]);
    assert!(violations.into_vec().is_empty());
}

#[test]
fn numbers_keep_their_bounds() {
    assert!(number(1, Limit::Minimum(1.0)) && !number(0, Limit::Minimum(1.0)));
    assert!(number(2, Limit::Above(1.0)) && !number(1, Limit::Above(1.0)));
    assert!(number(9, Limit::Maximum(9.0)) && !number(10, Limit::Maximum(9.0)));
    assert!(number(8, Limit::Below(9.0)) && !number(9, Limit::Below(9.0)));
    assert!(number(40, Limit::MultipleOf(10.0)) && !number(45, Limit::MultipleOf(10.0)));
    assert!(number(2, Limit::OneOf(&["1", "2"])) && !number(3, Limit::OneOf(&["1", "2"])));
    assert!(number(5, Limit::Ranges(&[(1, 2), (5, 6)])) && !number(3, Limit::Ranges(&[(1, 2), (5, 6)])));
    assert!(number(3, Limit::NotInRanges(&[(1, 2)])) && !number(2, Limit::NotInRanges(&[(1, 2)])));
}

#[test]
fn lengths_count_characters_unless_bytes_are_meant() {
    assert!(text("日本", Limit::MaxLength(2)) && !text("日本語", Limit::MaxLength(2)));
    assert!(text("ab", Limit::MinLength(2)) && !text("é", Limit::MinLength(2)));
    assert!(text("ab", Limit::MaxBytes(2)) && !text("日", Limit::MaxBytes(2)));
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
    let list = Limit::SeparatedList(",", Some(2), &["x", "y"]);
    assert!(text("x,y", list) && !text("x,z", list) && !text("x,y,x", list));
}

#[test]
fn lists_count_items_and_maps_know_their_keys() {
    assert_eq!(found(vec![1, 2, 3], &[Limit::MaxItems(2), Limit::MinItems(4)]), ["maxItems", "minItems"]);
    let map = BTreeMap::from([("a".to_owned(), 1), ("b".to_owned(), 2)]);
    assert_eq!(found(map.clone(), &[Limit::Keys(&["a"])]), ["keys"]);
    assert!(found(map, &[Limit::Keys(&["a", "b"])]).is_empty());
}

#[test]
fn a_message_shows_the_shape_of_a_secret_and_never_the_secret() {
    let mut violations = Violations::new();
    violations.limit("pwd", &Some(Secret::new("hunter2")), &[Limit::MinLength(8), Limit::Pattern("^[A-Z]*$")]);
    let found: Vec<_> = violations.into_vec().iter().map(ToString::to_string).collect();
    assert_eq!(
        found,
        [
            "pwd: must have at least 8 characters; it is a text of 7 characters",
            "pwd: must match ^[A-Z]*$; it is a text of 7 characters"
        ]
    );
}
