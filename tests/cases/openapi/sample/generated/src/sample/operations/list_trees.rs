// Made from openapi.yaml#/paths/~1v1~1{project_id}~1trees/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::codegen::Operation = ::gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "2024, 1.2",
    ..::gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listTrees",
        ::gaussdb_runtime::codegen::Method::Get,
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
    /// - Permission: `orchard:trees:list`, which a policy can grant per project, but not per enterprise
    ///   project
    /// - Documented error statuses: 403
    #[inline]
    pub fn list_trees(&self) -> ListTrees<'_> {
        ListTrees {
            client: self,
            input: <ListTreesInput as ::gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
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

    /// Makes the call; awaited, it is its output.
    #[inline]
    pub fn send(
        self,
    ) -> ::gaussdb_runtime::Sending<crate::sample::types::ListTreesResponse> {
        self.client.0.send(&self.input)
    }

    /// Makes the call; awaited, it is its output with status, headers and unknown members.
    #[inline]
    pub fn respond(
        self,
    ) -> ::gaussdb_runtime::Responding<crate::sample::types::ListTreesResponse> {
        self.client.0.respond(&self.input)
    }
}

/// What [`list_trees`](crate::sample::Client::list_trees) takes.
#[derive(Clone)]
pub struct ListTreesInput {
    /// The project.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// Language of messages.
    pub x_language: ::std::option::Option<crate::sample::types::XLanguage>,
    /// How many trees to answer.
    ///
    /// At least 1. At most 100. Default: `10`.
    pub limit: ::std::option::Option<i32>,
    /// `size` on the wire.
    ///
    /// A number, 1 to 9.
    pub size: ::std::option::Option<::std::string::String>,
    /// Only trees of these kinds.
    pub kind: ::std::option::Option<::std::vec::Vec<crate::sample::types::TreeKind>>,
}

impl ListTreesInput {
    /// Everything that is missing or breaks a documented constraint. `send` asks this before it sends.
    #[inline]
    pub fn validate(&self) -> ::std::vec::Vec<::gaussdb_runtime::Violation> {
        ::gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

::gaussdb_runtime::reflect_struct! {
    input ListTreesInput {
        project_id: Member::path("project_id"),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
        limit: Member::query("limit").limits(&[Minimum(Int(1)), Maximum(Int(100))]),
        size: Member::query("size")
            .limits(
                &[
                    NumericString(
                        ::std::option::Option::Some(1),
                        ::std::option::Option::Some(9),
                        ::std::option::Option::None,
                    ),
                ],
            ),
        kind: Member::query("kind").inner(&[&[OneOf(&["apple", "r2.4", "unknown", ""])]]),
    }
}

impl ::gaussdb_runtime::codegen::Input for ListTreesInput {
    type Output = crate::sample::types::ListTreesResponse;
    const OPERATION: &'static ::gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// The schema at `#/components/schemas/ListTreesResponse`.
#[derive(Clone)]
pub struct ListTreesResponse {
    /// How many there are.
    ///
    /// - `0`: None, or \[hidden\].
    /// - `1`
    pub count: ::std::option::Option<i64>,
    /// The trees.
    pub trees: ::std::vec::Vec<crate::sample::types::Tree>,
    /// `String` on the wire.
    pub string: ::std::option::Option<crate::sample::types::String>,
    /// `notes` on the wire.
    pub notes: ::std::collections::BTreeMap<
        ::std::string::String,
        ::std::option::Option<::std::string::String>,
    >,
}

::gaussdb_runtime::reflect_struct! {
    ListTreesResponse {
        count: Member::new("count"),
        trees: Member::new("trees"),
        string: Member::new("String"),
        notes: Member::new("notes"),
    }
}

/// A tree with its branches.
#[derive(Clone)]
pub struct Tree {
    /// `id` on the wire.
    pub id: ::std::option::Option<::std::string::String>,
    /// `kind` on the wire.
    pub kind: ::std::option::Option<crate::sample::types::TreeKind>,
    /// The tree it was cut from.
    pub parent: ::std::option::Option<::std::boxed::Box<crate::sample::types::Tree>>,
    /// `branches` on the wire.
    pub branches: ::std::vec::Vec<crate::sample::types::Tree>,
    /// `height` on the wire.
    pub height: ::std::option::Option<f64>,
    /// `fn` on the wire.
    pub r#fn: ::std::option::Option<bool>,
}

::gaussdb_runtime::reflect_struct! {
    Tree {
        id: Member::new("id"),
        kind: Member::new("kind"),
        parent: Member::new("parent"),
        branches: Member::new("branches"),
        height: Member::new("height"),
        r#fn: Member::new("fn"),
    }
}

/// A type with the name of a standard one.
#[derive(Clone)]
pub struct String {
    /// `Box` on the wire.
    pub r#box: ::std::option::Option<crate::sample::types::Box>,
    /// `Result` on the wire.
    pub result: ::std::option::Option<::std::string::String>,
}

::gaussdb_runtime::reflect_struct! {
    String {
        r#box: Member::new("Box"),
        result: Member::new("Result"),
    }
}

/// The schema at `#/components/schemas/Box`.
#[derive(Clone)]
pub struct Box {
    /// `Vec` on the wire.
    pub vec: ::std::vec::Vec<::std::string::String>,
}

::gaussdb_runtime::reflect_struct! {
    Box {
        vec: Member::new("Vec"),
    }
}

/// Language of messages.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum XLanguage {
    /// `en-us` on the wire.
    EnUs,
    /// `zh-cn` on the wire.
    ZhCn,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    XLanguage {
        EnUs = "en-us",
        ZhCn = "zh-cn",
    }
}
