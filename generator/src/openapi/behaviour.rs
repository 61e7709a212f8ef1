//! What the extensions of an operation say about its behaviour, and the error codes of a service.
//!
//! Invariant: these are values of the description; whether they fit the operation is for `resolve` to say.

/// Behaviour of one operation, each part with the pointer of its extension.
#[derive(Clone, Debug, Default)]
pub struct Behaviour {
    /// `x-success-when`.
    pub success_when: Option<SuccessWhen>,
    /// `x-pagination`.
    pub pagination: Option<Pagination>,
    /// `x-job`.
    pub job: Option<Job>,
    /// `x-waiters`.
    pub waiters: Vec<Waiter>,
    /// `x-idempotent`.
    pub idempotent: Option<bool>,
}

/// A result code inside a successful answer.
#[derive(Clone, Debug)]
pub struct SuccessWhen {
    /// JSON pointer.
    pub pointer: String,
    /// Path of the code.
    pub code: String,
    /// Values that mean success.
    pub values: Vec<String>,
    /// Name of the runtime's kind by value, for values that say more than "failure".
    pub kinds: Vec<(String, &'static str)>,
    /// HTTP statuses of failures in whose body the code decides as well.
    pub statuses: Vec<u16>,
    /// Path of the message.
    pub message: Option<String>,
}

/// How a list is paged.
#[derive(Clone, Debug)]
pub struct Pagination {
    /// JSON pointer.
    pub pointer: String,
    /// Which parameters move through it.
    pub style: Style,
    /// Whether the parameters stand in the body instead of the query.
    pub in_body: bool,
    /// Path of the list.
    pub items: String,
    /// Path of its length.
    pub total: Option<String>,
    /// What identifies an item.
    pub id: Option<String>,
    /// Items per page unless said otherwise.
    pub limit: Option<i64>,
    /// Most items per page.
    pub most: Option<i64>,
    /// Whether numbers in the body are texts.
    pub text: bool,
}

/// Which parameters move through a list.
#[derive(Clone, Debug)]
pub enum Style {
    /// A number and a size.
    Offset {
        /// The number's parameter.
        offset: String,
        /// The size's parameter.
        limit: String,
        /// The first number.
        first: i64,
        /// `record`, `page` or `unclear`.
        unit: String,
    },
    /// The mark of the last item.
    Cursor {
        /// The mark's parameter.
        cursor: String,
        /// The mark within an item.
        member: String,
        /// The size's parameter.
        limit: Option<String>,
    },
}

/// Who tells how the job is that an operation starts.
#[derive(Clone, Debug)]
pub struct Job {
    /// JSON pointer.
    pub pointer: String,
    /// Path of the job's id in the answer.
    pub id: String,
    /// `operationId` of the one who tells.
    pub poll: String,
    /// Its parameter for the id.
    pub parameter: String,
    /// Whether that stands in the path instead of the query.
    pub in_path: bool,
    /// Name of the waiter.
    pub waiter: String,
}

/// States to wait for.
#[derive(Clone, Debug)]
pub struct Waiter {
    /// JSON pointer.
    pub pointer: String,
    /// Its name: `clusterAvailable`.
    pub name: String,
    /// `operationId` of the operation that shows the state.
    pub poll: String,
    /// Parameters in its query that are optional there, and needed here.
    pub parameters: Vec<String>,
    /// Parameters in its query that the wait sets unless its caller does.
    pub defaults: Vec<(String, String)>,
    /// Path of the state.
    pub state: String,
    /// Rules of failure.
    pub failure: Vec<Vec<Condition>>,
    /// Rules of success.
    pub success: Vec<Vec<Condition>>,
    /// Rules of states that pass by themselves.
    pub going_on: Vec<Vec<Condition>>,
    /// `error`, `success` or `not_yet`.
    pub gone: String,
    /// Path of how far it is.
    pub progress: Option<String>,
    /// Paths of what explains a failure.
    pub reason: Vec<String>,
    /// Seconds before the first poll.
    pub initial_delay: u64,
    /// Seconds between polls.
    pub interval: u64,
    /// Seconds until it gives up.
    pub deadline: u64,
    /// Seconds that success must last.
    pub settle: u64,
    /// In how many polls in a row a failure must be seen.
    pub failure_polls: u64,
    /// How many polls in a row may find a state that no rule names.
    pub unexpected_polls: u64,
    /// Operations after which one waits like this.
    pub started_by: Vec<String>,
    /// Operations before which one waits like this.
    pub needed_by: Vec<String>,
}

/// A path and the values that will do.
#[derive(Clone, Debug)]
pub struct Condition {
    /// The path.
    pub path: String,
    /// The values.
    pub values: Vec<String>,
}

/// An error code.
#[derive(Clone, Debug)]
pub struct ErrorCode {
    /// The code; a family of codes ends in `*`.
    pub code: String,
    /// HTTP statuses that it comes with.
    pub statuses: Vec<i64>,
    /// Name of the runtime's kind, where it is one of them.
    pub kind: Option<&'static str>,
    /// What it means.
    pub meaning: String,
    /// What to do.
    pub remedy: String,
    /// What it means after some operations, where that is something else.
    pub scopes: Vec<ErrorScope>,
}

/// What an error code means after some operations.
#[derive(Clone, Debug)]
pub struct ErrorScope {
    /// JSON pointer.
    pub pointer: String,
    /// operationIds.
    pub operations: Vec<String>,
    /// Only when the message of the answer is exactly this.
    pub message: Option<String>,
    /// Name of the runtime's kind, where it is one of them.
    pub kind: Option<&'static str>,
    /// What it means.
    pub meaning: String,
    /// What to do.
    pub remedy: String,
}
