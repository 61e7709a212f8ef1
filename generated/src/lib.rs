// Made from spec/openapi/dws.yaml and spec/openapi/gaussdb-mysql.yaml by `cargo xtask generate`; not to be edited.

//! A typed, asynchronous client for every documented operation of GaussDB(DWS) and GaussDB(for MySQL). Inputs are set by name, everything that is missing or out of its limits is listed before anything is sent, enumerations keep values that are newer than this crate, and passwords never show in `Debug`, logs or errors.
//!
//! # First call
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
//!     println!("{:?} {:?}", cluster.name, cluster.status);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! A call is begun by a method of the client, filled by setters and made by `send`. What it takes is also a plain struct with public fields, which the client's own `send` accepts. The project comes from the configuration. The client is cheap to clone; clones share connections. The front page of each service module lists its operations by chapter.
//!
//! # Credentials
//!
//! `Config::load` looks for credentials in this order: the variables `HUAWEICLOUD_SDK_AK`, `HUAWEICLOUD_SDK_SK` and, for temporary keys, `HUAWEICLOUD_SDK_SECURITY_TOKEN`; the profile file; the metadata of the instance. The region is in `HUAWEICLOUD_SDK_REGION`. Or say it yourself:
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
//! The project id is looked up unless it is given. Anything else that implements `CredentialsProvider` will do as well.
//!
//! # Errors
//!
//! `Error` is divided by whether the request was sent. `is_not_found`, `is_busy`, `is_throttled` and the like go by the documented code, not by the status; `errors::lookup` tells what a code means and what to do about it.
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
//! What only reads is tried again by itself; what creates only when it certainly did not reach the service.
//!
//! # Validation
//!
//! Requests are held against what the documents state: required members, lengths, ranges, patterns, and rules between members. All violations come at once, each with its path, and never with the value itself.
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
//! A part of a request can be checked by itself: `builder()` begins one, setters fill it, and `build()` ends it with the same list of violations if it is not whole. `validate()` gives that list for any input.
//!
//! Documents age, so `ConfigBuilder::validation` can turn errors into warnings, or checks off.
//!
//! # Times
//!
//! Fields keep times as the service sent them, because it writes them in several shapes, some without an offset. `Moment` reads all of these:
//!
//! ```rust
//! use gaussdb_api::runtime::Moment;
//!
//! let day = Moment::parse("2026-01-02T08:00:00+0800");
//! assert_eq!(day, Moment::parse("2026-01-02T00:00:00Z"));
//! assert_eq!(day, Moment::from_millis(1_767_312_000_000));
//! // Nothing says whose time this is, so the program must: minutes east of Greenwich.
//! let local = Moment::parse("2026-01-02 08:00:00").and_then(|time| time.at_offset(480));
//! assert_eq!(local, day.and_then(|time| time.at_offset(0)));
//! ```
//!
//! # Paging
//!
//! Lists that come in pages have `pages` and `items`, which is a stream.
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
//! What takes its time has a waiter: a method of the call that tells the state, such as `dws.get_cluster().cluster_id(id).wait_until_cluster_available()`. Where that needs one value, the client has it too. A wait can be shortened, watched and broken off; it asks for nothing but ids, so another process can take it up.
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
//! Operations that start a job have `start`, whose outcome has `wait`.
//!
//! # Testing
//!
//! A transport is a trait. `Replay` answers from a list, in order, and keeps what was asked; `ManualClock` lets waits end at once.
//!
//! ```rust
//! use gaussdb_api::runtime::transport::Replay;
//! use gaussdb_api::runtime::{Credentials, HttpResponse};
//! use gaussdb_api::{Config, dws};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), gaussdb_api::Error> {
//! let answer = serde_json::json!({"clusters": [], "count": 0});
//! let replay = Replay::answers([HttpResponse::json(200, &answer)]);
//! let config = Config::builder()
//!     .region("cn-north-4")
//!     .project_id("0123456789abcdef0123456789abcdef")
//!     .credentials(Credentials::new("access key", "secret key"))
//!     .transport(replay.clone())
//!     .build()?;
//!
//! assert!(dws::Client::new(&config).list_clusters().send().await?.clusters.is_empty());
//! assert!(replay.requests()[0].url.ends_with("/v1.0/0123456789abcdef0123456789abcdef/clusters"));
//! # Ok(())
//! # }
//! ```
//!
//! # What is newer than this crate
//!
//! `respond` gives status, headers and the members of an answer that this crate does not know. `call` makes a call by method and path, signed and tried again like any other.
//!
//! # Tables
//!
//! What the documents list stands in tables with lookups, in the module of the service: `errors` (meaning and remedy of each code), `regions` (constants and endpoints), `permissions` (the action that an operation needs) and, where a service is monitored, `metrics`.
//!
//! # Features
//!
//! A service is a module and a feature; all are on by default, and a program that needs one turns the others off. `http` (on by default) is the HTTP transport with TLS; without it a program brings a transport of its own. With `blocking`, what `send` gives has `wait` for programs without `async`. `sm3` adds signatures with SM3.
//!
//! - `dws`: [`dws`], GaussDB(DWS)
//! - `gaussdb-mysql`: [`gaussdb_mysql`], GaussDB(for MySQL)

#[cfg(feature = "dws")]
pub mod dws;

#[cfg(feature = "gaussdb-mysql")]
pub mod gaussdb_mysql;

pub use ::gaussdb_runtime as runtime;
pub use ::gaussdb_runtime::{Config, ConfigBuilder, Empty, Error, Response, Secret, Unknown};
