//! Time as an argument.  In: the system clock, or a clock that a test moves.  Out: the time, time passed, pauses.
//!
//! Invariant: no other module reads the system time or sleeps.

pub(crate) mod skew;

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::Poll;
use std::time::{Duration, SystemTime};

use time::OffsetDateTime;
use time::macros::format_description;
use tokio::time::Instant;

use crate::http::future::BoxFuture;

/// A clock that also waits.
pub trait Clock: fmt::Debug + Send + Sync {
    /// The time of day.
    fn now(&self) -> SystemTime;

    /// Time since a fixed point; never goes back.
    fn monotonic(&self) -> Duration;

    /// Waits between two attempts or polls.
    fn pause(&self, duration: Duration) -> BoxFuture<'static, ()>;

    /// Completes after the duration; used as a time limit.
    fn timer(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.pause(duration)
    }
}

/// The system's clock and tokio's timer.
#[derive(Debug, Clone, Copy)]
pub struct SystemClock {
    start: Instant,
}

impl Default for SystemClock {
    fn default() -> Self {
        Self { start: Instant::now() }
    }
}

impl Clock for SystemClock {
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }

    fn monotonic(&self) -> Duration {
        self.start.elapsed()
    }

    fn pause(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(async move { tokio::time::sleep(duration).await })
    }
}

impl<T: Clock + ?Sized> Clock for std::sync::Arc<T> {
    fn now(&self) -> SystemTime {
        (**self).now()
    }

    fn monotonic(&self) -> Duration {
        (**self).monotonic()
    }

    fn pause(&self, duration: Duration) -> BoxFuture<'static, ()> {
        (**self).pause(duration)
    }

    fn timer(&self, duration: Duration) -> BoxFuture<'static, ()> {
        (**self).timer(duration)
    }
}

/// A clock for tests: pauses end at once and move it forward, timers never end.
#[derive(Debug)]
pub struct ManualClock {
    start: SystemTime,
    state: std::sync::Arc<Mutex<Manual>>,
}

#[derive(Debug, Default)]
struct Manual {
    passed: Duration,
    pauses: Vec<Duration>,
}

impl ManualClock {
    /// A clock that shows this time.
    pub fn new(now: SystemTime) -> Self {
        Self { start: now, state: Default::default() }
    }

    /// Moves the clock forward.
    pub fn advance(&self, duration: Duration) {
        let mut state = lock(&self.state);
        state.passed = state.passed.saturating_add(duration);
    }

    /// Every pause so far.
    pub fn pauses(&self) -> Vec<Duration> {
        lock(&self.state).pauses.clone()
    }
}

impl Clock for ManualClock {
    fn now(&self) -> SystemTime {
        self.start.checked_add(self.monotonic()).unwrap_or(self.start)
    }

    fn monotonic(&self) -> Duration {
        lock(&self.state).passed
    }

    fn pause(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let state = self.state.clone();
        Box::pin(async move {
            let mut state = lock(&state);
            state.passed = state.passed.saturating_add(duration);
            state.pauses.push(duration);
        })
    }

    fn timer(&self, _: Duration) -> BoxFuture<'static, ()> {
        Box::pin(std::future::pending())
    }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The future's result, or `None` when it takes longer than allowed. What is ready at once needs no timer.
pub(crate) async fn limit<T>(
    clock: &dyn Clock,
    duration: Duration,
    mut future: impl Future<Output = T> + Unpin,
) -> Option<T> {
    let mut timer = None;
    poll_fn(|context| {
        if let Poll::Ready(value) = Pin::new(&mut future).poll(context) {
            return Poll::Ready(Some(value));
        }
        let timer = timer.get_or_insert_with(|| clock.timer(duration));
        timer.as_mut().poll(context).map(|()| None)
    })
    .await
}

/// The time as the signature wants it: `20260102T030405Z`.
pub(crate) fn stamp(time: SystemTime) -> String {
    let format = format_description!("[year][month][day]T[hour][minute][second]Z");
    let seconds = time.duration_since(SystemTime::UNIX_EPOCH).map(|passed| passed.as_secs()).unwrap_or_default();
    // It fails only for years beyond four digits, which no clock shows.
    let time = i64::try_from(seconds).ok().and_then(|seconds| OffsetDateTime::from_unix_timestamp(seconds).ok());
    time.and_then(|time| time.format(&format).ok()).unwrap_or_default()
}

