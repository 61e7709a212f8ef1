//! The kind of a failure.  In: the table of error codes of the service, an operation, a code, a status.  Out: a kind.
//!
//! The code decides, because services return "not found" with 400, 401, 403, 409 and 500 as well. A code can have another
//! meaning after single operations. The status decides only if there is no code of the service. All facts about single
//! codes are in the table; there are none here.

use crate::description::codes::ErrorCode;
use crate::description::kind::ErrorKind;
use crate::description::operation::Service;

/// The kind of a failure, and what is documented about its code.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Verdict {
    pub kind: Option<ErrorKind>,
    pub meaning: Option<&'static str>,
    pub remedy: Option<&'static str>,
    /// Whether the code is from a system in front of the service.
    pub foreign: bool,
}

/// The kind of a failure of an operation.
pub(crate) fn classify(
    service: &'static Service,
    operation: &str,
    code: Option<&str>,
    message: &str,
    status: u16,
) -> Verdict {
    let entry = code.and_then(|code| ErrorCode::find(service.errors, code));
    let scope = entry.and_then(|entry| entry.scope(operation, message));
    let foreign = code.is_some_and(|code| ErrorCode::family(service.errors, code).is_some());
    // Bare numbers are statuses.
    let own = !foreign && code.is_some_and(|code| !code.bytes().all(|b| b.is_ascii_digit()));
    let kind = match scope {
        Some(scope) => scope.kind,
        None => entry.and_then(|entry| entry.kind),
    };
    Verdict {
        kind: kind.or_else(|| by_status(status, own)),
        meaning: scope.map(|scope| scope.meaning).or(entry.map(|entry| entry.meaning)),
        remedy: scope.map(|scope| scope.remedy).or(entry.map(|entry| entry.remedy)),
        foreign,
    }
}

/// The kind for a status. If the service has a code that is not documented, most statuses decide nothing, because the
/// code can mean anything.
fn by_status(status: u16, own: bool) -> Option<ErrorKind> {
    match status {
        429 => Some(ErrorKind::Throttled),
        404 => Some(ErrorKind::NotFound),
        _ if own => None,
        400 | 422 => Some(ErrorKind::Invalid),
        401 | 403 => Some(ErrorKind::Permission),
        409 => Some(ErrorKind::Conflict),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::description::codes::ErrorScope;

    static SERVICE: Service = Service {
        errors: &[
            ErrorCode::new("APIGW.*", None, "The gateway.", ""),
            ErrorCode::new("APIGW.1", Some(ErrorKind::Quota), "The gateway's quota.", ""),
            ErrorCode::new("DWS.1", Some(ErrorKind::Quota), "", ""),
            ErrorCode::new("DWS.2", None, "", ""),
            ErrorCode {
                scopes: &[ErrorScope {
                    operations: &["getThing"],
                    message: None,
                    kind: Some(ErrorKind::NotFound),
                    meaning: "It is gone.",
                    remedy: "Forget it.",
                }],
                ..ErrorCode::new("DWS.3", Some(ErrorKind::Invalid), "It is wrong.", "Correct it.")
            },
        ],
        ..Service::new("dws", "DWS", &[])
    };

    #[test]
    fn the_code_decides_before_the_status() {
        use ErrorKind::*;
        let cases = [
            (Some("DWS.1"), 400, Some(Quota)),
            (Some("DWS.2"), 403, None),
            (Some("DWS.2"), 404, Some(NotFound)),
            (Some("DWS.2"), 429, Some(Throttled)),
            (Some("DWS.9"), 400, None),
            (Some("APIGW.1"), 401, Some(Quota)),
            (Some("APIGW.2"), 401, Some(Permission)),
            (Some("409"), 409, Some(Conflict)),
            (None, 400, Some(Invalid)),
            (None, 500, None),
        ];
        for (code, status, kind) in cases {
            assert_eq!(classify(&SERVICE, "listThings", code, "", status).kind, kind, "{code:?} {status}");
        }
    }

    #[test]
    fn the_operation_decides_before_the_code() {
        let scoped = classify(&SERVICE, "getThing", Some("DWS.3"), "", 400);
        assert_eq!((scoped.kind, scoped.meaning), (Some(ErrorKind::NotFound), Some("It is gone.")));
        let general = classify(&SERVICE, "listThings", Some("DWS.3"), "", 400);
        assert_eq!((general.kind, general.meaning), (Some(ErrorKind::Invalid), Some("It is wrong.")));
    }
}
