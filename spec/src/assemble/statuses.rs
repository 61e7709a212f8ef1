//! Our words for statuses.  In: a status and the operation that answers it.  Out: a sentence.

use crate::fact::Operation;

/// What a status of success means here: some operations answer 201 and create nothing. `content` is whether a body is
/// described for the status.
pub(super) fn success(status: u16, id: &str, operation: &Operation, content: bool) -> String {
    let untrue = match status {
        201 => !id.starts_with("create"),
        202 => operation.method == "GET",
        204 => content,
        _ => false,
    };
    let phrase = phrase(if untrue { 200 } else { status });
    let said = status == 204 && !untrue;
    if content || said { phrase } else { format!("{} The answer has no body.", phrase) }
}

/// Our words for a status.
pub(super) fn phrase(status: u16) -> String {
    let phrase = match status {
        200 => "The call succeeded.",
        201 => "The resource was created.",
        202 => "The task was accepted and runs on.",
        204 => "The call succeeded; there is no content.",
        400 => "The request is not valid.",
        401 => "The caller could not be authenticated.",
        403 => "The caller may not do this, or the resource is in a state that forbids it.",
        404 => "The resource does not exist.",
        405 => "The method is not allowed here.",
        408 => "The request took too long to arrive.",
        409 => "The resource is in conflict with another request.",
        429 => "There were too many requests.",
        500 => "The service failed.",
        501 => "The service does not support this.",
        502 => "The gateway got no valid answer from the service.",
        503 => "The service is not available for the moment.",
        504 => "The service did not answer in time.",
        _ => return format!("The call ended with status {status}."),
    };
    phrase.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn a_status_is_not_said_to_mean_what_the_operation_does_not_do() {
        let operation = |method: &str| Operation { method: method.into(), ..Operation::default() };
        for (status, id, method, content, wanted) in [
            (201, "createTin", "POST", true, "The resource was created."),
            (201, "removeLids", "PUT", true, "The call succeeded."),
            (201, "getTin", "GET", false, "The call succeeded. The answer has no body."),
            (202, "deleteTin", "DELETE", true, "The task was accepted and runs on."),
            (202, "listTins", "GET", true, "The call succeeded."),
            (204, "deleteTin", "DELETE", false, "The call succeeded; there is no content."),
            (204, "listTins", "GET", true, "The call succeeded."),
            (204, "listTins", "GET", false, "The call succeeded; there is no content."),
        ] {
            assert_eq!(success(status, id, &operation(method), content), wanted, "{status} {id}");
        }
    }
}
