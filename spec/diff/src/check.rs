//! The table of checks: every kind of difference, with its class and what it means.
//!
//! A check has an id that never changes, because accept files and reports use it. The direction is part of the check:
//! what is harmless in a request can break those who read the answer.

use serde::Serialize;

/// What a difference means for those who call the API.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Class {
    /// A program that worked can fail.
    Breaking,
    /// A person has to look: it depends on the program.
    Review,
    /// Every program that worked still works.
    Compatible,
    /// Texts only.
    Wording,
}

impl Class {
    /// The word that reports use.
    pub fn word(self) -> &'static str {
        match self {
            Class::Breaking => "breaking",
            Class::Review => "to look at",
            Class::Compatible => "compatible",
            Class::Wording => "wording",
        }
    }
}

/// Who notices a difference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// Every caller: what is sent and received.
    Wire,
    /// Users of generated clients and of the pages: names, groups, texts.
    Description,
    /// Users of the Rust crate.
    Rust,
}

impl Level {
    /// The word that reports use.
    pub fn word(self) -> &'static str {
        match self {
            Level::Wire => "wire",
            Level::Description => "description",
            Level::Rust => "rust",
        }
    }
}

/// One kind of difference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Check {
    /// Its name, in kebab case, for ever.
    pub id: &'static str,
    /// What it means.
    pub class: Class,
    /// Who notices it.
    pub level: Level,
    /// What was found, in a few words.
    pub title: &'static str,
    /// Why it has this class, and what to do.
    pub why: &'static str,
}

/// The check of this id.
pub fn find(id: &str) -> Option<&'static Check> {
    ALL.iter().find(|c| c.id == id)
}

macro_rules! checks {
    ($($name:ident $id:literal $class:ident $level:ident $title:literal $why:literal;)*) => {
        $(
            #[doc = $title]
            pub static $name: Check =
                Check { id: $id, class: Class::$class, level: Level::$level, title: $title, why: $why };
        )*
        /// All checks, in the order of the reports.
        pub static ALL: &[Check] =
            &[$(Check { id: $id, class: Class::$class, level: Level::$level, title: $title, why: $why }),*];
    };
}

