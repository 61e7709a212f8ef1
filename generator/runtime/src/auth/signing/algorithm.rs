//! Signing algorithms.  In: keys and texts.  Out: hashes, the derived key, the parts of the `Authorization` header.

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::secret::Secret;

/// A signing algorithm. The services accept the default; the others are for gateways that require them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Algorithm {
    /// `SDK-HMAC-SHA256`.
    #[default]
    HmacSha256,
    /// `SDK-HMAC-SM3`: the same with another hash.
    #[cfg(feature = "sm3")]
    HmacSm3,
    /// `V11-HMAC-SHA256`: by a key that is derived for one day, region and service.
    Derived {
        /// The region, `globe` for services without one.
        region: String,
        /// The name under which the service derives keys.
        service: String,
    },
}

impl Algorithm {
    pub(super) fn name(&self) -> &'static str {
        match self {
            Algorithm::HmacSha256 => "SDK-HMAC-SHA256",
            #[cfg(feature = "sm3")]
            Algorithm::HmacSm3 => "SDK-HMAC-SM3",
            Algorithm::Derived { .. } => "V11-HMAC-SHA256",
        }
    }

    /// The identity service knows no derived keys.
    pub(crate) fn for_identity(&self) -> &Self {
        match self {
            Algorithm::Derived { .. } => &Algorithm::HmacSha256,
            other => other,
        }
    }

    /// The header that carries the hash of the body.
    pub(super) fn content_header(&self) -> &'static str {
        match self {
            #[cfg(feature = "sm3")]
            Algorithm::HmacSm3 => "X-Sdk-Content-Sm3",
            _ => "X-Sdk-Content-Sha256",
        }
    }

    /// What the signature is bound to besides the request: day, region and service.
    pub(super) fn scope(&self, stamp: &str) -> Option<String> {
        match self {
            Algorithm::Derived { region, service } => {
                let day = stamp.get(..8).unwrap_or(stamp);
                Some(format!("{day}/{region}/{service}"))
            }
            _ => None,
        }
    }

    pub(super) fn hash(&self, bytes: &[u8]) -> String {
        match self {
            #[cfg(feature = "sm3")]
            Algorithm::HmacSm3 => hex(&sm3::Sm3::digest(bytes)),
            _ => hex(&Sha256::digest(bytes)),
        }
    }

    /// The signature of a text.
    pub(super) fn sign(&self, access_key: &str, secret_key: &Secret, scope: Option<&str>, text: &str) -> String {
        let secret = secret_key.expose().as_bytes();
        match (self, scope) {
            #[cfg(feature = "sm3")]
            (Algorithm::HmacSm3, _) => hex(&mac::<Hmac<sm3::Sm3>>(secret, &[text.as_bytes()])),
            (_, None) => hex(&sha256(secret, &[text.as_bytes()])),
            (_, Some(scope)) => {
                let root = sha256(access_key.as_bytes(), &[secret]);
                let derived = Zeroizing::new(hex(&sha256(&root, &[scope.as_bytes(), &[1]])));
                hex(&sha256(derived.as_bytes(), &[text.as_bytes()]))
            }
        }
    }

    /// What names the key in the authorization.
    pub(super) fn credential(&self, access_key: &str, scope: Option<&str>) -> String {
        match scope {
            None => format!("Access={access_key}"),
            Some(scope) => format!("Credential={access_key}/{scope}"),
        }
    }
}

fn sha256(key: &[u8], parts: &[&[u8]]) -> Zeroizing<Vec<u8>> {
    mac::<Hmac<Sha256>>(key, parts)
}

fn mac<M: Mac + KeyInit>(key: &[u8], parts: &[&[u8]]) -> Zeroizing<Vec<u8>> {
    // HMAC accepts a key of any length, so this never returns `None`.
    let made = <M as KeyInit>::new_from_slice(key).map(|mut mac| {
        parts.iter().for_each(|part| mac.update(part));
        mac.finalize().into_bytes().to_vec()
    });
    Zeroizing::new(made.unwrap_or_default())
}

fn hex(bytes: &[u8]) -> String {
    let digit = |half: u8| char::from_digit(u32::from(half), 16).unwrap_or_default();
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_are_those_of_the_standards() {
        let empty = Algorithm::HmacSha256.hash(b"");
        assert_eq!(empty, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        #[cfg(feature = "sm3")]
        {
            let (empty, abc) = (Algorithm::HmacSm3.hash(b""), Algorithm::HmacSm3.hash(b"abc"));
            assert_eq!(empty, "1ab21d8355cfa17f8e61194831e81a8f22bec8c728fefb747ed035eb5082aa2b");
            assert_eq!(abc, "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
        }
    }

    #[test]
    fn a_derived_key_is_bound_to_its_day_region_and_service() {
        let sign = |region: &str, service: &str, stamp: &str| {
            let algorithm = Algorithm::Derived { region: region.to_owned(), service: service.to_owned() };
            let scope = algorithm.scope(stamp);
            algorithm.sign("AK", &Secret::new("SK"), scope.as_deref(), "text")
        };
        let first = sign("r", "s", "20260102T030405Z");
        assert_eq!(first, sign("r", "s", "20260102T235959Z"));
        for other in [sign("q", "s", "20260102T"), sign("r", "t", "20260102T"), sign("r", "s", "20260103T")] {
            assert_ne!(first, other);
        }
        assert_eq!(sign("r", "s", "é").len(), 64);
    }
}
