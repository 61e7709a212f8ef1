// Made from spec/openapi/dws.yaml and spec/openapi/gaussdb-mysql.yaml by `cargo xtask generate`; not to be edited.

//! What every enumeration has in common. Each brings a table of its known values.

/// Text on the wire, both ways: a known value is its variant, any other is kept as `Unknown`.
macro_rules! open_enum {
    ($name:ident) => {
        impl $name {
            /// Every value that is documented.
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
            fn from(text: ::std::string::String) -> Self {
                Self::from(text.as_str())
            }
        }

        impl ::gaussdb_runtime::generated::Checked for $name {
            fn show(&self, look: &mut dyn FnMut(::gaussdb_runtime::generated::Subject<'_>)) {
                look(::gaussdb_runtime::generated::Subject::Text(self.as_str()));
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                out.write_str(self.as_str())
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                <::std::string::String as ::serde::Deserialize>::deserialize(deserializer).map(Self::from)
            }
        }
    };
}
