//! Exchanges over HTTP.  In: a request.  Out: the answer, read up to a limit, or how far it came.
//!
//! Invariants: no redirect is followed, nothing is retried, the URL is sent unchanged.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};

use super::tls;
use crate::http::future::BoxFuture;
use crate::http::message::{Headers, HttpRequest, HttpResponse, Method};
use crate::http::transport::error::{TransportError, TransportErrorKind};
use crate::http::transport::exchange::Transport;
use crate::http::transport::options::{HttpOptions, Proxy};

/// Sends requests over HTTP/1.1 and 2 and keeps connections.
#[derive(Clone)]
pub struct HttpTransport {
    client: reqwest::Client,
    /// For addresses of the local link, where metadata services are: no proxy can reach them.
    direct: reqwest::Client,
    connect_timeout: Duration,
}

impl fmt::Debug for HttpTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("HttpTransport")
    }
}

impl HttpTransport {
    /// A transport with these settings. The message of an error says which one cannot be used.
    pub fn new(options: HttpOptions, connect_timeout: Duration) -> Result<Self, String> {
        let tls = tls::config(&options)?;
        let make = |proxied: bool| {
            let mut builder = reqwest::Client::builder()
                .tls_backend_preconfigured(tls.clone())
                .redirect(reqwest::redirect::Policy::none())
                .retry(reqwest::retry::never())
                .connect_timeout(connect_timeout)
                .referer(false)
                .dns_resolver(SystemResolver);
            if options.http1_only {
                builder = builder.http1_only();
            }
            match (&options.proxy, proxied) {
                (_, false) => builder = builder.no_proxy(),
                (Some(proxy), true) => builder = builder.proxy(proxy_of(proxy)?),
                (None, true) if options.ignore_environment_proxy => builder = builder.no_proxy(),
                (None, true) => {}
            }
            builder.build().map_err(|error| format!("HTTP cannot be set up: {error}"))
        };
        Ok(Self { client: make(true)?, direct: make(false)?, connect_timeout })
    }

