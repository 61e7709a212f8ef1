//! Settings of the HTTP transport.

use std::fmt;

use crate::secret::Secret;
use crate::secret::redact::without_login;

/// Settings of the HTTP transport: `HttpOptions::default().proxy(…)`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct HttpOptions {
    /// A proxy for every request, instead of those that environment variables name.
    pub proxy: Option<Proxy>,
    /// Environment variables such as `HTTPS_PROXY` are ignored.
    pub ignore_environment_proxy: bool,
    /// Certificate authorities to trust besides the system's, as PEM.
    pub authorities: Vec<Vec<u8>>,
    /// The certificate chain and private key of the client, as PEM.
    pub identity: Option<ClientIdentity>,
    /// Accepts every certificate. Anyone between client and service can then read and change everything.
    pub danger_accept_any_certificate: bool,
    /// HTTP/2 is not offered.
    pub http1_only: bool,
}

impl HttpOptions {
    /// Sets a proxy for every request.
    #[must_use]
    pub fn proxy(mut self, proxy: Proxy) -> Self {
        self.proxy = Some(proxy);
        self
    }

    /// Ignores environment variables such as `HTTPS_PROXY`.
    #[must_use]
    pub fn ignore_environment_proxy(mut self, ignore: bool) -> Self {
        self.ignore_environment_proxy = ignore;
        self
    }

    /// Trusts one more certificate authority, as PEM.
    #[must_use]
    pub fn authority(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.authorities.push(pem.into());
        self
    }

    /// Sets the certificate of the client.
    #[must_use]
    pub fn identity(mut self, identity: ClientIdentity) -> Self {
        self.identity = Some(identity);
        self
    }

    /// Accepts every certificate. Anyone between client and service can then read and change everything.
    #[must_use]
    pub fn danger_accept_any_certificate(mut self, accept: bool) -> Self {
        self.danger_accept_any_certificate = accept;
        self
    }

    /// Does not offer HTTP/2.
    #[must_use]
    pub fn http1_only(mut self, only: bool) -> Self {
        self.http1_only = only;
        self
    }
}

/// A proxy. `Debug` hides a login in the URL.
#[derive(Clone)]
#[non_exhaustive]
pub struct Proxy {
    /// `http://host:port`, `https://…` or `socks5://…`.
    pub url: String,
    /// User and password, if the proxy requires them.
    pub login: Option<(String, Secret)>,
}

impl Proxy {
    /// A proxy without a login: `http://host:port`, `https://…` or `socks5://…`.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into(), login: None }
    }

    /// Sets user and password.
    #[must_use]
    pub fn login(mut self, user: impl Into<String>, password: impl Into<Secret>) -> Self {
        self.login = Some((user.into(), password.into()));
        self
    }
}

impl fmt::Debug for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let url = without_login(&self.url);
        f.debug_struct("Proxy").field("url", &url).field("login", &self.login).finish()
    }
}

/// A client certificate.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ClientIdentity {
    /// The chain, own certificate first, as PEM.
    pub certificates: Vec<u8>,
    /// The private key, as PEM.
    pub key: Secret,
}

impl ClientIdentity {
    /// A chain of certificates, own certificate first, and the private key, both as PEM.
    pub fn new(certificates: impl Into<Vec<u8>>, key: impl Into<Secret>) -> Self {
        Self { certificates: certificates.into(), key: key.into() }
    }
}
