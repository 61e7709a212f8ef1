//! Services and operations as data (`paths` of a description).  In: constants of generated code.  Out: what the calls read.

use crate::data::reflect::{ConstDefault, Decode, Reflect};
use crate::description::codes::{ErrorCode, SuccessWhen};
use crate::http::message::Method;

/// One service of the vendor. Written as `Service { errors: &ERRORS, ..Service::new(name, title, endpoints) }`.
#[derive(Debug)]
pub struct Service {
    /// Short name, as in environment variables and the regions file: `dws`.
    pub name: &'static str,
    /// Another name for it in environment variables and the regions file, if the vendor's SDKs use another one.
    pub alias: Option<&'static str>,
    /// Name for people: `GaussDB(DWS)`.
    pub title: &'static str,
    /// Region and URL of its endpoint.
    pub endpoints: &'static [(&'static str, &'static str)],
    /// Its error codes, sorted by code.
    pub errors: &'static [ErrorCode],
}

impl Service {
    /// A service without error codes.
    pub const fn new(
        name: &'static str,
        title: &'static str,
        endpoints: &'static [(&'static str, &'static str)],
    ) -> Self {
        Self { name, alias: None, title, endpoints, errors: &[] }
    }
}

/// The body of a successful response.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// A JSON document.
    Json,
    /// The body is not read: the output is [`Empty`](crate::Empty).
    Empty,
}

/// One operation. Written as `Operation { success: &[202], ..Operation::new(&SERVICE, "id", method, path) }`,
/// so that a member added later does not break files generated earlier.
#[derive(Debug)]
pub struct Operation {
    /// The service it belongs to.
    pub service: &'static Service,
    /// Its `operationId`.
    pub id: &'static str,
    /// HTTP method.
    pub method: Method,
    /// Path template: `/v1.0/{project_id}/clusters`.
    pub path: &'static str,
    /// The sections that describe it: `dws-2024-en, 5.2.1`.
    pub documented: &'static str,
    /// Documented success statuses; empty means every 2xx. A 2xx that is not listed is success as well.
    pub success: &'static [u16],
    /// Media type of the request body; `application/json` when `None`.
    pub content_type: Option<&'static str>,
    /// Members of a form that are files.
    pub files: &'static [&'static str],
    /// Whether sending it twice does no more than sending it once.
    pub idempotent: bool,
    /// The body of its successful response.
    pub answer: Answer,
    /// The result code inside its response, if it has one.
    pub success_when: Option<&'static SuccessWhen>,
}

impl Operation {
    /// An operation with JSON both ways, every 2xx a success, idempotent when it only reads.
    pub const fn new(service: &'static Service, id: &'static str, method: Method, path: &'static str) -> Self {
        Self {
            service,
            id,
            method,
            path,
            documented: "",
            success: &[],
            content_type: None,
            files: &[],
            idempotent: matches!(method, Method::Get | Method::Head),
            answer: Answer::Json,
            success_when: None,
        }
    }
}

/// The input of one operation: what [`Client::send`](crate::Client::send) takes. Its table has the location of each member.
pub trait Input: Reflect + Sync {
    /// The body of its successful response.
    type Output: Decode + ConstDefault + Send + 'static;
    /// The operation.
    const OPERATION: &'static Operation;
}
