// Made from openapi.yaml#/paths/~1v1~1{project_id}~1trees/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "trees-2024, 1.2",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listTrees",
        gaussdb_runtime::codegen::Method::Get,
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
    /// - Documented in: section 1.2 of `trees-2024`
    /// - Permission: `orchard:trees:list`, which a policy can grant per project, but not per enterprise
    ///   project
    /// - Documented error statuses: 403
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::sample::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client.list_trees().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_trees(&self) -> ListTrees {
        ListTrees {
            client: self.clone(),
            input: <ListTreesInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_trees`](crate::sample::Client::list_trees).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTrees {
    client: crate::sample::Client,
    input: ListTreesInput,
}

impl ListTrees {
    /// The project.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// Language of messages.
    pub fn x_language(
        mut self,
        value: impl gaussdb_runtime::IntoValue<crate::sample::types::XLanguage>,
    ) -> Self {
        self.input.x_language = value.into_value();
        self
    }

    /// How many trees to answer.
    pub fn limit(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.limit = value.into_value();
        self
    }

    /// The member `size`.
    pub fn size(
        mut self,
        value: impl gaussdb_runtime::IntoValue<gaussdb_runtime::NumberText>,
    ) -> Self {
        self.input.size = value
            .into_value()
            .map(gaussdb_runtime::NumberText::into_string);
        self
    }

    /// Only trees of these kinds.
    pub fn kind(
        mut self,
        value: impl IntoIterator<Item = impl Into<crate::sample::types::TreeKind>>,
    ) -> Self {
        self.input.kind = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListTreesInput) -> Self {
        self.input = input;
        self
    }

    /// Sets what is different for this call: limits, retries, validation, and what the request has beside its
    /// parameters.
    #[inline]
    pub fn with_options(mut self, options: gaussdb_runtime::CallOptions) -> Self {
        self.client = self.client.with_options(options);
        self
    }

    /// Sends the request.
    #[inline]
    pub fn send(
        self,
    ) -> gaussdb_runtime::SendFuture<crate::sample::types::ListTreesResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::sample::types::ListTreesResponse> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_trees`](crate::sample::Client::list_trees).
#[derive(Clone)]
pub struct ListTreesInput {
    /// The project.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// Language of messages.
    pub x_language: Option<crate::sample::types::XLanguage>,
    /// How many trees to answer.
    ///
    /// At least 1. At most 100. Default: `10`.
    pub limit: Option<i64>,
    /// The member `size`.
    ///
    /// A number, 1 to 9.
    pub size: Option<String>,
    /// Only trees of these kinds.
    pub kind: Option<Vec<crate::sample::types::TreeKind>>,
}

impl ListTreesInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListTreesInput {
        project_id: Member::path("project_id"),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
        limit: Member::query("limit").limits(&[Minimum(Int(1)), Maximum(Int(100))]),
        size: Member::query("size").limits(&[NumericString(Some(1), Some(9), None)]),
        kind: Member::query("kind").inner(&[&[OneOf(&["apple", "r2.4", "unknown", ""])]]),
    }
}

impl gaussdb_runtime::codegen::Input for ListTreesInput {
    type Output = crate::sample::types::ListTreesResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// The type of `Box`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BoxValue {
    /// The member `Vec`.
    pub vec: Vec<String>,
}

impl BoxValue {
    /// The member `Vec`.
    #[inline]
    pub fn vec(&self) -> &[String] {
        &self.vec
    }
}

gaussdb_runtime::reflect_struct! {
    BoxValue {
        vec: Member::new("Vec"),
    }
}

/// The type of `ListTreesResponse`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListTreesResponse {
    /// How many there are.
    ///
    /// - `0`: None, or \[hidden\].
    /// - `1`: One.
    pub count: Option<i64>,
    /// The trees.
    pub trees: Vec<crate::sample::types::Tree>,
    /// The member `String`.
    pub string: Option<crate::sample::types::StringValue>,
    /// The member `notes`.
    pub notes: std::collections::BTreeMap<String, Option<String>>,
}

impl ListTreesResponse {
    /// How many there are.
    #[inline]
    pub fn count(&self) -> Option<i64> {
        self.count
    }

    /// The trees.
    #[inline]
    pub fn trees(&self) -> &[crate::sample::types::Tree] {
        &self.trees
    }

    /// The member `String`.
    #[inline]
    pub fn string(&self) -> Option<&crate::sample::types::StringValue> {
        self.string.as_ref()
    }

    /// The member `notes`.
    #[inline]
    pub fn notes(&self) -> &std::collections::BTreeMap<String, Option<String>> {
        &self.notes
    }
}

gaussdb_runtime::reflect_struct! {
    ListTreesResponse {
        count: Member::new("count"),
        trees: Member::new("trees"),
        string: Member::new("String"),
        notes: Member::new("notes"),
    }
}

/// A type with the name of a standard one.
#[derive(Clone)]
#[non_exhaustive]
pub struct StringValue {
    /// The member `Box`.
    pub r#box: Option<crate::sample::types::BoxValue>,
    /// The member `Result`.
    pub result: Option<String>,
}

impl StringValue {
    /// The member `Box`.
    #[inline]
    pub fn r#box(&self) -> Option<&crate::sample::types::BoxValue> {
        self.r#box.as_ref()
    }

    /// The member `Result`.
    #[inline]
    pub fn result(&self) -> Option<&str> {
        self.result.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    StringValue {
        r#box: Member::new("Box"),
        result: Member::new("Result"),
    }
}

/// A tree with its branches.
#[derive(Clone)]
#[non_exhaustive]
pub struct Tree {
    /// The member `id`.
    pub id: Option<String>,
    /// The member `kind`.
    pub kind: Option<crate::sample::types::TreeKind>,
    /// The tree it was cut from.
    pub parent: Option<Box<crate::sample::types::Tree>>,
    /// The member `branches`.
    pub branches: Vec<crate::sample::types::Tree>,
    /// The member `height`.
    pub height: Option<f64>,
    /// The member `fn`.
    pub r#fn: Option<bool>,
}

impl Tree {
    /// The member `id`.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// The member `kind`.
    #[inline]
    pub fn kind(&self) -> Option<&crate::sample::types::TreeKind> {
        self.kind.as_ref()
    }

    /// The tree it was cut from.
    #[inline]
    pub fn parent(&self) -> Option<&crate::sample::types::Tree> {
        self.parent.as_deref()
    }

    /// The member `branches`.
    #[inline]
    pub fn branches(&self) -> &[crate::sample::types::Tree] {
        &self.branches
    }

    /// The member `height`.
    #[inline]
    pub fn height(&self) -> Option<f64> {
        self.height
    }

    /// The member `fn`.
    #[inline]
    pub fn r#fn(&self) -> Option<bool> {
        self.r#fn
    }
}

gaussdb_runtime::reflect_struct! {
    Tree {
        id: Member::new("id"),
        kind: Member::new("kind"),
        parent: Member::new("parent"),
        branches: Member::new("branches"),
        height: Member::new("height"),
        r#fn: Member::new("fn"),
    }
}

/// Language of messages.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum XLanguage {
    /// The value `en-us`.
    EnUs,
    /// The value `zh-cn`.
    ZhCn,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    XLanguage {
        EnUs = "en-us",
        ZhCn = "zh-cn",
    }
}
