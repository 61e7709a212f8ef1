//! Checks one member against others.  In: its value, the struct that has it, the time.  Out: the rule that it breaks.
//!
//! Invariant: if the other member cannot be found or read, no rule is broken; then the service decides.

use std::time::SystemTime;

use super::limit::{Limit, Span, When};
use super::value::Broken;
use crate::data::reflect::{Reflect, Struct, View};
use crate::data::timestamp::{Timestamp, Window};

const DAY: i64 = 24 * 60 * 60;

/// The struct that is checked, and the ones around it.
pub(super) struct Scope<'a> {
    pub record: &'a Struct<'a>,
    pub around: Option<&'a Scope<'a>>,
    pub now: SystemTime,
}

impl Scope<'_> {
    /// The value of the nearest member of a name: here, in a struct inside, or around. `None` where nothing has the name.
    fn find(&self, name: &str) -> Option<View<'_>> {
        let here = self.record.get(name).map(Reflect::view);
        let within = || self.record.members().into_iter().find_map(|(_, value)| inside(value, name));
        here.or_else(within).or_else(|| self.around?.find(name))
    }

    fn text(&self, name: &str) -> Option<String> {
        text(&self.find(name)?)
    }

    fn all(&self, conditions: &[When]) -> bool {
        conditions
            .iter()
            .all(|when| self.text(when.field).is_some_and(|text| when.values.contains(&text.as_str()) != when.not))
    }
}

fn inside<'a>(member: &'a dyn Reflect, name: &str) -> Option<View<'a>> {
    let View::Struct(record) = member.view() else { return None };
    record.get(name).map(Reflect::view)
}

/// What a member breaks among the others.
pub(super) fn broken(limit: &Limit, view: &View<'_>, scope: &Scope<'_>) -> Option<Broken> {
    if view.is_absent() {
        return missing(limit, scope);
    }
    match *limit {
        Limit::AbsentIf(when) if scope.all(when) => {
            Some(("absent-if", format!("must not be there when {}", spoken(when))))
        }
        Limit::RangeIf(when, low, high) if scope.all(when) => {
            let number = number(view)?;
            let ok = low.is_none_or(|low| number >= low as f64) && high.is_none_or(|high| number <= high as f64);
            let bound = |word: &str, bound: Option<i64>| bound.map(|bound| format!("{word} {bound}"));
            let bounds: Vec<_> = [bound("at least", low), bound("at most", high)].into_iter().flatten().collect();
            (!ok).then(|| ("range-if", format!("must be {} when {}", bounds.join(" and "), spoken(when))))
        }
        Limit::RequiresField(other, values) => {
            let concerned = values.is_empty() || text(view).is_some_and(|text| values.contains(&text.as_str()));
            let lacking = scope.find(other).is_some_and(|other| other.is_absent());
            (concerned && lacking).then(|| ("requires-field", format!("needs `{other}` beside it")))
        }
        _ => of_two(limit, view, scope).or_else(|| of_time(limit, view, scope)),
    }
}

fn missing(limit: &Limit, scope: &Scope<'_>) -> Option<Broken> {
    match *limit {
        Limit::RequiredIf(when) if scope.all(when) => {
            Some(("required-if", format!("is required when {}", spoken(when))))
        }
        Limit::AtLeastOneOf(names)
            if names.iter().all(|name| scope.find(name).is_none_or(|other| other.is_absent())) =>
        {
            Some(("at-least-one-of", format!("is required, unless one of {} is there", names.join(", "))))
        }
        _ => None,
    }
}

/// Compares two values.
fn of_two(limit: &Limit, view: &View<'_>, scope: &Scope<'_>) -> Option<Broken> {
    let (rule, ok, message) = match *limit {
        Limit::NotEqualToField(other) => {
            ("not-equal-to-field", text(view)? != scope.text(other)?, format!("must not be the value of `{other}`"))
        }
        Limit::NotReversedField(other) => {
            let backwards: String = scope.text(other)?.chars().rev().collect();
            ("not-reversed-field", text(view)? != backwards, format!("must not be `{other}` backwards"))
        }
        Limit::NotAboveField(other) => {
            ("not-above-field", number(view)? <= number(&scope.find(other)?)?, format!("must be at most `{other}`"))
        }
        _ => return None,
    };
    (!ok).then_some((rule, message))
}