    async fn exchange(&self, request: HttpRequest) -> Result<HttpResponse, TransportError> {
        let invalid = |message| TransportError::new(TransportErrorKind::Invalid, message);
        let url = reqwest::Url::parse(&request.url).map_err(|error| invalid(format!("bad URL: {error}")))?;
        if url.as_str() != request.url {
            return Err(invalid("the URL would be sent otherwise than it was signed".to_owned()));
        }
        let direct = url.host_str().is_some_and(is_link_local);
        let client = if direct { &self.direct } else { &self.client };
        let mut headers = header_map(&request.headers).map_err(invalid)?;
        // RFC 9110, 8.6: methods that usually have a body state its length even if it is empty. Some gateways answer 411
        // without it.
        if request.body.is_empty() && matches!(request.method, Method::Post | Method::Put | Method::Patch) {
            headers.insert(reqwest::header::CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        let sending = client.request(method(request.method), url).headers(headers).body(request.body).send();
        let response = sending.await.map_err(|error| classify(error, self.connect_timeout))?;
        read(response, request.body_limit, self.connect_timeout).await
    }
}

impl Transport for HttpTransport {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        Box::pin(self.exchange(request))
    }
}

fn is_link_local(host: &str) -> bool {
    host.parse::<std::net::Ipv4Addr>().is_ok_and(|address| address.is_link_local())
}

/// Reads the answer, whatever length it claims, up to the limit.
async fn read(
    mut response: reqwest::Response,
    limit: usize,
    connect_timeout: Duration,
) -> Result<HttpResponse, TransportError> {
    let too_long = || {
        let message = format!("the answer is longer than {limit} bytes");
        TransportError::new(TransportErrorKind::TooLong, message)
    };
    let status = response.status().as_u16();
    let text = |value: &HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    let headers: Headers = response.headers().iter().map(|(n, v)| (n.as_str(), text(v))).collect();
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(|error| classify(error, connect_timeout))? {
        if body.len() + chunk.len() > limit {
            return Err(too_long());
        }
        body.extend_from_slice(&chunk);
    }
    Ok(HttpResponse { status, headers, body })
}

fn method(method: Method) -> reqwest::Method {
    match method {
        Method::Get => reqwest::Method::GET,
        Method::Post => reqwest::Method::POST,
        Method::Put => reqwest::Method::PUT,
        Method::Delete => reqwest::Method::DELETE,
        Method::Patch => reqwest::Method::PATCH,
        Method::Head => reqwest::Method::HEAD,
    }
}

fn header_map(headers: &Headers) -> Result<HeaderMap, String> {
    let mut map = HeaderMap::new();
    for (name, value) in headers.iter() {
        let key = HeaderName::from_bytes(name.as_bytes()).map_err(|_| format!("bad header name {name:?}"))?;
        let value = HeaderValue::from_bytes(value.as_bytes()).map_err(|_| format!("bad value of header {name}"))?;
        map.append(key, value);
    }
    Ok(map)
}

fn proxy_of(proxy: &Proxy) -> Result<reqwest::Proxy, String> {
    // The library's own message may quote a password in the URL.
    let made = reqwest::Proxy::all(&proxy.url).map_err(|_| "the URL of the proxy is not valid".to_owned())?;
    Ok(match &proxy.login {
        Some((user, password)) => made.basic_auth(user, password.expose()),
        None => made,
    })
}

/// How far an exchange came, by the types of its causes.
fn classify(error: reqwest::Error, connect_timeout: Duration) -> TransportError {
    let causes = || causes(&error);
    let kind = if error.is_builder() {
        TransportErrorKind::Invalid
    } else if causes().any(|cause| cause.is::<Unresolved>()) {
        TransportErrorKind::Resolve
    } else if error.is_connect() && causes().any(is_tls) {
        TransportErrorKind::Tls
    } else if error.is_connect() && error.is_timeout() {
        TransportErrorKind::ConnectTimeout
    } else if error.is_connect() {
        TransportErrorKind::Connect
    } else {
        TransportErrorKind::Interrupted
    };
    let what = match kind {
        TransportErrorKind::Invalid => "the request cannot be sent",
        TransportErrorKind::Resolve => "the host is not known",
        TransportErrorKind::Tls => "no secure connection",
        TransportErrorKind::ConnectTimeout => "no connection",
        TransportErrorKind::Connect => "no connection",
        _ => "the connection broke",
    };
    let deepest = causes().last().map(ToString::to_string).unwrap_or_default();
    let message = match kind {
        TransportErrorKind::ConnectTimeout => format!("{what} within {connect_timeout:?} (`Timeouts::connect`)"),
        _ => format!("{what}: {deepest}"),
    };
    // The URL holds the query, which may hold what should not be shown.
    TransportError::new(kind, message).because(error.without_url())
}

fn causes<'a>(error: &'a (dyn StdError + 'static)) -> impl Iterator<Item = &'a (dyn StdError + 'static)> {
    std::iter::successors(Some(error), |cause: &&'a (dyn StdError + 'static)| (**cause).source())
}

/// Input/output errors wrap each other without saying so in `source`.
fn is_tls(cause: &(dyn StdError + 'static)) -> bool {
    let wrapped = cause.downcast_ref::<std::io::Error>().and_then(|io| io.get_ref());
    cause.is::<rustls::Error>() || wrapped.is_some_and(|inner| is_tls(inner))
}

/// The system's resolver; its failures are marked, so that they are known from others by type.
struct SystemResolver;

#[derive(Debug)]
struct Unresolved(String);

impl fmt::Display for Unresolved {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl StdError for Unresolved {}

impl Resolve for SystemResolver {
    fn resolve(&self, name: Name) -> Resolving {
        Box::pin(async move {
            let found = tokio::net::lookup_host((name.as_str(), 0)).await;
            match found {
                Ok(addresses) => {
                    let addresses: Vec<_> = addresses.collect();
                    Ok(Box::new(addresses.into_iter()) as Addrs)
                }
                Err(error) => {
                    let message = format!("{}: {error}", name.as_str());
                    Err(Box::new(Unresolved(message)) as Box<dyn StdError + Send + Sync>)
                }
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::secret::Secret;

    async fn kind(url: &str) -> TransportErrorKind {
        let options = HttpOptions { ignore_environment_proxy: true, ..HttpOptions::default() };
        let transport = HttpTransport::new(options, Duration::from_secs(5)).unwrap();
        let error = transport.send(HttpRequest::new(Method::Get, url)).await.unwrap_err();
        error.kind
    }

    #[tokio::test]
    async fn a_url_that_would_change_on_the_wire_is_refused() {
        for url in ["http://h/a b", "http://h/a/../b", "http://H/a", "http://h:80/", "http://h", "no url"] {
            assert_eq!(kind(url).await, TransportErrorKind::Invalid, "{url}");
        }
    }

    #[test]
    fn only_addresses_of_the_local_link_go_past_a_proxy() {
        assert!(is_link_local("169.254.169.254") && is_link_local("169.254.1.2"));
        for host in ["169.253.0.1", "127.0.0.1", "169.254.example.com", "metadata.test", "[fe80::1]"] {
            assert!(!is_link_local(host), "{host}");
        }
    }

    #[test]
    fn settings_that_cannot_be_used_are_named_without_secrets() {
        let login = Some(("u".to_owned(), Secret::new("hunter2")));
        let proxy = Proxy { url: "http://u:hunter2@[".to_owned(), login };
        let options = HttpOptions { proxy: Some(proxy), ..HttpOptions::default() };
        assert!(!format!("{options:?}").contains("hunter2"));
        let error = HttpTransport::new(options, Duration::from_secs(1)).unwrap_err();
        assert!(error.contains("proxy") && !error.contains("hunter2"), "{error}");
        let options = HttpOptions { authorities: vec![b"no pem".to_vec()], ..HttpOptions::default() };
        assert!(HttpTransport::new(options, Duration::from_secs(1)).is_err());
    }
}
