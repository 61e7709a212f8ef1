//! What every generated type has in common. Each has a table; the behavior is the same for all.
//!
//! Everything is `#[inline]`: it is compiled in the program that uses it, so that the library stays small and a program
//! compiles nothing for a type that it does not use.

/// Gives a struct its table: one line for each field, with its name on the wire and what is documented about it.
///
/// ```
/// use gaussdb_runtime::reflect_struct;
///
/// struct Tin {
///     id: Option<String>,
///     paint: Option<String>,
/// }
///
/// reflect_struct! {
///     Tin {
///         id: Member::new("id").required(),
///         paint: Member::new("paintName").limits(&[MaxLength(64)]),
///     }
/// }
///
/// let tin: Tin = serde_json::from_str(r#"{"id": 7, "paintName": "red"}"#).unwrap();
/// assert_eq!((tin.id.as_deref(), tin.paint.as_deref()), (Some("7"), Some("red")));
/// ```
///
/// Serde writes the input of an operation as one object: parameters by their names on the wire, and `body`.
#[doc(hidden)]
#[macro_export]
macro_rules! reflect_struct {
    ($name:ident { $($field:ident: $member:expr),* $(,)? }) => {
        const _: () = {
            // Only the lines of the members see these names: a struct may have the same name as one of them.
            static SHAPE: $crate::codegen::Shape = {
                #[allow(unused_imports, reason = "not every table has limits")]
                use $crate::codegen::{Limit::*, *};
                Shape { name: ::std::stringify!($name), members: &[$($member),*] }
            };

            impl $crate::codegen::ConstDefault for $name {
                const DEFAULT: Self = Self { $($field: $crate::codegen::ConstDefault::DEFAULT),* };
            }

            impl ::std::default::Default for $name {
                /// Nothing set.
                #[inline]
                fn default() -> Self {
                    <Self as $crate::codegen::ConstDefault>::DEFAULT
                }
            }

            impl $crate::codegen::Reflect for $name {
                #[inline]
                fn view(&self) -> $crate::codegen::View<'_> {
                    $crate::codegen::View::Struct($crate::codegen::Struct::new(&SHAPE, self))
                }

                #[inline]
                fn values<'a>(&'a self, look: &mut dyn ::std::ops::FnMut(&[&'a dyn $crate::codegen::Reflect])) {
                    look(&[$(&self.$field),*]);
                }
            }

            impl $crate::codegen::Decode for $name {
                #[inline]
                fn slot(&mut self) -> $crate::codegen::Slot<'_> {
                    $crate::codegen::Slot::Struct(&SHAPE, self)
                }

                #[inline]
                fn places(&mut self, fill: &mut dyn ::std::ops::FnMut(&mut [&mut dyn $crate::codegen::Decode])) {
                    fill(&mut [$(&mut self.$field),*]);
                }
            }

            impl ::std::fmt::Debug for $name {
                #[inline]
                fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                    ::std::fmt::Debug::fmt(&$crate::codegen::DebugView(self), out)
                }
            }

            impl ::std::cmp::PartialEq for $name {
                #[inline]
                fn eq(&self, other: &Self) -> bool {
                    $crate::codegen::equal(self, other)
                }
            }

            impl ::serde::Serialize for $name {
                #[inline]
                fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                    ::serde::Serialize::serialize(self as &dyn $crate::codegen::Reflect, serializer)
                }
            }

            impl<'de> ::serde::Deserialize<'de> for $name {
                #[inline]
                fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                    $crate::codegen::deserialize(deserializer)
                }
            }
        };
    };
}

