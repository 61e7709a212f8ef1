//! The formats in which the services send times.  In: a text or number as sent.  Out: a timestamp.
//!
//! Fields keep the text or number; a program parses it when it needs the time. Invariant: no offset is guessed, because
//! the documents do not give the time zone of times without offset.

use std::time::{Duration, SystemTime};

use time::format_description::FormatItem;
use time::format_description::well_known::Rfc3339;
use time::macros::format_description;
use time::{OffsetDateTime, PrimitiveDateTime, UtcOffset};

use crate::clock::system_time;

/// A time that a service sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Timestamp {
    /// With an offset, or as a number since 1970: an exact time.
    Exact(SystemTime),
    /// Without an offset: a date and time of day in an unknown time zone.
    Local(LocalTime),
}

/// A date and a time of day without offset.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct LocalTime {
    /// Year.
    pub year: i32,
    /// Month, from 1.
    pub month: u8,
    /// Day of the month, from 1.
    pub day: u8,
    /// Hour, 0 to 23.
    pub hour: u8,
    /// Minute.
    pub minute: u8,
    /// Second.
    pub second: u8,
}

/// A daily window such as `22:00-02:00`, in hours and minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    /// Hour and minute of its start.
    pub from: (u8, u8),
    /// Hour and minute of its end; before the start when the window spans midnight.
    pub to: (u8, u8),
}

/// Dates with an offset that has no colon, as in `2024-08-09T10:11:12+0800`.
const OFFSET_WITHOUT_COLON: [&[FormatItem<'_>]; 2] = [
    format_description!("[year]-[month]-[day]T[hour]:[minute]:[second][offset_hour sign:mandatory][offset_minute]"),
    format_description!(
        "[year]-[month]-[day]T[hour]:[minute]:[second].[subsecond][offset_hour sign:mandatory][offset_minute]"
    ),
];
const WITHOUT_OFFSET: [&[FormatItem<'_>]; 2] = [
    format_description!("[year]-[month]-[day]T[hour]:[minute]:[second]"),
    format_description!("[year]-[month]-[day] [hour]:[minute]:[second]"),
];

impl Timestamp {
    /// Reads `2024-08-09T10:11:12Z`, `…+08:00`, `…+0800`, with or without fraction; `2024-08-09 10:11:12` and the same
    /// with `T`; milliseconds since 1970.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if let Ok(timestamp) = OffsetDateTime::parse(text, &Rfc3339) {
            return system_time(timestamp).map(Timestamp::Exact);
        }
        let exact = |format: &&[FormatItem<'_>]| OffsetDateTime::parse(text, *format).ok();
        if let Some(timestamp) = OFFSET_WITHOUT_COLON.iter().find_map(exact) {
            return system_time(timestamp).map(Timestamp::Exact);
        }
        let local = |format: &&[FormatItem<'_>]| PrimitiveDateTime::parse(text, *format).ok();
        if let Some(time) = WITHOUT_OFFSET.iter().find_map(local) {
            return Some(Timestamp::Local(LocalTime {
                year: time.year(),
                month: time.month().into(),
                day: time.day(),
                hour: time.hour(),
                minute: time.minute(),
                second: time.second(),
            }));
        }
        let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        digits.then(|| text.parse().ok().and_then(Self::from_millis)).flatten()
    }

    /// Reads milliseconds since 1970.
    pub fn from_millis(millis: i64) -> Option<Self> {
        let millis = u64::try_from(millis).ok()?;
        let timestamp = SystemTime::UNIX_EPOCH.checked_add(Duration::from_millis(millis))?;
        Some(Timestamp::Exact(timestamp))
    }

    /// The exact time. A time without offset gets this one, in minutes east of Greenwich.
    pub fn at_offset(self, offset_minutes: i16) -> Option<SystemTime> {
        let local = match self {
            Timestamp::Exact(timestamp) => return Some(timestamp),
            Timestamp::Local(local) => local,
        };
        let month = time::Month::try_from(local.month).ok()?;
        let date = time::Date::from_calendar_date(local.year, month, local.day).ok()?;
        let time = time::Time::from_hms(local.hour, local.minute, local.second).ok()?;
        let offset = UtcOffset::from_whole_seconds(i32::from(offset_minutes) * 60).ok()?;
        system_time(PrimitiveDateTime::new(date, time).assume_offset(offset))
    }
}

impl Window {
    /// Reads `22:00-02:00`.
    pub fn parse(text: &str) -> Option<Self> {
        let (from, to) = text.trim().split_once('-')?;
        Some(Self { from: clock_time(from)?, to: clock_time(to)? })
    }
}

fn clock_time(text: &str) -> Option<(u8, u8)> {
    let (hour, minute) = text.trim().split_once(':')?;
    let two = |part: &str| (part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit())).then(|| part.parse().ok());
    let (hour, minute) = (two(hour)??, two(minute)??);
    (hour < 24 && minute < 60).then_some((hour, minute))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn seconds(text: &str) -> Option<u64> {
        match Timestamp::parse(text)? {
            Timestamp::Exact(timestamp) => timestamp.duration_since(SystemTime::UNIX_EPOCH).ok().map(|d| d.as_secs()),
            Timestamp::Local(_) => None,
        }
    }

    #[test]
    fn every_exact_format_is_the_same_time() {
        for text in [
            "2026-01-02T03:04:05Z",
            "2026-01-02T03:04:05.250Z",
            "2026-01-02T11:04:05+08:00",
            "2026-01-02T11:04:05+0800",
            "2026-01-02T11:04:05.000+0800",
            "2026-01-01T21:34:05-0530",
            "1767323045000",
            " 1767323045999 ",
        ] {
            assert_eq!(seconds(text), Some(1_767_323_045), "{text}");
        }
    }

    #[test]
    fn a_time_without_offset_needs_one() {
        for text in ["2026-01-02 03:04:05", "2026-01-02T03:04:05"] {
            let timestamp = Timestamp::parse(text).unwrap();
            assert!(matches!(timestamp, Timestamp::Local(LocalTime { hour: 3, month: 1, .. })), "{text}");
            let there = timestamp.at_offset(8 * 60);
            assert_eq!(there, Timestamp::from_millis(1_767_294_245_000).and_then(|m| m.at_offset(0)));
        }
    }

    #[test]
    fn other_texts_are_no_times() {
        for text in ["", "now", "2026-13-01 00:00:00", "-5", "99999999999999999999", "2026-01-02"] {
            assert_eq!(Timestamp::parse(text), None, "{text}");
        }
        assert_eq!(Timestamp::from_millis(-1), None);
    }

    #[test]
    fn windows_may_span_midnight() {
        let window = Window::parse("22:00-02:30").unwrap();
        assert_eq!((window.from, window.to), ((22, 0), (2, 30)));
        for text in ["", "22:00", "24:00-01:00", "1:00-2:00", "22:60-23:00", "+1:00-02:00"] {
            assert_eq!(Window::parse(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn nothing_panics(text in any::<String>(), millis in any::<i64>(), offset in any::<i16>()) {
            let _ = Window::parse(&text);
            let _ = Timestamp::parse(&text).and_then(|m| m.at_offset(offset));
            let _ = Timestamp::from_millis(millis);
        }
    }
}
