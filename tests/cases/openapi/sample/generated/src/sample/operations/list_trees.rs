// Made from openapi.yaml#/paths/~1v1~1{project_id}~1trees/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listTrees",
        ::gaussdb_runtime::generated::Method::Get,
        "/v1/{project_id}/trees",
    )
};

impl crate::sample::Client {
    /// List trees
    ///
    /// Answers the trees of one project, see `https://orchard.example.com/trees`.
    ///
    /// - sorted by age
    /// - at most 100 at a time
    ///
    /// `GET /v1/{project_id}/trees`
    ///
    /// - Documented in: 2024, 1.2
    /// - Permission: orchard:trees:list, true, false,
    /// - Error statuses: 403
    #[inline]
    pub fn list_trees(&self) -> ListTrees<'_> {
        ListTrees {
            client: self,
            input: <ListTreesInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_trees`](crate::sample::Client::list_trees).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListTrees<'a> {
    client: &'a crate::sample::Client,
    input: ListTreesInput,
}

impl ListTrees<'_> {
    /// The project.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Language of messages.
    pub fn x_language(
        mut self,
        value: impl ::std::convert::Into<crate::sample::types::XLanguage>,
    ) -> Self {
        self.input.x_language = ::std::option::Option::Some(value.into());
        self
    }

    /// How many trees to answer.
    #[inline]
    pub fn limit(mut self, value: i32) -> Self {
        self.input.limit = ::std::option::Option::Some(value);
        self
    }

    /// `size` on the wire.
    pub fn size(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.size = ::std::option::Option::Some(value.into());
        self
    }

    /// Only trees of these kinds.
    pub fn kind(
        mut self,
        value: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<crate::sample::types::TreeKind>,
        >,
    ) -> Self {
        self.input.kind = ::std::option::Option::Some(
            value.into_iter().map(::std::convert::Into::into).collect(),
        );
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: ListTreesInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::sample::types::ListTreesResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::sample::types::ListTreesResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_trees`](crate::sample::Client::list_trees) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTreesInput {
    /// The project.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// Language of messages.
    pub x_language: ::std::option::Option<crate::sample::types::XLanguage>,
    /// How many trees to answer.
    ///
    /// At least 1. At most 100. Default: `10`.
    pub limit: ::std::option::Option<i32>,
    /// `size` on the wire.
    pub size: ::std::option::Option<::std::string::String>,
    /// Only trees of these kinds.
    pub kind: ::std::option::Option<::std::vec::Vec<crate::sample::types::TreeKind>>,
}

impl ::gaussdb_runtime::generated::Input for ListTreesInput {
    type Output = crate::sample::types::ListTreesResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .header("X-Language", &self.x_language)
            .query("limit", &self.limit)
            .query("size", &self.size)
            .query("kind", &self.kind)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.limit(
            "X-Language",
            &self.x_language,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["en-us", "zh-cn"])],
        );
        v.limit(
            "limit",
            &self.limit,
            &[
                ::gaussdb_runtime::generated::Limit::Minimum(1f64),
                ::gaussdb_runtime::generated::Limit::Maximum(100f64),
            ],
        );
        v.limit(
            "size",
            &self.size,
            &[
                ::gaussdb_runtime::generated::Limit::NumericString(
                    ::std::option::Option::Some(1i64),
                    ::std::option::Option::Some(9i64),
                    ::std::option::Option::None,
                ),
            ],
        );
        if let ::std::option::Option::Some(value) = &self.kind {
            v.within(
                "kind",
                |v| {
                    for (index, value) in value.iter().enumerate() {
                        v.element(
                            index,
                            |v| {
                                v.limit_here(
                                    value,
                                    &[
                                        ::gaussdb_runtime::generated::Limit::OneOf(
                                            &["apple", "r2.4", "unknown", ""],
                                        ),
                                    ],
                                );
                            },
                        );
                    }
                },
            );
        }
    }
}

/// The schema at `#/components/schemas/ListTreesResponse`.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListTreesResponse {
    /// How many there are.
    ///
    /// - `0`: None, or \[hidden\].
    /// - `1`
    pub count: i64,
    /// The trees.
    pub trees: ::std::vec::Vec<crate::sample::types::Tree>,
    /// `String` on the wire.
    #[serde(rename = "String")]
    pub string: crate::sample::types::String,
    /// `notes` on the wire.
    #[serde(default)]
    pub notes: ::std::collections::BTreeMap<
        ::std::string::String,
        ::std::option::Option<::std::string::String>,
    >,
}

/// A tree with its branches.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct Tree {
    /// `id` on the wire.
    pub id: ::std::string::String,
    /// `kind` on the wire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub kind: ::std::option::Option<crate::sample::types::TreeKind>,
    /// The tree it was cut from.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub parent: ::std::option::Option<::std::boxed::Box<crate::sample::types::Tree>>,
    /// `branches` on the wire.
    #[serde(default)]
    pub branches: ::std::vec::Vec<crate::sample::types::Tree>,
    /// `height` on the wire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub height: ::std::option::Option<f64>,
    /// `fn` on the wire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub r#fn: ::std::option::Option<bool>,
}

/// A type with the name of a standard one.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct String {
    /// `Box` on the wire.
    #[serde(rename = "Box")]
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub r#box: ::std::option::Option<crate::sample::types::Box>,
    /// `Result` on the wire.
    #[serde(rename = "Result")]
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub result: ::std::option::Option<::std::string::String>,
}

/// The schema at `#/components/schemas/Box`.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct Box {
    /// `Vec` on the wire.
    #[serde(rename = "Vec")]
    #[serde(default)]
    pub vec: ::std::vec::Vec<::std::string::String>,
}

/// The schema at `#/components/parameters/X-Language/schema`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum XLanguage {
    /// `en-us` on the wire.
    EnUs,
    /// `zh-cn` on the wire.
    ZhCn,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

impl XLanguage {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("en-us", Self::EnUs),
        ("zh-cn", Self::ZhCn),
    ];
}
open_enum!(XLanguage);
