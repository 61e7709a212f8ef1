//! The values that structs are made of: scalars, lists, maps, options.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{Data, List, Map, View};
use crate::decode::{DecodeError, Node};
use crate::secret::Secret;

macro_rules! scalars {
    ($($ty:ty: $value:ident => $view:expr, $read:ident;)*) => {
        $(impl Data for $ty {
            fn view(&self) -> View<'_> {
                let $value = self;
                $view
            }

            fn read(&mut self, node: Node<'_>) -> Result<(), DecodeError> {
                *self = node.$read()?;
                Ok(())
            }
        })*
    };
}

scalars! {
    String: text => View::Text(text), text;
    i32: number => View::Integer(i64::from(*number)), whole;
    i64: number => View::Integer(*number), whole;
    f64: number => View::Float(*number), number;
    bool: flag => View::Bool(*flag), flag;
}

impl Data for Secret {
    fn view(&self) -> View<'_> {
        View::Secret(self.expose())
    }

    fn read(&mut self, node: Node<'_>) -> Result<(), DecodeError> {
        *self = Secret::new(node.text()?);
        Ok(())
    }
}

impl Data for Value {
    fn view(&self) -> View<'_> {
        View::Json(self)
    }

    fn read(&mut self, node: Node<'_>) -> Result<(), DecodeError> {
        self.clone_from(node.value());
        Ok(())
    }
}

impl<T: Data + Default> Data for Option<T> {
    fn view(&self) -> View<'_> {
        self.as_ref().map_or(View::Absent, T::view)
    }

    fn read(&mut self, node: Node<'_>) -> Result<(), DecodeError> {
        if node.value().is_null() {
            *self = None;
            return Ok(());
        }
        self.insert(T::default()).read(node)
    }
}

impl<T: Data> Data for Box<T> {
    fn view(&self) -> View<'_> {
        T::view(self)
    }

    fn read(&mut self, node: Node<'_>) -> Result<(), DecodeError> {
        T::read(self, node)
    }
}

impl<T: Data + Default> Data for Vec<T> {
    fn view(&self) -> View<'_> {
        View::List(self)
    }

    fn read(&mut self, node: Node<'_>) -> Result<(), DecodeError> {
        self.clear();
        node.elements(&mut |element| {
            let mut item = T::default();
            item.read(element)?;
            self.push(item);
            Ok(())
        })
    }
}

impl<T: Data> List for Vec<T> {
    fn length(&self) -> usize {
        self.len()
    }

    fn at(&self, index: usize) -> &dyn Data {
        &self[index]
    }
}

impl<T: Data + Default> Data for BTreeMap<String, T> {
    fn view(&self) -> View<'_> {
        View::Map(self)
    }

    fn read(&mut self, node: Node<'_>) -> Result<(), DecodeError> {
        self.clear();
        node.entries(&mut |name, value| {
            let mut item = T::default();
            item.read(value)?;
            self.insert(name.to_owned(), item);
            Ok(())
        })
    }
}

impl<T: Data> Map for BTreeMap<String, T> {
    fn each<'a>(&'a self, look: &mut dyn FnMut(&'a str, &'a dyn Data)) {
        for (name, value) in self {
            look(name, value);
        }
    }
}
