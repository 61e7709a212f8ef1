//! Whether and when a call is repeated.  In: how an attempt ended, the policy.  Out: a verdict and a pause.
//!
//! Classification and policy are separate, and both are pure. Invariant: a call that is not idempotent is repeated only
//! when it certainly had no effect: it was not sent, or the service refused it as busy or too frequent.

use std::sync::Mutex;
use std::time::{Duration, SystemTime};

use crate::description::kind::ErrorKind;
use crate::error::sent::Sent;

/// How often calls are repeated, and the pauses between attempts. A call is repeated only within its time limit
/// [`Timeouts::operation`](crate::Timeouts::operation).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct RetryPolicy {
    /// Attempts in all; 1 means no retry.
    pub attempts: u32,
    /// The first pause is at most this long; each further one at most twice its predecessor.
    pub base: Duration,
    /// The pause after the service answered that the resource is busy with another task. It is between half of this and
    /// all of it, at every attempt. A service can answer this for some seconds after the other task has ended.
    pub busy: Duration,
    /// No pause is longer. When the service requests a longer one, the call ends with its last error.
    pub cap: Duration,
    /// Repetitions that may be outstanding over all calls of a configuration: each costs one, each success earns
    /// one tenth back. Limits the load on a service that is down.
    pub budget: u32,
}

impl Default for RetryPolicy {
    /// Four attempts, pauses from 0.5 s up to 30 s, 10 s after "busy", a budget of 100.
    fn default() -> Self {
        Self {
            attempts: 4,
            base: Duration::from_millis(500),
            busy: Duration::from_secs(10),
            cap: Duration::from_secs(30),
            budget: 100,
        }
    }
}

impl RetryPolicy {
    /// No call is repeated.
    pub fn off() -> Self {
        Self { attempts: 1, ..Self::default() }
    }

    /// Sets the number of attempts in all.
    #[must_use]
    pub fn attempts(self, attempts: u32) -> Self {
        Self { attempts, ..self }
    }

    /// Sets the longest first pause.
    #[must_use]
    pub fn base(self, base: Duration) -> Self {
        Self { base, ..self }
    }

    /// Sets the pause after "busy".
    #[must_use]
    pub fn busy(self, busy: Duration) -> Self {
        Self { busy, ..self }
    }

    /// Sets the longest pause.
    #[must_use]
    pub fn cap(self, cap: Duration) -> Self {
        Self { cap, ..self }
    }

    /// Sets how many repetitions may be outstanding.
    #[must_use]
    pub fn budget(self, budget: u32) -> Self {
        Self { budget, ..self }
    }

    /// The pause after the attempt with this number, counted from 1. A pause that the service requests is kept.
    /// Otherwise `random`, from 0 to 1, places it between its bounds: from nothing to the doubled base (full jitter),
    /// and after "busy" from half to all of `busy`.
    /// `None` when the service requests a longer pause than the policy allows.
    pub(crate) fn pause(
        &self,
        attempt: u32,
        random: f64,
        kind: Option<ErrorKind>,
        requested: Option<Duration>,
    ) -> Option<Duration> {
        if let Some(requested) = requested {
            return (requested <= self.cap).then_some(requested);
        }
        let (least, most) = if kind == Some(ErrorKind::Busy) {
            let most = self.busy.min(self.cap);
            (most / 2, most)
        } else {
            let doubled = 2u32.saturating_pow(attempt.saturating_sub(1).min(31));
            (Duration::ZERO, self.base.saturating_mul(doubled).min(self.cap))
        };
        // A NaN is no number between 0 and 1 either.
        let share = if random.is_nan() { 1.0 } else { random.clamp(0.0, 1.0) };
        // Near the largest duration the product can round beyond it.
        let jitter = Duration::try_from_secs_f64((most - least).as_secs_f64() * share).unwrap_or(most - least);
        Some(least.saturating_add(jitter).min(most))
    }
}

/// How an attempt ended, as far as repeating goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Symptom {
    pub sent: Sent,
    /// The exchange failed in a transient way.
    pub transient: bool,
    pub status: Option<u16>,
    pub kind: Option<ErrorKind>,
}

/// What to do about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// Give up: it would fail again, or it may have been done.
    Stop,
    /// Repeat it.
    Retry,
}

/// The decision for an attempt.
pub(crate) fn classify(symptom: Symptom, idempotent: bool) -> Verdict {
    let when = |yes: bool| if yes { Verdict::Retry } else { Verdict::Stop };
    let Some(status) = symptom.status else {
        return when(symptom.transient && (idempotent || symptom.sent == Sent::No));
    };
    match (symptom.kind, status) {
        // The service refused it before it began.
        (Some(ErrorKind::Throttled | ErrorKind::Busy), _) | (_, 429) => Verdict::Retry,
        (_, 502..=504) => when(idempotent),
        // A 500 with a documented code would be answered in the same way again; one without may not.
        (None, 500) => when(idempotent),
        _ => Verdict::Stop,
    }
}

/// The pause that a `Retry-After` header requests: seconds or a date.
pub(crate) fn retry_after(header: &str, now: SystemTime) -> Option<Duration> {
    if let Ok(seconds) = header.trim().parse() {
        return Some(Duration::from_secs(seconds));
    }
    let date = httpdate::parse_http_date(header.trim()).ok()?;
    Some(date.duration_since(now).unwrap_or_default())
}

/// The rest of the budget, in tenths of a repetition.
#[derive(Debug)]
pub(crate) struct Budget {
    most: u32,
    left: Mutex<u32>,
}

