// Made from openapi.yaml#/paths/~1v1~1{project_id}~1trees~1search/post by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::codegen::Operation = ::gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "",
    ..::gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "searchTrees",
        ::gaussdb_runtime::codegen::Method::Post,
        "/v1/{project_id}/trees/search",
    )
};

impl crate::sample::Client {
    /// Search trees
    ///
    /// `POST /v1/{project_id}/trees/search`
    #[inline]
    pub fn search_trees(&self) -> SearchTrees<'_> {
        SearchTrees {
            client: self,
            input: <SearchTreesInput as ::gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// A call of [`search_trees`](crate::sample::Client::search_trees).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct SearchTrees<'a> {
    client: &'a crate::sample::Client,
    input: SearchTreesInput,
}

impl SearchTrees<'_> {
    /// The project.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Age of the tree.
    pub fn r#type(
        mut self,
        value: impl ::std::convert::Into<crate::sample::types::Type>,
    ) -> Self {
        self.input.body.get_or_insert_default().r#type = ::std::option::Option::Some(
            value.into(),
        );
        self
    }

    /// `where` on the wire.
    pub fn r#where(
        mut self,
        value: impl ::std::iter::IntoIterator<
            Item = (
                impl ::std::convert::Into<::std::string::String>,
                impl ::std::convert::Into<::serde_json::Value>,
            ),
        >,
    ) -> Self {
        self.input.body.get_or_insert_default().r#where = ::std::option::Option::Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: SearchTreesInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call; awaited, it is its output.
    #[inline]
    pub fn send(
        self,
    ) -> ::gaussdb_runtime::Sending<crate::sample::types::SearchTreesOutput> {
        self.client.0.send(&self.input)
    }

    /// Makes the call; awaited, it is its output with status, headers and unknown members.
    #[inline]
    pub fn respond(
        self,
    ) -> ::gaussdb_runtime::Responding<crate::sample::types::SearchTreesOutput> {
        self.client.0.respond(&self.input)
    }
}

/// What [`search_trees`](crate::sample::Client::search_trees) takes.
#[derive(Clone)]
pub struct SearchTreesInput {
    /// The project.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// The body, which may be left out.
    pub body: ::std::option::Option<crate::sample::types::SearchTreesBody>,
}

impl SearchTreesInput {
    /// Everything that is missing or breaks a documented constraint. `send` asks this before it sends.
    #[inline]
    pub fn validate(&self) -> ::std::vec::Vec<::gaussdb_runtime::Violation> {
        ::gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

::gaussdb_runtime::reflect_struct! {
    input SearchTreesInput {
        project_id: Member::path("project_id"),
        body: Member::body(),
    }
}

impl ::gaussdb_runtime::codegen::Input for SearchTreesInput {
    type Output = crate::sample::types::SearchTreesOutput;
    const OPERATION: &'static ::gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Age of the tree.
///
/// The same values stand in 2 places:
///
/// - `#/paths/~1v1~1{project_id}~1trees~1search/post/requestBody/content/application~1json/schema/properties/type`
/// - `#/paths/~1v1~1{project_id}~1trees~1search/post/responses/200/content/application~1json/schema/properties/type`
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Type {
    /// `old` on the wire.
    Old,
    /// `young` on the wire.
    Young,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    Type {
        Old = "old",
        Young = "young",
    }
}

/// The schema at `#/paths/~1v1~1{project_id}~1trees~1search/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
pub struct SearchTreesBody {
    /// Age of the tree.
    pub r#type: ::std::option::Option<crate::sample::types::Type>,
    /// `where` on the wire.
    pub r#where: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
}

impl SearchTreesBody {
    /// Everything that is missing or breaks a documented constraint. `send` asks this before it sends.
    #[inline]
    pub fn validate(&self) -> ::std::vec::Vec<::gaussdb_runtime::Violation> {
        ::gaussdb_runtime::codegen::validate(self, "")
    }
}

::gaussdb_runtime::reflect_struct! {
    SearchTreesBody {
        r#type: Member::new("type").limits(&[OneOf(&["old", "young"])]),
        r#where: Member::new("where"),
    }
}

/// The schema at `#/paths/~1v1~1{project_id}~1trees~1search/post/responses/200/content/application~1json/schema`.
#[derive(Clone)]
pub struct SearchTreesOutput {
    /// `type` on the wire.
    pub r#type: ::std::option::Option<crate::sample::types::Type>,
    /// `anything` on the wire.
    pub anything: ::std::option::Option<::serde_json::Value>,
}

::gaussdb_runtime::reflect_struct! {
    SearchTreesOutput {
        r#type: Member::new("type"),
        anything: Member::new("anything"),
    }
}
