//! The formats in which the services send times.  In: a text or number as sent.  Out: a timestamp.
//!
//! Fields keep the text or number; a program parses it when it needs the time. Invariant: no offset is guessed, because
//! the documents do not give the time zone of times without offset.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;
use std::time::{Duration, SystemTime};

use time::format_description::FormatItem;
use time::format_description::well_known::Rfc3339;
use time::macros::format_description;
use time::{OffsetDateTime, PrimitiveDateTime, UtcOffset};

use crate::clock::system_time;

/// A time that a service sent.
///
/// Times are ordered by when they are. A time without an offset is ordered as if it were UTC, because nothing better is
/// known; a date is its first second.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Timestamp {
    /// With an offset, or as a number since 1970: an exact time.
    Exact(SystemTime),
    /// Without an offset: a date and time of day in an unknown time zone.
    Local(LocalTime),
    /// A date alone, in an unknown time zone: its first second.
    Date(LocalTime),
}

/// The text is no time that services send.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseTimestampError(String);

/// The time has no offset, so it is not known when it was. Use [`Timestamp::at_offset`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotExact;

impl fmt::Display for ParseTimestampError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = &self.0;
        write!(
            out,
            "`{text}` is no time: expected RFC 3339, `2024-08-09 10:11:12`, `2024-08-09`, or a number since 1970"
        )
    }
}

impl std::error::Error for ParseTimestampError {}

impl fmt::Display for NotExact {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("the time has no offset, so it is not known when it was; use `Timestamp::at_offset`")
    }
}

impl std::error::Error for NotExact {}

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

const DATE: &[FormatItem<'_>] = format_description!("[year]-[month]-[day]");

/// Numbers since 1970 below this are seconds (until the year 5138), others milliseconds (since 1973).
const SECONDS: u64 = 100_000_000_000;

impl Timestamp {
    /// Reads `2024-08-09T10:11:12Z`, `…+08:00`, `…+0800`, with or without fraction; `2024-08-09 10:11:12` and the same
    /// with `T`; `2024-08-09`; seconds or milliseconds since 1970.
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
        if let Ok(date) = time::Date::parse(text, DATE) {
            let (year, month, day) = (date.year(), date.month().into(), date.day());
            return Some(Timestamp::Date(LocalTime { year, month, day, hour: 0, minute: 0, second: 0 }));
        }
        let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        let number: u64 = digits.then(|| text.parse().ok()).flatten()?;
        let since = if number < SECONDS { Duration::from_secs(number) } else { Duration::from_millis(number) };
        SystemTime::UNIX_EPOCH.checked_add(since).map(Timestamp::Exact)
    }

    /// Reads seconds since 1970.
    pub fn from_seconds(seconds: i64) -> Option<Self> {
        let seconds = u64::try_from(seconds).ok()?;
        SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(seconds)).map(Timestamp::Exact)
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
            Timestamp::Local(local) | Timestamp::Date(local) => local,
        };
        let month = time::Month::try_from(local.month).ok()?;
        let date = time::Date::from_calendar_date(local.year, month, local.day).ok()?;
        let time = time::Time::from_hms(local.hour, local.minute, local.second).ok()?;
        let offset = UtcOffset::from_whole_seconds(i32::from(offset_minutes) * 60).ok()?;
        system_time(PrimitiveDateTime::new(date, time).assume_offset(offset))
    }
}

/// RFC 3339 in UTC; without an offset where there is none.
impl fmt::Display for Timestamp {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Timestamp::Exact(exact) => match OffsetDateTime::from(*exact).format(&Rfc3339) {
                Ok(text) => out.pad(&text),
                // Years beyond 9999 have no form in RFC 3339.
                Err(_) => fmt::Debug::fmt(exact, out),
            },
            Timestamp::Local(it) => out.pad(&format!(
                "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}",
                it.year, it.month, it.day, it.hour, it.minute, it.second
            )),
            Timestamp::Date(it) => out.pad(&format!("{:04}-{:02}-{:02}", it.year, it.month, it.day)),
        }
    }
}

impl FromStr for Timestamp {
    type Err = ParseTimestampError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text).ok_or_else(|| ParseTimestampError(text.chars().take(64).collect()))
    }
}

