//! Our words for statuses.  In: a status and the operation that answers it.  Out: a sentence.

use crate::fact::Operation;

/// What the status of success means here: some operations answer 201 and create nothing.
pub(super) fn success(status: u16, id: &str, operation: &Operation) -> String {
    let untrue = match status {
        201 => !id.starts_with("create"),
        202 => operation.method == "GET",
        204 => operation.response.is_some(),
        _ => false,
    };
    phrase(if untrue { 200 } else { status })
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
    use crate::fact::Body;
    use crate::types::Type;

    #[test]
    fn a_status_is_not_said_to_mean_what_the_operation_does_not_do() {
        let operation = |method: &str| Operation { method: method.into(), ..Operation::default() };
        let answers = Body { form: false, kind: Type::Object, fields: Vec::new() };
        let with_body = Operation { response: Some(answers), ..operation("GET") };
        for (status, id, operation, wanted) in [
            (201, "createTin", operation("POST"), "The resource was created."),
            (201, "removeLids", operation("PUT"), "The call succeeded."),
            (202, "deleteTin", operation("DELETE"), "The task was accepted and runs on."),
            (202, "listTins", operation("GET"), "The call succeeded."),
            (204, "deleteTin", operation("DELETE"), "The call succeeded; there is no content."),
            (204, "listTins", with_body, "The call succeeded."),
        ] {
            assert_eq!(success(status, id, &operation), wanted, "{status} {id}");
        }
    }
}
