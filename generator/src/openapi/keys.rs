//! The accepted subset of OpenAPI 3.0 as data: the keys of each object, and the kinds of their values.

use gaussdb_extensions::{self as extensions, Problem};
use serde_json::Value;

use Holds::{Anything, Extension, Flag, List, Map, Number, Object, OrRef, Schema, Size, Text, Whole};

/// The kind of a value.
pub(super) enum Holds {
    /// Any value; it has no effect on the generated code.
    Anything,
    /// Text.
    Text,
    /// `true` or `false`.
    Flag,
    /// A whole number.
    Whole,
    /// A whole number that is not negative.
    Size,
    /// Any number.
    Number,
    /// A list of these.
    List(&'static Holds),
    /// A map from any name to these.
    Map(&'static Holds),
    /// An object.
    Object(&'static Keys),
    /// An object, or a reference into a group of components.
    OrRef(&'static str, &'static Keys),
    /// A schema or a reference to one.
    Schema,
    /// A value of a type of `gaussdb-extensions`.
    Extension(fn(&Value) -> Vec<Problem>),
}

/// The keys of one kind of object.
pub(super) struct Keys {
    /// All keys.
    pub all: &'static [(&'static str, Holds)],
    /// The required keys.
    pub required: &'static [&'static str],
}

/// What is wrong with the value of an extension.
fn of<T: extensions::Extension>(value: &Value) -> Vec<Problem> {
    extensions::read::<T>(value).err().unwrap_or_default()
}

pub(super) static DOCUMENT: Keys = Keys {
    required: &["openapi", "info", "paths"],
    all: &[
        ("openapi", Text),
        ("info", Object(&INFO)),
        ("externalDocs", Anything),
        ("servers", List(&Object(&SERVER))),
        ("tags", List(&Object(&TAG))),
        ("security", Anything),
        ("paths", Map(&Object(&PATH))),
        ("components", Object(&COMPONENTS)),
        ("x-error-codes", List(&Extension(of::<extensions::ErrorCode>))),
        ("x-glossary", Map(&Text)),
        ("x-tagGroups", Anything),
    ],
};

static INFO: Keys = Keys {
    required: &["title", "version"],
    all: &[
        ("title", Text),
        ("version", Text),
        ("description", Text),
        ("termsOfService", Text),
        ("contact", Anything),
        ("license", Anything),
        ("x-draft", Flag),
        ("x-edition", Text),
        ("x-endpoint-name", Text),
    ],
};

static SERVER: Keys = Keys {
    required: &["url"],
    all: &[("url", Text), ("description", Text), ("variables", Map(&Object(&VARIABLE))), ("x-region", Text)],
};

static VARIABLE: Keys =
    Keys { required: &["default"], all: &[("default", Text), ("description", Text), ("enum", List(&Text))] };

static TAG: Keys =
    Keys { required: &["name"], all: &[("name", Text), ("description", Text), ("externalDocs", Anything)] };

static COMPONENTS: Keys = Keys {
    required: &[],
    all: &[
        ("schemas", Map(&Schema)),
        ("parameters", Map(&Object(&PARAMETER))),
        ("responses", Map(&Object(&RESPONSE))),
        ("securitySchemes", Anything),
    ],
};

static PATH: Keys = Keys {
    required: &[],
    all: &[
        ("get", Object(&OPERATION)),
        ("put", Object(&OPERATION)),
        ("post", Object(&OPERATION)),
        ("delete", Object(&OPERATION)),
        ("patch", Object(&OPERATION)),
        ("head", Object(&OPERATION)),
    ],
};

