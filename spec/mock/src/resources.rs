//! `spec/behavior/<service>.resources.yaml`: which operations create, show, change and delete which resources.

use std::collections::BTreeMap;

use gaussdb_extensions::JsonPath;
use indexmap::IndexMap;
use serde::Deserialize;
use serde_json::Value;

/// The file.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Resources {
    /// By the name of the kind.
    pub resources: IndexMap<String, Kind>,
    /// What one operation sets and another one shows, by name.
    #[serde(default)]
    pub settings: IndexMap<String, Setting>,
}

/// What one operation sets and another one shows: one for each resource, or one for the project.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Setting {
    /// The kind of resource that has it.
    #[serde(default)]
    pub of: Option<String>,
    /// Operations that set it, with the path of its members in the request.
    pub update: BTreeMap<String, JsonPath>,
    /// Operations that show it, with the path of its members in the response.
    pub get: BTreeMap<String, JsonPath>,
}

/// A kind of resource.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kind {
    /// The parameter that holds its ID, if there is one.
    #[serde(default)]
    pub id: String,
    /// The member of an item that holds the ID.
    #[serde(default = "id")]
    pub member: String,
    /// The kind that it belongs to, whose ID parameter is in its paths or whose ID is one of its members.
    #[serde(default)]
    pub of: Option<String>,
    /// Other parameters that can hold its ID.
    #[serde(default)]
    pub also: Vec<String>,
    /// How many there can be.
    #[serde(default)]
    pub quota: Option<usize>,
    /// Whether one of the same name is replaced, and no conflict.
    #[serde(default)]
    pub replaces: bool,
    /// The kind that a removed one becomes.
    #[serde(default)]
    pub kept_as: Option<String>,
    /// Whether callers choose the ID.
    #[serde(default)]
    pub chosen: bool,
    /// The member of an item that holds its members, where they are not in the item itself.
    #[serde(default)]
    pub inside: Option<String>,
    /// Values that single operations show in other words.
    #[serde(default)]
    pub words: BTreeMap<String, BTreeMap<String, String>>,
    /// The member whose values are different for all.
    #[serde(default)]
    pub unique: Option<String>,
    /// Operations that make one.
    #[serde(default)]
    pub create: Vec<Create>,
    /// Operations that list them, with the path of the items in the response.
    #[serde(default)]
    pub list: BTreeMap<String, JsonPath>,
    /// Operations that show one, with its path in the response.
    #[serde(default)]
    pub get: BTreeMap<String, JsonPath>,
    /// Operations that remove some, with the place of their IDs.
    #[serde(default)]
    pub delete: BTreeMap<String, Ids>,
    /// Operations that change one.
    #[serde(default)]
    pub change: BTreeMap<String, Change>,
    /// Operations that say how many there are.
    #[serde(default)]
    pub count: BTreeMap<String, Count>,
    /// The state that it goes through when it is made.
    #[serde(default)]
    pub state: Option<State>,
}

fn id() -> String {
    "id".to_owned()
}

/// Where a request has the IDs of what it removes: the empty text for the parameter of the kind, `?name` for another
/// parameter, or a path in the body.
#[derive(Debug, Clone, Deserialize)]
#[serde(try_from = "String")]
pub enum Ids {
    /// In the parameter of the kind.
    Own,
    /// In another parameter.
    Parameter(String),
    /// In a list of the body.
    Body(JsonPath),
}

impl TryFrom<String> for Ids {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        match text.strip_prefix('?') {
            _ if text.is_empty() => Ok(Ids::Own),
            Some(name) => Ok(Ids::Parameter(name.to_owned())),
            None => text.parse().map(Ids::Body),
        }
    }
}

/// An operation that makes a resource.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Create {
    /// Its id.
    pub operation: String,
    /// Members of the body that it must have; with others, the operation does something else.
    #[serde(default)]
    pub when: BTreeMap<String, Value>,
    /// Path of the settings in the body; the whole body if there is none. A list makes one of each item.
    #[serde(default)]
    pub settings: Option<JsonPath>,
    /// Members of the settings that the item has under another name: item ← setting.
    #[serde(default)]
    pub rename: BTreeMap<String, JsonPath>,
}