checks! {
    // Operations.
    OPERATION_REMOVED "operation-removed" Breaking Wire "operation removed without a deprecation" "Callers get an error. Deprecate it first, with a date and a replacement.";
    OPERATION_REMOVED_BEFORE_SUNSET "operation-removed-before-sunset" Breaking Wire "operation removed before its announced date" "Callers rely on the date of x-sunset. Keep it until then.";
    OPERATION_REMOVED_DEPRECATED "operation-removed-deprecated" Review Wire "deprecated operation removed" "It was announced without a date. Check that nobody calls it any more.";
    OPERATION_REMOVED_AFTER_SUNSET "operation-removed-after-sunset" Compatible Wire "operation removed after its announced date" "The date of x-sunset is over.";
    OPERATION_ADDED "operation-added" Compatible Wire "operation added" "Nothing that exists changes.";
    PATH_CHANGED "path-changed" Breaking Wire "path of an operation changed" "Callers of the old path get an error. The operation was found again by its operationId.";
    METHOD_CHANGED "method-changed" Breaking Wire "method of an operation changed" "Callers of the old method get an error. The operation was found again by its operationId.";
    OPERATION_ID_CHANGED "operation-id-changed" Breaking Description "operationId changed" "Generated clients name their functions by it. Keep the old id.";
    TAG_CHANGED "tag-changed" Wording Description "group of an operation changed" "It is found in another chapter. Some generators make a class of each tag.";
    DEPRECATED "deprecated" Compatible Wire "deprecation announced" "Callers should plan to move to the replacement.";
    DEPRECATION_WITHDRAWN "deprecation-withdrawn" Review Wire "deprecation withdrawn" "Check that the operation is really there to stay.";
    SUNSET_SET "sunset-set" Compatible Wire "date of retirement announced" "Callers have time until then.";
    SUNSET_NEARER "sunset-nearer" Breaking Wire "date of retirement moved nearer" "Callers planned with the later date.";
    SUNSET_LATER "sunset-later" Compatible Wire "date of retirement moved away" "Callers have more time.";
    SUNSET_REMOVED "sunset-removed" Review Wire "date of retirement removed" "Callers no longer know when it ends.";
    SUNSET_UNREADABLE "sunset-unreadable" Review Wire "date of retirement cannot be read" "Write it as YYYY-MM-DD.";
    REPLACEMENT_CHANGED "replacement-changed" Wording Description "replacement of a deprecated operation changed" "x-replaced-by names another operation.";
    SECTION_MOVED "section-moved" Wording Description "section of the document moved" "x-documented-in names another section.";
    SUCCESS_STATUS_ADDED "success-status-added" Compatible Wire "success status added" "Clients treat each 2xx as success.";
    SUCCESS_STATUS_REMOVED "success-status-removed" Breaking Wire "success status removed" "Clients that wait for this status do not see it any more.";
    SUCCESS_STATUS_CHANGED "success-status-changed" Breaking Wire "success status changed" "Clients that compare the status fail.";
    ERROR_STATUS_ADDED "error-status-added" Review Wire "error status added" "Callers may want to handle it.";
    ERROR_STATUS_REMOVED "error-status-removed" Review Wire "error status removed" "Code that handles it is dead.";
    MEDIA_TYPE_ADDED "media-type-added" Compatible Wire "media type added" "The old one is still accepted.";
    MEDIA_TYPE_REMOVED "media-type-removed" Breaking Wire "media type removed" "Callers that send or read it fail.";
    SECURITY_ADDED "security-added" Breaking Wire "authentication is needed now" "Calls without credentials are refused.";
    SECURITY_REMOVED "security-removed" Compatible Wire "a way of authentication is not needed any more" "Calls with it still work.";
    SECURITY_SCHEME_REMOVED "security-scheme-removed" Breaking Wire "a way to authenticate was removed" "Callers that use it are refused.";
    SECURITY_SCHEME_ADDED "security-scheme-added" Compatible Wire "a way to authenticate was added" "The others still work.";
    SECURITY_SCHEME_CHANGED "security-scheme-changed" Breaking Wire "a way to authenticate changed" "Callers send their credentials in the old way.";
    SERVER_ADDED "server-added" Compatible Wire "endpoint or region added" "Nothing that exists changes.";
    SERVER_REMOVED "server-removed" Breaking Wire "endpoint or region removed" "Callers there cannot connect.";
    PERMISSION_ADDED "permission-added" Breaking Wire "permission is needed now" "Callers without the permission are refused.";
    PERMISSION_CHANGED "permission-changed" Review Wire "permission changed" "Policies that grant the old one may not be enough.";
    PERMISSION_REMOVED "permission-removed" Compatible Wire "permission is not needed any more" "Policies may be made smaller.";
    PERMISSIONS_STATED "permissions-stated" Review Description "permissions are stated now, or not any more" "One side says nothing about any permission. That is no change of a single operation: what it needed then, or needs now, is not known.";
    OPERATION_TEXT "operation-text" Wording Description "text of an operation changed" "Read the new text.";
    OPERATION_EXTENSION "operation-extension" Review Description "other data of an operation changed" "A key that no check knows. Look at both values.";

    // Parameters.
    PARAMETER_ADDED "parameter-added" Compatible Wire "optional parameter added" "Calls without it still work.";
    PARAMETER_ADDED_REQUIRED "parameter-added-required" Breaking Wire "required parameter added" "Calls without it are refused.";
    PARAMETER_REMOVED "parameter-removed" Breaking Wire "parameter removed" "Callers that send it are refused or not heard.";
    PARAMETER_BECAME_REQUIRED "parameter-became-required" Breaking Wire "parameter became required" "Calls without it are refused.";
    PARAMETER_BECAME_OPTIONAL "parameter-became-optional" Compatible Wire "parameter became optional" "Calls with it still work.";
    PARAMETER_MOVED "parameter-moved" Breaking Wire "parameter moved to another place" "Callers send it where it is not read.";
    PARAMETER_RENAMED "parameter-renamed" Breaking Wire "parameter renamed" "Callers send the old name.";
    PATH_PARAMETER_RENAMED "path-parameter-renamed" Breaking Description "path parameter renamed" "The URL stays the same; arguments of generated functions do not.";
    PARAMETER_STYLE_CHANGED "parameter-style-changed" Breaking Wire "style of a parameter changed" "Lists and objects are written in another way.";
    PARAMETER_TEXT "parameter-text" Wording Description "text of a parameter changed" "Read the new text.";

    // Request bodies.
    BODY_ADDED_REQUIRED "body-added-required" Breaking Wire "required request body added" "Calls without a body are refused.";
    BODY_ADDED "body-added" Compatible Wire "optional request body added" "Calls without a body still work.";
    BODY_REMOVED "body-removed" Breaking Wire "request body removed" "What callers send is not read.";
    BODY_BECAME_REQUIRED "body-became-required" Breaking Wire "request body became required" "Calls without a body are refused.";
    BODY_BECAME_OPTIONAL "body-became-optional" Compatible Wire "request body became optional" "Calls with a body still work.";

    // Members of requests.
    REQUEST_MEMBER_ADDED "request-member-added" Compatible Wire "optional member of a request added" "Requests without it still work.";
    REQUEST_MEMBER_ADDED_REQUIRED "request-member-added-required" Breaking Wire "required member of a request added" "Requests without it are refused.";
    REQUEST_MEMBER_ADDED_DEFAULT "request-member-added-with-default" Review Wire "required member with a default added to a request" "The service may fill it in; try it.";
    REQUEST_MEMBER_REMOVED "request-member-removed" Breaking Wire "member of a request removed" "Callers send what is refused or not read.";
    REQUEST_MEMBER_RENAMED "request-member-renamed" Breaking Wire "member of a request renamed" "Callers send the old name.";
    REQUEST_BECAME_REQUIRED "request-became-required" Breaking Wire "member of a request became required" "Requests without it are refused.";
    REQUEST_BECAME_OPTIONAL "request-became-optional" Compatible Wire "member of a request became optional" "Requests with it still work.";
    REQUEST_TYPE_CHANGED "request-type-changed" Breaking Wire "type in a request changed" "Callers send the old type.";
    REQUEST_TYPE_WIDENED "request-type-widened" Compatible Wire "type in a request takes more" "The old values are still accepted.";
    REQUEST_TYPE_NARROWED "request-type-narrowed" Breaking Wire "type in a request takes less" "Some old values are refused.";
    REQUEST_SHAPE_CHANGED "request-shape-changed" Breaking Wire "shape in a request changed" "A list, an object and a single value are not read as each other.";
    REQUEST_FORMAT_CHANGED "request-format-changed" Review Wire "format in a request changed" "Check that the old values are still accepted.";
    REQUEST_TIME_CHANGED "request-time-format-changed" Breaking Wire "shape of a time or expression in a request changed" "Callers write the old shape.";
    REQUEST_VALUE_ADDED "request-value-added" Compatible Wire "value of a list in a request added" "The others are still accepted.";
    REQUEST_VALUE_REMOVED "request-value-removed" Breaking Wire "value of a list in a request removed" "Callers that send it are refused.";
    REQUEST_BECAME_LIST "request-became-list-of-values" Breaking Wire "only listed values are accepted in a request now" "Other values are refused.";
    REQUEST_LIST_LIFTED "request-list-of-values-lifted" Compatible Wire "any value is accepted in a request now" "The old values are still accepted.";
    REQUEST_LIMIT_TIGHTENED "request-limit-tightened" Breaking Wire "limit of a request became tighter" "Some old values are refused.";
    REQUEST_LIMIT_LOOSENED "request-limit-loosened" Compatible Wire "limit of a request became looser" "The old values are still accepted.";
    REQUEST_LIMIT_CHANGED "request-limit-changed" Review Wire "limit of a request moved" "Some old values are refused, others are accepted now.";
    REQUEST_PATTERN_ADDED "request-pattern-added" Breaking Wire "pattern of a request added" "Some old values are refused.";
    REQUEST_PATTERN_CHANGED "request-pattern-changed" Breaking Wire "pattern of a request changed" "Some old values may be refused.";
    REQUEST_PATTERN_REMOVED "request-pattern-removed" Compatible Wire "pattern of a request removed" "The old values are still accepted.";
    REQUEST_RULE_ADDED "request-rule-added" Breaking Wire "rule of a request added" "Requests that break it are refused (x-constraints).";
    REQUEST_RULE_CHANGED "request-rule-changed" Breaking Wire "rule of a request changed" "Some old requests may be refused (x-constraints).";
    REQUEST_RULE_REMOVED "request-rule-removed" Compatible Wire "rule of a request removed" "The old requests are still accepted (x-constraints).";
    REQUEST_NULL_LOST "request-null-lost" Breaking Wire "null is not accepted in a request any more" "Callers that send null are refused.";
    REQUEST_NULL_WON "request-null-won" Compatible Wire "null is accepted in a request now" "The old values are still accepted.";
    REQUEST_DEFAULT_CHANGED "request-default-changed" Review Wire "default of a request changed" "Requests without the member mean something else.";
    REQUEST_SECRET_ADDED "request-secret-added" Compatible Description "value of a request is secret now" "Clients hide it in logs.";
    REQUEST_SECRET_REMOVED "request-secret-removed" Breaking Description "value of a request is not secret any more" "Clients write it to logs.";
    REQUEST_CLOSED "request-closed" Breaking Wire "unknown members are refused in a request now" "Callers that send more are refused.";
    REQUEST_OPENED "request-opened" Compatible Wire "unknown members are accepted in a request now" "The old requests are still accepted.";
    REQUEST_VARIANT_ADDED "request-variant-added" Compatible Wire "alternative of a request added" "The others are still accepted.";
    REQUEST_VARIANT_REMOVED "request-variant-removed" Breaking Wire "alternative of a request removed" "Callers that send it are refused.";
    REQUEST_RECURSION "request-recursion" Review Description "schema of a request contains itself now" "Some generators cannot write such a type.";
    REQUEST_WRAPPED "request-wrapped" Breaking Wire "members of a request moved into or out of a wrapper" "Callers send them at the old place.";

    // Members of answers.
    RESPONSE_MEMBER_ADDED "response-member-added" Compatible Wire "member of an answer added" "Clients skip what they do not know.";
    RESPONSE_MEMBER_REMOVED "response-member-removed" Review Wire "optional member of an answer removed" "Clients that read it find nothing.";
    RESPONSE_REQUIRED_REMOVED "response-required-member-removed" Breaking Wire "required member of an answer removed" "Clients rely on it.";
    RESPONSE_MEMBER_RENAMED "response-member-renamed" Breaking Wire "member of an answer renamed" "Clients read the old name.";
    RESPONSE_BECAME_OPTIONAL "response-became-optional" Breaking Wire "member of an answer may be missing now" "Clients rely on it.";
    RESPONSE_BECAME_REQUIRED "response-became-required" Compatible Wire "member of an answer is always there now" "Clients that check for it still work.";
    RESPONSE_TYPE_CHANGED "response-type-changed" Breaking Wire "type in an answer changed" "Clients read the old type.";
    RESPONSE_TYPE_WIDENED "response-type-widened" Breaking Wire "type in an answer can hold more" "Clients meet values that do not fit.";
    RESPONSE_TYPE_NARROWED "response-type-narrowed" Compatible Wire "type in an answer holds less" "Clients that read the wider type still work.";
    RESPONSE_SHAPE_CHANGED "response-shape-changed" Breaking Wire "shape in an answer changed" "A list, an object and a single value are not read as each other.";
    RESPONSE_FORMAT_CHANGED "response-format-changed" Review Wire "format in an answer changed" "Check that clients can still read it.";
    RESPONSE_TIME_CHANGED "response-time-format-changed" Breaking Wire "shape of a time or expression in an answer changed" "Clients read the old shape.";
    RESPONSE_VALUE_ADDED "response-value-added" Breaking Wire "value added to a closed list in an answer" "Clients refuse values that the list does not have.";
    RESPONSE_OPEN_VALUE_ADDED "response-open-value-added" Compatible Wire "value added to an open list in an answer" "Clients are ready for values that they do not know.";
    RESPONSE_VALUE_REMOVED "response-value-removed" Compatible Wire "value of a list in an answer removed" "Clients no longer meet it.";
    RESPONSE_LIST_OPENED "response-list-opened" Breaking Wire "a closed list of values in an answer is open now" "Clients refuse values that the list does not have.";
    RESPONSE_LIST_CLOSED "response-list-closed" Compatible Wire "values in an answer are a closed list now" "Clients that read any value still work.";
    RESPONSE_BECAME_LIST "response-became-list-of-values" Compatible Wire "values in an answer are listed now" "Clients that read any value still work.";
    RESPONSE_LIST_LIFTED "response-list-of-values-lifted" Breaking Wire "values in an answer are not listed any more" "Clients meet values that the list does not have.";
    RESPONSE_LIMIT_TIGHTENED "response-limit-tightened" Compatible Wire "limit of an answer became tighter" "Clients read less than before.";
    RESPONSE_LIMIT_LOOSENED "response-limit-loosened" Review Wire "limit of an answer became looser" "Clients may meet longer or larger values.";
    RESPONSE_LIMIT_CHANGED "response-limit-changed" Review Wire "limit of an answer moved" "Clients may meet other values.";
    RESPONSE_PATTERN_CHANGED "response-pattern-changed" Review Wire "pattern of an answer changed" "Clients that take values apart may fail.";
    RESPONSE_RULE_CHANGED "response-rule-changed" Review Wire "rule of an answer changed" "Look at both values (x-constraints).";
    RESPONSE_NULL_WON "response-null-won" Breaking Wire "null can come in an answer now" "Clients that do not expect null fail.";
    RESPONSE_NULL_LOST "response-null-lost" Compatible Wire "null does not come in an answer any more" "Clients that expect null still work.";
    RESPONSE_DEFAULT_CHANGED "response-default-changed" Review Wire "default of an answer changed" "A missing member means something else.";
    RESPONSE_SECRET_ADDED "response-secret-added" Compatible Description "value of an answer is secret now" "Clients hide it in logs.";
    RESPONSE_SECRET_REMOVED "response-secret-removed" Breaking Description "value of an answer is not secret any more" "Clients write it to logs.";
    RESPONSE_OPENED "response-opened" Compatible Wire "an answer can have unknown members now" "Clients skip what they do not know.";
    RESPONSE_CLOSED "response-closed" Compatible Wire "an answer has no unknown members any more" "Clients that accept them still work.";
    RESPONSE_VARIANT_ADDED "response-variant-added" Breaking Wire "alternative of an answer added" "Clients cannot read it.";
    RESPONSE_VARIANT_REMOVED "response-variant-removed" Compatible Wire "alternative of an answer removed" "Clients no longer meet it.";
    RESPONSE_RECURSION "response-recursion" Review Description "schema of an answer contains itself now" "Some generators cannot write such a type.";
    RESPONSE_WRAPPED "response-wrapped" Breaking Wire "members of an answer moved into or out of a wrapper" "Clients read them at the old place.";
    RESPONSE_BODY_ADDED "response-body-added" Compatible Wire "an answer has a body now" "Clients that read none still work.";
    RESPONSE_BODY_REMOVED "response-body-removed" Breaking Wire "an answer has no body any more" "Clients that read it fail.";
    HEADER_ADDED "header-added" Compatible Wire "header of an answer added" "Clients skip what they do not know.";
    HEADER_REMOVED "header-removed" Breaking Wire "header of an answer removed" "Clients that read it find nothing.";
    HEADER_BECAME_OPTIONAL "header-became-optional" Breaking Wire "header of an answer may be missing now" "Clients rely on it.";

    // Either direction.
    SCHEMA_TEXT "schema-text" Wording Description "text of a value changed" "Read the new text.";
    VALUE_TEXT "value-text" Wording Description "text or name of a listed value changed" "Read the new text. A new name changes generated constants.";
    EXAMPLE_CHANGED "example-changed" Wording Description "example changed" "Read the new example.";
    ORDER_CHANGED "order-changed" Wording Description "order of members changed" "No program notices it.";
    READ_WRITE_CHANGED "read-write-changed" Review Wire "direction of a member changed" "readOnly or writeOnly changed; it may be missing on one side now.";
    SCHEMA_EXTENSION "schema-extension" Review Description "other data of a value changed" "A key that no check knows. Look at both values.";
    SCHEMA_RENAMED "schema-renamed" Breaking Description "schema renamed" "Generated clients name their types by it. Nothing changes on the wire.";

    // Behavior.
    RESULT_RULE_ADDED "result-rule-added" Breaking Wire "an answer can mean failure inside a success status" "Clients must read the result code (x-success-when).";
    RESULT_RULE_CHANGED "result-rule-changed" Breaking Wire "rule for failures inside a success status changed" "Clients take one for the other (x-success-when).";
    RESULT_RULE_REMOVED "result-rule-removed" Review Wire "no failure inside a success status any more" "Check that the status says it all now (x-success-when).";
    ERROR_CODE_ADDED "error-code-added" Compatible Wire "error code added" "Clients treat unknown codes by their status.";
    ERROR_CODE_REMOVED "error-code-removed" Review Wire "error code removed" "Code that matches it is dead, or the document forgot it.";
    ERROR_KIND_CHANGED "error-kind-changed" Breaking Wire "kind of an error code changed" "Callers decide by it.";
    ERROR_STATUS_OF_CODE "error-code-status-changed" Review Wire "status of an error code changed" "Callers that compare the status see another one.";
    ERROR_CODE_TEXT "error-code-text" Wording Description "text of an error code changed" "Read the new text.";
    PAGING_ADDED "paging-added" Compatible Wire "list is paged now" "Check that a call without paging still returns everything.";
    PAGING_REMOVED "paging-removed" Breaking Wire "list is not paged any more" "Paginators of generated clients are gone.";
    PAGING_CHANGED "paging-changed" Breaking Wire "way of paging changed" "Paginators skip or repeat items.";
    JOB_ADDED "job-added" Compatible Wire "operation starts a job now" "Callers can wait for it.";
    JOB_REMOVED "job-removed" Breaking Wire "operation starts no job any more" "Callers wait for a job that does not come.";
    JOB_CHANGED "job-changed" Breaking Wire "job of an operation changed" "Callers look for it at the old place.";
    WAITER_ADDED "waiter-added" Compatible Wire "waiter added" "Nothing that exists changes.";
    WAITER_REMOVED "waiter-removed" Breaking Description "waiter removed" "Clients that use it do not compile.";
    WAITER_POLL_CHANGED "waiter-poll-changed" Breaking Wire "waiter looks at something else" "It waits for another state.";
    WAITER_RULE_ADDED "waiter-rule-added" Compatible Wire "state of a waiter added" "It ends where it did not end before.";
    WAITER_RULE_REMOVED "waiter-rule-removed" Breaking Wire "state of a waiter removed or moved" "It does not end where it ended before, or ends with another result.";
    WAITER_TIME_CHANGED "waiter-time-changed" Review Wire "pace or deadline of a waiter changed" "It may end earlier or later.";
    WAITER_CHANGED "waiter-changed" Review Wire "other data of a waiter changed" "Look at both values.";
    IDEMPOTENT_LOST "idempotent-lost" Breaking Wire "operation cannot be repeated safely any more" "Clients do not repeat it any more.";
    IDEMPOTENT_WON "idempotent-won" Compatible Wire "operation can be repeated safely now" "Clients repeat it when a call fails.";
    METRIC_ADDED "metric-added" Compatible Wire "metric added" "Nothing that exists changes.";
    METRIC_REMOVED "metric-removed" Breaking Wire "metric removed" "Alarms and graphs of it stop.";
    METRIC_CHANGED "metric-changed" Review Wire "metric changed" "Look at both values: a unit may have changed.";
    INFO_CHANGED "info-changed" Wording Description "introduction, title or version changed" "Read the new text.";
    DOCUMENT_EXTENSION "document-extension" Review Description "other data of the description changed" "A key that no check knows. Look at both values.";

    // Where it comes from.
    DOCUMENT_CHANGED "document-changed" Wording Description "document of a fact changed" "Another edition states it now.";
    CORRECTION_ADDED "correction-added" Review Description "correction added" "A person overrides the document here. Read the evidence.";
    CORRECTION_REMOVED "correction-removed" Review Description "correction removed" "The document is believed again here.";
    OBSERVATION_CHANGED "observation-changed" Review Description "observation of a client changed" "Look at both values.";

    // Rust.
    RUST_ITEM_REMOVED "rust-item-removed" Breaking Rust "item of the crate removed" "Programs that use it do not compile.";
    RUST_ITEM_CHANGED "rust-item-changed" Breaking Rust "item of the crate changed" "Programs that use it may not compile.";
    RUST_ITEM_ADDED "rust-item-added" Compatible Rust "item of the crate added" "Nothing that exists changes.";
    VERSION_TOO_LOW "version-too-low" Breaking Description "version is too low for these changes" "Raise it as the message says.";
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn each_id_is_there_once_and_in_kebab_case() {
        let ids: BTreeSet<&str> = ALL.iter().map(|c| c.id).collect();
        assert_eq!(ids.len(), ALL.len());
        for id in ids {
            assert!(id.chars().all(|c| c.is_ascii_lowercase() || c == '-'), "{id}");
        }
    }

    #[test]
    fn a_check_is_found_by_its_id() {
        assert_eq!(find("operation-added"), Some(&OPERATION_ADDED));
        assert_eq!(find("operation-aded"), None);
    }
}
