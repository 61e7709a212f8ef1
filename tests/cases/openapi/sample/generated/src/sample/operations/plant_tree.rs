// Made from openapi.yaml#/paths/~1v1~1{project_id}~1trees/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[202u16],
    documented: "",
    idempotent: true,
    answer: gaussdb_runtime::codegen::Answer::Empty,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "plantTree",
        gaussdb_runtime::codegen::Method::Post,
        "/v1/{project_id}/trees",
    )
};

impl crate::sample::Client {
    /// Plant a tree
    ///
    /// `POST /v1/{project_id}/trees`
    ///
    /// - Will be retired on 2030-01-01
    ///
    /// To wait for the result: [`wait_until_tree_grown`](crate::sample::Client::wait_until_tree_grown).
    #[deprecated = "will be retired on 2030-01-01"]
    #[inline]
    pub fn plant_tree(&self) -> PlantTree {
        PlantTree {
            client: self.clone(),
            input: <PlantTreeInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`plant_tree`](crate::sample::Client::plant_tree).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PlantTree {
    client: crate::sample::Client,
    input: PlantTreeInput,
}

impl PlantTree {
    /// The project.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// The member `tree`. Required.
    pub fn tree(
        mut self,
        value: impl gaussdb_runtime::IntoValue<crate::sample::types::NewTree>,
    ) -> Self {
        self.input.body.tree = value.into_value();
        self
    }

    /// Opens the gate. Required.
    pub fn password(
        mut self,
        value: impl gaussdb_runtime::IntoValue<gaussdb_runtime::Secret>,
    ) -> Self {
        self.input.body.password = value.into_value();
        self
    }

    /// The member `dry_run`.
    pub fn dry_run(mut self, value: impl gaussdb_runtime::IntoValue<bool>) -> Self {
        self.input.body.dry_run = value.into_value();
        self
    }

    /// The member `names`.
    pub fn names(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.input.body.names = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// The member `light`.
    pub fn light(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::sample::types::PlantTreeRequestLight,
        >,
    ) -> Self {
        self.input.body.light = value.into_value();
        self
    }

    /// The member `depth`.
    pub fn depth(mut self, value: impl gaussdb_runtime::IntoValue<f64>) -> Self {
        self.input.body.depth = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: PlantTreeInput) -> Self {
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
    pub fn send(self) -> gaussdb_runtime::SendFuture<gaussdb_runtime::Empty> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<gaussdb_runtime::Empty> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`plant_tree`](crate::sample::Client::plant_tree).
#[derive(Clone)]
pub struct PlantTreeInput {
    /// The project.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// The body.
    pub body: crate::sample::types::PlantTreeRequest,
}

impl PlantTreeInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    PlantTreeInput {
        project_id: Member::path("project_id"),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for PlantTreeInput {
    type Output = gaussdb_runtime::Empty;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// The type of `NewTree`.
#[derive(Clone)]
pub struct NewTree {
    /// The member `kind`.
    ///
    /// Required.
    pub kind: Option<crate::sample::types::TreeKind>,
    /// The member `spots`.
    ///
    /// Required.
    pub spots: Option<Vec<crate::sample::types::NewTreeSpots>>,
    /// The member `labels`.
    pub labels: Option<
        std::collections::BTreeMap<String, crate::sample::types::OptionValue>,
    >,
    /// The member `rows`.
    pub rows: Option<Vec<Vec<f64>>>,
}

impl NewTree {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// The member `kind`. Required.
    pub fn kind(
        mut self,
        value: impl gaussdb_runtime::IntoValue<crate::sample::types::TreeKind>,
    ) -> Self {
        self.kind = value.into_value();
        self
    }

    /// The member `spots`. Required.
    pub fn spots(
        mut self,
        value: impl IntoIterator<Item = crate::sample::types::NewTreeSpots>,
    ) -> Self {
        self.spots = Some(value.into_iter().collect());
        self
    }

    /// The member `labels`.
    pub fn labels(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<String>, impl Into<crate::sample::types::OptionValue>),
        >,
    ) -> Self {
        self.labels = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// The member `rows`.
    pub fn rows(mut self, value: impl IntoIterator<Item = Vec<f64>>) -> Self {
        self.rows = Some(value.into_iter().collect());
        self
    }

    /// Validates the value and returns it. The error lists missing members and violations of documented
    /// constraints. Optional, because `send` validates the whole request.
    #[inline]
    pub fn build(self) -> Result<Self, gaussdb_runtime::Error> {
        gaussdb_runtime::codegen::build(self)
    }

    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    NewTree {
        kind: Member::new("kind").required().limits(&[OneOf(&["apple", "r2.4", "unknown", ""])]),
        spots: Member::new("spots").required(),
        labels: Member::new("labels"),
        rows: Member::new("rows"),
    }
}

/// The type of `PlantTreeRequest`.
#[derive(Clone)]
pub struct PlantTreeRequest {
    /// The member `tree`.
    ///
    /// Required.
    pub tree: Option<crate::sample::types::NewTree>,
    /// Opens the gate.
    ///
    /// Required. At least 4 characters. Characters of at least 2 of these: upper case, lower case, digits. The service
    /// refuses a value that was used before.
    pub password: Option<gaussdb_runtime::Secret>,
    /// The member `dry_run`.
    ///
    /// Default: `false`.
    pub dry_run: Option<bool>,
    /// The member `names`.
    ///
    /// At most 2 items. Each item: at most 3 characters. Pattern: `^[a-z]*$`.
    pub names: Option<Vec<String>>,
    /// The member `light`.
    pub light: Option<crate::sample::types::PlantTreeRequestLight>,
    /// The member `depth`.
    ///
    /// Above 0. A multiple of 0.5.
    pub depth: Option<f64>,
}

impl PlantTreeRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    PlantTreeRequest {
        tree: Member::new("tree").required(),
        password: Member::new("password")
            .required()
            .limits(
                &[
                    CharacterClasses {
                        at_least: 2,
                        counted: [true, true, true],
                        special: "",
                    },
                    MinLength(4),
                ],
            ),
        dry_run: Member::new("dry_run"),
        names: Member::new("names").limits(&[MaxItems(2)]).inner(&[&[MaxLength(3), Pattern("^[a-z]*$")]]),
        light: Member::new("light").limits(&[OneOf(&["sun", "shade"])]),
        depth: Member::new("depth").limits(&[ExclusiveMinimum(Int(0)), MultipleOf(Float(0.5))]),
    }
}

/// The type of `items`.
#[derive(Clone)]
pub struct NewTreeSpots {
    /// The member `x`.
    ///
    /// Required.
    pub x: Option<i64>,
    /// The member `y`.
    pub y: Option<i64>,
}

impl NewTreeSpots {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// The member `x`. Required.
    pub fn x(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.x = value.into_value();
        self
    }

    /// The member `y`.
    pub fn y(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.y = value.into_value();
        self
    }

    /// Validates the value and returns it. The error lists missing members and violations of documented
    /// constraints. Optional, because `send` validates the whole request.
    #[inline]
    pub fn build(self) -> Result<Self, gaussdb_runtime::Error> {
        gaussdb_runtime::codegen::build(self)
    }

    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    NewTreeSpots {
        x: Member::new("x").required(),
        y: Member::new("y"),
    }
}

/// The type of `light`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum PlantTreeRequestLight {
    /// The value `sun`.
    Sun,
    /// The value `shade`.
    Shade,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    PlantTreeRequestLight {
        Sun = "sun",
        Shade = "shade",
    }
}
