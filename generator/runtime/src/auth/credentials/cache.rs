//! Credentials cached until shortly before they expire.  In: a provider.  Out: its last credentials, or new ones.
//!
//! Invariants: there is one request to the provider at a time, and all callers that wait share its result; when renewal
//! fails, the old credentials are used until they expire.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use tokio::sync::Mutex;

use super::provider::{Context, Credentials, CredentialsError, CredentialsProvider};

/// Renewal starts this long before the expiry, or after three quarters of a shorter lifetime.
const EARLY: Duration = Duration::from_secs(40 * 60);

/// While the old credentials are valid, a failed renewal is retried after this long.
const AGAIN: Duration = Duration::from_secs(60);

/// A provider and its last answer.
#[derive(Debug)]
pub(crate) struct Cache {
    provider: Arc<dyn CredentialsProvider>,
    requests: AtomicU64,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    held: Option<Held>,
    failure: Option<CredentialsError>,
    generation: u64,
}

#[derive(Debug, Clone)]
struct Held {
    credentials: Credentials,
    renew: Option<SystemTime>,
    generation: u64,
}

impl Cache {
    pub(crate) fn new(provider: Arc<dyn CredentialsProvider>) -> Self {
        Self { provider, requests: AtomicU64::new(0), state: Mutex::default() }
    }

    /// The provider, without its last answer.
    pub(crate) fn provider(&self) -> Arc<dyn CredentialsProvider> {
        self.provider.clone()
    }

    /// Credentials that are valid now, and the number to reject them by.
    pub(crate) async fn get(&self, context: &Context<'_>) -> Result<(Credentials, u64), CredentialsError> {
        let before = self.requests.load(Ordering::Acquire);
        let mut state = self.state.lock().await;
        let now = context.clock.now();
        if let Some(held) = &state.held
            && held.renew.is_none_or(|at| now < at)
            && held.credentials.expires.is_none_or(|end| now < end)
        {
            return Ok((held.credentials.clone(), held.generation));
        }
        // Another caller tried while this one waited, and failed: the result is shared.
        let waited = self.requests.load(Ordering::Acquire) != before;
        if let (true, Some(failure)) = (waited, &state.failure) {
            return still_good(&state, now).ok_or_else(|| failure.clone());
        }
        match self.provider.provide(context).await {
            Ok(credentials) => {
                state.failure = None;
                state.generation += 1;
                let held = Held {
                    renew: credentials.expires.map(|end| renewal(now, end)),
                    generation: state.generation,
                    credentials,
                };
                state.held = Some(held.clone());
                self.requests.fetch_add(1, Ordering::Release);
                Ok((held.credentials, held.generation))
            }
            Err(error) => {
                state.failure = Some(error.clone());
                self.requests.fetch_add(1, Ordering::Release);
                if let Some(held) = &mut state.held {
                    held.renew = Some(now + AGAIN);
                }
                still_good(&state, now).ok_or(error)
            }
        }
    }

    /// Replaces credentials that the service refused. Returns whether there are new ones, so that another attempt can
    /// succeed.
    pub(crate) async fn renew(&self, context: &Context<'_>, generation: u64) -> bool {
        if !self.provider.renewable() {
            return false;
        }
        let refused = {
            let mut state = self.state.lock().await;
            state.held.take_if(|held| held.generation == generation)
        };
        let (Ok((new, _)), old) = (self.get(context).await, refused) else {
            return false;
        };
        old.is_none_or(|old| old.credentials.kind != new.kind)
    }
}

fn renewal(now: SystemTime, end: SystemTime) -> SystemTime {
    let life = end.duration_since(now).unwrap_or_default();
    now + life.saturating_sub(EARLY.min(life / 4))
}

