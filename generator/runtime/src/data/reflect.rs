//! Values of generated types as trait objects.  In: generated structs.  Out: views to write, show and check; slots to
//! read into.
//!
//! A generated struct has a table of its members, its shape. Reading, writing, showing, comparing and checking are written
//! once over shapes, here and in the modules beside, so the compiler makes a small table for each struct and no decoder.
//! [`Reflect`] (views) and [`Decode`] (reading) are separate, so that requests need no code for reading.
//!
//! Invariant: a view never copies a value.

mod serde;
mod shape;
pub(crate) mod show;
mod values;

use serde_json::Value;

pub use shape::{Location, Member, Shape};

/// A value with a view.
pub trait Reflect {
    /// What it is.
    fn view(&self) -> View<'_>;

    /// Calls `look` with the values of a struct's members, in the order of its table.
    fn values<'a>(&'a self, _look: &mut dyn FnMut(&[&'a dyn Reflect])) {}
}

/// A value that can be read from a document.
pub trait Decode {
    /// The place for a value that is not null.
    fn slot(&mut self) -> Slot<'_>;

    /// Sets null, if the type has a value for it.
    fn set_null(&mut self) -> bool {
        false
    }

    /// Calls `fill` with the places of a struct's members, in the order of its table.
    fn places(&mut self, _fill: &mut dyn FnMut(&mut [&mut dyn Decode])) {}
}

/// `Default` as a constant: the value before reading.
pub trait ConstDefault: Sized {
    /// The value.
    const DEFAULT: Self;
}

/// What a value is.
pub enum View<'a> {
    /// Nothing: the member is not sent.
    Absent,
    /// Text.
    Text(&'a str),
    /// Text that must not be shown.
    Secret(&'a str),
    /// A whole number.
    Integer(i64),
    /// A number.
    Float(f64),
    /// True or false.
    Bool(bool),
    /// Any JSON.
    Json(&'a Value),
    /// Values in a row.
    List(&'a dyn List),
    /// Values by name.
    Map(&'a dyn Map),
    /// A struct.
    Struct(Struct<'a>),
}

impl View<'_> {
    /// Whether there is nothing.
    pub fn is_absent(&self) -> bool {
        matches!(self, View::Absent)
    }
}

/// The place for a value that is read.
pub enum Slot<'a> {
    /// Any value is ignored.
    Ignore,
    /// Text.
    Text(&'a mut String),
    /// A type that is made from text.
    FromText(&'a mut dyn FromText),
    /// A whole number.
    Integer(&'a mut i64),
    /// A number.
    Float(&'a mut f64),
    /// True or false.
    Bool(&'a mut bool),
    /// Any JSON.
    Json(&'a mut Value),
    /// Values in a row.
    List(&'a mut dyn ListMut),
    /// Values by name.
    Map(&'a mut dyn MapMut),
    /// A struct.
    Struct(&'static Shape, &'a mut dyn Decode),
}

/// The view of a list.
pub trait List {
    /// How many items it has.
    fn len(&self) -> usize;
    /// Shows each item.
    fn each<'a>(&'a self, look: &mut dyn FnMut(&'a dyn Reflect));
}

impl<'a> dyn List + 'a {
    /// The items.
    pub fn items(&'a self) -> Vec<&'a dyn Reflect> {
        let mut items = Vec::with_capacity(self.len());
        self.each(&mut |item| items.push(item));
        items
    }
}

/// The view of a map.
pub trait Map {
    /// How many entries it has.
    fn len(&self) -> usize;
    /// Shows each entry, in the order of their names.
    fn each<'a>(&'a self, look: &mut dyn FnMut(&'a str, &'a dyn Reflect));
}

impl<'a> dyn Map + 'a {
    /// The entries in the order of their names.
    pub fn entries(&'a self) -> Vec<(&'a str, &'a dyn Reflect)> {
        let mut entries = Vec::with_capacity(self.len());
        self.each(&mut |name, value| entries.push((name, value)));
        entries
    }
}

/// The view of a struct.
#[derive(Clone, Copy)]
pub struct Struct<'a> {
    shape: &'static Shape,
    value: &'a dyn Reflect,
}

impl<'a> Struct<'a> {
    /// A value with its table.
    pub fn new(shape: &'static Shape, value: &'a dyn Reflect) -> Self {
        Self { shape, value }
    }

    /// Its table.
    pub fn shape(&self) -> &'static Shape {
        self.shape
    }

    /// Shows the members with their values, one after the other, as long as there is no error.
    pub fn try_each<E>(
        &self,
        mut look: impl FnMut(&'static Member, &'a dyn Reflect) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut result = Ok(());
        self.value.values(&mut |values| {
            let mut pairs = self.shape.members.iter().zip(values);
            result = pairs.try_for_each(|(member, value)| look(member, *value));
        });
        result
    }

    /// The members with their values.
    pub fn members(&self) -> Vec<(&'static Member, &'a dyn Reflect)> {
        let mut members = Vec::new();
        self.value.values(&mut |values| members = self.shape.members.iter().zip(values.iter().copied()).collect());
        members
    }

    /// The value of a member.
    pub fn get(&self, name: &str) -> Option<&'a dyn Reflect> {
        self.members().into_iter().find(|(member, _)| member.name == name).map(|(_, value)| value)
    }
}

/// A list that is read.
pub trait ListMut {
    /// Removes all items.
    fn clear(&mut self);
    /// Adds an item and returns the place for it.
    fn push(&mut self) -> &mut dyn Decode;
}

/// A map that is read.
pub trait MapMut {
    /// Removes all entries.
    fn clear(&mut self);
    /// Adds an entry and returns the place for its value.
    fn insert(&mut self, name: &str) -> &mut dyn Decode;
}

/// A type that is text on the wire.
pub trait FromText {
    /// Takes the text.
    fn set_text(&mut self, text: &str);
}
