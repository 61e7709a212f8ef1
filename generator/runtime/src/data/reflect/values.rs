//! The values that structs are made of: scalars, lists, maps, options.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{ConstDefault, Decode, FromText, List, ListMut, Map, MapMut, Reflect, Slot, View};
use crate::secret::Secret;

macro_rules! scalars {
    ($($ty:ty: $default:expr, $value:ident => $view:expr, $slot:expr;)*) => {
        $(impl ConstDefault for $ty {
            const DEFAULT: Self = $default;
        }

        impl Reflect for $ty {
            #[inline]
            fn view(&self) -> View<'_> {
                let $value = self;
                $view
            }
        }

        impl Decode for $ty {
            #[inline]
            fn slot(&mut self) -> Slot<'_> {
                let $value = self;
                $slot
            }
        })*
    };
}

scalars! {
    String: String::new(), text => View::Text(text), Slot::Text(text);
    Secret: Secret::EMPTY, text => View::Secret(text.expose()), Slot::FromText(text);
    i64: 0, number => View::Integer(*number), Slot::Integer(number);
    f64: 0.0, number => View::Float(*number), Slot::Float(number);
    bool: false, flag => View::Bool(*flag), Slot::Bool(flag);
    Value: Value::Null, json => View::Json(json), Slot::Json(json);
}

impl FromText for Secret {
    fn set_text(&mut self, text: &str) {
        *self = Secret::new(text);
    }
}

impl<T> ConstDefault for Option<T> {
    const DEFAULT: Self = None;
}

impl<T: Reflect> Reflect for Option<T> {
    #[inline]
    fn view(&self) -> View<'_> {
        self.as_ref().map_or(View::Absent, T::view)
    }
}

// `Default` and not `ConstDefault`, because a box cannot be made in a constant.
impl<T: Decode + Default> Decode for Option<T> {
    #[inline]
    fn slot(&mut self) -> Slot<'_> {
        self.insert(T::default()).slot()
    }

    #[inline]
    fn set_null(&mut self) -> bool {
        *self = None;
        true
    }
}

impl<T: Reflect> Reflect for Box<T> {
    #[inline]
    fn view(&self) -> View<'_> {
        T::view(self)
    }
}

impl<T: Decode> Decode for Box<T> {
    #[inline]
    fn slot(&mut self) -> Slot<'_> {
        T::slot(self)
    }
}

impl<T> ConstDefault for Vec<T> {
    const DEFAULT: Self = Vec::new();
}

impl<T: Reflect> Reflect for Vec<T> {
    #[inline]
    fn view(&self) -> View<'_> {
        View::List(self)
    }
}

impl<T: Reflect> List for Vec<T> {
    fn len(&self) -> usize {
        self.len()
    }

    fn each<'a>(&'a self, look: &mut dyn FnMut(&'a dyn Reflect)) {
        self.iter().for_each(|item| look(item));
    }
}

impl<T: Decode + ConstDefault> Decode for Vec<T> {
    #[inline]
    fn slot(&mut self) -> Slot<'_> {
        Slot::List(self)
    }
}

impl<T: Decode + ConstDefault> ListMut for Vec<T> {
    fn clear(&mut self) {
        self.clear();
    }

    fn push(&mut self) -> &mut dyn Decode {
        self.push(T::DEFAULT);
        let last = self.len() - 1;
        &mut self[last]
    }
}

impl<T> ConstDefault for BTreeMap<String, T> {
    const DEFAULT: Self = BTreeMap::new();
}

impl<T: Reflect> Reflect for BTreeMap<String, T> {
    #[inline]
    fn view(&self) -> View<'_> {
        View::Map(self)
    }
}

impl<T: Reflect> Map for BTreeMap<String, T> {
    fn len(&self) -> usize {
        self.len()
    }

    fn each<'a>(&'a self, look: &mut dyn FnMut(&'a str, &'a dyn Reflect)) {
        self.iter().for_each(|(name, value)| look(name, value));
    }
}

impl<T: Decode + ConstDefault> Decode for BTreeMap<String, T> {
    #[inline]
    fn slot(&mut self) -> Slot<'_> {
        Slot::Map(self)
    }
}

impl<T: Decode + ConstDefault> MapMut for BTreeMap<String, T> {
    fn clear(&mut self) {
        self.clear();
    }

    fn insert(&mut self, name: &str) -> &mut dyn Decode {
        let place = self.entry(name.to_owned()).or_insert(T::DEFAULT);
        *place = T::DEFAULT;
        place
    }
}
