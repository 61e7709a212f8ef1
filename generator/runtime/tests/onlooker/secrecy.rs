//! Every kind of call with known secrets; then everything that was shown is searched for them.

use std::io::Write;
use std::ops::ControlFlow;
use std::sync::{Arc, Mutex};

use gaussdb_runtime::codegen::{Input, Job, Location, StateCondition, Waiter};
use gaussdb_runtime::credentials::{
    Chain, ContainerIdentity, Federated, FromEnvironment, InstanceMetadata, Oidc, Profile, User,
};
use gaussdb_runtime::transport::{Capture, Exchange, Replay};
use gaussdb_runtime::{
    Attempt, AttemptOutcome, Client, Config, ConfigBuilder, Credentials, CredentialsProvider, Environment, Error, Hook,
    HttpResponse, ManualClock, Method, Secret, ServiceError, Validation,
};
use serde_json::json;
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::fmt::format::FmtSpan;

use crate::demo::*;
use crate::hostile::*;

#[derive(Clone, Default)]
struct Shown(Arc<Mutex<Vec<u8>>>);

impl Shown {
    fn add(&self, text: impl std::fmt::Display) {
        writeln!(self.0.lock().unwrap(), "{text}").unwrap();
    }
}

impl Write for Shown {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Shown {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        self.clone()
    }
}

impl Hook for Shown {
    fn before(&self, attempt: &Attempt<'_>) {
        self.add(format!("{attempt:?}"));
    }

    fn after(&self, attempt: &Attempt<'_>, outcome: &AttemptOutcome<'_>) {
        self.add(format!("{attempt:?} {outcome:?}"));
    }
}

impl std::fmt::Debug for Shown {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Shown")
    }
}

fn subscriber(shown: &Shown) -> impl tracing::Subscriber + use<> {
    tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_span_events(FmtSpan::FULL)
        .with_ansi(false)
        .with_writer(shown.clone())
        .finish()
}

async fn every_kind_of_call(config: ConfigBuilder, replay: &Replay, shown: &Shown) {
    let config = config.transport(Capture::new(Echo(replay.clone()))).hook(shown.clone());
    shown.add(format!("{config:?}"));
    let config = config.build().unwrap();
    let client = Client::new(&SERVICE, &config);
    shown.add(format!("{config:?} {client:?}"));
    // Some answers are repeated and some are not, so the calls are in another order in every round.
    for _ in 0..9 {
        show(shown, client.send_with_response(&create()).await);
        show(shown, client.send_with_response(&ListThings::default()).await);
        show(shown, client.send_with_response(&DeleteThing { id: Some("a".to_owned()) }).await);
        show(shown, client.send_with_response(&ExportThings).await.map(|_| ()));
        let form = UploadCert { password: Some(secret("password").into()), ..UploadCert::default() };
        show(shown, client.send_with_response(&form).await);
        show(shown, client.send_with_response(&StartPlan).await);
        let mut pages = client.pages(&ListThings::default());
        while let Some(page) = pages.next().await {
            show(shown, page.map(|_| ()));
            shown.add(format!("{pages:?}"));
        }
        let body = json!({"user_pwd": secret("password")});
        let path = format!("/v1/raw?password={}", secret("query"));
        show(shown, client.call(Method::Post, &path, Some(&body)).await.map(|_| ()));
        show(shown, client.with_header("X-User-Token", &secret("own-header")).send_with_response(&StartPlan).await);
        show(shown, client.wait_for_job::<serde_json::Value>("a", &JOB).await.map(|_| ()));
    }
    let listing = ListThings::default();
    let noted = shown.clone();
    let waited = client.wait(&listing, &WAITER).on_progress(move |p| {
        noted.add(format!("{p:?}"));
        ControlFlow::Continue(())
    });
    shown.add(format!("{:?}", waited.await.err()));
    for request in replay.requests() {
        shown.add(format!("{request:?}"));
    }
}

/// Everything that an outcome has to show.
fn show<T: std::fmt::Debug, E: Shows>(shown: &Shown, outcome: Result<T, E>) {
    match outcome {
        Ok(output) => shown.add(format!("{output:?}")),
        Err(error) => {
            shown.add(format!("{error} {error:#} {error:?} {error:#?}"));
            let mut cause: &dyn std::error::Error = &error;
            while let Some(next) = cause.source() {
                shown.add(format!("{next} {next:#} {next:?}"));
                cause = next;
            }
            let Some(service) = error.service() else {
                return;
            };
            shown.add(String::from_utf8_lossy(service.body()));
            shown.add(format!("{:?} {:?}", service.signature_mismatch(), service.encoded_authorization_message()));
            service.headers().iter().filter(|(name, _)| *name == "X-Echo").for_each(|(_, value)| shown.add(value));
        }
    }
}

trait Shows: std::error::Error + 'static {
    fn service(&self) -> Option<&ServiceError>;
}

impl Shows for Error {
    fn service(&self) -> Option<&ServiceError> {
        self.as_service()
    }
}

static JOB: Job =
    Job { id: "id", poll: ListThings::OPERATION, parameter: "job", location: Location::Query, waiter: &FAILING };
static FAILING: Waiter =
    Waiter { failure: &[&[StateCondition { path: "x", values: &[""] }]], ..Waiter::new("failing") };
static WAITER: Waiter = Waiter { success: &[&[StateCondition { path: "x", values: &["y"] }]], ..Waiter::new("waiter") };

