//! Which crate is generated.

/// The crate around the modules of the services.
#[derive(Clone, Copy, Debug)]
pub enum Package<'a> {
    /// `gaussdb-api`, a member of this workspace.
    Workspace,
    /// A crate of its own, for descriptions from elsewhere.
    Alone {
        /// Its name: `paint-api`.
        name: &'a str,
        /// Path of `gaussdb-runtime`, from the crate or absolute.
        runtime: &'a str,
    },
}

impl Package<'_> {
    /// The name of the package.
    pub fn name(&self) -> &str {
        match self {
            Package::Workspace => "gaussdb-api",
            Package::Alone { name, .. } => name,
        }
    }

    /// The name of the crate in Rust.
    pub fn module(&self) -> String {
        self.name().replace('-', "_")
    }
}
