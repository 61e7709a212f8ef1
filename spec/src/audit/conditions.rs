//! Rules that name another member.  In: a merged service.  Out: rules whose member is not in the request, or cannot have
//! the value.

use super::finding::Finding;
use crate::constraint::{Condition, Constraint};
use crate::edition::{Merged, Service};
use crate::fact::{Field, Gap};
use crate::types::Type;

/// The kind of rules whose other member is nowhere in the request.
pub const NO_MEMBER: &str = "rule about a member that the request lacks";
/// The kind of rules whose other member never has the value.
pub const NO_VALUE: &str = "rule about a value that its member cannot have";

/// Checks every rule of every request.
pub fn check(service: &Service) -> Vec<Finding> {
    let mut out = Vec::new();
    for merged in &service.operations {
        let operation = &merged.operation;
        let sent: Vec<&Field> = operation.parameters.iter().map(|p| &p.field).collect();
        let body = operation.request.as_ref().map_or_else(Vec::new, |body| operation.members(body));
        let all: Vec<&Field> = sent.into_iter().chain(body).collect();
        for field in &all {
            for extra in &field.constraints.extra {
                rule(field, extra, &all, &mut |kind, about| out.push(finding(merged, field, kind, about)));
            }
        }
    }
    out
}

fn finding(merged: &Merged, field: &Field, kind: &str, about: String) -> Finding {
    let section = merged.operation.section.clone();
    Finding::by_rule(Gap { section, line: field.line, kind: kind.to_owned(), about }, &merged.document, "")
}

fn rule(field: &Field, extra: &Constraint, all: &[&Field], report: &mut dyn FnMut(&str, String)) {
    let (conditions, names) = named(extra);
    for name in names {
        if !all.iter().any(|f| f.name == name) {
            report(NO_MEMBER, format!("{}: {} names {name}", field.name, extra.rule()));
        }
    }
    for condition in conditions {
        let about =
            || format!("{}: {} {} = {}", field.name, extra.rule(), condition.field, condition.values.join(", "));
        let meant: Vec<&Field> = all.iter().copied().filter(|f| f.name == condition.field).collect();
        if meant.is_empty() {
            report(NO_MEMBER, about());
        } else if !meant.iter().any(|f| can_be(f, condition)) {
            report(NO_VALUE, about());
        } else if !meant.iter().any(|f| lists(f)) {
            // The member has no list, and another one has all the values in its own: it is meant.
            let others = all.iter().filter(|f| f.name != condition.field && f.name != field.name && lists(f));
            let of = |f: &&&Field| condition.values.iter().all(|v| v.parse::<i64>().is_err() && has(f, v));
            let others: Vec<&str> = others.filter(of).map(|f| f.name.as_str()).collect();
            if let [other] = others[..] {
                report(NO_VALUE, format!("{}, which {other} lists", about()));
            }
        }
    }
}

/// The conditions of a rule, and the other members that it names.
fn named(extra: &Constraint) -> (&[Condition], Vec<&str>) {
    match extra {
        Constraint::RequiredIf { when }
        | Constraint::AbsentIf { when }
        | Constraint::EffectiveIf { when }
        | Constraint::RangeIf { when, .. }
        | Constraint::DefaultIf { when, .. } => (when, Vec::new()),
        Constraint::RequiresField { field, .. }
        | Constraint::NotAboveField { field }
        | Constraint::LaterThanField { field } => (&[], vec![field]),
        Constraint::AtLeastOneOf { fields } => (&[], fields.iter().map(String::as_str).collect()),
        Constraint::NotEqualToField { field }
        | Constraint::NotReversedField { field }
        | Constraint::TimeWindow { field, .. } => (&[], field.iter().map(String::as_str).collect()),
        _ => (&[], Vec::new()),
    }
}

fn lists(field: &Field) -> bool {
    !field.constraints.values.is_empty() || *field.kind.leaf() == Type::Boolean
}

/// Whether a member has every value of a condition, as far as its list or its type says.
fn can_be(field: &Field, condition: &Condition) -> bool {
    condition.values.iter().all(|value| match field.kind.leaf() {
        Type::Boolean => value.parse::<bool>().is_ok(),
        Type::Integer if field.constraints.values.is_empty() => value.parse::<i64>().is_ok(),
        _ => field.constraints.values.is_empty() || has(field, value),
    })
}

fn has(field: &Field, value: &str) -> bool {
    let any_case = field.constraints.extra.contains(&Constraint::CaseInsensitive {});
    let same = |own: &str| if any_case { own.eq_ignore_ascii_case(value) } else { own == value };
    let all = field.constraints.values.iter().chain(&field.constraints.shown);
    all.into_iter().any(|own| match own {
        serde_json::Value::String(text) => same(text),
        other => same(&other.to_string()),
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::constraint::Constraints;

    fn field(name: &str, kind: Type, values: &[&str]) -> Field {
        let constraints = Constraints { values: values.iter().map(|v| json!(v)).collect(), ..Constraints::default() };
        Field {
            name: name.into(),
            kind,
            word: String::new(),
            required: None,
            line: 1,
            null: false,
            repairs: Vec::new(),
            constraints,
        }
    }

    fn found(name: &str, value: &str) -> Vec<String> {
        let (paint, shelf) = (field("paint", Type::String, &["oil", "lime"]), field("shelf", Type::String, &[]));
        let (wet, lid) = (field("wet", Type::Boolean, &[]), field("lid", Type::String, &[]));
        let when = vec![Condition { field: name.into(), values: vec![value.into()], not: false }];
        let mut out = Vec::new();
        let report = &mut |kind: &str, about: String| out.push(format!("{kind}: {about}"));
        rule(&lid, &Constraint::RequiredIf { when }, &[&paint, &shelf, &wet, &lid], report);
        out
    }

    #[test]
    fn the_other_member_is_there_and_can_have_the_value() {
        assert!(found("paint", "oil").is_empty());
        assert!(found("wet", "true").is_empty());
        assert!(found("shelf", "left").is_empty());
        assert_eq!(found("tin", "oil"), [format!("{NO_MEMBER}: lid: required-if tin = oil")]);
        assert_eq!(found("paint", "Oil"), [format!("{NO_VALUE}: lid: required-if paint = Oil")]);
        assert_eq!(found("wet", "oil"), [format!("{NO_VALUE}: lid: required-if wet = oil")]);
        assert_eq!(found("shelf", "lime"), [format!("{NO_VALUE}: lid: required-if shelf = lime, which paint lists")]);
    }
}