#[tokio::test]
async fn no_secret_is_ever_shown() {
    let shown = Shown::default();
    let guard = tracing::subscriber::set_default(subscriber(&shown));
    let token_body = json!({"token": {"expires_at": "2026-01-03T03:04:05Z"}});
    let token = || HttpResponse::json(201, &token_body).with_header("X-Subject-Token", &secret("auth-token"));
    let keys = json!({"credential": {"access": "AK", "secret": secret("secret-key"),
        "securitytoken": secret("security-token"), "expires_at": "2026-01-03T03:04:05Z"}});
    let show_errors = |provider: Box<dyn Fn(ConfigBuilder) -> ConfigBuilder>, first: Vec<HttpResponse>, last: bool| {
        let first = first.into_iter().map(Exchange::answer);
        let again = last.then(|| Exchange::answer(token()));
        let many = (0..30).flat_map(|_| hostile());
        let replay = Replay::new(first.chain(hostile()).chain(again).chain(many));
        (provider(base()), replay)
    };
    let profile = format!("[basic]\nak=AK\nsk={}\nsecurity_token={}", secret("secret-key"), secret("security-token"));
    let environment = Environment::fixed(
        [("HUAWEICLOUD_SDK_AK", "AK"), ("HUAWEICLOUD_SDK_SK", "hunter2-secret-key"), ("HOME", "/h")],
        [("/h/.huaweicloud/credentials", profile.as_str())],
    );
    let broken = Environment::fixed([("HOME", "/h")], [("/h/.huaweicloud/credentials", "[basic\nsk=hunter2")]);
    let metadata = vec![HttpResponse::new(200, secret("metadata")), HttpResponse::json(200, &keys)];
    let refused = vec![HttpResponse::json(401, &json!({"error": {"code": 401, "message": ECHO}}))];
    let echo = || HttpResponse::json(403, &json!({"error_code": "X.1", "error_msg": ECHO}));
    let user = || User::new("acme", "ann", secret("password"));
    let with_environment = environment.clone();
    let cases: Vec<(ConfigBuilder, Replay)> = vec![
        show_errors(Box::new(|b| b.credentials(Credentials::new("AK", secret("secret-key")))), vec![], false),
        show_errors(
            Box::new(|b| b.credentials(Credentials::temporary("AK", secret("secret-key"), secret("security-token")))),
            vec![],
            false,
        ),
        show_errors(Box::new(|b| b.credentials(Credentials::token(secret("auth-token")))), vec![], false),
        show_errors(Box::new(move |b| b.credentials(user())), vec![token()], true),
        show_errors(Box::new(move |b| b.credentials(user())), refused, false),
        show_errors(
            Box::new(move |b| b.environment(with_environment.clone()).credentials(FromEnvironment)),
            vec![],
            false,
        ),
        show_errors(
            Box::new(move |b| b.environment(environment.clone()).credentials(Profile::default())),
            vec![],
            false,
        ),
        show_errors(Box::new(move |b| b.environment(broken.clone()).credentials(Chain::default())), vec![], false),
        show_errors(Box::new(|b| b.credentials(InstanceMetadata::default())), metadata, false),
        show_errors(
            Box::new(tokens(Federated::new("idp", "/t"))),
            vec![token(), HttpResponse::json(201, &keys)],
            false,
        ),
        show_errors(Box::new(tokens(Federated::new("idp", "/t"))), vec![token(), echo()], false),
        show_errors(Box::new(tokens(Oidc)), vec![HttpResponse::json(200, &keys)], false),
        show_errors(Box::new(tokens(Oidc)), vec![echo()], false),
        show_errors(Box::new(tokens(ContainerIdentity)), vec![HttpResponse::json(200, &keys)], false),
        show_errors(Box::new(tokens(ContainerIdentity)), vec![echo()], false),
        show_errors(
            Box::new(|b| b.validation(Validation::Warn).credentials(Credentials::token(secret("auth-token")))),
            vec![],
            false,
        ),
    ];
    for (config, replay) in cases {
        every_kind_of_call(config, &replay, &shown).await;
    }
    let providers: [&dyn CredentialsProvider; 2] =
        [&User::new("a", "b", secret("password")), &Credentials::token(secret("t"))];
    shown.add(format!("{providers:?} {:?} {}", create(), Secret::new(secret("x"))));
    drop(guard);

    let text = String::from_utf8_lossy(&shown.0.lock().unwrap()).into_owned();
    // The spans and the events of attempts are there, so there was something to search.
    for expected in [
        "call{operation=createThing",
        "attempt ended",
        "listThings",
        "APIGW.0301",
        "attempts=",
        "X-Auth-Token:***|",
        "X-Security-Token:***|",
        "***",
    ] {
        assert!(text.contains(expected), "{expected} is missing");
    }
    let leak = text.lines().find(|line| line.contains(MARK));
    assert_eq!(leak, None);
}

fn base() -> ConfigBuilder {
    Config::builder()
        .environment(Environment::fixed([], []))
        .region("cn-north-4")
        .project_id("p1")
        .endpoint_of("unused", format!("https://user:{}@unused.test", secret("login")))
        .clock(ManualClock::new(now()))
}

/// A provider that exchanges a token out of a file.
fn tokens(provider: impl CredentialsProvider + Clone + 'static) -> impl Fn(ConfigBuilder) -> ConfigBuilder {
    let file = secret("file-token");
    move |builder| {
        let variables = [
            ("HUAWEICLOUD_OIDC_PROVIDER_URN", "urn:p"),
            ("HUAWEICLOUD_OIDC_AGENCY_URN", "urn:a"),
            ("HUAWEICLOUD_OIDC_TOKEN_FILE", "/t"),
            ("HC_CONTAINER_CREDENTIALS_FULL_URI", "http://169.254.1.2/x"),
            ("HC_CONTAINER_AUTHORIZATION_TOKEN_FILE", "/t"),
        ];
        builder.environment(Environment::fixed(variables, [("/t", file.as_str())])).credentials(provider.clone())
    }
}
