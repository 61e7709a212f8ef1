//! The `x-` keys, for the lint of the generator and for the table in ARCHITECTURE.md.

/// One extension of OpenAPI 3.0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Key {
    /// The key: `x-constraints`.
    pub name: &'static str,
    /// The objects that may have it.
    pub on: &'static str,
    /// What it says.
    pub says: &'static str,
}

/// All keys that descriptions may have.
pub const KEYS: [Key; 23] = [
    key("x-documented-in", "operation", "documents and sections that state it, the leading one first"),
    key(
        "x-other-successes",
        "operation",
        "more statuses of success that the documents list; they have no body of their own",
    ),
    key("x-sunset", "operation", "announced date of retirement"),
    key("x-replaced-by", "operation", "the `operationId` of what to use instead of a deprecated operation"),
    key("x-region", "server", "the region of an endpoint whose URL does not name it"),
    key("x-glossary", "document", "terms of the service and what they mean"),
    key("x-draft", "info", "whether names, texts or findings wait for a person, so that ids and names can change"),
    key("x-edition", "info", "the day on which the leading edition of the reference was issued"),
    key("x-endpoint-name", "info", "the vendor's name of the endpoint, where it is not the service's"),
    key("x-tagGroups", "document", "groups of tags, for tools that show many"),
    key("x-default", "schema", "the value that the service takes when a member of a request is left out"),
    key("x-constraints", "schema", "rules beyond the keywords: between fields, byte lengths, character classes"),
    key("x-format", "schema", "the vendor's own shape of a time or a cron expression"),
    key("x-extensible-enum", "schema", "known values, in answers; others may come"),
    key("x-enum-descriptions", "schema", "a phrase for each value of an enumeration, in the order of the values"),
    key("x-enum-varnames", "schema", "a name for each value of an enumeration of numbers, in the order of the values"),
    key(
        "x-error-codes",
        "document",
        "the error codes: code, statuses, kind, meaning, remedy; in `scopes`, what a code means after single operations; \
         a code that ends in `*` is a family from a system in front of the service",
    ),
    key(
        "x-iam-action",
        "operation",
        "the permission it needs: `action`; `project` and `enterprise_project`, whether it can be granted for one; \
         `dependencies`, actions needed beside it",
    ),
    key("x-pagination", "operation", "how its list is paged"),
    key("x-job", "operation", "which operation reports on the job that it starts"),
    key("x-waiters", "operation", "when a state is reached that it shows"),
    key(
        "x-success-when",
        "operation",
        "the result code inside a 200, its values that mean success, in `kinds` what others amount to, and in `statuses` \
         the failures in which it decides as well",
    ),
    key("x-idempotent", "operation", "whether sending it twice does no more than sending it once"),
];

const fn key(name: &'static str, on: &'static str, says: &'static str) -> Key {
    Key { name, on, says }
}