fn still_good(state: &State, now: SystemTime) -> Option<(Credentials, u64)> {
    let held = state.held.as_ref()?;
    let good = held.credentials.expires.is_none_or(|end| now < end);
    good.then(|| (held.credentials.clone(), held.generation))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::auth::credentials::environment::FromEnvironment;
    use crate::auth::credentials::provider::testing::Surroundings;
    use crate::environment::Environment;
    use crate::http::future::BoxFuture;
    use crate::http::transport::Replay;
    use futures_util::FutureExt;
    use std::sync::Mutex as StdMutex;

    /// Answers from a list after yielding, so that concurrent callers overlap.
    #[derive(Debug)]
    struct Scripted {
        answers: StdMutex<Vec<Option<u64>>>,
        calls: Arc<AtomicU64>,
    }

    impl CredentialsProvider for Scripted {
        fn name(&self) -> &'static str {
            "scripted"
        }

        fn provide<'a>(&'a self, context: &'a Context<'a>) -> BoxFuture<'a, Result<Credentials, CredentialsError>> {
            Box::pin(async move {
                tokio::task::yield_now().await;
                let number = self.calls.fetch_add(1, Ordering::SeqCst) + 1;
                match self.answers.lock().unwrap().remove(0) {
                    Some(minutes) => {
                        let end = context.clock.now() + Duration::from_secs(60 * minutes);
                        Ok(Credentials::new(format!("AK{number}"), "SK").expiring(end))
                    }
                    None => Err(CredentialsError::absent("scripted", "nothing today")),
                }
            })
        }
    }

    fn cache(answers: &[Option<u64>]) -> (Cache, Arc<AtomicU64>, Surroundings) {
        let calls = Arc::new(AtomicU64::new(0));
        let provider = Scripted { answers: StdMutex::new(answers.to_vec()), calls: calls.clone() };
        let around = Surroundings::new(Replay::default(), Environment::fixed([], []));
        (Cache::new(Arc::new(provider)), calls, around)
    }

    fn minutes(n: u64) -> Duration {
        Duration::from_secs(60 * n)
    }

    #[tokio::test]
    async fn concurrent_callers_share_one_request_even_a_failed_one() {
        let (cache, calls, around) = cache(&[None, Some(60)]);
        let context = around.context();
        let (a, b, c) = tokio::join!(cache.get(&context), cache.get(&context), cache.get(&context));
        assert!(a.is_err() && b.is_err() && c.is_err());
        assert_eq!(calls.load(Ordering::SeqCst), 1);
        let (a, b) = tokio::join!(cache.get(&context), cache.get(&context));
        assert!(a.is_ok() && b.is_ok());
        assert_eq!(calls.load(Ordering::SeqCst), 2);
    }

    #[tokio::test]
    async fn they_are_renewed_before_the_end() {
        let (cache, calls, around) = cache(&[Some(24 * 60), Some(24 * 60)]);
        cache.get(&around.context()).await.unwrap();
        around.clock.advance(minutes(24 * 60 - 41));
        cache.get(&around.context()).await.unwrap();
        assert_eq!(calls.load(Ordering::SeqCst), 1);
        around.clock.advance(minutes(2));
        cache.get(&around.context()).await.unwrap();
        assert_eq!(calls.load(Ordering::SeqCst), 2);
    }

    #[tokio::test]
    async fn an_old_set_serves_until_its_end_when_renewing_fails() {
        let (cache, _, around) = cache(&[Some(20), None, None]);
        cache.get(&around.context()).await.unwrap();
        around.clock.advance(minutes(16));
        cache.get(&around.context()).await.unwrap();
        around.clock.advance(minutes(5));
        cache.get(&around.context()).await.unwrap_err();
    }

    #[tokio::test]
    async fn a_failed_renewal_is_not_tried_again_by_every_call() {
        let (cache, calls, around) = cache(&[Some(20), None, Some(20)]);
        cache.get(&around.context()).await.unwrap();
        around.clock.advance(minutes(16));
        for _ in 0..5 {
            cache.get(&around.context()).await.unwrap();
        }
        assert_eq!(calls.load(Ordering::SeqCst), 2);
        around.clock.advance(minutes(1));
        cache.get(&around.context()).await.unwrap();
        assert_eq!(calls.load(Ordering::SeqCst), 3);
    }

    #[tokio::test]
    async fn a_caller_who_goes_away_leaves_the_others_their_turn() {
        let (cache, calls, around) = cache(&[Some(60), Some(60)]);
        let context = around.context();
        let mut gone = Box::pin(cache.get(&context));
        let mut waiting = Box::pin(cache.get(&context));
        assert!((&mut gone).now_or_never().is_none() && (&mut waiting).now_or_never().is_none());
        drop(gone);
        waiting.await.unwrap();
        assert!(calls.load(Ordering::SeqCst) <= 2);
    }

    #[tokio::test]
    async fn only_the_refused_set_is_forgotten() {
        let (cache, calls, around) = cache(&[Some(60), Some(60)]);
        let context = around.context();
        let (_, first) = cache.get(&context).await.unwrap();
        assert!(cache.renew(&context, first).await);
        let (_, second) = cache.get(&context).await.unwrap();
        assert!(cache.renew(&context, first).await);
        assert_eq!(cache.get(&context).await.unwrap().1, second);
        assert_eq!(calls.load(Ordering::SeqCst), 2);
    }

    #[tokio::test]
    async fn the_same_set_again_is_no_help() {
        let variables = [("HUAWEICLOUD_SDK_AK", "AK"), ("HUAWEICLOUD_SDK_SK", "SK")];
        let around = Surroundings::new(Replay::default(), Environment::fixed(variables, []));
        for provider in
            [Arc::new(Credentials::new("AK", "SK")) as Arc<dyn CredentialsProvider>, Arc::new(FromEnvironment)]
        {
            let cache = Cache::new(provider);
            let (_, generation) = cache.get(&around.context()).await.unwrap();
            assert!(!cache.renew(&around.context(), generation).await);
            assert!(cache.get(&around.context()).await.is_ok());
        }
    }
}
