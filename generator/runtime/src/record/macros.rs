//! What every generated type has in common. Each brings a table; the rest is the same for all.
//!
//! What few programs use is `#[inline]`: it is compiled where it is used. What every call uses is compiled once, with
//! the types.

/// A struct. It brings `MEMBERS` and names its fields in the same order.
#[doc(hidden)]
#[macro_export]
macro_rules! record {
    ($name:ident { $($field:ident),* $(,)? }) => {
        $crate::record!(@input $name { $($field),* });

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                ::serde::Serialize::serialize(self as &dyn $crate::generated::Data, serializer)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                $crate::generated::deserialize(deserializer)
            }
        }
    };
    // What an operation takes: parts of it travel outside any document.
    (@input $name:ident { $($field:ident),* $(,)? }) => {
        impl $crate::generated::Data for $name {
            fn view(&self) -> $crate::generated::View<'_> {
                $crate::generated::View::Record(self)
            }

            fn read(
                &mut self,
                node: $crate::generated::Node<'_>,
            ) -> ::std::result::Result<(), $crate::DecodeError> {
                node.record(self)
            }
        }

        impl $crate::generated::Record for $name {
            fn name(&self) -> &'static str {
                stringify!($name)
            }

            fn table(&self) -> &'static [$crate::generated::Member] {
                Self::MEMBERS
            }

            fn members(&self) -> ::std::vec::Vec<&dyn $crate::generated::Data> {
                ::std::vec![$(&self.$field),*]
            }

            fn members_mut(&mut self) -> ::std::vec::Vec<&mut dyn $crate::generated::Data> {
                ::std::vec![$(&mut self.$field),*]
            }
        }

        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Debug::fmt(&$crate::generated::Shown(self), out)
            }
        }

        impl ::std::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::generated::same(self, other)
            }
        }
    };
}

/// An enumeration: text on the wire, both ways; a known value is its variant, any other is kept as `Unknown`.
/// It brings `KNOWN`.
#[doc(hidden)]
#[macro_export]
macro_rules! open_enum {
    ($name:ident) => {
        impl $name {
            /// Every value that is documented.
            #[inline]
            pub fn known() -> impl ::std::iter::Iterator<Item = &'static Self> {
                Self::KNOWN.iter().map(|(_, value)| value)
            }

            /// The value on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    Self::Unknown(text) => text,
                    known => Self::KNOWN.iter().find(|(_, value)| value == known).map_or("", |(text, _)| text),
                }
            }
        }

        impl ::std::default::Default for $name {
            /// No value: an unknown one without text.
            #[inline]
            fn default() -> Self {
                Self::Unknown(::std::string::String::new())
            }
        }

        impl ::std::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                let known = Self::KNOWN.iter().find(|(known, _)| *known == text);
                known.map_or_else(|| Self::Unknown(text.to_owned()), |(_, value)| value.clone())
            }
        }

        impl ::std::convert::From<::std::string::String> for $name {
            #[inline]
            fn from(text: ::std::string::String) -> Self {
                Self::from(text.as_str())
            }
        }

        impl $crate::generated::Data for $name {
            fn view(&self) -> $crate::generated::View<'_> {
                $crate::generated::View::Text(self.as_str())
            }

            fn read(&mut self, node: $crate::generated::Node<'_>) -> ::std::result::Result<(), $crate::DecodeError> {
                *self = Self::from(node.text()?);
                ::std::result::Result::Ok(())
            }
        }

        impl ::std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                out.write_str(self.as_str())
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                $crate::generated::deserialize(deserializer)
            }
        }
    };
}