/// What an operation does to a resource.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Change {
    /// Members of the item that get the value of a path in the body: item ← path.
    #[serde(default)]
    pub set: BTreeMap<String, JsonPath>,
    /// Members with other values for a while.
    #[serde(default)]
    pub during: BTreeMap<String, Value>,
    /// For how long, in seconds.
    #[serde(default)]
    pub seconds: f64,
}

/// Where an operation says how many resources there are.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Count {
    /// Path of the number of resources.
    pub used: JsonPath,
    /// Path of the number that is allowed.
    pub quota: JsonPath,
}

/// The state of a new resource.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct State {
    /// The member that shows it.
    pub member: String,
    /// At first.
    pub first: Value,
    /// In the end.
    pub then: Value,
    /// After how many seconds.
    pub seconds: f64,
}

impl Resources {
    /// Reads a file; unknown keys are errors.
    pub fn read(text: &str) -> Result<Self, String> {
        serde_yaml::from_str(text).map_err(|e| e.to_string())
    }

    /// The kind and the role of an operation with this body.
    pub fn role(&self, operation: &str, body: &Value) -> Option<(&str, &Kind, Role<'_>)> {
        self.resources.iter().find_map(|(name, kind)| Some((name.as_str(), kind, kind.role(operation, body)?)))
    }

    /// What keeps the state of an operation: a kind of resource or a setting.
    pub fn keeps(&self, operation: &str) -> Option<&str> {
        let has = |kind: &Kind| {
            kind.create.iter().any(|create| create.operation == operation)
                || kind.role(operation, &Value::Null).is_some()
        };
        let kind = self.resources.iter().find(|(_, kind)| has(kind)).map(|(name, _)| name.as_str());
        let sets = |it: &Setting| it.update.contains_key(operation) || it.get.contains_key(operation);
        kind.or_else(|| self.settings.iter().find(|(_, setting)| sets(setting)).map(|(name, _)| name.as_str()))
    }
}

/// What an operation does with a kind of resource.
#[derive(Debug, Clone, Copy)]
pub enum Role<'k> {
    /// Makes one.
    Create(&'k Create),
    /// Lists them.
    List,
    /// Shows one; its path.
    Get(&'k JsonPath),
    /// Removes some; the place of the IDs.
    Delete(&'k Ids),
    /// Changes one.
    Change(&'k Change),
    /// Says how many there are.
    Count(&'k Count),
}

impl Kind {
    /// Operations with their own place of the ID in the path.
    pub fn operations(&self) -> impl Iterator<Item = &str> {
        let shown = self.get.keys().chain(self.delete.keys()).chain(self.change.keys());
        shown.map(String::as_str)
    }

    /// How long a resource is busy after an operation.
    pub fn seconds(&self, role: Role<'_>) -> f64 {
        match role {
            Role::Create(_) => self.state.as_ref().map_or(0.0, |state| state.seconds),
            Role::Change(change) => change.seconds,
            Role::List | Role::Get(_) | Role::Delete(_) | Role::Count(_) => 0.0,
        }
    }

    fn role(&self, operation: &str, body: &Value) -> Option<Role<'_>> {
        let meant = |create: &&Create| create.when.iter().all(|(member, value)| body.get(member) == Some(value));
        let create = self.create.iter().filter(meant).find(|create| create.operation == operation).map(Role::Create);
        let list = || self.list.contains_key(operation).then_some(Role::List);
        let get = || self.get.get(operation).map(Role::Get);
        let delete = || self.delete.get(operation).map(Role::Delete);
        let change = || self.change.get(operation).map(Role::Change);
        let count = || self.count.get(operation).map(Role::Count);
        create.or_else(list).or_else(get).or_else(delete).or_else(change).or_else(count)
    }
}
