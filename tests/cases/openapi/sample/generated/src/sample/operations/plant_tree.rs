// Made from openapi.yaml#/paths/~1v1~1{project_id}~1trees/post by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::codegen::Operation = ::gaussdb_runtime::codegen::Operation {
    success: &[202u16],
    documented: "",
    idempotent: true,
    answer: ::gaussdb_runtime::codegen::Answer::Empty,
    ..::gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "plantTree",
        ::gaussdb_runtime::codegen::Method::Post,
        "/v1/{project_id}/trees",
    )
};

impl crate::sample::Client {
    /// Plant a tree
    ///
    /// `POST /v1/{project_id}/trees`
    ///
    /// - To be retired on 2030-01-01
    ///
    /// To wait for the outcome: [`wait_until_tree_grown`](crate::sample::Client::wait_until_tree_grown).
    #[deprecated = "to be retired on 2030-01-01"]
    #[inline]
    pub fn plant_tree(&self) -> PlantTree<'_> {
        PlantTree {
            client: self,
            input: <PlantTreeInput as ::gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// A call of [`plant_tree`](crate::sample::Client::plant_tree).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct PlantTree<'a> {
    client: &'a crate::sample::Client,
    input: PlantTreeInput,
}

impl PlantTree<'_> {
    /// The project.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// `tree` on the wire. Required.
    #[inline]
    pub fn tree(mut self, value: crate::sample::types::NewTree) -> Self {
        self.input.body.tree = ::std::option::Option::Some(value);
        self
    }

    /// Opens the gate. Required.
    pub fn password(
        mut self,
        value: impl ::std::convert::Into<::gaussdb_runtime::Secret>,
    ) -> Self {
        self.input.body.password = ::std::option::Option::Some(value.into());
        self
    }

    /// `dry_run` on the wire.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.input.body.dry_run = ::std::option::Option::Some(value);
        self
    }

    /// `names` on the wire.
    pub fn names(
        mut self,
        value: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.input.body.names = ::std::option::Option::Some(
            value.into_iter().map(::std::convert::Into::into).collect(),
        );
        self
    }

    /// `light` on the wire.
    pub fn light(
        mut self,
        value: impl ::std::convert::Into<crate::sample::types::PlantTreeRequestLight>,
    ) -> Self {
        self.input.body.light = ::std::option::Option::Some(value.into());
        self
    }

    /// `depth` on the wire.
    #[inline]
    pub fn depth(mut self, value: f64) -> Self {
        self.input.body.depth = ::std::option::Option::Some(value);
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: PlantTreeInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call; awaited, it is its output.
    #[inline]
    pub fn send(self) -> ::gaussdb_runtime::Sending<::gaussdb_runtime::Empty> {
        self.client.0.send(&self.input)
    }

    /// Makes the call; awaited, it is its output with status, headers and unknown members.
    #[inline]
    pub fn respond(self) -> ::gaussdb_runtime::Responding<::gaussdb_runtime::Empty> {
        self.client.0.respond(&self.input)
    }
}

/// What [`plant_tree`](crate::sample::Client::plant_tree) takes.
#[derive(Clone)]
pub struct PlantTreeInput {
    /// The project.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// The body.
    pub body: crate::sample::types::PlantTreeRequest,
}

