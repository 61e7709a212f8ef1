//! The time of tasks on the server: real time, faster than real time, or moved by hand.

use std::sync::Mutex;
use std::time::{Duration, Instant};

/// A clock that starts at 0.
#[derive(Debug)]
pub struct Clock {
    begin: Instant,
    speed: f64,
    moved: Mutex<Duration>,
}

impl Clock {
    /// A clock that runs `speed` times as fast as real time; with 0 it moves only by hand.
    pub fn new(speed: f64) -> Self {
        Clock { begin: Instant::now(), speed: speed.clamp(0.0, 10_000.0), moved: Mutex::default() }
    }

    /// Seconds since the clock started.
    pub fn seconds(&self) -> f64 {
        let moved = self.moved.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        self.begin.elapsed().as_secs_f64() * self.speed + moved.as_secs_f64()
    }

    /// Moves the clock on.
    pub fn advance(&self, by: Duration) {
        *self.moved.lock().unwrap_or_else(std::sync::PoisonError::into_inner) += by;
    }
}
