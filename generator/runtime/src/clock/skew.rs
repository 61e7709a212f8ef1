//! How far the service's clock is ahead of ours.  In: refusals that carry a date.  Out: what to add to our time.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::SystemTime;

/// The gateway tolerates 15 minutes; a smaller difference does not explain a refusal.
const NOTABLE: u64 = 5 * 60;

/// A century, in seconds: such a date is wrong, whatever the clocks show.
const ABSURD: u64 = 100 * 365 * 24 * 60 * 60;

/// Seconds to add to our time.
#[derive(Debug, Default)]
pub(crate) struct Skew(AtomicI64);

impl Skew {
    /// The current correction; a request is signed with it.
    pub(crate) fn seconds(&self) -> i64 {
        self.0.load(Ordering::Relaxed)
    }

    /// Updates the correction from the status and `Date` of an answer. Returns whether the refused request, which was
    /// signed with the correction `used`, may succeed now; updates by other calls count too.
    pub(crate) fn learn(&self, used: i64, ours: SystemTime, status: Option<u16>, theirs: Option<SystemTime>) -> bool {
        let refused = matches!(status, Some(401 | 403));
        let Some(theirs) = theirs.filter(|_| refused) else {
            return false;
        };
        let skew = match theirs.duration_since(ours) {
            Ok(ahead) => ahead.as_secs() as i64,
            Err(behind) => -(behind.duration().as_secs() as i64),
        };
        if skew.abs_diff(used) < NOTABLE || skew.unsigned_abs() > ABSURD {
            return false;
        }
        tracing::warn!(seconds = skew, "the clock differs from the service's; going by the service's");
        self.0.store(skew, Ordering::Relaxed);
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::skewed;
    use std::time::Duration;

    #[test]
    fn only_a_refusal_with_a_notable_difference_teaches() {
        let ours = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000);
        let at = |seconds: i64| Some(skewed(ours, seconds));
        // status, their clock, what the request was signed with; whether to sign again
        let cases = [
            (Some(401), at(3600), 0, true),
            (Some(403), at(-3600), 0, true),
            (Some(401), at(299), 0, false),
            (Some(401), at(0), 3600, true),
            (Some(401), at(3600), 3600, false),
            (Some(400), at(3600), 0, false),
            (Some(401), None, 0, false),
            // An hour before the end of the calendar, and a clock that is at its beginning.
            (Some(401), at(253_402_297_200), 0, false),
            (Some(401), at(1_767_323_045), 0, true),
            (None, at(3600), 0, false),
        ];
        for (status, theirs, used, again) in cases {
            let skew = Skew::default();
            assert_eq!(skew.learn(used, ours, status, theirs), again, "{status:?} {theirs:?} {used}");
            assert_eq!(skew.seconds() != 0, again && theirs != at(0));
        }
    }
}