impl Budget {
    pub(crate) fn new(policy: &RetryPolicy) -> Self {
        let most = policy.budget.saturating_mul(10);
        Self { most, left: Mutex::new(most) }
    }

    /// Takes the cost of a repetition out of the budget, if there is enough.
    pub(crate) fn spend(&self) -> bool {
        let mut left = self.left.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        match left.checked_sub(10) {
            Some(rest) => {
                *left = rest;
                true
            }
            None => false,
        }
    }

    /// Notes a success.
    pub(crate) fn earn(&self) {
        let mut left = self.left.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        *left = left.saturating_add(1).min(self.most);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn answered(status: u16, kind: Option<ErrorKind>) -> Symptom {
        Symptom { sent: Sent::Yes, transient: true, status: Some(status), kind }
    }

    fn wire(sent: Sent, transient: bool) -> Symptom {
        Symptom { sent, transient, status: None, kind: None }
    }

    #[test]
    fn the_table_of_verdicts() {
        use ErrorKind::*;
        use Verdict::*;
        // symptom, verdict when idempotent, verdict when not
        let table = [
            (wire(Sent::No, true), Retry, Retry),
            (wire(Sent::No, false), Stop, Stop),
            (wire(Sent::Perhaps, true), Retry, Stop),
            (wire(Sent::Perhaps, false), Stop, Stop),
            (answered(429, None), Retry, Retry),
            (answered(400, Some(Throttled)), Retry, Retry),
            (answered(403, Some(Busy)), Retry, Retry),
            (answered(409, Some(Busy)), Retry, Retry),
            (answered(502, None), Retry, Stop),
            (answered(503, None), Retry, Stop),
            (answered(504, None), Retry, Stop),
            (answered(500, None), Retry, Stop),
            (answered(500, Some(NotFound)), Stop, Stop),
            (answered(409, Some(Conflict)), Stop, Stop),
            (answered(404, Some(NotFound)), Stop, Stop),
            (answered(403, Some(Quota)), Stop, Stop),
            (answered(401, Some(Permission)), Stop, Stop),
            (answered(302, None), Stop, Stop),
            (answered(200, None), Stop, Stop),
        ];
        for (symptom, idempotent, otherwise) in table {
            assert_eq!(classify(symptom, true), idempotent, "{symptom:?}");
            assert_eq!(classify(symptom, false), otherwise, "{symptom:?}");
        }
    }

    #[test]
    fn pauses_double_up_to_the_cap() {
        let policy = RetryPolicy::default();
        let bounds: Vec<_> = (1..=8).map(|n| policy.pause(n, 1.0, None, None).unwrap().as_millis()).collect();
        assert_eq!(bounds, [500, 1000, 2000, 4000, 8000, 16000, 30000, 30000]);
        assert_eq!(policy.pause(3, 0.0, None, None), Some(Duration::ZERO));
        let requested = |seconds| policy.pause(1, 0.5, None, Some(Duration::from_secs(seconds))).map(|d| d.as_secs());
        assert_eq!((requested(7), requested(3600)), (Some(7), None));
    }

    #[test]
    fn the_pause_after_busy_is_long_from_the_first_and_still_what_the_service_requests() {
        let policy = RetryPolicy::default();
        let busy = Some(ErrorKind::Busy);
        for attempt in 1..=4 {
            let pause = |random| policy.pause(attempt, random, busy, None).map(|pause| pause.as_secs());
            assert_eq!((pause(0.0), pause(1.0)), (Some(5), Some(10)), "{attempt}");
        }
        assert_eq!(policy.pause(1, 0.5, busy, Some(Duration::from_secs(1))), Some(Duration::from_secs(1)));
        let capped = RetryPolicy { cap: Duration::from_secs(2), ..policy };
        assert_eq!(capped.pause(1, 1.0, busy, None), Some(Duration::from_secs(2)));
    }

    #[test]
    fn retry_after_is_seconds_or_a_date() {
        let now = httpdate::parse_http_date("Fri, 02 Jan 2026 03:04:05 GMT").unwrap();
        let seconds = |text| retry_after(text, now).map(|d| d.as_secs());
        assert_eq!(seconds(" 12 "), Some(12));
        assert_eq!(seconds("Fri, 02 Jan 2026 03:04:15 GMT"), Some(10));
        assert_eq!(seconds("Fri, 02 Jan 2026 03:00:00 GMT"), Some(0));
        assert_eq!(seconds("soon"), None);
        assert_eq!(seconds("-1"), None);
    }

    #[test]
    fn the_budget_runs_dry_and_is_earned_back() {
        let budget = Budget::new(&RetryPolicy { budget: 2, ..RetryPolicy::default() });
        assert!(budget.spend() && budget.spend() && !budget.spend());
        (0..9).for_each(|_| budget.earn());
        assert!(!budget.spend());
        budget.earn();
        assert!(budget.spend());
    }

    proptest! {
        #[test]
        fn any_policy_has_pauses(base in any::<Duration>(), busy in any::<Duration>(), cap in any::<Duration>(), attempt in any::<u32>(), random in any::<f64>()) {
            let policy = RetryPolicy { base, busy, cap, ..RetryPolicy::default() };
            for kind in [None, Some(ErrorKind::Busy)] {
                prop_assert!(policy.pause(attempt, random, kind, None).is_some_and(|pause| pause <= cap));
            }
        }

        #[test]
        fn no_pause_exceeds_the_cap(attempt in any::<u32>(), random in any::<f64>(), requested in any::<Option<Duration>>()) {
            let policy = RetryPolicy::default();
            prop_assert!(policy.pause(attempt, random, None, requested).is_none_or(|pause| pause <= policy.cap));
        }
    }
}