static OPERATION: Keys = Keys {
    required: &["operationId", "responses"],
    all: &[
        ("operationId", Text),
        ("tags", List(&Text)),
        ("summary", Text),
        ("description", Text),
        ("deprecated", Flag),
        ("security", Anything),
        ("externalDocs", Anything),
        ("parameters", List(&OrRef("parameters", &PARAMETER))),
        ("requestBody", Object(&BODY)),
        ("responses", Map(&OrRef("responses", &RESPONSE))),
        ("x-documented-in", List(&Extension(of::<extensions::DocumentedIn>))),
        ("x-other-successes", List(&Size)),
        ("x-sunset", Text),
        ("x-replaced-by", Text),
        ("x-iam-action", Extension(of::<extensions::IamAction>)),
        ("x-pagination", Extension(of::<extensions::Pagination>)),
        ("x-job", Extension(of::<extensions::Job>)),
        ("x-waiters", List(&Extension(of::<extensions::Waiter>))),
        ("x-success-when", Extension(of::<extensions::SuccessWhen>)),
        ("x-idempotent", Flag),
        // About the whole request; for tools beside this one.
        ("x-constraints", List(&Extension(of::<extensions::Constraint>))),
    ],
};

static PARAMETER: Keys = Keys {
    required: &["name", "in", "schema"],
    all: &[
        ("name", Text),
        ("in", Text),
        ("required", Flag),
        ("description", Text),
        ("deprecated", Flag),
        ("schema", Schema),
        ("example", Anything),
        ("examples", Anything),
        ("x-documented-in", Anything),
    ],
};

static BODY: Keys = Keys {
    required: &["content"],
    all: &[("description", Text), ("required", Flag), ("content", Map(&Object(&MEDIA)))],
};

static RESPONSE: Keys = Keys {
    required: &["description"],
    all: &[("description", Text), ("headers", Anything), ("content", Map(&Object(&MEDIA)))],
};

static MEDIA: Keys =
    Keys { required: &["schema"], all: &[("schema", Schema), ("example", Anything), ("examples", Anything)] };

/// Keys of every schema that is more than a reference.
pub(super) static ANY_SCHEMA: Keys = Keys {
    required: &[],
    all: &[
        ("title", Text),
        ("description", Text),
        ("nullable", Flag),
        ("readOnly", Flag),
        ("writeOnly", Flag),
        ("deprecated", Flag),
        ("default", Anything),
        ("x-default", Anything),
        ("example", Anything),
        ("externalDocs", Anything),
        ("x-documented-in", Anything),
        ("x-format", Text),
        ("x-constraints", List(&Extension(of::<extensions::Constraint>))),
        ("x-enum-descriptions", List(&Text)),
        ("x-enum-varnames", List(&Text)),
    ],
};

/// Keys that a type adds. `enum` is looked at by itself.
pub(super) static TYPES: [(&str, Keys); 6] = [
    (
        "string",
        Keys {
            required: &[],
            all: &[
                ("format", Text),
                ("minLength", Size),
                ("maxLength", Size),
                ("pattern", Text),
                ("enum", Anything),
                ("x-extensible-enum", Anything),
            ],
        },
    ),
    (
        "integer",
        Keys {
            required: &[],
            all: &[
                ("format", Text),
                ("minimum", Whole),
                ("maximum", Whole),
                ("exclusiveMinimum", Flag),
                ("exclusiveMaximum", Flag),
                ("multipleOf", Whole),
                ("enum", Anything),
                ("x-extensible-enum", Anything),
            ],
        },
    ),
    (
        "number",
        Keys {
            required: &[],
            all: &[
                ("format", Text),
                ("minimum", Number),
                ("maximum", Number),
                ("exclusiveMinimum", Flag),
                ("exclusiveMaximum", Flag),
                ("multipleOf", Number),
                ("enum", Anything),
            ],
        },
    ),
    ("boolean", Keys { required: &[], all: &[("enum", Anything)] }),
    (
        "array",
        Keys {
            required: &["items"],
            all: &[("items", Schema), ("minItems", Size), ("maxItems", Size), ("uniqueItems", Flag)],
        },
    ),
    (
        "object",
        Keys {
            required: &[],
            all: &[
                ("properties", Map(&Schema)),
                ("required", List(&Text)),
                ("additionalProperties", Anything),
                ("minProperties", Size),
                ("maxProperties", Size),
                ("oneOf", List(&Object(&ALTERNATIVE))),
                ("anyOf", List(&Object(&ALTERNATIVE))),
            ],
        },
    ),
];

/// Members that are required together, beside other groups.
static ALTERNATIVE: Keys = Keys { required: &["required"], all: &[("required", List(&Text))] };
