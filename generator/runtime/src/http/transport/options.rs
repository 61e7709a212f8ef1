//! Settings of the HTTP transport.

use std::fmt;

use crate::secret::Secret;
use crate::secret::redact::without_login;

/// Settings of the HTTP transport.
#[derive(Debug, Clone, Default)]
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

/// A proxy. `Debug` hides a login in the URL.
#[derive(Clone)]
pub struct Proxy {
    /// `http://host:port`, `https://…` or `socks5://…`.
    pub url: String,
    /// User and password, if the proxy requires them.
    pub login: Option<(String, Secret)>,
}

impl fmt::Debug for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let url = without_login(&self.url);
        f.debug_struct("Proxy").field("url", &url).field("login", &self.login).finish()
    }
}

/// A client certificate.
#[derive(Debug, Clone)]
pub struct ClientIdentity {
    /// The chain, own certificate first, as PEM.
    pub certificates: Vec<u8>,
    /// The private key, as PEM.
    pub key: Secret,
}