impl Ord for Timestamp {
    fn cmp(&self, other: &Self) -> Ordering {
        let kind = |it: &Self| match it {
            Timestamp::Exact(_) => 0,
            Timestamp::Local(_) => 1,
            Timestamp::Date(_) => 2,
        };
        // Times that differ are never equal, whatever they are as UTC.
        self.at_offset(0).cmp(&other.at_offset(0)).then_with(|| kind(self).cmp(&kind(other)))
    }
}

impl PartialOrd for Timestamp {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Self {
        Timestamp::Exact(time)
    }
}

impl TryFrom<Timestamp> for SystemTime {
    type Error = NotExact;

    fn try_from(time: Timestamp) -> Result<Self, NotExact> {
        match time {
            Timestamp::Exact(exact) => Ok(exact),
            Timestamp::Local(_) | Timestamp::Date(_) => Err(NotExact),
        }
    }
}

#[cfg(feature = "time")]
impl TryFrom<Timestamp> for OffsetDateTime {
    type Error = NotExact;

    fn try_from(time: Timestamp) -> Result<Self, NotExact> {
        SystemTime::try_from(time).map(Into::into)
    }
}

#[cfg(feature = "chrono")]
impl TryFrom<Timestamp> for chrono::DateTime<chrono::Utc> {
    type Error = NotExact;

    fn try_from(time: Timestamp) -> Result<Self, NotExact> {
        SystemTime::try_from(time).map(Into::into)
    }
}

#[cfg(feature = "jiff")]
impl TryFrom<Timestamp> for jiff::Timestamp {
    type Error = NotExact;

    fn try_from(time: Timestamp) -> Result<Self, NotExact> {
        // Times beyond the year 9999 have no form in jiff.
        SystemTime::try_from(time).and_then(|time| time.try_into().map_err(|_| NotExact))
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
            Timestamp::Local(_) | Timestamp::Date(_) => None,
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
            "1767323045",
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
        for text in ["", "now", "2026-13-01 00:00:00", "-5", "99999999999999999999", "2026-02-30"] {
            assert_eq!(Timestamp::parse(text), None, "{text}");
        }
        assert_eq!(Timestamp::from_millis(-1), None);
    }

    #[test]
    fn a_time_is_shown_as_it_can_be_read_again() {
        let cases = [
            ("2026-01-02T11:04:05+0800", "2026-01-02T03:04:05Z"),
            ("1767323045250", "2026-01-02T03:04:05.25Z"),
            ("2026-01-02 03:04:05", "2026-01-02T03:04:05"),
            ("2026-01-02", "2026-01-02"),
        ];
        for (text, shown) in cases {
            let time: Timestamp = text.parse().unwrap();
            assert_eq!(time.to_string(), shown, "{text}");
            assert_eq!(shown.parse(), Ok(time), "{text}");
        }
        assert!("soon".parse::<Timestamp>().unwrap_err().to_string().starts_with("`soon` is no time"));
        assert_eq!(format!("[{:>12}]", Timestamp::parse("2026-01-02").unwrap()), "[  2026-01-02]");
    }

    #[test]
    fn times_are_ordered_by_when_they_are() {
        let mut times = ["2026-01-02T03:04:06Z", "2026-01-03", "2026-01-02T03:04:05", "2026-01-02T11:04:04+08:00"]
            .map(|text| Timestamp::parse(text).unwrap());
        times.sort();
        let shown = times.map(|time| time.to_string());
        assert_eq!(shown, ["2026-01-02T03:04:04Z", "2026-01-02T03:04:05", "2026-01-02T03:04:06Z", "2026-01-03"]);
    }

    #[test]
    fn only_an_exact_time_is_a_system_time() {
        let exact = Timestamp::from_seconds(5).unwrap();
        assert_eq!(SystemTime::try_from(exact), Ok(SystemTime::UNIX_EPOCH + Duration::from_secs(5)));
        assert_eq!(SystemTime::try_from(Timestamp::parse("2026-01-02").unwrap()), Err(NotExact));
    }

    #[cfg(all(feature = "time", feature = "chrono", feature = "jiff"))]
    #[test]
    fn exact_times_become_those_of_other_libraries() {
        let exact = Timestamp::from_seconds(1_767_323_045).unwrap();
        assert_eq!(OffsetDateTime::try_from(exact).unwrap().unix_timestamp(), 1_767_323_045);
        assert_eq!(chrono::DateTime::try_from(exact).unwrap().timestamp(), 1_767_323_045);
        assert_eq!(jiff::Timestamp::try_from(exact).unwrap().as_second(), 1_767_323_045);
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
