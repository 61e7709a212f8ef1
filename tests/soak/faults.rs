//! Faults that change all the time.

use std::sync::Arc;
use std::time::{Duration, Instant};

use fastrand::Rng;
use gaussdb_mock::{Mock, Planned};

/// What goes wrong, and for how many calls at once.
const FAULTS: [(&str, u32); 8] = [
    ("status=503", 6),
    ("status=429;retry-after=1", 6),
    ("reset", 4),
    ("cut", 4),
    ("delay=300", 10),
    ("wrong-type", 10),
    ("unknown-value", 4),
    ("unauthorized", 2),
];

/// Plans one of the faults ten times a second; the choice is the same in every run.
pub async fn change(mock: Arc<Mock>, end: Instant) {
    let mut random = Rng::with_seed(7);
    while Instant::now() + Duration::from_secs(5) < end {
        let (fault, times) = FAULTS[random.usize(..FAULTS.len())];
        let planned = Planned { operation: None, fault: fault.to_owned(), times };
        mock.world().plan(planned).expect("a fault that the mock knows");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}
