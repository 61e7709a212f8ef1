//! What every generated type has in common. Each brings a table; the rest is the same for all.
//!
//! Everything is `#[inline]`: it is compiled in the program that uses it, so that the library stays small and a program
//! pays for no type that it does not use. So what is here is as little as possible.

/// A struct. It names its table and its fields, in the same order. `input` is what an operation takes: parts of it
/// travel outside any document, so it is not written to other formats.
#[doc(hidden)]
#[macro_export]
macro_rules! record {
    (input $name:ident = $table:ident { $($field:ident),* $(,)? }) => {
        impl $crate::codegen::Blank for $name {
            const BLANK: Self = Self { $($field: $crate::codegen::Blank::BLANK),* };
        }

        impl ::std::default::Default for $name {
            /// Nothing set.
            #[inline]
            fn default() -> Self {
                <Self as $crate::codegen::Blank>::BLANK
            }
        }

        impl $crate::codegen::Data for $name {
            #[inline]
            fn view(&self) -> $crate::codegen::View<'_> {
                $crate::codegen::View::Record($crate::codegen::Record {
                    table: $table,
                    values: ::std::boxed::Box::new([$(&self.$field as &dyn $crate::codegen::Data),*]),
                })
            }
        }

        impl $crate::codegen::Decode for $name {
            #[inline]
            fn decode(&mut self, node: &dyn $crate::codegen::Node) -> ::std::result::Result<(), $crate::DecodeError> {
                node.record($table, &mut [$(&mut self.$field),*])
            }
        }

        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Debug::fmt(&$crate::codegen::Shown(self), out)
            }
        }

        impl ::std::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::codegen::same(self, other)
            }
        }
    };
    ($name:ident = $table:ident { $($field:ident),* $(,)? }) => {
        $crate::record!(input $name = $table { $($field),* });

        impl ::serde::Serialize for $name {
            #[inline]
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                ::serde::Serialize::serialize(self as &dyn $crate::codegen::Data, serializer)
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

/// An enumeration: text on the wire, both ways; a known value is its variant, any other is kept as `Unknown`.
#[doc(hidden)]
#[macro_export]
macro_rules! open_enum {
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

        impl $crate::codegen::Blank for $name {
            const BLANK: Self = Self::Unknown(::std::string::String::new());
        }

        impl ::std::default::Default for $name {
            /// No value: an unknown one without text.
            #[inline]
            fn default() -> Self {
                <Self as $crate::codegen::Blank>::BLANK
            }
        }

        // Equal is what is equal on the wire.
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

        impl ::std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                out.write_str(self.as_str())
            }
        }

        impl $crate::codegen::Data for $name {
            #[inline]
            fn view(&self) -> $crate::codegen::View<'_> {
                $crate::codegen::View::Text(self.as_str())
            }
        }

        impl $crate::codegen::Decode for $name {
            #[inline]
            fn decode(&mut self, node: &dyn $crate::codegen::Node) -> ::std::result::Result<(), $crate::DecodeError> {
                *self = Self::from(node.text()?.as_str());
                ::std::result::Result::Ok(())
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