impl PlantTreeInput {
    /// Everything that is missing or breaks a documented constraint. `send` asks this before it sends.
    #[inline]
    pub fn validate(&self) -> ::std::vec::Vec<::gaussdb_runtime::Violation> {
        ::gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

::gaussdb_runtime::reflect_struct! {
    input PlantTreeInput {
        project_id: Member::path("project_id"),
        body: Member::body(),
    }
}

impl ::gaussdb_runtime::codegen::Input for PlantTreeInput {
    type Output = ::gaussdb_runtime::Empty;
    const OPERATION: &'static ::gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// The schema at `#/components/schemas/PlantTreeRequest`.
#[derive(Clone)]
pub struct PlantTreeRequest {
    /// `tree` on the wire.
    ///
    /// Required.
    pub tree: ::std::option::Option<crate::sample::types::NewTree>,
    /// Opens the gate.
    ///
    /// Required. At least 4 characters. Characters of at least 2 of these: upper case, lower case, digits. The service
    /// refuses a value that was used before.
    pub password: ::std::option::Option<::gaussdb_runtime::Secret>,
    /// `dry_run` on the wire.
    ///
    /// Default: `false`.
    pub dry_run: ::std::option::Option<bool>,
    /// `names` on the wire.
    ///
    /// At most 2 items. Each item: at most 3 characters. Pattern: `^[a-z]*$`.
    pub names: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `light` on the wire.
    pub light: ::std::option::Option<crate::sample::types::PlantTreeRequestLight>,
    /// `depth` on the wire.
    ///
    /// Above 0. A multiple of 0.5.
    pub depth: ::std::option::Option<f64>,
}

impl PlantTreeRequest {
    /// Everything that is missing or breaks a documented constraint. `send` asks this before it sends.
    #[inline]
    pub fn validate(&self) -> ::std::vec::Vec<::gaussdb_runtime::Violation> {
        ::gaussdb_runtime::codegen::validate(self, "")
    }
}

::gaussdb_runtime::reflect_struct! {
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
        depth: Member::new("depth").limits(&[Above(Int(0)), MultipleOf(Float(0.5))]),
    }
}

/// The schema at `#/components/schemas/NewTree`.
#[derive(Clone)]
pub struct NewTree {
    /// `kind` on the wire.
    ///
    /// Required.
    pub kind: ::std::option::Option<crate::sample::types::TreeKind>,
    /// `spots` on the wire.
    ///
    /// Required.
    pub spots: ::std::option::Option<
        ::std::vec::Vec<crate::sample::types::NewTreeSpots>,
    >,
    /// `labels` on the wire.
    pub labels: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, crate::sample::types::Option>,
    >,
    /// `rows` on the wire.
    pub rows: ::std::option::Option<::std::vec::Vec<::std::vec::Vec<f64>>>,
}

impl NewTree {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// `kind` on the wire. Required.
    pub fn kind(
        mut self,
        value: impl ::std::convert::Into<crate::sample::types::TreeKind>,
    ) -> Self {
        self.kind = ::std::option::Option::Some(value.into());
        self
    }

    /// `spots` on the wire. Required.
    pub fn spots(
        mut self,
        value: impl ::std::iter::IntoIterator<Item = crate::sample::types::NewTreeSpots>,
    ) -> Self {
        self.spots = ::std::option::Option::Some(value.into_iter().collect());
        self
    }

    /// `labels` on the wire.
    pub fn labels(
        mut self,
        value: impl ::std::iter::IntoIterator<
            Item = (
                impl ::std::convert::Into<::std::string::String>,
                impl ::std::convert::Into<crate::sample::types::Option>,
            ),
        >,
    ) -> Self {
        self.labels = ::std::option::Option::Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// `rows` on the wire.
    pub fn rows(
        mut self,
        value: impl ::std::iter::IntoIterator<Item = ::std::vec::Vec<f64>>,
    ) -> Self {
        self.rows = ::std::option::Option::Some(value.into_iter().collect());
        self
    }

    /// Ends with everything in place; otherwise the error lists what is missing or breaks a documented constraint.
    /// A request is checked in any case, so this may be left out.
    #[inline]
    pub fn build(self) -> ::std::result::Result<Self, ::gaussdb_runtime::Error> {
        ::gaussdb_runtime::codegen::build(self)
    }

    /// Everything that is missing or breaks a documented constraint. `send` asks this before it sends.
    #[inline]
    pub fn validate(&self) -> ::std::vec::Vec<::gaussdb_runtime::Violation> {
        ::gaussdb_runtime::codegen::validate(self, "")
    }
}

::gaussdb_runtime::reflect_struct! {
    NewTree {
        kind: Member::new("kind").required().limits(&[OneOf(&["apple", "r2.4", "unknown", ""])]),
        spots: Member::new("spots").required(),
        labels: Member::new("labels"),
        rows: Member::new("rows"),
    }
}

/// The schema at `#/components/schemas/PlantTreeRequest/properties/light`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum PlantTreeRequestLight {
    /// `sun` on the wire.
    Sun,
    /// `shade` on the wire.
    Shade,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    PlantTreeRequestLight {
        Sun = "sun",
        Shade = "shade",
    }
}

/// The schema at `#/components/schemas/NewTree/properties/spots/items`.
#[derive(Clone)]
pub struct NewTreeSpots {
    /// `x` on the wire.
    ///
    /// Required.
    pub x: ::std::option::Option<i64>,
    /// `y` on the wire.
    pub y: ::std::option::Option<i64>,
}

impl NewTreeSpots {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// `x` on the wire. Required.
    #[inline]
    pub fn x(mut self, value: i64) -> Self {
        self.x = ::std::option::Option::Some(value);
        self
    }

    /// `y` on the wire.
    #[inline]
    pub fn y(mut self, value: i64) -> Self {
        self.y = ::std::option::Option::Some(value);
        self
    }

    /// Ends with everything in place; otherwise the error lists what is missing or breaks a documented constraint.
    /// A request is checked in any case, so this may be left out.
    #[inline]
    pub fn build(self) -> ::std::result::Result<Self, ::gaussdb_runtime::Error> {
        ::gaussdb_runtime::codegen::build(self)
    }

    /// Everything that is missing or breaks a documented constraint. `send` asks this before it sends.
    #[inline]
    pub fn validate(&self) -> ::std::vec::Vec<::gaussdb_runtime::Violation> {
        ::gaussdb_runtime::codegen::validate(self, "")
    }
}

::gaussdb_runtime::reflect_struct! {
    NewTreeSpots {
        x: Member::new("x").required(),
        y: Member::new("y"),
    }
}