/// An enumeration, which is a text on the wire. A documented value is a variant; any other is kept as `Unknown`.
#[doc(hidden)]
#[macro_export]
macro_rules! open_enum {
    // The values of `numeric` ones are numbers, so that setters take integers as well.
    (numeric $name:ident { $($variant:ident = $wire:literal),* $(,)? }) => {
        $crate::open_enum! { $name { $($variant = $wire),* } }
        $crate::open_enum! { @numeric $name: i32, i64, u32, u64, usize }
    };
    (@numeric $name:ident: $($from:ty),*) => {
        $(impl $crate::IntoValue<$name> for $from {
            #[inline]
            fn into_value(self) -> ::std::option::Option<$name> {
                ::std::option::Option::Some(<$name>::from(::std::string::ToString::to_string(&self)))
            }
        })*
    };
    ($name:ident { $($variant:ident = $wire:literal),* $(,)? }) => {
        impl $name {
            /// Every value that is documented.
            pub const KNOWN: &'static [Self] = &[$(Self::$variant),*];

            /// The value on the wire.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $wire,)*
                    Self::Unknown(text) => text,
                }
            }
        }

        impl $crate::codegen::ConstDefault for $name {
            const DEFAULT: Self = Self::Unknown(::std::string::String::new());
        }

        impl ::std::default::Default for $name {
            /// No value: an unknown one without text.
            #[inline]
            fn default() -> Self {
                <Self as $crate::codegen::ConstDefault>::DEFAULT
            }
        }

        // Values are equal if they are equal on the wire.
        impl ::std::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }

        impl ::std::cmp::Eq for $name {}

        impl ::std::hash::Hash for $name {
            #[inline]
            fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
                ::std::hash::Hash::hash(self.as_str(), state);
            }
        }

        impl ::std::convert::From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                match text {
                    $($wire => Self::$variant,)*
                    other => Self::Unknown(other.to_owned()),
                }
            }
        }

        impl ::std::convert::From<::std::string::String> for $name {
            #[inline]
            fn from(text: ::std::string::String) -> Self {
                Self::from(text.as_str())
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;

            #[inline]
            fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
                ::std::result::Result::Ok(Self::from(text))
            }
        }

        impl ::std::convert::AsRef<str> for $name {
            #[inline]
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl ::std::cmp::PartialEq<str> for $name {
            #[inline]
            fn eq(&self, other: &str) -> bool {
                self.as_str() == other
            }
        }

        impl ::std::cmp::PartialEq<&str> for $name {
            #[inline]
            fn eq(&self, other: &&str) -> bool {
                self.as_str() == *other
            }
        }

        // In the order of the texts on the wire.
        impl ::std::cmp::Ord for $name {
            #[inline]
            fn cmp(&self, other: &Self) -> ::std::cmp::Ordering {
                ::std::cmp::Ord::cmp(self.as_str(), other.as_str())
            }
        }

        impl ::std::cmp::PartialOrd for $name {
            #[inline]
            fn partial_cmp(&self, other: &Self) -> ::std::option::Option<::std::cmp::Ordering> {
                ::std::option::Option::Some(::std::cmp::Ord::cmp(self, other))
            }
        }

        impl $crate::IntoValue<$name> for &str {
            #[inline]
            fn into_value(self) -> ::std::option::Option<$name> {
                ::std::option::Option::Some(<$name>::from(self))
            }
        }

        impl $crate::IntoValue<$name> for ::std::string::String {
            #[inline]
            fn into_value(self) -> ::std::option::Option<$name> {
                ::std::option::Option::Some(<$name>::from(self))
            }
        }

        impl $crate::IntoValue<$name> for ::std::option::Option<&str> {
            #[inline]
            fn into_value(self) -> ::std::option::Option<$name> {
                self.map(<$name>::from)
            }
        }

        impl ::std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                out.pad(self.as_str())
            }
        }

        impl $crate::codegen::Reflect for $name {
            #[inline]
            fn view(&self) -> $crate::codegen::View<'_> {
                $crate::codegen::View::Text(self.as_str())
            }
        }

        impl $crate::codegen::Decode for $name {
            #[inline]
            fn slot(&mut self) -> $crate::codegen::Slot<'_> {
                $crate::codegen::Slot::FromText(self)
            }
        }

        impl $crate::codegen::FromText for $name {
            #[inline]
            fn set_text(&mut self, text: &str) {
                *self = Self::from(text);
            }
        }

        impl ::serde::Serialize for $name {
            #[inline]
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                $crate::codegen::deserialize(deserializer)
            }
        }
    };
}
