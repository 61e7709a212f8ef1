//! Checks a whole request.  In: any struct.  Out: every violation, with its path.
//!
//! Invariant: a message shows a value, cut to a short text; of a secret only its length.

use std::time::SystemTime;

use super::limit::Limit;
use super::siblings::{self, Scope};
use super::{Violations, value};
use crate::data::reflect::{Location, Member, Reflect, Struct, View};
use crate::secret::redact::is_secret_name;

/// Characters of a value that a message shows.
const SHOWN: usize = 60;

/// Reports everything that is missing from a struct or breaks a documented constraint.
pub(crate) fn check(input: &dyn Reflect, now: SystemTime, violations: &mut Violations) {
    if let View::Struct(record) = input.view() {
        walk(&record, None, now, violations);
    }
}

fn walk(record: &Struct<'_>, around: Option<&Scope<'_>>, now: SystemTime, v: &mut Violations) {
    let scope = Scope { record, around, now };
    for (member, data) in record.members() {
        let view = &data.view();
        if member.required && view.is_absent() {
            v.add(member.name, "required", "is required");
        }
        if member.location == Location::Body && matches!(view, View::Struct(_)) {
            // The body is the document, so paths begin inside it.
            inside(view, member, 0, &scope, v);
            continue;
        }
        v.within(member.name, |v| {
            hold(view, member.limits, &scope, v);
            inside(view, member, 0, &scope, v);
        });
    }
}

fn hold(view: &View<'_>, limits: &[Limit], scope: &Scope<'_>, v: &mut Violations) {
    for limit in limits {
        if let Some((rule, message)) = siblings::broken(limit, view, scope) {
            v.add_here(rule, message);
        } else if let Some((rule, message)) = value::broken(limit, view) {
            // The whole path, because a secret can be inside a map or a list.
            let secret = is_secret_name(&v.path);
            v.add_here(rule, format!("{message}; it is {}", shown(view, secret)));
        }
    }
}

/// What is inside a value; `level` counts the lists and maps around it.
fn inside(view: &View<'_>, member: &'static Member, level: usize, scope: &Scope<'_>, v: &mut Violations) {
    let limits = member.inner.get(level).copied().unwrap_or_default();
    let one = |view: &View<'_>, v: &mut Violations| {
        hold(view, limits, scope, v);
        inside(view, member, level + 1, scope, v);
    };
    match view {
        View::List(items) => {
            items.items().iter().enumerate().for_each(|(index, item)| v.element(index, |v| one(&item.view(), v)));
        }
        View::Map(map) => map.entries().into_iter().for_each(|(name, value)| v.within(name, |v| one(&value.view(), v))),
        View::Struct(record) => walk(record, Some(scope), scope.now, v),
        _ => {}
    }
}

/// A value for a message: short ones as they are, others by kind and length.
fn shown(view: &View<'_>, secret: bool) -> String {
    match view {
        View::Secret(text) => length(text),
        View::Text(text) if secret => length(text),
        View::Text(text) if text.chars().count() > SHOWN => {
            let start: String = text.chars().take(SHOWN).collect();
            format!("{start:?}…, {}", length(text))
        }
        View::Text(text) => format!("{text:?}"),
        View::Integer(_) | View::Float(_) if secret => "a number".to_owned(),
        View::Integer(number) => number.to_string(),
        View::Float(number) => number.to_string(),
        View::Bool(flag) => flag.to_string(),
        View::List(items) => format!("a list of {} items", items.len()),
        View::Map(map) => format!("a map of {} entries", map.entries().len()),
        View::Absent | View::Json(_) | View::Struct(_) => "a value".to_owned(),
    }
}

fn length(text: &str) -> String {
    format!("a text of {} characters", text.chars().count())
}
