// Made from openapi.yaml by `cargo xtask generate`; not to be edited.

//! A typed, asynchronous client for every documented operation of GaussDB(DWS) and GaussDB(for MySQL). Every request has a builder with one method for each parameter. A request is validated before it is sent, and the error lists all violations. Enumerations keep values that are newer than this crate. Passwords never appear in `Debug` output, logs or errors.
//!
//! # First call
//!
//! ```sh
//! cargo add gaussdb-api
//! cargo add tokio --features macros,rt-multi-thread
//! ```
//!
//! ```rust
//! use gaussdb_api::{Config, dws};
//!
//! # use gaussdb_api::runtime::{Credentials, HttpResponse, transport::Replay};
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), gaussdb_api::Error> {
//! # #[cfg(any())] // A test has no account.
//! let config = Config::load().await?; // environment, profile file or instance metadata
//! # let answer = serde_json::json!({"clusters": [{"name": "sales", "status": "AVAILABLE"}]});
//! # let config = Config::builder().region("cn-north-4").project_id("0123456789abcdef0123456789abcdef")
//! #     .credentials(Credentials::new("key", "secret")).transport(Replay::answers([HttpResponse::json(200, &answer)])).build()?;
//! let dws = dws::Client::new(&config);
//!
//! for cluster in &dws.list_clusters().send().await?.clusters {
//!     let status = cluster.status().map_or("unknown", |status| status.as_str());
//!     println!("{:<24} {status}", cluster.name().unwrap_or("-"));
//! }
//! # Ok(())
//! # }
//! ```
//!
//! A method of the client returns a request builder; setters fill it, and `send` sends the request. The input is also a plain struct with public fields, which `Client::send` accepts. The project comes from the configuration. Cloning a client is cheap; clones share their connections. The front page of each service module lists its operations by chapter.
//!
//! # Credentials
//!
//! `Config::load` looks for credentials in this order: the variables `HUAWEICLOUD_SDK_AK`, `HUAWEICLOUD_SDK_SK` and, for temporary keys, `HUAWEICLOUD_SDK_SECURITY_TOKEN`; the profile file; the metadata of the instance. The region is in `HUAWEICLOUD_SDK_REGION`. Or set both in the program:
//!
//! ```rust
//! # fn main() -> Result<(), gaussdb_api::Error> {
//! use gaussdb_api::runtime::{Credentials, credentials::User};
//! use gaussdb_api::{Config, dws};
//!
//! let keys = Config::builder()
//!     .region(dws::regions::CN_NORTH_4)
//!     .credentials(Credentials::new("access key", "secret key")) // signs every request
//!     .build()?;
//! let user = Config::builder()
//!     .region(dws::regions::CN_NORTH_4)
//!     .credentials(User::new("domain", "name", "password")) // fetches a token and renews it
//!     .build()?;
//! # let _ = (keys, user);
//! # Ok(())
//! # }
//! ```
//!
//! The project id is looked up unless it is given. Any other type that implements `CredentialsProvider` can be used, too.
//!
//! # Errors
//!
//! The variants of `Error` show whether the request was sent. `is_not_found`, `is_busy`, `is_throttled` and similar methods use the documented error code, not the status. `errors::lookup` returns the meaning of a code and its remedy. A call that the service refuses because another task runs on the resource is repeated after a pause of up to 10 seconds; `RetryPolicy::busy` sets it.
//!
//! ```rust
//! # use gaussdb_api::{Config, dws};
//! # use gaussdb_api::runtime::{Credentials, HttpResponse, transport::Replay};
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), gaussdb_api::Error> {
//! # let answer = serde_json::json!({"error_code": "DWS.3027", "error_msg": "no such cluster"});
//! # let config = Config::builder().region("cn-north-4").project_id("0123456789abcdef0123456789abcdef")
//! #     .credentials(Credentials::new("key", "secret")).transport(Replay::answers([HttpResponse::json(404, &answer)])).build()?;
//! # let dws = dws::Client::new(&config);
//! match dws.get_cluster().cluster_id("5a1e0b6c-0001-4c0d-9d11-3f2b7c90aa01").send().await {
//!     Ok(found) => println!("{found:?}"),
//!     Err(error) if error.is_not_found() => {
//!         let known = error.code().and_then(dws::errors::lookup);
//!         assert_eq!(known.map(|known| known.code), Some("DWS.3027"));
//!     }
//!     Err(error) => return Err(error), // names operation, status, code and request id
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Requests that only read are retried automatically. Requests that create something are retried only if they certainly did not reach the service.
//!
//! # Validation
//!
//! Requests are checked against the documented constraints: required members, lengths, ranges, patterns, and rules between members. The error lists all violations, each with its path and with the value unless it is a secret.
//!
//! ```rust
//! # use gaussdb_api::{Config, Error, dws};
//! # use gaussdb_api::runtime::{Credentials, transport::Replay};
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), gaussdb_api::Error> {
//! # let config = Config::builder().region("cn-north-4").project_id("0123456789abcdef0123456789abcdef")
//! #     .credentials(Credentials::new("key", "secret")).transport(Replay::answers([])).build()?;
//! # let dws = dws::Client::new(&config);
//! let Err(Error::Build(failure)) = dws.get_cluster().send().await else { panic!("nothing was sent") };
//! assert_eq!(failure.violations()[0].path, "cluster_id");
//! # Ok(())
//! # }
//! ```
//!
//! Structs inside a request have builders, too: `builder()` creates an empty value, setters fill it, and `build()` validates it. `validate()` returns the violations of any input.
//!
//! If a documented constraint is out of date, `ConfigBuilder::validation` turns violations into warnings, or validation off. `with_options` does it for one call.
//!
//! # One call
//!
//! `with_options` sets what is different for one call: time limits, retries, validation, another header, and query parameters and members of the body that this crate does not have. A client has the same method for all its calls. Connections and credentials stay shared.
//!
//! ```rust
//! # use gaussdb_api::Config;
//! # use gaussdb_api::runtime::{Credentials, HttpResponse, transport::Replay};
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), gaussdb_api::Error> {
//! # let answer = serde_json::json!({"clusters": []});
//! # let replay = Replay::answers([HttpResponse::json(200, &answer)]);
//! # let config = Config::builder().region("cn-north-4").project_id("0123456789abcdef0123456789abcdef")
//! #     .credentials(Credentials::new("key", "secret")).transport(replay.clone()).build()?;
//! use std::time::Duration;
//! use gaussdb_api::{CallOptions, RetryPolicy, Validation, dws};
//!
//! let dws = dws::Client::new(&config).with_retry(RetryPolicy::off());
//! let options = CallOptions::new()
//!     .attempt_timeout(Duration::from_secs(5))
//!     .validation(Validation::Warn)
//!     .query("enterprise_project_id", "0"); // or `.member("cluster.volume.iops", 3000)` in a body
//! let found = dws.list_clusters().with_options(options).send().await?;
//! # assert!(found.clusters.is_empty() && replay.requests()[0].url.ends_with("/clusters?enterprise_project_id=0"));
//! # Ok(())
//! # }
//! ```
//!
//! # Times
//!
//! Times are kept as the service sent them, because it uses several formats, some without an offset. `Timestamp` parses all of them:
//!
//! ```rust
//! use gaussdb_api::runtime::Timestamp;
//!
//! let day = Timestamp::parse("2026-01-02T08:00:00+0800");
//! assert_eq!(day, Timestamp::parse("2026-01-02T00:00:00Z"));
//! assert_eq!(day, Timestamp::from_millis(1_767_312_000_000));
//! // This time has no offset, so the program adds one, in minutes east of UTC.
//! let local = Timestamp::parse("2026-01-02 08:00:00").and_then(|time| time.at_offset(480));
//! assert_eq!(local, day.and_then(|time| time.at_offset(0)));
//! ```
//!
//! # Paging
//!
//! Operations that return a list in pages have the methods `pages` and `items`. Both have `next`, and both are streams.
//!
//! ```rust
//! # use gaussdb_api::{Config, gaussdb_mysql};
//! # use gaussdb_api::runtime::{Credentials, HttpResponse, transport::Replay};
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), gaussdb_api::Error> {
//! # let answer = serde_json::json!({"backups": [{"id": "b1", "name": "monday"}], "total_count": 1});
//! # let config = Config::builder().region("cn-north-4").project_id("0123456789abcdef0123456789abcdef")
//! #     .credentials(Credentials::new("key", "secret")).transport(Replay::answers([HttpResponse::json(200, &answer)])).build()?;
//! let gaussdb = gaussdb_mysql::Client::new(&config);
//! let mut pages = gaussdb.list_backups().pages().page_size(50);
//! while let Some(page) = pages.next().await {
//!     for backup in page?.items {
//!         println!("{:?}", backup.name);
//!     }
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Waiting
//!
//! A waiter polls an operation until a resource reaches a state. It is a method of the request builder, such as `dws.get_cluster().cluster_id(id).wait_until_cluster_available()`. If it needs a single value, the client has the method, too. A wait can have a deadline, report progress and be cancelled. It borrows nothing, so it can be spawned, and it needs ids only, so another process can continue it. A wait that ends without success is `Error::Wait`.
//!
//! ```rust
//! # use gaussdb_api::{Config, dws};
//! # use gaussdb_api::runtime::{Credentials, HttpResponse, ManualClock, transport::Replay};
//! # use std::time::SystemTime;
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let answer = serde_json::json!({"cluster": {"status": "AVAILABLE", "action_progress": {}, "task_status": ""}});
//! # let config = Config::builder().region("cn-north-4").project_id("0123456789abcdef0123456789abcdef")
//! #     .credentials(Credentials::new("key", "secret")).transport(Replay::answers([HttpResponse::json(200, &answer)]))
//! #     .clock(ManualClock::new(SystemTime::now())).build()?;
//! # let dws = dws::Client::new(&config);
//! use std::ops::ControlFlow;
//! use std::time::Duration;
//!
//! let waited = dws
//!     .wait_until_cluster_available("5a1e0b6c-0001-4c0d-9d11-3f2b7c90aa01")
//!     .deadline(Duration::from_secs(3600))
//!     .on_progress(|progress| {
//!         println!("{} after {:?}", progress.state, progress.elapsed);
//!         ControlFlow::Continue(())
//!     })
//!     .await?;
//! assert_eq!(waited.state, "AVAILABLE");
//! # Ok(())
//! # }
//! ```
//!
//! Operations that start a job have the method `start`; it returns a handle with the method `wait`, which ends in the state of the job.
//!
//! # Without `async`
//!
//! With the feature `blocking`, `block` takes the place of `.await`, and pages and items are iterators:
//!
//! ```rust,no_run
//! # #[cfg(all(feature = "blocking", feature = "http"))]
//! # fn main() -> Result<(), gaussdb_api::Error> {
//! use gaussdb_api::{Config, dws, gaussdb_mysql};
//!
//! let config = Config::load_blocking()?;
//! for backup in gaussdb_mysql::Client::new(&config).list_backups().items() {
//!     println!("{:?}", backup?.name);
//! }
//! let dws = dws::Client::new(&config);
//! dws.wait_until_cluster_available("5a1e0b6c-0001-4c0d-9d11-3f2b7c90aa01").block()?;
//! # Ok(())
//! # }
//! # #[cfg(not(all(feature = "blocking", feature = "http")))]
//! # fn main() {}
//! ```
//!
//! It works in `tokio::task::spawn_blocking`. Inside an asynchronous task, `block` returns an error.
//!
//! # Testing
//!
//! `Fake` is a service for tests: it answers by operation with typed values, or by method and path, whatever the order of the requests, and records them. With `ManualClock`, waits end at once.
//!
//! ```rust
//! use std::time::SystemTime;
//!
//! use gaussdb_api::dws::operations::{DeleteClusterInput, GetClusterInput, ListClustersInput};
//! use gaussdb_api::dws::types::ListClustersResponse;
//! use gaussdb_api::runtime::ManualClock;
//! use gaussdb_api::runtime::testing::{Fake, Rule};
//! use gaussdb_api::{Config, Credentials, dws};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), gaussdb_api::Error> {
//! let id = "5a1e0b6c-0001-4c0d-9d11-3f2b7c90aa01";
//! let state = |state: &str| serde_json::json!({"cluster": {"id": id, "status": state}});
//! let fake = Fake::new()
//!     .on(Rule::operation::<DeleteClusterInput>().path("cluster_id", id).json(202, &serde_json::json!({})))
//!     .on(Rule::operation::<GetClusterInput>().json(200, &state("DELETING")).error(404, "DWS.3027", "no such cluster"))
//!     .on(Rule::operation::<ListClustersInput>().answer(&ListClustersResponse::default()));
//! let config = Config::builder()
//!     .region("cn-north-4")
//!     .project_id("0123456789abcdef0123456789abcdef")
//!     .credentials(Credentials::new("access key", "secret key"))
//!     .transport(fake.clone())
//!     .clock(ManualClock::new(SystemTime::now()))
//!     .build()?;
//! let dws = dws::Client::new(&config);
//!
//! dws.delete_cluster().cluster_id(id).send().await?;
//! dws.wait_until_cluster_deleted(id).await?;
//! assert!(dws.list_clusters().send().await?.clusters.is_empty());
//! assert_eq!((fake.requests().len(), fake.unused().len()), (4, 0));
//! # Ok(())
//! # }
//! ```
//!
//! A rule can also look at the body (`body`, `query`, `when`). `runtime::transport::from_fn` makes a transport of a closure, and `Replay` returns prepared responses in order.
//!
//! # Newer operations and members
//!
//! `send_with_response` returns the status, the headers and the members of a response that this crate does not know. `call` sends a request by method and path, signed and retried like any other.
//!
//! # Tables
//!
//! The module of a service has tables of what the documents list, each with a lookup function: `errors` (meaning and remedy of each code), `regions` (constants and endpoints), `permissions` (the action that an operation needs) and, if the service is monitored, `metrics`.
//!
//! # Features
//!
//! Each service is a module and a feature. All services are on by default; a program that needs one can turn the others off. `http` (on by default) is the HTTP transport with TLS; without it, a program provides its own transport. `blocking` adds `block` to futures and makes iterators of pages and items, for programs without `async`. `sm3` adds signatures with SM3.
//!
//! - `sample`: [`sample`], Orchard

#[cfg(feature = "sample")]
pub mod sample;

pub use gaussdb_runtime as runtime;
pub use gaussdb_runtime::{CallOptions, Config, ConfigBuilder, Credentials, Empty, Error, ErrorKind, Response, RetryPolicy};
pub use gaussdb_runtime::{Secret, Timeouts, Unknown, Validation};
