// Made from openapi.yaml#/paths by `cargo xtask generate`; not to be edited.

//! One call and one input for each operation.

pub(super) mod list_trees;
pub use list_trees::{ListTrees, ListTreesInput};
pub(super) mod plant_tree;
pub use plant_tree::{PlantTree, PlantTreeInput};
pub(super) mod replace_labels;
pub use replace_labels::{ReplaceLabels, ReplaceLabelsInput};
pub(super) mod search_trees;
pub use search_trees::{SearchTrees, SearchTreesInput};
