//! The values that structs are made of: scalars, lists, maps, options.
//!
//! What is written here for all `T` is compiled again for each, so it names few functions: it matches where it could
//! map, and counts where it could iterate.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{Blank, Data, Decode, Json, View};
use crate::decode::{DecodeError, Node};
use crate::secret::Secret;

macro_rules! scalars {
    ($($ty:ty: $blank:expr, $value:ident => $view:expr, $read:ident;)*) => {
        $(impl Blank for $ty {
            const BLANK: Self = $blank;
        }

        impl Data for $ty {
            fn view(&self) -> View<'_> {
                let $value = self;
                $view
            }
        }

        impl Decode for $ty {
            fn decode(&mut self, node: &dyn Node) -> Result<(), DecodeError> {
                *self = node.$read()?;
                Ok(())
            }
        })*
    };
}

scalars! {
    String: String::new(), text => View::Text(text), text;
    i64: 0, number => View::Integer(*number), integer;
    f64: 0.0, number => View::Float(*number), number;
    bool: false, flag => View::Bool(*flag), flag;
}

impl Blank for i32 {
    const BLANK: Self = 0;
}

impl Data for i32 {
    fn view(&self) -> View<'_> {
        View::Integer(i64::from(*self))
    }
}

impl Decode for i32 {
    fn decode(&mut self, node: &dyn Node) -> Result<(), DecodeError> {
        *self = node.integer()?.try_into().map_err(|_| node.mismatch("a whole number"))?;
        Ok(())
    }
}

impl Blank for Secret {
    const BLANK: Self = Secret::BLANK;
}

impl Data for Secret {
    fn view(&self) -> View<'_> {
        View::Secret(self.expose())
    }
}

impl Decode for Secret {
    fn decode(&mut self, node: &dyn Node) -> Result<(), DecodeError> {
        *self = Secret::new(node.text()?);
        Ok(())
    }
}

impl Blank for Value {
    const BLANK: Self = Value::Null;
}

impl Data for Value {
    fn view(&self) -> View<'_> {
        View::Json(self)
    }
}

impl Json for Value {
    fn value(&self) -> &Value {
        self
    }
}

impl Decode for Value {
    fn decode(&mut self, node: &dyn Node) -> Result<(), DecodeError> {
        self.clone_from(node.value());
        Ok(())
    }
}

impl<T> Blank for Option<T> {
    const BLANK: Self = None;
}

impl<T: Data> Data for Option<T> {
    fn view(&self) -> View<'_> {
        match self {
            Some(value) => value.view(),
            None => View::Absent,
        }
    }
}

// A box has no constant, so what is optional begins with its default.
impl<T: Decode + Default> Decode for Option<T> {
    fn decode(&mut self, node: &dyn Node) -> Result<(), DecodeError> {
        *self = None;
        if node.is_null() {
            return Ok(());
        }
        let mut value = T::default();
        value.decode(node)?;
        *self = Some(value);
        Ok(())
    }
}

impl<T: Data> Data for Box<T> {
    fn view(&self) -> View<'_> {
        T::view(self)
    }
}

impl<T: Decode> Decode for Box<T> {
    fn decode(&mut self, node: &dyn Node) -> Result<(), DecodeError> {
        T::decode(self, node)
    }
}

impl<T> Blank for Vec<T> {
    const BLANK: Self = Vec::new();
}

impl<T: Data> Data for Vec<T> {
    #[allow(clippy::needless_range_loop, reason = "an iterator would be compiled for each type")]
    fn view(&self) -> View<'_> {
        let (items, mut list) = (self.as_slice(), Vec::<&dyn Data>::new());
        for index in 0..items.len() {
            list.push(&items[index]);
        }
        View::List(list.into_boxed_slice())
    }
}

impl<T: Decode + Blank> Decode for Vec<T> {
    fn decode(&mut self, node: &dyn Node) -> Result<(), DecodeError> {
        *self = Self::BLANK;
        for index in 0..node.length()? {
            let mut item = T::BLANK;
            node.element(index, &mut item)?;
            self.push(item);
        }
        Ok(())
    }
}

impl<T> Blank for BTreeMap<String, T> {
    const BLANK: Self = BTreeMap::new();
}

impl<T: Data> Data for BTreeMap<String, T> {
    fn view(&self) -> View<'_> {
        View::Map(self.iter().map(|(name, value)| (name.as_str(), value as &dyn Data)).collect())
    }
}

impl<T: Decode + Blank> Decode for BTreeMap<String, T> {
    fn decode(&mut self, node: &dyn Node) -> Result<(), DecodeError> {
        *self = Self::BLANK;
        for name in node.names()? {
            let mut item = T::BLANK;
            node.entry(name, &mut item)?;
            self.insert(name.to_owned(), item);
        }
        Ok(())
    }
}
