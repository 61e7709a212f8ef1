//! What an error code amounts to.  In: the catalogue of the service, a code, a status.  Out: a kind.
//!
//! The code decides, because the service answers "not found" with 400, 401, 403, 409 and 500 as well.
//! The status decides only where there is no code of the service.

use crate::codegen::{ErrorCode, Service};

/// What an error code amounts to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The resource does not exist.
    NotFound,
    /// It exists already, or its state forbids this.
    Conflict,
    /// Another task runs on it; try again later.
    Busy,
    /// Too many requests; try again later.
    Throttled,
    /// A quota or stock is used up.
    Quota,
    /// The caller may not do this.
    Permission,
    /// The request is wrong.
    Invalid,
}

/// Codes seen in practice that say more than their documented meaning.
const SEEN: [(&str, ErrorKind); 19] = [
    ("DBS.05000044", ErrorKind::NotFound),
    ("DBS.05000084", ErrorKind::Busy),
    ("DBS.200019", ErrorKind::Busy),
    ("DBS.200047", ErrorKind::Busy),
    ("DBS.200543", ErrorKind::NotFound),
    ("DBS.200823", ErrorKind::NotFound),
    ("DBS.200824", ErrorKind::NotFound),
    ("DBS.200932", ErrorKind::NotFound),
    ("DBS.201014", ErrorKind::Busy),
    ("DBS.201015", ErrorKind::Busy),
    ("DBS.201028", ErrorKind::NotFound),
    ("DBS.212033", ErrorKind::Busy),
    ("DBS.270022", ErrorKind::NotFound),
    ("DWS.0015", ErrorKind::NotFound),
    ("DWS.0047", ErrorKind::NotFound),
    ("DWS.10101", ErrorKind::NotFound),
    ("DWS.3027", ErrorKind::NotFound),
    ("DWS.5149", ErrorKind::NotFound),
    ("DWS.7023", ErrorKind::Busy),
];

/// The entry of the catalogue.
pub(crate) fn documented(service: &'static Service, code: &str) -> Option<&'static ErrorCode> {
    service.errors.iter().find(|entry| entry.code == code)
}

/// What a failure amounts to.
pub(crate) fn classify(service: &'static Service, code: Option<&str>, status: u16) -> Option<ErrorKind> {
    let own = code.filter(|code| !is_foreign(code));
    if let Some(code) = own {
        let seen = SEEN.iter().find(|(known, _)| *known == code).map(|(_, kind)| *kind);
        let kind = seen.or_else(|| documented(service, code)?.kind);
        if kind.is_some() {
            return kind;
        }
    }
    match status {
        429 => Some(ErrorKind::Throttled),
        404 => Some(ErrorKind::NotFound),
        // A code of the service that nobody explains can mean anything.
        _ if own.is_some() => None,
        400 | 422 => Some(ErrorKind::Invalid),
        401 | 403 => Some(ErrorKind::Permission),
        409 => Some(ErrorKind::Conflict),
        _ => None,
    }
}

/// Codes of the gateway, the identity service, and bare numbers.
fn is_foreign(code: &str) -> bool {
    let prefixes = ["APIGW.", "APIG.", "IAM.", "PAP"];
    prefixes.iter().any(|prefix| code.starts_with(prefix)) || code.bytes().all(|b| b.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    static SERVICE: Service = Service {
        errors: &[
            ErrorCode { code: "DWS.1", kind: Some(ErrorKind::Quota), meaning: "", remedy: "" },
            ErrorCode { code: "DWS.2", kind: None, meaning: "", remedy: "" },
        ],
        ..Service::new("dws", "DWS", &[])
    };

    #[test]
    fn the_code_decides_before_the_status() {
        use ErrorKind::*;
        let cases = [
            (Some("DWS.1"), 400, Some(Quota)),
            (Some("DWS.0047"), 401, Some(NotFound)),
            (Some("DWS.7023"), 403, Some(Busy)),
            (Some("DBS.200932"), 409, Some(NotFound)),
            (Some("DWS.2"), 403, None),
            (Some("DWS.2"), 404, Some(NotFound)),
            (Some("DWS.2"), 429, Some(Throttled)),
            (Some("APIGW.0301"), 401, Some(Permission)),
            (Some("409"), 409, Some(Conflict)),
            (None, 400, Some(Invalid)),
            (None, 500, None),
        ];
        for (code, status, kind) in cases {
            assert_eq!(classify(&SERVICE, code, status), kind, "{code:?} {status}");
        }
    }
}