fn of_time(limit: &Limit, view: &View<'_>, scope: &Scope<'_>) -> Option<Broken> {
    let (rule, ok, message) = match *limit {
        Limit::BeforeNow => {
            let now = scope.now.duration_since(SystemTime::UNIX_EPOCH).ok()?.as_secs();
            ("before-now", seconds(view)? <= now as i64, "must be in the past".to_owned())
        }
        Limit::LaterThanField(other) => (
            "later-than-field",
            seconds(view)? > seconds(&scope.find(other)?)?,
            format!("must be later than `{other}`"),
        ),
        Limit::TimeWindowFrom(other, span) => {
            let (from, to) = (&scope.find(other)?, view);
            let ok = match (seconds(from), seconds(to)) {
                (Some(from), Some(to)) => span.fits(from, to),
                _ => span.fits_daily(time_of_day(&text(from)?)?, time_of_day(&text(to)?)?),
            };
            ("time-window", ok, format!("must be {} after `{other}`", span.spoken()))
        }
        Limit::TimeWindow(span) => {
            let window = Window::parse(&text(view)?)?;
            let at = |(hour, minute): (u8, u8)| i64::from(hour) * 3600 + i64::from(minute) * 60;
            ("time-window", span.fits_daily(at(window.from), at(window.to)), format!("must last {}", span.spoken()))
        }
        _ => return None,
    };
    (!ok).then_some((rule, message))
}

impl Span {
    fn fits(self, from: i64, to: i64) -> bool {
        let long = u64::try_from(to - from).ok();
        let full = |time: i64| !self.full_hours || time % 3600 == 0;
        long.is_some_and(|long| {
            self.exactly.is_none_or(|wanted| long == wanted) && self.at_most.is_none_or(|most| long <= most)
        }) && full(from)
            && full(to)
    }

    /// The same for times of day, where the end may be on the next one.
    fn fits_daily(self, from: i64, to: i64) -> bool {
        self.fits(from, from + (to - from).rem_euclid(DAY))
    }

    fn spoken(self) -> String {
        let exactly = self.exactly.map(|long| format!("{long} seconds"));
        let most = self.at_most.map(|long| format!("at most {long} seconds"));
        let hours = self.full_hours.then(|| "from a full hour to a full hour".to_owned());
        [exactly, most, hours].into_iter().flatten().collect::<Vec<_>>().join(", ")
    }
}

fn spoken(conditions: &[When]) -> String {
    let all = conditions.iter().map(|when| {
        let verb = if when.not { "is not" } else { "is" };
        format!("`{}` {verb} {}", when.field, when.values.join(" or "))
    });
    all.collect::<Vec<_>>().join(" and ")
}

/// A scalar as it is compared with documented values.
fn text(view: &View<'_>) -> Option<String> {
    match view {
        View::Text(text) | View::Secret(text) => Some((*text).to_owned()),
        View::Integer(number) => Some(number.to_string()),
        View::Float(number) => Some(number.to_string()),
        View::Bool(flag) => Some(flag.to_string()),
        _ => None,
    }
}

fn number(view: &View<'_>) -> Option<f64> {
    match view {
        View::Float(number) => Some(*number),
        other => text(other)?.trim().parse().ok(),
    }
}

/// Seconds since 1970; a time without offset counts as UTC, which matters only when it is compared with another format.
fn seconds(view: &View<'_>) -> Option<i64> {
    let timestamp = match view {
        View::Integer(millis) => Timestamp::from_millis(*millis)?,
        View::Text(text) => Timestamp::parse(text)?,
        _ => return None,
    };
    let since = timestamp.at_offset(0)?.duration_since(SystemTime::UNIX_EPOCH).ok()?;
    i64::try_from(since.as_secs()).ok()
}

fn time_of_day(text: &str) -> Option<i64> {
    let window = Window::parse(&format!("{text}-{text}"))?;
    Some(i64::from(window.from.0) * 3600 + i64::from(window.from.1) * 60)
}
