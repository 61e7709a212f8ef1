//! Extensions of an operation and the error codes of a service, as values.
//!
//! Invariant: the values are those of the description; `resolve` checks whether they fit the operation.

/// The extensions of one operation, each with its pointer.
#[derive(Clone, Debug, Default)]
pub struct Behavior {
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

/// A result code in the body of a response.
#[derive(Clone, Debug)]
pub struct SuccessWhen {
    /// JSON pointer.
    pub pointer: String,
    /// Path of the code.
    pub code: String,
    /// Values that mean success.
    pub values: Vec<String>,
    /// Kinds of failures by value, with their names in the runtime.
    pub kinds: Vec<(String, &'static str)>,
    /// Other HTTP statuses with this code in the body.
    pub statuses: Vec<u16>,
    /// Path of the message.
    pub message: Option<String>,
}

/// How a list is paged.
#[derive(Clone, Debug)]
pub struct Pagination {
    /// JSON pointer.
    pub pointer: String,
    /// The parameters that select a page.
    pub style: Style,
    /// Whether the parameters are in the body instead of the query.
    pub in_body: bool,
    /// Path of the list.
    pub items: String,
    /// Path of the total number of items.
    pub total: Option<String>,
    /// Path of the id within an item.
    pub id: Option<String>,
    /// Default number of items per page.
    pub limit: Option<i64>,
    /// Largest number of items per page.
    pub most: Option<i64>,
    /// Whether numbers in the body are texts.
    pub text: bool,
}

/// The parameters that select a page.
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

/// How to poll the job that an operation starts.
#[derive(Clone, Debug)]
pub struct Job {
    /// JSON pointer.
    pub pointer: String,
    /// Path of the job's id in the response.
    pub id: String,
    /// `operationId` of the operation to poll.
    pub poll: String,
    /// Its parameter for the id.
    pub parameter: String,
    /// Whether the parameter is in the path instead of the query.
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
    /// `operationId` of the operation to poll.
    pub poll: String,
    /// Optional query parameters that the waiter requires.
    pub parameters: Vec<String>,
    /// Values of query parameters that the caller does not set.
    pub defaults: Vec<(String, String)>,
    /// Path of the state.
    pub state: String,
    /// Rules of failure.
    pub failure: Vec<Vec<Condition>>,
    /// Rules of success.
    pub success: Vec<Vec<Condition>>,
    /// Rules of transitional states.
    pub going_on: Vec<Vec<Condition>>,
    /// `error`, `success` or `not_yet`.
    pub gone: String,
    /// Path of the progress.
    pub progress: Option<String>,
    /// Paths of the reasons of a failure.
    pub reason: Vec<String>,
    /// Seconds before the first poll.
    pub initial_delay: u64,
    /// Seconds between polls.
    pub interval: u64,
    /// Seconds until it gives up.
    pub deadline: u64,
    /// Seconds that success must last.
    pub stable: u64,
    /// In how many polls in a row a failure must be seen.
    pub failure_polls: u64,
    /// How many polls in a row may find a state that no rule names.
    pub unexpected_polls: u64,
    /// Operations that the wait follows.
    pub started_by: Vec<String>,
    /// Operations that need the wait before.
    pub needed_by: Vec<String>,
}

/// A path and the accepted values.
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
    /// The code; with `*` at the end it is a prefix.
    pub code: String,
    /// HTTP statuses that it comes with.
    pub statuses: Vec<i64>,
    /// Its kind, by its name in the runtime, if it has one.
    pub kind: Option<&'static str>,
    /// What it means.
    pub meaning: String,
    /// What to do.
    pub remedy: String,
    /// Other meanings after some operations.
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
    /// Its kind, by its name in the runtime, if it has one.
    pub kind: Option<&'static str>,
    /// What it means.
    pub meaning: String,
    /// What to do.
    pub remedy: String,
}