/// Converts to a `SystemTime`; `None` outside of its range.
pub(crate) fn system_time(time: OffsetDateTime) -> Option<SystemTime> {
    let nanos = time.unix_timestamp_nanos();
    let size = nanos.unsigned_abs();
    let size = Duration::new(u64::try_from(size / 1_000_000_000).ok()?, (size % 1_000_000_000) as u32);
    match nanos {
        0.. => SystemTime::UNIX_EPOCH.checked_add(size),
        _ => SystemTime::UNIX_EPOCH.checked_sub(size),
    }
}

/// The time as the service sees it, which is this many seconds ahead of ours.
pub(crate) fn skewed(time: SystemTime, seconds: i64) -> SystemTime {
    let by = Duration::from_secs(seconds.unsigned_abs());
    let moved = if seconds < 0 { time.checked_sub(by) } else { time.checked_add(by) };
    moved.unwrap_or(time)
}

/// Reads a time in any of the formats that the identity service uses: `2019-02-13T06:52:13.855000Z`, with or without fraction.
pub(crate) fn parse_rfc3339(text: &str) -> Option<SystemTime> {
    let format = time::format_description::well_known::Rfc3339;
    OffsetDateTime::parse(text, &format).ok().and_then(system_time)
}

/// The time of day as `2026-01-02T03:04:05Z`; `None` beyond the years of four digits.
pub(crate) fn rfc3339(time: SystemTime) -> Option<String> {
    let seconds = time.duration_since(SystemTime::UNIX_EPOCH).ok()?.as_secs();
    let time = OffsetDateTime::from_unix_timestamp(i64::try_from(seconds).ok()?).ok()?;
    time.format(&time::format_description::well_known::Rfc3339).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stamps_are_written_and_times_are_read() {
        let time = parse_rfc3339("2026-01-02T03:04:05.5Z").unwrap();
        assert_eq!(stamp(time), "20260102T030405Z");
        assert_eq!(parse_rfc3339("2026-01-02T03:04:05Z").map(stamp).unwrap(), "20260102T030405Z");
        assert_eq!(parse_rfc3339("tomorrow"), None);
    }

    #[test]
    fn no_year_is_too_far() {
        for days in [0, 365 * 8000, 365 * 9000, u64::MAX / 86400 / 4] {
            let Some(time) = SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(days * 86400)) else {
                continue;
            };
            let shown = stamp(time);
            assert!(shown.is_empty() || shown.len() == 16, "{shown}");
        }
        assert!(parse_rfc3339("9999-12-31T23:59:59Z").is_some());
        assert!(parse_rfc3339("0000-01-01T00:00:00-23:59").is_none_or(|time| time < SystemTime::UNIX_EPOCH));
        let before = parse_rfc3339("1969-12-31T23:59:58.5Z").unwrap();
        assert_eq!(SystemTime::UNIX_EPOCH.duration_since(before).unwrap(), Duration::from_millis(1500));
    }

    #[tokio::test]
    async fn a_manual_clock_moves_with_its_pauses_and_has_no_timeouts() {
        let clock = ManualClock::new(SystemTime::UNIX_EPOCH);
        clock.pause(Duration::from_secs(7)).await;
        clock.advance(Duration::from_secs(1));
        assert_eq!(clock.now(), SystemTime::UNIX_EPOCH + Duration::from_secs(8));
        assert_eq!(clock.pauses(), [Duration::from_secs(7)]);
        let ready = Box::pin(async { 1 });
        assert_eq!(limit(&clock, Duration::ZERO, ready).await, Some(1));
    }

    #[tokio::test(start_paused = true)]
    async fn a_limit_gives_up() {
        let never = Box::pin(std::future::pending::<()>());
        let clock = SystemClock::default();
        assert_eq!(limit(&clock, Duration::from_secs(1), never).await, None);
    }
}
